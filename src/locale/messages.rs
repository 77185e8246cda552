//! The messages of one language, each found at once and read when it is first said: a screen says a hundred of 1,500, and
//! reading all of them would take longer than everything else before the first frame.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};

/// Messages by their ids. None of them refers to another one (tests/house/locales.rs), so that each can be read alone.
pub(super) struct Messages {
    by_id: HashMap<&'static str, Message>,
}

struct Message {
    /// As its file has it, from its id to where the next one begins.
    source: &'static str,
    read: OnceLock<FluentResource>,
}

impl Messages {
    /// Those of `files`, the text of Fluent files. Of two with the same id the later one counts.
    pub(super) fn of(files: [&'static str; 2]) -> Self {
        Self { by_id: files.into_iter().flat_map(each).collect() }
    }

    /// What the message `id` says. None where there is no such message, or one that cannot be read: tests/house/locales.rs
    /// allows none.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let message = self.by_id.get(id)?;
        let read = message.read.get_or_init(|| {
            FluentResource::try_new(message.source.to_owned()).unwrap_or_else(|(kept, _)| kept)
        });
        match read.get_entry(0)? {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        }
    }
}

/// Each message of `files` by its id.
fn each(files: &'static str) -> impl Iterator<Item = (&'static str, Message)> {
    let mut begins = Vec::new();
    let mut at = 0;
    for line in files.split_inclusive('\n') {
        // Every further line of a message is indented, or closes a bracket.
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            begins.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = begins.iter().skip(1).copied().chain([files.len()]).collect();
    begins.into_iter().zip(ends).filter_map(move |(begin, end)| {
        let source = files.get(begin..end)?;
        let (id, _) = source.split_once([' ', '='])?;
        Some((id, Message { source, read: OnceLock::new() }))
    })
}
