//! Resetting the panel's codes: for one login where the panel offers that, otherwise the extension off and on again.
//! Never uninstalled, and never behind the panel's back in its database.

use std::path::Path;

use crate::core::facts::{Enforcement, Extension, Fact, Facts, Panel, Presence, Subcommand, login_name};
use crate::core::finding::Remedy;
use crate::core::plan::{CommandLine, Confirmation, Plan, Refused, Role};
use crate::core::text::Text;
use crate::text;

use super::guard::{known, no_other_repair, root};
use super::situation::{plain, refused};
use super::steps;

/// The extension off and on again, for everybody on the server.
pub(super) fn reset(facts: &Facts) -> Result<Plan, Refused> {
    let Ready { panel, tool, utility, id, enabled } = ready(facts)?;
    let call = |action: &str| {
        command(tool, utility, action, id).ok_or_else(|| refused(text!("plan-refused-no-plesk-tool")))
    };
    // Where it is off already nothing is switched off, so nothing has to be put back whatever happens.
    if enabled.known() == Some(&false) {
        let step = steps::enable_extension(call("--enable")?, id, Role::Change);
        return Ok(plain(Remedy::ResetMfa, vec![step], enrolments(panel)));
    }
    let name = known(&facts.host, text!("plan-what-host"))?.name.clone();
    let steps = vec![
        steps::disable_extension(call("--disable")?, id),
        steps::enable_extension(call("--enable")?, id, Role::Closing),
    ];
    let mut said = vec![text!("plan-warning-mfa-everybody")];
    said.extend(enrolments(panel));
    Ok(Plan { confirmation: Confirmation::TypeHostName(name), ..plain(Remedy::ResetMfa, steps, said) })
}

/// What happens to what people have enrolled, as far as anybody documents it.
fn enrolments(panel: &Panel) -> Vec<Text> {
    let enforced = matches!(panel.sign_in.enforcement, Fact::Known(Enforcement::On { .. }));
    let enforced = enforced.then(|| text!("plan-warning-mfa-enforced"));
    std::iter::once(text!("plan-warning-mfa-enrolments")).chain(enforced).collect()
}

/// The subcommand by which this very server says that one login is made to enrol again.
///
/// # Errors
/// [`Refused`] with the way through the panel, where the server lists no such subcommand or could not be asked.
pub fn re_enrolment(facts: &Facts) -> Result<&Subcommand, Refused> {
    let panel = known(&facts.panel, text!("plan-what-panel"))?;
    let offers = known(&panel.sign_in.offers, text!("plan-what-offers"))?;
    offers
        .iter()
        .find(|subcommand| subcommand.re_enrols_one_login())
        .ok_or_else(|| refused(text!("mfa-first-enrol")))
}

/// The plan that makes the login `words` enrol again, and nobody else.
///
/// # Errors
/// [`Refused`] where the panel's tool cannot be used, where this server does not offer it, or where `words` cannot be
/// the name of a login.
pub fn plan_re_enrol(words: &str, facts: &Facts) -> Result<Plan, Refused> {
    let Ready { tool, id, .. } = ready(facts)?;
    let tool = tool.ok_or_else(|| refused(text!("plan-refused-no-plesk-tool")))?;
    let subcommand = re_enrolment(facts)?;
    let login = login_name(words).ok_or_else(|| refused(text!("plan-refused-no-such-login")))?;
    let mut args = vec!["ext", id];
    args.extend(subcommand.words.iter().map(String::as_str));
    args.push(login);
    let step = steps::re_enrol(CommandLine::new(tool.display().to_string(), &args), login);
    let said =
        vec![text!("plan-warning-re-enrol-one", login = login), text!("plan-warning-re-enrol-undocumented")];
    Ok(plain(Remedy::ReEnrol, vec![step], said))
}

/// Everything that a plan for the extension stands on.
struct Ready<'a> {
    panel: &'a Panel,
    tool: Option<&'a Path>,
    utility: Option<&'a Path>,
    id: &'a str,
    enabled: &'a Fact<bool>,
}

fn ready(facts: &Facts) -> Result<Ready<'_>, Refused> {
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
    match known(&panel.extension, text!("plan-what-extension"))? {
        Extension::Installed { id, enabled } => Ok(Ready { panel, tool, utility, id, enabled }),
        Extension::NotListed => Err(refused(text!("plan-refused-no-mfa"))),
    }
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
