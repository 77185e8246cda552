//! Everything the wizard knows at one moment.

use std::sync::Arc;

use super::frame::overlay::{Overlay, OverlayKind, Search};
use super::measured::reference::ReferenceState;
use super::measured::watch::Watch;
use super::message::JobId;
use super::page::{FocusAndScroll, InSight, QuestionId, Screen};
use super::repair::state::{Done, Following, RepairState};
use super::screens::clock::state::TypedTime;
use super::screens::code::state::CodeState;
use super::screens::mfa::state::LoginState;
use super::screens::report::state::Saving;

use crate::core::asked::{Asked, accepted};
use crate::core::clock_first::clock_first;
use crate::core::diagnosis::{Diagnosis, Window, declined_though_right, diagnose};
use crate::core::facts::{Facts, Login, Topic};
use crate::core::finding::{Cause, Remedy, Severity};
use crate::core::otp::SimulatedPhone;
use crate::core::plan::{Plan, Refused};
use crate::core::remedy::{self, ToolPaths};
use crate::core::time::{MonoTime, Offset, Reading, UnixTime};
use crate::core::verifier::{Accepted, Card};
use crate::locale::Language;
use crate::text;

/// What is settled before the wizard starts.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Whether this is a simulated server: said on every screen.
    pub demo: bool,
    /// Its name, as it was asked for; empty for the one that is shown without a name.
    pub scenario: String,
    /// Whether nothing may be changed: said on every screen.
    pub dry_run: bool,
    /// The user who called sudo, where somebody did.
    pub caller: Option<String>,
    /// How many steps to either side are said to be accepted, where somebody has said so.
    pub window: Option<u32>,
    /// The programs that plans are made of.
    pub tools: ToolPaths,
    /// The phone of a simulation, which shows the codes of test entries.
    pub simulated_phone: Option<SimulatedPhone>,
}

impl Settings {
    /// What makes a command go for the simulated server as well; none on a real one.
    pub fn demo_option(&self) -> Option<String> {
        match self.scenario.as_str() {
            _ if !self.demo => None,
            "" => Some("--demo".to_owned()),
            name => Some(format!("--demo={name}")),
        }
    }
}

#[cfg(test)]
impl Settings {
    /// Those of a real server with these programs, for tests.
    pub fn with_tools(tools: ToolPaths) -> Self {
        let scenario = String::new();
        Self {
            demo: false,
            scenario,
            dry_run: false,
            caller: None,
            window: None,
            tools,
            simulated_phone: None,
        }
    }
}

/// The way back is no longer than this.
const MOST_VISITED: usize = 16;

/// Everything the wizard knows.
#[derive(Debug)]
pub struct Model {
    /// Settled before the start.
    pub settings: Settings,
    /// The language that is spoken.
    pub language: Language,
    /// Where we are.
    pub screen: Screen,
    /// Where we were before that, the latest last.
    visited: Vec<Screen>,
    /// What is searched for in the text.
    pub search: Search,
    /// Whether the front end draws on a terminal, which may have a clipboard.
    pub draws: bool,
    /// The latest reading of both clocks. Before the first tick it is the epoch.
    pub now: Reading,
    /// Whether the words for whoever can set the clock were handed to the terminal's clipboard.
    pub sent: Saving,
    /// The remedy whose question was last left without a yes.
    pub declined: Option<Remedy>,
    /// Whether somebody said that they cannot become root, but are an administrator of the panel.
    pub panel_alone: bool,
    /// Whether what waits for the clock is done although it is wrong.
    pub forced: bool,
    /// Whether the check-up has been started.
    pub started: bool,
    /// What is known of the server.
    pub facts: Facts,
    /// Topics being looked up.
    pub looking: Vec<(JobId, Topic)>,
    /// Topics that are to be looked up once more, since they were asked for while that was under way.
    pub look_again: Vec<Topic>,
    /// When a topic was last begun to be looked up.
    pub looked_at: MonoTime,
    /// The reference time and who told it.
    pub reference: ReferenceState,
    /// The typing of the true time.
    pub typed_time: TypedTime,
    /// The clock over time.
    pub watch: Watch,
    /// The code and the secret behind it.
    pub code: CodeState,
    /// The repair of the time.
    pub fix: RepairState,
    /// The reset of MFA.
    pub mfa: RepairState,
    /// The login whose codes are declined.
    pub login: LoginState,
    /// How the following of a repair stands that somebody else started.
    pub following: Following,
    /// Repairs that have ended, for the report.
    pub done: Vec<Done>,
    /// How the saving of the report stands.
    pub saving: Saving,
    /// What lies over the screen, the uppermost last.
    pub overlays: Vec<Overlay>,
    /// Where somebody is on each screen.
    pub places: [FocusAndScroll; Screen::ALL.len()],
    /// How much was in sight when a page was last shown.
    pub in_sight: InSight,
    /// When the last character was typed, to tell a paste from a person.
    pub typed_at: Option<MonoTime>,
    next_job: u64,
    next_question: u64,
    /// Since when the last question stands.
    pub asked_since: MonoTime,
}

impl Model {
    /// The wizard before anything has happened.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            language: Language::ENGLISH,
            screen: Screen::Checkup,
            visited: Vec::new(),
            search: Search::default(),
            draws: false,
            now: Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) },
            sent: Saving::default(),
            declined: None,
            panel_alone: false,
            forced: false,
            started: false,
            facts: Facts::default(),
            looking: Vec::new(),
            look_again: Vec::new(),
            looked_at: MonoTime::from_nanos(0),
            reference: ReferenceState::default(),
            typed_time: TypedTime::default(),
            watch: Watch::default(),
            code: CodeState::default(),
            fix: RepairState::default(),
            mfa: RepairState::default(),
            login: LoginState::default(),
            following: Following::default(),
            done: Vec::new(),
            saving: Saving::default(),
            overlays: Vec::new(),
            places: [FocusAndScroll::default(); Screen::ALL.len()],
            in_sight: InSight::default(),
            typed_at: None,
            next_job: 0,
            next_question: 0,
            asked_since: MonoTime::default(),
        }
    }

    /// A new name for a job.
    pub fn job(&mut self) -> JobId {
        self.next_job = self.next_job.saturating_add(1);
        JobId(self.next_job)
    }

    /// A new name for a question.
    pub const fn question(&mut self) -> QuestionId {
        self.asked_since = self.now.mono;
        self.next_question = self.next_question.saturating_add(1);
        QuestionId(self.next_question)
    }

    /// Shows `screen` from its beginning, with the focus on what is next by now.
    pub fn show(&mut self, screen: Screen) {
        if screen != self.screen {
            if self.visited.len() >= MOST_VISITED {
                self.visited.remove(0);
            }
            self.visited.push(self.screen);
        }
        self.put(screen);
    }

    /// Shows where we were before; false at the start.
    pub fn show_previous(&mut self) -> bool {
        let previous = self.visited.pop();
        previous.into_iter().for_each(|screen| self.put(screen));
        previous.is_some()
    }

    /// From here there is nothing to go back to.
    pub fn forget_the_way(&mut self) {
        self.visited.clear();
    }

    fn put(&mut self, screen: Screen) {
        self.overlays.clear();
        self.screen = screen;
        self.places[screen.index()] = FocusAndScroll::default();
    }

    /// What is shown in the place of the screen, where something is.
    pub fn overlay(&self) -> Option<OverlayKind> {
        self.overlays.last().map(|overlay| overlay.kind)
    }

    /// What lies below the topmost overlay and over the screen; none where that is the screen.
    pub fn overlay_below(&self) -> Option<OverlayKind> {
        self.overlays.iter().rev().nth(1).map(|overlay| overlay.kind)
    }

    /// Where somebody is on what is shown.
    pub fn place(&self) -> FocusAndScroll {
        self.overlays.last().map_or(self.places[self.screen.index()], |overlay| overlay.place)
    }

    /// The same, to be changed.
    pub fn place_mut(&mut self) -> &mut FocusAndScroll {
        match self.overlays.last_mut() {
            Some(overlay) => &mut overlay.place,
            None => &mut self.places[self.screen.index()],
        }
    }

    /// The plan for `remedy` as things stand, or why there is none.
    ///
    /// # Errors
    /// [`Refused`] when the remedy cannot work on this server or must not be tried.
    pub fn plan(&self, remedy: Remedy) -> Result<Plan, Refused> {
        remedy::plan(remedy, &self.facts, &self.reference.said, self.now, &self.settings.tools)
            .and_then(|plan| self.with_the_clock_first(plan))
            .map(|plan| {
                remedy::warned_of_the_sign_in(plan, self.login.verifier.as_ref(), self.server_ahead())
            })
    }

    /// The plan that makes this login enrol again, or why there is none.
    ///
    /// # Errors
    /// [`Refused`] by [`remedy::plan_re_enrol`], and while the server's clock is wrong.
    pub fn plan_re_enrol(&self, login: &str) -> Result<Plan, Refused> {
        remedy::plan_re_enrol(login, &self.facts).and_then(|plan| self.with_the_clock_first(plan))
    }

    /// The plan that clears what a sign-in has learnt of these users, or of all whose right codes are declined where none are
    /// named; or why there is none.
    ///
    /// # Errors
    /// [`Refused`] by [`remedy::plan_clear_skew`], and while the server's clock is wrong.
    pub fn plan_clear_skew(&self, users: &[String]) -> Result<Plan, Refused> {
        let plan = remedy::plan_clear_skew(users, &self.facts, &self.settings.tools)?;
        self.with_the_clock_first(plan)
    }

    fn with_the_clock_first(&self, plan: Plan) -> Result<Plan, Refused> {
        clock_first(plan, &self.reference.said, self.now, self.window(), self.forced)
    }

    /// The repair that `remedy` belongs to.
    pub const fn repair(&self, remedy: Remedy) -> &RepairState {
        if remedy.is_of_the_panel() { &self.mfa } else { &self.fix }
    }

    /// The same, to be changed.
    pub const fn repair_mut(&mut self, remedy: Remedy) -> &mut RepairState {
        if remedy.is_of_the_panel() { &mut self.mfa } else { &mut self.fix }
    }

    /// The repair on the shown screen.
    pub fn shown_repair(&self) -> &RepairState {
        if self.screen == Screen::Mfa { &self.mfa } else { &self.fix }
    }

    /// The same, to be changed.
    pub fn shown_repair_mut(&mut self) -> &mut RepairState {
        if self.screen == Screen::Mfa { &mut self.mfa } else { &mut self.fix }
    }

    /// The true time now as far as it is known, for commands that carry it; the server's own where nobody knows better.
    pub fn best_time(&self) -> UnixTime {
        self.server_ahead().map_or(self.now.wall, |(ahead, _)| self.now.wall.minus(ahead))
    }

    /// What the sign-in accepts that it is about, as far as anybody has said which.
    pub fn accepted(&self) -> Accepted {
        let named = self.login.verifier.clone();
        let asked = match self.login.which {
            // The vendor's portal has clocks and rules of its own.
            Some(Login::Portal) => None,
            Some(Login::Other) => named.or_else(|| Card::for_others().map(Asked::Card)),
            Some(Login::Server) | None => named,
        };
        let holds_entry = self.code.entry.is_some() && self.code.test.is_none();
        let accepted = accepted(asked.as_ref(), self.settings.window, &self.facts);
        // The panel and the vendor's portal learn no clock, whatever a service of PAM has learnt.
        let learnt = accepted.learnt && !matches!(self.login.which, Some(Login::Server | Login::Portal));
        Accepted { holds_entry, learnt, ..accepted }
    }

    /// The person who started the program, also by sudo, as far as that is known.
    pub fn caller(&self) -> Option<String> {
        let user = || self.facts.rights.known().map(|rights| rights.user.clone());
        self.settings.caller.clone().or_else(user)
    }

    /// How far a clock may be off by that.
    pub fn window(&self) -> Window {
        let window = Window::of(&self.accepted());
        if self.login.which == Some(Login::Portal) { window.checked_elsewhere() } else { window }
    }

    /// What the facts, the measurement and the code add up to now.
    pub fn diagnosis(&self) -> Diagnosis {
        let mut code_findings =
            self.code.verdict.as_ref().map(|verdict| verdict.findings()).unwrap_or_default();
        // What a throw-away entry proves is no reason to take anybody's own entry, and another login is not the panel's.
        if self.code.test.is_some() || matches!(self.login.which, Some(Login::Portal | Login::Other)) {
            code_findings
                .iter_mut()
                .for_each(|finding| finding.remedies.retain(|remedy| !remedy.is_of_the_panel()));
        }
        if self.code.test.is_some() {
            code_findings.iter_mut().filter(|finding| finding.cause == Cause::EntryWrong).for_each(
                |finding| {
                    finding.severity = Severity::Unknown;
                    finding.title = text!("finding-entry-perhaps-wrong");
                },
            );
        }
        // A learnt clock explains it.
        if self.code.still_declined && !self.accepted().learnt {
            code_findings.push(declined_though_right(self.login.which, self.accepted().once));
        }
        diagnose(&self.facts, &self.reference.said, self.now, &code_findings, self.window())
    }

    /// How far the server is ahead of the reference now, where a majority told.
    pub fn server_ahead(&self) -> Option<(Offset, std::time::Duration)> {
        self.reference.said.server_ahead(self.now)
    }

    /// Whether a repair is under way: its commands run, or its result is being measured.
    pub const fn repairing(&self) -> bool {
        self.fix.is_running() || self.mfa.is_running()
    }

    /// Whether the commands of a repair run now.
    pub const fn executing(&self) -> bool {
        matches!(self.fix, RepairState::Running { .. }) || matches!(self.mfa, RepairState::Running { .. })
    }

    /// The secret in use, shared with the jobs that examine codes.
    pub fn entry(&self) -> Option<Arc<crate::core::otp::Entry>> {
        self.code.entry.clone()
    }
}
