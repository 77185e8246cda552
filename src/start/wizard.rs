//! The wizard, in the terminal or on plain lines.

use std::io::{Write, stderr};
use std::sync::Arc;
use std::sync::mpsc::channel;

use crate::adapters::surroundings::Surroundings;
use crate::app::model::{Model, Settings};
use crate::app::screens::mfa::state::LoginState;
use crate::cli::Options;
use crate::locale::Locale;
use crate::runtime::commands::COULD_NOT_TELL;
use crate::runtime::draw::Drawn;
use crate::runtime::effects::{Performer, World};
use crate::runtime::lines::Lines;
use crate::runtime::terminal::{Terminal, TerminalOptions};
use crate::runtime::{event_loop, input, lines, signals};
use crate::text;
use crate::ui::{Theme, ThemeOptions};

/// Runs it until it is left; its exit code.
pub(super) fn wizard(
    around: &Surroundings,
    options: &Options,
    locale: &Locale,
    world: World,
    settings: Settings,
) -> u8 {
    let (sender, events) = channel();
    let clock = Arc::clone(&world.clock);
    let mut model = Model::new(settings);
    model.login = LoginState::told(options.login);
    let mut performer = Performer::new(world, sender.clone());
    let mut perform = |effect| performer.perform(effect);
    if signals::listen(sender.clone()).is_err() {
        return COULD_NOT_TELL;
    }
    if options.plain || !around.can_draw() {
        lines::listen(sender, &clock);
        return event_loop::run(&mut model, &mut Lines::new(locale), &*clock, &events, &mut perform);
    }
    let theme = Theme::new(ThemeOptions {
        colour: !(options.no_color || around.no_color),
        ascii: options.ascii || !around.speaks_utf8(),
    });
    let taken = Terminal::take(&TerminalOptions {
        mouse: options.mouse,
        last_words: locale.say(&text!("terminal-last-words")),
    });
    let started = taken.and_then(|terminal| {
        input::listen(&sender, &clock)?;
        Ok((terminal, Drawn::new(locale, theme)?))
    });
    match started {
        Ok((terminal, mut drawn)) => {
            let code = event_loop::run(&mut model, &mut drawn, &*clock, &events, &mut perform);
            drop(terminal);
            code
        }
        Err(error) => {
            let problem = text!("terminal-could-not", reason = error.to_string());
            let _ = writeln!(stderr(), "{}", locale.say(&problem));
            COULD_NOT_TELL
        }
    }
}
