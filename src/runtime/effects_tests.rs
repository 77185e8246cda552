use std::sync::atomic::AtomicUsize;
use std::sync::mpsc::{Receiver, channel};

use super::*;
use crate::core::agreement::SourceAnswer;
use crate::core::facts::{
    Bystanders, Fact, Host, KernelClock, Leftover, Panel, Rights, Rtc, TimeService, Verifiers, Zone,
};
use crate::core::finding::Remedy;
use crate::core::journal::Record;
use crate::core::plan::{Confirmation, Plan};
use crate::core::text::Text;
use crate::core::time::{MonoTime, Reading, UnixTime};
use crate::ports::RepairError;

/// Answers nothing but "nobody knows", slowly enough to be counted.
#[derive(Default)]
struct Nobody {
    inside: AtomicUsize,
    most: AtomicUsize,
}

fn unknown<T>() -> Fact<T> {
    Fact::Unknown { why: Text::new("nobody-knows") }
}

impl Nobody {
    fn look<T>(&self) -> Fact<T> {
        let inside = self.inside.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(inside, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(10));
        self.inside.fetch_sub(1, Ordering::SeqCst);
        unknown()
    }
}

impl Clock for Nobody {
    fn read(&self) -> Reading {
        Reading { wall: UnixTime::from_secs(1_795_489_500), mono: MonoTime::from_nanos(0) }
    }
}

impl ReferenceTime for Nobody {
    fn ask(&self, _deadline: Duration, _heard: &(dyn Fn(SourceAnswer) + Sync)) {}
}

impl Machine for Nobody {
    fn host(&self) -> Fact<Host> {
        self.look()
    }
    fn rights(&self) -> Fact<Rights> {
        self.look()
    }
    fn zone(&self) -> Fact<Zone> {
        self.look()
    }
    fn rtc(&self) -> Fact<Rtc> {
        self.look()
    }
    fn kernel_clock(&self) -> Fact<KernelClock> {
        self.look()
    }
    fn bystanders(&self) -> Fact<Bystanders> {
        self.look()
    }
    fn verifiers(&self) -> Fact<Verifiers> {
        self.look()
    }
}

impl TimeServices for Nobody {
    fn inspect(&self) -> Fact<TimeService> {
        self.look()
    }
}

impl HostingPanel for Nobody {
    fn inspect(&self) -> Fact<Panel> {
        self.look()
    }
}

impl Repairs for Nobody {
    fn perform(&self, _plan: &Plan, heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        heard(Record::Ended { complete: true, at: self.read() });
        Err(RepairError::Lost("j".to_owned()))
    }
    fn leftover(&self) -> Fact<Leftover> {
        self.look()
    }
}

fn performer(report_folders: Vec<PathBuf>) -> (Performer, Receiver<Event>, Arc<Nobody>) {
    let nobody = Arc::new(Nobody::default());
    let world = World {
        clock: nobody.clone(),
        reference: nobody.clone(),
        reference_deadline: Duration::ZERO,
        machine: nobody.clone(),
        time_services: nobody.clone(),
        panel: nobody.clone(),
        repairs: nobody.clone(),
        report: Arc::new(|_| "the report".to_owned()),
        report_folders,
    };
    let (sender, receiver) = channel();
    (Performer::new(world, sender), receiver, nobody)
}

fn next(events: &Receiver<Event>) -> Message {
    match events.recv_timeout(Duration::from_secs(10)).unwrap() {
        Event::Message(message) => message,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_topic_is_answered_with_its_job_and_only_a_few_are_looked_up_at_once() {
    let (mut performer, events, nobody) = performer(Vec::new());
    for (number, topic) in Topic::ALL.into_iter().enumerate() {
        performer.perform(Effect::Look(JobId(number as u64), topic));
    }
    let mut answered = [false; Topic::ALL.len()];
    for _ in Topic::ALL {
        let Message::Looked(JobId(number), update) = next(&events) else { panic!() };
        assert_eq!(update.topic(), Topic::ALL[number as usize]);
        answered[number as usize] = true;
    }
    assert_eq!(answered, [true; Topic::ALL.len()]);
    assert!(nobody.most.load(Ordering::SeqCst) <= LOOKS_AT_ONCE);
}

#[test]
fn asking_ends_with_an_answer_even_if_no_source_said_anything() {
    let (mut performer, events, _) = performer(Vec::new());
    performer.perform(Effect::Ask(JobId(3)));
    assert!(matches!(next(&events), Message::AskedAll(JobId(3))));
}

#[test]
fn two_test_entries_share_neither_secret_nor_label() {
    let (first, second) = (test_entry(), test_entry());
    assert_ne!(*first.uri(), *second.uri());
    assert_ne!(first.label, second.label);
    assert!(first.warnings.is_empty());
}

#[test]
fn a_repair_is_heard_line_by_line_and_then_its_result() {
    let (mut performer, events, _) = performer(Vec::new());
    let plan = Plan {
        remedy: Remedy::StepClock,
        steps: Vec::new(),
        anchor: None,
        warnings: Vec::new(),
        confirmation: Confirmation::Press,
    };
    performer.perform(Effect::Perform(JobId(5), Box::new(plan)));
    assert!(matches!(next(&events), Message::Recorded(JobId(5), _)));
    let Message::Performed(JobId(5), result) = next(&events) else { panic!() };
    assert_eq!(result, Err(RepairError::Lost("j".to_owned())));
}
