//! Reset MFA: which login it is, then the smaller ways, and only then the extension off and on again.

use super::state::{Asking, LoginState, Purpose};
use super::{update, verifier, which};
use crate::app::effect::{Effect, OfUser};
use crate::app::guide;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::InputField;
use crate::app::page::{Block, ButtonId, ControlId, FieldContent, FieldId, Mark, MfaButton, Screen, Tone};
use crate::app::repair::state::{RepairState, plan_rows};
use crate::app::screens::repair;
use crate::app::words;
use crate::core::asked::Asked;
use crate::core::facts::{Bans, Extension, Fact, FailedSignIns, Login, SignIn, Subcommand};
use crate::core::finding::Remedy;
use crate::core::guide::Tested;
use crate::core::remedy;
use crate::core::text::Text;
use crate::core::words::fact;
use crate::text;

/// The MFA screen.
pub fn draft(model: &Model) -> Draft {
    let asks_which = matches!(model.login.asking, Asking::Nothing) && model.login.is_open();
    let asks_which = asks_which && model.mfa == RepairState::Offered;
    let of_another = matches!(model.login.verifier, Some(Asked::Service(_) | Asked::Card(_)));
    let draft = Draft::new(match (asks_which, of_another) {
        (true, _) => text!("mfa-which-title"),
        // Nothing is reset here for it.
        (false, true) => text!("button-ways-back-in"),
        (false, false) => text!("mfa-title"),
    });
    if model.mfa != RepairState::Offered {
        let report = (ButtonId::Go(Screen::Report), text!("button-go-report"));
        return repair::draft(model, &model.mfa, draft, report);
    }
    match &model.login.asking {
        Asking::Name { purpose, typed } => name(model, *purpose, typed.content(), draft),
        Asking::Reading(_, of) => reading(of.is_some(), draft),
        Asking::Read(_, of) => read(model, of.as_deref(), draft),
        Asking::NotRead(why) => not_read(model, why, draft),
        Asking::Nothing if model.login.is_open() => which::draft(model, draft),
        Asking::Nothing => match model.login.which {
            None => which::draft(model, draft),
            Some(Login::Server) => offered(model, draft),
            Some(Login::Portal) => elsewhere(
                [text!("mfa-portal"), text!("mfa-portal-who"), text!("mfa-clocks", whose = "portal")],
                draft,
            ),
            Some(Login::Other) => {
                if let Some(asked) = &model.login.verifier {
                    return verifier::draft(model, asked, draft);
                }
                elsewhere(
                    [text!("mfa-other"), text!("mfa-other-who"), text!("mfa-clocks", whose = "other")],
                    draft,
                )
            }
        },
    }
}

/// What the screen is for: of another sign-in than the panel's it is something else.
pub fn help(model: &Model) -> Vec<Text> {
    if !model.login.is_open() {
        match (model.login.which, &model.login.verifier) {
            (_, Some(Asked::Service(_))) => {
                return vec![text!("help-ways-service"), text!("help-ways-entry")];
            }
            (_, Some(Asked::Card(_))) => return vec![text!("help-ways-card"), text!("help-ways-copy")],
            (Some(Login::Portal), _) => {
                return vec![text!("mfa-portal-who"), text!("mfa-clocks", whose = "portal")];
            }
            (Some(Login::Other), _) => {
                return vec![text!("mfa-other-who"), text!("mfa-clocks", whose = "other")];
            }
            _ => {}
        }
    }
    vec![text!("help-mfa-what"), text!("help-mfa-rescue")]
}

/// Presses one of the screen's buttons.
pub fn press(model: &mut Model, button: MfaButton) -> Vec<Effect> {
    match button {
        MfaButton::WhichLogin(login) => which::is_of_panel(model, login),
        MfaButton::OfService(service) => which::is_of_service(model, service),
        MfaButton::OtherProgram => model.login.listing = true,
        MfaButton::OfCard(id) => which::is_of_card(model, id),
        MfaButton::CopyWays => return verifier::copy(model),
        MfaButton::RealEntry => update::ask(model, Purpose::RealEntry),
        // It is asked for on other screens too.
        MfaButton::OfUser => {
            model.show(Screen::Mfa);
            update::ask(model, Purpose::OfService);
        }
        MfaButton::UseLogin => return update::use_login(model),
        MfaButton::UseEntry => update::use_entry(model),
    }
    Vec::new()
}

/// Asks which sign-in it is. What was said before counts until something else is.
pub fn ask_which(model: &mut Model) {
    let LoginState { which, verifier, .. } = std::mem::take(&mut model.login);
    model.login = LoginState { which, verifier, choosing: true, ..LoginState::default() };
    model.show(Screen::Mfa);
}

/// The field for the name of one login, where it is asked for.
pub fn field(model: &mut Model) -> Option<InputField<'_>> {
    model.login.field().map(InputField::open)
}

fn elsewhere(words: [Text; 3], mut draft: Draft) -> Draft {
    let [what, who, clock] = words;
    draft.say(Tone::Strong, what);
    draft.item(Mark::Plain, who);
    draft.item(Mark::Plain, clock);
    draft.button(ButtonId::Go(Screen::Report), text!("button-go-report"));
    draft.button(ButtonId::OtherSignIn, text!("button-other-sign-in"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn offered(model: &Model, mut draft: Draft) -> Draft {
    repair::add_other_repair(model, &mut draft);
    let verdict = model.code.verdict.as_ref();
    if verdict.is_some_and(|verdict| guide::tested(model, verdict) == Tested::Settings) {
        draft.say(Tone::Strong, text!("mfa-first-enrol"));
    }
    draft.say(Tone::Strong, text!("mfa-first"));
    draft.item(Mark::Plain, text!("mfa-first-entry"));
    let (mark, clock) = words::clock::state(model);
    draft.item(mark, text!("mfa-first-clock", clock = clock));
    let sign_in = model.facts.panel.known().map(|panel| &*panel.sign_in);
    if let Some(sign_in) = sign_in {
        about_signing_in(sign_in, &mut draft);
    }
    let one = remedy::re_enrolment(&model.facts);
    if let Some(id) = installed(model) {
        let offers = sign_in.map(|sign_in| &sign_in.offers);
        about_one_login(id, one.as_ref().ok().copied(), offers, &mut draft);
    }
    draft.gap();
    let planned = model.plan(Remedy::ResetMfa);
    let possible = planned.is_ok();
    match planned {
        Ok(plan) => {
            draft.say(Tone::Plain, text!("mfa-offer"));
            draft.block(Block::Steps(plan_rows(&plan, model.best_time())));
        }
        Err(refused) => {
            draft.item(Mark::Unknown, refused.why);
            if let Some(message) = refused.message_to_provider {
                draft.block(Block::ToCopy(message));
            }
        }
    }
    // Without root nothing of all this can be done, and that has been said.
    let readable = update::may_read(model);
    if let (true, Err(refused)) = (possible, &readable) {
        draft.say(Tone::Quiet, refused.why.clone());
    }
    draft.button(ButtonId::Go(Screen::Report), text!("button-go-report"));
    draft.button_if(readable.is_ok(), ButtonId::Mfa(MfaButton::RealEntry), text!("button-real-entry"));
    if one.is_ok() {
        draft.danger(
            update::may_re_enrol(model).is_ok() && !model.repairing(),
            ButtonId::Ask(Remedy::ReEnrol),
            text!("button-re-enrol"),
        );
    }
    draft.danger(possible && !model.repairing(), ButtonId::Ask(Remedy::ResetMfa), text!("button-reset-mfa"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// The id of the extension, once it is known to be there.
fn installed(model: &Model) -> Option<&str> {
    match model.facts.panel.known()?.extension.known()? {
        Extension::Installed { id, .. } => Some(id),
        Extension::NotListed => None,
    }
}

/// What can be done for one login, as far as this server's own help tells.
fn about_one_login(
    id: &str,
    command: Option<&Subcommand>,
    offers: Option<&Fact<Vec<Subcommand>>>,
    draft: &mut Draft,
) {
    match (command, offers) {
        (Some(subcommand), _) => {
            let typed = format!("plesk ext {id} {} LOGIN", subcommand.words.join(" "));
            draft.item(Mark::Plain, text!("mfa-first-one", command = typed));
        }
        (None, Some(Fact::Known(_))) => draft.item(Mark::Plain, text!("mfa-first-one-panel")),
        (None, Some(Fact::Unknown { why })) => {
            draft.item(Mark::Unknown, text!("mfa-first-one-unknown", why = why.clone()));
        }
        (None, Some(Fact::Pending) | None) => {}
    }
}

fn about_signing_in(sign_in: &SignIn, draft: &mut Draft) {
    if let Fact::Known(bans) = &sign_in.bans
        && !bans.addresses.is_empty()
    {
        let (mark, words) = banned(bans);
        draft.item(mark, words);
    }
    if let Fact::Known(failed @ FailedSignIns { count: 1.., .. }) = sign_in.failed_last_hour {
        draft.item(Mark::Plain, fact::failed_sign_ins(failed));
    }
}

fn banned(bans: &Bans) -> (Mark, Text) {
    match (bans.caller, bans.caller_is_banned()) {
        (Some(caller), Some(true)) => (Mark::Bad, text!("mfa-banned-caller", address = caller.to_string())),
        (_, Some(false)) => (Mark::Plain, text!("mfa-banned", count = bans.addresses.len(), yours = "no")),
        (_, _) => (Mark::Warning, text!("mfa-banned", count = bans.addresses.len(), yours = "perhaps")),
    }
}

fn name(model: &Model, purpose: Purpose, content: FieldContent, mut draft: Draft) -> Draft {
    let ready = model.login.asking.is_ready();
    let go_on = match purpose {
        Purpose::RealEntry => {
            draft.say(Tone::Strong, text!("mfa-entry-ask"));
            draft.item(Mark::Warning, text!("mfa-entry-means"));
            draft.item(Mark::Plain, text!("mfa-entry-kept"));
            draft.item(Mark::Plain, text!("mfa-entry-instead"));
            text!("button-read-entry")
        }
        Purpose::OfService => {
            draft
                .say(Tone::Strong, text!("pam-entry-ask", name = update::service(model).unwrap_or_default()));
            draft.item(Mark::Warning, text!("mfa-entry-means"));
            draft.item(Mark::Plain, text!("pam-entry-kept"));
            draft.item(Mark::Plain, text!("mfa-entry-instead"));
            text!("button-read-entry")
        }
        Purpose::ReEnrol => {
            draft.say(Tone::Strong, text!("mfa-one-ask"));
            text!("button-show-command")
        }
    };
    draft.field(FieldId::Login, text!("field-login"), content, Some(text!("field-login-hint")));
    draft.button(ButtonId::Back, text!("button-back-safe"));
    match purpose {
        Purpose::RealEntry | Purpose::OfService => {
            draft.danger(ready, ButtonId::Mfa(MfaButton::UseLogin), go_on)
        }
        Purpose::ReEnrol => draft.button_if(ready, ButtonId::Mfa(MfaButton::UseLogin), go_on),
    }
    draft.focus(ControlId::Field(FieldId::Login));
    draft
}

fn reading(of_user: bool, mut draft: Draft) -> Draft {
    let words = if of_user { text!("pam-entry-reading") } else { text!("mfa-entry-reading") };
    draft.item(Mark::Busy, words);
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(ControlId::Button(ButtonId::Back));
    draft
}

/// The entry came in while the person was elsewhere.
fn read(model: &Model, of: Option<&OfUser>, mut draft: Draft) -> Draft {
    let words = match of {
        Some(of) => text!("pam-entry-read", user = of.user.as_str()),
        None => text!("mfa-entry-read"),
    };
    draft.item(Mark::Good, words);
    if model.code.is_under_way() {
        draft.item(Mark::Warning, text!("mfa-entry-replaces"));
    }
    draft.button(ButtonId::Mfa(MfaButton::UseEntry), text!("button-use-entry"));
    draft.focus(ControlId::Button(ButtonId::Mfa(MfaButton::UseEntry)));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn not_read(model: &Model, why: &Text, mut draft: Draft) -> Draft {
    draft.item(Mark::Unknown, why.clone());
    let again = if update::service(model).is_some() { MfaButton::OfUser } else { MfaButton::RealEntry };
    draft.button(ButtonId::Mfa(again), text!("button-another-login"));
    draft.focus(ControlId::Button(ButtonId::Mfa(again)));
    draft.button(ButtonId::Go(Screen::Code), text!("button-go-code"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}
