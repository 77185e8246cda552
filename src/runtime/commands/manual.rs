//! `otp-doctor man -o DIR`: the manual pages as files.

use std::path::Path;

use super::{COULD_NOT_TELL, Console};
use crate::runtime::os::folder::open;
use crate::runtime::save::{Unsaved, replace_in};

/// Writes every page, a name and a source each, into `folder`, which is made where it is missing.
pub fn write_pages<'a>(
    console: &mut Console<'_>,
    folder: &Path,
    pages: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> u8 {
    let open = match open(folder, true) {
        Ok(open) => open,
        Err(why) => {
            console.complain(&Unsaved::from(why).text(folder));
            return COULD_NOT_TELL;
        }
    };
    for (name, source) in pages {
        let path = folder.join(name);
        if let Err(why) = replace_in(&open, name.as_ref(), &path, source) {
            console.complain(&why.text(&path));
            return COULD_NOT_TELL;
        }
    }
    0
}
