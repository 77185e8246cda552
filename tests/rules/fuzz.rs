//! A fuzzer that needs no special compiler: every file of tests/corpus is damaged in thousands of ways and fed to its
//! parser. The damage is the same in every run; `FUZZ_ROUNDS=100000 cargo test --test rules fuzz` digs deeper. What once broke
//! a parser becomes a file of the corpus.
//!
//! NTP replies are fuzzed where they are judged, against the rules written down a second time: see
//! src/adapters/reference/sntp/tests.rs.

use std::fs;
use std::path::Path;

use otp_doctor::adapters::reference::{HostPort, HttpsUrl, from_show_timesync};
use otp_doctor::core::history::{JournalContent, read};
use otp_doctor::core::oath_entry::{OathEntry, OathOptions};
use otp_doctor::core::otp::{Code, Entry, clean_digits, code_of, codes_of_words};
use otp_doctor::core::plan::Role;
use otp_doctor::core::verifier::{PamOptions, PamState, oath_users};

const USUAL_ROUNDS: u64 = 4_000;

/// The files of one folder of the corpus, by name.
fn corpus(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

/// SplitMix64: the same damage in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides.max(1) as u64) as usize
    }
}

/// One to four of: a flipped bit, another byte, a piece cut out, doubled, or taken from elsewhere, an end cut off.
fn damaged(original: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for _ in 0..=dice.roll(4) {
        let (at, length) = (dice.roll(bytes.len()), dice.roll(12));
        let end = (at + length).min(bytes.len());
        match dice.roll(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
            1 if at < bytes.len() => bytes[at] = dice.roll(256) as u8,
            2 => drop(bytes.drain(at.min(end)..end)),
            3 => {
                let piece = bytes[at.min(end)..end].to_vec();
                let place = dice.roll(bytes.len() + 1);
                bytes.splice(place..place, piece);
            }
            4 => {
                let piece =
                    ["%", "&", "=", "\0", "\u{202e}", "9999999999999999999", "\n\n", "{", "\""][dice.roll(9)];
                bytes.splice(at.min(bytes.len())..at.min(bytes.len()), piece.bytes());
            }
            _ => bytes.truncate(at),
        }
    }
    bytes
}

/// Feeds every damaged file of `folder` to `parser`, which panics where something is wrong.
fn fuzz(folder: &str, parser: impl Fn(&[u8])) {
    let rounds =
        std::env::var("FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(USUAL_ROUNDS);
    for (name, original) in corpus(folder) {
        parser(&original);
        let mut dice = Dice(name.bytes().fold(7, |seed, byte| seed.wrapping_mul(31) ^ u64::from(byte)));
        for _ in 0..rounds {
            parser(&damaged(&original, &mut dice));
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn any_secret_is_an_entry_or_a_sentence() {
    fuzz("secret", |bytes| match Entry::read(bytes) {
        Ok(entry) => {
            assert!((6..=8).contains(&entry.parameters.digits) && entry.parameters.period_s > 0);
            assert_eq!(format!("{:?}", entry.secret), "***");
        }
        Err(error) => assert!(!error.text().id.is_empty()),
    });
}

#[test]
fn any_memory_of_pam_google_authenticator_is_one_that_it_can_have() {
    fuzz("pam-state", |bytes| {
        let Ok(state) = PamState::read(&text(bytes)) else { return };
        assert!((1..=100).contains(&state.window) && (1..=60).contains(&state.period_s));
        assert!(state.learning.len() <= 3);
        let (answer, after) = state.answer(PamOptions::default(), 1_700_000_000, |step| step == 56_666_666);
        assert!(after.learning.len() <= 3 && !(answer.lets_in() && after.limited_until(0) == Some(0)));
        let _ = (state.declines_right_codes(), state.limited_until(i64::MAX), state.limited_until(i64::MIN));
    });
}

#[test]
fn any_file_of_pam_oaths_users_is_one_whose_codes_can_be_judged() {
    let code = Code::parse("287082").unwrap();
    fuzz("oath-users", |bytes| {
        let words = text(bytes);
        assert!(oath_users(&words).len() <= words.lines().count());
        for digits in [None, Some(6)] {
            let options = OathOptions { window: 5, digits, always: false };
            let Some(entry) = OathEntry::read(&words, "anna", options) else { continue };
            for now in [0, 1_700_000_000, i64::from(i32::MAX) * 60] {
                let answer = entry.answer(&code, now);
                assert!(!(entry.declines_all() && answer.lets_in()), "{words:?}");
            }
            assert!(entry.period_s(&code, 0) > 0, "{words:?}");
            assert!(!format!("{entry:?}").contains("3132333435"));
            let _ = entry.into_entry(None);
        }
    });
}

#[test]
fn any_code_is_six_to_eight_digits_or_a_sentence() {
    fuzz("code", |bytes| {
        let words = text(bytes);
        if let Ok(digits) = code_of(&words) {
            assert!(digits.bytes().all(|byte| byte.is_ascii_digit()));
        }
        let pieces: Vec<String> = words.split(' ').map(str::to_owned).collect();
        assert!(codes_of_words(&pieces, 6).len() <= pieces.len());
        assert!(clean_digits(&words).bytes().all(|byte| byte.is_ascii_digit()));
        match Code::parse(&words) {
            Ok(code) => assert!((6..=8).contains(&code.digits())),
            Err(error) => assert!(!error.text().id.is_empty()),
        }
    });
}

#[test]
fn any_journal_owes_only_what_its_plan_closes() {
    fuzz("journal", |bytes| {
        if let JournalContent::Repair(history) = read(bytes) {
            for remaining in history.remaining() {
                let step = history.plan.steps.get(remaining).expect("a remaining step is one of the plan's");
                assert_eq!(step.role, Role::Closing);
            }
        }
    });
}

#[test]
fn any_answer_of_the_time_service_names_servers_or_none() {
    fuzz("timesync", |bytes| {
        for server in from_show_timesync(&text(bytes)) {
            assert!(!server.to_string().contains(char::is_whitespace));
        }
    });
}

#[test]
fn any_server_name_is_understood_or_refused() {
    fuzz("host-port", |bytes| {
        if let Ok(server) = text(bytes).parse::<HostPort>() {
            assert_eq!(server.to_string().parse::<HostPort>().as_ref(), Ok(&server));
        }
    });
}

#[test]
fn any_address_is_https_or_refused() {
    fuzz("https-url", |bytes| {
        if let Ok(url) = text(bytes).parse::<HttpsUrl>() {
            assert!(url.to_string().starts_with("https://"));
            assert!(!url.to_string().contains(char::is_control));
        }
    });
}
