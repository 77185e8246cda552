//! The sub-screen of the clock screen in which the true time is typed.

use crate::app::frame::Draft;
use crate::app::model::{Focus, Model};
use crate::app::page::{Block, ButtonId, FieldId, Mark, Tone};
use crate::app::screens::clock::typed_time::{self, ERROR};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::zone;
use crate::text;

/// The sub-screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("typed-title"));
    let other = typed_time::server_zone(model);
    let zone = other.filter(|_| model.manual.in_server_zone).unwrap_or("UTC");
    let server = crate::app::screens::clock::page::row(
        model,
        text!("clock-server"),
        Some(model.now.wall),
        Mark::Unknown,
    );
    draft.block(Block::Clocks(vec![server]));
    draft.gap();
    draft.say(Tone::Strong, text!("typed-what", zone = zone));
    if let Some(example) = example(model, zone) {
        draft.say(Tone::Plain, example);
    }
    draft.gap();
    let needs_date = typed_time::needs_date(model);
    match zone::local(zone, model.now.wall) {
        Some(local) if !needs_date => {
            let date = format!("{:04}-{:02}-{:02}", local.year, local.month, local.day);
            draft.say(Tone::Plain, text!("typed-date-of-server", date = date));
        }
        _ => draft.say(Tone::Warning, text!("typed-date-wanted")),
    }
    draft.say(Tone::Quiet, text!("typed-how-exact", error = ERROR));
    let hint = if needs_date { text!("typed-hint-date") } else { text!("typed-hint") };
    draft.field(
        FieldId::TrueTime,
        text!("field-true-time", zone = zone),
        model.manual.field.content(),
        Some(model.manual.problem.clone().unwrap_or(hint)),
    );
    let typed = !model.manual.field.text().trim().is_empty();
    draft.button_if(typed, ButtonId::MinuteBegins, text!("button-minute-begins"));
    if let Some(other) = other {
        let label = match model.manual.in_server_zone {
            true => text!("button-zone-utc", zone = other),
            false => text!("button-zone-server", zone = other),
        };
        draft.button(ButtonId::OtherZone, label);
    }
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(Focus::Field(FieldId::TrueTime));
    draft
}

/// With figures near those that the person is about to see.
fn example(model: &Model, zone: &str) -> Option<Text> {
    let minute = |ahead: i64| {
        let local = zone::local(zone, model.now.wall.plus(Offset::from_secs(ahead)))?;
        Some(format!("{:02}:{:02}", local.hour, local.minute))
    };
    Some(text!("typed-example", now = minute(0)?, next = minute(60)?))
}
