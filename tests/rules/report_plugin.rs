//! The check as a monitoring plugin prints it, on every server of tests/scenarios.

use otp_doctor::core::finding::{Cause, Severity};
use otp_doctor::locale::{Language, Locale};
use otp_doctor::report::{Snapshot, plugin};
use support::plugin_line::{Output, read};
use support::scenario::{Server, all, named, snapshot};

fn render(snapshot: &Snapshot) -> String {
    plugin::render(snapshot, &Locale::load(None))
}

fn output_of(server: &Server) -> Output {
    let text = render(&snapshot::of(server));
    read(&text).unwrap_or_else(|problem| panic!("{problem}:\n{text}"))
}

#[test]
fn every_server_gets_a_line_by_the_grammar_whose_word_is_the_verdict() {
    for (name, scenario) in all() {
        let snapshot = snapshot::of(&scenario.server);
        let text = render(&snapshot);
        let output = read(&text).unwrap_or_else(|problem| panic!("{name}: {problem}:\n{text}"));
        assert_eq!(output.code(), i32::from(snapshot.diagnosis.verdict.exit_code()), "{name}");
        let sentence = &output.sentence;
        assert!(!sentence.contains('{') && !sentence.contains("finding-"), "{name}: {sentence}");
        let decisive = snapshot.diagnosis.findings.iter().find(|found| {
            found.severity == snapshot.diagnosis.verdict && found.severity != Severity::Healthy
        });
        // Of a clock that is off the first line says what that means, as the headline does.
        let headline = Locale::load(None).say(&snapshot.guide.headline);
        let of_the_clock = decisive
            .is_some_and(|found| matches!(found.cause, Cause::ServerClockBehind | Cause::ServerClockAhead));
        let title = decisive.map(|found| Locale::load(None).say(&found.title));
        assert!(
            title.is_none_or(|title| sentence.starts_with(&title))
                || of_the_clock && sentence.starts_with(&headline),
            "{name}: {sentence}"
        );
    }
}

#[test]
fn how_far_the_clock_is_off_is_said_in_the_first_line_and_in_the_row_of_what_was_measured() {
    let server = named("network-time-off");
    let snapshot = snapshot::of(&server);
    let (ahead, _) = snapshot.reference.server_ahead(snapshot.now).unwrap();
    let title = &snapshot.diagnosis.findings[0].title;
    let said = Locale::load(None).say(title);
    let by = said.strip_prefix("The server's clock is ").unwrap().trim_end_matches('.');
    let text = render(&snapshot);
    assert!(ahead.abs().as_secs() >= 60, "{said}");
    assert_eq!(text.matches(by).count(), 2, "{by}:\n{text}");
    let first = text.lines().next().unwrap();
    assert!(first.contains("right codes are declined"), "{first}");
    assert!(text.lines().nth(1).unwrap().starts_with("Next: "), "{text}");
    // In another language the first line, which monitoring reads, is English still.
    let german = Snapshot { language: Language::speaking("de").unwrap().unwrap(), ..snapshot };
    let text = plugin::render(&german, Locale::of(german.language));
    assert!(text.lines().nth(1).unwrap().contains("geht"), "{text}");
}

#[test]
fn a_command_that_two_findings_owe_stands_there_once() {
    let text = render(&snapshot::of(&named("mfa-left-off")));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(text.matches("extension --enable mfa").count(), 1, "{text}");
    let text = render(&snapshot::of(&named("repair-cut-short")));
    assert!(text.contains("This command still has to succeed:"), "{text}");
}

/// A graph's thresholds must tell what the verdict tells, as far as the clock alone decides it.
#[test]
fn the_ranges_alert_where_the_clock_alone_is_a_warning_or_critical() {
    for (name, scenario) in all() {
        let output = output_of(&scenario.server);
        let offset = output.datum("offset");
        let Some(ahead) = offset.value else { continue };
        assert_eq!(offset.unit, "s", "{name}");
        if offset.critical.as_ref().unwrap().alerts(ahead) {
            assert!(["CRITICAL", "UNKNOWN"].contains(&output.word.as_str()), "{name}: {output:?}");
        }
        if offset.warning.as_ref().unwrap().alerts(ahead) {
            assert_ne!(output.word, "OK", "{name}: {output:?}");
        }
    }
    let offset_of = |server: &Server| output_of(server).performance.swap_remove(0);
    let usual = offset_of(&Server::default());
    let (warning, critical) = (usual.warning.unwrap(), usual.critical.unwrap());
    for (ahead, expected) in [(0.0, (false, false)), (-5.1, (true, false)), (29.9, (true, false))] {
        assert_eq!((warning.alerts(ahead), critical.alerts(ahead)), expected, "{ahead}");
    }
    assert!(critical.alerts(30.1) && critical.alerts(-30.1));
    let wide = offset_of(&Server { window_steps: 4, ..Server::default() });
    assert!(!wide.critical.as_ref().unwrap().alerts(-120.0) && wide.critical.unwrap().alerts(-120.1));
}

#[test]
fn the_offset_and_its_error_are_what_was_measured() {
    let output = output_of(&named("network-time-off"));
    assert_eq!((output.word.as_str(), output.datum("offset").value), ("CRITICAL", Some(-187.0)));
    let error = output.datum("error");
    assert_eq!((error.value, error.unit.as_str(), error.least), (Some(0.012), "s", Some(0.0)));
}

#[test]
fn what_was_not_measured_is_u_without_a_unit() {
    let output = output_of(&named("nothing-measurable"));
    assert_eq!(output.word, "UNKNOWN");
    assert_eq!((output.datum("offset").value, output.datum("error").value), (None, None));
}

#[test]
fn a_bar_or_a_line_break_in_anybodys_name_does_not_end_the_sentence() {
    let mut snapshot = snapshot::of(&named("service-reaches-nobody"));
    let leak = otp_doctor::core::text::Text::new("a|b=1;2\nc");
    snapshot.diagnosis.findings[0].title = leak.clone();
    snapshot.guide.headline = leak.clone();
    snapshot.diagnosis.findings[0].evidence.push(leak);
    let text = render(&snapshot);
    let output = read(&text).unwrap_or_else(|problem| panic!("{problem}:\n{text}"));
    assert!(output.sentence.starts_with("a/b=1;2 c"), "{output:?}");
}

#[test]
fn the_parser_of_this_test_refuses_what_the_guidelines_refuse() {
    let refused = [
        "OTP OK - fine",
        "OTP FINE - fine | a=1",
        "OTP OK fine | a=1",
        "OTP OK - fine | a=1e3",
        "OTP OK - fine | a=1m",
        "OTP OK - fine | a b=1",
        "OTP OK - fine | a=Us",
        "OTP OK - fine | a=1;5:-5",
        "OTP OK - fine | a=1 | b=2",
        "OTP OK - fine | a=1;1;2;3;4;5",
        "OTP OK - fine | a=1\nlong | b=2",
    ];
    for line in refused {
        assert!(read(line).is_err(), "{line}");
    }
    let read = read("OTP OK - fine | 'a ''b'=-1.5ms;@~:5;10;0;100 c=U").unwrap();
    let datum = &read.performance[0];
    assert!(datum.warning.as_ref().unwrap().alerts(3.0) && datum.critical.as_ref().unwrap().alerts(-1.0));
    assert_eq!((datum.value, datum.most), (Some(-1.5), Some(100.0)));
}

#[test]
fn without_the_wizard_no_step_of_it_is_named_and_no_button() {
    let mut commands = 0;
    for (name, scenario) in all() {
        let said = render(&snapshot::of(&scenario.server));
        let words: Vec<&str> = said.split_whitespace().collect();
        for pair in words.windows(2) {
            let number = pair[1].trim_end_matches([')', '.', ',']);
            // "It stopped at step 2 of 3" is one of the repair's.
            let of_the_wizard = matches!(pair[0], "step" | "(step") && number.parse::<u8>().is_ok();
            assert!(!of_the_wizard || said.contains(&format!("{} {number} of", pair[0])), "{name}: {said}");
        }
        assert!(!said.to_lowercase().contains("press ") && !said.contains("choose \""), "{name}: {said}");
        commands += usize::from(said.lines().nth(1).unwrap().contains(" Run: "));
    }
    assert!(commands > 60, "{commands}");
}

#[test]
fn the_second_line_says_what_is_wrong_and_what_to_do_next() {
    let second = |server: &Server| render(&snapshot::of(server)).lines().nth(1).unwrap().to_owned();
    // What is wrong stands in the first line already, unless that names another finding than the headline.
    assert_eq!(second(&named("network-time-off")), "Next: fix the time. Run: otp-doctor fix time");
    assert_eq!(
        second(&named("repair-cut-short")),
        "Codes pass for now, but a repair was cut short (setting the clock). Next: finish the repair. \
         Run: otp-doctor recover"
    );
    assert_eq!(
        second(&named("healthy")),
        "The server's clock is right. Next: test a code from the phone. Run: otp-doctor"
    );
    assert_eq!(second(&named("nobody-asked-yet")), "No time source asked yet.");
}
