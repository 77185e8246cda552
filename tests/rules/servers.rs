//! What is found, planned and said on each server of tests/scenarios: tables in which every change shows. What matters of a
//! scenario stands in its own file.

use otp_doctor::core::facts::Login;
use otp_doctor::core::finding::Remedy;
use otp_doctor::core::guide::{Guide, Progress, Tested, Tried};
use otp_doctor::core::text::Text;
use support::said::{all_in_short, in_short};
use support::scenario::{Case, Expected, Server, all};

use super::guide::TESTED;

fn found_and_planned(name: &str, server: &Server) -> String {
    told(name, &Case::of(server))
}

fn told(name: &str, case: &Case) -> String {
    let diagnosis = case.diagnosis();
    let mut lines = vec![format!("# {name}: {:?}", diagnosis.verdict)];
    for finding in &diagnosis.findings {
        let remedies: Vec<&str> = finding.remedies.iter().map(|remedy| remedy.id()).collect();
        lines.push(format!("{} {:?}: {}", finding.cause.id(), finding.severity, in_short(&finding.title)));
        lines.push(format!("  {}", all_in_short(&finding.evidence)));
        lines.push(format!("  remedies {}", remedies.join(", ")));
    }
    let mut refused = Vec::new();
    for remedy in Remedy::ALL {
        match (case.plan(*remedy), case.outcome(*remedy)) {
            (Ok(plan), Expected::Commands(steps)) => {
                let (confirmation, measured) = (&plan.confirmation, plan.anchor.is_some());
                lines.push(format!("{}: {confirmation:?}, measured {measured}", remedy.id()));
                lines.extend(steps.iter().map(|step| format!("  {step}")));
                lines.push(format!("  warnings {}", all_in_short(&plan.warnings)));
            }
            (Err(no), _) => {
                let message = no.message_to_provider.map(|message| format!(" [{}]", in_short(&message)));
                let (why, hindrance) = (in_short(&no.why), no.hindrance);
                refused.push(format!("{} {hindrance:?} {why}{}", remedy.id(), message.unwrap_or_default()));
            }
            (Ok(_), Expected::Refused(_)) => unreachable!("it is the same plan"),
        }
    }
    lines.push(format!("refused {}", refused.join(", ")));
    lines.push(String::new());
    lines.join("\n")
}

#[test]
fn what_is_found_and_planned_on_each_server_is_told_as_it_was() {
    let all = all();
    let kept: Vec<String> =
        all.iter().map(|(name, scenario)| found_and_planned(name, &scenario.server)).collect();
    support::assert_as_kept!("found", kept.concat());
}

#[test]
fn what_is_found_and_planned_for_each_difference_and_each_state_is_told_as_it_was() {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let mut kept = String::new();
    for ahead_s in [0.3, -0.7, 4.0, -6.0, 29.0, -31.0, 187.0, -187.0, 3_600.0, -3_600.0, -7_200.0] {
        for (error_s, root) in [(0.012, true), (20.0, true), (0.012, false)] {
            let server = Server { ahead_s, error_s, root, ..Server::default() };
            kept +=
                &found_and_planned(&format!("{ahead_s} s ahead within {error_s} s, root {root}"), &server);
        }
    }
    for ahead_s in [43_200.0, 86_400.0, -86_400.0, 432_000.0, -31_536_000.0] {
        let server = Server { ahead_s, ..Server::default() };
        kept += &found_and_planned(&format!("{ahead_s} s ahead"), &server);
    }
    for leftover in [
        "running",
        "stuck",
        "stuck-mfa",
        "unreadable",
        "unfinished",
        "unfinished-mfa",
        "unfinished-and-unreadable",
    ] {
        for ahead_s in [0.003, -187.0] {
            let server = Server { ahead_s, leftover: leftover.to_owned(), ..Server::default() };
            kept += &found_and_planned(&format!("{leftover}, {ahead_s} s ahead"), &server);
        }
    }
    for service in [
        "timesyncd stopped disabled",
        "timesyncd stopped masked",
        "timesyncd crashing",
        "chrony running",
        "chrony running elsewhere",
        "chrony stopped",
        "chrony failed",
        "chrony crashing",
        "ntpd failed",
        "openntpd running",
        "ntpd-rs running",
    ] {
        for (network_time, can_network_time) in
            [("yes", "yes"), ("no", "yes"), ("no", "no"), ("unknown", "unknown")]
        {
            let server = Server {
                ahead_s: -187.0,
                services: words(&[service]),
                network_time: network_time.to_owned(),
                can_network_time: can_network_time.to_owned(),
                synchronised: "no".to_owned(),
                reaches_server: "no".to_owned(),
                ..Server::default()
            };
            kept += &found_and_planned(&format!("{service}, {network_time} of {can_network_time}"), &server);
        }
    }
    for (of, server) in [
        ("no service", Server { services: Vec::new(), ..Server::default() }),
        ("no service, and behind", Server { services: Vec::new(), ahead_s: -40.0, ..Server::default() }),
        ("a container", Server { container: Some("lxc".to_owned()), ahead_s: 40.0, ..Server::default() }),
        (
            "a container, nothing measured",
            Server { container: Some("lxc".to_owned()), ntp: Vec::new(), ..Server::default() },
        ),
        ("root without the right", Server { can_set_clock: false, ahead_s: -40.0, ..Server::default() }),
        ("a typed time", Server { typed_time: true, ntp: Vec::new(), ahead_s: -40.0, ..Server::default() }),
        ("no Plesk", Server { plesk: "missing".to_owned(), ..Server::default() }),
        ("MFA is off", Server { mfa: "disabled".to_owned(), ..Server::default() }),
        ("the clock of the hardware", Server { rtc: "local".to_owned(), ..Server::default() }),
        ("the kernel has another mind", Server { kernel_synchronised: false, ..Server::default() }),
        ("it believes to be ahead", Server { believed_ahead_s: Some(2.0), ..Server::default() }),
        (
            "it believes to be behind",
            Server { believed_ahead_s: Some(-2.0), ahead_s: 40.0, ..Server::default() },
        ),
        (
            "two services",
            Server {
                services: words(&["timesyncd running", "chrony running"]),
                ahead_s: 40.0,
                ..Server::default()
            },
        ),
        ("the window of twelve minutes", Server { window_steps: 24, ahead_s: 187.0, ..Server::default() }),
        ("the window of one code", Server { window_steps: 0, ahead_s: 7.0, ..Server::default() }),
    ] {
        kept += &found_and_planned(of, &server);
    }
    let zone = |name: &str| Some(name.to_owned());
    for (of, server) in [
        ("no such zone", Server { new_zone: zone("Nowhere"), ..Server::default() }),
        ("the zone that is set", Server { new_zone: zone("europe/berlin"), ..Server::default() }),
        (
            "the zone that is set, with leap seconds",
            Server { new_zone: zone("Europe/Berlin"), leap_seconds: true, ..Server::default() },
        ),
        (
            "the zone that is set, and another in a file",
            Server { new_zone: zone("Europe/Berlin"), etc_timezone: zone("UTC"), ..Server::default() },
        ),
        ("another zone", Server { new_zone: zone("Asia/Tokyo"), in_etc_timezone: true, ..Server::default() }),
        (
            "another zone, and no root",
            Server { new_zone: zone("Asia/Tokyo"), root: false, can_set_clock: false, ..Server::default() },
        ),
    ] {
        kept += &found_and_planned(of, &server);
    }
    for ahead_s in [0.003, 29.0, -187.0] {
        let mut case = Case::of(&Server { ahead_s, ..Server::default() });
        case.window = case.window.checked_elsewhere();
        kept += &told(&format!("checked elsewhere, {ahead_s} s ahead"), &case);
    }
    support::assert_as_kept!("states", kept);
}

fn line(of: &str, guides: impl IntoIterator<Item = Guide>) -> String {
    let mut said: Vec<String> = Vec::new();
    for Guide { standing, headline, next } in guides {
        let standing = standing.map_or("?".to_owned(), |standing| format!("{standing:?}"));
        said.push(format!("{} {standing} {}", next.id(), in_short(&headline)));
    }
    said.dedup();
    format!("  {of}: {}\n", said.join(" | "))
}

#[test]
fn the_next_step_on_each_server_after_this_and_that_is_as_it_was() {
    let mut kept = String::new();
    let left = |leftover: &str| Server { leftover: leftover.to_owned(), ..Server::default() };
    let states = ["running", "stuck", "stuck-mfa", "unreadable", "unfinished", "unfinished-mfa"];
    let made_up = states.map(|state| (state.to_owned(), left(state)));
    let off = [4.0, -6.0, 29.0, -29.0, 40.0, -40.0]
        .map(|ahead_s| (format!("{ahead_s} s ahead"), Server { ahead_s, ..Server::default() }));
    let scenarios = all().into_iter().map(|(name, scenario)| (name, scenario.server));
    for (name, server) in scenarios.chain(made_up).chain(off) {
        let case = Case::of(&server);
        kept += &format!("# {name}\n");
        let usual = Progress { ways_back_in: true, ..Progress::default() };
        for (of, progress) in [
            ("any sign-in", usual.clone()),
            ("saved, no way back in", Progress { saved: true, ways_back_in: false, ..usual.clone() }),
            ("the panel's", Progress { login: Some(Login::Server), panel_alone: true, ..usual.clone() }),
            ("the portal's", Progress { login: Some(Login::Portal), ..usual.clone() }),
            (
                "one that is perhaps elsewhere",
                Progress {
                    perhaps_elsewhere: true,
                    verifier: Some("sshd".into()),
                    answer: Some(Text::new("answer")),
                    ..usual.clone()
                },
            ),
            ("a repair runs", Progress { repairing: true, verifier: Some("sshd".into()), ..usual.clone() }),
            ("another", Progress { login: Some(Login::Other), own_entry_untested: true, ..usual.clone() }),
        ] {
            let after = |tested| case.guide_after(Progress { tested, ..progress.clone() });
            kept += &line(of, TESTED.map(after));
        }
        for remedy in Remedy::ALL {
            let Ok(plan) = case.plan(*remedy) else { continue };
            for worked in [true, false] {
                let repairs = vec![Tried { plan: &plan, worked }];
                let progress = Progress { repairs, ..usual.clone() };
                let after = [Tested::Nothing, Tested::Passes, Tested::Entry]
                    .map(|tested| case.guide_after(Progress { tested, ..progress.clone() }));
                kept += &line(
                    &format!("{} {}", remedy.id(), if worked { "worked" } else { "was in vain" }),
                    after,
                );
            }
        }
    }
    support::assert_as_kept!("next", kept);
}
