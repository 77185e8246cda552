//! The table of rules: which cause, how bad, what helps, and the function that recognises it.

use crate::core::finding::{Cause, Finding, Remedy, Severity};

use super::case::Case;
use super::sighting::Sighting;
use super::{leftover, machine, panel, references, server_clock, time_service, verifiers};

/// One row: a cause and how it is recognised.
pub struct Rule {
    /// What it finds.
    pub cause: Cause,
    /// How bad that usually is; the rule may say otherwise where its comment says so.
    pub severity: Severity,
    /// What usually helps, best first.
    pub remedies: &'static [Remedy],
    pub(super) judge: fn(&Case) -> Option<Sighting>,
}

impl Rule {
    pub(super) fn apply(&self, case: &Case) -> Option<Finding> {
        (self.judge)(case).map(|seen| Finding {
            cause: self.cause,
            severity: seen.severity.unwrap_or(self.severity),
            title: seen.title,
            evidence: seen.evidence,
            remedies: seen.remedies.unwrap_or_else(|| self.remedies.to_vec()),
        })
    }
}

/// Every rule with its usual severity. The severities keep one promise: *critical* is only what declines codes
/// now, *warning* what will break them or weakens the sign-in, *unknown* what kept us from measuring, and what
/// merely limits this program or explains something (no root, no Plesk) is *healthy*, so that a monitoring
/// check on a server whose clock is right never raises an alarm for it.
pub const RULES: &[Rule] = &[
    // Critical beyond the window, a warning from 5 s on, unknown where it is too coarse to say which.
    row(Cause::ServerClockBehind, Severity::Critical, &CLOCK, server_clock::behind),
    row(Cause::ServerClockAhead, Severity::Critical, &CLOCK, server_clock::ahead),
    // As bad as the difference that it explains.
    row(Cause::ServerZoneError, Severity::Critical, &ZONE, server_clock::zone_error),
    // Likewise.
    row(Cause::DateWrong, Severity::Critical, &CLOCK, server_clock::date_wrong),
    row(Cause::TimeSyncOff, Severity::Warning, &[Remedy::EnableTimeSync], time_service::off),
    row(Cause::TimeSyncMissing, Severity::Warning, &[Remedy::EnableTimeSync], time_service::missing),
    row(Cause::TimeSyncUnreachable, Severity::Warning, &[Remedy::StepClock], time_service::unreachable),
    row(Cause::TimeSyncConflict, Severity::Warning, &[Remedy::KeepOneService], time_service::conflict),
    row(Cause::TimeDaemonDead, Severity::Warning, &[Remedy::EnableTimeSync], time_service::dead),
    row(Cause::TimeServiceCrashing, Severity::Warning, &[Remedy::StepClock], time_service::crashing),
    row(Cause::TimeSyncToldNotTo, Severity::Warning, &[Remedy::StepClock], time_service::told_not_to),
    // Where its only source is a clock at this machine, only while the clock is off: clouds set servers up like that.
    row(Cause::TimeSyncNoSources, Severity::Warning, &[Remedy::StepClock], time_service::no_sources),
    row(Cause::TimeSyncOffline, Severity::Warning, &[Remedy::GoOnline], time_service::offline),
    row(Cause::NtsClockTooWrong, Severity::Warning, &CLOCK, time_service::shut_out_by_dates),
    row(Cause::TimeSyncUnknown, Severity::Unknown, &[], time_service::untold),
    row(Cause::TimeSyncContradicts, Severity::Warning, &[Remedy::StepClock], time_service::contradicts),
    // A hint: most of them do not, unless they are told to.
    row(Cause::GuestToolsSetClock, Severity::Healthy, &[], time_service::meddled_with),
    // A warning only while the clock is off: then it says who alone can help.
    row(Cause::ClockOwnedByHost, Severity::Healthy, &[Remedy::TellProvider], machine::clock_of_host),
    // Likewise: the domain controller's clock is then the one to put right.
    row(Cause::ClockOfDomain, Severity::Healthy, &[], time_service::of_domain),
    row(Cause::RtcLocalTime, Severity::Warning, &[Remedy::WriteRtc], machine::rtc_local_time),
    row(Cause::RtcWrong, Severity::Warning, &[Remedy::WriteRtc], machine::rtc_wrong),
    // Codes are made from UTC, which is right: this only explains what `date` shows.
    row(Cause::LeapSecondZone, Severity::Healthy, &[Remedy::SetZone], machine::leap_second_zone),
    // Healthy where the server's own time service reaches a server all the same.
    row(Cause::NtpBlocked, Severity::Warning, &[Remedy::TellProvider], references::ntp_blocked),
    row(Cause::ReferenceUnreachable, Severity::Unknown, &[Remedy::SetTimeByHand], references::unreachable),
    row(Cause::ProxyUnused, Severity::Healthy, &[], references::proxy_unused),
    row(Cause::ReferenceDisagrees, Severity::Unknown, &[Remedy::SetTimeByHand], references::disagrees),
    // Healthy where the clock is right by it; unknown where it is too thin or too coarse to say so.
    row(Cause::ReferenceThin, Severity::Unknown, &[], references::thin),
    row(Cause::NotRoot, Severity::Healthy, &[], machine::not_root),
    row(Cause::PleskMissing, Severity::Healthy, &[], panel::missing),
    row(Cause::PleskNotInPath, Severity::Healthy, &[], panel::not_in_path),
    // Healthy without root, whom Plesk's tools need: then the failure says nothing about Plesk.
    row(Cause::PleskFailing, Severity::Warning, &[], panel::failing),
    row(Cause::MfaMissing, Severity::Healthy, &[], panel::mfa_missing),
    // Critical where an earlier reset could not switch it on again: then nobody meant it to be off.
    row(Cause::MfaDisabled, Severity::Warning, &[Remedy::ResetMfa], panel::mfa_disabled),
    // Healthy where the address of this session is not known to be among them: most servers lock somebody out.
    row(Cause::AddressBanned, Severity::Warning, &[], panel::address_banned),
    // Of single users: others get in, so none of these is critical, but for codes that are declined until somebody helps.
    row(Cause::StoredSkew, Severity::Warning, &[Remedy::ClearSkew], verifiers::stored_skew),
    // A warning where the clock is not known to be right: then these codes may pass by it.
    row(Cause::SkewFrozen, Severity::Critical, &[Remedy::ClearSkew], verifiers::skew_frozen),
    row(Cause::RateLimited, Severity::Warning, &[], verifiers::rate_limited),
    row(Cause::SecretFileRefused, Severity::Warning, &[], verifiers::secret_file_refused),
    // Healthy where only those are not asked who have no entry yet: that is how codes are brought in.
    row(Cause::SecondFactorNotAsked, Severity::Warning, &[], verifiers::not_asked),
    row(Cause::RepairUnfinished, Severity::Warning, &[Remedy::FinishRepair], leftover::unfinished),
    row(Cause::RepairRunning, Severity::Healthy, &[], leftover::running),
    row(Cause::RecordUnreadable, Severity::Unknown, &[], leftover::unreadable),
    // Critical where MFA may be off meanwhile.
    row(Cause::RepairStuck, Severity::Unknown, &[], leftover::stuck),
];

const CLOCK: [Remedy; 2] = [Remedy::StepClock, Remedy::SetTimeByHand];
const ZONE: [Remedy; 3] = [Remedy::StepClock, Remedy::SetZone, Remedy::WriteRtc];

const fn row(
    cause: Cause,
    severity: Severity,
    remedies: &'static [Remedy],
    judge: fn(&Case) -> Option<Sighting>,
) -> Rule {
    Rule { cause, severity, remedies, judge }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cause_has_two_rows() {
        let mut causes: Vec<Cause> = RULES.iter().map(|rule| rule.cause).collect();
        causes.sort_unstable();
        causes.dedup();
        assert_eq!(causes.len(), RULES.len());
    }

    #[test]
    fn what_only_limits_this_program_never_alarms_a_monitoring_check() {
        for cause in [Cause::NotRoot, Cause::PleskMissing, Cause::PleskNotInPath, Cause::MfaMissing] {
            let row = RULES.iter().find(|rule| rule.cause == cause).unwrap();
            assert_eq!(row.severity, Severity::Healthy, "{}", cause.id());
        }
    }
}
