//! The wizard without a screen: a model, messages in, effects out, and each screen as a page of meaning.
//!
//! `update` is total and does no I/O. [`page`](page::Page) says what stands on a screen; the
//! `ui` draws it and `plain` reads it out, so both can never tell different stories.

pub mod field;
pub mod key;
pub mod page;
