//! Keys: fields take what they can use, the rest moves the focus, the text or the whole wizard.

use crate::app::effect::Effect;
use crate::app::key::Key;
use crate::app::model::{Focus, Model};
use crate::app::page::{ButtonId, Control, FieldId, Screen};
use crate::app::screens::code;
use crate::app::{frame, navigate, update};
use crate::core::otp::clean_digits;

/// What pressing `key` does now.
pub fn pressed(model: &mut Model, key: Key) -> Vec<Effect> {
    if key == Key::Interrupt {
        return vec![Effect::Quit(130)];
    }
    let page = frame::page(model);
    let focused = page.controls.get(page.focus).cloned();
    if let Some(Control::Field { id, .. }) = focused
        && !model.help
    {
        if key == Key::Enter {
            return enter_in_field(model, id);
        }
        if edit(model, id, key) {
            return Vec::new();
        }
    }
    if let Key::Char(c) = key
        && takes_a_code(&page.controls)
        && !clean_digits(c.encode_utf8(&mut [0; 4])).is_empty()
    {
        // Whoever types digits here types the next code, wherever the focus rests.
        set_focus(model, Focus::Field(FieldId::Code));
        edit(model, FieldId::Code, key);
        return Vec::new();
    }
    match key {
        Key::Enter => match focused {
            Some(Control::Button { id, enabled: true, .. }) => navigate::button(model, id),
            _ => Vec::new(),
        },
        Key::Tab | Key::Right => step_focus(model, true),
        Key::BackTab => step_focus(model, false),
        Key::Left if page.focus > first_focus(&page.controls) => step_focus(model, false),
        Key::Left | Key::Esc => navigate::back(model),
        Key::Down => {
            if model.scroll[model.screen.index()] < model.scroll_limit {
                scroll(model, 1);
                Vec::new()
            } else {
                step_focus(model, true)
            }
        }
        Key::Up => {
            if model.scroll[model.screen.index()] > 0 {
                scroll(model, -1);
                Vec::new()
            } else {
                step_focus(model, false)
            }
        }
        Key::PageDown => {
            scroll(model, 10);
            Vec::new()
        }
        Key::PageUp => {
            scroll(model, -10);
            Vec::new()
        }
        Key::Char('?') => {
            model.help = !model.help;
            Vec::new()
        }
        Key::Char('q') if model.help => navigate::back(model),
        Key::Char('q') => update::quit(model),
        Key::Char(digit @ '1'..='7') => {
            let index = digit as usize - '1' as usize;
            Screen::ALL.get(index).map_or_else(Vec::new, |screen| navigate::go(model, *screen))
        }
        _ => Vec::new(),
    }
}

/// Moves the text by `lines`, within what the front end said there is.
pub fn scroll(model: &mut Model, lines: i16) {
    let at = &mut model.scroll[model.screen.index()];
    *at = at.saturating_add_signed(lines).min(model.scroll_limit);
}

fn enter_in_field(model: &mut Model, id: FieldId) -> Vec<Effect> {
    if model.code.pasted_enter(model.now.mono) {
        return Vec::new();
    }
    use_field(model, id)
}

/// A whole line for a field, from a front end where Enter ends a line and can be nothing else.
pub fn filled(model: &mut Model, index: usize, words: &str) -> Vec<Effect> {
    let page = frame::page(model);
    let Some(Control::Field { id, .. }) = page.controls.get(index) else { return Vec::new() };
    set_focus(model, Focus::Field(*id));
    match code::update::open_field(model, *id) {
        Some(field) => field.clear(),
        None => drop(model.code.secret.take()),
    }
    code::update::typed(model, *id, words);
    use_field(model, *id)
}

fn use_field(model: &mut Model, id: FieldId) -> Vec<Effect> {
    match id {
        FieldId::TrueTime => navigate::button(model, ButtonId::MinuteBegins),
        FieldId::Code => navigate::button(model, ButtonId::TestCode),
        FieldId::Secret => navigate::button(model, ButtonId::UseSecret),
        FieldId::PhoneClock => navigate::button(model, ButtonId::UsePhoneClock),
        FieldId::ZoneSearch | FieldId::Confirmation | FieldId::Login => step_focus(model, true),
    }
}

fn edit(model: &mut Model, id: FieldId, key: Key) -> bool {
    let Key::Char(c) = key else {
        return match id {
            FieldId::Secret => model.code.secret.edit(key),
            _ => code::update::open_field(model, id).is_some_and(|field| field.edit(key)),
        };
    };
    if id == FieldId::Code && clean_digits(c.encode_utf8(&mut [0; 4])).is_empty() {
        // A letter cannot be part of a code, so q and ? keep their meaning here.
        return !matches!(c, 'q' | '?');
    }
    if id == FieldId::TrueTime && !(c.is_ascii_digit() || matches!(c, ' ' | ':' | '-')) {
        return !matches!(c, 'q' | '?');
    }
    code::update::typed(model, id, c.encode_utf8(&mut [0; 4]));
    true
}

fn takes_a_code(controls: &[Control]) -> bool {
    controls.iter().any(|control| matches!(control, Control::Field { id: FieldId::Code, .. }))
}

fn first_focus(controls: &[Control]) -> usize {
    controls.iter().position(can_focus).unwrap_or(0)
}

/// Whether the focus may rest on this control.
pub const fn can_focus(control: &Control) -> bool {
    match control {
        Control::Button { enabled, .. } => *enabled,
        Control::Field { .. } => true,
    }
}

fn step_focus(model: &mut Model, forward: bool) -> Vec<Effect> {
    let page = frame::page(model);
    let count = page.controls.len();
    let next = (1..=count)
        .map(|distance| if forward { page.focus + distance } else { page.focus + count - distance })
        .map(|index| index % count.max(1))
        .find(|index| page.controls.get(*index).is_some_and(can_focus));
    if let Some(control) = next.and_then(|index| page.controls.get(index)) {
        set_focus(model, focus_of(control));
    }
    Vec::new()
}

/// Puts the focus of the shown screen.
pub fn set_focus(model: &mut Model, focus: Focus) {
    model.focus[model.screen.index()] = Some(focus);
}

/// How the focus remembers this control.
pub const fn focus_of(control: &Control) -> Focus {
    match control {
        Control::Button { id, .. } => Focus::Button(*id),
        Control::Field { id, .. } => Focus::Field(*id),
    }
}
