//! Where the wizard is, and the way out of it.

use super::effect::Effect;
use super::model::Model;
use super::page::Screen;
use super::screens;

/// Opens `screen`.
pub fn go(model: &mut Model, screen: Screen) {
    model.help = false;
    model.leaving = false;
    screens::leave(model);
    model.show(screen);
}

/// Opens the screen that is `by` steps further on the rail, where there is one.
pub fn step(model: &mut Model, by: isize) {
    let target = model.screen.index().checked_add_signed(by);
    if let Some(screen) = target.and_then(|index| Screen::ALL.get(index)) {
        go(model, *screen);
    }
}

/// Leaves the program, or asks first when a repair runs or a test entry is still in the app.
pub fn quit(model: &mut Model) -> Vec<Effect> {
    if (model.repairing() || model.code.to_delete.is_some()) && !model.leaving {
        model.leaving = true;
        return Vec::new();
    }
    vec![Effect::Quit(model.diagnosis().verdict.exit_code())]
}
