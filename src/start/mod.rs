//! Chooses the adapters and does what the command line asks for. Nothing else names a concrete adapter.

mod clear_skew;
mod complaints;
mod standard;
mod verifier;
mod wizard;
mod world;

use std::ffi::OsString;
use std::io::{Write, stderr};
use std::process::ExitCode;
use std::sync::Arc;

use crate::adapters::process::Processes;
use crate::adapters::rooted::Rooted;
use crate::adapters::running;
use crate::adapters::surroundings::Surroundings;
use crate::adapters::system_clock::SystemClock;
use crate::adapters::trust::own_program;
use crate::app::model::Settings;
use crate::app::screens::mfa::state::LoginState;
use crate::cli::{self, Action, Format, Of, Options, Request};
use crate::core::clean::{clean, shortened};
use crate::core::facts::Login;
use crate::locale::{Language, Locale};
use crate::ports::{Clock, Commands};
use crate::runtime::commands::{
    COULD_NOT_TELL, Console, check, code, code_of_user, fix, manual, recover, report as ticket,
};
use crate::runtime::effects::World;
use crate::runtime::headless::Headless;
use crate::runtime::os::{limits, screen, signals};
use crate::runtime::repair::{Recovery, execute_from_stdin, rescue, who};
use crate::text;

pub use world::{Terms, simulated};

use standard::Standard;
use verifier::NamedSignIn;
use wizard::wizard;
use world::{folders_to_look_into, of_options};

/// The longest line of a complaint about the command line, in characters: it repeats what was typed.
const LONGEST_LINE: usize = 500;

/// Does what the command line asks for; the exit code of this process.
pub fn start() -> ExitCode {
    limits::on_enough_stack(begin)
}

fn begin() -> ExitCode {
    limits::leave_no_core();
    signals::hear_of_children();
    signals::outlive_full_files();
    limits::make_room_for_files();
    let around = Surroundings::read();
    let language = language(&around);
    let locale = Locale::of(language);
    let code = match cli::parse(around.args.clone(), locale) {
        Request::Show(words) => {
            tell_of_a_missing_language(&around, locale);
            Standard::new(&around).serve(locale, |console| {
                console.print(&words);
                0
            })
        }
        Request::Misused(words) => {
            let lines = clean(&words).lines().map(|line| shortened(line, LONGEST_LINE)).collect::<Vec<_>>();
            let _ = writeln!(stderr(), "{}", lines.join("\n"));
            COULD_NOT_TELL
        }
        Request::Run(options, action) => run(&around, &options, language, action),
    };
    running::end_all();
    signals::go_on_unless_one_has_come();
    ExitCode::from(code)
}

/// What was asked for by name; otherwise what the environment says, where a person reads it in a terminal that shows more
/// than ASCII. A script gets English, whoever starts it.
fn language(around: &Surroundings) -> Language {
    match cli::language_asked(&around.args) {
        Some(lang) => Language::speaking(&lang).ok().flatten().unwrap_or_default(),
        None if around.output_is_terminal
            && screen::speaks_utf8(around.term.as_deref(), around.lang.as_deref()) =>
        {
            Language::of_environment(around.languages.as_deref(), around.lang.as_deref())
        }
        None => Language::ENGLISH,
    }
}

fn tell_of_a_missing_language(around: &Surroundings, locale: &Locale) {
    if let Some(missing) = cli::language_asked(&around.args).as_deref().and_then(cli::language_is_missing) {
        let _ = writeln!(stderr(), "{}", locale.say(&missing));
    }
}

fn run(around: &Surroundings, options: &Options, language: Language, action: Action) -> u8 {
    let locale = Locale::of(language);
    tell_of_a_missing_language(around, locale);
    if let Some(code) = tell_of_itself(around, locale, &action) {
        return code;
    }
    if let Action::ClearSkew { users, copies, file } = &action {
        if options.demo.is_some() || options.dry_run {
            let _ = writeln!(stderr(), "{}", locale.say(&text!("skew-simulated")));
            return COULD_NOT_TELL;
        }
        return clear_skew::clear_skew(options, users, *copies, *file);
    }
    let processes: Arc<dyn Commands> = Arc::new(Processes);
    let commands = match &options.system_root {
        Some(root) => Arc::new(Rooted::new(root, processes)),
        None => processes,
    };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    if action == Action::ExecutePlan {
        return execute_from_stdin(&*commands, &*clock, own_program());
    }
    if let Action::Recover { json, rescue: by_timer, forget, yes } = action
        && options.demo.is_none()
    {
        let folders = folders_to_look_into(options);
        if by_timer {
            return rescue(&*commands, &*clock, &folders, &who());
        }
        return Standard::new(around).serve(locale, |console| {
            let wanted = recover::RecoverRequest { json, forget, yes, dry_run: options.dry_run };
            recover::recover(&*commands, &*clock, &folders, console, wanted)
        });
    }
    if let Err(limit) = limits::get_by() {
        let problem = text!("start-no-memory", limit = i64::try_from(limit / (1024 * 1024)).unwrap_or(0));
        let _ = writeln!(stderr(), "{}", locale.say(&problem));
        return COULD_NOT_TELL;
    }
    let (world, settings) = match of_options(around, options, commands, clock) {
        Ok(wired) => wired,
        Err(problem) => {
            let _ = writeln!(stderr(), "{}", locale.say(&problem));
            return COULD_NOT_TELL;
        }
    };
    let named = match verifier::named(options.verifier.as_deref(), &world) {
        Ok(named) => named,
        Err(problem) => {
            let _ = writeln!(stderr(), "{}", locale.say(&problem));
            return COULD_NOT_TELL;
        }
    };
    match action {
        Action::Wizard if options.plain || around.input_is_terminal && around.output_is_terminal => {
            wizard(around, options, language, world, settings, named.asked)
        }
        other => headless(around, world, settings, Told { language, login: options.login, named }, other),
    }
}

/// What a command is told beside what it is to do.
struct Told {
    language: Language,
    login: Option<Login>,
    named: NamedSignIn,
}

/// What the program says of itself; none where something else was asked for.
fn tell_of_itself(around: &Surroundings, locale: &Locale, action: &Action) -> Option<u8> {
    let (words, folder) = match action {
        Action::Completions(shell) => (cli::completions(*shell, locale), None),
        Action::Manual { folder: Some(folder), .. } => (String::new(), Some(folder)),
        Action::Manual { about, folder: None } => (cli::page(about.as_deref(), locale)?.source, None),
        _ => return None,
    };
    Some(Standard::new(around).serve(locale, |console| {
        if let Some(folder) = folder {
            let pages = cli::pages(locale);
            let pages = pages.iter().map(|page| (page.file.as_str(), page.source.as_str()));
            return manual::write_pages(console, folder, pages);
        }
        console.print(&(words.trim_end().to_owned() + "\n"));
        0
    }))
}

fn headless(around: &Surroundings, world: World, settings: Settings, told: Told, action: Action) -> u8 {
    let locale = Locale::of(told.language);
    if let Err(error) = signals::end_on_any(running::end_all) {
        let problem = text!("start-no-thread", reason = error.to_string());
        let _ = writeln!(stderr(), "{}", locale.say(&problem));
        return COULD_NOT_TELL;
    }
    let mut headless = Headless::new(settings, world);
    headless.model.login = LoginState::told(told.login, told.named.asked);
    headless.model.facts.verifiers = told.named.verifiers;
    headless.model.language = told.language;
    Standard::new(around).serve(locale, |console| act(&mut headless, console, action, &around.args))
}

fn act(headless: &mut Headless, console: &mut Console<'_>, action: Action, typed: &[OsString]) -> u8 {
    // What is told as JSON and in reports says so itself.
    if headless.model.settings.demo
        && matches!(action, Action::Code { json: false, .. } | Action::Fix { json: false, .. })
    {
        console.say(&text!("banner-demo"));
    }
    match action {
        Action::Check(Format::Json) => check::check_as_json(headless, console),
        Action::Check(Format::OpenMetrics { output }) => {
            check::check_as_metrics(headless, console, output.as_deref())
        }
        Action::Code { secret: Of::File(path), codes, json } => {
            code::code(headless, console, &path, &codes, json)
        }
        Action::Code { secret: Of::User { name, yes }, codes, json } => {
            let wanted = code_of_user::CodeOfUser { user: &name, codes: &codes, yes, json };
            code_of_user::code_of_user(headless, console, wanted)
        }
        Action::Fix { remedy, yes, json, force, users } => {
            fix::fix(headless, console, fix::FixRequest { remedy, yes, json, force, users: &users, typed })
        }
        Action::Report { output, full, json } => {
            ticket::report(headless, console, output.as_deref(), full, json)
        }
        // Only a simulated server gets here: what is real was recovered before.
        Action::Recover { json: false, .. } => {
            console.say(&text!("recover-simulated"));
            0
        }
        Action::Recover { json: true, .. } => {
            console.complain(&text!("recover-simulated"));
            recover::tell(&Recovery::default(), console, true)
        }
        Action::Check(Format::Text)
        | Action::Wizard
        | Action::ExecutePlan
        | Action::ClearSkew { .. }
        | Action::Completions(_)
        | Action::Manual { .. } => check::check(headless, console),
    }
}
