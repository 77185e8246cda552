//! What the product knows, without a clock, a thread, a file or a terminal.
//!
//! Everything here is a function of its arguments, so every rule can be tested with a table of cases.

pub mod agreement;
pub mod asked;
pub(crate) mod clean;
pub mod clock_first;
pub mod diagnosis;
pub(crate) mod drift;
pub mod facts;
pub mod finding;
pub mod guide;
pub mod history;
pub mod journal;
pub mod line_breaks;
pub mod oath_entry;
pub mod otp;
pub mod pam_entry;
pub mod pam_sign_ins;
pub mod pam_stack;
pub mod permissions;
pub mod plan;
pub mod reference;
pub mod remedy;
pub mod sddl;
pub mod text;
pub mod time;
pub mod timetable;
pub mod verifier;
pub mod w32time;
pub mod windows;
pub mod words;
pub mod zone;
