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
    let is = if ahead.is_behind() { "behind" } else { "ahead" };
    match kind {
        SourceKind::Ntp => {
            text!(
                "source-ntp",
                difference = ahead,
                is = is,
                delay = delay,
                stratum = stratum,
                counts = counts
            )
        }
        SourceKind::Https => {
            text!("source-https", difference = ahead, is = is, delay = delay, counts = counts)
        }
        SourceKind::Manual => text!("source-manual", difference = ahead, is = is, counts = counts),
    }
}
