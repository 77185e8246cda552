//! What is known of the hosting panel.

use std::path::PathBuf;

use super::Fact;
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
        /// The reason, as a lowercase fragment.
        why: Text,
    },
    /// It is not on this server.
    Missing {
        /// What was looked at, as a lowercase fragment.
        why: Text,
    },
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
