//! How long an interval of clocks is said to be.

use std::time::Duration;

use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// So much of a second does not make the next whole one: bounds rest on how fast people type.
const HARDLY: Offset = Offset::from_millis(100);

/// "2 min to 3 min", or "about 2 h" where both ends are said in the same words: a length is said in its two
/// largest units.
pub(super) fn between(low: Duration, high: Duration) -> Text {
    let unit = match high.as_secs() {
        ..3_600 => 1,
        3_600..86_400 => 60,
        _ => 3_600,
    };
    let said = |span: Duration| (span.as_secs() + unit / 2) / unit;
    if high.as_secs() >= 3_600 && said(low) == said(high) {
        text!("otp-about", length = Duration::from_secs(said(low) * unit))
    } else {
        text!("otp-between", low = low, high = high)
    }
}

/// The nearer end of an interval of one sign: whole seconds, rounded towards zero.
pub(super) fn near(end: Offset) -> Duration {
    Duration::from_secs(end.abs().saturating_add(HARDLY.abs()).as_secs())
}

/// The farther end of an interval: whole seconds, rounded away from zero.
pub(super) fn far(end: Offset) -> Duration {
    whole_seconds(end.abs().saturating_sub(HARDLY.abs()))
}

/// Waiting a little longer does no harm; a count of nanoseconds does.
pub(super) fn whole_seconds(span: Duration) -> Duration {
    let up = span.as_secs() + u64::from(span.subsec_nanos() > 0);
    Duration::from_secs(up)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_that_is_the_same_from_both_ends_is_said_rounded() {
        let about = |low, high| between(Duration::from_secs(low), Duration::from_secs(high));
        let said = |seconds| text!("otp-about", length = Duration::from_secs(seconds));
        assert_eq!(about(3_571, 3_620), said(3_600));
        assert_eq!(about(7_172, 7_222), said(7_200));
        assert_eq!(about(86_371, 86_420), said(86_400));
        assert_eq!(about(90_000 - 1_700, 90_000 + 40), said(90_000));
    }

    #[test]
    fn ends_that_are_said_differently_are_both_said() {
        let low = Duration::from_secs(3_569);
        let high = Duration::from_secs(3_619);
        assert_eq!(between(low, high), text!("otp-between", low = low, high = high));
    }
}
