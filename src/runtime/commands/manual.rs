//! `otp-doctor man -o DIR`: the manual pages as files.

use std::path::Path;

use super::{COULD_NOT_TELL, Console};
use crate::runtime::save::replace;
use crate::text;

/// Writes every page, a name and a source each, into `folder`, which is made where it is missing.
pub fn write_pages<'a>(
    console: &mut Console<'_>,
    folder: &Path,
    pages: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> u8 {
    let mut problem = std::fs::create_dir_all(folder).err().map(|error| (folder.to_owned(), error));
    for (name, source) in pages {
        if problem.is_some() {
            break;
        }
        let path = folder.join(name);
        problem = replace(&path, source).err().map(|error| (path, error));
    }
    let Some((path, error)) = problem else { return 0 };
    let path = path.display().to_string();
    console.complain(&text!("report-not-saved-as", path = path, reason = error.to_string()));
    COULD_NOT_TELL
}
