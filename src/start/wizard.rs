//! The wizard, in the terminal or on plain lines.

use std::io::{Write, stderr, stdout};
use std::sync::Arc;
use std::sync::mpsc::channel;

use crate::adapters::surroundings::Surroundings;
use crate::adapters::trust::own_program;
use crate::app::farewell;
use crate::app::model::{Model, Settings};
use crate::app::screens::mfa::state::LoginState;
use crate::cli::Options;
use crate::core::asked::Asked;
use crate::core::clean::clean;
use crate::core::facts::Facts;
use crate::core::plan::CommandLine;
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::locale::{Language, Locale, System};
use crate::runtime::commands::COULD_NOT_TELL;
use crate::runtime::draw::Drawn;
use crate::runtime::effects::{Performer, World};
use crate::runtime::lines::Lines;
use crate::runtime::os::{input, screen, signals};
use crate::runtime::terminal::{Terminal, TerminalOptions};
use crate::runtime::{event_loop, lines};
use crate::text;
use crate::ui::{Theme, ThemeOptions};

/// Runs it until it is left; its exit code.
pub(super) fn wizard(
    around: &Surroundings,
    options: &Options,
    language: Language,
    world: World,
    settings: Settings,
    asked: Option<Asked>,
) -> u8 {
    let locale = Locale::of(language);
    let (sender, events) = channel();
    let clock = Arc::clone(&world.clock);
    let mut model = Model::new(settings);
    if System::OWN == System::Windows {
        // Rows that would vanish again are not shown.
        model.facts = Facts::of_windows();
    }
    model.login = LoginState::told(options.login, asked);
    model.language = language;
    let mut performer = Performer::new(world, sender.clone());
    let mut perform = |effect| performer.perform(effect);
    if let Err(error) = signals::listen(sender.clone()) {
        return could_not(&text!("start-no-thread", reason = error.to_string()), locale);
    }
    let (term, lang) = (around.term.as_deref(), around.lang.as_deref());
    let ascii = options.ascii || !screen::speaks_utf8(term, lang);
    let drawable = match around.input_is_terminal && around.output_is_terminal {
        true => screen::can_draw(term),
        false => Err(None),
    };
    if let Err(Some(why)) = &drawable
        && !options.plain
    {
        let _ = writeln!(stderr(), "{}", locale.say(why));
    }
    if options.plain || drawable.is_err() {
        return match lines::listen(sender, &clock) {
            Ok(unanswered) => {
                let mut lines = Lines::new(locale, ascii, Arc::clone(&clock), unanswered);
                let code = event_loop::run(&mut model, &mut lines, &*clock, &events, &mut perform);
                say_farewell(around, &model, code);
                code
            }
            Err(error) => could_not(&text!("start-no-thread", reason = error.to_string()), locale),
        };
    }
    let theme = Theme::new(ThemeOptions { colour: !(options.no_color || around.no_color), ascii });
    let taken = Terminal::take(&TerminalOptions {
        mouse: options.mouse,
        last_words: locale.say(&text!("terminal-last-words")),
    });
    let started = taken.and_then(|terminal| {
        input::listen(&sender, &clock)?;
        Ok((terminal, Drawn::new(theme)?))
    });
    match started {
        Ok((terminal, mut drawn)) => {
            model.draws = true;
            let code = event_loop::run(&mut model, &mut drawn, &*clock, &events, &mut perform);
            drop(terminal);
            say_farewell(around, &model, code);
            code
        }
        Err(error) => could_not(&text!("terminal-could-not", reason = error.to_string()), locale),
    }
}

/// Leaves in the terminal what matters after the wizard is gone. Where a signal ended it, nobody may be there to read it.
fn say_farewell(around: &Surroundings, model: &Model, code: u8) {
    const INTERRUPTED: u8 = 130;
    if code >= 128 && code != INTERRUPTED {
        return;
    }
    let (locale, mut out) = (Locale::of(model.language), stdout());
    for line in farewell::lines(model, &started_as(around), &recover(model)) {
        let _ = writeln!(out, "{}", clean(&locale.say(&line)));
    }
    let _ = out.flush();
}

/// How this program is started here: by its path where it was started so, since a shell may not find it by its name.
fn started_as(around: &Surroundings) -> String {
    let typed = around.args.first().map(|typed| typed.to_string_lossy().into_owned());
    let typed = typed.filter(|typed| typed.contains(std::path::is_separator));
    let program = typed.unwrap_or_else(|| "otp-doctor".to_owned());
    CommandLine::new(program, &[]).shown(UnixTime::from_secs(0))
}

/// The command that finishes a repair, as it would be typed here.
fn recover(model: &Model) -> String {
    let program = own_program().map_or_else(|| "otp-doctor".to_owned(), |path| path.display().to_string());
    let root = model.facts.rights.known().is_none_or(|rights| rights.root);
    // Windows has no command that gives the rights.
    let needs_sudo = !root && model.facts.windows().is_none();
    let command = match needs_sudo {
        _ if let Some(demo) = model.settings.demo_option() => CommandLine::new(program, &["recover", &demo]),
        false => CommandLine::new(program, &["recover"]),
        true => CommandLine::new("sudo", &[&program, "recover"]),
    };
    command.shown(UnixTime::from_secs(0))
}

fn could_not(problem: &Text, locale: &Locale) -> u8 {
    let _ = writeln!(stderr(), "{}", locale.say(problem));
    COULD_NOT_TELL
}
