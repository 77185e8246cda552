use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use rustix::fs::{FileType, Mode};

use super::*;
use crate::runtime::scratch::Scratch;

#[test]
fn the_folder_is_made_for_its_owner_alone() {
    let scratch = Scratch::new("state-made");
    let folder = JournalFolder::make(&scratch.0.join("a/b")).unwrap();
    assert_eq!(std::fs::metadata(&folder.path).unwrap().mode() & 0o777, 0o700);
    folder.create("repair-000001.jsonl").unwrap();
    assert_eq!(std::fs::metadata(folder.path.join("repair-000001.jsonl")).unwrap().mode() & 0o777, 0o600);
}

#[test]
fn a_folder_that_others_may_write_into_is_not_used() {
    let scratch = Scratch::new("state-open");
    std::fs::set_permissions(&scratch.0, std::fs::Permissions::from_mode(0o777)).unwrap();
    assert_eq!(JournalFolder::make(&scratch.0).unwrap_err(), FolderProblem::Unsafe);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_called_one() {
    let scratch = Scratch::new("state-is-file");
    let path = scratch.0.join("file");
    std::fs::write(&path, "").unwrap();
    assert_eq!(JournalFolder::make(&path).unwrap_err(), FolderProblem::NoFolder);
}

#[test]
fn a_link_in_the_place_of_the_folder_is_not_followed() {
    let scratch = Scratch::new("state-link");
    std::fs::create_dir(scratch.0.join("real")).unwrap();
    symlink(scratch.0.join("real"), scratch.0.join("link")).unwrap();
    assert_eq!(JournalFolder::make(&scratch.0.join("link")).unwrap_err(), FolderProblem::Unsafe);
}

#[test]
fn a_link_in_the_place_of_a_journal_is_neither_read_nor_written() {
    let scratch = Scratch::new("state-file-link");
    let folder = JournalFolder::open(&scratch.0).unwrap();
    std::fs::write(scratch.0.join("victim"), "precious").unwrap();
    symlink("victim", scratch.0.join("repair-000001.jsonl")).unwrap();
    assert_eq!(folder.read("repair-000001.jsonl"), Content::Unsafe);
    assert!(folder.open_to_write("repair-000001.jsonl", Opening::Appending).is_err());
    assert!(folder.create("repair-000001.jsonl").is_err());
    assert_eq!(std::fs::read_to_string(scratch.0.join("victim")).unwrap(), "precious");
}

#[test]
fn a_journal_that_others_can_write_is_not_believed() {
    let scratch = Scratch::new("state-loose");
    let folder = JournalFolder::open(&scratch.0).unwrap();
    let path = scratch.0.join("repair-000001.jsonl");
    std::fs::write(&path, "{}\n").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o666)).unwrap();
    assert_eq!(folder.read("repair-000001.jsonl"), Content::Unsafe);
}

#[test]
fn a_pipe_in_the_place_of_a_journal_does_not_make_us_wait() {
    let scratch = Scratch::new("state-pipe");
    let folder = JournalFolder::open(&scratch.0).unwrap();
    let path = scratch.0.join("repair-000001.jsonl");
    rustix::fs::mknodat(rustix::fs::CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    assert_eq!(folder.read("repair-000001.jsonl"), Content::Unsafe);
}

#[test]
fn journals_are_listed_by_number_and_other_files_are_not() {
    let scratch = Scratch::new("state-list");
    let folder = JournalFolder::open(&scratch.0).unwrap();
    for name in
        ["repair-000010.jsonl", "repair-000009.jsonl", "repair-1000000.jsonl", "repair-x.jsonl", "lock"]
    {
        folder.create(name).unwrap();
    }
    let listed = folder.journals().unwrap();
    assert_eq!(listed, ["repair-000009.jsonl", "repair-000010.jsonl", "repair-1000000.jsonl"]);
}

#[test]
fn numbers_are_never_used_twice_and_only_the_newest_are_kept() {
    let scratch = Scratch::new("state-archive");
    let folder = JournalFolder::open(&scratch.0).unwrap();
    for number in 1..=60 {
        let name = journal_name(number);
        folder.create(&name).unwrap();
        folder.archive(&name).unwrap();
    }
    assert_eq!(folder.last_number(), 60);
    assert_eq!(folder.finished().unwrap().journals().unwrap().len(), KEPT_FINISHED);
    assert!(folder.journals().unwrap().is_empty());
}
