//! What line mode says, kept in docs/LINE-MODE.md: the program's own words on its simulated server, at a moment that stands
//! still.

use otp_doctor::app::message::Message;
use otp_doctor::app::page::Screen;
use otp_doctor::locale::Locale;
use otp_doctor::plain::{Intent, changes, read_out, understand};
use support::journey::Journey;

const PAGE: &str = "docs/LINE-MODE.md";
const BEGIN: &str = "```text\n";
const END: &str = "```\n";

/// What is heard before each typed line, and behind the last.
fn conversation(journey: &mut Journey, typed: &[&str]) -> String {
    let locale = Locale::load(None);
    let mut page = journey.page();
    let mut heard = read_out(&page, &locale);
    for line in typed {
        heard.push_str(&format!("> {line}\n"));
        let now = journey.now();
        match understand(line, &page, &locale) {
            Intent::Press(control) => journey.tell(Message::Click(control, now)),
            Intent::Fill(field, words) => journey.tell(Message::Fill(field, words, now)),
            Intent::Rail(screen) => journey.tell(Message::ClickRail(screen)),
            intent => panic!("{line}: {intent:?}"),
        }
        // What it starts is waited for, as a person would.
        (0..16).for_each(|_| journey.after(1.0));
        let next = journey.page();
        heard.push_str(&changes(&page, &next, &locale).unwrap_or_default());
        page = next;
    }
    heard
}

#[test]
fn the_transcript_of_line_mode_is_what_it_says_now() {
    let mut journey = Journey::still_on("server-behind");
    journey.tell(Message::ClickRail(Screen::Checkup));
    let heard = conversation(&mut journey, &["", "2"]);
    let path = support::project(PAGE);
    let page = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = page.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let wanted = format!("{before}{BEGIN}{heard}{END}{after}");
    if std::env::var_os("OTP_DOCTOR_WRITE_PICTURES").is_some() {
        std::fs::write(&path, &wanted).unwrap();
        return;
    }
    assert!(
        page == wanted,
        "{PAGE} is stale: OTP_DOCTOR_WRITE_PICTURES=1 cargo test --test app transcript writes it again"
    );
    let drawn = ["|", "\u{2502}", "left", "right of", "colour", "arrow"];
    assert!(!drawn.iter().any(|sign| heard.contains(sign)), "{heard}");
}
