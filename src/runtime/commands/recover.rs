//! `otp-doctor recover`: finish what an interrupted repair left.

use super::{COULD_NOT_TELL, Console};
use crate::core::finding::Severity;
use crate::ports::{Clock, Commands};
use crate::report::json::{RecoveredRepair, RecoveryDocument, SCHEMA};
use crate::runtime::repair::{self, Recovery, StateFolders, who};
use crate::text;

/// Finishes it and tells; 0 when nothing is owed any more, 2 when something still is, 3 when it could not be told.
/// No signal but SIGKILL ends it half way.
pub fn recover(
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
    });
    RecoveryDocument {
        schema: SCHEMA,
        recovered: recovered.collect(),
        unreadable: recovery.unreadable.iter().map(|why| console.locale.say(why)).collect(),
    }
}

fn say(recovery: &Recovery, console: &mut Console<'_>) {
    if recovery.settled.is_empty() && recovery.unreadable.is_empty() {
        console.say(&text!("recover-nothing"));
    }
    for settled in &recovery.settled {
        let (by, started) = (settled.by.clone(), settled.started);
        console.say(&match settled.closed {
            true => text!("recover-closed", by = by, started = started, count = settled.owed),
            false => text!("recover-not-closed", by = by, started = started),
        });
    }
    for why in &recovery.unreadable {
        console.complain(&text!("recover-unreadable", why = why.clone()));
    }
}
