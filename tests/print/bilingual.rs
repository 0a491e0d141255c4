//! Two languages on one sheet, side by side and in turn.

use super::lists::{self, tag};
use super::sheets::library;
use super::{pages, scripts};
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

fn bilingual(pairing: Pairing, one: &str, two: &str) -> Options {
    Options {
        printable: Printable::Bilingual,
        pairing,
        language: tag(one),
        other_language: Some(tag(two)),
        library: library(),
        ..Options::default()
    }
}

fn run(pages: &Pages, words: &str) -> Run {
    let mut runs = pages.runs().into_iter();
    runs.find(|run| run.text.starts_with(words))
        .unwrap_or_else(|| panic!("{words}"))
}

#[test]
fn halves_stand_level_side_by_side() {
    let pages = pages(
        &lists::with_covers(lists::dia()),
        &bilingual(Pairing::SideBySide, "en", "es"),
    );
    let (english, spanish) = (
        run(&pages, "A mother and her baby"),
        run(&pages, "Una madre y su"),
    );
    assert_eq!(
        (english.language.as_str(), spanish.language.as_str()),
        ("en", "es")
    );
    assert_eq!(english.page, spanish.page);
    assert!(english.right < spanish.left);
    assert!(
        (english.bottom - spanish.bottom).abs() < 14.0,
        "{english:?} {spanish:?}"
    );
    let (title, other) = (run(&pages, "Together"), run(&pages, "Juntos"));
    assert!((title.bottom - other.bottom).abs() < 1.0 && title.right < other.left);
    // The title of a book once; what is said about it in each language.
    let text = pages.text();
    assert_eq!(text.matches("Dreamers").count(), 1);
    assert!(text.contains("By Yuyi Morales") && text.contains("Por Yuyi Morales"));
    assert_eq!(text.matches("Riverside Public").count(), 1);
    let _ = pages.pdf().unwrap();
}

#[test]
fn the_one_stands_below_the_other_in_turn() {
    let pages = pages(
        &lists::with_covers(lists::dia()),
        &bilingual(Pairing::InTurn, "es", "en"),
    );
    let (spanish, english) = (run(&pages, "Una madre"), run(&pages, "A mother and"));
    assert!(spanish.page == english.page && spanish.bottom < english.top);
    let _ = pages.pdf().unwrap();
}

#[test]
fn what_is_not_in_both_stands_in_neither() {
    let mut list = lists::dia();
    let entry = Arc::make_mut(&mut list.sections[1].entries[2]);
    entry.annotations = Texts::of(&tag("en"), "Only in English.");
    let id = entry.id;
    // Who gave the money is owed their name, whatever language it is in.
    list.funders = Texts::of(&tag("en"), "Funded by friends.");
    for pairing in [Pairing::SideBySide, Pairing::InTurn] {
        let pages = pages(&list, &bilingual(pairing, "en", "es"));
        let text = pages.text();
        assert!(!text.contains("Only in English"), "{text}");
        assert_eq!(text.matches("Funded by friends").count(), 1);
        assert!(
            pages
                .warnings()
                .iter()
                .any(|warning| warning.entry() == Some(id))
        );
        assert!(pages.page_of(id).is_some());
    }
}

#[test]
fn a_second_language_from_right_to_left_begins_at_the_right() {
    let mut list = lists::dia();
    let arabic = "أم وطفلها يعبران جسرا ويجدان مكتبة.";
    let entry = Arc::make_mut(&mut list.sections[1].entries[2]);
    let _ = entry.annotations.set(&tag("ar"), arabic);
    for pairing in [Pairing::SideBySide, Pairing::InTurn] {
        let pages = pages(&list, &bilingual(pairing, "en", "ar"));
        let (width, _) = pages.size(0).unwrap();
        let runs = pages.runs();
        let words = runs.iter().filter(|run| {
            run.language.starts_with("ar") && run.text.chars().any(|c| ('ا'..='ي').contains(&c))
        });
        let right = words.map(|run| run.right).fold(0.0, f64::max);
        assert!(right > width - 100.0, "{pairing:?}: {right}");
        let _ = pages.pdf().unwrap();
    }
    let mirrored = pages(
        &scripts::arabic(),
        &bilingual(Pairing::SideBySide, "ar", "en"),
    );
    let _ = mirrored.pdf().unwrap();
}

#[test]
fn without_a_second_language_it_is_a_handout() {
    let mut list = lists::dia();
    list.also_issued_in.clear();
    for section in &mut list.sections {
        for entry in &mut section.entries {
            let _ = Arc::make_mut(entry).annotations.set(&lists::tag("es"), "");
        }
    }
    let options = Options {
        other_language: None,
        ..bilingual(Pairing::SideBySide, "en", "es")
    };
    let handout = Options {
        printable: Printable::Handout,
        ..options.clone()
    };
    assert_eq!(pages(&list, &options).text(), pages(&list, &handout).text());
}

#[test]
fn what_is_long_holds() {
    let mut list = lists::dia();
    let word = "w".repeat(200);
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.book.title = word.clone();
    for language in ["en", "es"] {
        let _ = entry
            .annotations
            .set(&tag(language), "A sentence of some words. ".repeat(1000));
    }
    list.title = Texts::of(&tag("en"), word);
    for pairing in [Pairing::SideBySide, Pairing::InTurn] {
        let pages = pages(&list, &bilingual(pairing, "en", "es"));
        let (width, height) = pages.size(0).unwrap();
        for run in pages.runs() {
            assert!(
                run.left > 20.0 && run.right < width - 20.0 && run.bottom < height - 20.0,
                "{run:?}"
            );
        }
        assert_eq!(pages.text().matches("sentence").count(), 2000);
        let _ = pages.pdf().unwrap();
    }
}

#[test]
fn what_stands_in_another_language_is_counted() {
    let mut list = lists::dia();
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    let _ = entry.annotations.set(&lists::tag("es"), "");
    let options = Options {
        language: lists::tag("es"),
        ..Options::default()
    };
    let expected = PrintWarning::OtherLanguage {
        count: 1,
        language: lists::tag("es"),
    };
    assert_eq!(pages(&list, &options).warnings(), [expected]);
    assert_eq!(pages(&list, &Options::default()).warnings(), []);
}
