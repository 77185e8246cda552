//! `otp-doctor recover`: finish what an interrupted repair left.

use super::{COULD_NOT_TELL, Console};
use crate::core::finding::Severity;
use crate::ports::{Clock, Commands};
use crate::runtime::repair::{self, StateFolders, who};
use crate::text;

/// Finishes it and tells; 0 when nothing is owed any more, 2 when something still is, 3 when it could not be told.
pub fn recover(
    commands: &dyn Commands,
    clock: &dyn Clock,
    folders: &StateFolders,
    console: &mut Console<'_>,
    json: bool,
) -> u8 {
    let recovery = match repair::recover(commands, clock, folders, &who(), &mut |_| {}) {
        Ok(recovery) => recovery,
        Err(error) => {
            console.complain(&text!("recover-could-not", reason = error.to_string()));
            return COULD_NOT_TELL;
        }
    };
    let still_owed = recovery.settled.iter().any(|settled| !settled.closed);
    if json {
        let settled: Vec<_> = recovery
            .settled
            .iter()
            .map(|settled| {
                serde_json::json!({
                    "remedy": settled.remedy,
                    "by": settled.by,
                    "started": crate::locale::utc(settled.started),
                    "owed_steps": settled.owed,
                    "closed": settled.closed,
                })
            })
            .collect();
        let unreadable: Vec<String> = recovery.unreadable.iter().map(|why| console.locale.say(why)).collect();
        console.line(
            &serde_json::json!({ "schema": 1, "recovered": settled, "unreadable": unreadable }).to_string(),
        );
    } else {
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
    match (still_owed, recovery.unreadable.is_empty()) {
        (true, _) => Severity::Critical.exit_code(),
        (false, false) => COULD_NOT_TELL,
        (false, true) => 0,
    }
}
