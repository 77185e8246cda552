//! Real children of every bad kind: none may hang, flood, fool or outlive us.
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use otp_doctor::adapters::process::Processes;
use otp_doctor::ports::{CommandError, Commands, Finished, Invocation};

fn invocation(program: &str, args: &[&str]) -> Invocation {
    Invocation {
        program: program.to_owned(),
        args: args.iter().map(|arg| (*arg).to_owned()).collect(),
        deadline: Duration::from_secs(20),
        changes: false,
    }
}

fn shell(script: &str) -> Invocation {
    invocation("/bin/sh", &["-c", script])
}

fn run(invocation: &Invocation) -> Finished {
    Processes.run(invocation).unwrap()
}

fn is_alive(pid: &str) -> bool {
    let Ok(status) = fs::read_to_string(format!("/proc/{pid}/status")) else { return false };
    !status.contains("State:\tZ")
}

fn wait_until_gone(pid: &str) {
    let asked = Instant::now();
    while is_alive(pid) {
        assert!(asked.elapsed() < Duration::from_secs(10), "{pid} still lives");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn both_channels_and_the_status_come_back() {
    let finished = run(&shell("echo out; echo err >&2; exit 3"));
    assert_eq!(finished, Finished { status: 3, stdout: "out\n".into(), stderr: "err\n".into() });
}

#[test]
fn a_secret_comes_back_cleaned_like_any_output_and_is_read_no_farther_than_its_room() {
    let secret = |script: &str| Processes.run_for_secret(&shell(script)).unwrap();
    let told = secret("printf 'otpauth://totp/a?secret=MZXW6\\033[2J\\377\\n'; exit 4");
    assert_eq!(*told.stdout, "otpauth://totp/a?secret=MZXW6\u{fffd}\n");
    assert_eq!(told.status, 4);
    let flood = secret("head -c 100000 /dev/zero | tr '\\0' x");
    assert_eq!((flood.status, flood.stdout.len()), (0, 16 * 1024));
}

/// A package upgrade writes a program's file while somebody starts it.
#[test]
fn a_program_that_is_just_being_written_is_started_when_that_is_done_and_not_waited_for_beyond_its_deadline()
{
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tool");
    fs::copy("/bin/true", &path).unwrap();
    let writing = fs::OpenOptions::new().append(true).open(&path).unwrap();
    let tool = invocation(path.to_str().unwrap(), &[]);

    let begun = Instant::now();
    let soon = Invocation { deadline: Duration::from_millis(300), ..tool.clone() };
    assert!(matches!(Processes.run(&soon), Err(CommandError::Failed { .. })));
    assert!(begun.elapsed() >= Duration::from_millis(300), "it was tried once only");

    let (sender, answer) = std::sync::mpsc::channel();
    std::thread::spawn(move || sender.send(Processes.run(&tool)));
    let early = answer.recv_timeout(Duration::from_millis(100));
    assert!(early.is_err(), "it cannot be started yet: {early:?}");
    drop(writing);
    assert_eq!(answer.recv_timeout(Duration::from_secs(20)).unwrap().unwrap().status, 0);
}

#[test]
fn a_signal_counts_as_a_shell_counts_it() {
    assert_eq!(run(&shell("kill -9 $$")).status, 137);
    assert_eq!(run(&shell("kill -15 $$")).status, 143);
}

#[test]
fn the_environment_is_cleared_and_standard_input_is_empty() {
    let finished = run(&invocation("/usr/bin/env", &[]));
    let mut lines: Vec<&str> = finished.stdout.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]);
    assert_eq!(run(&invocation("/bin/cat", &[])).stdout, "");
}

#[test]
fn arguments_pass_through_no_shell() {
    let finished = run(&invocation("/usr/bin/printf", &["%s|", "$(id)", "a b", "; exit 9", "*"]));
    assert_eq!(finished.stdout, "$(id)|a b|; exit 9|*|");
}

#[test]
fn a_relative_program_is_never_run() {
    let error = Processes.run(&invocation("true", &[])).unwrap_err();
    assert_eq!(error, CommandError::NotAbsolute("true".to_owned()));
}

#[test]
fn missing_not_permitted_and_uninterpretable_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let write = |name: &str, text: &str, mode: u32| {
        fs::write(path(name), text).unwrap();
        fs::set_permissions(path(name), fs::Permissions::from_mode(mode)).unwrap();
    };
    write("plain", "#!/bin/sh\n", 0o644);
    write("lost", "#!/nowhere/interpreter\n", 0o755);
    write("noise", "\u{1}\u{2}\u{3}", 0o755);
    let error = |program: &str| Processes.run(&invocation(program, &[])).unwrap_err();
    assert_eq!(error(&path("gone")), CommandError::Missing(path("gone")));
    assert_eq!(error(&path("plain/below")), CommandError::Missing(path("plain/below")));
    assert_eq!(error(&path("plain")), CommandError::NotPermitted(path("plain")));
    assert_eq!(error(&path("lost")), CommandError::NoInterpreter(path("lost")));
    assert!(matches!(error(&path("noise")), CommandError::Failed { .. }));
}

/// Right before it is started, whatever was found out about it before.
#[test]
fn what_others_may_change_is_not_started_and_its_folder_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tool");
    fs::write(&path, "#!/bin/sh\n").unwrap();
    for (what, mode, spoiled) in
        [("tool", 0o775, &path), ("tool", 0o757, &path), ("folder", 0o777, &folder.path().to_owned())]
    {
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        fs::set_permissions(spoiled, fs::Permissions::from_mode(mode)).unwrap();
        let error = Processes.run(&invocation(path.to_str().unwrap(), &[])).unwrap_err();
        let CommandError::NotTrusted { path: named, .. } = &error else { panic!("{what}: {error:?}") };
        assert_eq!(named, spoiled.to_str().unwrap());
    }
}

#[test]
fn a_hanging_program_is_ended_at_its_deadline_with_its_children() {
    let started = Instant::now();
    let mut hangs = shell("sleep 1000 & echo $!; echo doing it; wait");
    hangs.deadline = Duration::from_millis(400);
    let Err(CommandError::TimedOut { output, deadline, .. }) = Processes.run(&hangs) else {
        panic!("it should have timed out")
    };
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(deadline, hangs.deadline);
    let mut lines = output.lines();
    wait_until_gone(lines.next().unwrap());
    assert_eq!(lines.next(), Some("doing it"));
}

#[test]
fn a_grandchild_that_holds_the_pipe_cannot_hold_us() {
    for held in ["", ">/dev/null", "2>/dev/null"] {
        let started = Instant::now();
        let finished = run(&shell(&format!("sleep 1000 {held} & echo $!; exit 4")));
        assert!(started.elapsed() < Duration::from_secs(5), "{held}");
        assert_eq!(finished.status, 4, "{held}");
        wait_until_gone(finished.stdout.trim());
    }
}

#[test]
fn what_a_program_left_behind_says_right_after_its_end_is_still_heard() {
    assert_eq!(run(&shell("(sleep 0.05; echo late) & echo early; exit 0")).stdout, "early\nlate\n");
}

/// Nobody has to reap it later.
#[test]
fn a_program_that_was_ended_at_its_deadline_is_gone_when_that_is_told() {
    let mut hangs = shell("echo $$; exec sleep 1000");
    hangs.deadline = Duration::from_millis(200);
    let Err(CommandError::TimedOut { output, .. }) = Processes.run(&hangs) else {
        panic!("it should have timed out")
    };
    let process = Path::new("/proc").join(output.trim());
    assert!(output.trim().parse::<u32>().is_ok() && !process.exists(), "{output}");
}

#[test]
fn waiting_for_a_program_takes_no_computing_time() {
    let computed = || {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::try_from(now).unwrap()
    };
    let before = computed();
    run(&shell("sleep 1"));
    let taken = computed() - before;
    assert!(taken < Duration::from_millis(50), "{taken:?} of a second");
}

#[test]
fn a_grandchild_in_a_session_of_its_own_cannot_hold_us_either() {
    let started = Instant::now();
    let mut escapes = shell("setsid sleep 30 & echo $!; wait");
    escapes.deadline = Duration::from_millis(400);
    assert!(matches!(Processes.run(&escapes), Err(CommandError::TimedOut { .. })));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn what_a_change_leaves_running_is_left_alone() {
    let mut starts_a_service = shell("sleep 1000 & echo $!");
    starts_a_service.changes = true;
    let pid = run(&starts_a_service).stdout.trim().to_owned();
    assert!(is_alive(&pid));
    run(&shell(&format!("kill {pid}")));
    wait_until_gone(&pid);
}

#[test]
fn a_program_that_closes_its_output_is_still_waited_for() {
    let finished = run(&shell("exec >&- 2>&-; sleep 0.2; exit 5"));
    assert_eq!(finished.status, 5);
}

#[test]
fn ten_megabytes_are_read_to_the_end_and_little_is_kept() {
    let finished = run(&shell("head -c 10485760 /dev/zero | tr '\\0' x; echo done >&2; exit 6"));
    assert_eq!(finished.status, 6);
    assert_eq!(finished.stdout.len(), 256 * 1024);
    assert_eq!(finished.stderr, "done\n");
}

#[test]
fn an_endless_writer_is_ended_at_its_deadline() {
    let started = Instant::now();
    let mut endless = invocation("/usr/bin/yes", &[]);
    endless.deadline = Duration::from_millis(300);
    assert!(matches!(Processes.run(&endless), Err(CommandError::TimedOut { .. })));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn escapes_and_invalid_utf8_do_not_pass() {
    let finished = run(&shell(r"printf 'a\033[2Jb\033]0;x\007c\377\342\200\256d\r\n'"));
    assert_eq!(finished.stdout, "abc\u{fffd}d\n");
}

#[test]
fn quick_programs_cost_no_waiting() {
    run(&invocation("/bin/true", &[]));
    let best = (0..20)
        .map(|_| {
            let started = Instant::now();
            run(&invocation("/bin/true", &[]));
            started.elapsed()
        })
        .min()
        .unwrap();
    assert!(best < Duration::from_millis(15), "{best:?}");
}

/// In a process of its own: other tests of this file open files and have children at the same time.
#[test]
fn nothing_is_left_open_and_no_zombie_stays() {
    if std::env::var_os("COUNT_WHAT_STAYS").is_none() {
        let alone = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "process::nothing_is_left_open_and_no_zombie_stays",
                "--nocapture",
                "--test-threads=1",
            ])
            .env("COUNT_WHAT_STAYS", "1")
            .output()
            .unwrap();
        assert!(alone.status.success(), "{}", String::from_utf8_lossy(&alone.stdout));
        return;
    }
    let open = || fs::read_dir("/proc/self/fd").unwrap().count();
    let before = open();
    for _ in 0..20 {
        run(&shell("echo x; exit 1"));
        let mut hangs = shell("sleep 1000 & wait");
        hangs.deadline = Duration::from_millis(10);
        assert!(Processes.run(&hangs).is_err());
        run(&shell("sleep 0.5 &"));
        assert!(Processes.run(&invocation("/nowhere", &[])).is_err());
    }
    assert_eq!(open(), before);
    let tasks = Path::new("/proc/self/task");
    for task in fs::read_dir(tasks).unwrap() {
        let children = fs::read_to_string(task.unwrap().path().join("children")).unwrap_or_default();
        assert_eq!(children.trim(), "", "these children were not reaped");
    }
    let threads = fs::read_dir(tasks).unwrap().count();
    assert!(threads <= 2, "{threads} threads");
}
