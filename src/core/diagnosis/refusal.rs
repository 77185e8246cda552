//! Why a source was not believed, as a fragment that follows its name.

use crate::core::agreement::Refusal;
use crate::core::text::Text;
use crate::text;

/// The reason as a lowercase fragment, e.g. "did not reply".
pub fn reason(refusal: &Refusal) -> Text {
    match refusal {
        Refusal::Unresolved => text!("refusal-unresolved"),
        Refusal::ResolverTimeout => text!("refusal-resolver-timeout"),
        Refusal::NoReply => text!("refusal-no-reply"),
        Refusal::Unreachable => text!("refusal-unreachable"),
        Refusal::KissOfDeath(code) => text!("refusal-kiss-of-death", code = code.clone()),
        Refusal::Unsynchronised => text!("refusal-unsynchronised"),
        Refusal::BadStratum(stratum) => text!("refusal-bad-stratum", stratum = *stratum),
        Refusal::Malformed => text!("refusal-malformed"),
        Refusal::Inconsistent => text!("refusal-inconsistent"),
        Refusal::TooDistant => text!("refusal-too-distant"),
        Refusal::ImpossibleTime => text!("refusal-impossible-time"),
        Refusal::AskedTooRecently => text!("refusal-asked-too-recently"),
        Refusal::Untrusted => text!("refusal-untrusted"),
        Refusal::NoDate => text!("refusal-no-date"),
    }
}
