//! What the clock screen knows beside what was measured: the true time as a person types it.

use std::time::Duration;

use crate::app::page::field::Field;
use crate::core::text::Text;

/// The error of a typed time.
///
/// One second for the clock that was read, which is an assumption, and the screen says so: a public clock page measures
/// its own error and shows it, and a device that asks time servers is better than that; but a telephone that only has the
/// time of its mobile network may be off by minutes (3GPP TS 22.042 section 4). And one second for the person and the line,
/// to either side of half a second late: from half a second too early, by somebody who counts along, to one and a half seconds too
/// late.
pub const TYPED_ERROR: Duration = Duration::from_secs(2);

/// The sub-screen in which the time is typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedTime {
    /// Whether it is open.
    pub open: bool,
    /// What was typed.
    pub field: Field,
    /// Whether it is in the server's zone; otherwise it is UTC.
    pub in_server_zone: bool,
    /// What is wrong with it.
    pub problem: Option<Text>,
}
