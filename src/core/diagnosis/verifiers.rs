//! Whoever checks codes beside the panel: what keeps its users from signing in, or lets them in without a code.

use crate::core::facts::{PamRefusal, PamUser, PamVerifier, Verifiers};
use crate::core::finding::{Cause, Severity};
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::core::verifier::{CLEAR_AS_USER, PamState};
use crate::text;

use super::case::{Case, ClockState};
use super::sighting::Sighting;

pub(super) fn stored_skew(case: &Case) -> Option<Sighting> {
    let learning = wrong_clocks(case, false);
    let (names, users) = told(&learning)?;
    let count = users.len();
    let title = if clock_is_right(case) {
        text!("finding-stored-skew-now", names = names, users = count)
    } else {
        text!("finding-stored-skew-later", names = names, users = count)
    };
    Some(
        Sighting::new(title)
            .because([stored(&users), text!("evidence-skew-unlearnt"), how_to_clear(case)])
            .because(by_the_user(&learning))
            .because([of(&users)]),
    )
}

/// The command of the users themselves, where each has the file at home.
fn by_the_user(concerned: &Concerned) -> Option<Text> {
    let at_home = concerned.iter().all(|(verifier, _)| !verifier.options.elsewhere);
    at_home.then(|| text!("evidence-clear-skew-as-user", command = CLEAR_AS_USER))
}

fn how_to_clear(case: &Case) -> Text {
    match clock_is_right(case) {
        true => text!("evidence-clear-skew-now"),
        false => text!("evidence-clear-skew"),
    }
}

pub(super) fn skew_frozen(case: &Case) -> Option<Sighting> {
    let frozen = wrong_clocks(case, true);
    let (names, users) = told(&frozen)?;
    let count = users.len();
    let seen = if clock_is_right(case) {
        Sighting::new(text!("finding-skew-frozen-now", names = names, users = count))
    } else {
        Sighting::new(text!("finding-skew-frozen-later", names = names, users = count))
            .severity(Severity::Warning)
    };
    Some(
        seen.because([stored(&users), text!("evidence-skew-frozen"), how_to_clear(case)])
            .because(by_the_user(&frozen))
            .because([of(&users)]),
    )
}

pub(super) fn rate_limited(case: &Case) -> Option<Sighting> {
    let now = case.now.wall.secs();
    let until = |user: &PamUser| user.memory.as_ref().ok()?.limited_until(now);
    let limited: Vec<_> = known(case)?.with(|user| until(user).is_some()).collect();
    let (names, users) = told(&limited)?;
    let last = users.iter().filter_map(|user| until(user)).max()?;
    Some(
        Sighting::new(text!("finding-rate-limited", names = names, users = users.len()))
            .because([text!("evidence-rate-limited", until = UnixTime::from_secs(last)), of(&users)]),
    )
}

pub(super) fn secret_file_refused(case: &Case) -> Option<Sighting> {
    let refused: Vec<_> = known(case)?.with(PamUser::is_refused).collect();
    let (names, users) = told(&refused)?;
    let reasons = || users.iter().filter_map(|user| user.memory.as_ref().err());
    let mut why: Vec<Text> = reasons().map(PamRefusal::words).collect();
    why.dedup();
    why.truncate(4);
    let title = if reasons().all(PamRefusal::is_of_oath) {
        text!("finding-oath-line-refused", names = names, users = users.len())
    } else {
        let by = if reasons().all(PamRefusal::is_of_configuration) { "configuration" } else { "file" };
        text!("finding-secret-file-refused", names = names, users = users.len(), by = by)
    };
    Some(Sighting::new(title).because(why).because([of(&users)]))
}

pub(super) fn not_asked(case: &Case) -> Option<Sighting> {
    let verifiers = known(case)?;
    if let (Some(setting), Some(_)) = (&verifiers.sshd_never_asks, verifiers.of("sshd")) {
        return Some(
            Sighting::new(text!("finding-ssh-never-asks"))
                .because([text!("evidence-ssh-never-asks", setting = setting.clone())])
                .because(setting.starts_with("Kbd").then(|| text!("evidence-ssh-password-for-code"))),
        );
    }
    if let (Some(exception), Some(_)) = (&verifiers.sshd_spares, verifiers.of("sshd")) {
        return Some(
            Sighting::new(text!("finding-ssh-spares-some"))
                .because([text!("evidence-ssh-never-asks", setting = exception.clone())])
                .severity(Severity::Healthy),
        );
    }
    let open: Vec<_> = verifiers
        .pam
        .iter()
        .filter(|verifier| verifier.lets_others_in)
        .filter_map(|verifier| Some((verifier, verifier.users.known()?)))
        .filter(|(_, users)| users.everybody && users.others > 0)
        .collect();
    let others = open.iter().map(|(_, users)| users.others).max()?;
    let names: Vec<String> = open.iter().map(|(verifier, _)| verifier.names()).collect();
    Some(
        Sighting::new(text!("finding-second-factor-not-asked", names = names.join(", "), users = others))
            .because([text!("evidence-second-factor-not-asked")])
            .severity(Severity::Healthy),
    )
}

/// What keeps users of `verifier` from signing in, as the rules above find it.
pub(super) fn faults(verifier: &PamVerifier, now: UnixTime) -> Vec<Cause> {
    let users = verifier.users.known().map(|users| users.enrolled.as_slice()).unwrap_or_default();
    let any =
        |holds: &dyn Fn(&PamState) -> bool| users.iter().any(|user| user.memory.as_ref().is_ok_and(holds));
    let learnt = if verifier.options.never_learns { Cause::SkewFrozen } else { Cause::StoredSkew };
    [
        (any(&PamState::declines_right_codes), learnt),
        (users.iter().any(PamUser::is_refused), Cause::SecretFileRefused),
        (any(&|state| state.limited_until(now.secs()).is_some()), Cause::RateLimited),
    ]
    .into_iter()
    .filter_map(|(holds, cause)| holds.then_some(cause))
    .collect()
}

fn known<'a>(case: &Case<'a>) -> Option<&'a Verifiers> {
    case.facts.verifiers.known()
}

fn clock_is_right(case: &Case) -> bool {
    matches!(case.clock, ClockState::Right | ClockState::Off)
}

type Concerned<'a> = Vec<(&'a PamVerifier, Vec<&'a PamUser>)>;

fn wrong_clocks<'a>(case: &Case<'a>, frozen: bool) -> Concerned<'a> {
    let Some(verifiers) = known(case) else { return Vec::new() };
    verifiers.with_a_wrong_clock().filter(|(verifier, _)| verifier.options.never_learns == frozen).collect()
}

/// The names of the services, and each user once.
fn told<'a>(concerned: &Concerned<'a>) -> Option<(String, Vec<&'a PamUser>)> {
    let names: Vec<String> = concerned.iter().map(|(verifier, _)| verifier.names()).collect();
    let mut users: Vec<&PamUser> = concerned.iter().flat_map(|(_, users)| users.iter().copied()).collect();
    users.sort_by(|one, other| one.name.cmp(&other.name));
    users.dedup_by(|one, other| one.name == other.name);
    (!users.is_empty()).then(|| (names.join(", "), users))
}

/// So many names are told.
const NAMES: usize = 5;

fn of(users: &[&PamUser]) -> Text {
    let names: Vec<&str> = users.iter().take(NAMES).map(|user| user.name.as_str()).collect();
    text!("evidence-users", names = names.join(", "), more = users.len().saturating_sub(NAMES))
}

/// The largest skew: as it stands in the file, and how far off a clock it means.
fn stored(users: &[&PamUser]) -> Text {
    let states = users.iter().filter_map(|user| user.memory.as_ref().ok());
    let furthest = states.max_by_key(|state| state.skew.abs());
    let (skew, apart) = furthest.map_or_else(Default::default, |state| (state.skew, state.learnt_ahead()));
    if apart.is_behind() {
        text!("evidence-stored-skew-behind", skew = skew, apart = apart)
    } else {
        text!("evidence-stored-skew-ahead", skew = skew, apart = apart)
    }
}
