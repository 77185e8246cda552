//! What pam_google_authenticator remembers of one user, read as the module reads it (its FILEFORMAT and its source, 1.07 to 1.11).

use super::c_number::CNumber;
use super::oath_users::LocalTime;
use crate::core::time::Offset;

/// The file of one user without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PamState {
    /// `WINDOW_SIZE`: how many steps are accepted in all, 1 to 100.
    pub window: u32,
    /// `STEP_SIZE`: how long a code lasts, in seconds, 1 to 60.
    pub period_s: u32,
    /// `TIME_SKEW`: how many steps the phone was found to be ahead of this server; 0 where nothing was learnt.
    pub skew: i64,
    /// `RESETTING_TIME_SKEW`: what it saw of wrong codes while it learns, oldest first: the server's step, and by how many
    /// steps the code was ahead of it.
    pub learning: Vec<(i64, i64)>,
    /// `DISALLOW_REUSE`: the steps whose codes were used; none where a code may be used again.
    pub used: Option<Vec<i64>>,
    /// `RATE_LIMIT`; none where tries are not limited.
    pub limit: Option<RateLimit>,
    /// How many scratch codes are left.
    pub scratch_codes: usize,
    /// When the last code was taken, where that is noted (pam_oath alone).
    pub last_taken: Option<LocalTime>,
}

/// How often somebody may try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// So many tries, 1 to 100,
    pub attempts: usize,
    /// in so many seconds, 1 to 3600.
    pub interval_s: i64,
    /// When somebody tried, in seconds of Unix time by this server's clock.
    pub tries: Vec<i64>,
}

/// Why the module lets nobody in by this file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PamStateError {
    /// It counts codes (`HOTP_COUNTER`): clocks do not matter to it.
    CountsCodes,
    /// It has no `TOTP_AUTH`.
    NotByTime,
    /// A NUL byte: it is not read at all.
    Binary,
    /// The value of this option.
    Option(&'static str),
}

const WINDOW: &str = "WINDOW_SIZE";
const STEP: &str = "STEP_SIZE";
const LIMIT: &str = "RATE_LIMIT";
const USED: &str = "DISALLOW_REUSE";
const COUNTER: &str = "HOTP_COUNTER";
const USUAL_WINDOW: u32 = 3;
const USUAL_STEP: u32 = 30;

impl PamState {
    /// Reads the text of the file. The first line, the key, is passed over.
    ///
    /// # Errors
    /// [`PamStateError`] where the module would let nobody in with a code of six digits.
    pub fn read(text: &str) -> Result<Self, PamStateError> {
        let state = Self::read_for_scratch_codes(text)?;
        why_none_by_time(text).map_or(Ok(state), Err)
    }

    /// The same of a file by which no code by time is taken, though perhaps a scratch code: the module looks for these first. What
    /// makes no sense there is as usual.
    ///
    /// # Errors
    /// [`PamStateError`] where the module would let nobody in at all.
    pub fn read_for_scratch_codes(text: &str) -> Result<Self, PamStateError> {
        if text.contains('\0') {
            return Err(PamStateError::Binary);
        }
        Ok(Self {
            window: one_number(text, WINDOW, USUAL_WINDOW, 100).unwrap_or(USUAL_WINDOW),
            period_s: one_number(text, STEP, USUAL_STEP, 60).unwrap_or(USUAL_STEP),
            // The module's number has 32 bits, and larger ones wrap. `as` does so, too.
            skew: option(text, "TIME_SKEW").map_or(0, |value| i64::from(leading_number(value) as i32)),
            learning: option(text, "RESETTING_TIME_SKEW").map(pairs).unwrap_or_default(),
            used: option(text, USED).and_then(|value| steps(value).ok()),
            limit: option(text, LIMIT).map(RateLimit::read).transpose()?,
            scratch_codes: scratch_codes(text).count(),
            last_taken: None,
        })
    }

    /// How many steps before and after the server's own are accepted: the first is never positive, the second never negative.
    pub fn window_steps(&self) -> (i64, i64) {
        let window = i64::from(self.window);
        (-((window - 1) / 2), window / 2)
    }

    /// Whether it expects the codes of another clock than the server's, or is about to.
    pub const fn has_learnt(&self) -> bool {
        self.skew != 0 || !self.learning.is_empty()
    }

    /// By how much a clock is ahead of the server's whose codes it expects: `TIME_SKEW` counts steps.
    pub fn learnt_ahead(&self) -> Offset {
        Offset::from_secs(self.skew.saturating_mul(i64::from(self.period_s)))
    }

    /// Whether it declines the codes of a phone that is right while this server's clock is right, because of what it has learnt.
    pub fn declines_right_codes(&self) -> bool {
        let (first, last) = self.window_steps();
        !(first..=last).contains(&self.skew.saturating_neg())
    }

    /// Whether something is written into the file at each sign-in.
    pub const fn notes_each_sign_in(&self) -> bool {
        self.used.is_some() || self.limit.is_some()
    }

    /// From when on somebody may try again, in seconds of Unix time by this server's clock; none where they may at `now`.
    pub fn limited_until(&self, now: i64) -> Option<i64> {
        let limit = self.limit.as_ref()?;
        let mut tries = limit.counted(now);
        tries.sort_unstable();
        let last = tries.len().checked_sub(limit.attempts)?;
        tries.get(last).map(|time| time.saturating_add(limit.interval_s).saturating_add(1))
    }
}

impl RateLimit {
    fn read(value: &str) -> Result<Self, PamStateError> {
        // By strtoul(3), which passes over any number of blanks; one at the end is taken for a try without a time.
        let words =
            (!value.ends_with([' ', '\t'])).then(|| value.split([' ', '\t']).filter(|word| !word.is_empty()));
        let numbers: Option<Vec<i64>> = words.and_then(|words| words.map(unsigned).collect());
        match numbers.as_deref() {
            Some([attempts @ 1..=100, interval_s @ 1..=3600, tries @ ..]) => Ok(Self {
                attempts: usize::try_from(*attempts).map_err(|_| PamStateError::Option(LIMIT))?,
                interval_s: *interval_s,
                tries: tries.to_vec(),
            }),
            _ => Err(PamStateError::Option(LIMIT)),
        }
    }

    /// The tries that count at `now`. Those of a time to come, as after a clock was set back, do not.
    pub(super) fn counted(&self, now: i64) -> Vec<i64> {
        let recent = now.saturating_sub(self.interval_s)..=now;
        self.tries.iter().copied().filter(|time| recent.contains(time)).collect()
    }
}

/// Why a file is no reason to take a code by time; none where it is one.
fn why_none_by_time(text: &str) -> Option<PamStateError> {
    if option(text, COUNTER).is_some_and(|value| leading_number(value) > 0) {
        return Some(PamStateError::CountsCodes);
    }
    if !text.contains("\" TOTP_AUTH") {
        return Some(PamStateError::NotByTime);
    }
    let window = one_number(text, WINDOW, USUAL_WINDOW, 100).err();
    let step = || one_number(text, STEP, USUAL_STEP, 60).err();
    window.or_else(step).or_else(|| option(text, USED).and_then(|value| steps(value).err()))
}

/// The next counter of a file whose codes are counted, where the module takes any of them.
pub fn next_counter(text: &str) -> Option<i64> {
    one_number(text, WINDOW, USUAL_WINDOW, 100).ok()?;
    option(text, COUNTER).map(leading_number).filter(|counter| *counter > 0)
}

/// The value of an option, from its first line.
fn option<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split(['\r', '\n']).find_map(|line| {
        let value = line.strip_prefix("\" ")?.strip_prefix(name)?;
        (value.is_empty() || value.starts_with([' ', '\t'])).then(|| value.trim_start_matches([' ', '\t']))
    })
}

fn one_number(text: &str, name: &'static str, default: u32, most: u32) -> Result<u32, PamStateError> {
    let Some(value) = option(text, name) else { return Ok(default) };
    let number =
        value.split([' ', '\t']).next().and_then(unsigned).and_then(|number| u32::try_from(number).ok());
    number.filter(|number| (1..=most).contains(number)).ok_or(PamStateError::Option(name))
}

fn steps(value: &str) -> Result<Vec<i64>, PamStateError> {
    // Of the module's, which have a sign.
    let step = |word| unsigned(word).map(|step| i64::from(step as i32));
    let words = value.split([' ', '\t']).filter(|word| !word.is_empty());
    words.map(|word| step(word).ok_or(PamStateError::Option(USED))).collect()
}

/// A whole word as strtoul(3) reads it into 32 bits: larger ones wrap; none where it has more than 64.
fn unsigned(word: &str) -> Option<i64> {
    let number = CNumber::read(word, 10).filter(|number| number.rest.is_empty())?;
    Some(i64::from(number.unsigned()? as u32))
}

/// As strtol(3) reads it: what stands behind the number does not matter, and no number is 0.
fn leading_number(value: &str) -> i64 {
    CNumber::read(value, 10).map_or(0, |number| number.signed())
}

/// At most the last three count, and what is not understood ends the list.
fn pairs(value: &str) -> Vec<(i64, i64)> {
    let read = |word: &str| {
        let sign = word.find(['+', '-'])?;
        let (step, ahead) = word.split_at(sign);
        let steps = unsigned(ahead.get(1..)?)?;
        Some((unsigned(step)?, if ahead.starts_with('-') { -steps } else { steps }))
    };
    let mut pairs: Vec<_> = value.split_whitespace().map_while(read).collect();
    pairs.drain(..pairs.len().saturating_sub(3));
    pairs
}

/// Numbers of eight digits, one a line below the first, until one is something else. strtoul(3) passes over blanks and zeros in
/// front of them.
pub fn scratch_codes(text: &str) -> impl Iterator<Item = &str> {
    let (_, mut rest) = text.split_at(text.find('\n').unwrap_or(text.len()));
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches(['\r', '\n']);
            if !rest.starts_with('"') {
                break;
            }
            rest = rest.split_at(rest.find('\n').unwrap_or(rest.len())).1;
        }
        let number = CNumber::read(rest, 10)?;
        rest = number.rest;
        let is_alone = rest.is_empty() || rest.starts_with(['\r', '\n']);
        let has_eight_digits = number.digits.len() == 8 && number.signed() > 0;
        (is_alone && has_eight_digits).then_some(number.digits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\n";

    fn read(options: &str) -> Result<PamState, PamStateError> {
        PamState::read(&format!("{KEY}{options}"))
    }

    #[test]
    fn a_file_as_google_authenticator_writes_it_is_read_whole() {
        let state = read(
            "\" RATE_LIMIT 3 30 1700000001 1700000002\n\" WINDOW_SIZE 17\n\" DISALLOW_REUSE 56666666 56666668\n\
             \" TOTP_AUTH\n\" TIME_SKEW -10\n\" RESETTING_TIME_SKEW 56666666+12 56666667-3\n12345678\n87654321\n",
        );
        let limit = RateLimit { attempts: 3, interval_s: 30, tries: vec![1_700_000_001, 1_700_000_002] };
        let expected = PamState {
            window: 17,
            period_s: 30,
            skew: -10,
            learning: vec![(56_666_666, 12), (56_666_667, -3)],
            used: Some(vec![56_666_666, 56_666_668]),
            limit: Some(limit),
            scratch_codes: 2,
            last_taken: None,
        };
        assert_eq!(state, Ok(expected));
    }

    #[test]
    fn the_first_line_of_an_option_counts_and_its_name_must_be_whole() {
        let state =
            read("\" TOTP_AUTH\n\" WINDOW_SIZES 9\n\"WINDOW_SIZE 8\n\" WINDOW_SIZE 7\n\" WINDOW_SIZE 5\n");
        assert_eq!(state.map(|state| state.window), Ok(7));
    }

    #[test]
    fn what_the_module_refuses_is_refused() {
        for (options, error) in [
            ("", PamStateError::NotByTime),
            ("\" HOTP_COUNTER 1\n\" TOTP_AUTH\n", PamStateError::CountsCodes),
            ("\" TOTP_AUTH\n\" WINDOW_SIZE 0\n", PamStateError::Option(WINDOW)),
            ("\" TOTP_AUTH\n\" WINDOW_SIZE 101\n", PamStateError::Option(WINDOW)),
            ("\" TOTP_AUTH\n\" STEP_SIZE 61\n", PamStateError::Option(STEP)),
            ("\" TOTP_AUTH\n\" RATE_LIMIT 3\n", PamStateError::Option(LIMIT)),
            ("\" TOTP_AUTH\n\" RATE_LIMIT 3 30 \n", PamStateError::Option(LIMIT)),
            ("\" TOTP_AUTH\n\" DISALLOW_REUSE x\n", PamStateError::Option(USED)),
            ("\" TOTP_AUTH\n\" DISALLOW_REUSE -\n", PamStateError::Option(USED)),
            ("\" TOTP_AUTH\n\" DISALLOW_REUSE 5\u{b}6\n", PamStateError::Option(USED)),
            ("\" TOTP_AUTH\n\" WINDOW_SIZE -3\n", PamStateError::Option(WINDOW)),
            ("\" TOTP_AUTH\n\0", PamStateError::Binary),
        ] {
            assert_eq!(read(options), Err(error), "{options:?}");
        }
    }

    #[test]
    fn a_learnt_skew_of_more_than_32_bits_wraps_as_it_does_in_the_module() {
        for (value, skew) in [
            ("4294967306", 10),
            ("-4294967306", -10),
            ("2147483648", -2_147_483_648),
            ("99999999999999999999", -1),
            ("-99999999999999999999", 0),
            ("0x10", 0),
        ] {
            let state = read(&format!("\" TOTP_AUTH\n\" TIME_SKEW {value}\n")).unwrap();
            assert_eq!(state.skew, skew, "{value}");
        }
    }

    #[test]
    fn what_lets_no_code_by_time_in_leaves_the_scratch_codes_unless_tries_cannot_be_counted() {
        for options in ["", "\" HOTP_COUNTER 5\n", "\" WINDOW_SIZE 0\n", "\" DISALLOW_REUSE x\n"] {
            let state = PamState::read_for_scratch_codes(&format!("{KEY}{options}12345678\n"));
            assert_eq!(state.map(|state| state.scratch_codes), Ok(1), "{options}");
        }
        let uncounted = PamState::read_for_scratch_codes(&format!("{KEY}\" RATE_LIMIT x\n12345678\n"));
        assert_eq!(uncounted, Err(PamStateError::Option(LIMIT)));
        assert_eq!(next_counter("KEY\n\" HOTP_COUNTER 5\n"), Some(5));
        assert_eq!(next_counter("KEY\n\" HOTP_COUNTER 5\n\" WINDOW_SIZE 0\n"), None);
    }

    #[test]
    fn scratch_codes_are_read_as_the_module_reads_them() {
        for (lines, codes) in [
            ("12345678\n87654321\n", &["12345678", "87654321"] as &[&str]),
            (" 12345678\r\n\n\" TOTP_AUTH\n+0087654321", &["12345678", "87654321"]),
            ("12345678 \n87654321\n", &[]),
            ("12345678\n1234567\n87654321\n", &["12345678"]),
            ("-12345678\n", &[]),
            ("123456789\n", &[]),
        ] {
            let text = format!("{KEY}{lines}");
            assert_eq!(scratch_codes(&text).collect::<Vec<_>>(), codes, "{lines:?}");
        }
    }

    #[test]
    fn a_learnt_skew_beyond_the_window_declines_right_codes() {
        for (window, skew, declines) in [
            (3, 0, false),
            (3, 1, false),
            (3, -1, false),
            (3, 2, true),
            (3, -2, true),
            (4, -2, false),
            (4, 2, true),
            (17, 8, false),
            (17, -9, true),
        ] {
            let state =
                read(&format!("\" TOTP_AUTH\n\" WINDOW_SIZE {window}\n\" TIME_SKEW {skew}\n")).unwrap();
            assert_eq!(state.declines_right_codes(), declines, "{window} {skew}");
        }
    }

    #[test]
    fn a_limit_ends_a_second_after_the_interval_of_the_try_that_fills_it() {
        let state = read("\" TOTP_AUTH\n\" RATE_LIMIT 3 30 100 110 120 900\n").unwrap();
        assert_eq!(state.limited_until(125), Some(131));
        assert_eq!(state.limited_until(130), Some(131));
        assert_eq!(state.limited_until(131), None);
        assert_eq!(state.limited_until(115), None, "a try that is still to come does not count");
    }

    #[test]
    fn scratch_codes_are_counted_up_to_the_first_line_that_is_none() {
        for (lines, count) in [
            ("12345678\n\n87654321\n", 2),
            ("12345678\n1234567a\n87654321\n", 1),
            ("12345678\n02345678\n87654321\n", 1),
            ("12345678\n123456789\n87654321\n", 1),
        ] {
            let state = read(&format!("\" TOTP_AUTH\n{lines}"));
            assert_eq!(state.map(|state| state.scratch_codes), Ok(count), "{lines:?}");
        }
    }
}
