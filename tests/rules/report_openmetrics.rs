//! The metrics follow the OpenMetrics text format.

use std::collections::BTreeSet;

use otp_doctor::report::openmetrics::render;
use support::scenario::{Server, all, named, snapshot};

fn page_of(name: &str) -> String {
    render(&snapshot::of(&named(name)))
}

/// The lines of one metric: name, labels, value.
fn sample(line: &str) -> Option<(String, String, f64)> {
    let (head, value) = line.rsplit_once(' ')?;
    let value = value.parse().ok()?;
    let (name, labels) = match head.split_once('{') {
        Some((name, labels)) => (name, labels.strip_suffix('}')?),
        None => (head, ""),
    };
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    plain.then(|| (name.to_owned(), labels.to_owned(), value))
}

#[test]
fn every_page_keeps_the_grammar() {
    for (name, scenario) in all() {
        let page = render(&snapshot::of(&scenario.server));
        assert!(page.ends_with("\n# EOF\n"), "{name}");
        let mut described = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for line in page.lines() {
            if let Some(rest) = line.strip_prefix("# TYPE ") {
                let (metric, kind) = rest.split_once(' ').unwrap();
                assert_eq!(kind, "gauge", "{name}");
                assert!(described.insert(metric.to_owned()), "{name}: {metric} is described twice");
            } else if let Some(rest) = line.strip_prefix("# UNIT ") {
                let (metric, unit) = rest.split_once(' ').unwrap();
                assert!(metric.ends_with(&format!("_{unit}")), "{name}: {line}");
            } else if let Some(rest) = line.strip_prefix("# HELP ") {
                assert!(rest.split(' ').count() > 3 && !rest.contains("metric-"), "{name}: {line}");
            } else if line != "# EOF" {
                let (metric, labels, _) = sample(line).unwrap_or_else(|| panic!("{name}: {line}"));
                assert!(described.contains(&metric), "{name}: {metric} has no description before it");
                assert!(seen.insert((metric, labels)), "{name}: {line} stands twice");
            }
        }
        assert!(seen.len() >= 6, "{name}");
    }
}

#[test]
fn the_offset_and_the_findings_are_there() {
    let page = page_of("network-time-off");
    assert!(page.contains("\notp_doctor_server_ahead_seconds -187\n"), "{page}");
    assert!(page.contains("otp_doctor_verdict{verdict=\"critical\"} 1\n"), "{page}");
    assert!(page.contains("otp_doctor_verdict{verdict=\"healthy\"} 0\n"), "{page}");
    assert!(page.contains("otp_doctor_finding{id=\"time-sync-off\",severity=\"warning\"} 1\n"), "{page}");
    assert!(page.contains("otp_doctor_network_time_enabled 0\n"), "{page}");
}

#[test]
fn what_was_not_measured_has_no_sample() {
    let page = page_of("nothing-measurable");
    assert!(!page.contains("server_ahead"), "{page}");
    assert!(page.contains("otp_doctor_verdict{verdict=\"unknown\"} 1\n"), "{page}");
}

#[test]
fn a_container_is_not_blamed_for_a_service_that_has_no_say() {
    let page = page_of("container-clock-right");
    assert!(!page.contains("network_time_enabled") && !page.contains("time_synchronised"), "{page}");
    assert!(render(&snapshot::of(&Server::default())).contains("time_synchronised 1"));
}
