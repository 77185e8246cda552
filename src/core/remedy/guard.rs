//! What must hold before anything is planned, and the words for when it does not.

use crate::core::facts::{ClockOwner, Fact, Facts, Host, Leftover, Stuck, TimeService};
use crate::core::plan::{Hindrance, Refused};
use crate::core::text::Text;
use crate::text;

use super::situation::{Situation, refused};

/// The command that gives an administrator the rights; shown, never run.
const SUDO: &str = "sudo otp-doctor";

/// Repairs can be carried out here, no other one is running, and none left anything half done.
pub(super) fn no_other_repair(facts: &Facts) -> Result<(), Refused> {
    match &facts.leftover {
        Fact::Known(Leftover::Running { by, stuck, .. }) => Err(running(by, stuck.as_ref())),
        Fact::Known(Leftover::Unfinished { remaining, .. }) if !remaining.is_empty() => {
            Err(refused(text!("plan-refused-repair-unfinished")))
        }
        Fact::Known(Leftover::Unreadable { why } | Leftover::Unfinished { unreadable: why, .. }) => {
            why.first().map_or(Ok(()), |why| Err(unreadable(why)))
        }
        Fact::Unknown { why } => Err(unreadable(why)),
        // A user who may not see root's records may do nothing that they could stand in the way of, and is told that instead.
        Fact::Known(Leftover::Nothing | Leftover::Hidden { .. }) | Fact::Pending => Ok(()),
    }
}

pub(super) fn running(by: &str, stuck: Option<&Stuck>) -> Refused {
    refused(match stuck {
        Some(stuck) => text!("plan-refused-repair-stuck", by = by, silent = stuck.silent),
        None => text!("plan-refused-repair-running", by = by),
    })
}

pub(super) fn unreadable(why: &Text) -> Refused {
    refused(text!("plan-refused-record-unreadable", why = why.clone()))
}

/// The user is root, or an administrator of Windows.
pub(super) fn root(facts: &Facts) -> Result<(), Refused> {
    let rights = known(&facts.rights, text!("plan-what-rights"))?;
    if rights.root {
        return Ok(());
    }
    let user = rights.user.clone();
    let why = match facts.windows() {
        // There is no command that gives the rights: the window has to be opened with them.
        Some(_) => text!("plan-refused-not-administrator", user = user),
        None => text!("plan-refused-not-root", user = user, command = SUDO),
    };
    Err(Refused { hindrance: Hindrance::NotRoot, ..refused(why) })
}

/// The clock may be set from here, and systemd is there to do it.
pub(super) fn may_set_clock(situation: &Situation) -> Result<(), Refused> {
    let host = clock_is_ours(situation)?;
    if !host.systemd {
        let why = text!("plan-refused-no-systemd");
        return Err(with_words(situation, text!("plan-obstacle-no-systemd"), why));
    }
    Ok(())
}

/// The clock may be set from here, by whatever this system has for it.
pub(super) fn clock_is_ours<'a>(situation: &Situation<'a>) -> Result<&'a Host, Refused> {
    let facts = situation.facts;
    no_other_repair(facts)?;
    let host = known(&facts.host, text!("plan-what-host"))?;
    if facts.clock_owner().known() == Some(&ClockOwner::Host) {
        return Err(for_provider(situation));
    }
    root(facts)?;
    if !known(&facts.rights, text!("plan-what-rights"))?.can_set_clock {
        let (obstacle, why) = match facts.windows() {
            Some(_) => (text!("plan-obstacle-no-privilege"), text!("plan-refused-no-privilege")),
            None => (text!("plan-obstacle-no-right"), text!("plan-refused-no-right")),
        };
        return Err(with_words(situation, obstacle, why));
    }
    Ok(host)
}

/// What Windows has not, as PAM, is refused there in one sentence.
pub(super) fn not_on_windows(facts: &Facts) -> Result<(), Refused> {
    match facts.windows() {
        Some(_) => Err(refused(text!("cli-skew-is-of-linux"))),
        None => Ok(()),
    }
}

/// Which services set the clock. Where systemd cannot be asked, somebody has to put that right first.
pub(super) fn time_service<'a>(situation: &Situation<'a>) -> Result<&'a TimeService, Refused> {
    let fact = &situation.facts.time_service;
    known(fact, text!("plan-what-time-service")).map_err(|refused| match fact.why_unknown() {
        Some(why) => with_words(situation, text!("plan-obstacle-no-answer", why = why.clone()), refused.why),
        None => refused,
    })
}

/// Refused, with words for those who run this machine where that is somebody else.
pub(super) fn with_words(situation: &Situation, obstacle: Text, why: Text) -> Refused {
    let (name, measured) = (host_name(situation), measured(situation));
    let message = text!("plan-provider-obstacle", name = name, measured = measured, obstacle = obstacle);
    Refused { message_to_provider: Some(message), ..refused(why) }
}

/// The answer that a fact gives, or the reason why nothing is planned without it.
pub(super) fn known<T>(fact: &Fact<T>, what: Text) -> Result<&T, Refused> {
    match fact {
        Fact::Known(value) => Ok(value),
        Fact::Pending => Err(refused(text!("plan-refused-pending", what = what))),
        Fact::Unknown { why } => Err(refused(text!("plan-refused-unknown", what = what, why = why.clone()))),
    }
}

/// The path of a tool that a plan cannot do without.
pub(super) fn tool<'a>(path: &'a Option<String>, name: &'static str) -> Result<&'a str, Refused> {
    path.as_deref().ok_or_else(|| refused(text!("plan-refused-no-tool", tool = name)))
}

/// It is for those who run the host, with the words to send.
pub(super) fn for_provider(situation: &Situation) -> Refused {
    let container = situation.facts.host.known().and_then(|host| host.container.clone());
    let why = match container {
        Some(kind) => text!("plan-refused-container", kind = kind),
        None => text!("plan-refused-provider"),
    };
    Refused { message_to_provider: Some(provider_message(situation)), ..refused(why) }
}

fn provider_message(situation: &Situation) -> Text {
    let (name, measured) = (host_name(situation), measured(situation));
    match situation.facts.host.known().and_then(|host| host.container.clone()) {
        Some(kind) => text!("plan-provider-container", name = name, kind = kind, measured = measured),
        None => text!("plan-provider-machine", name = name, measured = measured),
    }
}

pub(super) fn host_name(situation: &Situation) -> String {
    situation.facts.host.known().map_or_else(|| "?".to_owned(), |host| host.name.clone())
}

pub(super) fn measured(situation: &Situation) -> Text {
    match situation.ahead {
        Some(ahead) => text!("plan-provider-off", by = ahead, is = ahead.direction()),
        None => text!("plan-provider-unmeasured"),
    }
}
