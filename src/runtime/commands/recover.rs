//! `otp-doctor recover`: finish what an interrupted repair left.

use super::{COULD_NOT_TELL, Console};
use crate::core::finding::{Remedy, Severity};
use crate::core::text::Text;
use crate::core::time::{Reading, UnixTime};
use crate::locale::Locale;
use crate::ports::{Clock, Commands};
use crate::report::json::{LeftStep, RecoveredRepair, RecoveryDocument, SCHEMA};
use crate::runtime::os::hurry::Hurry;
use crate::runtime::repair::{self, Left, Recovery, StateFolders, UnfinishedRepair, UnfinishedRepairs, who};
use crate::text;

/// What the command line asks for.
#[derive(Clone, Copy, Debug)]
pub struct RecoverRequest {
    /// Whether a program reads the answer.
    pub json: bool,
    /// Whether to let go instead of finishing.
    pub forget: bool,
    /// Whether -y gave the consent.
    pub yes: bool,
    /// Whether only what would be done is to be shown.
    pub dry_run: bool,
}

/// Does what is wanted and tells; 0 when nothing is left to do or it was a dry run, 2 when something is left, 3 when
/// it could not be told or nothing was let go.
pub fn recover(
    commands: &dyn Commands,
    clock: &dyn Clock,
    folders: &StateFolders,
    console: &mut Console<'_>,
    wanted: RecoverRequest,
) -> u8 {
    let at = clock.read();
    let now = at.wall;
    match wanted {
        RecoverRequest { forget: true, .. } => forget(commands, at, folders, console, wanted),
        RecoverRequest { dry_run: true, json, .. } => dry_run(now, folders, console, json),
        RecoverRequest { json, .. } => finish(commands, clock, folders, console, json),
    }
}

/// No signal but SIGKILL ends it half way.
fn finish(
    commands: &dyn Commands,
    clock: &dyn Clock,
    folders: &StateFolders,
    console: &mut Console<'_>,
    json: bool,
) -> u8 {
    let _undisturbed = Hurry::on_sigterm_only();
    match repair::recover(commands, clock, folders, &who(), &mut |_| {}) {
        Ok(recovery) => tell(&recovery, console, json),
        Err(error) => {
            console.complain(&text!("recover-could-not", why = error.text()));
            COULD_NOT_TELL
        }
    }
}

/// Tells what was found and finished; the exit code is that of [`recover`].
pub fn tell(recovery: &Recovery, console: &mut Console<'_>, json: bool) -> u8 {
    if json {
        // It cannot fail for this type.
        console.line(&serde_json::to_string_pretty(&document(recovery)).unwrap_or_default());
    } else {
        say(recovery, console);
    }
    match (recovery.settled.iter().all(|settled| settled.closed), recovery.unreadable.is_empty()) {
        (false, _) => Severity::Critical.exit_code(),
        (true, false) => COULD_NOT_TELL,
        (true, true) => 0,
    }
}

fn document(recovery: &Recovery) -> RecoveryDocument {
    let recovered = recovery.settled.iter().map(|settled| RecoveredRepair {
        remedy: settled.remedy,
        by: settled.by.clone(),
        started: crate::locale::utc(settled.started),
        owed_steps: settled.remaining,
        closed: settled.closed,
        left: settled.left.iter().map(left).collect(),
        journal: settled.journal.display().to_string(),
    });
    RecoveryDocument {
        schema: SCHEMA,
        recovered: recovered.collect(),
        unreadable: recovery.unreadable.iter().map(|why| Locale::english().say(why)).collect(),
    }
}

fn left(left: &Left) -> LeftStep {
    LeftStep { command: left.command.clone(), error: left.error.clone() }
}

fn say(recovery: &Recovery, console: &mut Console<'_>) {
    if recovery.settled.is_empty() && recovery.unreadable.is_empty() {
        console.say(&text!("recover-nothing"));
    }
    for settled in &recovery.settled {
        let (by, started) = (settled.by.clone(), settled.started);
        if settled.closed {
            console.say(&text!("recover-closed", by = by, started = started, count = settled.remaining));
            continue;
        }
        console.complain(&text!("recover-not-closed", by = by, started = started));
        for Left { command, error } in &settled.left {
            console.complain(&text!("evidence-repair-remaining", command = command.clone()));
            error.iter().for_each(|error| console.complain(&text!("recover-said", words = error.clone())));
        }
        console.complain(&text!("recover-record", path = settled.journal.display().to_string()));
    }
    if recovery.settled.iter().any(|settled| !settled.closed) {
        console.complain(&text!("recover-how-on"));
        console.complain(&text!("evidence-repair-forget"));
    }
    for why in &recovery.unreadable {
        console.complain(&text!("recover-unreadable", why = why.clone()));
    }
}

/// Shows what a recovery would run, and changes nothing; 0, or 3 where it could not all be told.
fn dry_run(now: UnixTime, folders: &StateFolders, console: &mut Console<'_>, json: bool) -> u8 {
    let unfinished = repair::unfinished_repairs(folders);
    if json {
        let recovered = unfinished.repairs.iter().map(|repair| as_recovered(repair, now)).collect();
        let unreadable = unfinished.unreadable.iter().map(|(_, why)| why).chain(&unfinished.hidden);
        let unreadable = unreadable.map(|why| Locale::english().say(why)).collect();
        let document = RecoveryDocument { schema: SCHEMA, recovered, unreadable };
        // It cannot fail for this type.
        console.line(&serde_json::to_string_pretty(&document).unwrap_or_default());
    } else {
        show(&unfinished, now, console);
        let remaining = unfinished.repairs.iter().any(|repair| !repair.remaining.is_empty());
        if remaining {
            console.say(&text!("repair-would"));
        } else if unfinished.repairs.is_empty() && unfinished.all_could_be_read() {
            console.say(&text!("recover-nothing"));
        }
    }
    complain_of_hidden(&unfinished, console);
    if unfinished.all_could_be_read() { 0 } else { COULD_NOT_TELL }
}

fn complain_of_hidden(unfinished: &UnfinishedRepairs, console: &mut Console<'_>) {
    for why in &unfinished.hidden {
        console.complain(&text!("recover-unreadable", why = why.clone()));
    }
}

fn as_recovered(repair: &UnfinishedRepair, now: UnixTime) -> RecoveredRepair {
    let left = repair.remaining.iter().enumerate().map(|(index, step)| LeftStep {
        command: step.command.shown(now),
        error: repair.failure.clone().filter(|_| index == 0),
    });
    RecoveredRepair {
        remedy: repair.remedy,
        by: repair.by.clone(),
        started: crate::locale::utc(repair.started),
        owed_steps: repair.remaining.len(),
        closed: false,
        left: left.collect(),
        journal: repair.journal.display().to_string(),
    }
}

/// Lets go of what cannot be finished, after having shown it; nothing of it is run. 0 when nothing is left to do, 3 when
/// nothing was let go, or something may be left in a folder that could not be looked into. A dry run ends as one of
/// [`dry_run`].
fn forget(
    commands: &dyn Commands,
    at: Reading,
    folders: &StateFolders,
    console: &mut Console<'_>,
    wanted: RecoverRequest,
) -> u8 {
    let unfinished = repair::unfinished_repairs(folders);
    complain_of_hidden(&unfinished, console);
    if unfinished.repairs.is_empty() && unfinished.unreadable.is_empty() {
        if !unfinished.hidden.is_empty() {
            return COULD_NOT_TELL;
        }
        console.say(&text!("recover-nothing"));
        return 0;
    }
    show(&unfinished, at.wall, console);
    if wanted.dry_run {
        console.say(&text!("recover-forget-would"));
        return if unfinished.all_could_be_read() { 0 } else { COULD_NOT_TELL };
    }
    let agreed = wanted.yes || (console.interactive && console.agrees(&text!("recover-forget-ask")));
    if !agreed {
        console.complain(&text!("not-agreed-to", what = "forgotten"));
        return COULD_NOT_TELL;
    }
    match repair::forget(commands, folders, &who(), at, &unfinished) {
        Ok(folder) => {
            console.say(&text!("recover-forgotten", folder = folder.display().to_string()));
            if unfinished.hidden.is_empty() { 0 } else { COULD_NOT_TELL }
        }
        Err(error) => {
            console.complain(&text!("recover-could-not-forget", why = error.text()));
            COULD_NOT_TELL
        }
    }
}

fn show(unfinished: &UnfinishedRepairs, now: UnixTime, console: &mut Console<'_>) {
    for UnfinishedRepair { remedy, by, started, remaining, failure, journal } in &unfinished.repairs {
        let count = remaining.len();
        console.say(&text!("recover-forget-repair", by = by.clone(), started = *started, count = count));
        for step in remaining {
            console.line(&format!("  {}", step.command.shown(now)));
            let why = console.locale.say(&step.why);
            console.line(&format!("     {why}"));
        }
        failure.iter().for_each(|words| console.say(&text!("recover-said", words = words.clone())));
        console.say(&text!("recover-record", path = journal.display().to_string()));
        if !remaining.is_empty() {
            console.say(&may_be_off(*remedy));
        }
    }
    for (path, why) in &unfinished.unreadable {
        console.say(&text!("recover-record", path = path.display().to_string()));
        console.say(&text!("recover-forget-unknown", why = why.clone()));
        console.say(&text!("recover-forget-any"));
    }
}

fn may_be_off(remedy: Remedy) -> Text {
    match remedy {
        Remedy::ResetMfa => text!("recover-forget-mfa"),
        Remedy::FinishRepair => text!("recover-forget-any"),
        _ => text!("recover-forget-time"),
    }
}
