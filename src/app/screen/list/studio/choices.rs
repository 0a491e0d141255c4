//! The choices of a print as menus: what there is to choose in each, by name.

use super::change::{Change, Choice as Matter, Part};
use crate::app::widget::{Choice, choice};
use crate::model::{Booklist, EntryStyle, LanguageTag};
use crate::print::{Bookmarks, Columns, Composition, Ink, Options, Pairing, Paper, Talkers};
use crate::say;
use crate::words::Words;
use crate::words::field::{self, capital};

/// The sheet: large ones for posters alone.
pub fn paper<'a>(options: &Options, words: &Words) -> Choice<'a, Change> {
    let mut papers = vec![
        (Paper::Letter, field::paper(words, Paper::Letter)),
        (Paper::A4, field::paper(words, Paper::A4)),
    ];
    if Matter::LargePapers.matters(options) {
        papers.push((Paper::Tabloid, field::paper(words, Paper::Tabloid)));
        papers.push((Paper::A3, field::paper(words, Paper::A3)));
    }
    choice(
        say!(words, "print-option-paper"),
        papers,
        Some(&options.paper),
        Change::Paper,
    )
}

/// Colour, or black and white.
pub fn ink<'a>(options: &Options, words: &Words) -> Choice<'a, Change> {
    let inks = [Ink::Colour, Ink::BlackAndWhite].map(|ink| (ink, field::ink(words, ink)));
    choice(
        say!(words, "print-option-ink"),
        inks,
        Some(&options.ink),
        Change::Ink,
    )
}

/// What only one printable has a choice of: columns, how many to a sheet, how it is composed.
pub fn own<'a>(options: &Options, words: &Words) -> Vec<Choice<'a, Change>> {
    let columns = Matter::Columns.matters(options).then(|| {
        choice(
            say!(words, "print-option-columns"),
            [
                (Columns::One, say!(words, "print-option-one-column")),
                (Columns::Two, say!(words, "print-option-two-columns")),
            ],
            Some(&options.columns),
            Change::Columns,
        )
    });
    let bookmarks = Matter::Bookmarks.matters(options).then(|| {
        let bookmarks = [(Bookmarks::Four, 4), (Bookmarks::Five, 5)];
        choice(
            say!(words, "print-option-bookmarks"),
            bookmarks
                .map(|(one, count)| (one, say!(words, "print-option-to-a-sheet", count = count))),
            Some(&options.bookmarks),
            Change::Bookmarks,
        )
    });
    let talkers = Matter::Talkers.matters(options).then(|| {
        let talkers = [(Talkers::Four, 4), (Talkers::Six, 6), (Talkers::Eight, 8)];
        choice(
            say!(words, "print-option-talkers"),
            talkers
                .map(|(one, count)| (one, say!(words, "print-option-to-a-sheet", count = count))),
            Some(&options.talkers),
            Change::Talkers,
        )
    });
    let composition = Matter::Composition.matters(options).then(|| {
        choice(
            say!(words, "print-option-composition"),
            [
                (Composition::Covers, say!(words, "print-option-the-covers")),
                (Composition::Titles, say!(words, "print-option-the-titles")),
            ],
            Some(&options.composition),
            Change::Composition,
        )
    });
    let pairing = Matter::Pairing.matters(options).then(|| {
        choice(
            say!(words, "print-option-pairing"),
            [
                (
                    Pairing::SideBySide,
                    say!(words, "print-option-side-by-side"),
                ),
                (Pairing::InTurn, say!(words, "print-option-in-turn")),
            ],
            Some(&options.pairing),
            Change::Pairing,
        )
    });
    [columns, bookmarks, talkers, composition, pairing]
        .into_iter()
        .flatten()
        .collect()
}

/// With the pictures of the covers or without.
pub fn covers<'a>(options: &Options, words: &Words) -> Choice<'a, Change> {
    choice(
        say!(words, "print-option-covers"),
        [
            (true, say!(words, "print-option-with-covers")),
            (false, say!(words, "print-option-without-covers")),
        ],
        Some(&options.covers),
        |on| Change::With(Part::Covers, on),
    )
}

/// The order of the facts.
pub fn style<'a>(options: &Options, words: &Words) -> Choice<'a, Change> {
    choice(
        say!(words, "print-option-style"),
        EntryStyle::ALL.map(|style| (style, field::entry_style(words, style))),
        Some(&options.style),
        Change::Style,
    )
}

/// The language of labels, headings and annotations.
pub fn language<'a>(list: &Booklist, options: &Options, words: &Words) -> Choice<'a, Change> {
    choice(
        say!(words, "print-option-language"),
        languages(list, words, |_| true),
        Some(&options.language),
        Change::Language,
    )
}

/// The second language of a bilingual sheet, where the list has one.
pub fn other_language<'a>(
    list: &Booklist,
    options: &Options,
    words: &Words,
) -> Option<Choice<'a, Change>> {
    let others = languages(list, words, |tag| *tag != options.language);
    let matters = Matter::Pairing.matters(options) && !others.is_empty();
    matters.then(|| {
        choice(
            say!(words, "print-option-other-language"),
            others,
            options.other_language.as_ref(),
            Change::OtherLanguage,
        )
        .otherwise(say!(words, "print-option-no-other-language"))
    })
}

fn languages(
    list: &Booklist,
    words: &Words,
    keep: impl Fn(&LanguageTag) -> bool,
) -> Vec<(LanguageTag, String)> {
    let tongue = words.tongue();
    list.languages()
        .filter(|tag| keep(tag))
        .map(|tag| (tag.clone(), capital(&words.languages().name(tag, tongue))))
        .collect()
}

/// One section, or all.
pub fn section<'a>(
    list: &Booklist,
    options: &Options,
    words: &Words,
) -> Option<Choice<'a, Change>> {
    (list.sections.len() > 1).then(|| {
        let whole = (None, say!(words, "print-option-all-sections"));
        let sections = list.sections.iter().enumerate().map(|(at, section)| {
            let heading = match section.heading.words(&options.language) {
                "" => say!(words, "facet-section-number", number = (at + 1)),
                heading => heading.to_owned(),
            };
            (Some(section.id), heading)
        });
        choice(
            say!(words, "print-option-section"),
            std::iter::once(whole).chain(sections),
            Some(&options.section),
            Change::Section,
        )
    })
}
