//! Which codes the real pam_oath takes, against what is said of it: pamtester asks it under a clock that libfaketime sets for
//! that one process.

use std::fs;
use std::path::Path;
use std::process::Command;

use otp_doctor::core::facts::{Fact, PamModule, PamVerifier};
use otp_doctor::core::otp::{Entry, code_at};
use otp_doctor::core::text::Text;
use otp_doctor::core::time::UnixTime;
use otp_doctor::core::verifier::PamOptions;

const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const NOW: i64 = 1_700_000_010;

/// Each line is a service, a code and a step; its answers are the exit codes of pamtester. A used code is forgotten.
const WORKER: &str = r#"
mount --bind "$1/pam.d" /etc/pam.d || exit 9
while IFS='|' read -r service code; do
    cp "$1/fresh" "$1/users"
    printf '%s\n' "$code" | LD_PRELOAD=$2 FAKETIME='2023-11-14 22:13:30' TZ=UTC pamtester "$service" root authenticate >/dev/null 2>&1
    echo $?
done <"$1/tries"
"#;

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
    let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
    if !Path::new(library).exists() {
        return support::skipped("libfaketime is not installed");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("pam.d")).unwrap();
    let key: String = base32(KEY).iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(path("fresh"), format!("HOTP/T30\troot\t-\t{key}\n")).unwrap();
    let entry = Entry::parse(KEY).unwrap();
    let (mut tries, mut expected) = (String::new(), Vec::new());
    for window in [None, Some(0), Some(1), Some(2), Some(7), Some(20)] {
        let service = window.map_or("usual".to_owned(), |steps| format!("w{steps}"));
        let option = window.map_or(String::new(), |steps| format!(" window={steps}"));
        let line = format!("auth required pam_oath.so usersfile={}{option}\n", path("users").display());
        fs::write(path("pam.d").join(&service), line).unwrap();
        let [first, last] = said(window);
        for step in [first - 1, first, 0, last, last + 1] {
            let code = code_at(&entry, UnixTime::from_secs(NOW + step * 30));
            tries.push_str(&format!("{service}|{}\n", code.as_str()));
            expected.push((service.clone(), step, (first..=last).contains(&step)));
        }
    }
    fs::write(path("tries"), tries).unwrap();
    let how = if rustix::process::geteuid().is_root() { "-m" } else { "-rm" };
    let mut command = Command::new("unshare");
    let ran = command.args([how, "bash", "-c", WORKER, "worker"]).arg(folder.path()).arg(library).output();
    let answers = ran.map(|ran| String::from_utf8_lossy(&ran.stdout).into_owned()).unwrap_or_default();
    let took: Vec<bool> = answers.lines().map(|answer| answer == "0").collect();
    if took.len() < expected.len() || !took.contains(&true) {
        return support::skipped("pamtester, pam_oath and a namespace of mounts are not all to be had");
    }
    let wrong: Vec<_> = expected.iter().zip(&took).filter(|((.., said), took)| said != *took).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(took.iter().filter(|took| **took).count(), 18, "{took:?}");
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
