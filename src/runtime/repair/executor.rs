//! The executor: this program, started again apart from the terminal, fed with one plan.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::core::finding::Remedy;
use crate::core::journal::Record;
use crate::ports::{Clock, Commands};
use crate::runtime::os::boot::boot;
use crate::runtime::os::hurry::Hurry;
use crate::runtime::os::program::leave_terminal;
use crate::runtime::os::rescue::RescueTimer;
use crate::runtime::os::{limits, orphans};

use super::engine::{Author, Equipment, Performed, perform_plan};
use super::journal::{FileJournal, JournalError, JournalSink};
use super::lock::{Holder, Lock, LockError, NewJournal, acquire};
use super::protocol::{ExecutorAnswer, Order};
use super::survey::{Present, Survey};
use super::system_log::SystemLog;

/// An order larger than this is none.
const LARGEST_ORDER: u64 = 1024 * 1024;

/// Exit codes of the executor, for those who look at the process; the journal says more.
const COMPLETE: u8 = 0;
const INCOMPLETE: u8 = 2;
const NOTHING_DONE: u8 = 3;

/// Reads an order from standard input and carries it out, out of reach of the terminal. Nobody needs to listen.
///
/// `program` is this program's own file, where nobody else can replace it.
///
/// The exit code: 0 all steps that had to succeed did, 2 some did not, 3 nothing was done.
pub fn execute_from_stdin(commands: &dyn Commands, clock: &dyn Clock, program: Option<PathBuf>) -> u8 {
    let hurry = Hurry::on_sigterm_only();
    limits::lift();
    let session = leave_terminal();
    let mut order = Vec::new();
    if std::io::stdin().take(LARGEST_ORDER).read_to_end(&mut order).is_err() {
        return NOTHING_DONE;
    }
    let Ok(order) = serde_json::from_slice::<Order>(&order) else { return NOTHING_DONE };
    let around = Equipment {
        commands,
        clock,
        sleep: &std::thread::sleep,
        hurried: &|| hurry.is_on(),
        unchanged: &|program| order.has_still(program),
    };
    // The journal is where everything else is read.
    let mut told = false;
    let mut begun = |journal: &Path, _: &Record| {
        if !std::mem::replace(&mut told, true) {
            answer(&ExecutorAnswer::Begun { journal: journal.to_owned() });
        }
    };
    match execute(&order, session, around, program, &mut begun) {
        Ok(Performed { complete: true, .. }) => COMPLETE,
        Ok(Performed { complete: false, .. }) => INCOMPLETE,
        Err(refusal) => {
            answer(&refusal);
            NOTHING_DONE
        }
    }
}

/// Hears of each record that is safe on disk, and in which journal.
type Listener<'a> = &'a mut dyn FnMut(&Path, &Record);

/// Carries out `order` under the lock and into a journal; `session` is the one that the commands are started in, where it is
/// nobody else's.
///
/// # Errors
/// The refusal, never [`ExecutorAnswer::Begun`]. Nothing was done.
pub(super) fn execute(
    order: &Order,
    session: Option<i32>,
    around: Equipment<'_>,
    program: Option<PathBuf>,
    heard: Listener<'_>,
) -> Result<Performed, ExecutorAnswer> {
    // What is in there may tell of a repair that was cut short, and the next best folder would not.
    if let Some(hidden) = Present::of(&order.folders).hidden.first() {
        return Err(ExecutorAnswer::Unreadable { path: hidden.path.display().to_string() });
    }
    let lock = match acquire(&order.folders) {
        Ok(lock) => lock,
        Err(LockError::Busy(holder)) => {
            return Err(ExecutorAnswer::Busy { by: holder.map(|holder| holder.by) });
        }
        Err(LockError::NoFolder(problem)) => return Err(problem.into()),
    };
    let mut holder = Holder::of_this_process(order.by.clone(), order.plan.remedy, around.clock.read());
    lock.sign(&holder);
    if order.seen.is_some_and(|seen| lock.last_number() > seen) {
        return Err(ExecutorAnswer::Outdated);
    }
    tidy(&lock);
    let survey = Survey::of(&lock.folders);
    // The person who asks may have looked before the other was cut short.
    if order.plan.remedy != Remedy::FinishRepair {
        if !survey.remaining().is_empty() {
            return Err(ExecutorAnswer::Unfinished);
        }
        if let Some((path, _)) = survey.unreadable.first() {
            return Err(ExecutorAnswer::Unreadable { path: path.display().to_string() });
        }
    }
    for (_, history, _) in survey.unfinished() {
        orphans::outwait(history, around.sleep);
    }
    let NewJournal { journal, path, number, folder } = lock.new_journal()?;
    holder.journal = Some(path.clone());
    lock.sign(&holder);

    // The best folder is on the disk, and what is in the others goes with a reboot.
    let lasting = order.folders.0.first() == Some(&folder.path);
    let net = RescueTimer::new(around.commands, number, folder, &lock.folders, lasting, program);
    let log = SystemLog::new(around.commands, &order.by, &order.plan);
    let author = Author { by: order.by.clone(), boot: boot(), session };
    let mut recorder = Recorder { journal, path, log, heard };
    let performed = perform_plan(&order.plan, &author, around, &net, &mut recorder)?;
    if performed.complete {
        settle(&lock, order.plan.remedy);
    }
    Ok(performed)
}

/// Writes the journal, and tells the listener and the system log.
struct Recorder<'a> {
    journal: FileJournal,
    path: PathBuf,
    log: SystemLog<'a>,
    heard: Listener<'a>,
}

impl JournalSink for Recorder<'_> {
    fn write(&mut self, record: &Record) -> Result<(), JournalError> {
        let written = self.journal.write(record);
        if written.is_ok() {
            (self.heard)(&self.path, record);
        }
        self.log.notice(record);
        written
    }
}

/// The wizard may be gone; that is what this process is for.
fn answer(answer: &ExecutorAnswer) {
    let Ok(mut line) = serde_json::to_vec(answer) else { return };
    line.push(b'\n');
    let mut out = std::io::stdout();
    let _ = out.write_all(&line).and_then(|()| out.flush());
}

/// Archives the journals of repairs that are over, but for those after one that somebody has to be told about: they may
/// have done what it left.
fn tidy(lock: &Lock) {
    let survey = Survey::of(&lock.folders);
    let first = survey.unfinished().first().map_or(u32::MAX, |(found, ..)| found.number);
    for found in survey.found.iter().take_while(|found| found.number < first) {
        if let Some(folder) = lock.folders.get(found.folder) {
            let _ = folder.archive(&found.name);
        }
    }
}

/// Archives what the repair that has just been completed made good: interrupted ones that have nothing left to do,
/// if they were for the same thing or if it was about finishing them. Not beyond one that stays: see [`tidy`].
fn settle(lock: &Lock, remedy: Remedy) {
    let survey = Survey::of(&lock.folders);
    let unfinished = survey.unfinished();
    let made_good = unfinished.iter().take_while(|(_, history, remaining)| {
        remaining.is_empty() && (remedy == Remedy::FinishRepair || history.plan.remedy == remedy)
    });
    for (found, ..) in made_good {
        if let Some(folder) = lock.folders.get(found.folder) {
            let _ = folder.archive(&found.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::journal::FORMAT;
    use crate::core::plan::{CommandLine, Confirmation, Plan, Role, Start, Step, StepOutcome};
    use crate::core::text::Text;
    use crate::core::time::{MonoTime, Reading, UnixTime};
    use crate::runtime::repair::state::{StateFolders, journal_name};
    use crate::runtime::scratch::Scratch;

    const AT: Reading = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) };

    /// The journal of a repair that switched something off, with these records after its first step.
    fn journal(lock: &Lock, number: u32, remedy: Remedy, after: &[Record]) {
        let step = |name: &str, role| Step {
            command: CommandLine::new(format!("/bin/{name}"), &[]),
            why: Text::new("why"),
            role,
            start: Start::AtOnce,
            deadline: std::time::Duration::from_secs(1),
        };
        let plan = Plan {
            remedy,
            steps: vec![step("off", Role::Change), step("on", Role::Closing)],
            anchor: None,
            warnings: Vec::new(),
            confirmation: Confirmation::Press,
        };
        let (version, boot, by) = ("1".to_owned(), "b".to_owned(), "root".to_owned());
        let begun = Record::Begun {
            format: FORMAT,
            version,
            boot,
            by,
            session: None,
            at: AT,
            server_ahead: None,
            plan,
        };
        let first = Record::StepStarted { index: 0, command: Vec::new(), at: AT };
        let mut file = lock.folders[0].create(&journal_name(number)).unwrap();
        for record in [&begun, &first].into_iter().chain(after) {
            file.write_all(format!("{}\n", serde_json::to_string(record).unwrap()).as_bytes()).unwrap();
        }
    }

    fn on() -> Record {
        Record::StepEnded {
            index: 1,
            outcome: StepOutcome::Exited { status: 0, output: String::new() },
            at: AT,
        }
    }

    fn remaining(lock: &Lock) -> usize {
        Survey::of(&lock.folders).remaining().len()
    }

    #[test]
    fn what_a_later_repair_has_done_does_not_remain_once_journals_are_archived() {
        let scratch = Scratch::new("executor-paid");
        let lock = acquire(&StateFolders(vec![scratch.0.join("state")])).unwrap();
        journal(&lock, 1, Remedy::StepClock, &[]);
        assert_eq!(remaining(&lock), 1);
        journal(&lock, 2, Remedy::StepClock, &[on(), Record::Ended { complete: false, at: AT }]);
        assert_eq!(remaining(&lock), 0);
        tidy(&lock);
        assert_eq!(remaining(&lock), 0);
        // One for something else, which was cut short after it had put everything back.
        journal(&lock, 3, Remedy::SetZone, &[on()]);
        settle(&lock, Remedy::SetZone);
        tidy(&lock);
        assert_eq!(remaining(&lock), 0);
        settle(&lock, Remedy::FinishRepair);
        tidy(&lock);
        assert_eq!(Survey::of(&lock.folders).found.len(), 0);
    }
}
