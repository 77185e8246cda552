//! What the screens look like, in text and in style.

use otp_doctor::app::page::{ControlId, FieldId, Screen as Step};
use otp_doctor::ui::Hit;
use support::assert_as_kept;
use support::pages;
use support::screen::*;

const SIZES: [(u16, u16); 4] = [(40, 15), (80, 24), (120, 40), (200, 60)];

fn samples() -> Vec<(&'static str, otp_doctor::app::page::Page)> {
    pages::all().into_iter().filter(|(name, _)| *name != "empty" && *name != "odd").collect()
}

#[test]
fn every_page_at_every_common_size() {
    for (name, page) in samples() {
        for (width, height) in SIZES {
            let screen = drawn(&page, (width, height), COLOUR);
            assert_as_kept!(format!("{name}-{width}x{height}"), screen.dump());
        }
    }
}

#[test]
fn without_colour() {
    for (name, page) in
        samples().into_iter().filter(|(name, _)| ["clock", "findings", "fix-running"].contains(name))
    {
        assert_as_kept!(format!("{name}-no-colour"), drawn(&page, (80, 24), NO_COLOUR).dump());
    }
}

#[test]
fn in_ascii() {
    for (name, page) in samples() {
        let screen = drawn(&page, (80, 24), ASCII_NO_COLOUR);
        assert!(screen.text().is_ascii(), "{name}:\n{}", screen.text());
        if ["check-up", "clock", "clock-watched", "fix-running"].contains(&name) {
            assert_as_kept!(format!("{name}-ascii"), screen.dump());
        }
    }
}

#[test]
fn lines_of_time() {
    use otp_doctor::app::page::{Block, TimeLine};
    let line = support::parts::line;
    let cases = [
        ("a right clock and a right phone", line(Some(0.02), Some((-15.0, 14.0)))),
        ("5 s ahead, the phone 40 s behind", line(Some(5.0), Some((-45.0, -35.0)))),
        ("31 s behind, right to within 20 s", TimeLine { server_error: 20.0, ..line(Some(-31.0), None) }),
        ("nobody knows the server", line(None, Some((-20.0, 10.0)))),
        (
            "the reference is unknown",
            TimeLine { zero_is_reference: false, ..line(Some(0.0), Some((60.0, 90.0))) },
        ),
        (
            "three days behind, the phone with the server",
            line(Some(-259_200.0), Some((-259_215.0, -259_190.0))),
        ),
        ("ten minutes ahead", line(Some(600.0), Some((-5.0, 5.0)))),
        ("the phone reaches over both edges", line(Some(0.0), Some((-90_000.0, 90_000.0)))),
    ];
    let mut page = pages::clock();
    page.whole_width = true;
    page.blocks = Vec::new();
    for (name, line) in cases {
        page.blocks.extend([support::parts::paragraph(name), Block::TimeLine(line), Block::Gap]);
    }
    assert_as_kept!("lines-of-time", drawn(&page, (80, 70), COLOUR).text());
    assert_as_kept!("lines-of-time-ascii", drawn(&page, (60, 70), ASCII).text());
}

#[test]
fn a_command_is_shown_in_full_in_every_width() {
    let without_blanks = |text: &str| text.split_whitespace().collect::<String>();
    let command = without_blanks("timedatectl --no-ask-password set-time '2026-03-01 13:37:18'");
    for width in 24..=200 {
        let text = drawn(&pages::fix_question(), (width, 60), COLOUR).text();
        let beside_the_rail = text.lines().map(|line| line.split_once('│').map_or(line, |(_, step)| step));
        let seen = without_blanks(&beside_the_rail.collect::<String>());
        assert!(seen.contains(&command), "{width}:\n{text}");
    }
}

#[test]
fn scrolling_stops_at_the_last_line() {
    let mut page = pages::report();
    page.scroll = u16::MAX;
    let screen = drawn(&page, (80, 24), COLOUR);
    assert!(screen.text().contains("line 59"));
    assert!(!screen.text().contains("more lines below"));
    page.scroll = screen.hits.in_sight.furthest_scroll;
    assert_eq!(drawn(&page, (80, 24), COLOUR).buffer, screen.buffer);
    page.scroll -= 1;
    assert!(drawn(&page, (80, 24), COLOUR).text().contains("1 more line below"));
}

#[test]
fn the_mouse_finds_buttons_and_steps() {
    let page = pages::findings();
    let screen = drawn(&page, (80, 24), COLOUR);
    let find = |words: &str| {
        let text = screen.text();
        let (row, line) = text.lines().enumerate().filter(|(_, line)| line.contains(words)).last().unwrap();
        let before = line.split(words).next().unwrap();
        screen.hits.at(before.chars().count() as u16, row as u16)
    };
    assert_eq!(find("[ Fix the time ]"), Some(Hit::Control(page.controls[0].id())));
    assert_eq!(find("[ Back ]"), Some(Hit::Control(page.controls[3].id())));
    assert_eq!(find("4 ? Fix the time"), Some(Hit::Rail(Step::Fix)));
    assert_eq!(screen.hits.at(30, 3), None);
    assert_eq!(screen.hits.at(u16::MAX, u16::MAX), None);
}

#[test]
fn a_field_can_be_clicked_and_holds_the_cursor_behind_what_was_typed() {
    let screen = drawn(&pages::code(), (80, 24), COLOUR);
    let (column, row) = screen.cursor.unwrap();
    assert_eq!(screen.hits.at(column, row), Some(Hit::Control(ControlId::Field(FieldId::Code))));
    let before: String = (0..column)
        .filter_map(|x| screen.buffer.cell((x, row)))
        .map(|cell| cell.symbol().to_owned())
        .collect();
    assert!(before.ends_with("[123 45"), "{before}");
}

#[test]
fn the_cursor_rests_on_the_focused_control_of_every_page_at_every_size() {
    for (name, mut page) in pages::all() {
        for focus in 0..page.controls.len() {
            page.focus = focus;
            for size in [(80, 24), (40, 15), (120, 40), (200, 60), (24, 8)] {
                let screen = drawn(&page, size, COLOUR);
                let id = page.controls[focus].id();
                let under = screen.cursor.and_then(|(column, row)| screen.hits.at(column, row));
                assert_eq!(under, Some(Hit::Control(id)), "{name} {focus} {size:?}:\n{}", screen.text());
            }
        }
    }
}

#[test]
fn the_cursor_on_a_button_is_on_the_first_letter_of_its_label() {
    let screen = drawn(&pages::findings(), (80, 24), COLOUR);
    let (column, row) = screen.cursor.unwrap();
    let behind: String = (column..80)
        .filter_map(|x| screen.buffer.cell((x, row)))
        .map(|cell| cell.symbol().to_owned())
        .collect();
    assert!(behind.starts_with("Fix the time ]"), "{behind}");
}

#[test]
fn a_secret_is_shown_by_its_length_alone() {
    let text = drawn(&pages::secret(), (80, 24), COLOUR).text();
    assert!(text.contains("••••••••") && text.contains("32 characters"), "{text}");
}

#[test]
fn what_a_server_printed_cannot_command_the_terminal() {
    for (_, page) in pages::all() {
        let screen = drawn(&page, (80, 24), COLOUR);
        assert!(!screen.buffer.content().iter().any(|cell| cell.symbol().contains(char::is_control)));
    }
}

#[test]
fn a_long_text_in_a_field_moves_until_the_cursor_is_in_sight() {
    use otp_doctor::app::page::{Control, FieldContent};
    let mut page = pages::zones();
    page.focus = 0;
    for cursor in [0, 40, 80, 99] {
        if let Some(Control::Field { content, .. }) = page.controls.first_mut() {
            *content = FieldContent::Open { text: "0123456789".repeat(10), cursor };
        }
        let screen = drawn(&page, (60, 24), COLOUR);
        let (column, row) = screen.cursor.unwrap();
        let under = screen.buffer.cell((column, row)).unwrap().symbol().to_owned();
        assert_eq!(under, (cursor % 10).to_string(), "at {cursor}:\n{}", screen.text());
    }
}
