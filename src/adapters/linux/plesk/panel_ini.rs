//! Whether Plesk demands a second factor of everybody: `[ext-mfa]` in its panel.ini, since 18.0.61.

use std::io::ErrorKind;

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::tools::Tools;
use crate::core::facts::{Enforcement, Fact};
use crate::text;

/// Where it is; the second on Debian and Ubuntu, where the first usually links to it.
const PATHS: [&str; 2] = ["/usr/local/psa/admin/conf/panel.ini", "/opt/psa/admin/conf/panel.ini"];

pub(super) fn enforcement(tools: &Tools) -> Fact<Enforcement> {
    for path in PATHS {
        match tools.read(path) {
            Ok(text) => return understood(&text, path),
            // A server on which nobody ever set anything has no such file.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Fact::Unknown { why: why_unreadable(path, &error) },
        }
    }
    Fact::Known(Enforcement::NotSet)
}

fn understood(text: &str, path: &str) -> Fact<Enforcement> {
    let said = |key: &str| match value(text, key) {
        None => Ok(None),
        Some(words) => switch(&words).map(Some).ok_or(words),
    };
    let enforcement = match (said("enforce"), said("allowSkipEnforce")) {
        (Ok(None), _) => Enforcement::NotSet,
        (Ok(Some(false)), _) => Enforcement::Off,
        (Ok(Some(true)), Ok(may_skip)) => Enforcement::On { may_skip },
        (Ok(Some(true)), Err(_)) => Enforcement::On { may_skip: None },
        (Err(_), _) => return Fact::Unknown { why: text!("why-panel-ini-not-understood", path = path) },
    };
    Fact::Known(enforcement)
}

/// The last value of `key` in the section `[ext-mfa]`, without quotes and comment.
fn value(text: &str, key: &str) -> Option<String> {
    let mut inside = false;
    let mut found = None;
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[') {
            let name = section.split(']').next().unwrap_or_default();
            inside = name.trim().eq_ignore_ascii_case("ext-mfa");
        } else if inside
            && !line.starts_with([';', '#'])
            && let Some((name, value)) = line.split_once('=')
            && name.trim().eq_ignore_ascii_case(key)
        {
            let value = value.split([';', '#']).next().unwrap_or_default();
            found = Some(value.trim().trim_matches(['"', '\'']).trim().to_owned());
        }
    }
    found
}

/// As PHP reads a switch in such a file.
fn switch(words: &str) -> Option<bool> {
    match words.to_ascii_lowercase().as_str() {
        "1" | "on" | "yes" | "true" => Some(true),
        "0" | "off" | "no" | "false" | "none" | "null" | "" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Fact<Enforcement> {
        understood(text, "panel.ini")
    }

    #[test]
    fn the_switch_is_read_in_every_spelling_that_php_knows() {
        for (text, expected) in [
            ("[ext-mfa]\nenforce = true\n", Enforcement::On { may_skip: None }),
            (
                "[ext-mfa]\r\nenforce=\"on\" ; everybody\r\nallowSkipEnforce = 0\r\n",
                Enforcement::On { may_skip: Some(false) },
            ),
            ("[EXT-MFA]\nEnforce = yes\nallowSkipEnforce = 'yes'", Enforcement::On { may_skip: Some(true) }),
            ("[ext-mfa]\nenforce = off", Enforcement::Off),
            ("[ext-mfa]\n;enforce = true\n", Enforcement::NotSet),
            ("[ext-other]\nenforce = true\n", Enforcement::NotSet),
            ("enforce = true\n[ext-mfa]\n", Enforcement::NotSet),
            ("[ext-mfa]\nenforce = true\n[license]\nenforce = false\n", Enforcement::On { may_skip: None }),
            ("[ext-mfa]\nenforce = true\nenforce = false\n", Enforcement::Off),
            ("", Enforcement::NotSet),
        ] {
            assert_eq!(read(text), Fact::Known(expected), "{text:?}");
        }
    }

    #[test]
    fn a_value_that_nobody_documents_is_not_guessed() {
        assert!(read("[ext-mfa]\nenforce = admins-only\n").why_unknown().is_some());
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(\\[ext-mfa\\]|enforce|=|true|\"|;|\n|\\PC){0,40}") {
            let _ = read(&text);
        }
    }
}
