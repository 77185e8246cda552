//! Keys, clicks and typed words become presses: of the control that is meant, never of a place on the screen.

use std::time::Duration;

use super::effect::Effect;
use super::frame::overlay::OverlayKind;
use super::frame::search;
use super::key::Key;
use super::model::Model;
use super::page::draft::is_for_typing;
use super::page::field::InputField;
use super::page::{ButtonId, Control, ControlId, FieldId, Screen};
use super::repair::consent;
use super::{frame, navigate, screens};
use crate::core::otp::clean_digits;

/// An Enter that follows a character within this time was not pressed by a person: it is part of a paste that the
/// terminal did not mark as one.
pub const PASTE_BURST: Duration = Duration::from_millis(25);

/// A question that has stood for less than this was read by nobody: the keys that say yes to it are of a paste that the terminal
/// did not mark, or came before it.
pub const READING: Duration = Duration::from_millis(250);

/// What pressing `key` does now.
pub fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    if key == Key::Interrupt {
        return vec![Effect::Quit(130)];
    }
    let page = frame::page(model);
    let focused = page.controls.get(page.focus).cloned();
    if let Some(Control::Field { id, .. }) = focused {
        if key == Key::Enter {
            let at_once = field(model, id).is_some_and(|field| field.takes_enter_at_once());
            return if pasted_enter(model) && !at_once { Vec::new() } else { enter(model, id) };
        }
        if edit(model, id, key) {
            return Vec::new();
        }
    }
    if let Key::Char(c) = key
        && takes_a_code(&page.controls)
        && !clean_digits(c.encode_utf8(&mut [0; 4])).is_empty()
    {
        // Digits typed here are the next code, wherever the focus rests.
        set_focus(model, ControlId::Field(FieldId::Code));
        edit(model, FieldId::Code, key);
        return Vec::new();
    }
    match key {
        Key::Enter if is_unread(model, focused.as_ref()) => Vec::new(),
        Key::Enter => match focused {
            Some(Control::Button { id, enabled: true, .. }) => press(model, id),
            _ => Vec::new(),
        },
        Key::Tab | Key::Right => step_focus(model, true),
        Key::BackTab => step_focus(model, false),
        Key::Left if page.focus > first_focus(&page.controls) => step_focus(model, false),
        Key::Left | Key::Esc => back(model),
        Key::Down => {
            if model.place().scroll < model.in_sight.furthest_scroll {
                scroll(model, 1);
                Vec::new()
            } else {
                step_focus(model, true)
            }
        }
        Key::Up => {
            if model.place().scroll > 0 {
                scroll(model, -1);
                Vec::new()
            } else {
                step_focus(model, false)
            }
        }
        Key::PageDown => {
            scroll(model, page_height(model));
            Vec::new()
        }
        Key::PageUp => {
            scroll(model, -page_height(model));
            Vec::new()
        }
        Key::Home => {
            scroll(model, i16::MIN);
            Vec::new()
        }
        Key::End => {
            scroll(model, i16::MAX);
            Vec::new()
        }
        Key::Char('/') => {
            search::open(model);
            Vec::new()
        }
        Key::Char('n') if search::find_next(model) => Vec::new(),
        Key::Char('?') | Key::Help => {
            navigate::toggle_help(model);
            Vec::new()
        }
        Key::Char('q') if model.overlay() == Some(OverlayKind::Help) => back(model),
        Key::Char('l') if model.overlay() == Some(OverlayKind::Help) => press(model, ButtonId::NextLanguage),
        Key::Char('q') => navigate::quit(model),
        Key::Char(digit @ '1'..='9') if !is_for_typing(&page.blocks, &page.controls) => {
            let index = digit as usize - '1' as usize;
            if let Some(screen) = Screen::ALL.get(index) {
                navigate::go(model, *screen);
            }
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Whether `focused` says yes to a question that has only just come up.
fn is_unread(model: &Model, focused: Option<&Control>) -> bool {
    matches!(focused, Some(Control::Button { id: ButtonId::Confirm(_), .. }))
        && model.now.mono.since(model.asked_since) < READING
}

/// Presses `button`.
pub fn press(model: &mut Model, button: ButtonId) -> Vec<Effect> {
    match button {
        ButtonId::Next => navigate::step(model, 1),
        ButtonId::Back => return back(model),
        ButtonId::Go(screen) => navigate::go(model, screen),
        ButtonId::Quit => return navigate::quit(model),
        ButtonId::Leave => return navigate::leave(model),
        ButtonId::Find => search::find(model),
        ButtonId::NextLanguage => model.language = model.language.next(),
        ButtonId::Confirm(question) => return consent::confirm(model, question),
        own => return screens::press(model, own),
    }
    Vec::new()
}

/// Out of the help, out of a question, or to the step before.
pub fn back(model: &mut Model) -> Vec<Effect> {
    if model.overlays.pop().is_some() {
        return Vec::new();
    }
    if let Some(effects) = screens::back(model) {
        return effects;
    }
    navigate::back(model);
    Vec::new()
}

/// A control was clicked on a page that may have been another one: a button is pressed, a field gets the focus. What is
/// gone meanwhile, or cannot be pressed any more, was not meant.
pub fn clicked(model: &mut Model, meant: ControlId) -> Vec<Effect> {
    if !stands(model, meant) {
        return Vec::new();
    }
    set_focus(model, meant);
    match meant {
        ControlId::Button(id) => press(model, id),
        ControlId::Field(_) => Vec::new(),
    }
}

/// Whether the shown page has this control and the focus may rest on it.
fn stands(model: &Model, meant: ControlId) -> bool {
    frame::page(model).controls.iter().any(|control| control.id() == meant && control.can_focus())
}

/// A whole line for a field, from a front end where Enter ends a line and can be nothing else.
pub fn filled(model: &mut Model, id: FieldId, words: &str) -> Vec<Effect> {
    if !stands(model, ControlId::Field(id)) {
        return Vec::new();
    }
    set_focus(model, ControlId::Field(id));
    if let Some(mut field) = field(model, id) {
        field.clear();
    }
    // What was refused is told; an Enter behind it would speak of an empty field.
    if typed(model, id, words) { enter(model, id) } else { Vec::new() }
}

/// Puts pasted words into the focused field. A paste never presses anything.
pub fn pasted(model: &mut Model, words: &str) {
    let page = frame::page(model);
    if let Some(Control::Field { id, .. }) = page.controls.get(page.focus) {
        typed(model, *id, words);
        // Its end was marked, so an Enter behind it was pressed by a person.
        model.typed_at = None;
    }
}

/// Puts `words` into the field `id`, as its screen would have them; false where it refused them.
pub fn typed(model: &mut Model, id: FieldId, words: &str) -> bool {
    model.typed_at = Some(model.now.mono);
    field(model, id).is_none_or(|mut field| field.insert(words))
}

/// Moves the text by `lines`, within what the front end said there is.
pub fn scroll(model: &mut Model, lines: i16) {
    let furthest = model.in_sight.furthest_scroll;
    let at = &mut model.place_mut().scroll;
    *at = at.saturating_add_signed(lines).min(furthest);
}

/// As many lines as are in sight at once.
fn page_height(model: &Model) -> i16 {
    i16::try_from(model.in_sight.lines).unwrap_or(i16::MAX).max(1)
}

/// Puts the focus of the shown screen.
pub fn set_focus(model: &mut Model, control: ControlId) {
    model.place_mut().focus = Some(control);
}

/// Whether an Enter now follows the last character too fast for a person.
fn pasted_enter(model: &Model) -> bool {
    model.typed_at.is_some_and(|typed| model.now.mono.since(typed) < PASTE_BURST)
}

fn enter(model: &mut Model, id: FieldId) -> Vec<Effect> {
    match field(model, id).and_then(|field| field.pressed_by_enter()) {
        Some(button) => press(model, button),
        None => step_focus(model, true),
    }
}

/// The field `id`, on the screen or over it.
fn field(model: &mut Model, id: FieldId) -> Option<InputField<'_>> {
    match id {
        FieldId::Search => Some(search::field(model)),
        _ => screens::field(model, id),
    }
}

fn edit(model: &mut Model, id: FieldId, key: Key) -> bool {
    let Some(mut field) = field(model, id) else { return false };
    let Key::Char(c) = key else { return field.edit(key) };
    if !field.takes(c) {
        return !matches!(c, 'q' | '?' | '/');
    }
    typed(model, id, c.encode_utf8(&mut [0; 4]));
    true
}

fn takes_a_code(controls: &[Control]) -> bool {
    controls.iter().any(|control| control.id() == ControlId::Field(FieldId::Code))
}

fn first_focus(controls: &[Control]) -> usize {
    controls.iter().position(Control::can_focus).unwrap_or(0)
}

fn step_focus(model: &mut Model, forward: bool) -> Vec<Effect> {
    let page = frame::page(model);
    let count = page.controls.len();
    let next = (1..=count)
        .map(|distance| if forward { page.focus + distance } else { page.focus + count - distance })
        .map(|index| index % count.max(1))
        .find(|index| page.controls.get(*index).is_some_and(Control::can_focus));
    if let Some(control) = next.and_then(|index| page.controls.get(index)) {
        set_focus(model, control.id());
    }
    Vec::new()
}
