//! What the wizard and the commands work on: this server, or a simulated one.

use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use crate::adapters::demo::Simulation;
use crate::adapters::demo::scenario::Scenario;
use crate::adapters::dry_run::DryRun;
use crate::adapters::reference::{Config, NetworkReference, check_ca_file};
use crate::adapters::surroundings::Surroundings;
use crate::adapters::system_clock::SystemClock;
use crate::adapters::this_server::{self, Panel, check_named_panel};
use crate::adapters::tools::Tools;
use crate::adapters::trust::{own_program, roots_home};
use crate::app::model::Settings;
use crate::cli::Options;
use crate::core::facts::Fact;
use crate::core::remedy::ToolPaths;
use crate::core::text::Text;
use crate::locale::{Locale, System};
use crate::ports::{Clock, Commands, HostingPanel, Repairs};
use crate::report;
use crate::runtime::effects::World;
use crate::runtime::named_file::may_be_plain;
use crate::runtime::repair::{Detached, InProcess, StateFolders, last_journals, leftover};

use super::complaints;

/// What does not depend on the server that is worked on.
pub struct Terms {
    /// Whether commands are shown and left out.
    pub dry_run: bool,
    /// How many steps to either side are said to be accepted, where somebody has said so.
    pub window: Option<u32>,
    /// How long time servers may take.
    pub deadline: Duration,
    /// Turns a snapshot into the words of a report.
    pub report: Arc<dyn Fn(&report::Snapshot) -> String + Send + Sync>,
    /// Where reports are saved, best first.
    pub report_folders: Vec<PathBuf>,
}

/// The world and the settings for `server`, whose repairs run `commands`: its own, or something that stands before them.
pub fn simulated<C: Clock + 'static>(
    server: &Arc<Simulation<C>>,
    commands: Arc<dyn Commands>,
    terms: Terms,
) -> (World, Settings) {
    let commands = if terms.dry_run { Arc::new(DryRun::new(commands)) } else { commands };
    let settings = Settings {
        demo: true,
        scenario: String::new(),
        dry_run: terms.dry_run,
        caller: Some("anna".to_owned()),
        window: terms.window,
        tools: simulated_tools(),
        simulated_phone: Some(server.phone()),
    };
    let world = World {
        clock: server.clone(),
        reference: server.clone(),
        reference_deadline: terms.deadline,
        machine: server.clone(),
        time_services: server.clone(),
        panel: server.clone(),
        repairs: Arc::new(InProcess::new(commands, server.clone()).with_leftover(server.leftover())),
        report: terms.report,
        report_folders: terms.report_folders,
    };
    (world, settings)
}

/// The world and the settings that the options ask for. The text says what is wrong with one of them.
pub(super) fn of_options(
    around: &Surroundings,
    options: &Options,
    commands: Arc<dyn Commands>,
    clock: Arc<dyn Clock>,
) -> Result<(World, Settings), Text> {
    let terms = Terms {
        dry_run: options.dry_run,
        window: options.window,
        deadline: options.timeout,
        report: Arc::new(|snapshot: &report::Snapshot| {
            report::text::render(snapshot, Locale::of(snapshot.language))
        }),
        // Root may still have the home of the user who called sudo, and writes nothing there.
        report_folders: [around.home.clone(), Some(".".into()), roots_home()].into_iter().flatten().collect(),
    };
    if let Some(name) = &options.demo {
        let name = if name.is_empty() && System::OWN == System::Windows { "windows" } else { name.as_str() };
        let scenario = Scenario::named(name).map_err(complaints::scenario)?;
        let server = Arc::new(Simulation::new(scenario, SystemClock, 1.0));
        let (world, settings) = simulated(&server, server.clone(), terms);
        return Ok((world, Settings { scenario: name.to_owned(), ..settings }));
    }
    let tools = options.system_root.as_deref().map_or_else(Tools::system, Tools::under);
    let settings = Settings {
        demo: false,
        scenario: String::new(),
        dry_run: terms.dry_run,
        caller: around.caller.clone(),
        window: terms.window,
        tools: tools_for_plans(options, &tools),
        simulated_phone: None,
    };
    let world = World {
        reference: Arc::new(reference(options, &commands, &clock)?),
        reference_deadline: terms.deadline,
        machine: this_server::machine(&tools, &commands, &clock),
        time_services: this_server::time_services(&tools, &commands),
        repairs: repairs(options, &commands, &clock),
        panel: panel(around, options, &tools, &commands)?,
        clock,
        report: terms.report,
        report_folders: terms.report_folders,
    };
    Ok((world, settings))
}

fn reference(
    options: &Options,
    commands: &Arc<dyn Commands>,
    clock: &Arc<dyn Clock>,
) -> Result<NetworkReference, Text> {
    let config = Config {
        ntp: each(&options.ntp, complaints::ntp)?,
        https: each(&options.https, complaints::https)?,
        ca_file: options.ca_file.clone(),
    };
    if let Some(path) = &config.ca_file {
        may_be_plain(path)?;
        check_ca_file(path).map_err(complaints::ca_file)?;
    }
    let reference = NetworkReference::new(config, Arc::clone(clock));
    Ok(match this_server::told_of_servers(options.system_root.as_deref()) {
        Some(files) => reference.with_host(files, Arc::clone(commands)),
        None => reference,
    })
}

fn each<T: FromStr>(words: &[String], complain: fn(&str, T::Err) -> Text) -> Result<Vec<T>, Text> {
    words.iter().map(|words| words.parse().map_err(|error| complain(words, error))).collect()
}

fn repairs(options: &Options, commands: &Arc<dyn Commands>, clock: &Arc<dyn Clock>) -> Arc<dyn Repairs> {
    if options.dry_run {
        let harmless = Arc::new(DryRun::new(Arc::clone(commands)));
        let folders = folders_to_look_into(options);
        let (left, journals) = (leftover(&folders), last_journals(&folders));
        return Arc::new(
            InProcess::new(harmless, Arc::clone(clock))
                .with_leftover(left)
                .with_journals(Fact::Known(journals)),
        );
    }
    Arc::new(match &options.system_root {
        Some(root) => Detached::under(root),
        None => Detached::new(StateFolders::of_this_user()),
    })
}

fn panel(
    around: &Surroundings,
    options: &Options,
    tools: &Tools,
    commands: &Arc<dyn Commands>,
) -> Result<Arc<dyn HostingPanel>, Text> {
    if let Some(path) = &options.plesk {
        check_named_panel(path).map_err(complaints::plesk)?;
    }
    let panel = Panel::asked_for(around.path.clone(), options.plesk.clone(), around.ssh_client.clone());
    Ok(this_server::panel(tools, commands, panel))
}

/// Where repairs may have left something.
pub(super) fn folders_to_look_into(options: &Options) -> StateFolders {
    let root = options.system_root.as_deref();
    root.map_or_else(StateFolders::of_this_user_and_root, StateFolders::of_root_under)
}

/// What is installed; but of this program, the one that runs.
fn tools_for_plans(options: &Options, tools: &Tools) -> ToolPaths {
    let installed = tools.for_plans();
    match options.system_root {
        Some(_) => installed,
        None => ToolPaths {
            otp_doctor: own_program().map(|path| path.to_string_lossy().into_owned()),
            ..installed
        },
    }
}

/// The programs of a simulated server, wherever the wizard itself runs.
fn simulated_tools() -> ToolPaths {
    let path = |name: &str| Some(format!("/usr/bin/{name}"));
    ToolPaths {
        timedatectl: path("timedatectl"),
        systemctl: path("systemctl"),
        chronyc: path("chronyc"),
        hwclock: Some("/usr/sbin/hwclock".to_owned()),
        dpkg_reconfigure: Some("/usr/sbin/dpkg-reconfigure".to_owned()),
        otp_doctor: path("otp-doctor"),
    }
}
