//! What is wrong in one line, and the next step, at the top of every screen and under Enter.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{ButtonId, ClockButton, ControlId, FieldId, Headline, Mark, MfaButton, Screen};
use crate::app::screens::code::state::{NotRead, Phase};
use crate::app::screens::code::timing;
use crate::app::screens::mfa::{self, verifier};
use crate::app::screens::report::state::Saving;
use crate::app::words::{self, sign_in};
use crate::core::asked::Asked;
use crate::core::facts::Login;
use crate::core::finding::Remedy;
use crate::core::guide::{Guide, Journey, NextStep, Progress, Tested, Tried, guide};
use crate::core::otp::{EntryState, Verdict, WhoseClock};
use crate::core::text::Text;
use crate::core::verifier::PamAnswer;
use crate::ports::PamEntryError;
use crate::text;

/// The headline and the next step of now.
pub fn of(model: &Model) -> Guide {
    guide(&Journey {
        facts: &model.facts,
        reference: &model.reference.said,
        now: model.now,
        tools: &model.settings.tools,
        window: model.window(),
        diagnosis: &model.diagnosis(),
        progress: progress(model),
    })
}

fn progress(model: &Model) -> Progress<'_> {
    let verdict = model.code.verdict.as_ref();
    let tried = model.done.iter().map(|done| Tried { plan: &done.course.plan, worked: done.worked });
    Progress {
        repairing: model.repairing() || model.fix.is_granted() || model.mfa.is_granted(),
        // A dry run has done nothing.
        repairs: tried.filter(|_| !model.settings.dry_run).collect(),
        tested: match (verdict, &model.code.not_read) {
            (Some(verdict), _) => tested(model, verdict),
            (None, Some(not_read)) => unasked(&not_read.why),
            (None, None) => Tested::Nothing,
        },
        answer: verdict
            .map(|verdict| timing::headline(model, verdict))
            .or_else(|| model.code.not_read.as_ref().map(NotRead::words)),
        login: model.login.which,
        verifier: model.accepted().name,
        perhaps_elsewhere: matches!(model.login.verifier, Some(Asked::Card(_)) | None),
        ways_back_in: model
            .login
            .verifier
            .as_ref()
            .is_some_and(|asked| !verifier::ways(model, asked).is_empty()),
        own_entry_untested: sign_in::lacks_the_own_entry(model),
        panels_entry_untested: model.code.test.is_some() && mfa::update::may_read(model).is_ok(),
        learnt_elsewhere: !model.accepted().learnt,
        panel_alone: model.panel_alone,
        saved: matches!(model.saving, Saving::Saved(_)),
    }
}

/// What is left to do where a sign-in could not be asked.
pub const fn unasked(why: &PamEntryError) -> Tested {
    match why {
        PamEntryError::Changed => Tested::EntryChanged,
        PamEntryError::Refused(why) if why.can_be_put_right() => Tested::FileRefused,
        PamEntryError::Refused(_)
        | PamEntryError::Key(_)
        | PamEntryError::Counted
        | PamEntryError::ScratchAlone(_)
        | PamEntryError::NoEntry => Tested::NoEntry,
        PamEntryError::NotPermitted | PamEntryError::RootAlone | PamEntryError::NotRead(_) => Tested::Unclear,
    }
}

/// What the codes proved of the sign-in that it is about.
pub fn tested(model: &Model, verdict: &Verdict) -> Tested {
    let said = model.code.said.as_ref();
    match said.map(|said| (said, Tested::of(verdict, false))) {
        None => {}
        // Whether the app's codes pass is not known by it.
        Some((said, _)) if said.is_of_no_clock() => return Tested::Unclear,
        Some((said, Tested::Phone | Tested::PhoneSoon)) if said.answer.lets_in() => return Tested::PhoneSoon,
        Some((said, _)) if said.answer.lets_in() => return Tested::Passes,
        Some((said, proved)) if said.is_declined_by_clocks(verdict.accepted()) => return proved,
        // It is right by the clocks, and declined for another reason, which the next code may be free of, or not.
        Some((said, _))
            if matches!(said.answer, PamAnswer::Limited { .. } | PamAnswer::Refused)
                || timing::goes_by_a_learnt_clock(model) =>
        {
            return Tested::Declined;
        }
        Some(_) => return Tested::Unclear,
    }
    let server_alone = verdict.whose_clock == WhoseClock::Server && verdict.entry == EntryState::Right;
    // The vendor's portal goes by clocks of its own, so a phone that is right passes there.
    if model.login.which == Some(Login::Portal) && server_alone {
        return Tested::Passes;
    }
    Tested::of(verdict, model.code.test.is_some())
}

/// Whether a sign-in is being asked: what it said to the code before is not said of this one.
pub const fn asks_a_sign_in(model: &Model) -> bool {
    matches!(model.code.phase, Phase::Examining(_)) && model.code.of.is_some()
}

/// Gives the screen its headline, the button of the next step, and the focus on it, so that Enter walks up to the question and
/// stops there. A screen that says itself where the focus is, because it asks something or something is to be typed, keeps
/// it.
pub fn lead(model: &Model, draft: &mut Draft) -> Headline {
    let guide = of(model);
    let step = step(model, guide.next);
    let meant = step.as_ref().map(|(control, _)| *control);
    if !draft.asks()
        && let Some((control, label)) = step
    {
        // Nothing goes before what an earlier repair owes, as long as nothing is half typed.
        let urgent =
            guide.next == NextStep::FinishRepair && draft.wants_a_code() && model.code.code.text().is_empty();
        if let ControlId::Button(button) = control
            && (urgent || !draft.wants_typing())
        {
            draft.lead_with(button, label);
        }
        match draft.has_focus() && !urgent {
            true => {}
            false if was_declined(model, control) => draft.focus_beside(control),
            false => draft.focus(control),
        }
    }
    if asks_a_sign_in(model) && model.screen == Screen::Code {
        return Headline { mark: Mark::Busy, words: text!("code-examining"), next: None };
    }
    let mark = guide.standing.map_or(Mark::Busy, Mark::from);
    // Where Enter does something else, "Next" would be untrue.
    let told = model.code.verdict.as_ref().is_some_and(|verdict| tested(model, verdict) == Tested::Unclear);
    let next = match guide.next {
        NextStep::TestCode if told && model.screen == Screen::Code => Some(text!("guide-next-next-code")),
        next => next.words(),
    };
    let next = next
        .filter(|_| told || !is_done_here(guide.next, model.screen))
        .filter(|_| meant.is_none_or(|control| draft.leads_to(control)));
    Headline { mark, words: guide.headline, next }
}

/// Whether this screen is the one that does just that: saying so on it would be no news.
const fn is_done_here(next: NextStep, here: Screen) -> bool {
    match next {
        NextStep::FixTime
        | NextStep::SwitchOn
        | NextStep::KeepOneService
        | NextStep::FinishRepair
        | NextStep::GoOnline
        | NextStep::ClearSkew => matches!(here, Screen::Fix),
        NextStep::InstallService => matches!(here, Screen::Fix | Screen::Code),
        NextStep::TestCode => matches!(here, Screen::Code),
        NextStep::ResetMfa => matches!(here, Screen::Mfa),
        NextStep::Report => matches!(here, Screen::Report),
        _ => false,
    }
}

/// What carries the step out, or leads nearer to it, on the shown screen; none where nothing is to be done.
fn step(model: &Model, next: NextStep) -> Option<(ControlId, Text)> {
    let here = model.screen;
    let button = |id, label| Some((ControlId::Button(id), label));
    let ask = |remedy| button(ButtonId::Ask(remedy), words::remedy::button(remedy));
    match next {
        NextStep::FixTime if model.plan(Remedy::StepClock).is_ok() => ask(Remedy::StepClock),
        NextStep::FixTime => ask(Remedy::SetTimeByHand),
        NextStep::SwitchOn => ask(Remedy::EnableTimeSync),
        NextStep::KeepOneService => ask(Remedy::KeepOneService),
        NextStep::FinishRepair => ask(Remedy::FinishRepair),
        NextStep::GoOnline => ask(Remedy::GoOnline),
        NextStep::SetZone => ask(Remedy::SetZone),
        // How that is done stands on that screen; what the wizard itself can do next is behind it.
        NextStep::InstallService if here == Screen::Code => {
            Some((ControlId::Field(FieldId::Code), text!("field-code")))
        }
        NextStep::InstallService if here == Screen::Fix => {
            button(ButtonId::Again, text!("button-look-again"))
        }
        NextStep::InstallService => button(ButtonId::Go(Screen::Fix), text!("button-install-service")),
        NextStep::ResetMfa if here == Screen::Mfa && model.login.is(Login::Server) => {
            button(ButtonId::Ask(Remedy::ResetMfa), text!("button-reset-mfa"))
        }
        NextStep::TestPanelEntry if here == Screen::Mfa && model.login.is(Login::Server) => {
            button(ButtonId::Mfa(MfaButton::RealEntry), text!("button-real-entry"))
        }
        // That screen asks first which sign-in it is.
        NextStep::ResetMfa | NextStep::TestPanelEntry if here == Screen::Mfa => {
            button(ButtonId::Mfa(MfaButton::WhichLogin(Login::Server)), text!("button-login-server"))
        }
        NextStep::TestPanelEntry => button(ButtonId::Go(Screen::Mfa), text!("button-real-entry")),
        NextStep::ResetMfa => button(ButtonId::Go(Screen::Mfa), text!("button-reset-mfa")),
        NextStep::TestCode | NextStep::CorrectPhone | NextStep::MendFile if here == Screen::Code => {
            Some((ControlId::Field(FieldId::Code), text!("field-code")))
        }
        NextStep::TestCode | NextStep::MendFile => {
            button(ButtonId::Go(Screen::Code), text!("button-go-code"))
        }
        NextStep::CorrectPhone => button(ButtonId::Go(Screen::Code), text!("button-correct-phone")),
        NextStep::TestOwnEntry => button(ButtonId::Mfa(MfaButton::OfUser), text!("button-real-entry")),
        NextStep::TypeTrueTime => button(ButtonId::Clock(ClockButton::TypeTime), text!("button-type-time")),
        // The words to send stand on that screen.
        NextStep::TellProvider | NextStep::TellDomain
            if here == Screen::Fix && model.draws && !is_sent(model) =>
        {
            button(ButtonId::Copy, text!("button-copy"))
        }
        next if is_for_others(next) && here == Screen::Fix => {
            button(ButtonId::Go(Screen::Report), text!("button-go-report"))
        }
        next if is_for_others(next) && here == Screen::Report => match model.saving {
            Saving::Saved(_) => button(ButtonId::Quit, text!("button-quit")),
            _ => button(ButtonId::Save, text!("button-save")),
        },
        NextStep::BecomeRoot => button(ButtonId::Go(Screen::Fix), text!("button-as-root")),
        NextStep::PanelTime => button(ButtonId::Go(Screen::Fix), text!("button-in-the-panel")),
        NextStep::BecomeAdministrator => button(ButtonId::Go(Screen::Fix), text!("button-as-administrator")),
        NextStep::TellProvider | NextStep::TellDomain => {
            button(ButtonId::Go(Screen::Fix), text!("button-tell-provider"))
        }
        NextStep::OtherSignIn => button(ButtonId::OtherSignIn, text!("button-other-sign-in")),
        NextStep::WaysBackIn if here == Screen::Mfa => {
            button(ButtonId::Go(Screen::Report), text!("button-go-report"))
        }
        NextStep::WaysBackIn => button(ButtonId::Go(Screen::Mfa), text!("button-ways-back-in")),
        NextStep::Report if here == Screen::Report => button(ButtonId::Save, text!("button-save")),
        NextStep::Report => button(ButtonId::Go(Screen::Report), text!("button-go-report")),
        NextStep::ClearSkew => ask(Remedy::ClearSkew),
        NextStep::Enrol if here == Screen::Mfa => {
            let possible = model.login.is(Login::Server) && mfa::update::may_re_enrol(model).is_ok();
            possible.then(|| (ControlId::Button(ButtonId::Ask(Remedy::ReEnrol)), text!("button-re-enrol")))
        }
        NextStep::Enrol => button(ButtonId::Go(Screen::Mfa), text!("button-enrol")),
        NextStep::SignIn => button(ButtonId::Quit, text!("button-quit")),
        NextStep::None => None,
    }
}

/// Whether nothing of it is done here: by other rights, in the panel, or by other people.
const fn is_for_others(next: NextStep) -> bool {
    matches!(
        next,
        NextStep::BecomeRoot
            | NextStep::BecomeAdministrator
            | NextStep::PanelTime
            | NextStep::TellProvider
            | NextStep::TellDomain
    )
}

/// Whether the words for others were handed over, or cannot be.
const fn is_sent(model: &Model) -> bool {
    matches!(model.sent, Saving::Copied | Saving::Failed(_))
}

/// Whether somebody went back from the question that `control` asks, or has gone through it without anything being changed.
fn was_declined(model: &Model, control: ControlId) -> bool {
    let ControlId::Button(ButtonId::Ask(remedy)) = control else { return false };
    if remedy == Remedy::FinishRepair {
        // What an earlier repair owes stays owed.
        return false;
    }
    let gone_through = |remedy| model.done.iter().any(|done| done.course.remedy() == remedy);
    model.declined == Some(remedy) || model.settings.dry_run && gone_through(remedy)
}
