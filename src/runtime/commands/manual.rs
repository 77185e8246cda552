//! `otp-doctor man -o DIR`: the manual pages as files.

use std::path::Path;

use super::{COULD_NOT_TELL, Console};
use crate::runtime::save::{Unsaved, replace};

/// Writes every page, a name and a source each, into `folder`, which is made where it is missing.
pub fn write_pages<'a>(
    console: &mut Console<'_>,
    folder: &Path,
    pages: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> u8 {
    let mut problem =
        std::fs::create_dir_all(folder).err().map(|error| (folder.to_owned(), Unsaved::from(error)));
    for (name, source) in pages {
        if problem.is_some() {
            break;
        }
        let path = folder.join(name);
        problem = replace(&path, source).err().map(|why| (path, why));
    }
    let Some((path, why)) = problem else { return 0 };
    console.complain(&why.text(&path));
    COULD_NOT_TELL
}
