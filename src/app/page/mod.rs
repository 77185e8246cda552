//! One screen as meaning: what is said, what can be pressed, where the focus is. No layout, no colour, no cell.

mod controls;
pub(crate) mod draft;
pub(crate) mod field;
mod screen;

use std::sync::Arc;

use zeroize::Zeroizing;

pub use controls::{
    ButtonId, ClockButton, CodeButton, Control, ControlId, FieldContent, FieldId, MfaButton, QuestionId,
    ServiceName,
};
pub use screen::Screen;

use crate::core::text::Text;
pub use crate::core::words::Mark;
use crate::locale::Language;
use crate::report::Snapshot;
use crate::text;

/// The emphasis of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Ordinary text.
    #[default]
    Plain,
    /// The sentence that the screen is about.
    Strong,
    /// An aside.
    Quiet,
    /// Good news.
    Good,
    /// Take care.
    Warning,
    /// Bad news.
    Bad,
}

/// One entry of the rail on the left.
#[derive(Clone, Debug, PartialEq)]
pub struct RailItem {
    /// Which screen it leads to.
    pub screen: Screen,
    /// Its name.
    pub label: Text,
    /// How that step stands.
    pub mark: Mark,
}

/// Everything that a front end needs to show one screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Where we are.
    pub screen: Screen,
    /// Said on every screen: that this is a simulation, or a dry run.
    pub banners: Vec<Text>,
    /// The steps, for the rail.
    pub rail: Vec<RailItem>,
    /// The title of the screen.
    pub title: Text,
    /// What is wrong, and what to do next; none on what lies over a screen.
    pub headline: Option<Headline>,
    /// What the screen says, from top to bottom.
    pub blocks: Vec<Block>,
    /// What can be pressed or filled in, in the order in which Tab walks.
    pub controls: Vec<Control>,
    /// The index of the focused control. Always valid where there is a control.
    pub focus: usize,
    /// The keys that work here, most useful first.
    pub keys: Vec<KeyHint>,
    /// How far the text is scrolled, in lines; front ends stop at the last line.
    pub scroll: u16,
    /// Words that somebody searches for in the text; the front end says where they are.
    pub wanted: Option<Wanted>,
    /// Whether the page needs the whole terminal (the QR code does): no rail then.
    pub whole_width: bool,
    /// The language to show it in.
    pub language: Language,
}

/// The first line of every screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// How bad it is.
    pub mark: Mark,
    /// What is wrong, or that nothing is.
    pub words: Text,
    /// What to do next, where there is anything.
    pub next: Option<Text>,
}

impl Headline {
    /// What is wrong and, where there is anything to do, what to do next.
    pub fn whole(&self) -> Text {
        let headline = self.words.clone();
        match self.next.clone() {
            Some(next) => text!("guide-with-next", headline = headline, next = next),
            None => headline,
        }
    }
}

/// What is searched for in the text of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// In small letters.
    pub words: String,
    /// The first line to go to, where one is to be gone to; behind the last one it goes on at the top.
    pub from: Option<u16>,
}

/// Where somebody is on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FocusAndScroll {
    /// Where the focus was put; a page resolves it against the controls that it really has.
    pub focus: Option<ControlId>,
    /// How far the text is scrolled, in lines.
    pub scroll: u16,
}

/// How much of a page was in sight when it was last shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InSight {
    /// By how many lines the text can be scrolled before its last line is in sight.
    pub furthest_scroll: u16,
    /// How many lines of text are in sight at once.
    pub lines: u16,
    /// The line with what was searched for, counted from 0; none where it is nowhere.
    pub found: Option<u16>,
}

/// One hint in the key line, e.g. "Enter" "press".
#[derive(Clone, Debug, PartialEq)]
pub struct KeyHint {
    /// The key's name.
    pub key: Text,
    /// What it does.
    pub does: Text,
    /// Whether it is the last to go where there is no room for all.
    pub stays: bool,
}

/// One thing that a screen says.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// An empty line.
    Gap,
    /// Which keys do what: each front end has its own.
    Keys,
    /// A heading inside the screen.
    Heading(Text),
    /// A paragraph, wrapped to the width there is.
    Paragraph {
        /// What it says.
        text: Text,
        /// How it says it.
        tone: Tone,
    },
    /// A paragraph with a mark in front: a finding, a piece of evidence.
    Item {
        /// How it stands.
        mark: Mark,
        /// What it says.
        text: Text,
    },
    /// A fact: a short label and what is known of it.
    Fact {
        /// What it is about.
        label: Text,
        /// What is known, or why nothing is.
        value: Text,
        /// How it stands.
        mark: Mark,
    },
    /// Clocks that tick, one under the other.
    Clocks(Vec<ClockRow>),
    /// What follows may stand beside what came before, under these clocks. Where there is no room for that it stands below,
    /// without them.
    Aside(Vec<ClockRow>),
    /// Clocks and acceptance window on one line of time.
    TimeLine(TimeLine),
    /// The sources that were asked.
    Sources(Vec<SourceRow>),
    /// A clock's difference over time.
    Plot(Plot),
    /// A QR code to scan.
    Qr {
        /// What it holds. The URI of a throw-away test entry, never of a real one.
        uri: Secretive,
        /// The same as text to type, in groups of four.
        key: Secretive,
        /// What to do with it, said beside it.
        beside: Vec<Text>,
    },
    /// The commands of a plan and how far they are.
    Steps(Vec<StepRow>),
    /// Text that is meant to be copied: shown as it stands.
    ToCopy(Text),
    /// The ticket-ready report.
    Report(Box<Snapshot>),
}

/// Text that must not appear in logs or debug output. It is wiped when the last page that shows it is dropped.
#[derive(Clone, PartialEq)]
pub struct Secretive(pub Arc<Zeroizing<String>>);

impl std::fmt::Debug for Secretive {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("***")
    }
}

/// One clock on the screen, already in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct ClockRow {
    /// Whose clock.
    pub label: Text,
    /// Date and time in the server's zone with the zone's abbreviation; `None` while unknown.
    pub local: Option<String>,
    /// Date and time in UTC.
    pub utc: Option<String>,
    /// How it stands.
    pub mark: Mark,
}

/// Clocks and the acceptance window drawn on one line. Seconds; 0 is the reference where it is known, otherwise
/// the server; positive is ahead (to the right).
#[derive(Clone, Debug, PartialEq)]
pub struct TimeLine {
    /// Whether 0 is the reference; otherwise it is the server.
    pub zero_is_reference: bool,
    /// Where the server's clock is.
    pub server: Option<f64>,
    /// Half the width of the uncertainty about the server.
    pub server_error: f64,
    /// Where the phone's clock is: from, to.
    pub phone: Option<(f64, f64)>,
    /// A phone passes while it differs from the server by no more than this.
    pub window: f64,
    /// Whether that is only assumed.
    pub assumed: bool,
    /// The same in words, for those who hear the screen.
    pub words: Text,
}

/// Measurements of a clock over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    /// In order of time.
    pub points: Vec<PlotPoint>,
    /// The same in words.
    pub words: Text,
}

/// One measurement of a clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlotPoint {
    /// Seconds after the first of them.
    pub at: f64,
    /// Seconds by which the clock was ahead; negative when it was behind.
    pub ahead: f64,
    /// The truth lies within so many seconds to either side.
    pub error: f64,
}

/// One asked source.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceRow {
    /// Name, and address where it adds something.
    pub name: String,
    /// How it stands: in the majority, outside it, refused.
    pub mark: Mark,
    /// What it said, or why it was refused.
    pub text: Text,
}

/// How far a step of a plan is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StepState {
    /// Not begun.
    #[default]
    Waiting,
    /// Running now.
    Running,
    /// Ended well.
    Done,
    /// Ended badly.
    Failed,
    /// Left out, because of what happened before it.
    Skipped,
    /// Dry run: would have been run.
    WouldRun,
    /// It was running when the process that ran it was lost.
    Lost,
}

/// One command of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct StepRow {
    /// The command in full, as it would be typed.
    pub command: String,
    /// What it does.
    pub why: Text,
    /// How far it is or what became of it, as a sentence; none as long as it is only shown.
    pub said: Option<Text>,
    /// How far it is.
    pub state: StepState,
    /// What it printed, where that matters.
    pub output: Option<String>,
}

/// The longest command that is read before what it does, in characters: two lines of a wide terminal.
const LONGEST_READ_FIRST: usize = 200;

impl StepRow {
    /// Whether what it does is read first: the command is a whole script.
    pub fn is_a_script(&self) -> bool {
        self.command.chars().count() > LONGEST_READ_FIRST
    }
}
