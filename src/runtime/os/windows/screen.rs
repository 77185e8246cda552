//! Whether the console can be drawn on, and with which signs.

use windows_version::OsVersion;

use crate::core::text::Text;
use crate::text;

/// Windows Server 2019 and Windows 10 1809. Before it the console wrote the alternate screen into the main one, and what a
/// full-screen program draws over SSH came out garbled (Win32-OpenSSH 689, 1723).
const FIRST_BUILD: u32 = 17_763;

/// Whether what `term` names can be drawn on. A dumb one can only be written to line by line.
///
/// # Errors
/// Why not, for a person who has not asked for lines.
pub fn can_draw(term: Option<&str>) -> Result<(), Option<Text>> {
    if term == Some("dumb") {
        return Err(None);
    }
    let build = OsVersion::current().build;
    if build < FIRST_BUILD {
        return Err(Some(text!("start-lines-old-windows", build = i64::from(build))));
    }
    // Switches it on, too: SetConsoleMode, ENABLE_VIRTUAL_TERMINAL_PROCESSING.
    if !crossterm::ansi_support::supports_ansi() {
        return Err(Some(text!("start-lines-no-sequences")));
    }
    Ok(())
}

/// Whether more than ASCII is shown: what is written to a console goes there as UTF-16, whatever its code page, and the font of
/// every build that is drawn on has the signs. An older one may have a raster font of 256 signs.
pub fn speaks_utf8(term: Option<&str>, _lang: Option<&str>) -> bool {
    term != Some("dumb") && OsVersion::current().build >= FIRST_BUILD
}
