//! What whoever checks the codes does with this one, by its name and as sure as that is known.

use super::verdict::{EntryState, Outcome, Verdict};
use crate::core::text::{Arg, Text};
use crate::core::verifier::{Accepted, Sureness};
use crate::text;

impl Verdict {
    fn named(&self) -> Option<(&Accepted, Arg)> {
        let verifier = self.verifier.as_ref()?;
        Some((verifier, verifier.name.clone()?))
    }

    /// Whose own entry was tested, where somebody has said who checks the codes: only then can its answer be told.
    fn holder(&self) -> Option<(&Accepted, Arg)> {
        self.named().filter(|(verifier, _)| verifier.holds_entry)
    }

    /// That codes pass here, as far as the clocks decide it: by its name where its own entry was tested. A clock that was learnt
    /// may decline them all the same, so there only what the clocks show is said.
    pub(super) fn passes(&self) -> Text {
        if self.goes_by_a_learnt_clock() {
            return text!("otp-headline-fits-unjudged");
        }
        self.takes().unwrap_or_else(|| text!("otp-headline-fits"))
    }

    /// Whether right codes are declined by a clock that the sign-in has learnt.
    pub(super) fn goes_by_a_learnt_clock(&self) -> bool {
        self.verifier.as_ref().is_some_and(|verifier| verifier.learnt)
    }

    /// That it takes the code.
    pub(super) fn takes(&self) -> Option<Text> {
        let right = self.entry == EntryState::Right && !self.goes_by_a_learnt_clock();
        let (verifier, name) = self.holder().filter(|_| right)?;
        Some(match (verifier.known_of_each(), verifier.once) {
            (Sureness::Read, false) => text!("otp-headline-accepts-read", name = name),
            (Sureness::Read, true) => text!("otp-headline-accepts-read-once", name = name),
            (Sureness::Documented, _) => text!("otp-headline-accepts-documented", name = name),
            (Sureness::Assumed, _) => text!("otp-headline-accepts-assumed", name = name),
        })
    }

    /// That it declines the code, which is one of this entry.
    pub(super) fn declines(&self) -> Option<Text> {
        let off = matches!(
            self.outcome,
            Outcome::Shifted { .. } | Outcome::WholeZone { .. } | Outcome::AuthenticatorCorrection { .. }
        );
        let (verifier, name) = self.holder().filter(|_| off && self.entry == EntryState::Right)?;
        Some(match verifier.known_of_each() {
            Sureness::Read => text!("otp-declines-read", name = name),
            Sureness::Documented => text!("otp-declines-documented", name = name),
            Sureness::Assumed => text!("otp-declines-assumed", name = name),
        })
    }

    pub(super) fn said_of_the_same_code(&self) -> Text {
        match self.named() {
            Some((verifier, name)) if !verifier.once => text!("otp-headline-same-code-taken", name = name),
            _ => text!("otp-headline-same-code"),
        }
    }
}
