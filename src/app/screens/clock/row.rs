//! Clocks as figures.

use crate::app::model::Model;
use crate::app::page::{ClockRow, Mark};
use crate::app::words;
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::core::zone;
use crate::text;

/// The server's clock and the reference, one under the other.
pub fn clocks(model: &Model) -> Vec<ClockRow> {
    let ahead = model.server_ahead();
    let mark = ahead.map_or(Mark::Unknown, |(ahead, error)| words::clock::mark(model, ahead, error));
    let truth = ahead.map(|(ahead, _)| model.now.wall.minus(ahead));
    vec![
        row(model, text!("clock-server"), Some(model.now.wall), mark),
        row(model, text!("clock-reference"), truth, Mark::Plain),
    ]
}

/// `instant` as the server's people and as UTC write it.
pub fn row(model: &Model, label: Text, instant: Option<UnixTime>, mark: Mark) -> ClockRow {
    let zone_name = model.facts.zone.known().map(|zone| zone.name.as_str());
    ClockRow {
        label,
        local: instant.and_then(|instant| local(zone_name?, instant)),
        utc: instant.map(crate::locale::utc),
        mark,
    }
}

/// Date, time and zone as people in `zone` write it.
fn local(zone_name: &str, instant: UnixTime) -> Option<String> {
    let view = zone::display(zone_name, instant)?;
    Some(format!("{} {}", zone::local(zone_name, instant)?, view.abbreviation))
}
