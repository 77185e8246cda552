//! Where this machine keeps its programs and files.

use std::path::{Path, PathBuf};

use crate::adapters::plain_file;
use crate::core::remedy::ToolPaths;

/// The folders that are searched for a program, in this order. Never the caller's `PATH`: what runs with the
/// rights of root is not looked for in folders that others may write to.
const FOLDERS: [&str; 4] = ["usr/bin", "usr/sbin", "bin", "sbin"];

/// No file that is looked into is longer. What is has another purpose, or was made to fill the memory.
const LONGEST: u64 = 2 * 1024 * 1024;

/// Finds programs and files below one folder: `/` on a real machine, another one in tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tools {
    root: PathBuf,
}

impl Tools {
    /// Those of the machine itself.
    pub fn system() -> Self {
        Self::under(Path::new("/"))
    }

    /// Those of a machine whose files lie under `root`: its programs in `root/usr/bin` and `root/usr/sbin`.
    pub fn under(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The absolute path of `program`: where it is installed, or where it would be if it were.
    pub fn program(&self, program: &str) -> PathBuf {
        self.installed(program).unwrap_or_else(|| self.root.join(FOLDERS[0]).join(program))
    }

    /// The absolute path of `program` where it is installed.
    pub fn installed(&self, program: &str) -> Option<PathBuf> {
        FOLDERS.iter().map(|folder| self.root.join(folder).join(program)).find(|path| path.is_file())
    }

    /// The tools that plans use, as they are installed.
    pub fn for_plans(&self) -> ToolPaths {
        let path = |program: &str| Some(self.installed(program)?.to_string_lossy().into_owned());
        ToolPaths {
            timedatectl: path("timedatectl"),
            systemctl: path("systemctl"),
            chronyc: path("chronyc"),
            hwclock: path("hwclock"),
            dpkg_reconfigure: path("dpkg-reconfigure"),
            otp_doctor: path("otp-doctor"),
        }
    }

    /// The path of a file that is `absolute` on the machine, e.g. "/etc/os-release".
    pub fn file(&self, absolute: impl AsRef<Path>) -> PathBuf {
        let absolute = absolute.as_ref();
        self.root.join(absolute.strip_prefix("/").unwrap_or(absolute))
    }

    /// The text of a file of the machine, invalid UTF-8 replaced.
    ///
    /// # Errors
    /// Whatever opening and reading it gave; also where it is no plain file, or longer than any such file is.
    pub fn read(&self, absolute: &str) -> std::io::Result<String> {
        plain_file::read(&self.file(absolute), LONGEST)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_where_it_is_and_otherwise_named_where_it_would_be() {
        let root = tempfile::tempdir().unwrap();
        let tools = Tools::under(root.path());
        assert_eq!(tools.installed("chronyc"), None);
        assert_eq!(tools.program("chronyc"), root.path().join("usr/bin/chronyc"));
        std::fs::create_dir_all(root.path().join("sbin")).unwrap();
        std::fs::write(root.path().join("sbin/chronyc"), "").unwrap();
        assert_eq!(tools.program("chronyc"), root.path().join("sbin/chronyc"));
    }

    // Its paths are those of Linux.
    #[cfg(unix)]
    #[test]
    fn plans_only_get_tools_that_are_there() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("usr/bin")).unwrap();
        std::fs::write(root.path().join("usr/bin/systemctl"), "").unwrap();
        let systemctl = Some(root.path().join("usr/bin/systemctl").display().to_string());
        assert_eq!(Tools::under(root.path()).for_plans(), ToolPaths { systemctl, ..ToolPaths::default() });
    }

    #[test]
    fn files_lie_under_the_root() {
        assert_eq!(Tools::under(Path::new("/x")).file("/etc/adjtime"), Path::new("/x/etc/adjtime"));
        assert_eq!(Tools::system().file("/etc/adjtime"), Path::new("/etc/adjtime"));
    }
}
