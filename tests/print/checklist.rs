//! The checklist: a line a book, in the order of the shelves.

use super::lists::{self, tag};
use super::pages;
use super::sheets::shelved;
use colibri::print::*;
use std::sync::Arc;

fn checklist(language: &str) -> Options {
    Options {
        printable: Printable::Checklist,
        language: tag(language),
        ..Options::default()
    }
}

#[test]
fn books_stand_in_the_order_of_the_shelves() {
    let printed = pages(&shelved(lists::dia()), &checklist("en"));
    let text = printed.text();
    let at = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    };
    assert!(text.contains("In the order of the call numbers"));
    assert!(text.contains("14 books"));
    // E CHI, E ISA, E JUN, E LIN ...
    assert!(at("Bowwow") < at("A Big Mooncake") && at("A Big Mooncake") < at("Dreamers"));
    // Each section for itself.
    assert!(at("Besos") < at("Bowwow") && at("Fry Bread") < at("Bowwow"));
    let runs = printed.runs();
    let run = |words: &str| runs.iter().find(|run| run.text.starts_with(words)).unwrap();
    let (number, title) = (run("E MOR"), run("Dreamers"));
    assert!(number.right < title.left && (number.bottom - title.bottom).abs() < 6.0);
}

#[test]
fn one_book_without_a_call_number_keeps_the_order_of_the_list() {
    let mut list = shelved(lists::dia());
    Arc::make_mut(&mut list.sections[1].entries[0])
        .call_number
        .clear();
    let text = pages(&list, &checklist("en")).text();
    let at = |words: &str| text.find(words).unwrap();
    assert!(text.contains("In the order of the list"));
    assert!(
        at("Alma") < at("Bowwow")
            && at("Bowwow") < at("Dreamers")
            && at("Dreamers") < at("A Big Mooncake")
    );
}

#[test]
fn it_is_a_table_whose_head_stands_on_every_page() {
    for language in ["en", "es", "ar"] {
        let list = shelved(lists::of_size(90));
        let printed = pages(&list, &checklist(language));
        assert!(printed.count() > 2);
        let heads = printed
            .text()
            .matches(if language == "es" {
                "ISBN y formato"
            } else {
                "ISBN and format"
            })
            .count();
        assert_eq!(heads, printed.count(), "{language}");
        let pdf = printed.pdf().unwrap();
        let count = |wanted: &str| {
            pdf.windows(wanted.len())
                .filter(|window| *window == wanted.as_bytes())
                .count()
        };
        assert!(count("/S/Table") + count("/S /Table") >= 1);
        assert!(count("/S/TH") + count("/S /TH") >= 4 + 90);
        for entry in list.entries() {
            assert!(printed.page_of(entry.id).is_some());
        }
    }
}

#[test]
fn what_is_long_holds() {
    let mut list = shelved(lists::dia());
    let word = "w".repeat(200);
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.book.title = word.clone();
    entry.call_number = word;
    let printed = pages(&list, &checklist("en"));
    let (width, height) = printed.size(0).unwrap();
    for run in printed.runs() {
        assert!(
            run.left > 20.0 && run.right < width - 20.0 && run.bottom < height - 20.0,
            "{run:?}"
        );
    }
}
