//! Whether the terminal can be drawn on, and with which signs.

use crate::core::text::Text;

/// Whether what `term` names can be drawn on. A dumb one can only be written to line by line.
///
/// # Errors
/// Why not, for a person who has not asked for lines; none where the terminal's own name says it.
pub fn can_draw(term: Option<&str>) -> Result<(), Option<Text>> {
    if term.is_some_and(|term| term != "dumb") { Ok(()) } else { Err(None) }
}

/// Whether the terminal shows more than ASCII: the locale `lang` says UTF-8, and the terminal is none whose font is known
/// to be small (the console's, and the old DEC ones that serial consoles claim to be).
pub fn speaks_utf8(term: Option<&str>, lang: Option<&str>) -> bool {
    let small_font = ["linux", "vt100", "vt102", "vt220"];
    if term.is_some_and(|term| small_font.contains(&term)) {
        return false;
    }
    lang.is_some_and(|lang| {
        let lang = lang.to_ascii_lowercase();
        lang.contains("utf-8") || lang.contains("utf8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_utf8_locale_is_drawn_with_more_than_ascii() {
        assert!(speaks_utf8(None, Some("de_DE.UTF-8")));
        assert!(speaks_utf8(None, Some("C.utf8")));
        assert!(!speaks_utf8(None, Some("C")));
        assert!(!speaks_utf8(None, None));
        assert!(!speaks_utf8(Some("linux"), Some("en_US.UTF-8")));
    }

    #[test]
    fn a_dumb_or_unnamed_terminal_is_not_drawn_on() {
        assert!(can_draw(Some("xterm")).is_ok());
        assert!(can_draw(Some("dumb")).is_err());
        assert!(can_draw(None).is_err());
    }
}
