//! A dry run is an adapter, never an `if`: what changes nothing runs, the rest is refused.

use std::sync::Arc;

use crate::ports::{CommandError, Commands, Finished, Invocation, SecretFinished};

/// Hands on what only looks, and refuses what changes anything.
#[derive(Clone)]
pub struct DryRun {
    commands: Arc<dyn Commands>,
}

impl DryRun {
    /// A dry run over `commands`.
    pub fn new(commands: Arc<dyn Commands>) -> Self {
        Self { commands }
    }
}

impl Commands for DryRun {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        if invocation.changes {
            return Err(CommandError::DryRun(invocation.program.clone()));
        }
        self.commands.run(invocation)
    }

    fn run_for_secret(&self, invocation: &Invocation) -> Result<SecretFinished, CommandError> {
        if invocation.changes {
            return Err(CommandError::DryRun(invocation.program.clone()));
        }
        self.commands.run_for_secret(invocation)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::time::Duration;

    use super::*;

    #[derive(Default)]
    struct Recorded(Mutex<Vec<String>>);

    impl Commands for Recorded {
        fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
            self.0.lock().unwrap().push(invocation.program.clone());
            Ok(Finished { status: 0, stdout: String::new(), stderr: String::new() })
        }
    }

    fn invocation(program: &str, changes: bool) -> Invocation {
        Invocation { program: program.to_owned(), args: vec![], deadline: Duration::from_secs(1), changes }
    }

    #[test]
    fn what_looks_runs_and_what_changes_is_refused() {
        let recorded = Arc::new(Recorded::default());
        let dry = DryRun::new(recorded.clone());
        assert!(dry.run(&invocation("/bin/look", false)).is_ok());
        assert_eq!(
            dry.run(&invocation("/bin/change", true)),
            Err(CommandError::DryRun("/bin/change".to_owned()))
        );
        assert_eq!(*recorded.0.lock().unwrap(), ["/bin/look"]);
    }
}
