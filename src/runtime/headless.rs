//! Drives the wizard's model without anybody looking: for monitoring, scripts and fleets.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use super::effects::{Performer, World};
use super::event_loop::Event;
use crate::app::effect::Effect;
use crate::app::message::Message;
use crate::app::model::{Model, Settings};
use crate::app::screens::code;
use crate::app::screens::code::state::Phase;
use crate::app::update::update;
use crate::app::{input, requests};
use crate::core::pam_sign_ins::PamSignIns;
use crate::core::time::Reading;
use crate::ports::{Clock, Machine, PamEntryError};
use crate::text;

/// How long looking everything up may take. Plesk's own tools have the longest deadline, and may need it.
pub const CHECK_UP_DEADLINE: Duration = Duration::from_secs(20);

/// How much longer than asked for the time sources are waited for: at its own deadline a round answers for those who have
/// not, and that has to be heard on a busy server too.
const ROUND_ROOM: Duration = Duration::from_secs(2);

/// How often the clock is read while a repair is waited for.
const BEAT: Duration = Duration::from_millis(250);

/// The model, and what performs its effects.
pub struct Headless {
    /// What is known so far.
    pub model: Model,
    performer: Performer,
    events: Receiver<Event>,
    clock: Arc<dyn Clock>,
    machine: Arc<dyn Machine>,
    /// How long one round of questions takes at the longest.
    round: Duration,
}

impl Headless {
    /// Nothing has been looked at yet.
    pub fn new(settings: Settings, world: World) -> Self {
        let (sender, events) = channel();
        let (clock, machine) = (Arc::clone(&world.clock), Arc::clone(&world.machine));
        let round = world.reference_deadline;
        let performer = Performer::new(world, sender);
        Self { model: Model::new(settings), performer, events, clock, machine, round }
    }

    /// Looks everything up and asks for the time; returns when all is known, or at the deadline. What could not be looked
    /// up within [`CHECK_UP_DEADLINE`] is unknown for that reason. The time sources are waited for as long as they were
    /// promised, so each of them that was asked is among the answers, if only as one that gave no reply.
    pub fn check_up(&mut self) {
        self.check_up_within(CHECK_UP_DEADLINE);
    }

    /// The same where looking things up may take `deadline`.
    pub fn check_up_within(&mut self, deadline: Duration) {
        let heard = |model: &Model| model.reference.asking.is_none();
        let round_ends = self.clock.read().mono.plus(self.round.saturating_add(ROUND_ROOM));
        if self.until(deadline, |model| model.started && model.facts.complete() && heard(model)) {
            return;
        }
        for (job, topic) in self.model.looking.clone() {
            self.tell(Message::Looked(job, topic.unknown(text!("headless-timed-out"))));
        }
        // Where this process was stopped for longer, what was said meanwhile is still to be heard.
        self.until(round_ends.since(self.clock.read().mono).max(ROUND_ROOM), heard);
    }

    /// Both clocks now.
    pub fn now(&self) -> Reading {
        self.clock.read()
    }

    /// What the sign-ins of PAM, or `service` alone, keep of `user`, once a person has agreed to it.
    ///
    /// # Errors
    /// As [`Machine::pam_sign_ins`].
    pub fn pam_sign_ins(&self, user: &str, service: Option<&str>) -> Result<PamSignIns, PamEntryError> {
        self.machine.pam_sign_ins(user, service)
    }

    /// Asks for the time alone.
    pub fn ask(&mut self) {
        self.read_clock();
        let effects = requests::ask(&mut self.model);
        self.perform(effects);
        self.until_idle(|model| model.reference.asking.is_none());
    }

    /// Has the known codes examined.
    pub fn examine(&mut self) {
        let effects = code::update::examine(&mut self.model);
        self.perform(effects);
        self.until_idle(|model| !matches!(model.code.phase, Phase::Examining(_)));
    }

    /// Has the known codes examined again, over a year.
    pub fn examine_further(&mut self) {
        let effects = code::update::search_further(&mut self.model);
        self.perform(effects);
        self.until_idle(|model| !matches!(model.code.phase, Phase::Examining(_)));
    }

    /// Goes on until `done`; false when `deadline` passed first.
    pub fn until(&mut self, deadline: Duration, done: impl Fn(&Model) -> bool) -> bool {
        let end = self.clock.read().mono.plus(deadline);
        self.tick();
        while !done(&self.model) {
            let left = end.since(self.clock.read().mono);
            if left.is_zero() {
                return false;
            }
            self.wait(left);
        }
        true
    }

    /// Goes on until `done`, however long that takes. For what has a deadline of its own.
    pub fn until_idle(&mut self, done: impl Fn(&Model) -> bool) {
        while !done(&self.model) {
            self.wait(BEAT);
            self.read_clock();
        }
    }

    /// Goes on until `done`, and shows the model to `watch` after each event.
    pub fn watch(&mut self, done: impl Fn(&Model) -> bool, mut watch: impl FnMut(&Model)) {
        while !done(&self.model) {
            self.wait(BEAT);
            self.tick();
            watch(&self.model);
        }
    }

    /// Presses a button of the shown screen.
    pub fn press(&mut self, button: crate::app::page::ButtonId) {
        self.read_clock();
        let effects = input::press(&mut self.model, button);
        self.perform(effects);
    }

    /// Takes in one message.
    pub fn tell(&mut self, message: Message) {
        let effects = update(&mut self.model, message);
        self.perform(effects);
    }

    fn tick(&mut self) {
        let now = self.clock.read();
        self.tell(Message::Tick(now));
    }

    fn read_clock(&mut self) {
        self.model.now = self.clock.read();
    }

    fn wait(&mut self, longest: Duration) {
        match self.events.recv_timeout(longest) {
            Ok(Event::Message(message)) => {
                self.read_clock();
                self.tell(message);
            }
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(longest),
        }
    }

    fn perform(&mut self, effects: impl IntoIterator<Item = Effect>) {
        for effect in effects {
            self.performer.perform(effect);
        }
    }
}
