//! Repairs that run, and how they end.

use std::time::Duration;

use crate::app::effect::Effect;
use crate::app::message::{JobId, Message};
use crate::app::model::{Model, Settings};
use crate::app::repair::run::{follow, next_tick};
use crate::app::repair::state::{Course, Reached, RepairState};
use crate::app::update::update;
use crate::core::facts::{Extension, Fact, FactUpdate, Leftover, Panel, Presence, Topic};
use crate::core::finding::Remedy;
use crate::core::journal::{FORMAT, Record};
use crate::core::plan::{Confirmation, Plan, StepOutcome};
use crate::core::remedy::ToolPaths;
use crate::core::time::{MonoTime, Offset, Reading, UnixTime};
use crate::ports::RepairError;
use crate::text;

const NOW: Reading =
    Reading { wall: UnixTime::from_secs(1_795_489_500), mono: MonoTime::from_nanos(9_000_000_000) };

fn plan() -> Plan {
    Plan {
        remedy: Remedy::StepClock,
        steps: Vec::new(),
        anchor: None,
        warnings: Vec::new(),
        confirmation: Confirmation::Press,
    }
}

fn after(seconds: u64) -> Reading {
    let span = Duration::from_secs(seconds);
    Reading { wall: NOW.wall.plus(Offset::from_duration(span)), mono: NOW.mono.plus(span) }
}

fn running() -> Fact<Leftover> {
    Fact::Known(Leftover::Running {
        remedy: Remedy::StepClock,
        by: "root on pts/1".to_owned(),
        since: MonoTime::from_nanos(1),
        stuck: None,
    })
}

fn panel(enabled: bool) -> FactUpdate {
    FactUpdate::Panel(Fact::Known(Panel {
        presence: Presence::Found { tool: None, extension_utility: None, in_path: false },
        version: Fact::Pending,
        extension: Fact::Known(Extension::Installed { id: "mfa".to_owned(), enabled: Fact::Known(enabled) }),
        trouble: None,
        sign_in: Box::default(),
    }))
}

/// A wizard that has just learnt that somebody else's repair runs, and the effects of that.
fn beside_a_running_repair() -> (Model, Vec<Effect>) {
    let mut model = Model::new(Settings::with_tools(ToolPaths::default()));
    update(&mut model, Message::Tick(NOW));
    let (job, _) = model.looking.iter().copied().find(|(_, topic)| *topic == Topic::Leftover).unwrap();
    let effects = update(&mut model, Message::Looked(job, FactUpdate::Leftover(running())));
    (model, effects)
}

fn begun() -> Record {
    Record::Begun {
        format: FORMAT,
        version: String::new(),
        boot: String::new(),
        by: "root on pts/1".to_owned(),
        session: None,
        at: NOW,
        server_ahead: Some(Offset::from_secs(-187)),
        plan: plan(),
    }
}

#[test]
fn a_repair_that_somebody_else_started_is_followed_as_if_it_were_our_own() {
    let (mut model, effects) = beside_a_running_repair();
    let [Effect::Watch(job)] = effects.as_slice() else { panic!("{effects:?}") };
    update(&mut model, Message::Recorded(*job, Box::new(begun())));
    let RepairState::Running { course, .. } = &model.fix else { panic!("{:?}", model.fix) };
    assert_eq!(course.before, Some(Offset::from_secs(-187)));
    update(&mut model, Message::Recorded(*job, Box::new(Record::Ended { complete: true, at: NOW })));
    update(&mut model, Message::Performed(*job, Ok(())));
    assert!(matches!(model.fix, RepairState::Measuring { .. }), "{:?}", model.fix);
}

#[test]
fn a_repair_that_cannot_be_followed_yet_is_tried_again_after_a_while_and_not_at_once() {
    let (mut model, effects) = beside_a_running_repair();
    let [Effect::Watch(job)] = effects.as_slice() else { panic!("{effects:?}") };
    let effects =
        update(&mut model, Message::Performed(*job, Err(RepairError::Busy(Some("root".to_owned())))));
    assert!(effects.is_empty(), "{effects:?}");
    assert!(follow(&mut model).is_none());
    assert!(next_tick(&model).is_some_and(|wait| wait <= Duration::from_secs(5)));
    let looks = |effects: &[Effect]| {
        effects.iter().find_map(|effect| match effect {
            Effect::Look(job, Topic::Leftover) => Some(*job),
            _ => None,
        })
    };
    assert_eq!(looks(&update(&mut model, Message::Tick(after(4)))), None);
    let job = looks(&update(&mut model, Message::Tick(after(5)))).expect("it is looked for again");
    assert_eq!(looks(&update(&mut model, Message::Tick(after(6)))), None, "once is enough");
    let effects = update(&mut model, Message::Looked(job, FactUpdate::Leftover(running())));
    assert!(matches!(effects[..], [Effect::Watch(_)]), "{effects:?}");
}

#[test]
fn a_look_from_before_a_reset_does_not_judge_it() {
    let mut model = Model::new(Settings::with_tools(ToolPaths::default()));
    let effects = update(&mut model, Message::Tick(NOW));
    let looks_at_the_panel = |effects: &[Effect]| -> Vec<JobId> {
        let jobs = effects.iter().filter_map(|effect| match effect {
            Effect::Look(job, Topic::Panel) => Some(*job),
            _ => None,
        });
        jobs.collect()
    };
    let [before] = looks_at_the_panel(&effects)[..] else { panic!("{effects:?}") };
    let reset = Plan { remedy: Remedy::ResetMfa, ..plan() };
    let mut course = Course::new(reset, None);
    course.records.push(Record::Ended { complete: true, at: NOW });
    let job = model.job();
    model.mfa = RepairState::Running { job, course: Box::new(course) };
    let effects = update(&mut model, Message::Performed(job, Ok(())));
    assert_eq!(looks_at_the_panel(&effects), [], "one is under way already");
    let effects = update(&mut model, Message::Looked(before, panel(true)));
    assert!(matches!(model.mfa, RepairState::Measuring { .. }), "{:?}", model.mfa);
    let [afterwards] = looks_at_the_panel(&effects)[..] else { panic!("{effects:?}") };
    update(&mut model, Message::Looked(afterwards, panel(false)));
    assert!(matches!(model.mfa, RepairState::Failed { .. }), "{:?}", model.mfa);
}

/// Out of descriptors, memory or patience, nobody has seen that MFA is off.
#[test]
fn a_look_after_a_reset_that_could_not_be_made_could_not_tell_and_does_not_say_off() {
    let why = || text!("why-see-plesk");
    let found = || Presence::Found { tool: None, extension_utility: None, in_path: false };
    let panel_with = |presence, extension| {
        let (version, sign_in) = (Fact::Pending, Box::default());
        FactUpdate::Panel(Fact::Known(Panel { presence, version, extension, trouble: None, sign_in }))
    };
    let looks = [
        (FactUpdate::Panel(Fact::Unknown { why: why() }), Reached::AnEndUnseen),
        (panel_with(found(), Fact::Unknown { why: why() }), Reached::AnEndUnseen),
        (panel_with(found(), Fact::Known(Extension::NotListed)), Reached::SomeSteps),
        (panel_with(Presence::Broken { why: why() }, Fact::Pending), Reached::AnEndUnseen),
        (panel_with(Presence::Missing { why: why() }, Fact::Pending), Reached::AnEndUnseen),
        (panel(false), Reached::SomeSteps),
    ];
    for (look, expected) in looks {
        let mut model = Model::new(Settings::with_tools(ToolPaths::default()));
        update(&mut model, Message::Tick(NOW));
        model.looking.clear();
        let mut course = Course::new(Plan { remedy: Remedy::ResetMfa, ..plan() }, None);
        course.records.push(Record::Ended { complete: true, at: NOW });
        let job = model.job();
        model.mfa = RepairState::Running { job, course: Box::new(course) };
        let effects = update(&mut model, Message::Performed(job, Ok(())));
        let look_job = effects.iter().find_map(|effect| match effect {
            Effect::Look(job, Topic::Panel) => Some(*job),
            _ => None,
        });
        update(&mut model, Message::Looked(look_job.unwrap(), look));
        let RepairState::Failed { reached, .. } = model.mfa else { panic!("{:?}", model.mfa) };
        assert_eq!(reached, expected);
    }
}

/// Killed before its first command, or while none could be started, it has changed nothing, and nobody is told otherwise.
#[test]
fn a_lost_executor_had_begun_only_what_it_announced_and_could_start() {
    let started = || Record::StepStarted { index: 0, command: Vec::new(), at: NOW };
    let ended = |outcome| Record::StepEnded { index: 0, outcome, at: NOW };
    let not_started = || ended(StepOutcome::NotStarted { reason: "no".to_owned() });
    let cases = [
        (vec![], true),
        (vec![begun()], false),
        (vec![begun(), started()], true),
        (vec![begun(), started(), not_started()], false),
        (vec![begun(), started(), not_started(), started()], true),
        (vec![begun(), started(), ended(StepOutcome::Exited { status: 1, output: String::new() })], true),
        (
            vec![begun(), started(), ended(StepOutcome::TimedOut { output: String::new() }), not_started()],
            true,
        ),
    ];
    for (records, expected) in cases {
        let (mut model, _) = beside_a_running_repair();
        let job = model.job();
        let course = Course { records: records.clone(), ..Course::new(plan(), None) };
        model.fix = RepairState::Running { job, course: Box::new(course) };
        update(&mut model, Message::Performed(job, Err(RepairError::Lost("j".to_owned()))));
        let RepairState::Failed { reached, .. } = model.fix else { panic!("{:?}", model.fix) };
        assert_eq!(reached.is_begun(), expected, "{records:?}");
    }
}

#[test]
fn only_a_repair_whose_executor_was_lost_had_been_begun() {
    let errors = [
        RepairError::Busy(Some("root".to_owned())),
        RepairError::Journal { path: "j".to_owned(), reason: "r".to_owned() },
        RepairError::Executor("r".to_owned()),
        RepairError::Stale { age: Duration::from_secs(601) },
        RepairError::Lost("j".to_owned()),
    ];
    for error in errors {
        let (mut model, _) = beside_a_running_repair();
        let job = model.job();
        model.fix = RepairState::Running { job, course: Box::new(Course::new(plan(), None)) };
        let lost = matches!(error, RepairError::Lost(_));
        update(&mut model, Message::Performed(job, Err(error)));
        let RepairState::Failed { reached, .. } = model.fix else { panic!("{:?}", model.fix) };
        assert_eq!((reached.is_begun(), model.done.len()), (lost, usize::from(lost)));
    }
}
