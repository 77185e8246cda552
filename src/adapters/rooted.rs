//! Programs of a server whose files lie under one folder. Nothing outside that folder is started.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::ports::{CommandError, Commands, Finished, Invocation, SecretFinished};

/// Hands on every command, but for the program that lies at the same place under `root`.
#[derive(Clone)]
pub struct Rooted {
    root: PathBuf,
    commands: Arc<dyn Commands>,
}

impl Rooted {
    /// With `root` in the place of `/`.
    pub fn new(root: &Path, commands: Arc<dyn Commands>) -> Self {
        Self { root: root.to_owned(), commands }
    }
}

impl Rooted {
    fn inside(&self, invocation: &Invocation) -> Invocation {
        let program = Path::new(&invocation.program);
        if program.starts_with(&self.root) {
            return invocation.clone();
        }
        let inside = self.root.join(program.strip_prefix("/").unwrap_or(program));
        Invocation { program: inside.display().to_string(), ..invocation.clone() }
    }
}

impl Commands for Rooted {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        self.commands.run(&self.inside(invocation))
    }

    fn run_for_secret(&self, invocation: &Invocation) -> Result<SecretFinished, CommandError> {
        self.commands.run_for_secret(&self.inside(invocation))
    }
}

// The paths are those of Linux.
#[cfg(all(test, unix))]
mod tests {
    use std::sync::Mutex;
    use std::time::Duration;

    use super::*;

    #[derive(Default)]
    struct Recorded(Mutex<Vec<String>>);

    impl Commands for Recorded {
        fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
            self.0.lock().unwrap().push(invocation.program.clone());
            Err(CommandError::Missing(invocation.program.clone()))
        }
    }

    #[test]
    fn every_program_is_taken_from_under_the_folder() {
        let recorded = Arc::new(Recorded::default());
        let rooted = Rooted::new(Path::new("/srv/root"), recorded.clone());
        for program in ["/usr/bin/logger", "/srv/root/usr/bin/chronyc"] {
            let _ = rooted.run(&Invocation {
                program: program.to_owned(),
                args: Vec::new(),
                deadline: Duration::from_secs(1),
                changes: true,
            });
        }
        assert_eq!(*recorded.0.lock().unwrap(), ["/srv/root/usr/bin/logger", "/srv/root/usr/bin/chronyc"]);
    }
}
