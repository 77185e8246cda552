use super::*;
use crate::app::model::Settings;
use crate::core::facts::{Daemon, ServiceUnit};
use crate::core::plan::Confirmation;
use crate::core::remedy::ToolPaths;

fn outcome(remedy: Remedy, network_time: bool, units: &[(Daemon, Activity, Enablement)]) -> Outcome {
    let mut model = Model::new(Settings::with_tools(ToolPaths::default()));
    let units = units.iter().map(|(daemon, activity, enablement)| ServiceUnit {
        daemon: *daemon,
        unit: String::new(),
        activity: *activity,
        enablement: *enablement,
    });
    model.facts.time_service = Fact::Known(TimeService {
        units: units.collect(),
        network_time: Fact::Known(network_time),
        can_network_time: Fact::Known(true),
        synchronised: Fact::Known(false),
        believed_ahead: Fact::default(),
        reaches_server: Fact::default(),
        servers: Vec::new(),
    });
    let (steps, warnings) = (Vec::new(), Vec::new());
    of(
        &model,
        &Plan { remedy, steps, anchor: None, warnings, confirmation: Confirmation::Press },
        true,
        false,
    )
}

const CHRONY: (Daemon, Activity, Enablement) = (Daemon::Chrony, Activity::Running, Enablement::Enabled);
const STOPPED: (Daemon, Activity, Enablement) = (Daemon::Timesyncd, Activity::Stopped, Enablement::Enabled);
const OTHER: (Daemon, Activity, Enablement) = (Daemon::Timesyncd, Activity::Running, Enablement::Enabled);

#[test]
fn one_service_is_kept_only_where_exactly_one_runs() {
    let kept = |units: &[_]| outcome(Remedy::KeepOneService, true, units);
    assert_eq!(kept(&[CHRONY, STOPPED]), Some(Ok(None)));
    assert_eq!(kept(&[STOPPED]), None, "nothing runs at all");
    assert_eq!(kept(&[CHRONY, OTHER]), None, "both still run");
}

#[test]
fn a_service_that_runs_and_will_again_is_on_even_where_timedated_means_another_one() {
    let on = |network_time, units: &[_]| outcome(Remedy::EnableTimeSync, network_time, units);
    assert_eq!(on(false, &[(Daemon::Openntpd, Activity::Running, Enablement::Enabled)]), Some(Ok(None)));
    assert_eq!(on(false, &[(Daemon::Openntpd, Activity::Running, Enablement::Disabled)]), None);
    assert_eq!(on(false, &[STOPPED]), None);
    assert_eq!(on(true, &[OTHER]), Some(Ok(None)));
}
