//! Which sign-in declines the code: what is on this server, or a program from the list of those that are described.

use std::collections::BTreeSet;

use super::state::LoginState;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{ButtonId, ControlId, MfaButton, Screen, ServiceName, Tone};
use crate::app::screens::code::state::Phase;
use crate::core::asked::Asked;
use crate::core::facts::{Login, Presence};
use crate::core::verifier::Card;
use crate::text;

/// The question.
pub fn draft(model: &Model, draft: Draft) -> Draft {
    if model.login.listing { listed(draft) } else { found(model, draft) }
}

fn found(model: &Model, mut draft: Draft) -> Draft {
    draft.say(Tone::Strong, text!("mfa-which"));
    draft.say(Tone::Quiet, text!("mfa-which-why"));
    let of_panel = |login| ButtonId::Mfa(MfaButton::WhichLogin(login));
    draft.button(of_panel(Login::Server), text!("button-login-server"));
    for (service, names) in services(model) {
        draft.button(
            ButtonId::Mfa(MfaButton::OfService(service)),
            text!("button-login-service", names = names),
        );
    }
    draft.button(of_panel(Login::Portal), text!("button-login-portal"));
    draft.button(ButtonId::Mfa(MfaButton::OtherProgram), text!("button-login-other"));
    if model.login.choosing {
        let no_panel =
            model.facts.panel.known().is_some_and(|panel| matches!(panel.presence, Presence::Missing { .. }));
        let service = services(model).next().filter(|_| no_panel).map(|(service, _)| service);
        let first = service.map_or(MfaButton::WhichLogin(Login::Server), MfaButton::OfService);
        draft.focus(ControlId::Button(ButtonId::Mfa(first)));
    }
    draft.button(ButtonId::Go(Screen::Report), text!("button-go-report"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// The services that ask, those together whose lines say the same.
fn services(model: &Model) -> impl Iterator<Item = (ServiceName, String)> {
    let found = model.facts.verifiers.known().into_iter().flat_map(|found| &found.pam);
    // A service that asks by several lines stands with each of them, and is one sign-in.
    let mut seen = BTreeSet::new();
    found.filter_map(move |verifier| {
        let names = verifier.services.iter().map(String::as_str).filter(|name| seen.insert(*name));
        let names: Vec<&str> = names.collect();
        Some((ServiceName::of(names.first()?), names.join(", ")))
    })
}

fn listed(mut draft: Draft) -> Draft {
    draft.say(Tone::Strong, text!("mfa-which-program"));
    draft.say(Tone::Quiet, text!("mfa-which-program-why"));
    for card in Card::all() {
        let label = if card.is_for_others() {
            text!("button-none-of-these")
        } else {
            text!("button-program", name = card.name())
        };
        draft.button(ButtonId::Mfa(MfaButton::OfCard(card.id)), label);
    }
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// It is this login of the panel.
pub fn is_of_panel(model: &mut Model, which: Login) {
    put(model, which, None);
}

/// It is whatever asks at this service; nothing where no service of that name does any more.
pub fn is_of_service(model: &mut Model, service: ServiceName) {
    let names = model.facts.verifiers.known().into_iter().flat_map(|found| &found.pam);
    let name = names.flat_map(|verifier| &verifier.services).find(|name| ServiceName::of(name) == service);
    if let Some(name) = name.cloned() {
        put(model, Login::Other, Some(Asked::Service(name)));
    }
}

/// It is the program of this card.
pub fn is_of_card(model: &mut Model, id: &str) {
    if let Some(card) = Card::of(id) {
        put(model, Login::Other, Some(Asked::Card(card)));
    }
}

/// A secret, and what was said of its codes, is of the sign-in that it was typed or read for: it is forgotten with that. An entry
/// that was made for the test stands for none.
fn put(model: &mut Model, which: Login, verifier: Option<Asked>) {
    let before = (model.login.which, &model.login.verifier);
    if before.0.is_some() && before != (Some(which), &verifier) {
        let begun = model.code.entry.is_some() || model.code.phase == Phase::Ended;
        if model.code.test.is_none() && begun {
            model.code.forget();
        }
        model.code.still_declined = false;
    }
    model.login = LoginState { which: Some(which), verifier, ..LoginState::default() };
}
