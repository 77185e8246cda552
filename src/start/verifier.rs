//! The sign-in that `--verifier` names: the panel, a card, or a service that asks on this server.

use super::complaints;
use crate::core::asked::Asked;
use crate::core::facts::{Fact, Verifiers};
use crate::core::text::Text;
use crate::runtime::effects::World;

/// The sign-in that was named, and what had to be found out for it.
#[derive(Default)]
pub(super) struct NamedSignIn {
    pub asked: Option<Asked>,
    pub verifiers: Fact<Verifiers>,
}

/// Who `name` is. Only for a service the server is looked at.
///
/// # Errors
/// A sentence with what there is, where nobody goes by that name.
pub(super) fn named(name: Option<&str>, world: &World) -> Result<NamedSignIn, Text> {
    let Some(name) = name else { return Ok(NamedSignIn::default()) };
    if let Some(asked) = Asked::of(name) {
        return Ok(NamedSignIn { asked: Some(asked), ..NamedSignIn::default() });
    }
    let verifiers = world.machine.verifiers();
    match verifiers.known().and_then(|found| Asked::service(name, found)) {
        Some(asked) => Ok(NamedSignIn { asked: Some(asked), verifiers }),
        None => Err(complaints::verifier(name, &verifiers)),
    }
}
