//! Opening and saving on a real disk: the old file or the new one, never half of one, and one clear sentence for each trouble.
#![allow(clippy::unwrap_used)]

mod common;

use colibri::file::*;
use colibri::model::*;
use colibri::words::{Tongue, Words};
use std::fs::{self, File};
use std::path::Path;

#[track_caller]
fn refused(path: &Path, expected: &OpenError) {
    let error = open(path).unwrap_err();
    assert_eq!(&error, expected);
    for tongue in Tongue::ALL {
        let sentence = error.sentence(&Words::of(tongue));
        assert!(
            sentence.ends_with('.') && !sentence.contains('{'),
            "{sentence}"
        );
    }
}

fn list() -> Booklist {
    common::sample()
}

fn renamed(list: &Booklist, title: &str) -> Booklist {
    let mut list = list.clone();
    let _ = list.title.set(&LanguageTag::english(), title);
    list
}

#[test]
fn what_is_no_list_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    refused(&at("nothing.ron"), &OpenError::Missing);
    refused(folder.path(), &OpenError::Folder);
    fs::write(at("blank.ron"), "\u{feff} \r\n").unwrap();
    refused(&at("blank.ron"), &OpenError::Content(DecodeError::Empty));
    fs::write(at("binary.ron"), [0u8, 159, 146, 150]).unwrap();
    refused(
        &at("binary.ron"),
        &OpenError::Content(DecodeError::NotABooklist),
    );
    File::create(at("huge.ron"))
        .unwrap()
        .set_len(2 << 30)
        .unwrap();
    refused(&at("huge.ron"), &OpenError::TooLarge(2 << 30));
    refused(&at("blank.ron/inside.ron"), &OpenError::Missing);
    assert!(open_damaged(&at("binary.ron")).is_err());
}

#[cfg(unix)]
#[test]
fn a_pipe_does_not_hold_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if made.is_ok_and(|status| status.success()) {
        refused(&pipe, &OpenError::NotAFile);
        assert_eq!(
            save(&pipe, &list(), &Lineage::new(), None).unwrap_err(),
            SaveError::NotAFile
        );
        assert!(write_atomically(&pipe, b"an export").is_err());
        let still = fs::metadata(&pipe).unwrap();
        assert!(!still.is_file(), "the pipe is still a pipe");
    }
    refused(Path::new("/dev/null"), &OpenError::NotAFile);
}

#[test]
fn opening_and_saving_without_a_change_leaves_the_file_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    let by_hand = "Booklist( format: 1, title: {\"en\": \"Ours\"} ) // mine\r\n";
    fs::write(&path, by_hand).unwrap();
    let file = open(&path).unwrap();
    let saved = save(
        &path,
        &file.opened.list,
        &file.opened.lineage,
        Some(&file.stamp),
    )
    .unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), by_hand);
    // Changed and changed back is no change.
    let back = renamed(&renamed(&file.opened.list, "Theirs"), "Ours");
    let saved = save(&path, &back, &saved.lineage, Some(&saved.stamp)).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), by_hand);
    let saved = save(
        &path,
        &renamed(&back, "Theirs"),
        &saved.lineage,
        Some(&saved.stamp),
    )
    .unwrap();
    let opened = open(&path).unwrap();
    assert_eq!(opened.stamp, saved.stamp);
    assert_eq!(opened.opened.lineage, saved.lineage);
    assert_eq!(
        opened.opened.lineage.earlier(),
        [file.opened.lineage.now().unwrap()]
    );
}

#[test]
fn two_copies_find_where_they_parted() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, theirs) = (
        folder.path().join("ours.ron"),
        folder.path().join("theirs.ron"),
    );
    let mut saved = save(&ours, &list(), &Lineage::new(), None).unwrap();
    for n in 0..3 {
        saved = save(
            &ours,
            &renamed(&list(), &n.to_string()),
            &saved.lineage,
            Some(&saved.stamp),
        )
        .unwrap();
    }
    let parted = saved.lineage.now();
    let _ = fs::copy(&ours, &theirs).unwrap();
    let copy = open(&theirs).unwrap();
    for n in 10..130 {
        saved = save(
            &ours,
            &renamed(&list(), &n.to_string()),
            &saved.lineage,
            Some(&saved.stamp),
        )
        .unwrap();
        if n == 80 {
            assert_eq!(saved.lineage.parted_from(&copy.opened.lineage), parted);
        }
    }
    assert_eq!(saved.lineage.earlier().len(), Lineage::LONGEST);
    assert_eq!(open(&ours).unwrap().opened.lineage, saved.lineage);
    assert_eq!(saved.lineage.parted_from(&Lineage::new()), None);
}

#[test]
fn what_somebody_else_saved_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    let saved = save(&path, &list(), &Lineage::new(), None).unwrap();
    let theirs = encode(&renamed(&list(), "Theirs"), &Lineage::new());
    fs::write(&path, &theirs).unwrap();
    let error = save(
        &path,
        &renamed(&list(), "Ours"),
        &saved.lineage,
        Some(&saved.stamp),
    )
    .unwrap_err();
    assert_eq!(error, SaveError::ChangedOnDisk);
    assert_eq!(fs::read(&path).unwrap(), theirs);
    // Who has agreed to replace it may.
    let _ = save(&path, &renamed(&list(), "Ours"), &saved.lineage, None).unwrap();
    // A file that is gone is made again.
    let open_now = open(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let _ = save(
        &path,
        &list(),
        &open_now.opened.lineage,
        Some(&open_now.stamp),
    )
    .unwrap();
    assert_eq!(open(&path).unwrap().opened.list, list());
}

#[test]
fn what_this_version_cannot_keep_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    let text = String::from_utf8(encode(&list(), &Lineage::new())).unwrap();
    for kept in [
        text.replacen("format: 1", "format: 2", 1),
        text.replacen("year: 2027", "year: 2027, motto: \"x\"", 1),
        text.replacen("format: 1", "format: 3", 1)
            .replace("role: Author", "role: Composer"),
    ] {
        fs::write(&path, &kept).unwrap();
        let file = open(&path).unwrap();
        assert!(!file.opened.reservations.is_empty());
        assert_eq!(titles(&file.opened.list), titles(&list()));
        for expected in [Some(&file.stamp), None] {
            let error = save(
                &path,
                &renamed(&list(), "Less"),
                &file.opened.lineage,
                expected,
            )
            .unwrap_err();
            assert_eq!(error, SaveError::WouldLose);
            assert_eq!(fs::read_to_string(&path).unwrap(), kept);
        }
    }
    fs::write(&path, &text[..text.len() / 2]).unwrap();
    let damaged = open_damaged(&path).unwrap();
    let error = save(
        &path,
        &damaged.recovered.list,
        &damaged.recovered.lineage,
        Some(&damaged.stamp),
    )
    .unwrap_err();
    assert_eq!(error, SaveError::WouldLose);
}

fn titles(list: &Booklist) -> Vec<&str> {
    list.entries()
        .map(|entry| entry.book.title.as_str())
        .collect()
}

#[track_caller]
fn cannot_save(path: &Path, expected: &SaveError) {
    let before = fs::read(path).ok();
    let error = save(path, &list(), &Lineage::new(), None).unwrap_err();
    assert_eq!(&error, expected);
    assert_eq!(fs::read(path).ok(), before);
    for tongue in Tongue::ALL {
        let sentence = error.sentence(&Words::of(tongue));
        assert!(
            sentence.ends_with('.') && !sentence.contains('{'),
            "{sentence}"
        );
    }
}

#[test]
fn each_trouble_of_the_disk_has_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    cannot_save(&at("gone/list.ron"), &SaveError::NoFolder);
    cannot_save(folder.path(), &SaveError::Folder);
    fs::write(at("file"), "").unwrap();
    cannot_save(&at("file/list.ron"), &SaveError::NoFolder);
    fs::write(at("locked.ron"), "old").unwrap();
    let mut permissions = fs::metadata(at("locked.ron")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(at("locked.ron"), permissions).unwrap();
    cannot_save(&at("locked.ron"), &SaveError::NotAllowed);
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 2, "no temporary files: {left:?}");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_respected() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    let _ = save(&path, &list(), &Lineage::new(), None).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // Root may write everywhere: there the folder of the kernel stands in.
    let is_root = File::create(folder.path().join("probe")).is_ok();
    if is_root {
        let sealed = Path::new("/sys/kernel/list.ron");
        if sealed.parent().is_some_and(Path::is_dir) {
            cannot_save(sealed, &SaveError::NotAllowed);
        }
    } else {
        let file = open(&path).unwrap();
        let error = save(
            &path,
            &renamed(&list(), "New"),
            &file.opened.lineage,
            Some(&file.stamp),
        )
        .unwrap_err();
        assert_eq!(error, SaveError::NotAllowed);
        assert_eq!(open(&path).unwrap().opened.list, list());
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("real")).unwrap();
    let (real, link) = (
        folder.path().join("real/list.ron"),
        folder.path().join("link.ron"),
    );
    symlink("real/list.ron", &link).unwrap();
    let saved = save(&link, &list(), &Lineage::new(), None).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    let _ = save(
        &link,
        &renamed(&list(), "New"),
        &saved.lineage,
        Some(&saved.stamp),
    )
    .unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(
        fs::metadata(&real).unwrap().permissions().mode() & 0o777,
        0o640
    );
    assert_eq!(open(&real).unwrap().opened.list, renamed(&list(), "New"));
    symlink(folder.path().join("b.ron"), folder.path().join("a.ron")).unwrap();
    symlink(folder.path().join("a.ron"), folder.path().join("b.ron")).unwrap();
    assert!(write_atomically(&folder.path().join("a.ron"), b"x").is_err());
}

#[test]
fn a_title_of_a_megabyte_is_only_a_title() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    let long = renamed(&list(), &"ʻ\"\n".repeat(1 << 18));
    let _ = save(&path, &long, &Lineage::new(), None).unwrap();
    assert_eq!(open(&path).unwrap().opened.list, long);
}
