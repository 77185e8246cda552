//! Who checks one-time codes on this server, for programs.

use serde::Serialize;

use super::super::Snapshot;
use crate::core::asked::Asked;
use crate::core::diagnosis::Window;
use crate::core::facts::{PamModule, PamVerifier, Presence, Verifiers};
use crate::core::finding::Cause;
use crate::core::verifier::{Accepted, Card, PamState, Sureness};

/// One service that checks codes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct VerifierSummary {
    /// What kind it is.
    pub kind: VerifierKind,
    /// Its name, e.g. "plesk" or "sshd".
    pub name: String,
    /// How many steps before (never positive) and after (never negative) its own it accepts; of several users the least.
    pub window_steps: [i64; 2],
    /// How long a step is, in seconds.
    pub period_s: u32,
    /// How sure that is.
    pub known: Sureness,
    /// How many users have an entry with it; null where not all were looked at.
    pub users: Option<usize>,
    /// The ids of the findings that are about it.
    pub troubles: Vec<Cause>,
}

/// A kind of verifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VerifierKind {
    /// Plesk's extension.
    Plesk,
    /// A service of PAM through pam_google_authenticator.
    PamGoogleAuthenticator,
    /// A service of PAM through pam_oath.
    PamOath,
    /// A service that is described by a card.
    Card,
}

pub(super) fn verifiers(snapshot: &Snapshot) -> Vec<VerifierSummary> {
    let found = snapshot.facts.verifiers.known();
    let pam = found.into_iter().flat_map(|found| found.pam.iter().map(move |verifier| (found, verifier)));
    let services = pam.flat_map(|(found, verifier)| {
        verifier.services.iter().map(move |service| service_of(snapshot, found, verifier, service))
    });
    let card = snapshot.asked.as_ref().and_then(Asked::card).map(|card| described(snapshot, card));
    plesk(snapshot).into_iter().chain(services).chain(card).collect()
}

fn plesk(snapshot: &Snapshot) -> Option<VerifierSummary> {
    let panel = snapshot.facts.panel.known()?;
    let is_here = !matches!(panel.presence, Presence::Missing { .. });
    let accepted = match snapshot.asked {
        None | Some(Asked::Plesk) => snapshot.window,
        Some(_) => Window::default(),
    };
    let causes = [Cause::PleskFailing, Cause::MfaMissing, Cause::MfaDisabled];
    is_here.then(|| VerifierSummary {
        kind: VerifierKind::Plesk,
        name: "plesk".to_owned(),
        window_steps: accepted.steps.signed(),
        period_s: accepted.period_s,
        known: Sureness::Assumed,
        users: None,
        troubles: causes.into_iter().filter(|cause| snapshot.diagnosis.finding(*cause).is_some()).collect(),
    })
}

/// A card is told only where it is asked about: that it exists says nothing of this server.
fn described(snapshot: &Snapshot, card: &Card) -> VerifierSummary {
    VerifierSummary {
        kind: VerifierKind::Card,
        name: card.id.to_owned(),
        window_steps: snapshot.window.steps.signed(),
        period_s: snapshot.window.period_s,
        known: told_or(card.known, &card.accepted(), snapshot.window),
        users: None,
        troubles: Vec::new(),
    }
}

/// How sure a window is: of one that somebody told instead, nobody is.
fn told_or(known: Sureness, accepted: &Accepted, window: Window) -> Sureness {
    if Window::of(accepted) == window { known } else { Sureness::Assumed }
}

fn service_of(
    snapshot: &Snapshot,
    found: &Verifiers,
    verifier: &PamVerifier,
    service: &str,
) -> VerifierSummary {
    let accepted = verifier.accepts();
    let window = match &snapshot.asked {
        Some(Asked::Service(name)) if name == service => snapshot.window,
        _ => Window::of(&accepted),
    };
    let users = verifier.users.known();
    let enrolled = users.map(|users| users.enrolled.as_slice()).unwrap_or_default();
    let now = snapshot.now.wall.secs();
    let any =
        |holds: &dyn Fn(&PamState) -> bool| enrolled.iter().any(|user| user.memory.as_ref().is_ok_and(holds));
    let skewed = any(&|state| state.declines_right_codes());
    let not_asked = service == "sshd" && found.sshd_never_asks.is_some()
        || verifier.lets_others_in && users.is_some_and(|users| users.everybody && users.others > 0);
    let troubles = [
        (Cause::StoredSkew, skewed && !verifier.options.never_learns),
        (Cause::SkewFrozen, skewed && verifier.options.never_learns),
        (Cause::RateLimited, any(&|state| state.limited_until(now).is_some())),
        (Cause::SecretFileRefused, enrolled.iter().any(|user| user.is_refused())),
        (Cause::SecondFactorNotAsked, not_asked),
    ];
    VerifierSummary {
        kind: match verifier.module {
            PamModule::GoogleAuthenticator => VerifierKind::PamGoogleAuthenticator,
            PamModule::Oath { .. } => VerifierKind::PamOath,
        },
        name: service.to_owned(),
        window_steps: window.steps.signed(),
        period_s: window.period_s,
        known: told_or(accepted.known, &accepted, window),
        users: users.filter(|users| users.everybody).map(|users| users.enrolled.len()),
        troubles: troubles.into_iter().filter(|(_, there)| *there).map(|(cause, _)| cause).collect(),
    }
}
