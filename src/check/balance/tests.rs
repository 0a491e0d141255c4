use super::*;
use crate::check::check as check_list;
use crate::mint;
use crate::model::*;
use crate::words::{Tongue, Words};
use LanguageRole as L;
use std::sync::Arc;

fn section(heading: &str, grades: &str, entries: Vec<Entry>) -> Section {
    let mut section = Section::new(mint::id(), Texts::of(&LanguageTag::english(), heading));
    section.audience.grades = Written::parse(grades);
    section.entries = entries.into_iter().map(Arc::new).collect();
    section
}

fn list_of(sections: Vec<Section>) -> Booklist {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    list.sections = sections;
    list
}

fn book(make: impl FnOnce(&mut Entry)) -> Entry {
    let mut entry = Entry::new(mint::id());
    make(&mut entry);
    entry
}

fn in_languages(tags: &[&str]) -> Entry {
    let role = match tags.len() {
        1 => L::Text,
        _ => L::BilingualParallel,
    };
    let uses = tags
        .iter()
        .map(|tag| LanguageUse::new(tag.parse().unwrap(), role));
    book(|entry| entry.book.languages = uses.collect())
}

fn about_by(about: &str, by: &[&str], suggested: bool) -> Entry {
    let tag = |term: &str| CultureTag {
        term: Some(TermId(term.into())),
        suggested,
        ..CultureTag::default()
    };
    book(|entry| {
        entry.book.about = vec![tag(about)];
        entry.book.contributors = vec![Contributor {
            by: by.iter().map(|term| tag(term)).collect(),
            ..Contributor::new("Somebody", Role::Author)
        }];
    })
}

fn declined(mut entry: Entry) -> Entry {
    entry.status = Status::Declined;
    entry
}

fn candidate(mut entry: Entry) -> Entry {
    entry.status = Status::Nominated;
    entry
}

fn facets(list: &Booklist) -> Facets {
    Facets::new(list, &Vocabulary::of(list))
}

/// What is said of one aim for a whole list.
#[track_caller]
fn aim(list: &Booklist, goal: Goal, english: &str, spanish: &str) {
    let facets = facets(list);
    let among = Among::Accepted.rows(&facets, None);
    let told = |tongue| {
        let outcomes = outcomes(&[Aim::new(goal.clone())], &facets, &among);
        outcomes[0].sentence(&Words::of(tongue))
    };
    assert_eq!(told(Tongue::English), english);
    assert_eq!(told(Tongue::Spanish), spanish);
}

fn sample() -> Booklist {
    list_of(vec![
        section(
            "Grades K–2",
            "K-2",
            vec![
                in_languages(&["en", "es"]),
                in_languages(&["en", "nv"]),
                in_languages(&["zh-Hans"]),
                in_languages(&["zh-Hant"]),
                about_by("navajo", &["navajo"], false),
            ],
        ),
        section(
            "Grades 3–5",
            "3-5",
            vec![
                about_by("navajo", &[], false),
                candidate(in_languages(&["ko"])),
                declined(in_languages(&["en", "es"])),
            ],
        ),
    ])
}

#[test]
fn aims_of_books_are_met_or_tell_what_is_lacking() {
    let books = |at_least, of| Goal::Books { at_least, of };
    aim(
        &sample(),
        books(2, BookKind::Bilingual),
        "At least 2 bilingual books. Met: 2.",
        "Al menos 2 libros bilingües. Cumplida: 2.",
    );
    aim(
        &sample(),
        books(3, BookKind::Bilingual),
        "At least 3 bilingual books. Not met: 2, 1 more is needed.",
        "Al menos 3 libros bilingües. No cumplida: 2, falta 1.",
    );
    aim(
        &sample(),
        books(4, BookKind::InLanguage("zh".parse().unwrap())),
        "At least 4 books in Chinese. Not met: 2, 2 more are needed.",
        "Al menos 4 libros en chino. No cumplida: 2, faltan 2.",
    );
    aim(
        &sample(),
        books(1, BookKind::About(TermId("indigenous".into()))),
        "At least 1 book about Indigenous peoples. Met: 2.",
        "Al menos 1 libro sobre la cultura Pueblos indígenas. Cumplida: 2.",
    );
}

#[test]
fn shares_are_of_all_books_and_never_rounded_up() {
    aim(
        &sample(),
        Goal::Share {
            percent: 30,
            of: BookKind::OfTheCultureShown,
        },
        "At least 30 % of all: books by somebody of the culture shown. Not met: 1 of 6 books (16 %), 2 are needed.",
        "Al menos un 30 % del total: libros de alguien de la cultura que muestran. No cumplida: 1 de 6 libros (16 %), hacen falta 2.",
    );
    aim(
        &sample(),
        Goal::Share {
            percent: 250,
            of: BookKind::Bilingual,
        },
        "At least 250 % of all: bilingual books. Not met: 2 of 6 books; more than 100 % is never reached.",
        "Al menos un 250 % del total: libros bilingües. No cumplida: 2 de 6 libros; nunca se alcanza más del 100 %.",
    );
}

#[test]
fn an_aim_that_ends_with_a_stop_gets_no_second_one() {
    aim(
        &sample(),
        Goal::Books {
            at_least: 1,
            of: BookKind::SetIn("EE. UU.".into()),
        },
        "At least 1 book set in EE. UU. Not met: 0, 1 more is needed.",
        "Al menos 1 libro ambientado en EE. UU. No cumplida: 0, falta 1.",
    );
}

#[test]
fn what_is_only_suggested_counts_and_is_told() {
    let list = list_of(vec![section(
        "",
        "",
        vec![about_by("navajo", &["navajo"], true)],
    )]);
    aim(
        &list,
        Goal::Books {
            at_least: 1,
            of: BookKind::OfTheCultureShown,
        },
        "At least 1 book by somebody of the culture shown. Met: 1; 1 of them only suggested.",
        "Al menos 1 libro de alguien de la cultura que muestra. Cumplida: 1; 1 de ellos solo por sugerencia.",
    );
}

#[test]
fn scripts_and_regions_of_one_language_count_once() {
    aim(
        &sample(),
        Goal::Languages {
            at_least: 4,
            beside: vec![LanguageTag::english(), LanguageTag::spanish()],
        },
        "At least 4 languages beside English and Spanish. Not met: 2, 2 more are needed.",
        "Al menos 4 idiomas además de inglés y español. No cumplida: 2, faltan 2.",
    );
    aim(
        &sample(),
        Goal::Different {
            at_least: 1,
            of: Spread::Cultures,
        },
        "Number of different cultures: at least 1. Met: 1.",
        "Número de culturas diferentes: al menos 1. Cumplida: 1.",
    );
}

#[test]
fn bands_and_sections_are_compared_where_they_are_empty_too() {
    aim(
        &sample(),
        Goal::Even {
            within: 2,
            across: Spread::Sections,
        },
        "No more than 2 books between any two sections. Not met: Grades K–2 has 5, Grades 3–5 has 1, 2 too far apart.",
        "Como máximo 2 libros de diferencia entre secciones. No cumplida: Grades K–2 tiene 5, Grades 3–5 tiene 1; la diferencia excede en 2.",
    );
    let mut list = sample();
    list.sections[1].entries.clear();
    aim(
        &list,
        Goal::Even {
            within: 2,
            across: Spread::AgeBands,
        },
        "No more than 2 books between any two age bands. Not met: Grades K-2 has 5, Grades 3-5 has 0, 3 too far apart.",
        "Como máximo 2 libros de diferencia entre grupos de edad. No cumplida: Grados K-2 tiene 5, Grados 3-5 tiene 0; la diferencia excede en 3.",
    );
    let mut one = sample();
    one.sections.truncate(1);
    aim(
        &one,
        Goal::Even {
            within: 2,
            across: Spread::AgeBands,
        },
        "No more than 2 books between any two age bands. Met: there is nothing to compare yet.",
        "Como máximo 2 libros de diferencia entre grupos de edad. Cumplida: todavía no hay nada que comparar.",
    );
    aim(
        &list_of(vec![]),
        Goal::Even {
            within: 0,
            across: Spread::Formats,
        },
        "No more than 0 books between any two formats. Met: there is nothing to compare yet.",
        "Como máximo 0 libros de diferencia entre formatos. Cumplida: todavía no hay nada que comparar.",
    );
}

#[test]
fn an_aim_can_be_for_a_section_alone_and_outlives_it() {
    let mut list = sample();
    let goal = Goal::Books {
        at_least: 1,
        of: BookKind::Bilingual,
    };
    list.aims = vec![Aim {
        section: Some(list.sections[1].id),
        goal,
    }];
    let told = |list: &Booklist| -> Vec<String> {
        let found = check_list(list, jiff::civil::date(2026, 11, 25));
        let words = Words::of(Tongue::English);
        found
            .iter()
            .filter(|finding| matches!(finding.kind, Kind::AimNotMet { .. }))
            .map(|finding| finding.sentence(&words))
            .collect()
    };
    assert_eq!(
        told(&list),
        ["Grades 3–5: At least 1 bilingual book. Not met: 0, 1 more is needed."]
    );
    let _ = list.sections.pop();
    assert_eq!(
        told(&list),
        ["At least 1 bilingual book. Not met: its section is no longer in the list."]
    );
    let words = Words::of(Tongue::English);
    let report = Report::of(&list, &facets(&list), Among::Accepted, None, None, &words);
    let aims: Vec<String> = report.parts[0]
        .aims
        .iter()
        .map(|aim| aim.sentence(&words))
        .collect();
    assert_eq!(aims, told(&list), "the report tells of it too");
    list.sections.clear();
    assert!(told(&list).is_empty());
}

#[test]
fn overlaps_are_counted_and_what_is_not_stated_stands_beside() {
    let list = sample();
    let facets = facets(&list);
    let balance = Balance::of(&facets, &Among::Accepted.rows(&facets, None));
    assert_eq!(balance.books, 6);
    let bilingual = balance.by(Facet::Bilingual).unwrap();
    assert_eq!(
        (bilingual.stated, bilingual.none, bilingual.not_stated),
        (2, 2, 2)
    );
    let sum: usize = bilingual.values.iter().map(|count| count.books).sum();
    assert_eq!(sum, 4, "a bilingual book counts at both of its languages");
    let text = balance.by(Facet::Text).unwrap();
    let missing: Vec<_> = text.values.iter().filter(|it| it.books == 0).collect();
    assert_eq!(missing.len(), 1, "Korean is among the candidates alone");
    let navajo = &balance.about_by[0];
    assert_eq!(
        (
            navajo.about,
            navajo.by_the_culture,
            navajo.by_others,
            navajo.not_stated
        ),
        (2, 1, 0, 1)
    );
    let all = Among::NotDeclined.rows(&facets, None);
    assert_eq!(Balance::of(&facets, &all).books, 7);
}

#[test]
fn one_book_more_tells_what_it_changes() {
    let mut list = sample();
    list.aims = vec![Aim::new(Goal::Languages {
        at_least: 3,
        beside: vec![LanguageTag::english(), LanguageTag::spanish()],
    })];
    let facets = facets(&list);
    let among = Among::Accepted.rows(&facets, None);
    let korean = list.sections[1].entries[1].id;
    let change = Change::of(korean, &list.aims, &facets, &among);
    assert!(change.comes && change.aims[0].is_met_now());
    let words = Words::of(Tongue::English);
    let text: Vec<String> = change
        .deltas
        .iter()
        .filter(|delta| delta.label.facet == Facet::Text)
        .map(|delta| {
            format!(
                "{} {} {}",
                delta.label.name(&words),
                delta.before,
                delta.after
            )
        })
        .collect();
    assert_eq!(text, ["Korean 0 1"]);
    let navajo = list.sections[0].entries[1].id;
    let change = Change::of(navajo, &list.aims, &facets, &among);
    assert!(!change.comes && !change.aims[0].is_lost());
}

#[test]
fn another_list_is_compared_value_by_value() {
    let (earlier, later) = (
        list_of(vec![section(
            "",
            "",
            vec![in_languages(&["ko"]), in_languages(&["zh-Hans"])],
        )]),
        sample(),
    );
    let (old, new) = (facets(&earlier), facets(&later));
    let rows = |facets: &Facets| Among::Accepted.rows(facets, None);
    let comparison = Comparison::between((&old, &rows(&old)), (&new, &rows(&new)));
    assert_eq!((comparison.before, comparison.after), (2, 6));
    let words = Words::of(Tongue::English);
    let text: Vec<String> = comparison
        .values
        .iter()
        .filter(|delta| delta.label.facet == Facet::Text)
        .map(|delta| {
            format!(
                "{} {} {}",
                delta.label.name(&words),
                delta.before,
                delta.after
            )
        })
        .collect();
    assert_eq!(
        text,
        [
            "English 0 2",
            "Spanish 0 1",
            "Chinese 1 2",
            "Simplified Chinese 1 1",
            "Traditional Chinese 0 1",
            "Korean 1 0",
            "Navajo 0 1",
            "Not stated 0 2"
        ]
    );
}

#[test]
fn every_aim_has_words_in_both_tongues() {
    let kinds = [
        BookKind::Bilingual,
        BookKind::Translated,
        BookKind::Wordless,
        BookKind::WordsWovenIn,
        BookKind::OfTheCultureShown,
        BookKind::Awarded,
        BookKind::InLanguage(LanguageTag::spanish()),
        BookKind::About(TermId("navajo".into())),
        BookKind::By(TermId("navajo".into())),
        BookKind::Format(Format::Novel),
        BookKind::SetIn("México".into()),
    ];
    for words in Tongue::ALL.map(Words::of) {
        let mut said: Vec<String> = kinds.iter().map(|it| it.in_words(&words, 2)).collect();
        said.extend(Spread::ALL.map(|it| it.in_words(&words)));
        let all = said.len();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all);
    }
}

#[test]
fn the_report_tells_the_whole_and_each_section() {
    let list = sample();
    let facets = facets(&list);
    let words = Words::of(Tongue::English);
    let report = Report::of(&list, &facets, Among::Accepted, None, None, &words);
    assert_eq!(report.counted, "6 accepted books");
    let headings: Vec<&str> = report.parts.iter().map(|part| &*part.heading).collect();
    assert_eq!(headings, ["The whole list", "Grades K–2", "Grades 3–5"]);
    let text = &report.parts[0].tables[0];
    assert_eq!(text.stated, "Stated for 4 of 6 books.");
    assert_eq!(text.rest, None, "the Korean book is not accepted");
    let text = |among: Among, part: usize| {
        let report = Report::of(&list, &facets, among, None, None, &words);
        let tables = report.parts[part].tables.iter();
        let mut named = tables.filter(|table| table.caption == "Language of the text");
        named.next().and_then(|table| table.rest.clone())
    };
    assert_eq!(
        text(Among::NotDeclined, 1).as_deref(),
        Some("None here, though other books of the list have it: Korean.")
    );
    let all = Report::of(&list, &facets, Among::NotDeclined, None, None, &words);
    let mut tables = all.parts.iter().flat_map(|part| &part.tables);
    assert!(
        tables.all(|table| !table
            .rest
            .as_ref()
            .is_some_and(|it| it.contains("Declined"))),
        "no book that counts is declined"
    );
    assert!(
        report
            .parts
            .iter()
            .flat_map(|part| &part.tables)
            .all(|table| !table.rows.is_empty())
    );
}

#[test]
fn what_equally_many_books_have_stands_by_name() {
    let about = |term: &str| about_by(term, &[], false);
    let list = list_of(vec![section(
        "",
        "",
        vec![
            in_languages(&["de"]),
            in_languages(&["es"]),
            in_languages(&["en"]),
            in_languages(&["en", "fr"]),
            candidate(in_languages(&["es"])),
            candidate(in_languages(&["es"])),
            about("vietnamese"),
            about("mexican"),
            about("navajo"),
            about("navajo"),
        ],
    )]);
    let facets = facets(&list);
    let names = |tongue, caption: &str| -> Vec<String> {
        let words = Words::of(tongue);
        let report = Report::of(&list, &facets, Among::Accepted, None, None, &words);
        let mut tables = report.parts[0].tables.iter();
        let table = tables.find(|table| table.caption == caption).unwrap();
        table
            .rows
            .iter()
            .map(|row| format!("{}{} {}", " ".repeat(row.depth.into()), row.name, row.books))
            .collect()
    };
    assert_eq!(
        names(Tongue::English, "Language of the text"),
        [
            "English 2",
            "French 1",
            "German 1",
            "Spanish 1",
            "Not stated 4"
        ]
    );
    assert_eq!(
        names(Tongue::Spanish, "Idioma del texto"),
        [
            "Inglés 2",
            "Alemán 1",
            "Español 1",
            "Francés 1",
            "Sin indicar 4"
        ]
    );
    let cultures = names(Tongue::English, "About a culture");
    assert_eq!(
        cultures[..3],
        [
            "Navajo (Diné) 2",
            "Mexican / Mexican American 1",
            "Vietnamese / Vietnamese American 1"
        ]
    );
}

#[test]
fn endless_words_are_shortened() {
    let long = "x".repeat(10_000);
    let mut entry = book(|entry| entry.book.settings = vec![long.clone()]);
    entry.book.about = vec![CultureTag {
        words: long.clone(),
        ..CultureTag::default()
    }];
    let mut list = list_of(vec![section("", "", vec![entry])]);
    list.aims = vec![Aim::new(Goal::Books {
        at_least: 1,
        of: BookKind::SetIn(long),
    })];
    let words = Words::of(Tongue::English);
    let report = Report::of(&list, &facets(&list), Among::Accepted, None, None, &words);
    let part = &report.parts[0];
    let rows = part.tables.iter().flat_map(|table| &table.rows);
    let names = rows
        .map(|row| &row.name)
        .chain(part.aims.iter().map(|it| &it.aim));
    let longest = names.clone().map(|name| name.chars().count()).max();
    assert!(longest.is_some_and(|count| count < 120), "{longest:?}");
    assert_eq!(names.filter(|name| name.ends_with('…')).count(), 3);
}

#[test]
fn the_most_stands_first_with_what_it_takes_in_and_years_stay_in_their_order() {
    let count = |year: u16, books, depth| Count {
        value: Stated::Year(year).into(),
        books,
        suggested: 0,
        under: None,
        depth,
    };
    let values = vec![
        count(1, 4, 0),
        count(2, 1, 1),
        count(3, 3, 1),
        count(4, 9, 0),
    ];
    let shown = |facet| -> Vec<usize> {
        let sorted = most_first(facet, values.clone());
        sorted.iter().map(|count| count.books).collect()
    };
    assert_eq!(shown(Facet::Award), [9, 4, 3, 1]);
    assert_eq!(shown(Facet::Year), [4, 1, 3, 9]);
}
