//! Journeys: keys, as a person presses them, through the real wizard on a simulated server.
//!
//! `journey.play("enter enter type:123456 enter")` presses these keys one after the other. There are
//!
//! - `enter tab backtab up down left right esc home end pgup pgdn backspace delete interrupt`, and single characters
//!   such as `q`, `?` or `3`;
//! - `type:WORDS` types, `paste:WORDS` pastes; `_` stands for a space, `\n` for the end of a line;
//! - `code` types the code that the simulated phone shows, `slip:WORDS` types as fast as only a paste can;
//! - `pass:20` lets 20 seconds pass;
//! - a key with `!` behind it, `enter!`, does not wait for what it starts; `settle` waits for all of it.
//!
//! A journey that stands [still](Journey::still) has a clock that only the test moves, to the millisecond.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use otp_doctor::adapters::demo::Simulation;
use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::effect::Effect;
use otp_doctor::app::frame::page;
use otp_doctor::app::key::Key;
use otp_doctor::app::message::Message;
use otp_doctor::app::model::Model;
use otp_doctor::app::page::{Block, ButtonId, CodeButton, Control, ControlId, Page, Screen, TimeLine};
use otp_doctor::app::update::update;
use otp_doctor::core::finding::Cause;
use otp_doctor::core::otp::{Entry, SimulatedPhone};
use otp_doctor::core::time::{MonoTime, Offset, Reading, UnixTime};
use otp_doctor::locale::Locale;
use otp_doctor::plain;
use otp_doctor::ports::{Clock, CommandError, Commands, Finished, Invocation};
use otp_doctor::runtime::effects::Performer;
use otp_doctor::runtime::event_loop::Event;
use otp_doctor::start::{Terms, simulated};
use zeroize::Zeroizing;

/// How long a person takes from key to key.
const BETWEEN_KEYS: Duration = Duration::from_millis(150);

/// The true time when a journey begins: 2026-11-24 03:05:00 UTC.
const START: UnixTime = UnixTime::from_secs(1_795_489_500);

/// The same for one that stands still: 2027-01-15 08:00:00 UTC. A period of 30 s and of 60 s begins.
const STILL_START: UnixTime = UnixTime::from_secs(1_800_000_000);

/// A clock that a journey can turn on, and that runs by itself unless it stands still.
#[derive(Clone)]
struct Hands {
    start: UnixTime,
    first: MonoTime,
    still: bool,
    passed: Arc<AtomicU64>,
}

impl Hands {
    fn running() -> Self {
        Self { start: START, first: boot_time(), still: false, passed: Arc::default() }
    }

    fn still() -> Self {
        Self { start: STILL_START, first: MonoTime::from_nanos(0), still: true, passed: Arc::default() }
    }
}

fn boot_time() -> MonoTime {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    MonoTime::from_nanos(now.tv_sec.unsigned_abs() * 1_000_000_000 + now.tv_nsec.unsigned_abs())
}

impl Clock for Hands {
    fn read(&self) -> Reading {
        let passed = Duration::from_nanos(self.passed.load(Ordering::SeqCst));
        let mono = if self.still { self.first } else { boot_time() }.plus(passed);
        Reading { wall: self.start.plus(mono.signed_since(self.first)), mono }
    }
}

/// Remembers every command that would change the server.
struct Remembered(Arc<dyn Commands>, Arc<Mutex<Vec<String>>>);

impl Commands for Remembered {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        let name = invocation.program.rsplit('/').next().unwrap_or_default().to_owned();
        let words: Vec<&str> = std::iter::once(name.as_str())
            .chain(invocation.args.iter().map(String::as_str).filter(|word| !word.starts_with("--no-ask")))
            .collect();
        self.1.lock().unwrap().push(words.join(" "));
        self.0.run(invocation)
    }
}

/// A wizard on a simulated server, and whoever sits before it.
pub struct Journey {
    pub model: Model,
    /// The exit code, once the wizard was left.
    pub left: Option<u8>,
    pub locale: Locale,
    /// The server's clock was set by this.
    pub stepped: Offset,
    /// How often facts were looked up, one topic each time, and how often the time sources were asked.
    pub looks: usize,
    pub asks: usize,
    /// Where they are kept, searches are not begun: they wait here.
    pub held: Option<Vec<Effect>>,
    hands: Hands,
    clock: Arc<dyn Clock>,
    server: Arc<dyn Commands>,
    phone: SimulatedPhone,
    performer: Performer,
    events: Receiver<Event>,
    /// How many jobs have not ended.
    under_way: usize,
    commands: Arc<Mutex<Vec<String>>>,
    folder: tempfile::TempDir,
}

impl Journey {
    /// On the built-in scenario of this name, with the check-up done.
    pub fn on(scenario: &str) -> Self {
        Self::start(Scenario::named(scenario).unwrap(), false)
    }

    /// The same as a dry run.
    pub fn dry(scenario: &str) -> Self {
        Self::start(Scenario::named(scenario).unwrap(), true)
    }

    /// On any simulated server.
    pub fn start(scenario: Scenario, dry_run: bool) -> Self {
        Self::with(scenario, dry_run, Hands::running())
    }

    /// On the code screen of any simulated server, with the check-up done, a test entry that the simulated phone has
    /// scanned, and a clock that stands still.
    pub fn still(scenario: Scenario) -> Self {
        let mut journey = Self::with(scenario, false, Hands::still());
        journey.tell(Message::ClickRail(Screen::Code));
        journey
    }

    /// The same on the built-in scenario of this name.
    pub fn still_on(scenario: &str) -> Self {
        Self::still(Scenario::named(scenario).unwrap())
    }

    fn with(scenario: Scenario, dry_run: bool, hands: Hands) -> Self {
        let simulation = Arc::new(Simulation::new(scenario, hands.clone(), 0.0));
        let commands: Arc<Mutex<Vec<String>>> = Arc::default();
        let remembered: Arc<dyn Commands> = Arc::new(Remembered(simulation.clone(), Arc::clone(&commands)));
        let folder = tempfile::tempdir().unwrap();
        let terms = Terms {
            dry_run,
            window: None,
            deadline: Duration::from_secs(1),
            report: Arc::new(|snapshot| otp_doctor::report::text::render(snapshot, &Locale::load(None))),
            report_folders: vec![folder.path().to_owned()],
        };
        let (world, settings) = simulated(&simulation, remembered, terms);
        let phone = simulation.phone();
        let (sender, events) = channel();
        let mut journey = Self {
            model: Model::new(settings),
            left: None,
            locale: Locale::load(None),
            stepped: Offset::ZERO,
            looks: 0,
            asks: 0,
            held: None,
            hands,
            clock: simulation.clone(),
            server: simulation.clone(),
            phone,
            performer: Performer::new(world, sender),
            events,
            under_way: 0,
            commands,
            folder,
        };
        journey.tick();
        journey.settle();
        journey
    }

    /// Presses these keys.
    #[track_caller]
    pub fn play(&mut self, keys: &str) -> &mut Self {
        for word in keys.split_whitespace() {
            let (word, waits) = match word.strip_suffix('!') {
                Some(word) if !word.is_empty() => (word, false),
                _ => (word, true),
            };
            self.press_word(word);
            if waits {
                self.settle();
            }
        }
        self
    }

    #[track_caller]
    fn press_word(&mut self, word: &str) {
        let words = |words: &str| words.replace('_', " ").replace("\\n", "\n");
        if let Some(typed) = word.strip_prefix("type:") {
            words(typed).chars().for_each(|letter| self.type_key(Key::Char(letter)));
        } else if let Some(slipped) = word.strip_prefix("slip:") {
            for letter in words(slipped).chars() {
                let key = if letter == '\n' { Key::Enter } else { Key::Char(letter) };
                self.key_after(key, Duration::ZERO);
            }
        } else if let Some(pasted) = word.strip_prefix("paste:") {
            self.pass(BETWEEN_KEYS);
            let now = self.now();
            self.send(Message::Paste(Zeroizing::new(words(pasted)), now));
        } else if let Some(seconds) = word.strip_prefix("pass:") {
            // As it passes for the wizard: with a tick each second.
            for _ in 0..seconds.parse::<u32>().unwrap() {
                self.pass(Duration::from_secs(1));
                self.tick();
                self.settle();
            }
        } else {
            match word {
                "settle" => {}
                "code" => {
                    let code = self.phone_code();
                    code.chars().for_each(|digit| self.type_key(Key::Char(digit)));
                }
                _ => self.type_key(key(word)),
            }
        }
    }

    fn type_key(&mut self, key: Key) {
        self.key_after(key, BETWEEN_KEYS);
    }

    fn key_after(&mut self, key: Key, span: Duration) {
        self.pass(span);
        let now = self.now();
        self.send(Message::Key(key, now));
    }

    fn pass(&self, span: Duration) {
        self.hands.passed.fetch_add(span.as_nanos() as u64, Ordering::SeqCst);
    }

    fn tick(&mut self) {
        let now = self.now();
        self.send(Message::Tick(now));
    }

    fn send(&mut self, message: Message) {
        for effect in update(&mut self.model, message) {
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        self.looks += usize::from(matches!(effect, Effect::Look(..)));
        self.asks += usize::from(matches!(effect, Effect::Ask(..)));
        match effect {
            Effect::Quit(code) => self.left = Some(code),
            Effect::Examine(..) | Effect::StopExamining if self.held.is_some() => {
                self.held.as_mut().unwrap().push(effect);
            }
            // The same secret each time: of a random one, some codes fit somewhere else too, by accident.
            Effect::MakeTestEntry(job) => {
                self.send(Message::TestEntryMade(job, Arc::new(Entry::for_test(&[42; 20], "a1b2c3"))));
            }
            // The search that it stops still answers.
            Effect::StopExamining => self.performer.perform(effect),
            effect => {
                self.under_way += 1;
                self.performer.perform(effect);
            }
        }
    }

    /// Waits until nothing is under way.
    #[track_caller]
    fn settle(&mut self) {
        while self.under_way > 0 {
            let event = self.events.recv_timeout(Duration::from_secs(20)).expect("a job never ends");
            let Event::Message(message) = event else { continue };
            let ends = !matches!(message, Message::Heard(..) | Message::Recorded(..) | Message::Searched(..));
            self.under_way -= usize::from(ends);
            // As the event loop does: a result is judged at the moment it comes in.
            self.tick();
            self.send(message);
        }
    }

    /// What the server's clocks show.
    pub fn now(&self) -> Reading {
        let now = self.clock.read();
        Reading { wall: now.wall.plus(self.stepped), mono: now.mono }
    }

    /// How many seconds have passed since the start.
    pub fn passed(&self) -> f64 {
        self.clock.read().mono.since(self.hands.first).as_secs_f64()
    }

    /// Tells the wizard, and waits for what that starts.
    pub fn tell(&mut self, message: Message) {
        self.send(message);
        self.settle();
    }

    /// Time passes.
    pub fn after(&mut self, seconds: f64) {
        self.pass(Duration::from_secs_f64(seconds));
        self.tick();
        self.settle();
    }

    /// Presses a key at this very moment.
    pub fn key(&mut self, key: Key) {
        self.key_after(key, Duration::ZERO);
        self.settle();
    }

    /// Presses a button, wherever the focus is.
    #[track_caller]
    pub fn press(&mut self, button: ButtonId) {
        assert!(self.offers(button), "{button:?} cannot be pressed:\n{}", self.screen());
        let now = self.now();
        self.tell(Message::Click(ControlId::Button(button), now));
    }

    /// Whether this button can be pressed.
    pub fn offers(&self, button: ButtonId) -> bool {
        let offered =
            |control: &Control| matches!(control, Control::Button { id, enabled: true, .. } if *id == button);
        self.page().controls.iter().any(offered)
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

    /// Types what the phone shows now.
    pub fn type_phone_code(&mut self) {
        let code = self.phone_code();
        self.type_in(&code);
    }

    /// The line of time on the screen.
    pub fn line(&self) -> TimeLine {
        let line = |block| match block {
            Block::TimeLine(line) => Some(line),
            _ => None,
        };
        self.page().blocks.into_iter().find_map(line).unwrap()
    }

    /// What is found, the most urgent first.
    pub fn causes(&self) -> Vec<Cause> {
        self.model.diagnosis().findings.iter().map(|finding| finding.cause).collect()
    }

    /// What the simulated phone shows now for the entry in use.
    pub fn phone_code(&self) -> String {
        let entry = self.model.entry().expect("no entry is in use");
        self.phone.code(&entry, self.clock.read().mono).to_string()
    }

    /// Presses Enter so many milliseconds of true time after the start of the journey.
    #[track_caller]
    pub fn press_enter_at(&mut self, millis: u64) -> &mut Self {
        let passed = self.clock.read().mono.since(self.hands.first);
        self.pass(Duration::from_millis(millis).checked_sub(passed).expect("that moment is over"));
        self.key_after(Key::Enter, Duration::ZERO);
        self.settle();
        self
    }

    /// How far the server's clock really is ahead now.
    pub fn true_server_ahead(&self) -> Offset {
        let now = self.clock.read();
        now.wall.ahead_of(self.hands.start.plus(now.mono.signed_since(self.hands.first)))
    }

    /// Somebody else runs a command on the server.
    pub fn elsewhere(&self, program: &str, args: &[&str]) {
        let args = args.iter().map(|arg| (*arg).to_owned()).collect();
        let program = format!("/usr/bin/{program}");
        let deadline = Duration::from_secs(1);
        self.server.run(&Invocation { program, args, deadline, changes: true }).unwrap();
    }

    /// The screen, as the wizard means it.
    pub fn page(&self) -> Page {
        page(&self.model)
    }

    /// The screen in words.
    pub fn screen(&self) -> String {
        plain::read_out(&self.page(), &self.locale)
    }

    /// Proves that these words are on the screen.
    #[track_caller]
    pub fn sees(&mut self, words: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(words), "\"{words}\" is not on the screen:\n{screen}");
        self
    }

    /// Proves that they are not.
    #[track_caller]
    pub fn sees_no(&mut self, words: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(words), "\"{words}\" is on the screen:\n{screen}");
        self
    }

    /// Proves that this is what Enter would press, or the field that is typed into.
    #[track_caller]
    pub fn focus_is_on(&mut self, words: &str) -> &mut Self {
        let page = self.page();
        let label = page.controls.get(page.focus).map(|control| match control {
            Control::Button { label, .. } | Control::Field { label, .. } => self.locale.say(label),
        });
        assert_eq!(label.as_deref(), Some(words), "on this screen:\n{}", self.screen());
        self
    }

    /// Moves with arrows alone to the button of this name and presses it.
    #[track_caller]
    pub fn choose(&mut self, words: &str) -> &mut Self {
        for _ in 0..20 {
            let page = self.page();
            let found = page.controls.get(page.focus).is_some_and(
                |control| matches!(control, Control::Button { label, .. } if self.locale.say(label) == words),
            );
            if found {
                return self.play("enter");
            }
            self.play("right");
        }
        panic!("no button \"{words}\" on this screen:\n{}", self.screen());
    }

    /// Presses the button that says yes to what the screen asks.
    pub fn say_yes(&mut self) -> &mut Self {
        let page = self.page();
        let yes = page.controls.iter().find_map(|control| match control {
            Control::Button { id: ButtonId::Confirm(_), label, .. } => Some(self.locale.say(label)),
            _ => None,
        });
        self.choose(&yes.unwrap_or_else(|| panic!("nothing is asked here:\n{}", self.screen())))
    }

    /// The commands that have changed the server, or tried to.
    pub fn commands(&self) -> Vec<String> {
        self.commands.lock().unwrap().clone()
    }

    /// The only saved report.
    pub fn saved_report(&self) -> String {
        let mut saved = std::fs::read_dir(self.folder.path()).unwrap();
        let path = saved.next().expect("no report was saved").unwrap().path();
        assert!(saved.next().is_none(), "more than one report was saved");
        std::fs::read_to_string(path).unwrap()
    }
}

#[track_caller]
fn key(word: &str) -> Key {
    match word {
        "enter" => Key::Enter,
        "tab" => Key::Tab,
        "backtab" => Key::BackTab,
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "esc" => Key::Esc,
        "home" => Key::Home,
        "end" => Key::End,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "backspace" => Key::Backspace,
        "delete" => Key::Delete,
        "interrupt" => Key::Interrupt,
        _ => {
            let mut letters = word.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => Key::Char(letter),
                _ => panic!("no key is called {word}"),
            }
        }
    }
}
