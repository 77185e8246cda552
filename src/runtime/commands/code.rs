//! `otp-doctor code`: test codes against a secret from a file or standard input, never from the command line.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::{COULD_NOT_TELL, Console, check};
use crate::core::finding::Severity;
use crate::core::otp::{Code, Entry, EntryState, Observation, Verdict, WhoseClock};
use crate::core::text::Text;
use crate::core::time::{MonoTime, Offset, Reading, UnixTime};
use crate::runtime::headless::Headless;
use crate::text;

/// The longest secret file that is read. An `otpauth://` address has a few hundred characters.
const LONGEST_SECRET: u64 = 8_192;

/// Tests `codes`, oldest first, one a period, the last one shown now; prints what they prove.
pub fn code(
    headless: &mut Headless,
    console: &mut Console<'_>,
    secret_file: &Path,
    codes: &[String],
    json: bool,
) -> u8 {
    let entry = match read_entry(secret_file, console) {
        Ok(entry) => entry,
        Err(problem) => {
            console.complain(&problem);
            return COULD_NOT_TELL;
        }
    };
    let mut parsed = Vec::new();
    for code in codes {
        match Code::parse(code) {
            Ok(code) => parsed.push(code),
            Err(error) => {
                console.complain(&error.text());
                return COULD_NOT_TELL;
            }
        }
    }
    if json {
        headless.check_up()
    } else {
        headless.ask()
    }
    let now = headless.model.now;
    let period = i64::from(entry.parameters.period_s);
    let last = parsed.len().saturating_sub(1);
    headless.model.code.begin(Arc::new(entry));
    headless.model.code.observations = parsed
        .into_iter()
        .enumerate()
        .map(|(index, code)| {
            let age = i64::try_from(last - index).unwrap_or(0) * period;
            Arc::new(Observation { code, at: earlier(now, age) })
        })
        .collect();
    headless.examine();
    let Some(verdict) = headless.model.code.verdict.clone() else { return COULD_NOT_TELL };
    if json {
        check::print(headless, console, true, true);
    } else {
        console.say(&verdict.headline());
        for sentence in verdict.explanation() {
            console.say(&sentence);
        }
    }
    exit_code(&verdict)
}

/// Both clocks `seconds` before `now`.
fn earlier(now: Reading, seconds: i64) -> Reading {
    let back = Offset::from_secs(seconds);
    Reading {
        wall: UnixTime::from_nanos(now.wall.nanos()).minus(back),
        mono: MonoTime::from_nanos(now.mono.nanos().saturating_sub(back.abs().as_nanos() as u64)),
    }
}

fn read_entry(path: &Path, console: &mut Console<'_>) -> Result<Entry, Text> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST_SECRET as usize));
    let read = if path == Path::new("-") {
        console.input.take(LONGEST_SECRET).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(LONGEST_SECRET).read_to_end(&mut bytes))
    };
    if let Err(error) = read {
        let path = path.display().to_string();
        return Err(text!("code-secret-unreadable", path = path, reason = error.to_string()));
    }
    let words = std::str::from_utf8(&bytes).map_err(|_| text!("code-secret-not-text"))?;
    Entry::parse(words.trim()).map_err(|error| error.text())
}

/// 0: the code fits and both clocks are right. 2: a clock or the entry is wrong. 3: it could not be told.
const fn exit_code(verdict: &Verdict) -> u8 {
    match (verdict.whose_clock, verdict.entry) {
        (WhoseClock::None, EntryState::Right) => Severity::Healthy.exit_code(),
        (WhoseClock::Server | WhoseClock::Phone | WhoseClock::Both, _) | (_, EntryState::Wrong) => {
            Severity::Critical.exit_code()
        }
        _ => COULD_NOT_TELL,
    }
}
