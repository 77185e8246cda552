//! What passing time changes on the code screen.

use std::time::Duration;

use super::state::{Phase, PutRight};
use crate::app::model::Model;
use crate::app::words::sign_in;
use crate::core::otp::{EntryState, Outcome, Verdict};
use crate::core::pam_entry::PamSaid;
use crate::core::text::Text;
use crate::core::time::{MonoTime, Offset};
use crate::core::verifier::PamState;
use crate::text;

/// A clock that moved by more than this against the monotonic one was set; less is a daemon's gentle correction.
const SET_BY: Duration = Duration::from_secs(1);

/// Once somebody has set the server's clock, what the codes said of it is history, and the next one has to prove that
/// it helped.
pub fn watch_the_clock(model: &mut Model) {
    let stepped =
        model.code.observations.last().map_or(Duration::ZERO, |last| model.now.stepped_since(last.at).abs());
    if stepped > SET_BY && model.code.examined.take().is_some() {
        end_the_test(model, PutRight::Clock);
    }
}

/// Whether right codes of the user whose entry is tested are declined by a clock that was learnt; without such an entry, those of
/// anybody at the sign-in that it is about.
pub fn goes_by_a_learnt_clock(model: &Model) -> bool {
    let Some(of) = &model.code.of else { return model.accepted().learnt };
    let found = model.facts.verifiers.known().and_then(|found| found.of(&of.service));
    let users = found.and_then(|found| found.users.known()).into_iter().flat_map(|users| &users.enrolled);
    let mut own = users.filter(|user| user.name == of.user);
    own.any(|user| user.memory.as_ref().is_ok_and(PamState::declines_right_codes))
}

/// Once what a sign-in `had_learnt` is cleared, whoever did that, the answer that went by it is history as well.
pub fn watch_what_is_learnt(model: &mut Model, had_learnt: bool) {
    if had_learnt && !goes_by_a_learnt_clock(model) && model.code.verdict.is_some() {
        model.code.examined = None;
        model.code.observations.clear();
        end_the_test(model, PutRight::Learnt);
    }
}

fn end_the_test(model: &mut Model, put_right: PutRight) {
    let verdict = model.code.verdict.take();
    let said = model.code.said.take();
    model.code.before_the_repair =
        said.map(|said| said.words).or_else(|| verdict.map(|verdict| verdict.headline()));
    model.code.still_declined = false;
    model.code.put_right = Some(put_right);
}

/// How long the screen stays as it is; none while nothing on it moves by itself.
pub fn next_tick(model: &Model) -> Option<Duration> {
    let second = model.now.wall.until_next_second();
    if let Some(phone) = &model.settings.simulated_phone {
        return Some(phone.clock(model.now.mono).until_next_second());
    }
    let counting = match model.code.phase {
        Phase::PhoneClock => !model.code.phone_clock.changes.is_empty(),
        Phase::Typing => !wait(model).is_zero() || counts_down(model),
        _ => false,
    };
    counting.then_some(second)
}

/// How long ago, at `now`, Enter was pressed after the newest code.
pub fn since_enter(model: &Model, now: MonoTime) -> Duration {
    model.code.observations.last().map_or(Duration::ZERO, |last| now.since(last.at.mono))
}

/// How long until the next code may be tried: a real secret is no oracle for guessing codes (RFC 4226 section 7.3).
pub fn wait(model: &Model) -> Duration {
    if model.code.test.is_some() { Duration::ZERO } else { model.code.throttle.wait(model.now.mono) }
}

/// Whether something on the answer changes with every second.
pub fn counts_down(model: &Model) -> bool {
    let passed = since_enter(model, model.now.mono);
    let other = model.code.said.as_ref().is_some_and(PamSaid::asks_for_another_code);
    model.code.verdict.as_ref().is_some_and(|verdict| {
        (other || verdict.asks_for_the_next_code()) && passed <= verdict.next_code_in
            || left(verdict.outcome).is_some_and(|left| passed <= left)
    })
}

/// How much longer the last code still passes, where that is not long, when Enter was pressed after it.
pub const fn left(outcome: Outcome) -> Option<Duration> {
    match outcome {
        Outcome::FitsBarely { left } => Some(left),
        _ => None,
    }
}

/// The answer in one line, as it stands now.
pub fn headline(model: &Model, verdict: &Verdict) -> Text {
    let answers =
        |said: &&PamSaid| !said.is_declined_by_clocks(verdict.accepted()) || fits_nowhere_yet(verdict);
    if let Some(said) = model.code.said.as_ref().filter(answers) {
        return said.words.clone();
    }
    let passed = since_enter(model, model.now.mono);
    match left(verdict.outcome).map(|left| left.saturating_sub(passed)) {
        Some(Duration::ZERO) => text!("code-edge-over"),
        Some(left) => {
            let outcome = Outcome::FitsBarely { left: whole_seconds(left) };
            Verdict { outcome, ..verdict.clone() }.headline()
        }
        None => sign_in::headline(model, verdict),
    }
}

/// Whether the code fits nowhere, which explains nothing as long as it may be a slip, or a code that no key makes.
pub fn fits_nowhere_yet(verdict: &Verdict) -> bool {
    verdict.outcome == Outcome::Nothing && verdict.entry != EntryState::Wrong
}

/// Rounded up, so that "another 1 s" is never said of a moment that has passed.
fn whole_seconds(span: Duration) -> Duration {
    Duration::from_secs(span.as_secs_f64().ceil() as u64)
}

/// From now until the next change of a code, by those seen so far; none before the first.
pub fn next_change(model: &Model) -> Option<Duration> {
    let last = model.code.phone_clock.changes.last()?;
    let period = Offset::from_secs(i64::from(model.code.period_s()));
    let since = Offset::from_duration(model.now.mono.since(last.mono));
    Some(period.minus(Offset::from_nanos(since.nanos().rem_euclid(period.nanos()))).abs())
}
