//! What pam_oath keeps of one user, the keys included, and what it would say to a code (liboath 2.6.7).

use zeroize::Zeroizing;

use super::otp::{Code, Entry, Parameters, Secret, steps_of};
use super::verifier::{OathLine, PamAnswer, oath_lines};

/// Further than this nobody's clock is off by accident.
const LOOKED_AT: i64 = 1_600;
/// As many steps of half a minute as a week has. liboath itself tries all that `window=` says, one after the other, and finds most
/// codes that somebody makes up where it is told millions.
const WIDEST: u32 = 20_160;
/// liboath has no room for a longer key, in bytes.
const LONGEST_KEY: usize = 32;

/// What its line in PAM's configuration says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OathOptions {
    /// `window=`: how many steps to either side are taken; of counted codes how many further ones.
    pub window: u32,
    /// `digits=`: how many digits at the end of what is typed are the code; none where all of it is.
    pub digits: Option<u32>,
    /// `alwaysok`: it lets everybody in.
    pub always: bool,
}

impl OathOptions {
    /// Whether so many codes are taken that one which somebody makes up may be among them, and which are is not looked for.
    pub const fn takes_guesses(&self) -> bool {
        self.window > WIDEST
    }
}

/// The lines of one user. Keys and codes are wiped on drop.
#[derive(Debug)]
pub struct OathEntry {
    options: OathOptions,
    lines: Vec<Line>,
}

#[derive(Debug)]
enum Line {
    Good(Box<GoodLine>),
    /// liboath ends with an error here.
    Senseless,
}

#[derive(Debug)]
struct GoodLine {
    entry: Entry,
    /// The next counter, where codes are counted.
    counter: Option<u64>,
    /// Whether a password stands before the code, in the same line.
    has_password: bool,
    /// The code that was taken last: which step it is of is known only by it.
    last: Option<Code>,
}

impl OathEntry {
    /// The lines of `user` in the file of users; none where there are none.
    pub fn read(text: &str, user: &str, options: OathOptions) -> Option<Self> {
        let lines: Vec<Line> = oath_lines(text)
            .filter(|line| line.user == user)
            // A password is typed before the code, which only tells them apart where the length of the code is known.
            .filter(|line| !line.wants_password() || options.digits.is_some() || options.always)
            .map(|line| GoodLine::read(&line).map_or(Line::Senseless, |good| Line::Good(Box::new(good))))
            .collect();
        (!lines.is_empty()).then_some(Self { options, lines })
    }

    /// Whether no code at all is taken, since the first line makes no sense to liboath.
    pub fn declines_all(&self) -> bool {
        !self.options.always && matches!(self.lines.first(), Some(Line::Senseless))
    }

    /// Whether a password is typed before the code, in the same line: its own, or one that another module checks.
    pub fn wants_a_password(&self) -> bool {
        !self.options.always
            && self.lines.iter().any(|line| matches!(line, Line::Good(line) if line.has_password))
    }

    /// What is said to `code` at `now`, in seconds of Unix time by the server's clock.
    pub fn answer(&self, code: &Code, now: i64) -> PamAnswer {
        if self.options.always {
            return PamAnswer::Accepted;
        }
        if let Some(wanted) = self.options.digits.filter(|digits| *digits != u32::from(code.digits())) {
            return PamAnswer::OtherLength { wanted };
        }
        for line in &self.lines {
            let Line::Good(line) = line else { return PamAnswer::Wrong };
            if line.last.as_ref().is_some_and(|last| last.same_as(code)) {
                return PamAnswer::Used;
            }
            let window = i64::from(self.options.window.min(WIDEST));
            let Some(place) = line.place(code, now, window) else { continue };
            let before = line.last.as_ref().filter(|_| line.counter.is_none());
            return match before.and_then(|last| line.place(last, now, window)) {
                Some(last) if last == place => PamAnswer::Used,
                Some(last) if last > place => PamAnswer::Older,
                _ => PamAnswer::Accepted,
            };
        }
        let elsewhere = self.by_time().find_map(|line| line.place(code, now, LOOKED_AT));
        elsewhere.map_or(PamAnswer::Wrong, |steps| PamAnswer::OffBy { steps })
    }

    /// The line by time that `code` is one of, as far as liboath looks or else by a clock that is off; the first where it is of none.
    fn line_of(&self, code: &Code, now: i64) -> Option<&GoodLine> {
        let window = i64::from(self.options.window.min(WIDEST));
        let within = |reach: i64| self.by_time().find(|line| line.place(code, now, reach).is_some());
        within(window).or_else(|| within(LOOKED_AT)).or_else(|| self.by_time().next())
    }

    /// What is said to a code that was taken just before.
    pub const fn answer_to_used(&self) -> PamAnswer {
        if self.options.always { PamAnswer::Accepted } else { PamAnswer::Used }
    }

    /// How long a code lasts, in seconds, by the line that `code` is one of.
    pub fn period_s(&self, code: &Code, now: i64) -> u32 {
        self.line_of(code, now).map_or(Parameters::default().period_s, |line| line.entry.parameters.period_s)
    }

    /// The key of the line that `code` is one of, as codes with its digits are made of it.
    pub fn into_entry_of(self, code: &Code, now: i64) -> Option<Entry> {
        let it = self.line_of(code, now)?;
        let skipped = self.by_time().take_while(|line| !std::ptr::eq(*line, it)).count();
        self.into_entry_behind(skipped, Some(code.digits()))
    }

    /// Whether one of its lines makes the codes of `known`, in however many digits.
    pub fn has_the_key_of(&self, known: &Entry) -> bool {
        self.by_time().any(|line| line.entry.has_the_key_of(known))
    }

    /// The key of the first line by time, as codes with so many digits are made of it, or with as many as the line says.
    pub fn into_entry(self, digits: Option<u8>) -> Option<Entry> {
        self.into_entry_behind(0, digits)
    }

    fn into_entry_behind(self, skipped: usize, digits: Option<u8>) -> Option<Entry> {
        let good = self.lines.into_iter().filter_map(|line| match line {
            Line::Good(good) => Some(good),
            Line::Senseless => None,
        });
        let mut entry = good.into_iter().filter(|line| line.counter.is_none()).nth(skipped)?.entry;
        entry.parameters.digits = digits.unwrap_or(entry.parameters.digits);
        entry.window_steps = Some(super::verifier::Steps::either(self.options.window));
        Some(entry)
    }

    fn by_time(&self) -> impl Iterator<Item = &GoodLine> {
        self.lines.iter().filter_map(|line| match line {
            Line::Good(good) if good.counter.is_none() => Some(&**good),
            _ => None,
        })
    }
}

impl GoodLine {
    fn read(line: &OathLine<'_>) -> Option<Self> {
        if !line.makes_sense {
            return None;
        }
        let usual = Parameters::default();
        let parameters =
            Parameters { digits: line.digits, period_s: line.period_s.unwrap_or(usual.period_s), ..usual };
        let entry = Entry {
            secret: Secret::new(bytes(line.key)?),
            parameters,
            label: None,
            warnings: Vec::new(),
            window_steps: None,
            says_how: true,
        };
        let plain = |last: &&str| last.bytes().all(|byte| byte.is_ascii_digit());
        let last = line.last_code.filter(plain).and_then(|last| Code::parse(last).ok());
        let counter = line.period_s.is_none().then_some(line.counter);
        Some(Self { entry, counter, has_password: line.password != "-", last })
    }

    /// Where liboath finds `code`: how many steps ahead of now, or of the next counter.
    fn place(&self, code: &Code, now: i64, window: i64) -> Option<i64> {
        let step = match self.counter {
            Some(counter) => i64::try_from(counter).ok()?,
            None => now.div_euclid(i64::from(self.entry.parameters.period_s)),
        };
        let before = if self.counter.is_some() { 0 } else { window };
        let [first, last] = [step.saturating_sub(before), step.saturating_add(window)]
            .map(|step| u64::try_from(step).unwrap_or(0));
        let places = steps_of(&self.entry, code, first..=last)
            .into_iter()
            .filter_map(|found| i64::try_from(found).ok());
        // The nearest, and of two that are as near the later one.
        places.map(|found| found - step).min_by_key(|place| (place.abs(), *place < 0))
    }
}

/// A key in hexadecimal.
fn bytes(hexadecimal: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST_KEY));
    for pair in hexadecimal.as_bytes().chunks(2) {
        let [high, low] = pair else { return None };
        let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        if bytes.len() == LONGEST_KEY {
            return None;
        }
        bytes.push(digit(high)? << 4 | digit(low)?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of RFC 4226, whose codes by counter are 755224, 287082, 359152, 969429 from 0 on.
    const KEY: &str = "3132333435363738393031323334353637383930";

    fn answer(behind: &str, options: OathOptions, code: &str, now: i64) -> PamAnswer {
        let entry = OathEntry::read(&format!("HOTP/T30 anna {behind}\n"), "anna", options).unwrap();
        assert!(!format!("{entry:?}").contains("755224"));
        entry.answer(&Code::parse(code).unwrap(), now)
    }

    #[test]
    fn a_code_is_taken_once_and_none_that_is_older_than_the_last() {
        let options = OathOptions { window: 2, ..OathOptions::default() };
        let said = |last: &str, code: &str| answer(&format!("- {KEY} 0 {last}"), options, code, 60);
        assert_eq!(said("", "359152"), PamAnswer::Accepted);
        assert_eq!(said("359152", "359152"), PamAnswer::Used);
        assert_eq!(said("359152", "287082"), PamAnswer::Older);
        assert_eq!(said("359152", "969429"), PamAnswer::Accepted);
        // A last code that is out of the window by now is not known to be a later one.
        assert_eq!(said("969429", "755224"), PamAnswer::Older);
        assert_eq!(answer(&format!("- {KEY} 0 969429"), options, "755224", 0), PamAnswer::Accepted);
    }

    #[test]
    fn a_window_of_more_than_a_week_takes_guesses() {
        let takes = |window| OathOptions { window, ..OathOptions::default() }.takes_guesses();
        assert!(!takes(5) && !takes(WIDEST) && takes(WIDEST + 1) && takes(u32::MAX));
    }

    #[test]
    fn what_its_line_and_the_users_say_decides_before_the_code_does() {
        let options = OathOptions { window: 0, ..OathOptions::default() };
        let good = format!("- {KEY}");
        assert_eq!(answer(&good, options, "287082", 0), PamAnswer::OffBy { steps: 1 });
        let eight = OathOptions { digits: Some(8), ..options };
        assert_eq!(answer(&good, eight, "755224", 0), PamAnswer::OtherLength { wanted: 8 });
        assert_eq!(answer(&good, OathOptions { always: true, ..options }, "000000", 0), PamAnswer::Accepted);
        assert_eq!(answer(&format!("{good} x"), options, "755224", 0), PamAnswer::Wrong);
        assert_eq!(answer("- 313", options, "755224", 0), PamAnswer::Wrong);
        let file = format!("HOTP/T30 anna secret {KEY}\n");
        assert!(OathEntry::read(&file, "anna", options).is_none(), "nothing can be typed that it takes");
        assert!(OathEntry::read(&file, "anna", OathOptions { always: true, ..options }).is_some());
        assert!(OathEntry::read(&file, "bert", options).is_none());
    }

    #[test]
    fn a_first_line_without_sense_declines_every_code_unless_everybody_is_let_in() {
        let senseless = format!("{KEY} x");
        for (first, always, declines_all, period_s) in
            [(&*senseless, false, true, 60), (&*senseless, true, false, 60), (KEY, false, false, 30)]
        {
            let file = format!("HOTP/T30 anna - {first}\nHOTP/T60 anna - {KEY}\n");
            let options = OathOptions { always, ..OathOptions::default() };
            let entry = OathEntry::read(&file, "anna", options).unwrap();
            assert_eq!(
                (entry.declines_all(), entry.period_s(&Code::parse("000000").unwrap(), 0)),
                (declines_all, period_s),
                "{first} {always}"
            );
        }
    }

    /// Of RFC 4226 and of "secretsaltimplefirst".
    #[test]
    fn of_several_lines_the_one_that_the_code_is_of_tells_its_key_and_how_long_it_lasts() {
        let other = "73656372657473616c74696d706c656669727374";
        let file = format!("HOTP/T30 anna - {other}\nHOTP/T60 anna - {KEY}\n");
        let options = OathOptions { window: 1, ..OathOptions::default() };
        for (code, now, period_s) in [("287082", 60, 60), ("287082", 60_000, 60), ("000000", 0, 30)] {
            let entry = || OathEntry::read(&file, "anna", options).unwrap();
            let code = Code::parse(code).unwrap();
            assert_eq!(entry().period_s(&code, now), period_s, "{now}");
            assert_eq!(entry().into_entry_of(&code, now).unwrap().parameters.period_s, period_s, "{now}");
        }
    }

    #[test]
    fn the_key_by_time_is_taken_with_the_digits_and_the_window_of_the_sign_in() {
        let options = OathOptions { window: 5, ..OathOptions::default() };
        let key = |lines: &str| OathEntry::read(lines, "anna", options).unwrap().into_entry(Some(8));
        let entry = key(&format!("HOTP anna - {KEY}\nHOTP/T60 anna - {KEY}\n")).unwrap();
        assert_eq!((entry.parameters.period_s, entry.parameters.digits), (60, 8));
        assert_eq!(entry.window_steps, Some(crate::core::verifier::Steps::either(5)));
        assert!(key(&format!("HOTP anna - {KEY}\n")).is_none(), "all of its codes are counted");
    }
}
