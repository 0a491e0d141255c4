//! How long finding and checking take in a list of ten thousand entries.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::check::check;
use colibri::mint;
use colibri::model::*;
use colibri::search::{Field, Index, Order, Suggestions, order};
use colibri::vocabulary::{self, Vocabulary};
use divan::{Bencher, black_box};
use std::sync::{Arc, LazyLock};

fn main() {
    divan::main();
}

const ENTRIES: usize = 10_000;

const TITLES: [&str; 8] = [
    "What Can You Do with a Paleta? / ¿Qué puedes hacer con una paleta?",
    "Bowwow Powwow: Bagosenjige-niimi'idim",
    "How to Heal a Broken Wing",
    "Laughing Tomatoes and Other Spring Poems = Jitomates risueños y otros poemas de primavera",
    "The Great and Mighty Nikko!",
    "Sopa de frijoles = Bean Soup",
    "Autumn Peltier, Water Warrior",
    "My Little Round House",
];
const GIVEN: [&str; 10] = [
    "Carmen",
    "Brenda",
    "Bob",
    "Francisco",
    "Xavier",
    "Jorge",
    "Carole",
    "Bolormaa",
    "Monica",
    "Ningeokuluk",
];
const FAMILY: [&str; 12] = [
    "Tafolla",
    "Child",
    "Graham",
    "Alarcón",
    "Garza",
    "Argueta",
    "Lindstrom",
    "Baasansuren",
    "Brown",
    "Teevee",
    "Mora",
    "Ada",
];
const PUBLISHERS: [&str; 5] = [
    "Candlewick Press",
    "Arte Público Press",
    "Groundwood",
    "Children's Book Press",
    "Minnesota Historical Society Press",
];
const WORDS: [&str; 24] = [
    "a",
    "child",
    "plants",
    "seed",
    "beside",
    "the",
    "river",
    "and",
    "waits",
    "grandmother",
    "sings",
    "cousins",
    "market",
    "counts",
    "stars",
    "paints",
    "letters",
    "home",
    "festival",
    "drum",
    "kite",
    "snow",
    "bread",
    "neighbors",
];

static LIST: LazyLock<Booklist> = LazyLock::new(|| {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    list.style.annotation_words = Some(40);
    for part in 0..4 {
        let mut section = Section::new(
            mint::id(),
            Texts::of(&LanguageTag::english(), format!("Part {part}")),
        );
        section.entries = (0..ENTRIES / 4)
            .map(|at| Arc::new(entry(part * ENTRIES / 4 + at)))
            .collect();
        list.sections.push(section);
    }
    list
});

fn entry(at: usize) -> Entry {
    let pick = |from: &[&'static str], by: usize| {
        from.get((at / by) % from.len())
            .copied()
            .unwrap_or_default()
    };
    let mut entry = Entry::new(mint::id());
    entry.book.title = format!("{} {at}", pick(&TITLES, 1));
    for (role, by) in [(Role::Author, 1), (Role::Illustrator, 7)] {
        let name = format!(
            "{} {}. {}",
            pick(&GIVEN, by),
            char::from(b'A' + (at / 3 % 26) as u8),
            pick(&FAMILY, by * 3)
        );
        entry.book.contributors.push(Contributor::new(name, role));
    }
    entry.book.publisher = pick(&PUBLISHERS, 2).to_owned();
    entry.book.year = Written::parse(&(2000 + at % 26).to_string());
    entry.book.isbns = Written::parse(&format!("978{:010}", at * 7))
        .map(|isbn| EditionIsbn {
            isbn,
            form: String::new(),
        })
        .into_iter()
        .collect();
    entry.book.languages = vec![
        LanguageUse::new(LanguageTag::english(), LanguageRole::BilingualOriginal),
        LanguageUse::new(LanguageTag::spanish(), LanguageRole::BilingualParallel),
    ];
    let words: Vec<_> = (0..30)
        .map(|word| pick(&WORDS, 1 + word % 5 * 3 + word))
        .collect();
    let _ = entry
        .annotations
        .set(&LanguageTag::english(), words.join(" "));
    entry.tags = vec![pick(&WORDS, 11).to_owned()];
    entry
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&LIST, Vocabulary::built_in()));

#[divan::bench(args = ["g", "ga", "garza", "xavier garza", "9780000035", "niimiidim", "zebra", "river grandmother drum"])]
fn keystroke(bencher: Bencher, typed: &str) {
    let _ = INDEX.find("");
    bencher.bench(|| INDEX.find(black_box(typed)));
}

#[divan::bench(sample_count = 10)]
fn first_index() -> Index {
    Index::new(&LIST, Vocabulary::built_in())
}

#[divan::bench]
fn refresh_after_one_edit(bencher: Bencher) {
    bencher
        .with_inputs(|| {
            let mut list = LIST.clone();
            if let Some(entry) = list
                .sections
                .get_mut(2)
                .and_then(|section| section.entries.get_mut(1000))
            {
                Arc::make_mut(entry).book.title.push('!');
            }
            (INDEX.clone(), list)
        })
        .bench_local_refs(|(index, list)| index.refresh(list, Vocabulary::built_in()));
}

#[divan::bench]
fn refresh_after_one_entry_was_taken_out(bencher: Bencher) {
    bencher
        .with_inputs(|| {
            let mut list = LIST.clone();
            let _ = list
                .sections
                .first_mut()
                .map(|section| section.entries.remove(3));
            (INDEX.clone(), list)
        })
        .bench_local_refs(|(index, list)| index.refresh(list, Vocabulary::built_in()));
}

#[divan::bench(sample_count = 10)]
fn sort_by_title(bencher: Bencher) {
    let shown = INDEX.find("");
    bencher.bench(|| order(&LIST, black_box(&shown), Order::Title));
}

#[divan::bench(args = ["n", "na", "qx", "Navaho", "vietnamies", "trad", "tlh", "Klingom", "sign language", "chinantec of the", "qqqqqqq", "nothingislikethis"])]
fn language(bencher: Bencher, typed: &str) {
    // The table of all languages is read and folded once, when somebody first types.
    let _ = vocabulary::languages().find("zzz", 1);
    bencher.bench(|| vocabulary::languages().find(black_box(typed), 8));
}

#[divan::bench]
fn language_covers(bencher: Bencher) {
    let [wider, finer] = ["zh", "hak-Latn"].map(|tag| tag.parse::<LanguageTag>().unwrap());
    let _ = vocabulary::languages().covers(&wider, &finer);
    bencher.bench(|| vocabulary::languages().covers(black_box(&wider), black_box(&finer)));
}

#[divan::bench(args = ["ojibway", "qqqqqqq"])]
fn culture(bencher: Bencher, typed: &str) {
    let _ = vocabulary::cultures().find("", 1);
    bencher.bench(|| vocabulary::cultures().find(black_box(typed), 8));
}

#[divan::bench(sample_count = 10)]
fn gather_suggestions() -> Suggestions {
    Suggestions::of(&LIST)
}

#[divan::bench]
fn suggest_a_person(bencher: Bencher) {
    let suggestions = Suggestions::of(&LIST);
    bencher.bench(|| suggestions.find(Field::People, black_box("gar"), 8).len());
}

#[divan::bench(sample_count = 10)]
fn check_all(bencher: Bencher) {
    let today = jiff::civil::date(2026, 11, 23);
    bencher.bench(|| check(black_box(&LIST), today));
}
