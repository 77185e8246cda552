//! The steps of plans for Windows, each with the sentence that explains it. What they do is told by exit codes alone.

use std::time::Duration;

use crate::core::plan::{CommandLine, Role, Start, Step, Word};
use crate::core::text::Text;
use crate::text;

/// The name of the time service, in every language.
const SERVICE: &str = "w32time";

/// The service manager itself waits 30 s for a service to answer.
const SERVICE_MANAGER: Duration = Duration::from_secs(45);

/// w32tm waits for the answers of all servers.
const ASKING: Duration = Duration::from_secs(60);

/// PowerShell takes seconds to start on a machine that is busy.
const POWERSHELL: Duration = Duration::from_secs(60);

/// Sets the clock to the instant that it is given, and to the time more that PowerShell took to get here: that is seconds on a busy
/// machine. `Set-Date` takes local time, and its module is loaded before that time is taken. An instant of ISO 8601 is read by no
/// language's rules.
const SET_CLOCK: &str = "& { param([string] $utc) $ErrorActionPreference = 'Stop'; \
    Import-Module Microsoft.PowerShell.Utility; \
    $true_time = [DateTimeOffset]::Parse($utc, [Globalization.CultureInfo]::InvariantCulture); \
    $began = [Diagnostics.Process]::GetCurrentProcess().StartTime.ToUniversalTime(); \
    Set-Date -Date ($true_time + ([DateTime]::UtcNow - $began)).LocalDateTime }";

fn step(command: CommandLine, why: Text, role: Role, deadline: Duration) -> Step {
    Step { command, why, role, start: Start::AtOnce, deadline }
}

/// It may be running by now, which sc.exe takes for a failure; whether it does is what the next step shows.
pub(super) fn start_service(sc: &str) -> Step {
    let command = CommandLine::new(sc, &["start", SERVICE]);
    step(command, text!("plan-step-windows-start"), Role::Wait, SERVICE_MANAGER)
}

pub(super) fn start_with_the_system(sc: &str) -> Step {
    let command = CommandLine::new(sc, &["config", SERVICE, "start=", "auto"]);
    step(command, text!("plan-step-windows-auto"), Role::Change, SERVICE_MANAGER)
}

pub(super) fn resync(w32tm: &str, role: Role) -> Step {
    let command = CommandLine::new(w32tm, &["/resync", "/force"]);
    step(command, text!("plan-step-windows-resync"), role, ASKING)
}

/// `peers` is a value for `NtpServer`.
pub(super) fn ask(w32tm: &str, peers: &str, names: &str) -> Step {
    let list = format!("/manualpeerlist:{peers}");
    let command = CommandLine::new(w32tm, &["/config", &list, "/syncfromflags:manual", "/update"]);
    step(command, text!("plan-step-windows-peers", servers = names), Role::Change, ASKING)
}

/// `name` is one of Windows', e.g. "W. Europe Standard Time".
pub(super) fn set_zone(tzutil: &str, name: &str) -> Step {
    let command = CommandLine::new(tzutil, &["/s", name]);
    step(command, text!("plan-step-set-zone", zone = name), Role::Change, SERVICE_MANAGER)
}

pub(super) fn set_time(powershell: &str) -> Step {
    let mut command = CommandLine::new(powershell, &["-NoProfile", "-NonInteractive", "-Command", SET_CLOCK]);
    command.args.push(Word::ReferenceInstant);
    let why = text!("plan-step-windows-set-time");
    Step { start: Start::OnSecondEdge, ..step(command, why, Role::Change, POWERSHELL) }
}
