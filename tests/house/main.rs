//! The source itself: its shape, and its sentences.

mod architecture;
mod circles;
mod imports;
mod locales;
mod security;
mod sources;
mod translations;
mod vm;
