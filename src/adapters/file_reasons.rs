//! Why a file told nothing.

use crate::core::text::Text;
use crate::text;

/// Why `path` could not be read.
pub fn why_unreadable(path: &str, error: &std::io::Error) -> Text {
    match error.kind() {
        std::io::ErrorKind::NotFound => text!("why-file-missing", path = path),
        std::io::ErrorKind::PermissionDenied => text!("why-file-not-permitted", path = path),
        std::io::ErrorKind::InvalidInput => text!("why-file-not-plain", path = path),
        std::io::ErrorKind::FileTooLarge => text!("why-file-too-large", path = path),
        _ => text!("why-file-unreadable", path = path, reason = error.to_string()),
    }
}
