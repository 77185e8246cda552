//! The file of users of pam_oath (liboath's usersfile), as 2.6.7 reads it: words between blanks, a user a line.

use std::fmt::{self, Display};

use super::c_number::CNumber;

/// One line with all that liboath reads of it. Its key and its last code are parts of the text that it was read from.
pub struct OathLine<'a> {
    /// The login.
    pub user: &'a str,
    /// How long a code lasts, in seconds; none where codes are counted.
    pub period_s: Option<u32>,
    /// How many digits its codes are said to have. liboath takes any other number as well.
    pub digits: u8,
    /// What must be typed before the code: "-" for nothing, "+" for what another module asks for.
    pub password: &'a str,
    /// In hexadecimal.
    pub key: &'a str,
    /// The next counter. Codes by time leave something in it that has no meaning.
    pub counter: u64,
    /// The code that was taken last.
    pub last_code: Option<&'a str>,
    /// When that was.
    pub last_taken: Option<LocalTime>,
    /// Whether liboath takes what stands behind the key. It declines every code at the first line of a user that it does not take.
    pub makes_sense: bool,
}

impl OathLine<'_> {
    /// Whether a password of its own must be typed before the code.
    pub fn wants_password(&self) -> bool {
        !matches!(self.password, "-" | "+")
    }
}

/// A moment as pam_oath notes it: by the server's clock, in the time zone that the server has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    date: [u16; 3],
    time: [u16; 3],
}

/// A user whose codes go by time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OathUser {
    /// The login.
    pub name: String,
    /// How long a code lasts, in seconds.
    pub period_s: u32,
    /// How many digits it has.
    pub digits: u8,
    /// When the last code was taken; none where none was yet.
    pub last_taken: Option<LocalTime>,
    /// Whether liboath takes the line.
    pub makes_sense: bool,
    /// Whether a password of its own must be typed before the code.
    pub wants_password: bool,
}

/// The users with codes by time. Where somebody has several lines, each of them is tried.
///
/// Entries that count codes, and kinds that liboath does not take, are left out: no clock matters to them.
pub fn oath_users(text: &str) -> Vec<OathUser> {
    let by_time = |line: OathLine<'_>| {
        Some(OathUser {
            name: line.user.to_owned(),
            period_s: line.period_s?,
            digits: line.digits,
            last_taken: line.last_taken,
            makes_sense: line.makes_sense,
            wants_password: line.wants_password(),
        })
    };
    oath_lines(text).filter_map(by_time).collect()
}

/// The lines that liboath looks at, in their order.
pub fn oath_lines(text: &str) -> impl Iterator<Item = OathLine<'_>> {
    text.split('\n').filter_map(line)
}

fn line(line: &str) -> Option<OathLine<'_>> {
    let mut words = line.split([' ', '\t', '\r']).filter(|word| !word.is_empty());
    let (period_s, digits) = kind(words.next()?)?;
    let (user, password, key) = (words.next()?, words.next()?, words.next()?);
    let (counter, last_code, time) = (words.next(), words.next(), words.next());
    let (number, last_taken) = (counter.map_or(Some(0), number), time.map(LocalTime::read));
    Some(OathLine {
        user,
        period_s,
        digits,
        password,
        key,
        counter: number.unwrap_or(0),
        last_code,
        last_taken: last_taken.flatten(),
        makes_sense: number.is_some() && last_taken != Some(None),
    })
}

/// "HOTP/T30" or "HOTP/T60/8" go by time; "HOTP" and "HOTP/E/6" count.
fn kind(word: &str) -> Option<(Option<u32>, u8)> {
    let (how, digits) = match word.strip_prefix("HOTP")?.strip_prefix('/') {
        None => return (word == "HOTP").then_some((None, 6)),
        Some(rest) => rest.split_once('/').unwrap_or((rest, "6")),
    };
    let period_s = match how {
        "E" => None,
        "T30" => Some(30),
        "T60" => Some(60),
        _ => return None,
    };
    match digits {
        "6" => Some((period_s, 6)),
        "7" => Some((period_s, 7)),
        "8" => Some((period_s, 8)),
        _ => None,
    }
}

/// As strtoull(3) reads a whole word; liboath does not look whether it is too large.
fn number(word: &str) -> Option<u64> {
    let number = CNumber::read(word, 10).filter(|number| number.rest.is_empty())?;
    Some(number.unsigned().unwrap_or(u64::MAX))
}

impl LocalTime {
    /// As strptime(3) reads `%Y-%m-%dT%H:%M:%SL`.
    fn read(word: &str) -> Option<Self> {
        let (date, time) = word.strip_suffix('L')?.split_once('T')?;
        Some(Self {
            date: three(date, '-', [(0, 9_999), (1, 12), (1, 31)])?,
            time: three(time, ':', [(0, 23), (0, 59), (0, 61)])?,
        })
    }
}

fn three(words: &str, between: char, bounds: [(u16, u16); 3]) -> Option<[u16; 3]> {
    let mut words = words.split(between);
    let mut numbers = [0; 3];
    for (number, (least, most)) in numbers.iter_mut().zip(bounds) {
        let word = words.next()?;
        let room = if most > 99 { 4 } else { 2 };
        if word.len() > room || !word.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = word.parse().ok().filter(|value| (least..=most).contains(value))?;
    }
    words.next().is_none().then_some(numbers)
}

impl Display for LocalTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ([year, month, day], [hour, minute, second]) = (self.date, self.time);
        write!(formatter, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "3132333435363738393031323334353637383930";

    #[test]
    fn only_entries_by_time_are_told_and_never_a_key() {
        let file = format!(
            "# HOTP/T30 nobody - {KEY}\nHOTP/T30\tanna\t-\t{KEY}\t0\t732303\t2023-11-14T22:13:30L\n\
             HOTP/T60/8 bert pw {KEY}\nHOTP carl - {KEY}\nHOTP/E/6 dora - {KEY}\nHOTP/T emil - {KEY}\n\
             HOTP/T30/9 fred - {KEY}\nMOTP gina - {KEY}\nHOTP/T0 hans - {KEY}\nHOTP/T30\nHOTP/T45 ida - {KEY}\n\n"
        );
        let users = oath_users(&file);
        let told: Vec<_> = users
            .iter()
            .map(|user| {
                (user.name.as_str(), user.period_s, user.digits, user.last_taken.map(|at| at.to_string()))
            })
            .collect();
        let at = Some("2023-11-14 22:13:30".to_owned());
        assert_eq!(told, [("anna", 30, 6, at), ("bert", 60, 8, None)]);
        let shown = format!("{users:?}");
        assert!(!shown.contains("3132") && !shown.contains("732303"), "{shown}");
    }

    #[test]
    fn what_liboath_does_not_take_behind_the_key_makes_no_sense() {
        for (behind, fine) in [
            ("", true),
            ("12", true),
            ("-1 123456", true),
            ("x", false),
            ("1 123456 2023-11-14T22:13:30L", true),
            ("1 123456 2023-2-31T2:3:60L more", true),
            ("1 123456 2023-11-14T22:13:30", false),
            ("1 123456 2023-13-14T22:13:30L", false),
            ("1 123456 yesterday", false),
            ("1 123456 2023-011-14T22:13:30L", false),
            ("1 123456 2023-+1-14T22:13:30L", false),
        ] {
            let users = oath_users(&format!("HOTP/T30 anna - {KEY} {behind}\n"));
            assert_eq!(users[0].makes_sense, fine, "{behind}");
        }
    }

    #[test]
    fn a_kind_says_how_codes_are_made_and_how_long_they_are() {
        for (word, said) in [
            ("HOTP", Some((None, 6))),
            ("HOTP/E/8", Some((None, 8))),
            ("HOTP/T30", Some((Some(30), 6))),
            ("HOTP/T60/7", Some((Some(60), 7))),
            ("HOTP/T30/9", None),
            ("HOTPS", None),
        ] {
            assert_eq!(kind(word), said, "{word}");
        }
    }
}
