//! The standard streams, as a command's console.

use std::io::{Result, Stderr, Stdout, Write, stderr, stdout};

use crate::adapters::surroundings::Surroundings;
use crate::locale::Locale;
use crate::runtime::commands::Console;
use crate::runtime::os::signals;
use crate::runtime::wiped_input::WipedInput;

/// The standard streams.
pub(super) struct Standard {
    out: UntilASignal<Stdout>,
    err: UntilASignal<Stderr>,
    input: WipedInput,
    interactive: bool,
}

impl Standard {
    pub fn new(around: &Surroundings) -> Self {
        Self {
            out: UntilASignal(stdout()),
            err: UntilASignal(stderr()),
            input: WipedInput::default(),
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

/// A stream that takes nothing once a signal that ends this process has come.
struct UntilASignal<W>(W);

impl<W: Write> Write for UntilASignal<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        signals::go_on_unless_one_has_come();
        self.0.write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        self.0.flush()
    }
}
