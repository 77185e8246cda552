//! What docs/SECURITY.md promises is shown by tests that exist.

use std::path::Path;

use crate::sources::{complain, rust_files};

/// What stands between backticks on the page and can only be the name of a test: words of a sentence, joined.
fn named(page: &str) -> Vec<&str> {
    let marked = page.split('`').skip(1).step_by(2);
    let is_name = |words: &&str| {
        words.matches('_').count() >= 3
            && words.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    marked.filter(is_name).collect()
}

#[test]
fn every_test_that_the_security_page_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/SECURITY.md")).unwrap();
    let files = rust_files(&root.join("src")).into_iter().chain(rust_files(&root.join("tests")));
    let tests: Vec<String> = files.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let names = named(&page);
    assert!(names.len() > 30, "{names:?}");
    let missing =
        names.into_iter().filter(|name| !tests.iter().any(|text| text.contains(&format!("fn {name}("))));
    complain(&missing.map(|name| format!("docs/SECURITY.md: no test is called {name}")).collect::<Vec<_>>());
    for row in page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Promised")) {
        assert!(!named(row).is_empty() || row.contains("the scenarios"), "nothing shows this: {row}");
    }
    for scenario in ["one-liar", "servers-disagree", "one-source-clock-wrong", "typed-time-at-the-limit"] {
        let there = root.join(format!("tests/scenarios/{scenario}.toml")).exists();
        assert!(page.contains(scenario) && there, "{scenario}");
    }
}
