//! What stays in the terminal after the wizard has ended: what was wrong or is, what was done, what is still owed, and where the
//! report is.

use crate::app::guide;
use crate::app::model::Model;
use crate::app::screens::report::state::Saving;
use crate::core::diagnosis::ClockState;
use crate::core::facts::Leftover;
use crate::core::finding::Remedy::{ResetMfa, StepClock};
use crate::core::finding::Severity;
use crate::core::guide::NextStep;
use crate::core::text::Text;
use crate::text;

/// The lines, each one sentence or two. `program` is how this program is started here, `recover` the command that finishes a
/// repair.
pub fn lines(model: &Model, program: &str, recover: &str) -> Vec<Text> {
    let report = match &model.saving {
        Saving::Saved(path) => Some(text!("farewell-report", path = path.clone())),
        _ => None,
    };
    let simulated = model.settings.demo.then(|| text!("banner-demo"));
    let outcome = match under_way(model, recover) {
        Some(words) => vec![words],
        None => outcome(model, program),
    };
    simulated.into_iter().chain(outcome).chain(report).collect()
}

/// What is owed, or runs.
fn under_way(model: &Model, recover: &str) -> Option<Text> {
    if sign_in_is_open(model) {
        Some(text!("farewell-mfa-off", command = recover))
    } else if matches!(model.facts.leftover.known(), Some(Leftover::Unfinished { .. })) {
        Some(text!("farewell-cut-short", command = recover))
    } else if model.executing() {
        Some(text!("farewell-running"))
    } else {
        model.repairing().then(|| text!("farewell-unmeasured"))
    }
}

/// What was done, what is wrong and what to do next. Nothing where nothing is known yet.
fn outcome(model: &Model, program: &str) -> Vec<Text> {
    let guide = guide::of(model);
    if guide.standing.is_none() {
        return Vec::new();
    }
    let others = model.done.iter().filter(|done| done.worked && !model.settings.dry_run);
    let others = others.map(|done| done.course.remedy()).filter(|remedy| !remedy.sets_the_clock());
    let others = others.map(|remedy| text!("farewell-done", done = remedy.doing()));
    let mut lines: Vec<Text> = fixed(model).into_iter().chain(others).collect();
    // What was done stands above already, and a step that only goes on from there needs no command.
    let is_told = !lines.is_empty()
        && matches!(
            guide.headline.id.as_ref(),
            "guide-fixed" | "guide-fixed-by-hand" | "guide-fixed-but" | "guide-skew-cleared"
        );
    let is_fixed = lines.iter().any(|line| line.id.starts_with("farewell-fixed"));
    let says_no_more = is_told || guide.is_good() && is_fixed;
    if !says_no_more {
        let next = match guide.next {
            // What was typed is forgotten with the wizard.
            NextStep::FixTime if model.plan(StepClock).is_err() => NextStep::TypeTrueTime,
            next => next,
        };
        lines.push(match next.words_with_command_as(&|command| typed(model, program, command)) {
            Some(next) => text!("farewell-next", headline = guide.headline.clone(), next = next),
            None => text!("farewell-headline", headline = guide.headline.clone()),
        });
    }
    // What the program ends with is no riddle.
    let diagnosis = model.diagnosis();
    let open = diagnosis.findings.iter().find(|finding| finding.severity == diagnosis.verdict);
    let open = open.filter(|finding| finding.severity >= Severity::Warning && (is_told || guide.is_good()));
    lines.extend(open.map(|finding| text!("farewell-open", title = finding.title.clone())));
    lines
}

/// `command` as it has to be typed here.
fn typed(model: &Model, program: &str, command: &str) -> String {
    // Another program's is as it is.
    let Some((before, behind)) = command.split_once("otp-doctor") else { return command.to_owned() };
    let demo = model.settings.demo_option().map(|option| format!(" {option}")).unwrap_or_default();
    format!("{before}{program}{behind}{demo}")
}

/// What the last repair of the clock has brought, where it worked.
fn fixed(model: &Model) -> Option<Text> {
    let last = model.done.iter().rfind(|done| done.course.remedy().sets_the_clock())?;
    let before = last.course.before.filter(|_| last.worked)?;
    let (ahead, error) = model.server_ahead()?;
    if model.window().clock_state(ahead, error) != ClockState::Right {
        return None;
    }
    let on = model.facts.time_service.known().and_then(|service| service.network_time.known());
    let network = if on == Some(&true) { "on" } else { "off" };
    Some(if before.is_behind() {
        text!("farewell-fixed-behind", by = before, error = error, network = network)
    } else {
        text!("farewell-fixed-ahead", by = before, error = error, network = network)
    })
}

/// Whether a reset of MFA has switched it off and perhaps not on again: everyone signs in with the password alone.
pub fn sign_in_is_open(model: &Model) -> bool {
    match model.facts.leftover.known() {
        Some(Leftover::Unfinished { remedy: ResetMfa, remaining, .. }) => !remaining.is_empty(),
        Some(Leftover::Running { remedy: ResetMfa, stuck: Some(stuck), .. }) => !stuck.remaining.is_empty(),
        _ => false,
    }
}
