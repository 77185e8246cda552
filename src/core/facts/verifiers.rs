//! Who else checks one-time codes on this server: the services that ask for them through PAM.

use super::fact::Fact;
use super::panel::FailedSignIns;
use crate::core::plan::CommandLine;
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::core::verifier::{Accepted, PamOptions, PamState, PamStateError, Steps, Sureness};
use crate::text;

/// What was found of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verifiers {
    /// In the order of their names.
    pub pam: Vec<PamVerifier>,
    /// How many codes were declined in the last hour, as far as the system's journal tells.
    pub failed_last_hour: Fact<FailedSignIns>,
    /// What keeps sshd from asking for a code though PAM would, e.g. "UsePAM no"; none where nothing does.
    pub sshd_never_asks: Option<String>,
    /// What spares some people the code that others are asked for, e.g. "Match User backup: KbdInteractiveAuthentication
    /// no"; none where nothing does.
    pub sshd_spares: Option<String>,
}

/// Services whose lines in PAM's configuration say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct PamVerifier {
    /// Their names, e.g. "sshd".
    pub services: Vec<String>,
    /// Which module checks the codes.
    pub module: PamModule,
    /// What the line changes about it.
    pub options: PamOptions,
    /// `nullok`: whoever has no entry is not asked.
    pub lets_others_in: bool,
    /// What it remembers of its users.
    pub users: Fact<PamUsers>,
}

/// A module of PAM that checks one-time codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PamModule {
    /// pam_google_authenticator.
    GoogleAuthenticator,
    /// pam_oath, with its `window=`: so many steps to either side.
    Oath {
        /// 5 where the line does not say.
        window: u32,
    },
}

/// The users of one verifier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PamUsers {
    /// Those who have an entry.
    pub enrolled: Vec<PamUser>,
    /// How many others may sign in with a shell.
    pub others: usize,
    /// Whether all users were looked at, and not this one alone.
    pub everybody: bool,
}

/// One user with an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct PamUser {
    /// The login.
    pub name: String,
    /// What the module remembers, or why it lets nobody in by this file.
    pub memory: Result<PamState, PamRefusal>,
}

/// Why pam_google_authenticator does not take a file.
#[derive(Clone, Debug, PartialEq)]
pub enum PamRefusal {
    /// It may be used by more than the module allows, or in another way.
    Mode {
        /// Which.
        file: RefusedFile,
        /// Its mode.
        mode: u32,
        /// The bits that it may have at the most.
        allowed: u32,
    },
    /// It is another user's.
    Owner {
        /// Which.
        file: RefusedFile,
        /// Whose it has to be.
        uid: u32,
    },
    /// The line in PAM's configuration names this user to look after it (`user=`), whom the server does not know.
    NoSuchUser(String),
    /// The line in PAM's configuration has this option, which the module does not know or whose value it does not take: then it
    /// declines everybody before it asks.
    Option(String),
    /// The line in PAM's configuration names this module, whose file is not there.
    NotInstalled(String),
    /// The line in PAM's configuration has `use_first_pass`, and nobody leaves it a text with a code.
    FirstPass,
    /// It is empty, or longer than 64 KiB.
    Size,
    /// It must be saved after each code, and its user may not write the folder at this path.
    Folder(String),
    /// It cannot be read, and why.
    Unreadable(Text),
    /// What stands in it.
    Content(PamStateError),
    /// What stands in the user's line of pam_oath's file of users.
    OathLine,
    /// That line has a password, and no `digits=` tells pam_oath where the code behind it begins.
    OathPassword,
}

/// Where a file is that the module does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedFile {
    /// Its path, as the module looks for it.
    pub path: String,
    /// What it is a link to. Whoever puts that path right puts right what its user has chosen.
    pub links_to: Option<String>,
}

impl From<PamStateError> for PamRefusal {
    fn from(why: PamStateError) -> Self {
        Self::Content(why)
    }
}

impl PamRefusal {
    /// Whether it is about pam_oath's file of users.
    pub const fn is_of_oath(&self) -> bool {
        matches!(self, Self::OathLine | Self::OathPassword)
    }

    /// Whether it is about the line in PAM's configuration.
    pub const fn is_of_configuration(&self) -> bool {
        matches!(self, Self::NoSuchUser(_) | Self::Option(_) | Self::NotInstalled(_) | Self::FirstPass)
    }

    /// The same of a file that is found through a link to `target`, where it is one.
    #[must_use]
    pub fn through(mut self, target: Option<String>) -> Self {
        if let Self::Mode { file, .. } | Self::Owner { file, .. } = &mut self {
            file.links_to = target;
        }
        self
    }

    /// Whether codes are taken again as soon as somebody has put that right, without a new entry.
    pub const fn can_be_put_right(&self) -> bool {
        match self {
            Self::Mode { .. }
            | Self::Owner { .. }
            | Self::NoSuchUser(_)
            | Self::Option(_)
            | Self::NotInstalled(_)
            | Self::FirstPass
            | Self::Folder(_)
            | Self::Unreadable(_)
            | Self::OathLine
            | Self::OathPassword
            | Self::Content(PamStateError::Option(_)) => true,
            Self::Size | Self::Content(_) => false,
        }
    }

    /// The reason as a sentence.
    pub fn words(&self) -> Text {
        match self {
            Self::Mode { file, mode, allowed } => {
                let (path, [mode, at_most]) =
                    (file.path.as_str(), [mode, allowed].map(|bits| format!("{bits:04o}")));
                let fix = || shown("chmod", &[&format!("{allowed:o}"), path]);
                match file.links_to.as_deref() {
                    Some(target) => text!(
                        "evidence-file-mode-link",
                        path = path,
                        mode = mode,
                        allowed = at_most,
                        target = target
                    ),
                    None => {
                        text!("evidence-file-mode", path = path, mode = mode, allowed = at_most, fix = fix())
                    }
                }
            }
            Self::Owner { file, uid } => {
                let path = file.path.as_str();
                let fix = || shown("chown", &[&uid.to_string(), path]);
                match file.links_to.as_deref() {
                    Some(target) => text!("evidence-file-owner-link", path = path, target = target),
                    None => text!("evidence-file-owner", path = path, fix = fix()),
                }
            }
            Self::NoSuchUser(user) => text!("evidence-file-no-such-user", owner = user.as_str()),
            Self::Option(option) => text!("evidence-module-option", option = option.as_str()),
            Self::NotInstalled(module) => text!("why-command-missing", program = module.as_str()),
            Self::FirstPass => text!("evidence-first-pass"),
            Self::Size => text!("evidence-file-size"),
            Self::Folder(folder) => {
                text!("evidence-file-folder", path = folder.as_str(), fix = shown("chmod", &["u+w", folder]))
            }
            Self::Unreadable(why) => text!("evidence-file-unreadable", why = why.clone()),
            Self::OathLine => text!("evidence-oath-line"),
            Self::OathPassword => text!("evidence-oath-password"),
            Self::Content(PamStateError::Option(option)) => text!("evidence-file-option", option = *option),
            Self::Content(_) => text!("evidence-file-content"),
        }
    }
}

/// A command as it is typed.
fn shown(program: &str, args: &[&str]) -> String {
    CommandLine::new(program, args).shown(UnixTime::from_secs(0))
}

impl Verifiers {
    /// Whoever asks for a code at this service.
    pub fn of(&self, service: &str) -> Option<&PamVerifier> {
        self.pam.iter().find(|verifier| verifier.services.iter().any(|name| name == service))
    }

    /// The users whose codes go by a clock that was learnt wrong, and whether it is never unlearnt, for each verifier.
    pub fn with_a_wrong_clock(&self) -> impl Iterator<Item = (&PamVerifier, Vec<&PamUser>)> {
        self.with(|user| user.memory.as_ref().is_ok_and(PamState::declines_right_codes))
    }

    /// The verifiers with the users for whom this holds, where there are any.
    pub fn with(
        &self,
        holds: impl Fn(&PamUser) -> bool,
    ) -> impl Iterator<Item = (&PamVerifier, Vec<&PamUser>)> {
        self.pam.iter().filter_map(move |verifier| {
            let users: Vec<&PamUser> =
                verifier.users.known()?.enrolled.iter().filter(|user| holds(user)).collect();
            (!users.is_empty()).then_some((verifier, users))
        })
    }
}

impl PamUser {
    /// Whether the module takes no code of this user because of the file. One of counted codes is taken; only clocks do not
    /// matter to it.
    pub fn is_refused(&self) -> bool {
        self.memory.as_ref().is_err_and(|why| *why != PamRefusal::Content(PamStateError::CountsCodes))
    }
}

impl PamVerifier {
    /// The names of its services in one line.
    pub fn names(&self) -> String {
        self.services.join(", ")
    }

    /// What it accepts of everybody: the least of its users', or the module's own where it is not told otherwise.
    pub fn accepts(&self) -> Accepted {
        let usual = match self.module {
            PamModule::GoogleAuthenticator => Accepted { known: Sureness::Documented, ..Accepted::USUAL },
            PamModule::Oath { window } => {
                Accepted { steps: Steps::either(window), known: Sureness::Read, ..Accepted::USUAL }
            }
        };
        let users = self.users.known().map(|users| users.enrolled.as_slice()).unwrap_or_default();
        let states = || users.iter().filter_map(|user| user.memory.as_ref().ok());
        let once = states().any(|state| state.used.is_some()) || states().next().is_none();
        let first = states().next();
        let alike = |state: &PamState| {
            let own = first.map(|first| (first.window, first.period_s));
            state.skew == 0 && own == Some((state.window, state.period_s))
        };
        let for_all = states().all(alike);
        let learnt = states().any(PamState::declines_right_codes);
        let least = states().min_by_key(|state| u64::from(state.window) * u64::from(state.period_s));
        let name = Some(self.names().into());
        least.map_or(Accepted { name: name.clone(), ..usual.clone() }, |state| {
            let (first, last) = state.window_steps();
            let steps = Steps::try_from([first, last]).unwrap_or(usual.steps);
            let known = Sureness::Read;
            Accepted { name, steps, period_s: state.period_s, once, for_all, learnt, known, ..usual }
        })
    }
}

#[cfg(test)]
#[path = "verifiers_tests.rs"]
mod tests;
