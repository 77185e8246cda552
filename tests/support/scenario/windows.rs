//! What a scenario says of W32Time. The time service that is found is what the program itself makes of that.

use std::time::Duration;

use otp_doctor::core::facts::{
    Corrections, DomainClock, Fact, Facts, Run, Start, W32Time, Windows, WindowsTools,
};
use otp_doctor::core::w32time::time_service;
use serde::Deserialize;

use super::server::unknown;

/// As Windows comes outside of a domain, but for what the file says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TimeOfWindows {
    /// `Parameters\Type`
    pub kind: String,
    pub running: bool,
    /// "automatic", "on-demand" or "disabled"
    pub start: String,
    /// `Parameters\NtpServer`
    pub servers: String,
    /// `TimeProviders\NtpClient\Enabled`
    pub asks: bool,
    /// The same in both directions.
    pub corrects_up_to_s: Option<u64>,
    pub hyper_v: bool,
    pub domain_controller: bool,
    pub domain: Option<String>,
    /// A controller of that domain.
    pub controller: Option<String>,
}

impl Default for TimeOfWindows {
    fn default() -> Self {
        Self {
            kind: "NTP".to_owned(),
            running: true,
            start: "on-demand".to_owned(),
            servers: "time.windows.com,0x9".to_owned(),
            asks: true,
            corrects_up_to_s: Some(54_000),
            hyper_v: false,
            domain_controller: false,
            domain: None,
            controller: None,
        }
    }
}

impl TimeOfWindows {
    fn told(&self) -> W32Time {
        let limit = self.corrects_up_to_s.map(Duration::from_secs);
        W32Time {
            run: if self.running { Run::Running } else { Run::Stopped },
            start: match self.start.as_str() {
                "automatic" => Start::Automatic,
                "on-demand" => Start::OnDemand,
                "disabled" => Start::Disabled,
                other => panic!("nothing is started {other}"),
            },
            kind: Some(self.kind.clone()),
            servers: Some(self.servers.clone()),
            asks: self.asks,
            corrections: Corrections { forward: limit, backward: limit },
            hyper_v: self.hyper_v,
            domain_controller: self.domain_controller,
            domain: DomainClock { domain: self.domain.clone(), controller: self.controller.clone() },
        }
    }

    /// The same server with Windows: what is not looked at there is unknown.
    pub fn on(&self, mut facts: Facts) -> Facts {
        let told = self.told();
        facts.time_service = time_service(&told, None);
        if let Fact::Known(host) = &mut facts.host {
            host.system = "Windows Server 2022 Standard, build 20348".to_owned();
            host.systemd = false;
            let tools = WindowsTools::below(r"C:\Windows\System32");
            host.windows = Some(Windows { time: Fact::Known(told), tools });
        }
        facts.kernel_clock = unknown();
        facts.rtc = unknown();
        facts.bystanders = unknown();
        facts.verifiers = unknown();
        facts
    }
}
