//! The poster: one page, whatever the list.

use super::lists::{self, tag};
use super::{pages, scripts};
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

fn options() -> Options {
    Options {
        printable: Printable::Poster,
        address: "library.example/dia".into(),
        library: Arc::new(lists::library()),
        ..Options::default()
    }
}

#[test]
fn every_poster_is_one_accessible_page() {
    let lists = [
        lists::of_books(1),
        lists::of_books(6),
        lists::of_books(12),
        lists::of_books(31),
        scripts::scripts(),
        lists::list("Nothing yet"),
    ];
    let mut press = Press::new();
    for (i, list) in lists.iter().enumerate() {
        let public = PublicList::from(list);
        for (j, paper) in [Paper::Letter, Paper::Tabloid, Paper::A3, Paper::A4]
            .into_iter()
            .enumerate()
        {
            for composition in [Composition::Covers, Composition::Titles] {
                let options = Options {
                    paper,
                    composition,
                    art: Art::ALL[(i + j) % 4],
                    palette: Palette::ALL[(i * 3 + j) % 4],
                    ink: [Ink::Colour, Ink::BlackAndWhite][i % 2],
                    language: tag(["en", "es", "ar"][(i + j) % 3]),
                    covers: i != 2,
                    ..options()
                };
                let pages = press.lay_out(&public, &options).unwrap();
                assert_eq!(pages.count(), 1, "{options:?}");
                let _ = pages
                    .pdf()
                    .unwrap_or_else(|error| panic!("{options:?}: {error}"));
            }
        }
    }
}

#[test]
fn the_sheet_is_as_large_as_was_asked_for() {
    let check = |paper: Paper, width: f64, height: f64| {
        let pages = pages(&lists::of_books(6), &Options { paper, ..options() });
        let (w, h) = pages.size(0).unwrap();
        assert!((w - width).abs() < 0.5 && (h - height).abs() < 0.5);
    };
    check(Paper::Letter, 612.0, 792.0);
    check(Paper::Tabloid, 792.0, 1224.0);
    check(Paper::A3, 841.9, 1190.6);
}

#[test]
fn thirty_covers_stand_on_it_and_the_rest_is_said() {
    let list = lists::of_books(40);
    let pages = pages(&list, &options());
    let printed: Vec<EntryId> = list.entries().take(30).map(|entry| entry.id).collect();
    for id in &printed {
        assert!(pages.page_of(*id).is_some());
    }
    let over: Vec<EntryId> = list.entries().skip(30).map(|entry| entry.id).collect();
    assert_eq!(
        *pages.fit(),
        Fit::RunsOver {
            by: None,
            entries: over
        }
    );
    assert!(pages.text().contains("and 10 more books"));
}

#[test]
fn covers_stand_in_reading_order_within_the_margins() {
    for count in [6, 12, 20, 30] {
        let list = lists::of_books(count);
        let pages = pages(&list, &options());
        let places: Vec<Place> = list
            .entries()
            .map(|entry| pages.page_of(entry.id).unwrap())
            .collect();
        for pair in places.windows(2) {
            let [one, next] = pair else { continue };
            let beside = (next.y - one.y).abs() < 1.0 && next.x > one.x + 20.0;
            let below = next.y > one.y + 20.0 && next.x < one.x;
            assert!(beside || below, "{count}: {one:?} then {next:?}");
        }
        assert!(places.iter().all(|place| place.x > 36.0 && place.x < 576.0));
    }
}

#[test]
fn a_book_without_a_cover_is_shown_by_its_title() {
    let text = pages(&lists::dia(), &options()).text();
    assert!(
        text.contains("Dreamers") && text.contains("Watercress"),
        "{text}"
    );
}

#[test]
fn covers_are_read_aloud_as_title_and_author() {
    let pdf = pages(&lists::with_covers(lists::dia()), &options())
        .pdf()
        .unwrap();
    let alt = b"/Alt(Fry Bread. Kevin Noble Maillard";
    assert!(pdf.windows(alt.len()).any(|window| window == alt));
}

#[test]
fn a_phone_reads_the_code_off_the_page() {
    for ink in [Ink::Colour, Ink::BlackAndWhite] {
        let pages = pages(&lists::of_books(6), &Options { ink, ..options() });
        let pixels = pages.pixels(0, 2.0).unwrap();
        let (width, height) = (pixels.width as usize, pixels.height as usize);
        let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            pixels.rgba[(y * width + x) * 4 + 1]
        });
        let found: Vec<String> = seen
            .detect_grids()
            .iter()
            .filter_map(|grid| Some(grid.decode().ok()?.1))
            .collect();
        assert_eq!(found, ["https://library.example/dia"]);
    }
}

#[test]
fn what_is_no_address_is_a_warning_and_the_rest_is_printed() {
    let options = Options {
        address: "ask at the desk".into(),
        ..options()
    };
    let pages = pages(&lists::of_books(6), &options);
    assert!(matches!(
        pages.warnings(),
        [PrintWarning::Code {
            error: CodeError::NoAddress { .. }
        }]
    ));
    // The library's own address stands in its place.
    assert!(pages.text().contains("library.example"));
}

#[test]
fn titles_alone_are_as_many_as_there_is_room_for() {
    let list = lists::of_books(300);
    let options = Options {
        composition: Composition::Titles,
        ..options()
    };
    let pages = pages(&list, &options);
    let Fit::RunsOver { by: None, entries } = pages.fit() else {
        panic!("{:?}", pages.fit());
    };
    let printed = 300 - entries.len();
    assert!((30..=90).contains(&printed), "{printed}");
    assert!(
        pages
            .text()
            .contains(&format!("and {} more books", entries.len()))
    );
}
