//! What the real program tells of itself: help, manual pages, completions.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use support::program::{Program, Ran};
use support::standins::Server;

const COMMANDS: [&str; 7] = ["check", "code", "fix", "recover", "report", "completions", "man"];

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

fn run(arguments: &[&str]) -> Ran {
    let program = Program::on(Server::new());
    let ran = program.run(arguments);
    assert_eq!(program.server.calls(), [""; 0], "{arguments:?} looked at the server");
    ran
}

fn printed(arguments: &[&str]) -> String {
    let ran = run(arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
    ran.out
}

/// Another program with this on its standard input: what it printed on both channels. None, loudly, where it is not here.
fn filtered(line: &[&str], input: &str) -> Option<(bool, String)> {
    let mut command = Command::new(line[0]);
    command
        .args(&line[1..])
        .env("LC_ALL", "C.UTF-8")
        .env("MANWIDTH", "100")
        .env_remove("MAN_KEEP_FORMATTING");
    let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let Ok(mut child) = spawned else {
        support::skipped(&format!("{} is not installed here", line[0]));
        return None;
    };
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let ended = child.wait_with_output().unwrap();
    let text = [ended.stdout, ended.stderr].concat();
    Some((ended.status.success(), String::from_utf8(text).unwrap()))
}

#[test]
fn every_commands_help_teaches_by_examples_that_work() {
    for command in std::iter::once(None).chain(COMMANDS.map(Some)) {
        let arguments: Vec<&str> = command.into_iter().chain(["--help"]).collect();
        let help = printed(&arguments);
        let (_, taught) = help.split_once("\nExamples:\n").unwrap_or_else(|| panic!("{command:?}:\n{help}"));
        let (examples, exits) = taught.split_once("\nExit codes:\n").unwrap();
        assert!(exits.contains("  0 ") && exits.contains("  3 "), "{command:?}: {exits}");
        let typed: Vec<&str> = examples
            .lines()
            .filter_map(|line| line.strip_prefix("  "))
            .filter(|line| !line.starts_with(' '))
            .collect();
        assert!(typed.len() >= 2 || command == Some("recover"), "{command:?}: {examples}");
        for line in typed {
            let itself = line.split(['|', '>']).next().unwrap();
            let words: Vec<&str> = itself.split_whitespace().collect();
            assert_eq!(words[0], "otp-doctor", "{line}");
            understood(&words);
        }
    }
}

/// The command line is one that the program takes.
fn understood(words: &[&str]) {
    use otp_doctor::cli::{Request, parse};
    let locale = otp_doctor::locale::Locale::load(None);
    let request = parse(words.iter().map(Into::into), &locale);
    assert!(matches!(request, Request::Run(..)), "{words:?}: {request:?}");
}

#[test]
fn what_is_mistyped_is_answered_with_the_nearest_that_there_is() {
    for (arguments, nearest) in [
        (&["chekc"][..], "\"check\""),
        (&["repotr"], "\"report\""),
        (&["fix", "tiem"], "\"time\""),
        (&["check", "--jsno"], "\"--json\""),
        (&["check", "--openmetric"], "\"--openmetrics\""),
        (&["fix", "time", "--dryrun"], "\"--dry-run\""),
        (&["--timout", "3"], "\"--timeout\""),
        (&["completions", "bahs"], "\"bash\""),
        (&["man", "chek"], "\"check\""),
    ] {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{arguments:?}");
        assert!(ran.err.contains(&format!("Did you mean {nearest}?\n")), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn every_manual_page_is_formatted_without_a_warning_and_has_its_sections() {
    for command in std::iter::once(None).chain(COMMANDS.map(Some)) {
        let arguments: Vec<&str> = std::iter::once("man").chain(command).collect();
        let source = printed(&arguments);
        let Some((done, page)) =
            filtered(&["man", "--warnings", "-E", "UTF-8", "-l", "-P", "cat", "-"], &source)
        else {
            return;
        };
        if page.contains("groff: not found") || page.contains("minimized") {
            support::skipped("no groff, or manual pages are left out of this system");
            return;
        }
        assert!(done, "{command:?}: {page}");
        assert!(!page.contains("warning:") && !page.contains("<standard input>"), "{command:?}:\n{page}");
        let name = command.map_or("otp-doctor".to_owned(), |command| format!("otp-doctor-{command}"));
        let sections: Vec<&str> =
            page.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase())).collect();
        for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES", "SEE ALSO"] {
            assert!(sections.contains(&section), "{name} has no {section}: {sections:?}");
        }
        assert_eq!(
            sections.contains(&"FILES"),
            [None, Some("check"), Some("fix"), Some("recover")].contains(&command)
        );
        assert!(page.contains(&format!("{name} - ")) || page.contains(&format!("{name}  - ")), "{page}");
        assert!(
            !page.contains("system-root") && !page.contains("rescue ") && !page.contains("execute-plan"),
            "{page}"
        );
    }
}

#[test]
fn the_pages_of_a_package_are_all_there_and_say_what_is_printed_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("share/man/man1");
    let arguments = ["man", "-o", pages.to_str().unwrap()];
    for _ in 0..2 {
        assert_eq!(printed(&arguments), "");
    }
    let mut names: Vec<_> = std::fs::read_dir(&pages)
        .unwrap()
        .map(|page| page.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut expected: Vec<_> = COMMANDS.map(|command| format!("otp-doctor-{command}.1")).into();
    expected.push("otp-doctor.1".to_owned());
    expected.sort();
    assert_eq!(names, expected);
    assert_eq!(std::fs::read_to_string(pages.join("otp-doctor-fix.1")).unwrap(), printed(&["man", "fix"]));
    assert_eq!(std::fs::read_to_string(pages.join("otp-doctor.1")).unwrap(), printed(&["man"]));
    // The pages name one another.
    let main = std::fs::read_to_string(pages.join("otp-doctor.1")).unwrap().replace('\\', "");
    COMMANDS
        .iter()
        .for_each(|command| assert!(main.contains(&format!("otp-doctor-{command}(1)")), "{command}"));

    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let ran = run(&["man", "-o", file.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.complained().contains("Could not write"), "{}", ran.err);
}

#[test]
fn completions_are_scripts_that_their_shell_takes_and_name_nothing_hidden() {
    for shell in SHELLS {
        let script = printed(&["completions", shell]);
        for word in COMMANDS.iter().chain(&["openmetrics", "secret-file"]) {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
        for hidden in ["system-root", "execute-plan", "rescue"] {
            assert!(!script.contains(hidden), "{shell} tells {hidden}");
        }
    }
    for (shell, line) in [
        ("bash", &["bash", "-n"][..]),
        ("zsh", &["zsh", "-n", "/dev/stdin"]),
        ("fish", &["fish", "--no-execute"]),
    ] {
        if let Some((done, problems)) = filtered(line, &printed(&["completions", shell])) {
            assert!(done && problems.is_empty(), "{shell}: {problems}");
        }
    }
}

#[test]
fn bash_completes_commands_options_and_values() {
    let script = printed(&["completions", "bash"]);
    for (words, expected) in [
        (&["otp-doctor", "ch"][..], "check"),
        (&["otp-doctor", "check", "--open"], "--openmetrics"),
        (&["otp-doctor", "fix", ""], "mfa"),
        (&["otp-doctor", "completions", "z"], "zsh"),
        (&["otp-doctor", "--login", ""], "360"),
    ] {
        let line = format!(
            "{script}\nCOMP_WORDS=({}); COMP_CWORD={}\n_otp__doctor otp-doctor '{}' '{}'\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n",
            words.iter().map(|word| format!("'{word}' ")).collect::<String>(),
            words.len() - 1,
            words[words.len() - 1],
            words[words.len() - 2],
        );
        let Some((_, answer)) = filtered(&["bash"], &line) else { return };
        assert!(answer.lines().any(|word| word == expected), "{words:?}: {answer}");
    }
}

#[test]
fn the_units_for_systemd_are_accepted_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let units = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/systemd");
    let mut line = vec!["systemd-analyze".to_owned(), "verify".to_owned(), "--man=no".to_owned()];
    for name in ["otp-doctor-check.service", "otp-doctor-check.timer"] {
        let unit = std::fs::read_to_string(units.join(name)).unwrap();
        // It looks whether the program is there.
        let unit = unit.replace("/usr/local/bin/otp-doctor", &support::binary());
        std::fs::write(folder.path().join(name), unit).unwrap();
        line.push(folder.path().join(name).display().to_string());
    }
    let words: Vec<&str> = line.iter().map(String::as_str).collect();
    let Some((_, problems)) = filtered(&words, "") else { return };
    if problems.contains("Failed to initialize manager") {
        support::skipped(&format!("systemd-analyze cannot look at units here: {problems}"));
        return;
    }
    // Units of the machine itself may have problems of their own.
    let ours: Vec<&str> = problems.lines().filter(|line| line.contains("otp-doctor")).collect();
    assert!(ours.is_empty(), "{problems}");
    // A judge that finds nothing wrong is none.
    let broken = folder.path().join("otp-doctor-check.service");
    let unit = std::fs::read_to_string(&broken).unwrap().replace("ProtectSystem=", "ProtectSystme=");
    std::fs::write(&broken, unit).unwrap();
    let (_, problems) = filtered(&words, "").unwrap();
    assert!(problems.contains("ProtectSystme"), "{problems}");
}
