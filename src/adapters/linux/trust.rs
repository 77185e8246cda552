//! Whether a program may be run with the rights of this user: never one that somebody else could have put there.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access};

use crate::core::permissions::only_the_owner_may_write;

/// In a folder with this bit of its mode nobody can replace what belongs to somebody else, inode(7).
const STICKY: u32 = 0o1000;

/// More links than this in a path are a circle, path_resolution(7).
const MOST_LINKS: usize = 40;

/// Why a program is not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is not there.
    Missing,
    /// This user may not look.
    NoRights(PathBuf),
    /// Others may replace it: the file, or a folder on its way.
    Writable(PathBuf),
    /// It, or a folder on its way, belongs to neither root nor this user.
    Owner(PathBuf),
}

impl Refusal {
    /// What others may change; none where that is not the reason.
    pub fn open_to_others(&self) -> Option<&Path> {
        match self {
            Self::Writable(path) | Self::Owner(path) => Some(path),
            Self::Missing | Self::NoRights(_) => None,
        }
    }
}

/// Whether the effective user is root.
pub(crate) fn we_are_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Where root can always keep a file.
pub(crate) fn roots_home() -> Option<PathBuf> {
    we_are_root().then(|| PathBuf::from("/root"))
}

/// Whether somebody may run what this is of.
pub(crate) fn anybody_may_run(program: &Metadata) -> bool {
    program.mode() & 0o111 != 0
}

/// Whether this user may run what is at `path`.
pub(crate) fn we_may_run(path: &Path) -> bool {
    access(path, Access::EXEC_OK).is_ok()
}

/// The program behind `path`, links resolved, where only root and this user could have put it there.
///
/// Every way is looked at, the one that is written and those that links lead to one after the other: somebody who can change a
/// link can change what runs.
pub(crate) fn trusted(path: &Path) -> Result<PathBuf, Refusal> {
    let real = fs::canonicalize(path).map_err(|error| refusal(path, &error))?;
    let mut way = path.to_owned();
    for _ in 0..MOST_LINKS {
        let mut link = None;
        for (depth, step) in way.ancestors().enumerate() {
            let metadata = fs::symlink_metadata(step).map_err(|error| refusal(step, &error))?;
            check(step, depth, &metadata, rustix::process::geteuid().as_raw())?;
            if metadata.is_symlink() {
                link = Some(step.to_owned());
            }
        }
        // The uppermost one comes first on the way down.
        let Some(link) = link else { return Ok(real) };
        let target = fs::read_link(&link).map_err(|error| refusal(&link, &error))?;
        let rest = way.strip_prefix(&link).unwrap_or(Path::new("")).to_owned();
        way = link.parent().unwrap_or(Path::new("/")).join(target);
        if rest != Path::new("") {
            way.push(rest);
        }
    }
    Err(Refusal::Missing)
}

/// The file of this very program, where only root and this user could have put it there. None as well once it was deleted
/// or replaced by an update: proc_pid_exe(5) then tells a path that is not there.
pub fn own_program() -> Option<PathBuf> {
    trusted(&std::env::current_exe().ok()?).ok()
}

fn refusal(path: &Path, error: &std::io::Error) -> Refusal {
    match error.kind() {
        ErrorKind::PermissionDenied => Refusal::NoRights(path.to_owned()),
        _ => Refusal::Missing,
    }
}

/// `depth` counts from the program (0) over its folder (1) upwards.
fn check(step: &Path, depth: usize, metadata: &impl Attributes, user: u32) -> Result<(), Refusal> {
    let owner = metadata.owner();
    if owner != 0 && owner != user {
        return Err(Refusal::Owner(step.to_owned()));
    }
    // A link's own mode says nothing. In a folder like /tmp nobody can replace what belongs to somebody else, so
    // it may lie on the way, but a program is not taken out of it.
    let shared_safely = depth > 1 && metadata.mode_bits() & STICKY != 0;
    if !metadata.is_link() && !only_the_owner_may_write(metadata.mode_bits()) && !shared_safely {
        return Err(Refusal::Writable(step.to_owned()));
    }
    Ok(())
}

/// What is looked at of a file, so that the rule can be tested without being root.
trait Attributes {
    fn owner(&self) -> u32;
    fn mode_bits(&self) -> u32;
    fn is_link(&self) -> bool;
}

impl Attributes for Metadata {
    fn owner(&self) -> u32 {
        self.uid()
    }

    fn mode_bits(&self) -> u32 {
        self.mode()
    }

    fn is_link(&self) -> bool {
        self.is_symlink()
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    struct Entry(u32, u32);

    impl Attributes for Entry {
        fn owner(&self) -> u32 {
            self.0
        }

        fn mode_bits(&self) -> u32 {
            self.1
        }

        fn is_link(&self) -> bool {
            false
        }
    }

    const ROOT: u32 = 0;
    const TESTER: u32 = 1000;

    #[test]
    fn what_root_alone_can_write_is_trusted_at_every_step() {
        let step = Path::new("/usr/sbin");
        assert_eq!(check(step, 1, &Entry(ROOT, 0o755), ROOT), Ok(()));
        assert_eq!(check(step, 0, &Entry(ROOT, 0o755), TESTER), Ok(()));
        assert_eq!(check(step, 2, &Entry(ROOT, 0o1777), ROOT), Ok(()));
    }

    #[test]
    fn what_others_own_or_may_write_is_refused() {
        let step = Path::new("/somewhere");
        let cases = [
            (0, Entry(TESTER, 0o755), Refusal::Owner(step.to_owned())),
            (1, Entry(TESTER, 0o755), Refusal::Owner(step.to_owned())),
            (3, Entry(TESTER, 0o755), Refusal::Owner(step.to_owned())),
            (0, Entry(ROOT, 0o777), Refusal::Writable(step.to_owned())),
            (1, Entry(ROOT, 0o1777), Refusal::Writable(step.to_owned())),
            (2, Entry(ROOT, 0o777), Refusal::Writable(step.to_owned())),
            (0, Entry(ROOT, 0o775), Refusal::Writable(step.to_owned())),
            (1, Entry(ROOT, 0o2775), Refusal::Writable(step.to_owned())),
            (2, Entry(ROOT, 0o775), Refusal::Writable(step.to_owned())),
            (0, Entry(ROOT, 0o757), Refusal::Writable(step.to_owned())),
        ];
        for (depth, entry, refusal) in cases {
            assert_eq!(check(step, depth, &entry, ROOT), Err(refusal), "{depth}");
        }
    }

    #[test]
    fn the_owner_may_run_his_own_program() {
        assert_eq!(check(Path::new("/home/tester/plesk"), 0, &Entry(TESTER, 0o755), TESTER), Ok(()));
    }

    #[test]
    fn a_link_into_a_folder_that_everybody_may_write_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let shared = folder.path().join("shared");
        fs::create_dir(&shared).unwrap();
        fs::set_permissions(&shared, fs::Permissions::from_mode(0o777)).unwrap();
        fs::write(shared.join("plesk"), "").unwrap();
        let link = folder.path().join("plesk");
        std::os::unix::fs::symlink(shared.join("plesk"), &link).unwrap();
        assert!(matches!(trusted(&link), Err(Refusal::Writable(_))));
        assert!(matches!(trusted(&shared.join("plesk")), Err(Refusal::Writable(_))));
    }

    #[test]
    fn a_link_over_a_link_in_a_folder_of_others_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("shared")).unwrap();
        fs::write(at("plesk.real"), "").unwrap();
        std::os::unix::fs::symlink("../plesk.real", at("shared/hop")).unwrap();
        std::os::unix::fs::symlink("shared/hop", at("plesk")).unwrap();
        assert_eq!(trusted(&at("plesk")), Ok(at("plesk.real").canonicalize().unwrap()));
        fs::set_permissions(at("shared"), fs::Permissions::from_mode(0o775)).unwrap();
        assert!(matches!(trusted(&at("plesk")), Err(Refusal::Writable(_))));
    }

    /// The step that is written may be fine, and a link behind a link on its way not.
    #[test]
    fn a_link_behind_a_link_to_its_folder_is_looked_at_as_well() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["real", "common"] {
            fs::create_dir(at(name)).unwrap();
        }
        fs::write(at("common/plesk"), "").unwrap();
        std::os::unix::fs::symlink("../common/plesk", at("real/plesk")).unwrap();
        std::os::unix::fs::symlink("real", at("linked")).unwrap();
        assert_eq!(trusted(&at("linked/plesk")), Ok(at("common/plesk").canonicalize().unwrap()));
        fs::set_permissions(at("common"), fs::Permissions::from_mode(0o777)).unwrap();
        assert!(matches!(trusted(&at("linked/plesk")), Err(Refusal::Writable(_))));
    }

    #[test]
    fn who_may_run_a_file_is_what_its_mode_says() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plesk");
        fs::write(&path, "").unwrap();
        for (mode, anybody) in [(0o644, false), (0o666, false), (0o100, true), (0o010, true), (0o001, true)] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(anybody_may_run(&fs::metadata(&path).unwrap()), anybody, "{mode:o}");
        }
        for (mode, we) in [(0o644, false), (0o755, true)] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(we_may_run(&path), we, "{mode:o}");
        }
    }

    #[test]
    fn whoever_makes_files_of_root_is_root_and_a_file_has_the_owner_that_it_was_given() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let owner = || fs::metadata(file.path()).unwrap().owner();
        assert_eq!(we_are_root(), owner() == ROOT);
        assert_eq!(roots_home(), (owner() == ROOT).then(|| PathBuf::from("/root")));
        if we_are_root() {
            std::os::unix::fs::chown(file.path(), Some(TESTER), None).unwrap();
            assert_eq!(owner(), TESTER);
        }
    }

    #[test]
    fn this_program_is_itself_where_it_is_to_be_trusted() {
        assert_eq!(own_program(), trusted(&std::env::current_exe().unwrap()).ok());
    }

    #[test]
    fn what_may_not_be_looked_at_is_not_taken_for_missing() {
        let path = Path::new("/root/plesk");
        for (error, expected) in [
            (ErrorKind::PermissionDenied, Refusal::NoRights(path.to_owned())),
            (ErrorKind::NotFound, Refusal::Missing),
        ] {
            assert_eq!(refusal(path, &error.into()), expected);
        }
    }

    #[test]
    fn what_is_not_there_is_missing() {
        assert_eq!(trusted(Path::new("/nowhere/plesk")), Err(Refusal::Missing));
    }
}
