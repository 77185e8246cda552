//! What happens to the model when something happens in the world. Total, and without I/O.

use std::time::Duration;

use super::effect::Effect;
use super::message::{JobId, Message};
use super::model::Model;
use super::page::{FocusAndScroll, Screen};
use super::repair::{consent, run};
use super::screens::report::state::Saving;
use super::screens::{self, code, fix, mfa};
use super::{input, navigate, requests};
use crate::core::text::Text;

/// Takes in `message` and says what is to be done.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let phase = model.code.phase;
    let mut effects = take_in(model, message);
    effects.extend(screens::shown(model));
    if model.code.phase != phase {
        // Another text is read from its beginning, with the focus on what is next by now.
        model.places[Screen::Code.index()] = FocusAndScroll::default();
    }
    effects
}

fn take_in(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Tick(now) => {
            model.now = now;
            model.watch.look(now);
            tick(model)
        }
        Message::Key(key, now) => {
            model.now = now;
            input::key(model, key)
        }
        Message::Paste(words, now) => {
            model.now = now;
            input::pasted(model, &words);
            Vec::new()
        }
        Message::Fill(field, words, now) => {
            model.now = now;
            input::filled(model, field, &words)
        }
        Message::Help(now) => {
            model.now = now;
            navigate::toggle_help(model);
            Vec::new()
        }
        Message::Leave(now) => {
            model.now = now;
            navigate::quit(model)
        }
        Message::Click(control, now) => {
            model.now = now;
            input::clicked(model, control)
        }
        Message::ClickRail(screen) => {
            navigate::go(model, screen);
            Vec::new()
        }
        Message::Scroll(lines) => {
            input::scroll(model, lines);
            Vec::new()
        }
        Message::Signal(number) => {
            vec![Effect::Quit(128_u8.saturating_add(u8::try_from(number).unwrap_or(0)))]
        }
        Message::Looked(job, update) => {
            // What is to be looked up once more is under way before anybody judges by what came in.
            let had_learnt = code::timing::goes_by_a_learnt_clock(model);
            let mut effects: Vec<Effect> = requests::looked(model, job, update).into_iter().collect();
            code::timing::watch_what_is_learnt(model, had_learnt);
            effects.extend(run::facts_changed(model));
            effects.extend(run::follow(model));
            effects.extend(consent::go_on(model));
            effects
        }
        Message::Heard(job, answer) => {
            model.reference.hear(job, answer);
            Vec::new()
        }
        Message::AskedAll(job) => {
            if model.reference.finish(job, model.now.mono) {
                model.watch.measured(model.now, &model.reference.said);
                let mut effects = run::measured(model);
                effects.extend(code::update::reference_heard(model));
                effects.extend(consent::go_on(model));
                effects
            } else {
                Vec::new()
            }
        }
        Message::TestEntryMade(job, entry) => {
            code::update::test_entry_made(model, job, entry);
            Vec::new()
        }
        Message::Searched(job, percent) => {
            code::update::searched(model, job, percent);
            Vec::new()
        }
        Message::EntryRead(job, result) => {
            mfa::update::entry_read(model, job, result);
            Vec::new()
        }
        Message::UserRead(job, result) => {
            mfa::update::user_read(model, job, result);
            Vec::new()
        }
        Message::Examined(job, answer) => {
            code::update::examined(model, job, *answer);
            Vec::new()
        }
        Message::Recorded(job, record) => {
            run::recorded(model, job, *record);
            Vec::new()
        }
        Message::Performed(job, result) => run::performed(model, job, result),
        Message::Saved(job, result) => {
            taken(model, job, result.map(|path| Saving::Saved(path.display().to_string())));
            Vec::new()
        }
        Message::Copied(job, result) => {
            taken(model, job, result.map(|()| Saving::Copied));
            Vec::new()
        }
        Message::LinesCopied(job, result) => {
            mfa::verifier::copied(model, job, result.clone());
            fix::page::copied(model, job, result);
            Vec::new()
        }
    }
}

/// The report was taken along, or why not.
fn taken(model: &mut Model, job: JobId, how: Result<Saving, Text>) {
    if model.saving == Saving::Running(job) {
        model.saving = how.unwrap_or_else(Saving::Failed);
    }
}

fn tick(model: &mut Model) -> Vec<Effect> {
    if !model.started {
        model.started = true;
        return requests::check_up(model);
    }
    code::timing::watch_the_clock(model);
    let mut effects = run::ticked(model);
    let watching =
        model.screen == Screen::Clock || model.watch.is_pending(model.now.mono) || consent::stands(model);
    if watching && model.reference.stale(model.now.mono) {
        effects.extend(requests::measure(model));
    }
    effects.extend(consent::go_on(model));
    effects
}

/// How long until the screen would look different without anything happening: the next second of a clock that is
/// shown, or `None` while nothing on the screen moves by itself.
pub fn next_tick(model: &Model) -> Option<Duration> {
    let server_second = model.now.wall.until_next_second();
    if model.repairing() || model.watch.is_pending(model.now.mono) {
        return Some(server_second);
    }
    let own = match model.screen {
        Screen::Code if model.overlay().is_some() => None,
        _ => screens::next_tick(model),
    };
    // A question stands, whatever screen is looked at meanwhile.
    own.into_iter().chain(consent::next_tick(model)).chain(run::next_tick(model)).min()
}
