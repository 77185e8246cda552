//! What tools of Windows print, in the code page of the console.

use crate::core::clean::clean_bytes;

/// What a tool printed, each line cleaned by itself. In a code page of East Asia two bytes of a letter can be those of a control
/// in UTF-8, and one that begins a string would take all that follows with it: C2 9D is a letter of code page 936.
pub fn clean_lines(bytes: &[u8]) -> String {
    bytes.split_inclusive(|byte| *byte == b'\n').map(clean_bytes).collect()
}
