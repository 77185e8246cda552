//! What a shell's limits (ulimit) would take from this process.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Open files that a check-up with all its questions needs, with room to spare.
const OPEN_FILES: u64 = 1024;

/// Makes room for the files that are open at the same time, as far as this user may.
pub fn make_room_for_files() {
    raise(Resource::Nofile, Some(OPEN_FILES));
}

/// Lifts what would end a repair in the middle: the size of the files that it and its commands write, processor time,
/// memory, open files. As far as this user may.
pub fn lift() {
    raise(Resource::Fsize, None);
    raise(Resource::Cpu, None);
    raise(Resource::As, None);
    make_room_for_files();
}

/// Raises a limit to `least`, or lifts it where that is none.
fn raise(resource: Resource, least: Option<u64>) {
    let limit = getrlimit(resource);
    let enough = limit.current.is_none_or(|current| least.is_some_and(|least| current >= least));
    let maximum = least.and_then(|least| limit.maximum.map(|maximum| maximum.max(least)));
    if !enough && setrlimit(resource, Rlimit { current: least, maximum }).is_err() {
        // Who is not root may go as far as was left open.
        let _ = setrlimit(resource, Rlimit { current: limit.maximum, maximum: limit.maximum });
    }
}
