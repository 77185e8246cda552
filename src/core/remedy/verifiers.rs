//! Who will decline right codes once the clock is right, because a wrong one was learnt; and clearing what was learnt.

use crate::core::clean::one_line;
use crate::core::facts::{Fact, Facts, PamModule, PamUser, PamVerifier, Verifiers};
use crate::core::finding::Remedy;
use crate::core::plan::{Plan, Refused};
use crate::core::text::Text;
use crate::text;

use super::bystanders::untold;
use super::guard::{known, no_other_repair, not_on_windows, root};
use super::situation::{ToolPaths, plain, refused};
use super::steps;

/// So many users at once: every name stands in the command, and a record has its bounds.
const MOST_USERS: usize = 100;

/// The plan that clears the learnt clock of `users`; where none are named, of all whose right codes are declined because of it.
///
/// # Errors
/// [`Refused`] where there is nothing to clear, where a named user has no entry that the module takes, and where this program
/// lies where others could exchange it.
pub fn plan_clear_skew(users: &[String], facts: &Facts, tools: &ToolPaths) -> Result<Plan, Refused> {
    no_other_repair(facts)?;
    not_on_windows(facts)?;
    let verifiers = known(&facts.verifiers, text!("plan-what-verifiers"))?;
    for verifier in verifiers.pam.iter().filter(|verifier| verifier.module == PamModule::GoogleAuthenticator)
    {
        known(&verifier.users, text!("plan-what-verifiers"))?;
    }
    let learnt = |user: &PamUser| user.memory.as_ref().is_ok_and(|state| state.has_learnt());
    let mut names: Vec<&str> = match users {
        [] => verifiers.with_a_wrong_clock().flat_map(|(_, users)| users).map(|user| &*user.name).collect(),
        named => {
            if let Some(stranger) = named.iter().find(|name| !is_enrolled(verifiers, name)) {
                return Err(refused(text!("plan-refused-no-such-user", user = one_line(stranger))));
            }
            let learnt = verifiers.with(learnt).flat_map(|(_, users)| users);
            learnt.map(|user| &*user.name).filter(|name| named.iter().any(|named| named == name)).collect()
        }
    };
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return Err(Refused::nothing_to_do(text!("plan-refused-nothing-learnt")));
    }
    root(facts)?;
    let Some(otp_doctor) = tools.otp_doctor.as_deref() else {
        return Err(refused(text!("plan-refused-own-program")));
    };
    let left_out = names.len().saturating_sub(MOST_USERS);
    names.truncate(MOST_USERS);
    let mut warnings = vec![
        text!("plan-warning-skew-keep-open"),
        text!("plan-warning-skew-phones"),
        text!("plan-warning-skew-typing"),
    ];
    if left_out > 0 {
        warnings.push(text!("plan-warning-skew-more", users = left_out));
    }
    let steps = vec![steps::clear_skew(otp_doctor, &names), steps::remove_copies(otp_doctor, &names)];
    Ok(plain(Remedy::ClearSkew, steps, warnings))
}

/// Of how many users a plan of [`plan_clear_skew`] clears what was learnt: its first command names each of them.
pub fn cleared_users(plan: &Plan) -> usize {
    plan.steps.first().map_or(0, |step| step.command.args.len().saturating_sub(1))
}

fn is_enrolled(verifiers: &Verifiers, name: &str) -> bool {
    verifiers.with(|user| user.name == name && user.memory.is_ok()).next().is_some()
}

/// One line for each verifier that has learnt a wrong clock.
pub(super) fn that_learnt_a_wrong_clock(facts: &Facts) -> Vec<Text> {
    match &facts.verifiers {
        Fact::Pending => vec![text!("plan-warning-verifiers-pending")],
        Fact::Unknown { why } => vec![untold(text!("plan-what-verifiers"), why)],
        Fact::Known(verifiers) => verifiers
            .with_a_wrong_clock()
            .map(|(verifier, users)| learnt(verifier, users.len()))
            .chain(verifiers.pam.iter().filter_map(not_looked_at))
            .collect(),
    }
}

fn learnt(verifier: &PamVerifier, users: usize) -> Text {
    let names = verifier.names();
    if verifier.options.never_learns {
        text!("plan-warning-skew-frozen", names = names, users = users)
    } else {
        text!("plan-warning-stored-skew", names = names, users = users)
    }
}

fn not_looked_at(verifier: &PamVerifier) -> Option<Text> {
    // pam_oath learns no clock.
    let learns = verifier.module == PamModule::GoogleAuthenticator;
    verifier.users.why_unknown().filter(|_| learns).map(|why| untold(text!("plan-what-verifiers"), why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::{Leftover, PamUsers, Rights};
    use crate::core::plan::Hindrance;
    use crate::core::verifier::{PamOptions, PamState};

    /// A server where SSH asks these users, each with what stands below the key.
    fn facts(root: bool, users: &[(String, &str)]) -> Facts {
        let user = |(name, lines): &(String, &str)| PamUser {
            name: name.clone(),
            memory: PamState::read(&format!("KEY\n\" TOTP_AUTH\n{lines}\n")).map_err(Into::into),
        };
        let enrolled = users.iter().map(user).collect();
        let sshd = PamVerifier {
            services: vec!["sshd".to_owned()],
            module: PamModule::GoogleAuthenticator,
            options: PamOptions::default(),
            lets_others_in: false,
            users: Fact::Known(PamUsers { enrolled, others: 0, everybody: true }),
        };
        Facts {
            rights: Fact::Known(Rights { root, can_set_clock: root, user: "me".to_owned() }),
            leftover: Fact::Known(Leftover::Nothing),
            verifiers: Fact::Known(Verifiers { pam: vec![sshd], ..Verifiers::default() }),
            ..Facts::default()
        }
    }

    fn planned(users: &[&str], facts: &Facts) -> Result<Plan, Refused> {
        let users: Vec<String> = users.iter().map(|user| (*user).to_owned()).collect();
        let tools = ToolPaths { otp_doctor: Some("/p".to_owned()), ..ToolPaths::default() };
        plan_clear_skew(&users, facts, &tools)
    }

    fn commands(plan: &Plan) -> Vec<String> {
        plan.steps.iter().map(|step| step.command.shown(crate::core::time::UnixTime::from_secs(0))).collect()
    }

    const USERS: [(&str, &str); 3] = [("far", "\" TIME_SKEW 10"), ("near", "\" TIME_SKEW 1"), ("none", "")];

    fn three(root: bool) -> Facts {
        facts(root, &USERS.map(|(name, lines)| (name.to_owned(), lines)))
    }

    #[test]
    fn without_names_those_are_cleared_whose_right_codes_are_declined_and_with_names_whoever_has_learnt_anything()
     {
        let plan = planned(&[], &three(true)).unwrap();
        assert_eq!(commands(&plan), ["/p clear-skew far", "/p clear-skew --remove-copies far"]);
        assert_eq!(cleared_users(&plan), 1);
        let plan = planned(&["near", "none"], &three(true)).unwrap();
        assert_eq!(commands(&plan), ["/p clear-skew near", "/p clear-skew --remove-copies near"]);
    }

    #[test]
    fn what_cannot_or_need_not_be_cleared_is_refused_with_its_reason() {
        let why = |refused: Result<Plan, Refused>| {
            let refused = refused.unwrap_err();
            (refused.hindrance, refused.why.id.into_owned())
        };
        let cases = [
            (planned(&["none"], &three(true)), Hindrance::NothingToDo, "plan-refused-nothing-learnt"),
            (planned(&["far", "who"], &three(true)), Hindrance::Other, "plan-refused-no-such-user"),
            (planned(&[], &three(false)), Hindrance::NotRoot, "plan-refused-not-root"),
            (planned(&[], &Facts::default()), Hindrance::Other, "plan-refused-pending"),
            (
                plan_clear_skew(&[], &three(true), &ToolPaths::default()),
                Hindrance::Other,
                "plan-refused-own-program",
            ),
        ];
        for (refused, hindrance, id) in cases {
            assert_eq!(why(refused), (hindrance, id.to_owned()));
        }
    }

    #[test]
    fn of_very_many_users_the_first_hundred_are_cleared_and_that_is_said() {
        let users: Vec<_> = (0..130).map(|number| (format!("u{number:03}"), "\" TIME_SKEW 10")).collect();
        let plan = planned(&[], &facts(true, &users)).unwrap();
        let first = &commands(&plan)[0];
        assert!(first.ends_with("u098 u099"), "{first}");
        assert_eq!(plan.warnings.last().map(|text| &*text.id), Some("plan-warning-skew-more"));
    }

    #[test]
    fn more_users_than_one_command_names_are_told_of_and_those_that_it_names_are_counted() {
        let users = |count: usize| {
            let users: Vec<(String, &str)> =
                (0..count).map(|number| (format!("user{number:03}"), "\" TIME_SKEW 10")).collect();
            planned(&[], &facts(true, &users)).unwrap()
        };
        for (count, named, told) in
            [(2, 2, None), (MOST_USERS, MOST_USERS, None), (MOST_USERS + 3, MOST_USERS, Some(3))]
        {
            let plan = users(count);
            assert_eq!(cleared_users(&plan), named);
            let more = text!("plan-warning-skew-more", users = told.unwrap_or(0));
            assert_eq!(plan.warnings.contains(&more), told.is_some(), "{count}");
            assert_eq!(plan.warnings.len(), 3 + usize::from(told.is_some()), "{count}");
        }
    }
}
