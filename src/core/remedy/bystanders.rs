//! What a step of the clock does to whatever else runs here: one line for each that it concerns, and none for others.

use std::time::Duration;

use crate::core::facts::{Bystanders, CronJob, Fact, Facts, Presence, Program, Validity};
use crate::core::text::Text;
use crate::core::time::{Offset, UnixTime};
use crate::core::zone::{self, LocalTime};
use crate::text;

use super::situation::Situation;

/// cron makes good for a shorter change of the clock, and takes a longer one for a correction (cron(8)).
const CRON_MAKES_GOOD: Duration = Duration::from_secs(3 * 3_600);

/// Dovecot 2 starts no new processes for as long as the clock moved back, and never longer than this.
const DOVECOT_WAITS: Duration = Duration::from_secs(180);

/// Licences count in days.
const LICENCE_MINDS: Duration = Duration::from_secs(86_400);

/// So many names are said; of more, only how many there are.
const NAMES: usize = 4;

/// What the clock shows before and after the step.
struct Shift {
    from: UnixTime,
    to: UnixTime,
    by: Offset,
}

/// For a step that takes away the lead `ahead`.
pub(super) fn noticing(situation: &Situation, ahead: Offset) -> Vec<Text> {
    let facts = situation.facts;
    let step = Shift { from: situation.now.wall, to: situation.now.wall.minus(ahead), by: ahead };
    let mut said = match &facts.bystanders {
        Fact::Pending => vec![text!("plan-warning-bystanders-pending")],
        Fact::Unknown { why } => vec![untold(text!("plan-what-bystanders"), why)],
        Fact::Known(bystanders) => of(bystanders, facts, &step),
    };
    said.extend(licence(facts, ahead));
    said
}

fn of(bystanders: &Bystanders, facts: &Facts, step: &Shift) -> Vec<Text> {
    let mut said = Vec::new();
    let programs = match &bystanders.programs {
        Fact::Known(programs) => programs.as_slice(),
        Fact::Unknown { why } => {
            said.push(untold(text!("plan-what-programs"), why));
            &[]
        }
        Fact::Pending => &[],
    };
    if !step.by.is_behind() {
        said.extend(programs.iter().filter_map(|program| dovecot(program, step)));
        said.extend(databases(programs, step));
    }
    match local(facts, step) {
        Ok(Some((from, to))) => {
            if programs.contains(&Program::Cron) {
                said.extend(jobs(&bystanders.jobs, from, to, step));
            }
            said.extend(timers(bystanders, from, to));
        }
        Err(why) => said.push(untold(text!("plan-what-jobs"), why)),
        Ok(None) => {}
    }
    said.extend(certificate(&bystanders.certificate, step.to));
    said
}

/// Both times as cron and systemd see them: on the wall of the server's zone. None while the zone is looked up.
///
/// # Errors
/// Why the zone is not known.
fn local<'a>(facts: &'a Facts, step: &Shift) -> Result<Option<(LocalTime, LocalTime)>, &'a Text> {
    let zone = match &facts.zone {
        Fact::Known(zone) => zone,
        Fact::Unknown { why } => return Err(why),
        Fact::Pending => return Ok(None),
    };
    let shown = |at| {
        let offset = zone.utc_offset_s.map(|offset| zone::local_at_offset(offset, at));
        zone::local(&zone.name, at).or(offset)
    };
    Ok(shown(step.from).zip(shown(step.to)))
}

/// doc.dovecot.org, "Time moved backwards error".
fn dovecot(program: &Program, step: &Shift) -> Option<Text> {
    let Program::Dovecot { version } = program else { return None };
    Some(match version {
        Fact::Known(version) if version.starts_with("0.") || version.starts_with("1.") => {
            text!("plan-warning-dovecot-ends", version = version.clone())
        }
        Fact::Known(_) => text!("plan-warning-dovecot-waits", wait = step.by.abs().min(DOVECOT_WAITS)),
        Fact::Unknown { .. } | Fact::Pending => text!("plan-warning-dovecot-perhaps", wait = DOVECOT_WAITS),
    })
}

fn databases(programs: &[Program], step: &Shift) -> Option<Text> {
    let names: Vec<&str> = programs
        .iter()
        .filter_map(|program| match program {
            Program::Database(name) => Some(*name),
            Program::Dovecot { .. } | Program::Cron => None,
        })
        .collect();
    let count = names.len();
    (count > 0)
        .then(|| text!("plan-warning-databases", names = names.join(", "), count = count, by = step.by))
}

/// Jobs that run in every hour anyway are left out: they miss or repeat one turn of many.
fn jobs(jobs: &Fact<Vec<CronJob>>, from: LocalTime, to: LocalTime, step: &Shift) -> Option<Text> {
    let jobs = match jobs {
        Fact::Known(jobs) => jobs,
        Fact::Unknown { why } => return Some(untold(text!("plan-what-jobs"), why)),
        Fact::Pending => return None,
    };
    let (first, last) = if step.by.is_behind() { (from, to) } else { (to, from) };
    let due: Vec<&str> = jobs
        .iter()
        .filter(|job| job.at.has_set_times() && job.at.is_due(first, last))
        .map(|job| job.name.as_str())
        .collect();
    let makes_good = step.by.abs() < CRON_MAKES_GOOD;
    let names = names(&due)?;
    match (step.by.is_behind(), makes_good) {
        (true, true) => Some(text!("plan-warning-cron-at-once", names = names)),
        (true, false) => Some(text!("plan-warning-cron-leaves-out", names = names)),
        (false, true) => None,
        (false, false) => Some(text!("plan-warning-cron-again", names = names)),
    }
}

/// A timer whose time has passed with the step elapses at once. Backwards it only waits longer.
fn timers(bystanders: &Bystanders, from: LocalTime, to: LocalTime) -> Option<Text> {
    match &bystanders.timers {
        Fact::Known(timers) => {
            let due: Vec<&str> = timers
                .iter()
                .filter(|timer| from < timer.next && timer.next <= to)
                .map(|timer| timer.name.as_str())
                .collect();
            names(&due).map(|names| text!("plan-warning-timers", names = names))
        }
        Fact::Unknown { why } if from < to => Some(untold(text!("plan-what-timers"), why)),
        Fact::Unknown { .. } | Fact::Pending => None,
    }
}

fn certificate(certificate: &Fact<Option<Validity>>, to: UnixTime) -> Option<Text> {
    match certificate {
        Fact::Known(Some(valid)) if to < valid.from => {
            Some(text!("plan-warning-certificate-early", from = valid.from))
        }
        Fact::Known(Some(valid)) if to > valid.until => {
            Some(text!("plan-warning-certificate-late", until = valid.until))
        }
        Fact::Unknown { why } => Some(untold(text!("plan-what-certificate"), why)),
        Fact::Known(_) | Fact::Pending => None,
    }
}

/// Nobody documents when Plesk looks at the dates of its licence.
pub(super) fn licence(facts: &Facts, ahead: Offset) -> Option<Text> {
    let here = facts.panel.known().is_some_and(|panel| matches!(panel.presence, Presence::Found { .. }));
    (here && ahead.abs() >= LICENCE_MINDS).then(|| text!("plan-warning-licence"))
}

pub(super) fn untold(what: Text, why: &Text) -> Text {
    text!("plan-warning-untold", what = what, why = why.clone())
}

/// The first names, each once, and how many more there are; none where there are none.
fn names(all: &[&str]) -> Option<Text> {
    let mut once: Vec<&str> = Vec::new();
    for name in all {
        if !once.contains(name) {
            once.push(name);
        }
    }
    let said = once.get(..NAMES.min(once.len())).unwrap_or_default();
    let more = once.len() - said.len();
    (!said.is_empty()).then(|| text!("plan-names", names = said.join(", "), more = more))
}
