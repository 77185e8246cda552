//! The wizard on a whole terminal, put together.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::channel;

use super::draw::Drawn;
use super::effects::{Performer, World};
use super::event_loop::run;
use super::terminal::{Terminal, TerminalOptions};
use super::{input, signals};
use crate::app::model::Model;
use crate::locale::Locale;
use crate::ui::Theme;

/// Runs the wizard until it is left, and gives the terminal back; returns the exit code.
///
/// # Errors
/// The system's, when the terminal, the signals or a thread cannot be had. The terminal has been given back then.
pub fn run_wizard(
    mut model: Model,
    world: World,
    locale: &Locale,
    theme: Theme,
    options: &TerminalOptions,
) -> io::Result<u8> {
    let (sender, events) = channel();
    let clock = Arc::clone(&world.clock);
    signals::listen(sender.clone())?;
    let terminal = Terminal::take(options)?;
    let mut drawn = Drawn::new(locale, theme)?;
    input::listen(&sender, &clock)?;
    let mut performer = Performer::new(world, sender);
    let code = run(&mut model, &mut drawn, &*clock, &events, &mut |effect| performer.perform(effect));
    drop(terminal);
    Ok(code)
}
