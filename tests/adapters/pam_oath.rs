//! Which codes the real pam_oath takes, against what is said of it: pamtester asks it under a clock that libfaketime sets for
//! that one process.

use std::fs;

use otp_doctor::core::facts::{Fact, PamModule, PamVerifier};
use otp_doctor::core::otp::{Entry, code_at};
use otp_doctor::core::text::Text;
use otp_doctor::core::time::UnixTime;
use otp_doctor::core::verifier::PamOptions;
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
    if taken == 0 {
        return support::skipped("pamtester and pam_oath are not both installed");
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(taken, 18);
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
