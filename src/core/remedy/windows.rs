//! Repairs on Windows, from the gentlest on: W32Time is started and asks; where that would not help, the clock is set to the
//! measured time, and W32Time asks then.
//!
//! In a domain the clock is the domain's, and nothing is done here, whoever asks for it. No plan for the time switches off anything
//! that it would have to switch on again: whatever is cut short leaves a clock that is as it was or right.

mod steps;

use crate::core::facts::{Host, Run, Start, W32Time, Windows, WindowsTools};
use crate::core::finding::Remedy;
use crate::core::plan::{Confirmation, Plan, Refused, Role, Step};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::zone::windows_names;
use crate::text;

use super::guard::{clock_is_ours, host_name, known, measured, no_other_repair, tool};
use super::set_clock::{is_needed, no_majority, off_by, set_in_vain, typed_time};
use super::situation::{NOTHING_TO_DO_BELOW, Situation, plain, refused};
use super::tried::{InVain, in_vain_by_reference};
use super::{bystanders, warnings};
use crate::core::agreement::SourceKind;

/// How many servers W32Time is told to ask: of three, two are still a majority.
const MOST_PEERS: usize = 4;

/// The flag of a server that is asked as a client asks (`NtpServer`); without it W32Time asks as a peer, which many do not answer.
const AS_CLIENT: &str = "0x8";

/// The plan for `remedy` on a server with Windows, or why there is none; `None` for what is planned the same everywhere.
pub(super) fn plan(remedy: Remedy, situation: &Situation) -> Option<Result<Plan, Refused>> {
    match remedy {
        Remedy::StepClock => Some(step(situation)),
        Remedy::SetTimeByHand => Some(by_hand(situation)),
        Remedy::EnableTimeSync => Some(enable(situation)),
        Remedy::SetZone
        | Remedy::CorrectPhone
        | Remedy::TellProvider
        | Remedy::FinishRepair
        | Remedy::ResetMfa
        | Remedy::ReEnrol => None,
        Remedy::ClearSkew => Some(Err(refused(text!("cli-skew-is-of-linux")))),
        Remedy::KeepOneService | Remedy::GoOnline | Remedy::WriteRtc => {
            Some(no_other_repair(situation.facts).and_then(|()| Err(refused(text!("plan-refused-windows")))))
        }
    }
}

/// What plans for the clock of this server stand on.
struct Ground<'a> {
    time: &'a W32Time,
    w32tm: &'a str,
    sc: &'a str,
    powershell: Option<&'a str>,
}

/// The clock may be set from here, and it is this server's own.
fn ground<'a>(situation: &Situation<'a>) -> Result<Ground<'a>, Refused> {
    no_other_repair(situation.facts)?;
    if let Some(refused) = of_a_domain(situation) {
        // With more rights it would be refused as well.
        return Err(refused);
    }
    let host: &Host = clock_is_ours(situation)?;
    let Some(Windows { time, tools }) = &host.windows else {
        return Err(refused(text!("plan-refused-windows")));
    };
    let time = known(time, text!("plan-what-time-service"))?;
    if !time.is_of_a_known_type() {
        // It may be a domain's.
        let (what, why) = (text!("plan-what-time-service"), text!("why-w32time-no-type"));
        return Err(refused(text!("plan-refused-unknown", what = what, why = why)));
    }
    let (w32tm, sc) = (tool(&tools.w32tm, "w32tm.exe")?, tool(&tools.sc, "sc.exe")?);
    Ok(Ground { time, w32tm, sc, powershell: tools.powershell.as_deref() })
}

/// Why the clock is left as it is where a domain goes by it or it by a domain's, with words for those who run that.
fn of_a_domain(situation: &Situation) -> Option<Refused> {
    let time = situation.facts.windows()?.time.known().filter(|time| time.is_of_a_domain())?;
    let (name, measured) = (host_name(situation), measured(situation));
    let domain = time.domain.name();
    let (why, words) = if time.domain_controller {
        let words = text!("plan-domain-words-controller", name = name, measured = measured);
        (text!("plan-refused-domain-controller"), words)
    } else if !time.asks {
        let words =
            text!("plan-domain-words-client-off", name = name, measured = measured, domain = domain.clone());
        (text!("plan-refused-domain-client-off", domain = domain), words)
    } else if time.run == Run::Stopped {
        let words =
            text!("plan-domain-words-stopped", name = name, measured = measured, domain = domain.clone());
        (text!("plan-refused-domain-stopped", domain = domain), words)
    } else if time.has_own_servers() {
        let words = text!("plan-domain-words-both", name = name, measured = measured, domain = domain);
        (text!("plan-refused-domain-both"), words)
    } else {
        let words = text!("plan-domain-words", name = name, measured = measured, domain = domain);
        (text!("plan-refused-domain"), words)
    };
    Some(Refused { message_to_provider: Some(words), ..refused(why) })
}

impl Ground<'_> {
    /// Whether the service has somebody to ask.
    fn asks_somebody(&self) -> bool {
        self.time.asks && self.time.has_own_servers() && !self.time.server_names().is_empty()
    }

    /// Whether it asks somebody now, or would once it was started.
    fn can_ask(&self) -> bool {
        self.asks_somebody() && self.time.start != Start::Disabled
    }

    /// It asks, and is started before where it does not run. Right after its start it has not heard anybody yet, and says that it
    /// failed: so it is asked once more then. `role` is that of the last time.
    fn asking(&self, role: Role) -> Vec<Step> {
        match self.time.run {
            Run::Running => vec![steps::resync(self.w32tm, role)],
            Run::Stopped => vec![
                steps::start_service(self.sc),
                steps::resync(self.w32tm, Role::Wait),
                steps::resync(self.w32tm, role),
            ],
        }
    }
}

/// The remedy step-clock.
fn step(situation: &Situation) -> Result<Plan, Refused> {
    is_needed(situation)?;
    let ground = ground(situation)?;
    let ahead = off_by(situation)?;
    let tried = in_vain_by_reference(situation.facts, situation.now, ahead);
    if let Some(InVain::Directly(ago)) = tried {
        return Err(set_in_vain(situation, ago));
    }
    let corrects = ground.time.would_correct(ahead);
    if ground.can_ask() && corrects && tried.is_none() {
        return Ok(by_service(situation, &ground, ahead));
    }
    if !situation.reference.is_repair_grade() {
        return Err(refused(no_majority(situation)));
    }
    let mut plan = set_time(Remedy::StepClock, situation, &ground, ahead)?;
    if ground.can_ask() && !corrects {
        plan.warnings.insert(0, text!("plan-warning-windows-limit"));
    }
    Ok(plan)
}

/// The remedy set-time-by-hand: the reference is what a person typed.
fn by_hand(situation: &Situation) -> Result<Plan, Refused> {
    let typed = situation.reference.kind() == Some(SourceKind::Manual);
    if typed {
        is_needed(situation)?;
    }
    let ground = ground(situation)?;
    let ahead = typed_time(situation)?;
    if let Some(InVain::Directly(ago)) = in_vain_by_reference(situation.facts, situation.now, ahead) {
        return Err(set_in_vain(situation, ago));
    }
    let mut plan = set_time(Remedy::SetTimeByHand, situation, &ground, ahead)?;
    plan.warnings.insert(0, text!("plan-warning-by-hand"));
    Ok(plan)
}

/// W32Time sets the clock by its own servers. The anchor stands in the plan so that its record says how far the clock was off: by that
/// it is told next time whether it helped.
fn by_service(situation: &Situation, ground: &Ground<'_>, ahead: Offset) -> Plan {
    let mut said = warnings::of_typing(situation);
    if !situation.reference.is_repair_grade() {
        said.push(text!("plan-warning-thin"));
    }
    said.push(text!("plan-warning-service-decides"));
    said.extend(of_a_step(situation, ground, ahead));
    Plan {
        remedy: Remedy::StepClock,
        steps: ground.asking(Role::Change),
        anchor: situation.reference.agreed().map(|agreed| agreed.anchor),
        warnings: said,
        confirmation: warnings::confirmation(situation),
    }
}

/// The clock is set to the reference, and W32Time goes on from there where it can.
fn set_time(
    remedy: Remedy,
    situation: &Situation,
    ground: &Ground<'_>,
    ahead: Offset,
) -> Result<Plan, Refused> {
    let Some(powershell) = ground.powershell else {
        return Err(refused(text!("plan-refused-no-tool", tool = "powershell.exe")));
    };
    let Some(agreed) = situation.reference.agreed() else { return Err(refused(no_majority(situation))) };
    let mut steps = vec![steps::set_time(powershell)];
    let mut said = warnings::of_typing(situation);
    if ground.can_ask() {
        steps.extend(ground.asking(Role::Wait));
    } else {
        said.push(match ground.time.start {
            Start::Disabled => text!("plan-warning-windows-off"),
            Start::Automatic | Start::OnDemand => text!("plan-warning-windows-drift"),
        });
    }
    said.extend(of_a_step(situation, ground, ahead));
    let (anchor, confirmation) = (Some(agreed.anchor), warnings::confirmation(situation));
    Ok(Plan { remedy, steps, anchor, warnings: said, confirmation })
}

/// What a step of the clock means here. What else would notice it is not looked up on Windows, so nothing is said of that.
fn of_a_step(situation: &Situation, ground: &Ground<'_>, ahead: Offset) -> Vec<Text> {
    if ahead.abs() < NOTHING_TO_DO_BELOW {
        return Vec::new();
    }
    let member = ground.time.domain.is_known().then(|| {
        let kind = ground.time.kind.clone().unwrap_or_default();
        text!("plan-warning-domain-member", domain = ground.time.domain.name(), kind = kind)
    });
    // Its host may be what the clock is wrong by.
    let hyper_v = ground.time.hyper_v.then(|| text!("plan-warning-hyper-v"));
    let licence = bystanders::licence(situation.facts, ahead);
    member.into_iter().chain(hyper_v).chain([warnings::jump(ahead)]).chain(licence).collect()
}

/// The remedy enable-time-sync: W32Time is started with the system from now on, and asks somebody. What it was told so far is said, and
/// stands with the plan in its record.
fn enable(situation: &Situation) -> Result<Plan, Refused> {
    let ground = ground(situation)?;
    let time = ground.time;
    let mut steps = Vec::new();
    let mut said = Vec::new();
    if time.start != Start::Automatic {
        steps.push(steps::start_with_the_system(ground.sc));
    }
    // Only a service that runs takes a new list.
    if time.run == Run::Stopped {
        steps.push(steps::start_service(ground.sc));
    }
    if !time.asks {
        return Err(refused(text!("plan-refused-ntp-client-off")));
    }
    if !ground.asks_somebody() {
        let names = peers(situation);
        if names.is_empty() {
            return Err(refused(text!("plan-refused-no-peers")));
        }
        let list = names.iter().map(|name| format!("{name},{AS_CLIENT}")).collect::<Vec<_>>().join(" ");
        steps.push(steps::ask(ground.w32tm, &list, &names.join(", ")));
        said.push(so_far(time));
    }
    if steps.is_empty() {
        return Err(Refused::nothing_to_do(text!("plan-refused-already-on")));
    }
    steps.push(steps::resync(ground.w32tm, Role::Wait));
    let step = situation.ahead.map(|ahead| of_a_step(situation, &ground, ahead)).unwrap_or_default();
    if !step.is_empty() {
        said.push(text!("plan-warning-service-steps"));
    }
    said.extend(step);
    let (anchor, confirmation) = (None, Confirmation::Press);
    Ok(Plan { remedy: Remedy::EnableTimeSync, steps, anchor, warnings: said, confirmation })
}

/// The plan that gives the server the zone `iana`, by the name that Windows has for it; `now` is the zone that it has.
///
/// # Errors
/// [`Refused`] where Windows has none, or has the same one for both.
pub(super) fn zone(iana: &str, now: Option<&str>, tools: &WindowsTools) -> Result<Plan, Refused> {
    let tzutil = tool(&tools.tzutil, "tzutil.exe")?;
    let Some(name) = windows_names::windows(iana) else {
        return Err(refused(text!("plan-refused-no-windows-zone", zone = iana)));
    };
    if now.and_then(windows_names::windows) == Some(name) {
        return Err(Refused::nothing_to_do(text!("plan-refused-zone-is-set", zone = name)));
    }
    // By this one it is told of afterwards.
    let other = windows_names::iana(name).filter(|other| *other != iana);
    let shared =
        other.map(|other| text!("plan-warning-zone-shared", zone = iana, name = name, other = other));
    let usual = [text!("plan-warning-zone-no-codes"), text!("plan-warning-zone-running-on-windows")];
    let said = shared.into_iter().chain(usual).collect();
    Ok(plain(Remedy::SetZone, vec![steps::set_zone(tzutil, name)], said))
}

/// The servers that have just answered and agreed.
fn peers(situation: &Situation) -> Vec<String> {
    let asked = situation.reference.members().filter(|answer| answer.source.kind == SourceKind::Ntp);
    let names = asked.map(|answer| answer.source.name.clone());
    names.filter(|name| is_a_name(name)).take(MOST_PEERS).collect()
}

/// Whether it can stand in a list of W32Time's, between spaces and before a comma. It knows no other port than NTP's.
fn is_a_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-".contains(letter))
}

/// What the values were that a new list of servers takes the place of, and the command that brings them back.
fn so_far(time: &W32Time) -> Text {
    let (kind, servers) = (time.kind.clone().unwrap_or_default(), time.servers.clone().unwrap_or_default());
    let flags = match time.kind.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("nosync") => "no",
        Some("nt5ds") => "domhier",
        Some("allsync") => "all",
        _ => "manual",
    };
    let command = format!("w32tm /config \"/manualpeerlist:{servers}\" /syncfromflags:{flags} /update");
    text!("plan-warning-windows-peers", kind = kind, servers = servers, command = command)
}

#[cfg(test)]
#[path = "windows_tests.rs"]
mod tests;
