//! Nothing without a bound: files without end and what is no file in their place, threads and memory that are not to be had,
//! input that floods or ends.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use support::program::{Program, Ran, finish, silent};
use support::standins::Server;

/// Files that a check looks into; each may be anything on a server that somebody has broken.
const FILES: [&str; 13] = [
    "etc/adjtime",
    "etc/crontab",
    "etc/cron.d/backup",
    "var/spool/cron/crontabs/web",
    "etc/systemd/timesyncd.conf",
    "etc/systemd/timesyncd.conf.d/50.conf",
    "etc/timezone",
    "etc/localtime",
    "etc/passwd",
    "etc/os-release",
    "etc/chrony/chrony.conf",
    "usr/local/psa/admin/conf/panel.ini",
    "var/log/plesk/panel.log",
];

/// `program` in a shell after these words, which may set limits.
fn after(program: &Program, words: &str, arguments: &[&str]) -> Command {
    let command = program.command(arguments);
    let mut shell = Command::new("/bin/bash");
    shell
        .args(["-c", &format!("{words}; exec \"$@\""), "bash"])
        .arg(command.get_program())
        .args(command.get_args());
    shell.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(program.server.root());
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    shell
}

/// The most memory that a run had resident, in KiB, and how it ended.
fn measured(program: &Program, arguments: &[&str]) -> (u64, Ran) {
    let command = program.command(arguments);
    let mut time = Command::new("python3");
    let script = "import resource, subprocess, sys\n\
                  run = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL)\n\
                  print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)\n\
                  sys.exit(run.returncode if run.returncode >= 0 else 128 - run.returncode)";
    time.args(["-c", script]).arg(command.get_program()).args(command.get_args());
    time.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    time.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let ran = finish(time.spawn().unwrap());
    (ran.err.lines().last().unwrap().trim().parse().unwrap(), ran)
}

/// A file of this size that takes no room on the disk.
fn huge(path: &Path, size: u64) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let _ = std::fs::remove_file(path);
    std::fs::File::create(path).unwrap().set_len(size).unwrap();
}

#[test]
fn files_without_end_fill_no_memory() {
    let program = Program::on(Server::new());
    let (usual, _) = measured(&program, &["check"]);
    for file in FILES {
        huge(&program.server.path(file), 3 << 30);
    }
    for arguments in [&["check"][..], &["check", "--json"], &["report"]] {
        let begun = Instant::now();
        let (most, ran) = measured(&program, arguments);
        assert!(most < usual + 24 * 1024, "{arguments:?}: {most} KiB, usually {usual}");
        assert!(ran.code <= 3, "{arguments:?}: {ran:?}");
        assert!(begun.elapsed() < Duration::from_secs(20), "{arguments:?}: {:?}", begun.elapsed());
    }
}

#[test]
fn what_is_no_file_in_the_place_of_one_is_refused_at_once() {
    for kind in ["pipe", "folder", "socket", "link to a device"] {
        let program = Program::on(Server::new());
        for file in FILES {
            let path = program.server.path(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            let _ = std::fs::remove_file(&path);
            match kind {
                "pipe" => assert!(Command::new("mkfifo").arg(&path).status().unwrap().success()),
                "folder" => std::fs::create_dir(&path).unwrap(),
                "socket" => drop(std::os::unix::net::UnixListener::bind(&path).unwrap()),
                _ => std::os::unix::fs::symlink("/dev/zero", &path).unwrap(),
            }
        }
        let begun = Instant::now();
        let ran = program.run(&["check"]);
        assert!(ran.code <= 3, "{kind}: {ran:?}");
        assert!(begun.elapsed() < Duration::from_secs(15), "{kind}: {:?}", begun.elapsed());
        assert!(!ran.out.contains("took longer"), "{kind}: {}", ran.out);
    }
}

#[test]
fn a_file_of_certificates_without_end_or_that_is_no_file_is_refused_at_once() {
    let program = Program::on(Server::new());
    huge(&program.server.path("huge.pem"), 3 << 30);
    assert!(Command::new("mkfifo").arg(program.server.path("pipe.pem")).status().unwrap().success());
    for name in ["huge.pem", "pipe.pem", "etc"] {
        let path = program.server.path(name).display().to_string();
        let (most, ran) = measured(&program, &["--ca-file", &path, "check"]);
        assert_eq!(ran.code, 3, "{name}: {ran:?}");
        assert!(most < 64 * 1024, "{name}: {most} KiB");
    }
}

/// Whatever is not to be had, it is done in turn or said in a sentence: never an abort.
#[test]
fn where_threads_or_memory_are_not_to_be_had_there_is_an_answer_or_a_sentence() {
    for limits in [
        "ulimit -v 30000",
        "ulimit -d 30000",
        "ulimit -v 140000",
        "ulimit -v 200000",
        "ulimit -v 500000",
        "ulimit -v 40000",
        "ulimit -v 60000",
        "ulimit -v 100000",
        "ulimit -u 1",
        "ulimit -s 64",
        "ulimit -n 13",
        "ulimit -n 18",
        "ulimit -n 30",
    ] {
        for arguments in
            [&["check"][..], &["check", "--json"], &["report"], &["--plain"], &["recover"], &["--version"]]
        {
            let program = Program::on(Server::new());
            let ran = finish(after(&program, limits, arguments).spawn().unwrap());
            assert!((0..=3).contains(&ran.code), "{limits}, {arguments:?}: {ran:?}");
            let looks = matches!(arguments[0], "check" | "report");
            if looks && ["140000", "200000", "500000"].iter().any(|enough| limits.ends_with(enough)) {
                assert_eq!(ran.code, 0, "{limits}, {arguments:?}: {ran:?}");
            }
            // A limit of this process says nothing about Plesk.
            assert!(!ran.said().contains("do not work"), "{limits}, {arguments:?}: {ran:?}");
            assert!(ran.code != 1 && ran.code != 2, "{limits}, {arguments:?}: {ran:?}");
            assert!(!ran.err.contains("panicked"), "{limits}, {arguments:?}: {}", ran.err);
            assert!(
                !(ran.out.trim().is_empty() && ran.err.trim().is_empty()),
                "{limits}, {arguments:?}: {ran:?}"
            );
        }
    }
}

#[test]
fn a_wizard_on_lines_whose_input_ends_says_so() {
    let program = Program::on(Server::new()).asking(vec![silent()]);
    let ran = program.run(&["--plain"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.complained().contains("The input has ended"), "{ran:?}");
}

#[test]
fn a_wizard_on_lines_that_is_flooded_keeps_its_memory() {
    let program = Program::on(Server::new());
    let command = program.command(&["--plain", "--demo"]);
    let script = "import resource, subprocess, sys\n\
                  run = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)\n\
                  try:\n    [run.stdin.write(b'x' * 99 + b'\\n' + b'?\\n' * 2000) for _ in range(400)]\n    run.stdin.close()\n\
                  except BrokenPipeError:\n    pass\n\
                  run.wait()\n\
                  print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)";
    let mut flood = Command::new("python3");
    flood.args(["-c", script]).arg(command.get_program()).args(command.get_args());
    flood.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    flood.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let ran = finish(flood.spawn().unwrap());
    let most: u64 = ran.out.trim().parse().unwrap_or_else(|_| panic!("{ran:?}"));
    assert!(most < 64 * 1024, "{most} KiB");
}
