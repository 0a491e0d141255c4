//! What leaves the program as Markdown: read back by a reader of Markdown, each text is as it was typed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "print/lists.rs"]
mod lists;

use colibri::export;
use colibri::model::*;
use colibri::print::{Options, Printable};
use lists::{Said, entry, section, tag};
use proptest::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

fn markdown(list: &Booklist, options: &Options) -> String {
    export::markdown(&PublicList::from(list), options)
}

/// A block, as a reader of Markdown finds it.
#[derive(Debug, PartialEq)]
struct Block {
    level: Option<HeadingLevel>,
    text: String,
}

/// Reads with everything that any kind of Markdown knows, except that quotation marks stay as they are.
fn read(markdown: &str) -> Vec<Block> {
    let mut known = pulldown_cmark::Options::all();
    known.remove(pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION);
    let mut blocks = Vec::new();
    for event in Parser::new_ext(markdown, known) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => blocks.push(Block {
                level: Some(level),
                text: String::new(),
            }),
            Event::Start(Tag::Paragraph | Tag::Item) => blocks.push(Block {
                level: None,
                text: String::new(),
            }),
            Event::Text(text) => {
                if let Some(block) = blocks.last_mut() {
                    block.text.push_str(&text);
                }
            }
            Event::Start(Tag::Link { .. } | Tag::Emphasis | Tag::Strong | Tag::List(_))
            | Event::End(_)
            | Event::TaskListMarker(_) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    blocks
}

/// A final list that says the same words as its title, as the heading of a section, as the title of a book and as an annotation.
fn saying(words: &str) -> Booklist {
    let mut list = lists::list(words);
    let book = entry(
        1,
        &Said {
            title: words,
            note: words,
            ..Said::default()
        },
    );
    list.sections = vec![section(1, words, "", vec![accepted(book)])];
    list
}

fn accepted(mut entry: Entry) -> Entry {
    entry.status = Status::Accepted;
    entry
}

#[test]
fn headings_go_down_one_step_at_a_time_and_each_book_has_one() {
    let list = lists::dia();
    let books: usize = PublicList::from(&list)
        .sections
        .iter()
        .map(|section| section.entries.len())
        .sum();
    let written = markdown(&list, &Options::default());
    let levels: Vec<HeadingLevel> = read(&written)
        .iter()
        .filter_map(|block| block.level)
        .collect();
    let count = |level| levels.iter().filter(|found| **found == level).count();
    assert_eq!(count(HeadingLevel::H1), 1);
    assert_eq!(count(HeadingLevel::H2), list.sections.len());
    assert_eq!(count(HeadingLevel::H3), books);
    assert!(
        levels
            .windows(2)
            .all(|pair| pair[1] as usize <= pair[0] as usize + 1)
    );
}

#[test]
fn an_isbn_leads_to_its_book() {
    let written = markdown(&lists::dia(), &Options::default());
    assert!(
        written
            .contains("[ISBN 978-0-316-23038-4.](https://search.worldcat.org/isbn/9780316230384)"),
        "{written}"
    );
}

#[test]
fn a_checklist_is_a_list_of_tasks() {
    let options = Options {
        printable: Printable::Checklist,
        ..Options::default()
    };
    let mut list = saying("- [x] *Water*");
    std::sync::Arc::make_mut(&mut list.sections[0].entries[0]).call_number = "E MOR_1".into();
    let written = markdown(&list, &options);
    assert!(
        written.contains("- [ ] E MOR\\_1 · - \\[x\\] \\*Water\\*"),
        "{written}"
    );
}

#[track_caller]
fn stands(words: &str) {
    let found = read(&markdown(&saying(words), &Options::default()));
    let texts: Vec<&str> = found.iter().map(|block| block.text.trim()).collect();
    let words = words.trim();
    assert_eq!(texts, [words; 4], "{found:?}");
    let levels: Vec<usize> = found
        .iter()
        .map(|block| block.level.map_or(0, |level| level as usize))
        .collect();
    assert_eq!(levels, [1, 2, 3, 0], "{words}");
}

#[test]
fn text_is_only_ever_text() {
    for words in [
        "*bold*",
        "<b>",
        "# x",
        "x ##",
        "#",
        "[a](b)",
        "![a](b)",
        "1. one",
        "- one",
        "+ one",
        "> one",
        "---",
        "===",
        "***",
        "```",
        "~~gone~~",
        "&amp; &#65; R&D",
        "a_b_c",
        "$x^2$",
        "| a | b |",
        "a\\",
        "\\*",
        "{#id .class}",
        ": one",
        "[^1]: note",
        "<!-- -->",
        "¿Qué puedes hacer con una paleta?",
    ] {
        stands(words);
    }
}

fn words() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "\\",
        "`",
        "*",
        "_",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "~",
        "|",
        "$",
        "^",
        "{",
        "}",
        "&",
        "#",
        "+",
        "-",
        "=",
        ".",
        "!",
        ":",
        ";",
        "\"",
        "'",
        "@",
        "/",
        "1",
        "23",
        "a",
        "amp;",
        "é",
        "月",
        "س",
        " ",
        "  ",
        "http://a.b",
    ]);
    prop::collection::vec(pieces, 1..14)
        .prop_map(|pieces| pieces.concat())
        .prop_filter("seen", |text| !text.trim().is_empty())
}

proptest! {
    #[test]
    fn any_text_stands_as_it_is(words in words()) {
        stands(&words);
    }
}

#[test]
fn a_bilingual_sheet_tells_each_book_in_both_languages() {
    let options = Options {
        printable: Printable::Bilingual,
        other_language: Some(tag("es")),
        ..Options::default()
    };
    let written = markdown(&lists::dia(), &options);
    let (english, spanish) = (written.find("By Jen Arena"), written.find("Por Jen Arena"));
    assert!(english.unwrap() < spanish.unwrap(), "{written}");
    assert!(
        written.contains("# Together with Día\n\nJuntos con el Día\n"),
        "{written}"
    );
}
