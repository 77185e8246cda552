//! Commands that outlived their executor. There is no number by which they could be told apart from others here, only the name of
//! their file: one that somebody else has started is waited for as well, which takes time and does no harm.

use std::path::Path;
use std::time::Duration;

use super::tool;
use crate::core::history::History;
use crate::core::plan::Step;
use crate::core::windows::tasks::runs;

const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

/// What `plesk.exe` hands its work to.
const UTILITY: &str = "extension.exe";

/// The step of an interrupted repair whose command seems to be still at work.
pub fn at_work(history: &History) -> Option<&Step> {
    history.open_step().filter(|step| is_running(step) == Some(true))
}

/// Returns once nothing of the interrupted step runs any more, at the latest when the time is over that its plan gave it. It is not
/// ended then, since it may be somebody else's. Where it cannot be told what runs, that time is waited for.
pub fn outwait(history: &History, sleep: &dyn Fn(Duration)) {
    let Some(step) = history.open_step() else { return };
    let mut waited = Duration::ZERO;
    while waited < step.deadline && is_running(step) != Some(false) {
        sleep(BETWEEN_LOOKS);
        waited += BETWEEN_LOOKS;
    }
}

fn is_running(step: &Step) -> Option<bool> {
    let program = Path::new(&step.command.program).file_name()?.to_str()?;
    let list = tool::run("tasklist.exe", &["/fo", "csv", "/nh"], &[]).ok()?;
    runs(&list, &[program, UTILITY])
}
