//! Reads a scenario file and builds the server that it describes.

mod bystanders;
mod server;
pub mod snapshot;
mod verifiers;
mod windows;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use otp_doctor::core::asked::{Asked, accepted};
use otp_doctor::core::clock_first::clock_first;
use otp_doctor::core::diagnosis::{Diagnosis, Window, declined_though_right, diagnose};
use otp_doctor::core::facts::Facts;
use otp_doctor::core::finding::{Cause, Finding, Remedy, Severity};
use otp_doctor::core::guide::{Guide, Journey, Progress, Tested, guide};
use otp_doctor::core::plan::{Plan, Refused, Role, Word};
use otp_doctor::core::reference::Reference;
use otp_doctor::core::remedy::{ToolPaths, plan, plan_zone};
use otp_doctor::core::text::Text;
use otp_doctor::core::time::Reading;
use otp_doctor::core::verifier::{Accepted, Sureness};
use serde::Deserialize;

pub use server::{Server, TRUTH};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What happened, in a sentence or two.
    pub story: String,
    #[serde(default)]
    pub server: Server,
    pub expect: Expect,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    pub verdict: String,
    /// Finding ids, the most urgent first.
    pub findings: Vec<String>,
    /// What to do next, written down from the story.
    pub next: String,
    /// How sure it is what the sign-in accepts, and how far a clock may be off by that, in seconds.
    #[serde(default)]
    pub known: Option<Sureness>,
    #[serde(default)]
    pub limit_s: Option<u64>,
    /// Finding id to what it says: the message id of its title, then those of what it stands on, in order.
    #[serde(default)]
    pub says: BTreeMap<String, Vec<String>>,
    /// Remedy id to the commands of its plan, or to why it is refused.
    #[serde(default)]
    pub plans: BTreeMap<String, Expected>,
    /// Remedy id to what is said before its plan is confirmed: message ids, in order.
    #[serde(default)]
    pub warnings: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize, PartialEq, Eq, Clone)]
#[serde(untagged)]
pub enum Expected {
    Refused(String),
    Commands(Vec<String>),
}

/// A scenario as the program sees it.
pub struct Case {
    pub facts: Facts,
    pub reference: Reference,
    pub now: Reading,
    pub tools: ToolPaths,
    pub window: Window,
    pub asked: Option<Asked>,
    pub accepted: Accepted,
    pub code_findings: Vec<Finding>,
    pub zone: Option<String>,
}

impl Case {
    pub fn of(server: &Server) -> Self {
        Self::with(server, server.facts())
    }

    /// The same server, where the program sees `facts`.
    pub fn with(server: &Server, facts: Facts) -> Self {
        let mut code_findings: Vec<Finding> =
            server.code_findings.iter().map(|id| code_finding(id)).collect();
        if server.code_right_but_declined {
            code_findings.push(declined_though_right(None, true));
        }
        let name = Some(server.verifier.as_str()).filter(|name| !name.is_empty());
        let service = |name| facts.verifiers.known().and_then(|found| Asked::service(name, found));
        let asked = name.map(|name| {
            Asked::of(name).or_else(|| service(name)).unwrap_or_else(|| panic!("nobody is called {name}"))
        });
        let told = Some(server.window_steps).filter(|steps| *steps != 1);
        let accepted = accepted(asked.as_ref(), told, &facts);
        Self {
            facts,
            reference: server.reference(),
            now: server.now(),
            tools: server.tools(),
            window: Window::of(&accepted),
            asked,
            accepted,
            code_findings,
            zone: server.new_zone.clone(),
        }
    }

    pub fn diagnosis(&self) -> Diagnosis {
        diagnose(&self.facts, &self.reference, self.now, &self.code_findings, self.window)
    }

    /// The first line and the next step; where the file gives the findings of a code, one was tested.
    pub fn guide(&self) -> Guide {
        let tested = match self.code_findings.first().map(|finding| finding.cause) {
            Some(Cause::PhoneClockBehind | Cause::PhoneClockAhead) => Tested::Phone,
            Some(_) => Tested::Passes,
            None => Tested::Nothing,
        };
        let answer = self.code_findings.first().map(|finding| finding.title.clone());
        self.guide_after(Progress { tested, answer, ..Progress::default() })
    }

    /// The same after this was done.
    pub fn guide_after(&self, progress: Progress<'_>) -> Guide {
        guide(&Journey {
            facts: &self.facts,
            reference: &self.reference,
            now: self.now,
            tools: &self.tools,
            window: self.window,
            diagnosis: &self.diagnosis(),
            progress,
        })
    }

    pub fn plan(&self, remedy: Remedy) -> Result<Plan, Refused> {
        let planned = match &self.zone {
            Some(zone) if remedy == Remedy::SetZone => plan_zone(zone, &self.facts, &self.tools),
            _ => plan(remedy, &self.facts, &self.reference, self.now, &self.tools),
        };
        planned.and_then(|plan| clock_first(plan, &self.reference, self.now, self.window, false))
    }

    /// What the finding `id` says, as message ids: its title, then what it stands on; nothing where it is not found.
    pub fn says(&self, id: &str) -> Vec<String> {
        let findings = self.diagnosis().findings;
        let found = findings.into_iter().find(|finding| finding.cause.id() == id);
        let said =
            found.into_iter().flat_map(|finding| std::iter::once(finding.title).chain(finding.evidence));
        said.map(|text| text.id.into_owned()).collect()
    }

    /// What is said before the plan is confirmed; nothing where there is none.
    pub fn warnings(&self, remedy: Remedy) -> Vec<String> {
        let said = self.plan(remedy).map(|plan| plan.warnings).unwrap_or_default();
        said.into_iter().map(|text| text.id.into_owned()).collect()
    }

    /// The plan as the scenario files write it.
    pub fn outcome(&self, remedy: Remedy) -> Expected {
        match self.plan(remedy) {
            Err(refused) => Expected::Refused(refused.why.id.into_owned()),
            Ok(plan) => Expected::Commands(plan.steps.iter().map(written).collect()),
        }
    }
}

fn written(step: &otp_doctor::core::plan::Step) -> String {
    let role = match step.role {
        Role::Change => "",
        Role::Wait => "wait: ",
        Role::Closing => "finally: ",
    };
    let args = step.command.args.iter().map(|word| match word {
        Word::Literal(literal) => literal.as_str(),
        Word::ReferenceTime | Word::ReferenceInstant => "TRUE-TIME",
    });
    let name = Path::new(&step.command.program).file_name().unwrap().to_str().unwrap();
    format!("{role}{}", std::iter::once(name).chain(args).collect::<Vec<_>>().join(" "))
}

fn code_finding(id: &str) -> Finding {
    let cause = *Cause::ALL
        .iter()
        .find(|cause| cause.id() == id)
        .unwrap_or_else(|| panic!("no finding is called {id}"));
    Finding {
        cause,
        severity: Severity::Critical,
        title: Text::new("evidence-other-entry"),
        evidence: Vec::new(),
        remedies: Vec::new(),
    }
}

/// The server of the scenario file `name`.
pub fn named(name: &str) -> Server {
    all().into_iter().find(|(found, _)| found == name).unwrap().1.server
}

/// Every scenario file with its name, sorted.
pub fn all() -> Vec<(String, Scenario)> {
    let folder = crate::project("tests/scenarios");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let source = std::fs::read_to_string(&path).unwrap();
            let scenario = toml::from_str(&source).unwrap_or_else(|error| panic!("{name}.toml: {error}"));
            (name, scenario)
        })
        .collect()
}
