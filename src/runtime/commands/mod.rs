//! The commands that need no terminal: `check`, `code`, `fix`, `recover`, `report`, `man`.

pub(crate) mod check;
pub(crate) mod code;
pub(crate) mod code_of_user;
pub(crate) mod fix;
mod learnt;
pub(crate) mod manual;
pub(crate) mod recover;
pub(crate) mod report;

use std::io::{self, BufRead, ErrorKind, Write};
use std::path::Path;

use crate::core::clean::clean;
use crate::core::finding::Severity;
use crate::core::text::Text;
use crate::locale::Locale;
use crate::runtime::save::Unsaved;
use crate::text;

/// The exit code of wrong usage, and of whatever could not be told.
pub const COULD_NOT_TELL: u8 = Severity::Unknown.exit_code();

/// Where a command reads and writes. A reader that closed its end early is no error.
pub struct Console<'a> {
    /// Standard output: what was asked for, and nothing else.
    pub out: &'a mut dyn Write,
    /// Standard error: what went wrong, as sentences.
    pub err: &'a mut dyn Write,
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Whether a person can be asked.
    pub interactive: bool,
    /// The words.
    pub locale: &'a Locale,
    /// The first reason why something that was asked for could not be written.
    pub lost: Option<io::Error>,
}

impl Console<'_> {
    /// Writes a line that was asked for, without what would control a terminal: this is the edge, wherever the words came
    /// from.
    pub fn line(&mut self, line: &str) {
        let written = writeln!(self.out, "{}", clean(line));
        self.written(written);
    }

    /// Writes words of our own alone, each character as it is: what another program reads.
    pub fn print(&mut self, words: &str) {
        let written = write!(self.out, "{words}");
        self.written(written);
    }

    fn written(&mut self, written: io::Result<()>) {
        let gone = |error: &io::Error| error.kind() == ErrorKind::BrokenPipe;
        let lost = written.and_then(|()| self.out.flush()).err().filter(|error| !gone(error));
        self.lost = self.lost.take().or(lost);
    }

    /// The exit code of a command that ends with `code`: [`COULD_NOT_TELL`], after a sentence, where something that was
    /// asked for was lost. The reader of half a report has to know.
    pub fn end(&mut self, code: u8) -> u8 {
        let Some(error) = self.lost.take() else { return code };
        self.complain(&text!("console-lost", reason = error.to_string()));
        COULD_NOT_TELL
    }

    /// Says a sentence that was asked for.
    pub fn say(&mut self, text: &Text) {
        let words = self.locale.say(text);
        self.line(&words);
    }

    /// Says what went wrong.
    pub fn complain(&mut self, text: &Text) {
        let words = clean(&self.locale.say(text));
        let _ = writeln!(self.err, "{words}");
    }

    /// Says why `path`, named by -o, was not written, and what to do instead; returns the exit code of that.
    pub fn complain_of_output(&mut self, why: &Unsaved, path: &Path) -> u8 {
        self.complain(&why.text(path));
        if matches!(why, Unsaved::NotAFile) {
            self.complain(&text!("report-without-a-file"));
        }
        COULD_NOT_TELL
    }

    /// Asks a person; none where no answer could be read.
    pub fn ask(&mut self, question: &Text) -> Option<String> {
        let words = self.locale.say(question);
        self.print(&clean(&format!("{words} ")));
        let mut answer = String::new();
        self.input.read_line(&mut answer).ok().map(|_| answer.trim().to_owned())
    }

    /// Asks a person, and tells whether the answer was a clear yes.
    pub fn agrees(&mut self, question: &Text) -> bool {
        let yes = self.locale.say(&text!("console-yes"));
        self.ask(question).is_some_and(|answer| yes.split(' ').any(|yes| answer.to_lowercase() == yes))
    }
}
