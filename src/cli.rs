//! The command line: a contract that scripts and monitoring depend on. Its words come from the locales.

mod definition;
mod headings;
mod lessons;
mod manual;
mod misused;

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgMatches, Command};
use clap_complete::Shell;

use crate::core::asked::Asked;
use crate::core::clean::{clean, shortened};
use crate::core::facts::Login;
use crate::core::finding::Remedy;
use crate::core::text::Text;
use crate::locale::{Language, Locale, System};
use crate::text;

use definition::command;
pub(crate) use manual::{completions, page, pages};

/// What holds for every command.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// NTP servers that replace the configured ones.
    pub ntp: Vec<String>,
    /// HTTPS hosts that replace the public ones.
    pub https: Vec<String>,
    /// Certificates that are trusted for them as well.
    pub ca_file: Option<PathBuf>,
    /// How long to wait for time servers.
    pub timeout: Duration,
    /// Where Plesk's tool is.
    pub plesk: Option<PathBuf>,
    /// Which login declines the code, where that is said.
    pub login: Option<Login>,
    /// Simulate this scenario; empty is the first one.
    pub demo: Option<String>,
    /// Questions and answers on lines.
    pub plain: bool,
    /// Change nothing.
    pub dry_run: bool,
    /// Draw with ASCII alone.
    pub ascii: bool,
    /// Draw without colours.
    pub no_color: bool,
    /// Take the mouse.
    pub mouse: bool,
    /// The language.
    pub lang: Option<String>,
    /// The sign-in that declines the code, by the name of its verifier.
    pub verifier: Option<String>,
    /// What is said to be accepted, in steps to either side.
    pub window: Option<u32>,
    /// Look for the system's files and programs under this folder. For the program's own tests.
    pub system_root: Option<PathBuf>,
}

/// How the check is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// As a monitoring plugin: one line, then the report for people.
    Text,
    /// As JSON.
    Json,
    /// As metrics.
    OpenMetrics {
        /// Written here in one step; the plugin's line alone is then printed.
        output: Option<PathBuf>,
    },
}

/// Where a secret comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// From this file; `-` is standard input.
    File(PathBuf),
    /// What the sign-ins of PAM keep of a user.
    User {
        /// The login.
        name: String,
        /// Without asking.
        yes: bool,
    },
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The wizard; without a terminal, the check as text.
    Wizard,
    /// Diagnose only.
    Check(Format),
    /// Test codes against a secret.
    Code {
        /// Against which.
        secret: Of,
        /// The codes, oldest first.
        codes: Vec<String>,
        /// As JSON.
        json: bool,
    },
    /// Carry out a remedy.
    Fix {
        /// Which.
        remedy: Remedy,
        /// Without asking.
        yes: bool,
        /// As JSON.
        json: bool,
        /// What waits for the clock, although it is wrong.
        force: bool,
        /// For these users alone; none for all that it concerns.
        users: Vec<String>,
    },
    /// Finish what an interrupted repair left.
    Recover {
        /// As JSON.
        json: bool,
        /// Started by the rescue timer: wait for nobody, say nothing.
        rescue: bool,
        /// Run nothing, and let go of it.
        forget: bool,
        /// Without asking.
        yes: bool,
    },
    /// The report for a ticket.
    Report {
        /// Write it here instead of standard output.
        output: Option<PathBuf>,
        /// With names and addresses.
        full: bool,
        /// As JSON.
        json: bool,
    },
    /// Print what a shell needs to complete the command line.
    Completions(Shell),
    /// Print a manual page.
    Manual {
        /// The command whose page it is; none is the program's own.
        about: Option<String>,
        /// Write every page into this folder instead.
        folder: Option<PathBuf>,
    },
    /// The detached executor: reads a plan from standard input.
    ExecutePlan,
    /// A step of a repair: clears a learnt clock with the rights of its users.
    ClearSkew {
        /// Whose.
        users: Vec<String>,
        /// Remove what a run left that was cut short, instead.
        copies: bool,
        /// In this process, the file of this number of the one user.
        file: Option<usize>,
    },
}

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Do this.
    Run(Box<Options>, Action),
    /// Print this (help, version) on standard output and end with 0.
    Show(String),
    /// Print this on standard error and end with 3.
    Misused(String),
}

/// The language that `args` ask for by name, before they are understood: what is wrong with them is said in it.
pub fn language_asked(args: &[OsString]) -> Option<String> {
    let mut words = args.iter().skip(1).map(|arg| arg.to_string_lossy()).take_while(|word| word != "--");
    let mut asked = None;
    while let Some(word) = words.next() {
        match word.strip_prefix("--lang") {
            Some("") => asked = words.next().map(Cow::into_owned),
            Some(rest) => asked = rest.strip_prefix('=').map(str::to_owned).or(asked),
            None => {}
        }
    }
    asked
}

/// The sentence about a language that was asked for by name where nothing here fits it.
pub fn language_is_missing(lang: &str) -> Option<Text> {
    let missing = Language::speaking(lang) == Ok(None);
    missing.then(|| text!("cli-lang-missing", lang = lang, languages = definition::languages()))
}

/// Understands the command line; the first argument is the program's name.
pub fn parse(args: impl IntoIterator<Item = OsString>, locale: &Locale) -> Request {
    let command = command(locale);
    let args = with_the_scenario(args, &command);
    // Only what is shown needs clap's own words in the language; every other start is spared the work.
    let matches = match command.try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(_) => {
            let mut command = headings::translated(definition::command(locale), locale);
            match command.try_get_matches_from_mut(&args) {
                Ok(matches) => matches,
                Err(error) if error.use_stderr() => {
                    return Request::Misused(misused::said(&error, &command, locale));
                }
                Err(error) => return Request::Show(error.to_string()),
            }
        }
    };
    match action(&matches) {
        Action::Fix { remedy, force: true, .. } if !remedy.waits_for_the_clock() => {
            Request::Misused(locale.say(&text!("cli-force-is-for-mfa")))
        }
        Action::Fix { remedy, users, .. } if !users.is_empty() && remedy != Remedy::ClearSkew => {
            Request::Misused(locale.say(&text!("cli-user-is-for-skew")))
        }
        action => {
            let options = options(&matches);
            let problem = contradicted(&options)
                .or_else(|| without_effect(&options, &action))
                .or_else(|| of_linux_alone(&options, &action, locale.system()));
            match problem {
                Some(problem) => Request::Misused(locale.say(&problem)),
                None => Request::Run(Box::new(options), action),
            }
        }
    }
}

/// What is wrong where `--login` and `--verifier` name two sign-ins.
fn contradicted(options: &Options) -> Option<Text> {
    let name = options.verifier.as_deref()?;
    let panel = Asked::of(name) == Some(Asked::Plesk);
    let agree = match options.login? {
        Login::Server => panel,
        Login::Other => !panel,
        Login::Portal => false,
    };
    (!agree).then(|| text!("cli-verifier-contradicts", name = shortened(&clean(name), 80)))
}

/// What is wrong where `code --user`, which goes by what PAM keeps, is told of another sign-in or of another window.
fn without_effect(options: &Options, action: &Action) -> Option<Text> {
    let Action::Code { secret: Of::User { .. }, .. } = action else { return None };
    // Whether any other name is a service of PAM, only the server can tell.
    let elsewhere = options.verifier.as_deref().is_some_and(|name| Asked::of(name).is_some());
    let told = options.login.is_some() || options.window.is_some() || elsewhere;
    told.then(|| text!("cli-user-asks-pam"))
}

/// The simulated servers that have Windows on Windows, by name; the bare `--demo` is one.
const SIMULATIONS_OF_WINDOWS: [&str; 3] = ["", "windows", "windows-domain"];

/// What there is nothing for on Windows: no PAM, and so nothing that it keeps. A simulated server may have Linux.
fn of_linux_alone(options: &Options, action: &Action, system: System) -> Option<Text> {
    let simulates_linux = options.demo.as_deref().is_some_and(|name| !SIMULATIONS_OF_WINDOWS.contains(&name));
    if system == System::Linux || simulates_linux {
        return None;
    }
    match action {
        Action::Code { secret: Of::User { .. }, .. } => Some(text!("cli-user-asks-pam")),
        Action::Fix { remedy: Remedy::ClearSkew, .. } => Some(text!("cli-skew-is-of-linux")),
        _ => None,
    }
}

/// `--demo SCENARIO` as `--demo=SCENARIO`: as two words the scenario would be taken for a command, and a mistyped one for a
/// mistyped command.
fn with_the_scenario(args: impl IntoIterator<Item = OsString>, command: &Command) -> Vec<OsString> {
    let mut told: Vec<OsString> = Vec::new();
    for arg in args {
        let words = arg.to_string_lossy();
        // Each scenario has a letter in its name, and no code has one.
        let is_scenario = !words.starts_with('-')
            && words.contains(char::is_alphabetic)
            && command.find_subcommand(&*words).is_none()
            && words != "help";
        match told.last_mut() {
            Some(last) if last == "--demo" && is_scenario => {
                last.push("=");
                last.push(&arg);
            }
            _ => told.push(arg),
        }
    }
    told
}

fn options(matches: &ArgMatches) -> Options {
    Options {
        ntp: words(matches, "ntp"),
        https: words(matches, "https"),
        ca_file: matches.get_one::<PathBuf>("ca-file").cloned(),
        timeout: Duration::from_secs_f64(matches.get_one::<f64>("timeout").copied().unwrap_or(3.0)),
        plesk: matches.get_one::<PathBuf>("plesk").cloned(),
        login: matches.get_one::<String>("login").map(|login| match login.as_str() {
            "server" => Login::Server,
            "360" => Login::Portal,
            _ => Login::Other,
        }),
        demo: matches.get_one::<String>("demo").cloned(),
        plain: matches.get_flag("plain"),
        dry_run: matches.get_flag("dry-run"),
        ascii: matches.get_flag("ascii"),
        no_color: matches.get_flag("no-color"),
        mouse: matches.get_flag("mouse"),
        lang: matches.get_one::<String>("lang").cloned(),
        verifier: matches.get_one::<String>("verifier").cloned(),
        window: matches.get_one::<u32>("window").copied(),
        system_root: matches.get_one::<PathBuf>("system-root").cloned(),
    }
}

fn action(matches: &ArgMatches) -> Action {
    match matches.subcommand() {
        Some(("check", sub)) => Action::Check(format(sub)),
        Some(("code", sub)) => Action::Code {
            secret: match sub.get_one::<String>("user").cloned() {
                Some(name) => Of::User { name, yes: sub.get_flag("yes") },
                None => Of::File(sub.get_one::<PathBuf>("secret-file").cloned().unwrap_or_default()),
            },
            codes: words(sub, "code"),
            json: sub.get_flag("json"),
        },
        Some(("fix", sub)) => Action::Fix {
            remedy: match sub.get_one::<String>("what").map(String::as_str) {
                Some("mfa") => Remedy::ResetMfa,
                Some("skew") => Remedy::ClearSkew,
                _ => Remedy::StepClock,
            },
            yes: sub.get_flag("yes"),
            json: sub.get_flag("json"),
            force: sub.get_flag("force"),
            users: words(sub, "user"),
        },
        Some(("recover", sub)) => Action::Recover {
            json: sub.get_flag("json"),
            rescue: sub.get_flag("rescue"),
            forget: sub.get_flag("forget"),
            yes: sub.get_flag("yes"),
        },
        Some(("report", sub)) => {
            Action::Report { output: output(sub), full: sub.get_flag("full"), json: sub.get_flag("json") }
        }
        Some(("completions", sub)) => {
            Action::Completions(sub.get_one::<Shell>("shell").copied().unwrap_or(Shell::Bash))
        }
        Some(("man", sub)) => Action::Manual {
            about: sub.get_one::<String>("about").cloned(),
            folder: sub.get_one::<PathBuf>("output").cloned(),
        },
        Some(("execute-plan", _)) => Action::ExecutePlan,
        Some(("clear-skew", sub)) => Action::ClearSkew {
            users: words(sub, "user"),
            copies: sub.get_flag("remove-copies"),
            file: sub.get_one::<usize>("file").copied(),
        },
        _ => Action::Wizard,
    }
}

fn words(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).into_iter().flatten().cloned().collect()
}

fn format(check: &ArgMatches) -> Format {
    match (check.get_flag("json"), check.get_flag("openmetrics")) {
        (true, _) => Format::Json,
        (false, true) => Format::OpenMetrics { output: output(check) },
        (false, false) => Format::Text,
    }
}

/// The file to write; none for standard output.
fn output(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>("output").filter(|path| path.as_os_str() != "-").cloned()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod windows_tests;
