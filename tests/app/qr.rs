//! The drawn QR code, read back from the pixels that a terminal would show, as a telephone reads it.

use otp_doctor::app::page::Page;
use support::cells::{Background, Cell, DARK, LIGHT, Rgb, from_buffer};
use support::pages;
use support::screen::*;

/// Pixels per cell, in the proportion that terminal fonts have.
const WIDTH: usize = 8;
const HEIGHT: usize = 16;

fn brightness([r, g, b]: Rgb) -> u8 {
    ((u16::from(r) * 3 + u16::from(g) * 6 + u16::from(b)) / 10) as u8
}

/// Letters become a bar in the middle of their cell: enough to disturb, as letters do.
fn pixel(rows: &[Vec<Cell>], x: usize, y: usize) -> u8 {
    let cell = &rows[y / HEIGHT][x / WIDTH];
    let (column, row) = (x % WIDTH, y % HEIGHT);
    let inked = match cell.symbol.as_str() {
        " " | "" => false,
        "\u{2588}" => true,
        "\u{2580}" => row < HEIGHT / 2,
        "\u{2584}" => row >= HEIGHT / 2,
        _ => (2..6).contains(&column) && (4..12).contains(&row),
    };
    brightness(if inked { cell.ink } else { cell.paper })
}

fn read(
    page: &Page,
    size: (u16, u16),
    options: otp_doctor::ui::ThemeOptions,
    on: Background,
) -> Option<String> {
    let rows = from_buffer(&drawn(page, size, options).buffer, on);
    let (width, height) = (usize::from(size.0) * WIDTH, usize::from(size.1) * HEIGHT);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixel(&rows, x, y));
    let grids = picture.detect_grids();
    grids.first().and_then(|grid| grid.decode().ok()).map(|(_, content)| content)
}

#[test]
fn a_telephone_reads_the_code_from_80_by_24_on_a_dark_and_on_a_light_terminal() {
    for on in [DARK, LIGHT] {
        for options in [COLOUR, NO_COLOUR] {
            assert_eq!(read(&pages::test_entry(), (80, 24), options, on).as_deref(), Some(pages::TEST_URI));
        }
    }
}

#[test]
fn a_telephone_reads_the_code_that_is_drawn_in_ascii() {
    for on in [DARK, LIGHT] {
        for options in [ASCII, ASCII_NO_COLOUR] {
            assert_eq!(read(&pages::test_entry(), (120, 50), options, on).as_deref(), Some(pages::TEST_URI));
        }
    }
}

#[test]
fn the_code_fits_80_by_24_with_everything_that_belongs_to_it() {
    let screen = drawn(&pages::test_entry(), (80, 24), COLOUR);
    let text = screen.text();
    for words in [
        "[Demo]",
        "[Dry run]",
        "Scan this",
        "Delete it afterwards",
        "JBSW Y3DP",
        "Code [123456",
        "[ Test this code ]",
        "[ Back ]",
        "q quit",
    ] {
        assert!(text.contains(words), "{words}:\n{text}");
    }
    assert_eq!(screen.hits.in_sight.furthest_scroll, 0);
}

#[test]
fn where_the_code_does_not_fit_the_key_and_a_sentence_stand_in_for_it() {
    for (size, options) in [((79, 23), COLOUR), ((60, 20), COLOUR), ((80, 24), ASCII), ((40, 15), NO_COLOUR)]
    {
        let mut page = pages::test_entry();
        let mut seen = String::new();
        for scroll in 0..20 {
            page.scroll = scroll;
            seen.push_str(&drawn(&page, size, options).text());
        }
        let complete = read(&page, size, options, DARK).is_some();
        assert!(
            complete || seen.split_whitespace().collect::<Vec<_>>().join(" ").contains("a QR code needs"),
            "{size:?}:\n{seen}"
        );
        assert!(seen.contains("JBSW Y3DP EHPK"), "{size:?}:\n{seen}");
    }
}

#[test]
fn in_a_narrow_and_high_window_the_code_stands_among_the_text() {
    assert_eq!(read(&pages::test_entry(), (45, 50), COLOUR, DARK).as_deref(), Some(pages::TEST_URI));
}
