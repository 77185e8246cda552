//! What a shell's limits would take from this process: Windows has none that it would have to lift.

/// Nothing is limited.
///
/// # Errors
/// None.
pub const fn get_by() -> Result<(), u64> {
    Ok(())
}

/// A program's own file says how large its stack is.
pub fn on_enough_stack<T: Send>(work: fn() -> T) -> T {
    work()
}

/// Windows Error Reporting keeps a dump of a program only where an administrator has asked for that of all programs
/// ("Collecting User-Mode Dumps").
pub const fn leave_no_core() {}

/// Files are not counted here.
pub const fn make_room_for_files() {}

/// Nothing is limited.
pub const fn lift() {}
