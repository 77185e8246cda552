//! Who will decline right codes once the clock is right, because a wrong one was learnt.

use crate::core::facts::{Fact, Facts, PamModule, PamVerifier};
use crate::core::text::Text;
use crate::text;

use super::bystanders::untold;

/// One line for each verifier that has learnt a wrong clock.
pub(super) fn that_learnt_a_wrong_clock(facts: &Facts) -> Vec<Text> {
    match &facts.verifiers {
        Fact::Pending => vec![text!("plan-warning-verifiers-pending")],
        Fact::Unknown { why } => vec![untold(text!("plan-what-verifiers"), why)],
        Fact::Known(verifiers) => verifiers
            .with_a_wrong_clock()
            .map(|(verifier, users)| learnt(verifier, users.len()))
            .chain(verifiers.pam.iter().filter_map(not_looked_at))
            .collect(),
    }
}

fn learnt(verifier: &PamVerifier, users: usize) -> Text {
    let names = verifier.names();
    if verifier.options.never_learns {
        text!("plan-warning-skew-frozen", names = names, users = users)
    } else {
        text!("plan-warning-stored-skew", names = names, users = users)
    }
}

fn not_looked_at(verifier: &PamVerifier) -> Option<Text> {
    // pam_oath learns no clock.
    let learns = verifier.module == PamModule::GoogleAuthenticator;
    verifier.users.why_unknown().filter(|_| learns).map(|why| untold(text!("plan-what-verifiers"), why))
}
