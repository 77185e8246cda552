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
