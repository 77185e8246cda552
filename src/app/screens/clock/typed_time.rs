//! The true time typed by a person, where no server tells it.

use std::time::Duration;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::row::row;
use super::state::{TYPED_ERROR, TypedTime};
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::InputField;
use crate::app::page::{
    Block, ButtonId, ClockButton, ControlId, FieldId, FocusAndScroll, Mark, Screen, Tone,
};
use crate::core::agreement::{Sample, SourceKind, is_plausible};
use crate::core::reference::Typed;
use crate::core::text::Text;
use crate::core::time::{Offset, Reading, UnixTime};
use crate::core::zone::{self, LocalTime};
use crate::text;

/// How much later than the change of the minute Enter arrives, in the middle: a person needs about a quarter of a second
/// to see and press, more when tired, and the line to this server up to a few hundred milliseconds.
const LATE: Duration = Duration::from_millis(500);

/// A date is taken from the server's clock as long as nothing says that it is wrong by more than this.
const SAME_DAY: Duration = Duration::from_secs(12 * 3_600);

/// The longest that may be typed, `YYYY-MM-DD HH:MM`, with room to notice more.
const ROOM: usize = 20;

/// The sub-screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("typed-title"));
    let other = server_zone(model);
    let zone = other.filter(|_| model.typed_time.in_server_zone).unwrap_or("UTC");
    let server = row(model, text!("clock-server"), Some(model.now.wall), Mark::Unknown);
    draft.block(Block::Clocks(vec![server]));
    draft.gap();
    draft.say(Tone::Strong, text!("typed-what", zone = zone));
    draft.say(Tone::Plain, text!("typed-example"));
    draft.gap();
    let needs_date = needs_date(model);
    match zone::local(zone, model.now.wall) {
        Some(local) if !needs_date => {
            let date = format!("{:04}-{:02}-{:02}", local.year, local.month, local.day);
            draft.say(Tone::Plain, text!("typed-date-of-server", date = date));
        }
        _ => draft.say(Tone::Warning, text!("typed-date-wanted")),
    }
    draft.say(Tone::Quiet, text!("typed-how-exact", error = TYPED_ERROR));
    let hint = if needs_date { text!("typed-hint-date") } else { text!("typed-hint") };
    draft.field(
        FieldId::TrueTime,
        text!("field-true-time", zone = zone),
        model.typed_time.field.content(),
        Some(model.typed_time.problem.clone().unwrap_or(hint)),
    );
    let typed = !model.typed_time.field.text().trim().is_empty();
    draft.button_if(typed, ButtonId::Clock(ClockButton::MinuteBegins), text!("button-minute-begins"));
    if let Some(other) = other {
        let label = match model.typed_time.in_server_zone {
            true => text!("button-zone-utc"),
            false => text!("button-zone-server", zone = other),
        };
        draft.button(ButtonId::Clock(ClockButton::OtherZone), label);
    }
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(ControlId::Field(FieldId::TrueTime));
    draft
}

/// The field in which it is typed.
pub fn field(model: &mut Model) -> InputField<'_> {
    let typed = &mut model.typed_time;
    InputField::open(&mut typed.field)
        .at_most(ROOM)
        .only(|c| c.is_ascii_digit() || matches!(c, ' ' | ':' | '-'))
        .forgets(&mut typed.problem)
        .enter(ButtonId::Clock(ClockButton::MinuteBegins))
}

/// Opens the sub-screen.
pub fn open(model: &mut Model) {
    model.show(Screen::Clock);
    model.typed_time = TypedTime { open: true, ..TypedTime::default() };
    model.places[Screen::Clock.index()] = FocusAndScroll::default();
}

/// Leaves it; false when it was not open.
pub fn leave(model: &mut Model) -> bool {
    let was_open = model.typed_time.open;
    if was_open {
        model.typed_time = TypedTime::default();
        model.places[Screen::Clock.index()].focus = None;
    }
    was_open
}

/// The other zone for what is typed. The focus goes back to the field.
pub fn other_zone(model: &mut Model) {
    model.typed_time.problem = None;
    model.places[Screen::Clock.index()].focus = None;
    model.typed_time.in_server_zone = !model.typed_time.in_server_zone && server_zone(model).is_some();
}

/// The server's zone, where it is one that we can reckon with and not UTC itself.
fn server_zone(model: &Model) -> Option<&str> {
    let name = model.facts.zone.known()?.name.as_str();
    let view = zone::display(name, model.now.wall)?;
    (view.name != "UTC" && view.name != "Etc/UTC").then_some(name)
}

/// Whether the date has to be typed as well: the server's own cannot be, or servers say that it is another day.
fn needs_date(model: &Model) -> bool {
    let far = |sample: &Sample| sample.server_ahead(model.now).abs() > SAME_DAY;
    let network =
        model.reference.said.answers.iter().filter(|answer| answer.source.kind != SourceKind::Manual);
    !is_plausible(model.now.wall) || network.filter_map(|answer| answer.result.as_ref().ok()).any(far)
}

/// The minute begins now: takes what was typed for the true time, or says what is wrong with it.
pub fn take(model: &mut Model) {
    let zone = if model.typed_time.in_server_zone { server_zone(model).unwrap_or("UTC") } else { "UTC" };
    match read(model.typed_time.field.text(), zone, model.now, needs_date(model)) {
        Ok(typed) => {
            model.reference.take_typed(Some(typed));
            leave(model);
        }
        Err(problem) => model.typed_time.problem = Some(problem),
    }
}

/// `words` in `zone` as the true time at `now`, or what is wrong with them.
fn read(words: &str, zone: &str, now: Reading, needs_date: bool) -> Result<Typed, Text> {
    let words = words.trim();
    let instant = if let Ok(full) = NaiveDateTime::parse_from_str(words, "%Y-%m-%d %H:%M") {
        only(&instants(zone, full.date(), full.time()), zone)?
    } else if let Ok(time) = NaiveTime::parse_from_str(words, "%H:%M") {
        if needs_date {
            return Err(text!("typed-needs-date"));
        }
        only(&nearest_day(zone, time, now.wall), zone)?
    } else {
        return Err(text!("typed-malformed"));
    };
    let reference = instant.plus(Offset::from_duration(LATE));
    if !is_plausible(reference) {
        return Err(text!("typed-impossible"));
    }
    let sample = Sample {
        mono: now.mono,
        reference,
        error: TYPED_ERROR,
        delay: Duration::ZERO,
        root_distance: Duration::ZERO,
        stratum: None,
        smeared: false,
    };
    let shown = zone::local(zone, instant).map(|local| local.to_string()).unwrap_or_default();
    let shown = shown.strip_suffix(":00").unwrap_or(&shown);
    Ok(Typed { words: format!("{shown} {zone}"), sample })
}

fn instants(zone: &str, date: NaiveDate, time: NaiveTime) -> Vec<UnixTime> {
    let local = LocalTime {
        year: date.year(),
        month: date.month(),
        day: date.day(),
        hour: time.hour(),
        minute: time.minute(),
        second: 0,
    };
    zone::instants(zone, local).unwrap_or_default()
}

/// The instants of that time on the day which brings it nearest to the server's clock.
fn nearest_day(zone: &str, time: NaiveTime, wall: UnixTime) -> Vec<UnixTime> {
    let Some(today) =
        zone::local(zone, wall).and_then(|local| NaiveDate::from_ymd_opt(local.year, local.month, local.day))
    else {
        return Vec::new();
    };
    let days = [today.checked_sub_days(Days::new(1)), Some(today), today.checked_add_days(Days::new(1))];
    let far = |instants: &Vec<UnixTime>| instants.iter().map(|at| at.ahead_of(wall).abs()).min();
    days.into_iter()
        .flatten()
        .map(|date| instants(zone, date, time))
        .filter(|instants| !instants.is_empty())
        .min_by_key(far)
        .unwrap_or_default()
}

/// An hour that summer time skips or repeats names no moment.
fn only(instants: &[UnixTime], zone: &str) -> Result<UnixTime, Text> {
    match instants {
        [only] => Ok(*only),
        [] => Err(text!("typed-in-summer-time", zone = zone, times = "never")),
        _ => Err(text!("typed-in-summer-time", zone = zone, times = "twice")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::time::MonoTime;

    /// 2026-11-24 03:05:00 UTC.
    const NOON: i64 = 1_795_489_500;

    fn at(secs: i64) -> Reading {
        Reading { wall: UnixTime::from_secs(secs), mono: MonoTime::from_nanos(9) }
    }

    fn seconds(words: &str, zone: &str, now: Reading) -> Result<i64, String> {
        read(words, zone, now, false)
            .map(|typed| typed.sample.reference.minus(Offset::from_duration(LATE)).secs())
            .map_err(|problem| problem.id.into_owned())
    }

    #[test]
    fn a_time_is_that_of_the_day_nearest_to_the_servers_clock() {
        assert_eq!(seconds("03:08", "UTC", at(NOON)), Ok(NOON + 180));
        let midnight = NOON - NOON % 86_400;
        assert_eq!(
            seconds("00:01", "UTC", at(midnight - 120)),
            Ok(midnight + 60),
            "the server is still in yesterday"
        );
        assert_eq!(
            seconds("23:59", "UTC", at(midnight + 120)),
            Ok(midnight - 60),
            "the server is already in tomorrow"
        );
    }

    #[test]
    fn a_time_in_the_servers_zone_is_reckoned_to_utc() {
        assert_eq!(seconds("04:08", "Europe/Berlin", at(NOON)), Ok(NOON + 180));
        assert_eq!(seconds("2026-11-24 04:08", "Europe/Berlin", at(0)), Ok(NOON + 180));
        assert_eq!(seconds("08:50", "Asia/Kathmandu", at(NOON)), Ok(NOON));
    }

    #[test]
    fn an_hour_that_comes_twice_or_never_is_asked_for_in_utc() {
        assert_eq!(
            seconds("2026-10-25 02:30", "Europe/Berlin", at(NOON)),
            Err("typed-in-summer-time".to_owned())
        );
        assert_eq!(
            seconds("2026-03-29 02:30", "Europe/Berlin", at(NOON)),
            Err("typed-in-summer-time".to_owned())
        );
        assert_eq!(seconds("2026-02-30 02:30", "UTC", at(NOON)), Err("typed-malformed".to_owned()));
    }

    #[test]
    fn without_a_date_to_trust_the_date_is_asked_for() {
        assert_eq!(
            read("03:08", "UTC", at(0), true).map_err(|problem| problem.id),
            Err("typed-needs-date".into())
        );
        assert!(read("2026-11-24 03:08", "UTC", at(0), true).is_ok());
    }

    #[test]
    fn what_is_no_time_and_what_cannot_be_now_is_explained() {
        for words in ["", "25:00", "12", "12:60", "noon", "2026-11-24", "03:08:00"] {
            assert_eq!(seconds(words, "UTC", at(NOON)), Err("typed-malformed".to_owned()), "{words}");
        }
        assert_eq!(seconds("1970-01-01 00:10", "UTC", at(0)), Err("typed-impossible".to_owned()));
    }

    #[test]
    fn it_is_named_by_what_was_typed_and_its_zone() {
        let named = |words, zone| read(words, zone, at(NOON), false).map(|typed| typed.words);
        assert_eq!(named("04:08", "Europe/Berlin"), Ok("2026-11-24 04:08 Europe/Berlin".to_owned()));
        assert_eq!(named(" 2026-11-24 03:08 ", "UTC"), Ok("2026-11-24 03:08 UTC".to_owned()));
    }

    #[test]
    fn the_truth_is_inside_the_stated_error_however_the_person_presses() {
        // A clock that is a second off either way, and Enter from half a second early to one and a half late.
        let typed = read("03:08", "UTC", at(NOON), false).unwrap().sample;
        for (clock_off_ms, late_ms) in
            [(-1_000, -500), (1_000, 1_500), (-1_000, 1_500), (1_000, -500), (0, 250)]
        {
            // It showed 03:08 when the truth was 03:08 less what it is ahead.
            let truth = UnixTime::from_secs(NOON + 180).plus(Offset::from_millis(late_ms - clock_off_ms));
            let wrong = typed.reference.ahead_of(truth).abs();
            assert!(wrong <= typed.error, "{clock_off_ms} {late_ms}: {wrong:?}");
        }
    }
}
