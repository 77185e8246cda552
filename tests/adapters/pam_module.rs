//! What is said of a code before it is typed, against what the real pam_google_authenticator then does: pamtester asks it under a
//! clock that libfaketime sets for that one process. `OTP_DOCTOR_PAM_TRIES=10000 cargo test --test adapters pam_module` asks more often.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use otp_doctor::core::otp::{Code, Entry, code_at};
use otp_doctor::core::pam_entry::PamEntry;
use otp_doctor::core::time::UnixTime;
use otp_doctor::core::verifier::{CLEAR_AS_USER, PamAnswer, PamOptions, PamState};
use support::dice::Dice;
use support::pam::{PamTester, faketime};

const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const USUAL_TRIES: usize = 1_200;
const TRIES_A_FILE: usize = 8;
const TWO_AT_LEAST: usize = 2;

/// The real module, with a file of one user.
struct Module {
    pamtester: PamTester,
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Module {
    /// None where it cannot be asked here, with the reason.
    fn start() -> Result<Self, String> {
        let faketime = faketime()?;
        let folder = tempfile::tempdir().unwrap();
        let (file, services) = (folder.path().join(".google_authenticator"), folder.path().join("pam.d"));
        fs::create_dir(&services).unwrap();
        for (service, option) in [("learns", ""), ("frozen", " noskewadj")] {
            let line =
                format!("auth required pam_google_authenticator.so secret={}{option}\n", file.display());
            fs::write(services.join(service), line).unwrap();
        }
        let pamtester = PamTester::start(&services, Some(&faketime))?;
        let mut module = Self { pamtester, file, _folder: folder };
        module.write("\" TOTP_AUTH\n");
        // A right code that is not taken means that pamtester or the module is missing.
        let now = 1_700_000_000;
        if !module.asked(false, now, &code(30, now / 30)).0 {
            return Err("pamtester and pam_google_authenticator are not both installed".to_owned());
        }
        Ok(module)
    }

    fn write(&self, options: &str) {
        let _ = fs::remove_file(&self.file);
        fs::write(&self.file, format!("{KEY}\n{options}")).unwrap();
        fs::set_permissions(&self.file, fs::Permissions::from_mode(0o600)).unwrap();
    }

    fn state(&self) -> PamState {
        PamState::read(&fs::read_to_string(&self.file).unwrap()).unwrap()
    }

    /// Whether it lets in, and whether it asked for the code.
    fn asked(&mut self, frozen: bool, now: i64, code: &str) -> (bool, bool) {
        let service = if frozen { "frozen" } else { "learns" };
        let (lets_in, asked) = self.pamtester.lets_in(service, code, Some(now));
        (lets_in, asked.contains("Verification code"))
    }
}

fn code(period_s: u32, step: i64) -> String {
    let mut entry = Entry::parse(KEY).unwrap();
    entry.parameters.period_s = period_s;
    code_at(&entry, UnixTime::from_secs(step * i64::from(period_s))).to_string()
}

/// A file as the module may have left it, in its own spelling.
fn generated_file(dice: &mut Dice, now: i64) -> String {
    let mut lines = vec!["\" TOTP_AUTH\n".to_owned()];
    let period = dice.one_of(&[30, 30, 60]);
    if period != 30 || dice.roll(2) == 0 {
        lines.push(format!("\" STEP_SIZE {period}\n"));
    }
    if dice.roll(4) != 0 {
        lines.push(format!("\" WINDOW_SIZE {}\n", dice.between(1, 17)));
    }
    if dice.roll(3) == 0 {
        lines.push(format!("\" TIME_SKEW {}\n", dice.one_of(&[0, 1, -1, 2, -2, 10, -10, 1_400])));
    }
    let step = now / period;
    match dice.roll(3) {
        0 => lines.push("\" DISALLOW_REUSE\n".to_owned()),
        1 => lines.push(format!(
            "\" DISALLOW_REUSE {} {}\n",
            step - dice.between(0, 9),
            step + dice.between(1, 3)
        )),
        _ => {}
    }
    match dice.roll(3) {
        0 => lines.push("\" RATE_LIMIT 3 30\n".to_owned()),
        1 => {
            let tries = [45, 31, 30, 29, 1, 0, -20].map(|ago| (now - ago, dice.roll(3) == 0));
            let tries: String =
                tries.iter().filter(|(_, was)| *was).map(|(time, _)| format!(" {time}")).collect();
            lines.push(format!("\" RATE_LIMIT {} 30{tries}\n", dice.between(1, 4)));
        }
        _ => {}
    }
    lines.push("12345678\n".to_owned());
    lines.concat()
}

/// By how many steps the code is ahead of the server, and whether that is within one step of the window's edge.
fn generated_code(dice: &mut Dice, state: &PamState, phone: i64) -> (i64, bool) {
    let (first, last) = state.window_steps();
    let near = |edge: i64, dice: &mut Dice| state.skew + edge + dice.between(-1, 1);
    let ahead = match dice.roll(10) {
        0 => near(first, dice),
        1 => near(last, dice),
        2 => dice.one_of(&[-1_500, -1_499, 1_499, 1_500, 1_600]),
        3 => dice.between(-20, 20),
        4 => phone + dice.between(-1, 1),
        _ => phone,
    };
    let from = |edge: i64| (ahead - state.skew - edge).abs() <= 1;
    (ahead, from(first) || from(last))
}

#[derive(Default)]
struct Tally {
    tries: usize,
    at_an_edge: usize,
    wider_is_wrong: usize,
    answers: BTreeMap<&'static str, usize>,
    options: BTreeMap<&'static str, usize>,
    differences: Vec<String>,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.tries += other.tries;
        self.at_an_edge += other.at_an_edge;
        self.wider_is_wrong += other.wider_is_wrong;
        for (name, count) in other.answers {
            *self.answers.entry(name).or_default() += count;
        }
        for (name, count) in other.options {
            *self.options.entry(name).or_default() += count;
        }
        self.differences.extend(other.differences);
    }
}

const fn name(answer: PamAnswer) -> &'static str {
    match answer {
        PamAnswer::Accepted => "accepted",
        PamAnswer::Scratch => "scratch",
        PamAnswer::Learnt => "learnt",
        PamAnswer::Limited { .. } => "limited",
        PamAnswer::Used => "used",
        PamAnswer::OffBy { .. } => "off",
        PamAnswer::OffAgain => "off again",
        PamAnswer::Wrong => "wrong",
        PamAnswer::Older
        | PamAnswer::OtherLength { .. }
        | PamAnswer::NotNeeded
        | PamAnswer::Refused
        | PamAnswer::Untold => "of others",
    }
}

fn one_file(module: &mut Module, dice: &mut Dice, tally: &mut Tally) {
    let mut now = 1_700_000_000 + dice.between(0, 100_000);
    let frozen = dice.roll(4) == 0;
    let file = generated_file(dice, now);
    module.write(&file);
    let phone = dice.one_of(&[0, 0, 1, -1, 3, -10, 10, 700]);
    for _ in 0..TRIES_A_FILE {
        let state = module.state();
        let (ahead, at_an_edge) = generated_code(dice, &state, phone);
        let step = now / i64::from(state.period_s);
        let typed = if dice.roll(25) == 0 { "000000".to_owned() } else { code(state.period_s, step + ahead) };
        let fits = |step: i64| code(state.period_s, step) == typed;
        let options = PamOptions { never_learns: frozen, elsewhere: false };
        let (answer, remembered) = state.answer(options, now, fits);
        let wider = PamState { window: state.window + 2, ..state.clone() }.answer(options, now, fits).0;
        let (lets_in, asked) = module.asked(frozen, now, &typed);
        let limited = matches!(answer, PamAnswer::Limited { .. });
        if answer.lets_in() != lets_in || limited == asked || remembered != module.state() {
            let became = module.state();
            tally.differences.push(format!(
                "{state:?} at {now}, a code {ahead} steps ahead: {answer:?} and {remembered:?}; it let in: {lets_in}, asked: {asked}, {became:?}"
            ));
        }
        tally.wider_is_wrong += usize::from(wider.lets_in() != lets_in);
        tally.tries += 1;
        tally.at_an_edge += usize::from(at_an_edge);
        *tally.answers.entry(name(answer)).or_default() += 1;
        for (option, there) in [
            ("noskewadj", frozen),
            ("STEP_SIZE 60", state.period_s == 60),
            ("WINDOW_SIZE", state.window != 3),
            ("TIME_SKEW", state.skew != 0),
            ("RESETTING_TIME_SKEW", !state.learning.is_empty()),
            ("DISALLOW_REUSE", state.used.is_some()),
            ("RATE_LIMIT", state.limit.is_some()),
        ] {
            *tally.options.entry(option).or_default() += usize::from(there);
        }
        // Sometimes twice in one step, sometimes a step left out, sometimes a clock that is set back.
        now += dice.one_of(&[1, 10, 30, 30, 30, 60, 61, 90, -30]);
    }
}

#[test]
fn what_is_said_of_a_code_is_what_the_real_module_then_does() {
    let wanted = std::env::var("OTP_DOCTOR_PAM_TRIES").ok().and_then(|tries| tries.parse().ok());
    let wanted: usize = wanted.unwrap_or(USUAL_TRIES);
    let threads = thread::available_parallelism().map_or(TWO_AT_LEAST, usize::from).max(TWO_AT_LEAST);
    let modules: Result<Vec<Module>, String> = (0..threads).map(|_| Module::start()).collect();
    let modules = match modules {
        Ok(modules) => modules,
        Err(why) => return support::skipped(&why),
    };
    let files = wanted.div_ceil(TRIES_A_FILE * threads);
    let mut all = Tally::default();
    thread::scope(|scope| {
        let running: Vec<_> = (0_u64..)
            .zip(modules)
            .map(|(seed, mut module)| {
                scope.spawn(move || {
                    let (mut dice, mut tally) = (Dice(20_260_311 + seed), Tally::default());
                    (0..files).for_each(|_| one_file(&mut module, &mut dice, &mut tally));
                    tally
                })
            })
            .collect();
        for thread in running {
            all.add(thread.join().unwrap());
        }
    });
    let Tally { tries, at_an_edge, wider_is_wrong, answers, options, differences } = all;
    println!(
        "{tries} tries, {at_an_edge} within a step of an edge; {answers:?}; {options:?}; a wider window would be wrong {wider_is_wrong} times"
    );
    assert!(differences.is_empty(), "{} of {tries}:\n{}", differences.len(), differences.join("\n"));
    assert!(tries >= wanted && at_an_edge * 5 >= tries, "{at_an_edge} of {tries}");
    assert!(
        answers.len() == 7 && options.values().all(|count| *count * 20 >= tries),
        "{answers:?} {options:?}"
    );
    assert!(wider_is_wrong > 0, "a window that is too wide would not be noticed");
}

/// The server was 5 minutes behind while it learnt, and is right now.
#[test]
fn a_clock_that_the_module_has_learnt_declines_two_right_codes_and_none_once_it_is_cleared_as_advised() {
    let mut module = match Module::start() {
        Ok(module) => module,
        Err(why) => return support::skipped(&why),
    };
    module.write("\" TOTP_AUTH\n\" DISALLOW_REUSE\n12345678\n");
    let typed = |module: &mut Module, first: i64, ahead: i64| {
        let steps = first..first + 3;
        steps.map(|step| module.asked(false, step * 30 + 3, &code(30, step + ahead)).0).collect::<Vec<_>>()
    };
    assert_eq!(typed(&mut module, 56_666_666, 10), [false, false, true]);
    assert!(module.state().skew == 10 && module.state().declines_right_codes());
    let learnt = fs::read(&module.file).unwrap();
    assert_eq!(typed(&mut module, 56_666_700, 0), [false, false, true]);

    fs::remove_file(&module.file).unwrap();
    fs::write(&module.file, learnt).unwrap();
    fs::set_permissions(&module.file, fs::Permissions::from_mode(0o400)).unwrap();
    let home = module.file.parent().unwrap();
    assert!(Command::new("sh").args(["-c", CLEAR_AS_USER]).env("HOME", home).status().unwrap().success());
    let cleared = PamState { skew: 0, ..module.state() };
    assert_eq!(module.state(), cleared);
    assert_eq!(fs::metadata(&module.file).unwrap().permissions().mode() & 0o7777, 0o400);
    assert_eq!(typed(&mut module, 56_666_700, 0), [true, true, true]);
}

/// It takes tries that are left, eight digits without a 0 in front, and no line above that is no code; and each is taken once.
#[test]
fn scratch_codes_are_taken_by_the_real_module_just_where_it_is_said() {
    let mut module = match Module::start() {
        Ok(module) => module,
        Err(why) => return support::skipped(&why),
    };
    let now = 1_700_000_000;
    let full = format!("\" TOTP_AUTH\n\" RATE_LIMIT 1 30 {}\n12345678\n", now - 5);
    for (options, typed, taken) in [
        ("\" TOTP_AUTH\n12345678\n87654321\n", "87654321", true),
        ("\" TOTP_AUTH\n\" DISALLOW_REUSE\n\" RATE_LIMIT 3 30\n12345678\n", "12345678", true),
        // Blanks are passed over by strtoul(3).
        ("\" TOTP_AUTH\n\" RATE_LIMIT 3  30\n12345678\n", "12345678", true),
        ("\" TOTP_AUTH\n12345678\n", "12345679", false),
        ("\" TOTP_AUTH\n02345678\n", "02345678", false),
        ("\" TOTP_AUTH\nno code\n12345678\n", "12345678", false),
        ("\" TOTP_AUTH\n12345678\n", "345678", false),
        (&full, "12345678", false),
    ] {
        module.write(options);
        let kept = || {
            let file = fs::read_to_string(&module.file).unwrap();
            let state = PamState::read(&file).unwrap();
            PamEntry::new(PamOptions::default(), state, &file).unwrap()
        };
        let code = Code::parse(typed).unwrap();
        let said = kept().answer(&code, now);
        assert_eq!(said == PamAnswer::Scratch, taken, "{options} {typed}: {said:?}");
        assert_eq!(module.asked(false, now, typed).0, said.lets_in(), "{options} {typed}: {said:?}");
        if taken {
            assert!(!fs::read_to_string(&module.file).unwrap().contains(typed), "{options}");
            assert!(!module.asked(false, now + 60, typed).0, "{options} {typed} once more");
        }
    }
}

/// What the first line may be, which codes a file takes that has none by time, and numbers that are too large.
#[test]
fn keys_counted_codes_and_what_makes_no_sense_are_taken_by_the_real_module_just_where_it_is_said() {
    let mut module = match Module::start() {
        Ok(module) => module,
        Err(why) => return support::skipped(&why),
    };
    let now = 1_700_000_010;
    let at = |key: &str, seconds: i64| support::pam::code_of(key, UnixTime::from_secs(seconds));
    let right = at(KEY, now);
    let (mut taken, mut declined) = (0, 0);
    let mut files: Vec<(String, String)> = Vec::new();
    for options in
        ["", "\" HOTP_COUNTER 5\n", "\" HOTP_COUNTER -5\n\" TOTP_AUTH\n", "\" HOTP_COUNTER 4294967301\n"]
    {
        for typed in ["12345678", &right, &at(KEY, 5 * 30), &at(KEY, 7 * 30), &at(KEY, 8 * 30)] {
            files.push((format!("{KEY}\n{options}12345678\n"), typed.to_owned()));
        }
    }
    for option in [
        "WINDOW_SIZE 0",
        "WINDOW_SIZE +3",
        "WINDOW_SIZE -3",
        "WINDOW_SIZE 4294967299",
        "WINDOW_SIZE 3x",
        "WINDOW_SIZE 99999999999999999999",
        "STEP_SIZE 61",
        "STEP_SIZE +30",
        "STEP_SIZE 4294967326",
        "DISALLOW_REUSE x",
        "DISALLOW_REUSE -5",
        "DISALLOW_REUSE +5 -6",
        "DISALLOW_REUSE -",
        "DISALLOW_REUSE 5x",
        "DISALLOW_REUSE 4294967301",
        "DISALLOW_REUSE 99999999999999999999",
        "RATE_LIMIT x",
        "RATE_LIMIT +1 +30",
        "RATE_LIMIT 1 30 -5",
        "RATE_LIMIT -1 30",
        "RATE_LIMIT 4294967297 30",
        "RATE_LIMIT 1 30 1700000009",
        "RATE_LIMIT 1 30 +1700000009",
    ] {
        for typed in ["12345678", &right] {
            files.push((format!("{KEY}\n\" TOTP_AUTH\n\" {option}\n12345678\n"), typed.to_owned()));
        }
    }
    for (value, steps) in [
        ("4294967306", 10),
        ("-4294967306", -10),
        ("8589934592", 0),
        ("99999999999999999999", -1),
        ("-99999999999999999999", 0),
        ("4294967306x", 10),
    ] {
        for typed in [steps, steps + 40] {
            files.push((format!("{KEY}\n\" TOTP_AUTH\n\" TIME_SKEW {value}\n"), at(KEY, now + 30 * typed)));
        }
    }
    let long = KEY.repeat(1_900);
    for (line, key) in [
        ("jbsw y3dp-ehpk3pxp\tjbswy3dpehpk3pxp\r", KEY),
        ("JB5WY3DPEHPK3PXP0O1L8B", "JB5WY3DPEHPK3PXPOOLLBB"),
        ("JBSWY3DPEHPK3PXP====", "JBSWY3DPEHPK3PXP"),
        ("\u{feff}JBSWY3DPEHPK3PXP", "JBSWY3DPEHPK3PXP"),
        ("JBSWY3DP\u{a0}EHPK3PXP", "JBSWY3DPEHPK3PXP"),
        ("JBSWY3DP\u{c}EHPK3PXP", "JBSWY3DPEHPK3PXP"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP", "JBSWY3DPEHPK3PXP"),
        ("3132333435363738393031323334353637383930", KEY),
        ("3132333435363738", "3L32333435363738"),
        ("JBSWY3DPEHPK3PXPJBSWY3DPE", "JBSWY3DPEHPK3PXPJBSWY3DPE"),
        ("\"JBSWY3DPEHPK3PXP\"", "JBSWY3DPEHPK3PXP"),
        ("ON", "ON"),
        ("A", KEY),
        (" - ", KEY),
        (&long, &long),
    ] {
        files.push((format!("{line}\n\" TOTP_AUTH\n"), at(key, now)));
    }
    for (file, typed) in files {
        let _ = fs::remove_file(&module.file);
        fs::write(&module.file, &file).unwrap();
        fs::set_permissions(&module.file, fs::Permissions::from_mode(0o600)).unwrap();
        let state = PamState::read_for_scratch_codes(&file);
        let entry = state.ok().and_then(|state| PamEntry::new(PamOptions::default(), state, &file).ok());
        let said = entry.is_some_and(|entry| entry.answer(&Code::parse(&typed).unwrap(), now).lets_in());
        assert_eq!(module.asked(false, now, &typed).0, said, "{file:.90} {typed}");
        *(if said { &mut taken } else { &mut declined }) += 1;
    }
    println!("{taken} taken, {declined} declined");
    assert!(taken >= 15 && declined >= 15, "{taken} {declined}");
}
