//! The wizard as lines: what is read out, what a line means, and what is worth saying while one waits.

use otp_doctor::app::page::{
    Block, ButtonId, Control, FieldContent, FieldId, Mark, Page, Screen as Step, StepState,
};
use otp_doctor::locale::Locale;
use otp_doctor::plain::{Intent, changes, hides_input, nothing_new, read_out, reply, understand};
use support::assert_as_kept;
use support::pages;
use support::parts::{button, words};
use zeroize::Zeroizing;

fn locale() -> Locale {
    Locale::load(None)
}

fn meant(line: &str, page: &Page) -> Intent {
    understand(line, page, &locale())
}

fn fill(field: FieldId, words: &str) -> Intent {
    Intent::Fill(field, Zeroizing::new(words.to_owned()))
}

/// Whoever presses the control that stands at this place.
fn press(page: &Page, index: usize) -> Intent {
    Intent::Press(page.controls[index].id())
}

#[test]
fn every_page_is_read_out() {
    for (name, page) in pages::all() {
        if name != "odd" && name != "report" {
            assert_as_kept!(name, read_out(&page, &locale()));
        }
    }
}

#[test]
fn nothing_that_is_read_out_can_command_the_terminal() {
    for (_, page) in pages::all() {
        let said = read_out(&page, &locale());
        assert!(!said.chars().any(|char| char.is_control() && char != '\n'), "{said:?}");
    }
}

#[test]
fn banners_and_title_come_first() {
    let said = read_out(&pages::test_entry(), &locale());
    let place = |words: &str| said.find(words).unwrap_or_else(|| panic!("{words} is missing:\n{said}"));
    assert!(place("[Demo]") < place("Test entry") && place("Test entry") < place("Type this key into"));
    assert!(said.contains("JBSW Y3DP EHPK 3PXP") && !said.contains("otpauth://"));
}

#[test]
fn a_number_presses_the_control_with_that_number() {
    let page = pages::findings();
    assert_eq!(meant("1", &page), press(&page, 0));
    assert_eq!(meant(" 4 ", &page), press(&page, 3));
    assert_eq!(meant("0", &page), Intent::NotUnderstood);
    assert_eq!(meant("5", &page), Intent::NotUnderstood);
}

#[test]
fn the_beginning_of_a_label_presses_it() {
    let page = pages::findings();
    assert_eq!(meant("fix", &page), press(&page, 0));
    assert_eq!(meant("Report", &page), press(&page, 2));
    assert_eq!(meant("re", &page), Intent::NotUnderstood, "Reset MFA or Report");
    assert_eq!(meant("f", &page), Intent::NotUnderstood);
}

#[test]
fn letters_work_everywhere() {
    for (_, page) in pages::all() {
        assert_eq!(meant("b", &page), Intent::Back);
        assert_eq!(meant("q", &page), Intent::Quit);
        assert_eq!(meant("?", &page), Intent::Help);
        assert_eq!(meant("r", &page), Intent::Repeat);
    }
    assert_eq!(meant("s3", &pages::findings()), Intent::Rail(Step::Code));
    assert_eq!(meant("s 6", &pages::findings()), Intent::Rail(Step::Report));
    assert_eq!(meant("s7", &pages::findings()), Intent::NotUnderstood);
}

#[test]
fn what_a_keyboard_has_no_key_for_need_not_be_typed() {
    let page = pages::findings();
    assert_eq!(meant("１", &page), press(&page, 0));
    assert_eq!(meant("ｑ", &page), Intent::Quit);
    assert_eq!(meant("ｓ３", &page), Intent::Rail(Step::Code));
    assert_eq!(meant("？", &page), Intent::Help);
    let mut page = page;
    page.controls = vec![button(ButtonId::Next, "Mettre\u{a0}à l’heure")];
    for typed in ["mettre à l'heure", "mettre à l’h", "ＭＥＴＴＲＥ"] {
        assert_eq!(meant(typed, &page), press(&page, 0), "{typed}");
    }
}

#[test]
fn the_letters_are_known_by_their_words_too() {
    for (word, intent) in
        [("help", Intent::Help), ("quit", Intent::Quit), ("exit", Intent::Quit), ("back", Intent::Back)]
    {
        assert_eq!(meant(word, &pages::findings()), intent);
    }
}

#[test]
fn an_empty_line_presses_what_has_the_focus() {
    assert_eq!(meant("", &pages::findings()), press(&pages::findings(), 0));
    assert_eq!(meant("\r\n", &pages::fix_question()), press(&pages::fix_question(), 1));
    assert_eq!(meant("", &pages::empty()), Intent::Repeat);
}

#[test]
fn a_code_goes_into_the_field() {
    let page = pages::code();
    assert_eq!(meant("123456", &page), fill(FieldId::Code, "123456"));
    assert_eq!(meant("123 456\r\n", &page), fill(FieldId::Code, "123 456"));
    assert_eq!(meant("１２３４５６", &page), fill(FieldId::Code, "１２３４５６"));
}

#[test]
fn a_secret_goes_into_the_field_and_is_not_echoed() {
    let page = pages::secret();
    assert_eq!(meant("jbsw y3dp ehpk 3pxp", &page), fill(FieldId::Secret, "jbsw y3dp ehpk 3pxp"));
    assert!(hides_input(&page));
    assert!(!hides_input(&pages::code()));
    assert!(!read_out(&page, &locale()).contains("jbsw"));
}

#[test]
fn what_changes_the_server_takes_its_number() {
    let mut page = pages::fix_question();
    page.controls.remove(0);
    assert_eq!(meant("run them", &page), Intent::NotUnderstood);
    assert_eq!(meant("2", &page), press(&page, 1));
}

#[test]
fn where_a_confirmation_is_asked_for_words_are_the_confirmation() {
    let mut page = pages::fix_question();
    page.controls.push(button(ButtonId::Next, "Yes, go on"));
    assert_eq!(meant("yes", &page), fill(FieldId::Confirmation, "yes"));
    assert_eq!(meant("back", &page), fill(FieldId::Confirmation, "back"));
    assert_eq!(meant("b", &page), Intent::Back);
}

#[test]
fn a_button_that_cannot_be_pressed_says_so() {
    let page = pages::code();
    let test = Intent::Disabled(page.controls[1].id());
    assert_eq!(meant("2", &page), test);
    let said = reply(&test, &page, &locale()).unwrap();
    assert!(said.contains("Test the code"), "{said}");
    assert!(reply(&Intent::NotUnderstood, &page, &locale()).is_some());
    assert_eq!(reply(&Intent::Back, &page, &locale()), None);
}

#[test]
fn a_ticking_clock_is_no_news() {
    let before = pages::clock();
    let mut after = before.clone();
    for block in &mut after.blocks {
        match block {
            Block::Clocks(rows) => {
                for row in rows {
                    row.local = Some("2026-03-01 13:37:19 CET".to_owned());
                }
            }
            Block::Sources(rows) => {
                rows[0].text = words("server is 3 min 7 s behind, delay 14 ms, stratum 2")
            }
            Block::Paragraph { text, .. } if text.id.starts_with("The server") => {
                *text = words("The server is 3 min 8 s behind (uncertain by 9 ms).");
            }
            _ => {}
        }
    }
    after.controls[1] = Control::Button {
        id: ButtonId::Again,
        label: words("Measure again (in 14 s)"),
        enabled: false,
        danger: false,
    };
    assert_eq!(changes(&before, &after, &locale()), None);
    assert_eq!(changes(&after, &before, &locale()), None);
}

#[test]
fn a_fact_that_arrives_is_said_alone() {
    let before = pages::checkup();
    let mut after = before.clone();
    let rights = after.blocks.iter_mut().rev().find_map(|block| match block {
        Block::Fact { value, mark, .. } => Some((value, mark)),
        _ => None,
    });
    let (value, mark) = rights.unwrap();
    (*value, *mark) = (words("root: may look and repair"), Mark::Good);
    assert_eq!(
        changes(&before, &after, &locale()).as_deref(),
        Some("Rights: root: may look and repair (OK)\n")
    );
}

#[test]
fn a_step_that_advances_is_said() {
    let before = pages::fix_running();
    let mut after = before.clone();
    for block in &mut after.blocks {
        if let Block::Steps(rows) = block {
            rows[2] = support::parts::step(&rows[2].command, "Steps the clock.", StepState::Done, None);
        }
    }
    assert_eq!(
        changes(&before, &after, &locale()).as_deref(),
        Some("3. Done. /usr/bin/chronyc makestep\n   Steps the clock.\n")
    );
}

#[test]
fn a_clock_that_becomes_known_is_said() {
    let before = pages::clock_unknown();
    let mut after = before.clone();
    if let Some(Block::Clocks(rows)) = after.blocks.first_mut() {
        rows[1].local = Some("2026-03-01 13:37:18 CET".to_owned());
    }
    let said = changes(&before, &after, &locale()).unwrap();
    assert_eq!(said, "Reference: 2026-03-01 13:37:18 CET\n");
}

#[test]
fn another_page_is_read_out_whole() {
    let said = changes(&pages::clock(), &pages::findings(), &locale());
    assert_eq!(said, Some(read_out(&pages::findings(), &locale())));
}

#[test]
fn choices_are_said_again_when_their_numbers_move() {
    let before = pages::findings();
    let mut after = before.clone();
    after.controls.remove(0);
    let said = changes(&before, &after, &locale()).unwrap();
    assert!(said.contains("1 - Reset MFA"), "{said}");
}

#[test]
fn a_choice_that_becomes_possible_is_said() {
    let before = pages::code();
    let mut after = before.clone();
    if let Control::Field { content, hint, .. } = &mut after.controls[0] {
        *content = FieldContent::Open { text: "123456".to_owned(), cursor: 6 };
        *hint = None;
    }
    if let Control::Button { enabled, .. } = &mut after.controls[1] {
        *enabled = true;
    }
    let said = changes(&before, &after, &locale()).unwrap();
    assert_eq!(said, "Now possible: 2 - Test the code\n");
}

#[test]
fn a_field_that_complains_is_heard() {
    let before = pages::code();
    let mut after = before.clone();
    if let Control::Field { hint, .. } = &mut after.controls[0] {
        *hint = Some(words("a code has digits only"));
    }
    assert_eq!(changes(&before, &after, &locale()).as_deref(), Some("a code has digits only\n"));
}

#[test]
fn nothing_new_is_said_about_the_same_page() {
    for (name, page) in pages::all() {
        assert_eq!(changes(&page, &page.clone(), &locale()), None, "{name}");
    }
}

#[test]
fn what_changed_nothing_is_answered_by_what_it_meant_or_by_the_choices() {
    let page = pages::code();
    let field = nothing_new(&page, Some(page.controls[0].id()), &locale());
    assert!(field.starts_with("1 - ") && field.lines().count() == 1, "{field}");
    let page = pages::findings();
    for meant in [None, Some(page.controls[0].id())] {
        let said = nothing_new(&page, meant, &locale());
        assert!(said.starts_with("Nothing has changed.\n") && said.contains("(or just Enter)"), "{said}");
    }
}

#[test]
fn where_enter_leads_elsewhere_is_said() {
    let page = pages::findings();
    let mut after = page.clone();
    after.focus = (page.focus + 1) % page.controls.len();
    let words = changes(&page, &after, &locale()).unwrap();
    assert!(words.contains("(or just Enter)") && words.lines().count() == 1, "{words}");
}
