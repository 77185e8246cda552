//! Which sign-in declines the code.

use crate::app::model::Model;
use crate::core::asked::Asked;
use crate::core::facts::{Fact, Login, Presence};
use crate::core::text::Text;
use crate::text;

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
