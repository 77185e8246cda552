//! Which sign-in somebody asks about, and what it accepts.

use super::facts::{Facts, PamVerifier, Presence, Verifiers};
use super::verifier::{Accepted, Card, Steps, Sureness};

/// The sign-in that declines the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Plesk on this server.
    Plesk,
    /// A service of this server that asks through PAM, e.g. "sshd".
    Service(String),
    /// A program that is described by a card.
    Card(&'static Card),
}

impl Asked {
    /// What goes by this name whatever is on the server; none where it is perhaps a service.
    pub fn of(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("plesk") {
            return Some(Self::Plesk);
        }
        Card::of(name).map(Self::Card)
    }

    /// The service of this name, where it asks for codes on this server.
    pub fn service(name: &str, found: &Verifiers) -> Option<Self> {
        found.of(name).is_some().then(|| Self::Service(name.to_owned()))
    }

    /// The card, where it is one.
    pub const fn card(&self) -> Option<&'static Card> {
        match self {
            Self::Card(card) => Some(card),
            Self::Plesk | Self::Service(_) => None,
        }
    }

    /// What it is called on the command line.
    pub fn id(&self) -> &str {
        match self {
            Self::Plesk => "plesk",
            Self::Service(name) => name,
            Self::Card(card) => card.id,
        }
    }
}

/// What is accepted by the sign-in that is asked about. Of several users of a service that is the least.
///
/// Where nobody has said which it is, that is what is assumed of Plesk, and where there is none the narrowest that was
/// found, but never more: a wide window of one sign-in must not hide what breaks another. `told` steps to either side
/// stand in the place of all of it.
pub fn accepted(asked: Option<&Asked>, told: Option<u32>, facts: &Facts) -> Accepted {
    let known = match asked {
        None => Accepted { learnt: learnt(facts), ..narrowest(facts) },
        Some(Asked::Plesk) => Accepted { name: Some("Plesk".into()), ..Accepted::USUAL },
        Some(Asked::Card(card)) => card.accepted(),
        Some(Asked::Service(name)) => {
            let found = facts.verifiers.known().and_then(|found| found.of(name));
            let accepted = found.map_or(Accepted::USUAL, PamVerifier::accepts);
            Accepted { name: Some(name.as_str().into()), ..accepted }
        }
    };
    match told {
        Some(steps) => Accepted { steps: Steps::either(steps), known: Sureness::Assumed, ..known },
        None => known,
    }
}

/// Whether any sign-in that was found goes by a wrong clock: where nobody has said which it is, it may be that one.
fn learnt(facts: &Facts) -> bool {
    facts.verifiers.known().is_some_and(|found| found.with_a_wrong_clock().next().is_some())
}

fn narrowest(facts: &Facts) -> Accepted {
    let no_panel =
        facts.panel.known().is_some_and(|panel| matches!(panel.presence, Presence::Missing { .. }));
    let found = facts.verifiers.known().filter(|_| no_panel);
    let all = found.into_iter().flat_map(|found| &found.pam).map(PamVerifier::accepts);
    let reach = |accepted: &Accepted| u64::from(accepted.steps.narrow()) * u64::from(accepted.period_s);
    let least = all.min_by_key(reach).filter(|least| reach(least) < reach(&Accepted::USUAL));
    // It is spoken of by no name: nobody has said that it is about this one.
    least.map_or(Accepted::USUAL, |least| Accepted { name: None, ..least })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::{Fact, PamModule, PamUser, PamUsers, Panel};
    use crate::core::text::Text;
    use crate::core::verifier::{PamOptions, PamState};

    fn service(name: &str, lines: &[&str]) -> PamVerifier {
        let memory = |lines: &&str| PamState::read(&format!("KEY\n\" TOTP_AUTH\n{lines}\n")).unwrap();
        let user = |lines| PamUser { name: "anna".to_owned(), memory: Ok(memory(lines)) };
        PamVerifier {
            services: vec![name.to_owned()],
            module: PamModule::GoogleAuthenticator,
            options: PamOptions::default(),
            lets_others_in: false,
            users: Fact::Known(PamUsers {
                enrolled: lines.iter().map(user).collect(),
                others: 0,
                everybody: true,
            }),
        }
    }

    fn facts(plesk: bool, pam: Vec<PamVerifier>) -> Facts {
        let why = || Text::new("why-not-looked-at");
        let panel = Panel {
            presence: match plesk {
                true => Presence::Found { tool: None, extension_utility: None, in_path: true },
                false => Presence::Missing { why: why() },
            },
            version: Fact::Unknown { why: why() },
            extension: Fact::Unknown { why: why() },
            trouble: None,
            sign_in: Box::default(),
        };
        let verifiers = Verifiers { pam, ..Verifiers::default() };
        Facts { panel: Fact::Known(panel), verifiers: Fact::Known(verifiers), ..Facts::default() }
    }

    fn steps(asked: Option<&Asked>, told: Option<u32>, facts: &Facts) -> [i64; 2] {
        accepted(asked, told, facts).steps.signed()
    }

    #[test]
    fn without_a_name_a_wide_window_loosens_no_alarm_and_a_narrow_one_counts_where_there_is_no_plesk() {
        let wide = || service("sshd", &["\" WINDOW_SIZE 17"]);
        let narrow = || service("sudo", &["\" WINDOW_SIZE 1"]);
        assert_eq!(steps(None, None, &facts(true, vec![wide(), narrow()])), [-1, 1]);
        assert_eq!(steps(None, None, &facts(false, vec![wide()])), [-1, 1]);
        assert_eq!(steps(None, None, &facts(false, vec![wide(), narrow()])), [0, 0]);
        assert_eq!(steps(None, None, &Facts::default()), [-1, 1]);
        assert_eq!(accepted(None, None, &facts(false, vec![narrow()])).name, None);
    }

    #[test]
    fn a_named_sign_in_counts_as_it_is_and_told_steps_go_before_it() {
        let facts = facts(true, vec![service("sshd", &["\" WINDOW_SIZE 4", "\" WINDOW_SIZE 17"])]);
        let sshd = Asked::service("sshd", facts.verifiers.known().unwrap());
        assert_eq!(steps(sshd.as_ref(), None, &facts), [-1, 2]);
        assert_eq!(accepted(sshd.as_ref(), None, &facts).known, Sureness::Read);
        assert_eq!(steps(Asked::of("nextcloud").as_ref(), None, &facts), [-3, 3]);
        assert_eq!(steps(Asked::of("NextCloud").as_ref(), Some(0), &facts), [0, 0]);
        assert_eq!(Asked::service("cockpit", facts.verifiers.known().unwrap()), None);
        assert_eq!(Asked::of("sshd"), None);
    }

    #[test]
    fn a_learnt_clock_goes_with_the_sign_in_that_learnt_it_and_with_none_where_nobody_is_named() {
        let facts = facts(true, vec![service("sshd", &["\" TIME_SKEW 10", ""]), service("sudo", &[""])]);
        let found = facts.verifiers.known().unwrap();
        for (asked, learnt) in [
            (None, true),
            (Asked::service("sshd", found), true),
            (Asked::service("sudo", found), false),
            (Asked::of("plesk"), false),
            (Asked::of("nextcloud"), false),
        ] {
            assert_eq!(accepted(asked.as_ref(), Some(2), &facts).learnt, learnt, "{asked:?}");
        }
    }

    #[test]
    fn whoever_is_asked_about_is_called_by_the_name_that_was_given() {
        let facts = facts(true, vec![service("sshd", &[])]);
        let found = facts.verifiers.known().unwrap();
        for (asked, id) in [
            (Asked::of("Plesk"), "plesk"),
            (Asked::of("NextCloud"), "nextcloud"),
            (Asked::service("sshd", found), "sshd"),
        ] {
            assert_eq!(asked.unwrap().id(), id);
        }
        assert_eq!(accepted(Some(&Asked::Plesk), None, &facts).name, Some("Plesk".into()));
    }

    #[test]
    fn pam_oath_accepts_what_its_line_says_and_nothing_else_is_assumed_of_it() {
        let oath = PamVerifier { module: PamModule::Oath { window: 5 }, ..service("sudo", &[]) };
        let facts = facts(true, vec![oath, service("sshd", &[])]);
        let accepts = |name| {
            let asked = Asked::service(name, facts.verifiers.known().unwrap());
            let accepted = accepted(asked.as_ref(), None, &facts);
            (accepted.steps.signed(), accepted.known)
        };
        assert_eq!(accepts("sudo"), ([-5, 5], Sureness::Read));
        assert_eq!(accepts("sshd"), ([-1, 1], Sureness::Documented));
    }

    #[test]
    fn a_sign_in_that_reaches_as_far_as_is_assumed_of_others_is_not_taken_for_them() {
        assert_eq!(
            accepted(None, None, &facts(false, vec![service("sshd", &["\" WINDOW_SIZE 3"])])),
            Accepted::USUAL
        );
    }
}
