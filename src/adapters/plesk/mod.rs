//! Plesk on Linux, as far as its own tools tell.
//!
//! What is known of Plesk and what nobody documents is kept apart: whether `--list` shows disabled extensions is
//! not documented, so a listed extension is installed, and whether it is enabled stays unknown.

mod answers;
mod find;
mod trust;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::adapters::at_once::at_once;
use crate::adapters::command_reasons::{why_no_answer, why_not_run};
use crate::adapters::tools::Tools;
use crate::core::clean::first_line;
use crate::core::facts::{Extension, Fact, Panel, Presence};
use crate::core::text::Text;
use crate::ports::{Commands, Finished, HostingPanel, Invocation};
use crate::text;

/// How long Plesk may think. Its utilities start PHP and ask the database; on a busy server that takes seconds.
const DEADLINE: Duration = Duration::from_secs(15);

/// Plesk on this machine.
#[derive(Clone)]
pub struct PleskPanel {
    tools: Tools,
    commands: Arc<dyn Commands>,
    search_path: Option<OsString>,
    named: Option<PathBuf>,
}

impl PleskPanel {
    /// Plesk on the machine whose files `tools` finds. `search_path` is the value of `PATH` in the user's shell,
    /// `named` the path that the user gave for the `plesk` command, or for the `extension` utility.
    pub fn new(
        tools: Tools,
        commands: Arc<dyn Commands>,
        search_path: Option<OsString>,
        named: Option<PathBuf>,
    ) -> Self {
        Self { tools, commands, search_path, named }
    }

    fn version(&self, tool: Option<&Path>) -> Fact<String> {
        let Some(tool) = tool else { return Fact::Unknown { why: text!("why-plesk-version-needs-tool") } };
        match self.ask(tool, &["version"]) {
            Ok(finished) => answers::version(&finished.stdout).map_or_else(
                || Fact::Unknown { why: why_no_answer("plesk version", &finished) },
                Fact::Known,
            ),
            Err(why) => Fact::Unknown { why },
        }
    }

    fn extension(&self, tool: Option<&Path>, utility: Option<&Path>) -> Fact<Extension> {
        let asked = match (tool, utility) {
            (Some(tool), _) => self.ask(tool, &["bin", "extension", "--list"]),
            (None, Some(utility)) => self.ask(utility, &["--list"]),
            (None, None) => Err(text!("why-plesk-no-tool")),
        };
        match asked.and_then(|finished| answers::extension(&finished)) {
            Ok(extension) => Fact::Known(extension),
            Err(why) => Fact::Unknown { why },
        }
    }

    /// The answer of one of Plesk's tools, where it ended with success.
    fn ask(&self, program: &Path, args: &[&str]) -> Result<Finished, Text> {
        let finished = self
            .commands
            .run(&Invocation {
                program: program.to_string_lossy().into_owned(),
                args: args.iter().map(|arg| (*arg).to_owned()).collect(),
                deadline: DEADLINE,
                changes: false,
            })
            .map_err(|error| why_not_run(&error))?;
        if finished.status == 0 {
            return Ok(finished);
        }
        let said = first_line(&finished.stderr).or_else(|| first_line(&finished.stdout));
        match said {
            Some(said) if !trust::we_are_root() => Err(text!("why-plesk-refused-user", said = said)),
            _ => Err(why_no_answer(&program.to_string_lossy(), &finished)),
        }
    }
}

impl HostingPanel for PleskPanel {
    fn inspect(&self) -> Fact<Panel> {
        let found = find::look(&self.tools, self.search_path.as_deref(), self.named.as_deref());
        let (tool, extension_utility, in_path) = match found {
            Presence::Found { tool, extension_utility, in_path } => (tool, extension_utility, in_path),
            Presence::Broken { why } => {
                return Fact::Known(unusable(Presence::Broken { why: why.clone() }, why));
            }
            Presence::Missing { why } => {
                return Fact::Known(unusable(Presence::Missing { why: why.clone() }, why));
            }
        };
        let (version, extension) = at_once(
            || self.version(tool.as_deref()),
            || self.extension(tool.as_deref(), extension_utility.as_deref()),
        );
        // A Plesk that answers nothing at all is not one that a repair could speak to.
        let presence = match (&version, &extension) {
            (Fact::Unknown { .. }, Fact::Unknown { why }) => Presence::Broken { why: why.clone() },
            _ => Presence::Found { tool, extension_utility, in_path },
        };
        Fact::Known(Panel { presence, version, extension, trouble: None, sign_in: Box::default() })
    }
}

fn unusable(presence: Presence, why: Text) -> Panel {
    Panel {
        presence,
        version: Fact::Unknown { why: why.clone() },
        extension: Fact::Unknown { why },
        trouble: None,
        sign_in: Box::default(),
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
