//! The wizard's side of a repair: starts the executor and follows its journal.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::core::facts::{Fact, Leftover};
use crate::core::journal::Record;
use crate::core::plan::Plan;
use crate::ports::{RepairError, Repairs};
use crate::runtime::os::program::{running, start_apart};
use crate::runtime::os::user::is_root;

use super::follow::Follower;
use super::lock::{Held, Holder, held};
use super::protocol::{EXECUTE_COMMAND, ExecutorAnswer, Order, who};
use super::state::{JournalFolder, StateFolders, number};
use super::survey::{Present, last_journals, leftover};

/// How often the journal is looked at. A person sees no difference to at once.
const LOOK_EVERY: Duration = Duration::from_millis(40);

/// How long an answer of an executor that has gone may take to be heard.
const AFTERMATH: Duration = Duration::from_millis(300);

/// How long the executor may take to go away after its last record. It only frees the lock then.
const GOODBYE: Duration = Duration::from_secs(5);

/// Carries out plans in a process that has no part in the terminal.
#[derive(Clone, Debug)]
pub struct Detached {
    executable: PathBuf,
    arguments: Vec<OsString>,
    folders: StateFolders,
    /// Where others may have left something: looked into, never written to.
    others: StateFolders,
    /// The highest number of a journal when it was last looked what earlier repairs left.
    seen: Arc<Mutex<Option<u32>>>,
}

impl Detached {
    /// With this very program as the executor, whatever has become of its file: an update or a deletion while the
    /// wizard was open does not matter where the system knows the running program by itself.
    pub fn new(folders: StateFolders) -> Self {
        let others = if is_root() { StateFolders(Vec::new()) } else { StateFolders::of_root() };
        Self { others, ..Self::with_executor(running(), [EXECUTE_COMMAND], folders) }
    }

    /// The same for a server whose files and programs lie under `root`: lock and journals are there, too.
    pub fn under(root: &Path) -> Self {
        let arguments = ["--system-root".as_ref(), root.as_os_str(), EXECUTE_COMMAND.as_ref()];
        Self::with_executor(running(), arguments, StateFolders::of_root_under(root))
    }

    /// With another program as the executor, which calls
    /// [`execute_from_stdin`](super::executor::execute_from_stdin).
    pub fn with_executor<A: Into<OsString>>(
        executable: impl Into<PathBuf>,
        arguments: impl IntoIterator<Item = A>,
        folders: StateFolders,
    ) -> Self {
        Self {
            executable: executable.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
            folders,
            others: StateFolders(Vec::new()),
            seen: Arc::default(),
        }
    }

    fn start(&self, plan: &Plan) -> Result<(Child, Answers), RepairError> {
        let failed = |error: io::Error| RepairError::Executor(error.to_string());
        let order = Order::now(self.folders.clone(), who(), plan, *self.seen());
        let order = serde_json::to_vec(&order).map_err(|error| failed(error.into()))?;
        let mut command = Command::new(&self.executable);
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = start_apart(&mut command).map_err(failed)?;
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(failed(io::ErrorKind::BrokenPipe.into()));
        };
        let answers = Answers::in_what_comes(stdout).map_err(failed)?;
        // Closing the pipe ends the order, also for an executor that this fails for.
        stdin.write_all(&order).map_err(failed)?;
        Ok((child, answers))
    }

    fn seen(&self) -> MutexGuard<'_, Option<u32>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Every folder that may hold a journal.
    fn all_folders(&self) -> StateFolders {
        let mut folders = self.folders.clone();
        folders.0.extend(self.others.0.iter().cloned());
        folders
    }

    /// Where the running repair writes, and who it is.
    fn running(&self) -> Option<(JournalFolder, Option<Holder>)> {
        self.folders.0.iter().filter_map(|path| JournalFolder::open(path).ok()).find_map(|folder| {
            match held(&folder) {
                Held::No => None,
                Held::By(holder) => Some((folder, holder)),
                // Told as what is left.
                Held::Unsafe => None,
            }
        })
    }
}

impl Repairs for Detached {
    fn perform(&self, plan: &Plan, heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        let (mut child, answers) = self.start(plan)?;
        let journal = match answers.next(&mut child) {
            Some(ExecutorAnswer::Begun { journal }) => journal,
            Some(refusal) => {
                let _ = child.wait();
                return Err(refusal.refusal().unwrap_or_else(|| RepairError::Executor(String::new())));
            }
            None => {
                let ended = child.wait().map_or_else(|error| error.to_string(), |status| status.to_string());
                return Err(RepairError::Executor(ended));
            }
        };
        // What comes next is planned by somebody who has seen this one end.
        let number = journal.file_name().and_then(|name| number(name.to_str()?));
        self.seen().iter_mut().for_each(|seen| *seen = number.unwrap_or(*seen));
        let lost = || RepairError::Lost(journal.display().to_string());
        let mut follower = Follower::open(&journal).map_err(|_| lost())?;
        loop {
            // In this order: what a dying process wrote last must not be missed.
            let gone = !matches!(child.try_wait(), Ok(None));
            if follower.hand_on(heard) {
                wait_a_while(&mut child);
                return Ok(());
            }
            if gone {
                // It may have found that it could do nothing.
                return Err(answers.next(&mut child).and_then(ExecutorAnswer::refusal).unwrap_or_else(lost));
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    fn leftover(&self) -> Fact<Leftover> {
        // In this order: one that begins in between is noticed when it is to be carried out.
        let open = Present::of(&self.folders).open;
        *self.seen() = Some(open.iter().map(JournalFolder::last_number).max().unwrap_or(0));
        leftover(&self.all_folders())
    }

    fn journals(&self) -> Fact<Vec<Vec<Record>>> {
        Fact::Known(last_journals(&self.all_folders()))
    }

    fn watch(&self, heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        let Some((folder, holder)) = self.running() else { return Ok(()) };
        let Some(journal) = holder.as_ref().and_then(|holder| holder.journal.clone()) else {
            return Err(RepairError::Busy(holder.map(|holder| holder.by)));
        };
        follow_until_free(&journal, &folder, heard)
    }
}

fn follow_until_free(
    journal: &Path,
    folder: &JournalFolder,
    heard: &mut dyn FnMut(Record),
) -> Result<(), RepairError> {
    let lost = || RepairError::Lost(journal.display().to_string());
    let mut follower = Follower::open(journal).map_err(|_| lost())?;
    loop {
        let gone = held(folder) == Held::No;
        let ended = follower.hand_on(heard);
        if gone {
            return if ended { Ok(()) } else { Err(lost()) };
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

/// What an executor answers, heard on a thread of its own. That nothing more will come is no answer to wait for: on Windows whatever it
/// has started holds its end of the pipe as well, and may outlive it.
struct Answers(Receiver<ExecutorAnswer>);

impl Answers {
    fn in_what_comes(pipe: impl Read + Send + 'static) -> io::Result<Self> {
        let (sender, heard) = channel();
        std::thread::Builder::new().name("answers".to_owned()).spawn(move || {
            let (mut pipe, mut line) = (BufReader::new(pipe), String::new());
            while pipe.by_ref().take(64 * 1024).read_line(&mut line).is_ok_and(|length| length > 0) {
                let answer = serde_json::from_str(&line);
                if answer.is_ok_and(|answer| sender.send(answer).is_err()) {
                    return;
                }
                line.clear();
            }
        })?;
        Ok(Self(heard))
    }

    /// The next one; none where `executor` has gone, or has closed its end, without one.
    fn next(&self, executor: &mut Child) -> Option<ExecutorAnswer> {
        loop {
            // In this order: what a dying process said last must not be missed.
            let gone = !matches!(executor.try_wait(), Ok(None));
            match self.0.recv_timeout(if gone { AFTERMATH } else { LOOK_EVERY }) {
                Ok(answer) => return Some(answer),
                Err(RecvTimeoutError::Timeout) if !gone => {}
                Err(_) => return None,
            }
        }
    }
}

fn wait_a_while(child: &mut Child) {
    let steps = GOODBYE.as_millis() / LOOK_EVERY.as_millis();
    for _ in 0..steps {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

#[cfg(test)]
#[path = "detached_tests.rs"]
mod tests;
