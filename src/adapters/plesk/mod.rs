//! Plesk, as far as its own tools tell. Where it is on this system is told by an [`Installed`].
//!
//! What is known of Plesk and what nobody documents is kept apart: whether `--list` shows disabled extensions is
//! not documented, so a listed extension is installed, and whether it is enabled stays unknown.

mod answers;
mod entry;
mod help;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::adapters::at_once::at_once;
use crate::adapters::trust;
use crate::core::clean::first_line;
use crate::core::facts::{
    Bans, Enforcement, Extension, Fact, FailedSignIns, Panel, Presence, SignIn, Subcommand, Trouble,
};
use crate::core::otp::Entry;
use crate::core::text::Text;
use crate::ports::{CommandError, Commands, EntryError, Finished, HostingPanel, Invocation};
use crate::text;

/// How long Plesk may think. Its utilities start PHP and ask the database; on a busy server that takes seconds.
const DEADLINE: Duration = Duration::from_secs(15);

/// How long it may take to print a help. The check-up has waited for the list before.
const HELP_DEADLINE: Duration = Duration::from_secs(4);

/// Why a path that the user named cannot be Plesk's command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamedError {
    /// It would depend on the current folder, which may be anybody's.
    Relative(String),
    /// Nothing of that name is there.
    Missing(String),
    /// It is a folder, or a file that nobody may run.
    NoProgram(String),
}

/// Where Plesk is on this system, and what can be known of signing in without its tools.
pub(crate) trait Installed: Send + Sync {
    /// Whether it is here, and how its tools are called.
    fn look(&self) -> Presence;
    /// Whether its configuration demands a second factor of everybody.
    fn enforcement(&self) -> Fact<Enforcement>;
    /// Who is locked out.
    fn bans(&self) -> Fact<Bans>;
    /// How many sign-ins failed in the last hour.
    fn failed_last_hour(&self) -> Fact<FailedSignIns>;
}

/// Plesk on this machine.
#[derive(Clone)]
pub struct PleskPanel {
    installed: Arc<dyn Installed>,
    commands: Arc<dyn Commands>,
    /// What the extension's help listed. It does not change while this program runs, and a server under repair is
    /// looked at every few seconds.
    offers: Arc<Mutex<Option<Listed>>>,
}

/// The subcommands of the extension with this id.
type Listed = (String, Vec<Subcommand>);

/// Why one of Plesk's tools told nothing.
struct NoAnswer {
    why: Text,
    trouble: Option<Trouble>,
}

impl PleskPanel {
    /// Plesk as `installed` finds it, asked through `commands`.
    pub(crate) fn new(installed: Arc<dyn Installed>, commands: Arc<dyn Commands>) -> Self {
        Self { installed, commands, offers: Arc::default() }
    }

    fn version(&self, tool: Option<&Path>) -> Result<String, NoAnswer> {
        let Some(tool) = tool else { return Err(NoAnswer::because(text!("why-plesk-version-needs-tool"))) };
        let finished = self.ask(tool, &["version"], DEADLINE)?;
        answers::version(&finished.stdout)
            .ok_or_else(|| NoAnswer::of(finished.why_useless("plesk version"), &finished))
    }

    fn extension(&self, tool: Option<&Path>, utility: Option<&Path>) -> Result<Extension, NoAnswer> {
        let finished = match (tool, utility) {
            (Some(tool), _) => self.ask(tool, &["bin", "extension", "--list"], DEADLINE)?,
            (None, Some(utility)) => self.ask(utility, &["--list"], DEADLINE)?,
            (None, None) => return Err(NoAnswer::because(text!("why-plesk-no-tool"))),
        };
        answers::extension(&finished).map_err(|why| NoAnswer::of(why, &finished))
    }

    /// The answer of one of Plesk's tools, where it ended with success.
    fn ask(&self, program: &Path, args: &[&str], deadline: Duration) -> Result<Finished, NoAnswer> {
        let finished = self
            .commands
            .run(&invocation(program, args, deadline))
            .map_err(|error| NoAnswer::to_start(&error))?;
        if finished.status == 0 {
            return Ok(finished);
        }
        let said = first_line(&finished.stderr).or_else(|| first_line(&finished.stdout));
        let why = match said {
            Some(said) if !trust::we_are_root() => text!("why-plesk-refused-user", said = said),
            _ => finished.why_useless(&program.to_string_lossy()),
        };
        Err(NoAnswer::of(why, &finished))
    }

    /// What the extension offers: its help, as it prints it when it is called without anything more.
    fn offers(&self, tool: Option<&Path>, extension: Option<&Extension>) -> Fact<Vec<Subcommand>> {
        let (Some(tool), Some(Extension::Installed { id, .. })) = (tool, extension) else {
            return Fact::Unknown { why: text!("why-plesk-offers-need-tool") };
        };
        let mut kept = self.offers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, offers)) = kept.as_ref()
            && of == id
        {
            return Fact::Known(offers.clone());
        }
        let asked = self.commands.run(&invocation(tool, &["ext", id], HELP_DEADLINE));
        let offers = match asked {
            Ok(finished) => help::offers(&finished, id),
            Err(error) => Fact::Unknown { why: error.text() },
        };
        *kept = offers.known().map(|offers| (id.clone(), offers.clone()));
        offers
    }

    fn look(&self) -> Presence {
        self.installed.look()
    }
}

impl NoAnswer {
    const fn because(why: Text) -> Self {
        Self { why, trouble: None }
    }

    /// Of a tool that gave no exit status.
    fn to_start(error: &CommandError) -> Self {
        let why = error.text();
        let no_room = matches!(error, CommandError::NoRoom { .. });
        Self { trouble: no_room.then(|| Trouble::NotAsked { why: why.clone() }), why }
    }

    fn of(why: Text, finished: &Finished) -> Self {
        Self { why, trouble: answers::trouble(finished) }
    }
}

fn invocation(program: &Path, args: &[&str], deadline: Duration) -> Invocation {
    Invocation {
        program: program.to_string_lossy().into_owned(),
        args: args.iter().map(|arg| (*arg).to_owned()).collect(),
        deadline,
        changes: false,
    }
}

fn fact<T>(answer: Result<T, NoAnswer>) -> (Fact<T>, Option<Trouble>) {
    match answer {
        Ok(value) => (Fact::Known(value), None),
        Err(NoAnswer { why, trouble }) => (Fact::Unknown { why }, trouble),
    }
}

impl HostingPanel for PleskPanel {
    fn inspect(&self) -> Fact<Panel> {
        let (tool, extension_utility, in_path) = match self.look() {
            Presence::Found { tool, extension_utility, in_path } => (tool, extension_utility, in_path),
            Presence::Broken { why } => {
                return Fact::Known(unusable(Presence::Broken { why: why.clone() }, why));
            }
            Presence::Missing { why } => {
                return Fact::Known(unusable(Presence::Missing { why: why.clone() }, why));
            }
        };
        let (bans, (version, extension)) = at_once(
            || self.installed.bans(),
            || {
                at_once(
                    || self.version(tool.as_deref()),
                    || self.extension(tool.as_deref(), extension_utility.as_deref()),
                )
            },
        );
        let (extension, trouble) = fact(extension);
        let (version, also) = fact(version);
        let sign_in = SignIn {
            enforcement: self.installed.enforcement(),
            offers: self.offers(tool.as_deref(), extension.known()),
            bans,
            failed_last_hour: self.installed.failed_last_hour(),
        };
        // A Plesk that answers nothing at all is not one that a repair could speak to.
        let presence = match (&version, &extension) {
            (Fact::Unknown { .. }, Fact::Unknown { why }) => Presence::Broken { why: why.clone() },
            _ => Presence::Found { tool, extension_utility, in_path },
        };
        let trouble = trouble.or(also);
        Fact::Known(Panel { presence, version, extension, trouble, sign_in: Box::new(sign_in) })
    }

    fn entry(&self, login: &str) -> Result<Entry, EntryError> {
        // Looked for again: what was found minutes ago may have been replaced since.
        let Presence::Found { tool: Some(tool), .. } = self.look() else {
            return Err(EntryError::NotOffered);
        };
        let extension =
            self.extension(Some(&tool), None).map_err(|none| EntryError::NoAnswer { why: none.why })?;
        let Extension::Installed { id, .. } = extension else { return Err(EntryError::NotOffered) };
        let asked = invocation(&tool, &["ext", &id, "config", "info", login], DEADLINE);
        let finished = self
            .commands
            .run_for_secret(&asked)
            .map_err(|error| EntryError::NoAnswer { why: error.text() })?;
        if finished.status != 0 {
            return Err(EntryError::Failed { status: finished.status });
        }
        entry::understood(&finished.stdout).ok_or(EntryError::NotUnderstood)
    }
}

fn unusable(presence: Presence, why: Text) -> Panel {
    let unknown = || why.clone();
    Panel {
        presence,
        version: Fact::Unknown { why: unknown() },
        extension: Fact::Unknown { why: unknown() },
        trouble: None,
        sign_in: Box::new(SignIn {
            enforcement: Fact::Unknown { why: unknown() },
            offers: Fact::Unknown { why: unknown() },
            bans: Fact::Unknown { why: unknown() },
            failed_last_hour: Fact::Unknown { why },
        }),
    }
}

#[cfg(all(test, unix))]
#[path = "tests.rs"]
mod tests;
