//! What a list covers, by the real program: as text, as JSON, as pages, as a web page, as a spreadsheet.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;

use colibri::check::balance::{Among, Report};
use colibri::file::{Lineage, encode};
use colibri::mint;
use colibri::model::*;
use colibri::print::{self, Ink, Paper};
use colibri::search::facets::Facets;
use colibri::vocabulary::Vocabulary;
use colibri::words::{Tongue, Words};
use desk::{Desk, Said};
use serde_json::Value;
use std::fs;
use std::sync::Arc;

fn entry(title: &str, uses: &[(&str, LanguageRole)]) -> Entry {
    let mut entry = Entry::new(mint::id());
    entry.book.title = title.into();
    entry.book.languages = uses
        .iter()
        .map(|(tag, role)| LanguageUse::new(tag.parse().unwrap(), *role))
        .collect();
    entry
}

fn tag(term: &str) -> CultureTag {
    CultureTag {
        term: Some(TermId(term.into())),
        ..CultureTag::default()
    }
}

/// A list with two sections, an aim that is met and one that is not.
fn list() -> Booklist {
    use LanguageRole as L;
    let english = LanguageTag::english();
    let mut list = Booklist::new(mint::id(), english.clone());
    list.title = Texts::of(&english, "Together with Día");
    list.year = Written::parse("2027");
    let mut bilingual = entry(
        "=Soñadores / Dreamers",
        &[("es", L::BilingualOriginal), ("en", L::BilingualParallel)],
    );
    bilingual.book.about = vec![tag("navajo")];
    bilingual.book.isbns = vec![EditionIsbn {
        isbn: Written::parse("978-0-399-24653-1").unwrap(),
        form: String::new(),
    }];
    bilingual.book.contributors = vec![Contributor {
        by: vec![tag("navajo")],
        ..Contributor::new("Somebody", Role::Author)
    }];
    let mut declined = entry("Declined in Korean", &[("ko", L::Text)]);
    declined.status = Status::Declined;
    let mut nominated = entry("Nominated in Navajo", &[("nv", L::Text)]);
    nominated.status = Status::Nominated;
    for (heading, entries) in [
        ("Grades K–2", vec![bilingual, declined]),
        (
            "Grades 3–5",
            vec![entry("Without words", &[("zxx", L::Wordless)]), nominated],
        ),
    ] {
        let mut section = Section::new(mint::id(), Texts::of(&english, heading));
        section.entries = entries.into_iter().map(Arc::new).collect();
        list.sections.push(section);
    }
    list.aims = vec![
        Aim::new(Goal::Books {
            at_least: 1,
            of: BookKind::Bilingual,
        }),
        Aim::new(Goal::Languages {
            at_least: 4,
            beside: vec![english, LanguageTag::spanish()],
        }),
    ];
    list
}

/// A folder with the list in it.
fn desk() -> Desk {
    let desk = Desk::new();
    let _ = desk.write("list.ron", encode(&list(), &Lineage::new()));
    desk
}

#[test]
fn the_whole_is_told_in_lines() {
    let desk = desk();
    let told = desk.done(&["balance", "list.ron"]).out;
    for line in [
        "What the list covers: Together with Día (2027)",
        "2 accepted books",
        "The whole list (2)",
        "  At least 1 bilingual book. Met: 1.",
        "  At least 4 languages beside English and Spanish. Not met: 0, 4 more are needed.",
        "Language of the text. Stated for 2 of 2 books.",
        "    1  Wordless    ============",
        "    0  Not stated",
        "Grades 3–5 (1)",
    ] {
        assert!(
            told.lines().any(|other| other == line),
            "no {line:?} in\n{told}"
        );
    }
    assert!(!told.contains("Declined in"), "titles are not told");
    let spanish = desk
        .run_in("es_MX.UTF-8", &["balance", "list.ron", "--all"])
        .out;
    assert!(spanish.contains("3 libros no rechazados"), "{spanish}");
    assert!(spanish.contains("Cumplida: 1."), "{spanish}");
    let forced = desk.done(&["balance", "list.ron", "--lang", "es"]).out;
    assert!(forced.starts_with("Qué abarca la lista"), "{forced}");
}

#[test]
fn one_section_can_be_asked_for_by_heading_or_number() {
    let desk = desk();
    for name in ["grades k-2", "1"] {
        let told = desk.done(&["balance", "list.ron", "--section", name]).out;
        assert!(told.contains("\nGrades K–2 (1)\n"), "{told}");
        assert!(!told.contains("The whole list"), "{told}");
    }
    let Said { code, out, err } = desk.run(&["balance", "list.ron", "--section", "9"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("There is no section “9”"), "{err}");
}

#[test]
fn machines_get_ids_that_never_change() {
    let desk = desk();
    let told: Value = serde_json::from_str(
        &desk
            .done(&["balance", "list.ron", "--with", "list.ron", "--json"])
            .out,
    )
    .unwrap();
    assert_eq!(told["covers"]["books"], 2);
    assert_eq!(told["among"], "accepted");
    let text = &told["covers"]["facets"][0];
    assert_eq!(text["facet"], "text");
    assert_eq!(text["not_stated"], 0);
    let values = text["values"].as_array().unwrap();
    let spanish = values.iter().find(|it| it["value"] == "language:es");
    assert_eq!(spanish.unwrap()["books"], 1);
    assert!(values.iter().any(|it| it["value"] == "wordless"));
    assert_eq!(told["covers"]["about_by"][0]["culture"], "culture:navajo");
    assert_eq!(told["covers"]["about_by"][0]["by_the_culture"], 1);
    assert_eq!(told["aims"][0]["met"], true);
    assert_eq!(told["aims"][1]["lacks"], 4);
    assert_eq!(told["sections"].as_array().unwrap().len(), 2);
    let compared = told["compared"]["values"].as_array().unwrap();
    assert!(compared.iter().all(|it| it["before"] == it["after"]));
}

#[test]
fn copies_are_made_and_never_over_a_list() {
    let desk = desk();
    for (format, start) in [
        ("pdf", "%PDF-"),
        ("html", "<!DOCTYPE html>"),
        ("csv", "ISBN,"),
    ] {
        let out = format!("coverage.{format}");
        let said = desk
            .done(&["balance", "list.ron", "--as", format, "--out", &out])
            .out;
        assert_eq!(said, format!("{out}: written\n"));
        assert!(
            fs::read(desk.path(&out))
                .unwrap()
                .starts_with(start.as_bytes())
        );
    }
    let before = fs::read(desk.path("list.ron")).unwrap();
    let Said { code, err, .. } =
        desk.run(&["balance", "list.ron", "--as", "html", "--out", "list.ron"]);
    assert_eq!(code, 1, "{err}");
    assert_eq!(fs::read(desk.path("list.ron")).unwrap(), before);
    for wrong in [
        &["balance", "list.ron", "--as", "pdf"][..],
        &["balance", "list.ron", "--out", "x.pdf"],
        &["balance", "list.ron", "--as", "odt", "--out", "x"],
        &["balance", "list.ron", "--json", "--as", "pdf", "--out", "x"],
    ] {
        assert_eq!(desk.run(wrong).code, 2, "{wrong:?}");
    }
}

#[test]
fn what_would_have_no_effect_is_refused() {
    let desk = desk();
    let csv = ["--as", "csv", "--out", "c.csv"];
    let html = ["--as", "html", "--out", "c.html"];
    for (format, more, said) in [
        (&csv[..], &["--section", "1"][..], "--as csv, --section"),
        (&csv, &["--with", "list.ron"], "--as csv, --with"),
        (&csv, &["--all"], "--as csv, --all"),
        (&csv, &["--lang", "es"], "--as csv, --lang"),
        (&csv, &["--paper", "a4"], "--paper goes only with --as pdf"),
        (&html, &["--ink", "bw"], "--ink goes only with --as pdf"),
        (
            &[],
            &["--paper", "letter"],
            "--paper goes only with --as pdf",
        ),
        (&[], &["--json", "--lang", "es"], "--json, --lang"),
        (
            &[],
            &["--section", "1", "--with", "list.ron"],
            "--section, --with",
        ),
        (
            &html,
            &["--lang", "fr"],
            "“fr” does not fit --lang; possible values: en, es",
        ),
    ] {
        let arguments = [&["balance", "list.ron"], format, more].concat();
        let Said { code, out, err } = desk.run(&arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {err}");
        assert!(err.contains(said), "{arguments:?}: {err}");
    }
    assert!(!desk.path("c.csv").exists() && !desk.path("c.html").exists());
    let pdf = [
        "--as", "pdf", "--out", "c.pdf", "--paper", "a4", "--lang", "es-MX",
    ];
    let _ = desk.done(&[&["balance", "list.ron"][..], &pdf].concat());
}

#[test]
fn the_collection_analysis_gets_isbns_and_titles() {
    let desk = desk();
    let Said { code, err, .. } =
        desk.run(&["balance", "list.ron", "--as", "csv", "--out", "c.csv"]);
    assert_eq!(code, 0);
    assert_eq!(err, "“Without words” has no ISBN and is left out.\n");
    // No mark of byte order, no formula, no hyphens.
    assert_eq!(
        fs::read_to_string(desk.path("c.csv")).unwrap(),
        "ISBN,Title\n9780399246531,'=Soñadores / Dreamers\n"
    );
}

#[test]
fn aims_never_leave_the_committee_and_are_not_lost_to_a_copy() {
    let desk = desk();
    let copy = ["export", "list.ron", "--as", "ron", "--out", "public.ron"];
    let _ = desk.done(&copy);
    let public = fs::read_to_string(desk.path("public.ron")).unwrap();
    assert!(!public.contains("aims") && !public.contains("Bilingual,"));
    // A public copy may be made anew; a list that has only aims beside it may not be replaced.
    let _ = desk.done(&copy);
    let aims = "    aims: [Aim(goal: Books(at_least: 6, of: Bilingual))],\n    sections: [";
    fs::write(
        desk.path("public.ron"),
        public.replace("    sections: [", aims),
    )
    .unwrap();
    assert_eq!(desk.run(&copy).code, 1);
}

fn report(list: &Booklist, tongue: Tongue) -> Report {
    let vocabulary = Vocabulary::of(list);
    let facets = Facets::new(list, &vocabulary);
    let words = Words::of(tongue).naming(vocabulary);
    Report::of(list, &facets, Among::Accepted, None, None, &words)
}

#[test]
fn the_web_page_says_every_count_in_words_and_no_text_is_markup() {
    let mut list = list();
    list.title = Texts::of(
        &LanguageTag::english(),
        "<script>alert(1)</script> \u{202e}x",
    );
    let page = colibri::export::coverage(&report(&list, Tongue::English));
    assert!(!page.contains("<script") && !page.contains('\u{202e}'));
    assert!(
        page.contains(
            "<th scope=\"row\" class=\"depth-0\">Spanish</th><td class=\"number\">1</td>"
        )
    );
    assert!(page.contains("Not met: 0, 4 more are needed"));
    assert!(page.contains("<caption>Language of the text"));
    // Bars are for the eye alone, and no style stands outside the sheet that the policy names.
    assert!(!page.contains("style=\""));
    assert_eq!(
        page.matches("<svg").count(),
        page.matches("<svg aria-hidden=\"true\"").count()
    );
    let spanish = colibri::export::coverage(&report(&list, Tongue::Spanish));
    assert!(spanish.contains("<html lang=\"es\""));
    assert!(spanish.contains("Sin palabras"));
}

#[test]
fn the_pages_conform_whatever_the_list_holds() {
    let mut list = list();
    let strange = [
        "\u{e000}",
        "漢字 سلام",
        "x\u{331}",
        " ",
        "\u{202e}abc",
        "#panic()",
    ];
    let section = &mut list.sections[0];
    for text in strange {
        let mut entry = Entry::new(mint::id());
        entry.book.publisher = text.into();
        entry.book.settings = vec![text.repeat(400)];
        entry.book.about = vec![CultureTag {
            words: text.into(),
            ..CultureTag::default()
        }];
        section.entries.push(Arc::new(entry));
    }
    list.title = Texts::of(&LanguageTag::english(), "A long title ".repeat(60));
    for (tongue, ink) in [
        (Tongue::English, Ink::Colour),
        (Tongue::Spanish, Ink::BlackAndWhite),
    ] {
        let pages = print::coverage(&report(&list, tongue), Paper::A4, ink).unwrap();
        assert!(pages.count() > 0);
        assert!(pages.pdf().unwrap().starts_with(b"%PDF-"));
    }
    let empty = Booklist::new(mint::id(), LanguageTag::english());
    let pages = print::coverage(&report(&empty, Tongue::English), Paper::Letter, Ink::Colour);
    let text = pages.unwrap().text();
    assert!(text.contains("There are no books to count yet."), "{text}");
}

#[test]
fn the_same_list_gives_the_same_pages() {
    let list = list();
    let made = || {
        let report = report(&list, Tongue::English);
        let pages = print::coverage(&report, Paper::Letter, Ink::Colour).unwrap();
        (colibri::export::coverage(&report), pages.pdf().unwrap())
    };
    assert!(made() == made());
}
