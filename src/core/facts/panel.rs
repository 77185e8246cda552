//! What is known of the hosting panel.
//!
//! What the panel documents and what nobody documents are kept apart: whatever the panel does not say stays a
//! [`Fact::Unknown`] with its reason, or a variant of its own.

use std::net::IpAddr;
use std::path::PathBuf;

use super::fact::Fact;
use crate::core::text::Text;

/// The hosting panel on this server.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Whether it is here, and how it can be spoken to.
    pub presence: Presence,
    /// Its version, e.g. "18.0.62".
    pub version: Fact<String>,
    /// The extension that asks for codes.
    pub extension: Fact<Extension>,
    /// What its own tools complained about instead of answering, where they did.
    pub trouble: Option<Trouble>,
    /// What else decides whether somebody gets in.
    pub sign_in: Box<SignIn>,
}

/// Whether the panel is here.
#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    /// It is, and this is how its tools are called.
    Found {
        /// The command-line tool, e.g. /usr/sbin/plesk, where there is one.
        tool: Option<PathBuf>,
        /// The extension utility, e.g. /usr/local/psa/bin/extension, where there is one.
        extension_utility: Option<PathBuf>,
        /// Whether typing the tool's bare name in this shell would find it.
        in_path: bool,
    },
    /// It is here but cannot be used, and why.
    Broken {
        /// The reason, as a sentence.
        why: Text,
    },
    /// It is not on this server.
    Missing {
        /// What was looked at, as a sentence.
        why: Text,
    },
}

impl Presence {
    /// Why the panel cannot be asked; none where it can.
    pub fn why(&self) -> Option<&Text> {
        match self {
            Self::Found { .. } => None,
            Self::Broken { why } | Self::Missing { why } => Some(why),
        }
    }
}

/// The panel's extension for one-time codes.
#[derive(Clone, Debug, PartialEq)]
pub enum Extension {
    /// It is installed under this id. Whether it is enabled may not be known.
    Installed {
        /// The id, e.g. "mfa".
        id: String,
        /// Whether it is enabled.
        enabled: Fact<bool>,
    },
    /// No known extension for codes is listed.
    NotListed,
}

/// What keeps the panel from answering, by its own words or those of the system.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// It cannot use its database.
    Database {
        /// The line that says so, cleaned and shortened.
        said: String,
    },
    /// A disk is full.
    DiskFull {
        /// The line that says so, cleaned and shortened.
        said: String,
    },
    /// It was not asked: a limit of this process or of the system leaves no room for another program.
    NotAsked {
        /// The reason, as a sentence.
        why: Text,
    },
}

/// What decides whether somebody gets in, beside the code itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SignIn {
    /// Whether the panel's own configuration demands a second factor of everybody.
    pub enforcement: Fact<Enforcement>,
    /// The subcommands that the extension's own help lists on this server. Empty: it listed none.
    pub offers: Fact<Vec<Subcommand>>,
    /// Who is locked out of the panel after too many attempts.
    pub bans: Fact<Bans>,
    /// How many sign-ins failed in the last hour, by the panel's log. Whether a wrong code counts as one is not
    /// documented.
    pub failed_last_hour: Fact<FailedSignIns>,
}

/// Whether a second factor is demanded of everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enforcement {
    /// The configuration does not say, so it is as the panel ships.
    NotSet,
    /// It is not demanded.
    Off,
    /// It is.
    On {
        /// Whether people may put it off, where the configuration says so.
        may_skip: Option<bool>,
    },
}

/// One subcommand as the extension's help lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subcommand {
    /// Its words in order, e.g. `["config", "info"]`: what is typed after `plesk ext mfa`.
    pub words: Vec<String>,
    /// Whether the next thing on its line is the name of one login, and nothing follows that.
    pub takes_login: bool,
}

impl Subcommand {
    /// Whether it makes one login enrol again. Only a subcommand that is named so and that is about one login counts.
    pub fn re_enrols_one_login(&self) -> bool {
        const NAMES: [&str; 7] =
            ["reset", "re-enrol", "re-enroll", "reenrol", "reenroll", "unenrol", "unenroll"];
        self.takes_login
            && self.words.last().is_some_and(|word| NAMES.contains(&word.trim_start_matches('-')))
    }
}

/// Who is locked out of the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bans {
    /// The addresses that are locked out.
    pub addresses: Vec<IpAddr>,
    /// The address from which this session was opened, where it came over the network and is known. The browser
    /// of the same person usually has the same one.
    pub caller: Option<IpAddr>,
}

impl Bans {
    /// Whether the address of this session is locked out; none where its address is not known.
    pub fn caller_is_banned(&self) -> Option<bool> {
        self.caller.map(|caller| self.addresses.contains(&caller))
    }
}

/// Failed sign-ins in the last hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailedSignIns {
    /// How many were seen.
    pub count: u32,
    /// Whether the whole hour was seen. A log that grows fast is not read back without end: then there are at least
    /// so many.
    pub whole_hour: bool,
}

/// Which login asks for the code that is declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Login {
    /// That of the panel on this server: administrator, reseller, customer, additional user.
    Server,
    /// That of the vendor's portal (Plesk 360, my.plesk.com), whose second factor only the vendor's staff resets.
    Portal,
    /// That of another product.
    Other,
}

/// `words` as the name of one login, where they can be one: no spaces or control characters, and not beginning like
/// an option, since the name becomes an argument of a command.
pub fn login_name(words: &str) -> Option<&str> {
    let name = words.trim();
    let fits = |c: char| c.is_alphanumeric() || "._-@+".contains(c);
    (!name.is_empty() && name.len() <= 255 && !name.starts_with('-') && name.chars().all(fits))
        .then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_can_never_be_taken_for_an_option_or_more_than_one_argument() {
        for name in ["admin", " john@example.com ", "j.doe-2", "m\u{fc}ller"] {
            assert_eq!(login_name(name), Some(name.trim()));
        }
        for words in ["", " ", "--all", "a b", "a\nb", "$(id)", "a;b", "\u{202e}nimda", "*"] {
            assert_eq!(login_name(words), None, "{words:?}");
        }
    }

    #[test]
    fn only_a_subcommand_that_says_so_and_takes_a_login_re_enrols_one() {
        let sub = |words: &[&str], takes_login| Subcommand {
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            takes_login,
        };
        assert!(sub(&["user", "reset"], true).re_enrols_one_login());
        assert!(sub(&["--reset"], true).re_enrols_one_login());
        assert!(!sub(&["reset"], false).re_enrols_one_login(), "it may reset everybody");
        assert!(!sub(&["config", "info"], true).re_enrols_one_login());
        assert!(!sub(&["disable"], true).re_enrols_one_login(), "that login would be left without a code");
    }
}
