//! Which language is spoken to whom: what scripts and monitoring read never depends on it.

use otp_doctor::locale::{Language, Locale};
use otp_doctor::text;
use support::program::{Program, honest};
use support::standins::Server;

fn program() -> Option<Program> {
    let program = Program::with_clock(Server::new(), "+0")?;
    Some(program.asking(vec![honest(), honest(), honest()]).with(&["--timeout", "1"]))
}

#[test]
fn a_language_that_is_not_there_is_said_once_and_english_is_spoken() {
    let Some(program) = program() else { return };
    for wanted in ["xx", "zh-TW", "tlh_KL.UTF-8"] {
        let ran = program.run(&["--lang", wanted, "report"]);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
        assert!(
            ran.err.contains(&format!("There is no \"{wanted}\" here")) && ran.err.contains("en"),
            "{ran:?}"
        );
        assert!(ran.out.contains("FINDINGS"), "{ran:?}");
        let ran = program.run(&["--help", "--lang", wanted]);
        assert!(ran.code == 0 && ran.err.contains(&format!("There is no \"{wanted}\" here")), "{ran:?}");
    }
}

#[test]
fn words_that_are_no_language_are_wrong_usage_answered_with_what_there_is() {
    let Some(program) = program() else { return };
    for wanted in ["!!", "de-", "../de", ""] {
        let ran = program.run(&[&format!("--lang={wanted}"), "check"]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{ran:?}");
        assert!(ran.err.contains("--lang") && ran.err.contains("Languages: en"), "{ran:?}");
    }
}

#[test]
fn c_and_relatives_of_english_are_english_without_a_word() {
    let Some(program) = program() else { return };
    for wanted in ["C", "POSIX", "C.UTF-8", "en", "en_GB.UTF-8", "en-US"] {
        let ran = program.run(&["--lang", wanted, "report"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{wanted}: {ran:?}");
    }
}

#[test]
fn help_is_whole_in_each_language_with_its_headings_and_the_words_of_its_flags() {
    let Some(program) = program() else { return };
    let english = ["Usage:", "Options", "Commands", "Arguments", "Print ", "possible values", "[default"];
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        for of in
            [&[][..], &["check"], &["code"], &["fix"], &["recover"], &["report"], &["man"], &["completions"]]
        {
            let ran = program.run(&[&["--lang", language.tag()], of, &["--help"]].concat());
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{} {of:?}", language.tag());
            // Some of these words are the language's own as well.
            let own = Locale::of(language);
            let own = [text!("cli-options"), text!("cli-arguments"), text!("cli-everywhere")]
                .map(|text| own.say(&text));
            let left = english
                .iter()
                .filter(|word| ran.out.contains(*word) && !own.iter().any(|own| own.contains(*word)));
            assert_eq!(
                left.collect::<Vec<_>>(),
                Vec::<&&str>::new(),
                "{} {of:?}:\n{}",
                language.tag(),
                ran.out
            );
        }
    }
}
