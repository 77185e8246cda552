//! Two questions at the same time: a check-up must not add up the waits of programs that know nothing of each other.

use std::thread;

/// Both answers, asked for at the same time.
pub(super) fn at_once<A: Send, B>(first: impl Fn() -> A + Sync, second: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let running = thread::Builder::new().spawn_scoped(scope, &first);
        let second = second();
        match running.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(first)) => (first, second),
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            // No thread is left: in turn then.
            Err(_) => (first(), second),
        }
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;

    use super::*;

    #[test]
    fn both_run_side_by_side() {
        // Each waits for the other, so one after the other they would never end.
        let both = Barrier::new(2);
        let answers = at_once(
            || {
                both.wait();
                1
            },
            || {
                both.wait();
                2
            },
        );
        assert_eq!(answers, (1, 2));
    }
}
