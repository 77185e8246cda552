use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::adapters::system_clock::SystemClock;
use crate::core::finding::Remedy;
use crate::core::plan::{CommandLine, Confirmation, Role, Start, Step};
use crate::core::text::Text;
use crate::ports::{CommandError, Finished, Invocation};
use crate::runtime::repair::lock::acquire;
use crate::runtime::scratch::Scratch;

/// Ends with 0, whatever is run, unless it is called "fails".
struct Obedient;

impl Commands for Obedient {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        let status = i32::from(invocation.program.ends_with("fails"));
        Ok(Finished { status, stdout: String::new(), stderr: String::new() })
    }
}

fn here(scratch: &Scratch) -> Here {
    let folders = StateFolders(vec![scratch.0.join("state")]);
    Here::new(Arc::new(Obedient), Arc::new(SystemClock), folders.clone(), folders, None)
}

fn plan(programs: &[&str]) -> Plan {
    let step = |program: &&str| Step {
        command: CommandLine::new(*program, &[]),
        why: Text::new("why"),
        role: Role::Change,
        start: Start::AtOnce,
        deadline: Duration::from_secs(1),
    };
    Plan {
        remedy: Remedy::StepClock,
        steps: programs.iter().map(step).collect(),
        anchor: None,
        warnings: Vec::new(),
        confirmation: Confirmation::Press,
    }
}

#[test]
fn each_record_is_on_disk_when_it_is_heard_and_the_repair_is_told_of_afterwards() {
    let scratch = Scratch::new("here");
    let here = here(&scratch);
    let mut heard = Vec::new();
    let journal = scratch.0.join("state/repair-000001.jsonl");
    here.perform(&plan(&["/bin/one", "/bin/fails", "/bin/three"]), &mut |record| {
        let written = std::fs::read_to_string(&journal).unwrap();
        assert!(written.contains(&serde_json::to_string(&record).unwrap()));
        heard.push(record);
    })
    .unwrap();
    assert!(matches!(heard.first(), Some(Record::Begun { .. })));
    assert!(matches!(heard.last(), Some(Record::Ended { complete: false, .. })));
    assert_eq!(here.journals(), Fact::Known(vec![heard]));
    assert_eq!(here.leftover(), Fact::Known(Leftover::Nothing));
}

#[test]
fn while_another_repair_has_the_lock_nothing_is_done() {
    let scratch = Scratch::new("here-busy");
    let lock = acquire(&StateFolders(vec![scratch.0.join("state")])).unwrap();
    let refused = here(&scratch).perform(&plan(&["/bin/one"]), &mut |record| panic!("{record:?}"));
    assert!(matches!(refused, Err(RepairError::Busy(_))), "{refused:?}");
    drop(lock);
    here(&scratch).perform(&plan(&["/bin/one"]), &mut |_| {}).unwrap();
}

#[test]
fn a_repair_that_somebody_else_made_since_the_look_makes_the_plan_outdated() {
    let scratch = Scratch::new("here-outdated");
    let (first, second) = (here(&scratch), here(&scratch));
    assert_eq!(first.leftover(), Fact::Known(Leftover::Nothing));
    second.perform(&plan(&["/bin/one"]), &mut |_| {}).unwrap();
    let refused = first.perform(&plan(&["/bin/one"]), &mut |record| panic!("{record:?}"));
    assert_eq!(refused, Err(RepairError::Outdated));
    // One's own do not count.
    second.perform(&plan(&["/bin/one"]), &mut |_| {}).unwrap();
}

#[test]
fn without_a_folder_that_is_ones_own_nothing_is_done() {
    let scratch = Scratch::new("here-unsafe");
    std::os::unix::fs::symlink("elsewhere", scratch.0.join("state")).unwrap();
    let refused = here(&scratch).perform(&plan(&["/bin/one"]), &mut |record| panic!("{record:?}"));
    assert!(matches!(refused, Err(RepairError::Unreadable(_) | RepairError::Journal { .. })), "{refused:?}");
}
