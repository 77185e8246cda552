//! No files import each other in a circle: whoever reads one has to be able to stop somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::imports::{Crate, Imports, circles};
use crate::sources;

#[test]
fn no_files_import_each_other_in_a_circle() {
    let imports = sources::program().imports();
    let problems: Vec<String> = circles(&imports).iter().map(|circle| told(&imports, circle)).collect();
    sources::complain(&problems);
}

/// A circle, one import a line.
fn told(imports: &Imports, circle: &BTreeSet<PathBuf>) -> String {
    let inside = |file: &PathBuf| file.strip_prefix(sources::folder()).unwrap_or(file).display().to_string();
    let mut lines = vec!["These import each other:".to_owned()];
    for file in circle {
        for (named, by) in imports[file].iter().filter(|(named, _)| circle.contains(*named)) {
            lines.push(format!("  {} imports {} by {by}", inside(file), inside(named)));
        }
    }
    lines.join("\n")
}

#[test]
fn every_file_belongs_to_the_program_or_to_its_unit_tests() {
    let (library, main) = (sources::program(), sources::main());
    let mut compiled: BTreeSet<&Path> = library.files();
    compiled.extend(main.files());
    compiled.extend(library.tests().iter().map(PathBuf::as_path));
    let all = sources::rust_files(&sources::folder());
    let lost: Vec<String> = all
        .iter()
        .filter(|file| !compiled.contains(file.as_path()))
        .map(|file| format!("{} is no module of any other file", file.display()))
        .collect();
    sources::complain(&lost);
}

/// The circles of a crate of these files, the names in each joined.
fn planted(files: &[(&str, &str)]) -> Vec<String> {
    let files: BTreeMap<&Path, &str> = files.iter().map(|(name, text)| (Path::new(*name), *text)).collect();
    let made = Crate::read(Path::new("lib.rs"), &|file| files.get(file).map(|text| (*text).to_owned()));
    let joined = |circle: &BTreeSet<PathBuf>| {
        circle.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(" ")
    };
    circles(&made.imports()).iter().map(joined).collect()
}

const ROOT: (&str, &str) = ("lib.rs", "pub mod a; pub mod b;");

/// `a.rs` names `b.rs` in the ordinary way, and `b.rs` is this.
#[track_caller]
fn is_a_circle_with(b: &str) {
    assert_eq!(
        planted(&[ROOT, ("a.rs", "use crate::b::B;\npub struct A;"), ("b.rs", b)]),
        ["a.rs b.rs"],
        "{b}"
    );
}

/// The same, and `b.rs` does not name `a.rs`.
#[track_caller]
fn is_none_with(b: &str) {
    assert_eq!(planted(&[ROOT, ("a.rs", "use crate::b::B;\npub struct A;"), ("b.rs", b)]), [""; 0], "{b}");
}

#[test]
fn a_use_of_any_form_closes_a_circle() {
    is_a_circle_with("use crate::a::A;");
    is_a_circle_with("use super::a::A;");
    is_a_circle_with("use crate::a;");
    is_a_circle_with("use crate::a::*;");
    is_a_circle_with("use crate::a::A as Other;");
    is_a_circle_with("use crate::{b as own, a::{self, A}};");
    is_a_circle_with("use crate::{a::{A}};");
    is_a_circle_with("pub fn f() { use crate::a::A; }");
    is_a_circle_with("mod inner { use super::super::a::A; }");
    is_a_circle_with("use crate as root;\npub fn f() { root::a::f(); }");
}

#[test]
fn a_path_in_the_code_closes_a_circle() {
    is_a_circle_with("pub fn f() { crate::a::f(); }");
    is_a_circle_with("pub fn f() { super::a::f::<u8>(); }");
    is_a_circle_with("pub fn f() { self::super::a::f(); }");
    is_a_circle_with("pub struct B(pub crate::a::A);");
    is_a_circle_with("pub fn f() -> Option<Vec<crate::a::A>> { None }");
    is_a_circle_with("pub fn f<T: crate::a::Trait>() {}");
    is_a_circle_with("impl crate::a::Trait for B {}");
    is_a_circle_with("pub fn f(x: u8) { match x { crate::a::LEAST => {} _ => {} } }");
    is_a_circle_with("#[derive(Serialize)] struct B { #[serde(with = \"crate::a\")] x: u8 }");
}

#[test]
fn a_macro_closes_a_circle() {
    is_a_circle_with("pub fn f() { println!(\"{}\", crate::a::f()); }");
    is_a_circle_with("macro_rules! b { () => { $crate::a::f() }; }");
    is_a_circle_with("macro_rules! b { ($x:expr) => { super::a::f($x) }; }");
    // What is defined in one file and called in another, by its name, by its path, and after an import.
    let defined = "#[macro_export]\nmacro_rules! shout { () => {} }\nuse crate::b::B;";
    for call in ["shout!();", "pub fn f() { crate::shout!(); }", "use crate::shout;"] {
        assert_eq!(planted(&[ROOT, ("a.rs", defined), ("b.rs", call)]), ["a.rs b.rs"], "{call}");
    }
}

#[test]
fn a_module_and_the_one_inside_it_can_be_a_circle() {
    let inside = ("a/inside.rs", "use super::Shared;\npub struct Inside;");
    for parent in [
        "mod inside;\npub use inside::Inside;\npub struct Shared;",
        "mod inside;\npub use self::inside::Inside;\npub struct Shared;",
        "pub mod inside;\npub struct Shared(inside::Inside);",
        "mod inside;\nuse inside::*;\npub struct Shared;",
    ] {
        let files = [("lib.rs", "pub mod a;"), ("a.rs", parent), inside];
        assert_eq!(planted(&files), ["a/inside.rs a.rs"], "{parent}");
        let files = [("lib.rs", "pub mod a;"), ("a/mod.rs", parent), inside];
        assert_eq!(planted(&files), ["a/inside.rs a/mod.rs"], "{parent}");
    }
}

#[test]
fn a_re_export_counts_for_the_file_in_which_it_stands() {
    // b.rs takes from the root what the root takes from a.rs.
    let files =
        [("lib.rs", "mod a; mod b; pub use a::A;"), ("a.rs", "use crate::b::B;"), ("b.rs", "use crate::A;")];
    assert_eq!(planted(&files), ["a.rs b.rs lib.rs"]);
    let files = [
        ("lib.rs", "mod a; mod b; pub use a as first;"),
        ("a.rs", "use crate::b::B;"),
        ("b.rs", "use crate::first::A;"),
    ];
    assert_eq!(planted(&files), ["a.rs b.rs lib.rs"]);
    let files =
        [("lib.rs", "mod a; mod b; pub use a::*;"), ("a.rs", "use crate::b::B;"), ("b.rs", "use super::A;")];
    assert_eq!(planted(&files), ["a.rs b.rs lib.rs"]);
}

#[test]
fn names_that_were_imported_lead_where_they_come_from() {
    let files = [
        ("lib.rs", "mod a; mod b; mod names;"),
        ("names.rs", "pub use crate::a::inner;"),
        ("a.rs", "pub mod inner { pub fn f() { crate::b::f(); } }"),
        ("b.rs", "use crate::names::*;\npub fn f() { inner::f(); }"),
    ];
    assert_eq!(planted(&files), ["a.rs b.rs names.rs"]);
}

#[test]
fn a_circle_of_three_is_one_circle_and_names_no_bystander() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;"),
        ("b.rs", "use crate::c::C;"),
        ("c.rs", "use crate::a::A;\nuse crate::d::D;"),
        ("d.rs", "pub struct D;"),
    ];
    assert_eq!(planted(&files), ["a.rs b.rs c.rs"]);
}

#[test]
fn a_file_is_read_to_its_end() {
    is_a_circle_with("#[cfg(test)]\nuse std::fs;\nuse crate::a::A;");
    is_a_circle_with("#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}\npub fn f() { crate::a::f(); }");
    is_a_circle_with("struct B { #[cfg(test)] x: Option<u8>, y: crate::a::A }");
    is_a_circle_with("#[cfg(test)]\npub fn f<T, U>(x: T, y: U) {}\npub use crate::a::A;");
    is_a_circle_with("#[cfg(not(test))]\nuse crate::a::A;");
    is_a_circle_with("pub fn f() -> impl Iterator + use<> { g() }\nuse crate::a::A;");
    is_a_circle_with("#[cfg(any(test, unix))]\nuse crate::a::A;");
}

#[test]
fn what_imports_nothing_closes_no_circle() {
    is_none_with("pub struct B;");
    is_none_with("// use crate::a::A;\n/// See [`crate::a::A`].\npub struct B;");
    is_none_with("pub fn f() -> &'static str { \"crate::a::A\" }");
    is_none_with("pub(in crate::b) struct B;\npub(super) struct C;");
    is_none_with("#[cfg(test)]\nuse crate::a::A;");
    is_none_with("#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}");
    is_none_with("#[cfg(all(test, unix))]\nfn f() { crate::a::f(); }");
    is_none_with("#[cfg_attr(test, schemars(schema_with = \"crate::a::f\"))]\npub struct B;");
    is_none_with("use std::path::Path;\nuse other::a::A;\nmacro_rules! b { ($a:ident) => { $a::new() }; }");
    // The parent only says that its module is there.
    let files =
        [("lib.rs", "pub mod a;"), ("a.rs", "mod inside;\npub struct A;"), ("a/inside.rs", "use super::A;")];
    assert_eq!(planted(&files), [""; 0]);
}
