//! Lines as they are typed.

use super::*;

fn parsed(line: &str) -> Request {
    parse(line.split_whitespace().map(OsString::from), on_linux(Language::ENGLISH))
}

fn on_linux(language: Language) -> &'static Locale {
    Locale::of_system(language, System::Linux)
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
    assert_eq!((options.demo.as_deref(), action), (Some(""), Action::Check(Format::Text)));
    let line = "otp-doctor code --demo 123456 --secret-file x";
    assert!(matches!(action_of(line), Action::Code { codes, .. } if codes == ["123456"]));
    let Request::Run(options, _) = parsed("otp-doctor --demo=chrony") else { panic!() };
    assert_eq!(options.demo.as_deref(), Some("chrony"));
}

#[test]
fn global_options_may_follow_the_command() {
    let Request::Run(options, _) = parsed("otp-doctor fix time -n -y --ntp a --ntp b:1123") else { panic!() };
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
fn a_verifier_that_is_not_the_login_is_wrong_use() {
    for agreed in ["--verifier sshd", "--verifier plesk --login server", "--login other --verifier=nextcloud"]
    {
        assert!(matches!(parsed(&format!("otp-doctor {agreed}")), Request::Run(..)), "{agreed}");
    }
    for two in
        ["--verifier PLESK --login other", "--login server --verifier sshd", "--login 360 --verifier plesk"]
    {
        assert!(matches!(parsed(&format!("otp-doctor check {two}")), Request::Misused(_)), "{two}");
    }
}

#[test]
fn wrong_use_is_not_shown_as_help() {
    for line in ["otp-doctor chekc", "otp-doctor fix", "otp-doctor --timeout 0", "otp-doctor code 123456"] {
        assert!(matches!(parsed(line), Request::Misused(_)), "{line}");
    }
}

/// One line for each thing that can be wrong, with what its complaint has to name.
const WRONG: &[(&str, &[&str])] = &[
    ("otp-doctor --foo", &["--foo"]),
    ("otp-doctor check extra", &["extra"]),
    ("otp-doctor chekc", &["chekc", "check"]),
    ("otp-doctor check --jsno", &["--jsno", "--json"]),
    ("otp-doctor fix", &["<WHAT>", "time, mfa, skew"]),
    ("otp-doctor fix tiem", &["tiem", "<WHAT>", "time, mfa, skew"]),
    ("otp-doctor code", &["--secret-file <FILE>, <CODE>..."]),
    ("otp-doctor code --secret-file -", &["<CODE>..."]),
    ("otp-doctor recover -y", &["--forget"]),
    ("otp-doctor --timeout", &["--timeout <SECONDS>"]),
    ("otp-doctor --timeout 99", &["99", "--timeout <SECONDS>", "60"]),
    ("otp-doctor --window 21", &["21", "--window <STEPS>", "20"]),
    ("otp-doctor --lang !!", &["!!", "--lang <LANG>", "pt-BR"]),
    ("otp-doctor check --json=3", &["--json", "3"]),
    ("otp-doctor --window 1 --window 2", &["--window <STEPS>"]),
    ("otp-doctor check --json --openmetrics", &["--json", "--openmetrics"]),
    ("otp-doctor check --output x", &["--openmetrics"]),
];

#[test]
fn what_is_wrong_with_a_line_is_said_in_every_language_by_its_words() {
    let said = |line: &str, language: Language| match parse(
        line.split_whitespace().map(OsString::from),
        on_linux(language),
    ) {
        Request::Misused(words) => words,
        other => panic!("{line}: {other:?}"),
    };
    for (line, named) in WRONG {
        let english = said(line, Language::ENGLISH);
        for language in Language::all() {
            let words = said(line, language);
            let unnamed: Vec<_> = named.iter().filter(|name| !words.contains(**name)).collect();
            assert!(unnamed.is_empty(), "{line}: {unnamed:?} in {words}");
            let other = Locale::of(language).say(&text!("cli-wrong-other"));
            assert!(!words.contains(&other) && !words.contains("error:"), "{line}: {words}");
            let left =
                words.lines().filter(|own| !own.is_empty() && english.lines().any(|line| line == *own));
            assert!(language == Language::ENGLISH || left.count() == 0, "{line}: {words}");
        }
    }
}

#[cfg(unix)]
#[test]
fn words_that_are_no_text_and_words_of_many_lines_are_told_in_one() {
    use std::os::unix::ffi::OsStringExt;
    let parsed = |word: OsString| parse(["otp-doctor".into(), "--lang".into(), word], Locale::english());
    let Request::Misused(words) = parsed(OsString::from_vec(vec![0xff, b'x'])) else { panic!() };
    assert!(words.starts_with("A word of this command is not UTF-8."), "{words}");
    let Request::Misused(words) = parsed("a\n\u{1b}[31mb".repeat(100).into()) else { panic!() };
    assert!(words.lines().count() <= 4 && !words.contains('\u{1b}') && words.len() < 400, "{words}");
}

#[test]
fn force_is_for_mfa_alone() {
    assert!(matches!(action_of("otp-doctor fix mfa --force"), Action::Fix { force: true, .. }));
    assert!(matches!(action_of("otp-doctor fix mfa"), Action::Fix { force: false, .. }));
    assert!(matches!(parsed("otp-doctor fix time --force"), Request::Misused(_)));
}

#[test]
fn a_code_of_a_user_is_judged_by_what_pam_keeps_and_whatever_else_is_named_is_refused_and_not_left_out() {
    for told in ["--login server", "--login other", "--window 3", "--verifier plesk", "--verifier nextcloud"]
    {
        let Request::Misused(words) = parsed(&format!("otp-doctor code --user me 123456 {told}")) else {
            panic!("{told}")
        };
        assert!(words.starts_with("--user goes by what PAM's sign-ins keep"), "{told}: {words}");
        assert!(matches!(
            parsed(&format!("otp-doctor code --secret-file - 123456 {told}")),
            Request::Run(..)
        ));
    }
    assert!(matches!(parsed("otp-doctor code --user me 123456 --verifier sshd"), Request::Run(..)));
}

#[test]
fn help_and_version_are_shown() {
    assert!(matches!(parsed("otp-doctor --help"), Request::Show(_)));
    assert!(matches!(parsed("otp-doctor --version"), Request::Show(_)));
}
