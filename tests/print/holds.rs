//! What comes in bad: pictures that cannot be read, words without an end, nothing at all. Every printable holds.

use super::gallery::gallery;
use super::lists::{self, Said, entry, tag};
use colibri::import::{CoverError, cover};
use colibri::model::*;
use colibri::print::*;
use colibri::words::{Tongue, Words};
use std::sync::Arc;

/// A sound picture of 10,000 by 10,000 pixels.
const HUNDRED_MEGAPIXELS: &[u8] = include_bytes!("pictures/hundred-megapixels.png");

/// How near to the edge of a sheet words may come, in points: printers cannot reach it.
const EDGE: f64 = 9.0;

/// Every printable with a name, in a language.
pub(crate) fn every_print(language: &str) -> Vec<(String, Options)> {
    Printable::ALL
        .into_iter()
        .map(|printable| {
            let options = Options {
                printable,
                language: tag(language),
                other_language: Some(tag(if language == "en" { "es" } else { "en" })),
                address: "https://example.org/lists".to_owned(),
                ..Options::default()
            };
            (format!("{} in {language}", printable.word()), options)
        })
        .collect()
}

/// A list with everything in it that may go wrong.
fn odd() -> Booklist {
    let mut list = lists::with_covers(lists::dia());
    let word = "w".repeat(200);
    let long_word = Said {
        title: &word,
        by: &[&word],
        illustrated: &[&word, "Somebody Else"],
        publisher: &word,
        isbn: &word,
        note: &word,
        nota: &word,
        award: &word,
        ..Said::default()
    };
    let tale = "A sentence of words. ".repeat(1250);
    let tale = Said {
        title: "A tale",
        by: &["A. B."],
        note: &tale,
        nota: &tale,
        ..Said::default()
    };
    let nameless = Said::default();
    let entries = &mut list.sections[1].entries;
    entries.insert(0, Arc::new(entry(70, &long_word)));
    entries.insert(2, Arc::new(entry(71, &tale)));
    entries.insert(3, Arc::new(entry(72, &nameless)));
    list.sections
        .push(lists::section(7, "Nothing here", "Nada aquí", Vec::new()));
    list.sections[0].heading = Texts::of(&tag("en"), word.as_str());
    list.title = Texts::of(&tag("en"), "A very long title ".repeat(12));
    list.subtitle = Texts::of(&tag("en"), word.as_str());
    for (at, bytes) in [
        HUNDRED_MEGAPIXELS.to_vec(),
        b"\xff\xd8\xff and then only words".to_vec(),
    ]
    .into_iter()
    .enumerate()
    {
        let picture = Picture::new(bytes).unwrap();
        let cover = Cover {
            picture: picture.id(),
            alternative: Texts::of(&tag("en"), "A cover"),
        };
        Arc::make_mut(&mut list.sections[0].entries[at]).cover = Some(cover.clone());
        list.logo = Some(cover);
        let _ = Arc::make_mut(&mut list.pictures).insert(picture.id(), picture);
    }
    list
}

fn nothing() -> Booklist {
    let mut list = lists::dia();
    list.sections.clear();
    list
}

fn library() -> Library {
    Library {
        name: "The Public Library of a Town with a Rather Long Name".to_owned(),
        web: "https://library.example.org".to_owned(),
        logo: Some(Picture::new(HUNDRED_MEGAPIXELS.to_vec()).unwrap()),
        ..Library::default()
    }
}

/// Gives what is wrong with a print; nothing where it holds.
fn fault(press: &mut Press, list: &Booklist, options: &Options) -> Option<String> {
    let pages = match press.lay_out(&PublicList::from(list), options) {
        Ok(pages) => pages,
        Err(error) => return Some(error.to_string()),
    };
    if pages.text().contains('\u{fffd}') {
        return Some("a letter has no font".to_owned());
    }
    for run in pages.runs() {
        let (width, height) = pages.size(run.page).unwrap();
        let inside = run.left > EDGE
            && run.right < width - EDGE
            && run.top > EDGE - 4.0
            && run.bottom < height - EDGE;
        if !run.text.trim().is_empty() && !inside {
            return Some(format!("out of {width:.0} by {height:.0}: {run:?}"));
        }
    }
    pages.pdf().err().map(|error| error.to_string())
}

fn check(name: &str, list: &Booklist, languages: &[&str]) {
    let mut press = Press::new();
    let mut faults = Vec::new();
    for language in languages {
        for (print, options) in every_print(language) {
            let sheets = match options.printable {
                Printable::Poster => [Paper::Tabloid, Paper::A3],
                _ => [Paper::Letter, Paper::A4],
            };
            for (nth, paper) in sheets.into_iter().enumerate() {
                let options = Options {
                    paper,
                    columns: [Columns::Two, Columns::One][nth],
                    ink: [Ink::Colour, Ink::BlackAndWhite][nth],
                    covers: nth == 0,
                    composition: [Composition::Covers, Composition::Titles][nth],
                    pairing: [Pairing::SideBySide, Pairing::InTurn][nth],
                    bookmarks: [Bookmarks::Four, Bookmarks::Five][nth],
                    talkers: [Talkers::Four, Talkers::Eight][nth],
                    index_languages: true,
                    index_titles: true,
                    index_authors: nth == 1,
                    library: Arc::new(library()),
                    ..options.clone()
                };
                if let Some(fault) = fault(&mut press, list, &options) {
                    faults.push(format!("{name}, {print}, {paper:?}: {fault}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_printable_holds_every_script_in_every_direction() {
    check("gallery", &gallery(), &["en", "ar"]);
}

#[test]
fn every_printable_holds_words_and_pictures_without_an_end() {
    check("odd", &odd(), &["en", "he"]);
}

#[test]
fn every_printable_holds_a_list_of_nothing() {
    check("nothing", &nothing(), &["en", "ar"]);
}

#[test]
fn every_printable_holds_three_hundred_books() {
    check("many", &lists::of_size(300), &["es", "fa"]);
}

#[test]
fn a_picture_of_a_hundred_megapixels_is_refused_where_it_is_chosen_and_named_where_it_stands() {
    let english = Words::of(Tongue::English);
    // Chosen as a cover or as a logo.
    let refused = cover(HUNDRED_MEGAPIXELS).unwrap_err();
    assert!(matches!(refused, CoverError::ManyPixels { .. }));
    let sentence = refused.sentence(&english);
    let digits: String = sentence.chars().filter(char::is_ascii_digit).collect();
    assert!(digits.starts_with("1000010000"), "{sentence}");
    // In a file: as the cover of a book, as the logo, as a picture of the print, as the logo of the library.
    let mut list = odd();
    let picture = Picture::new(HUNDRED_MEGAPIXELS.to_vec()).unwrap();
    let huge = Cover {
        picture: picture.id(),
        alternative: Texts::default(),
    };
    list.logo = Some(huge.clone());
    let options = Options {
        picture: Some(huge),
        library: Arc::new(library()),
        ..Options::default()
    };
    let pages = Press::new()
        .lay_out(&PublicList::from(&list), &options)
        .unwrap();
    let warned = |wanted: &dyn Fn(&PrintWarning) -> bool| {
        pages.warnings().iter().filter(|one| wanted(one)).count()
    };
    assert_eq!(
        warned(&|one| matches!(one, PrintWarning::Picture { .. })),
        2
    );
    assert_eq!(warned(&|one| *one == PrintWarning::Logo), 1);
    assert_eq!(warned(&|one| *one == PrintWarning::OwnPicture), 1);
    assert_eq!(warned(&|one| *one == PrintWarning::LibraryLogo), 1);
}
