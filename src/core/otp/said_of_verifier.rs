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

    /// That it takes the code.
    pub(super) fn takes(&self) -> Option<Text> {
        let (verifier, name) = self.holder().filter(|_| self.entry == EntryState::Right)?;
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
