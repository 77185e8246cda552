//! `otp-doctor code`: test codes against a secret from a file or standard input, never from the command line.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::learnt::learnt_clock;
use super::{COULD_NOT_TELL, Console, check};
use crate::app::words::sign_in;
use crate::core::diagnosis::Window;
use crate::core::finding::{Cause, Finding, Severity};
use crate::core::otp::{
    Code, Entry, EntryState, Observation, Outcome, Timing, Verdict, WhoseClock, codes_of_words,
};
use crate::core::text::Text;
use crate::core::time::Reading;
use crate::runtime::headless::Headless;
use crate::runtime::named_file::why_no_file;
use crate::runtime::os::named_file;
use crate::runtime::os::readers::others_can_read;
use crate::runtime::os::unseen::read_unseen;
use crate::text;

/// The longest secret file that is read. An `otpauth://` address has a few hundred characters.
const LONGEST_SECRET: u64 = 8_192;

/// Ctrl-Z, which ends what is typed on the console of Windows. Its `copy` puts one behind texts that it joins.
const END_MARK: u8 = 0x1a;

/// The most codes that are compared at once.
const MOST_CODES: usize = 4;

/// How long a process waits before it says that its codes do not fit, as login(1) does (`FAIL_DELAY`). It slows down
/// somebody who guesses in a loop; it cannot stop many processes at once, nor anybody who can read the secret and so
/// compute its codes.
pub(super) const AFTER_A_FAILURE: Duration = Duration::from_secs(2);

/// Tests `codes`, oldest first: codes that the phone showed one after the other, the last of them when this was
/// started. Prints what they prove; the code that would have been right is never said.
pub fn code(
    headless: &mut Headless,
    console: &mut Console<'_>,
    secret_file: &Path,
    codes: &[String],
    json: bool,
) -> u8 {
    // Enter was pressed now, however long it takes to read the secret and to ask for the time.
    let typed = headless.now();
    let (entry, codes) = match read_entry(secret_file, console).and_then(|entry| {
        let entry = entry.as_made_by(&headless.model.accepted());
        let codes = parse(codes, entry.parameters.digits)?;
        Ok((entry, codes))
    }) {
        Ok(read) => read,
        Err(problem) => {
            console.complain(&problem);
            return COULD_NOT_TELL;
        }
    };
    for warning in &entry.warnings {
        console.complain(warning);
    }
    let Some(verdict) = examined(headless, entry, codes, typed, json) else { return COULD_NOT_TELL };
    if verdict.matches.is_empty() {
        std::thread::sleep(AFTER_A_FAILURE);
    }
    if json {
        check::print_json(headless, console);
    } else {
        let model = &headless.model;
        console.say(&sign_in::headline(model, &verdict));
        for sentence in verdict.explanation().into_iter().filter_map(|said| sign_in::of_use(model, said)) {
            console.say(&sentence);
        }
        learnt_clock(model).iter().for_each(|sentence| console.say(sentence));
    }
    match exit_code(&verdict, headless.model.window()) {
        // By the clocks they pass, and by what was learnt they perhaps do not.
        0 if headless.model.accepted().learnt => Severity::Warning.exit_code(),
        code => code,
    }
}

/// What `codes`, the last of them `typed` now, prove by the time that others tell.
pub(super) fn examined(
    headless: &mut Headless,
    entry: Entry,
    codes: Vec<Code>,
    typed: Reading,
    json: bool,
) -> Option<Verdict> {
    if json {
        headless.check_up();
    } else {
        headless.ask();
    }
    headless.model.code.begin(Arc::new(entry));
    // They came together: the last should be on the phone now, and when the others were is anybody's guess.
    headless.model.code.given = Timing::Claimed;
    headless.model.code.observations =
        codes.into_iter().map(|code| Arc::new(Observation { code, at: typed })).collect();
    headless.examine();
    // A year takes a fraction of a second here, and nobody is there to press a button. One code proves nothing that far away.
    if headless.model.code.verdict.as_ref().is_some_and(|near| near.matches.is_empty() && near.codes > 1) {
        headless.examine_further();
    }
    headless.model.code.verdict.clone()
}

pub(super) fn parse(words: &[String], digits: u8) -> Result<Vec<Code>, Text> {
    let codes = codes_of_words(words, digits);
    if codes.len() > MOST_CODES {
        return Err(text!("code-too-many", codes = codes.len(), most = MOST_CODES));
    }
    codes.iter().map(|code| Code::parse(code).map_err(|error| error.text())).collect()
}

fn read_entry(path: &Path, console: &mut Console<'_>) -> Result<Entry, Text> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST_SECRET as usize));
    let read = if path != Path::new("-") {
        named_file::open(path).and_then(|file| {
            warn_if_others_can_read(&file, path, console);
            file.take(LONGEST_SECRET).read_to_end(&mut bytes)
        })
    } else if console.interactive {
        console.complain(&text!("code-secret-ask"));
        read_unseen(console.input, &mut bytes, LONGEST_SECRET as usize).map(|()| bytes.len())
    } else {
        console.input.take(LONGEST_SECRET).read_to_end(&mut bytes)
    };
    if let Err(error) = read {
        return Err(why_no_file(path, &error).unwrap_or_else(|| {
            let path = path.display().to_string();
            text!("code-secret-unreadable", path = path, reason = error.to_string())
        }));
    }
    Entry::read(before_the_end_mark(&bytes)).map_err(|error| error.text())
}

/// What stands before the Ctrl-Z, the ends of lines and the blanks that end `bytes`. Files of Windows may come to Linux.
fn before_the_end_mark(bytes: &[u8]) -> &[u8] {
    let last = bytes.iter().rposition(|byte| ![END_MARK, b'\r', b'\n', b' ', b'\t'].contains(byte));
    last.and_then(|last| bytes.get(..=last)).unwrap_or_default()
}

/// A secret is as good as a password, and so is the file that holds it.
fn warn_if_others_can_read(file: &File, path: &Path, console: &mut Console<'_>) {
    if others_can_read(file) {
        console.complain(&text!("code-secret-exposed", path = path.display().to_string()));
    }
}

/// 0: the codes fit and both clocks are right. 1: they pass, but only just, or a clock is a little off. 2: a clock,
/// the entry or its settings are wrong. 3: it could not be told.
///
/// A clock by which no code is checked that it is about counts for nothing.
fn exit_code(verdict: &Verdict, window: Window) -> u8 {
    let of_the_server =
        |finding: &Finding| matches!(finding.cause, Cause::ServerClockBehind | Cause::ServerClockAhead);
    let mut findings = verdict.findings().into_iter();
    let worst = findings
        .find(|finding| window.by_this_clock || !of_the_server(finding))
        .map_or(Severity::Healthy, |finding| finding.severity);
    let at_the_edge =
        matches!(verdict.outcome, Outcome::FitsBarely { .. } | Outcome::FitsEarly | Outcome::Late { .. });
    let told = match worst {
        Severity::Critical => Severity::Critical,
        _ if verdict.entry != EntryState::Right => Severity::Unknown,
        _ if at_the_edge => Severity::Warning,
        worst if verdict.whose_clock == WhoseClock::None => worst,
        worst if verdict.whose_clock == WhoseClock::Server && !window.by_this_clock => worst,
        _ => Severity::Unknown,
    };
    told.exit_code()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_at_the_end_of_a_text_of_windows_is_no_part_of_it() {
        assert_eq!(before_the_end_mark(b"JBSWY3DP\r\n\x1a"), b"JBSWY3DP");
        assert_eq!(before_the_end_mark(b"JBSWY3DP\x1a\r\n\x1a\x1a\r\n"), b"JBSWY3DP");
        assert_eq!(before_the_end_mark(b"JBSWY3DP"), b"JBSWY3DP");
        assert_eq!(before_the_end_mark(b"\x1aJBSW\x1a\x1a"), b"\x1aJBSW");
        assert_eq!(before_the_end_mark(b""), b"");
    }
}
