//! Text is data: whatever looks like a command of Typst, HTML, a spreadsheet or a path stands on every copy as it was typed.

use super::holds::every_print;
use super::lists::{self, tag};
use super::pages;
use colibri::export;
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

/// What was typed, and what is to be seen of it.
const TYPED: [(&str, &str); 20] = [
    ("#image(\"/etc/passwd\")", "#image(\"/etc/passwd\")"),
    ("#eval(\"1+1\")", "#eval(\"1+1\")"),
    ("#read(\"list.json\")", "#read(\"list.json\")"),
    ("#import \"parts.typ\"", "#import \"parts.typ\""),
    ("$x^2$", "$x^2$"),
    ("*bold*", "*bold*"),
    ("_slanted_", "_slanted_"),
    ("`raw`", "`raw`"),
    ("<b>", "<b>"),
    ("&amp;", "&amp;"),
    ("@ref", "@ref"),
    ("= heading", "= heading"),
    ("- item", "- item"),
    ("+ item", "+ item"),
    ("//comment", "//comment"),
    ("/* comment */", "/* comment */"),
    ("\\u{41}", "\\u{41}"),
    ("../../secret", "../../secret"),
    ("a~b---c", "a~b---c"),
    ("\u{0}null", "null"),
];

/// A list that says the same in every place that takes words.
fn list_saying(words: &str) -> Booklist {
    let said = || Texts::of(&tag("en"), words);
    let mut list = lists::dia();
    list.title = said();
    list.subtitle = said();
    list.introduction = said();
    list.credits = said();
    list.slogan = said();
    list.sections.truncate(1);
    let section = &mut list.sections[0];
    section.heading = said();
    section.introduction = said();
    section.entries.truncate(1);
    let entry = Arc::make_mut(&mut section.entries[0]);
    entry.annotations = said();
    entry.call_number = words.to_owned();
    entry.book.title = words.to_owned();
    entry.book.subtitle.clear();
    entry.book.publisher = words.to_owned();
    entry.book.contributors = vec![Contributor::new(words, Role::Author)];
    entry.book.awards = vec![Award {
        name: words.to_owned(),
        ..Award::default()
    }];
    list
}

/// Without the marks that steer lines and directions, and without any space.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

#[test]
fn what_looks_like_a_command_is_printed_as_it_stands() {
    for (typed, seen) in TYPED {
        let list = list_saying(typed);
        for (name, options) in every_print("en") {
            let pages = pages(&list, &options);
            let printed = bare(&pages.text());
            assert!(printed.contains(&bare(seen)), "{name}: {seen}: {printed}");
            assert!(!pages.text().contains("root:"), "{name}");
        }
        let handout = bare(&pages(&list, &Options::default()).text());
        // Title, foot, subtitle, slogan, introduction twice, heading, the book with its facts, its annotation, the credits.
        assert!(
            handout.matches(&bare(seen)).count() >= 11,
            "{seen}: {handout}"
        );
    }
}

#[test]
fn what_looks_like_a_command_stands_in_every_copy_as_it_was_typed() {
    for (typed, seen) in TYPED {
        let list = PublicList::from(&list_saying(typed));
        let options = Options::of(&list);
        let (html, _) = export::html(&list, &options);
        assert!(unescaped(&html).contains(seen), "{seen}");
        assert!(!html.contains("<b>") && !html.contains('\0'));
        let text = export::text(&list, &options);
        assert!(text.contains(seen), "{seen}: {text}");
        let csv = export::csv(&list, &options).replace("\"\"", "\"");
        assert!(csv.contains(seen), "{seen}: {csv}");
    }
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
