//! The tests on real machines, for whoever asks for them: they take minutes, so `tests/vm/run` is a command of its own.

use std::process::Command;

#[test]
fn real_machines_come_out_of_every_repair_whole() {
    if std::env::var_os("OTP_DOCTOR_VM").is_none_or(|asked| asked != "1") {
        support::skipped(
            "the tests on real machines did NOT run; OTP_DOCTOR_VM=1 or tests/vm/run asks for them",
        );
        return;
    }
    let run = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vm/run");
    let status = Command::new(run).status();
    assert!(status.as_ref().is_ok_and(std::process::ExitStatus::success), "{run}: {status:?}");
}
