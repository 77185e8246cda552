use crate::locale::Language;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::mpsc::channel;

use super::*;
use crate::app::message::JobId;
use crate::app::page::{ButtonId, ControlId, Screen};
use crate::core::facts::Topic;
use crate::core::text::Text;
use crate::core::time::UnixTime;

const SAVE: ControlId = ControlId::Button(ButtonId::Save);

fn reading(millis: u64) -> Reading {
    Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(millis * 1_000_000) }
}

/// Shows each reading once, in turn; the last one stands.
struct Readings(Mutex<VecDeque<Reading>>);

impl Clock for Readings {
    fn read(&self) -> Reading {
        let mut readings = self.0.lock().unwrap();
        if readings.len() > 1 { readings.pop_front().unwrap() } else { readings[0] }
    }
}

fn standing() -> Readings {
    Readings(Mutex::new([reading(0)].into()))
}

/// What happened, in order.
type Log = Mutex<Vec<String>>;

struct Scripted<'a> {
    log: &'a Log,
    title: &'static str,
    next: Option<MonoTime>,
    ticks: usize,
    leave_after_ticks: usize,
}

impl<'a> Scripted<'a> {
    fn new(log: &'a Log) -> Self {
        Self { log, title: "one", next: None, ticks: 0, leave_after_ticks: usize::MAX }
    }
}

impl Driven for Scripted<'_> {
    fn update(&mut self, message: Message) -> Vec<Effect> {
        let mut log = self.log.lock().unwrap();
        match message {
            Message::Tick(_) => {
                log.push("tick".to_owned());
                self.ticks += 1;
                if self.ticks == 1 {
                    return vec![Effect::Look(JobId(1), Topic::Host)];
                }
                if self.ticks > self.leave_after_ticks {
                    return vec![Effect::Quit(7)];
                }
            }
            Message::Signal(number) => return vec![Effect::Quit(128 + number as u8)],
            Message::Scroll(lines) => {
                log.push(format!("scroll {lines}"));
                self.title = "two";
            }
            Message::Click(control, _) => log.push(format!("click {control:?}")),
            Message::AskedAll(_) => log.push("asked".to_owned()),
            other => log.push(format!("{other:?}")),
        }
        Vec::new()
    }

    fn page(&self) -> Page {
        Page {
            screen: Screen::Checkup,
            banners: Vec::new(),
            rail: Vec::new(),
            title: Text::new(self.title),
            blocks: Vec::new(),
            controls: Vec::new(),
            focus: 0,
            keys: Vec::new(),
            scroll: 0,
            wanted: None,
            headline: None,
            whole_width: false,
            language: Language::ENGLISH,
        }
    }

    fn next_tick(&self) -> Option<MonoTime> {
        self.next
    }

    fn shown(&mut self, in_sight: InSight) {
        self.log.lock().unwrap().push(format!("can scroll {}", in_sight.furthest_scroll));
    }
}

struct Shows<'a> {
    log: &'a Log,
    works: bool,
}

impl FrontEnd for Shows<'_> {
    fn show(&mut self, page: &Page) -> io::Result<InSight> {
        self.log.lock().unwrap().push(format!("show {}", page.title.id));
        if self.works {
            Ok(InSight { furthest_scroll: 4, lines: 9, found: None })
        } else {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }

    fn hit(&self, column: u16, _row: u16) -> Option<Hit> {
        (column < 10).then_some(Hit::Control(SAVE))
    }
}

fn run_with(
    program: impl FnOnce(&mut Scripted<'_>),
    works: bool,
    clock: &Readings,
    events: Vec<Event>,
) -> (u8, Vec<String>) {
    let log = Log::default();
    let mut scripted = Scripted::new(&log);
    program(&mut scripted);
    let (sender, receiver) = channel();
    for event in events {
        sender.send(event).unwrap();
    }
    let mut perform = |_| log.lock().unwrap().push("perform".to_owned());
    let code = run(&mut scripted, &mut Shows { log: &log, works }, clock, &receiver, &mut perform);
    drop(sender);
    (code, log.into_inner().unwrap())
}

fn signal(number: i32) -> Event {
    Event::Message(Message::Signal(number))
}

#[test]
fn the_first_page_is_shown_before_anything_is_performed() {
    let (code, log) = run_with(|_| (), true, &standing(), vec![signal(15)]);
    assert_eq!(code, 143);
    assert_eq!(log, ["show one", "can scroll 4", "tick", "perform"]);
}

#[test]
fn a_page_is_shown_again_only_when_it_changed_or_the_terminal_did() {
    let nothing = || Event::Message(Message::Click(SAVE, reading(0)));
    let shows = |events| {
        let (_, log) = run_with(|_| (), true, &standing(), events);
        log.iter().filter(|entry| entry.starts_with("show")).cloned().collect::<Vec<_>>()
    };
    assert_eq!(shows(vec![nothing(), signal(15)]), ["show one"]);
    // Leaving is not shown, so the change comes alone in its lap: a full one.
    let mut lap: Vec<Event> = (0..BEFORE_SHOWING).map(|_| nothing()).collect();
    lap.push(Event::Message(Message::Scroll(1)));
    lap.push(signal(15));
    assert_eq!(shows(lap), ["show one", "show two"]);
    let mut lap: Vec<Event> = (0..BEFORE_SHOWING).map(|_| nothing()).collect();
    lap.push(Event::Resized);
    lap.push(signal(15));
    assert_eq!(shows(lap), ["show one", "show one"]);
}

#[test]
fn a_storm_of_resizes_is_drawn_a_few_times_and_not_once_for_each() {
    let mut events: Vec<Event> = (0..1_000).map(|_| Event::Resized).collect();
    events.push(signal(15));
    let (_, log) = run_with(|_| (), true, &standing(), events);
    let shows = log.iter().filter(|entry| entry.starts_with("show")).count();
    assert!((2..=1_000 / BEFORE_SHOWING + 2).contains(&shows), "{shows}");
}

#[test]
fn a_terminal_that_is_gone_ends_the_program_as_a_hang_up_does() {
    assert_eq!(run_with(|_| (), true, &standing(), vec![Event::TerminalGone]).0, 129);
    let (code, log) = run_with(|_| (), false, &standing(), Vec::new());
    assert_eq!((code, log), (129, vec!["show one".to_owned()]), "nothing is begun that nobody can see");
}

#[test]
fn a_result_brings_the_time_along() {
    let asked = Event::Message(Message::AskedAll(JobId(1)));
    let (_, log) = run_with(|_| (), true, &standing(), vec![asked, signal(15)]);
    assert_eq!(&log[3..], ["perform", "tick", "asked"]);
}

#[test]
fn a_click_is_told_as_what_lies_there_and_beside_it_nothing_happens() {
    let click = |column| Event::Clicked { column, row: 0, at: reading(0) };
    let (_, log) = run_with(|_| (), true, &standing(), vec![click(3), click(40), signal(15)]);
    assert_eq!(&log[4..], ["click Button(Save)"]);
}

#[test]
fn time_passes_when_the_program_says_that_something_moves() {
    let clock = Readings(Mutex::new([0, 0, 5].map(reading).into()));
    let moves = |program: &mut Scripted<'_>| {
        program.next = Some(MonoTime::from_nanos(2_000_000));
        program.leave_after_ticks = 3;
    };
    let (code, log) = run_with(moves, true, &clock, Vec::new());
    assert_eq!(code, 7);
    assert_eq!(log.iter().filter(|entry| *entry == "tick").count(), 4);
}
