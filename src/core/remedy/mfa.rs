//! Resetting the panel's extension for codes: off and on again, never uninstalled.

use std::path::Path;

use crate::core::facts::{Extension, Facts, Presence};
use crate::core::finding::Remedy;
use crate::core::plan::{CommandLine, Plan, Refused, Role};
use crate::text;

use super::guard::{known, no_other_repair, root};
use super::{plain, refused, steps};

pub(super) fn reset(facts: &Facts) -> Result<Plan, Refused> {
    no_other_repair(facts)?;
    let panel = known(&facts.panel, text!("plan-what-panel"))?;
    let (tool, utility) = match &panel.presence {
        Presence::Found { tool, extension_utility, .. } => (tool.as_deref(), extension_utility.as_deref()),
        Presence::Missing { why } => {
            return Err(refused(text!("plan-refused-no-plesk", why = why.clone())));
        }
        Presence::Broken { why } => {
            root(facts)?;
            return Err(refused(text!("plan-refused-plesk-failing", why = why.clone())));
        }
    };
    root(facts)?;
    let Extension::Installed { id, enabled } = known(&panel.extension, text!("plan-what-extension"))? else {
        return Err(refused(text!("plan-refused-no-mfa")));
    };
    let call = |action: &str| {
        command(tool, utility, action, id).ok_or_else(|| refused(text!("plan-refused-no-plesk-tool")))
    };
    // Where it is off already nothing is switched off, so nothing has to be put back whatever happens.
    if enabled.known() == Some(&false) {
        let step = steps::enable_extension(call("--enable")?, id, Role::Change);
        return Ok(plain(Remedy::ResetMfa, vec![step], vec![text!("plan-warning-mfa-enrolments")]));
    }
    let steps = vec![
        steps::disable_extension(call("--disable")?, id),
        steps::enable_extension(call("--enable")?, id, Role::Closing),
    ];
    let said = vec![text!("plan-warning-mfa-everybody"), text!("plan-warning-mfa-enrolments")];
    Ok(plain(Remedy::ResetMfa, steps, said))
}

/// `plesk bin extension ...`, or the utility itself where there is no `plesk`.
fn command(tool: Option<&Path>, utility: Option<&Path>, action: &str, id: &str) -> Option<CommandLine> {
    let path = |path: &Path| path.display().to_string();
    match (tool, utility) {
        (Some(tool), _) => Some(CommandLine::new(path(tool), &["bin", "extension", action, id])),
        (None, Some(utility)) => Some(CommandLine::new(path(utility), &[action, id])),
        (None, None) => None,
    }
}
