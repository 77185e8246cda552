//! Reads what Plesk's tools print.

use crate::core::clean::first_line;
use crate::core::facts::{Extension, Fact, Trouble};
use crate::core::text::Text;
use crate::ports::Finished;
use crate::text;

/// The ids of the extension that asks for codes, today's first.
const IDS: [&str; 2] = ["mfa", "google-authenticator"];

/// The number in the `Product version: Plesk Obsidian 18.0.62` line: its last word, as Plesk's own tools take it,
/// or an earlier one where "Update #2" follows.
pub(super) fn version(output: &str) -> Option<String> {
    let line = output.lines().find_map(|line| line.trim().strip_prefix("Product version:"))?;
    line.split_whitespace().rev().find(|word| is_version(word)).map(str::to_owned)
}

fn is_version(word: &str) -> bool {
    word.len() <= 32
        && word.contains('.')
        && word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || ".-+~_".contains(c))
}

/// Which extension for codes is in the list of `id - Display Name` lines, split on the first " - ".
pub(super) fn extension(finished: &Finished) -> Result<Extension, Text> {
    let listed: Vec<Option<&str>> = finished
        .stdout
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| line.split_once(" - ").map(|(id, _)| id.trim()).filter(|id| is_id(id)))
        .collect();
    if let Some(id) = IDS.iter().find(|id| listed.contains(&Some(**id))) {
        let enabled = Fact::Unknown { why: text!("why-plesk-list-does-not-tell", id = *id) };
        return Ok(Extension::Installed { id: (*id).to_owned(), enabled });
    }
    // "Not listed" is only believed of a list: an error text with exit status 0 is none.
    let a_list = !listed.is_empty() && listed.iter().all(Option::is_some);
    if a_list && first_line(&finished.stderr).is_none() {
        Ok(Extension::NotListed)
    } else {
        Err(finished.why_useless("plesk bin extension --list"))
    }
}

/// What keeps Plesk from answering, where it says so in words that are known. Its utilities pass on the words of the
/// database server and of the kernel.
pub(super) fn trouble(finished: &Finished) -> Option<Trouble> {
    const DISK: [&str; 3] = ["no space left on device", "disk quota exceeded", "disk is full"];
    // The limits of this program, which its tools inherit. Of a database it says that its own were met.
    const LIMITS: [&str; 3] = ["too many open files", "cannot fork", "fork: retry"];
    const DATABASE: [&str; 7] = [
        "unable to connect to database",
        "unable to connect to the database",
        "db query failed",
        "sqlstate[",
        "can't connect to local mysql",
        "can't connect to local server through socket",
        "server has gone away",
    ];
    let lines = || finished.stderr.lines().chain(finished.stdout.lines());
    let says = |words: &[&str]| {
        lines()
            .find(|line| {
                let line = line.to_ascii_lowercase();
                words.iter().any(|words| line.contains(words))
            })
            .and_then(first_line)
    };
    let met_a_limit = |said: String| Trouble::NotAsked { why: text!("why-plesk-met-a-limit", said = said) };
    // A full disk breaks the database too, so it is the nearer cause.
    says(&DISK)
        .map(|said| Trouble::DiskFull { said })
        .or_else(|| says(&DATABASE).map(|said| Trouble::Database { said }))
        .or_else(|| says(&LIMITS).map(met_a_limit))
}

/// The ids of Plesk's catalogue are lower case words with dashes.
fn is_id(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn listed(stdout: &str, stderr: &str) -> Result<Extension, Text> {
        extension(&Finished { status: 0, stdout: stdout.to_owned(), stderr: stderr.to_owned() })
    }

    fn installed_id(stdout: &str) -> Option<String> {
        match listed(stdout, "") {
            Ok(Extension::Installed { id, enabled }) => {
                assert!(enabled.why_unknown().is_some(), "the list does not tell");
                Some(id)
            }
            Ok(Extension::NotListed) | Err(_) => None,
        }
    }

    #[test]
    fn the_version_is_the_last_number_of_its_line() {
        let cases = [
            ("Product version: Plesk Obsidian 18.0.62\nOS version: Debian 12.0 x86_64\n", Some("18.0.62")),
            ("  Product version: Plesk Obsidian 18.0.60 Update #2\n", Some("18.0.60")),
            ("OS version: Debian 12.0\n", None),
            ("Product version:\n", None),
            ("Product version: unknown\n", None),
            ("", None),
        ];
        for (output, expected) in cases {
            assert_eq!(version(output).as_deref(), expected, "{output:?}");
        }
    }

    #[test]
    fn the_extension_is_found_by_its_id_and_not_by_its_name() {
        let output = "advisor - Advisor\nmfa - Multi-Factor Authentication (MFA)\nwp-toolkit - WP Toolkit\n";
        assert_eq!(installed_id(output).as_deref(), Some("mfa"));
        assert_eq!(installed_id("git - mfa - Git\n"), None);
        assert_eq!(listed("git - Git\n", ""), Ok(Extension::NotListed));
    }

    #[test]
    fn the_older_extension_counts_where_the_newer_is_not() {
        assert_eq!(
            installed_id("google-authenticator - Google Authenticator\n").unwrap(),
            "google-authenticator"
        );
        let both = "google-authenticator - Google Authenticator\nmfa - MFA - new\n";
        assert_eq!(installed_id(both).as_deref(), Some("mfa"));
    }

    #[test]
    fn an_error_text_with_exit_status_0_is_not_a_list() {
        for output in
            ["ERROR: Unable to connect to database - please repair\n", "Segmentation fault\n", "\n", ""]
        {
            assert!(listed(output, "").is_err(), "{output:?}");
        }
        assert!(listed("git - Git\n", "PHP Warning: something\n").is_err());
    }

    #[test]
    fn trouble_with_database_and_disk_is_known_by_its_words() {
        let said =
            |stderr: &str| trouble(&Finished { status: 1, stdout: String::new(), stderr: stderr.to_owned() });
        let line = "ERROR: Zend_Db_Adapter_Exception: SQLSTATE[HY000] [2002] No such file or directory";
        assert_eq!(said(&format!("\n{line}\n")), Some(Trouble::Database { said: line.to_owned() }));
        assert!(matches!(said("Unable to connect to database: refused\n"), Some(Trouble::Database { .. })));
        let full = "SQLSTATE[HY000]: General error: 3\nwrite failed: No space left on device\n";
        assert!(matches!(said(full), Some(Trouble::DiskFull { .. })), "the nearer cause");
        let limit = "/usr/sbin/plesk: fork: retry: Resource temporarily unavailable\n";
        assert!(matches!(said(limit), Some(Trouble::NotAsked { .. })));
        let of_database = "SQLSTATE[HY000] [2002] Too many open files\n";
        assert!(matches!(said(of_database), Some(Trouble::Database { .. })));
        assert_eq!(said("Access denied\n"), None);
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(output in "(mfa| - |\\PC|\n|Product version:|18\\.0){0,40}") {
            let _ = version(&output);
            let _ = listed(&output, "");
        }
    }
}
