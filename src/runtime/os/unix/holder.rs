//! Where it stands who holds the lock of a folder.

/// In the locked file, which others can read.
pub const BESIDE: Option<&str> = None;
