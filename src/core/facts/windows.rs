//! What Windows tells of itself where Linux has something of its own.

use std::time::Duration;

use crate::core::time::Offset;

use super::fact::Fact;
use super::time_service::{Corrections, DomainClock};

/// A server with Windows.
#[derive(Clone, Debug, PartialEq)]
pub struct Windows {
    /// Its time service.
    pub time: Fact<W32Time>,
    /// Its own programs by their absolute paths; none where one is missing.
    pub tools: WindowsTools,
}

/// Programs of Windows that repairs are made with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowsTools {
    /// w32tm.exe, which configures the time service and has it ask.
    pub w32tm: Option<String>,
    /// sc.exe, which starts services and says who starts them.
    pub sc: Option<String>,
    /// Windows PowerShell 5.1, which sets the clock.
    pub powershell: Option<String>,
    /// tzutil.exe, which sets the zone.
    pub tzutil: Option<String>,
}

impl WindowsTools {
    /// All of them, where Windows has them below `system`, its folder System32: for servers that are made up.
    pub fn below(system: &str) -> Self {
        let tool = |name: &str| Some(format!(r"{system}\{name}"));
        Self {
            w32tm: tool("w32tm.exe"),
            sc: tool("sc.exe"),
            powershell: tool(r"WindowsPowerShell\v1.0\powershell.exe"),
            tzutil: tool("tzutil.exe"),
        }
    }
}

/// Whether the time service runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// It does, or is being started.
    Running,
    /// It does not.
    Stopped,
}

/// By whom the time service is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// By the system.
    Automatic,
    /// By whoever asks for it: a trigger, a task, a person. So Windows comes outside of a domain.
    OnDemand,
    /// By nobody.
    Disabled,
}

/// What the registry and the service manager say of the time service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct W32Time {
    /// Whether it runs.
    pub run: Run,
    /// Who starts it.
    pub start: Start,
    /// `Parameters\Type`: "NTP", "NT5DS" (the domain's clock, where there is a domain), "AllSync" (both), "NoSync" (nobody's).
    pub kind: Option<String>,
    /// `Parameters\NtpServer`: names with spaces between them, each with its flags behind a comma.
    pub servers: Option<String>,
    /// `TimeProviders\NtpClient\Enabled`: whether it asks anybody at all.
    pub asks: bool,
    /// `Config\MaxPosPhaseCorrection` and `MaxNegPhaseCorrection`: a clock that is further off is left as it is.
    pub corrections: Corrections,
    /// Whether Hyper-V's time service for its guests runs, and `TimeProviders\VMICTimeProvider\Enabled` has W32Time hear it.
    pub hyper_v: bool,
    /// Whether this is a domain controller (`ProductOptions\ProductType` is "LanmanNT"): a whole domain goes by its clock.
    pub domain_controller: bool,
    /// The domain that this server is a member of.
    pub domain: DomainClock,
}

impl W32Time {
    /// As Windows comes outside of a domain, with its service at work: what tests begin with.
    pub fn stand_alone() -> Self {
        let usual = Some(Duration::from_secs(15 * 3_600));
        Self {
            run: Run::Running,
            start: Start::OnDemand,
            kind: Some("NTP".to_owned()),
            servers: Some("time.windows.com,0x9".to_owned()),
            asks: true,
            corrections: Corrections { forward: usual, backward: usual },
            hyper_v: false,
            domain_controller: false,
            domain: DomainClock::default(),
        }
    }

    /// Whether `Parameters\Type` is `name`, in any case.
    pub fn is(&self, name: &str) -> bool {
        self.kind.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case(name))
    }

    /// Whether its type is to go by a domain's clock, alone or beside its own servers, and there is a domain.
    pub fn is_for_a_domain(&self) -> bool {
        self.domain.is_known() && (self.is("NT5DS") || self.is("AllSync"))
    }

    /// Whether it goes by a domain's clock: it is to, may ask, and runs.
    pub fn follows_a_domain(&self) -> bool {
        self.asks && self.run == Run::Running && self.is_for_a_domain()
    }

    /// Whether it is to go by the clock of a domain, and there is none.
    pub fn lacks_its_domain(&self) -> bool {
        self.is("NT5DS") && !self.domain.is_known()
    }

    /// Whether its type has it ask servers of its own, alone or beside a domain's clock.
    pub fn has_own_servers(&self) -> bool {
        self.is("NTP") || self.is("AllSync")
    }

    /// Whether its type is one of those that there are.
    pub fn is_of_a_known_type(&self) -> bool {
        self.has_own_servers() || self.is("NT5DS") || self.is("NoSync")
    }

    /// Whether it asks anybody; none where its type is none of those that there are.
    pub fn asks_anybody(&self) -> Option<bool> {
        if !self.asks || self.is("NoSync") || self.lacks_its_domain() {
            return Some(false);
        }
        self.is_of_a_known_type().then_some(true)
    }

    /// Whether this clock is not this server's own affair: it is a domain's, or a domain goes by it.
    pub fn is_of_a_domain(&self) -> bool {
        self.domain_controller || self.is_for_a_domain()
    }

    /// The names of the servers that it is to ask, without their flags.
    pub fn server_names(&self) -> Vec<String> {
        let names = self.servers.as_deref().unwrap_or_default().split_whitespace();
        let names = names.filter_map(|word| word.split(',').next()).filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    }

    /// Whether it would set a clock right that is `ahead`, as far as its values tell; beyond its limits it leaves it, and says so in
    /// the event log alone.
    pub fn would_correct(&self, ahead: Offset) -> bool {
        self.corrections.exceeded_by(ahead).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_counts_in_any_case_and_servers_without_their_flags() {
        let told = W32Time {
            kind: Some("ntp".to_owned()),
            servers: Some("a.example,0x9  b.example ,0x1".to_owned()),
            ..W32Time::stand_alone()
        };
        assert!(told.is("NTP") && !told.follows_a_domain());
        assert_eq!(told.server_names(), ["a.example", "b.example"]);
    }
}
