//! Lines of a report: wrapped, indented, counted.

use unicode_width::UnicodeWidthStr;

use crate::core::line_breaks::pieces;

/// Columns of a line. Mail programs and ticket systems break at 80.
pub const WIDTH: usize = 78;

/// Lines as they grow.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<String>);

impl Lines {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// An empty line, but never two, and none at the beginning.
    pub fn gap(&mut self) {
        if self.0.last().is_some_and(|last| !last.is_empty()) {
            self.0.push(String::new());
        }
    }

    /// `words` behind `lead`, wrapped; what does not fit goes on under the words.
    pub fn add(&mut self, lead: &str, words: &str) {
        let indent = lead.width().min(WIDTH / 2);
        let mut line = lead.to_owned();
        let mut empty = true;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        for piece in pieces(&words) {
            if !empty && line.width() + piece.trim_end().width() > WIDTH {
                self.push(&line);
                line = " ".repeat(indent);
            }
            line.push_str(piece);
            empty = false;
        }
        self.push(&line);
    }

    fn push(&mut self, line: &str) {
        self.0.push(line.trim_end().to_owned());
    }

    /// Cuts to `most` lines, the last of which is then `note`.
    pub fn shorten(&mut self, most: usize, note: &str) {
        if self.0.len() > most {
            self.0.truncate(most.saturating_sub(1));
            self.push(note);
        }
    }

    pub fn finish(self) -> String {
        let mut text = self.0.join("\n");
        text.push('\n');
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_goes_on_under_the_words() {
        let mut lines = Lines::default();
        lines.add("  Source:  ", &"word ".repeat(20));
        let text = lines.finish();
        assert_eq!(text.lines().count(), 2);
        assert!(text.lines().all(|line| line.width() <= WIDTH), "{text}");
        assert!(text.lines().nth(1).unwrap().starts_with("           word"), "{text}");
    }

    #[test]
    fn writing_without_blanks_is_wrapped_by_its_width() {
        let mut lines = Lines::default();
        lines.add("  出典: ", &"時計は、正しい。".repeat(9));
        let text = lines.finish();
        assert!(text.lines().count() == 3 && text.lines().all(|line| line.width() <= WIDTH), "{text}");
        assert!(text.lines().skip(1).all(|line| !line.trim_start().starts_with(['、', '。'])), "{text}");
    }

    #[test]
    fn a_word_longer_than_a_line_stays_whole() {
        let mut lines = Lines::default();
        let long = "x".repeat(100);
        lines.add("- ", &long);
        assert_eq!(lines.finish(), format!("- {long}\n"));
    }

    #[test]
    fn a_cut_is_said() {
        let mut lines = Lines::default();
        (0..9).for_each(|line| lines.add("", &line.to_string()));
        lines.shorten(4, "cut");
        assert_eq!(lines.finish(), "0\n1\n2\ncut\n");
    }
}
