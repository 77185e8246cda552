//! What happens to the model when something happens in the world. Total, and without I/O.

use crate::app::effect::Effect;
use crate::app::message::{JobId, Message};
use crate::app::model::{Model, Saving};
use crate::app::page::Screen;
use crate::app::repair::{consent, run};
use crate::app::screens::{code, mfa};
use crate::app::{input, navigate};
use crate::core::facts::Topic;

/// Takes in `message` and says what is to be done.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let phase = model.code.phase;
    let effects = take_in(model, message);
    if model.code.phase != phase {
        // Another text is read from its beginning.
        model.scroll[Screen::Code.index()] = 0;
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
            input::pressed(model, key)
        }
        Message::Paste(words, now) => {
            model.now = now;
            code::update::pasted(model, &words);
            Vec::new()
        }
        Message::Fill(index, words, now) => {
            model.now = now;
            input::filled(model, index, &words)
        }
        Message::Help(now) => {
            model.now = now;
            model.help = !model.help;
            Vec::new()
        }
        Message::Leave(now) => {
            model.now = now;
            quit(model)
        }
        Message::ClickControl(index, now) => {
            model.now = now;
            navigate::clicked(model, index)
        }
        Message::ClickRail(screen) => navigate::go(model, screen),
        Message::Scroll(lines) => {
            input::scroll(model, lines);
            Vec::new()
        }
        Message::Signal(number) => {
            vec![Effect::Quit(128_u8.saturating_add(u8::try_from(number).unwrap_or(0)))]
        }
        Message::Looked(job, update) => {
            let before = model.looking.len();
            model.looking.retain(|(known, _)| *known != job);
            if model.looking.len() < before {
                model.facts.apply(update);
            }
            let mut effects = run::facts_changed(model);
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
        Message::Examined(job, verdict) => {
            code::update::examined(model, job, *verdict);
            Vec::new()
        }
        Message::Recorded(job, record) => {
            run::recorded(model, job, *record);
            Vec::new()
        }
        Message::Performed(job, result) => run::performed(model, job, result),
        Message::Saved(job, result) => {
            if model.saving == Saving::Running(job) {
                model.saving = match result {
                    Ok(path) => Saving::Saved(path.display().to_string()),
                    Err(reason) => Saving::Failed(reason),
                };
            }
            Vec::new()
        }
    }
}

fn tick(model: &mut Model) -> Vec<Effect> {
    if !model.started {
        model.started = true;
        return check_up(model);
    }
    code::update::watch_the_clock(model);
    let mut effects = run::ticked(model);
    let watching =
        model.screen == Screen::Clock || model.watch.is_pending(model.now.mono) || consent::stands(model);
    if watching && model.reference.stale(model.now.mono) {
        effects.extend(measure(model));
    }
    effects.extend(consent::go_on(model));
    effects
}

/// Asks for the time once more, as far as that is polite, and looks up what is shown beside the measurement and what a
/// plan of the clock stands on: none of it must be older.
pub fn measure(model: &mut Model) -> Vec<Effect> {
    let Some(asking) = ask(model) else { return Vec::new() };
    let beside = [Topic::TimeService, Topic::KernelClock, Topic::Leftover];
    let looking = beside.into_iter().filter_map(|topic| look(model, topic));
    std::iter::once(asking).chain(looking).collect()
}

/// Looks everything up and asks for the time, as far as that is polite.
pub fn check_up(model: &mut Model) -> Vec<Effect> {
    let mut effects: Vec<Effect> = Topic::ALL.into_iter().filter_map(|topic| look(model, topic)).collect();
    effects.extend(ask(model));
    effects
}

/// Looks one topic up, unless that is under way.
pub fn look(model: &mut Model, topic: Topic) -> Option<Effect> {
    if model.looking.iter().any(|(_, running)| *running == topic) {
        return None;
    }
    let job = model.job();
    model.looking.push((job, topic));
    model.looked_at = model.now.mono;
    Some(Effect::Look(job, topic))
}

/// Asks every source for the time, unless that is under way or would be rude.
pub fn ask(model: &mut Model) -> Option<Effect> {
    if model.reference.asking.is_some() || !model.reference.wait(model.now.mono).is_zero() {
        return None;
    }
    let job = model.job();
    model.reference.asking = Some((job, Vec::new()));
    model.reference.asked_at = Some(model.now.mono);
    Some(Effect::Ask(job))
}

/// Saves the report, unless that is under way.
pub fn save(model: &mut Model) -> Vec<Effect> {
    if matches!(model.saving, Saving::Running(_)) {
        return Vec::new();
    }
    let job: JobId = model.job();
    // Where it was saved stands above the report.
    model.scroll[Screen::Report.index()] = 0;
    model.saving = Saving::Running(job);
    vec![Effect::Save(job, Box::new(crate::app::screens::report::page::snapshot(model)))]
}

/// Leaves the program, or asks first when a repair runs or a test entry is still in the app.
pub fn quit(model: &mut Model) -> Vec<Effect> {
    if (model.repairing() || model.code.to_delete.is_some()) && !model.leaving {
        model.leaving = true;
        return Vec::new();
    }
    vec![Effect::Quit(model.diagnosis().verdict.exit_code())]
}
