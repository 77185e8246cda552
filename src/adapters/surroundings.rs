//! What the program was started with: arguments, environment, terminals. Read once, at the start.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

use super::this_server::languages_of_the_user;

/// What the program was started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// The command line, program name first.
    pub args: Vec<OsString>,
    /// `TERM`.
    pub term: Option<String>,
    /// `LANGUAGE`: languages with colons between them (gettext(3)). Where the environment names none at all, those that the system keeps
    /// of this user.
    pub languages: Option<String>,
    /// `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set to something.
    pub lang: Option<String>,
    /// Whether `NO_COLOR` is set to something (no-color.org).
    pub no_color: bool,
    /// `PATH`.
    pub path: Option<OsString>,
    /// `HOME`; `USERPROFILE` on Windows.
    pub home: Option<PathBuf>,
    /// `SSH_CLIENT`: the address that the session was opened from, and ports (ssh(1)).
    pub ssh_client: Option<String>,
    /// `SUDO_USER`: who called sudo (sudo(8)).
    pub caller: Option<String>,
    /// Whether standard input is a terminal.
    pub input_is_terminal: bool,
    /// Whether standard output is a terminal.
    pub output_is_terminal: bool,
}

impl Surroundings {
    /// Reads them.
    pub fn read() -> Self {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let lang = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        let of_the_user = || languages_of_the_user().filter(|_| lang.is_none());
        Self {
            args: std::env::args_os().collect(),
            term: set("TERM"),
            languages: set("LANGUAGE").or_else(of_the_user),
            lang,
            no_color: set("NO_COLOR").is_some(),
            path: std::env::var_os("PATH"),
            home: ["HOME", "USERPROFILE"]
                .into_iter()
                .find_map(std::env::var_os)
                .map(PathBuf::from)
                .filter(|home| home.is_absolute()),
            ssh_client: set("SSH_CLIENT"),
            caller: set("SUDO_USER"),
            input_is_terminal: std::io::stdin().is_terminal(),
            output_is_terminal: std::io::stdout().is_terminal(),
        }
    }
}
