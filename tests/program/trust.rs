//! Nobody else's power through root: programs that others may change, folders that others may write into, names that they
//! may exchange.

use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use support::program::{Program, Ran, finish};
use support::repair::until;
use support::standins::Server;

/// Somebody else, who has an account here.
const OTHER: u32 = 65_534;

fn is_root() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        support::skipped("giving files to another user needs root");
    }
    root
}

fn mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
}

fn give(path: &Path) {
    chown(path, Some(OTHER), Some(OTHER)).unwrap();
}

/// Every way in which the program writes a file that it was told to.
fn written_into(program: &Program, folder: &Path) -> Vec<(&'static str, Ran)> {
    let at = |name: &str| folder.join(name).display().to_string();
    vec![
        ("man", program.run(&["man", "-o", &folder.display().to_string()])),
        ("check", program.run(&["check", "--openmetrics", "-o", &at("otp.prom")])),
        ("report", program.run(&["report", "-o", &at("report.txt")])),
    ]
}

/// What lies in a folder, and what lies below it.
fn names(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder)
        .map(|all| all.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

#[test]
fn root_writes_into_no_folder_that_others_can_change() {
    if !is_root() {
        return;
    }
    let program = Program::on(Server::new());
    let root = program.server.root().to_owned();
    let make = |name: &str| {
        let path = root.join(name);
        std::fs::create_dir_all(&path).unwrap();
        path
    };
    let (sticky, all, group, theirs) = (make("sticky"), make("all"), make("group"), make("theirs"));
    mode(&sticky, 0o1777);
    mode(&all, 0o777);
    mode(&group, 0o775);
    give(&theirs);
    let below_all = make("all/below");
    let their_own = make("theirs/below");
    give(&their_own);
    // Root's own folder, reached by a link that another user can turn elsewhere.
    make("good");
    symlink(root.join("good"), theirs.join("link")).unwrap();
    // The same over a link of root's.
    symlink("theirs/link", root.join("hop")).unwrap();
    let cases = [
        sticky.clone(),
        all.clone(),
        group.clone(),
        theirs.clone(),
        below_all.clone(),
        their_own.clone(),
        theirs.join("link"),
        root.join("hop"),
    ];
    for folder in cases {
        for (what, ran) in written_into(&program, &folder) {
            assert_eq!(ran.code, 3, "{what} {}: {ran:?}", folder.display());
            assert!(ran.complained().contains("could lead the file elsewhere"), "{what}: {ran:?}");
        }
    }
    for folder in [&sticky, &group, &root.join("good"), &below_all, &their_own] {
        assert_eq!(names(folder), [""; 0].map(PathBuf::from), "{}", folder.display());
    }
    let ran = program.run(&["man", "-o", &all.join("missing/deep").display().to_string()]);
    assert_eq!((ran.code, all.join("missing").exists()), (3, false), "{ran:?}");
    // In the folder that the shell stands in likewise.
    let ran = finish(program.command(&["report", "-o", "report.txt"]).current_dir(&theirs).spawn().unwrap());
    assert_eq!(ran.code, 3, "{ran:?}");
}

#[test]
fn root_writes_into_folders_of_roots_wherever_they_lie() {
    if !is_root() {
        return;
    }
    let program = Program::on(Server::new());
    let root = program.server.root().to_owned();
    // As Debian has it: the first belongs to the account of the daemon, the second is root's.
    std::fs::create_dir_all(root.join("prometheus/node-exporter")).unwrap();
    give(&root.join("prometheus"));
    symlink("prometheus", root.join("link")).unwrap();
    for folder in ["prometheus/node-exporter", "link/node-exporter", "new/folder", "new/../new/other"] {
        // Manual pages come first, and make what is missing.
        for (what, ran) in written_into(&program, &root.join(folder)) {
            assert_eq!(ran.code, 0, "{what} {folder}: {ran:?}");
        }
        let path = root.join(folder);
        assert_eq!(std::fs::metadata(path.join("otp.prom")).unwrap().mode() & 0o7777, 0o644);
        assert_eq!(std::fs::metadata(path.join("otp-doctor.1")).unwrap().mode() & 0o7777, 0o644);
        assert_eq!(std::fs::metadata(path.join("report.txt")).unwrap().mode() & 0o7777, 0o600);
        std::fs::remove_file(path.join("report.txt")).unwrap();
    }
    // Whatever the umask.
    let mut command = std::process::Command::new("/bin/sh");
    let plain = program.command(&["man", "-o", &root.join("masked").display().to_string()]);
    command.args(["-c", "umask 077; exec \"$@\"", "sh"]).arg(plain.get_program()).args(plain.get_args());
    assert!(command.status().unwrap().success());
    assert_eq!(std::fs::metadata(root.join("masked/otp-doctor.1")).unwrap().mode() & 0o7777, 0o644);
}

/// The attack itself: whoever owns the folder puts a link into the place of each temporary file.
#[test]
fn a_file_of_roots_is_not_opened_to_all_by_exchanging_names() {
    if !is_root() {
        return;
    }
    let program = Program::on(Server::new());
    let folder = program.server.path("theirs");
    std::fs::create_dir(&folder).unwrap();
    give(&folder);
    let secret = program.server.path("secret");
    std::fs::write(&secret, "root's").unwrap();
    mode(&secret, 0o600);
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                for path in names(&folder) {
                    let _ = std::fs::remove_file(&path);
                    let _ = symlink(&secret, &path);
                }
            }
        });
        for _ in 0..10 {
            program.run(&["man", "-o", &folder.display().to_string()]);
        }
        over.store(true, Ordering::Relaxed);
    });
    assert_eq!(std::fs::metadata(&secret).unwrap().mode() & 0o7777, 0o600);
    assert_eq!(std::fs::read_to_string(&secret).unwrap(), "root's");
}

#[test]
fn what_a_killed_check_left_is_removed_by_the_next_and_what_is_being_written_is_not() {
    let program = Program::on(Server::new());
    let folder = program.server.path("metrics");
    std::fs::create_dir(&folder).unwrap();
    let output = folder.join("otp.prom").display().to_string();
    let left = folder.join(".otp.prom.0123456789abcdef");
    std::fs::write(&left, "half").unwrap();
    let written = folder.join(".otp.prom.fedcba9876543210");
    std::fs::write(&written, "half").unwrap();
    let other = [".otp.prom.mine", ".otp.prom.0123456789ABCDEFG", ".other.prom.0123456789abcdef"];
    other.iter().for_each(|name| std::fs::write(folder.join(name), "somebody's").unwrap());
    let held = std::fs::File::open(&written).unwrap();
    rustix::fs::flock(&held, rustix::fs::FlockOperation::LockExclusive).unwrap();
    let ran = program.run(&["check", "--openmetrics", "-o", &output]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(!left.exists() && written.exists());
    assert!(other.iter().all(|name| folder.join(name).exists()), "{:?}", names(&folder));
    drop(held);
    assert_eq!(program.run(&["check", "--openmetrics", "-o", &output]).code, 0);
    assert!(!written.exists());
}

#[test]
fn several_checks_that_write_the_same_file_do_not_disturb_each_other() {
    let program = Program::on(Server::new());
    let folder = program.server.path("metrics");
    std::fs::create_dir(&folder).unwrap();
    let output = folder.join("otp.prom").display().to_string();
    let arguments = ["check", "--openmetrics", "-o", &output];
    let running: Vec<_> = (0..6).map(|_| program.command(&arguments).spawn().unwrap()).collect();
    for child in running {
        let ran = finish(child);
        assert_eq!(ran.code, 0, "{ran:?}");
    }
    assert_eq!(names(&folder), [folder.join("otp.prom")]);
}

/// Plesk's command, and a file that its caller would see had it run.
fn hostile(program: &Program) -> String {
    format!("#!/bin/sh\ntouch {}\n", program.server.path("owned").display())
}

#[test]
fn a_plesk_that_its_group_or_another_user_can_change_is_never_run() {
    for (what, spoil) in [
        ("its group", (|tool| mode(tool, 0o775)) as fn(&Path)),
        ("its folder's group", |tool| mode(tool.parent().unwrap(), 0o775)),
        ("all", |tool| mode(tool, 0o757)),
        ("its owner", give),
        ("its folder's owner", |tool| give(tool.parent().unwrap())),
    ] {
        if what.contains("owner") && !is_root() {
            continue;
        }
        let server = Server::new();
        server.remove("usr/local/psa");
        let program = Program::on(server);
        let tool = program.server.path("usr/sbin/plesk");
        std::fs::write(&tool, hostile(&program)).unwrap();
        spoil(&tool);
        for arguments in [&["check"][..], &["fix", "mfa", "-y"], &["report"]] {
            let ran = program.run(arguments);
            assert!(!program.server.path("owned").exists(), "{what}, {arguments:?}: {ran:?}");
        }
    }
}

/// What happens to a program, and how.
type Exchange = (&'static str, fn(&Path));

/// Between two steps of a reset, while the first is at work.
#[test]
fn a_plesk_that_becomes_another_users_in_the_middle_is_not_run_and_that_is_shouted() {
    let exchanges: [Exchange; 4] = [
        ("given away", give),
        ("opened to its group", |tool| mode(tool, 0o775)),
        ("opened to all", |tool| mode(tool, 0o757)),
        ("in a folder that was opened", |tool| mode(tool.parent().unwrap(), 0o777)),
    ];
    for (what, exchange) in exchanges {
        if what == "given away" && !is_root() {
            continue;
        }
        let server = Server::new();
        server.fault("plesk.after-disable", "hold");
        let program = Program::on(server);
        let child = program.command(&["fix", "mfa", "-y"]).spawn().unwrap();
        until("MFA to be off", || (program.server.get("extension.enabled") == "no").then_some(()));
        let tool = program.server.path("usr/sbin/plesk");
        let stand_in = std::fs::read(&tool).unwrap();
        std::fs::remove_file(&tool).unwrap();
        std::fs::write(&tool, hostile(&program)).unwrap();
        mode(&tool, 0o755);
        exchange(&tool);
        program.server.remove("state/fault.plesk.after-disable");
        let ran = finish(child);
        assert!(!program.server.path("owned").exists(), "{what}: {ran:?}");
        assert_eq!(ran.code, 2, "{what}: {ran:?}");
        assert!(ran.err.contains("MFA MAY BE OFF FOR EVERYONE"), "{what}: {ran:?}");
        // Put right by root, what is left is finished.
        mode(tool.parent().unwrap(), 0o755);
        std::fs::remove_file(&tool).unwrap();
        std::fs::write(&tool, stand_in).unwrap();
        mode(&tool, 0o755);
        assert_eq!(program.run(&["recover"]).code, 0, "{what}");
        assert_eq!(program.server.get("extension.enabled"), "yes", "{what}");
    }
}

/// An update in the middle of a reset must not leave MFA off.
#[test]
fn a_plesk_that_root_updates_in_the_middle_switches_mfa_on_again() {
    let server = Server::new();
    server.fault("plesk.after-disable", "hold");
    let program = Program::on(server);
    let child = program.command(&["fix", "mfa", "-y"]).spawn().unwrap();
    until("MFA to be off", || (program.server.get("extension.enabled") == "no").then_some(()));
    let tool = program.server.path("usr/sbin/plesk");
    let stand_in = std::fs::read(&tool).unwrap();
    std::fs::remove_file(&tool).unwrap();
    std::fs::write(&tool, stand_in).unwrap();
    mode(&tool, 0o755);
    program.server.remove("state/fault.plesk.after-disable");
    let ran = finish(child);
    assert_eq!((ran.code, program.server.get("extension.enabled").as_str()), (0, "yes"), "{ran:?}");
}
