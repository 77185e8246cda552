//! Where the wizard is, and the way out of it.

use super::effect::Effect;
use super::farewell;
use super::frame::overlay::{Overlay, OverlayKind};
use super::model::Model;
use super::page::Screen;
use super::screens;
use crate::core::finding::Severity;

/// Opens `screen`.
pub fn go(model: &mut Model, screen: Screen) {
    screens::leave(model);
    model.show(screen);
}

/// Back to where one came from; at the start, to the step before on the rail.
pub fn back(model: &mut Model) {
    screens::leave(model);
    if !model.show_previous() {
        step(model, -1);
        model.forget_the_way();
    }
}

/// Opens the screen that is `by` steps further on the rail, where there is one.
pub fn step(model: &mut Model, by: isize) {
    let target = model.screen.index().checked_add_signed(by);
    if let Some(screen) = target.and_then(|index| Screen::ALL.get(index)) {
        go(model, *screen);
    }
}

/// Opens the help, over whatever is shown, or closes it.
pub fn toggle_help(model: &mut Model) {
    if model.overlay() == Some(OverlayKind::Help) {
        model.overlays.pop();
    } else {
        model.overlays.push(Overlay::new(OverlayKind::Help));
    }
}

/// Leaves the program, or asks first when a repair runs, MFA may be off, or a test entry is still in the app. Asked a second time, it leaves.
pub fn quit(model: &mut Model) -> Vec<Effect> {
    let asked = model.overlays.iter().any(|overlay| overlay.kind == OverlayKind::Leaving);
    let first = model.repairing() || farewell::sign_in_is_open(model) || model.code.to_delete.is_some();
    if first && !asked {
        model.overlays = vec![Overlay::new(OverlayKind::Leaving)];
        return Vec::new();
    }
    leave(model)
}

/// Leaves the program. Its exit code is that of what is known by now: nothing wrong so far is no all-clear while facts are
/// still being looked up.
pub fn leave(model: &Model) -> Vec<Effect> {
    let verdict = match model.diagnosis().verdict {
        Severity::Healthy if !model.facts.complete() => Severity::Unknown,
        verdict => verdict,
    };
    vec![Effect::Quit(verdict.exit_code())]
}
