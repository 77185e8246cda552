//! The rail: the steps of the article and how each stands.

use crate::app::model::{Model, Saving};
use crate::app::page::{Mark, RailItem, Screen};
use crate::app::repair::state::RepairState;
use crate::core::finding::Severity;
use crate::core::otp::WhoseClock;
use crate::text;

/// Every step with its mark.
pub fn items(model: &Model) -> Vec<RailItem> {
    Screen::ALL
        .into_iter()
        .map(|screen| RailItem {
            screen,
            label: match screen {
                Screen::Checkup => text!("rail-checkup"),
                Screen::Clock => text!("rail-clock"),
                Screen::Code => text!("rail-code"),
                Screen::Findings => text!("rail-findings"),
                Screen::Fix => text!("rail-fix"),
                Screen::Mfa => text!("rail-mfa"),
                Screen::Report => text!("rail-report"),
            },
            mark: mark(model, screen),
        })
        .collect()
}

fn mark(model: &Model, screen: Screen) -> Mark {
    match screen {
        Screen::Checkup if !model.started || !model.looking.is_empty() => Mark::Busy,
        Screen::Checkup => Mark::Good,
        Screen::Clock => clock(model),
        Screen::Code => code(model),
        Screen::Findings if !model.facts.complete() => Mark::Plain,
        Screen::Findings => severity(model.diagnosis().verdict),
        Screen::Fix => repair(&model.fix),
        Screen::Mfa => repair(&model.mfa),
        Screen::Report => match model.saving {
            Saving::Saved(_) => Mark::Good,
            Saving::Failed(_) => Mark::Bad,
            Saving::Running(_) => Mark::Busy,
            Saving::NotAsked => Mark::Plain,
        },
    }
}

fn clock(model: &Model) -> Mark {
    match model.server_ahead() {
        Some((ahead, error)) => crate::app::screens::clock::page::mark(model, ahead, error),
        None if model.reference.asking.is_some() => Mark::Busy,
        None if model.reference.rounds > 0 => Mark::Unknown,
        None => Mark::Plain,
    }
}

fn code(model: &Model) -> Mark {
    match &model.code.verdict {
        None => Mark::Plain,
        Some(verdict) => match verdict.whose_clock {
            WhoseClock::None => Mark::Good,
            WhoseClock::Unknown => Mark::Unknown,
            WhoseClock::Server | WhoseClock::Phone | WhoseClock::Both => Mark::Bad,
        },
    }
}

const fn repair(state: &RepairState) -> Mark {
    match state {
        state if state.is_granted() => Mark::Busy,
        RepairState::Offered
        | RepairState::ChoosingZone(_)
        | RepairState::Asking { .. }
        | RepairState::Overtaken(_) => Mark::Plain,
        RepairState::Running { .. } | RepairState::Measuring { .. } => Mark::Busy,
        RepairState::Worked { .. } => Mark::Good,
        RepairState::Failed { .. } => Mark::Bad,
    }
}

/// How a severity is marked.
pub const fn severity(severity: Severity) -> Mark {
    match severity {
        Severity::Healthy => Mark::Good,
        Severity::Unknown => Mark::Unknown,
        Severity::Warning => Mark::Warning,
        Severity::Critical => Mark::Bad,
    }
}
