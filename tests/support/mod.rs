//! What several test files share.

#![allow(dead_code, reason = "each test file is a crate of its own and uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

pub mod cells;
pub mod code_journey;
pub mod pages;
pub mod parts;
pub mod pty;
pub mod repair;
pub mod screen;
pub mod svg;
