//! Words that are searched for: where they stand in drawn lines, and their marks.

use std::ops::Range;

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use crate::app::page::Wanted;

/// A piece of what was found, within one line.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    line: usize,
    /// The characters of that line, from its first.
    chars: Range<usize>,
}

/// Marks each place of `wanted` in `lines`, and returns the line that it is to go to: the first from where it is wanted
/// on, behind the last one from the top. None where nothing is to be gone to, or there is no such place.
pub fn mark(lines: &mut [Line<'static>], wanted: &Wanted) -> Option<u16> {
    let places = places(lines, &wanted.words);
    for piece in places.iter().flatten() {
        if let Some(line) = lines.get_mut(piece.line) {
            reverse(line, &piece.chars);
        }
    }
    let from = usize::from(wanted.from?);
    let begins: Vec<usize> =
        places.iter().filter_map(|place| place.first()).map(|piece| piece.line).collect();
    let next = begins.iter().find(|line| **line >= from).or(begins.first())?;
    u16::try_from(*next).ok()
}

/// Where `words` stand, each place in one piece a line: a sentence goes on in the next line, behind its indent.
fn places(lines: &[Line<'_>], words: &str) -> Vec<Vec<Piece>> {
    let wanted: Vec<char> = words.chars().flat_map(char::to_lowercase).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let text = flowing(lines);
    let mut places = Vec::new();
    let mut at: usize = 0;
    while let Some(window) = text.get(at..at.saturating_add(wanted.len())) {
        if !window.iter().map(|(char, _)| *char).eq(wanted.iter().copied()) {
            at = at.saturating_add(1);
            continue;
        }
        let mut place: Vec<Piece> = Vec::new();
        for (line, column) in window.iter().filter_map(|(_, from)| *from) {
            match place.last_mut().filter(|piece| piece.line == line) {
                Some(piece) => piece.chars.end = column.saturating_add(1),
                None => place.push(Piece { line, chars: column..column.saturating_add(1) }),
            }
        }
        places.push(place);
        at = at.saturating_add(wanted.len());
    }
    places
}

/// The words of `lines` in small letters as if they stood in one, with a blank between two, and where each character is
/// from: line and character.
fn flowing(lines: &[Line<'_>]) -> Vec<(char, Option<(usize, usize)>)> {
    let mut text = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if !text.is_empty() {
            text.push((' ', None));
        }
        let chars: Vec<char> = line.spans.iter().flat_map(|span| span.content.chars()).collect();
        let begins = chars.iter().position(|char| !char.is_whitespace()).unwrap_or(chars.len());
        let ends =
            chars.iter().rposition(|char| !char.is_whitespace()).map_or(0, |last| last.saturating_add(1));
        for (column, char) in chars.iter().enumerate().take(ends).skip(begins) {
            text.extend(char.to_lowercase().map(|small| (small, Some((index, column)))));
        }
    }
    text
}

/// Reverses these characters of `line`, which shows without colours too.
fn reverse(line: &mut Line<'static>, chars: &Range<usize>) {
    let mut begins: usize = 0;
    let mut spans = Vec::new();
    for span in line.spans.drain(..) {
        let length = span.content.chars().count();
        let within = |at: usize| at.clamp(begins, begins.saturating_add(length)).saturating_sub(begins);
        let (from, to) = (within(chars.start), within(chars.end));
        let part =
            |range: Range<usize>| span.content.chars().take(range.end).skip(range.start).collect::<String>();
        let parts = [
            Span::styled(part(0..from), span.style),
            Span::styled(part(from..to), span.style.add_modifier(Modifier::REVERSED)),
            Span::styled(part(to..length), span.style),
        ];
        spans.extend(parts.into_iter().filter(|part| !part.content.is_empty()));
        begins = begins.saturating_add(length);
    }
    line.spans = spans;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(words: &[&str]) -> Vec<Line<'static>> {
        let line = |words: &&str| Line::from(vec![Span::raw("  "), Span::raw((*words).to_owned())]);
        words.iter().map(line).collect()
    }

    fn marked(lines: &[Line<'_>]) -> Vec<String> {
        let reversed = |span: &&Span<'_>| span.style.add_modifier.contains(Modifier::REVERSED);
        lines
            .iter()
            .flat_map(|line| &line.spans)
            .filter(reversed)
            .map(|span| span.content.to_string())
            .collect()
    }

    fn search(text: &[&str], words: &str, from: Option<u16>) -> (Option<u16>, Vec<String>) {
        let mut lines = lines(text);
        let found = mark(&mut lines, &Wanted { words: words.to_owned(), from });
        (found, marked(&lines))
    }

    #[test]
    fn every_place_is_marked_and_the_first_from_the_wanted_line_on_is_gone_to() {
        let text = ["The clock is right.", "A clock, a clock.", "No more."];
        let all = ["clock"; 3].map(str::to_owned).to_vec();
        assert_eq!(search(&text, "clock", Some(0)), (Some(0), all.clone()));
        assert_eq!(search(&text, "clock", Some(1)), (Some(1), all.clone()));
        assert_eq!(search(&text, "clock", Some(2)), (Some(0), all.clone()), "from the top again");
        assert_eq!(search(&text, "clock", None), (None, all), "only marked");
        assert_eq!(search(&text, "nothing", Some(0)), (None, vec![]));
    }

    #[test]
    fn words_that_are_broken_over_two_lines_are_found_and_marked_in_both() {
        let text = ["The server's", "clock is right."];
        let found = search(&text, "server's clock", Some(0));
        assert_eq!(found, (Some(0), vec!["server's".to_owned(), "clock".to_owned()]));
    }

    #[test]
    fn case_does_not_matter_in_any_script() {
        for (text, words) in
            [("ЧАСЫ сервера", "часы"), ("Ürün İsmi", "ürün i\u{307}smi"), ("時計がずれています", "ずれ")]
        {
            assert_eq!(search(&[text], words, Some(0)).0, Some(0), "{text}");
        }
    }
}
