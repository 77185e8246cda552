//! What Windows' own tools print that is in no language: names of constants, numbers, moments. The words around them are in the
//! language of the system, and none of them is looked at.

pub mod privileges;
pub mod time_events;

use super::clean::clean_bytes;

/// What a tool printed, each line cleaned by itself. In a code page of East Asia two bytes of a letter can be those of a control
/// in UTF-8, and one that begins a string would take all that follows with it: C2 9D is a letter of code page 936.
pub fn clean_lines(bytes: &[u8]) -> String {
    bytes.split_inclusive(|byte| *byte == b'\n').map(clean_bytes).collect()
}
