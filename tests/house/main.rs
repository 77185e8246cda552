//! The source itself: its shape, and its sentences.

mod architecture;
mod locales;
mod vm;
