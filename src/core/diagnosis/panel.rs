//! The hosting panel, its extension for codes, and who it lets in.

use crate::core::facts::{Bans, Extension, Leftover, Panel, Presence, Trouble};
use crate::core::finding::{Remedy, Severity};
use crate::core::plan::{Step, Word};
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::text;

use super::case::Case;
use super::sighting::Sighting;

pub(super) fn missing(case: &Case) -> Option<Sighting> {
    let Presence::Missing { why } = &case.facts.panel.known()?.presence else { return None };
    Some(
        Sighting::new(text!("finding-plesk-missing"))
            .because([why.clone(), text!("evidence-time-still-works")]),
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
    let panel = case.facts.panel.known()?;
    if let Some(Trouble::NotAsked { why }) = &panel.trouble {
        // Nobody but root gets an answer from them anyway.
        let severity = if case.is_root() { Severity::Unknown } else { Severity::Healthy };
        return Some(
            Sighting::new(text!("finding-plesk-not-asked"))
                .because([why.clone(), text!("evidence-limits")])
                .severity(severity),
        );
    }
    let (answers_others, needs) = match case.facts.windows() {
        Some(_) => {
            (text!("finding-plesk-answers-administrators"), text!("evidence-plesk-needs-administrator"))
        }
        None => (text!("finding-plesk-answers-root"), text!("evidence-plesk-needs-root")),
    };
    let title = if case.is_root() { text!("finding-plesk-failing") } else { answers_others };
    let sighting = Sighting::new(title);
    let sighting = match (&panel.trouble, &panel.presence) {
        // Plesk's own words say more than that no answer came.
        (Some(trouble), _) => sighting.because(in_its_own_words(trouble)),
        (None, Presence::Broken { why }) => sighting.because([why.clone()]),
        (None, Presence::Found { .. } | Presence::Missing { .. }) => return None,
    };
    if case.is_root() {
        return Some(sighting);
    }
    Some(sighting.because([needs]).severity(Severity::Healthy))
}

fn in_its_own_words(trouble: &Trouble) -> Vec<Text> {
    match trouble {
        Trouble::Database { said } => {
            vec![text!("evidence-plesk-said", said = said.clone()), text!("evidence-plesk-database")]
        }
        Trouble::NotAsked { why } => vec![why.clone()],
        Trouble::DiskFull { said } => {
            vec![text!("evidence-plesk-said", said = said.clone()), text!("evidence-plesk-disk-full")]
        }
    }
}

/// The panel where its tools answered.
fn usable<'a>(case: &Case<'a>) -> Option<&'a Panel> {
    case.facts.panel.known().filter(|panel| matches!(panel.presence, Presence::Found { .. }))
}

pub(super) fn mfa_missing(case: &Case) -> Option<Sighting> {
    // Whether a switched-off extension is listed is not documented, so after a reset that was cut short it is rather off.
    if left_off(case).is_some() {
        return None;
    }
    let extension = usable(case)?.extension.known()?;
    (*extension == Extension::NotListed)
        .then(|| Sighting::new(text!("finding-mfa-missing")).because([text!("evidence-mfa-missing")]))
}

pub(super) fn mfa_disabled(case: &Case) -> Option<Sighting> {
    if let Some((step, failure)) = left_off(case) {
        let command = step.command.shown(UnixTime::from_secs(0));
        let failure = failure.map(|said| text!("evidence-mfa-still-off", said = said));
        return Some(
            Sighting::new(text!("finding-mfa-left-off"))
                .because([text!("evidence-mfa-left-off"), text!("evidence-mfa-run-this", command = command)])
                .because(failure)
                .severity(Severity::Critical)
                .remedies(&[Remedy::FinishRepair]),
        );
    }
    let Extension::Installed { id, enabled } = usable(case)?.extension.known()? else { return None };
    (enabled.known() == Some(&false)).then(|| {
        Sighting::new(text!("finding-mfa-disabled", id = id.clone()))
            .because([text!("evidence-mfa-disabled")])
    })
}

/// The step that would switch the extension on again, where an earlier reset did not get that far, and what it said at last. What only may be off is
/// treated as off: everybody would get in with the password alone.
fn left_off<'a>(case: &Case<'a>) -> Option<(&'a Step, Option<&'a str>)> {
    let Leftover::Unfinished { remaining, failure, .. } = case.facts.leftover.known()? else { return None };
    let step =
        remaining.iter().find(|step| step.command.args.contains(&Word::Literal("--enable".to_owned())))?;
    Some((step, failure.as_deref()))
}

pub(super) fn address_banned(case: &Case) -> Option<Sighting> {
    let bans: &Bans = case.facts.panel.known()?.sign_in.bans.known()?;
    if bans.addresses.is_empty() {
        return None;
    }
    let count = text!("evidence-addresses-banned", count = bans.addresses.len());
    match (bans.caller, bans.caller_is_banned()) {
        (Some(caller), Some(true)) => {
            let address = caller.to_string();
            Some(
                Sighting::new(text!("finding-address-banned-yours", address = address.clone()))
                    .because([text!("evidence-ban-before-code"), text!("evidence-unban", address = address)]),
            )
        }
        (_, Some(false)) => Some(
            Sighting::new(text!("finding-address-banned-others"))
                .because([count, text!("evidence-yours-not-banned")])
                .severity(Severity::Healthy),
        ),
        (_, _) => Some(
            Sighting::new(text!("finding-address-banned-others"))
                .because([count, text!("evidence-perhaps-yours")])
                .severity(Severity::Healthy),
        ),
    }
}
