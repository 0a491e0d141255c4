//! The spreadsheet of a list, imported again, says what the list said.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use colibri::export::csv;
use colibri::import::{Mapping, place, read_sheet};
use colibri::mint;
use colibri::model::*;
use colibri::print::Options;
use colibri::vocabulary::{cultures, languages};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::Arc;

/// What a spreadsheet can hold: no blanks around it, no sign that parts several values in a cell.
fn text() -> impl Strategy<Value = String> {
    "[=@+'\"A-Za-zÑñáü¿!,0-9#(<-]([A-Za-zñá́ ,\"'\n!?\u{5d0}-\u{5ea}]{0,20}[a-z!?])?"
}

fn name() -> impl Strategy<Value = String> {
    "[A-ZÁ][a-zñ]{2,8} [A-ZÑ][a-zé]{2,9}(-[A-Z][a-z]{2,5})?"
}

fn contributors() -> impl Strategy<Value = Vec<Contributor>> {
    let person =
        (name(), select(&Role::ALL[..])).prop_map(|(name, role)| Contributor::new(name, role));
    proptest::collection::vec(person, 0..4).prop_map(|people| {
        let mut met: Vec<Contributor> = Vec::new();
        for person in people {
            if !met.contains(&person) {
                met.push(person);
            }
        }
        met
    })
}

fn spoken() -> impl Strategy<Value = Vec<LanguageUse>> {
    let tags = languages()
        .all()
        .iter()
        .map(|language| language.tag.clone())
        .collect::<Vec<_>>();
    let role = select(&LanguageRole::ALL[..]);
    let one = (select(tags), role).prop_map(|(tag, role)| LanguageUse::new(tag, role));
    proptest::collection::vec(one, 0..4)
}

fn about() -> impl Strategy<Value = Vec<CultureTag>> {
    let terms = cultures()
        .all()
        .iter()
        .map(|term| term.id.clone())
        .collect::<Vec<_>>();
    let one = select(terms).prop_map(|term| CultureTag {
        term: Some(term),
        ..CultureTag::default()
    });
    proptest::collection::vec(one, 0..3)
}

fn awards() -> impl Strategy<Value = Vec<Award>> {
    let level = proptest::option::of(select(&AwardLevel::ALL[..]));
    let one = ("[A-Z][a-zé]{2,9} (Award|Medal)", 1950..2030_u16, level).prop_map(
        |(name, year, level)| Award {
            name,
            year: Some(Written::Understood(Year::new(year).unwrap())),
            level,
            ..Award::default()
        },
    );
    proptest::collection::vec(one, 0..3)
}

fn book() -> impl Strategy<Value = Book> {
    let words = (text(), text(), text(), text(), "[A-Z][a-z]{2,8}");
    let facts = (
        contributors(),
        spoken(),
        about(),
        awards(),
        proptest::option::of(select(&Format::ALL[..])),
    );
    (words, facts, 1..9999_u16, 1..900_u32).prop_map(|(words, facts, year, pages)| Book {
        title: words.0,
        subtitle: words.1,
        publisher: words.2,
        price: words.3,
        country: words.4.clone(),
        settings: vec![words.4],
        contributors: facts.0,
        languages: facts.1,
        about: facts.2,
        awards: facts.3,
        format: facts.4,
        year: Some(Written::Understood(Year::new(year).unwrap())),
        pages: Some(Written::Understood(pages)),
        isbns: vec![EditionIsbn {
            isbn: Written::parse("9780763639037").unwrap(),
            form: "paperback".into(),
        }],
        ..Book::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn import_reads_what_export_wrote(
        books in proptest::collection::vec((book(), text()), 1..4),
        language in select(vec![LanguageTag::english(), LanguageTag::spanish()]),
    ) {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let mut section = Section::new(mint::id(), Texts::of(&list.language, "Grades K–2"));
        for (book, annotation) in books {
            let mut entry = Entry::new(mint::id());
            entry.book = book;
            let _ = entry.annotations.set(&list.language, annotation);
            section.entries.push(Arc::new(entry));
        }
        list.sections.push(section);
        let public = PublicList::from(&list);
        let options = Options { language, ..Options::of(&public) };
        let sheet = read_sheet(csv(&public, &options).as_bytes()).unwrap();
        let imported = place(&sheet, &Mapping::guess(&sheet), &list.language);
        prop_assert_eq!(imported.placed.len(), list.count());
        for (placed, entry) in imported.placed.iter().zip(list.entries()) {
            prop_assert_eq!(&placed.section, "Grades K–2");
            prop_assert_eq!(&placed.entry.book, &entry.book.in_public());
            prop_assert_eq!(&placed.entry.annotations, &entry.annotations);
            prop_assert_eq!(&placed.entry.notes, "");
        }
    }

    #[test]
    fn a_list_of_every_shape_comes_back_as_it_went(
        list in common::booklist(),
        language in select(vec![LanguageTag::english(), LanguageTag::spanish()]),
    ) {
        let list = sayable(list);
        check_comes_back(&list, &language)?;
    }
}

#[test]
fn the_sample_list_comes_back_as_it_went() {
    for language in [LanguageTag::english(), LanguageTag::spanish()] {
        let sample = include_bytes!("../assets/samples/together-with-dia.ron");
        let mut list = colibri::file::decode(sample).unwrap().list;
        unlinked(&mut list);
        check_comes_back(&list, &language).unwrap();
    }
}

#[test]
fn what_looks_like_something_else_comes_back_as_what_it_is() {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let own = |words: &str| CultureTag {
        words: words.into(),
        ..CultureTag::default()
    };
    let mut author = Contributor::new("Ada & Campoy", Role::Author);
    author.by = vec![own("none"), own("Navajo"), own("a; b")];
    let book = Book {
        title: "None".into(),
        country: "Japan/set in Mongolia".into(),
        settings: vec!["none".into(), "a; b".into(), "\"c".into()],
        about: vec![own("none"), own("N/A"), own("Navajo [jacket]"), own("x: y")],
        awards: vec![Award {
            name: "None".into(),
            ..Award::default()
        }],
        contributors: vec![Contributor::new("By Design", Role::Illustrator), author],
        series: Series {
            title: "Vol #3".into(),
            number: String::new(),
        },
        pages: Written::parse("32 pages"),
        none: vec![NoneOf::Award],
        ..Book::default()
    };
    let mut section = Section::new(mint::id(), Texts::of(&list.language, "K-2"));
    section.entries.push(Arc::new(Entry {
        book,
        ..Entry::new(mint::id())
    }));
    list.sections.push(section);
    for language in [LanguageTag::english(), LanguageTag::spanish()] {
        check_comes_back(&list, &language).unwrap();
    }
}

#[test]
fn a_committees_own_term_keeps_its_words_on_another_computer() {
    for language in [LanguageTag::english(), LanguageTag::spanish()] {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let own = || TermId("my-own".into());
        list.terms = vec![
            serde_json::from_str(
                r#"{"term": "my-own", "english": "Kurds in exile", "spanish": "Kurdos en el exilio"}"#,
            )
            .unwrap(),
        ];
        let tag = CultureTag {
            term: Some(own()),
            ..CultureTag::default()
        };
        let mut author = Contributor::new("Ada Lee", Role::Author);
        author.by = vec![tag.clone()];
        let mut entry = Entry::new(mint::id());
        entry.status = Status::Accepted;
        entry.book = Book {
            title: "Water".into(),
            about: vec![tag.clone()],
            contributors: vec![author],
            ..Book::default()
        };
        let mut section = Section::new(mint::id(), Texts::default());
        section.entries.push(Arc::new(entry));
        list.sections.push(section);
        let options = |list: &PublicList| Options {
            language: language.clone(),
            ..Options::of(list)
        };
        let public = PublicList::from(&list);
        let written = csv(&public, &options(&public));

        let sheet = read_sheet(written.as_bytes()).unwrap();
        let imported = place(&sheet, &Mapping::guess(&sheet), &list.language);
        let mut again = Booklist::new(mint::id(), list.language.clone());
        let undo = imported.edit(&again, None).apply(&mut again).unwrap();
        assert_eq!(again.terms.len(), 1);
        let book = &again.sections[0].entries[0].book;
        assert_eq!(book.about, std::slice::from_ref(&tag));
        assert_eq!(book.contributors[0].by, [tag]);
        let public = PublicList::from(&again);
        assert_eq!(csv(&public, &options(&public)), written);
        let _ = undo.apply(&mut again).unwrap();
        assert!(again.terms.is_empty() && again.sections.is_empty());
    }
}

/// Exports a list and imports it again into an empty one of the same language.
fn check_comes_back(list: &Booklist, language: &LanguageTag) -> Result<(), TestCaseError> {
    let public = PublicList::from(list);
    let options = Options {
        language: language.clone(),
        ..Options::of(&public)
    };
    let written = csv(&public, &options);
    let Ok(sheet) = read_sheet(written.as_bytes()) else {
        prop_assert!(public.sections.is_empty());
        return Ok(());
    };
    let imported = place(&sheet, &Mapping::guess(&sheet), &list.language);
    let mut again = Booklist::new(mint::id(), list.language.clone());
    let _ = imported.edit(&again, None).apply(&mut again).unwrap();
    prop_assert_eq!(
        told(&PublicList::from(&again)),
        told(&public),
        "{}",
        written
    );
    for entry in again.entries() {
        prop_assert_eq!(&entry.notes, "");
        prop_assert_eq!(&entry.tags, &Vec::<String>::new());
    }
    Ok(())
}

type Told = (Texts, Texts, Vec<(Book, Texts, String)>);

/// Everything that a spreadsheet promises to carry.
fn told(list: &PublicList) -> Vec<Told> {
    let section = |section: &PublicSection| {
        let entries = section.entries.iter().map(|entry| {
            (
                entry.book.clone(),
                entry.annotations.clone(),
                entry.call_number.clone(),
            )
        });
        (
            section.heading.clone(),
            section.introduction.clone(),
            entries.collect(),
        )
    };
    list.sections.iter().map(section).collect()
}

/// Makes of any list one that cells can hold: no blanks around a text, no signs that are no text, sections that differ,
/// nobody and nothing twice, and no links to other entries.
fn sayable(list: Booklist) -> Booklist {
    let mut value = serde_json::to_value(&list).unwrap();
    clean(&mut value);
    let mut list: Booklist = serde_json::from_value(value).unwrap();
    let language = list.language.clone();
    for (at, section) in list.sections.iter_mut().enumerate() {
        let heading = format!("Section {at} {}", section.heading.words(&language));
        let _ = section.heading.set(&language, heading.trim());
    }
    unlinked(&mut list);
    list
}

fn unlinked(list: &mut Booklist) {
    for entry in list
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.entries)
    {
        let book = &mut Arc::make_mut(entry).book;
        let mut met = Vec::new();
        book.contributors.retain(|person| {
            let new = !met.contains(&(person.name.clone(), person.role));
            met.push((person.name.clone(), person.role));
            new
        });
        let mut met = Vec::new();
        book.isbns.retain(|isbn| {
            let new = !met.contains(isbn);
            met.push(isbn.clone());
            new
        });
        book.none.sort();
        book.none.dedup();
        for used in &mut book.languages {
            if matches!(used.edition, Some(OtherEdition::Entry(_))) {
                used.edition = None;
            }
        }
    }
}

fn clean(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::String(text) if !text.is_empty() => {
            let kept: String = text
                .chars()
                .filter(|c| (!c.is_control() || *c == '\n') && *c != '\u{feff}')
                .collect();
            *text = match kept.trim() {
                "" => "x".to_owned(),
                kept => kept.to_owned(),
            };
        }
        serde_json::Value::Array(all) => all.iter_mut().for_each(clean),
        serde_json::Value::Object(all) => all.values_mut().for_each(clean),
        _ => {}
    }
}
