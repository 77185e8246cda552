//! Packs the translations: six languages of prose are a megabyte as they stand, and a third of that packed. English is
//! compiled in as it is, since every start needs it or may fall back to it. The cards of verifiers become one list.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The best packing: it is done once, and unpacking takes no longer for it.
const BEST: u8 = 10;

fn main() -> io::Result<()> {
    let locales = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("assets/locales");
    let packed = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=assets/locales");
    let files = names(&locales.join("en"))?;
    let mut list = String::from("&[\n");
    for language in names(&locales)? {
        let folder = locales.join(&language);
        // Half a language would be a page in two: it is offered once it has every file.
        let whole = files.iter().all(|file| folder.join(file).is_file());
        if language == "en" || !whole {
            continue;
        }
        let mut words = String::new();
        for file in &files {
            words.push_str(&fs::read_to_string(folder.join(file))?);
            words.push('\n');
        }
        let file = format!("{language}.deflate");
        fs::write(
            packed.join(&file),
            miniz_oxide::deflate::compress_to_vec(without_comments(&words).as_bytes(), BEST),
        )?;
        // Beside the list, and without a path, which would differ from folder to folder.
        list.push_str(&format!("    ({language:?}, include_bytes!({file:?})),\n"));
    }
    list.push(']');
    fs::write(packed.join("translations.rs"), list)?;
    verifiers(&locales.with_file_name("verifiers"), &packed)
}

/// The cards of those who check codes, as one list: to add one is to add a file.
fn verifiers(folder: &Path, packed: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed=assets/verifiers");
    let mut list = String::from("&[\n");
    for name in names(folder)? {
        if let Some(id) = name.strip_suffix(".toml") {
            let card = without_comments(&fs::read_to_string(folder.join(&name))?);
            list.push_str(&format!("    ({id:?}, {card:?}),\n"));
        }
    }
    list.push(']');
    fs::write(packed.join("verifiers.rs"), list)
}

/// The names of what is in `folder`, in order, so that the same sources make the same program.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names: Vec<String> =
        fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

fn without_comments(words: &str) -> String {
    words.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect()
}
