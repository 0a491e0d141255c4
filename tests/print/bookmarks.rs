//! Bookmarks: two sides that meet, all bookmarks alike.

use super::lists::{self, tag};
use super::{pages, scripts};
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

fn options(bookmarks: Bookmarks) -> Options {
    Options {
        printable: Printable::Bookmarks,
        bookmarks,
        address: "library.example/dia".into(),
        library: Arc::new(lists::library()),
        ..Options::default()
    }
}

const EVERY: [(Bookmarks, usize); 2] = [(Bookmarks::Four, 4), (Bookmarks::Five, 5)];

#[test]
fn every_sheet_has_two_accessible_sides() {
    let mut press = Press::new();
    let lists = [
        (lists::of_books(1), "en"),
        (lists::of_books(24), "es"),
        (lists::of_books(300), "en"),
        (scripts::scripts(), "en"),
        (scripts::arabic(), "ar"),
        (lists::list("Nothing yet"), "es"),
    ];
    for (i, (list, language)) in lists.iter().enumerate() {
        for (bookmarks, _) in EVERY {
            for library in [Library::default(), lists::library()] {
                let options = Options {
                    language: tag(language),
                    paper: [Paper::Letter, Paper::A4][i % 2],
                    ink: [Ink::Colour, Ink::BlackAndWhite][i % 2],
                    palette: Palette::ALL[i % 4],
                    art: Art::ALL[i % 4],
                    library: Arc::new(library),
                    ..options(bookmarks)
                };
                let pages = press.lay_out(&PublicList::from(list), &options).unwrap();
                assert_eq!(pages.count(), 2);
                let _ = pages.pdf().unwrap();
            }
        }
    }
}

/// Where a text begins on a page, from left to right.
fn lefts(pages: &Pages, page: usize, text: &str) -> Vec<f64> {
    let runs = pages.runs().into_iter();
    let mut lefts: Vec<f64> = runs
        .filter(|run| run.page == page && run.text.trim() == text)
        .map(|run| run.left)
        .collect();
    lefts.sort_by(f64::total_cmp);
    lefts
}

#[test]
fn fronts_and_backs_meet_when_the_sheet_is_flipped_on_its_long_edge() {
    for (bookmarks, count) in EVERY {
        let pages = pages(&lists::dia(), &options(bookmarks));
        let front = lefts(&pages, 0, "Dreamers");
        let back = lefts(&pages, 1, "Watercress");
        assert_eq!((front.len(), back.len()), (count, count));
        let step = front[1] - front[0];
        for (one, other) in front.iter().zip(&back) {
            assert!((one - other).abs() < 0.1, "{front:?} {back:?}");
        }
        // The bookmarks lie in the middle of the sheet: what is left of the first is as wide as what is right of the last.
        let outer = (612.0 - step * count as f64) / 2.0;
        let padding = front[0] - outer;
        assert!(padding > 8.0 && padding < 16.0, "{padding}");
    }
}

#[test]
fn only_the_first_bookmark_is_read_aloud() {
    let list = lists::dia();
    let books = list.entries().count();
    for (bookmarks, _) in EVERY {
        let pdf = pages(&list, &options(bookmarks)).pdf().unwrap();
        let count = |wanted: &[u8]| {
            let windows = pdf.windows(wanted.len());
            windows.filter(|window| *window == wanted).count()
        };
        let items = count(b"/S/LI\n") + count(b"/S /LI\n") + count(b"/S/LI/") + count(b"/S/LI ");
        assert_eq!(items, books);
        assert_eq!(count(b"/S/Figure") + count(b"/S /Figure"), 1);
    }
}

#[test]
fn as_many_titles_as_fit_stand_on_it_and_the_rest_is_said() {
    let list = lists::of_books(300);
    for (bookmarks, _) in EVERY {
        let pages = pages(&list, &options(bookmarks));
        let Fit::RunsOver { by: None, entries } = pages.fit() else {
            panic!("{:?}", pages.fit());
        };
        let printed = 300 - entries.len();
        assert!((20..=90).contains(&printed), "{printed}");
        let expected: Vec<EntryId> = list.entries().skip(printed).map(|entry| entry.id).collect();
        assert_eq!(*entries, expected);
        let more = format!("and {} more books", entries.len());
        assert!(pages.text().replace('\n', " ").contains(&more), "{more}");
    }
    for count in [20, 36] {
        let pages = pages(&lists::of_books(count), &options(Bookmarks::Five));
        assert_eq!(*pages.fit(), Fit::Open);
    }
}

#[test]
fn titles_are_larger_where_there_are_few() {
    let size = |count: usize| {
        let pages = pages(&lists::of_books(count), &options(Bookmarks::Four));
        let runs = pages.runs();
        let first = runs
            .iter()
            .find(|run| run.text.contains("Besos") || run.text.contains("Book 1"))
            .unwrap();
        first.bottom - first.top
    };
    assert!(size(6) > size(30));
}
