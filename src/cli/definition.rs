//! The definition that parsing, help, completions and manual pages all come from.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::lessons::after_help;
use crate::core::text::Text;
use crate::locale::{Language, Locale, Malformed, System};
use crate::text;

/// The longest `--timeout`, in seconds. A monitoring plugin that waits longer is killed by its master.
const LONGEST_TIMEOUT: u32 = 60;

/// The most words for codes: four codes, each perhaps in four groups.
const MOST_WORDS: usize = 16;

/// The widest `--window`, in steps to either side.
const WIDEST_WINDOW: u32 = 20;

/// How far that is there which the sign-ins of PAM alone have. Windows has none: what is typed is understood and refused in a
/// sentence of its own, and nothing tells of it.
#[derive(Clone, Copy, PartialEq)]
enum OfPam {
    Told,
    Hidden,
    Missing,
}

impl OfPam {
    const fn is_there(self) -> bool {
        !matches!(self, Self::Missing)
    }

    const fn is_hidden(self) -> bool {
        matches!(self, Self::Hidden)
    }
}

/// The whole command line, in the words of `locale` and for its system, with what the program says to itself.
pub fn command(locale: &Locale) -> Command {
    let of_pam = match locale.system() {
        System::Linux => OfPam::Told,
        System::Windows => OfPam::Hidden,
    };
    whole(locale, of_pam)
        .arg(value("system-root", "DIR", String::new()).value_parser(value_parser!(PathBuf)).hide(true))
        .subcommand(Command::new("execute-plan").hide(true))
        .subcommand(clear_skew(locale))
        .mut_subcommand("recover", |recover| {
            recover.arg(flag("rescue", String::new()).hide(true).conflicts_with("forget"))
        })
}

/// What a repair runs, hidden like its executor.
fn clear_skew(locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    Command::new("clear-skew")
        .hide(true)
        .about(say(text!("cli-clear-skew")))
        .arg(flag("remove-copies", say(text!("cli-clear-skew-copies"))))
        .arg(
            Arg::new("file")
                .long("file")
                .value_name("NUMBER")
                .value_parser(value_parser!(usize))
                .help(say(text!("cli-clear-skew-file"))),
        )
        .arg(
            Arg::new("user")
                .value_name("USER")
                .required(true)
                .num_args(1..)
                .help(say(text!("cli-clear-skew-user"))),
        )
}

/// What a person is shown of it: completions do not leave out what is hidden.
pub fn published(locale: &Locale) -> Command {
    let of_pam = match locale.system() {
        System::Linux => OfPam::Told,
        System::Windows => OfPam::Missing,
    };
    whole(locale, of_pam)
}

fn whole(locale: &Locale, of_pam: OfPam) -> Command {
    Command::new("otp-doctor")
        .version(env!("CARGO_PKG_VERSION"))
        .about(locale.say(&text!("cli-about")))
        .after_help(after_help("otp-doctor", locale))
        .args(global_args(locale))
        .subcommand(check(locale))
        .subcommand(code(locale, of_pam))
        .subcommand(fix(locale, of_pam))
        .subcommand(recover(locale))
        .subcommand(report(locale))
        .subcommand(
            subcommand("completions", [text!("cli-completions"), text!("cli-completions")], locale).arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(value_parser!(Shell))
                    .help(locale.say(&text!("cli-shell"))),
            ),
        )
        .subcommand(manual(locale))
}

fn subcommand(name: &'static str, [short, long]: [Text; 2], locale: &Locale) -> Command {
    Command::new(name)
        .about(locale.say(&short))
        .long_about(locale.say(&long))
        .after_help(after_help(name, locale))
}

fn check(locale: &Locale) -> Command {
    subcommand("check", [text!("cli-check"), text!("cli-check-long")], locale)
        .arg(json(locale))
        .arg(flag("openmetrics", locale.say(&text!("cli-openmetrics"))).conflicts_with("json"))
        .arg(output(locale.say(&text!("cli-openmetrics-output"))).requires("openmetrics"))
}

fn code(locale: &Locale, of_pam: OfPam) -> Command {
    let secret = Arg::new("secret-file")
        .long("secret-file")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .help(locale.say(&text!("cli-secret-file")));
    let of_user = [
        Arg::new("user")
            .long("user")
            .value_name("USER")
            .conflicts_with("secret-file")
            .hide(of_pam.is_hidden())
            .help(locale.say(&text!("cli-code-user"))),
        flag("yes", locale.say(&text!("cli-yes"))).short('y').requires("user").hide(of_pam.is_hidden()),
    ];
    subcommand("code", [text!("cli-code"), text!("cli-code-long")], locale)
        .arg(json(locale))
        .arg(if of_pam.is_there() { secret.required_unless_present("user") } else { secret.required(true) })
        .args(of_user.into_iter().filter(|_| of_pam.is_there()))
        .arg(
            Arg::new("code")
                .value_name("CODE")
                .required(true)
                .num_args(1..=MOST_WORDS)
                .help(locale.say(&text!("cli-codes"))),
        )
}

fn fix(locale: &Locale, of_pam: OfPam) -> Command {
    let skew = PossibleValue::new("skew").hide(of_pam.is_hidden());
    let what = ["time", "mfa"].map(PossibleValue::new).into_iter();
    let what = what.chain(of_pam.is_there().then_some(skew));
    let of_user = Arg::new("user")
        .long("user")
        .value_name("USER")
        .action(ArgAction::Append)
        .hide(of_pam.is_hidden())
        .help(locale.say(&text!("cli-fix-user")));
    subcommand("fix", [text!("cli-fix"), text!("cli-fix-long")], locale)
        .arg(
            Arg::new("what")
                .value_name("WHAT")
                .required(true)
                .value_parser(PossibleValuesParser::new(what))
                .help(locale.say(&text!("cli-fix-what"))),
        )
        .arg(flag("yes", locale.say(&text!("cli-yes"))).short('y'))
        .args(of_pam.is_there().then_some(of_user))
        .arg(flag("force", locale.say(&text!("cli-force"))))
        .arg(json(locale))
}

fn recover(locale: &Locale) -> Command {
    let yes = flag("yes", locale.say(&text!("cli-yes"))).short('y').requires("forget");
    subcommand("recover", [text!("cli-recover"), text!("cli-recover-long")], locale)
        .arg(json(locale))
        .arg(flag("forget", locale.say(&text!("cli-forget"))).conflicts_with("json"))
        .arg(yes)
}

fn report(locale: &Locale) -> Command {
    subcommand("report", [text!("cli-report"), text!("cli-report-long")], locale)
        .arg(output(locale.say(&text!("cli-output"))))
        .arg(flag("full", locale.say(&text!("cli-full"))))
        .arg(json(locale))
}

fn manual(locale: &Locale) -> Command {
    let pages = ["check", "code", "fix", "recover", "report", "completions", "man"];
    subcommand("man", [text!("cli-man"), text!("cli-man")], locale)
        .arg(
            Arg::new("about")
                .value_name("COMMAND")
                .value_parser(PossibleValuesParser::new(pages))
                .help(locale.say(&text!("cli-man-about"))),
        )
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("about")
                .help(locale.say(&text!("cli-man-output"))),
        )
}

fn global_args(locale: &Locale) -> Vec<Arg> {
    let say = |text: Text| locale.say(&text);
    let everywhere = say(text!("cli-everywhere"));
    let options = [
        value("ntp", "HOST[:PORT]", say(text!("cli-ntp"))).action(ArgAction::Append),
        value("https", "URL", say(text!("cli-https"))).action(ArgAction::Append),
        value("ca-file", "FILE", say(text!("cli-ca-file"))).value_parser(value_parser!(PathBuf)),
        value("timeout", "SECONDS", say(text!("cli-timeout"))).value_parser(timeout(locale)),
        value("plesk", "PATH", say(text!("cli-plesk"))).value_parser(value_parser!(PathBuf)),
        value("login", "WHICH", say(text!("cli-login")))
            .value_parser(PossibleValuesParser::new(["server", "360", "other"])),
        value("verifier", "NAME", say(text!("cli-verifier"))),
        value("demo", "SCENARIO", say(text!("cli-demo")))
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value(""),
        flag("plain", say(text!("cli-plain"))).global(true),
        flag("dry-run", say(text!("cli-dry-run"))).short('n').global(true),
        flag("ascii", say(text!("cli-ascii"))).global(true),
        flag("no-color", say(text!("cli-no-color"))).global(true),
        flag("mouse", say(text!("cli-mouse"))).global(true),
        value("lang", "LANG", say(text!("cli-lang", languages = languages()))).value_parser(lang(locale)),
        value("window", "STEPS", say(text!("cli-window"))).value_parser(window(locale)),
    ];
    options.into_iter().map(|option| option.help_heading(everywhere.clone())).collect()
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

fn output(help: String) -> Arg {
    Arg::new("output")
        .short('o')
        .long("output")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .help(help)
}

/// The languages that there are, by their tags.
pub(super) fn languages() -> String {
    Language::all().map(Language::tag).collect::<Vec<_>>().join(", ")
}

fn lang(locale: &Locale) -> ValueParser {
    let malformed = locale.say(&text!("cli-lang-malformed", languages = languages()));
    ValueParser::new(move |words: &str| match Language::speaking(words) {
        Ok(_) => Ok(words.to_owned()),
        Err(Malformed) => Err(malformed.clone()),
    })
}

fn timeout(locale: &Locale) -> ValueParser {
    let why = locale.say(&text!("cli-timeout-range", most = LONGEST_TIMEOUT));
    ValueParser::new(move |words: &str| {
        let seconds = words.parse::<f64>().ok();
        seconds
            .filter(|seconds| *seconds > 0.0 && *seconds <= LONGEST_TIMEOUT.into())
            .ok_or_else(|| why.clone())
    })
}

fn window(locale: &Locale) -> ValueParser {
    let why = locale.say(&text!("cli-window-range", most = WIDEST_WINDOW));
    ValueParser::new(move |words: &str| {
        let steps = words.parse::<u32>().ok();
        steps.filter(|steps| *steps <= WIDEST_WINDOW).ok_or_else(|| why.clone())
    })
}
