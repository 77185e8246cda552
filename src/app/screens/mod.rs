//! The screens, each a room of its own: what it knows, what happens on it, and what it says. What is asked of
//! all of them is asked here, by one match for each question.

pub(crate) mod checkup;
pub(crate) mod clock;
pub(crate) mod code;
pub(crate) mod fix;
pub(crate) mod mfa;
pub(crate) mod repair;
pub(crate) mod report;

use std::time::Duration;

use super::effect::Effect;
use super::model::Model;
use super::page::draft::Draft;
use super::page::field::InputField;
use super::page::{ButtonId, FieldId, Mark, Screen};
use super::repair::consent;
use super::repair::state::RepairState;
use super::requests;
use crate::core::finding::Remedy;
use crate::core::text::Text;
use crate::text;

/// What the shown screen says.
pub fn draft(model: &Model) -> Draft {
    match model.screen {
        Screen::Checkup => checkup::draft(model),
        Screen::Clock => clock::page::draft(model),
        Screen::Code => code::page::draft(model),
        Screen::Fix => fix::page::draft(model),
        Screen::Mfa => mfa::page::draft(model),
        Screen::Report => report::page::draft(model),
    }
}

/// What the rail calls a screen.
pub const fn label(screen: Screen) -> Text {
    match screen {
        Screen::Checkup => text!("rail-checkup"),
        Screen::Clock => text!("rail-clock"),
        Screen::Code => text!("rail-code"),
        Screen::Fix => text!("rail-fix"),
        Screen::Mfa => text!("rail-mfa"),
        Screen::Report => text!("rail-report"),
    }
}

/// How a screen stands.
pub fn mark(model: &Model, screen: Screen) -> Mark {
    match screen {
        Screen::Checkup => checkup::mark(model),
        Screen::Clock => clock::page::mark(model),
        Screen::Code => code::page::mark(model),
        Screen::Fix => repair::mark(&model.fix),
        Screen::Mfa => repair::mark(&model.mfa),
        Screen::Report => report::page::mark(model),
    }
}

/// What the shown screen is for, in paragraphs.
pub fn help(model: &Model) -> Vec<Text> {
    match model.screen {
        Screen::Checkup => checkup::help(),
        Screen::Clock => clock::page::help(),
        Screen::Code => code::page::help(),
        Screen::Fix => fix::page::help(),
        Screen::Mfa => mfa::page::help(model),
        Screen::Report => report::page::help(),
    }
}

/// Presses a button that stands on a screen.
pub fn press(model: &mut Model, button: ButtonId) -> Vec<Effect> {
    match button {
        ButtonId::Again if model.screen == Screen::Clock => return requests::measure(model),
        ButtonId::Again => return requests::check_up(model),
        ButtonId::Ask(remedy) => ask(model, remedy),
        ButtonId::Clock(button) => clock::page::press(model, button),
        ButtonId::Code(button) => return code::page::press(model, button),
        ButtonId::Zone(zone) => fix::zones::choose(model, zone),
        ButtonId::Mfa(button) => return mfa::page::press(model, button),
        ButtonId::OtherSignIn => mfa::page::ask_which(model),
        ButtonId::PanelAlone => model.panel_alone = true,
        ButtonId::Save => return report::page::save(model),
        ButtonId::Copy if model.screen == Screen::Fix => return fix::page::copy(model),
        ButtonId::Copy => return report::page::copy(model),
        // These stand on every screen.
        ButtonId::Next
        | ButtonId::Back
        | ButtonId::Go(_)
        | ButtonId::Confirm(_)
        | ButtonId::Find
        | ButtonId::NextLanguage
        | ButtonId::Quit
        | ButtonId::Leave => {}
    }
    Vec::new()
}

/// A remedy is asked for: first for what it needs to know, then for consent.
fn ask(model: &mut Model, remedy: Remedy) {
    let screen = if remedy.is_of_the_panel() { Screen::Mfa } else { Screen::Fix };
    leave(model);
    model.show(screen);
    model.declined = None;
    match remedy {
        Remedy::ReEnrol => mfa::update::ask_who_enrols_again(model),
        Remedy::SetZone => fix::zones::open(model),
        _ => consent::ask_for(model, remedy),
    }
}

/// The field `id`, where it stands on a screen now.
pub fn field(model: &mut Model, id: FieldId) -> Option<InputField<'_>> {
    match id {
        FieldId::Search => None,
        FieldId::TrueTime => Some(clock::typed_time::field(model)),
        FieldId::Code => Some(code::page::code_field(model)),
        FieldId::Secret => Some(code::page::secret_field(model)),
        FieldId::PhoneClock => Some(code::phone_clock::field(model)),
        FieldId::Login => mfa::page::field(model),
        FieldId::ZoneSearch => fix::zones::field(model),
        FieldId::Confirmation => repair::field(model),
    }
}

/// Back within the shown screen; none where it has nothing to go back to.
pub fn back(model: &mut Model) -> Option<Vec<Effect>> {
    if let RepairState::Asking { plan, .. } = model.shown_repair() {
        model.declined = Some(plan.remedy);
    }
    let went = match model.screen {
        Screen::Checkup | Screen::Report => false,
        Screen::Clock => clock::typed_time::leave(model),
        Screen::Code => return code::update::back(model),
        Screen::Fix => consent::withdraw(&mut model.fix),
        Screen::Mfa => consent::withdraw(&mut model.mfa) || mfa::update::withdraw(model),
    };
    went.then(Vec::new)
}

/// What the screen that is shown needs first.
pub fn shown(model: &mut Model) -> Vec<Effect> {
    match model.screen {
        Screen::Code => code::update::shown(model),
        _ => Vec::new(),
    }
}

/// Another screen is about to be shown.
pub fn leave(model: &mut Model) {
    clock::typed_time::leave(model);
}

/// How long until the shown screen looks different by itself; none while nothing on it moves.
pub fn next_tick(model: &Model) -> Option<Duration> {
    let server_second = model.now.wall.until_next_second();
    match model.screen {
        Screen::Checkup | Screen::Clock => Some(match model.server_ahead() {
            Some((ahead, _)) => server_second.min(model.now.wall.minus(ahead).until_next_second()),
            None => server_second,
        }),
        Screen::Code => code::timing::next_tick(model),
        _ => None,
    }
}
