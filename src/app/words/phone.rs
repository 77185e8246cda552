//! How the clock that makes the codes is corrected, on what people make them with.

use crate::core::text::Text;
use crate::text;

/// One line for each, the commonest first.
pub const fn corrected() -> [Text; 5] {
    [
        text!("phone-android"),
        text!("phone-iphone"),
        text!("phone-other"),
        text!("phone-correction"),
        text!("phone-then"),
    ]
}
