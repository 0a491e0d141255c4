//! The real program without a window: every command with good input and with bad.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::file::{Lineage, encode, open};
use colibri::mint;
use colibri::model::{Booklist, Entry, LanguageTag, Section, Status, Texts};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

mod desk;

use desk::{Desk, lists};

#[test]
fn new_makes_a_list_and_never_replaces_one() {
    let desk = Desk::new();
    let said = desk.done(&[
        "new",
        "dia.ron",
        "--title",
        "Día 2027",
        "--template",
        "dia",
        "--lang",
        "es",
    ]);
    assert!(
        said.out.starts_with("dia.ron: new list with 4 sections"),
        "{}",
        said.out
    );
    let list = open(&desk.path("dia.ron")).unwrap().opened.list;
    assert_eq!(list.title.words(&LanguageTag::spanish()), "Día 2027");
    assert_eq!(list.language, LanguageTag::spanish());
    let before = fs::read(desk.path("dia.ron")).unwrap();
    desk.refused(&["new", "dia.ron", "--title", "Other"], "already");
    assert_eq!(fs::read(desk.path("dia.ron")).unwrap(), before);
    desk.refused(&["new", "nowhere/dia.ron", "--title", "Other"], "nowhere");
}

#[test]
fn every_real_list_is_imported_whole() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "all.ron", "--title", "All"]);
    let mut files: Vec<PathBuf> = fs::read_dir(lists())
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "csv"))
        .collect();
    files.sort();
    let mut arguments = vec!["import"];
    arguments.extend(files.iter().map(|path| path.to_str().unwrap()));
    arguments.extend(["--into", "all.ron"]);
    let said = desk.done(&arguments);
    assert_eq!(
        said.out.matches(" 0 rows left out").count(),
        17,
        "{}",
        said.out
    );
    assert_eq!(
        open(&desk.path("all.ron")).unwrap().opened.list.count(),
        168
    );
}

#[test]
fn import_tells_each_row_left_out_and_why() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "A", "--template", "dia"]);
    let _ = desk.write(
        "sheet.tsv",
        "My list\nTitle\tAuthor\nPeace\tW H\n\t\n\tNobody\nPeace\tW H\n\"Amor\tM P\n",
    );
    let said = desk.done(&[
        "import",
        "sheet.tsv",
        "--into",
        "list.ron",
        "--section",
        "K-2",
    ]);
    assert!(
        said.out
            .starts_with("sheet.tsv: 3 books imported, 3 rows left out (UTF-8)"),
        "{}",
        said.out
    );
    assert!(
        said.out
            .contains("  Title → Title: 3 values\n  Author → Author: 3 values\n"),
        "{}",
        said.out
    );
    for line in [
        "sheet.tsv: Line 1 left out. It is above the column headings. My list",
        "sheet.tsv: Line 4 left out. The row is empty.",
        "sheet.tsv: Line 5 left out. It has neither a title nor an ISBN.  | Nobody",
        "sheet.tsv: Line 6: the same book as line 3. Both are imported.",
        "sheet.tsv: Line 7: a quotation mark",
    ] {
        assert!(said.err.contains(line), "{line} is not in {}", said.err);
    }
    let list = open(&desk.path("list.ron")).unwrap().opened.list;
    assert_eq!(list.sections.len(), 4, "K-2 is the section that was there");
    assert_eq!(list.count(), 3);
}

#[test]
fn bad_sheets_leave_the_list_as_it_was() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "A"]);
    let before = fs::read(desk.path("list.ron")).unwrap();
    let good = desk.write("good.csv", "Title,Author\nPeace,W H\n");
    let good = good.to_str().unwrap();
    for (name, bytes, words) in [
        ("empty.csv", &b""[..], "empty"),
        ("header.csv", b"Title,Author\n", "no rows"),
        ("book.xlsx", b"PK\x03\x04....", "not a CSV"),
        ("cover.png", b"\x89PNG\r\n\x1a\n", "not a CSV"),
    ] {
        let _ = desk.write(name, bytes);
        // A good sheet beside a bad one is not imported either: the command is done whole or not at all.
        desk.refused(&["import", good, name, "--into", "list.ron"], words);
    }
    fs::create_dir(desk.path("folder")).unwrap();
    desk.refused(&["import", "folder", "--into", "list.ron"], "folder");
    desk.refused(
        &["import", "missing.csv", "--into", "list.ron"],
        "missing.csv",
    );
    desk.refused(&["import", good, "--into", "missing.ron"], "missing.ron");
    desk.refused(&["import", good, "--into", good], "good.csv");
    let huge = fs::File::create(desk.path("huge.csv")).unwrap();
    huge.set_len(65 << 20).unwrap();
    desk.refused(&["import", "huge.csv", "--into", "list.ron"], "64 MB");
    assert_eq!(fs::read(desk.path("list.ron")).unwrap(), before);
}

#[test]
fn export_makes_every_format() {
    let desk = Desk::new();
    let list = desk.sample();
    let before = fs::read(desk.path("list.ron")).unwrap();
    let (pdf, again) = (desk.path("a.pdf"), desk.path("b.pdf"));
    let options = [
        "--paper",
        "a4",
        "--columns",
        "2",
        "--ink",
        "black-and-white",
        "--covers",
        "no",
        "--style",
        "author-first",
        "--printable",
        "handout",
        "--lang",
        "es",
    ];
    for path in [&pdf, &again] {
        let mut arguments = vec![
            "export",
            "list.ron",
            "--as",
            "pdf",
            "--out",
            path.to_str().unwrap(),
        ];
        arguments.extend(options);
        let _ = desk.done(&arguments);
    }
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    assert_eq!(fs::read(&pdf).unwrap(), fs::read(&again).unwrap());
    for (format, start) in [
        ("html", "<!DOCTYPE html>"),
        ("txt", "DRAFT"),
        ("csv", "\u{feff}Section,Title"),
        ("ron", "// "),
    ] {
        let name = format!("copy.{format}");
        let said = desk.done(&["export", "list.ron", "--as", format, "--out", &name]);
        assert!(said.out.contains("15 books exported"), "{}", said.out);
        let text = fs::read_to_string(desk.path(&name)).unwrap();
        assert!(
            text.to_lowercase().starts_with(&start.to_lowercase()),
            "{format}: {}",
            &text[..40]
        );
        for entry in list.entries().filter(|_| format != "html") {
            let title = entry.book.title.split(['"', '\n']).next().unwrap();
            assert!(
                text.contains(title) || format == "txt",
                "{format} has lost {title}"
            );
        }
        // An earlier copy is replaced.
        let _ = desk.done(&["export", "list.ron", "--as", format, "--out", &name]);
    }
    assert_eq!(fs::read(desk.path("list.ron")).unwrap(), before);
}

#[test]
fn an_export_never_replaces_a_list() {
    let desk = Desk::new();
    let _ = desk.sample();
    let _ = desk.done(&["new", "other.ron", "--title", "Other"]);
    let mut other = open(&desk.path("other.ron")).unwrap().opened.list;
    other.charge = "secret".into();
    fs::write(desk.path("other.ron"), encode(&other, &Lineage::new())).unwrap();
    let before = (
        fs::read(desk.path("list.ron")).unwrap(),
        fs::read(desk.path("other.ron")).unwrap(),
    );
    for format in ["pdf", "html", "txt", "csv", "ron"] {
        desk.refused(
            &["export", "list.ron", "--as", format, "--out", "list.ron"],
            "is a list",
        );
        desk.refused(
            &["export", "list.ron", "--as", format, "--out", "./list.ron"],
            "is a list",
        );
        desk.refused(
            &["export", "list.ron", "--as", format, "--out", "other.ron"],
            "is a list",
        );
    }
    desk.refused(
        &[
            "export",
            "list.ron",
            "--as",
            "txt",
            "--out",
            "nowhere/a.txt",
        ],
        "nowhere",
    );
    let after = (
        fs::read(desk.path("list.ron")).unwrap(),
        fs::read(desk.path("other.ron")).unwrap(),
    );
    assert_eq!(after, before);
}

#[test]
fn copies_for_everybody_hold_nothing_of_the_committee() {
    let desk = Desk::new();
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    list.charge = "SECRET".into();
    list.scope = "SECRET".into();
    let mut section = Section::new(mint::id(), Texts::default());
    for (title, status) in [("Peace", Status::Accepted), ("SECRET", Status::Declined)] {
        let mut entry = Entry::new(mint::id());
        entry.book.title = title.into();
        entry.status = status;
        entry.notes = "SECRET".into();
        entry.declined_because = "SECRET".into();
        entry.tags = vec!["SECRET".into()];
        section.entries.push(Arc::new(entry));
    }
    list.sections.push(section);
    let _ = desk.write("list.ron", encode(&list, &Lineage::new()));
    for format in ["html", "txt", "csv", "ron"] {
        let _ = desk.done(&["export", "list.ron", "--as", format, "--out", "copy"]);
        let text = fs::read_to_string(desk.path("copy")).unwrap();
        assert!(
            text.contains("Peace") && !text.contains("SECRET"),
            "{format}: {text}"
        );
        assert!(!text.contains(&list.id.to_string()), "{format}");
        fs::remove_file(desk.path("copy")).unwrap();
    }
}

#[test]
fn check_tells_people_and_machines() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "A"]);
    let _ = desk.write(
        "sheet.csv",
        "Title,Author,ISBN\nPeace,W H,9780763639038\nPeace,W H,\n",
    );
    let _ = desk.done(&["import", "sheet.csv", "--into", "list.ron"]);
    let said = desk.done(&["check", "list.ron"]);
    assert!(said.out.contains("should be 7, not 8"), "{}", said.out);
    assert!(
        said.err.starts_with("list.ron: 2 books looked through"),
        "{}",
        said.err
    );
    let said = desk.done(&["check", "list.ron", "--json"]);
    let findings: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let kinds: Vec<&str> = findings
        .as_array()
        .unwrap()
        .iter()
        .map(|found| found["kind"].as_str().unwrap())
        .collect();
    assert!(
        kinds.contains(&"isbn-digit") && kinds.contains(&"same-title"),
        "{kinds:?}"
    );
}

#[test]
fn search_finds_in_many_lists_and_goes_on_after_a_bad_one() {
    let desk = Desk::new();
    let _ = desk.sample();
    let said = desk.done(&["search", "yockteng", "list.ron"]);
    assert!(
        said.out.contains("list.ron: Sopa de frijoles = Bean Soup"),
        "{}",
        said.out
    );
    let said = desk.done(&["search", "no such words", "list.ron"]);
    assert_eq!(
        (said.out.as_str(), said.err.as_str()),
        ("", "Nothing found: “no such words”\n")
    );
    let _ = desk.write("bad.ron", "Booklist(");
    let said = desk.run(&["search", "YOCKTENG", "bad.ron", "list.ron"]);
    assert_eq!(said.code, 1);
    assert!(
        said.out.contains("Sopa de frijoles") && said.err.contains("1 of 2"),
        "{}",
        said.err
    );
}

#[test]
fn a_damaged_list_is_refused_and_recovered() {
    let desk = Desk::new();
    let list = desk.sample();
    let whole = fs::read_to_string(desk.path("list.ron")).unwrap();
    let cut = whole
        .char_indices()
        .nth(whole.chars().count() * 2 / 3)
        .unwrap()
        .0;
    let _ = desk.write("cut.ron", &whole[..cut]);
    for arguments in [
        &["check", "cut.ron"][..],
        &["check", "cut.ron", "--json"],
        &["export", "cut.ron", "--as", "pdf", "--out", "x.pdf"],
        &["import", "cut.ron", "--into", "cut.ron"],
    ] {
        desk.refused(arguments, "cut.ron");
    }
    let said = desk.done(&["recover", "cut.ron", "--out", "mended.ron"]);
    assert!(
        said.out.starts_with("mended.ron: ") && said.out.contains("recovered"),
        "{}",
        said.out
    );
    assert!(!said.err.is_empty(), "what was lost is told");
    let mended = open(&desk.path("mended.ron")).unwrap().opened.list;
    assert!(
        (5..list.count()).contains(&mended.count()),
        "{}",
        mended.count()
    );
    desk.refused(&["recover", "cut.ron", "--out", "mended.ron"], "already");
    assert_eq!(
        fs::read_to_string(desk.path("cut.ron")).unwrap(),
        &whole[..cut]
    );
}

#[test]
fn what_is_no_list_is_refused_by_every_command() {
    let desk = Desk::new();
    fs::create_dir(desk.path("folder.ron")).unwrap();
    let _ = desk.write("empty.ron", "");
    let _ = desk.write("text.ron", "Dear colleague,\n");
    let _ = desk.write("picture.ron", b"\x89PNG\r\n\x1a\n\0\0");
    let _ = desk.write(
        "deep.ron",
        format!("Booklist(format: 1, title: {}", "[".repeat(200)),
    );
    let huge = fs::File::create(desk.path("huge.ron")).unwrap();
    huge.set_len(2 << 30).unwrap();
    for name in [
        "folder.ron",
        "empty.ron",
        "text.ron",
        "picture.ron",
        "deep.ron",
        "huge.ron",
        "missing.ron",
    ] {
        desk.refused(&["check", name], name);
        desk.refused(&["export", name, "--as", "txt", "--out", "x.txt"], name);
    }
    assert!(!desk.path("x.txt").exists());
}

#[test]
fn wrong_arguments_exit_with_two() {
    let desk = Desk::new();
    for arguments in [
        &["new"][..],
        &["new", "a.ron"],
        &["new", "a.ron", "--title", "A", "--template", "winter"],
        &["new", "a.ron", "--title", "A", "--lang", "not a language"],
        &["import", "--into", "a.ron"],
        &["export", "a.ron", "--as", "docm", "--out", "x"],
        &[
            "export", "a.ron", "--as", "pdf", "--out", "x", "--paper", "a5",
        ],
        &["check", "a.ron", "--loud"],
        &["search", "words"],
        &["--nothing"],
    ] {
        let said = desk.run(arguments);
        assert_eq!(said.code, 2, "{arguments:?}: {}{}", said.out, said.err);
        assert_eq!(
            (said.out.as_str(), said.err.lines().count()),
            ("", 2),
            "{arguments:?}: {}",
            said.err
        );
    }
    assert!(!desk.path("a.ron").exists());
}

#[test]
fn help_and_messages_are_in_the_language_of_the_system() {
    let desk = Desk::new();
    let help = desk.done(&["--help"]).out;
    for word in [
        "new",
        "import",
        "export",
        "check",
        "recover",
        "search",
        "Makes a new list.",
    ] {
        assert!(help.contains(word), "{word}: {help}");
    }
    let help = desk.run_in("es_MX.UTF-8", &["export", "--help"]);
    assert_eq!(help.code, 0);
    assert!(
        help.out.contains("Hace una copia") && help.out.contains("--paper"),
        "{}",
        help.out
    );
    assert!(!help.out.contains("Print"), "{}", help.out);
    let said = desk.run_in("es_US.UTF-8", &["check", "missing.ron"]);
    assert!(
        said.code == 1 && said.err.contains("missing.ron: No "),
        "{}",
        said.err
    );
    assert!(desk.done(&["--version"]).out.starts_with("colibri 0."));
}

#[cfg(unix)]
#[test]
fn a_path_cannot_steer_the_terminal() {
    let desk = Desk::new();
    desk.refused(&["check", "a\u{1b}[31m\n.ron"], "a\\u{1b}[31m .ron");
}

#[test]
fn text_of_a_list_is_only_ever_text() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "#panic() <script>"]);
    let _ = desk.write("sheet.csv", "Title,Author,Publisher\n\"=HYPERLINK(\"\"x\"\")\",<script>alert(1)</script>,../../x\n#panic(),\u{1b}[31mred,@x\n");
    let _ = desk.done(&["import", "sheet.csv", "--into", "list.ron"]);
    let _ = desk.done(&["export", "list.ron", "--as", "pdf", "--out", "a.pdf"]);
    let _ = desk.done(&["export", "list.ron", "--as", "html", "--out", "a.html"]);
    let _ = desk.done(&["export", "list.ron", "--as", "csv", "--out", "a.csv"]);
    assert!(
        !fs::read_to_string(desk.path("a.html"))
            .unwrap()
            .contains("<script>alert")
    );
    let csv = fs::read_to_string(desk.path("a.csv")).unwrap();
    assert!(csv.contains("'=HYPERLINK") && csv.contains("'@x"), "{csv}");
    let said = desk.done(&["search", "panic", "list.ron"]);
    assert!(
        said.out.contains("#panic()") && !said.out.contains('\u{1b}'),
        "{}",
        said.out
    );
}

#[cfg(unix)]
#[test]
fn a_disk_or_folder_that_takes_nothing_keeps_the_old_file() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let _ = desk.sample();
    let before = fs::read(desk.path("list.ron")).unwrap();
    let copy = desk.write("copy.txt", "old");
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o444)).unwrap();
    desk.refused(
        &["export", "list.ron", "--as", "txt", "--out", "copy.txt"],
        "copy.txt",
    );
    assert_eq!(fs::read(&copy).unwrap(), b"old");
    let _socket = std::os::unix::net::UnixListener::bind(desk.path("socket")).unwrap();
    desk.refused(
        &["export", "list.ron", "--as", "txt", "--out", "socket"],
        "socket",
    );
    assert!(!desk.path("socket").metadata().unwrap().is_file());
    assert_eq!(fs::read(desk.path("list.ron")).unwrap(), before);
}

#[test]
fn of_two_imports_at_once_none_is_lost_without_a_word() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "L"]);
    let rows = |name: &str| {
        let rows: String = (0..300).map(|n| format!("{name} {n},Somebody\n")).collect();
        desk.write(&format!("{name}.csv"), format!("Title,Author\n{rows}"))
    };
    let sheets = ["one", "two", "three", "four"].map(rows);
    let running: Vec<_> = sheets
        .iter()
        .map(|sheet| {
            Command::new(env!("CARGO_BIN_EXE_colibri"))
                .args(["import", sheet.to_str().unwrap(), "--into", "list.ron"])
                .current_dir(desk.0.path())
                .env("COLIBRI_SHELF", desk.path("shelf"))
                .spawn()
                .unwrap()
        })
        .collect();
    let done = running
        .into_iter()
        .map(|mut import| import.wait().unwrap())
        .filter(|status| status.success())
        .count();
    let list = open(&desk.path("list.ron")).unwrap().opened.list;
    assert!(done > 0);
    assert_eq!(list.count(), done * 300, "what said it was done is there");
}

#[test]
fn an_export_never_replaces_a_damaged_list() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "L"]);
    let whole = fs::read(desk.path("list.ron")).unwrap();
    let damaged = desk.write("damaged.ron", &whole[..whole.len() - 40]);
    let before = fs::read(&damaged).unwrap();
    for format in ["pdf", "csv", "ron"] {
        desk.refused(
            &["export", "list.ron", "--as", format, "--out", "damaged.ron"],
            "This file is a list",
        );
        assert_eq!(fs::read(&damaged).unwrap(), before);
    }
    let _ = desk.write("old.pdf", b"%PDF-1.7 not a list");
    let _ = desk.done(&["export", "list.ron", "--as", "pdf", "--out", "old.pdf"]);
}

#[test]
fn a_cover_whose_picture_is_gone_is_named_and_no_picture_is_dropped() {
    let desk = Desk::new();
    let sample = include_str!("../assets/samples/together-with-dia.ron");
    let name = sample
        .split("picture: \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap();
    let wrong = sample.replacen(
        &format!("picture: \"{name}\""),
        "picture: \"4fd4a7c6:a6cf698\"",
        1,
    );
    let path = desk.write("list.ron", &wrong);
    let sheet = desk.write("one.csv", "Title,Author\nOne,Somebody\n");
    let said = desk.done(&["check", "list.ron"]);
    assert!(
        said.err.contains("its cover is not in the file"),
        "{}",
        said.err
    );
    let _ = desk.done(&["import", sheet.to_str().unwrap(), "--into", "list.ron"]);
    assert!(
        fs::read_to_string(path)
            .unwrap()
            .contains(&format!("\"{name}\":"))
    );
}

#[test]
fn a_list_is_no_spreadsheet() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "L"]);
    let _ = desk.done(&["new", "other.ron", "--title", "M"]);
    desk.refused(
        &["import", "other.ron", "--into", "list.ron"],
        "not a spreadsheet",
    );
}

#[test]
fn the_state_before_an_import_is_kept() {
    let desk = Desk::new();
    let path = desk.write(
        "list.ron",
        include_bytes!("../assets/samples/together-with-dia.ron"),
    );
    let id = open(&path).unwrap().opened.list.id;
    let sheet = desk.write("one.csv", "Title,Author\nOne,Somebody\n");
    let _ = desk.done(&["import", sheet.to_str().unwrap(), "--into", "list.ron"]);
    let shelf = colibri::shelf::Shelf::at(desk.path("shelf")).unwrap();
    let counts: Vec<usize> = shelf
        .states(id)
        .unwrap()
        .iter()
        .map(|state| state.count)
        .collect();
    assert_eq!(counts, [50, 49]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_no_success() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "L"]);
    let status = Command::new(env!("CARGO_BIN_EXE_colibri"))
        .args(["check", "list.ron", "--json"])
        .current_dir(desk.0.path())
        .env("COLIBRI_SHELF", desk.path("shelf"))
        .stdout(fs::File::create("/dev/full").unwrap())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
}

#[test]
fn a_newer_file_is_not_called_damaged() {
    let desk = Desk::new();
    let _ = desk.done(&["new", "list.ron", "--title", "L"]);
    let newer =
        fs::read_to_string(desk.path("list.ron"))
            .unwrap()
            .replacen("format: 1", "format: 9", 1);
    let _ = desk.write("newer.ron", newer);
    let said = desk.done(&["recover", "newer.ron", "--out", "old.ron"]);
    assert!(said.err.contains("newer version"), "{}", said.err);
}
