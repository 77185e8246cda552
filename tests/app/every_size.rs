//! Every page at every size, in debug, where arithmetic that goes below zero panics.

use otp_doctor::app::page::Page;
use otp_doctor::locale::Locale;
use otp_doctor::ui::Hit;
use support::pages;
use support::screen::*;

fn check(locale: &Locale, name: &str, page: &Page, (width, height): (u16, u16)) {
    let options = if (width ^ height) & 1 == 0 { COLOUR } else { ASCII_NO_COLOUR };
    let screen = drawn_in(locale, page, (width, height), options);
    if let Some((column, row)) = screen.cursor {
        assert!(column < width && row < height, "{name} {width}x{height}: cursor at {column},{row}");
    }
    let usable = width >= 24 && height >= 8;
    let focused = page.controls.get(page.focus);
    let focused = focused.is_some_and(|control| screen.hits.area_of(Hit::Control(control.id())).is_some());
    assert_eq!(
        focused,
        usable && page.focus < page.controls.len(),
        "{name} {width}x{height}:\n{}",
        screen.text()
    );
    // With little room a banner may be cut, but it is seen how it begins.
    if width >= 10 && height >= 1 && name != "odd" {
        for banner in &page.banners {
            let begins = banner.id.split(' ').next().unwrap_or_default();
            let begins = format!("[{}", if width < 40 { &begins[..2] } else { begins });
            assert!(
                screen.text().contains(&begins),
                "{name} {width}x{height} hides a banner:\n{}",
                screen.text()
            );
        }
    }
}

fn every_size(widths: impl Iterator<Item = u16> + Clone, heights: impl Iterator<Item = u16> + Clone) {
    let pages = pages::all();
    let mut shares: [Vec<_>; 2] = Default::default();
    for (index, sample) in pages.into_iter().enumerate() {
        shares[index % 2].push(sample);
    }
    std::thread::scope(|threads| {
        for share in &shares {
            let (widths, heights) = (widths.clone().collect::<Vec<_>>(), heights.clone().collect::<Vec<_>>());
            threads.spawn(move || {
                let locale = Locale::load(None);
                for (name, page) in share {
                    for width in &widths {
                        for height in &heights {
                            check(&locale, name, page, (*width, *height));
                        }
                    }
                }
            });
        }
    });
}

#[test]
fn no_size_from_nothing_to_130_by_45_makes_it_panic() {
    every_size(0..=130, 0..=45);
}

#[test]
fn no_large_size_makes_it_panic() {
    every_size((131..=300).step_by(13), (0..=100).step_by(7));
}
