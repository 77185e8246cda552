//! What kind of machine this is.

use winapi_util::sysinfo::{ComputerNameKind, get_computer_name};
use windows_registry::LOCAL_MACHINE;
use windows_version::OsVersion;

use super::places::system_program;
use super::w32time::w32time;
use crate::core::clean::clean;
use crate::core::facts::{Fact, Host, Windows, WindowsTools};

const VERSION: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";

/// There only inside of a Windows container.
const CONTROL: &str = r"SYSTEM\CurrentControlSet\Control";

pub(super) fn host() -> Fact<Host> {
    let name = get_computer_name(ComputerNameKind::DnsFullyQualified).unwrap_or_default();
    let container = LOCAL_MACHINE.open(CONTROL).is_ok_and(|key| key.get_u32("ContainerType").is_ok());
    Fact::Known(Host {
        name: clean(&name.to_string_lossy()),
        system: system(),
        container: container.then(|| "Windows".to_owned()),
        systemd: false,
        proxy: None,
        windows: Some(Windows { time: w32time(), tools: tools() }),
    })
}

/// E.g. "Windows Server 2022 Standard, build 20348": the product's own name is in no other language.
fn system() -> String {
    let build = OsVersion::current().build;
    let product = LOCAL_MACHINE.open(VERSION).and_then(|key| key.get_string("ProductName"));
    format!("{}, build {build}", product.map_or_else(|_| "Windows".to_owned(), |name| clean(&name)))
}

/// Programs of Windows that repairs are made with.
fn tools() -> WindowsTools {
    let path = |name: &str| {
        let path = system_program(name).filter(|path| path.is_file())?;
        Some(path.to_string_lossy().into_owned())
    };
    WindowsTools {
        w32tm: path("w32tm.exe"),
        sc: path("sc.exe"),
        powershell: path(r"WindowsPowerShell\v1.0\powershell.exe"),
        tzutil: path("tzutil.exe"),
    }
}
