//! Pictures of the screens for the documentation, made from what the program really draws:
//!
//! ```sh
//! PICTURES=docs/pictures cargo test --test app picture
//! ```
//! writes an SVG of each sample page at 80x24. tests/support/svg.rs does the same for the screen of a terminal emulator.

use support::cells::{DARK, from_buffer, from_vt100};
use support::pty::Session;
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

/// The picture in the README: the real program in a real terminal, on its simulated server.
#[test]
fn the_picture_of_the_readme_is_the_real_program() {
    let mut command = portable_pty::CommandBuilder::new(support::binary());
    command.arg("--demo");
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    let mut session = Session::start(command, 80, 24);
    session.wait_for("Next: fix the time.");
    session.send("2");
    session.wait_for("4 of 4");
    let picture = session.with_screen(|screen| svg(&from_vt100(screen, DARK), DARK.paper));
    session.send("q");
    session.wait_for_exit();
    assert!(picture.contains("true time"), "{picture}");
    if let Some(folder) = std::env::var_os("PICTURES").map(std::path::PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("readme.svg"), picture).unwrap();
    }
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
