//! What must hold on every server, not only on those that somebody described.

use std::sync::LazyLock;

use otp_doctor::core::finding::{Remedy, Severity};
use otp_doctor::core::plan::{Confirmation, Plan, Role};
use otp_doctor::core::zone;
use otp_doctor::locale::Locale;
use otp_doctor::report::{json, openmetrics, text};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use support::scenario::{Case, Server, TRUTH, snapshot};

static LOCALE: LazyLock<Locale> = LazyLock::new(|| Locale::load(None));

fn words(choices: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(choices).prop_map(str::to_owned)
}

fn yes_no() -> impl Strategy<Value = String> {
    words(&["yes", "no", "unknown"])
}

fn sources() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(words(&["right", "right", "right", "silent", "60", "-3600", "unresolved"]), 0..6)
}

fn services() -> impl Strategy<Value = Vec<String>> {
    let now = select(&["running", "stopped", "failed", "crashing"][..]);
    let boot = select(&["enabled", "disabled", "masked", "elsewhere"][..]);
    let further = select(&["", "", "skipped", "told-not-to"][..]);
    let known = vec![
        "timesyncd",
        "chrony",
        "chrony:",
        "chrony:my.service",
        "ntpd",
        "openntpd",
        "ntpd-rs",
        "phc2sys:",
    ];
    (subsequence(known, 0..=4), prop::collection::vec((now, boot, further), 4)).prop_map(
        |(daemons, states)| {
            let words = daemons.iter().zip(states);
            words.map(|(daemon, (now, boot, further))| format!("{daemon} {now} {boot} {further}")).collect()
        },
    )
}

prop_compose! {
    fn any_server()(
        (ahead_s, error_s) in (
            prop_oneof![Just(0.0), -40.0..40.0, -100_000.0..100_000.0, -1e9..1e9_f64],
            prop_oneof![Just(0.012), 0.0..60.0_f64],
        ),
        (ntp, https, typed_time) in (sources(), sources(), any::<bool>()),
        (root, can_set_clock, rights_known, systemd) in
            (prop::bool::weighted(0.8), prop::bool::weighted(0.8), prop::bool::weighted(0.9), prop::bool::weighted(0.9)),
        container in prop::option::weighted(0.2, words(&["lxc", "docker", "openvz"])),
        (services, services_known) in (services(), prop::bool::weighted(0.9)),
        (network_time, can_network_time, synchronised, reaches_server) in (yes_no(), yes_no(), yes_no(), yes_no()),
        (believed_ahead_s, sources, silent, processes_hidden, tried) in (
            prop::option::of(-1_000.0..1_000.0_f64),
            words(&["4 servers", "4 offline", "3 unresolved", "clock PHC0", "none", "unknown"]),
            prop::bool::weighted(0.1), prop::bool::weighted(0.1), words(&["nothing", "by-service", "directly"]),
        ),
        (rtc, rtc_ahead_of_system_s) in (words(&["utc", "local", "none"]), -10_000.0..10_000.0_f64),
        plesk in words(&["found", "not-in-path", "utility-only", "broken", "missing"]),
        mfa in words(&["enabled", "disabled", "perhaps-enabled", "not-listed", "unknown"]),
        leftover in words(&["nothing", "nothing", "nothing", "running", "unfinished"]),
        missing_tools in subsequence(vec!["timedatectl", "systemctl", "chronyc", "hwclock"], 0..=1),
        window_steps in 0_u32..20,
        new_zone in prop::option::of(words(&["Europe/Paris", "utc", "nonsense"])),
    ) -> Server {
        Server {
            ahead_s, error_s, ntp, https, typed_time, root, can_set_clock, rights_known, systemd, container, services,
            services_known, network_time, can_network_time, synchronised, reaches_server, believed_ahead_s, sources, silent,
            processes_hidden, tried, rtc,
            rtc_ahead_of_system_s, plesk, mfa, leftover, window_steps, new_zone,
            missing_tools: missing_tools.into_iter().map(str::to_owned).collect(),
            ..Server::default()
        }
    }
}

/// What a plan leaves switched off when every step but the closing ones may fail and all of them may succeed.
fn left_off(plan: &Plan) -> Vec<String> {
    let mut off = Vec::new();
    for step in &plan.steps {
        let mut args = step.command.arguments(TRUTH);
        args.insert(0, step.command.program.clone());
        args.retain(|arg| arg != "--no-block");
        let line = args.join(" ");
        for (down, up) in
            [("set-ntp false", "set-ntp true"), (" stop ", " start "), ("--disable", "--enable")]
        {
            if line.contains(down) {
                off.push(line.replace(down, up));
            }
        }
        if step.role == Role::Closing {
            off.retain(|remaining| *remaining != line);
        }
    }
    off
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_plan_leaves_anything_switched_off_or_sets_a_time_that_nobody_vouches_for(server in any_server()) {
        let case = Case::of(&server);
        for remedy in Remedy::ALL {
            let Ok(plan) = case.plan(*remedy) else { continue };
            prop_assert!(!plan.steps.is_empty());
            prop_assert_eq!(left_off(&plan), Vec::<String>::new(), "{:?}", remedy);
            prop_assert!(server.rights_known && server.root, "{:?} without root", remedy);
            if plan.steps.iter().any(|step| step.command.needs_reference()) {
                let vouched = match remedy {
                    Remedy::SetTimeByHand => server.typed_time && plan.confirmation == Confirmation::Press,
                    _ => case.reference.is_repair_grade(),
                };
                prop_assert!(vouched && plan.anchor.is_some(), "{:?}", remedy);
            }
            if plan.confirmation == Confirmation::TypeTrueTime {
                prop_assert!(plan.anchor.is_some(), "what is typed is compared with the anchor");
            }
        }
    }

    #[test]
    fn the_verdict_is_the_worst_finding_and_never_healthy_without_a_measurement(server in any_server()) {
        let case = Case::of(&server);
        let diagnosis = case.diagnosis();
        let severities: Vec<Severity> = diagnosis.findings.iter().map(|finding| finding.severity).collect();
        prop_assert!(severities.is_sorted_by(|worse, better| worse >= better));
        let worst = severities.first().copied().unwrap_or(Severity::Healthy);
        // A warning says that codes still pass, which nobody may say who could not tell.
        let untold = severities.contains(&Severity::Unknown) && worst == Severity::Warning;
        prop_assert_eq!(diagnosis.verdict, if untold { Severity::Unknown } else { worst });
        match case.reference.server_ahead(case.now) {
            None => prop_assert_ne!(diagnosis.verdict, Severity::Healthy),
            Some((ahead, error)) => {
                let limit = case.window.limit();
                if ahead.abs() > limit + error {
                    prop_assert!(diagnosis.verdict == Severity::Critical || error > ahead.abs() / 2);
                }
                if diagnosis.verdict == Severity::Healthy {
                    prop_assert!(ahead.abs() + error <= limit);
                }
            }
        }
        let causes: std::collections::BTreeSet<_> = diagnosis.findings.iter().map(|found| found.cause).collect();
        prop_assert_eq!(causes.len(), diagnosis.findings.len(), "a cause is named twice");
    }

    #[test]
    fn every_report_can_be_written_and_hides_the_names(server in any_server()) {
        let locale = &*LOCALE;
        let snapshot = snapshot::of(&server);
        let ticket = text::render(&snapshot, locale);
        prop_assert!(ticket.lines().count() <= text::MOST_LINES);
        prop_assert!(!ticket.contains("alice") && !ticket.contains("web1"));
        prop_assert!(json::render(&snapshot).is_ok());
        prop_assert!(openmetrics::render(&snapshot).ends_with("# EOF\n"));
    }

    #[test]
    fn whatever_is_typed_into_the_zone_search_finds_real_zones(query in ".{0,40}", limit in 0_usize..20) {
        let found = zone::search(&query, limit);
        prop_assert!(found.len() <= limit);
        for name in found {
            prop_assert!(zone::display(name, TRUTH).is_some());
        }
    }
}
