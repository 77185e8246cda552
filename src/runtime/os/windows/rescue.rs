//! The net below a repair that is cut short: a scheduled task of the system's own account, which finishes what has to be put back
//! and takes itself away. It outlives the console, the session and a restart.
//!
//! What the task starts is a copy of this program in the folder of the journals, which is the administrators' alone: what the program
//! was started from may be anybody's. Each repair has a task and a copy of its own. The file with the task tells that it is there.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use super::places;
use super::private_folder::PrivateFolder;
use super::program::running;
use crate::core::plan::{Plan, Role};
use crate::core::text::Text;
use crate::core::windows::tasks;
use crate::ports::{Commands, Finished, Invocation};
use crate::runtime::os::opening::Opening;
use crate::runtime::repair::engine::SafetyNet;
use crate::runtime::repair::state::JournalFolder;
use crate::text;

/// What the task starts this program with.
const ARGUMENTS: &str = "recover --rescue";

const DEADLINE: Duration = Duration::from_secs(30);

/// A scheduled task for one repair.
pub struct RescueTimer<'a> {
    commands: &'a dyn Commands,
    task: Task,
    folder: &'a JournalFolder,
}

impl<'a> RescueTimer<'a> {
    /// For the repair with this number, whose journal is in `folder`.
    pub fn new(
        commands: &'a dyn Commands,
        number: u32,
        folder: &'a JournalFolder,
        _folders: &'a [JournalFolder],
        _lasting: bool,
        _program: Option<PathBuf>,
    ) -> Self {
        Self { commands, task: Task(format!("{PREFIX}{number:06}")), folder }
    }
}

impl SafetyNet for RescueTimer<'_> {
    /// None below a plan that puts nothing back.
    fn arm(&self, plan: &Plan) -> Vec<Text> {
        if !plan.steps.iter().any(|step| step.role == Role::Closing) {
            return Vec::new();
        }
        vec![match self.task.register(self.commands, &self.folder.private) {
            Ok(()) => text!("repair-task-armed", task = self.task.0.clone()),
            Err(why) => text!("repair-task-failed", why = why),
        }]
    }

    fn disarm(&self) -> Vec<Text> {
        let left = self.task.remove(self.commands, &self.folder.private).err();
        left.map(|why| text!("repair-task-left", task = self.task.0.clone(), why = why)).into_iter().collect()
    }
}

/// Takes away the tasks of earlier repairs, for when nothing is left to do. One that stays finds nothing to do.
pub fn take_down(commands: &dyn Commands, folders: &[JournalFolder]) {
    for folder in folders.iter().map(|folder| &folder.private) {
        let names = folder.names().unwrap_or_default();
        let tasks = names.iter().filter_map(|name| name.strip_suffix(".xml"));
        for task in tasks.filter(|name| name.starts_with(PREFIX)) {
            let _ = Task(task.to_owned()).remove(commands, folder);
        }
    }
}

const PREFIX: &str = "otp-doctor-rescue-";

/// A task by its name, which its two files have as well.
struct Task(String);

impl Task {
    /// Where the task is written down.
    fn definition(&self) -> String {
        format!("{}.xml", self.0)
    }

    /// What it starts.
    fn program(&self) -> String {
        format!("{}.exe", self.0)
    }

    fn register(&self, commands: &dyn Commands, folder: &PrivateFolder) -> Result<(), Text> {
        let registered = self.put(folder).and_then(|definition| {
            schtasks(commands, &["/create", "/tn", &self.0, "/xml", &definition, "/f"])
        });
        if registered.is_err() {
            folder.remove(&self.definition());
            folder.remove(&self.program());
        }
        registered
    }

    /// Puts both files into `folder`, safe on disk; the path of the task's.
    fn put(&self, folder: &PrivateFolder) -> Result<String, Text> {
        let program = folder.path.join(self.program());
        // Not lossily: another program would be started.
        let named = program.to_str().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename));
        let put = named.and_then(|named| {
            write(folder, &self.program(), &mut File::open(running())?)?;
            write(folder, &self.definition(), &mut tasks::of_the_system(named, ARGUMENTS).as_slice())
        });
        let place = || folder.path.display().to_string();
        put.map_err(|error| text!("repair-copy-failed", folder = place(), reason = error.to_string()))?;
        Ok(folder.path.join(self.definition()).display().to_string())
    }

    /// Takes the task away, and then its files. The copy cannot be removed while it runs: then it stays, and nothing starts it.
    fn remove(&self, commands: &dyn Commands, folder: &PrivateFolder) -> Result<(), Text> {
        if folder.names().unwrap_or_default().contains(&self.definition()) {
            let deleted = schtasks(commands, &["/delete", "/tn", &self.0, "/f"]);
            if deleted.is_err() && self.is_there() {
                return deleted;
            }
            folder.remove(&self.definition());
        }
        folder.remove(&self.program());
        Ok(())
    }

    /// Whether Windows has the task: whoever took it away may have been ended before the files were gone. It keeps each as a file in
    /// System32; schtasks.exe tells in words alone why it failed.
    fn is_there(&self) -> bool {
        let kept = places::windows().map(|windows| windows.join(r"System32\Tasks").join(&self.0));
        kept.is_none_or(|kept| kept.try_exists().unwrap_or(true))
    }
}

fn write(folder: &PrivateFolder, name: &str, from: &mut dyn io::Read) -> io::Result<()> {
    folder.remove(name);
    let mut file = folder.open_to_write(name, Opening::New)?;
    io::copy(from, &mut file)?;
    file.sync_all()
}

fn schtasks(commands: &dyn Commands, args: &[&str]) -> Result<(), Text> {
    const NAME: &str = "schtasks.exe";
    let Some(windows) = places::windows() else { return Err(text!("why-command-missing", program = NAME)) };
    let program = windows.join("System32").join(NAME).display().to_string();
    let args = args.iter().map(|word| (*word).to_owned()).collect();
    let ran = commands.run(&Invocation { program, args, deadline: DEADLINE, changes: true });
    match ran {
        Ok(Finished { status: 0, .. }) => Ok(()),
        Ok(finished) => Err(finished.why_useless(NAME)),
        Err(error) => Err(error.text()),
    }
}
