//! The ticket-ready report: complete, short, and without what a ticket must not hold.

use otp_doctor::core::finding::Remedy;
use otp_doctor::core::plan::StepOutcome;
use otp_doctor::locale::Locale;
use otp_doctor::report::Snapshot;
use otp_doctor::report::text::{MOST_LINES, WIDTH, render};
use support::scenario::{Server, all, named, snapshot};
use unicode_width::UnicodeWidthStr;

fn article() -> Server {
    named("service-reaches-nobody")
}

#[test]
fn the_report_of_the_article_reads_from_verdict_to_repair() {
    let server = article();
    let mut snapshot = snapshot::of(&server);
    snapshot.code = Some(snapshot::code());
    snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &[snapshot::done()], true)];
    let text = render(&snapshot, &Locale::load(None)).replace(Snapshot::VERSION, "VERSION");
    support::assert_as_kept!("the_report_of_the_article_reads_from_verdict_to_repair", text);
}

#[test]
fn every_report_fits_into_a_ticket() {
    let locale = Locale::load(None);
    for (name, scenario) in all() {
        let text = render(&snapshot::of(&scenario.server), &locale);
        assert!(text.lines().count() <= MOST_LINES, "{name}: {} lines", text.lines().count());
        for line in text.lines() {
            let one_word = line.trim().split(' ').count() == 1;
            assert!(line.width() <= WIDTH || one_word, "{name}: {line}");
        }
        assert!(
            !text.contains("{$") && !text.contains("ticket-") && !text.contains("finding-"),
            "{name}: {text}"
        );
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{name}");
    }
}

#[test]
fn a_server_with_everything_wrong_and_many_sources_is_cut_with_a_word_about_it() {
    let mut server = article();
    server.ntp = vec!["silent".to_owned(); 40];
    server.https = vec!["right".to_owned(); 20];
    server.rtc = "local".to_owned();
    server.mfa = "disabled".to_owned();
    server.leftover = "unfinished".to_owned();
    let mut snapshot = snapshot::of(&server);
    server.leftover = "nothing".to_owned();
    snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &[snapshot::done()], true); 6];
    let text = render(&snapshot, &Locale::load(None));
    assert!(text.lines().count() <= MOST_LINES, "{text}");
    assert!(text.contains("more)"), "{text}");
    assert!(text.contains("[CRITICAL]"), "{text}");
}

#[test]
fn names_of_people_and_machines_and_addresses_stand_only_in_the_full_report() {
    let mut server = article();
    server.root = false;
    server.leftover = "running".to_owned();
    let mut snapshot = snapshot::of(&server);
    snapshot.reference.answers[0].source.address = Some("192.0.2.7:123".parse().unwrap());
    server.root = true;
    server.leftover = "nothing".to_owned();
    let failed = StepOutcome::Exited { status: 1, output: "web1: no route to 192.0.2.7".to_owned() };
    snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &[failed], false)];
    let locale = Locale::load(None);
    let redacted = render(&snapshot, &locale);
    for name in ["alice", "web1", "192.0.2.7"] {
        assert!(!redacted.contains(name), "{name}: {redacted}");
    }
    snapshot.full = true;
    let full = render(&snapshot, &locale);
    for name in ["alice", "web1", "192.0.2.7"] {
        assert!(full.contains(name), "{name}: {full}");
    }
}

#[test]
fn a_secret_that_a_command_printed_is_in_no_report() {
    let server = article();
    let mut snapshot = snapshot::of(&server);
    let leak = "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP and https://h:8443/login?secret=abcdef";
    let failed = StepOutcome::Exited { status: 1, output: leak.to_owned() };
    snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &[failed], false)];
    for full in [false, true] {
        snapshot.full = full;
        let text = render(&snapshot, &Locale::load(None));
        assert!(!text.contains("JBSWY3DP") && !text.contains("abcdef"), "{text}");
    }
}

#[test]
fn every_way_a_step_can_end_is_told() {
    let server = article();
    let mut snapshot = snapshot::of(&server);
    let outcomes = [
        StepOutcome::TimedOut { output: String::new() },
        StepOutcome::NotStarted { reason: "no such file".to_owned() },
        StepOutcome::Skipped,
    ];
    snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &outcomes, false)];
    let text = render(&snapshot, &Locale::load(None));
    for words in ["Took too long", "no such file", "Left out.", "did not work"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_simulated_server_is_named_as_one() {
    let mut snapshot = snapshot::of(&Server::default());
    assert!(!render(&snapshot, &Locale::load(None)).contains("simulated"));
    snapshot.simulated = true;
    assert!(render(&snapshot, &Locale::load(None)).contains("simulated"));
}

#[test]
fn after_a_repair_the_report_begins_with_what_was_and_what_is_now() {
    let server = article();
    let mut snapshot = snapshot::of(&server);
    let told = |snapshot: &Snapshot| render(snapshot, &Locale::load(None));
    assert!(!told(&snapshot).contains("The server's clock was"));
    snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &[snapshot::done()], true)];
    let text = told(&snapshot);
    let second = text.lines().nth(1).unwrap();
    assert_eq!(second, "The server's clock was 3 min 7 s behind and is now 3 ms ahead.", "{text}");
}

#[test]
fn a_repair_that_was_not_measured_yet_is_not_told_as_one_that_did_not_work() {
    let server = article();
    let mut snapshot = snapshot::of(&server);
    let mut repair = snapshot::repair(&server, Remedy::StepClock, &[snapshot::done()], false);
    (repair.after, repair.under_way) = (None, true);
    snapshot.repairs = vec![repair];
    let text = render(&snapshot, &Locale::load(None));
    assert!(text.contains("not measured yet") && !text.contains("did not work"), "{text}");
    assert!(!text.contains("The server's clock was"), "{text}");
}

#[test]
fn every_report_says_what_is_wrong_and_ends_with_what_to_do_next() {
    let locale = Locale::load(None);
    let mut seen = 0;
    for (name, scenario) in all() {
        let mut snapshot = snapshot::of(&scenario.server);
        snapshot.full = true;
        let text = render(&snapshot, &locale).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&locale.say(&snapshot.guide.headline)), "{name}: {text}");
        let next = snapshot.guide.next.words_with_command().filter(|_| scenario.expect.next != "report");
        let Some(next) = next else { continue };
        let next = locale.say(&next);
        assert!(text.contains(&format!("{next} No secret and no code is in this report.")), "{name}: {text}");
        seen += 1;
    }
    assert!(seen > 80, "{seen}");
}

#[test]
fn where_no_time_service_is_installed_none_is_quoted() {
    let report = |name| render(&snapshot::of(&named(name)), &Locale::load(None));
    let (none, one) = (report("drifting-no-time-service"), report("healthy"));
    assert!(
        none.contains("nobody: no time service is installed") && !none.contains("Service says"),
        "{none}"
    );
    assert!(one.contains("Service says"), "{one}");
}
