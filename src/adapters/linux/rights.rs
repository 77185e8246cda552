//! What this process may do, from `/proc/self` (proc(5)).

use super::ask::ask;
use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, Rights};
use crate::ports::Commands;
use crate::text;

const STATUS: &str = "/proc/self/status";

/// The bit of CAP_SYS_TIME, capabilities(7) and linux/capability.h.
const CAP_SYS_TIME: u32 = 25;

pub(super) fn rights(tools: &Tools, commands: &dyn Commands) -> Fact<Rights> {
    let status = match tools.read(STATUS) {
        Ok(status) => status,
        Err(error) => return Fact::Unknown { why: why_unreadable(STATUS, &error) },
    };
    let uid_map = tools.read_if_there("/proc/self/uid_map").unwrap_or_default();
    let Some((user_number, can_set_clock)) = effective_user(&status).zip(may_set_clock(&status, &uid_map))
    else {
        return Fact::Unknown { why: text!("why-rights-not-understood", path = STATUS) };
    };
    let user = user_name(&tools.read_if_there("/etc/passwd").unwrap_or_default(), user_number)
        .or_else(|| user_of_a_directory(tools, commands, user_number))
        .unwrap_or_else(|| user_number.to_string());
    Fact::Known(Rights { user, root: user_number == 0, can_set_clock })
}

/// Whether a process may set the clock whose `/proc/PID/status` and `/proc/PID/uid_map` these are. None where the first does
/// not tell.
pub(super) fn may_set_clock(status: &str, uid_map: &str) -> Option<bool> {
    // Root of a user namespace (an unprivileged LXC container) holds every capability, but only towards its own
    // namespace, and the clock belongs to the first one: clock_settime(2) then fails with EPERM.
    Some(effective_capabilities(status)? >> CAP_SYS_TIME & 1 == 1 && !is_user_namespace(uid_map))
}

fn effective_user(status: &str) -> Option<u32> {
    let line = status.lines().find_map(|line| line.strip_prefix("Uid:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn effective_capabilities(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("CapEff:"))?;
    u64::from_str_radix(line.trim(), 16).ok()
}

/// The first namespace maps every number to itself: one line, `0 0 4294967295` (user_namespaces(7)).
fn is_user_namespace(uid_map: &str) -> bool {
    let numbers: Vec<&str> = uid_map.split_whitespace().collect();
    !numbers.is_empty() && numbers != ["0", "0", "4294967295"]
}

/// The name of `number` in passwd(5).
fn user_name(passwd: &str, number: u32) -> Option<String> {
    let wanted = number.to_string();
    let name = passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)? == wanted).then_some(name)
    })?;
    Some(shortened(&clean(name), 32)).filter(|name| !name.is_empty())
}

/// The name as a directory service knows it. getent(1) asks the C library of the server: a static program has no NSS.
fn user_of_a_directory(tools: &Tools, commands: &dyn Commands, number: u32) -> Option<String> {
    let getent = tools.installed("getent")?;
    user_name(&ask(commands, &getent, &["passwd", &number.to_string()]).ok()?.stdout, number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use std::time::Duration;

    use crate::adapters::linux::testing::{Played, Root, printed};
    use crate::ports::CommandError;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/bash\ntester:x:1000:1000::/home/tester:/bin/sh\n";

    fn machine(uid: u32, cap_eff: &str, uid_map: &str) -> Rights {
        let root = started_by(uid, cap_eff, uid_map);
        rights(&root.tools(), &Played::default()).known().unwrap().clone()
    }

    fn started_by(uid: u32, cap_eff: &str, uid_map: &str) -> Root {
        let root = Root::new();
        root.write(
            "proc/self/status",
            format!("Name:\totp\nUid:\t1\t{uid}\t{uid}\t{uid}\nCapPrm:\t0\nCapEff:\t{cap_eff}\n"),
        );
        root.write("proc/self/uid_map", uid_map);
        root.write("etc/passwd", PASSWD);
        root
    }

    const FIRST: &str = "         0          0 4294967295\n";

    #[test]
    fn root_of_a_machine_may_set_the_clock() {
        let expected = Rights { user: "root".to_owned(), root: true, can_set_clock: true };
        assert_eq!(machine(0, "000001ffffffffff", FIRST), expected);
    }

    #[test]
    fn a_user_may_not() {
        let expected = Rights { user: "tester".to_owned(), root: false, can_set_clock: false };
        assert_eq!(machine(1000, "0000000000000000", FIRST), expected);
    }

    #[test]
    fn the_capability_alone_decides_and_not_the_user() {
        assert!(machine(1000, "0000000002000000", FIRST).can_set_clock);
        assert_eq!(machine(4242, "0000000002000000", FIRST).user, "4242");
    }

    /// The user that is told to one who is in no /etc/passwd, and what was asked for it.
    fn told_of_4242(with_getent: bool, getent: Played) -> (String, Vec<String>) {
        let root = started_by(4242, "0", FIRST);
        if with_getent {
            root.write("usr/bin/getent", "");
        }
        let user = rights(&root.tools(), &getent).known().unwrap().user.clone();
        let asked = getent.asked().iter().map(|line| line.rsplit('/').next().unwrap().to_owned()).collect();
        (user, asked)
    }

    #[test]
    fn a_user_of_a_directory_is_told_by_the_name_that_getent_knows() {
        let getent =
            Played::default().answer("getent passwd 4242", 0, "ann@example.com:*:4242:4242::/:/bin/sh\n", "");
        assert_eq!(
            told_of_4242(true, getent),
            ("ann@example.com".to_owned(), vec!["getent passwd 4242".to_owned()])
        );
    }

    #[test]
    fn a_directory_that_is_silent_or_does_not_know_the_user_leaves_the_number() {
        let silent = CommandError::TimedOut {
            program: "getent".to_owned(),
            deadline: Duration::from_secs(5),
            output: String::new(),
        };
        for getent in [
            Played::default().refuse("getent", silent),
            Played::default().answer("getent", 2, "", ""),
            Played::default().answer("getent", 0, "other:x:1:1::/:/bin/sh\n\0:", ""),
        ] {
            assert_eq!(told_of_4242(true, getent).0, "4242");
        }
        assert_eq!(told_of_4242(false, Played::default()), ("4242".to_owned(), Vec::new()));
    }

    #[test]
    fn getent_is_not_asked_for_a_user_of_the_machine() {
        let root = started_by(1000, "0", FIRST);
        root.write("usr/bin/getent", "");
        let getent = Played::default();
        assert_eq!(rights(&root.tools(), &getent).known().unwrap().user, "tester");
        assert_eq!(getent.asked(), Vec::<String>::new());
    }

    #[test]
    fn root_of_a_container_without_the_capability_may_not() {
        let grep = printed(
            "debian12/container-no-cap-sys-time.txt",
            "inct 'systemd-detect-virt; systemd-detect-virt --container; grep Cap /proc/self/status'",
        );
        let root = Root::new();
        root.write("proc/self/status", format!("Uid:\t0\t0\t0\t0\n{}", grep[0]));
        let rights = rights(&root.tools(), &Played::default());
        assert_eq!(rights.known().map(|rights| (rights.root, rights.can_set_clock)), Some((true, false)));
    }

    #[test]
    fn root_of_a_user_namespace_may_not_although_it_holds_every_capability() {
        assert!(!machine(0, "000001ffffffffff", "0 100000 65536\n").can_set_clock);
    }

    #[test]
    fn rubbish_in_proc_is_unknown_with_a_reason() {
        for status in ["", "Uid:\tx\nCapEff:\t0\n", "Uid:\t0\t0\t0\t0\nCapEff:\tzz\n", "\0\u{1}\n"] {
            let root = Root::new();
            root.write("proc/self/status", status);
            assert!(rights(&root.tools(), &Played::default()).why_unknown().is_some(), "{status:?}");
        }
        assert!(rights(&Root::new().tools(), &Played::default()).why_unknown().is_some());
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(Uid:|CapEff:|\t|0|f|:|\\PC|\n){0,30}") {
            let _ = effective_user(&text);
            let _ = effective_capabilities(&text);
            let _ = user_name(&text, 0);
            let _ = is_user_namespace(&text);
        }
    }
}
