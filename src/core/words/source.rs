//! What one time source said, and what that counts for.

use std::time::Duration;

use crate::core::agreement::{Agreement, Refusal, Sample, SourceAnswer, SourceKind};
use crate::core::reference::Reference;
use crate::core::text::Text;
use crate::core::time::{Offset, Reading};
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
    let agreed = reference.server_ahead(now).map(|(ahead, _)| ahead).filter(|_| mark == Mark::Good);
    (mark, measured(answer.source.kind, sample, now, counts, agreed))
}

fn refused(refusal: &Refusal) -> (Mark, Text) {
    (Mark::Unknown, refusal.text())
}

/// From here on a difference is told in whole seconds.
const WHOLE_SECONDS: Duration = Duration::from_secs(60);

/// `counts` picks the end of the sentence. What was `agreed` on is not told once more by each that says the same.
fn measured(kind: SourceKind, sample: &Sample, now: Reading, counts: &str, agreed: Option<Offset>) -> Text {
    let (ahead, delay, stratum) = (sample.server_ahead(now), sample.delay, sample.stratum.unwrap_or(0));
    let same = |agreed: &Offset| {
        agreed.abs() >= WHOLE_SECONDS && ahead.minus(*agreed).abs() < Duration::from_millis(500)
    };
    let is = if agreed.as_ref().is_some_and(same) { "same" } else { ahead.direction() };
    let by = if kind == SourceKind::Https { "https" } else { "ntp" };
    match kind {
        SourceKind::Ntp | SourceKind::Https => text!(
            "source-measured",
            kind = by,
            difference = ahead,
            is = is,
            delay = delay,
            stratum = stratum,
            counts = counts
        ),
        SourceKind::Manual => {
            text!("source-manual", difference = ahead, is = ahead.direction(), counts = counts)
        }
    }
}
