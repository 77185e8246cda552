//! A Linux server as it describes itself in its files, and through systemd and chrony where they are there.

mod ask;
mod bystanders;
mod chrony;
mod configured;
mod cron;
mod files;
mod host;
mod keepers;
mod kernel;
mod ntpctl;
mod ntpq;
mod nts;
mod pam;
pub(crate) mod plain_file;
pub mod plesk;
pub mod process;
mod processes;
mod proxy;
mod report;
mod rights;
mod rtc;
pub(crate) mod running;
pub(crate) mod server;
mod services;
mod setting_command;
pub mod system_clock;
mod systemd;
#[cfg(test)]
pub(super) mod testing;
pub(crate) mod trust;
mod without_systemd;
mod zone;

use std::sync::Arc;

use crate::adapters::tools::Tools;
use crate::core::facts::{Bystanders, Fact, Host, KernelClock, Rights, Rtc, Verifiers, Zone};
use crate::core::pam_sign_ins::PamSignIns;
use crate::ports::{Clock, Commands, Machine, PamEntryError};

pub(super) use host::container;
pub use services::LinuxTimeServices;

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
        rights::rights(&self.tools, self.commands.as_ref())
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

    fn verifiers(&self) -> Fact<Verifiers> {
        pam::verifiers(&self.tools, self.commands.as_ref(), self.clock.read().wall)
    }

    fn pam_sign_ins(&self, user: &str, service: Option<&str>) -> Result<PamSignIns, PamEntryError> {
        pam::sign_ins(&self.tools, user, service)
    }
}
