//! Prints from the command line: several at once, sets of choices kept in a list, templates of one's own, a library's own panel.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;

use colibri::file::{Lineage, encode, open};
use colibri::model::{LanguageTag, Library, NamedPrint, Paper, PrintOptions, Printable};
use colibri::shelf::Shelf;
use desk::Desk;
use std::fs;

fn names(desk: &Desk, folder: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(desk.path(folder))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn several_copies_go_into_a_folder_each_under_a_plain_name() {
    let desk = Desk::new();
    let _ = desk.sample();
    let said = desk.done(&[
        "export",
        "list.ron",
        "--as",
        "pdf,html,csv",
        "--printable",
        "handout,checklist",
        "--paper",
        "letter,a4",
        "--lang",
        "en,es",
        "--out",
        "out",
    ]);
    assert_eq!(
        names(&desk, "out"),
        [
            "dia-2027-checklist-en-a4.pdf",
            "dia-2027-checklist-en-letter.pdf",
            "dia-2027-checklist-en.html",
            "dia-2027-checklist-es-a4.pdf",
            "dia-2027-checklist-es-letter.pdf",
            "dia-2027-checklist-es.html",
            "dia-2027-en.csv",
            "dia-2027-es.csv",
            "dia-2027-handout-en-a4.pdf",
            "dia-2027-handout-en-letter.pdf",
            "dia-2027-handout-en.html",
            "dia-2027-handout-es-a4.pdf",
            "dia-2027-handout-es-letter.pdf",
            "dia-2027-handout-es.html",
        ]
    );
    assert_eq!(said.out.lines().count(), 14, "{}", said.out);
    // Alone or among others, a copy is the same.
    let _ = desk.done(&[
        "export",
        "list.ron",
        "--as",
        "pdf",
        "--lang",
        "es",
        "--paper",
        "a4",
        "--printable",
        "checklist",
        "--out",
        "one.pdf",
    ]);
    assert!(
        fs::read(desk.path("one.pdf")).unwrap()
            == fs::read(desk.path("out/dia-2027-checklist-es-a4.pdf")).unwrap()
    );
}

#[test]
fn every_printable_is_made() {
    let desk = Desk::new();
    let _ = desk.sample();
    let _ = desk.done(&[
        "export",
        "list.ron",
        "--as",
        "pdf",
        "--printable",
        "all",
        "--out",
        "all",
    ]);
    assert_eq!(names(&desk, "all").len(), Printable::ALL.len());
}

#[test]
fn a_set_of_choices_kept_in_the_list_is_printed_by_its_name() {
    let desk = Desk::new();
    let mut list = desk.sample();
    list.prints = vec![NamedPrint {
        name: "Für Familien".into(),
        options: PrintOptions {
            paper: Paper::A4,
            section: Some(list.sections[1].id),
            ..PrintOptions::default()
        },
    }];
    let _ = desk.write("list.ron", encode(&list, &Lineage::new()));
    assert_eq!(open(&desk.path("list.ron")).unwrap().opened.list, list);
    let said = desk.done(&[
        "export",
        "list.ron",
        "--as",
        "txt",
        "--set",
        "fur familien",
        "--out",
        "a.txt",
    ]);
    let section = list.sections[1].entries.len();
    assert!(
        said.out.contains(&format!("{section} book")),
        "{}",
        said.out
    );
    desk.refused(
        &[
            "export", "list.ron", "--as", "txt", "--set", "other", "--out", "b.txt",
        ],
        "other",
    );
}

#[test]
fn a_template_of_ones_own_prints_and_a_broken_one_says_where() {
    let desk = Desk::new();
    let _ = desk.sample();
    let prints = Shelf::at(desk.path("shelf"))
        .unwrap()
        .prints_folder()
        .unwrap();
    let flyer = |text: &str| fs::write(prints.join("flyer.typ"), text).unwrap();
    let export = [
        "export",
        "list.ron",
        "--as",
        "pdf",
        "--template",
        "flyer",
        "--out",
        "flyer.pdf",
    ];
    flyer("#let list = json(\"list.json\")\n#set document(title: list.title.text)\n#title()\n");
    let _ = desk.done(&export);
    let first = fs::read(desk.path("flyer.pdf")).unwrap();
    flyer("#let list = json(\"list.json\")\n\n#heding[x]\n");
    desk.refused(&export, "flyer.typ has a mistake in line 3");
    assert!(
        fs::read(desk.path("flyer.pdf")).unwrap() == first,
        "the earlier copy stands"
    );
    // No file of the disk, no address, no other folder.
    for reach in [
        "#read(\"/etc/passwd\")",
        "#image(\"../../secret.png\")",
        "#import \"@preview/cetz:0.3.0\": *",
        "#include \"../list.ron\"",
    ] {
        flyer(reach);
        desk.refused(&export, "line 1");
    }
    fs::remove_file(prints.join("flyer.typ")).unwrap();
    desk.refused(&export, "no template “flyer”");
}

#[test]
fn what_does_not_go_onto_a_sheet_is_refused() {
    let desk = Desk::new();
    let said = desk.run(&[
        "export",
        "list.ron",
        "--as",
        "pdf",
        "--per-sheet",
        "7",
        "--out",
        "a.pdf",
    ]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("4, 5, 6, 8"), "{}", said.err);
}
#[test]
fn the_library_is_named_only_where_it_is_asked_for() {
    let desk = Desk::new();
    let _ = desk.sample();
    let library = Library {
        name: "Riverside Public Library".into(),
        ..Library::default()
    };
    let shelf = Shelf::at(desk.path("shelf")).unwrap();
    shelf.keep_library(&library).unwrap();
    for (said, named) in [("yes", true), ("no", false)] {
        let _ = desk.done(&[
            "export",
            "list.ron",
            "--as",
            "html",
            "--printable",
            "brochure",
            "--library",
            said,
            "--out",
            "a.html",
        ]);
        let page = fs::read_to_string(desk.path("a.html")).unwrap();
        assert_eq!(page.contains("Riverside Public Library"), named, "{said}");
    }
}

#[test]
fn a_bilingual_sheet_takes_the_main_language_beside_another_and_the_next_beside_the_main_one() {
    let desk = Desk::new();
    let mut list = desk.sample();
    let tag = |tag: &str| tag.parse::<LanguageTag>().unwrap();
    list.also_issued_in = vec![tag("es"), tag("ar")];
    let _ = desk.write("list.ron", encode(&list, &Lineage::new()));
    for (language, both) in [
        ("es", ["Ilus. de", "Illus. by"]),
        ("en", ["Illus. by", "Ilus. de"]),
    ] {
        let _ = desk.done(&[
            "export",
            "list.ron",
            "--as",
            "txt",
            "--printable",
            "bilingual",
            "--lang",
            language,
            "--out",
            "a.txt",
        ]);
        let text = fs::read_to_string(desk.path("a.txt")).unwrap();
        let [first, second] = both.map(|words| text.find(words));
        assert!(first.is_some() && first < second, "{language}: {text}");
    }
}
