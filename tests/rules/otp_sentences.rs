//! Every sentence about codes exists, has all its gaps filled, and shows no secret.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use otp_doctor::core::otp::{
    Code, Entry, Observation, PhoneClock, Question, Reach, RollOver, Verdict, code_at, examine,
};
use otp_doctor::core::text::{Arg, Text};
use otp_doctor::core::time::{Anchor, MonoTime, Offset, Reading, UnixTime};

const NOW: i64 = 1_795_489_510;
const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

struct Prose(FluentBundle<FluentResource>);

impl Prose {
    fn new() -> Self {
        // The server's clock is said as the check-up says it.
        let files = concat!(
            include_str!("../../assets/locales/en/otp.ftl"),
            include_str!("../../assets/locales/en/findings.ftl")
        );
        let resource = FluentResource::try_new(files.to_owned()).unwrap();
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        Self(bundle)
    }

    fn say(&self, text: &Text) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in &text.args {
            let value = match value {
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Text(text) => FluentValue::from(self.say(text)),
                Arg::Verbatim(verbatim) => FluentValue::from(verbatim.clone()),
                Arg::Span(span) => FluentValue::from(format!("{span:?}")),
                Arg::Difference(difference) => FluentValue::from(format!("{:?}", difference.abs())),
                Arg::Utc(instant) => FluentValue::from(instant.secs().to_string()),
                Arg::Share(share) => FluentValue::from(format!("{:.4} %", share * 100.0)),
            };
            arguments.set(name.clone(), value);
        }
        let message = self.0.get_message(&text.id).unwrap_or_else(|| panic!("{} is missing", text.id));
        let mut errors = Vec::new();
        let said = self.0.format_pattern(message.value().unwrap(), Some(&arguments), &mut errors);
        assert!(errors.is_empty(), "{}: {errors:?}", text.id);
        said.into_owned()
    }

    /// The same, with proof that it reads as a sentence.
    #[track_caller]
    fn sentence(&self, text: &Text) -> String {
        let said = self.say(text);
        let begins = said
            .chars()
            .next()
            .is_some_and(|first| first.is_uppercase() || first.is_ascii_digit() || first == '"');
        let whole = begins && said.ends_with(['.', '?']) && said.split(' ').count() >= 3;
        assert!(whole && !said.contains(['{', '}', '$']) && !said.contains("  "), "{}: {said}", text.id);
        assert!(!said.contains(KEY), "{}: {said}", text.id);
        said
    }

    fn say_all(&self, verdict: &Verdict) -> String {
        let mut said = vec![self.sentence(&verdict.headline())];
        said.extend(verdict.explanation().iter().map(|sentence| self.sentence(sentence)));
        for finding in verdict.findings() {
            said.push(self.sentence(&finding.title));
            said.extend(finding.evidence.iter().map(|sentence| self.sentence(sentence)));
        }
        said.join("\n")
    }
}

fn observe(entry: &Entry, seconds: i64, server: i64, phone: i64) -> Observation {
    let shown = code_at(entry, UnixTime::from_secs(NOW + seconds - 8 + phone));
    Observation {
        code: Code::parse(&shown).unwrap(),
        at: Reading {
            wall: UnixTime::from_secs(NOW + seconds + server),
            mono: MonoTime::from_nanos(seconds.unsigned_abs() * 1_000_000_000),
        },
    }
}

fn ask(entry: &Entry, observations: &[Observation], reference: bool, reach: Reach) -> Verdict {
    let anchor = Anchor {
        mono: MonoTime::from_nanos(10_000_000_000),
        reference: UnixTime::from_secs(NOW + 10),
        error: Duration::from_millis(20),
    };
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question::new(entry, &observations, reach);
    examine(&question, reference.then_some(&anchor), &AtomicBool::new(false), &|_| {})
}

#[test]
fn every_verdict_can_be_said_in_full_and_shows_neither_key_nor_code() {
    let prose = Prose::new();
    let entry = Entry::parse(KEY).unwrap();
    let others = ["&algorithm=SHA256", "&period=60"]
        .map(|rest| Entry::parse(&format!("otpauth://totp/x?secret={KEY}{rest}")).unwrap());
    let offsets = [0, 3, -8, 34, -40, 65, -187, 240, 3_600, -86_000];
    for server in offsets {
        for phone in offsets {
            for phones in [&entry, &others[0], &others[1]] {
                for (codes, reference) in [(1, true), (2, true), (1, false), (3, false)] {
                    let observations: Vec<Observation> =
                        (0..codes).map(|number| observe(phones, 10 + number * 61, server, phone)).collect();
                    let verdict = ask(&entry, &observations, reference, Reach::Hour);
                    let said = prose.say_all(&verdict);
                    assert!(!said.contains(KEY), "{said}");
                    for number in 0..codes {
                        let code = code_at(phones, UnixTime::from_secs(NOW + 2 + number * 61 + phone));
                        assert!(!said.contains(&*code), "{said}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_answer_for_a_slow_server_reads_as_a_person_would_say_it() {
    let prose = Prose::new();
    let entry = Entry::parse(KEY).unwrap();
    let verdict = ask(&entry, &[observe(&entry, 10, -187, 0)], true, Reach::Day);
    assert_eq!(prose.say(&verdict.headline()), "The server's clock is 187s behind.");
    let said: Vec<String> = verdict.explanation().iter().map(|sentence| prose.say(sentence)).collect();
    assert_eq!(
        said,
        [
            "The code is 6 periods of 30s ahead of the server.",
            "The server's clock is 187s behind (+/- 20ms).",
            "By the codes, the phone's clock is at most 20s behind and 30s ahead.",
            "Chance of coincidence: 0.0002 %.",
            "The phone is probably right. Another code narrows it down.",
            "Fix the server's clock. Until then everybody's codes fail.",
            "Assumed, not documented by Plesk: the server takes one code either side.",
        ]
    );
}

#[test]
fn the_rarer_answers_can_be_said_too() {
    let prose = Prose::new();
    let entry = Entry::parse(KEY).unwrap();
    let wrong = Entry::parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
    let mut rare = vec![
        ask(&entry, &[], true, Reach::Day),
        ask(&entry, &[observe(&entry, 10, 0, 0), observe(&entry, 12, 0, 0)], true, Reach::Hour),
        ask(&entry, &[observe(&entry, 10, 7_200, 0), observe(&entry, 50, 7_200, 0)], false, Reach::Day),
    ];
    for reach in [Reach::Hour, Reach::Day] {
        for codes in 1..=2 {
            let observations: Vec<Observation> =
                (0..codes).map(|number| observe(&wrong, 10 + number * 40, 0, 0)).collect();
            rare.push(ask(&entry, &observations, true, reach));
        }
    }
    let shifted = ask(&entry, &[observe(&entry, 10, 0, -240)], true, Reach::Hour);
    let minute = u8::try_from((NOW / 60) % 60).unwrap();
    rare.push(shifted.with_phone_clock(PhoneClock::from_minute(minute, observe(&entry, 5, 0, 0).at)));
    let taps = RollOver {
        phone_minus_server: Offset::ZERO,
        spread: Duration::from_millis(300),
        taps: 3,
        period_s: 30,
    };
    rare.push(shifted.with_taps(&taps));
    for seconds in [0, 7, -7] {
        let taps = RollOver { phone_minus_server: Offset::from_secs(seconds), ..taps };
        let said: Vec<String> = taps.explanation().iter().map(|text| prose.sentence(text)).collect();
        assert_eq!(said.iter().any(|said| said.contains("7s")), seconds != 0, "{said:?}");
    }
    let headlines: BTreeSet<String> =
        rare.iter().map(|verdict| prose.sentence(&verdict.headline())).collect();
    assert_eq!(headlines.len(), 9, "{headlines:#?}");
    for verdict in rare {
        assert!(prose.say_all(&verdict).lines().count() >= 2, "{}", prose.say_all(&verdict));
    }
    let mut said = BTreeSet::new();
    for input in [
        "",
        "A",
        "JBSW0",
        "JBSW1",
        "JBSW8",
        "JBSW9",
        "JBSWß",
        "JBSW!",
        "JBSWY3DPEHPK3PXP=A",
        "123456",
        "otpauth://hotp/x",
        "steam://x",
        "otpauth-migration://x",
        "otpauth://x/y",
        "http://x",
        "otpauth://totp/x",
        "otpauth://totp/x?a",
        "otpauth://totp/x?secret=A&secret=B",
        "otpauth://totp/x?secret=A&digits=5",
        "otpauth://totp/x?secret=A&period=0",
        "otpauth://totp/x?secret=A&algorithm=x",
        "otpauth://totp/x?secret=%",
        "otpauth://totp/x?secret=%ff",
        "3132333435363738",
        "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=",
        "JBSWY3DPEHPK3PXP JBSWY3DPEHPK3PXP",
        "admin JBSWY3DPEHPK3PXP",
        "password=JBSWY3DPEHPK3PXP",
    ] {
        let error = Entry::parse(input).err().unwrap_or_else(|| panic!("{input} is no entry"));
        let sentence = prose.sentence(&error.text());
        assert!(said.insert(sentence.clone()), "{input} gets the sentence of another mistake: {sentence}");
    }
    let too_long = Entry::parse(&"A".repeat(5_000)).unwrap_err();
    assert!(said.insert(prose.sentence(&too_long.text())));
    let mut of_file = |bytes: &[u8]| {
        let sentence = prose.sentence(&Entry::read(bytes).unwrap_err().text());
        (said.insert(sentence.clone()), sentence)
    };
    let (is_new, utf16) = of_file(b"J\0B\0S\0");
    assert!(is_new, "{utf16}");
    assert_eq!(of_file(b"\xff\xfeJ"), (false, utf16), "a byte-order mark says the same");
    let (is_new, binary) = of_file(b"\x80\x80\x80");
    assert!(is_new, "{binary}");
    for entry in [
        "MZ",
        "otpauth://totp/A:b?issuer=C&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&new=1&bare",
        "0x3132333435363738393031323334353637383930",
        "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\n\" TIME_SKEW 4\n",
        "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\n\" TIME_SKEW -1\n",
    ] {
        for warning in Entry::parse(entry).unwrap().warnings {
            assert!(said.insert(prose.sentence(&warning)), "{}", warning.id);
        }
    }
    for typed in ["", "12a", "12345", "123", "1", "123456789"] {
        let error = Code::parse(typed).err().unwrap();
        prose.sentence(&error.text());
    }
    let readings = |seconds: &[u64]| -> Vec<Reading> {
        let reading = |second: &u64| Reading {
            wall: UnixTime::from_secs(NOW),
            mono: MonoTime::from_nanos(second * 1_000_000_000),
        };
        seconds.iter().map(reading).collect()
    };
    for taps in [readings(&[1]), readings(&[1, 31, 70])] {
        // The rest of a sentence, so it only has to be one of its own.
        assert!(said.insert(prose.say(&RollOver::from_taps(&taps, 30).unwrap_err().text())));
    }
}
