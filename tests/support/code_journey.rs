//! The wizard's code screen on a simulated server, with a clock that the test moves and every effect performed at once.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use otp_doctor::adapters::demo::Simulation;
use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::effect::Effect;
use otp_doctor::app::frame;
use otp_doctor::app::key::Key;
use otp_doctor::app::message::Message;
use otp_doctor::app::model::{Model, Settings};
use otp_doctor::app::page::{Block, ButtonId, CodeButton, Control, ControlId, Screen, TimeLine};
use otp_doctor::app::update::update;
use otp_doctor::core::diagnosis::Window;
use otp_doctor::core::finding::Cause;
use otp_doctor::core::otp::{Entry, Observation, Question, examine};
use otp_doctor::core::remedy::ToolPaths;
use otp_doctor::core::time::{MonoTime, Offset, Reading, UnixTime};
use otp_doctor::locale::Locale;
use otp_doctor::plain::read_out;
use otp_doctor::ports::{Clock, ReferenceTime};
use zeroize::Zeroizing;

/// 2027-01-15 08:00:00 UTC: the true time at the start of each journey, when a period of 30 s and of 60 s begins.
const START_S: i64 = 1_800_000_000;

/// A clock that only the test moves.
#[derive(Clone, Default)]
pub struct Hand(Arc<AtomicU64>);

impl Clock for Hand {
    fn read(&self) -> Reading {
        let millis = self.0.load(Ordering::SeqCst);
        Reading {
            wall: UnixTime::from_nanos((START_S * 1_000 + millis as i64) * 1_000_000),
            mono: MonoTime::from_nanos(millis * 1_000_000),
        }
    }
}

/// One way through the wizard.
pub struct Journey {
    pub hand: Hand,
    pub demo: Arc<Simulation<Hand>>,
    pub model: Model,
    pub locale: Locale,
    /// Searches are not answered at once: their effects wait here.
    pub held: Option<Vec<Effect>>,
    /// The server's clock was set by this.
    pub stepped: Offset,
}

impl Journey {
    /// On the code screen of `scenario`, with the clock measured and a test entry that the simulated phone has scanned.
    pub fn start(scenario: &str) -> Self {
        Self::with(Scenario::named(scenario).unwrap())
    }

    pub fn with(scenario: Scenario) -> Self {
        let hand = Hand::default();
        let demo = Arc::new(Simulation::new(scenario, hand.clone(), 0.0));
        let settings = Settings {
            demo: true,
            dry_run: false,
            window: Window::default(),
            tools: ToolPaths::default(),
            simulated_phone: Some(demo.phone()),
        };
        let model = Model::new(settings);
        let mut journey =
            Self { hand, demo, model, locale: Locale::load(None), held: None, stepped: Offset::ZERO };
        journey.after(0.0);
        journey.tell(Message::ClickRail(Screen::Code));
        journey
    }

    pub fn now(&self) -> Reading {
        let now = self.demo.read();
        Reading { wall: now.wall.plus(self.stepped), mono: now.mono }
    }

    pub fn tell(&mut self, message: Message) {
        for effect in update(&mut self.model, message) {
            self.perform(effect);
        }
    }

    pub fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Ask(job) => {
                let heard = Mutex::new(Vec::new());
                self.demo.ask(Duration::ZERO, &|answer| heard.lock().unwrap().push(answer));
                for answer in heard.into_inner().unwrap() {
                    self.tell(Message::Heard(job, answer));
                }
                self.tell(Message::AskedAll(job));
            }
            Effect::MakeTestEntry(job) => {
                self.tell(Message::TestEntryMade(job, Arc::new(Entry::for_test(&[42; 20], "a1b2c3"))));
            }
            Effect::Examine(..) | Effect::StopExamining if self.held.is_some() => {
                self.held.as_mut().unwrap().push(effect);
            }
            Effect::Examine(job, question) => {
                let observations: Vec<&Observation> =
                    question.observations.iter().map(|shared| &**shared).collect();
                let asked = Question {
                    entry: &question.entry,
                    observations: &observations,
                    window_steps: question.window_steps,
                    reach: question.reach,
                };
                let verdict = examine(&asked, question.anchor.as_ref(), &AtomicBool::new(false), &|_| {});
                self.tell(Message::Examined(job, Box::new(verdict)));
            }
            _ => {}
        }
    }

    /// Time passes.
    pub fn after(&mut self, seconds: f64) {
        self.hand.0.fetch_add((seconds * 1_000.0).round() as u64, Ordering::SeqCst);
        let now = self.now();
        self.tell(Message::Tick(now));
    }

    pub fn key(&mut self, key: Key) {
        let now = self.now();
        self.tell(Message::Key(key, now));
    }

    #[track_caller]
    pub fn press(&mut self, button: ButtonId) {
        assert!(self.offers(button), "{button:?} cannot be pressed:\n{}", self.says());
        let now = self.now();
        self.tell(Message::Click(ControlId::Button(button), now));
    }

    pub fn offers(&self, button: ButtonId) -> bool {
        let page = frame::page(&self.model);
        page.controls
            .iter()
            .any(|control| matches!(control, Control::Button { id, enabled: true, .. } if *id == button))
    }

    /// Types at a person's pace, and presses Enter.
    pub fn type_in(&mut self, words: &str) {
        for c in words.chars() {
            self.after(0.2);
            self.key(Key::Char(c));
        }
        self.after(0.2);
        self.key(Key::Enter);
    }

    /// Takes the key of RFC 4226 for a real one.
    pub fn own_secret(&mut self) {
        self.press(ButtonId::Code(CodeButton::OwnSecret));
        self.type_in("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    /// The code that the simulated phone shows now.
    pub fn shown_code(&self) -> Zeroizing<String> {
        let phone = self.model.settings.simulated_phone.unwrap();
        phone.code(&self.model.entry().unwrap(), self.now().mono)
    }

    /// Types what the phone shows now.
    pub fn type_shown_code(&mut self) {
        let code = self.shown_code();
        self.type_in(&code);
    }

    pub fn says(&self) -> String {
        read_out(&frame::page(&self.model), &self.locale)
    }

    #[track_caller]
    pub fn hears(&self, words: &str) {
        assert!(self.says().contains(words), "never said: {words}\n{}", self.says());
    }

    #[track_caller]
    pub fn hears_nothing_of(&self, words: &str) {
        assert!(!self.says().contains(words), "said: {words}\n{}", self.says());
    }

    pub fn line(&self) -> TimeLine {
        let page = frame::page(&self.model);
        page.blocks
            .iter()
            .find_map(|block| match block {
                Block::TimeLine(line) => Some(line.clone()),
                _ => None,
            })
            .unwrap()
    }

    pub fn causes(&self) -> Vec<Cause> {
        self.model.diagnosis().findings.iter().map(|finding| finding.cause).collect()
    }
}
