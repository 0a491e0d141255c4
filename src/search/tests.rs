use super::*;
use crate::mint;
use crate::model::*;
use crate::vocabulary::Vocabulary;
use proptest::prelude::*;
use std::sync::Arc;

fn book(title: &str, author: &str) -> Entry {
    let mut entry = Entry::new(mint::id());
    entry.book.title = title.into();
    entry.book.contributors = vec![Contributor::new(author, Role::Author)];
    entry
}

fn list_of(entries: Vec<Entry>) -> Booklist {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let mut section = Section::new(mint::id(), Texts::default());
    section.entries = entries.into_iter().map(Arc::new).collect();
    list.sections.push(section);
    list
}

fn sample() -> Booklist {
    let mut bowwow = book("Bowwow Powwow: Bagosenjige-niimi'idim", "Brenda J. Child");
    bowwow.book.publisher = "Minnesota Historical Society Press".into();
    bowwow.book.isbns = vec![EditionIsbn {
        isbn: Written::parse("9781681340777").unwrap(),
        form: String::new(),
    }];
    bowwow.book.languages = vec![LanguageUse::new(
        "oj".parse().unwrap(),
        LanguageRole::BilingualParallel,
    )];
    bowwow.book.about = vec![CultureTag {
        term: Some(TermId("anishinaabe".into())),
        words: "Leech Lake".into(),
        ..CultureTag::default()
    }];
    let mut paleta = book(
        "What Can You Do with a Paleta? / ¿Qué puedes hacer con una paleta?",
        "Carmen Tafolla",
    );
    paleta.book.year = Written::parse("2009");
    paleta.tags = vec!["verano".into()];
    paleta.notes = "Ask about the reprint".into();
    let mut wing = book("How to Heal a Broken Wing", "Bob Graham");
    wing.book.publisher = "Candlewick Press".into();
    wing.book.year = Written::parse("2008");
    wing.book.isbns = vec![EditionIsbn {
        isbn: Written::parse("0-7636-3903-7").unwrap(),
        form: String::new(),
    }];
    let _ = wing.annotations.set(
        &LanguageTag::spanish(),
        "Un pájaro herido encuentra quien lo cuide.",
    );
    list_of(vec![bowwow, paleta, wing])
}

#[test]
fn places_and_awards_are_found() {
    let mut list = list_of(vec![book("Bowwow Powwow", "Brenda J. Child")]);
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.book.settings = vec!["Minnesota".into()];
    entry.book.awards = vec![Award {
        name: "American Indian Youth Literature Award".into(),
        ..Award::default()
    }];
    let index = Index::new(&list, Vocabulary::built_in());
    for typed in ["minnesota", "youth literature"] {
        assert_eq!(index.find(typed).len(), 1, "{typed}");
    }
}

#[track_caller]
fn found(list: &Booklist, typed: &str, expected: &[usize]) {
    let all: Vec<_> = list.entries().map(|entry| entry.id).collect();
    let found: Vec<_> = Index::new(list, Vocabulary::built_in())
        .find(typed)
        .iter()
        .filter_map(|id| all.iter().position(|other| other == id))
        .collect();
    assert_eq!(found, expected, "{typed}");
}

#[test]
fn entries_are_found_by_whatever_is_known_of_them() {
    let list = sample();
    found(&list, "", &[0, 1, 2]);
    found(&list, "  ", &[0, 1, 2]);
    found(&list, "bagosenjige niimiidim", &[0]);
    found(&list, "Niimi’idim", &[0]);
    found(&list, "que puedes", &[1]);
    found(&list, "paleta tafolla", &[1]);
    found(&list, "tafolla graham", &[]);
    found(&list, "978-1-68134-077-7", &[0]);
    found(&list, "978-1-681", &[0]);
    found(&list, "9781681340777", &[0]);
    found(&list, "1681340771", &[0]);
    found(&list, "1-68134-077-1", &[0]);
    found(&list, "0763639037", &[2]);
    found(&list, "ojibwe", &[0]);
    found(&list, "anishinaabemowin", &[0]);
    found(&list, "leech lake", &[0]);
    found(&list, "VERANO", &[1]);
    found(&list, "reprint", &[1]);
    found(&list, "pajaro", &[2]);
    found(&list, "press", &[0, 2]);
    found(&list, "candlewick wing graham", &[2]);
    found(&list, "zebra", &[]);
}

#[test]
fn a_wide_language_or_culture_finds_the_finer_ones() {
    let mut cantonese = book("Our Day", "Somebody");
    cantonese.book.languages = vec![LanguageUse::new("yue".parse().unwrap(), LanguageRole::Text)];
    let mut chippewa = book("Rice", "Somebody");
    chippewa.book.languages = vec![LanguageUse::new("ciw".parse().unwrap(), LanguageRole::Text)];
    let mut navajo = book("Wool", "Somebody");
    navajo.book.about = vec![CultureTag {
        term: Some(TermId("navajo".into())),
        ..CultureTag::default()
    }];
    let list = list_of(vec![cantonese, chippewa, navajo]);
    found(&list, "chinese", &[0]);
    found(&list, "chino", &[0]);
    found(&list, "cantones", &[0]);
    found(&list, "ojibwe", &[1]);
    found(&list, "native american", &[2]);
    found(&list, "pueblos indigenas", &[2]);
    found(&list, "hopi", &[]);
}

#[test]
fn an_index_follows_every_change() {
    let mut list = sample();
    let mut index = Index::new(&list, Vocabulary::built_in());
    let ids: Vec<_> = list.entries().map(|entry| entry.id).collect();
    let _ = list.sections[0].entries.remove(0);
    index.refresh(&list, Vocabulary::built_in());
    assert_eq!(index.find(""), ids[1..]);
    assert!(index.find("bagosenjige").is_empty());
    Arc::make_mut(&mut list.sections[0].entries[1]).book.title = "Kakurenbo".into();
    index.refresh(&list, Vocabulary::built_in());
    assert_eq!(index.find("kakurenbo"), [ids[2]]);
    assert!(index.find("heal").is_empty());
    list.sections[0].entries.swap(0, 1);
    index.refresh(&list, Vocabulary::built_in());
    assert_eq!(index.find(""), [ids[2], ids[1]]);
}

#[track_caller]
fn sorted(list: &Booklist, by: Order, expected: &[&str]) {
    let shown: Vec<_> = list.entries().map(|entry| entry.id).collect();
    let titles: Vec<_> = order(list, &shown, by)
        .into_iter()
        .map(|id| list.entry(id).unwrap().book.title.clone())
        .collect();
    assert_eq!(titles, expected, "{by:?}");
}

#[test]
fn titles_are_filed_without_their_articles() {
    let spanish = |title: &str| {
        let mut entry = book(title, "");
        entry.book.title_language = Some(LanguageTag::spanish());
        entry
    };
    let list = list_of(vec![
        book("The Great and Mighty Nikko!", ""),
        spanish("Los alimentos de Maisy"),
        book("Before Columbus", ""),
        spanish("¡El árbol!"),
        spanish("A la rueda"),
        book("A Big Guy Took My Ball!", ""),
        spanish("Ñandú"),
        book("A", ""),
        book("", ""),
    ]);
    sorted(
        &list,
        Order::Title,
        &[
            "A",
            "A la rueda",
            "Los alimentos de Maisy",
            "¡El árbol!",
            "Before Columbus",
            "A Big Guy Took My Ball!",
            "The Great and Mighty Nikko!",
            "Ñandú",
            "",
        ],
    );
}

#[test]
fn orders_keep_sections_and_equals_where_they_are() {
    let mut list = sample();
    let mut other = Section::new(mint::id(), Texts::default());
    other.entries = vec![
        Arc::new(book("Alego", "Ningeokuluk Teevee")),
        Arc::new(book("Braids", "Ningeokuluk Teevee")),
    ];
    list.sections.push(other);
    let (bowwow, paleta, wing) = (
        "Bowwow Powwow: Bagosenjige-niimi'idim",
        "What Can You Do with a Paleta? / ¿Qué puedes hacer con una paleta?",
        "How to Heal a Broken Wing",
    );
    sorted(
        &list,
        Order::Committee,
        &[bowwow, paleta, wing, "Alego", "Braids"],
    );
    sorted(
        &list,
        Order::Title,
        &[bowwow, wing, paleta, "Alego", "Braids"],
    );
    sorted(
        &list,
        Order::Author,
        &[bowwow, wing, paleta, "Alego", "Braids"],
    );
    sorted(
        &list,
        Order::Year,
        &[wing, paleta, bowwow, "Alego", "Braids"],
    );
    let last = list.sections[1].entries[1].id;
    assert_eq!(order(&list, &[last], Order::Title), [last]);
}

#[test]
fn suggestions_are_what_the_list_holds() {
    let mut entries = vec![
        book("A", "Monica Brown"),
        book("B", "Monica Brown"),
        book("C", "Clare Beaton"),
    ];
    entries[0].book.publisher = "Lectorum".into();
    entries[1].tags = vec!["verano".into()];
    let suggestions = Suggestions::of(&list_of(entries));
    let find = |field, typed: &str| -> Vec<(String, usize)> {
        let found = suggestions.find(field, typed, 5);
        found
            .into_iter()
            .map(|found| (found.text.clone(), found.count))
            .collect()
    };
    assert_eq!(
        find(Field::People, ""),
        [("Monica Brown".into(), 2), ("Clare Beaton".into(), 1)]
    );
    assert_eq!(
        find(Field::People, "b"),
        [("Monica Brown".into(), 2), ("Clare Beaton".into(), 1)]
    );
    assert_eq!(find(Field::People, "cl"), [("Clare Beaton".into(), 1)]);
    assert_eq!(find(Field::Publishers, "LECT"), [("Lectorum".into(), 1)]);
    assert_eq!(find(Field::Tags, "ver"), [("verano".into(), 1)]);
    assert!(find(Field::Series, "").is_empty());
}

proptest! {
    #[test]
    fn an_entry_is_found_by_each_word_of_its_title(title in any::<String>(), author in "\\PC{0,30}") {
        let list = list_of(vec![book(&title, &author)]);
        let index = Index::new(&list, Vocabulary::built_in());
        for word in title.split_whitespace().chain(author.split_whitespace()) {
            prop_assert_eq!(index.find(word).len(), 1, "{:?}", word);
        }
    }

    #[test]
    fn sorting_loses_nothing(titles in proptest::collection::vec("\\PC{0,12}", 0..12)) {
        let list = list_of(titles.iter().map(|title| book(title, title)).collect());
        let shown: Vec<_> = list.entries().map(|entry| entry.id).collect();
        for by in Order::ALL {
            let mut sorted = order(&list, &shown, by);
            sorted.sort();
            let mut all = shown.clone();
            all.sort();
            prop_assert_eq!(sorted, all);
        }
    }
}
