//! What whoever checks the codes accepts, and how sentences speak of it.

use std::time::Duration;

use super::steps::Steps;
use super::sureness::Sureness;
use crate::core::text::{Arg, Text};
use crate::text;

/// What is accepted, and how sure that is.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// Who accepts it, where somebody has said who is asked about; then it is spoken of by this name.
    pub name: Option<Arg>,
    /// Codes of these steps.
    pub steps: Steps,
    /// How long a step is, in seconds.
    pub period_s: u32,
    /// How many digits its codes have.
    pub digits: u8,
    /// Whether a code is taken only once.
    pub once: bool,
    /// How sure all of that is.
    pub known: Sureness,
    /// Whether it holds for every user alike. Of one whose clock was learnt wrong it does not.
    pub for_all: bool,
    /// Whether right codes of a user are declined by a clock that was learnt. Then what the clocks say lets nobody in.
    pub learnt: bool,
    /// Whether the tested entry is the one that is signed in with. A throw-away entry says nothing of what is taken.
    pub holds_entry: bool,
}

impl Accepted {
    /// What most software does (RFC 6238 sections 4.1 and 5.2), and what is assumed where nothing else is known.
    pub const USUAL: Self = Self {
        name: None,
        steps: Steps::either(1),
        period_s: 30,
        digits: 6,
        once: true,
        known: Sureness::Assumed,
        for_all: true,
        learnt: false,
        holds_entry: false,
    };

    /// How sure it is what happens to the code of one user, whose name nobody has said.
    pub const fn known_of_each(&self) -> Sureness {
        if self.for_all { self.known } else { Sureness::Assumed }
    }

    /// Which codes are taken, as sure as that is; none where nobody has said who takes them. `steps` of `period_s` seconds
    /// stand beside a key, where one was given with them.
    pub fn said(&self, steps: Steps, period_s: u32) -> Option<Text> {
        let name = self.name.clone()?;
        let span = |steps: u32| Duration::from_secs(u64::from(period_s)).saturating_mul(steps);
        let (before, after) = (span(steps.before), span(steps.after));
        Some(match self.known {
            Sureness::Read => text!("otp-window-read", name = name, before = before, after = after),
            Sureness::Documented => {
                text!("otp-window-documented", name = name, before = before, after = after)
            }
            Sureness::Assumed => text!("otp-window-assumed-of", name = name, before = before, after = after),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_accepted_is_told_as_sure_as_it_is_and_only_of_whom_somebody_named() {
        let steps = Steps { before: 1, after: 2 };
        assert_eq!(Accepted::USUAL.said(steps, 30), None);
        for (known, id) in [
            (Sureness::Read, "otp-window-read"),
            (Sureness::Documented, "otp-window-documented"),
            (Sureness::Assumed, "otp-window-assumed-of"),
        ] {
            let accepted = Accepted { name: Some("sshd".into()), known, ..Accepted::USUAL };
            let said = accepted.said(steps, 60).unwrap();
            let [before, after] = [60, 120].map(Duration::from_secs);
            assert_eq!(
                said,
                Text {
                    id: id.into(),
                    ..text!("otp-window-documented", name = "sshd", before = before, after = after)
                }
            );
        }
    }
}
