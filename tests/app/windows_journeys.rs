//! Journeys on simulated servers with Windows.

use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::page::ButtonId;
use otp_doctor::core::finding::Remedy;
use support::journey::Journey;

/// What only a server with Linux has.
const OF_LINUX: [&str; 13] = [
    "kernel",
    "systemd",
    "timesyncd",
    "chrony",
    "sudo",
    " root",
    "fail2ban",
    "PAM",
    "SSH",
    "cron",
    "Dovecot",
    "timedatectl",
    "Second factor",
];

fn windows() -> Scenario {
    Scenario::named("windows").unwrap()
}

#[test]
fn a_clock_that_nobody_keeps_is_set_and_then_kept() {
    let mut journey = Journey::on("windows");
    journey.sees("The server is 1 min 35 s ahead.").sees("Network time: OFF");
    journey.play("4").sees("Sets date and time to the measured true time.").sees("powershell.exe");
    journey.choose("Fix the time").focus_is_on("Back, change nothing").say_yes().play("pass:16");
    journey.sees("Fixed: measured again, the clock is right.");
    assert!(
        journey.commands().iter().all(|command| command.contains("Set-Date")),
        "{:?}",
        journey.commands()
    );
    assert!(journey.true_server_ahead().secs_f64().abs() < 1.0);
    journey.play("1").choose("Switch network time on").play("pass:1").sees("w32time start= auto");
    journey.say_yes().play("pass:16");
    let ran = journey.commands();
    let ran: Vec<&str> = ran.iter().filter_map(|command| command.rsplit('\\').next()).collect();
    let wanted = ["sc.exe config w32time start= auto", "sc.exe start w32time", "w32tm.exe /resync /force"];
    assert_eq!(&ran[ran.len() - 3..], wanted, "{ran:?}");
    journey.play("1").sees("Network time: on").sees("Next: test a code");
}

#[test]
fn w32time_that_runs_is_asked_before_the_clock_is_set() {
    let scenario = Scenario { network_time: true, ..windows() };
    let mut journey = Journey::start(scenario, false);
    journey.play("4").choose("Fix the time").say_yes().play("pass:16");
    journey.sees("Fixed: measured again, the clock is right.");
    let ran = journey.commands();
    assert_eq!(ran.len(), 1, "{ran:?}");
    assert!(ran[0].ends_with(r"w32tm.exe /resync /force"), "{ran:?}");
}

#[test]
fn the_clock_of_a_domain_is_for_others_with_words_to_send() {
    for root in [true, false] {
        let scenario = Scenario { root, ..Scenario::named("windows-domain").unwrap() };
        let mut journey = Journey::start(scenario, false);
        journey.sees("Next: write to whoever runs the Windows domain.");
        journey
            .play("4")
            .sees("Send this to somebody who can do it:")
            .sees("domain controller's clock is right");
        assert!(!journey.offers(ButtonId::Ask(Remedy::StepClock)), "root: {root}");
        assert_eq!(journey.commands(), [""; 0]);
    }
}

#[test]
fn who_is_no_administrator_is_told_how_to_become_one_and_what_would_be_done_then() {
    let mut journey = Journey::start(Scenario { root: false, ..windows() }, false);
    journey.sees("Next: start again as administrator.").sees("not an administrator");
    journey.choose("What an administrator does").sees("Run as administrator");
    journey.sees("An administrator would be offered:").sees("Set-Date");
    assert!(!journey.offers(ButtonId::Ask(Remedy::StepClock)));
    journey.choose("I am administrator of Plesk alone").sees("Tools & Settings > System Time");
    assert_eq!(journey.commands(), [""; 0]);
}

#[test]
fn mfa_is_switched_off_and_on_by_plesks_own_program() {
    let scenario = Scenario { server_ahead_s: 0.02, network_time: true, ..windows() };
    let mut journey = Journey::start(scenario, false);
    journey.play("5").choose("Plesk on this server").choose("Reset MFA").sees("plesk.exe");
    journey.type_in("demo.example");
    journey.say_yes().play("pass:16");
    let ran = journey.commands();
    let ran: Vec<&str> = ran
        .iter()
        .filter_map(|command| command.split_once("plesk.exe"))
        .map(|(_, words)| words.trim_matches(['"', ' ']))
        .collect();
    assert_eq!(ran, ["bin extension --disable mfa", "bin extension --enable mfa"]);
}

#[test]
fn the_zone_is_set_by_the_name_that_windows_has_for_it() {
    let mut journey =
        Journey::start(Scenario { server_ahead_s: 0.02, network_time: true, ..windows() }, false);
    journey.play("4").choose("Set the time zone").type_in("Asia/Tokyo");
    journey.press(ButtonId::Zone("Asia/Tokyo"));
    journey.sees("tzutil.exe").say_yes().play("pass:16");
    assert!(journey.commands()[0].contains("Tokyo Standard Time"), "{:?}", journey.commands());
    journey.play("1").sees("Asia/Tokyo");
}

#[test]
fn nothing_that_only_linux_has_leaves_a_trace_on_a_screen() {
    for scenario in ["windows", "windows-domain"] {
        for root in [true, false] {
            let scenario = Scenario { root, ..Scenario::named(scenario).unwrap() };
            for screen in 1..=6 {
                let mut journey = Journey::start(scenario.clone(), false);
                journey.play(&format!("{screen}"));
                let shown = journey.screen();
                let traces: Vec<&str> = OF_LINUX.into_iter().filter(|word| shown.contains(word)).collect();
                assert!(traces.is_empty(), "screen {screen}, root {root}: {traces:?}\n{shown}");
            }
        }
    }
}
