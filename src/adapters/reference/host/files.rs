//! Reading configuration files without being stopped by anything that lies in their place.

use std::fs;
use std::path::{Path, PathBuf};

use crate::adapters::plain_file;

/// A configuration file is never longer; the rest of one that is does not count.
const LONGEST: u64 = 256 * 1024;

/// Files below a root directory, named by their absolute paths as configuration files name them.
pub(super) struct Files {
    root: PathBuf,
}

impl Files {
    pub fn below(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    fn locate(&self, path: &str) -> PathBuf {
        self.root.join(path.trim_start_matches('/'))
    }

    /// The text of a regular file. A pipe or a device is not read: it could block for ever.
    pub fn read(&self, path: &str) -> Option<String> {
        let bytes = plain_file::beginning(&self.locate(path), LONGEST).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The names in a directory for which `wanted` is true, sorted.
    pub fn names(&self, directory: &str, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.locate(directory)) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| wanted(name))
            .collect();
        names.sort();
        names
    }

    /// The files of several directories that end in `suffix`, sorted by name; where two directories have the same name,
    /// the earlier directory's is taken (systemd's drop-ins and chrony's confdir alike).
    pub fn drop_ins(&self, directories: &[&str], suffix: &str) -> Vec<String> {
        let mut chosen = std::collections::BTreeMap::new();
        for directory in directories {
            for name in self.names(directory, |name| name.ends_with(suffix)) {
                let path = format!("{}/{name}", directory.trim_end_matches('/'));
                chosen.entry(name).or_insert(path);
            }
        }
        chosen.into_values().collect()
    }

    /// The paths that a pattern names: `*` and `?` are understood in its last part.
    pub fn matching(&self, pattern: &str) -> Vec<String> {
        let (directory, last) = pattern.rsplit_once('/').unwrap_or(("", pattern));
        if !last.contains(['*', '?']) {
            return vec![pattern.to_owned()];
        }
        let fits = |name: &str| !name.starts_with('.') && matches(last.as_bytes(), name.as_bytes());
        self.names(directory, fits).into_iter().map(|name| format!("{directory}/{name}")).collect()
    }
}

/// Whether `name` fits `pattern`, in time proportional to both lengths.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < name.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(byte) if *byte == b'?' || name.get(read) == Some(byte) => {
                at += 1;
                read += 1;
            }
            _ => {
                // The last star has to swallow one more.
                let Some((star_at, swallowed)) = star else { return false };
                star = Some((star_at, swallowed + 1));
                at = star_at + 1;
                read = swallowed + 1;
            }
        }
    }
    pattern.get(at..).is_some_and(|rest| rest.iter().all(|byte| *byte == b'*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_as_in_a_shell() {
        for (pattern, name, fits) in [
            ("*.conf", "a.conf", true),
            ("*.conf", ".conf", true),
            ("*.conf", "a.conf~", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*a*b", "xxaxxbb", true),
            ("*a*b", "xxaxxbc", false),
            ("", "", true),
        ] {
            assert_eq!(matches(pattern.as_bytes(), name.as_bytes()), fits, "{pattern} {name}");
        }
    }
}
