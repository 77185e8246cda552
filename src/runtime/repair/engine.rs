//! Runs the steps of a plan, on any commands and into any journal.

use std::time::Duration;

use crate::core::journal::{FORMAT, Record};
use crate::core::plan::{CommandLine, OLDEST_ANCHOR, Plan, Role, Start, Step, StepOutcome};
use crate::core::text::Text;
use crate::core::time::{Anchor, Offset, UnixTime};
use crate::ports::{Clock, CommandError, Commands, Finished, Invocation};
use crate::runtime::os::errors;
use crate::text;

use super::journal::{JournalError, JournalSink};
pub use super::protocol::NotBegun;

/// The pauses before a closing step is tried again. Three tries cover a bus that is just restarting; what
/// takes longer is left to the rescue timer and the next start.
const CLOSING_PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(4)];

/// How much of a step's output is kept, in characters, from its end: the reason of a failure comes last.
const KEPT_OUTPUT: usize = 4_000;

/// The first guess of how long writing a line to the journal takes, before a step that must start on an edge.
const JOURNAL_MARGIN: Duration = Duration::from_millis(200);

/// How long a program is taken to need to get going where that cannot be measured.
const USUAL_LEAD: Duration = Duration::from_millis(10);

/// A measured lead above this is a machine too busy to aim at all; it is not aimed further ahead.
const LONGEST_LEAD: Duration = Duration::from_millis(500);

/// How near to the reference a set clock has to be; a busy machine misses that now and then.
const AIM: Duration = Duration::from_millis(100);

/// No clock that nobody has set differs by more after a command than before it.
const UNCHANGED: Duration = Duration::from_millis(10);

/// How often a clock is set in one step until it is near enough.
const SHOTS: u32 = 4;

/// The one program whose words are read here: nobody else says that.
const TIMEDATECTL: &str = "timedatectl";

/// What timedated of systemd 239 and 240 says for some seconds after network time was switched off: it is still stopping the
/// service. The commands run with LC_ALL=C.
const STILL_STOPPING: &str = "synchronization is enabled";

/// So long such a refusal is taken for one that passes, and so long is waited before each further try.
const STOPPING_TAKES: Duration = Duration::from_secs(10);
const BETWEEN_TRIES: Duration = Duration::from_millis(500);

/// A command that is late by more than this each time is not aimed any further ahead: were it on time for once,
/// the clock would be further off than codes may be.
const LONGEST_DELAY: Duration = Duration::from_secs(15);

/// What the engine works with.
#[derive(Clone, Copy)]
pub struct Equipment<'a> {
    /// Runs the commands.
    pub commands: &'a dyn Commands,
    /// Tells the time.
    pub clock: &'a dyn Clock,
    /// Lets time pass.
    pub sleep: &'a (dyn Fn(Duration) + Sync),
    /// Whether the system wants us gone: then what is not closing is left out.
    pub hurried: &'a (dyn Fn() -> bool + Sync),
    /// Whether a program is still the file that the plan was made with.
    pub unchanged: &'a (dyn Fn(&str) -> bool + Sync),
}

/// What is armed before the first change and disarmed after the last.
pub trait SafetyNet {
    /// Arms it below `plan`; the notes say what now finishes that should this process die, or why nothing does.
    fn arm(&self, plan: &Plan) -> Vec<Text>;

    /// Disarms it; notes only where that failed.
    fn disarm(&self) -> Vec<Text>;
}

/// No net: for what changes nothing real.
pub struct NoNet;

impl SafetyNet for NoNet {
    fn arm(&self, _plan: &Plan) -> Vec<Text> {
        Vec::new()
    }

    fn disarm(&self) -> Vec<Text> {
        Vec::new()
    }
}

/// Who carries out a plan, for the first line of the journal.
#[derive(Clone, Debug)]
pub struct Author {
    /// E.g. "root on pts/1".
    pub by: String,
    /// The boot that monotonic times belong to.
    pub boot: String,
    /// The session that the commands are started in, where it is nobody else's.
    pub session: Option<i32>,
}

/// How a plan came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Performed {
    /// Whether every step that had to succeed did.
    pub complete: bool,
    /// Whether every closing step succeeded.
    pub closed: bool,
}

/// Carries out `plan`: changes and waits in order, a failed change skipping those that follow it; then, whatever
/// happened, the closing steps, each up to three times.
///
/// # Errors
/// [`NotBegun`] when the plan's anchor is older than [`OLDEST_ANCHOR`], and when the journal could not be written before
/// anything was done. A journal that fails later ends the changes, not the closing steps, and shows as `complete: false`.
pub fn perform_plan(
    plan: &Plan,
    author: &Author,
    around: Equipment<'_>,
    net: &dyn SafetyNet,
    journal: &mut dyn JournalSink,
) -> Result<Performed, NotBegun> {
    let at = around.clock.read();
    let age = plan.anchor.map(|anchor| at.mono.since(anchor.mono));
    if let Some(age) = age.filter(|age| *age > OLDEST_ANCHOR) {
        return Err(NotBegun::Stale { age });
    }
    journal.write(&Record::Begun {
        format: FORMAT,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        boot: author.boot.clone(),
        by: author.by.clone(),
        session: author.session,
        at,
        server_ahead: plan.anchor.map(|anchor| anchor.server_ahead(at)),
        plan: plan.clone(),
    })?;
    let mut run = Run::of(plan, around, journal);
    net.arm(plan).into_iter().for_each(|what| run.note(what));
    let closed = run.steps(&plan.steps);
    if closed {
        net.disarm().into_iter().for_each(|what| run.note(what));
    }
    let complete = closed && !run.failed;
    if !run.begun
        && let Some(lost) = run.journal_lost
    {
        return Err(lost.into());
    }
    run.write(&Record::Ended { complete, at: around.clock.read() });
    Ok(Performed { complete: complete && run.journal_lost.is_none(), closed })
}

/// Runs only the closing steps `remaining` of a plan that was cut short, and writes the end.
pub fn perform_remaining(
    plan: &Plan,
    remaining: &[usize],
    around: Equipment<'_>,
    journal: &mut dyn JournalSink,
) -> Performed {
    let mut run = Run { begun: true, ..Run::of(plan, around, journal) };
    let mut closed = true;
    for index in remaining {
        if let Some(step) = plan.steps.get(*index) {
            closed &= run.close(*index, step);
        }
    }
    // The changes that the interruption left out are not made up for: only a new measurement tells whether they are needed.
    run.write(&Record::Ended { complete: false, at: around.clock.read() });
    Performed { complete: false, closed }
}

struct Run<'a> {
    anchor: Option<Anchor>,
    /// Whether what a command says counts beside its exit status.
    words_count: bool,
    around: Equipment<'a>,
    journal: &'a mut dyn JournalSink,
    /// Whether the command of any step was started, so that the closing steps have to run.
    begun: bool,
    /// By how much a command that sets the clock is started earlier, having been late each time so far.
    delay: Duration,
    failed: bool,
    journal_lost: Option<JournalError>,
}

impl<'a> Run<'a> {
    fn of(plan: &Plan, around: Equipment<'a>, journal: &'a mut dyn JournalSink) -> Self {
        let words_count = plan.remedy.is_of_the_panel();
        Self {
            anchor: plan.anchor,
            words_count,
            around,
            journal,
            begun: false,
            delay: Duration::ZERO,
            failed: false,
            journal_lost: None,
        }
    }

    /// Whether all closing steps succeeded.
    fn steps(&mut self, steps: &[Step]) -> bool {
        let mut closed = true;
        for (index, step) in steps.iter().enumerate() {
            if !self.failed && (self.around.hurried)() {
                self.failed = true;
                self.note(text!("repair-ended-by-signal"));
            }
            match step.role {
                Role::Closing if !self.begun && self.failed => self.end(index, StepOutcome::Skipped),
                Role::Closing => closed &= self.close(index, step),
                Role::Change | Role::Wait if self.failed => self.end(index, StepOutcome::Skipped),
                Role::Change => {
                    let outcome = self.attempt_to_hit(index, step);
                    self.failed |= !outcome.succeeded();
                }
                Role::Wait => {
                    self.attempt(index, step);
                }
            }
        }
        closed
    }

    fn close(&mut self, index: usize, step: &Step) -> bool {
        if self.attempt(index, step).succeeded() {
            return true;
        }
        for pause in CLOSING_PAUSES {
            (self.around.sleep)(pause);
            if self.attempt(index, step).succeeded() {
                return true;
            }
        }
        false
    }

    /// Carries out the step, and again where the clock was set but missed: the command was held up on its way.
    ///
    /// Once is chance. What held it up every time is how this machine is now, so the least of it is aimed ahead.
    fn attempt_to_hit(&mut self, index: usize, step: &Step) -> StepOutcome {
        let before = self.anchor.map(|anchor| anchor.server_ahead(self.around.clock.read()));
        let mut outcome = self.attempt_while_stopping(index, step);
        let mut least: Option<Offset> = None;
        for shot in 1..SHOTS {
            let set =
                step.start == Start::OnSecondEdge && matches!(outcome, StepOutcome::Exited { status: 0, .. });
            let Some(anchor) = self.anchor.filter(|_| set) else { break };
            let missed_by = anchor.server_ahead(self.around.clock.read());
            // A command that set nothing was not held up, and another aim would not help.
            let set_nothing = before.is_some_and(|before| missed_by.minus(before).abs() <= UNCHANGED);
            if missed_by.abs() <= AIM || set_nothing {
                break;
            }
            let late = Offset::from_duration(self.delay).minus(missed_by);
            least = Some(least.map_or(late, |least| least.min(late)));
            if shot > 1 {
                self.delay = least.map_or(Duration::ZERO, ahead_by);
            }
            outcome = self.attempt(index, step);
        }
        self.delay = Duration::ZERO;
        outcome
    }

    /// Carries out the step, and again while it is refused only for the moment.
    fn attempt_while_stopping(&mut self, index: usize, step: &Step) -> StepOutcome {
        let begun = self.around.clock.read().mono;
        loop {
            let outcome = self.attempt(index, step);
            let for_now = step.command.program.ends_with(TIMEDATECTL)
                && matches!(&outcome, StepOutcome::Exited { status: 1.., output } if output.contains(STILL_STOPPING));
            let waited = self.around.clock.read().mono.since(begun);
            if !for_now || waited >= STOPPING_TAKES || (self.around.hurried)() {
                return outcome;
            }
            (self.around.sleep)(BETWEEN_TRIES);
        }
    }

    fn attempt(&mut self, index: usize, step: &Step) -> StepOutcome {
        let (announced, args) = match step.start {
            Start::AtOnce => {
                let effect = self.reference_now();
                (self.announce(index, &step.command, effect), step.command.arguments(effect))
            }
            Start::OnSecondEdge => self.announce_on_edge(index, &step.command),
        };
        if !announced && step.role != Role::Closing {
            self.failed = true;
            return StepOutcome::Skipped;
        }
        let program = step.command.program.clone();
        // What was switched off is switched on again by whatever an update has put there, as long as it is to be trusted.
        let result = if step.role == Role::Closing || (self.around.unchanged)(&program) {
            let deadline = step.deadline;
            self.around.commands.run(&Invocation { program, args, deadline, changes: true })
        } else {
            Err(CommandError::Exchanged(program))
        };
        let outcome = outcome(result);
        let outcome = if self.words_count { outcome.by_its_words() } else { outcome };
        self.begun |= outcome.ran();
        self.end(index, outcome.clone());
        outcome
    }

    /// Announces the step and then waits until just before the reference begins a second, so that the command
    /// takes effect on that edge. Journals may be slow to sync: then a later edge is announced and taken.
    fn announce_on_edge(&mut self, index: usize, command: &CommandLine) -> (bool, Vec<String>) {
        let Some(anchor) = self.anchor else {
            let effect = self.reference_now();
            return (self.announce(index, command, effect), command.arguments(effect));
        };
        let own =
            if command.counts_its_own_start() { Duration::ZERO } else { self.lead_of(&command.program) };
        let lead = own + self.delay;
        let mut margin = JOURNAL_MARGIN;
        loop {
            let earliest = self.reference_now_from(anchor).plus(Offset::from_duration(margin + lead));
            let edge = UnixTime::from_secs(earliest.secs().saturating_add(1));
            let announced = self.announce(index, command, edge);
            let left = edge.ahead_of(self.reference_now_from(anchor)).nanos() - as_nanos(lead);
            if left >= 0 || !announced {
                (self.around.sleep)(Duration::from_nanos(left.max(0).unsigned_abs()));
                return (announced, command.arguments(edge));
            }
            margin = margin.saturating_mul(4);
        }
    }

    /// How long `program` needs from being started to doing its work, taken from asking it for its version: the
    /// same loading without the work. The first time only warms it up.
    fn lead_of(&self, program: &str) -> Duration {
        let mut lead = USUAL_LEAD;
        for _ in 0..2 {
            let before = self.around.clock.read().mono;
            let asked = self.around.commands.run(&Invocation {
                program: program.to_owned(),
                args: vec!["--version".to_owned()],
                deadline: Duration::from_secs(2),
                changes: false,
            });
            let Ok(Finished { status: 0, .. }) = asked else { return USUAL_LEAD };
            lead = self.around.clock.read().mono.since(before);
        }
        lead.min(LONGEST_LEAD)
    }

    /// The true time where it is known. Without an anchor no step of a well-made plan names the time.
    fn reference_now(&self) -> UnixTime {
        match self.anchor {
            Some(anchor) => self.reference_now_from(anchor),
            None => self.around.clock.read().wall,
        }
    }

    fn reference_now_from(&self, anchor: Anchor) -> UnixTime {
        anchor.at(self.around.clock.read().mono)
    }

    fn announce(&mut self, index: usize, command: &CommandLine, effect: UnixTime) -> bool {
        let mut words = vec![command.program.clone()];
        words.extend(command.arguments(effect));
        let at = self.around.clock.read();
        self.write(&Record::StepStarted { index, command: words, at })
    }

    fn end(&mut self, index: usize, outcome: StepOutcome) {
        let at = self.around.clock.read();
        self.write(&Record::StepEnded { index, outcome, at });
    }

    fn note(&mut self, what: Text) {
        let at = self.around.clock.read();
        self.write(&Record::Noted { what, at });
    }

    /// A journal that failed once is not trusted again: from then on nothing but closing steps is run.
    fn write(&mut self, record: &Record) -> bool {
        match self.journal.write(record) {
            Ok(()) => true,
            Err(lost) => {
                self.journal_lost.get_or_insert(lost);
                self.failed = true;
                false
            }
        }
    }
}

/// How much earlier a command is started that was late by at least `late`; one that was early is not started later.
fn ahead_by(late: Offset) -> Duration {
    if late.is_behind() { Duration::ZERO } else { late.abs().min(LONGEST_DELAY) }
}

fn as_nanos(span: Duration) -> i64 {
    i64::try_from(span.as_nanos()).unwrap_or(i64::MAX)
}

fn outcome(result: Result<Finished, CommandError>) -> StepOutcome {
    match result {
        Ok(Finished { status, stdout, stderr }) => {
            let both = [stdout.trim_end(), stderr.trim_end()];
            let spoken: Vec<&str> = both.into_iter().filter(|text| !text.is_empty()).collect();
            StepOutcome::Exited { status, output: shortened(&spoken.join("\n")) }
        }
        Err(CommandError::TimedOut { output, .. }) => StepOutcome::TimedOut { output: shortened(&output) },
        Err(CommandError::DryRun(_)) => StepOutcome::WouldRun,
        Err(CommandError::Missing(_) | CommandError::NoInterpreter(_)) => not_started(errors::MISSING),
        Err(CommandError::NotPermitted(_) | CommandError::NotSecret(_)) => not_started(errors::NO_ACCESS),
        Err(CommandError::NotTrusted { .. }) => not_started(errors::NOT_ALLOWED),
        Err(CommandError::Exchanged(_)) => not_started(errors::EXCHANGED),
        Err(CommandError::NotAbsolute(_)) => not_started(errors::NOT_VALID),
        Err(CommandError::Failed { reason, .. } | CommandError::NoRoom { reason, .. }) => {
            StepOutcome::NotStarted { reason }
        }
    }
}

/// The journal holds what the system says, in no language of ours.
fn not_started(error: i32) -> StepOutcome {
    StepOutcome::NotStarted { reason: std::io::Error::from_raw_os_error(error).to_string() }
}

fn shortened(output: &str) -> String {
    let length = output.chars().count();
    output.chars().skip(length.saturating_sub(KEPT_OUTPUT)).collect()
}

#[cfg(test)]
#[path = "engine_tests.rs"]
mod tests;
