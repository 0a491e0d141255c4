//! Shelf talkers: a card for each book.

use super::lists::{self, Said, entry, tag};
use super::{pages, scripts};
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

fn options(talkers: Talkers) -> Options {
    Options {
        printable: Printable::ShelfTalkers,
        talkers,
        library: Arc::new(lists::library()),
        ..Options::default()
    }
}

const EVERY: [(Talkers, usize); 3] = [(Talkers::Four, 4), (Talkers::Six, 6), (Talkers::Eight, 8)];

/// A list with a book that is too much for any card, among others.
fn odd() -> Booklist {
    let mut list = lists::of_books(9);
    let word = "Donaudampfschifffahrt".repeat(9);
    let long = "A sentence of some words, which goes on. ".repeat(640);
    let said = Said {
        title: &word,
        by: &[&word],
        note: &long,
        ..Said::default()
    };
    let endless = Said {
        title: "Without a full stop",
        by: &["Somebody Else"],
        note: &"word after word ".repeat(300),
        ..Said::default()
    };
    let section = &mut list.sections[0];
    section.entries[1] = Arc::new(entry(70, &said));
    section.entries[2] = Arc::new(entry(71, &endless));
    list
}

#[test]
fn every_sheet_is_accessible_and_holds_its_cards() {
    let mut press = Press::new();
    for (i, (talkers, count)) in EVERY.into_iter().enumerate() {
        for (list, language) in [
            (lists::of_books(13), "es"),
            (odd(), "en"),
            (scripts::scripts(), "en"),
            (lists::with_covers(scripts::arabic()), "ar"),
        ] {
            let options = Options {
                language: tag(language),
                paper: [Paper::Letter, Paper::A4][i % 2],
                ink: [Ink::Colour, Ink::BlackAndWhite][i % 2],
                palette: Palette::ALL[i],
                covers: i != 2,
                ..options(talkers)
            };
            let public = PublicList::from(&list);
            let pages = press.lay_out(&public, &options).unwrap();
            let books: usize = public.sections.iter().map(|part| part.entries.len()).sum();
            assert_eq!(pages.count(), books.div_ceil(count));
            let _ = pages.pdf().unwrap();
        }
    }
}

#[test]
fn cards_are_headings_in_the_order_of_the_list() {
    let list = lists::of_books(13);
    for (talkers, count) in EVERY {
        let pages = pages(&list, &options(talkers));
        let places: Vec<Place> = list
            .entries()
            .map(|entry| pages.page_of(entry.id).unwrap())
            .collect();
        for (i, place) in places.iter().enumerate() {
            assert_eq!(place.page, i / count);
            let (column, row) = (i % 2, i % count / 2);
            assert_eq!(place.x > 306.0, column == 1, "{talkers:?} {i}: {place:?}");
            let high = 792.0 / (count as f64 / 2.0);
            assert!((place.y / high - row as f64).abs() < 0.5);
        }
        let pdf = pages.pdf().unwrap();
        let heading = b"/S/H1/";
        let windows = pdf.windows(heading.len());
        assert_eq!(windows.filter(|window| window == heading).count(), 13);
    }
}

#[test]
fn an_annotation_without_room_ends_at_a_sentence_and_is_said_to() {
    for (talkers, _) in EVERY {
        let pages = pages(&odd(), &options(talkers));
        let cut: Vec<EntryId> = pages
            .warnings()
            .iter()
            .filter(|warning| matches!(warning, PrintWarning::Cut { .. }))
            .filter_map(PrintWarning::entry)
            .collect();
        assert!(cut.contains(&lists::entry_id(70)) && cut.contains(&lists::entry_id(71)));
        let text = pages.text();
        let sentences = text.matches("which goes on.").count();
        let begun = text.matches("A sentence of").count();
        assert!(sentences <= 40 && begun <= 40);
        // One without sentences ends at a word.
        assert!(text.contains("word…") || text.contains("after…"), "{text}");
    }
}

#[test]
fn nothing_overlaps_and_nothing_leaves_its_card() {
    for (talkers, count) in EVERY {
        let pages = pages(&odd(), &options(talkers));
        let runs: Vec<Run> = pages
            .runs()
            .into_iter()
            .filter(|run| !run.text.trim().is_empty() && run.top > 30.0)
            .collect();
        let edge = 32.4;
        let high = (792.0 - 2.0 * edge) / (count as f64 / 2.0);
        let card = |x: f64, y: f64| (x > 306.0, ((y - edge) / high).floor() as i64);
        for (i, run) in runs.iter().enumerate() {
            let middle = (run.top + run.bottom) / 2.0;
            assert_eq!(card(run.left, middle), card(run.right, middle), "{run:?}");
            for other in &runs[i + 1..] {
                let body = |run: &Run| (run.bottom - (run.bottom - run.top) * 0.5, run.bottom);
                let ((a, b), (c, d)) = (body(run), body(other));
                let apart = run.page != other.page
                    || b <= c + 0.5
                    || d <= a + 0.5
                    || run.right <= other.left + 1.0
                    || other.right <= run.left + 1.0;
                assert!(apart, "{talkers:?}: {run:?} over {other:?}");
            }
        }
    }
}
