//! A page as sentences, each with what makes it news.

use crate::app::page::{Block, ClockRow, Mark, Page, SourceRow, StepRow, Tone};
use crate::core::clean::clean;
use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// One sentence of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What is said; may have several lines.
    pub words: String,
    /// Two sentences with the same key tell the same. Figures are left out of it where they tick, and so are
    /// secrets.
    pub key: String,
    /// Whether it starts a part of the page, so that a blank line before it helps.
    pub opens: bool,
}

impl Sentence {
    fn new(words: String, kind: &str, mark: impl std::fmt::Debug) -> Self {
        let key = format!("{kind} {mark:?} {}", without_figures(&words));
        Self { words: clean(&words), key, opens: false }
    }

    fn with_key(words: &str, key: String) -> Self {
        Self { words: clean(words), key, opens: false }
    }
}

/// Every number as one sign: seconds that pass are no news.
fn without_figures(words: &str) -> String {
    let mut key = String::with_capacity(words.len());
    for char in words.chars() {
        let figure = char.is_ascii_digit() || (char == '.' && key.ends_with('#'));
        if !figure {
            key.push(char);
        } else if !key.ends_with('#') {
            key.push('#');
        }
    }
    key
}

/// Everything that the page says, from top to bottom.
pub fn of(page: &Page, locale: &Locale) -> Vec<Sentence> {
    let mut sentences = of_headline(page, locale);
    sentences.extend(of_blocks(page, locale));
    sentences
}

/// What is wrong, and what to do next.
pub fn of_headline(page: &Page, locale: &Locale) -> Vec<Sentence> {
    let Some(headline) = &page.headline else { return Vec::new() };
    let words = item(headline.mark, &headline.words, locale);
    let next = headline.next.iter().map(|next| Sentence::new(locale.say(next), "next", ()));
    std::iter::once(Sentence::new(words, "headline", headline.mark)).chain(next).collect()
}

/// The sentences of all blocks.
pub fn of_blocks(page: &Page, locale: &Locale) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut gap = page.headline.is_some();
    for block in &page.blocks {
        let first = sentences.len();
        push(block, locale, &mut sentences);
        if let Some(sentence) = sentences.get_mut(first) {
            sentence.opens |= std::mem::take(&mut gap);
        }
        gap |= matches!(block, Block::Gap);
    }
    sentences
}

fn push(block: &Block, locale: &Locale, sentences: &mut Vec<Sentence>) {
    match block {
        Block::Gap | Block::Aside(_) => {}
        Block::Keys => sentences.push(Sentence::new(locale.say(&text!("plain-keys-words")), "paragraph", ())),
        Block::Heading(text) => {
            let heading = Sentence::new(locale.say(text), "heading", ());
            sentences.push(Sentence { opens: true, ..heading });
        }
        Block::Paragraph { text, tone } => {
            let words = match tone {
                Tone::Warning => locale.say(&text!("plain-warning", words = text.clone())),
                Tone::Plain | Tone::Strong | Tone::Quiet | Tone::Good | Tone::Bad => locale.say(text),
            };
            sentences.push(Sentence::new(words, "paragraph", tone));
        }
        Block::Item { mark, text } => sentences.push(Sentence::new(item(*mark, text, locale), "item", mark)),
        Block::Fact { label, value, mark } => {
            let words = match word(*mark) {
                Some(mark) => {
                    text!("plain-fact-marked", label = label.clone(), value = value.clone(), mark = mark)
                }
                None => text!("plain-fact", label = label.clone(), value = value.clone()),
            };
            sentences.push(Sentence::new(locale.say(&words), "fact", mark));
        }
        Block::Clocks(rows) => sentences.extend(rows.iter().map(|row| clock(row, locale))),
        Block::TimeLine(line) => sentences.push(Sentence::new(locale.say(&line.words), "line", ())),
        // Each measurement changes its figures; that there is a line of them is news once.
        Block::Plot(plot) => sentences.push(Sentence::with_key(&locale.say(&plot.words), "plot".to_owned())),
        Block::Sources(rows) => sentences.extend(rows.iter().map(|row| source(row, locale))),
        // What stands beside the picture speaks of it; here it has words of its own.
        Block::Qr { key, .. } => {
            let words = locale.say(&text!("plain-qr"));
            sentences.push(Sentence::with_key(&format!("{words}\n  {}", key.0.as_str()), "key".to_owned()));
        }
        Block::Steps(rows) => {
            sentences.extend((1_usize..).zip(rows).map(|(number, row)| step(number, row, locale)));
        }
        Block::ToCopy(text) => sentences.push(Sentence::with_key(&locale.say(text), "copy".to_owned())),
        Block::Report(snapshot) => {
            let report = crate::report::text::render(snapshot, locale);
            sentences.push(Sentence::with_key(&report, "report".to_owned()));
        }
    }
}

/// The word for a mark; none where there is nothing to say.
pub const fn word(mark: Mark) -> Option<Text> {
    match mark {
        Mark::Plain => None,
        Mark::Busy => Some(text!("plain-mark-busy")),
        Mark::Good => Some(text!("plain-mark-good")),
        Mark::Warning => Some(text!("plain-mark-warning")),
        Mark::Bad => Some(text!("plain-mark-bad")),
        Mark::Unknown => Some(text!("plain-mark-unknown")),
    }
}

fn item(mark: Mark, text: &Text, locale: &Locale) -> String {
    match word(mark) {
        Some(mark) => locale.say(&text!("plain-item-marked", mark = mark, words = text.clone())),
        None => locale.say(&text!("plain-item", words = text.clone())),
    }
}

/// A clock is news when it becomes known, not when it ticks.
fn clock(row: &ClockRow, locale: &Locale) -> Sentence {
    let label = locale.say(&row.label);
    let words = match (&row.local, &row.utc) {
        (Some(local), Some(utc)) => {
            text!("plain-clock-both", label = label.as_str(), local = local.as_str(), utc = utc.as_str())
        }
        (Some(time), None) | (None, Some(time)) => {
            text!("plain-clock", label = label.as_str(), time = time.as_str())
        }
        (None, None) => text!("plain-clock-unknown", label = label.as_str()),
    };
    let known = row.local.is_some() || row.utc.is_some();
    Sentence::with_key(&locale.say(&words), format!("clock {label} {known}"))
}

/// A source is news when it answers and when it changes sides, not when it measures a little differently.
fn source(row: &SourceRow, locale: &Locale) -> Sentence {
    let said = text!("source-line", name = row.name.as_str(), said = row.text.clone());
    Sentence::with_key(&item(row.mark, &said, locale), format!("source {} {:?}", row.name, row.mark))
}

fn step(number: usize, row: &StepRow, locale: &Locale) -> Sentence {
    let (command, why) = (row.command.as_str(), row.why.clone());
    let words = match &row.said {
        Some(state) => {
            text!("plain-step", number = number, state = state.clone(), command = command, why = why)
        }
        None => text!("plain-step-shown", number = number, command = command, why = why),
    };
    let mut words = locale.say(&words);
    for line in clean(row.output.as_deref().unwrap_or_default()).lines() {
        words.push_str("\n  | ");
        words.push_str(line);
    }
    // The command may carry the time, which ticks while it waits.
    let key = format!("step {number} {:?} {}", row.state, row.output.is_some());
    Sentence::with_key(&words, key)
}
