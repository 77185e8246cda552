//! How sure it is what a verifier accepts.

use serde::{Deserialize, Serialize};

/// How sure it is what a verifier accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Sureness {
    /// Nobody documents it, or no source was found.
    Assumed,
    /// Its makers say so, in words or in its published source.
    Documented,
    /// Its own files on this server say so.
    Read,
}
