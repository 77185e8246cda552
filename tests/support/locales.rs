//! The files of the languages, as their folders have them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// `assets/locales`.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales")
}

/// The file of each language whose messages take the place of others on Windows.
const OF_WINDOWS: &str = "windows";

/// The text of each file of `language` by its name without its ending, but for that of Windows.
pub fn files(language: &str) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder().join(language)).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let files = files.filter(|path| name(path) != OF_WINDOWS);
    files.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

/// What takes the place of messages of `language` on Windows; none where the language has no such file.
pub fn of_windows(language: &str) -> Option<String> {
    fs::read_to_string(folder().join(language).join(OF_WINDOWS).with_extension("ftl")).ok()
}
