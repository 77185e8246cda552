//! What a report says of tested codes: the verdict, never a secret or a code.

use serde::Serialize;

pub use crate::core::otp::{EntryState, WhoseClock};

use crate::core::text::Text;
use crate::core::time::Offset;

/// What the tested codes proved.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeSummary {
    /// Where they fit, likeliest first; empty where they fit nowhere.
    pub matches: Vec<CodeMatch>,
    /// How likely codes of a wrong entry would have fitted by accident, 0 to 1.
    pub false_match_probability: f64,
    /// How far the phone is ahead of the true time, from and to; none where that could not be told.
    pub phone_ahead: Option<(Offset, Offset)>,
    /// Which clocks are off by more than the window allows.
    pub whose_clock: WhoseClock,
    /// Whether the entry in the app is the tested one.
    pub entry: EntryState,
    /// What they were tested against, as a sentence for the text report.
    pub against: Text,
    /// The verdict in sentences, for the text report.
    pub words: Vec<Text>,
}

/// One place where the codes fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CodeMatch {
    /// Periods that the phone is ahead of the server; negative: behind.
    pub steps: i64,
    /// The hash, e.g. "SHA1".
    #[cfg_attr(test, schemars(extend("enum" = ["SHA1", "SHA256", "SHA512"])))]
    pub algorithm: String,
    /// Digits of a code.
    #[cfg_attr(test, schemars(range(min = 6, max = 8)))]
    pub digits: u8,
    /// How long a code lasts, in seconds.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub period_s: u32,
}
