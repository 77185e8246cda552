//! Linux, and as far as it goes any other Unix.

pub(crate) mod boot;
pub(crate) mod boot_unit;
pub(crate) mod disk;
pub(crate) mod echo;
pub(crate) mod errors;
pub(crate) mod folder;
pub(crate) mod holder;
pub(crate) mod hurry;
pub(crate) mod input;
mod job_control;
mod keys;
pub(crate) mod limits;
pub(crate) mod named_file;
pub(crate) mod orphans;
pub(crate) mod private_copy;
pub(crate) mod private_folder;
pub(crate) mod program;
pub(crate) mod readers;
pub(crate) mod rescue;
pub(crate) mod screen;
pub(crate) mod signals;
pub(crate) mod state_folders;
pub(crate) mod streams;
pub(crate) mod user;
