//! Windows.
//!
//! No repair is carried out here yet: there is no private folder, and so neither lock nor journal ([`private_folder`]). What
//! belongs to repairs alone is therefore the least that stands for it, and says so.

pub(crate) mod boot;
pub(crate) mod disk;
pub(crate) mod echo;
pub(crate) mod errors;
pub(crate) mod folder;
pub(crate) mod hurry;
pub(crate) mod input;
pub(crate) mod limits;
pub(crate) mod orphans;
pub(crate) mod private_folder;
pub(crate) mod program;
pub(crate) mod readers;
pub(crate) mod rescue;
pub(crate) mod screen;
pub(crate) mod signals;
pub(crate) mod state_folders;
pub(crate) mod streams;
pub(crate) mod user;
