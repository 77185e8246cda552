//! The terminal's modes: taken once, given back whatever happens.

use std::io;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{Command, cursor, style};

use super::os::{streams, unseen};

/// Whether there is anything to give back. Global, because the panic hook is.
static TAKEN: AtomicBool = AtomicBool::new(false);
static MOUSE: AtomicBool = AtomicBool::new(false);

/// What the panic hook says after the panic's own words.
static LAST_WORDS: OnceLock<String> = OnceLock::new();

/// What is asked of the terminal beyond raw mode and the alternate screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalOptions {
    /// Take the mouse. The terminal's own selecting and copying then needs Shift.
    pub mouse: bool,
    /// What to say when the program breaks: whatever happened, a running repair goes on, and where to report it.
    pub last_words: String,
}

/// The terminal while the wizard has it. Gives it back when dropped.
#[derive(Debug)]
pub struct Terminal(());

impl Terminal {
    /// Takes the terminal. From the first switch on everything is given back on an error, a panic and the end.
    ///
    /// # Errors
    /// The system's, when raw mode or the alternate screen cannot be had. Bracketed paste and the mouse are only
    /// asked for: a terminal without them works.
    pub fn take(options: &TerminalOptions) -> io::Result<Self> {
        install_panic_hook(&options.last_words);
        take(options.mouse)?;
        Ok(Self(()))
    }
}

fn take(mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    if let Err(error) = send(&EnterAlternateScreen) {
        give_back();
        return Err(error);
    }
    let _ = send(&EnableBracketedPaste);
    if mouse {
        MOUSE.store(true, Ordering::SeqCst);
        let _ = send(&EnableMouseCapture);
    }
    Ok(())
}

/// How the terminal was taken, while this process is stopped and has given it back.
pub struct Paused {
    mouse: bool,
}

/// Gives the terminal back until it is [taken again](Paused::take_again), before this process is stopped: else the shell
/// would have to work in one that shows nothing of what is typed. None where it had not been taken.
pub fn pause() -> Option<Paused> {
    let (taken, mouse) = (TAKEN.load(Ordering::SeqCst), MOUSE.load(Ordering::SeqCst));
    give_back();
    taken.then_some(Paused { mouse })
}

impl Paused {
    /// Takes the terminal as before. What was on the screen has to be drawn again.
    pub fn take_again(self) {
        // It fails only where the terminal has gone meanwhile, which is noticed by reading it.
        let _ = take(self.mouse);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

/// Gives the terminal back, once. Each step is tried whatever became of the one before: after a hang-up all fail.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // First what waits for nobody: the rest is written, and an output that was stopped takes nothing.
    let _ = disable_raw_mode();
    if MOUSE.swap(false, Ordering::SeqCst) {
        let _ = send(&DisableMouseCapture);
    }
    let _ = send(&DisableBracketedPaste);
    let _ = send(&style::ResetColor);
    // Where there is no other screen to go back to, as in GNU screen as it comes, the wizard's last page would stay.
    let _ = send(&Clear(ClearType::All));
    let _ = send(&cursor::MoveTo(0, 0));
    let _ = send(&LeaveAlternateScreen);
    let _ = send(&cursor::Show);
}

/// Makes a panic give the terminal back before it speaks, and then end the process, from whichever thread and in
/// debug builds too: a loop that went on drawing would draw over the shell.
fn install_panic_hook(last_words: &str) {
    if LAST_WORDS.set(last_words.to_owned()).is_err() {
        return;
    }
    std::panic::set_hook(Box::new(|panic| {
        unseen::give_back();
        give_back();
        let words = LAST_WORDS.get().map_or("", String::as_str);
        let _ = streams::complain(format!("{panic}\n{words}\n").as_bytes());
        std::process::abort();
    }));
}

/// Writes one command to standard output, past std's lock, which a panicking thread may hold.
fn send(command: &dyn CommandBytes) -> io::Result<()> {
    streams::say(command.bytes()?.as_bytes())
}

/// A crossterm command as the bytes that it sends.
trait CommandBytes {
    fn bytes(&self) -> io::Result<String>;
}

impl<C: Command> CommandBytes for C {
    fn bytes(&self) -> io::Result<String> {
        let mut bytes = String::new();
        self.write_ansi(&mut bytes).map_err(|_| io::ErrorKind::InvalidData)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_taken_is_not_given_back() {
        assert!(!TAKEN.load(Ordering::SeqCst));
        give_back();
        assert!(!TAKEN.load(Ordering::SeqCst));
    }

    #[test]
    fn the_mouse_is_given_back_completely() {
        let modes = |bytes: String, last: char| {
            let mut modes: Vec<String> =
                bytes.split_inclusive(last).map(|mode| mode.trim_end_matches(last).to_owned()).collect();
            modes.sort();
            modes
        };
        let taken = modes(EnableMouseCapture.bytes().unwrap(), 'h');
        assert_eq!(taken, modes(DisableMouseCapture.bytes().unwrap(), 'l'));
        assert!(!taken.is_empty());
    }
}
