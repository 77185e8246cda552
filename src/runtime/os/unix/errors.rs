//! The system's numbers for what this program finds by itself, so that a journal has the system's words for it.

use rustix::io::Errno;

/// There is no such program.
pub const MISSING: i32 = Errno::NOENT.raw_os_error();
/// This user may not run it.
pub const NO_ACCESS: i32 = Errno::ACCESS.raw_os_error();
/// Nobody should run it.
pub const NOT_ALLOWED: i32 = Errno::PERM.raw_os_error();
/// It is another file by now.
pub const EXCHANGED: i32 = Errno::STALE.raw_os_error();
/// It is not named in a way that can be used.
pub const NOT_VALID: i32 = Errno::INVAL.raw_os_error();
