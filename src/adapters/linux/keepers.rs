//! Which running programs set the clock: the process is the witness, whatever its unit is called.

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::tools::Tools;
use crate::core::facts::{Activity, Daemon, Enablement, ServiceUnit};
use crate::core::text::Text;
use crate::text;

use super::processes::{Process, others_are_hidden, processes};

/// Programs that set the clock for as long as they run, by the names of their processes, which the kernel cuts after
/// 15 characters.
const KEEPERS: [(&str, Daemon); 19] = [
    ("chronyd", Daemon::Chrony),
    ("systemd-timesyn", Daemon::Timesyncd),
    ("ntpd", Daemon::Ntpd),
    ("xntpd", Daemon::Ntpd),
    ("openntpd", Daemon::Openntpd),
    ("ntp-daemon", Daemon::Other("ntpd-rs")),
    ("timemaster", Daemon::Other("timemaster")),
    ("phc2sys", Daemon::Other("phc2sys")),
    ("ts2phc", Daemon::Other("ts2phc")),
    ("ptp4l", Daemon::Other("ptp4l")),
    ("ptpd", Daemon::Other("ptpd")),
    ("ptpd2", Daemon::Other("ptpd")),
    ("sfptpd", Daemon::Other("sfptpd")),
    ("htpdate", Daemon::Other("htpdate")),
    ("ntpclient", Daemon::Other("ntpclient")),
    ("ntimed-client", Daemon::Other("ntimed")),
    ("radclock", Daemon::Other("radclock")),
    ("connmand", Daemon::Other("ConnMan")),
    ("statime", Daemon::Other("statime")),
];

/// The tools of hypervisors for their guests. Most can set the clock of the guest, and some do so regularly.
const GUEST_TOOLS: [(&str, &str); 9] = [
    ("vmtoolsd", "VMware Tools"),
    ("VBoxService", "VirtualBox Guest Additions"),
    ("prltoolsd", "Parallels Tools"),
    ("qemu-ga", "The QEMU guest agent"),
    ("hv_kvp_daemon", "The Hyper-V guest services"),
    ("hypervkvpd", "The Hyper-V guest services"),
    ("google_guest_ag", "The Google guest agent"),
    ("google_clock_sk", "The Google guest agent"),
    ("xe-daemon", "The Xen guest agent"),
];

/// Hyper-V's part in the kernel, which needs no program.
const HYPERV: (&str, &str) = ("/sys/module/hv_utils", "The Hyper-V guest services");

/// A running program that sets the clock, or could if it were not told otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Keeper {
    /// Which.
    pub daemon: Daemon,
    /// The unit that it runs in.
    pub unit: Option<String>,
    /// By what option it was told not to set the clock.
    pub told_not_to: Option<String>,
}

impl Keeper {
    /// As a unit of which nothing else is known.
    pub fn as_unit(&self) -> ServiceUnit {
        let unit = self.unit.as_deref().unwrap_or_default();
        let told_not_to = self.told_not_to.clone();
        let bare = ServiceUnit::new(self.daemon, unit, Activity::Running, Enablement::Elsewhere);
        ServiceUnit { told_not_to, ..bare }
    }
}

/// What the processes tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Witnesses {
    /// Every program that sets the clock, each once for its unit.
    pub keepers: Vec<Keeper>,
    /// The tools of a hypervisor that run here.
    pub guest_tools: Option<&'static str>,
    /// Why there may be more of them, where that is so.
    pub unseen: Option<Text>,
}

impl Witnesses {
    /// Whether `daemon` is known not to run in `unit`, since every process can be seen and none of its is there.
    pub fn deny(&self, daemon: Daemon, unit: &str) -> bool {
        let there =
            |keeper: &Keeper| keeper.daemon == daemon && keeper.unit.as_deref().is_none_or(|of| of == unit);
        self.unseen.is_none() && !self.keepers.iter().any(there)
    }
}

/// Looks at every process.
pub(super) fn witnesses(tools: &Tools) -> Witnesses {
    let running = match processes(tools) {
        Ok(running) => running,
        Err(error) => {
            return Witnesses { unseen: Some(why_unreadable("/proc", &error)), ..Witnesses::default() };
        }
    };
    let seen: Vec<Seen> = running.iter().filter_map(Seen::of).collect();
    let mut keepers: Vec<Keeper> = Vec::new();
    for keeper in seen.iter().filter_map(|one| one.keeper(&seen)) {
        if !keepers.contains(&keeper) {
            keepers.push(keeper);
        }
    }
    let unseen = others_are_hidden(tools, &running).then(|| text!("why-processes-hidden"));
    let running_tools = GUEST_TOOLS.iter().find(|(name, _)| running.iter().any(|one| one.name == *name));
    let (module, in_kernel) = HYPERV;
    let guest_tools =
        running_tools.map(|(_, tools)| *tools).or_else(|| tools.exists(module).then_some(in_kernel));
    Witnesses { keepers: without_helpers(keepers), guest_tools, unseen }
}

/// A process with the name of a service.
struct Seen<'a> {
    process: &'a Process,
    daemon: Daemon,
    line: Vec<String>,
    unit: Option<String>,
}

impl<'a> Seen<'a> {
    /// None where its name is none of a service; then nothing else of it is read.
    fn of(process: &'a Process) -> Option<Self> {
        let named = KEEPERS.iter().find(|(name, _)| *name == process.name).map(|(_, daemon)| *daemon);
        if named.is_none() && process.name != "busybox" {
            return None;
        }
        let line = process.command_line();
        // Called by a link, an applet has the name of the link.
        let by_link = || process.program().is_some_and(|program| program == "busybox");
        let applet =
            || line.get(1).is_some_and(|applet| applet == "ntpd").then_some(Daemon::Other("BusyBox ntpd"));
        let daemon = match named {
            Some(Daemon::Ntpd) if by_link() => Daemon::Other("BusyBox ntpd"),
            named => named.or_else(applet)?,
        };
        Some(Self { process, daemon, unit: process.unit(), line })
    }

    /// OpenNTPD's helpers call themselves "ntpd: ntp engine" and "ntpd: dns engine"; the one that sets the clock does not.
    fn is_of_openntpd(&self) -> bool {
        self.line.first().is_some_and(|program| program.starts_with("ntpd: "))
    }

    fn keeper(&self, all: &[Seen<'_>]) -> Option<Keeper> {
        let options = options(self.daemon, &self.line);
        if sets_another_clock(self.daemon, &options) || !self.process.may_set_clock() {
            return None;
        }
        let family = self.daemon == Daemon::Ntpd
            && all.iter().any(|one| one.unit == self.unit && one.is_of_openntpd());
        let daemon = if family { Daemon::Openntpd } else { self.daemon };
        let not = daemon == Daemon::Chrony && options.iter().any(|(letter, _)| *letter == 'x');
        Some(Keeper { daemon, unit: self.unit.clone(), told_not_to: not.then(|| "-x".to_owned()) })
    }
}

/// The options of one letter in a command line, each with its value where it has one: `-dx`, `-f FILE`, `-fFILE`.
fn options(daemon: Daemon, line: &[String]) -> Vec<(char, &str)> {
    // chronyd(8), ntpd(8), phc2sys(8).
    let with_value = match daemon {
        Daemon::Chrony => "fFlLPtu",
        Daemon::Ntpd => "cfiIklpPrstuUvV",
        Daemon::Other("phc2sys") => "cdEfFiIlLMnNOPRsSuz",
        _ => "",
    };
    let mut options = Vec::new();
    let mut words = line.iter().skip(1);
    while let Some(word) = words.next() {
        let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.starts_with('-')) else {
            continue;
        };
        for (index, letter) in letters.char_indices() {
            if !with_value.contains(letter) {
                options.push((letter, ""));
                continue;
            }
            let rest = letters.get(index + letter.len_utf8()..).unwrap_or_default();
            let value = if rest.is_empty() { words.next().map_or("", String::as_str) } else { rest };
            options.push((letter, value));
            break;
        }
    }
    options
}

/// Whether these options make it set the clock once and end, only look at it, or set another one than the system's.
fn sets_another_clock(daemon: Daemon, options: &[(char, &str)]) -> bool {
    let has = |wanted: char| options.iter().any(|(letter, _)| *letter == wanted);
    let value = |wanted: char| options.iter().find(|(letter, _)| *letter == wanted).map(|(_, value)| *value);
    match daemon {
        Daemon::Chrony => has('q') || has('Q'),
        Daemon::Ntpd => has('q'),
        Daemon::Other("phc2sys") => {
            let target = value('c').is_some_and(|clock| clock != "CLOCK_REALTIME");
            let source = value('s') == Some("CLOCK_REALTIME");
            value('E') == Some("ntpshm") || target || source || has('a') && !has('r')
        }
        _ => false,
    }
}

/// timemaster starts chronyd, ptp4l and phc2sys itself, in its own unit; ptp4l and ts2phc feed the other services that are there.
fn without_helpers(keepers: Vec<Keeper>) -> Vec<Keeper> {
    const LEADS: Daemon = Daemon::Other("timemaster");
    let is_helper = |daemon: Daemon| matches!(daemon, Daemon::Other("ptp4l" | "ts2phc"));
    let led =
        |unit: &Option<String>| keepers.iter().any(|other| other.daemon == LEADS && other.unit == *unit);
    let others = keepers.iter().any(|keeper| !is_helper(keeper.daemon));
    let stays = |keeper: &&Keeper| {
        let helps = is_helper(keeper.daemon) && others;
        !helps && (keeper.daemon == LEADS || !led(&keeper.unit))
    };
    keepers.iter().filter(stays).cloned().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::Root;

    /// A machine on which these run: name, command line, control group.
    fn keepers(running: &[(&str, &str, &str)]) -> Vec<Keeper> {
        let root = Root::new();
        root.write("proc/1/comm", "systemd\n");
        for (number, (name, line, group)) in running.iter().enumerate() {
            let folder = format!("proc/{}", 100 + number);
            root.write(&format!("{folder}/comm"), format!("{name}\n"));
            root.write(&format!("{folder}/cmdline"), line.replace(' ', "\0") + "\0");
            root.write(&format!("{folder}/cgroup"), format!("0::{group}\n"));
        }
        let seen = witnesses(&root.tools());
        assert_eq!(seen.unseen, None);
        seen.keepers
    }

    fn names(running: &[(&str, &str, &str)]) -> Vec<String> {
        let named =
            |keeper: Keeper| format!("{} in {}", keeper.daemon.name(), keeper.unit.unwrap_or_default());
        keepers(running).into_iter().map(named).collect()
    }

    #[test]
    fn a_program_that_keeps_the_clock_is_found_under_whatever_unit_it_runs() {
        let cases = [
            (
                "ntp-daemon",
                "/usr/bin/ntp-daemon",
                "/system.slice/ntpd-rs.service",
                "ntpd-rs in ntpd-rs.service",
            ),
            ("chronyd", "/usr/sbin/chronyd -F 2", "/system.slice/time.service", "chrony in time.service"),
            ("chronyd", "chronyd", "/docker/3f1b", "chrony in "),
            ("ntpd", "/usr/sbin/ntpd -g -u ntp", "/system.slice/clock.service", "ntpd in clock.service"),
            (
                "busybox",
                "busybox ntpd -n",
                "/user.slice/user-0.slice/session-3.scope",
                "BusyBox ntpd in session-3.scope",
            ),
            (
                "phc2sys",
                "/usr/sbin/phc2sys -a -r",
                "/system.slice/phc2sys.service",
                "phc2sys in phc2sys.service",
            ),
            ("ptp4l", "/usr/sbin/ptp4l -S -i eth0", "/system.slice/ptp4l.service", "ptp4l in ptp4l.service"),
        ];
        for (name, line, group, expected) in cases {
            assert_eq!(names(&[(name, line, group)]), [expected], "{line}");
        }
    }

    #[test]
    fn what_sets_no_clock_or_another_one_is_no_keeper() {
        for (name, line) in [
            ("chronyd", "chronyd -q"),
            ("chronyd", "chronyd -dQ"),
            ("ntpd", "ntpd -gq"),
            ("phc2sys", "phc2sys -a"),
            ("phc2sys", "phc2sys -s eth0 -E ntpshm -O 0"),
            ("phc2sys", "phc2sys -s CLOCK_REALTIME -c eth0"),
            ("busybox", "busybox crond"),
            ("bash", "chronyd"),
        ] {
            assert_eq!(keepers(&[(name, line, "/")]), [], "{line}");
        }
    }

    #[test]
    fn busybox_called_by_a_link_is_told_by_its_program() {
        let root = Root::new();
        root.write("proc/1/comm", "systemd\n");
        root.write("proc/7/comm", "ntpd\n");
        root.write("proc/7/cmdline", "/usr/sbin/ntpd\0-n\0-p\0pool.example\0");
        for (program, daemon) in
            [("/bin/busybox", Daemon::Other("BusyBox ntpd")), ("/usr/sbin/ntpd", Daemon::Ntpd)]
        {
            let _ = std::fs::remove_file(root.tools().file("/proc/7/exe"));
            root.link("proc/7/exe", program);
            assert_eq!(witnesses(&root.tools()).keepers[0].daemon, daemon, "{program}");
        }
    }

    #[test]
    fn a_program_without_the_right_to_set_the_clock_is_no_keeper() {
        let root = Root::new();
        root.write("proc/1/comm", "systemd\n");
        root.write("proc/7/comm", "chronyd\n");
        root.write("proc/7/status", "Uid:\t0\t0\t0\t0\nCapEff:\t000001fffdffffff\n");
        assert_eq!(witnesses(&root.tools()).keepers, []);
        root.write("proc/7/status", "Uid:\t0\t0\t0\t0\nCapEff:\t000001ffffffffff\n");
        assert_eq!(witnesses(&root.tools()).keepers.len(), 1);
        root.write("proc/7/uid_map", "0 100000 65536\n");
        assert_eq!(witnesses(&root.tools()).keepers, [], "root of a container");
    }

    #[test]
    fn helpers_of_one_service_are_one_keeper() {
        let group = "/system.slice/timemaster.service";
        let timemaster = [
            ("timemaster", "/usr/sbin/timemaster -f /etc/timemaster.conf", group),
            ("chronyd", "/usr/sbin/chronyd -n", group),
            ("ptp4l", "/usr/sbin/ptp4l", group),
            ("phc2sys", "/usr/sbin/phc2sys -a -r", group),
        ];
        assert_eq!(names(&timemaster), ["timemaster in timemaster.service"]);
        let twice = ("chronyd", "/usr/sbin/chronyd -F 1", "/system.slice/chrony.service");
        let ptp = ("ptp4l", "/usr/sbin/ptp4l -i eth0", "/system.slice/ptp4l.service");
        assert_eq!(names(&[twice, twice, ptp]), ["chrony in chrony.service"]);
        let openntpd = |line| ("ntpd", line, "/system.slice/time.service");
        let one = [openntpd("/usr/sbin/ntpd -f /etc/ntpd.conf"), openntpd("ntpd:ntpengine")];
        assert_eq!(names(&one), ["ntpd in time.service"]);
    }

    #[test]
    fn the_one_of_openntpd_that_sets_the_clock_is_known_by_its_helpers() {
        let root = Root::new();
        root.write("proc/1/comm", "systemd\n");
        for (number, line) in
            [(7, "/usr/sbin/ntpd\0-s\0"), (8, "ntpd: ntp engine\0"), (9, "ntpd: dns engine\0")]
        {
            root.write(&format!("proc/{number}/comm"), "ntpd\n");
            root.write(&format!("proc/{number}/cmdline"), line);
            let right = if number == 7 { "000001ffffffffff" } else { "0" };
            root.write(&format!("proc/{number}/status"), format!("CapEff:\t{right}\n"));
        }
        let expected = Keeper { daemon: Daemon::Openntpd, unit: None, told_not_to: None };
        assert_eq!(witnesses(&root.tools()).keepers, [expected]);
    }

    #[test]
    fn a_chronyd_that_was_told_not_to_set_the_clock_says_so_itself() {
        for line in ["chronyd -x", "chronyd -F 2 -dx", "chronyd -x -f /etc/chrony.conf", "chronyd -4xs"] {
            assert_eq!(keepers(&[("chronyd", line, "/")])[0].told_not_to.as_deref(), Some("-x"), "{line}");
        }
        for line in ["chronyd -f x", "chronyd -fx", "chronyd --x", "chronyd x", "chronyd -u x -P 5"] {
            assert_eq!(keepers(&[("chronyd", line, "/")])[0].told_not_to, None, "{line}");
        }
    }

    #[test]
    fn the_tools_of_a_hypervisor_are_seen_and_are_no_keeper() {
        for (name, _) in GUEST_TOOLS {
            assert!(name.len() <= 15, "the kernel cuts {name}");
            let root = Root::new();
            root.write("proc/1/comm", "systemd\n");
            root.write("proc/80/comm", format!("{name}\n"));
            let seen = witnesses(&root.tools());
            assert!(seen.guest_tools.is_some() && seen.keepers.is_empty(), "{name}");
        }
        let root = Root::new();
        root.write("proc/1/comm", "systemd\n");
        assert_eq!(witnesses(&root.tools()).guest_tools, None);
        root.folder("sys/module/hv_utils");
        assert_eq!(witnesses(&root.tools()).guest_tools, Some("The Hyper-V guest services"));
    }

    #[test]
    fn hidden_processes_are_a_reason_and_not_an_answer() {
        assert!(witnesses(&Root::new().tools()).unseen.is_some(), "no /proc");
        let root = Root::new();
        root.write("proc/77/comm", "bash\n");
        assert_eq!(witnesses(&root.tools()).unseen, Some(text!("why-processes-hidden")));
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(words in proptest::collection::vec("(-|x|c|s|E|\\PC){0,6}", 0..6)) {
            for (_, daemon) in KEEPERS {
                let options = options(daemon, &words);
                let _ = sets_another_clock(daemon, &options);
            }
        }
    }
}
