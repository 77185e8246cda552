//! Linux, and as far as it goes any other Unix.

pub(crate) mod boot_unit;
pub(crate) mod echo;
pub(crate) mod folder;
pub(crate) mod hurry;
pub(crate) mod input;
mod keys;
pub(crate) mod limits;
pub(crate) mod orphans;
pub(crate) mod private_copy;
pub(crate) mod rescue;
pub(crate) mod signals;
