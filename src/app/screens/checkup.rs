//! The check-up: each fact as it is found, or why it could not be told.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{ButtonId, Mark, Tone};
use crate::app::words;
use crate::core::facts::Fact;
use crate::core::text::Text;
use crate::core::words::fact;
use crate::text;

/// The check-up screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("checkup-title"));
    draft.say(Tone::Quiet, text!("checkup-intro"));
    draft.gap();
    let facts = &model.facts;
    add(&mut draft, text!("fact-server"), &facts.host, fact::host);
    add(&mut draft, text!("fact-rights"), &facts.rights, fact::rights);
    add(&mut draft, text!("fact-panel"), &facts.panel, fact::panel);
    add(&mut draft, text!("fact-extension"), &fact::extension(&facts.panel), fact::extension_state);
    add(&mut draft, text!("fact-owner"), &facts.clock_owner(), fact::owner);
    add(&mut draft, text!("fact-network-time"), &facts.time_service, fact::network_time);
    add(&mut draft, text!("fact-kernel"), &facts.kernel_clock, fact::kernel);
    add(&mut draft, text!("fact-zone"), &facts.zone, |found| fact::zone_state(found, model.now.wall));
    add(&mut draft, text!("fact-rtc"), &facts.rtc, fact::rtc);
    add(&mut draft, text!("fact-leftover"), &facts.leftover, |left| fact::leftover(left, model.now.mono));
    let (mark, words) = words::clock::state(model);
    draft.fact(text!("fact-clock"), mark, words);
    draft.button(ButtonId::Next, text!("button-next-clock"));
    draft.button_if(model.looking.is_empty(), ButtonId::Again, text!("button-look-again"));
    draft.button(ButtonId::Quit, text!("button-quit"));
    draft
}

/// How the screen stands.
pub const fn mark(model: &Model) -> Mark {
    if model.started && model.looking.is_empty() { Mark::Good } else { Mark::Busy }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("help-checkup-what"), text!("help-checkup-why"), text!("help-checkup-article")]
}

fn add<T>(draft: &mut Draft, label: Text, fact: &Fact<T>, tell: impl Fn(&T) -> (Mark, Text)) {
    let (mark, value) = fact::told(fact, tell);
    draft.fact(label, mark, value);
}
