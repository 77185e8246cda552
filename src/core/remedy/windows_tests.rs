use std::time::Duration;

use super::*;
use crate::core::agreement::{Sample, Source, SourceAnswer};
use crate::core::facts::{
    Corrections, DomainClock, Extension, Fact, Facts, Leftover, Panel, Presence, Rights, WindowsTools, Zone,
};
use crate::core::journal::{FORMAT, Record};
use crate::core::plan::Hindrance;
use crate::core::reference::Reference;
use crate::core::remedy::{ToolPaths, may_set_zone, plan, plan_clear_skew, plan_zone};
use crate::core::time::{MonoTime, Reading, UnixTime};

const TRUTH: UnixTime = UnixTime::from_secs(1_795_489_500);
const MONO: MonoTime = MonoTime::from_nanos(5_000_000_000);

/// As it comes, and started with the system.
fn stand_alone() -> W32Time {
    W32Time { start: Start::Automatic, ..W32Time::stand_alone() }
}

fn facts(time: W32Time) -> Facts {
    let tools = WindowsTools::below(r"C:\Windows\System32");
    let host = Host {
        name: "win1.example".to_owned(),
        system: "Windows Server 2022 Standard, build 20348".to_owned(),
        container: None,
        systemd: false,
        proxy: None,
        windows: Some(Windows { time: Fact::Known(time), tools }),
    };
    Facts {
        host: Fact::Known(host),
        rights: Fact::Known(Rights { user: "Administrator".to_owned(), root: true, can_set_clock: true }),
        leftover: Fact::Known(Leftover::Nothing),
        journals: Fact::Known(Vec::new()),
        ..Facts::default()
    }
}

/// `count` time servers that agree.
fn measured(count: usize) -> Reference {
    let sample = Sample {
        mono: MONO,
        reference: TRUTH,
        error: Duration::from_millis(20),
        delay: Duration::from_millis(20),
        root_distance: Duration::from_millis(2),
        stratum: Some(2),
        smeared: false,
    };
    let source =
        |number| Source { kind: SourceKind::Ntp, name: format!("ntp{number}.example"), address: None };
    Reference::from_answers(
        (0..count).map(|number| SourceAnswer { source: source(number), result: Ok(sample) }).collect(),
    )
}

fn planned(remedy: Remedy, facts: &Facts, ahead_s: i64, reference: &Reference) -> Result<Plan, String> {
    let now = Reading { wall: TRUTH.plus(Offset::from_secs(ahead_s)), mono: MONO };
    plan(remedy, facts, reference, now, &ToolPaths::default()).map_err(|refused| refused.why.id.into_owned())
}

/// Each step's program and arguments; but of a script, only that there is one.
fn commands(plan: &Plan) -> Vec<String> {
    let shown = |step: &Step| {
        let words: Vec<String> = step
            .command
            .arguments(TRUTH)
            .into_iter()
            .map(|word| word.split(" { ").next().unwrap_or_default().to_owned())
            .collect();
        let name = step.command.program.rsplit('\\').next().unwrap_or_default();
        format!("{}{name} {}", if step.role == Role::Wait { "wait: " } else { "" }, words.join(" "))
    };
    plan.steps.iter().map(shown).collect()
}

fn warned(plan: &Plan, id: &str) -> bool {
    plan.warnings.iter().any(|warning| warning.id == id)
}

const SET: &str = "powershell.exe -NoProfile -NonInteractive -Command & 2026-11-24T03:05:00Z";

#[test]
fn the_time_service_is_asked_to_set_the_clock_where_it_would() {
    let plan = planned(Remedy::StepClock, &facts(stand_alone()), 187, &measured(5)).unwrap();
    assert_eq!(commands(&plan), ["w32tm.exe /resync /force"]);
    assert!(warned(&plan, "plan-warning-service-decides") && warned(&plan, "plan-warning-backward"));
    // Its record has to say how far the clock was off.
    assert!(plan.anchor.is_some());
    let stopped = W32Time { run: Run::Stopped, start: Start::OnDemand, ..stand_alone() };
    let plan = planned(Remedy::StepClock, &facts(stopped), -187, &measured(5)).unwrap();
    let asked = ["wait: sc.exe start w32time", "wait: w32tm.exe /resync /force", "w32tm.exe /resync /force"];
    assert_eq!(commands(&plan), asked);
}

#[test]
fn a_clock_beyond_its_limits_is_set_to_the_measured_time_first() {
    let hour = Some(Duration::from_secs(3_600));
    let told = W32Time { corrections: Corrections { backward: hour, forward: None }, ..stand_alone() };
    let plan = planned(Remedy::StepClock, &facts(told.clone()), 3_700, &measured(5)).unwrap();
    assert_eq!(commands(&plan), [SET, "wait: w32tm.exe /resync /force"]);
    assert!(warned(&plan, "plan-warning-windows-limit"));
    assert_eq!(plan.confirmation, Confirmation::Press);
    let refused = planned(Remedy::StepClock, &facts(told), 3_700, &measured(1));
    assert_eq!(refused.unwrap_err(), "plan-refused-no-majority");
    let far = planned(Remedy::StepClock, &facts(stand_alone()), 86_400, &measured(5)).unwrap();
    assert_eq!(far.confirmation, Confirmation::TypeTrueTime);
}

#[test]
fn a_service_that_asks_nobody_is_not_waited_for_and_that_is_said() {
    let drifts = "plan-warning-windows-drift";
    for (told, said) in [
        (W32Time { start: Start::Disabled, run: Run::Stopped, ..stand_alone() }, "plan-warning-windows-off"),
        (W32Time { kind: Some("NoSync".to_owned()), ..stand_alone() }, drifts),
        (W32Time { asks: false, ..stand_alone() }, drifts),
        (W32Time { servers: None, ..stand_alone() }, drifts),
    ] {
        let plan = planned(Remedy::StepClock, &facts(told), 187, &measured(5)).unwrap();
        assert_eq!(commands(&plan), [SET]);
        assert!(warned(&plan, said));
    }
}

#[test]
fn where_hyper_v_sets_the_clock_as_well_each_plan_for_the_time_says_that_it_may_put_it_back() {
    let told = |kind: &str, hyper_v| W32Time { kind: Some(kind.to_owned()), hyper_v, ..stand_alone() };
    // By the service, by us, and by a new list of servers.
    for (remedy, kind, ahead) in [
        (Remedy::StepClock, "NTP", 187),
        (Remedy::StepClock, "NTP", -86_400),
        (Remedy::StepClock, "NoSync", 187),
        (Remedy::EnableTimeSync, "NoSync", 187),
    ] {
        for hyper_v in [true, false] {
            let plan = planned(remedy, &facts(told(kind, hyper_v)), ahead, &measured(5)).unwrap();
            assert_eq!(warned(&plan, "plan-warning-hyper-v"), hyper_v, "{remedy:?} {kind} {ahead}");
        }
    }
    // Nothing is stepped that could be put back.
    let plan = planned(Remedy::EnableTimeSync, &facts(told("NoSync", true)), 0, &measured(5)).unwrap();
    assert!(!warned(&plan, "plan-warning-hyper-v"));
}

/// The facts after a repair by `plan` that began with the clock `ahead_s` ahead, `ago_s` ago.
fn after(plan: Plan, ahead_s: i64, ago_s: i64) -> Facts {
    let at = Reading { wall: TRUTH.plus(Offset::from_secs(ahead_s - ago_s)), mono: MonoTime::default() };
    let begun = Record::Begun {
        format: FORMAT,
        version: String::new(),
        boot: String::new(),
        by: String::new(),
        session: None,
        at,
        server_ahead: Some(Offset::from_secs(ahead_s)),
        plan,
    };
    let ended = Record::Ended { complete: true, at };
    Facts { journals: Fact::Known(vec![vec![begun, ended]]), ..facts(stand_alone()) }
}

#[test]
fn what_asking_did_not_bring_is_set_and_what_setting_did_not_bring_is_not_tried_again() {
    let asked = planned(Remedy::StepClock, &facts(stand_alone()), 187, &measured(5)).unwrap();
    let set = planned(Remedy::StepClock, &after(asked.clone(), 187, 60), 187, &measured(5)).unwrap();
    assert_eq!(commands(&set), [SET, "wait: w32tm.exe /resync /force"]);
    let again = planned(Remedy::StepClock, &after(set.clone(), 187, 60), 187, &measured(5));
    assert_eq!(again.unwrap_err(), "plan-refused-set-in-vain");
    // Off by something else, or long ago: it is another story.
    for (ahead, ago) in [(188, 60), (187, 3_601), (187, -1)] {
        let facts = after(asked.clone(), ahead, ago);
        let plan = planned(Remedy::StepClock, &facts, 187, &measured(5)).unwrap();
        assert_eq!(commands(&plan), ["w32tm.exe /resync /force"], "{ahead} {ago}");
    }
}

fn member(kind: &str) -> W32Time {
    let domain = DomainClock { domain: Some("example.com".to_owned()), controller: None };
    W32Time { kind: Some(kind.to_owned()), domain, ..stand_alone() }
}

#[test]
fn in_a_domain_and_where_that_is_not_known_nothing_is_done() {
    let controller = W32Time { domain_controller: true, ..stand_alone() };
    let untold = W32Time { kind: None, ..stand_alone() };
    for (told, why) in [
        (member("NT5DS"), "plan-refused-domain"),
        (member("nt5ds"), "plan-refused-domain"),
        (member("AllSync"), "plan-refused-domain-both"),
        (controller, "plan-refused-domain-controller"),
        (W32Time { asks: false, ..member("NT5DS") }, "plan-refused-domain-client-off"),
        (W32Time { run: Run::Stopped, ..member("NT5DS") }, "plan-refused-domain-stopped"),
        (member("Mystery"), "plan-refused-unknown"),
        (W32Time { asks: false, ..member("Mystery") }, "plan-refused-unknown"),
        (untold, "plan-refused-unknown"),
    ] {
        for remedy in [Remedy::StepClock, Remedy::SetTimeByHand, Remedy::EnableTimeSync] {
            assert_eq!(
                planned(remedy, &facts(told.clone()), 187, &measured(5)).unwrap_err(),
                why,
                "{told:?}"
            );
        }
    }
}

#[test]
fn there_are_words_for_those_who_run_a_domain_whatever_rights_somebody_has() {
    let now = Reading { wall: TRUTH.plus(Offset::from_secs(187)), mono: MONO };
    let controller = W32Time { domain_controller: true, ..stand_alone() };
    for (told, words) in [
        (member("NT5DS"), "plan-domain-words"),
        (member("AllSync"), "plan-domain-words-both"),
        (controller, "plan-domain-words-controller"),
    ] {
        for root in [true, false] {
            let rights = Rights { user: "anna".to_owned(), root, can_set_clock: root };
            let facts = Facts { rights: Fact::Known(rights), ..facts(told.clone()) };
            let planned = plan(Remedy::StepClock, &facts, &measured(5), now, &ToolPaths::default());
            assert_eq!(planned.unwrap_err().message_to_provider.unwrap().id, words);
        }
    }
}

#[test]
fn a_type_that_leads_to_no_domain_stops_nobody() {
    let alone = |kind: &str| W32Time { domain: DomainClock::default(), ..member(kind) };
    let set = planned(Remedy::StepClock, &facts(alone("NT5DS")), 187, &measured(5)).unwrap();
    assert_eq!(commands(&set), [SET], "W32Time has nobody to ask");
    assert!(warned(&set, "plan-warning-windows-drift"));
    let asked = planned(Remedy::StepClock, &facts(alone("AllSync")), 187, &measured(5)).unwrap();
    assert_eq!(commands(&asked), ["w32tm.exe /resync /force"]);
    let switched_on = planned(Remedy::EnableTimeSync, &facts(alone("NT5DS")), 0, &measured(5)).unwrap();
    let so_far = text!(
        "plan-warning-windows-peers",
        kind = "NT5DS",
        servers = "time.windows.com,0x9",
        command = r#"w32tm /config "/manualpeerlist:time.windows.com,0x9" /syncfromflags:domhier /update"#
    );
    assert_eq!(switched_on.warnings.first(), Some(&so_far));
}

#[test]
fn a_typed_time_is_set_and_has_to_be_typed() {
    let refused = planned(Remedy::SetTimeByHand, &facts(stand_alone()), 187, &measured(5));
    assert_eq!(refused.unwrap_err(), "plan-refused-nothing-typed");
}

#[test]
fn network_time_is_switched_on_with_servers_that_answered_and_what_was_set_is_said() {
    let told = W32Time {
        run: Run::Stopped,
        start: Start::Disabled,
        kind: Some("NoSync".to_owned()),
        servers: Some("old.example,0x9".to_owned()),
        ..stand_alone()
    };
    let plan = planned(Remedy::EnableTimeSync, &facts(told.clone()), 187, &measured(5)).unwrap();
    let peers = "ntp0.example,0x8 ntp1.example,0x8 ntp2.example,0x8 ntp3.example,0x8";
    assert_eq!(
        commands(&plan),
        [
            "sc.exe config w32time start= auto",
            "wait: sc.exe start w32time",
            &format!("w32tm.exe /config /manualpeerlist:{peers} /syncfromflags:manual /update"),
            "wait: w32tm.exe /resync /force",
        ]
    );
    let command = r#"w32tm /config "/manualpeerlist:old.example,0x9" /syncfromflags:no /update"#;
    let so_far =
        text!("plan-warning-windows-peers", kind = "NoSync", servers = "old.example,0x9", command = command);
    assert_eq!(plan.warnings.first(), Some(&so_far));
    // Nobody who answered, nobody to ask.
    let refused = planned(Remedy::EnableTimeSync, &facts(told), 187, &measured(0));
    assert_eq!(refused.unwrap_err(), "plan-refused-no-peers");
    let refused =
        planned(Remedy::EnableTimeSync, &facts(W32Time { asks: false, ..stand_alone() }), 0, &measured(5));
    assert_eq!(refused.unwrap_err(), "plan-refused-ntp-client-off");
    let refused = planned(Remedy::EnableTimeSync, &facts(stand_alone()), 0, &measured(5));
    assert_eq!(refused.unwrap_err(), "plan-refused-already-on");
}

#[test]
fn nothing_is_switched_off_that_would_have_to_be_switched_on_again() {
    let mut plans = Vec::new();
    for told in [stand_alone(), W32Time { run: Run::Stopped, start: Start::OnDemand, ..stand_alone() }] {
        for ahead in [2, -187, 86_400] {
            plans.extend(planned(Remedy::StepClock, &facts(told.clone()), ahead, &measured(5)));
            plans.extend(planned(Remedy::EnableTimeSync, &facts(told.clone()), ahead, &measured(5)));
        }
    }
    assert_eq!(plans.len(), 9);
    assert!(plans.iter().flat_map(|plan| &plan.steps).all(|step| step.role != Role::Closing));
}

#[test]
fn what_is_not_made_for_windows_is_refused_in_one_sentence() {
    let facts = facts(stand_alone());
    let of_linux = "cli-skew-is-of-linux";
    for (remedy, why) in [
        (Remedy::KeepOneService, "plan-refused-windows"),
        (Remedy::GoOnline, "plan-refused-windows"),
        (Remedy::WriteRtc, "plan-refused-windows"),
        (Remedy::ClearSkew, of_linux),
    ] {
        assert_eq!(planned(remedy, &facts, 187, &measured(5)).unwrap_err(), why, "{remedy:?}");
    }
    let tools = ToolPaths::default();
    assert_eq!(plan_clear_skew(&[], &facts, &tools).unwrap_err().why.id, of_linux);
}

/// Plesk with the extension, and with the programs that were found.
fn with_plesk(tool: Option<&str>, utility: Option<&str>) -> Facts {
    let presence = Presence::Found {
        tool: tool.map(Into::into),
        extension_utility: utility.map(Into::into),
        in_path: false,
    };
    let enabled = Fact::Unknown { why: text!("why-plesk-list-does-not-tell", id = "mfa") };
    let extension = Fact::Known(Extension::Installed { id: "mfa".to_owned(), enabled });
    let version = Fact::Known("18.0.62".to_owned());
    let panel = Panel { presence, version, extension, trouble: None, sign_in: Box::default() };
    Facts { panel: Fact::Known(panel), ..facts(stand_alone()) }
}

#[test]
fn mfa_is_reset_by_the_panels_own_programs_and_the_host_name_is_typed() {
    for (tool, utility, expected) in [
        (
            Some(r"C:\Plesk\bin\plesk.exe"),
            Some(r"C:\Plesk\admin\bin\extension.exe"),
            "plesk.exe bin extension",
        ),
        (None, Some(r"C:\Plesk\admin\bin\extension.exe"), "extension.exe"),
    ] {
        let plan = planned(Remedy::ResetMfa, &with_plesk(tool, utility), 0, &measured(5)).unwrap();
        let both = [format!("{expected} --disable mfa"), format!("{expected} --enable mfa")];
        assert_eq!(commands(&plan), both);
        assert_eq!(plan.steps[1].role, Role::Closing, "whatever happens it is switched on again");
        assert_eq!(plan.confirmation, Confirmation::TypeHostName("win1.example".to_owned()));
    }
}

#[test]
fn a_zone_is_set_by_the_name_that_windows_has_for_it() {
    let (facts, tools) = (facts(stand_alone()), ToolPaths::default());
    assert!(may_set_zone(&facts, &tools).is_ok());
    let plan = plan_zone("europe/berlin", &facts, &tools).unwrap();
    assert_eq!(commands(&plan), ["tzutil.exe /s W. Europe Standard Time"]);
    assert!(!warned(&plan, "plan-warning-zone-shared"));
    for (zone, why) in
        [("Antarctica/Troll", "plan-refused-no-windows-zone"), ("Mars", "plan-refused-no-such-zone")]
    {
        assert_eq!(plan_zone(zone, &facts, &tools).unwrap_err().why.id, why);
    }
}

#[test]
fn cities_that_share_a_zone_of_windows_are_the_same_to_a_plan() {
    let in_zone = |name: &str| {
        let zone = Zone {
            name: name.to_owned(),
            utc_offset_s: None,
            in_etc_timezone: false,
            conflicting_name: None,
            leap_seconds: false,
        };
        Facts { zone: Fact::Known(zone), ..facts(stand_alone()) }
    };
    let planned = |chosen: &str, now: &str| plan_zone(chosen, &in_zone(now), &ToolPaths::default());
    for (chosen, now) in [
        ("Europe/Berlin", "Europe/Berlin"),
        ("Europe/Rome", "Europe/Berlin"),
        ("Europe/Vienna", "Europe/Berlin"),
        ("Asia/Kolkata", "Asia/Calcutta"),
        ("Etc/GMT", "Etc/UTC"),
    ] {
        let refused = planned(chosen, now).unwrap_err();
        assert_eq!(refused.why.id, "plan-refused-zone-is-set", "{chosen} {now}");
        assert_eq!(refused.hindrance, Hindrance::NothingToDo);
    }
    // One that is newer than the table is told by its name of Windows.
    for (chosen, now, command) in [
        ("Europe/Rome", "Europe/Paris", "tzutil.exe /s W. Europe Standard Time"),
        ("Europe/Kyiv", "Etc/UTC", "tzutil.exe /s FLE Standard Time"),
        ("Asia/Almaty", "Asia/Bishkek", "tzutil.exe /s West Asia Standard Time"),
        ("Europe/Vienna", "Mars Standard Time", "tzutil.exe /s W. Europe Standard Time"),
    ] {
        let plan = planned(chosen, now).unwrap();
        assert_eq!(commands(&plan), [command]);
        assert!(warned(&plan, "plan-warning-zone-shared"), "{chosen}");
    }
}

#[test]
fn who_is_no_administrator_is_told_how_to_become_one() {
    let rights = Rights { user: "alice".to_owned(), root: false, can_set_clock: false };
    let facts = Facts { rights: Fact::Known(rights), ..facts(stand_alone()) };
    let refused = planned(Remedy::StepClock, &facts, 187, &measured(5));
    assert_eq!(refused.unwrap_err(), "plan-refused-not-administrator");
}
