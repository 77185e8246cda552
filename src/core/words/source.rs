//! What one time source said, and what that counts for.

use crate::core::agreement::{Agreement, Refusal, Sample, SourceAnswer, SourceKind};
use crate::core::reference::Reference;
use crate::core::text::Text;
use crate::core::time::Reading;
use crate::text;

use super::mark::Mark;

/// What the answer with this `index` says of the server's clock, by what was concluded from all of them.
pub fn said(reference: &Reference, index: usize, answer: &SourceAnswer, now: Reading) -> (Mark, Text) {
    let sample = match &answer.result {
        Ok(sample) => sample,
        Err(refusal) => return refused(refusal),
    };
    let (mark, counts) = if reference.accepts(index) {
        (Mark::Good, "counts")
    } else if matches!(reference.agreement, Agreement::Split { .. }) {
        (Mark::Unknown, "counts")
    } else if reference.kind() == Some(SourceKind::Manual) {
        (Mark::Unknown, "unused")
    } else {
        (Mark::Bad, "outside")
    };
    (mark, measured(answer.source.kind, sample, now, counts))
}

fn refused(refusal: &Refusal) -> (Mark, Text) {
    (Mark::Unknown, refusal.text())
}

/// `counts` picks the end of the sentence.
fn measured(kind: SourceKind, sample: &Sample, now: Reading, counts: &str) -> Text {
    let (ahead, delay, stratum) = (sample.server_ahead(now), sample.delay, sample.stratum.unwrap_or(0));
    match (kind, ahead.is_behind()) {
        (SourceKind::Ntp, true) => {
            text!("source-ntp-behind", difference = ahead, delay = delay, stratum = stratum, counts = counts)
        }
        (SourceKind::Ntp, false) => {
            text!("source-ntp-ahead", difference = ahead, delay = delay, stratum = stratum, counts = counts)
        }
        (SourceKind::Https, true) => {
            text!("source-https-behind", difference = ahead, delay = delay, counts = counts)
        }
        (SourceKind::Https, false) => {
            text!("source-https-ahead", difference = ahead, delay = delay, counts = counts)
        }
        (SourceKind::Manual, true) => text!("source-manual-behind", difference = ahead, counts = counts),
        (SourceKind::Manual, false) => text!("source-manual-ahead", difference = ahead, counts = counts),
    }
}
