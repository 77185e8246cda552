//! What each button does.

use super::code::Phase;
use super::effect::Effect;
use super::mfa::Purpose;
use super::model::Model;
use super::page::{ButtonId, Control, Screen};
use super::repair::RepairState;
use super::{fix, keys, manual, mfa, question, screens, tap, testing, update};
use crate::core::finding::Remedy;

/// Presses `button`.
pub fn button(model: &mut Model, button: ButtonId) -> Vec<Effect> {
    match button {
        ButtonId::Next => step(model, 1),
        ButtonId::Back => back(model),
        ButtonId::Go(screen) => go(model, screen),
        ButtonId::Again => match model.screen {
            Screen::Clock => update::measure(model),
            _ => update::check_up(model),
        },
        ButtonId::TypeTime => {
            manual::open(model);
            Vec::new()
        }
        ButtonId::OtherZone => {
            manual::other_zone(model);
            Vec::new()
        }
        ButtonId::MinuteBegins => {
            manual::take(model);
            Vec::new()
        }
        ButtonId::ForgetTime => {
            manual::forget(model);
            Vec::new()
        }
        ButtonId::TestEntry => testing::make_test_entry(model),
        ButtonId::OwnSecret => {
            model.code.forget();
            model.code.phase = Phase::Pasting;
            Vec::new()
        }
        ButtonId::Scanned => {
            testing::scanned(model);
            Vec::new()
        }
        ButtonId::UseSecret => {
            testing::use_secret(model);
            Vec::new()
        }
        ButtonId::TestCode => testing::test_code(model),
        ButtonId::SearchFurther => testing::search_further(model),
        ButtonId::OtherSecret => {
            testing::start_over(model);
            Vec::new()
        }
        ButtonId::Deleted => {
            testing::deleted(model);
            Vec::new()
        }
        ButtonId::OpenTaps => {
            tap::open(model);
            Vec::new()
        }
        ButtonId::Tap => {
            tap::tapped(model);
            Vec::new()
        }
        ButtonId::TapsAgain => {
            tap::again(model);
            Vec::new()
        }
        ButtonId::UsePhoneClock => {
            tap::clock_typed(model);
            Vec::new()
        }
        ButtonId::WhichLogin(login) => {
            mfa::answer(model, login);
            Vec::new()
        }
        ButtonId::RealEntry => {
            mfa::ask(model, Purpose::RealEntry);
            Vec::new()
        }
        ButtonId::UseLogin => mfa::use_login(model),
        ButtonId::Ask(Remedy::ReEnrol) => {
            model.mfa = RepairState::Offered;
            mfa::ask(model, Purpose::ReEnrol);
            Vec::new()
        }
        ButtonId::Ask(remedy) => {
            // What is left to finish is shown among the repairs, wherever it was asked for.
            if remedy == Remedy::FinishRepair {
                go(model, Screen::Fix);
            }
            fix::ask_for(model, remedy);
            Vec::new()
        }
        ButtonId::Zone(index) => {
            fix::choose_zone(model, index);
            Vec::new()
        }
        ButtonId::Confirm => question::confirm(model),
        ButtonId::Save => update::save(model),
        ButtonId::Quit => update::quit(model),
    }
}

/// A control was clicked: a button is pressed, a field gets the focus.
pub fn clicked(model: &mut Model, index: usize) -> Vec<Effect> {
    let page = screens::page(model);
    let Some(control) = page.controls.get(index).filter(|control| keys::can_focus(control)) else {
        return Vec::new();
    };
    keys::set_focus(model, keys::focus_of(control));
    match control {
        Control::Button { id, .. } => button(model, *id),
        Control::Field { .. } => Vec::new(),
    }
}

/// Opens `screen`.
pub fn go(model: &mut Model, screen: Screen) -> Vec<Effect> {
    model.help = false;
    model.leaving = false;
    manual::leave(model);
    model.screen = screen;
    model.scroll[screen.index()] = 0;
    Vec::new()
}

/// Out of the help, out of a question, or to the step before.
pub fn back(model: &mut Model) -> Vec<Effect> {
    if model.help {
        model.help = false;
        return Vec::new();
    }
    if model.leaving {
        model.leaving = false;
        return Vec::new();
    }
    if model.screen == Screen::Code && matches!(model.code.phase, Phase::Examining(_)) {
        return testing::stop(model);
    }
    let left_a_question = match model.screen {
        Screen::Clock => manual::leave(model),
        Screen::Code => leave_code_phase(model),
        Screen::Fix => fix::withdraw(model),
        Screen::Mfa => fix::withdraw(model) || mfa::withdraw(model),
        _ => false,
    };
    if left_a_question { Vec::new() } else { step(model, -1) }
}

fn leave_code_phase(model: &mut Model) -> bool {
    match model.code.phase {
        Phase::Choosing => false,
        Phase::Typing if model.code.test.is_some() && model.code.verdict.is_none() => {
            model.code.phase = Phase::Scanning;
            true
        }
        Phase::Making(_) | Phase::Scanning | Phase::Pasting => {
            model.code.forget();
            true
        }
        Phase::Tapping => {
            model.code.phase = model.code.tap.back_to;
            true
        }
        Phase::Deleting => {
            model.code.phase = Phase::Typing;
            true
        }
        Phase::Typing | Phase::Examining(_) => false,
    }
}

fn step(model: &mut Model, by: isize) -> Vec<Effect> {
    let target = model.screen.index().checked_add_signed(by);
    match target.and_then(|index| Screen::ALL.get(index)) {
        Some(screen) => go(model, *screen),
        None => Vec::new(),
    }
}
