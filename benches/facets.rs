//! How long counting by facets and telling the coverage take in a list of ten thousand entries.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::check::balance::{Among, Balance, Change, outcomes};
use colibri::mint;
use colibri::model::*;
use colibri::search::facets::{Facet, Facets, Filter, Stated, Value};
use colibri::vocabulary::{self, Vocabulary};
use divan::{Bencher, black_box};
use std::sync::{Arc, LazyLock};

fn main() {
    divan::main();
}

const ENTRIES: usize = 10_000;

/// Ten thousand books with what a tagged list holds: 40 languages in three roles, all cultures of the vocabulary about and
/// by, 60 places, 400 publishers, 30 awards.
static LIST: LazyLock<Booklist> = LazyLock::new(|| {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    for part in 0..8 {
        let heading = Texts::of(&LanguageTag::english(), format!("Part {part}"));
        let mut section = Section::new(mint::id(), heading);
        section.audience.grades = Written::parse(["K-2", "3-5", "6-8", "PreK"][part % 4]);
        section.entries = (0..ENTRIES / 8)
            .map(|at| Arc::new(entry(part * ENTRIES / 8 + at)))
            .collect();
        list.sections.push(section);
    }
    list.aims = vec![
        Aim::new(Goal::Books {
            at_least: 6,
            of: BookKind::Bilingual,
        }),
        Aim::new(Goal::Share {
            percent: 30,
            of: BookKind::OfTheCultureShown,
        }),
        Aim::new(Goal::Languages {
            at_least: 4,
            beside: vec![LanguageTag::english(), LanguageTag::spanish()],
        }),
        Aim::new(Goal::Even {
            within: 2,
            across: Spread::AgeBands,
        }),
    ];
    list
});

/// A number that looks like chance and is always the same.
fn mixed(at: usize, salt: usize) -> usize {
    (at * 2_654_435_761 + salt * 40_503) >> 7
}

fn culture(at: usize) -> CultureTag {
    let all = vocabulary::cultures().all();
    CultureTag {
        term: Some(all[at % all.len()].id.clone()),
        suggested: at.is_multiple_of(9),
        ..CultureTag::default()
    }
}

fn entry(at: usize) -> Entry {
    let languages = vocabulary::languages().all();
    let language = |salt| languages[mixed(at, salt) % 40].tag.clone();
    let mut entry = Entry::new(mint::id());
    let book = &mut entry.book;
    book.title = format!("Book {at}");
    book.languages = vec![LanguageUse::new(language(1), LanguageRole::Text)];
    if at.is_multiple_of(3) {
        let parallel = LanguageUse::new(language(2), LanguageRole::BilingualParallel);
        book.languages.push(parallel);
    }
    if at.is_multiple_of(5) {
        let from = LanguageUse::new(language(3), LanguageRole::TranslatedFrom);
        book.languages.push(from);
    }
    if !at.is_multiple_of(4) {
        book.about = vec![culture(mixed(at, 4)), culture(mixed(at, 5))];
    }
    book.contributors = vec![Contributor {
        by: (!at.is_multiple_of(3))
            .then(|| culture(mixed(at, 6)))
            .into_iter()
            .collect(),
        ..Contributor::new("Somebody", Role::Author)
    }];
    book.settings = vec![format!("Place {}", mixed(at, 7) % 60)];
    book.publisher = format!("Publisher {}", mixed(at, 8) % 400);
    book.year = Written::parse(&(1990 + mixed(at, 9) % 36).to_string());
    book.format = Some(Format::ALL[mixed(at, 10) % Format::ALL.len()]);
    book.awards = vec![Award {
        name: format!("Award {}", mixed(at, 11) % 30),
        ..Award::default()
    }];
    entry.status = Status::ALL[mixed(at, 12) % Status::ALL.len()];
    entry
}

static FACETS: LazyLock<Facets> = LazyLock::new(|| Facets::new(&LIST, Vocabulary::built_in()));

/// The list after somebody has changed one tag of one book.
fn edited() -> Booklist {
    let mut list = LIST.clone();
    let entry = &mut list.sections[2].entries[1000];
    Arc::make_mut(entry).book.about = vec![culture(3)];
    list
}

fn filter() -> Filter {
    let mut filter = Filter::default();
    let language = |tag: &str| Value::from(Stated::Language(tag.parse().unwrap()));
    filter.choose(Facet::Text, language("es"));
    filter.choose(Facet::Text, language("en"));
    filter.exclude(Facet::Status, Stated::Status(Status::Declined).into());
    filter.choose(Facet::Format, Stated::Format(Format::PictureBook).into());
    filter
}

#[divan::bench(sample_count = 10)]
fn first_reading() -> Facets {
    Facets::new(&LIST, Vocabulary::built_in())
}

#[divan::bench]
fn counts_after_one_edit(bencher: Bencher) {
    bencher
        .with_inputs(|| (FACETS.clone(), edited()))
        .bench_local_refs(|(facets, list)| {
            facets.refresh(list, Vocabulary::built_in());
            facets.counts(&Filter::default(), None)
        });
}

#[divan::bench]
fn a_click(bencher: Bencher) {
    let filter = filter();
    bencher.bench(|| {
        let found = FACETS.find(black_box(&filter));
        (FACETS.ids(&found), FACETS.counts(&filter, None))
    });
}

#[divan::bench]
fn a_click_within_what_was_searched(bencher: Bencher) {
    let filter = filter();
    let found: Vec<EntryId> = LIST.entries().map(|entry| entry.id).step_by(2).collect();
    bencher.bench(|| {
        let within = FACETS.rows(found.iter().copied());
        let narrowed = FACETS.narrow(&filter, found.clone());
        (narrowed, FACETS.counts(&filter, Some(&within)))
    });
}

#[divan::bench]
fn coverage_after_one_edit(bencher: Bencher) {
    bencher
        .with_inputs(|| (FACETS.clone(), edited()))
        .bench_local_refs(|(facets, list)| {
            facets.refresh(list, Vocabulary::built_in());
            let rows = Among::Accepted.rows(facets, None);
            let balance = Balance::of(facets, &rows);
            (balance, outcomes(&list.aims, facets, &rows))
        });
}

#[divan::bench]
fn what_one_book_would_change(bencher: Bencher) {
    let rows = Among::Accepted.rows(&FACETS, None);
    let entry = LIST.sections[3].entries[7].id;
    bencher.bench(|| Change::of(black_box(entry), &LIST.aims, &FACETS, &rows));
}
