//! What the rows of the table ask: the server as it stands, and what was done so far.

use super::next_step::NextStep;
use crate::core::agreement::{Agreement, SourceKind};
use crate::core::diagnosis::{ClockState, Diagnosis, Window};
use crate::core::facts::{Facts, Leftover, Login, W32Time};
use crate::core::finding::{Cause, Finding, Remedy, Severity};
use crate::core::otp::{Outcome, Verdict, WhoseClock};
use crate::core::plan::{Hindrance, Plan, Refused, Step};
use crate::core::reference::Reference;
use crate::core::remedy::{ToolPaths, plan};
use crate::core::text::{Arg, Text};
use crate::core::time::Reading;

/// Everything that decides what to do next.
#[derive(Clone, Debug)]
pub struct Journey<'a> {
    /// What is known of the server.
    pub facts: &'a Facts,
    /// What the time sources said.
    pub reference: &'a Reference,
    /// Both clocks of the server.
    pub now: Reading,
    /// The programs that plans are made of.
    pub tools: &'a ToolPaths,
    /// What the sign-in is assumed to accept.
    pub window: Window,
    /// What all of it means.
    pub diagnosis: &'a Diagnosis,
    /// What was done so far.
    pub progress: Progress<'a>,
}

/// What was done so far, beside what the diagnosis knows.
#[derive(Clone, Debug, Default)]
pub struct Progress<'a> {
    /// Whether a repair of ours runs now.
    pub repairing: bool,
    /// The repairs that have ended, oldest first. One that only showed its commands is none.
    pub repairs: Vec<Tried<'a>>,
    /// What the codes from the phone proved.
    pub tested: Tested,
    /// The same in one sentence.
    pub answer: Option<Text>,
    /// Which sign-in declines the code, once somebody said so.
    pub login: Option<Login>,
    /// What its verifier is called, where it is known who that is.
    pub verifier: Option<Arg>,
    /// Whether nobody here knows if it runs on this server.
    pub perhaps_elsewhere: bool,
    /// Whether ways back in are known of it, other than a reset of the panel's MFA.
    pub ways_back_in: bool,
    /// Whether the sign-in's own entry of a user can be tested here and was not: a throw-away one says nothing of what it
    /// accepts.
    pub own_entry_untested: bool,
    /// Whether what the panel keeps of a login can be tested here and was not.
    pub panels_entry_untested: bool,
    /// Whether it is about a sign-in that goes by no learnt clock, whatever others have learnt.
    pub learnt_elsewhere: bool,
    /// Somebody cannot become root here, but is an administrator of the panel.
    pub panel_alone: bool,
    /// Whether the report was saved.
    pub saved: bool,
}

/// A repair that has ended.
#[derive(Clone, Copy, Debug)]
pub struct Tried<'a> {
    /// What was done.
    pub plan: &'a Plan,
    /// Whether it worked, by measurement.
    pub worked: bool,
}

/// What the codes from the phone proved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tested {
    /// Nothing: none was typed, or the server's clock was off then.
    #[default]
    Nothing,
    /// Only the next code can tell.
    Unclear,
    /// The sign-in declines it, and would decline the next one too: it asks for none for a while, or goes by a clock that it has
    /// learnt.
    Declined,
    /// The server takes it.
    Passes,
    /// The server takes it, but the phone's clock is off, or perhaps is.
    PhoneSoon,
    /// The phone's clock is off, or its authenticator shifts it.
    Phone,
    /// The authenticator has another entry than the sign-in.
    Entry,
    /// The authenticator has the right key and makes other codes of it, of a throw-away entry too.
    Settings,
    /// The sign-in could not be asked: it keeps another entry than the one that was tested.
    EntryChanged,
    /// It could not be asked: it takes no code as long as its file is as it is, which somebody can put right.
    FileRefused,
    /// It could not be asked: it keeps nothing any more by which it would take a code of this time.
    NoEntry,
}

impl Tested {
    /// What `verdict` proved. A throw-away entry stands for no login, so where its codes fit nowhere they were mistyped.
    pub fn of(verdict: &Verdict, throw_away: bool) -> Self {
        if verdict.asks_for_the_next_code() {
            return Self::Unclear;
        }
        match (verdict.whose_clock, verdict.outcome) {
            (WhoseClock::Server, _) => Self::Nothing,
            (WhoseClock::Phone | WhoseClock::Both, _) | (_, Outcome::AuthenticatorCorrection { .. }) => {
                Self::Phone
            }
            (_, Outcome::OtherParameters { .. }) => Self::Settings,
            (_, Outcome::Nothing) if !throw_away => Self::Entry,
            _ if verdict.passes_with_the_phone_off() => Self::PhoneSoon,
            _ if verdict.passes_undecided() => Self::Unclear,
            _ if verdict.accepted() => Self::Passes,
            _ => Self::Unclear,
        }
    }
}

impl Journey<'_> {
    pub(super) fn is(&self, login: Login) -> bool {
        self.progress.login == Some(login)
    }

    /// Whether it is the panel of this server that declines the code, as far as anybody has said.
    pub(super) fn is_of_the_panel(&self) -> bool {
        !matches!(self.progress.login, Some(Login::Portal | Login::Other))
    }

    pub(super) fn has(&self, cause: Cause) -> bool {
        self.diagnosis.finding(cause).is_some()
    }

    fn has_as(&self, cause: Cause, severity: Severity) -> bool {
        self.diagnosis.finding(cause).is_some_and(|finding| finding.severity == severity)
    }

    fn plan(&self, remedy: Remedy) -> Result<Plan, Refused> {
        plan(remedy, self.facts, self.reference, self.now, self.tools)
    }

    /// Whether `remedy` puts something right that was found, can be carried out here, and was not carried out like this
    /// already: what is wrong after it is not put right by it.
    pub(super) fn helps(&self, remedy: Remedy) -> bool {
        let named = |finding: &Finding| finding.remedies.contains(&remedy);
        let new = |steps: &[Step]| self.progress.repairs.iter().all(|tried| tried.plan.steps != steps);
        (self.is_of_the_panel() || !remedy.is_of_the_panel())
            && self.diagnosis.findings.iter().any(named)
            && self.plan(remedy).is_ok_and(|plan| new(&plan.steps))
    }

    /// Whether `remedy` was carried out and worked.
    pub(super) fn was_done(&self, remedy: Remedy) -> bool {
        self.progress.repairs.iter().any(|tried| tried.worked && tried.plan.remedy == remedy)
    }

    /// Whether the clock was set here, and that worked.
    pub(super) fn was_fixed(&self) -> bool {
        self.was_done(Remedy::StepClock) || self.was_done(Remedy::SetTimeByHand)
    }

    /// Whether a learnt clock was cleared here last, and that worked.
    pub(super) fn was_cleared(&self) -> bool {
        let last = self.progress.repairs.iter().rfind(|tried| tried.worked);
        last.is_some_and(|tried| tried.plan.remedy == Remedy::ClearSkew)
    }

    /// Whether no time service is installed, and one can be: beside something that keeps the clock it would fight.
    pub(super) fn lacks_a_service(&self) -> bool {
        let missing = self.diagnosis.finding(Cause::TimeSyncMissing);
        missing.is_some_and(|finding| !finding.remedies.is_empty()) && self.facts.windows().is_none()
    }

    /// Whether the clock is as it was found, and no code was tested.
    pub(super) fn tests_nothing_yet(&self) -> bool {
        self.progress.tested == Tested::Nothing && !self.was_fixed()
    }

    /// Whether root alone is missing for `remedy`.
    pub(super) fn lacks_root(&self, remedy: Remedy) -> bool {
        self.plan(remedy).is_err_and(|refused| refused.hindrance == Hindrance::NotRoot)
    }

    /// Whether `remedy` is for somebody else, with words to send.
    pub(super) fn is_for_others(&self, remedy: Remedy) -> bool {
        self.plan(remedy).is_err_and(|refused| refused.message_to_provider.is_some())
    }

    /// The step of a row as it is here: Windows has administrators, and domains with clocks of their own.
    pub(super) fn as_said_here(&self, next: NextStep) -> NextStep {
        let Some(windows) = self.facts.windows() else { return next };
        match next {
            NextStep::BecomeRoot => NextStep::BecomeAdministrator,
            NextStep::TellProvider if windows.time.known().is_some_and(W32Time::is_of_a_domain) => {
                NextStep::TellDomain
            }
            other => other,
        }
    }

    /// Whether a repair runs, ours or another's.
    pub(super) fn runs(&self) -> bool {
        self.progress.repairing || matches!(self.facts.leftover.known(), Some(Leftover::Running { .. }))
    }

    /// Whether an earlier repair was cut short.
    pub(super) fn has_steps_left(&self) -> bool {
        matches!(self.facts.leftover.known(), Some(Leftover::Unfinished { .. }))
    }

    /// How the server's clock stands.
    pub(super) fn clock(&self) -> ClockState {
        self.reference
            .server_ahead(self.now)
            .map_or(ClockState::Unmeasured, |(ahead, error)| self.window.clock_state(ahead, error))
    }

    pub(super) fn clock_is_off(&self) -> bool {
        matches!(self.clock(), ClockState::Off | ClockState::AtLimit | ClockState::Wrong)
    }

    /// Whether everything is known that a plan for the clock stands on.
    pub(super) fn clock_is_looked_up(&self) -> bool {
        let Facts { host, rights, time_service, leftover, .. } = self.facts;
        !(host.is_pending() || rights.is_pending() || time_service.is_pending() || leftover.is_pending())
    }

    pub(super) fn needs_root(&self) -> bool {
        self.lacks_root(Remedy::StepClock)
    }

    /// Whether a time that somebody typed would be the reference, and is not yet.
    pub(super) fn wants_a_typed_time(&self) -> bool {
        !self.reference.is_repair_grade() && self.reference.kind() != Some(SourceKind::Manual)
    }

    /// Whether the time sources are still being asked for the first time.
    pub(super) fn is_being_asked(&self) -> bool {
        let nobody_asked = self.reference.asked == 0 && self.reference.answers.is_empty();
        self.reference.agreement == Agreement::Nothing && (nobody_asked || self.reference.outstanding() > 0)
    }

    pub(super) fn is_unmeasured(&self) -> bool {
        matches!(self.clock(), ClockState::Unmeasured | ClockState::TooCoarse)
    }

    pub(super) fn passes(&self) -> bool {
        matches!(self.progress.tested, Tested::Passes | Tested::PhoneSoon)
    }

    pub(super) fn phone_is_off(&self) -> bool {
        matches!(self.progress.tested, Tested::Phone | Tested::PhoneSoon)
    }

    pub(super) fn entry_is_wrong(&self) -> bool {
        self.progress.tested == Tested::Entry
    }

    pub(super) fn settings_differ(&self) -> bool {
        self.progress.tested == Tested::Settings
    }

    /// Whether a code from the phone would tell more.
    pub(super) fn lacks_a_code(&self) -> bool {
        matches!(self.progress.tested, Tested::Nothing | Tested::Unclear)
    }

    pub(super) fn is_declined_though_right(&self) -> bool {
        self.has(Cause::CauseUnknown)
    }

    pub(super) fn lacks_the_own_entry(&self) -> bool {
        self.is(Login::Other) && self.progress.own_entry_untested
    }

    /// Whether the smallest way is left to find out why the panel declines: a throw-away entry says nothing of the real one.
    pub(super) fn lacks_the_panels_entry(&self) -> bool {
        self.is_of_the_panel() && self.progress.panels_entry_untested
    }

    /// Whether right codes are declined here by a clock that was learnt.
    pub(super) fn goes_by_a_learnt_clock(&self) -> bool {
        !self.progress.learnt_elsewhere && (self.has(Cause::SkewFrozen) || self.has(Cause::StoredSkew))
    }

    pub(super) fn has_ways_back_in(&self) -> bool {
        self.is(Login::Other) && self.progress.ways_back_in
    }

    pub(super) fn lets_in_without_a_code(&self) -> bool {
        self.is_of_the_panel() && self.has(Cause::MfaDisabled)
    }

    pub(super) fn plesk_fails(&self) -> bool {
        self.is_of_the_panel() && self.has_as(Cause::PleskFailing, Severity::Warning)
    }

    pub(super) fn is_banned(&self) -> bool {
        self.is_of_the_panel() && self.has_as(Cause::AddressBanned, Severity::Warning)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;
    use std::time::Duration;

    use super::*;
    use crate::core::otp::{Code, Entry, EntryState, Observation, Question, Reach, code_at, examine};
    use crate::core::time::{Anchor, MonoTime, UnixTime};
    use crate::core::verifier::Steps;

    const NOW: i64 = 1_795_489_510;

    /// What a code proves of a phone that is so many seconds ahead of a right server.
    fn verdict(phone: i64, window: u32, reference: bool) -> Verdict {
        let (wall, mono) = (UnixTime::from_secs(NOW), MonoTime::from_nanos(7));
        let entry = Entry::for_test(b"12345678901234567890", "test");
        let code = Code::parse(&code_at(&entry, UnixTime::from_secs(NOW - 2 + phone))).unwrap();
        let typed = Observation { code, at: Reading { wall, mono } };
        let codes = [&typed];
        let question =
            Question { window_steps: Steps::either(window), ..Question::new(&entry, &codes, Reach::Hour) };
        let anchor = Anchor { mono, reference: wall, error: Duration::from_millis(20) };
        let verdict = examine(&question, reference.then_some(&anchor), &AtomicBool::new(false), &|_| {});
        Verdict { wants_another: false, ..verdict }
    }

    #[test]
    fn what_a_code_proved_decides_where_the_way_leads() {
        let fits = || verdict(0, 1, true);
        let parameters = fits().parameters;
        let nothing = || Verdict {
            outcome: Outcome::Nothing,
            whose_clock: WhoseClock::Unknown,
            entry: EntryState::Wrong,
            ..verdict(-600, 1, true)
        };
        let correction = Outcome::AuthenticatorCorrection { minutes: 3 };
        for (name, verdict, throw_away, tested) in [
            ("fits", fits(), false, Tested::Passes),
            ("next code", Verdict { wants_another: true, ..fits() }, false, Tested::Unclear),
            ("server", Verdict { whose_clock: WhoseClock::Server, ..fits() }, false, Tested::Nothing),
            ("phone", Verdict { whose_clock: WhoseClock::Phone, ..fits() }, false, Tested::Phone),
            ("both", Verdict { whose_clock: WhoseClock::Both, ..fits() }, false, Tested::Phone),
            ("correction", Verdict { outcome: correction, ..fits() }, false, Tested::Phone),
            (
                "settings",
                Verdict { outcome: Outcome::OtherParameters { parameters }, ..fits() },
                false,
                Tested::Settings,
            ),
            ("entry", nothing(), false, Tested::Entry),
            ("slip", nothing(), true, Tested::Unclear),
            ("phone soon", verdict(180, 20, true), false, Tested::PhoneSoon),
            ("nobody knows which", verdict(180, 20, false), false, Tested::Unclear),
        ] {
            assert_eq!(Tested::of(&verdict, throw_away), tested, "{name}");
        }
    }
}
