//! The command line: a contract that scripts and monitoring depend on. Its words come from the locales.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::core::facts::Login;
use crate::core::finding::Remedy;
use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// The longest `--timeout`, in seconds. A monitoring plugin that waits longer is killed by its master.
const LONGEST_TIMEOUT: f64 = 60.0;

/// The widest `--window`, in steps to either side.
const WIDEST_WINDOW: u32 = 20;

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
    /// The assumed acceptance window, in steps to either side.
    pub window: u32,
    /// Look for the system's files and programs under this folder. For the program's own tests.
    pub system_root: Option<PathBuf>,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The wizard; without a terminal, the check as text.
    Wizard,
    /// Diagnose only.
    Check {
        /// As JSON.
        json: bool,
    },
    /// Test codes against a secret.
    Code {
        /// Where the secret is; `-` is standard input.
        secret_file: PathBuf,
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
    },
    /// Finish what an interrupted repair left.
    Recover {
        /// As JSON.
        json: bool,
        /// Started by the rescue timer: wait for nobody, say nothing.
        rescue: bool,
    },
    /// The report for a ticket.
    Report {
        /// Write it here instead of standard output.
        output: Option<PathBuf>,
    },
    /// The detached executor: reads a plan from standard input.
    ExecutePlan,
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

/// Understands the command line; the first argument is the program's name.
pub fn parse(args: impl IntoIterator<Item = OsString>, locale: &Locale) -> Request {
    let matches = match command(locale).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) if error.use_stderr() => return Request::Misused(error.to_string()),
        Err(error) => return Request::Show(error.to_string()),
    };
    Request::Run(Box::new(options(&matches)), action(&matches))
}

fn options(matches: &ArgMatches) -> Options {
    let many = |name: &str| matches.get_many::<String>(name).into_iter().flatten().cloned().collect();
    Options {
        ntp: many("ntp"),
        https: many("https"),
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
        window: matches.get_one::<u32>("window").copied().unwrap_or(1),
        system_root: matches.get_one::<PathBuf>("system-root").cloned(),
    }
}

fn action(matches: &ArgMatches) -> Action {
    match matches.subcommand() {
        Some(("check", sub)) => Action::Check { json: sub.get_flag("json") },
        Some(("code", sub)) => Action::Code {
            secret_file: sub.get_one::<PathBuf>("secret-file").cloned().unwrap_or_default(),
            codes: sub.get_many::<String>("code").into_iter().flatten().cloned().collect(),
            json: sub.get_flag("json"),
        },
        Some(("fix", sub)) => Action::Fix {
            remedy: match sub.get_one::<String>("what").map(String::as_str) {
                Some("mfa") => Remedy::ResetMfa,
                _ => Remedy::StepClock,
            },
            yes: sub.get_flag("yes"),
            json: sub.get_flag("json"),
        },
        Some(("recover", sub)) => {
            Action::Recover { json: sub.get_flag("json"), rescue: sub.get_flag("rescue") }
        }
        Some(("report", sub)) => Action::Report { output: sub.get_one::<PathBuf>("output").cloned() },
        Some(("execute-plan", _)) => Action::ExecutePlan,
        _ => Action::Wizard,
    }
}

/// The whole command line, in the words of `locale`.
pub fn command(locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    Command::new("otp-doctor")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say(text!("cli-about")))
        .after_help(say(text!("cli-after-help")))
        .args(global_args(locale))
        .subcommand(Command::new("check").about(say(text!("cli-check"))).arg(json(locale)))
        .subcommand(
            Command::new("code")
                .about(say(text!("cli-code")))
                .arg(json(locale))
                .arg(
                    Arg::new("secret-file")
                        .long("secret-file")
                        .value_name("FILE")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(say(text!("cli-secret-file"))),
                )
                .arg(
                    Arg::new("code")
                        .value_name("CODE")
                        .required(true)
                        .num_args(1..=4)
                        .help(say(text!("cli-codes"))),
                ),
        )
        .subcommand(
            Command::new("fix")
                .about(say(text!("cli-fix")))
                .arg(
                    Arg::new("what")
                        .value_name("WHAT")
                        .required(true)
                        .value_parser(PossibleValuesParser::new(["time", "mfa"]))
                        .help(say(text!("cli-fix-what"))),
                )
                .arg(flag("yes", say(text!("cli-yes"))).short('y'))
                .arg(json(locale)),
        )
        .subcommand(
            Command::new("recover")
                .about(say(text!("cli-recover")))
                .arg(json(locale))
                .arg(flag("rescue", String::new()).hide(true)),
        )
        .subcommand(
            Command::new("report").about(say(text!("cli-report"))).arg(
                Arg::new("output")
                    .short('o')
                    .long("output")
                    .value_name("FILE")
                    .value_parser(value_parser!(PathBuf))
                    .help(say(text!("cli-output"))),
            ),
        )
        .subcommand(Command::new("execute-plan").hide(true))
}

fn global_args(locale: &Locale) -> Vec<Arg> {
    let say = |text: Text| locale.say(&text);
    vec![
        value("ntp", "HOST[:PORT]", say(text!("cli-ntp"))).action(ArgAction::Append),
        value("https", "URL", say(text!("cli-https"))).action(ArgAction::Append),
        value("ca-file", "FILE", say(text!("cli-ca-file"))).value_parser(value_parser!(PathBuf)),
        value("timeout", "SECONDS", say(text!("cli-timeout"))).value_parser(ValueParser::new(timeout)),
        value("plesk", "PATH", say(text!("cli-plesk"))).value_parser(value_parser!(PathBuf)),
        value("login", "WHICH", say(text!("cli-login")))
            .value_parser(PossibleValuesParser::new(["server", "360", "other"])),
        value("demo", "SCENARIO", say(text!("cli-demo")))
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value(""),
        flag("plain", say(text!("cli-plain"))).global(true),
        flag("dry-run", say(text!("cli-dry-run"))).short('n').global(true),
        flag("ascii", say(text!("cli-ascii"))).global(true),
        flag("no-color", say(text!("cli-no-color"))).global(true),
        flag("mouse", say(text!("cli-mouse"))).global(true),
        value("lang", "LANG", say(text!("cli-lang"))),
        value("window", "STEPS", say(text!("cli-window")))
            .value_parser(value_parser!(u32).range(0..=i64::from(WIDEST_WINDOW))),
        value("system-root", "DIR", String::new()).value_parser(value_parser!(PathBuf)).hide(true),
    ]
}

fn value(name: &'static str, value_name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value_name).help(help).global(true)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn json(locale: &Locale) -> Arg {
    flag("json", locale.say(&text!("cli-json"))).short('j')
}

fn timeout(words: &str) -> Result<f64, String> {
    words
        .parse::<f64>()
        .ok()
        .filter(|seconds| *seconds > 0.0 && *seconds <= LONGEST_TIMEOUT)
        .ok_or_else(|| format!("0 < SECONDS <= {LONGEST_TIMEOUT}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Request {
        parse(line.split_whitespace().map(OsString::from), &Locale::load(None))
    }

    fn action_of(line: &str) -> Action {
        match parsed(line) {
            Request::Run(_, action) => action,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn the_definition_is_sound() {
        command(&Locale::load(None)).debug_assert();
    }

    #[test]
    fn the_bare_command_is_the_wizard() {
        assert_eq!(action_of("otp-doctor"), Action::Wizard);
    }

    #[test]
    fn demo_takes_its_scenario_only_after_an_equals_sign() {
        let Request::Run(options, action) = parsed("otp-doctor --demo check") else { panic!() };
        assert_eq!((options.demo.as_deref(), action), (Some(""), Action::Check { json: false }));
        let Request::Run(options, _) = parsed("otp-doctor --demo=chrony") else { panic!() };
        assert_eq!(options.demo.as_deref(), Some("chrony"));
    }

    #[test]
    fn global_options_may_follow_the_command() {
        let Request::Run(options, _) = parsed("otp-doctor fix time -n -y --ntp a --ntp b:1123") else {
            panic!()
        };
        assert!(options.dry_run);
        assert_eq!(options.ntp, ["a", "b:1123"]);
    }

    #[test]
    fn the_login_that_declines_the_code_is_one_of_three() {
        for (words, expected) in [
            ("otp-doctor", None),
            ("otp-doctor --login server", Some(Login::Server)),
            ("otp-doctor fix mfa --login 360", Some(Login::Portal)),
            ("otp-doctor --login=other", Some(Login::Other)),
        ] {
            let Request::Run(options, _) = parsed(words) else { panic!("{words}") };
            assert_eq!(options.login, expected, "{words}");
        }
        assert!(matches!(parsed("otp-doctor --login admin"), Request::Misused(_)));
    }

    #[test]
    fn wrong_use_is_not_shown_as_help() {
        for line in ["otp-doctor chekc", "otp-doctor fix", "otp-doctor --timeout 0", "otp-doctor code 123456"]
        {
            assert!(matches!(parsed(line), Request::Misused(_)), "{line}");
        }
    }

    #[test]
    fn help_and_version_are_shown() {
        assert!(matches!(parsed("otp-doctor --help"), Request::Show(_)));
        assert!(matches!(parsed("otp-doctor --version"), Request::Show(_)));
    }
}
