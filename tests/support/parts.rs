//! The parts that sample pages are put together from.

use std::borrow::Cow;
use std::sync::Arc;

use otp_doctor::app::page::{
    Block, ButtonId, ClockRow, Control, KeyHint, Mark, Page, Plot, PlotPoint, RailItem, Screen, Secretive,
    SourceRow, StepRow, StepState, TimeLine, Tone,
};
use otp_doctor::core::plan::StepOutcome;
use otp_doctor::core::text::Text;
use otp_doctor::core::words::step as what_became;
use otp_doctor::locale::Language;
use zeroize::Zeroizing;

/// Words that stand for themselves: a message that no locale knows is shown as its id.
pub fn words(words: &str) -> Text {
    Text { id: Cow::Owned(words.to_owned()), args: Vec::new() }
}

pub fn secretive(secret: &str) -> Secretive {
    Secretive(Arc::new(Zeroizing::new(secret.to_owned())))
}

pub fn button(id: ButtonId, label: &str) -> Control {
    Control::Button { id, label: words(label), enabled: true, danger: false }
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph { text: words(text), tone: Tone::Plain }
}

pub fn toned(tone: Tone, text: &str) -> Block {
    Block::Paragraph { text: words(text), tone }
}

pub fn item(mark: Mark, text: &str) -> Block {
    Block::Item { mark, text: words(text) }
}

pub fn fact(label: &str, value: &str, mark: Mark) -> Block {
    Block::Fact { label: words(label), value: words(value), mark }
}

pub fn rail() -> Vec<RailItem> {
    let marks = [Mark::Good, Mark::Bad, Mark::Warning, Mark::Unknown, Mark::Busy, Mark::Plain];
    let labels = ["Check-up", "Clock", "Code", "Fix the time", "Reset MFA", "Report"];
    let items = Screen::ALL.into_iter().zip(labels).zip(marks);
    items.map(|((screen, label), mark)| RailItem { screen, label: words(label), mark }).collect()
}

pub fn keys() -> Vec<KeyHint> {
    let keys = [
        ("Enter", "press"),
        ("Tab", "next"),
        ("Left", "back"),
        ("Page Down", "scroll"),
        ("?", "help"),
        ("q", "quit"),
    ];
    keys.map(|(key, does)| KeyHint { key: words(key), does: words(does), stays: false }).to_vec()
}

pub fn page(screen: Screen, title: &str, blocks: Vec<Block>, controls: Vec<Control>) -> Page {
    Page {
        screen,
        banners: Vec::new(),
        rail: rail(),
        title: words(title),
        headline: None,
        blocks,
        controls,
        focus: 0,
        keys: keys(),
        scroll: 0,
        wanted: None,
        whole_width: false,
        language: Language::ENGLISH,
    }
}

pub fn clocks(server: &str, reference: Option<&str>) -> Block {
    let row = |label: &str, local: Option<&str>, mark| ClockRow {
        label: words(label),
        local: local.map(|time| format!("2026-03-01 13:{time} CET")),
        utc: local.map(|time| format!("2026-03-01 12:{time} UTC")),
        mark,
    };
    Block::Clocks(vec![row("Server", Some(server), Mark::Bad), row("Reference", reference, Mark::Good)])
}

pub fn line(server: Option<f64>, phone: Option<(f64, f64)>) -> TimeLine {
    TimeLine {
        zero_is_reference: true,
        server,
        server_error: 0.012,
        phone,
        window: 30.0,
        assumed: true,
        words: words(
            "The server is 3 min 7 s behind the true time. Codes pass from 30 s before to 30 s after the server's time.",
        ),
    }
}

/// A clock that ran away and was set after five minutes.
pub fn plot() -> Plot {
    let point =
        |number: u32, ahead: f64, error: f64| PlotPoint { at: f64::from(number) * 64.0, ahead, error };
    let points = vec![
        point(0, -1.95, 0.2),
        point(1, -2.02, 0.05),
        point(2, -2.04, 0.05),
        point(3, -2.15, 0.06),
        point(4, -2.19, 0.4),
        point(5, 0.01, 0.02),
        point(6, 0.0, 0.02),
    ];
    Plot {
        points,
        words: words(
            "7 measurements over 6 min 24 s: the first 2.0 s behind, the last less than 1 ms ahead.",
        ),
    }
}

pub fn source_rows() -> Block {
    let row = |name: &str, mark, text: &str| SourceRow { name: name.to_owned(), mark, text: words(text) };
    Block::Sources(vec![
        row(
            "0.debian.pool.ntp.org 192.0.2.7",
            Mark::Good,
            "server is 3 min 7 s behind, delay 12 ms, stratum 2",
        ),
        row(
            "1.debian.pool.ntp.org 198.51.100.4",
            Mark::Good,
            "server is 3 min 7 s behind, delay 31 ms, stratum 2",
        ),
        row(
            "time.example.net 203.0.113.9",
            Mark::Warning,
            "disagrees with the others by 41 s and is left out",
        ),
        row("ntp.example.org", Mark::Bad, "did not answer within 3 s"),
    ])
}

pub fn step(command: &str, why: &str, state: StepState, output: Option<&str>) -> StepRow {
    let ended = |outcome: StepOutcome| what_became::ended(Some(&outcome));
    let said = match state {
        StepState::Waiting => what_became::waiting(),
        StepState::Running => what_became::running(),
        StepState::Done => ended(StepOutcome::Exited { status: 0, output: String::new() }),
        StepState::Failed => ended(StepOutcome::Exited { status: 1, output: String::new() }),
        StepState::Skipped => ended(StepOutcome::Skipped),
        StepState::WouldRun => ended(StepOutcome::WouldRun),
        StepState::Lost => what_became::ended(None),
    };
    let (command, output) = (command.to_owned(), output.map(ToOwned::to_owned));
    StepRow { command, why: words(why), state, said: Some(said), output }
}
