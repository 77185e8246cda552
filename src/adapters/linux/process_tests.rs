use std::collections::VecDeque;
use std::fs::File;
use std::os::fd::BorrowedFd;

use super::*;

/// A pipe that gives these answers, one after the other, and then the end.
struct Answers(File, VecDeque<Result<&'static str, ErrorKind>>);

impl Read for Answers {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let text = self.1.pop_front().unwrap_or(Ok(""))?;
        into[..text.len()].copy_from_slice(text.as_bytes());
        Ok(text.len())
    }
}

impl AsFd for Answers {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[test]
fn a_read_that_was_interrupted_is_repeated_and_one_that_fails_closes_the_channel() {
    use ErrorKind::{Interrupted, Other, WouldBlock};
    for (answers, kept, closed) in [
        (vec![Ok("a"), Err(Interrupted), Ok("b"), Err(WouldBlock), Ok("c")], "ab", false),
        (vec![Ok("a"), Err(Other), Ok("b")], "a", true),
        (vec![Ok("a"), Ok(""), Ok("b")], "a", true),
    ] {
        let pipe = Answers(File::open("/dev/null").unwrap(), answers.clone().into());
        let mut channel = Channel { pipe: Some(pipe), kept: Zeroizing::new(Vec::new()), most: KEPT };
        let more = channel.drain();
        let kept_now = String::from_utf8_lossy(&channel.kept).into_owned();
        assert_eq!((more, kept_now.as_str(), channel.closed()), (false, kept, closed), "{answers:?}");
    }
}

#[test]
fn an_exit_status_counts_as_a_shell_counts_it_and_one_that_says_nothing_as_unknown() {
    const STOPPED: i32 = 0x137f;
    for (of_the_system, counted) in [(0, 0), (3 << 8, 3), (9, 137), (15, 143), (STOPPED, -1)] {
        assert_eq!(plain_status(ExitStatus::from_raw(of_the_system)), counted, "{of_the_system:#x}");
    }
}

#[test]
fn a_limit_that_was_met_is_not_taken_for_a_failure_of_the_program() {
    let sleep = Invocation {
        program: "/bin/sleep".to_owned(),
        args: Vec::new(),
        deadline: Duration::ZERO,
        changes: false,
    };
    for (error, limit) in [
        (Errno::MFILE, true),
        (Errno::NFILE, true),
        (Errno::AGAIN, true),
        (Errno::NOMEM, true),
        (Errno::NOEXEC, false),
        (Errno::IO, false),
    ] {
        let told = why_not_started(&sleep, Path::new(&sleep.program), &error.into());
        assert_eq!(matches!(told, CommandError::NoRoom { .. }), limit, "{told:?}");
        assert_eq!(matches!(told, CommandError::Failed { .. }), !limit, "{told:?}");
    }
}
