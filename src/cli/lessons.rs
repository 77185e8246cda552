//! What help and manual pages teach beside the options: examples and exit codes.
//!
//! The locale writes them as terms, each followed by indented lines that explain it.

use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// A term and what it means.
pub(super) struct Lesson {
    /// An example to type, an exit code, a file.
    pub term: String,
    /// One paragraph.
    pub meaning: String,
}

/// The lessons of one message.
pub(super) fn lessons(text: &Text, locale: &Locale) -> Vec<Lesson> {
    let mut lessons: Vec<Lesson> = Vec::new();
    for line in locale.say(text).lines().filter(|line| !line.trim().is_empty()) {
        match lessons.last_mut() {
            Some(lesson) if line.starts_with(' ') => {
                if !lesson.meaning.is_empty() {
                    lesson.meaning.push(' ');
                }
                lesson.meaning.push_str(line.trim());
            }
            _ => lessons.push(Lesson { term: line.trim().to_owned(), meaning: String::new() }),
        }
    }
    lessons
}

/// The examples of a command.
pub(super) fn examples(command: &str) -> Text {
    match command {
        "check" => text!("cli-examples-check"),
        "code" => text!("cli-examples-code"),
        "fix" => text!("cli-examples-fix"),
        "recover" => text!("cli-examples-recover"),
        "report" => text!("cli-examples-report"),
        "completions" => text!("cli-examples-completions"),
        "man" => text!("cli-examples-man"),
        _ => text!("cli-examples"),
    }
}

/// The exit codes of a command, with that of a signal where it says nothing else of one.
pub(super) fn exit_codes(command: &str, locale: &Locale) -> Vec<Lesson> {
    let codes = match command {
        "code" => text!("cli-exit-code"),
        "fix" => text!("cli-exit-fix"),
        "recover" => text!("cli-exit-recover"),
        "report" => text!("cli-exit-report"),
        "completions" | "man" => text!("cli-exit-pages"),
        _ => text!("cli-exit"),
    };
    let mut lessons = lessons(&codes, locale);
    if !matches!(command, "fix" | "recover" | "completions" | "man") {
        lessons.extend(self::lessons(&text!("cli-exit-signal"), locale));
    }
    lessons
}

/// What stands below the options in a command's help.
pub(super) fn after_help(command: &str, locale: &Locale) -> String {
    let mut help = locale.say(&text!("cli-examples-head"));
    for Lesson { term, meaning } in lessons(&examples(command), locale) {
        help.push_str(&format!("\n  {term}\n      {meaning}"));
    }
    help.push_str("\n\n");
    help.push_str(&locale.say(&text!("cli-exit-head")));
    for Lesson { term, meaning } in exit_codes(command, locale) {
        help.push_str(&format!("\n  {term:<9}{meaning}"));
    }
    help
}
