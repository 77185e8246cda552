//! The same facts and findings for people, programs and monitoring.

pub mod json;
pub mod openmetrics;
pub mod plugin;
mod redact;
mod repair;
mod tested_codes;
pub mod text;

pub use repair::Repair;
pub use tested_codes::{CodeMatch, CodeSummary, EntryState, WhoseClock};

use crate::core::asked::Asked;
use crate::core::diagnosis::{Diagnosis, Window};
use crate::core::facts::{Facts, ServiceUnit, TimeService};
use crate::core::guide::{Guide, NextStep};
use crate::core::journal::Record;
use crate::core::pam_entry::PamSaid;
use crate::core::reference::Reference;
use crate::core::text::Text;
use crate::core::time::{Reading, UnixTime};
use crate::locale::Language;

/// What a report is made from. It holds neither a secret nor a code.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// What is known of the server.
    pub facts: Facts,
    /// What was asked for the true time, and what came back.
    pub reference: Reference,
    /// Both clocks of the server when the snapshot was taken.
    pub now: Reading,
    /// What was concluded.
    pub diagnosis: Diagnosis,
    /// What is wrong in one line, and what to do next.
    pub guide: Guide,
    /// How far a clock may be off.
    pub window: Window,
    /// Which sign-in it is about, where somebody has said so.
    pub asked: Option<Asked>,
    /// What the tested codes proved, where any were tested.
    pub code: Option<CodeSummary>,
    /// What the sign-ins of PAM answer to the last code, where `code --user` asked them.
    pub said: Vec<PamSaid>,
    /// What was done, oldest first.
    pub repairs: Vec<Repair>,
    /// Whether this is a simulated server.
    pub simulated: bool,
    /// The user whose report it is, also by sudo; none where nobody told.
    pub caller: Option<String>,
    /// Whether names of people and machines and addresses stand in the text; otherwise they are hidden.
    pub full: bool,
    /// The language of the report for people. What programs read is English.
    pub language: Language,
}

impl Snapshot {
    /// The version of this program.
    pub const VERSION: &'static str = env!("CARGO_PKG_VERSION");

    /// When it was taken: by the reference where there is one, otherwise by the server's clock.
    pub fn taken_at(&self) -> UnixTime {
        self.reference.agreed().map_or(self.now.wall, |agreed| agreed.anchor.at(self.now.mono))
    }

    /// What a reader of the report does next, in one sentence: none where nothing is left but to take the report.
    fn next_words(&self) -> Option<Text> {
        self.guide.next.words_with_command().filter(|_| self.guide.next != NextStep::Report)
    }

    /// The last repairs that other runs of this program carried out, oldest first. What was measured after them is
    /// in no journal.
    fn earlier_repairs(&self) -> Vec<Repair> {
        let begun_here = |records: &Vec<Record>| {
            self.repairs.iter().any(|repair| repair.records.first() == records.first())
        };
        let others = self.facts.journals.known().into_iter().flatten().filter(|records| !begun_here(records));
        others.map(|records| Repair::from_journal(records.clone())).collect()
    }
}

/// Whether anything keeps the clock by the network: a service that runs, known to timedatectl or not.
fn keeps_time(service: &TimeService) -> Option<bool> {
    let runs = service.units.iter().any(ServiceUnit::runs);
    if runs { Some(true) } else { service.network_time.known().copied() }
}
