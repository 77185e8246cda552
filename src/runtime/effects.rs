//! Performs what the wizard wants done, each on a thread of its own, and sends back what came of it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use zeroize::Zeroizing;

use super::clipboard;
use super::event_loop::Event;
use super::save::save;
use crate::app::effect::{CodeQuestion, Effect, OfUser, SignInQuestion};
use crate::app::message::{CodeAnswer, JobId, Message};
use crate::core::facts::{FactUpdate, Topic, each_fact};
use crate::core::otp::{Entry, Observation, Question, Verdict, examine};
use crate::core::pam_entry::PamSaid;
use crate::core::pam_sign_ins::PamSignIns;
use crate::core::verifier::PamStateError;
use crate::ports::{Clock, HostingPanel, Machine, PamEntryError, ReferenceTime, Repairs, TimeServices};
use crate::report::Snapshot;

/// Topics looked up at the same time. Most start a child process, and the server may be small and ill.
const LOOKS_AT_ONCE: usize = 4;

/// Everything outside that effects are performed on.
#[derive(Clone)]
pub struct World {
    /// This server's clocks.
    pub clock: Arc<dyn Clock>,
    /// Who is asked for the time.
    pub reference: Arc<dyn ReferenceTime>,
    /// How long they may take.
    pub reference_deadline: Duration,
    /// The machine.
    pub machine: Arc<dyn Machine>,
    /// Who sets its clock.
    pub time_services: Arc<dyn TimeServices>,
    /// The hosting panel.
    pub panel: Arc<dyn HostingPanel>,
    /// Who carries out plans.
    pub repairs: Arc<dyn Repairs>,
    /// Turns a snapshot into the words of a report.
    pub report: Arc<dyn Fn(&Snapshot) -> String + Send + Sync>,
    /// Where reports are saved, best first.
    pub report_folders: Vec<PathBuf>,
}

/// Performs effects and sends what comes of them into the channel.
pub struct Performer {
    world: Arc<World>,
    events: Sender<Event>,
    looks: Arc<Gate>,
    /// Tells the last examination to stop: nobody waits for it once another begins.
    examining: Arc<AtomicBool>,
}

impl Performer {
    /// For `world`.
    pub fn new(world: World, events: Sender<Event>) -> Self {
        let looks = Arc::new(Gate::new(LOOKS_AT_ONCE));
        Self { world: Arc::new(world), events, looks, examining: Arc::default() }
    }

    /// Begins `effect` and returns at once.
    pub fn perform(&mut self, effect: Effect) {
        let (world, answers) = (Arc::clone(&self.world), Answers(self.events.clone()));
        match effect {
            Effect::Look(job, topic) => {
                let looks = Arc::clone(&self.looks);
                spawn("look", move || {
                    let _turn = looks.enter();
                    answers.send(Message::Looked(job, look(&world, topic)));
                });
            }
            Effect::Ask(job) => spawn("ask", move || {
                // The port's listener may be called from many threads at once.
                let answers = Mutex::new(answers);
                let heard = |answer| locked(&answers).send(Message::Heard(job, answer));
                world.reference.ask(world.reference_deadline, &heard);
                locked(&answers).send(Message::AskedAll(job));
            }),
            Effect::MakeTestEntry(job) => spawn("test entry", move || {
                answers.send(Message::TestEntryMade(job, Arc::new(test_entry())));
            }),
            Effect::Examine(job, question) => {
                self.examining.store(true, Ordering::Relaxed);
                self.examining = Arc::default();
                let cancel = Arc::clone(&self.examining);
                spawn("examine", move || {
                    let answer = answered(&*world.machine, job, question, &cancel, &answers);
                    answers.send(Message::Examined(job, Box::new(answer)));
                });
            }
            Effect::StopExamining => self.examining.store(true, Ordering::Relaxed),
            Effect::Perform(job, plan) => spawn("repair", move || {
                let mut heard = |record| answers.send(Message::Recorded(job, Box::new(record)));
                let result = world.repairs.perform(&plan, &mut heard);
                answers.send(Message::Performed(job, result));
            }),
            Effect::Watch(job) => spawn("watch", move || {
                let mut heard = |record| answers.send(Message::Recorded(job, Box::new(record)));
                let result = world.repairs.watch(&mut heard);
                answers.send(Message::Performed(job, result));
            }),
            Effect::ReadEntry(job, login) => spawn("entry", move || {
                let entry = world.panel.entry(&login).map(Arc::new);
                answers.send(Message::EntryRead(job, entry));
            }),
            Effect::ReadUser(job, of) => spawn("entry", move || {
                let entry = entry_of(&*world.machine, &of).map(Arc::new);
                answers.send(Message::UserRead(job, entry));
            }),
            Effect::Save(job, snapshot) => spawn("save", move || {
                let words = (world.report)(&snapshot);
                let name = if snapshot.simulated { "otp-doctor-demo-report" } else { "otp-doctor-report" };
                let saved = save(&world.report_folders, name, world.clock.read().wall, &words);
                let saved = saved.map_err(|(why, folder)| why.text(&folder));
                answers.send(Message::Saved(job, saved));
            }),
            // On this thread, which draws: nothing may come between its bytes.
            Effect::Copy(job, snapshot) => {
                let words = (world.report)(&snapshot);
                answers.send(Message::Copied(job, clipboard::copy(&words)));
            }
            Effect::CopyLines(job, lines) => {
                answers.send(Message::LinesCopied(job, clipboard::copy(&lines)));
            }
            // The loop leaves by itself; there is nothing left to perform.
            Effect::Quit(_) => {}
        }
    }
}

/// The way back. A loop that has gone needs no answer.
struct Answers(Sender<Event>);

impl Answers {
    fn send(&self, message: Message) {
        let _ = self.0.send(Event::Message(message));
    }
}

macro_rules! looks {
    ($($(#[$_about:meta])* $topic:ident, $_field:ident: $_holds:ty, $port:ident.$asks:ident;)+) => {
        /// Looks up one topic of `world`.
        pub fn look(world: &World, topic: Topic) -> FactUpdate {
            match topic {
                $(Topic::$topic => FactUpdate::$topic(world.$port.$asks()),)+
            }
        }
    };
}
each_fact!(looks);

fn examined(job: JobId, question: &CodeQuestion, cancel: &AtomicBool, answers: &Answers) -> Verdict {
    let observations: Vec<&Observation> = question.observations.iter().map(|shared| &**shared).collect();
    let asked = Question {
        entry: &question.entry,
        observations: &observations,
        window_steps: question.window_steps,
        reach: question.reach,
        timing: question.timing,
        ground: question.ground,
    };
    let said = AtomicU8::new(0);
    let progress = |share: f32| {
        // `as` saturates. Every thread of the search reports; each percent is said once.
        let percent = (share * 100.0) as u8;
        if said.fetch_max(percent, Ordering::Relaxed) < percent {
            answers.send(Message::Searched(job, percent));
        }
    };
    let mut verdict = examine(&asked, question.anchor.as_ref(), cancel, &progress);
    verdict.verifier = question.verifier.clone();
    verdict
}

/// What the service keeps of the user.
fn kept(machine: &dyn Machine, of: &OfUser) -> Result<PamSignIns, PamEntryError> {
    machine.pam_sign_ins(&of.user, Some(&of.service))
}

fn entry_of(machine: &dyn Machine, of: &OfUser) -> Result<Entry, PamEntryError> {
    by_time(kept(machine, of)?)
}

/// The first key by time.
fn by_time(kept: PamSignIns) -> Result<Entry, PamEntryError> {
    let why = no_key_by_time(&kept);
    kept.into_first_entry().ok_or(why)
}

fn no_key_by_time(kept: &PamSignIns) -> PamEntryError {
    match kept.why_none_by_time() {
        None | Some(PamStateError::CountsCodes) => PamEntryError::Counted,
        Some(why) => PamEntryError::ScratchAlone(why.into()),
    }
}

/// What the sign-in says, where it is asked, and what the codes prove by the entry that it keeps now.
fn answered(
    machine: &dyn Machine,
    job: JobId,
    mut question: CodeQuestion,
    cancel: &AtomicBool,
    answers: &Answers,
) -> CodeAnswer {
    let heard = question.sign_in.as_ref().map(|asked| ask(machine, asked, &question.entry));
    let (said, entry) = match heard {
        Some(Ok(Heard { said, entry, is_scratch })) => {
            if let Some(asked) = question.sign_in.as_ref().filter(|_| is_scratch) {
                question.observations.retain(|seen| !seen.code.same_as(&asked.typed.code));
            }
            question.window_steps = entry.window_steps.unwrap_or(question.window_steps);
            question.entry = Arc::clone(&entry);
            (Some(Ok(said)), Some(entry))
        }
        Some(Err(why)) => (Some(Err(why)), None),
        None => (None, None),
    };
    let verdict = examined(job, &question, cancel, answers);
    if let (Some(Err(_)), Some(asked)) = (&said, &question.sign_in) {
        // Nothing was said of it, so it is typed once more.
        question.observations.retain(|seen| !Arc::ptr_eq(seen, &asked.typed));
    }
    CodeAnswer { verdict, compared: question.observations, said, entry }
}

/// What was heard of a sign-in.
struct Heard {
    said: PamSaid,
    /// What it keeps.
    entry: Arc<Entry>,
    /// Whether the code is one that is made by no clock.
    is_scratch: bool,
}

/// What the service says to the code, by what it keeps now: codes are used up, and clocks learnt, while the wizard runs.
/// Of several keys the codes are examined by the one that this is a code of.
fn ask(machine: &dyn Machine, asked: &SignInQuestion, before: &Entry) -> Result<Heard, PamEntryError> {
    let (kept, code, at) = (kept(machine, &asked.of)?, &asked.typed.code, asked.typed.at.wall.secs());
    // What earlier codes have shown is of another key.
    if !kept.has_the_key_of(before) {
        return Err(PamEntryError::Changed);
    }
    let said = kept.say(code, at).into_iter().next().ok_or(PamEntryError::NoEntry)?;
    let is_scratch = kept.is_scratch_code(code);
    let why = no_key_by_time(&kept);
    let entry = kept.into_entry(code, at).ok_or(why)?;
    Ok(Heard { said, entry: Arc::new(entry), is_scratch })
}

/// A throw-away entry with a secret from the kernel's random numbers and a label that no other entry has.
fn test_entry() -> Entry {
    let mut secret = Zeroizing::new([0; 20]);
    let mut tag = [0; 3];
    // It fails only where the system offers no random numbers at all. Waiting is better than a secret that can be guessed.
    while getrandom::fill(&mut *secret).and_then(|()| getrandom::fill(&mut tag)).is_err() {
        std::thread::sleep(Duration::from_secs(1));
    }
    let tag: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
    Entry::for_test(&secret, &tag)
}

/// Runs `job` on a thread of its own; on this one, should the system have no thread left: slow, but not lost.
fn spawn(name: &str, job: impl FnOnce() + Send + 'static) {
    let job = Arc::new(Mutex::new(Some(job)));
    let theirs = Arc::clone(&job);
    let started = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
        let job = locked(&theirs).take();
        if let Some(job) = job {
            job();
        }
    });
    if started.is_err() {
        let job = locked(&job).take();
        if let Some(job) = job {
            job();
        }
    }
}

/// Lets a few in at a time.
struct Gate {
    free: Mutex<usize>,
    freed: Condvar,
}

/// One place behind the gate, free again when dropped.
struct Turn<'a>(&'a Gate);

impl Gate {
    const fn new(places: usize) -> Self {
        Self { free: Mutex::new(places), freed: Condvar::new() }
    }

    fn enter(&self) -> Turn<'_> {
        let free = locked(&self.free);
        let mut free = self.freed.wait_while(free, |free| *free == 0).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Turn(self)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *locked(&self.0.free) += 1;
        self.0.freed.notify_one();
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[path = "effects_tests.rs"]
mod tests;
