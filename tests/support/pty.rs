//! The real program in a real pseudo-terminal, read through a terminal emulator. Waits for what is on the screen,
//! never for luck.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use otp_doctor::app::input::{PASTE_BURST, READING};
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// Nothing here takes longer, not even a repair with the polite wait after it on a machine that has much to do; a test that
/// waits this long has failed.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How long what a program wrote last may be on its way.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// What has come out of the program so far.
struct Seen {
    parser: vt100::Parser,
    raw: Vec<u8>,
    ended: bool,
    /// Whether the reader is to let go.
    cut: bool,
}

/// A program in a terminal.
pub struct Session {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    reader: Option<JoinHandle<()>>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
}

const fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

impl Session {
    /// Starts `command` in a terminal of `columns` by `rows`.
    pub fn start(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        // The terminal must end when the program does.
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let parser = vt100::Parser::new(cells(rows), cells(columns), 0);
        let seen = Arc::new((
            Mutex::new(Seen { parser, raw: Vec::new(), ended: false, cut: false }),
            Condvar::new(),
        ));
        let theirs = Arc::clone(&seen);
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let count = reader.read(&mut bytes).unwrap_or(0);
                // A test that failed while it looked is no reason to fail here too.
                let mut seen = theirs.0.lock().unwrap_or_else(PoisonError::into_inner);
                seen.raw.extend(&bytes[..count]);
                seen.parser.process(&bytes[..count]);
                seen.ended = count == 0 || seen.cut;
                theirs.1.notify_all();
                if seen.ended {
                    return;
                }
            }
        });
        Self { master: Some(pair.master), writer: Some(writer), child, reader: Some(reader), seen }
    }

    /// Waits until `found` is true of what has come out, and tells what was on the screen if it never is.
    #[track_caller]
    pub fn wait_until(&self, what: &str, found: impl FnMut(&vt100::Screen) -> bool) {
        assert!(self.comes(PATIENCE, found), "waited in vain for {what}; on the screen:\n{}", self.screen());
    }

    /// Whether `found` becomes true of what comes out, within `patience` and before the program ends.
    fn comes(&self, patience: Duration, mut found: impl FnMut(&vt100::Screen) -> bool) -> bool {
        let deadline = Instant::now() + patience;
        let mut seen = self.seen.0.lock().unwrap();
        while !found(seen.parser.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || seen.ended {
                return false;
            }
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        true
    }

    /// Waits until `text` stands on the screen.
    #[track_caller]
    pub fn wait_for(&self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    /// Waits until `text` stands on the screen no more.
    #[track_caller]
    pub fn wait_for_no(&self, text: &str) {
        self.wait_until(&format!("the end of {text}"), |screen| !screen.contents().contains(text));
    }

    /// Sends these bytes as if they were typed.
    pub fn send(&mut self, bytes: &str) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(bytes.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    /// Moves to the button of this name and presses it.
    #[track_caller]
    pub fn choose(&mut self, button: &str) {
        // On a button, that is; the rail has the same words.
        let on_a_button = [format!("[ {button}"), format!("[! {button}")];
        self.wait_until(button, |screen| {
            on_a_button.iter().any(|label| screen.contents().contains(label.as_str()))
        });
        for _ in 0..24 {
            self.wait_until("a focus", |screen| focus(screen).is_some());
            let before = self.with_screen(focus);
            let is_on_it =
                |focus: &Option<String>| focus.as_ref().is_some_and(|words| words.contains(button));
            if is_on_it(&before) {
                // As somebody who has read the question: what says yes to it at once is no person.
                std::thread::sleep(READING);
                // A key on its way to a page that has just gone may have moved on from the button meanwhile.
                if is_on_it(&self.with_screen(focus)) {
                    return self.send("\r");
                }
                continue;
            }
            self.send("\t");
            // A fact that comes in the same instant may lead the focus back by as much as the key moves it on: then
            // the next turn presses the key again.
            self.comes(Duration::from_secs(10), |screen| {
                focus(screen).is_some_and(|now| Some(now) != before)
            });
        }
        panic!("no button \"{button}\"; on the screen:\n{}", self.screen());
    }

    /// Presses Enter as a person does after the last character: what comes in the same instant is a paste.
    pub fn press_enter(&mut self) {
        std::thread::sleep(PASTE_BURST);
        self.send("\r");
    }

    /// Pastes `text` as a terminal with bracketed paste does.
    pub fn paste(&mut self, text: &str) {
        self.send(&format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Clicks with the left button; column and row are counted from 0.
    pub fn click(&mut self, column: u16, row: u16) {
        let (x, y) = (column + 1, row + 1);
        self.send(&format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m"));
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.seen.0.lock().unwrap().parser.screen_mut().set_size(cells(rows), cells(columns));
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: rustix::process::Signal) {
        super::repair::kill(self.process_id(), signal);
    }

    pub fn process_id(&self) -> i32 {
        self.child.process_id().unwrap().try_into().unwrap()
    }

    /// Cuts the line: what SSH does when the connection dies.
    pub fn hang_up(&mut self) {
        self.hang_up_after(|| ());
    }

    /// Cuts the line; `nudge` makes the program draw, where a resize alone does not. The reader holds the line
    /// too, and lets go only when something comes.
    pub fn hang_up_after(&mut self, nudge: impl Fn()) {
        self.seen.0.lock().unwrap().cut = true;
        self.master.as_ref().unwrap().resize(size(77, 23)).unwrap();
        nudge();
        self.reader.take().unwrap().join().unwrap();
        self.writer = None;
        self.master = None;
    }

    /// Stops reading what the program writes, so that the line fills up. Ends with the session.
    pub fn stop_reading(&mut self) {
        self.seen.0.lock().unwrap().cut = true;
    }

    /// Gives the terminal another size while nobody reads.
    pub fn resize_unread(&mut self, columns: u16, rows: u16) {
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Whether the program has ended.
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Waits for the end of the program.
    #[track_caller]
    pub fn wait_for_exit(&mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                self.take_in_the_rest();
                return status;
            }
            assert!(Instant::now() < deadline, "it does not end; on the screen:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// What a program wrote last may still be on its way when it has ended. Something that it left running can hold the
    /// terminal open for longer, and is not waited for.
    fn take_in_the_rest(&self) {
        let deadline = Instant::now() + LAST_WORDS;
        let mut seen = self.seen.0.lock().unwrap();
        while !seen.ended && Instant::now() < deadline {
            let left = deadline.saturating_duration_since(Instant::now());
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// What stands on the screen.
    pub fn screen(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }

    /// The screen as the emulator has it, with styles and modes.
    pub fn with_screen<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.seen.0.lock().unwrap().parser.screen())
    }

    /// Everything that came out until now.
    pub fn so_far(&self) -> String {
        String::from_utf8_lossy(&self.seen.0.lock().unwrap().raw).into_owned()
    }

    /// Everything that came out, once the program has ended.
    pub fn raw(&self) -> Vec<u8> {
        let mut seen = self.seen.0.lock().unwrap();
        while !seen.ended {
            let (next, waited) = self.seen.1.wait_timeout(seen, PATIENCE).unwrap();
            assert!(!waited.timed_out(), "the terminal stays open");
            seen = next;
        }
        seen.raw.clone()
    }

    /// The terminal's local modes (termios(3)), while it is there.
    pub fn local_modes(&self) -> Option<u32> {
        Some(self.master.as_ref()?.get_termios()?.local_flags.bits())
    }

    /// Proves that the terminal is as it was: main screen, cursor, no paste mode, no mouse, line editing and echo.
    #[track_caller]
    pub fn assert_given_back(&self) {
        let raw = String::from_utf8_lossy(&self.raw()).into_owned();
        self.with_screen(|screen| {
            assert!(!screen.alternate_screen(), "the alternate screen was not left");
            assert!(!screen.hide_cursor(), "the cursor stays hidden");
            assert!(!screen.bracketed_paste(), "bracketed paste stays on");
            assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is kept");
        });
        let left = raw.rfind("\x1b[?1049l").expect("the alternate screen is never left");
        assert!(raw.rfind("\x1b[?1049h").is_some_and(|taken| taken < left));
        assert!(!raw[left..].contains("\x1b[?25l"), "something was drawn after the terminal was given back");
        if let Some(modes) = self.master.as_ref().and_then(|master| master.get_termios()) {
            let wanted = usual_modes();
            assert_eq!(modes.local_flags.bits() & wanted, wanted, "line editing, echo or signals stay off");
        }
    }
}

/// What has the focus: the words behind the pointer among the controls, not behind the rail's, which a digit follows. None
/// while it is being drawn elsewhere. Where there is no pointer, the cursor tells.
fn focus(screen: &vt100::Screen) -> Option<String> {
    let words = screen.contents();
    if words.contains('\u{25ba}') {
        let pointed = words
            .split('\u{25ba}')
            .skip(1)
            .filter(|behind| !behind.starts_with(|c: char| c.is_ascii_digit()));
        return pointed.last().map(|behind| behind.split([']', '\n']).next().unwrap_or_default().to_owned());
    }
    match words.split_once(">[") {
        Some((_, behind)) => Some(behind.split(']').next().unwrap_or_default().to_owned()),
        None => Some(format!("{:?}", screen.cursor_position())),
    }
}

/// ICANON, ECHO and ISIG of termios(3), which are on in a fresh terminal.
fn usual_modes() -> u32 {
    use rustix::termios::LocalModes;
    (LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG).bits()
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}
