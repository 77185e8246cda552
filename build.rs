//! Packs the languages: seven of them are a megabyte of prose as they stand, and a third of that packed. The cards of
//! verifiers become one list.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

const ENGLISH: &str = "en";

/// The file of each language with what takes the place of other messages on Windows. It is packed apart.
const WINDOWS: &str = "windows.ftl";

/// The best packing: it is done once, and unpacking takes no longer for it.
const BEST: u8 = 10;

fn main() -> io::Result<()> {
    let locales = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("assets/locales");
    let packed = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=assets/locales");
    // English first: it is the language where no other fits.
    let others = names(&locales)?.into_iter().filter(|name| name != ENGLISH);
    let files = names(&locales.join(ENGLISH))?;
    let mut list = String::from("&[\n");
    for language in [ENGLISH.to_owned()].into_iter().chain(others) {
        let folder = locales.join(&language);
        // Half a language would be a page in two: it is offered once it has every file.
        if !files.iter().all(|file| folder.join(file).is_file()) {
            continue;
        }
        let mut words = String::new();
        for file in files.iter().filter(|file| *file != WINDOWS) {
            words.push_str(&fs::read_to_string(folder.join(file))?);
            words.push('\n');
        }
        let on_windows = fs::read_to_string(folder.join(WINDOWS))?;
        // Beside the list, and without a path, which would differ from folder to folder.
        let file = format!("{language}.deflate");
        let file_of_windows = format!("{language}.windows.deflate");
        for (file, words) in [(&file, &words), (&file_of_windows, &on_windows)] {
            fs::write(packed.join(file), compress_to_vec(without_comments(words).as_bytes(), BEST))?;
        }
        list.push_str(&format!(
            "    ({language:?}, include_bytes!({file:?}), include_bytes!({file_of_windows:?})),\n"
        ));
    }
    list.push(']');
    fs::write(packed.join("languages.rs"), list)?;
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
