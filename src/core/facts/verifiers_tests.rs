use super::*;
use crate::core::text::Text;

fn of_users(lines: &[&str]) -> PamVerifier {
    let user = |lines: &&str| PamUser {
        name: "alice".to_owned(),
        memory: PamState::read(&format!("KEY\n\" TOTP_AUTH\n{lines}")).map_err(Into::into),
    };
    let enrolled = lines.iter().map(user).collect();
    PamVerifier {
        services: vec!["sshd".to_owned()],
        module: PamModule::GoogleAuthenticator,
        options: Default::default(),
        lets_others_in: false,
        users: Fact::Known(PamUsers { enrolled, others: 0, everybody: true }),
    }
}

#[test]
fn what_is_accepted_of_everybody_is_the_least_in_seconds_and_said_to_be_of_all_only_where_it_is() {
    const MINUTE: &str = "\" STEP_SIZE 60\n\" WINDOW_SIZE 3\n";
    const WIDE: &str = "\" WINDOW_SIZE 17\n";
    const NARROW: &str = "\" WINDOW_SIZE 5\n";
    for (users, steps, period_s, for_all, learnt) in [
        (&[""][..], (1, 1), 30, true, false),
        (&[WIDE, NARROW], (2, 2), 30, false, false),
        // 3 of a minute are 180 s, 5 of half a minute 150 s.
        (&[MINUTE, NARROW], (2, 2), 30, false, false),
        (&[NARROW, NARROW], (2, 2), 30, true, false),
        (&[NARROW, "\" WINDOW_SIZE 5\n\" TIME_SKEW 1\n"], (2, 2), 30, false, false),
        (&["\" TIME_SKEW 10\n"], (1, 1), 30, false, true),
    ] {
        let accepted = of_users(users).accepts();
        assert_eq!((accepted.steps.before, accepted.steps.after), steps, "{users:?}");
        assert_eq!(
            (accepted.period_s, accepted.for_all, accepted.learnt),
            (period_s, for_all, learnt),
            "{users:?}"
        );
        assert_eq!(accepted.known, Sureness::Read, "{users:?}");
    }
}

#[test]
fn a_refusal_is_of_oath_where_it_is_about_a_line_of_its_file() {
    for (refusal, is_of_oath) in [
        (PamRefusal::OathLine, true),
        (PamRefusal::OathPassword, true),
        (PamRefusal::Size, false),
        (PamRefusal::Unreadable(Text::new("why")), false),
    ] {
        assert_eq!(refusal.is_of_oath(), is_of_oath, "{refusal:?}");
    }
}
