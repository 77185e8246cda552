//! What the program was started with: arguments, environment, terminals. Read once, at the start.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

/// What the program was started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// The command line, program name first.
    pub args: Vec<OsString>,
    /// `TERM`.
    pub term: Option<String>,
    /// `LANGUAGE`: languages with colons between them (gettext(3)).
    pub languages: Option<String>,
    /// `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set to something.
    pub lang: Option<String>,
    /// Whether `NO_COLOR` is set to something (no-color.org).
    pub no_color: bool,
    /// `PATH`.
    pub path: Option<OsString>,
    /// `HOME`.
    pub home: Option<PathBuf>,
    /// `SSH_CLIENT`: the address that the session was opened from, and ports (ssh(1)).
    pub ssh_client: Option<String>,
    /// Whether standard input is a terminal.
    pub input_is_terminal: bool,
    /// Whether standard output is a terminal.
    pub output_is_terminal: bool,
}

impl Surroundings {
    /// Reads them.
    pub fn read() -> Self {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            args: std::env::args_os().collect(),
            term: set("TERM"),
            languages: set("LANGUAGE"),
            lang: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set),
            no_color: set("NO_COLOR").is_some(),
            path: std::env::var_os("PATH"),
            home: std::env::var_os("HOME").map(PathBuf::from).filter(|home| home.is_absolute()),
            ssh_client: set("SSH_CLIENT"),
            input_is_terminal: std::io::stdin().is_terminal(),
            output_is_terminal: std::io::stdout().is_terminal(),
        }
    }

    /// Whether the terminal can be drawn on. A dumb one can only be written to line by line.
    pub fn can_draw(&self) -> bool {
        self.input_is_terminal
            && self.output_is_terminal
            && self.term.as_deref().is_some_and(|term| term != "dumb")
    }

    /// Whether the terminal shows more than ASCII: the locale says UTF-8, and the terminal is none whose font is known
    /// to be small (the console's, and the old DEC ones that serial consoles claim to be).
    pub fn speaks_utf8(&self) -> bool {
        let small_font = ["linux", "vt100", "vt102", "vt220"];
        if self.term.as_deref().is_some_and(|term| small_font.contains(&term)) {
            return false;
        }
        self.lang.as_deref().is_some_and(|lang| {
            let lang = lang.to_ascii_lowercase();
            lang.contains("utf-8") || lang.contains("utf8")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(lang: Option<&str>, term: Option<&str>) -> Surroundings {
        Surroundings {
            args: Vec::new(),
            term: term.map(str::to_owned),
            languages: None,
            lang: lang.map(str::to_owned),
            no_color: false,
            path: None,
            home: None,
            ssh_client: None,
            input_is_terminal: true,
            output_is_terminal: true,
        }
    }

    #[test]
    fn only_a_utf8_locale_is_drawn_with_more_than_ascii() {
        assert!(with(Some("de_DE.UTF-8"), None).speaks_utf8());
        assert!(with(Some("C.utf8"), None).speaks_utf8());
        assert!(!with(Some("C"), None).speaks_utf8());
        assert!(!with(None, None).speaks_utf8());
        assert!(!with(Some("en_US.UTF-8"), Some("linux")).speaks_utf8());
    }

    #[test]
    fn a_dumb_or_unnamed_terminal_is_not_drawn_on() {
        assert!(with(None, Some("xterm")).can_draw());
        assert!(!with(None, Some("dumb")).can_draw());
        assert!(!with(None, None).can_draw());
    }
}
