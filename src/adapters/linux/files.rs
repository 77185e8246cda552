//! Files of a Linux machine that matter only where they are there.

use crate::adapters::tools::Tools;

impl Tools {
    /// The text of a file of the machine; none where it cannot be read, for whatever reason.
    pub(super) fn read_if_there(&self, absolute: &str) -> Option<String> {
        self.read(absolute).ok()
    }

    /// Whether a file or folder of the machine exists.
    pub(super) fn exists(&self, absolute: &str) -> bool {
        self.file(absolute).exists()
    }
}
