//! Windows.
//!
//! A repair is a process without a console, outside of the session's job where that allows it ([`program::start_apart`]), with lock and
//! journal in a folder for administrators alone ([`private_folder`]); what was switched off and could not be switched on again is left
//! to a scheduled task ([`rescue`]).

mod access_list;
pub(crate) mod boot;
pub(crate) mod disk;
pub(crate) mod echo;
pub(crate) mod errors;
pub(crate) mod folder;
pub(crate) mod holder;
pub(crate) mod hurry;
pub(crate) mod input;
pub(crate) mod limits;
pub(crate) mod named_file;
pub(crate) mod orphans;
mod places;
pub(crate) mod private_folder;
pub(crate) mod program;
pub(crate) mod readers;
pub(crate) mod rescue;
pub(crate) mod screen;
pub(crate) mod signals;
pub(crate) mod state_folders;
pub(crate) mod streams;
mod tool;
pub(crate) mod user;
