//! Clearing what pam_google_authenticator has learnt, by the real program with the rights of a real user, and with the real module
//! as the judge of what it leaves.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use otp_doctor::core::otp::{Entry, code_at};
use otp_doctor::core::time::Offset;
use rustix::fs::XattrFlags;
use support::pam::{Module, Sshd};
use support::program::{Program, Ran, finish, now};
use support::repair::until;
use support::standins::Server;

const KEY: &str = "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U";
/// A login of every Linux that owns nothing: daemon.
const USER: &str = "daemon";
const UID: u32 = 1;

const LEARNT: &str = "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U\n\" TOTP_AUTH\n\" TIME_SKEW 10\n\" RESETTING_TIME_SKEW 56666666+10 56666667+10\n\" WINDOW_SIZE 3\n12345678\n87654321\n";
const CLEARED: &str =
    "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U\n\" TOTP_AUTH\n\" WINDOW_SIZE 3\n12345678\n87654321\n";

const FILE: &str = "home/daemon/.google_authenticator";
const COPY: &str = ".google_authenticator~otp-doctor";

/// A stand-in server on which SSH asks for codes, with one user whose file this is.
fn server(content: &str) -> Server {
    let server = Server::new();
    fs::set_permissions(server.root(), Permissions::from_mode(0o755)).unwrap();
    server.write("etc/pam.d/sshd", "auth required pam_google_authenticator.so\n");
    server.write(
        "etc/passwd",
        "root:x:0:0::/root:/bin/sh\ndaemon:x:1:1::/home/daemon:/bin/sh\nbin:x:2:2::/home/bin:/bin/sh\n",
    );
    server.write(FILE, content);
    chown(server.path("home/daemon"), Some(UID), Some(UID)).unwrap();
    own(&server, FILE);
    let program = support::binary();
    let script = format!(
        "#!/bin/sh\nroot={}\n[ ! -e $root/state/before ] || . $root/state/before\nexec {program} --system-root $root \"$@\"\n",
        server.root().display()
    );
    server.write("usr/bin/otp-doctor", script);
    fs::set_permissions(server.path("usr/bin/otp-doctor"), Permissions::from_mode(0o755)).unwrap();
    server
}

fn own(server: &Server, path: &str) {
    fs::set_permissions(server.path(path), Permissions::from_mode(0o400)).unwrap();
    chown(server.path(path), Some(UID), Some(UID)).unwrap();
}

/// Puts `content` there as a new file.
fn put(server: &Server, content: &str) {
    for entry in fs::read_dir(server.path("home/daemon")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }
    server.write(FILE, content);
    own(server, FILE);
}

fn content(server: &Server) -> String {
    fs::read_to_string(server.path(FILE)).unwrap()
}

fn names(server: &Server) -> Vec<String> {
    let entries = fs::read_dir(server.path("home/daemon")).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// What a step of the repair runs, and what stands before it.
fn step(server: &Server, before: &[&str], args: &[&str]) -> Ran {
    let root = server.root().display().to_string();
    let mut line: Vec<String> = before.iter().map(|word| (*word).to_owned()).collect();
    line.extend([support::binary(), "--system-root".to_owned(), root, "clear-skew".to_owned()]);
    line.extend(args.iter().map(|arg| (*arg).to_owned()));
    let mut command = Command::new(&line[0]);
    command.args(&line[1..]).env_clear().env("PATH", "/usr/bin:/bin");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    finish(command.spawn().unwrap())
}

/// The code of a phone that is so many steps ahead.
fn code(ahead: i64) -> String {
    code_at(&Entry::parse(KEY).unwrap(), now().plus(Offset::from_secs(30 * ahead))).to_string()
}

/// Whether it can be tried here: as root, who alone can become others.
fn is_root() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        support::skipped("only root can become other users");
    }
    root
}

/// Whether strace is here and may trace.
fn has_strace() -> bool {
    let traced = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    let traces = traced.is_ok_and(|status| status.success());
    if !traces {
        support::skipped("strace is not installed, or may not trace here");
    }
    traces
}

#[test]
fn what_ssh_has_learnt_is_cleared_by_a_repair_with_the_rights_of_the_user() {
    if !is_root() {
        return;
    }
    let program = Program::on(server(LEARNT));
    let file = program.server.path(FILE);
    let mut module = Module::start(&file, USER);
    if let Ok(module) = &mut module {
        assert!(!module.accepts(&code(0)), "the learnt clock declines a right code");
        put(&program.server, LEARNT);
    }
    let code_is = |accepted: &str| {
        let ran = program.run(&["code", "--user", USER, &code(0), "-y"]);
        assert!(ran.said().contains(accepted), "{ran:?}");
    };
    code_is("declined, though it fits this server's clock");
    let told = program.run(&["check"]);
    assert!(told.out.contains("learnt"), "{told:?}");
    let dry = program.run(&["fix", "skew", "-n"]);
    assert!(dry.code == 0 && dry.out.contains("clear-skew daemon"), "{dry:?}");
    assert_eq!(content(&program.server), LEARNT);
    assert_eq!(program.run(&["fix", "skew"]).code, 3, "nobody was there to agree");
    assert_eq!(content(&program.server), LEARNT);

    let ran = program.run(&["fix", "skew", "-y"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.said().contains("Cleared for "), "{ran:?}");
    assert_eq!(content(&program.server), CLEARED);
    let about = fs::metadata(&file).unwrap();
    assert_eq!((about.mode() & 0o7777, about.uid(), about.gid()), (0o400, UID, UID));
    assert_eq!(names(&program.server), [".google_authenticator"]);
    code_is("sshd: this code is accepted now.");
    match module {
        Ok(mut module) => assert!(module.accepts(&code(0)), "the first right code"),
        Err(why) => support::skipped(&why),
    }
    // The file is gone, and with it the only other place where the name stands.
    fs::rename(&file, file.with_extension("away")).unwrap();
    let (ticket, full) = (program.run(&["report"]), program.run(&["report", "--full"]));
    assert!(ticket.out.contains("clear-skew") && !ticket.out.contains(USER), "{ticket:?}");
    assert!(full.out.contains("clear-skew daemon"), "{full:?}");
    fs::rename(file.with_extension("away"), &file).unwrap();
    let again = program.run(&["fix", "skew", "-y"]);
    assert!(again.code == 0 && again.complained().contains("no wrong clock was learnt"), "{again:?}");
    let written = program.written();
    let elsewhere = written.iter().filter(|(path, _)| !path.ends_with(FILE));
    elsewhere.for_each(|(path, text)| assert!(!text.contains(KEY), "{}", path.display()));
}

#[test]
fn a_real_sshd_declines_right_codes_by_a_learnt_clock_and_takes_the_first_one_once_it_is_cleared() {
    let program = Program::on(server(LEARNT));
    let sshd = match Sshd::start(&program.server.path(FILE), USER) {
        Ok(sshd) => sshd,
        Err(why) => return support::skipped(&why),
    };
    // What the program says before is what sshd then does.
    let told_and_done = || {
        let told = program.run(&["code", "--user", USER, &code(0), "-y"]).code == 0;
        (told, sshd.lets_in(&code(0)))
    };
    assert_eq!(told_and_done(), (false, false));
    assert!(content(&program.server).contains("RESETTING_TIME_SKEW"), "the module has taken note");
    assert!(sshd.lets_in(&code(10)), "the code of the learnt clock");
    let ran = program.run(&["fix", "skew", "-y"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(told_and_done(), (true, true));
    assert!(!sshd.lets_in(&code(10)));
}

#[test]
fn only_those_who_are_named_are_cleared_and_a_stranger_is_refused() {
    if !is_root() {
        return;
    }
    let program = Program::on(server(LEARNT));
    program.server.write("home/bin/.google_authenticator", LEARNT);
    for path in ["home/bin", "home/bin/.google_authenticator"] {
        chown(program.server.path(path), Some(2), Some(2)).unwrap();
    }
    let other = program.server.path("home/bin/.google_authenticator");
    fs::set_permissions(&other, Permissions::from_mode(0o600)).unwrap();
    let stranger = program.run(&["fix", "skew", "-y", "--user", "nobody-here"]);
    assert_eq!((stranger.code, content(&program.server).as_str()), (3, LEARNT), "{stranger:?}");
    let ran = program.run(&["fix", "skew", "-y", "--user", "bin"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(fs::read_to_string(&other).unwrap(), CLEARED);
    assert_eq!(content(&program.server), LEARNT);
    let ran = program.run(&["fix", "time", "--user", "bin"]);
    assert!(ran.code == 3 && ran.complained().contains("--user is for"), "{ran:?}");
}

#[test]
fn while_the_clock_is_wrong_nothing_is_cleared_unless_it_is_forced() {
    if !is_root() {
        return;
    }
    let Some(program) = Program::with_clock(server(LEARNT), "-300") else { return };
    let warned = program.run(&["fix", "time", "-n"]);
    assert!(warned.said().contains("sshd: a wrong clock was learnt for one user"), "{warned:?}");
    let ran = program.run(&["fix", "skew", "-y"]);
    assert_eq!((ran.code, content(&program.server).as_str()), (3, LEARNT), "{ran:?}");
    assert!(ran.complained().contains("would learn it again"), "{ran:?}");
    let forced = program.run(&["fix", "skew", "-y", "--force"]);
    assert_eq!((forced.code, content(&program.server).as_str()), (0, CLEARED), "{forced:?}");
}

#[test]
fn attributes_access_lists_and_the_group_are_those_of_the_old_file() {
    if !is_root() {
        return;
    }
    let server = server(LEARNT);
    let path = server.path(FILE);
    let file = fs::File::open(&path).unwrap();
    // Of acl(5): for root beside the owner, all of it masked.
    let mut list = vec![2, 0, 0, 0];
    for (tag, may, id) in
        [(1_u16, 4_u16, u32::MAX), (2, 4, 0), (4, 0, u32::MAX), (16, 0, u32::MAX), (32, 0, u32::MAX)]
    {
        list.extend(tag.to_le_bytes());
        list.extend(may.to_le_bytes());
        list.extend(id.to_le_bytes());
    }
    let attributes: [(&str, &[u8]); 2] = [("user.note", b"kept"), ("system.posix_acl_access", &list)];
    for (name, value) in attributes {
        if rustix::fs::fsetxattr(&file, name, value, XattrFlags::empty()).is_err() {
            return support::skipped("no attributes on this file system");
        }
    }
    chown(&path, Some(UID), Some(2)).unwrap();
    let ran = step(&server, &["env"], &[USER]);
    assert_eq!((ran.code, content(&server).as_str()), (0, CLEARED), "{ran:?}");
    let (file, about) = (fs::File::open(&path).unwrap(), fs::metadata(&path).unwrap());
    assert_eq!((about.uid(), about.mode() & 0o7777), (UID, 0o400));
    for (name, value) in attributes {
        let mut has = [0; 200];
        let length = rustix::fs::fgetxattr(&file, name, &mut has[..]).unwrap();
        assert_eq!(&has[..length], value, "{name}");
    }
}

#[test]
fn what_is_not_a_plain_file_of_that_user_is_left_as_it_is_at_once() {
    if !is_root() {
        return;
    }
    let server = server(LEARNT);
    let path = server.path(FILE);
    let elsewhere = server.path("home/daemon/elsewhere");
    let shadow = server.path("etc/shadow");
    fs::write(&shadow, LEARNT).unwrap();
    fs::set_permissions(&shadow, Permissions::from_mode(0o600)).unwrap();
    type Plant<'a> = (&'a str, &'a dyn Fn());
    let planted: [Plant<'_>; 9] = [
        ("a link to a file of the user", &|| {
            fs::rename(&path, &elsewhere).unwrap();
            symlink(&elsewhere, &path).unwrap();
        }),
        ("a link to a file of root", &|| {
            fs::remove_file(&path).unwrap();
            symlink(&shadow, &path).unwrap();
        }),
        ("a file of root", &|| chown(&path, Some(0), Some(0)).unwrap()),
        ("a file of another user", &|| chown(&path, Some(2), Some(2)).unwrap()),
        ("a pipe", &|| {
            fs::remove_file(&path).unwrap();
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
            chown(&path, Some(UID), Some(UID)).unwrap();
        }),
        ("a folder", &|| {
            fs::remove_file(&path).unwrap();
            fs::create_dir(&path).unwrap();
        }),
        ("a file of 1 GB", &|| {
            fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(1 << 30).unwrap();
        }),
        ("a file that others may read", &|| {
            fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap()
        }),
        ("a folder in the place of the copy", &|| {
            fs::create_dir(server.path("home/daemon").join(COPY)).unwrap()
        }),
    ];
    for (what, plant) in planted {
        put(&server, LEARNT);
        plant();
        let before = fs::symlink_metadata(&path).unwrap();
        let begun = Instant::now();
        let ran = step(&server, &["env"], &[USER]);
        let after = fs::symlink_metadata(&path).unwrap();
        assert!(ran.code == 1 && !ran.err.trim().is_empty(), "{what}: {ran:?}");
        assert!(!ran.err.contains(KEY), "{what}: {ran:?}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{what}");
        assert_eq!((before.ino(), before.mtime_nsec()), (after.ino(), after.mtime_nsec()), "{what}");
        assert_eq!(fs::read_to_string(&shadow).unwrap(), LEARNT, "{what}");
    }
    // A link in the place of the copy is removed and not written through.
    put(&server, LEARNT);
    symlink(&shadow, server.path("home/daemon").join(COPY)).unwrap();
    let ran = step(&server, &["env"], &[USER]);
    assert_eq!((ran.code, content(&server).as_str()), (0, CLEARED), "{ran:?}");
    assert_eq!(fs::read_to_string(&shadow).unwrap(), LEARNT);
}

#[test]
fn a_folder_that_its_user_may_not_list_is_no_hindrance_and_one_that_cannot_be_written_leaves_all_as_it_was() {
    if !is_root() {
        return;
    }
    let server = server(LEARNT);
    let home = server.path("home/daemon");
    fs::set_permissions(&home, Permissions::from_mode(0o300)).unwrap();
    let ran = step(&server, &["env"], &[USER]);
    assert_eq!((ran.code, content(&server).as_str()), (0, CLEARED), "{ran:?}");
    put(&server, LEARNT);
    for mode in [0o500, 0o000] {
        fs::set_permissions(&home, Permissions::from_mode(mode)).unwrap();
        let ran = step(&server, &["env"], &[USER]);
        assert_eq!((ran.code, content(&server).as_str()), (1, LEARNT), "{mode:o}: {ran:?}");
    }
    // Of root's own, one that others may write leads nowhere.
    server.write(
        "etc/pam.d/sshd",
        "auth required pam_google_authenticator.so user=root secret=/keys/${USER}\n",
    );
    server.write("keys/daemon", LEARNT);
    fs::set_permissions(server.path("keys/daemon"), Permissions::from_mode(0o600)).unwrap();
    fs::set_permissions(server.path("keys"), Permissions::from_mode(0o777)).unwrap();
    assert_eq!(step(&server, &["env"], &[USER]).code, 1);
    assert_eq!(fs::read_to_string(server.path("keys/daemon")).unwrap(), LEARNT);
    fs::set_permissions(server.path("keys"), Permissions::from_mode(0o755)).unwrap();
    assert_eq!(step(&server, &["env"], &[USER]).code, 0);
    assert_eq!(fs::read_to_string(server.path("keys/daemon")).unwrap(), CLEARED);
}

/// Each call of the kernel by the process that works as the user, by name and number.
fn calls(server: &Server) -> Vec<(String, usize)> {
    let trace = server.path("state/trace");
    let out = trace.display().to_string();
    let ran = step(server, &["strace", "-qq", "-o", &out], &["--file", "0", USER]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let (mut calls, mut counted) = (Vec::new(), std::collections::BTreeMap::<String, usize>::new());
    let mut became = false;
    for line in fs::read_to_string(&trace).unwrap().lines() {
        let Some((name, _)) = line.split_once('(') else { continue };
        let number = counted.entry(name.to_owned()).or_default();
        *number += 1;
        became |= name == "setresuid";
        if became && name != "exit_group" {
            calls.push((name.to_owned(), *number));
        }
    }
    calls
}

#[test]
fn killed_before_any_call_of_the_kernel_the_file_is_whole_the_module_takes_it_and_no_copy_stays() {
    if !is_root() {
        return;
    }
    if !has_strace() {
        return;
    }
    let server = server(LEARNT);
    let mut module = match Module::start(&server.path(FILE), USER) {
        Ok(module) => module,
        Err(why) => return support::skipped(&why),
    };
    let calls = calls(&server);
    let (mut old, mut new, mut copies) = (0, 0, 0);
    for (name, number) in &calls {
        put(&server, LEARNT);
        let inject = format!("inject={name}:signal=SIGKILL:when={number}");
        let ran = step(&server, &["strace", "-qq", "-o", "/dev/null", "-e", &inject], &["--file", "0", USER]);
        let point = format!("{name} {number}");
        assert_eq!(ran.code, 128 + 9, "{point}: {ran:?}");
        let left = content(&server);
        let about = fs::metadata(server.path(FILE)).unwrap();
        assert_eq!((about.mode() & 0o7777, about.uid(), about.gid()), (0o400, UID, UID), "{point}");
        let ahead = match left.as_str() {
            LEARNT => 10,
            CLEARED => 0,
            other => panic!("{point}: {other:?}"),
        };
        if ahead == 0 {
            new += 1
        } else {
            old += 1
        }
        let beside = names(&server);
        copies += usize::from(beside.len() > 1);
        assert!(
            beside.iter().all(|name| name == COPY || name == ".google_authenticator"),
            "{point}: {beside:?}"
        );
        let ran = step(&server, &["env"], &["--remove-copies", USER]);
        assert_eq!((ran.code, names(&server).len()), (0, 1), "{point}: {ran:?}");
        assert_eq!(content(&server), left, "{point}");
        assert!(module.accepts(&code(ahead)), "{point}");
    }
    println!("{} points: {old} old, {new} new, {copies} with a copy beside it", calls.len());
    assert!(old > 10 && new > 3 && copies > 5, "{old} {new} {copies}: {calls:?}");
}

#[test]
fn what_a_killed_repair_left_beside_the_file_is_removed_by_recover_and_by_the_next_repair() {
    if !is_root() {
        return;
    }
    for next in [&["recover"][..], &["fix", "skew", "-y"]] {
        let program = Program::on(server(LEARNT));
        // The first step dies with its copy written, and takes the executor along.
        let copy = program.server.path("home/daemon").join(COPY);
        let before = format!(
            "case \"$*\" in *--remove-copies*) ;; *) cp -p {0} {1}; chown 1:1 {1}; rm $root/state/before; kill -9 $PPID; exit 1 ;; esac\n",
            program.server.path(FILE).display(),
            copy.display()
        );
        program.server.write("state/before", before);
        let ran = program.run(&["fix", "skew", "-y"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        until("the executor to be gone", || program.processes(&["execute-plan"]).is_empty().then_some(()));
        assert!(copy.exists());
        let told = program.run(&["check"]);
        assert!(told.out.contains("clearing the learnt clock"), "{told:?}");
        let ran = program.run(next);
        if next[0] == "recover" {
            assert_eq!(ran.code, 0, "{ran:?}");
            assert_eq!(content(&program.server), LEARNT);
        } else {
            assert_eq!(ran.code, 3, "what was left comes first: {ran:?}");
            assert_eq!(program.run(&["recover"]).code, 0);
            assert_eq!(program.run(next).code, 0);
            assert_eq!(content(&program.server), CLEARED);
        }
        assert_eq!(names(&program.server), [".google_authenticator"], "{next:?}");
    }
}

/// What the module would put there: a scratch code less, and the learnt clock still in it.
const USED: &str =
    "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U\n\" TOTP_AUTH\n\" TIME_SKEW 10\n\" WINDOW_SIZE 3\n87654321\n";
const USED_CLEARED: &str = "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U\n\" TOTP_AUTH\n\" WINDOW_SIZE 3\n87654321\n";

/// Puts it in place as the module does.
fn put_as_the_module(server: &Server, beside: &str) {
    own(server, beside);
    fs::rename(server.path(beside), server.path(FILE)).unwrap();
}

#[test]
fn a_file_that_the_module_puts_there_between_the_last_look_and_the_exchange_is_put_back_and_cleared() {
    if !is_root() {
        return;
    }
    if !has_strace() {
        return;
    }
    let server = server(LEARNT);
    let delay = "inject=renameat2:delay_enter=700000:when=1";
    let ran = std::thread::scope(|scope| {
        let step = scope.spawn(|| {
            step(&server, &["strace", "-qq", "-o", "/dev/null", "-e", delay], &["--file", "0", USER])
        });
        // With the copy written and the file looked at, the exchange is held.
        until("the copy", || names(&server).contains(&COPY.to_owned()).then_some(()));
        std::thread::sleep(Duration::from_millis(300));
        server.write("home/daemon/new", USED);
        put_as_the_module(&server, "home/daemon/new");
        step.join().unwrap()
    });
    assert_eq!((ran.code, content(&server).as_str()), (0, USED_CLEARED), "{ran:?}");
    assert_eq!(names(&server), [".google_authenticator"]);
    // Where files cannot be exchanged in one step, one is put in the place of the other.
    put(&server, LEARNT);
    let refused = "inject=renameat2:error=EINVAL";
    let ran = step(&server, &["strace", "-qq", "-o", "/dev/null", "-e", refused], &["--file", "0", USER]);
    assert_eq!((ran.code, content(&server).as_str()), (0, CLEARED), "{ran:?}");
    assert_eq!(names(&server), [".google_authenticator"]);
}

#[test]
fn a_file_that_the_module_is_about_to_put_there_is_waited_for_and_cleared_too() {
    if !is_root() {
        return;
    }
    let server = server(LEARNT);
    let its = "home/daemon/.google_authenticator~aB3dE6";
    server.write(its, USED);
    let ran = std::thread::scope(|scope| {
        let step = scope.spawn(|| step(&server, &["env"], &["--file", "0", USER]));
        until("the cleared file", || (content(&server) == CLEARED).then_some(()));
        put_as_the_module(&server, its);
        step.join().unwrap()
    });
    assert_eq!((ran.code, content(&server).as_str()), (0, USED_CLEARED), "{ran:?}");
    // One that a crash of the module left is not waited for any longer, and left.
    put(&server, LEARNT);
    server.write(its, USED);
    let ran = step(&server, &["env"], &["--file", "0", USER]);
    assert_eq!((ran.code, content(&server).as_str(), names(&server).len()), (0, CLEARED, 2), "{ran:?}");
}

/// The module uses up scratch codes and takes notes of wrong ones, which are what is cleared; each writes the file anew.
#[test]
fn a_module_that_writes_at_the_same_moment_loses_nothing() {
    const CODES: usize = 250;
    if !is_root() {
        return;
    }
    let scratch: Vec<String> = (0..CODES).map(|number| (10_000_000 + 7 * number).to_string()).collect();
    let file = format!("{KEY}\n\" TOTP_AUTH\n{}\n", scratch.join("\n"));
    let server = server(&file);
    let mut module = match Module::start(&server.path(FILE), USER) {
        Ok(module) => module,
        Err(why) => return support::skipped(&why),
    };
    let (over, cleared, busy) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let accepted = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let before = fs::metadata(server.path(FILE)).unwrap().ino();
                let ran = step(&server, &["env"], &["--file", "0", USER]);
                let after = fs::metadata(server.path(FILE)).unwrap().ino();
                assert!(ran.code == 0 || ran.err.contains("again and again"), "{ran:?}");
                busy.fetch_add(usize::from(ran.code != 0), Ordering::Relaxed);
                cleared.fetch_add(usize::from(before != after), Ordering::Relaxed);
            }
        });
        let mut accepted = BTreeSet::new();
        for (number, scratch) in (1_i64..).zip(&scratch) {
            // Of another time each, so that each is noted.
            module.accepts(&code(20 + 3 * number));
            if module.accepts(scratch) {
                accepted.insert(scratch.clone());
            }
        }
        over.store(true, Ordering::Relaxed);
        accepted
    });
    let left = content(&server);
    let lines: BTreeSet<&str> = left.lines().collect();
    let revived: Vec<_> = accepted.iter().filter(|code| lines.contains(code.as_str())).collect();
    let lost: Vec<_> =
        scratch.iter().filter(|code| !accepted.contains(*code) && !lines.contains(code.as_str())).collect();
    println!(
        "{} of {CODES} scratch codes accepted, {cleared:?} changes seen, {busy:?} times busy",
        accepted.len()
    );
    assert!(revived.is_empty() && lost.is_empty(), "revived {revived:?}, lost {lost:?}");
    assert!(left.starts_with(KEY) && left.contains("TOTP_AUTH"), "{left}");
    assert!(accepted.len() > CODES / 4 && cleared.load(Ordering::Relaxed) > 10, "{accepted:?} {cleared:?}");
    assert_eq!(step(&server, &["env"], &[USER]).code, 0);
    assert!(!content(&server).contains("SKEW"));
    assert_eq!(names(&server), [".google_authenticator"]);
}

#[test]
fn the_command_for_the_user_clears_what_clear_skew_clears() {
    use otp_doctor::core::verifier::{CLEAR_AS_USER, without_what_was_learnt};
    for learnt in ["\" TIME_SKEW 10\n", "\" TIME_SKEW -3\n\" RESETTING_TIME_SKEW 5+1 6+1\n", ""] {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join(".google_authenticator");
        let file =
            format!("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\n\" RATE_LIMIT 3 30\n{learnt}\" TOTP_AUTH\n12345678\n");
        std::fs::write(&path, &file).unwrap();
        let shell =
            std::process::Command::new("sh").args(["-c", CLEAR_AS_USER]).env("HOME", home.path()).status();
        assert!(shell.unwrap().success());
        let cleared =
            without_what_was_learnt(file.as_bytes()).map_or(file.clone().into_bytes(), |rest| rest.to_vec());
        assert_eq!(std::fs::read(&path).unwrap(), cleared, "{learnt}");
    }
}
