//! The index on a sheet of its own.

use super::lists::{self, tag};
use super::{pages, scripts};
use colibri::print::*;

fn index(language: &str) -> Options {
    Options {
        printable: Printable::Index,
        language: tag(language),
        ..Options::default()
    }
}

#[test]
fn families_authors_and_titles_are_found_with_their_section() {
    let printed = pages(&lists::dia(), &index("en"));
    let text = printed.text();
    let order = ["Books by language", "Books by author", "Books by title"];
    let places = order.map(|words| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    });
    assert!(places.is_sorted());
    let joined = text.replace('\n', "");
    for words in [
        "español",
        "Martinez-Neal, Juana. ",
        "Alma y cómo obtuvo su nombre",
        "Grades K – 2",
        "Birth – Preschool",
    ] {
        assert!(joined.contains(words), "{words}: {joined}");
    }
    // An article is passed over: "The Proudest Blue" among the books in P.
    let titles = &joined[joined.find("Books by title").unwrap()..];
    assert!(
        titles.find("My Papi") < titles.find("The Proudest")
            && titles.find("The Proudest") < titles.find("Salma")
    );
    assert!(!text.contains("Books by culture"));
    let _ = printed.pdf().unwrap();
}

#[test]
fn the_end_of_a_handout_holds_them_with_pages() {
    let options = Options {
        index_authors: true,
        index_titles: true,
        ..Options::default()
    };
    let printed = pages(&lists::with_covers(lists::of_size(40)), &options);
    let text = printed.text();
    assert!(text.contains("Books by author") && text.contains("Books by title"));
    assert!(!text.contains("Books by language"));
    let _ = printed.pdf().unwrap();
}

#[test]
fn every_script_is_filed() {
    for language in ["en", "ar", "es"] {
        let printed = pages(&scripts::scripts(), &index(language));
        let (width, height) = printed.size(0).unwrap();
        for run in printed.runs() {
            assert!(
                run.left > 20.0 && run.right < width - 20.0 && run.bottom < height - 20.0,
                "{run:?}"
            );
        }
        let _ = printed.pdf().unwrap();
    }
}
