//! Who may read a file: its access list says, and that is the one of the folder that it is in.

use std::fs::File;
use std::io;

use crate::runtime::os::opening::Readers;

/// The list of the folder stays as it is: in a person's own folder that person, the administrators and the system.
///
/// # Errors
/// None.
pub const fn let_read(_file: &File, _who: Readers) -> io::Result<()> {
    Ok(())
}

/// Not looked at, so nobody is warned.
pub const fn others_can_read(_file: &File) -> bool {
    false
}
