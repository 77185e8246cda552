//! How far the server's clock is off.

use std::time::Duration;

use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// "The server is 3 min 7 s behind."
pub fn difference(ahead: Offset) -> Text {
    match ahead {
        ahead if ahead.abs() < Duration::from_millis(500) => text!("clock-right", difference = ahead),
        ahead if ahead.is_behind() => text!("clock-behind", difference = ahead),
        ahead => text!("clock-ahead", difference = ahead),
    }
}

/// Which variant of a message tells the direction.
pub const fn direction(ahead: Offset) -> &'static str {
    if ahead.is_behind() { "behind" } else { "ahead" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_right_to_less_than_half_a_second() {
        for (millis, id) in [
            (0, "clock-right"),
            (499, "clock-right"),
            (-499, "clock-right"),
            (500, "clock-ahead"),
            (-500, "clock-behind"),
        ] {
            assert_eq!(difference(Offset::from_millis(millis)).id, id, "{millis}");
        }
    }
}
