//! The report for monitoring: a page that is both OpenMetrics and Prometheus' older text format.
//!
//! The textfile collector of the node exporter reads the older one. It takes `# UNIT` and `# EOF` for comments, but refuses
//! a file with a type that it does not know (`info`) or with timestamps; so everything here is a gauge without one.

use std::fmt::Write;

use super::{Snapshot, keeps_time};
use crate::core::facts::{ClockOwner, Extension};
use crate::core::finding::Severity;
use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// The metrics with their help, ended by `# EOF`. What could not be known has no sample.
pub fn render(snapshot: &Snapshot) -> String {
    let mut page = Exposition { out: String::new() };
    let facts = &snapshot.facts;
    let ahead = snapshot.reference.server_ahead(snapshot.now);
    page.seconds(
        "server_ahead_seconds",
        text!("metric-server-ahead"),
        ahead.map(|(ahead, _)| ahead.secs_f64()),
    );
    page.seconds(
        "server_ahead_error_seconds",
        text!("metric-error"),
        ahead.map(|(_, error)| error.as_secs_f64()),
    );
    page.seconds(
        "last_check_timestamp_seconds",
        text!("metric-last-check"),
        Some(snapshot.taken_at().nanos() as f64 / 1e9),
    );
    let members = snapshot.reference.agreed().map_or(0, |agreed| agreed.members.len());
    page.gauge("reference_sources_agreeing", text!("metric-agreeing"), Some(members as f64));
    // A container's service has no say in its clock, so it makes no alarm.
    let host = facts.clock_owner().known() == Some(&ClockOwner::Host);
    let service = facts.time_service.known().filter(|_| !host);
    let network_time = service.and_then(keeps_time);
    let synchronised = service.and_then(|service| service.synchronised.known());
    page.gauge("network_time_enabled", text!("metric-network-time"), network_time.map(flag));
    page.gauge("time_synchronised", text!("metric-synchronised"), synchronised.copied().map(flag));
    let extension = facts.panel.known().and_then(|panel| match panel.extension.known() {
        Some(Extension::Installed { enabled, .. }) => enabled.known(),
        Some(Extension::NotListed) | None => None,
    });
    page.gauge("panel_extension_enabled", text!("metric-extension"), extension.copied().map(flag));
    page.head("build_info", None, &text!("metric-build"));
    page.line(format_args!("{PREFIX}build_info{{version=\"{}\"}} 1", Snapshot::VERSION));
    page.verdict(snapshot.diagnosis.verdict);
    page.findings(snapshot);
    page.out.push_str("# EOF\n");
    page.out
}

const PREFIX: &str = "otp_doctor_";

fn flag(on: bool) -> f64 {
    f64::from(u8::from(on))
}

struct Exposition {
    out: String,
}

impl Exposition {
    /// Writing to a string cannot fail.
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        let _ = writeln!(self.out, "{line}");
    }

    fn head(&mut self, name: &str, unit: Option<&str>, help: &Text) {
        let help =
            Locale::english().say(help).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        self.line(format_args!("# TYPE {PREFIX}{name} gauge"));
        if let Some(unit) = unit {
            self.line(format_args!("# UNIT {PREFIX}{name} {unit}"));
        }
        self.line(format_args!("# HELP {PREFIX}{name} {help}"));
    }

    fn seconds(&mut self, name: &str, help: Text, value: Option<f64>) {
        if let Some(value) = value {
            self.head(name, Some("seconds"), &help);
            self.line(format_args!("{PREFIX}{name} {value}"));
        }
    }

    fn gauge(&mut self, name: &str, help: Text, value: Option<f64>) {
        if let Some(value) = value {
            self.head(name, None, &help);
            self.line(format_args!("{PREFIX}{name} {value}"));
        }
    }

    /// One sample a severity, so that no number has to be explained.
    fn verdict(&mut self, verdict: Severity) {
        self.head("verdict", None, &text!("metric-verdict"));
        for severity in [Severity::Healthy, Severity::Unknown, Severity::Warning, Severity::Critical] {
            let value = u8::from(severity == verdict);
            self.line(format_args!("{PREFIX}verdict{{verdict=\"{}\"}} {value}", severity_id(severity)));
        }
    }

    fn findings(&mut self, snapshot: &Snapshot) {
        let findings = &snapshot.diagnosis.findings;
        if findings.is_empty() {
            return;
        }
        self.head("finding", None, &text!("metric-finding"));
        let mut seen = Vec::new();
        for finding in findings {
            // The same labels twice would make the whole page invalid.
            if seen.contains(&finding.cause) {
                continue;
            }
            seen.push(finding.cause);
            let severity = severity_id(finding.severity);
            let id = finding.cause.id();
            self.line(format_args!("{PREFIX}finding{{id=\"{id}\",severity=\"{severity}\"}} 1"));
        }
    }
}

/// The severity as the contract spells it.
pub(super) const fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Healthy => "healthy",
        Severity::Unknown => "unknown",
        Severity::Warning => "warning",
        Severity::Critical => "critical",
    }
}
