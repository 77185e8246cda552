//! What the tests of the screens share.

// Each test file is a crate of its own and uses only a part of this.
#![allow(dead_code)]

pub mod cells;
pub mod pages;
pub mod screen;
pub mod svg;
