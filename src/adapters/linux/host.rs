//! Which machine this is, and whether it is a container.

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, Host};

use super::ask::systemd_runs;
use super::proxy::{in_environment, proxy};

/// Where the kernel keeps the host name.
const HOST_NAME: &str = "/proc/sys/kernel/hostname";

pub(super) fn host(tools: &Tools) -> Fact<Host> {
    let name = match tools.read(HOST_NAME).or_else(|_| tools.read("/etc/hostname")) {
        Ok(name) => one_word(&name),
        Err(error) => return Fact::Unknown { why: why_unreadable(HOST_NAME, &error) },
    };
    Fact::Known(Host {
        name,
        system: system_name(tools),
        container: container(tools),
        systemd: systemd_runs(tools),
        proxy: proxy(tools, in_environment),
        windows: None,
    })
}

/// The system as it calls itself (os-release(5)); a system without that file is just "Linux".
fn system_name(tools: &Tools) -> String {
    tools
        .read("/etc/os-release")
        .or_else(|_| tools.read("/usr/lib/os-release"))
        .ok()
        .and_then(|text| pretty_name(&text))
        .unwrap_or_else(|| "Linux".to_owned())
}

fn pretty_name(os_release: &str) -> Option<String> {
    let value = os_release.lines().find_map(|line| line.trim().strip_prefix("PRETTY_NAME="))?;
    let value = value.trim();
    let unquoted = ['"', '\'']
        .iter()
        .find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote))
        .unwrap_or(value);
    let name = clean(unquoted).replace('\n', " ");
    (!name.is_empty()).then(|| shortened(&name, 80))
}

fn one_word(text: &str) -> String {
    shortened(clean(text).split_whitespace().next().unwrap_or_default(), 253)
}

/// The kind of container, found in the places that systemd-detect-virt(1) knows, in its order, and in what
/// containers without systemd leave behind.
pub(in crate::adapters) fn container(tools: &Tools) -> Option<String> {
    // OpenVZ and Virtuozzo mount /proc/vz in every container, and /proc/bc only on the host.
    if tools.exists("/proc/vz") && !tools.exists("/proc/bc") {
        return Some("openvz".to_owned());
    }
    let told = tools
        .read_if_there("/run/systemd/container")
        .map(|text| one_word(&text))
        .or_else(|| first_process_told(tools))
        .filter(|kind| !kind.is_empty());
    if told.is_some() {
        return told;
    }
    let traces = [
        ("/run/.containerenv", "podman"),
        ("/.dockerenv", "docker"),
        ("/dev/lxd/sock", "lxc"),
        ("/dev/.lxc-boot-id", "lxc"),
    ];
    traces
        .iter()
        .find(|(path, _)| tools.exists(path))
        .map(|(_, kind)| (*kind).to_owned())
        .or_else(|| control_group_hint(&tools.read_if_there("/proc/self/cgroup")?))
}

/// What the container's manager told the first process; only root may look.
fn first_process_told(tools: &Tools) -> Option<String> {
    let environment = tools.read_if_there("/proc/1/environ")?;
    let kind = environment.split('\0').find_map(|entry| entry.strip_prefix("container="))?;
    Some(one_word(kind))
}

/// The manager whose control group we are in. With a namespace of its own the path is only "/", and tells
/// nothing.
fn control_group_hint(cgroup: &str) -> Option<String> {
    let hints = [
        ("kubepods", "kubernetes"),
        ("docker", "docker"),
        ("libpod", "podman"),
        ("containerd", "containerd"),
        ("lxc", "lxc"),
    ];
    // Format: "hierarchy:controllers:path" (cgroups(7)). A service that is merely called docker.service on an
    // ordinary machine is no container: its name ends there.
    let mut paths = cgroup.lines().filter_map(|line| line.splitn(3, ':').nth(2));
    paths.find_map(|path| {
        path.split('/').find_map(|part| {
            hints
                .iter()
                .find(|(hint, _)| part.starts_with(hint) && !part.ends_with(".service"))
                .map(|(_, kind)| (*kind).to_owned())
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::Root;

    #[test]
    fn a_machine_tells_its_name_and_system() {
        let root = Root::new();
        root.write("proc/sys/kernel/hostname", "web1\n");
        root.write("etc/os-release", "NAME=Debian\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n");
        root.folder("run/systemd/system");
        assert_eq!(
            host(&root.tools()),
            Fact::Known(Host {
                name: "web1".to_owned(),
                system: "Debian GNU/Linux 12 (bookworm)".to_owned(),
                container: None,
                systemd: true,
                proxy: None,
                windows: None,
            })
        );
    }

    #[test]
    fn a_machine_that_hides_everything_is_unknown_with_a_reason() {
        assert!(host(&Root::new().tools()).why_unknown().is_some());
    }

    #[test]
    fn a_system_name_cannot_move_the_cursor() {
        assert_eq!(pretty_name("PRETTY_NAME='\u{1b}[2JEvil\u{202e}'"), Some("Evil".to_owned()));
        assert_eq!(pretty_name("PRETTY_NAME=\n"), None);
        assert_eq!(pretty_name("PRETTY_NAME=Alpine"), Some("Alpine".to_owned()));
    }

    #[test]
    fn every_kind_of_container_is_recognised_by_what_it_leaves() {
        let cases = [
            ("run/systemd/container", "lxc\n", Some("lxc")),
            ("run/systemd/container", "systemd-nspawn", Some("systemd-nspawn")),
            ("proc/1/environ", "PATH=/bin\0container=lxc\0", Some("lxc")),
            ("proc/1/environ", "PATH=/bin\0", None),
            (".dockerenv", "", Some("docker")),
            ("run/.containerenv", "", Some("podman")),
            ("proc/vz/veinfo", "", Some("openvz")),
            ("proc/self/cgroup", "0::/\n", None),
            ("proc/self/cgroup", "0::/user.slice/user-0.slice/session-1.scope\n", None),
            ("proc/self/cgroup", "0::/system.slice/docker.service\n", None),
            ("proc/self/cgroup", "0::/system.slice/docker-3f1b.scope\n", Some("docker")),
            ("proc/self/cgroup", "1:name=systemd:/docker/3f1b\n", Some("docker")),
            ("proc/self/cgroup", "4:memory:/lxc.payload.web/init.scope\n", Some("lxc")),
            ("proc/self/cgroup", "0::/kubepods.slice/kubepods-burstable.slice\n", Some("kubernetes")),
        ];
        for (path, content, kind) in cases {
            let root = Root::new();
            root.write(path, content);
            assert_eq!(container(&root.tools()).as_deref(), kind, "{path}: {content}");
        }
    }

    #[test]
    fn the_host_of_openvz_containers_is_none_itself() {
        let root = Root::new();
        root.folder("proc/vz");
        root.folder("proc/bc");
        assert_eq!(container(&root.tools()), None);
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(PRETTY_NAME=|\"|'|container=|\0|docker|:|/|\\PC|\n){0,30}") {
            let _ = pretty_name(&text);
            let _ = control_group_hint(&text);
            let _ = one_word(&text);
        }
    }
}
