//! The hosting panel and its extension for codes.

use crate::core::facts::{Extension, Panel, Presence};
use crate::core::finding::Severity;
use crate::text;

use super::case::Case;
use super::rules::Sighting;

pub(super) fn missing(case: &Case) -> Option<Sighting> {
    let Presence::Missing { why } = &case.facts.panel.known()?.presence else { return None };
    Some(
        Sighting::new(text!("finding-plesk-missing")).because([
            text!("evidence-plesk-missing", why = why.clone()),
            text!("evidence-time-still-works"),
        ]),
    )
}

pub(super) fn not_in_path(case: &Case) -> Option<Sighting> {
    let Presence::Found { tool, extension_utility, in_path: false } = &case.facts.panel.known()?.presence
    else {
        return None;
    };
    let found = tool.as_ref().or(extension_utility.as_ref())?;
    Some(
        Sighting::new(text!("finding-plesk-not-in-path"))
            .because([text!("evidence-plesk-found-at", path = found.display().to_string())]),
    )
}

pub(super) fn failing(case: &Case) -> Option<Sighting> {
    let Presence::Broken { why } = &case.facts.panel.known()?.presence else { return None };
    let sighting = Sighting::new(text!("finding-plesk-failing"))
        .because([text!("evidence-plesk-failing", why = why.clone())]);
    if case.is_root() {
        return Some(sighting);
    }
    Some(sighting.because([text!("evidence-plesk-needs-root")]).severity(Severity::Healthy))
}

/// The panel where its tools answered.
fn usable<'a>(case: &Case<'a>) -> Option<&'a Panel> {
    case.facts.panel.known().filter(|panel| matches!(panel.presence, Presence::Found { .. }))
}

pub(super) fn mfa_missing(case: &Case) -> Option<Sighting> {
    let extension = usable(case)?.extension.known()?;
    (*extension == Extension::NotListed)
        .then(|| Sighting::new(text!("finding-mfa-missing")).because([text!("evidence-mfa-missing")]))
}

pub(super) fn mfa_disabled(case: &Case) -> Option<Sighting> {
    let Extension::Installed { id, enabled } = usable(case)?.extension.known()? else { return None };
    (enabled.known() == Some(&false)).then(|| {
        Sighting::new(text!("finding-mfa-disabled", id = id.clone()))
            .because([text!("evidence-mfa-disabled")])
    })
}
