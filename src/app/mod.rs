//! The wizard without a screen: a model, messages in, effects out, and each screen as a page of meaning.
//!
//! [`update`](update::update) is total and does no I/O. [`page`](page::Page) says what stands on a screen; the
//! `ui` draws it and `plain` reads it out, so both can never tell different stories.

pub mod effect;
pub mod farewell;
pub mod frame;
pub(crate) mod guide;
pub mod input;
pub mod key;
pub mod measured;
pub mod message;
pub mod model;
pub(crate) mod navigate;
pub mod page;
pub mod repair;
pub(crate) mod requests;
pub(crate) mod screens;
pub(crate) mod snapshot;
pub mod update;
pub(crate) mod words;
