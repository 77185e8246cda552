//! Who checks the codes: what it accepts, how sure that is, and what it would say to a code now.
//!
//! pam_google_authenticator keeps all of its memory in one file that can be read, so what it will do is known and not assumed.
//! Nothing here holds a secret or a code.

mod pam_answer;
mod pam_state;

pub use pam_answer::{PamAnswer, PamOptions};
pub use pam_state::{PamState, PamStateError, RateLimit};

use serde::Serialize;

/// How sure it is what a verifier accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Sureness {
    /// Nobody documents it.
    Assumed,
    /// Its makers say so.
    Documented,
    /// Its own files on this server say so.
    Read,
}
