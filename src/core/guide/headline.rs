//! The first line: what is wrong, in words that can be read out on the phone.

use std::time::Duration;

use super::journey::{Journey, Tested};
use crate::core::agreement::{Agreement, SourceKind};
use crate::core::diagnosis::ClockState;
use crate::core::facts::{ClockOwner, Extension, Leftover, Login, Panel};
use crate::core::finding::{Cause, Remedy, Severity};
use crate::core::remedy::cleared_users;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// From here on "right" beside the figure of the same clock would puzzle.
pub const WORTH_A_FIGURE: Duration = Duration::from_secs(1);

/// How bad it is, none while it is still being found out, and the sentence.
pub type Headline = (Option<Severity>, Text);

const fn healthy(words: Text) -> Headline {
    (Some(Severity::Healthy), words)
}

const fn warning(words: Text) -> Headline {
    (Some(Severity::Warning), words)
}

pub fn repair_runs(journey: &Journey<'_>) -> Headline {
    let words = match journey.facts.leftover.known() {
        Some(Leftover::Running { by, .. }) if !journey.progress.repairing => {
            text!("guide-repair-runs", by = by.clone())
        }
        _ => text!("guide-repairing"),
    };
    (None, words)
}

pub fn hangs(journey: &Journey<'_>) -> Headline {
    let Some(Leftover::Running { remedy, stuck: Some(stuck), .. }) = journey.facts.leftover.known() else {
        return done(journey);
    };
    let of_mfa = *remedy == Remedy::ResetMfa && !stuck.remaining.is_empty();
    match (of_mfa, stuck.process) {
        (true, Some(process)) => (Some(Severity::Critical), text!("guide-mfa-hangs-end", process = process)),
        (true, None) => (Some(Severity::Critical), text!("guide-mfa-hangs")),
        (false, Some(process)) => {
            (Some(Severity::Unknown), text!("guide-repair-hangs-end", process = process))
        }
        (false, None) => (Some(Severity::Unknown), text!("guide-repair-hangs")),
    }
}

pub fn unreadable(_: &Journey<'_>) -> Headline {
    (Some(Severity::Unknown), text!("guide-record-unreadable"))
}

pub fn cut_short(journey: &Journey<'_>) -> Headline {
    match journey.facts.leftover.known() {
        Some(Leftover::Unfinished { remedy: Remedy::ResetMfa, remaining, failure, .. })
            if !remaining.is_empty() =>
        {
            let tried = failure.is_some();
            let words = if tried { text!("finding-mfa-left-off") } else { text!("guide-mfa-left-off") };
            (Some(Severity::Critical), words)
        }
        Some(Leftover::Unfinished { remedy, .. }) => {
            let declining = journey.clock() == ClockState::Wrong;
            let severity = if declining { Severity::Critical } else { Severity::Warning };
            (Some(severity), left_by(journey, *remedy))
        }
        _ => done(journey),
    }
}

/// That a repair was cut short, and what that may mean for those who sign in.
fn left_by(journey: &Journey<'_>, remedy: Remedy) -> Text {
    let doing = remedy.doing();
    match remedy {
        Remedy::StepClock
        | Remedy::SetTimeByHand
        | Remedy::EnableTimeSync
        | Remedy::KeepOneService
        | Remedy::GoOnline
        | Remedy::ClearSkew => {
            text!("guide-cut-short-codes", remedy = doing, codes = codes(journey, remedy))
        }
        // What was finished is not known any more.
        Remedy::FinishRepair => text!("guide-cut-short-unknown", remedy = doing),
        _ => text!("guide-cut-short", remedy = doing),
    }
}

/// What becomes of right codes: by the clock, where that alone decides and was measured.
fn codes(journey: &Journey<'_>, remedy: Remedy) -> &'static str {
    let others_decide = remedy == Remedy::ClearSkew
        || journey.is(Login::Portal)
        || journey.progress.verifier.is_some()
            && (journey.progress.perhaps_elsewhere || journey.goes_by_a_learnt_clock());
    let ahead = journey.reference.server_ahead(journey.now).filter(|_| !others_decide);
    match (journey.clock(), ahead) {
        (ClockState::Wrong, Some((ahead, _))) => journey.window.declined(ahead),
        (ClockState::Right | ClockState::Off, Some(_)) => "pass",
        _ => "unknown",
    }
}

pub fn portal(_: &Journey<'_>) -> Headline {
    healthy(text!("guide-portal"))
}

pub fn looking(journey: &Journey<'_>) -> Headline {
    let (known, all) = journey.facts.looked_up();
    if known == all {
        return (None, text!("guide-asking", asked = journey.reference.asked));
    }
    (None, text!("guide-looking", asked = journey.reference.asked, known = known, all = all))
}

pub fn clock(journey: &Journey<'_>) -> Headline {
    let Some((ahead, _)) = journey.reference.server_ahead(journey.now) else { return unmeasured(journey) };
    match (journey.clock(), ahead.is_behind()) {
        (ClockState::Wrong, behind) => (Some(Severity::Critical), declining(journey, ahead, behind)),
        (ClockState::AtLimit, behind) => (Some(Severity::Unknown), at_limit(ahead, behind)),
        (_, true) if journey.window.has_room(ahead.abs()) => {
            warning(text!("guide-behind-passes-any", difference = ahead))
        }
        (_, false) if journey.window.has_room(ahead.abs()) => {
            warning(text!("guide-ahead-passes-any", difference = ahead))
        }
        (_, true) => warning(text!("guide-behind-passes", difference = ahead)),
        (_, false) => warning(text!("guide-ahead-passes", difference = ahead)),
    }
}

fn declining(journey: &Journey<'_>, ahead: Offset, behind: bool) -> Text {
    let share = journey.window.declined(ahead);
    let elsewhere = journey.progress.verifier.is_some() && journey.progress.perhaps_elsewhere;
    let learnt = journey.goes_by_a_learnt_clock();
    // Where nobody has said which sign-in it is and one has learnt a wrong clock, it is Plesk that is known to decline.
    let some_learnt = journey.has(Cause::StoredSkew) || journey.has(Cause::SkewFrozen);
    let unnamed = journey.progress.verifier.is_none() && journey.is_of_the_panel();
    let plesk = journey.facts.panel.known().filter(|_| unnamed && some_learnt);
    let asks = |panel: &Panel| matches!(panel.extension.known(), Some(Extension::Installed { .. }));
    let plesk = plesk.filter(|panel| asks(panel)).map(|_| "Plesk".into());
    match (journey.progress.verifier.clone().or_else(|| plesk.clone()), behind) {
        // It may have learnt just that, and take them.
        (_, true) if learnt && plesk.is_none() => text!("finding-server-clock-behind", by = ahead),
        (_, false) if learnt && plesk.is_none() => text!("finding-server-clock-ahead", by = ahead),
        (Some(name), true) if elsewhere => {
            text!("guide-behind-declined-if-here", difference = ahead, name = name, share = share)
        }
        (Some(name), false) if elsewhere => {
            text!("guide-ahead-declined-if-here", difference = ahead, name = name, share = share)
        }
        (Some(name), true) => {
            text!("guide-behind-declined-by", difference = ahead, name = name, share = share)
        }
        (Some(name), false) => {
            text!("guide-ahead-declined-by", difference = ahead, name = name, share = share)
        }
        (None, true) => text!("guide-behind-declined", difference = ahead, share = share),
        (None, false) => text!("guide-ahead-declined", difference = ahead, share = share),
    }
}

fn at_limit(ahead: Offset, behind: bool) -> Text {
    if behind {
        text!("guide-behind-at-limit", difference = ahead)
    } else {
        text!("guide-ahead-at-limit", difference = ahead)
    }
}

pub fn unmeasured(journey: &Journey<'_>) -> Headline {
    let words = match &journey.reference.agreement {
        Agreement::Nothing => text!("guide-unreachable"),
        Agreement::Split { .. } => text!("guide-servers-disagree"),
        Agreement::Agreed(_) => text!("guide-too-coarse"),
    };
    (Some(Severity::Unknown), words)
}

pub fn mfa_is_off(_: &Journey<'_>) -> Headline {
    warning(text!("guide-mfa-is-off"))
}

/// Whose right codes are declined.
pub fn learnt(journey: &Journey<'_>) -> Headline {
    let found =
        [Cause::SkewFrozen, Cause::StoredSkew].into_iter().find_map(|cause| journey.diagnosis.finding(cause));
    found.map_or_else(|| done(journey), |finding| (Some(finding.severity), finding.title.clone()))
}

pub fn conflict(journey: &Journey<'_>) -> Headline {
    let owner = journey.facts.time_service.known().map(|service| service.owner());
    let count = match &owner {
        Some(ClockOwner::Several(daemons)) => daemons.len(),
        _ => 0,
    };
    warning(text!("guide-services-fight", count = count))
}

pub fn will_drift(journey: &Journey<'_>) -> Headline {
    let dead = journey.has(Cause::TimeDaemonDead);
    warning(if dead { text!("guide-service-dead") } else { text!("guide-network-time-off") })
}

pub fn plesk_fails(_: &Journey<'_>) -> Headline {
    warning(text!("guide-plesk-fails"))
}

pub fn no_plesk(_: &Journey<'_>) -> Headline {
    healthy(text!("guide-no-plesk"))
}

pub fn no_mfa(_: &Journey<'_>) -> Headline {
    healthy(text!("guide-no-mfa"))
}

pub fn declined(journey: &Journey<'_>) -> Headline {
    let words = match journey.progress.login {
        Some(Login::Portal) => text!("guide-declined-though-right-portal"),
        Some(Login::Other) => {
            let name = journey.progress.verifier.clone();
            text!(
                "guide-declined-though-right-by",
                name = name.unwrap_or_else(|| text!("verifier-other").into())
            )
        }
        Some(Login::Server) | None => text!("guide-declined-though-right"),
    };
    (Some(Severity::Unknown), words)
}

pub fn banned(_: &Journey<'_>) -> Headline {
    warning(text!("guide-banned"))
}

pub fn fixed(j: &Journey<'_>) -> Headline {
    // What a person typed is no measurement.
    let by_hand = j.reference.kind() == Some(SourceKind::Manual);
    let fixed = if by_hand { text!("guide-fixed-by-hand") } else { text!("guide-fixed") };
    match NOT_KEPT.iter().find_map(|(cause, _)| j.diagnosis.finding(*cause)) {
        Some(finding) => warning(text!("guide-fixed-but", fixed = fixed, cause = finding.title.clone())),
        None => healthy(fixed),
    }
}

pub fn cleared(journey: &Journey<'_>) -> Headline {
    let last = journey.progress.repairs.iter().rfind(|tried| tried.plan.remedy == Remedy::ClearSkew);
    last.map_or_else(
        || done(journey),
        |tried| healthy(text!("guide-skew-cleared", users = cleared_users(tried.plan))),
    )
}

pub fn reset(_: &Journey<'_>) -> Headline {
    healthy(text!("guide-mfa-was-reset"))
}

/// The server's clock is right; what will make it wrong again is said along with it.
pub fn right(journey: &Journey<'_>) -> Headline {
    if journey.has(Cause::RtcWrong) || journey.has(Cause::RtcLocalTime) {
        return warning(text!("guide-right-until-restart"));
    }
    if journey.has(Cause::TimeSyncMissing)
        && let Some((ahead, _)) = journey.reference.server_ahead(journey.now)
        && ahead.abs() >= WORTH_A_FIGURE
    {
        // What drifts is the same first line on every screen for as long as the figure is the same.
        let tenths = (ahead.nanos() + 50_000_000).div_euclid(100_000_000);
        let ahead = Offset::from_millis(tenths.saturating_mul(100));
        return warning(text!("guide-drifts", difference = ahead, is = ahead.direction()));
    }
    if let Some((_, words)) = NOT_KEPT.iter().find(|(cause, _)| journey.has(*cause)) {
        return warning(words.clone());
    }
    if journey.has(Cause::TimeSyncUnknown) {
        return (Some(Severity::Unknown), text!("guide-right-keeper-unknown"));
    }
    healthy(text!("guide-right"))
}

/// Why a clock that is right now will not stay so, and nothing that can be done here by a button.
const NOT_KEPT: [(Cause, Text); 6] = [
    (Cause::TimeServiceCrashing, text!("guide-right-service-crashes")),
    (Cause::TimeSyncToldNotTo, text!("guide-right-told-not-to")),
    (Cause::TimeSyncNoSources, text!("guide-right-no-sources")),
    (Cause::TimeSyncUnreachable, text!("guide-right-until-it-drifts")),
    (Cause::TimeDaemonDead, text!("guide-service-dead")),
    (Cause::TimeSyncMissing, text!("guide-right-nobody-known")),
];

pub fn offline(_: &Journey<'_>) -> Headline {
    warning(text!("guide-right-offline"))
}

/// What the code proved.
pub fn code(journey: &Journey<'_>) -> Headline {
    let standing = match journey.progress.tested {
        Tested::Phone | Tested::Entry | Tested::Settings => Severity::Critical,
        Tested::PhoneSoon | Tested::Declined => Severity::Warning,
        Tested::Passes => Severity::Healthy,
        Tested::Nothing | Tested::Unclear | Tested::EntryChanged | Tested::FileRefused | Tested::NoEntry => {
            Severity::Unknown
        }
    };
    match &journey.progress.answer {
        Some(answer) => (Some(standing), answer.clone()),
        None => right(journey),
    }
}

pub fn done(_: &Journey<'_>) -> Headline {
    healthy(text!("guide-done"))
}
