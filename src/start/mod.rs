//! Chooses the adapters and starts what the command line asks for. The only place that names concrete adapters.

use std::ffi::OsString;
use std::io::{Write, stderr, stdin, stdout};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::channel;

use crate::adapters::demo::Simulation;
use crate::adapters::demo::scenario::{SCENARIOS, Scenario, ScenarioError};
use crate::adapters::dry_run::DryRun;
use crate::adapters::linux::{LinuxMachine, LinuxTimeServices};
use crate::adapters::plesk::{PleskPanel, check_named, session_address};
use crate::adapters::process::Processes;
use crate::adapters::reference::{
    Config, HostFiles, HostPort, HostPortError, HttpsUrl, HttpsUrlError, NetworkReference, check_ca_file,
};
use crate::adapters::rooted::Rooted;
use crate::adapters::running;
use crate::adapters::surroundings::Surroundings;
use crate::adapters::system_clock::SystemClock;
use crate::adapters::tools::Tools;
use crate::adapters::trust::own_program;
use crate::app::model::{Model, Settings};
use crate::app::screens::mfa::update::LoginState;
use crate::cli::{self, Action, Format, Options, Request};
use crate::core::diagnosis::Window;
use crate::core::facts::Login;
use crate::core::remedy::ToolPaths;
use crate::core::text::Text;
use crate::locale::Locale;
use crate::ports::{Clock, Commands};
use crate::report;
use crate::runtime::commands::{
    COULD_NOT_TELL, Console, check, code, fix, manual, recover, report as ticket,
};
use crate::runtime::draw::Drawn;
use crate::runtime::effects::{Performer, World};
use crate::runtime::headless::Headless;
use crate::runtime::lines::Lines;
use crate::runtime::repair::{
    Detached, InProcess, Recovery, StateFolders, execute_from_stdin, leftover, rescue,
};
use crate::runtime::terminal::{Terminal, TerminalOptions};
use crate::runtime::{event_loop, input, lines, signals};
use crate::text;
use crate::ui::{Theme, ThemeOptions};

/// The most characters of a wrong argument that a complaint repeats.
const MOST_REPEATED: usize = 80;

/// Does what the command line asks for; the exit code of this process.
pub fn start() -> ExitCode {
    signals::hear_of_children();
    let around = Surroundings::read();
    let locale = Locale::load(around.lang.as_deref());
    let code = match cli::parse(around.args.clone(), &locale) {
        Request::Show(words) => Standard::new(&around).serve(&locale, |console| {
            console.print(&words);
            0
        }),
        Request::Misused(words) => {
            let _ = stderr().write_all(words.as_bytes());
            COULD_NOT_TELL
        }
        Request::Run(options, action) => run(&around, &options, action),
    };
    running::end_all();
    ExitCode::from(code)
}

fn run(around: &Surroundings, options: &Options, action: Action) -> u8 {
    let locale = Locale::load(options.lang.as_deref().or(around.lang.as_deref()));
    if let Some(code) = tell_of_itself(around, &locale, &action) {
        return code;
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
            return rescue(&*commands, &*clock, &folders, &crate::runtime::repair::who());
        }
        return Standard::new(around).serve(&locale, |console| {
            let wanted = recover::RecoverRequest { json, forget, yes, dry_run: options.dry_run };
            recover::recover(&*commands, &*clock, &folders, console, wanted)
        });
    }
    let (world, settings) = match wire(around, options, commands, clock) {
        Ok(wired) => wired,
        Err(problem) => {
            let _ = writeln!(stderr(), "{}", locale.say(&problem));
            return COULD_NOT_TELL;
        }
    };
    match action {
        Action::Wizard if options.plain || around.input_is_terminal && around.output_is_terminal => {
            wizard(around, options, &locale, world, settings)
        }
        other => headless(around, &locale, world, settings, options.login, other),
    }
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
        console.line(words.trim_end());
        0
    }))
}

fn headless(
    around: &Surroundings,
    locale: &Locale,
    world: World,
    settings: Settings,
    login: Option<Login>,
    action: Action,
) -> u8 {
    if signals::end_on_any(running::end_all).is_err() {
        return COULD_NOT_TELL;
    }
    let mut headless = Headless::new(settings, world);
    headless.model.login = LoginState::told(login);
    Standard::new(around).serve(locale, |console| act(&mut headless, console, action, &around.args))
}

fn act(headless: &mut Headless, console: &mut Console<'_>, action: Action, typed: &[OsString]) -> u8 {
    match action {
        Action::Check(Format::Json) => check::check_as_json(headless, console),
        Action::Check(Format::OpenMetrics { output }) => {
            check::check_as_metrics(headless, console, output.as_deref())
        }
        Action::Code { secret_file, codes, json } => {
            code::code(headless, console, &secret_file, &codes, json)
        }
        Action::Fix { remedy, yes, json } => {
            fix::fix(headless, console, fix::FixRequest { remedy, yes, json, typed })
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
        | Action::Completions(_)
        | Action::Manual { .. } => check::check(headless, console),
    }
}

fn wizard(around: &Surroundings, options: &Options, locale: &Locale, world: World, settings: Settings) -> u8 {
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

/// The world and the settings that the options ask for.
fn wire(
    around: &Surroundings,
    options: &Options,
    commands: Arc<dyn Commands>,
    clock: Arc<dyn Clock>,
) -> Result<(World, Settings), Text> {
    // The report is rendered on the thread of its job, so it gets a locale of its own.
    let words = Locale::load(options.lang.as_deref().or(around.lang.as_deref()));
    let report = Arc::new(move |snapshot: &report::Snapshot| report::text::render(snapshot, &words));
    let report_folders = [around.home.clone(), Some(".".into())].into_iter().flatten().collect();
    let tools = options.system_root.as_deref().map_or_else(Tools::system, Tools::under);
    let settings = Settings {
        demo: options.demo.is_some(),
        dry_run: options.dry_run,
        window: Window { steps: options.window, ..Window::default() },
        tools: tools.for_plans(),
        simulated_phone: None,
    };
    if let Some(name) = &options.demo {
        let scenario = Scenario::named(name).map_err(|error| no_scenario(&error))?;
        let demo = Arc::new(Simulation::new(scenario, SystemClock, 1.0));
        let settings = Settings { tools: demo_tools(), simulated_phone: Some(demo.phone()), ..settings };
        let commands: Arc<dyn Commands> =
            if options.dry_run { Arc::new(DryRun::new(demo.clone())) } else { demo.clone() };
        let world = World {
            clock: demo.clone(),
            reference: demo.clone(),
            reference_deadline: options.timeout,
            machine: demo.clone(),
            time_services: demo.clone(),
            panel: demo.clone(),
            repairs: Arc::new(InProcess::new(commands, demo.clone()).with_leftover(demo.leftover())),
            report,
            report_folders,
        };
        return Ok((world, settings));
    }
    let config = Config {
        ntp: options.ntp.iter().map(|words| server(words)).collect::<Result<_, _>>()?,
        https: options.https.iter().map(|words| https_host(words)).collect::<Result<_, _>>()?,
        ca_file: options.ca_file.clone(),
    };
    if let Some(path) = &config.ca_file {
        check_ca_file(path).map_err(|error| text!("cli-ca-file-unusable", reason = error.to_string()))?;
    }
    if let Some(path) = &options.plesk {
        check_named(path).map_err(|error| text!("cli-plesk-unusable", reason = error.to_string()))?;
    }
    let root = options.system_root.clone().unwrap_or_else(|| Path::new("/").to_owned());
    let reference = NetworkReference::new(config, Arc::clone(&clock))
        .with_host(HostFiles { root }, Arc::clone(&commands));
    let repairs: Arc<dyn crate::ports::Repairs> = if options.dry_run {
        let harmless = Arc::new(DryRun::new(Arc::clone(&commands)));
        Arc::new(
            InProcess::new(harmless, Arc::clone(&clock))
                .with_leftover(leftover(&folders_to_look_into(options))),
        )
    } else {
        match &options.system_root {
            Some(root) => Arc::new(Detached::under(root)),
            None => Arc::new(Detached::new(StateFolders::of_this_user())),
        }
    };
    let world = World {
        reference: Arc::new(reference),
        reference_deadline: options.timeout,
        machine: Arc::new(LinuxMachine::new(tools.clone(), Arc::clone(&commands), Arc::clone(&clock))),
        time_services: Arc::new(LinuxTimeServices::new(tools.clone(), Arc::clone(&commands))),
        panel: Arc::new(
            PleskPanel::new(tools, commands, around.path.clone(), options.plesk.clone())
                .with_caller(around.ssh_client.as_deref().and_then(session_address)),
        ),
        repairs,
        clock,
        report,
        report_folders,
    };
    Ok((world, settings))
}

/// Where repairs may have left something.
fn folders_to_look_into(options: &Options) -> StateFolders {
    let root = options.system_root.as_deref();
    root.map_or_else(StateFolders::of_this_user_and_root, StateFolders::of_root_under)
}

/// The programs of the simulated server, wherever the wizard itself runs.
fn demo_tools() -> ToolPaths {
    let path = |name: &str| Some(format!("/usr/bin/{name}"));
    ToolPaths {
        timedatectl: path("timedatectl"),
        systemctl: path("systemctl"),
        chronyc: path("chronyc"),
        hwclock: Some("/usr/sbin/hwclock".to_owned()),
        dpkg_reconfigure: Some("/usr/sbin/dpkg-reconfigure".to_owned()),
    }
}

fn server(words: &str) -> Result<HostPort, Text> {
    words.parse().map_err(|error: HostPortError| {
        text!("cli-ntp-malformed", words = beginning(words), reason = error.to_string())
    })
}

fn https_host(words: &str) -> Result<HttpsUrl, Text> {
    words.parse().map_err(|error: HttpsUrlError| {
        text!("cli-https-malformed", words = beginning(words), reason = error.to_string())
    })
}

/// As much of what was typed as tells it apart.
fn beginning(words: &str) -> String {
    match words.char_indices().nth(MOST_REPEATED) {
        Some((end, _)) => format!("{} ...", &words[..end]),
        None => words.to_owned(),
    }
}

fn no_scenario(error: &ScenarioError) -> Text {
    let known: Vec<&str> = SCENARIOS.iter().map(|(name, _)| *name).collect();
    text!("cli-no-scenario", reason = error.to_string(), known = known.join(", "))
}

/// The standard streams.
struct Standard {
    out: std::io::Stdout,
    err: std::io::Stderr,
    input: std::io::BufReader<std::io::Stdin>,
    interactive: bool,
}

impl Standard {
    fn new(around: &Surroundings) -> Self {
        Self {
            out: stdout(),
            err: stderr(),
            input: std::io::BufReader::new(stdin()),
            interactive: around.input_is_terminal,
        }
    }

    /// Has `work` done with them; its exit code, unless something that was to be printed was lost.
    fn serve(mut self, locale: &Locale, work: impl FnOnce(&mut Console<'_>) -> u8) -> u8 {
        let mut console = Console {
            out: &mut self.out,
            err: &mut self.err,
            input: &mut self.input,
            interactive: self.interactive,
            locale,
            lost: None,
        };
        let code = work(&mut console);
        console.end(code)
    }
}
