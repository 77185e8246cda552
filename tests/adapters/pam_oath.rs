//! Which codes the real pam_oath takes, against what is said of it: pamtester asks it under a clock that libfaketime sets for
//! that one process.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use otp_doctor::core::facts::{Fact, PamModule, PamVerifier};
use otp_doctor::core::oath_entry::{OathEntry, OathOptions};
use otp_doctor::core::otp::{Code, Entry, code_at};
use otp_doctor::core::text::Text;
use otp_doctor::core::time::UnixTime;
use otp_doctor::core::verifier::{PamAnswer, PamOptions, oath_lines};
use support::dice::Dice;
use support::pam::{PamTester, faketime};

const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const NOW: i64 = 1_700_000_010;

fn said(window: Option<u32>) -> [i64; 2] {
    let verifier = PamVerifier {
        services: vec!["vpn".to_owned()],
        module: PamModule::Oath { window: window.unwrap_or(5) },
        options: PamOptions::default(),
        lets_others_in: false,
        users: Fact::Unknown { why: Text::new("why-not-looked-at") },
    };
    verifier.accepts().steps.signed()
}

#[test]
fn the_window_that_is_said_of_pam_oath_is_the_one_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let (users, services) = (folder.path().join("users"), folder.path().join("pam.d"));
    fs::create_dir(&services).unwrap();
    let mut asked = match faketime().and_then(|faketime| PamTester::start(&services, Some(&faketime))) {
        Ok(asked) => asked,
        Err(why) => return support::skipped(&why),
    };
    let key: String = base32(KEY).iter().map(|byte| format!("{byte:02x}")).collect();
    let entry = Entry::parse(KEY).unwrap();
    let (mut wrong, mut taken) = (Vec::new(), 0);
    for window in [None, Some(0), Some(1), Some(2), Some(7), Some(20)] {
        let service = window.map_or("usual".to_owned(), |steps| format!("w{steps}"));
        let option = window.map_or(String::new(), |steps| format!(" window={steps}"));
        let line = format!("auth required pam_oath.so usersfile={}{option}\n", users.display());
        fs::write(services.join(&service), line).unwrap();
        let [first, last] = said(window);
        for step in [first - 1, first, 0, last, last + 1] {
            // A code that was used is forgotten.
            fs::write(&users, format!("HOTP/T30\troot\t-\t{key}\n")).unwrap();
            let code = code_at(&entry, UnixTime::from_secs(NOW + step * 30));
            let took = asked.lets_in(&service, code.as_str(), Some(NOW)).0;
            taken += usize::from(took);
            if took != (first..=last).contains(&step) {
                wrong.push((service.clone(), step, took));
            }
        }
    }
    // What is no number of steps is one all the same; -1 lets in whatever is looked for long enough.
    for (option, step, takes) in [
        ("window=abc", 0, true),
        ("window=abc", 1, false),
        ("window=", 1, false),
        ("window=2x", 2, true),
        ("window=2x", 3, false),
        ("window=4294967297", 1, true),
        ("window=4294967297", 2, false),
        ("window=7 window=abc", 1, false),
        ("window=-1", 30_000, true),
        ("window=99999999999999999999", -30_000, true),
    ] {
        let service = "absurd";
        let line = format!("auth required pam_oath.so usersfile={} {option}\n", users.display());
        fs::write(services.join(service), line).unwrap();
        fs::write(&users, format!("HOTP/T30\troot\t-\t{key}\n")).unwrap();
        let code = code_at(&entry, UnixTime::from_secs(NOW + step * 30));
        let took = asked.lets_in(service, code.as_str(), Some(NOW)).0;
        if taken > 0 && took != takes {
            wrong.push((option.to_owned(), step, took));
        }
    }
    if taken == 0 {
        return support::skipped("pamtester and pam_oath are not both installed");
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(taken, 18);
}

const OTHER_KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
/// So many users, each with some codes one after the other.
const USERS: usize = 150;
const CODES_A_USER: usize = 6;

/// A service: its name, what its line says, and what is made of that.
fn services_in(folder: &Path, users: &Path) -> Vec<(String, OathOptions)> {
    let mut services = Vec::new();
    for (window, digits) in [(0, 0), (1, 0), (2, 6), (5, 0), (7, 8), (20, 0), (3, 7)] {
        services.push((
            format!("w{window}d{digits}"),
            OathOptions { window, digits: (digits > 0).then_some(digits), always: false },
        ));
    }
    services.push(("always".to_owned(), OathOptions { window: 5, digits: None, always: true }));
    for (name, options) in &services {
        let digits = options.digits.map_or(String::new(), |digits| format!(" digits={digits}"));
        let always = if options.always { " alwaysok" } else { "" };
        let window = options.window;
        let line = format!(
            "auth required pam_oath.so usersfile={} window={window}{digits}{always}\n",
            users.display()
        );
        fs::write(folder.join(name), line).unwrap();
    }
    services
}

fn hexadecimal(key: &str) -> String {
    base32(key).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file of users in which root has one line or several.
fn generated_file(dice: &mut Dice, options: OathOptions) -> String {
    let (key, other) = (hexadecimal(KEY), hexadecimal(OTHER_KEY));
    let kind = dice.one_of(&["HOTP/T30", "HOTP/T30/6", "HOTP/T60", "HOTP/T30/8", "HOTP/T60/7"]);
    // Where the code's length is told, a password would have to be typed before it.
    let others = if options.digits.is_none() { ["+", "secret"] } else { ["-"; 2] };
    let password = dice.one_of(&["-", "-", "-", others[0], others[1]]);
    let before = match dice.between(0, 5) {
        0 => format!("HOTP/T45 root - {key}\n"),
        1 => format!("HOTP/T30 somebody - {key}\n# HOTP/T30 root - {key} x\n"),
        2 => format!("HOTP/T30 root - {other}\n"),
        3 => format!("HOTP root - {other} 3\n"),
        _ => String::new(),
    };
    let counter = dice.one_of(&["", "", "", " 0", " 0", " 0", " 12", " 12", " -1", " x"]);
    format!("{before}{kind} root {password} {key}{counter}\nHOTP/T30 root - {other}\n")
}

/// A code near an edge of the window, or of the code before, or of far away.
fn generated_code(dice: &mut Dice, options: OathOptions, file: &str, before: i64) -> (Entry, i64) {
    let mut entry = Entry::parse(dice.one_of(&[KEY, KEY, KEY, KEY, KEY, KEY, KEY, KEY, OTHER_KEY])).unwrap();
    entry.parameters.period_s = if file.contains("HOTP/T60") { dice.one_of(&[60, 60, 60, 30]) } else { 30 };
    entry.parameters.digits = options
        .digits
        .map_or_else(|| dice.one_of(&[6, 6, 6, 6, 6, 7, 8]), |digits| u8::try_from(digits).unwrap());
    if dice.between(0, 9) == 0 {
        entry.parameters.digits = 6;
    }
    let window = i64::from(options.window);
    let steps = match dice.between(0, 5) {
        0 => -window + dice.between(-1, 1),
        1 => window + dice.between(-1, 1),
        2 | 3 => before + dice.between(-1, 1),
        4 => dice.between(-window, window),
        _ => dice.between(-200, 200),
    };
    (entry, steps)
}

#[test]
fn what_is_said_of_a_code_is_what_pam_oath_then_does() {
    let folder = tempfile::tempdir().unwrap();
    let (users, pam) = (folder.path().join("users"), folder.path().join("pam.d"));
    fs::create_dir(&pam).unwrap();
    let services = services_in(&pam, &users);
    let mut asked = match faketime().and_then(|faketime| PamTester::start(&pam, Some(&faketime))) {
        Ok(asked) => asked,
        Err(why) => return support::skipped(&why),
    };
    let mut dice = Dice(20_261_128);
    let (mut wrong, mut told, mut caught, mut taken) = (Vec::new(), BTreeMap::new(), 0, 0);
    for _ in 0..USERS {
        let (service, options) = &services[usize::try_from(dice.between(0, 7)).unwrap()];
        fs::write(&users, generated_file(&mut dice, *options)).unwrap();
        let mut now = NOW + dice.between(0, 1_000_000);
        let mut before = 0;
        for _ in 0..CODES_A_USER {
            let file = fs::read_to_string(&users).unwrap();
            let (entry, steps) = generated_code(&mut dice, *options, &file, before);
            let period = i64::from(entry.parameters.period_s);
            let code = code_at(&entry, UnixTime::from_secs(now + steps * period));
            let says = |options: OathOptions| {
                let typed = Code::parse(&code).unwrap();
                OathEntry::read(&file, "root", options)
                    .map_or(PamAnswer::Wrong, |entry| entry.answer(&typed, now))
            };
            let answer = says(*options);
            let took = asked.lets_in(service, &code, Some(now)).0;
            if took != answer.lets_in() {
                wrong.push(format!("{service} {steps} {code:?} {answer:?} {took}\n{file}"));
            }
            let wider = OathOptions { window: options.window + 1, ..*options };
            caught += usize::from(took != says(wider).lets_in());
            let kind = format!("{answer:?}").split(' ').next().unwrap().to_owned();
            *told.entry(kind).or_insert(0) += 1;
            if took && !options.always {
                let after = fs::read_to_string(&users).unwrap();
                let at =
                    chrono::DateTime::from_timestamp(now, 0).unwrap().format("%Y-%m-%d %H:%M:%S").to_string();
                let noted =
                    oath_lines(&after).any(|line| line.last_taken.is_some_and(|last| last.to_string() == at));
                assert!(noted, "{at}: {after}");
            }
            taken += usize::from(took);
            let later = dice.one_of(&[0, 1, 29, 30, 31, 90]);
            before = steps - later / period;
            now += later;
        }
    }
    if taken == 0 {
        return support::skipped("pamtester and pam_oath are not both installed");
    }
    println!("{told:?}, {caught} caught of a window too wide");
    assert!(wrong.is_empty(), "{} of {told:?}: {}", wrong.len(), wrong.join("\n"));
    for kind in ["Accepted", "Used", "Older", "OffBy", "Wrong"] {
        assert!(told.get(kind).is_some_and(|times| *times >= 10), "{kind}: {told:?}");
    }
    assert!(caught >= 10, "{caught}");
}

fn base32(key: &str) -> Vec<u8> {
    let (mut bits, mut held, mut bytes) = (0, 0_u32, Vec::new());
    for letter in key.bytes() {
        let value = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        (held, bits) = (held << 5 | u32::from(value), bits + 5);
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    bytes
}
