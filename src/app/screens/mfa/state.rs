//! What the MFA screen knows beside the facts: which login it is about, and what is asked about it.

use std::sync::Arc;

use crate::app::effect::OfUser;
use crate::app::message::JobId;
use crate::app::page::field::Field;
use crate::app::screens::report::state::Saving;
use crate::core::asked::Asked;
use crate::core::facts::{Login, login_name};
use crate::core::otp::Entry;
use crate::core::text::Text;

/// What is known of the login whose codes are declined, and what is being asked about it.
#[derive(Clone, Debug, Default)]
pub struct LoginState {
    /// Which login it is, once somebody has said so.
    pub which: Option<Login>,
    /// Whose codes they are, once somebody has said so.
    pub verifier: Option<Asked>,
    /// Whether somebody wants to say it now.
    pub choosing: bool,
    /// Whether it is none of this server's own, and the programs that are described are listed.
    pub listing: bool,
    /// How handing the ways back in to the clipboard stands.
    pub copied: Saving,
    /// What is being asked.
    pub asking: Asking,
}

/// What the screen asks about one login.
#[derive(Clone, Debug, Default)]
pub enum Asking {
    /// Nothing.
    #[default]
    Nothing,
    /// Its name, and whether it may be done.
    Name {
        /// What for.
        purpose: Purpose,
        /// What was typed so far.
        typed: Field,
    },
    /// The panel is being asked for its entry, or what a sign-in of PAM keeps of a user is read.
    Reading(JobId, Option<Arc<OfUser>>),
    /// The entry came in while the person was elsewhere, who is asked before a test under way is given up.
    Read(Arc<Entry>, Option<Arc<OfUser>>),
    /// The answer was of no use.
    NotRead(Text),
}

/// What the name of one login is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To test a code against its real entry in the panel.
    RealEntry,
    /// To test a code against what a sign-in of PAM keeps of it.
    OfService,
    /// To make it enrol again.
    ReEnrol,
}

impl LoginState {
    /// As the command line says; none where it says nothing.
    pub fn told(which: Option<Login>, verifier: Option<Asked>) -> Self {
        let by_verifier = verifier.as_ref().map(|asked| match asked {
            Asked::Plesk => Login::Server,
            Asked::Service(_) | Asked::Card(_) => Login::Other,
        });
        let which = which.or(by_verifier);
        Self { which, verifier, ..Self::default() }
    }

    /// Whether it is still to be said which login it is, or is asked once more.
    pub const fn is_open(&self) -> bool {
        self.which.is_none() || self.choosing
    }

    /// Whether it is about this login, and nobody is just saying otherwise.
    pub fn is(&self, login: Login) -> bool {
        self.which == Some(login) && !self.choosing
    }

    /// The field for the name, where one is asked for.
    pub const fn field(&mut self) -> Option<&mut Field> {
        match &mut self.asking {
            Asking::Name { typed, .. } => Some(typed),
            Asking::Nothing | Asking::Reading(..) | Asking::Read(..) | Asking::NotRead(_) => None,
        }
    }
}

impl Asking {
    /// Whether the typed name can be used for what it was asked for.
    pub fn is_ready(&self) -> bool {
        matches!(self, Self::Name { typed, .. } if login_name(typed.text()).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_that_the_command_line_names_is_settled_and_without_one_it_is_open() {
        let told = |which| {
            let login = LoginState::told(which, None);
            assert!(matches!(login.asking, Asking::Nothing), "{login:?}");
            (login.which, login.is_open())
        };
        assert_eq!(told(Some(Login::Portal)), (Some(Login::Portal), false));
        assert_eq!(told(None), (None, true));
    }

    #[test]
    fn a_verifier_says_whose_login_it_is() {
        let told = |name| LoginState::told(None, Asked::of(name)).which;
        assert_eq!((told("plesk"), told("webmin")), (Some(Login::Server), Some(Login::Other)));
    }
}
