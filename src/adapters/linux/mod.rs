//! A Linux server as it describes itself in its files, and through systemd and chrony where they are there.

mod bystanders;
mod chrony;
mod configured;
mod cron;
mod host;
mod kernel;
mod processes;
mod rights;
mod rtc;
mod services;
mod systemd;
#[cfg(test)]
pub(super) mod testing;
mod without_systemd;
mod zone;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::adapters::tools::Tools;
use crate::core::facts::{Bystanders, Fact, Host, KernelClock, Rights, Rtc, Zone};
use crate::ports::{Clock, CommandError, Commands, Finished, Invocation, Machine};

pub use configured::configured_servers;
pub(super) use host::container;
pub use services::LinuxTimeServices;

/// How long a question to systemd or chrony may take. timedated is started by the first question, and on a busy
/// machine that takes seconds.
const DEADLINE: Duration = Duration::from_secs(5);

/// This machine.
#[derive(Clone)]
pub struct LinuxMachine {
    tools: Tools,
    commands: Arc<dyn Commands>,
    clock: Arc<dyn Clock>,
}

impl LinuxMachine {
    /// The machine whose files and programs `tools` finds; `clock` is its system clock.
    pub fn new(tools: Tools, commands: Arc<dyn Commands>, clock: Arc<dyn Clock>) -> Self {
        Self { tools, commands, clock }
    }
}

impl Machine for LinuxMachine {
    fn host(&self) -> Fact<Host> {
        host::host(&self.tools)
    }

    fn rights(&self) -> Fact<Rights> {
        rights::rights(&self.tools)
    }

    fn zone(&self) -> Fact<Zone> {
        zone::zone(&self.tools, self.clock.read().wall)
    }

    fn rtc(&self) -> Fact<Rtc> {
        rtc::rtc(&self.tools, self.clock.as_ref())
    }

    fn kernel_clock(&self) -> Fact<KernelClock> {
        kernel::kernel_clock(&self.tools, self.commands.as_ref())
    }

    fn bystanders(&self) -> Fact<Bystanders> {
        Fact::Known(bystanders::bystanders(&self.tools, self.commands.as_ref()))
    }
}

/// Asks a program something that changes nothing.
fn ask(commands: &dyn Commands, program: &Path, args: &[&str]) -> Result<Finished, CommandError> {
    commands.run(&Invocation {
        program: program.to_string_lossy().into_owned(),
        args: args.iter().map(|arg| (*arg).to_owned()).collect(),
        deadline: DEADLINE,
        changes: false,
    })
}

/// Whether systemd runs this machine (sd_booted(3)).
fn systemd_runs(tools: &Tools) -> bool {
    tools.file("/run/systemd/system").is_dir()
}
