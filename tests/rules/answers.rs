//! What codes prove, and what is said of it, for clocks that are off by so much: tables in which every change of an answer
//! shows. Why an answer is right is asked by the tests of core/otp.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use otp_doctor::core::otp::{
    Circumstances, Code, Entry, Observation, PhoneClock, Question, Reach, RollOver, Timing, Verdict, code_at,
    examine,
};
use otp_doctor::core::reference::Ground;
use otp_doctor::core::time::{Anchor, MonoTime, Offset, Reading, UnixTime};
use otp_doctor::core::verifier::Steps;
use support::said::{all_in_short, in_short};

const NOW: i64 = 1_795_489_500;
const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const OTHER_KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// A server, a phone and somebody who types codes. By how much clocks are ahead, in seconds.
#[derive(Clone)]
struct Asked {
    server: i64,
    phone: i64,
    /// When each code was entered, and how long before that the phone showed it.
    codes: Vec<(i64, i64)>,
    entry: String,
    /// How exactly the true time is known, in milliseconds; none where it is not.
    error_ms: Option<u64>,
    ground: Ground,
    timing: Timing,
    window: Steps,
    reach: Reach,
}

impl Asked {
    fn of(server: i64, phone: i64) -> Self {
        Self {
            server,
            phone,
            codes: vec![(10, 4)],
            entry: KEY.to_owned(),
            error_ms: Some(20),
            ground: Ground::Majority,
            timing: Timing::Measured,
            window: Steps::either(1),
            reach: Reach::Day,
        }
    }

    fn codes(self, codes: &[(i64, i64)]) -> Self {
        Self { codes: codes.to_vec(), ..self }
    }

    fn reading(&self, second: i64) -> Reading {
        Reading {
            wall: UnixTime::from_secs(NOW + second + self.server),
            mono: MonoTime::from_nanos(second.unsigned_abs() * 1_000_000_000),
        }
    }

    fn verdict(&self) -> Verdict {
        let phones = Entry::parse(&self.entry).unwrap();
        let typed = |(second, old): &(i64, i64)| Observation {
            code: Code::parse(&code_at(&phones, UnixTime::from_secs(NOW + second - old + self.phone)))
                .unwrap(),
            at: self.reading(*second),
        };
        let observations: Vec<Observation> = self.codes.iter().map(typed).collect();
        let observations: Vec<&Observation> = observations.iter().collect();
        let entry = Entry::parse(KEY).unwrap();
        let anchor = self.error_ms.map(|error_ms| Anchor {
            mono: MonoTime::from_nanos(10_000_000_000),
            reference: UnixTime::from_secs(NOW + 10),
            error: Duration::from_millis(error_ms),
        });
        let (window_steps, timing, ground) = (self.window, self.timing, self.ground);
        let question =
            Question { window_steps, timing, ground, ..Question::new(&entry, &observations, self.reach) };
        examine(&question, anchor.as_ref(), &AtomicBool::new(false), &|_| {})
    }
}

fn seconds(span: Option<(Offset, Offset)>) -> String {
    let shown = |offset: Offset| offset.nanos() / 1_000_000_000;
    span.map_or("?".to_owned(), |(low, high)| format!("{}..{}", shown(low), shown(high)))
}

fn told(of: &str, verdict: &Verdict) -> String {
    let Verdict { outcome, whose_clock, entry, certainty, wants_another, next_code_in, .. } = verdict;
    let mut lines = vec![
        format!("# {of}"),
        format!(
            "{outcome:?}; clock {whose_clock:?}; entry {entry:?}; {certainty:?}; chance {:.2e}",
            verdict.false_match_probability
        ),
        format!(
            "phone-server {} (late {}), phone {}; another {wants_another}, in {} s; accepted {}, off {} phone {} undecided {}",
            seconds(verdict.phone_minus_server),
            seconds(verdict.phone_minus_server_if_late),
            seconds(verdict.phone_ahead),
            next_code_in.as_secs(),
            verdict.accepted(),
            verdict.passes_with_a_clock_off(),
            verdict.passes_with_the_phone_off(),
            verdict.passes_undecided(),
        ),
    ];
    let headline = in_short(&verdict.headline());
    for (place, other) in
        [("elsewhere", verdict.headline_elsewhere()), ("of a test", verdict.headline_of_a_test())]
    {
        let other = in_short(&other);
        if other != headline {
            lines.push(format!("{place}: {other}"));
        }
    }
    lines.insert(3, headline);
    lines.push(format!("because {}", all_in_short(&verdict.explanation())));
    let usual = verdict.advice(Circumstances::default());
    lines.push(format!("do {}", all_in_short(&usual)));
    for (name, circumstances) in [
        ("of a test", Circumstances { throw_away: true, ..Circumstances::default() }),
        ("still declined", Circumstances { still_declined: true, ..Circumstances::default() }),
    ] {
        let advice = verdict.advice(circumstances);
        if advice != usual {
            lines.push(format!("do, {name}: {}", all_in_short(&advice)));
        }
    }
    for finding in verdict.findings() {
        let (cause, severity) = (finding.cause.id(), finding.severity);
        let said = in_short(&finding.title);
        lines.push(format!("found {cause} {severity:?}: {said}: {}", all_in_short(&finding.evidence)));
    }
    lines.push(String::new());
    lines.join("\n")
}

const ONE: &[(i64, i64)] = &[(10, 4)];
const TWO: &[(i64, i64)] = &[(10, 4), (71, 5)];
const THREE: &[(i64, i64)] = &[(10, 4), (40, 4), (75, 6)];

#[test]
fn what_clocks_that_are_off_make_of_codes_is_told_as_it_was() {
    let mut kept = String::new();
    for (server, phone) in [
        (0, 0),
        (8, 0),
        (-8, 0),
        (-20, 0),
        (34, 0),
        (-61, 0),
        (-187, 0),
        (7_200, 0),
        (0, 12),
        (0, 36),
        (0, -12),
        (0, -34),
        (0, -65),
        (0, -300),
        (0, 240),
        (0, -86_000),
        (-187, -187),
        (-187, 60),
        (40, -40),
    ] {
        let asked = Asked::of(server, phone);
        for (how, asked) in [
            ("one code", asked.clone().codes(ONE)),
            ("two codes", asked.clone().codes(TWO)),
            (
                "three codes that were claimed",
                Asked { timing: Timing::Claimed, ..asked.clone().codes(THREE) },
            ),
            ("two codes, no true time", Asked { error_ms: None, ..asked.codes(TWO) }),
        ] {
            kept += &told(&format!("server {server} s, phone {phone} s, {how}"), &asked.verdict());
        }
    }
    support::assert_as_kept!("clocks", kept);
}

#[test]
fn what_else_may_be_with_codes_is_told_as_it_was() {
    let here = || Asked::of(0, 0);
    let other = |entry: String| Asked { entry, ..here() };
    let uri = |rest: &str| other(format!("otpauth://totp/x?secret={KEY}&{rest}"));
    let wrong = || other(OTHER_KEY.to_owned());
    let steps = |before, after| Steps { before, after };
    let mut kept = String::new();
    for (of, asked) in [
        ("no code", here().codes(&[])),
        ("a wrong entry, one code", wrong()),
        ("a wrong entry, two codes", wrong().codes(TWO)),
        ("a wrong entry, two codes within an hour", Asked { reach: Reach::Hour, ..wrong().codes(TWO) }),
        (
            "a wrong entry, two codes that were claimed",
            Asked { timing: Timing::Claimed, ..wrong().codes(TWO) },
        ),
        ("SHA256", uri("algorithm=SHA256")),
        ("SHA256, two codes", uri("algorithm=SHA256").codes(TWO)),
        ("a period of a minute, two codes", uri("period=60").codes(TWO)),
        ("eight digits", uri("digits=8")),
        ("a wrong entry of eight digits", other(format!("otpauth://totp/x?secret={OTHER_KEY}&digits=8"))),
        ("the same code again", here().codes(&[(10, 4), (14, 8)])),
        ("typed late", here().codes(&[(12, 20)])),
        ("typed late, then not", here().codes(&[(12, 20), (70, 3)])),
        ("late three times", here().codes(&[(5, 10), (35, 10), (65, 10)])),
        (
            "late three times and claimed",
            Asked { timing: Timing::Claimed, ..here().codes(&[(5, 10), (35, 10), (65, 10)]) },
        ),
        ("a code of five minutes ago", here().codes(&[(310, 300)])),
        ("newest first", Asked { timing: Timing::Claimed, ..here().codes(&[(100, 30), (101, 90)]) }),
        ("one right and two wrong", here().codes(&[(10, 4), (40, 90_000), (80, 190_000)])),
        ("by one source", Asked { ground: Ground::Sources(1), ..Asked::of(0, -187) }),
        ("by one source, the server", Asked { ground: Ground::Sources(1), ..Asked::of(-187, 0) }),
        ("by a typed time", Asked { ground: Ground::Typed, ..Asked::of(0, 240) }),
        ("by a typed time, the server", Asked { ground: Ground::Typed, ..Asked::of(240, 0) }),
        ("nothing but the server's own code", Asked { window: Steps::either(0), ..Asked::of(0, -20) }),
        ("no code too many", Asked { window: Steps::either(0), ..here() }),
        ("five codes either side", Asked { window: Steps::either(5), ..Asked::of(0, -95) }),
        ("older codes alone", Asked { window: steps(4, 0), ..Asked::of(0, -65) }),
        ("older codes alone, and it is newer", Asked { window: steps(4, 0), ..Asked::of(0, 65) }),
        (
            "by one source, which is not there",
            Asked { ground: Ground::Sources(1), error_ms: None, ..here().codes(TWO) },
        ),
        ("both clocks by a zone", Asked::of(3_600, -3_600).codes(TWO)),
        ("the server by a zone, the phone by two", Asked::of(-3_600, 3_600).codes(TWO)),
        ("a true time within 20 s", Asked { error_ms: Some(20_000), ..Asked::of(-40, 0) }),
        ("a true time within a minute", Asked { error_ms: Some(60_000), ..Asked::of(0, -40) }),
        ("no true time, one code", Asked { error_ms: None, ..here() }),
        ("no true time, an hour apart", Asked { error_ms: None, ..Asked::of(3_600, 0).codes(TWO) }),
        ("no true time, half a minute apart", Asked { error_ms: None, ..Asked::of(0, -50).codes(TWO) }),
    ] {
        kept += &told(of, &asked.verdict());
    }
    for (window, error_ms) in [(0, Some(20)), (0, None), (5, Some(20)), (5, None)] {
        for phone in [-46, -40, -36, -32, -26, 26, 32, 40, 46] {
            let asked = Asked { window: Steps::either(window), error_ms, ..Asked::of(0, phone).codes(TWO) };
            kept +=
                &told(&format!("window {window}, true time {error_ms:?}, phone {phone} s"), &asked.verdict());
        }
    }
    for (server, phone, minute_ahead, tapped) in [
        (0, -240, 0, -240),
        (0, -240, -240, -240),
        (0, -60, 0, -61),
        (0, 95, 60, 95),
        (-187, -187, 0, 7),
        (0, -50, -60, -50),
    ] {
        let asked = Asked::of(server, phone).codes(TWO);
        let verdict = asked.verdict();
        let at = asked.reading(80);
        let shown = NOW + 80 + minute_ahead;
        let clock = PhoneClock::from_minute(u8::try_from((shown / 60) % 60).unwrap(), at);
        let of = format!("server {server} s, phone {phone} s, its own clock {minute_ahead} s");
        kept += &told(&of, &verdict.with_phone_clock(clock));
        let apart = (tapped - server).rem_euclid(30);
        let taps = RollOver {
            phone_minus_server: Offset::from_secs(if apart > 15 { apart - 30 } else { apart }),
            spread: Duration::from_millis(300),
            taps: 3,
            period_s: 30,
        };
        let of = format!("server {server} s, phone {phone} s, its codes change as at {tapped} s");
        kept += &told(&of, &verdict.with_taps(&taps));
        kept += &told(
            &format!("{of}, its own clock {minute_ahead} s"),
            &verdict.with_taps(&taps).with_phone_clock(clock.with_taps(&taps)),
        );
    }
    support::assert_as_kept!("rarer", kept);
}
