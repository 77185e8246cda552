//! Styles by what they mean. The 16 ANSI colours only, and of those only what can be read on black and on white.

use ratatui::style::{Color, Modifier, Style};

use super::glyphs::{ASCII, Glyphs, UNICODE};
use crate::app::page::{Mark, StepState, Tone};

/// What the terminal can and should show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThemeOptions {
    /// Whether colours may be used; otherwise bold, reverse and underline have to do. The QR code alone is painted
    /// black on white in any case: without that no telephone could read it, and it decorates nothing.
    pub colour: bool,
    /// Whether to keep to ASCII characters.
    pub ascii: bool,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident),* $(,)?) => {
        /// Every style by its role, and the drawing characters.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Theme {
            $($(#[$doc])* pub $role: Style,)*
            /// The drawing characters.
            pub glyphs: &'static Glyphs,
        }

        impl Theme {
            /// Every style with the name of its role.
            #[cfg(test)]
            pub fn styles(&self) -> Vec<(&'static str, Style)> {
                vec![$((stringify!($role), self.$role)),*]
            }
        }
    };
}

roles! {
    /// Ordinary text.
    plain,
    /// The sentence that a screen is about.
    strong,
    /// An aside, and dividers.
    quiet,
    /// A heading inside a screen.
    heading,
    /// Good news.
    good,
    /// Take care: the words.
    warning,
    /// Take care: the mark in front of the words.
    warning_mark,
    /// Bad news.
    bad,
    /// Good news: the mark.
    good_mark,
    /// Bad news: the mark.
    bad_mark,
    /// Could not be told: the mark.
    unknown,
    /// Being worked on.
    busy,
    /// The line at the top.
    header,
    /// A warning that stands on every screen, such as "demo".
    banner,
    /// The current step of the rail.
    here,
    /// The figures of a clock.
    clock,
    /// A command to be run, or text to be copied.
    command,
    /// A button.
    button,
    /// The focused button.
    button_focused,
    /// A button that cannot be pressed.
    button_disabled,
    /// A button that starts a change of the server.
    danger,
    /// The same with the focus.
    danger_focused,
    /// The room to type in.
    field,
    /// The same with the focus.
    field_focused,
    /// The name of a key.
    key,
    /// The sign that there is more to read.
    more,
    /// The acceptance window on the line of time.
    window,
    /// The server's clock on the line of time.
    server,
    /// The telephone's clock on the line of time.
    phone,
    /// The true time on the line of time.
    zero,
    /// A dark module of a QR code.
    qr_dark,
    /// A light module of a QR code.
    qr_light,
    /// Half blocks of a QR code: dark is ink, light is paper.
    qr,
}

const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const REVERSED: Style = Style::new().add_modifier(Modifier::REVERSED);
const REVERSED_BOLD: Style = Style::new().add_modifier(Modifier::REVERSED.union(Modifier::BOLD));
const UNDERLINED: Style = Style::new().add_modifier(Modifier::UNDERLINED);
const QUIET: Style = Style::new().add_modifier(Modifier::DIM);

const fn ink(colour: Color) -> Style {
    Style::new().fg(colour)
}

const fn pair(ink: Color, paper: Color) -> Style {
    Style::new().fg(ink).bg(paper)
}

impl Theme {
    /// The theme for what the terminal can and should show.
    pub const fn new(options: ThemeOptions) -> Self {
        let glyphs = if options.ascii { &ASCII } else { &UNICODE };
        if options.colour { Self::coloured(glyphs) } else { Self::uncoloured(glyphs) }
    }

    const fn uncoloured(glyphs: &'static Glyphs) -> Self {
        Self {
            plain: PLAIN,
            strong: BOLD,
            quiet: PLAIN,
            heading: BOLD,
            good: PLAIN,
            warning: PLAIN,
            warning_mark: BOLD,
            bad: BOLD,
            good_mark: PLAIN,
            bad_mark: BOLD,
            unknown: PLAIN,
            busy: PLAIN,
            header: REVERSED,
            banner: BOLD,
            here: REVERSED,
            clock: BOLD,
            command: BOLD,
            button: PLAIN,
            button_focused: REVERSED,
            button_disabled: PLAIN,
            danger: BOLD,
            danger_focused: REVERSED_BOLD,
            field: UNDERLINED,
            field_focused: UNDERLINED.add_modifier(Modifier::BOLD),
            key: BOLD,
            more: BOLD,
            window: BOLD,
            server: BOLD,
            phone: BOLD,
            zero: BOLD,
            qr_dark: pair(Color::Black, Color::Black),
            qr_light: pair(Color::White, Color::White),
            qr: pair(Color::Black, Color::White),
            glyphs,
        }
    }

    const fn coloured(glyphs: &'static Glyphs) -> Self {
        Self {
            quiet: QUIET,
            warning: BOLD,
            // Coloured letters vanish on one background or the other, so the colour is behind the mark and words have none.
            // Black on the console's yellow, which is brown, has less contrast than the terminal's own two colours.
            warning_mark: REVERSED_BOLD,
            good_mark: pair(Color::Black, Color::Green),
            bad_mark: pair(Color::White, Color::Red).add_modifier(Modifier::BOLD),
            unknown: pair(Color::Black, Color::Cyan),
            button_disabled: QUIET,
            danger_focused: pair(Color::White, Color::Red).add_modifier(Modifier::BOLD),
            window: ink(Color::Green),
            phone: ink(Color::Magenta).add_modifier(Modifier::BOLD),
            ..Self::uncoloured(glyphs)
        }
    }

    /// The mark in front of words and how it looks. A thing without a mark has a blank.
    pub const fn mark(&self, mark: Mark) -> (&'static str, Style) {
        match mark {
            Mark::Plain => (" ", self.plain),
            Mark::Busy => (self.glyphs.busy, self.busy),
            Mark::Good => (self.glyphs.good, self.good_mark),
            Mark::Warning => (self.glyphs.warning, self.warning_mark),
            Mark::Bad => (self.glyphs.bad, self.bad_mark),
            Mark::Unknown => (self.glyphs.unknown, self.unknown),
        }
    }

    /// The mark of a step of a plan.
    pub const fn step(&self, state: StepState) -> (&'static str, Style) {
        match state {
            StepState::Waiting => (" ", self.plain),
            StepState::Running => (self.glyphs.busy, self.busy),
            StepState::Done => (self.glyphs.good, self.good_mark),
            StepState::Failed => (self.glyphs.bad, self.bad_mark),
            StepState::Skipped => (self.glyphs.skipped, self.quiet),
            StepState::WouldRun => (self.glyphs.would_run, self.unknown),
            StepState::Lost => (self.glyphs.unknown, self.unknown),
        }
    }

    /// How a paragraph looks.
    pub const fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => self.plain,
            Tone::Strong => self.strong,
            Tone::Quiet => self.quiet,
            Tone::Good => self.good,
            Tone::Warning => self.warning,
            Tone::Bad => self.bad,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Black, red, green, yellow, magenta, cyan, bright white: as the VGA console, xterm, Windows and the Terminal of macOS show
    /// them.
    const PALETTES: [[(u8, u8, u8); 7]; 4] = [
        [(0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (170, 0, 170), (0, 170, 170), (255, 255, 255)],
        [(0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (205, 0, 205), (0, 205, 205), (255, 255, 255)],
        [
            (12, 12, 12),
            (197, 15, 31),
            (19, 161, 14),
            (193, 156, 0),
            (136, 23, 152),
            (58, 150, 221),
            (242, 242, 242),
        ],
        [
            (0, 0, 0),
            (194, 54, 33),
            (37, 188, 36),
            (173, 173, 39),
            (211, 56, 211),
            (51, 187, 200),
            (233, 235, 235),
        ],
    ];

    fn themes() -> [Theme; 4] {
        [(true, true), (true, false), (false, true), (false, false)]
            .map(|(colour, ascii)| Theme::new(ThemeOptions { colour, ascii }))
    }

    fn shown(colour: Color, palette: usize) -> (u8, u8, u8) {
        use Color::{Black, Cyan, Green, Magenta, Red, White, Yellow};
        let index =
            [Black, Red, Green, Yellow, Magenta, Cyan, White].iter().position(|known| *known == colour);
        PALETTES[palette][index.unwrap_or_else(|| panic!("{colour} is not readable everywhere"))]
    }

    /// The contrast ratio of WCAG 2.1, from 1 to 21.
    fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
        let part = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let light = |(r, g, b): (u8, u8, u8)| 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05;
        let (a, b) = (light(a), light(b));
        a.max(b) / a.min(b)
    }

    #[test]
    fn ink_on_an_unknown_background_is_readable_on_black_and_on_white() {
        for theme in themes() {
            for (role, style) in theme.styles() {
                let (Some(ink), None) = (style.fg, style.bg) else { continue };
                assert!(
                    [Color::Red, Color::Green, Color::Magenta].contains(&ink),
                    "{role}: {ink} vanishes on some backgrounds"
                );
                for palette in 0..PALETTES.len() {
                    for paper in [(0, 0, 0), (255, 255, 255)] {
                        let ratio = contrast(shown(ink, palette), paper);
                        assert!(ratio >= 2.0, "{role}: {ratio:.1} in palette {palette} on {paper:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn ink_on_a_painted_background_is_readable_everywhere() {
        for theme in themes() {
            for (role, style) in theme.styles() {
                let Some(paper) = style.bg else { continue };
                let ink =
                    style.fg.unwrap_or_else(|| panic!("{role} paints a background under an unknown ink"));
                if ["qr_dark", "qr_light"].contains(&role) {
                    continue; // These are meant to be one colour.
                }
                for palette in 0..PALETTES.len() {
                    let ratio = contrast(shown(ink, palette), shown(paper, palette));
                    // WCAG 2.1, 1.4.3.
                    assert!(ratio >= 4.5, "{role}: {ratio:.1} in palette {palette}");
                }
            }
        }
    }

    #[test]
    fn without_colour_only_the_qr_code_is_painted() {
        for ascii in [true, false] {
            for (role, style) in Theme::new(ThemeOptions { colour: false, ascii }).styles() {
                if !role.starts_with("qr") {
                    assert_eq!((style.fg, style.bg), (None, None), "{role}");
                    let allowed = Modifier::BOLD | Modifier::REVERSED | Modifier::UNDERLINED;
                    assert!(allowed.contains(style.add_modifier), "{role}");
                }
            }
        }
    }

    #[test]
    fn what_has_the_focus_stands_out_without_colour() {
        let theme = Theme::new(ThemeOptions { colour: false, ascii: true });
        for (focused, other) in [(theme.button_focused, theme.button), (theme.danger_focused, theme.danger)] {
            assert!(focused.add_modifier.contains(Modifier::REVERSED));
            assert!(!other.add_modifier.contains(Modifier::REVERSED));
        }
    }

    #[test]
    fn every_mark_is_one_cell_wide_and_means_one_thing() {
        for theme in themes() {
            let marks = [Mark::Busy, Mark::Good, Mark::Warning, Mark::Bad, Mark::Unknown];
            let signs: std::collections::HashSet<_> = marks.iter().map(|mark| theme.mark(*mark).0).collect();
            assert_eq!(signs.len(), marks.len());
            assert!(signs.iter().all(|sign| unicode_width::UnicodeWidthStr::width(*sign) == 1));
        }
    }

    #[test]
    fn the_ascii_set_is_ascii() {
        assert!(format!("{ASCII:?}").is_ascii());
        assert!(!format!("{UNICODE:?}").contains('\u{fe0f}'));
    }
}
