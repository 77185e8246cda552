//! Which modules of PAM are installed.

use std::fs;
use std::path::PathBuf;

use crate::adapters::tools::Tools;

/// Where libpam looks for a module, by distribution. Those of Debian and its kin have the machine's name in between.
const FOLDERS: [&str; 4] = ["/usr/lib64/security", "/usr/lib/security", "/lib64/security", "/lib/security"];
const BY_MACHINE: [&str; 2] = ["/usr/lib", "/lib"];

/// The folders of modules that there are.
pub struct Modules<'a> {
    tools: &'a Tools,
    folders: Vec<PathBuf>,
}

impl<'a> Modules<'a> {
    pub fn of(tools: &'a Tools) -> Self {
        let by_machine = BY_MACHINE.into_iter().filter_map(|folder| fs::read_dir(tools.file(folder)).ok());
        let by_machine = by_machine.flatten().filter_map(Result::ok).filter_map(|entry| {
            let has_one = entry.file_name().to_string_lossy().contains("-linux-");
            has_one.then(|| entry.path().join("security"))
        });
        let folders = FOLDERS.into_iter().map(|folder| tools.file(folder)).chain(by_machine);
        Self { tools, folders: folders.filter(|folder| folder.is_dir()).collect() }
    }

    /// Whether libpam finds nothing by the `file` of a line. Where no folder of modules is known, nothing is said to be missing.
    pub fn lack(&self, file: &str) -> bool {
        // Of 32 or 64 bits, which libpam decides.
        if file.contains("$ISA") {
            return false;
        }
        match file.starts_with('/') {
            true => !self.folders.is_empty() && !self.tools.file(file).exists(),
            false => {
                !self.folders.is_empty() && !self.folders.iter().any(|folder| folder.join(file).exists())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_missing_where_none_of_the_folders_has_it_and_there_is_one() {
        let root = tempfile::tempdir().unwrap();
        let tools = Tools::under(root.path());
        let lacks = |file: &str| Modules::of(&tools).lack(file);
        assert!(!lacks("pam_unix.so"), "no folder is known");
        for folder in ["usr/lib64/security", "lib/x86_64-linux-gnu/security", "opt"] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        assert!(lacks("pam_unix.so"));
        fs::write(root.path().join("lib/x86_64-linux-gnu/security/pam_unix.so"), "").unwrap();
        fs::write(root.path().join("opt/pam_own.so"), "").unwrap();
        for (file, missing) in [
            ("pam_unix.so", false),
            ("pam_unix", true),
            ("/opt/pam_own.so", false),
            ("/opt/pam_other.so", true),
            ("/lib/security/$ISA/pam_unix.so", false),
        ] {
            assert_eq!(lacks(file), missing, "{file}");
        }
    }
}
