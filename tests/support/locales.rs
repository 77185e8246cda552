//! The files of the languages, as their folders have them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// `assets/locales`.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales")
}

/// The text of each file of `language` by its name without its ending.
pub fn files(language: &str) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder().join(language)).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}
