//! The server's clock and the reference, for programs.

use serde::Serialize;

use super::super::Snapshot;
use super::numbers::{seconds, span_seconds};
use super::words::Words;
use crate::core::agreement::{SourceAnswer, SourceKind};
use crate::core::zone;

/// The server's clock against the reference.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ClockSummary {
    /// Seconds that the server is ahead of the reference; negative: behind.
    pub server_ahead_s: Option<f64>,
    /// The largest error of that, in seconds.
    #[cfg_attr(test, schemars(range(min = 0)))]
    pub error_s: Option<f64>,
    /// The IANA name of the server's zone.
    pub zone: Option<String>,
    /// Why the zone is not known.
    pub why_zone_unknown: Option<String>,
    /// The difference as whole zones, where it is one.
    pub zone_fingerprint: Option<ZoneFingerprint>,
    /// What the server was compared with.
    pub reference: ReferenceSummary,
}

/// A difference of whole zones.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ZoneFingerprint {
    /// Quarter hours that the server is ahead; negative: behind.
    #[cfg_attr(test, schemars(range(min = -104, max = 104)))]
    pub quarters: i32,
    /// Seconds that are left beside them.
    pub rest_s: f64,
}

/// What the server was compared with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReferenceSummary {
    /// How the others were asked; none: nobody's answer could be used.
    pub kind: ReferenceKind,
    /// How many sources agree.
    pub agreeing: usize,
    /// How many were asked.
    pub asked: usize,
    /// Whether a repair may stand on it.
    pub repair_grade: bool,
    /// Every source that was heard of.
    pub sources: Vec<SourceSummary>,
}

/// How somebody is asked for the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ReferenceKind {
    /// A time server.
    Ntp,
    /// The date of a web server's reply.
    Https,
    /// Typed by a person.
    Manual,
    /// Not at all.
    None,
}

/// One source.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SourceSummary {
    /// The name under which it is configured.
    pub name: String,
    /// The address that was asked, with the port.
    pub address: Option<String>,
    /// How it was asked.
    pub kind: ReferenceKind,
    /// Whether it is one of those that agree.
    pub accepted: bool,
    /// Seconds that the server is ahead by this source alone.
    pub server_ahead_s: Option<f64>,
    /// The round trip in seconds.
    #[cfg_attr(test, schemars(range(min = 0)))]
    pub delay_s: Option<f64>,
    /// The NTP stratum.
    #[cfg_attr(test, schemars(range(min = 1, max = 15)))]
    pub stratum: Option<u8>,
    /// Why it was not used.
    pub refused: Option<String>,
}

pub(super) fn clock(snapshot: &Snapshot, words: &Words) -> ClockSummary {
    let ahead = snapshot.reference.server_ahead(snapshot.now);
    let zones = ahead.and_then(|(ahead, error)| zone::fingerprint(ahead, error));
    ClockSummary {
        server_ahead_s: ahead.map(|(ahead, _)| seconds(ahead)),
        error_s: ahead.map(|(_, error)| span_seconds(error)),
        zone: snapshot.facts.zone.known().map(|zone| zone.name.clone()),
        why_zone_unknown: snapshot.facts.zone.why_unknown().map(|why| words.say(why)),
        zone_fingerprint: zones
            .map(|error| ZoneFingerprint { quarters: error.quarters, rest_s: seconds(error.residual) }),
        reference: reference(snapshot, words),
    }
}

fn reference(snapshot: &Snapshot, words: &Words) -> ReferenceSummary {
    let reference = &snapshot.reference;
    ReferenceSummary {
        kind: reference.kind().map_or(ReferenceKind::None, kind_of),
        agreeing: reference.agreed().map_or(0, |agreed| agreed.members.len()),
        asked: reference.asked.max(reference.answers.len()),
        repair_grade: reference.is_repair_grade(),
        sources: reference
            .answers
            .iter()
            .enumerate()
            .map(|(index, answer)| source(snapshot, answer, reference.accepts(index), words))
            .collect(),
    }
}

fn source(snapshot: &Snapshot, answer: &SourceAnswer, accepted: bool, words: &Words) -> SourceSummary {
    let sample = answer.result.as_ref().ok();
    SourceSummary {
        name: words.repeat(&answer.source.name),
        address: answer.source.address.map(|address| words.repeat(&address.to_string())),
        kind: kind_of(answer.source.kind),
        accepted,
        server_ahead_s: sample.map(|sample| seconds(sample.server_ahead(snapshot.now))),
        delay_s: sample.map(|sample| span_seconds(sample.delay)),
        stratum: sample.and_then(|sample| sample.stratum),
        refused: answer.result.as_ref().err().map(|refusal| words.say(&refusal.text())),
    }
}

const fn kind_of(kind: SourceKind) -> ReferenceKind {
    match kind {
        SourceKind::Ntp => ReferenceKind::Ntp,
        SourceKind::Https => ReferenceKind::Https,
        SourceKind::Manual => ReferenceKind::Manual,
    }
}
