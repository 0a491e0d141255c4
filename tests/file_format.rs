//! The page on the file format says what is so.
#![allow(clippy::unwrap_used)]

use colibri::file::{Lineage, decode, encode};

const PAGE: &str = include_str!("../docs/file-format.md");

/// Gives the pieces of the page between two marks.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start)
        .skip(1)
        .filter_map(move |rest| rest.split(end).next())
}

#[test]
fn the_whole_example_is_a_list_as_the_program_writes_it() {
    let example = between(PAGE, "```ron\n", "```").next().unwrap();
    let opened = decode(example.as_bytes()).unwrap();
    assert!(opened.reservations.is_empty() && opened.notices.is_empty());
    assert_eq!(
        String::from_utf8(encode(&opened.list, &Lineage::new())).unwrap(),
        example
    );
}

#[test]
fn every_example_in_a_table_can_be_typed() {
    let mut tried = 0;
    for (heading, wrap) in [
        ("## The list: `Booklist`", ["", ""]),
        ("## `Section`", ["sections: [Section(", ")]"]),
        (
            "## `Entry`",
            ["sections: [Section(entries: [Entry(", ")])]"],
        ),
        (
            "## `Book`",
            ["sections: [Section(entries: [Entry(book: Book(", "))])]"],
        ),
    ] {
        let part = between(PAGE, heading, "\n## ").next().unwrap();
        for row in part.lines().filter(|line| line.starts_with("| `")) {
            let example = row.rsplit('`').nth(1).unwrap();
            // A list cannot state its format twice, and dots stand for more of the same.
            if example.contains("...") || example.starts_with("format: 1") {
                continue;
            }
            let text = format!("Booklist(format: 1, {}{example}{})", wrap[0], wrap[1]);
            let opened =
                decode(text.as_bytes()).unwrap_or_else(|error| panic!("{example}: {error}"));
            assert_eq!(opened.reservations, [], "{example}");
            tried += 1;
        }
    }
    assert!(tried > 45, "{tried}");
}
