//! Whether a web proxy is set up here. Where that stands is told, never what: it may hold a password.

use std::fs;

use crate::adapters::plain_file;
use crate::adapters::tools::Tools;

/// The variables by which programs are told of a proxy, in lower case.
const VARIABLES: [&str; 3] = ["https_proxy", "http_proxy", "all_proxy"];

/// Files with such variables, or with a line for the package manager. The first part of a line, in lower case, decides.
const FILES: [(&str, &[&str]); 5] = [
    ("/etc/environment", &["https_proxy", "http_proxy", "all_proxy"]),
    ("/etc/sysconfig/proxy", &["https_proxy", "http_proxy"]),
    ("/etc/dnf/dnf.conf", &["proxy"]),
    ("/etc/yum.conf", &["proxy"]),
    ("/etc/apt/apt.conf", &["acquire::http::proxy", "acquire::https::proxy"]),
];

/// Folders of such files.
const FOLDERS: [(&str, &[&str]); 2] = [
    ("/etc/apt/apt.conf.d", &["acquire::http::proxy", "acquire::https::proxy"]),
    ("/etc/profile.d", &["https_proxy", "http_proxy", "all_proxy"]),
];

/// A configuration file is never longer, and no folder has more of them.
const LONGEST: u64 = 64 * 1024;
const MOST_FILES: usize = 64;

/// Where a proxy is set up, e.g. "/etc/environment", or the name of a variable; `variable` looks into the environment.
pub(super) fn proxy(tools: &Tools, variable: impl Fn(&str) -> bool) -> Option<String> {
    let named = VARIABLES.iter().flat_map(|name| [(*name).to_owned(), name.to_uppercase()]);
    named.clone().find(|name| variable(name)).or_else(|| in_files(tools))
}

/// Whether this process was given the variable, and not empty.
pub(super) fn in_environment(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

fn in_files(tools: &Tools) -> Option<String> {
    let single = FILES.iter().map(|(path, keys)| ((*path).to_owned(), *keys));
    let below = FOLDERS.iter().flat_map(|(folder, keys)| {
        let mut names: Vec<String> = fs::read_dir(tools.file(folder))
            .map(|entries| {
                entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect()
            })
            .unwrap_or_default();
        names.sort();
        names.truncate(MOST_FILES);
        names.into_iter().map(move |name| (format!("{folder}/{name}"), *keys))
    });
    single.chain(below).find_map(|(path, keys)| {
        let text = plain_file::beginning(&tools.file(&path), LONGEST).ok()?;
        String::from_utf8_lossy(&text).lines().any(|line| sets_proxy(line, keys)).then_some(path)
    })
}

/// Whether a line gives one of `keys` a value: `export https_proxy=...`, `proxy = ...`, `Acquire::http::Proxy "...";`.
fn sets_proxy(line: &str, keys: &[&str]) -> bool {
    let line = line.trim().to_ascii_lowercase();
    let line = line.strip_prefix("export ").unwrap_or(&line).trim_start();
    let Some(rest) = keys.iter().find_map(|key| line.strip_prefix(key)) else { return false };
    let value = rest.trim_start().trim_start_matches('=').trim().trim_matches(['"', '\'', ';']);
    let separated = rest.starts_with(['=', ' ', '\t']);
    separated && !matches!(value, "" | "_none_" | "none" | "false" | "direct")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::Root;

    fn found(path: &str, text: &str) -> Option<String> {
        let root = Root::new();
        root.write(path, text);
        proxy(&root.tools(), |_| false)
    }

    #[test]
    fn a_proxy_is_found_wherever_it_is_set_up_and_only_its_place_is_told() {
        for (path, text) in [
            ("etc/environment", "PATH=/bin\nHTTPS_PROXY=http://bob:geheim@proxy.example:3128\n"),
            ("etc/environment", "http_proxy='http://proxy.example'\n"),
            ("etc/profile.d/proxy.sh", "export https_proxy=http://proxy.example\n"),
            ("etc/apt/apt.conf.d/95proxy", "Acquire::http::Proxy \"http://proxy.example:8080\";\n"),
            ("etc/yum.conf", "[main]\nproxy=http://proxy.example\n"),
            ("etc/dnf/dnf.conf", "[main]\nproxy = http://proxy.example\n"),
        ] {
            assert_eq!(found(path, text), Some(format!("/{path}")), "{text}");
        }
        let root = Root::new();
        assert_eq!(proxy(&root.tools(), |name| name == "HTTPS_PROXY").as_deref(), Some("HTTPS_PROXY"));
    }

    #[test]
    fn what_sets_none_is_none() {
        for (path, text) in [
            ("etc/environment", "# https_proxy=x\nno_proxy=localhost\nhttps_proxy=\n"),
            ("etc/yum.conf", "proxy=_none_\nproxy_username=bob\n"),
            ("etc/apt/apt.conf.d/01", "Acquire::http::Proxy::repo.example \"DIRECT\";\n"),
            ("etc/profile.d/x.sh", "unset https_proxy\necho $https_proxy\n"),
        ] {
            assert_eq!(found(path, text), None, "{text}");
        }
        assert_eq!(proxy(&Root::new().tools(), |_| false), None);
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(line in "(export |proxy|https_proxy|=|\"| |;|\\PC){0,12}") {
            let _ = sets_proxy(&line, &["proxy", "https_proxy"]);
        }
    }
}
