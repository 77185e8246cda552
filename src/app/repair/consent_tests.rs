//! The question before a repair, and its answer.

use std::time::Duration;

use crate::app::effect::Effect;
use crate::app::input;
use crate::app::measured::reference::REFRESH_INTERVAL;
use crate::app::message::Message;
use crate::app::model::{Model, Settings};
use crate::app::page::{ButtonId, ControlId, Screen};
use crate::app::repair::state::{Consent, RepairState};
use crate::app::update::update;
use crate::core::agreement::{Sample, Source, SourceAnswer, SourceKind};
use crate::core::facts::{
    Activity, Daemon, Enablement, Fact, FactUpdate, Host, Leftover, Rights, ServiceUnit, TimeService, Topic,
};
use crate::core::finding::Remedy;
use crate::core::plan::{Hindrance, Plan};
use crate::core::remedy::ToolPaths;
use crate::core::time::{MonoTime, Offset, Reading, UnixTime};

const START: UnixTime = UnixTime::from_secs(1_795_489_500);

/// A server before its wizard, of which both clocks and the true time can be set as a test wants.
struct Server {
    model: Model,
    mono_s: u64,
    /// How much longer than the monotonic clock the world ran on: the machine was paused.
    paused_s: i64,
    ahead_s: i64,
    /// What a look at the time services finds.
    service: TimeService,
}

impl Server {
    /// 187 s behind and without a time service, with the question on the screen whether to set the time.
    fn asked() -> Self {
        let tools = ToolPaths {
            timedatectl: Some("/usr/bin/timedatectl".to_owned()),
            systemctl: Some("/usr/bin/systemctl".to_owned()),
            ..ToolPaths::default()
        };
        let mut model = Model::new(Settings::with_tools(tools));
        model.facts.host = Fact::Known(Host {
            name: "web1".to_owned(),
            system: "Debian".to_owned(),
            container: None,
            systemd: true,
            proxy: None,
            windows: None,
        });
        model.facts.rights = Fact::Known(Rights { root: true, can_set_clock: true, user: "root".to_owned() });
        model.facts.time_service = Fact::Known(service(&[]));
        model.facts.leftover = Fact::Known(Leftover::Nothing);
        model.started = true;
        let mut server = Self { model, mono_s: 1_000, paused_s: 0, ahead_s: -187, service: service(&[]) };
        let effects = server.tick();
        assert!(effects.is_empty(), "{effects:?}");
        let _ = crate::app::requests::measure(&mut server.model);
        server.answer();
        server.model.screen = Screen::Fix;
        server.press(ButtonId::Ask(Remedy::StepClock));
        assert_eq!(server.asked_about(), &server.plan());
        server
    }

    /// The plan that stands on the screen.
    #[track_caller]
    fn asked_about(&self) -> &Plan {
        let RepairState::Asking { plan, consent: Consent::Awaited, .. } = &self.model.fix else {
            panic!("{:?}", self.model.fix)
        };
        plan
    }

    /// Yes to whatever is asked.
    #[track_caller]
    fn confirm(&mut self) -> Vec<Effect> {
        let RepairState::Asking { question, .. } = self.model.fix else { panic!("{:?}", self.model.fix) };
        self.press(ButtonId::Confirm(question))
    }

    fn plan(&self) -> Plan {
        self.model.plan(Remedy::StepClock).unwrap()
    }

    fn truth(&self) -> UnixTime {
        START.plus(Offset::from_secs(self.mono_s as i64 + self.paused_s))
    }

    fn now(&self) -> Reading {
        let mono = MonoTime::from_nanos(self.mono_s * 1_000_000_000);
        Reading { wall: self.truth().plus(Offset::from_secs(self.ahead_s)), mono }
    }

    fn tick(&mut self) -> Vec<Effect> {
        let now = self.now();
        update(&mut self.model, Message::Tick(now))
    }

    fn press(&mut self, button: ButtonId) -> Vec<Effect> {
        self.model.now = self.now();
        input::press(&mut self.model, button)
    }

    /// Whatever is under way ends: the looks, then the round, in which three time servers tell the truth.
    fn answer(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        for (job, topic) in self.model.looking.clone() {
            let fact = match topic {
                Topic::TimeService => FactUpdate::TimeService(Fact::Known(self.service.clone())),
                Topic::Leftover => FactUpdate::Leftover(self.model.facts.leftover.clone()),
                _ => FactUpdate::KernelClock(self.model.facts.kernel_clock.clone()),
            };
            effects.extend(update(&mut self.model, Message::Looked(job, fact)));
        }
        let Some(job) = self.model.reference.asking.as_ref().map(|(job, _)| *job) else { return effects };
        self.model.now = self.now();
        let sample = Sample {
            mono: self.now().mono,
            reference: self.truth(),
            error: Duration::from_millis(10),
            delay: Duration::ZERO,
            root_distance: Duration::ZERO,
            stratum: None,
            smeared: false,
        };
        for number in 0..3 {
            let source =
                Source { kind: SourceKind::Ntp, name: format!("time{number}.example"), address: None };
            let told = SourceAnswer { source, result: Ok(sample) };
            effects.extend(update(&mut self.model, Message::Heard(job, told)));
        }
        effects.extend(update(&mut self.model, Message::AskedAll(job)));
        effects
    }
}

fn service(units: &[ServiceUnit]) -> TimeService {
    TimeService {
        units: units.to_vec(),
        network_time: Fact::Known(false),
        can_network_time: Fact::Known(false),
        synchronised: Fact::Known(false),
        ..TimeService::default()
    }
}

fn performed(effects: &[Effect]) -> Vec<&Plan> {
    let plans = effects.iter().filter_map(|effect| match effect {
        Effect::Perform(_, plan) => Some(&**plan),
        _ => None,
    });
    plans.collect()
}

fn measures(effects: &[Effect]) -> bool {
    let looks =
        |wanted| effects.iter().any(|effect| matches!(effect, Effect::Look(_, topic) if *topic == wanted));
    effects.iter().any(|effect| matches!(effect, Effect::Ask(_)))
        && looks(Topic::TimeService)
        && looks(Topic::Leftover)
}

#[test]
fn an_answer_at_once_carries_out_what_stands_on_the_screen() {
    let mut server = Server::asked();
    server.mono_s += 30;
    let shown = server.plan();
    assert_eq!(performed(&server.confirm()), [&shown]);
}

#[test]
fn an_answer_after_twenty_minutes_is_carried_out_by_a_new_measurement_and_not_before() {
    let mut server = Server::asked();
    let old = server.plan().anchor.unwrap();
    server.mono_s += 1_200;
    let effects = server.confirm();
    assert!(performed(&effects).is_empty() && measures(&effects), "{effects:?}");
    assert!(server.confirm().is_empty(), "pressed again while it is measured");
    server.mono_s += 1;
    let effects = server.answer();
    let [plan] = performed(&effects)[..] else { panic!("{effects:?}") };
    assert_eq!(plan.anchor.unwrap().mono, server.now().mono, "{old:?}");
    assert!(matches!(server.model.fix, RepairState::Running { .. }));
}

#[test]
fn a_machine_that_was_paused_and_set_right_while_the_question_stood_is_left_alone() {
    for stood_s in [10, 1_200] {
        let mut server = Server::asked();
        server.mono_s += stood_s;
        server.paused_s = 96;
        server.ahead_s = 0;
        let effects = server.confirm();
        assert!(performed(&effects).is_empty(), "after {stood_s} s: {effects:?}");
        // No server is asked more often than every 15 s.
        server.mono_s += 15;
        server.tick();
        let effects = server.answer();
        assert!(performed(&effects).is_empty(), "after {stood_s} s: {effects:?}");
        let RepairState::Refused(refused) = &server.model.fix else { panic!("{:?}", server.model.fix) };
        assert_eq!(refused.hindrance, Hindrance::NothingToDo);
        assert!(server.press(ButtonId::Back).is_empty());
        assert_eq!(server.model.fix, RepairState::Offered);
    }
}

#[test]
fn a_plan_that_has_become_another_one_is_shown_and_asked_about_again() {
    let mut server = Server::asked();
    let shown = server.plan();
    let ntpd = ServiceUnit::new(Daemon::Ntpd, "ntp.service", Activity::Running, Enablement::Enabled);
    server.service = service(&[ntpd]);
    server.mono_s += 1_200;
    server.confirm();
    let effects = server.answer();
    assert!(performed(&effects).is_empty(), "{effects:?}");
    let RepairState::Asking { plan, consent: Consent::AwaitedAgain, .. } = &server.model.fix else {
        panic!("{:?}", server.model.fix)
    };
    assert!(plan.steps.len() == 3 && shown.steps.len() == 1, "{plan:?}");
    assert_eq!(server.model.places[Screen::Fix.index()].focus, None, "Enter leads back, not on");
    let shown = plan.clone();
    server.mono_s += 10;
    assert_eq!(performed(&server.confirm())[0].steps, shown.steps);
}

#[test]
fn an_answer_to_a_plan_that_another_one_has_replaced_answers_nothing() {
    let mut server = Server::asked();
    let RepairState::Asking { question: old, .. } = server.model.fix else {
        panic!("{:?}", server.model.fix)
    };
    server.mono_s += 1_200;
    server.ahead_s = 40;
    server.confirm();
    server.answer();
    // It was typed while the old plan still stood on the screen.
    let click = Message::Click(ControlId::Button(ButtonId::Confirm(old)), server.now());
    assert!(update(&mut server.model, click).is_empty());
    assert!(matches!(server.model.fix, RepairState::Asking { consent: Consent::AwaitedAgain, .. }));
    assert_eq!(performed(&server.confirm()).len(), 1, "the answer to the new plan counts");
}

#[test]
fn a_step_in_the_other_direction_is_another_plan_since_what_it_does_to_others_was_not_said() {
    let mut server = Server::asked();
    server.mono_s += 1_200;
    server.ahead_s = 40;
    server.confirm();
    let effects = server.answer();
    assert!(performed(&effects).is_empty(), "{effects:?}");
    assert!(matches!(server.model.fix, RepairState::Asking { consent: Consent::AwaitedAgain, .. }));
}

#[test]
fn while_a_question_stands_its_measurement_is_kept_young() {
    let mut server = Server::asked();
    assert_eq!(crate::app::update::next_tick(&server.model), Some(REFRESH_INTERVAL));
    server.mono_s += 63;
    assert!(server.tick().is_empty());
    assert_eq!(crate::app::update::next_tick(&server.model), Some(Duration::from_secs(1)));
    server.model.screen = Screen::Code;
    assert_eq!(crate::app::update::next_tick(&server.model), Some(Duration::from_secs(1)), "on every screen");
    server.mono_s += 1;
    let effects = server.tick();
    assert!(measures(&effects), "{effects:?}");
    server.model.screen = Screen::Fix;
    server.answer();
    assert_eq!(performed(&server.confirm()).len(), 1, "it is fresh again");
}

#[test]
fn whoever_goes_back_while_it_is_measured_has_withdrawn_the_answer() {
    let mut server = Server::asked();
    server.mono_s += 1_200;
    server.confirm();
    server.press(ButtonId::Back);
    assert!(performed(&server.answer()).is_empty());
    assert_eq!(server.model.fix, RepairState::Offered);
}

#[test]
fn what_cannot_be_planned_any_more_when_it_is_asked_for_is_told() {
    let mut server = Server::asked();
    server.press(ButtonId::Back);
    server.ahead_s = 0;
    server.press(ButtonId::Ask(Remedy::StepClock));
    assert!(matches!(server.model.fix, RepairState::Refused(_)), "{:?}", server.model.fix);
}
