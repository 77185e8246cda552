//! `otp-doctor recover`: finish what an interrupted repair left.

use super::{COULD_NOT_TELL, Console};
use crate::core::finding::{Remedy, Severity};
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::ports::{Clock, Commands};
use crate::report::json::{LeftStep, RecoveredRepair, RecoveryDocument, SCHEMA};
use crate::runtime::repair::{self, Debt, Debts, Left, Recovery, StateFolders, who};
use crate::text;

/// What the command line asks for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Whether a program reads the answer.
    pub json: bool,
    /// Whether to let go instead of finishing.
    pub forget: bool,
    /// Whether -y gave the consent.
    pub yes: bool,
    /// Whether only what would be done is to be shown.
    pub dry_run: bool,
}

/// Does what is wanted and tells; 0 when nothing is owed any more or it was a dry run, 2 when something still is owed, 3 when
/// it could not be told or nothing was let go.
pub fn recover(
    commands: &dyn Commands,
    clock: &dyn Clock,
    folders: &StateFolders,
    console: &mut Console<'_>,
    wanted: Wanted,
) -> u8 {
    let now = clock.read().wall;
    match wanted {
        Wanted { forget: true, .. } => forget(commands, now, folders, console, wanted),
        Wanted { dry_run: true, json, .. } => dry_run(now, folders, console, json),
        Wanted { json, .. } => finish(commands, clock, folders, console, json),
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
    let _undisturbed = repair::Hurry::on_sigterm_only();
    match repair::recover(commands, clock, folders, &who(), &mut |_| {}) {
        Ok(recovery) => tell(&recovery, console, json),
        Err(error) => {
            console.complain(&text!("recover-could-not", reason = error.to_string()));
            COULD_NOT_TELL
        }
    }
}

/// Tells what was found and finished; the exit code is that of [`recover`].
pub fn tell(recovery: &Recovery, console: &mut Console<'_>, json: bool) -> u8 {
    if json {
        // It cannot fail for this type.
        console.line(&serde_json::to_string_pretty(&document(recovery, console)).unwrap_or_default());
    } else {
        say(recovery, console);
    }
    match (recovery.settled.iter().all(|settled| settled.closed), recovery.unreadable.is_empty()) {
        (false, _) => Severity::Critical.exit_code(),
        (true, false) => COULD_NOT_TELL,
        (true, true) => 0,
    }
}

fn document(recovery: &Recovery, console: &Console<'_>) -> RecoveryDocument {
    let recovered = recovery.settled.iter().map(|settled| RecoveredRepair {
        remedy: settled.remedy,
        by: settled.by.clone(),
        started: crate::locale::utc(settled.started),
        owed_steps: settled.owed,
        closed: settled.closed,
        left: settled.left.iter().map(left).collect(),
        journal: settled.journal.display().to_string(),
    });
    RecoveryDocument {
        schema: SCHEMA,
        recovered: recovered.collect(),
        unreadable: recovery.unreadable.iter().map(|why| console.locale.say(why)).collect(),
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
            console.say(&text!("recover-closed", by = by, started = started, count = settled.owed));
            continue;
        }
        console.complain(&text!("recover-not-closed", by = by, started = started));
        for Left { command, error } in &settled.left {
            console.complain(&text!("recover-owed", command = command.clone()));
            error.iter().for_each(|error| console.complain(&text!("recover-said", words = error.clone())));
        }
        console.complain(&text!("recover-record", path = settled.journal.display().to_string()));
    }
    if recovery.settled.iter().any(|settled| !settled.closed) {
        console.complain(&text!("recover-how-on"));
    }
    for why in &recovery.unreadable {
        console.complain(&text!("recover-unreadable", why = why.clone()));
    }
}

/// Shows what a recovery would run, and changes nothing; 0, or 3 where it could not all be told.
fn dry_run(now: UnixTime, folders: &StateFolders, console: &mut Console<'_>, json: bool) -> u8 {
    let debts = repair::debts(folders);
    if json {
        let recovered = debts.repairs.iter().map(|debt| unfinished(debt, now)).collect();
        let unreadable = debts.unreadable.iter().map(|(_, why)| why).chain(&debts.hidden);
        let unreadable = unreadable.map(|why| console.locale.say(why)).collect();
        let document = RecoveryDocument { schema: SCHEMA, recovered, unreadable };
        // It cannot fail for this type.
        console.line(&serde_json::to_string_pretty(&document).unwrap_or_default());
    } else {
        show(&debts, now, console);
        let owed = debts.repairs.iter().any(|debt| !debt.owed.is_empty());
        match (owed, debts.repairs.is_empty() && debts.unreadable.is_empty() && debts.hidden.is_empty()) {
            (true, _) => console.say(&text!("repair-would")),
            (false, true) => console.say(&text!("recover-nothing")),
            (false, false) => {}
        }
    }
    for why in &debts.hidden {
        console.complain(&text!("recover-unreadable", why = why.clone()));
    }
    if debts.unreadable.is_empty() && debts.hidden.is_empty() { 0 } else { COULD_NOT_TELL }
}

fn unfinished(debt: &Debt, now: UnixTime) -> RecoveredRepair {
    let left = debt.owed.iter().enumerate().map(|(index, step)| LeftStep {
        command: step.command.shown(now),
        error: debt.failure.clone().filter(|_| index == 0),
    });
    RecoveredRepair {
        remedy: debt.remedy,
        by: debt.by.clone(),
        started: crate::locale::utc(debt.started),
        owed_steps: debt.owed.len(),
        closed: false,
        left: left.collect(),
        journal: debt.journal.display().to_string(),
    }
}

/// Lets go of what cannot be finished, after having shown it; nothing of it is run. 0 when nothing is owed any more, 3 when
/// nothing was let go.
fn forget(
    commands: &dyn Commands,
    now: UnixTime,
    folders: &StateFolders,
    console: &mut Console<'_>,
    wanted: Wanted,
) -> u8 {
    let debts = repair::debts(folders);
    for why in &debts.hidden {
        console.complain(&text!("recover-unreadable", why = why.clone()));
    }
    if debts.repairs.is_empty() && debts.unreadable.is_empty() {
        if !debts.hidden.is_empty() {
            return COULD_NOT_TELL;
        }
        console.say(&text!("recover-nothing"));
        return 0;
    }
    show(&debts, now, console);
    if wanted.dry_run {
        console.say(&text!("recover-forget-would"));
        return 0;
    }
    let agreed = wanted.yes || (console.interactive && console.agrees(&text!("recover-forget-ask")));
    if !agreed {
        console.complain(&text!("recover-not-forgotten"));
        return COULD_NOT_TELL;
    }
    match repair::forget(commands, folders, &who(), &debts) {
        Ok(folder) => {
            console.say(&text!("recover-forgotten", folder = folder.display().to_string()));
            0
        }
        Err(error) => {
            console.complain(&text!("recover-could-not-forget", reason = error.to_string()));
            COULD_NOT_TELL
        }
    }
}

fn show(debts: &Debts, now: UnixTime, console: &mut Console<'_>) {
    for Debt { remedy, by, started, owed, failure, journal } in &debts.repairs {
        let count = owed.len();
        console.say(&text!("recover-forget-debt", by = by.clone(), started = *started, count = count));
        for step in owed {
            console.line(&format!("  {}", step.command.shown(now)));
            let why = console.locale.say(&step.why);
            console.line(&format!("     {why}"));
        }
        failure.iter().for_each(|words| console.say(&text!("recover-said", words = words.clone())));
        console.say(&text!("recover-record", path = journal.display().to_string()));
        if !owed.is_empty() {
            console.say(&may_be_off(*remedy));
        }
    }
    for (path, why) in &debts.unreadable {
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
