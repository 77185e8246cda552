//! The echo of the console on standard input (SetConsoleMode, by winapi-util).

use std::io::{self, BufRead};

use winapi_util::HandleRef;
use winapi_util::console::{mode, set_mode};
use zeroize::Zeroizing;

/// `ENABLE_ECHO_INPUT`
const ECHO_INPUT: u32 = 0x0004;

/// Switches the echo on or off; false where there is no console, or it refused.
pub fn switch(wanted: bool) -> bool {
    let Ok(modes) = mode(HandleRef::stdin()) else { return false };
    let modes = if wanted { modes | ECHO_INPUT } else { modes & !ECHO_INPUT };
    set_mode(HandleRef::stdin(), modes).is_ok()
}

/// What was typed and not read stays in the console: no safe crate of ours takes it out (FlushConsoleInputBuffer).
pub const fn forget_what_was_typed() {}

/// What was pasted behind a line of a secret cannot be told from what is typed next here: it stays in the console.
///
/// # Errors
/// None.
pub fn read_the_rest(
    _input: &mut dyn BufRead,
    _into: &mut Zeroizing<Vec<u8>>,
    _most: usize,
) -> io::Result<()> {
    Ok(())
}
