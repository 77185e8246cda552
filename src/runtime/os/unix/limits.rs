//! What a shell's limits (ulimit) would take from this process.

use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit};

/// Open files that a check-up with all its questions needs, with room to spare.
const OPEN_FILES: u64 = 1024;

/// A check-up needs about a third of it: with less, some allocation would fail in the middle, and that ends a program at
/// once.
const LEAST_MEMORY: u64 = 128 * 1024 * 1024;

/// Where the memory is limited, each thread has so many bytes for its stack. Certificates are what needs most.
const SMALL_STACK: &str = "524288";

/// What makes a process sparing, and what to set it to: the C library reserves 64 MB for each thread that allocates
/// (mallopt(3), M_ARENA_MAX), and Rust 2 MB for its stack (std::thread).
const SPARING: [(&str, &str); 2] = [("MALLOC_ARENA_MAX", "1"), ("RUST_MIN_STACK", SMALL_STACK)];

/// Reading the command line and checking certificates need a few hundred kilobytes of stack.
const LEAST_STACK: u64 = 1024 * 1024;

/// What a shell gives where nobody limits it.
const USUAL_STACK: u64 = 8 * 1024 * 1024;

/// Does `work` on a stack that suffices, whatever a shell allows (ulimit -s): that limit is for the first thread alone, whose
/// stack ends the process at once where it meets it. The commands inherit what could be raised.
pub fn on_enough_stack<T: Send>(work: fn() -> T) -> T {
    raise(Resource::Stack, Some(USUAL_STACK));
    if getrlimit(Resource::Stack).current.is_none_or(|limit| limit >= LEAST_STACK) {
        return work();
    }
    std::thread::scope(|scope| {
        let bytes = usize::try_from(USUAL_STACK).unwrap_or_default();
        let thread = std::thread::Builder::new().stack_size(bytes).spawn_scoped(scope, work);
        match thread.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(done)) => done,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            // Without another thread there is only this stack.
            Err(_) => work(),
        }
    })
}

/// Makes this process get by with little where a shell limits its memory (ulimit -v, -d): it starts itself again, since both
/// are settled when a process begins.
///
/// # Errors
/// The limit in bytes, where it is too little for anything.
pub fn get_by() -> Result<(), u64> {
    let limits = [Resource::As, Resource::Data].map(|resource| getrlimit(resource).current);
    match limits.into_iter().flatten().min() {
        Some(limit) if limit < LEAST_MEMORY => return Err(limit),
        Some(_) if SPARING.iter().any(|(name, _)| std::env::var_os(name).is_none()) => {
            let mut again = Command::new("/proc/self/exe");
            // It returns only where it failed; then things have to go on as they are.
            let mut words = std::env::args_os();
            let _ = again.arg0(words.next().unwrap_or_default()).args(words).envs(SPARING).exec();
        }
        Some(_) | None => {}
    }
    Ok(())
}

/// From now on this process leaves no core file, which would hold every secret that was typed. The limit alone does not
/// keep a collector from one (core(5)); that this process is not dumpable does, and it is not inherited by the commands.
pub fn leave_no_core() {
    let maximum = getrlimit(Resource::Core).maximum;
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum });
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

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
