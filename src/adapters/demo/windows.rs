//! What is different where the simulated server has Windows.

use super::scenario::Scenario;
use crate::core::facts::{
    DomainClock, Fact, Host, Presence, Run, SignIn, Start, W32Time, Windows, WindowsTools,
};
use crate::text;

/// W32Time as the scenario begins.
pub(super) fn w32time(scenario: &Scenario) -> W32Time {
    let domain = Some(scenario.domain.clone()).filter(|name| !name.is_empty());
    let controller = domain.as_ref().map(|domain| format!("dc1.{domain}"));
    W32Time {
        run: if scenario.network_time { Run::Running } else { Run::Stopped },
        start: if scenario.network_time { Start::Automatic } else { Start::Disabled },
        kind: Some(if domain.is_some() { "NT5DS" } else { "NTP" }.to_owned()),
        domain: DomainClock { domain, controller },
        ..W32Time::stand_alone()
    }
}

pub(super) fn host(time: W32Time) -> Fact<Host> {
    let tools = WindowsTools::below(r"C:\Windows\System32");
    Fact::Known(Host {
        name: "demo.example".to_owned(),
        system: "Windows Server 2022 Standard, build 20348".to_owned(),
        container: None,
        systemd: false,
        proxy: None,
        windows: Some(Windows { time: Fact::Known(time), tools }),
    })
}

pub(super) fn plesk() -> Presence {
    let folder = r"C:\Program Files (x86)\Plesk";
    Presence::Found {
        tool: Some(format!(r"{folder}\bin\plesk.exe").into()),
        extension_utility: Some(format!(r"{folder}\admin\bin\extension.exe").into()),
        in_path: true,
    }
}

/// Neither bans nor logs are looked at on Windows.
pub(super) fn sign_in(of_linux: SignIn) -> SignIn {
    SignIn {
        enforcement: not_looked_at(),
        bans: not_looked_at(),
        failed_last_hour: not_looked_at(),
        ..of_linux
    }
}

pub(super) fn not_looked_at<T>() -> Fact<T> {
    Fact::Unknown { why: text!("why-not-looked-at") }
}
