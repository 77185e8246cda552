//! The terminal's clipboard, by the sequence OSC 52 of xterm (ctlseqs, "Manipulate Selection Data").

use std::io::{self, Write};

use crossterm::Command;
use crossterm::clipboard::CopyToClipboard;

use super::os::streams::own_output;
use crate::core::text::Text;
use crate::text;

/// Terminals drop longer ones in silence: xterm and tmux from about 100,000 characters of Base64 on, others earlier.
const LONGEST: usize = 50_000;

/// Sends `words` to the terminal's clipboard. No terminal tells whether it took them.
///
/// # Errors
/// A sentence: more than [`LONGEST`] bytes, or the system's reason where the terminal could not be written to.
pub fn copy(words: &str) -> Result<(), Text> {
    if words.len() > LONGEST {
        return Err(text!("report-too-long-to-copy"));
    }
    let failed = |error: io::Error| text!("report-not-copied", reason = error.to_string());
    let mut sequence = String::new();
    CopyToClipboard::to_clipboard_from(words)
        .write_ansi(&mut sequence)
        .map_err(|_| failed(io::ErrorKind::InvalidData.into()))?;
    own_output().and_then(|mut out| out.write_all(sequence.as_bytes())).map_err(failed)
}
