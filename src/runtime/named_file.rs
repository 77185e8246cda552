//! Files that a person has named. That there is no file is said as it is: the systems speak of access and of parameters.

use std::io::{Error, ErrorKind};
use std::path::Path;

use super::os::named_file::must_be_plain;
use crate::core::text::Text;
use crate::text;

/// Whether `path` may be read as a plain file, as far as that is not for its reader to find out.
///
/// # Errors
/// [`why_no_file`], where it says something.
pub fn may_be_plain(path: &Path) -> Result<(), Text> {
    must_be_plain(path).or_else(|error| why_no_file(path, &error).map_or(Ok(()), Err))
}

/// Why `path` is no file to be read: a folder, or a device and the like. None where `error` says something else.
pub fn why_no_file(path: &Path, error: &Error) -> Option<Text> {
    let path = path.display().to_string();
    match error.kind() {
        ErrorKind::IsADirectory => Some(text!("file-is-folder", path = path)),
        ErrorKind::InvalidInput => Some(text!("why-file-not-plain", path = path)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::os::named_file::open;
    use crate::runtime::scratch::Scratch;

    #[test]
    fn a_folder_is_called_one_and_a_file_is_read() {
        let scratch = Scratch::new("named-file");
        let file = scratch.0.join("file");
        std::fs::write(&file, "words").unwrap();
        assert_eq!(may_be_plain(&file), Ok(()));
        assert!(open(&file).is_ok());
        let is_folder = text!("file-is-folder", path = scratch.0.display().to_string());
        assert_eq!(may_be_plain(&scratch.0), Err(is_folder.clone()));
        assert_eq!(why_no_file(&scratch.0, &open(&scratch.0).unwrap_err()), Some(is_folder));
    }

    #[test]
    fn a_device_is_no_plain_file() {
        let device = Path::new("/dev/null");
        assert_eq!(may_be_plain(device), Err(text!("why-file-not-plain", path = "/dev/null")));
    }

    #[test]
    fn what_is_not_there_is_for_its_reader_to_say() {
        let missing = Path::new("/nowhere/at all");
        assert_eq!(may_be_plain(missing), Ok(()));
        assert_eq!(why_no_file(missing, &open(missing).unwrap_err()), None);
    }
}
