//! What each button does.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::page::{ButtonId, Control, Screen};
use crate::app::repair::state::RepairState;
use crate::app::repair::{consent, run};
use crate::app::screens::clock::typed_time;
use crate::app::screens::code::state::Phase;
use crate::app::screens::mfa::update::Purpose;
use crate::app::screens::{code, mfa};
use crate::app::{frame, input, update};
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
            typed_time::open(model);
            Vec::new()
        }
        ButtonId::OtherZone => {
            typed_time::other_zone(model);
            Vec::new()
        }
        ButtonId::MinuteBegins => {
            typed_time::take(model);
            Vec::new()
        }
        ButtonId::ForgetTime => {
            typed_time::forget(model);
            Vec::new()
        }
        ButtonId::TestEntry => code::update::make_test_entry(model),
        ButtonId::OwnSecret => {
            model.code.forget();
            model.code.phase = Phase::Pasting;
            Vec::new()
        }
        ButtonId::Scanned => {
            code::update::scanned(model);
            Vec::new()
        }
        ButtonId::UseSecret => {
            code::update::use_secret(model);
            Vec::new()
        }
        ButtonId::TestCode => code::update::test_code(model),
        ButtonId::SearchFurther => code::update::search_further(model),
        ButtonId::OtherSecret => {
            code::update::start_over(model);
            Vec::new()
        }
        ButtonId::Deleted => {
            code::update::deleted(model);
            Vec::new()
        }
        ButtonId::OpenTaps => {
            code::timing::open(model);
            Vec::new()
        }
        ButtonId::Tap => {
            code::timing::tapped(model);
            Vec::new()
        }
        ButtonId::TapsAgain => {
            code::timing::again(model);
            Vec::new()
        }
        ButtonId::UsePhoneClock => {
            code::timing::clock_typed(model);
            Vec::new()
        }
        ButtonId::WhichLogin(login) => {
            mfa::update::answer(model, login);
            Vec::new()
        }
        ButtonId::RealEntry => {
            mfa::update::ask(model, Purpose::RealEntry);
            Vec::new()
        }
        ButtonId::UseLogin => mfa::update::use_login(model),
        ButtonId::Ask(Remedy::ReEnrol) => {
            model.mfa = RepairState::Offered;
            mfa::update::ask(model, Purpose::ReEnrol);
            Vec::new()
        }
        ButtonId::Ask(remedy) => {
            // What is left to finish is shown among the repairs, wherever it was asked for.
            if remedy == Remedy::FinishRepair {
                go(model, Screen::Fix);
            }
            run::ask_for(model, remedy);
            Vec::new()
        }
        ButtonId::Zone(index) => {
            run::choose_zone(model, index);
            Vec::new()
        }
        ButtonId::Confirm => consent::confirm(model),
        ButtonId::Save => update::save(model),
        ButtonId::Quit => update::quit(model),
    }
}

/// A control was clicked: a button is pressed, a field gets the focus.
pub fn clicked(model: &mut Model, index: usize) -> Vec<Effect> {
    let page = frame::page(model);
    let Some(control) = page.controls.get(index).filter(|control| input::can_focus(control)) else {
        return Vec::new();
    };
    input::set_focus(model, input::focus_of(control));
    match control {
        Control::Button { id, .. } => button(model, *id),
        Control::Field { .. } => Vec::new(),
    }
}

/// Opens `screen`.
pub fn go(model: &mut Model, screen: Screen) -> Vec<Effect> {
    model.help = false;
    model.leaving = false;
    typed_time::leave(model);
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
        return code::update::stop(model);
    }
    let left_a_question = match model.screen {
        Screen::Clock => typed_time::leave(model),
        Screen::Code => leave_code_phase(model),
        Screen::Fix => run::withdraw(model),
        Screen::Mfa => run::withdraw(model) || mfa::update::withdraw(model),
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
