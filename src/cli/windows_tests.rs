//! What a program for Windows shows of itself.

use clap_complete::Shell;

use super::*;
use crate::locale::System;

const COMMANDS: [&str; 7] = ["check", "code", "fix", "recover", "report", "completions", "man"];

/// What Windows has not: words, as they stand between spaces and signs, and paths.
const OF_LINUX: [&[&str]; 2] = [
    &[
        "sudo",
        "sshd",
        "root",
        "systemd",
        "pam",
        "ssh",
        "timedatectl",
        "chronyc",
        "cron",
        "dovecot",
        "chmod",
        "ulimit",
        "signal",
        "señal",
        "sinal",
        "сигнал",
        "сигналом",
        "シグナル",
        "skew",
    ],
    &["/root", "/etc/", "/var/", "/usr/", "/run/", "~/", "node-exporter", "node exporter", "--user", "pam_"],
];

/// Help for the sign-ins of a simulated server that asks through PAM: Windows has none itself.
const OF_A_SIMULATED_SERVER: &str = "help-ways-service";

fn on_windows(language: Language) -> &'static Locale {
    Locale::of_system(language, System::Windows)
}

fn asked(line: &str, locale: &Locale) -> Request {
    parse(line.split_whitespace().map(OsString::from), locale)
}

fn shown(line: &str, locale: &Locale) -> String {
    match asked(line, locale) {
        Request::Show(words) => words,
        other => panic!("{line}: {other:?}"),
    }
}

/// The ids of what the wizard's screens have as their help.
fn help_of_screens() -> impl Iterator<Item = &'static str> {
    let files =
        [include_str!("../../assets/locales/en/help.ftl"), include_str!("../../assets/locales/en/panel.ftl")];
    let ids = files.into_iter().flat_map(str::lines).filter_map(|line| Some(line.split_once(" = ")?.0));
    ids.filter(|id| id.starts_with("help-") && *id != OF_A_SIMULATED_SERVER)
}

/// Each text that tells of the program itself, with the place that it stands in.
fn everything(locale: &Locale) -> Vec<(String, String)> {
    let lines = COMMANDS.map(|command| format!("otp-doctor {command} --help"));
    let lines = lines.into_iter().chain(["otp-doctor --help".to_owned(), "otp-doctor -h".to_owned()]);
    let help = lines.map(|line| (line.clone(), shown(&line, locale)));
    let pages = pages(locale).into_iter().map(|page| (page.file, page.source.replace('\\', "")));
    let screens = help_of_screens().map(|id| (id.to_owned(), locale.say(&Text::new(id))));
    let errors = ["fix", "fix tiem", "fix time --force", "fix time --user me", "code --user me 1 --window 3"];
    let errors =
        errors.map(|line| format!("otp-doctor {line}")).into_iter().map(|line| match asked(&line, locale) {
            Request::Misused(words) => (line.clone(), words.replace("--user", "")),
            other => panic!("{line}: {other:?}"),
        });
    help.chain(pages).chain(screens).chain(errors).collect()
}

#[test]
fn nothing_that_the_help_of_windows_says_in_any_language_is_of_linux() {
    let [words, parts] = OF_LINUX;
    let mut problems = Vec::new();
    for language in Language::all() {
        for (place, text) in everything(on_windows(language)) {
            let text = text.to_lowercase();
            let all: Vec<&str> = text.split(|char: char| !char.is_alphanumeric()).collect();
            let found =
                words.iter().filter(|word| all.contains(word) || (!word.is_ascii() && text.contains(**word)));
            let found: Vec<_> = found.chain(parts.iter().filter(|part| text.contains(**part))).collect();
            if !found.is_empty() {
                problems.push(format!("{} {place}: {found:?}", language.tag()));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn the_same_words_are_found_in_the_help_of_linux() {
    let all: String = everything(Locale::of_system(Language::ENGLISH, System::Linux))
        .into_iter()
        .map(|(_, text)| text.to_lowercase())
        .collect();
    for word in ["sshd", "pam", "timedatectl", "dovecot", "signal n", "/usr/sbin/plesk", "--user", "skew"] {
        assert!(all.contains(word), "{word}");
    }
}

#[test]
fn completions_for_windows_offer_nothing_of_pam_and_those_for_linux_do() {
    let scripts = |system| {
        [Shell::Bash, Shell::Elvish, Shell::Fish, Shell::PowerShell, Shell::Zsh]
            .map(|shell| completions(shell, Locale::of_system(Language::ENGLISH, system)))
    };
    for script in scripts(System::Windows) {
        assert!(!script.contains("skew") && !script.contains("user"), "{script}");
        assert!(script.contains("secret-file"), "{script}");
    }
    for script in scripts(System::Linux) {
        assert!(script.contains("user"), "{script}");
    }
}

#[test]
fn what_windows_has_not_is_hidden_and_refused_at_once_in_a_sentence_that_names_it() {
    let locale = on_windows(Language::ENGLISH);
    command(locale).debug_assert();
    definition::published(locale).debug_assert();
    for (line, named) in [
        ("otp-doctor fix skew", "fix skew"),
        ("otp-doctor fix skew --user me", "fix skew"),
        ("otp-doctor code --user me -y 123456", "--secret-file"),
    ] {
        let Request::Misused(words) = asked(line, locale) else { panic!("{line}") };
        assert!(words.contains(named), "{line}: {words}");
        // A simulated server may have Linux.
        assert!(matches!(asked(&format!("{line} --demo=chrony"), locale), Request::Run(..)), "{line}");
        for windows in ["--demo", "--demo=windows-domain"] {
            let on_windows = asked(&format!("{line} {windows}"), locale);
            assert!(matches!(on_windows, Request::Misused(_)), "{line} {windows}");
        }
        assert!(
            matches!(asked(line, Locale::of_system(Language::ENGLISH, System::Linux)), Request::Run(..)),
            "{line}"
        );
    }
    let Request::Misused(words) = asked("otp-doctor fix", locale) else { panic!() };
    assert!(words.contains("time, mfa\n"), "{words}");
}

#[test]
fn the_simulated_servers_that_are_known_to_have_windows_are_those_that_have_it() {
    use crate::adapters::demo::scenario::{SCENARIOS, Scenario, SimulatedService};
    let has_windows = |name: &&str| Scenario::named(name).unwrap().daemon == SimulatedService::W32time;
    let have: Vec<&str> = SCENARIOS.iter().map(|(name, _)| *name).filter(has_windows).collect();
    assert_eq!(have, SIMULATIONS_OF_WINDOWS[1..]);
}

#[test]
fn the_examples_for_windows_are_lines_that_the_program_takes() {
    for language in Language::all() {
        let locale = on_windows(language);
        for command in COMMANDS.iter().copied().chain(["otp-doctor"]) {
            for lesson in lessons::lessons(&lessons::examples(command), locale) {
                let itself = lesson.term.split(['|', '>']).next().unwrap_or_default();
                assert!(!matches!(asked(itself, locale), Request::Misused(_)), "{}", lesson.term);
                assert!(!lesson.meaning.is_empty(), "{}", lesson.term);
            }
        }
    }
}
