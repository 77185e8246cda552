//! Repairs in real processes that are killed at every point, hung up on, started twice, and left without a disk.
//! Whatever happens, network time ends up on and the next start says what happened.

use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use otp_doctor::core::facts::{Fact, Leftover};
use otp_doctor::core::finding::Remedy;
use otp_doctor::core::journal::Record;
use otp_doctor::core::plan::{OLDEST_ANCHOR, Plan, StepOutcome};
use otp_doctor::core::time::{Anchor, MonoTime};
use otp_doctor::ports::{Clock, RepairError, Repairs};
use otp_doctor::runtime::repair::{Detached, Recovery, StateFolders, execute_from_stdin, leftover, recover};
use rustix::process::Signal;
use support::repair::{RealClock, Scratch, StandIns, executor, is_executable, kill, until};

/// Not a test by itself: this file, started again by a test as the executor or as the wizard.
#[test]
fn a_process_plays_its_role() {
    let Ok(role) = std::env::var("ROLE") else { return };
    let scratch = std::env::var("SCRATCH").unwrap_or_default();
    match role.as_str() {
        "executor" => {
            // Only what lies in a scratch folder: never this machine's own tools.
            let commands =
                StandIns { death: std::env::var("DEATH").unwrap(), ..StandIns::new(&std::env::temp_dir()) };
            std::process::exit(execute_from_stdin(&commands, &RealClock, None).into());
        }
        "wizard" => {
            let scratch = std::mem::ManuallyDrop::new(Scratch { path: scratch.into() });
            let performed = scratch.repairs("").perform(&scratch.plan(), &mut |_| {});
            std::process::exit(if performed.is_ok() { 0 } else { 1 });
        }
        other => panic!("no such role: {other}"),
    }
}

fn perform(scratch: &Scratch, death: &str) -> (Result<(), RepairError>, Vec<Record>) {
    let mut records = Vec::new();
    let result = scratch.repairs(death).perform(&scratch.plan(), &mut |record| records.push(record));
    (result, records)
}

fn recover_now(scratch: &Scratch) -> Recovery {
    let commands = StandIns::new(&scratch.path);
    recover(&commands, &RealClock, &scratch.folders(), "root on pts/9", &mut |_| {}).unwrap()
}

fn left(scratch: &Scratch) -> Leftover {
    // Looking takes the lock for a moment, and a process that another test starts right then has it too until it is
    // its own program: then somebody without a name seems to hold it.
    until("what is left", || leftover(&scratch.folders()).known().cloned())
}

fn start_wizard(scratch: &Scratch) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "processes::a_process_plays_its_role", "--nocapture"])
        .env("ROLE", "wizard")
        .env("SCRATCH", &scratch.path)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Waits for the running repair to be over, by its lock, and proves that it ended well.
fn wait_for_a_good_end(scratch: &Scratch) {
    until("the repair to end", || (left(scratch) == Leftover::Nothing).then_some(()));
    assert_eq!(scratch.network_time(), "on");
    assert_eq!(scratch.read("clock"), "set");
    let journals = scratch.journals();
    assert!(journals.last().unwrap().contains(r#""record":"ended","complete":true"#), "{journals:?}");
}

#[test]
fn a_repair_runs_every_step_and_leaves_nothing() {
    let scratch = Scratch::new().with_server();
    assert!(is_executable(&scratch.path.join("off")));
    let (result, records) = perform(&scratch, "");
    assert_eq!(result, Ok(()));
    assert_eq!(scratch.read("done"), "off\nset\nwait\non\n");
    assert!(!scratch.journals()[0].contains("repair-journal-fleeting"));
    assert!(matches!(records.first(), Some(Record::Begun { .. })));
    assert!(matches!(records.last(), Some(Record::Ended { complete: true, .. })));
    assert_eq!(left(&scratch), Leftover::Nothing);
}

/// Its session and its monotonic times mean nothing after a restart, which is known by this alone.
#[test]
fn a_repair_is_written_down_with_the_boot_that_the_kernel_names() {
    let scratch = Scratch::new().with_server();
    let (_, records) = perform(&scratch, "");
    let kernel = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap();
    let Some(Record::Begun { boot, .. }) = records.first() else { panic!("{records:?}") };
    assert_eq!(boot, kernel.trim());
    assert_eq!(boot.len(), 36, "{boot}");
}

#[test]
fn what_the_last_repairs_did_is_read_back_whole_oldest_first_finished_ones_too() {
    let scratch = Scratch::new().with_server();
    let done: Vec<Vec<Record>> = (0..3).map(|_| perform(&scratch, "").1).collect();
    assert!(scratch.path.join("state/finished/repair-000002.jsonl").exists());
    assert_eq!(scratch.repairs("").journals(), Fact::Known(done));
}

#[test]
fn the_program_itself_is_its_executor() {
    let scratch = Scratch::new().with_server();
    let program = support::binary();
    let repairs = Detached::with_executor(program, ["execute-plan"], scratch.folders());
    assert_eq!(repairs.perform(&scratch.plan(), &mut |_| {}), Ok(()));
    assert_eq!(scratch.read("done"), "off\nset\nwait\non\n");
    assert_eq!(left(&scratch), Leftover::Nothing);
}

#[test]
fn an_executor_killed_before_or_after_any_step_leaves_nothing_that_recovery_does_not_finish() {
    for step in 0..4 {
        for moment in ["before", "after"] {
            let scratch = Scratch::new().with_server();
            let death = format!("{moment} {step}");
            let (result, _) = perform(&scratch, &death);
            assert!(matches!(result, Err(RepairError::Lost(_))), "{death}: {result:?}");
            let Leftover::Unfinished { step: at, .. } = left(&scratch) else {
                panic!("{death}: nothing told")
            };
            assert_eq!(at, (step + 1, 4), "{death}");

            let recovery = recover_now(&scratch);
            assert_eq!(recovery.settled.len(), 1, "{death}");
            assert!(recovery.settled[0].closed, "{death}");
            assert_eq!(scratch.network_time(), "on", "{death}");
            assert_eq!(left(&scratch), Leftover::Nothing, "{death}");
            assert_eq!(recover_now(&scratch), Recovery::default(), "{death}: finished only once");
        }
    }
}

#[test]
fn an_executor_killed_in_the_middle_of_any_step_leaves_nothing_that_recovery_does_not_finish() {
    for step in ["off", "set", "wait", "on"] {
        let scratch = Scratch::new().with_server();
        scratch.hold(step);
        let result = std::thread::scope(|scope| {
            let wizard = scope.spawn(|| perform(&scratch, "").0);
            kill(scratch.wait_for_start(step), Signal::KILL);
            wizard.join().unwrap()
        });
        assert!(matches!(result, Err(RepairError::Lost(_))), "{step}: {result:?}");
        // The command itself outlives its executor and ends before anybody recovers.
        scratch.release(step);
        scratch.wait_for_done(step);
        assert!(matches!(left(&scratch), Leftover::Unfinished { .. }), "{step}");
        assert!(recover_now(&scratch).settled[0].closed, "{step}");
        assert_eq!(scratch.network_time(), "on", "{step}");
        assert_eq!(left(&scratch), Leftover::Nothing, "{step}");
    }
}

/// Else the old command would come last: switched on, archived as finished, and only then switched off.
#[test]
fn a_command_that_outlives_its_executor_is_waited_for_before_anything_is_put_back() {
    for step in ["off", "set", "wait", "on"] {
        let scratch = Scratch::new().with_server();
        scratch.hold(step);
        let settled = std::thread::scope(|scope| {
            let wizard = scope.spawn(|| perform(&scratch, "").0);
            kill(scratch.wait_for_start(step), Signal::KILL);
            assert!(matches!(wizard.join().unwrap(), Err(RepairError::Lost(_))), "{step}");
            let recovering = scope.spawn(|| recover_now(&scratch));
            until("the recovery to wait or to be over", || {
                let waits = scratch.journals().iter().any(|journal| journal.contains("repair-outwaits"));
                (waits || recovering.is_finished()).then_some(())
            });
            scratch.release(step);
            scratch.wait_for_done(step);
            recovering.join().unwrap().settled
        });
        assert!(settled[0].closed, "{step}");
        assert_eq!(scratch.network_time(), "on", "{step}");
        assert_eq!(left(&scratch), Leftover::Nothing, "{step}");
    }
}

#[test]
fn a_killed_wizard_does_not_stop_the_repair() {
    for step in ["off", "set", "wait", "on"] {
        let scratch = Scratch::new().with_server();
        scratch.hold(step);
        let mut wizard = start_wizard(&scratch);
        scratch.wait_for_start(step);
        wizard.kill().unwrap();
        wizard.wait().unwrap();
        scratch.release(step);
        wait_for_a_good_end(&scratch);
    }
}

#[test]
fn a_killed_wizard_and_a_killed_executor_leave_what_recovery_finishes() {
    let scratch = Scratch::new().with_server();
    scratch.hold("set");
    let mut wizard = start_wizard(&scratch);
    let executor = scratch.wait_for_start("set");
    wizard.kill().unwrap();
    wizard.wait().unwrap();
    kill(executor, Signal::KILL);
    scratch.release("set");
    scratch.wait_for_done("set");
    assert_eq!(scratch.network_time(), "off");
    until("the lock to be free", || matches!(left(&scratch), Leftover::Unfinished { .. }).then_some(()));
    assert!(recover_now(&scratch).settled[0].closed);
    assert_eq!(scratch.network_time(), "on");
}

#[test]
fn a_hang_up_of_the_terminal_does_not_reach_the_repair() {
    let scratch = Scratch::new().with_server();
    scratch.hold("set");
    let pair = portable_pty::native_pty_system().openpty(portable_pty::PtySize::default()).unwrap();
    let mut wizard = portable_pty::CommandBuilder::new(std::env::current_exe().unwrap());
    wizard.args(["--exact", "processes::a_process_plays_its_role", "--nocapture"]);
    wizard.env("ROLE", "wizard");
    wizard.env("SCRATCH", &scratch.path);
    let mut wizard = pair.slave.spawn_command(wizard).unwrap();
    drop(pair.slave);
    let executor = scratch.wait_for_start("set");
    drop(pair.master);
    assert!(!wizard.wait().unwrap().success(), "the hang-up ends the wizard");
    for signal in [Signal::HUP, Signal::INT, Signal::QUIT, Signal::PIPE] {
        kill(executor, signal);
    }
    scratch.release("set");
    wait_for_a_good_end(&scratch);
}

#[test]
fn a_shutdown_in_the_middle_leaves_out_the_rest_and_switches_network_time_on_again() {
    let scratch = Scratch::new().with_server();
    scratch.hold("off");
    let (result, records) = std::thread::scope(|scope| {
        let wizard = scope.spawn(|| perform(&scratch, ""));
        kill(scratch.wait_for_start("off"), Signal::TERM);
        scratch.release("off");
        wizard.join().unwrap()
    });
    assert_eq!(result, Ok(()));
    assert!(matches!(records.last(), Some(Record::Ended { complete: false, .. })));
    let skipped = |wanted| {
        records.iter().any(|record| {
            matches!(record, Record::StepEnded { index, outcome: StepOutcome::Skipped, .. } if *index == wanted)
        })
    };
    assert!(skipped(1) && skipped(2));
    assert_eq!(scratch.network_time(), "on");
    assert_eq!(left(&scratch), Leftover::Nothing);
}

#[test]
fn a_second_repair_is_refused_by_name_and_can_follow_the_first() {
    let scratch = Scratch::new().with_server();
    scratch.hold("set");
    std::thread::scope(|scope| {
        let first = scope.spawn(|| perform(&scratch, "").0);
        scratch.wait_for_start("set");
        let Leftover::Running { by, .. } = left(&scratch) else { panic!("not seen running") };
        assert_eq!(perform(&scratch, "").0, Err(RepairError::Busy(Some(by))));
        let refused =
            recover(&StandIns::new(&scratch.path), &RealClock, &scratch.folders(), "x", &mut |_| {});
        assert!(matches!(refused, Err(RepairError::Busy(_))), "recovery must not disturb it: {refused:?}");

        let (seen, heard) = mpsc::channel();
        let scratch = &scratch;
        let watcher =
            scope.spawn(move || scratch.repairs("").watch(&mut |record| seen.send(record).unwrap()));
        assert!(matches!(heard.recv().unwrap(), Record::Begun { .. }), "from the first record on");
        scratch.release("set");
        assert_eq!(first.join().unwrap(), Ok(()));
        assert_eq!(watcher.join().unwrap(), Ok(()));
        assert!(matches!(heard.iter().last(), Some(Record::Ended { complete: true, .. })));
    });
    assert_eq!(scratch.read("started").lines().filter(|line| line.starts_with("off")).count(), 1);
}

#[test]
fn a_watcher_notices_when_the_executor_dies() {
    let scratch = Scratch::new().with_server();
    scratch.hold("set");
    std::thread::scope(|scope| {
        scope.spawn(|| perform(&scratch, ""));
        let executor = scratch.wait_for_start("set");
        let watcher = scope.spawn(|| scratch.repairs("").watch(&mut |_| {}));
        kill(executor, Signal::KILL);
        let watched = watcher.join().unwrap();
        // Killed before the watcher looked, there is nothing to follow.
        assert!(matches!(watched, Err(RepairError::Lost(_)) | Ok(())), "{watched:?}");
        scratch.release("set");
    });
    scratch.wait_for_done("set");
}

#[test]
fn a_closing_step_that_fails_is_told_and_stands_in_the_way_until_it_is_finished() {
    let scratch = Scratch::new().with_server();
    scratch.fail("on");
    let (result, records) = perform(&scratch, "");
    assert_eq!(result, Ok(()));
    assert!(matches!(records.last(), Some(Record::Ended { complete: false, .. })));
    assert_eq!(scratch.read("started").lines().filter(|line| line.starts_with("on")).count(), 3);
    let Leftover::Unfinished { remaining, .. } = left(&scratch) else { panic!("nothing told") };
    assert_eq!(remaining, scratch.plan().steps[3..]);

    std::fs::remove_file(scratch.path.join("fail-on")).unwrap();
    assert_eq!(perform(&scratch, "").0, Err(RepairError::Unfinished));
    assert!(recover_now(&scratch).settled[0].closed);
    assert_eq!(perform(&scratch, "").0, Ok(()));
    assert_eq!(left(&scratch), Leftover::Nothing);
}

#[test]
fn a_plan_of_the_owed_steps_finishes_an_interrupted_repair_and_clears_it() {
    let scratch = Scratch::new().with_server();
    assert!(perform(&scratch, "after 0").0.is_err());
    let Leftover::Unfinished { remaining, .. } = left(&scratch) else { panic!("nothing told") };
    let plan = Plan { remedy: Remedy::FinishRepair, steps: remaining, ..scratch.plan() };
    assert_eq!(scratch.repairs("").perform(&plan, &mut |_| {}), Ok(()));
    assert_eq!(scratch.read("done"), "off\non\n");
    assert_eq!(left(&scratch), Leftover::Nothing);
}

/// Another wizard may have asked before the first repair was cut short.
#[test]
fn nothing_is_begun_beside_an_unfinished_repair() {
    let scratch = Scratch::new().with_server();
    assert!(perform(&scratch, "after 0").0.is_err());
    assert_eq!(perform(&scratch, ""), (Err(RepairError::Unfinished), Vec::new()));
    assert_eq!((scratch.read("done"), scratch.journals().len()), ("off\n".to_owned(), 1));
    assert!(
        matches!(left(&scratch), Leftover::Unfinished { remaining, .. } if remaining == scratch.plan().steps[3..])
    );
}

#[test]
fn an_empty_journal_does_not_stay_in_the_way_of_the_next_repair() {
    let scratch = Scratch::new().with_server();
    std::fs::create_dir(scratch.path.join("state")).unwrap();
    std::fs::write(scratch.path.join("state/repair-000001.jsonl"), "").unwrap();
    assert_eq!(left(&scratch), Leftover::Nothing);
    assert_eq!(perform(&scratch, "").0, Ok(()));
    assert!(scratch.path.join("state/finished/repair-000001.jsonl").exists());
    assert!(scratch.path.join("state/repair-000002.jsonl").exists());
}

#[test]
fn where_no_journal_can_be_written_nothing_is_done() {
    let scratch = Scratch::new().with_server();
    std::fs::write(scratch.path.join("state"), "a file where the folder should be").unwrap();
    let (result, _) = perform(&scratch, "");
    assert!(matches!(result, Err(RepairError::Unreadable(_))), "{result:?}");
    let below = StateFolders(vec![scratch.path.join("state/below")]);
    let result = executor("", below).perform(&scratch.plan(), &mut |_| {});
    assert!(matches!(result, Err(RepairError::Unreadable(_) | RepairError::Journal { .. })), "{result:?}");
    assert_eq!(scratch.read("started"), "");
}

#[test]
fn a_measurement_that_has_become_too_old_is_told_and_nothing_is_done() {
    let age = OLDEST_ANCHOR + Duration::from_secs(5);
    let now = RealClock.read();
    let Some(mono) = now.mono.nanos().checked_sub(age.as_nanos() as u64).map(MonoTime::from_nanos) else {
        support::skipped(&format!(
            "this machine was started less than {age:?} ago, so nothing here is that old"
        ));
        return;
    };
    let scratch = Scratch::new().with_server();
    let anchor = Some(Anchor { mono, reference: now.wall, error: Duration::ZERO });
    let result = executor("", scratch.folders()).perform(&Plan { anchor, ..scratch.plan() }, &mut |_| {});
    assert!(matches!(result, Err(RepairError::Stale { age: told }) if told >= age), "{result:?}");
    assert_eq!(scratch.read("started"), "");
    assert_eq!(left(&scratch), Leftover::Nothing);
}

#[test]
fn a_full_disk_is_noticed_before_anything_is_done_and_the_next_folder_is_used() {
    let scratch = Scratch::new().with_server();
    let full = scratch.path.join("full");
    std::fs::create_dir(&full).unwrap();
    let mounted =
        Command::new("mount").args(["-t", "tmpfs", "-o", "size=64k,mode=700", "none"]).arg(&full).status();
    if !mounted.is_ok_and(|status| status.success()) {
        support::skipped("mounting a small file system needs root");
        return;
    }
    let only_full = StateFolders(vec![full.join("state")]);
    let refused = executor("", only_full).perform(&scratch.plan(), &mut |_| {});
    let started = scratch.read("started");
    let both = StateFolders(vec![full.join("state"), scratch.path.join("state")]);
    let went_elsewhere = executor("", both).perform(&scratch.plan(), &mut |_| {});
    let unmounted = Command::new("umount").arg(&full).status().unwrap();
    assert!(unmounted.success());
    assert!(matches!(refused, Err(RepairError::Journal { .. })), "{refused:?}");
    assert_eq!(started, "");
    assert_eq!(went_elsewhere, Ok(()));
    assert_eq!(scratch.network_time(), "on");
    // Nobody is promised a rescue after a reboot that takes the record with it.
    assert!(scratch.journals()[0].contains("repair-journal-fleeting"), "{:?}", scratch.journals());
}

#[test]
fn an_executor_that_cannot_be_started_is_an_error_and_nothing_is_done() {
    let scratch = Scratch::new().with_server();
    for (program, arguments) in
        [("/nowhere/otp-doctor", vec![]), ("/bin/false", vec![]), ("/bin/cat", vec![])]
    {
        let repairs = Detached::with_executor::<String>(program, arguments, scratch.folders());
        let result = repairs.perform(&scratch.plan(), &mut |_| {});
        assert!(matches!(result, Err(RepairError::Executor(_))), "{program}: {result:?}");
    }
    assert_eq!(scratch.read("started"), "");
}
