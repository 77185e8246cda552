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
    /// Could not be told.
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
            good: ink(Color::Green),
            warning: BOLD,
            // Yellow letters vanish on a white terminal, so the yellow is behind them.
            warning_mark: pair(Color::Black, Color::Yellow),
            bad: ink(Color::Red).add_modifier(Modifier::BOLD),
            unknown: ink(Color::Magenta),
            busy: ink(Color::Magenta),
            banner: pair(Color::Black, Color::Yellow).add_modifier(Modifier::BOLD),
            button_disabled: QUIET,
            danger: ink(Color::Red).add_modifier(Modifier::BOLD),
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
            Mark::Good => (self.glyphs.good, self.good),
            Mark::Warning => (self.glyphs.warning, self.warning_mark),
            Mark::Bad => (self.glyphs.bad, self.bad),
            Mark::Unknown => (self.glyphs.unknown, self.unknown),
        }
    }

    /// The mark of a step of a plan.
    pub const fn step(&self, state: StepState) -> (&'static str, Style) {
        match state {
            StepState::Waiting => (" ", self.plain),
            StepState::Running => (self.glyphs.busy, self.busy),
            StepState::Done => (self.glyphs.good, self.good),
            StepState::Failed => (self.glyphs.bad, self.bad),
            StepState::Skipped => (self.glyphs.skipped, self.quiet),
            StepState::WouldRun => (self.glyphs.would_run, self.unknown),
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
