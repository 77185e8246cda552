//! Which sign-in declines the code.

use crate::app::model::Model;
use crate::core::asked::Asked;
use crate::core::facts::{Fact, Login, Presence};
use crate::core::otp::Verdict;
use crate::core::text::Text;
use crate::text;

/// Whether what the sign-in itself keeps of a user can be tested here, and was not.
pub fn lacks_the_own_entry(model: &Model) -> bool {
    matches!(model.login.verifier, Some(Asked::Service(_))) && model.code.of.is_none()
}

/// `advice` on a code as far as it is of use to whoever asks about this sign-in: for the vendor's portal nobody has to set
/// the clock of this server, and an entry made for the test says nothing of what is accepted.
pub fn of_use(model: &Model, advice: Text) -> Option<Text> {
    if advice.id == "otp-do-nothing-here" && lacks_the_own_entry(model) {
        let name = model.accepted().name?;
        return Some(text!("otp-do-test-own-entry", name = name));
    }
    if model.login.which != Some(Login::Portal) {
        return Some(advice);
    }
    match advice.id.as_ref() {
        "otp-do-repair-server" | "otp-do-repair-soon" => None,
        "otp-do-both" => Some(text!("otp-do-correct-phone")),
        _ => Some(advice),
    }
}

/// The answer in one line, as it is to whoever asks about this sign-in: the vendor's portal does not go by this server's clock, and
/// codes that are not of an entry made for the test were mistyped.
pub fn headline(model: &Model, verdict: &Verdict) -> Text {
    if model.login.which == Some(Login::Portal) {
        verdict.headline_elsewhere()
    } else if model.code.test.is_some() {
        verdict.headline_of_a_test()
    } else {
        verdict.headline()
    }
}

/// The sign-in that it is about: what somebody said, otherwise what was found here.
pub fn which(model: &Model) -> Text {
    if let Some(Asked::Service(_) | Asked::Card(_)) = &model.login.verifier
        && let Some(name) = model.accepted().name
    {
        return text!("sign-in-named", name = name);
    }
    match model.login.which {
        Some(Login::Portal) => return text!("sign-in-portal"),
        Some(Login::Other) => return text!("sign-in-other"),
        Some(Login::Server) => return text!("sign-in-server"),
        None => {}
    }
    match &model.facts.panel {
        Fact::Pending => text!("fact-pending"),
        Fact::Known(panel) if matches!(panel.presence, Presence::Missing { .. }) => text!("sign-in-unknown"),
        Fact::Known(_) => text!("sign-in-server"),
        Fact::Unknown { .. } => text!("sign-in-unknown"),
    }
}
