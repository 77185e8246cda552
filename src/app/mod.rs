//! The wizard without a screen: a model, messages in, effects out, and each screen as a page of meaning.
//!
//! [`update`](update::update) is total and does no I/O. [`page`](page::Page) says what stands on a screen; the
//! `ui` draws it and `plain` reads it out, so both can never tell different stories.

pub mod effect;
pub mod frame;
pub mod input;
pub mod key;
pub mod measured;
pub mod message;
pub mod model;
pub mod navigate;
pub mod page;
pub mod repair;
pub mod screens;
pub mod snapshot;
pub mod update;

use std::time::Duration;

use model::Model;
use page::Screen;
use repair::state::RepairState;

/// How long until the screen would look different without anything happening: the next second of a clock that is
/// shown, or `None` while nothing on the screen moves by itself.
pub fn next_tick(model: &Model) -> Option<Duration> {
    let server_second = model.now.wall.until_next_second();
    if model.repairing() || model.watch.is_pending(model.now.mono) {
        return Some(server_second);
    }
    let own = match (model.screen, model.server_ahead()) {
        (Screen::Clock, Some((ahead, _))) => {
            Some(server_second.min(model.now.wall.minus(ahead).until_next_second()))
        }
        (Screen::Clock, None) => Some(server_second),
        (Screen::Code, _) if !model.help => screens::code::update::next_tick(model),
        _ if matches!(model.fix, RepairState::Measuring { .. }) => Some(server_second),
        _ => None,
    };
    // A question stands, whatever screen is looked at meanwhile.
    own.into_iter().chain(repair::consent::next_tick(model)).min()
}
