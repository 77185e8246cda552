//! The next step after something was done, on the servers of tests/scenarios. What it is before anything was done stands
//! in their files.

use otp_doctor::core::facts::Login;
use otp_doctor::core::finding::{Cause, Remedy};
use otp_doctor::core::guide::{Guide, NextStep, Progress, Tested, Tried};
use otp_doctor::core::plan::Plan;
use otp_doctor::locale::Locale;
use support::scenario::{Case, Server, all, named};

pub(super) const TESTED: [Tested; 11] = [
    Tested::Nothing,
    Tested::Unclear,
    Tested::Declined,
    Tested::Passes,
    Tested::PhoneSoon,
    Tested::Phone,
    Tested::Entry,
    Tested::Settings,
    Tested::EntryChanged,
    Tested::FileRefused,
    Tested::NoEntry,
];

fn after(server: &Server, progress: Progress<'_>) -> NextStep {
    guided(server, progress).next
}

fn guided(server: &Server, progress: Progress<'_>) -> Guide {
    Case::of(server).guide_after(progress)
}

fn having_tried(server: &Server, plan: &Plan, worked: bool) -> NextStep {
    after(server, Progress { repairs: vec![Tried { plan, worked }], ..Progress::default() })
}

fn tested(tested: Tested) -> Progress<'static> {
    Progress { tested, ..Progress::default() }
}

/// The remedies that carry a step out; none where a person does.
fn remedies(next: NextStep) -> &'static [Remedy] {
    match next {
        NextStep::FixTime => &[Remedy::StepClock, Remedy::SetTimeByHand],
        NextStep::SwitchOn => &[Remedy::EnableTimeSync],
        NextStep::KeepOneService => &[Remedy::KeepOneService],
        NextStep::ResetMfa => &[Remedy::ResetMfa],
        NextStep::FinishRepair => &[Remedy::FinishRepair],
        _ => &[],
    }
}

#[test]
fn a_repair_that_cannot_work_here_is_never_next() {
    let mut seen = 0;
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        for result in TESTED {
            let next = case.guide_after(tested(result)).next;
            let remedies = remedies(next);
            let possible = remedies.iter().any(|remedy| case.plan(*remedy).is_ok());
            assert!(remedies.is_empty() || possible, "{name}, {result:?}: {}", next.id());
            seen += usize::from(possible);
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn an_unfinished_repair_goes_before_everything() {
    for (name, scenario) in all() {
        let server = Server { leftover: "unfinished".to_owned(), ..scenario.server };
        let expected = match server.w32time {
            _ if server.root => NextStep::FinishRepair,
            Some(_) => NextStep::BecomeAdministrator,
            None => NextStep::BecomeRoot,
        };
        for result in TESTED {
            assert_eq!(after(&server, tested(result)), expected, "{name}, {result:?}");
        }
    }
}

#[test]
fn while_a_repair_runs_there_is_nothing_to_do() {
    for (name, scenario) in all() {
        let progress = Progress { repairing: true, ..Progress::default() };
        assert_eq!(after(&scenario.server, progress), NextStep::None, "{name}");
    }
}

#[test]
fn a_repair_that_did_not_help_is_not_next_again() {
    for name in
        ["network-time-off", "ntp-blocked", "slightly-off", "typed-time", "network-time-off-clock-right"]
    {
        let server = named(name);
        let case = Case::of(&server);
        let tried = remedies(case.guide().next).iter().find_map(|remedy| case.plan(*remedy).ok()).unwrap();
        for worked in [false, true] {
            assert_ne!(having_tried(&server, &tried, worked), case.guide().next, "{name}");
        }
    }
}

#[test]
fn another_way_to_set_the_clock_is_next_where_the_first_did_not_help() {
    let tried = Case::of(&named("network-time-off")).plan(Remedy::StepClock).unwrap();
    // The service that was switched on reaches nobody, so now the time itself would be set.
    assert_eq!(having_tried(&named("service-reaches-nobody"), &tried, false), NextStep::FixTime);
}

#[test]
fn where_every_way_was_tried_the_report_is_next_and_then_nothing() {
    let server = named("network-time-off");
    let plan = Case::of(&server).plan(Remedy::StepClock).unwrap();
    let repairs = || vec![Tried { plan: &plan, worked: false }];
    let progress = Progress { repairs: repairs(), ..Progress::default() };
    assert_eq!(after(&server, progress), NextStep::Report);
    let progress = Progress { repairs: repairs(), saved: true, ..Progress::default() };
    assert_eq!(after(&server, progress), NextStep::None);
}

#[test]
fn after_the_clock_was_set_it_is_said_to_be_fixed_and_a_code_is_tested() {
    let plan = Case::of(&named("network-time-off")).plan(Remedy::StepClock).unwrap();
    let progress = Progress { repairs: vec![Tried { plan: &plan, worked: true }], ..Progress::default() };
    let guide = guided(&named("healthy"), progress);
    assert_eq!((guide.headline.id.as_ref(), guide.next), ("guide-fixed", NextStep::TestCode));
}

#[test]
fn the_natural_way_leads_from_a_right_server_over_the_code_to_the_sign_in() {
    let server = named("healthy");
    let steps = [
        (Tested::Nothing, NextStep::TestCode),
        (Tested::Unclear, NextStep::TestCode),
        (Tested::Phone, NextStep::CorrectPhone),
        (Tested::PhoneSoon, NextStep::CorrectPhone),
        (Tested::Passes, NextStep::SignIn),
        (Tested::Settings, NextStep::Enrol),
        (Tested::EntryChanged, NextStep::TestOwnEntry),
        (Tested::FileRefused, NextStep::MendFile),
        (Tested::NoEntry, NextStep::Report),
    ];
    for (result, next) in steps {
        assert_eq!(after(&server, tested(result)), next, "{result:?}");
    }
    assert_eq!(after(&server, Progress { saved: true, ..tested(Tested::Passes) }), NextStep::SignIn);
}

#[test]
fn where_a_sign_in_keeps_entries_one_of_them_is_tested_and_what_it_declines_leads_to_its_ways_back_in() {
    let server = named("healthy");
    let at = |tested, own_entry_untested, ways_back_in| {
        let login = Some(Login::Other);
        let progress = Progress { login, tested, own_entry_untested, ways_back_in, ..Progress::default() };
        after(&server, progress)
    };
    for tested in [Tested::Nothing, Tested::Passes] {
        assert_eq!(at(tested, true, true), NextStep::TestOwnEntry, "{tested:?}");
    }
    assert_eq!(
        (at(Tested::Nothing, false, true), at(Tested::Passes, false, true)),
        (NextStep::TestCode, NextStep::SignIn)
    );
    assert_eq!(at(Tested::Declined, false, true), NextStep::WaysBackIn);
    assert_eq!(at(Tested::Declined, false, false), NextStep::Report);
    // The clock comes first, and of the panel's own login nothing of this is said.
    let off = named("network-time-off");
    let progress = Progress { own_entry_untested: true, ..Progress::default() };
    assert_eq!(
        (after(&off, progress.clone()), after(&server, progress)),
        (NextStep::FixTime, NextStep::TestCode)
    );
}

#[test]
fn only_a_real_entry_leads_to_a_reset() {
    // What a throw-away entry can prove is every result but that the entry is another one.
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        let known_without_a_code = [Cause::MfaDisabled, Cause::CauseUnknown];
        if known_without_a_code.iter().any(|cause| case.diagnosis().finding(*cause).is_some()) {
            continue;
        }
        for result in TESTED.into_iter().filter(|result| *result != Tested::Entry) {
            assert_ne!(case.guide_after(tested(result)).next, NextStep::ResetMfa, "{name}, {result:?}");
        }
    }
    let server = Server { code_findings: vec!["entry-wrong".to_owned()], ..Server::default() };
    let mut case = Case::of(&server);
    case.code_findings[0].remedies = vec![Remedy::ReEnrol, Remedy::ResetMfa];
    let after = |login| case.guide_after(Progress { login, ..tested(Tested::Entry) }).next;
    assert_eq!(after(Some(Login::Server)), NextStep::ResetMfa);
    for login in [Login::Portal, Login::Other] {
        assert_ne!(after(Some(login)), NextStep::ResetMfa, "{login:?}");
    }
}

#[test]
fn mfa_is_never_reset_before_the_clock_is_right() {
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        let off = [Cause::ServerClockBehind, Cause::ServerClockAhead];
        if off.iter().all(|cause| case.diagnosis().finding(*cause).is_none()) {
            continue;
        }
        for result in TESTED {
            assert_ne!(case.guide_after(tested(result)).next, NextStep::ResetMfa, "{name}");
        }
    }
}

#[test]
fn for_the_portal_the_clock_of_this_server_does_not_matter() {
    for name in ["network-time-off", "servers-disagree", "healthy", "container-clock-wrong"] {
        let portal = |result| Progress { login: Some(Login::Portal), ..tested(result) };
        let guide = guided(&named(name), portal(Tested::Nothing));
        assert_eq!((guide.headline.id.as_ref(), guide.next), ("guide-portal", NextStep::TestCode), "{name}");
        assert_eq!(after(&named(name), portal(Tested::Phone)), NextStep::CorrectPhone, "{name}");
        assert_eq!(after(&named(name), portal(Tested::Passes)), NextStep::SignIn, "{name}");
    }
}

#[test]
fn that_every_right_code_is_declined_is_said_only_where_none_passes() {
    let locale = Locale::load(None);
    for (name, some) in
        [("just-outside-the-window", true), ("network-time-off", false), ("years-wrong", false)]
    {
        let case = Case::of(&named(name));
        let headline = locale.say(&case.guide().headline);
        assert_eq!(headline.contains("so some right codes are declined"), some, "{name}: {headline}");
        let evidence: Vec<String> =
            case.diagnosis().findings[0].evidence.iter().map(|text| locale.say(text)).collect();
        let said = evidence.iter().any(|said| said.contains("so some right codes are declined"));
        assert_eq!(said, some, "{name}: {evidence:?}");
        assert!(some || evidence.iter().any(|said| said.contains("so right codes are declined")), "{name}");
    }
}

#[test]
fn who_is_no_root_but_an_administrator_of_the_panel_sets_the_time_there() {
    let server = named("not-root-clock-wrong");
    let progress = Progress { panel_alone: true, ..Progress::default() };
    assert_eq!(after(&server, progress), NextStep::PanelTime);
    let progress = Progress { panel_alone: true, ..Progress::default() };
    assert_eq!(after(&named("container-clock-wrong"), progress), NextStep::TellProvider, "nobody inside may");
}

#[test]
fn once_the_sign_in_is_named_the_guide_does_not_ask_for_it_again() {
    for name in ["plesk-missing", "mfa-missing"] {
        for login in [Login::Server, Login::Other] {
            let progress = Progress { login: Some(login), ..Progress::default() };
            assert_eq!(after(&named(name), progress), NextStep::TestCode, "{name}");
        }
    }
}

#[test]
fn a_code_that_passes_is_worth_more_than_a_time_that_nobody_could_tell() {
    assert_eq!(after(&named("no-network"), tested(Tested::Unclear)), NextStep::TypeTrueTime);
    assert_eq!(after(&named("no-network"), tested(Tested::Passes)), NextStep::SignIn);
}

#[test]
fn no_plan_for_the_clock_is_next_before_everything_is_known_that_it_stands_on() {
    use otp_doctor::core::facts::{Fact, Facts};
    let server = Server { ahead_s: -187.0, ..Server::default() };
    let pending: [fn(&mut Facts); 4] = [
        |facts| facts.host = Fact::Pending,
        |facts| facts.rights = Fact::Pending,
        |facts| facts.time_service = Fact::Pending,
        |facts| facts.leftover = Fact::Pending,
    ];
    assert_ne!(Case::of(&server).guide().next, NextStep::None);
    for (number, forget) in pending.iter().enumerate() {
        let mut facts = server.facts();
        forget(&mut facts);
        assert_eq!(Case::with(&server, facts).guide().next, NextStep::None, "{number}");
    }
}
