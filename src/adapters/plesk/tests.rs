use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use super::*;
use crate::adapters::linux::plesk::plesk;
use crate::adapters::linux::testing::{Played, Root};
use crate::ports::CommandError;

const VERSION: &str =
    "Product version: Plesk Obsidian 18.0.62\nOS version: Debian 12.0 x86_64\nBuild date: 2024/06/25\n";
const LIST: &str = "advisor - Advisor\nmfa - Multi-Factor Authentication (MFA)\n";

fn executable(root: &Root, path: &str) {
    root.write(path, "#!/bin/sh\n");
    fs::set_permissions(root.path(path), fs::Permissions::from_mode(0o755)).unwrap();
}

fn server() -> Root {
    let root = Root::new();
    root.folder("proc/self");
    executable(&root, "usr/sbin/plesk");
    executable(&root, "usr/local/psa/bin/extension");
    root
}

fn healthy() -> Played {
    Played::default().answer("plesk version", 0, VERSION, "").answer("extension --list", 0, LIST, "")
}

fn inspect(
    root: &Root,
    played: Played,
    search_path: Option<OsString>,
    named: Option<PathBuf>,
) -> (Panel, Vec<String>) {
    let played = played.shared();
    let fact = plesk(root.tools(), played.clone(), search_path, named, None).inspect();
    (fact.known().unwrap().clone(), played.asked())
}

fn broken(panel: &Panel) -> &str {
    match &panel.presence {
        Presence::Broken { why } => &why.id,
        other => panic!("{other:?}"),
    }
}

fn missing(panel: &Panel) -> &str {
    match &panel.presence {
        Presence::Missing { why } => &why.id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_healthy_plesk_tells_version_and_extension() {
    let root = server();
    let (panel, _) = inspect(&root, healthy(), Some(root.path("usr/sbin").into()), None);
    assert_eq!(
        panel.presence,
        Presence::Found {
            tool: Some(root.path("usr/sbin/plesk")),
            extension_utility: Some(root.path("usr/local/psa/bin/extension")),
            in_path: true,
        }
    );
    assert_eq!(panel.version, Fact::Known("18.0.62".to_owned()));
    let Fact::Known(Extension::Installed { id, enabled }) = panel.extension else { panic!() };
    assert_eq!(id, "mfa");
    assert_eq!(enabled.why_unknown().unwrap().id, "why-plesk-list-does-not-tell");
}

#[test]
fn su_without_a_dash_leaves_plesk_out_of_the_path() {
    let (panel, _) = inspect(&server(), healthy(), Some("/usr/local/bin:/usr/bin:/bin".into()), None);
    assert!(matches!(panel.presence, Presence::Found { in_path: false, .. }), "{:?}", panel.presence);
}

#[test]
fn the_utility_alone_is_enough_for_the_extension() {
    let root = Root::new();
    executable(&root, "opt/psa/bin/extension");
    let (panel, asked) = inspect(&root, healthy(), None, None);
    assert!(matches!(&panel.presence, Presence::Found { tool: None, extension_utility: Some(_), .. }));
    assert_eq!(panel.version.why_unknown().unwrap().id, "why-plesk-version-needs-tool");
    assert!(matches!(panel.extension, Fact::Known(Extension::Installed { .. })));
    assert_eq!(asked, [format!("{} --list", root.path("opt/psa/bin/extension").display())]);
}

#[test]
fn a_hostile_plesk_in_the_path_is_never_run() {
    let root = Root::new();
    root.folder("proc/self");
    executable(&root, "shared/plesk");
    fs::set_permissions(root.path("shared"), fs::Permissions::from_mode(0o777)).unwrap();
    let path = Some(OsString::from(root.path("shared")));
    let (panel, asked) = inspect(&root, healthy(), path.clone(), None);
    assert_eq!(broken(&panel), "why-plesk-of-others");
    assert!(asked.is_empty(), "{asked:?}");
    // With a real one in its place, that one is used, and the bare name is known to lead elsewhere.
    executable(&root, "usr/sbin/plesk");
    let (panel, asked) = inspect(&root, healthy(), path, None);
    assert!(matches!(panel.presence, Presence::Found { in_path: false, .. }));
    assert!(asked.iter().all(|line| !line.contains("/shared/")), "{asked:?}");
}

#[test]
fn relative_and_empty_parts_of_the_path_are_not_looked_at() {
    let root = Root::new();
    root.folder("proc/self");
    let (panel, asked) = inspect(&root, healthy(), Some(":.:bin::".into()), None);
    assert_eq!(missing(&panel), "why-plesk-missing");
    assert!(asked.is_empty());
}

#[test]
fn each_miss_says_which_case_it_is() {
    let nothing = Root::new();
    nothing.folder("proc/self");
    assert_eq!(missing(&inspect(&nothing, Played::default(), None, None).0), "why-plesk-missing");
    let chroot = Root::new();
    assert_eq!(missing(&inspect(&chroot, Played::default(), None, None).0), "why-plesk-missing-in-chroot");
    nothing.write(".dockerenv", "");
    assert_eq!(
        missing(&inspect(&nothing, Played::default(), None, None).0),
        "why-plesk-missing-in-container"
    );
    nothing.folder("usr/local/psa/admin");
    assert_eq!(broken(&inspect(&nothing, Played::default(), None, None).0), "why-plesk-incomplete");
}

#[test]
fn the_path_that_was_named_is_the_only_one() {
    let root = server();
    executable(&root, "elsewhere/plesk");
    let named = |path: &str| inspect(&root, healthy(), None, Some(root.path(path)));
    let (panel, asked) = named("elsewhere/plesk");
    assert!(matches!(&panel.presence, Presence::Found { extension_utility: None, .. }));
    assert!(asked.iter().all(|line| line.contains("/elsewhere/plesk")), "{asked:?}");
    assert_eq!(missing(&named("nowhere/plesk").0), "why-file-missing");
    assert!(matches!(
        named("usr/local/psa/bin/extension").0.presence,
        Presence::Found { tool: None, extension_utility: Some(_), .. }
    ));
    let relative = inspect(&root, healthy(), None, Some(PathBuf::from("plesk")));
    assert_eq!(missing(&relative.0), "why-plesk-named-relative");
}

#[test]
fn a_plesk_that_answers_nothing_is_broken_with_its_own_words() {
    let failing = Played::default().answer(
        "plesk",
        1,
        "",
        "\u{1b}[31mERROR: Unable to connect to the database\u{1b}[0m\n",
    );
    let (panel, _) = inspect(&server(), failing, None, None);
    let why = format!("{:?}", panel.presence);
    assert!(why.contains("Broken") && why.contains("ERROR: Unable to connect to the database"), "{why}");
    assert!(!why.contains("\\u{1b}"), "{why}");
}

#[test]
fn a_hanging_list_leaves_the_version_known() {
    let hangs =
        CommandError::TimedOut { program: "plesk".to_owned(), deadline: DEADLINE, output: String::new() };
    let played = Played::default().answer("plesk version", 0, VERSION, "").refuse("--list", hangs);
    let (panel, _) = inspect(&server(), played, None, None);
    assert!(matches!(panel.presence, Presence::Found { .. }));
    assert_eq!(panel.extension.why_unknown().unwrap().id, "why-command-timed-out");
}

#[test]
fn a_plesk_that_may_not_be_run_is_broken() {
    let played = Played::default().refuse("plesk", CommandError::NotPermitted("/usr/sbin/plesk".to_owned()));
    let (panel, _) = inspect(&server(), played, None, None);
    assert_eq!(broken(&panel), "why-command-not-permitted");
}
