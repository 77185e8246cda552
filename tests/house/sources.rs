//! The sources of the program, as the tests of this program look at them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::imports::{Crate, test_lines};

/// The folder of the sources.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The library, which is all of the program but its first lines.
pub fn program() -> &'static Crate {
    static LIBRARY: LazyLock<Crate> = LazyLock::new(|| read("lib.rs"));
    &LIBRARY
}

/// The program's own first lines.
pub fn main() -> &'static Crate {
    static MAIN: LazyLock<Crate> = LazyLock::new(|| read("main.rs"));
    &MAIN
}

fn read(root: &str) -> Crate {
    Crate::read(&folder().join(root), &|file| fs::read_to_string(file).ok())
}

/// Every Rust file below `folder`, sorted.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The layer a file belongs to: its folder or name directly under src.
pub fn layer(path: &Path) -> String {
    let inside = path.strip_prefix(folder()).unwrap();
    inside.components().next().unwrap().as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// The code of a file, to its end, without comments and without what is compiled for unit tests alone.
pub fn code(path: &Path) -> Vec<(usize, String)> {
    if program().tests().contains(path) {
        return Vec::new();
    }
    let text = fs::read_to_string(path).unwrap();
    let tests = test_lines(&text);
    text.lines()
        .enumerate()
        .map(|(number, line)| (number + 1, line.to_owned()))
        .filter(|(number, line)| {
            !line.trim_start().starts_with("//") && !tests.iter().any(|lines| lines.contains(number))
        })
        .collect()
}

/// Fails with these lines, where there are any.
#[track_caller]
pub fn complain(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn only_the_lines_of_unit_tests_are_left_out_wherever_they_stand() {
    let text = "fn a() {}\n#[cfg(test)]\nuse std::fs;\nfn b(\n    #[cfg(test)] x: u8,\n    y: u8,\n) {}\n\
                #[cfg(test)]\nmod tests {\n    fn c() {}\n}\nfn d() {}\n";
    assert_eq!(test_lines(text), [2..=3, 5..=5, 8..=11]);
}
