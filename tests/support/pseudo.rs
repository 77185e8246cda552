//! A language that nobody speaks: English with accents, a third longer, each message with a wide character at its end. Whatever on a
//! screen is plain English then did not come from the locale.

use otp_doctor::locale::Locale;

use crate::locales;

/// It speaks by the plural rules of English.
pub fn locale() -> Locale {
    let files = locales::files("en").into_values().map(|file| translated(&file));
    Locale::of_messages("en-XA", files.collect::<String>().leak())
}

/// `source`, a file of messages, in that language.
fn translated(source: &str) -> String {
    source.lines().map(|line| line_translated(line) + "\n").collect()
}

fn line_translated(line: &str) -> String {
    if line.starts_with('#') || line.trim().is_empty() {
        return line.to_owned();
    }
    let (front, words) = line.split_at(front(line));
    let mut said = front.to_owned();
    let (mut inside, mut letters) = (0, 0);
    for char in words.chars() {
        match char {
            '{' => inside += 1,
            '}' if inside > 0 => inside -= 1,
            _ if inside == 0 && char.is_ascii_alphabetic() => {
                letters += 1;
                said.push(accented(char));
                if letters % 3 == 0 {
                    said.push(accented(char));
                }
                continue;
            }
            _ => {}
        }
        said.push(char);
    }
    if inside == 0 && letters > 0 {
        said.push('語');
    }
    said
}

/// How much of the line is no words: the id, the name of a variant, the end of a choice, blanks.
fn front(line: &str) -> usize {
    if line.starts_with(|char: char| char.is_ascii_lowercase()) {
        return line.find(" =").map_or(0, |at| at + 2);
    }
    let blanks = line.len() - line.trim_start().len();
    match line.trim_start() {
        bare if bare.starts_with(['[', '*']) => blanks + bare.find(']').map_or(0, |at| at + 1),
        bare if bare.starts_with('}') => blanks + 1,
        _ => blanks,
    }
}

fn accented(letter: char) -> char {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let accents = "áƀçđéƒğĥíĵķĺɱñóþǫŕšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĹṀÑÓÞǪŔŠŤÚṼŴẊÝŽ";
    plain.find(letter).and_then(|at| accents.chars().nth(at)).unwrap_or(letter)
}
