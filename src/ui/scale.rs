//! Which stretch of time is drawn, and where on it things stand. Always linear.

use crate::app::page::TimeLine;

/// A linear scale from seconds to columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    from: f64,
    to: f64,
    columns: usize,
}

/// Where a point in time is on a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before its left edge.
    Left,
    /// In this column.
    At(usize),
    /// After its right edge.
    Right,
}

impl Place {
    /// The column, or the nearest one on the edge.
    pub fn clamped(self, columns: usize) -> usize {
        match self {
            Self::Left => 0,
            Self::At(column) => column,
            Self::Right => columns.saturating_sub(1),
        }
    }
}

/// The window must be drawn at least this wide, or nobody sees whether a clock is inside.
const NARROWEST_WINDOW: f64 = 5.0;
/// The part of the drawing that stays free beside the outermost points.
const MARGIN: f64 = 0.08;

/// Beyond ten thousand years a clock is not wrong but broken, and figures would only fill the screen.
const LARGEST_STEP: f64 = 86_400.0 * 365.25 * 10_000.0;

/// Where the acceptance window is: it lies around the server's clock, whose codes have to match.
pub fn window(line: &TimeLine) -> Option<(f64, f64)> {
    let server = server(line)?;
    let half = Some(line.window.abs()).filter(|half| half.is_finite())?;
    Some((server - half, server + half))
}

/// Where the server's clock is. Without a reference it is the zero itself.
pub fn server(line: &TimeLine) -> Option<f64> {
    line.server.or((!line.zero_is_reference).then_some(0.0)).filter(|at| at.is_finite())
}

/// Where the telephone's clock is, from and to.
pub fn phone(line: &TimeLine) -> Option<(f64, f64)> {
    line.phone.filter(|(from, to)| from.is_finite() && to.is_finite()).map(|(a, b)| (a.min(b), a.max(b)))
}

impl Scale {
    /// The scale that shows the acceptance window and as many of the other clocks as leaves the window wide enough
    /// to be seen, the nearest first.
    pub fn choose(line: &TimeLine, columns: usize) -> Self {
        let (mut from, mut to) = window(line).unwrap_or_else(|| {
            let half = Some(line.window.abs()).filter(|half| half.is_finite()).unwrap_or(30.0);
            (-half, half)
        });
        let shown = to - from;
        let centre = f64::midpoint(from, to);
        let mut others = vec![0.0];
        others.extend(phone(line).map(|(from, to)| [from, to]).into_iter().flatten());
        others.sort_by(|a, b| (a - centre).abs().total_cmp(&(b - centre).abs()));
        for point in others {
            let (left, right) = (from.min(point), to.max(point));
            let drawn = (right - left) * (1.0 + 2.0 * MARGIN);
            let cells = if drawn > 0.0 { shown / drawn * as_f64(columns) } else { f64::INFINITY };
            if cells >= NARROWEST_WINDOW || shown <= 0.0 {
                (from, to) = (left, right);
            }
        }
        // At least some of the time outside the window, so that it is seen where it ends.
        let margin = ((to - from) * MARGIN).max(if to - from > shown { 0.0 } else { shown / 2.0 });
        let margin = if margin > 0.0 { margin } else { 1.0 };
        Self { from: from - margin, to: to + margin, columns }
    }

    /// Where `at`, in seconds, is drawn.
    pub fn place(&self, at: f64) -> Place {
        if self.columns == 0 || at > self.to {
            return Place::Right;
        }
        if at < self.from {
            return Place::Left;
        }
        let share = (at - self.from) / (self.to - self.from);
        let column = (share * as_f64(self.columns.saturating_sub(1))).round();
        // `as` saturates, and share is between 0 and 1.
        Place::At((column as usize).min(self.columns.saturating_sub(1)))
    }

    /// The values to label, in order: round when counted from `origin`, and not closer than `apart` columns.
    pub fn ticks(&self, origin: f64, apart: usize) -> Vec<f64> {
        let span = self.to - self.from;
        let least = span / as_f64(self.columns.max(1)) * as_f64(apart.max(1));
        let step = round_step(least);
        if !(0.0..=LARGEST_STEP).contains(&step) {
            return Vec::new();
        }
        let first = ((self.from - origin) / step).ceil();
        (0..self.columns)
            .map(|number| origin + (first + as_f64(number)) * step)
            .take_while(|at| *at <= self.to)
            .collect()
    }
}

/// The smallest step of at least `least` seconds that people count in.
fn round_step(least: f64) -> f64 {
    const MINUTE: f64 = 60.0;
    const HOUR: f64 = 3_600.0;
    const DAY: f64 = 86_400.0;
    const STEPS: [f64; 21] = [
        1.0,
        2.0,
        5.0,
        10.0,
        15.0,
        30.0,
        MINUTE,
        2.0 * MINUTE,
        5.0 * MINUTE,
        10.0 * MINUTE,
        15.0 * MINUTE,
        30.0 * MINUTE,
        HOUR,
        2.0 * HOUR,
        3.0 * HOUR,
        6.0 * HOUR,
        12.0 * HOUR,
        DAY,
        2.0 * DAY,
        5.0 * DAY,
        10.0 * DAY,
    ];
    STEPS.into_iter().find(|step| *step >= least).unwrap_or_else(|| {
        let magnitude = 10.0_f64.powf((least / DAY).log10().floor());
        [1.0, 2.0, 5.0, 10.0]
            .map(|factor| factor * magnitude * DAY)
            .into_iter()
            .find(|step| *step >= least)
            .unwrap_or(least)
    })
}

/// Columns are few: far below the 2^52 from which on `f64` would round.
fn as_f64(columns: usize) -> f64 {
    u32::try_from(columns).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text;

    fn line(server: Option<f64>, phone: Option<(f64, f64)>) -> TimeLine {
        TimeLine {
            zero_is_reference: true,
            server,
            server_error: 0.01,
            phone,
            window: 30.0,
            assumed: true,
            words: text!("ui-program"),
        }
    }

    fn columns_of_window(line: &TimeLine, columns: usize) -> usize {
        let scale = Scale::choose(line, columns);
        let (from, to) = window(line).unwrap();
        match (scale.place(from), scale.place(to)) {
            (Place::At(from), Place::At(to)) => to - from + 1,
            other => panic!("the window is off the drawing: {other:?}"),
        }
    }

    #[test]
    fn the_window_lies_around_the_server() {
        assert_eq!(window(&line(Some(-187.0), None)), Some((-217.0, -157.0)));
        assert_eq!(window(&line(None, None)), None);
    }

    #[test]
    fn a_server_some_minutes_behind_is_drawn_with_the_true_time() {
        let line = line(Some(-187.0), Some((-2.0, 1.0)));
        let scale = Scale::choose(&line, 70);
        for at in [-217.0, -187.0, -157.0, -2.0, 0.0, 1.0] {
            assert!(matches!(scale.place(at), Place::At(_)), "{at}");
        }
    }

    #[test]
    fn a_server_hours_away_keeps_its_window_and_loses_the_true_time() {
        let line = line(Some(7_200.0), None);
        let scale = Scale::choose(&line, 70);
        assert!(columns_of_window(&line, 70) >= 20);
        assert_eq!(scale.place(0.0), Place::Left);
    }

    #[test]
    fn the_window_is_always_wide_enough_to_be_seen() {
        for server in [-1e9, -86_400.0, -700.0, -187.0, -31.0, 0.0, 5.0, 600.0, 3_600.0, 1e12] {
            for columns in [30, 50, 70, 100] {
                assert!(
                    columns_of_window(&line(Some(server), Some((-5.0, 5.0))), columns) >= 5,
                    "{server} {columns}"
                );
            }
        }
    }

    #[test]
    fn the_scale_is_linear() {
        let scale = Scale::choose(&line(Some(-60.0), None), 101);
        let column = |at| scale.place(at).clamped(101) as i64;
        let steps = [-60.0, -45.0, -30.0, -15.0].map(|at| column(at + 15.0) - column(at));
        assert!(steps.iter().max().unwrap() - steps.iter().min().unwrap() <= 1, "{steps:?}");
    }

    #[test]
    fn ticks_are_round_and_apart() {
        let scale = Scale::choose(&line(Some(-187.0), None), 70);
        assert_eq!(scale.ticks(0.0, 12), [-180.0, -120.0, -60.0, 0.0]);
    }

    #[test]
    fn rubbish_is_drawn_as_nothing() {
        let mut rubbish = line(Some(f64::NAN), Some((f64::INFINITY, 0.0)));
        rubbish.window = f64::NAN;
        assert_eq!(server(&rubbish), None);
        assert_eq!(phone(&rubbish), None);
        let scale = Scale::choose(&rubbish, 50);
        assert!(matches!(scale.place(0.0), Place::At(_)));
        assert!(scale.ticks(0.0, 0).len() <= 50);
        assert_eq!(Scale::choose(&rubbish, 0).ticks(0.0, 12), Vec::<f64>::new());
    }
}
