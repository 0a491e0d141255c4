//! The spreadsheet of a list, imported again, says what the list said.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

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
    proptest::collection::vec(person, 0..4)
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

/// Puts in one order what a spreadsheet does not order: people stand there by their roles.
fn facts(entry: &Entry) -> (Book, Texts) {
    let mut book = entry.book.clone();
    book.title_language = None;
    book.contributors
        .sort_by(|one, other| (one.role, &one.name).cmp(&(other.role, &other.name)));
    book.contributors.dedup();
    book.languages
        .iter_mut()
        .for_each(|language| language.suggested = false);
    let mut met = Vec::new();
    book.languages.retain(|language| {
        let new = !met.contains(language);
        met.push(language.clone());
        new
    });
    book.about
        .iter_mut()
        .for_each(|culture| culture.suggested = false);
    (book, entry.annotations.clone())
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
            prop_assert_eq!(facts(&placed.entry), facts(entry));
            prop_assert_eq!(&placed.entry.notes, "");
        }
    }
}
