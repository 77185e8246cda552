//! How far the server's clock is off.

use std::time::Duration;

use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// "The server is 3 min 7 s behind."
pub fn difference(ahead: Offset) -> Text {
    match ahead {
        ahead if ahead.abs() < Duration::from_millis(500) => text!("clock-right", difference = ahead),
        ahead => text!("clock-off", difference = ahead, is = ahead.direction()),
    }
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
            (500, "clock-off"),
            (-500, "clock-off"),
        ] {
            assert_eq!(difference(Offset::from_millis(millis)).id, id, "{millis}");
        }
    }
}
