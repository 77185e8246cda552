//! Commands that outlived their executor. No repair is carried out on Windows yet, so there are none.

use std::time::Duration;

use crate::core::history::History;
use crate::core::plan::Step;

/// None.
pub const fn at_work(_history: &History) -> Option<&Step> {
    None
}

/// Returns at once.
pub const fn outwait(_history: &History, _sleep: &dyn Fn(Duration)) {}
