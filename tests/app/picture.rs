//! Pictures of the screens for the documentation, made from what the program really draws:
//!
//! ```sh
//! PICTURES=docs/pictures cargo test --test app picture
//! ```
//! writes an SVG of each sample page at 80x24. tests/support/svg.rs does the same for the screen of a terminal emulator.

use otp_doctor::app::message::Message;
use otp_doctor::app::page::Screen;
use support::cells::{DARK, from_buffer, from_vt100};
use support::journey::Journey;
use support::screen::{COLOUR, drawn};
use support::{pages, svg::svg};

#[test]
fn every_sample_page_becomes_a_picture() {
    let folder = std::env::var_os("PICTURES").map(std::path::PathBuf::from);
    for (name, page) in pages::all() {
        let picture = svg(&from_buffer(&drawn(&page, (80, 24), COLOUR).buffer, DARK), DARK.paper);
        assert_eq!(picture.matches("<svg").count(), 1);
        assert!(picture.ends_with("</svg>\n"));
        let title = "otp-doctor";
        assert!(
            name == "odd" || name == "test-entry" || name == "empty" || picture.contains(title),
            "{name}"
        );
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).unwrap();
            std::fs::write(folder.join(format!("{name}.svg")), picture).unwrap();
        }
    }
}

/// The pictures of the README: the wizard's own screens on its simulated server, at a moment that stands still.
#[test]
fn the_pictures_of_the_readme_show_what_the_wizard_shows_now() {
    let write = std::env::var_os("OTP_DOCTOR_WRITE_PICTURES").is_some();
    let mut stale = Vec::new();
    for (name, journey) in [("checkup", checkup()), ("clock", clock()), ("code", code())] {
        let picture = svg(&from_buffer(&drawn(&journey.page(), (80, 24), COLOUR).buffer, DARK), DARK.paper);
        let path = support::project(&format!("docs/{name}.svg"));
        if write {
            std::fs::write(&path, &picture).unwrap();
        }
        if std::fs::read_to_string(&path).ok() != Some(picture) {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "{stale:?}: OTP_DOCTOR_WRITE_PICTURES=1 cargo test --test app pictures draws them again"
    );
}

fn checkup() -> Journey {
    let mut journey = clock();
    journey.play("1");
    journey
}

fn clock() -> Journey {
    let mut journey = Journey::still_on("server-behind");
    journey.tell(Message::ClickRail(Screen::Clock));
    journey
}

fn code() -> Journey {
    let mut journey = Journey::still_on("server-behind");
    journey.play("code enter");
    journey
}

#[test]
fn the_screen_of_a_terminal_emulator_becomes_the_same_picture() {
    let size = |cells| std::num::NonZeroU16::new(cells).unwrap();
    let mut terminal = vt100::Parser::new(size(2), size(20), 0);
    terminal.process(b"\x1b[1;31mbad & wrong\x1b[0m\r\n\x1b[7mhere\x1b[0m");
    let picture = svg(&from_vt100(terminal.screen(), DARK), DARK.paper);
    assert!(picture.contains("font-weight=\"bold\">bad &amp; wrong</text>"), "{picture}");
    assert!(picture.contains("fill=\"#cd3131\""), "{picture}");
    assert!(picture.contains("width=\"36\" height=\"18\" fill=\"#cccccc\""), "{picture}");
}
