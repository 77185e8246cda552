//! The standard streams, as a command's console.

use std::io::{BufReader, Stderr, Stdin, Stdout, stderr, stdin, stdout};

use crate::adapters::surroundings::Surroundings;
use crate::locale::Locale;
use crate::runtime::commands::Console;

/// The standard streams.
pub(super) struct Standard {
    out: Stdout,
    err: Stderr,
    input: BufReader<Stdin>,
    interactive: bool,
}

impl Standard {
    pub fn new(around: &Surroundings) -> Self {
        Self {
            out: stdout(),
            err: stderr(),
            input: BufReader::new(stdin()),
            interactive: around.input_is_terminal,
        }
    }

    /// Has `work` done with them; its exit code, unless something that was to be printed was lost.
    pub fn serve(mut self, locale: &Locale, work: impl FnOnce(&mut Console<'_>) -> u8) -> u8 {
        let mut console = Console {
            out: &mut self.out,
            err: &mut self.err,
            input: &mut self.input,
            interactive: self.interactive,
            locale,
            lost: None,
        };
        let code = work(&mut console);
        console.end(code)
    }
}
