//! The characters that are not letters: one set for terminals that know Unicode, one for those that do not.
//!
//! Each is one cell wide, none is an emoji (some terminals draw those two cells wide), and the Unicode set keeps to
//! what the fonts of consoles have, as far as there is a choice.

/// One set of drawing characters. Every one is exactly one cell wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    /// All right.
    pub good: &'static str,
    /// Works now, but something will break it.
    pub warning: &'static str,
    /// Wrong.
    pub bad: &'static str,
    /// Could not be told.
    pub unknown: &'static str,
    /// Being worked on.
    pub busy: &'static str,
    /// Left out.
    pub skipped: &'static str,
    /// Would be run, were this not a rehearsal.
    pub would_run: &'static str,
    /// Points at what has the focus, and at the current step of the rail.
    pub pointer: &'static str,
    /// A vertical divider.
    pub vertical: &'static str,
    /// A horizontal divider, and the line of time.
    pub horizontal: &'static str,
    /// There is more above.
    pub up: &'static str,
    /// There is more below; also points down at the line of time.
    pub down: &'static str,
    /// Something is further to the left.
    pub left: &'static str,
    /// Something is further to the right.
    pub right: &'static str,
    /// The rest of a text that is cut off.
    pub cut: &'static str,
    /// One character of a secret.
    pub masked: &'static str,
    /// A labelled place on the line of time.
    pub tick: &'static str,
    /// The true time on the line of time.
    pub zero: &'static str,
    /// The server's clock on the line of time.
    pub server: &'static str,
    /// Inside the acceptance window.
    pub window: &'static str,
    /// The left end of an interval.
    pub from: &'static str,
    /// The right end of an interval.
    pub to: &'static str,
    /// Whether a QR code must do without half blocks.
    pub ascii: bool,
}

/// For terminals that show Unicode.
pub const UNICODE: Glyphs = Glyphs {
    good: "\u{2713}",
    warning: "!",
    bad: "\u{2717}",
    unknown: "?",
    busy: "\u{2026}",
    skipped: "-",
    would_run: "\u{25cb}",
    pointer: "\u{25ba}",
    vertical: "\u{2502}",
    horizontal: "\u{2500}",
    up: "\u{25b2}",
    down: "\u{25bc}",
    left: "\u{25c4}",
    right: "\u{25ba}",
    cut: "\u{2026}",
    masked: "\u{2022}",
    tick: "\u{252c}",
    zero: "\u{253c}",
    server: "\u{25cf}",
    window: "\u{2592}",
    from: "\u{251c}",
    to: "\u{2524}",
    ascii: false,
};

/// For everything else.
pub const ASCII: Glyphs = Glyphs {
    good: "+",
    warning: "!",
    bad: "x",
    unknown: "?",
    busy: "~",
    skipped: "-",
    would_run: "o",
    pointer: ">",
    vertical: "|",
    horizontal: "-",
    up: "^",
    down: "v",
    left: "<",
    right: ">",
    cut: "~",
    masked: "*",
    tick: "+",
    zero: "|",
    server: "@",
    window: "=",
    from: "|",
    to: "|",
    ascii: true,
};
