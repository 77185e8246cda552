//! Where it stands who holds the lock of a folder.

/// In this file beside it: nobody else can read one that is locked here (LockFileEx).
pub const BESIDE: Option<&str> = Some("holder");
