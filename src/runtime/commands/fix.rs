//! `otp-doctor fix time|mfa|skew`: show the plan, get consent, carry it out, measure again.

use std::ffi::OsString;

use super::learnt::learnt_clock;
use super::{COULD_NOT_TELL, Console, check};
use crate::app::guide;
use crate::app::model::Model;
use crate::app::page::{ButtonId, FieldId, Screen, StepState};
use crate::app::repair::consent;
use crate::app::repair::state::Course;
use crate::app::repair::state::{Consent, Reached, RepairState, is_of_the_clock, plan_rows};
use crate::app::screens::mfa::verifier;
use crate::app::screens::repair;
use crate::app::{input, words};
use crate::core::asked::Asked;
use crate::core::facts::{Fact, Facts, Login, Rights};
use crate::core::finding::{Cause, Remedy, Severity};
use crate::core::guide::NextStep;
use crate::core::plan::{CommandLine, Confirmation, Hindrance, Plan, Refused};
use crate::core::remedy;
use crate::core::text::Text;
use crate::core::time::{Offset, UnixTime};
use crate::core::words::difference::difference;
use crate::core::words::step;
use crate::runtime::headless::Headless;
use crate::text;

/// What the command line asks for.
#[derive(Clone, Copy, Debug)]
pub struct FixRequest<'a> {
    /// What to carry out.
    pub remedy: Remedy,
    /// Whether -y gave the consent.
    pub yes: bool,
    /// Whether a program reads the answer.
    pub json: bool,
    /// Whether what waits for the clock is done although it is wrong.
    pub force: bool,
    /// Whom it is for; all that it concerns where nobody is named.
    pub users: &'a [String],
    /// The command line itself, program name first. No secret ever is an argument.
    pub typed: &'a [OsString],
}

/// Carries out what is wanted. 0: it worked, by measurement, or there was nothing to do, or it was a dry run. 2: it
/// failed. 3: not tried, or all of it was carried out and nothing could be looked at afterwards.
pub fn fix(headless: &mut Headless, console: &mut Console<'_>, wanted: FixRequest<'_>) -> u8 {
    let FixRequest { remedy, yes, json, force, users, .. } = wanted;
    headless.model.forced = force;
    if remedy.is_of_the_panel()
        && let Some(words) = not_of_plesk(&headless.model)
    {
        words.iter().for_each(|text| console.complain(text));
        if headless.model.accepted().learnt {
            // How bad that is depends on the clock.
            headless.check_up();
        }
        learnt_clock(&headless.model).iter().for_each(|text| console.complain(text));
        say_ways(&headless.model, console);
        return COULD_NOT_TELL;
    }
    headless.check_up();
    headless.model.screen = if remedy.is_of_the_panel() { Screen::Mfa } else { Screen::Fix };
    let planned = match remedy {
        Remedy::ClearSkew => headless.model.plan_clear_skew(users),
        remedy => headless.model.plan(remedy),
    };
    let mut plan = match planned {
        Ok(plan) => plan,
        Err(refused) => return say_refusal(headless, console, &refused, wanted),
    };
    loop {
        if !json {
            show_plan(&headless.model, console, &plan);
        }
        if let Err(why) = consent(&headless.model, console, &plan, yes, json) {
            if json {
                check::print_json(headless, console);
            }
            console.complain(&why);
            return COULD_NOT_TELL;
        }
        carry_out(headless, console, plan, json);
        match headless.model.repair(remedy) {
            RepairState::Asking { plan: again, consent: Consent::AwaitedAgain, .. } => {
                console.complain(&text!("repair-asked-again"));
                plan = *again.clone();
            }
            RepairState::Refused(refused) => {
                console.complain(&text!("repair-changed-meanwhile"));
                let refused = refused.clone();
                return say_refusal(headless, console, &refused, wanted);
            }
            _ => break,
        }
    }
    let not_with_yes = not_with_yes(&headless.model, remedy);
    if json {
        check::print_json(headless, console);
        not_with_yes.iter().for_each(|why| console.complain(why));
    } else {
        tell_outcome(&headless.model, console, remedy);
        not_with_yes.iter().for_each(|why| console.say(why));
    }
    match headless.model.repair(remedy) {
        RepairState::Worked { .. } => 0,
        RepairState::Failed { reached: Reached::SomeSteps, .. } => Severity::Critical.exit_code(),
        _ => COULD_NOT_TELL,
    }
}

/// Whether `plan` may be carried out.
///
/// # Errors
/// Why not.
fn consent(model: &Model, console: &mut Console<'_>, plan: &Plan, yes: bool, json: bool) -> Result<(), Text> {
    if model.settings.dry_run {
        return Ok(());
    }
    match hinders_yes(model, plan) {
        Some(Hinders::TypedTime) => Err(text!("fix-needs-the-wizard", dry = "no")),
        // A person is shown how little is known, and may go on all the same.
        Some(Hinders::ThinReference) if yes => Err(text!("fix-thin-reference", dry = "no")),
        _ if yes || consents(console, plan, json) => Ok(()),
        _ => Err(text!("not-agreed-to", what = "run")),
    }
}

/// Why -y is not enough for a plan.
enum Hinders {
    /// The true time has to be typed.
    TypedTime,
    /// It takes a person to judge a reference on which so few agree.
    ThinReference,
}

fn hinders_yes(model: &Model, plan: &Plan) -> Option<Hinders> {
    if plan.confirmation == Confirmation::TypeTrueTime {
        return Some(Hinders::TypedTime);
    }
    let thin = plan.remedy.is_about_the_clock() && !model.reference.said.is_repair_grade();
    thin.then_some(Hinders::ThinReference)
}

/// What a dry run shows and -y would refuse.
fn not_with_yes(model: &Model, remedy: Remedy) -> Option<Text> {
    let course = model.repair(remedy).course().filter(|_| model.settings.dry_run)?;
    Some(match hinders_yes(model, &course.plan)? {
        Hinders::TypedTime => text!("fix-needs-the-wizard", dry = "yes"),
        Hinders::ThinReference => text!("fix-thin-reference", dry = "yes"),
    })
}

/// Answers the question about `plan` with yes, and goes on until it has come out or is asked again.
fn carry_out(headless: &mut Headless, console: &mut Console<'_>, plan: Plan, json: bool) {
    let remedy = plan.remedy;
    let typed = consent::to_type(&headless.model, &plan);
    let question = consent::put(&mut headless.model, plan);
    if let Some(words) = typed {
        input::typed(&mut headless.model, FieldId::Confirmation, &words);
    }
    headless.press(ButtonId::Confirm(question));
    if !json && headless.model.repair(remedy).is_granted() {
        console.say(&text!("repair-measuring-before"));
    }
    let mut told = Vec::new();
    headless.watch(
        |model| !model.repairing() && !model.repair(remedy).is_granted(),
        |model| {
            // What would be run was shown already.
            if !json && !model.settings.dry_run {
                tell_progress(model, console, remedy, &mut told);
            }
        },
    );
}

fn consents(console: &mut Console<'_>, plan: &Plan, json: bool) -> bool {
    if !console.interactive || json {
        return false;
    }
    match &plan.confirmation {
        Confirmation::TypeHostName(name) => console
            .ask(&text!("fix-ask-host-name", name = name.clone()))
            .is_some_and(|answer| answer.eq_ignore_ascii_case(name)),
        Confirmation::Press | Confirmation::TypeTrueTime => console.agrees(&text!("fix-ask")),
    }
}

/// The commands that let somebody in again at the sign-in that was named; none of them is run.
fn say_ways(model: &Model, console: &mut Console<'_>) {
    let ways = model.login.verifier.as_ref().map(|asked| verifier::ways(model, asked)).unwrap_or_default();
    if !ways.is_empty() {
        console.complain(&text!("verifier-ways"));
    }
    for way in ways {
        way.does.iter().for_each(|does| console.complain(does));
        let command = way.command.map(|command| text!("verifier-way", command = command));
        command.iter().for_each(|command| console.complain(command));
    }
}

/// Why a reset of Plesk's MFA does nothing for the sign-in that the command line names.
fn not_of_plesk(model: &Model) -> Option<Vec<Text>> {
    if let (Some(Asked::Service(_)), Some(name)) = (&model.login.verifier, model.accepted().name) {
        return Some(vec![text!("fix-mfa-of-a-service", name = name)]);
    }
    match model.login.which {
        Some(Login::Portal) => Some(vec![text!("mfa-portal"), text!("mfa-portal-who")]),
        Some(Login::Other) => Some(vec![text!("mfa-other"), text!("mfa-other-who")]),
        Some(Login::Server) | None => None,
    }
}

fn say_refusal(
    headless: &Headless,
    console: &mut Console<'_>,
    refused: &Refused,
    wanted: FixRequest<'_>,
) -> u8 {
    if wanted.json {
        check::print_json(headless, console);
    }
    let by_sudo = refused.hindrance == Hindrance::NotRoot && headless.model.facts.windows().is_none();
    match headless.model.facts.rights.known().filter(|_| by_sudo) {
        Some(rights) => {
            let (user, command) = (rights.user.clone(), as_root(wanted.typed));
            console.complain(&text!("plan-refused-not-root", user = user, command = command));
        }
        None => console.complain(&refused.why),
    }
    if let Some(message) = &refused.message_to_provider {
        console.complain(&text!("fix-send-this"));
        console.complain(message);
    }
    if refused.hindrance == Hindrance::NothingToDo {
        network_time_is_off(&headless.model).iter().for_each(|words| console.complain(words));
        if wanted.remedy != Remedy::ClearSkew {
            learnt_clock(&headless.model).iter().for_each(|words| console.complain(words));
        }
    }
    // Where it is for somebody else, a typed time would set nothing either.
    let ours = refused.message_to_provider.is_none();
    if ours && is_of_the_clock(wanted.remedy) && guide::of(&headless.model).next == NextStep::TypeTrueTime {
        console.complain(&text!("fix-type-it-in-the-wizard"));
    }
    if refused.hindrance == Hindrance::ClockFirst {
        console.complain(&match wanted.remedy {
            Remedy::ClearSkew => text!("fix-clock-first-skew"),
            _ if matches!(guide::of(&headless.model).next, NextStep::TellDomain | NextStep::TellProvider) => {
                text!("fix-clock-first-for-others")
            }
            _ => text!("fix-clock-first"),
        });
    }
    match refused.hindrance {
        Hindrance::NothingToDo => 0,
        Hindrance::NotRoot | Hindrance::ClockFirst | Hindrance::Other => COULD_NOT_TELL,
    }
}

/// The command line as an administrator repeats it to do it as root.
fn as_root(typed: &[OsString]) -> String {
    let words: Vec<_> = typed.iter().skip(1).map(|word| word.to_string_lossy()).collect();
    let words: Vec<&str> = std::iter::once("otp-doctor").chain(words.iter().map(AsRef::as_ref)).collect();
    CommandLine::new("sudo", &words).shown(UnixTime::from_secs(0))
}

/// What will make a clock wrong that is right now, and the command against it, though this user may not run it.
fn network_time_is_off(model: &Model) -> Option<Text> {
    let off = model.diagnosis().finding(Cause::TimeSyncOff)?.remedies.contains(&Remedy::EnableTimeSync);
    let rights = model.facts.rights.known().filter(|_| off)?.clone();
    let root = Fact::Known(Rights { root: true, can_set_clock: true, ..rights });
    let facts = Facts { rights: root, ..model.facts.clone() };
    let reference = &model.reference.said;
    let plan =
        remedy::plan(Remedy::EnableTimeSync, &facts, reference, model.now, &model.settings.tools).ok()?;
    let command = plan_rows(&plan, model.now.wall).into_iter().next()?.command;
    Some(text!("fix-network-time-is-off", command = command))
}

fn show_plan(model: &Model, console: &mut Console<'_>, plan: &Plan) {
    let count = plan.steps.len();
    if model.settings.dry_run {
        console.say(&text!("repair-would"));
        console.say(&words::clock::state(model).1);
        console.say(&text!("fix-would-run", count = count));
    } else {
        console.say(&words::clock::state(model).1);
        console.say(&text!("repair-asking", count = count));
    }
    for (number, row) in (1_usize..).zip(plan_rows(plan, model.best_time())) {
        let (is_a_script, why) = (row.is_a_script(), console.locale.say(&row.why));
        let (first, second) = if is_a_script { (why, row.command) } else { (row.command, why) };
        console.line(&format!("  {number}. {first}"));
        console.line(&format!("     {second}"));
    }
    for warning in &plan.warnings {
        let warning = console.locale.say(warning);
        console.line(&format!("  ! {warning}"));
    }
}

/// Says each step that has ended, or has ended otherwise when it was tried again, since it was `told`.
fn tell_progress(model: &Model, console: &mut Console<'_>, remedy: Remedy, told: &mut Vec<StepState>) {
    let Some(course) = model.repair(remedy).course() else { return };
    let rows = course.rows(model.best_time()).into_iter().enumerate();
    for (index, row) in rows.filter(|(_, row)| !matches!(row.state, StepState::Waiting | StepState::Running))
    {
        let before = told.get(index).copied();
        if before == Some(row.state) {
            continue;
        }
        told.truncate(index);
        told.push(row.state);
        let again = before.is_some() && row.state == StepState::Done;
        let said = if again { Some(step::done_again()) } else { row.said };
        let line = said.map(|said| text!("step-line", command = row.command, said = said));
        line.iter().for_each(|line| console.say(line));
        let printed = row.output.filter(|_| row.state == StepState::Failed).unwrap_or_default();
        printed.lines().for_each(|line| console.line(&format!("  | {line}")));
    }
}

fn tell_outcome(model: &Model, console: &mut Console<'_>, remedy: Remedy) {
    match model.repair(remedy) {
        RepairState::Worked { course, after } => {
            if model.settings.dry_run {
                // That nothing was changed, and what would have run, was said with the plan.
            } else if remedy == Remedy::ResetMfa {
                for words in words::remedy::reset_outcome(model, course) {
                    console.say(&words);
                }
            } else if remedy == Remedy::ClearSkew {
                console.say(&text!("guide-skew-cleared", users = remedy::cleared_users(&course.plan)));
                console.say(&text!("repair-skew-cleared"));
                console.say(&text!("plan-warning-skew-keep-open"));
            } else {
                console.say(&text!("guide-fixed"));
                before_and_after(console, course, *after);
                repair::rtc_left(model, course).iter().for_each(|left| console.say(left));
                if is_of_the_clock(remedy) {
                    console.say(&text!("fix-not-watched"));
                }
            }
        }
        RepairState::Failed { course, reached, why, next } => {
            console.complain(why);
            console.complain(next);
            if let Some(command) = repair::left_by_hand(model, course).filter(|_| reached.is_begun()) {
                console.complain(&text!("mfa-failed-by-hand", command = command));
            }
            if remedy.is_about_the_clock() {
                before_and_after(console, course, model.server_ahead().map(|(ahead, _)| ahead));
            }
        }
        _ => {}
    }
}

fn before_and_after(console: &mut Console<'_>, course: &Course, after: Option<Offset>) {
    for (label, ahead) in [(text!("repair-before"), course.before), (text!("repair-after"), after)] {
        let words = ahead.map_or_else(|| text!("repair-not-measured"), difference);
        let line = format!("{}: {}", console.locale.say(&label), console.locale.say(&words));
        console.line(&line);
    }
}
