//! What several test files share.

#![allow(dead_code, reason = "each test file is a crate of its own and uses its own part")]

pub mod cells;
pub mod pages;
pub mod parts;
pub mod repair;
pub mod screen;
pub mod svg;
