//! What is known of the program or service whose codes are declined: what it takes, what a declined code looks like there,
//! and the smallest ways back in, with commands to be copied.

use crate::app::effect::Effect;
use crate::app::message::JobId;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, ButtonId, Mark, MfaButton, Screen, Tone};
use crate::app::screens::report::state::Saving;
use crate::core::asked::Asked;
use crate::core::facts::{PamModule, PamVerifier};
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::core::verifier::{CLEAR_AS_USER, Card, PamState};
use crate::text;

/// The page of the one that was named.
pub fn draft(model: &Model, asked: &Asked, mut draft: Draft) -> Draft {
    let accepted = model.accepted();
    if let Some(takes) = accepted.said(accepted.steps, accepted.period_s) {
        draft.say(Tone::Strong, takes);
    }
    match asked {
        Asked::Card(card) => {
            about(card, &mut draft);
            // Nobody here knows where the program runs.
            draft.item(Mark::Plain, text!("mfa-clocks", whose = "other"));
        }
        Asked::Service(_) => {
            draft.item(Mark::Plain, text!("verifier-service-clock"));
        }
        Asked::Plesk => {}
    }
    let ways = ways(model, asked);
    if !ways.is_empty() {
        draft.gap();
        draft.say(Tone::Plain, text!("verifier-ways"));
        if asked.card().is_some_and(|card| card.is_assumed("resets")) {
            draft.item(Mark::Unknown, text!("verifier-ways-unsourced"));
        }
        for way in &ways {
            way.does.iter().for_each(|does| draft.item(Mark::Plain, does.clone()));
            let command = way.command.clone().map(|command| text!("verifier-way", command = command));
            command.into_iter().for_each(|command| draft.block(Block::ToCopy(command)));
        }
        match &model.login.copied {
            Saving::Copied => draft.item(Mark::Good, handed_over(model, asked)),
            Saving::Failed(why) => draft.item(Mark::Bad, why.clone()),
            Saving::NotAsked | Saving::Running(_) | Saving::Saved(_) => {}
        }
    }
    draft.button(ButtonId::Go(Screen::Code), text!("button-go-code"));
    if model.draws && !commands(&ways).is_empty() {
        draft.button(ButtonId::Mfa(MfaButton::CopyWays), text!("button-copy"));
    }
    if matches!(asked, Asked::Service(_)) {
        draft.button(ButtonId::Mfa(MfaButton::OfUser), text!("button-real-entry"));
    }
    draft.button(ButtonId::Go(Screen::Report), text!("button-go-report"));
    draft.button(ButtonId::OtherSignIn, text!("button-other-sign-in"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn about(card: &Card, draft: &mut Draft) {
    let (says, at) = (card.declined.says.as_str(), card.declined.at.as_str());
    if !says.is_empty() {
        draft.item(
            Mark::Plain,
            match card.is_assumed("declined") {
                true => text!("verifier-declined-probably", says = says, place = at),
                false => text!("verifier-declined", says = says, place = at),
            },
        );
    }
    for note in &card.notes {
        draft.item(Mark::Plain, note.words());
    }
}

/// What lets somebody in again.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What it does, where that is known.
    pub does: Option<Text>,
    /// The command, where it takes one.
    pub command: Option<String>,
}

/// What lets somebody in again, the smallest first.
pub fn ways(model: &Model, asked: &Asked) -> Vec<Way> {
    match asked {
        Asked::Card(card) => {
            let way = |command: &String| Way { does: None, command: Some(command.clone()) };
            card.resets.iter().map(way).collect()
        }
        Asked::Plesk => Vec::new(),
        Asked::Service(name) => of_service(model, name),
    }
}

fn of_service(model: &Model, name: &str) -> Vec<Way> {
    let found = model.facts.verifiers.known().and_then(|found| found.of(name));
    let Some(found) = found.filter(|found| found.module == PamModule::GoogleAuthenticator) else {
        return Vec::new();
    };
    let limited = states(found).filter_map(|state| state.limited_until(model.now.wall.secs())).max();
    let codes: usize = states(found).map(|state| state.scratch_codes).sum();
    let learnt = states(found).any(PamState::declines_right_codes);
    let wait = limited.map(|until| text!("verifier-way-wait", until = UnixTime::from_secs(until)));
    let scratch = (codes > 0).then(|| text!("verifier-scratch-codes", codes = codes));
    let by_itself = |does: Text| Way { does: Some(does), command: None };
    let by_command = |does: Text, command: &str| Way { does: Some(does), command: Some(command.to_owned()) };
    let by_the_user = || by_command(text!("verifier-way-clear-as-user"), CLEAR_AS_USER);
    let clear = [by_command(text!("verifier-way-clear"), "otp-doctor fix skew")];
    let clear = clear.into_iter().chain((!found.options.elsewhere).then(by_the_user));
    let clear = clear.filter(|_| learnt);
    let enrol = by_command(text!("verifier-way-enrol"), "sudo -iu USER google-authenticator");
    wait.into_iter().chain(scratch).map(by_itself).chain(clear).chain([enrol]).collect()
}

fn commands(ways: &[Way]) -> Vec<String> {
    ways.iter().filter_map(|way| way.command.clone()).collect()
}

fn states(found: &PamVerifier) -> impl Iterator<Item = &PamState> {
    let users = found.users.known().into_iter().flat_map(|users| &users.enrolled);
    users.filter_map(|user| user.memory.as_ref().ok())
}

/// The commands as they are handed over. Where there are several, whoever needs one of them must not run them all by
/// pasting: then each is a comment.
fn to_paste(ways: &[String]) -> String {
    match ways {
        [way] => way.clone(),
        _ => ways.iter().map(|way| format!("# {way}")).collect::<Vec<_>>().join("\n"),
    }
}

fn handed_over(model: &Model, asked: &Asked) -> Text {
    if commands(&ways(model, asked)).len() > 1 {
        text!("verifier-copied-as-comments")
    } else {
        text!("verifier-copied")
    }
}

/// Hands the commands to the terminal's clipboard, a line each.
pub fn copy(model: &mut Model) -> Vec<Effect> {
    let Some(asked) = model.login.verifier.clone() else { return Vec::new() };
    if matches!(model.login.copied, Saving::Running(_)) {
        return Vec::new();
    }
    let job = model.job();
    model.login.copied = Saving::Running(job);
    vec![Effect::CopyLines(job, to_paste(&commands(&ways(model, &asked))))]
}

/// They were handed over, or not.
pub fn copied(model: &mut Model, job: JobId, result: Result<(), Text>) {
    if model.login.copied == Saving::Running(job) {
        model.login.copied = result.map_or_else(Saving::Failed, |()| Saving::Copied);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasting_what_was_copied_runs_one_command_at_most() {
        let ways = ["occ state USER".to_owned(), "occ disable USER totp".to_owned()];
        assert_eq!(to_paste(&ways[..1]), "occ state USER");
        assert_eq!(to_paste(&ways), "# occ state USER\n# occ disable USER totp");
    }
}
