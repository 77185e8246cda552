//! A server made of a folder: its files, and stand-ins for its programs that behave, and fail, as the recorded
//! sessions in tests/fixtures do. Start the program under test with this folder as its root.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// The folder, deleted when dropped.
pub struct Server {
    folder: TempDir,
}

impl Server {
    /// A healthy Debian server: root, systemd, systemd-timesyncd that follows a server, UTC, a hardware clock, Plesk.
    pub fn new() -> Self {
        let server = Self { folder: tempfile::tempdir().unwrap() };
        for folder in ["state/units", "run/systemd/system", "etc", "var/lib"] {
            fs::create_dir_all(server.path(folder)).unwrap();
        }
        let sources = crate::project("tests/standins");
        fs::copy(sources.join("lib.sh"), server.path("state/lib.sh")).unwrap();
        for (source, place) in [
            ("systemctl", "usr/bin/systemctl"),
            ("timedatectl", "usr/bin/timedatectl"),
            ("hwclock", "usr/sbin/hwclock"),
            ("plesk", "usr/sbin/plesk"),
            ("plesk", "usr/local/psa/bin/extension"),
            ("logger", "usr/bin/logger"),
            ("fail2ban-client", "usr/bin/fail2ban-client"),
        ] {
            server.install(&sources.join(source), place);
        }
        server.write("usr/lib/systemd/systemd-timesyncd", "");
        server.unit("systemd-timesyncd.service", "loaded active enabled");
        server.put("synchronised", "yes");
        server.put("faketime", "+0");
        server.write("proc/sys/kernel/hostname", "web1\n");
        server.write("etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n");
        server.write(
            "etc/passwd",
            "root:x:0:0:root:/root:/bin/bash\ntester:x:1000:1000::/home/tester:/bin/sh\n",
        );
        server.write("proc/self/uid_map", "         0          0 4294967295\n");
        server.rights(0, true);
        for (name, rule) in [("Etc/UTC", "UTC0"), ("Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3")] {
            server.write(&format!("usr/share/zoneinfo/{name}"), zone_data(rule));
        }
        symlink("/usr/share/zoneinfo/Etc/UTC", server.path("etc/localtime")).unwrap();
        server.write("etc/timezone", "Etc/UTC\n");
        server
    }

    /// The same with chrony instead of systemd-timesyncd.
    pub fn with_chrony() -> Self {
        let server = Self::new();
        server.remove("state/units/systemd-timesyncd.service");
        server.unit("chrony.service", "loaded active enabled");
        server.install(&crate::project("tests/standins/chronyc"), "usr/bin/chronyc");
        server.write("usr/sbin/chronyd", "");
        server
    }

    /// Installs another stand-in of tests/standins, under `place`.
    pub fn stand_in(&self, name: &str, place: &str) {
        self.install(&crate::project("tests/standins").join(name), place);
    }

    /// The folder that stands for `/`.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn remove(&self, path: &str) {
        let path = self.path(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.unwrap();
    }

    /// Takes away the right to run a program.
    pub fn forbid(&self, path: &str) {
        fs::set_permissions(self.path(path), fs::Permissions::from_mode(0o644)).unwrap();
    }

    /// Sets one switch of the stand-ins; tests/standins/lib.sh lists them.
    pub fn put(&self, switch: &str, value: &str) {
        fs::write(self.path("state").join(switch), format!("{value}\n")).unwrap();
    }

    /// What a switch says now.
    pub fn get(&self, switch: &str) -> String {
        fs::read_to_string(self.path("state").join(switch)).unwrap_or_default().trim().to_owned()
    }

    /// A unit and its LoadState, ActiveState and UnitFileState.
    pub fn unit(&self, name: &str, states: &str) {
        self.put(&format!("units/{name}"), states);
    }

    /// Makes `TOOL` or `TOOL.VERB` go wrong in the way `kind`, e.g. "hang", "refuse", "silent 2" (twice).
    pub fn fault(&self, tool_and_verb: &str, kind: &str) {
        self.put(&format!("fault.{tool_and_verb}"), kind);
    }

    /// Who the caller seems to be, and whether he may set the clock.
    pub fn rights(&self, user: u32, can_set_clock: bool) {
        let capabilities = if can_set_clock { "000001ffffffffff" } else { "000001fffdffffff" };
        let status = format!("Uid:\t{user}\t{user}\t{user}\t{user}\nCapEff:\t{capabilities}\n");
        self.write("proc/self/status", status);
        self.put("user", if user == 0 { "root" } else { "tester" });
    }

    /// Turns the server into a container whose clock belongs to its host.
    pub fn into_container(self) -> Self {
        self.rights(0, false);
        self.write("run/systemd/container", "lxc\n");
        self.put("container", "yes");
        self.unit("systemd-timesyncd.service", "loaded inactive enabled");
        self.put("synchronised", "no");
        self
    }

    /// How far the server's clock is ahead, in seconds, as the last command that set it left it.
    pub fn ahead_s(&self) -> f64 {
        self.get("faketime").parse().unwrap()
    }

    /// Every call of a stand-in so far, as typed.
    pub fn calls(&self) -> Vec<String> {
        let calls = fs::read_to_string(self.path("state/calls")).unwrap_or_default();
        calls.lines().map(str::to_owned).collect()
    }

    fn install(&self, source: &Path, place: &str) {
        let place = self.path(place);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::copy(source, &place).unwrap();
        fs::set_permissions(place, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

/// A zone file without transitions whose footer says `rule` (RFC 9636 appendix B).
fn zone_data(rule: &str) -> Vec<u8> {
    let mut data = Vec::new();
    for _ in 0..2 {
        data.extend(b"TZif2");
        data.extend([0; 15]);
        for count in [0_u32, 0, 0, 0, 1, 4] {
            data.extend(count.to_be_bytes());
        }
        data.extend(0_i32.to_be_bytes());
        data.extend([0, 0]);
        data.extend(b"LMT\0");
    }
    data.extend(format!("\n{rule}\n").bytes());
    data
}
