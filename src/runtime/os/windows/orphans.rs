//! Commands that outlived their executor. They cannot be told apart here; none that a plan has on Windows takes back what a later one
//! does.

use std::time::Duration;

use crate::core::history::History;
use crate::core::plan::Step;

/// None that is known of.
pub const fn at_work(_history: &History) -> Option<&Step> {
    None
}

/// Returns at once.
pub const fn outwait(_history: &History, _sleep: &dyn Fn(Duration)) {}
