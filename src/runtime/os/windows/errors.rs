//! The system's numbers for what this program finds by itself, so that a journal has the system's words for it
//! ("System Error Codes").

/// There is no such program: `ERROR_FILE_NOT_FOUND`.
pub const MISSING: i32 = 2;
/// This user may not run it: `ERROR_ACCESS_DENIED`.
pub const NO_ACCESS: i32 = 5;
/// Nobody should run it: `ERROR_ACCESS_DISABLED_BY_POLICY`.
pub const NOT_ALLOWED: i32 = 1260;
/// It is another file by now: `ERROR_FILE_INVALID`.
pub const EXCHANGED: i32 = 1006;
/// It is not named in a way that can be used: `ERROR_INVALID_PARAMETER`.
pub const NOT_VALID: i32 = 87;
