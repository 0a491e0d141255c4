//! The main facts of a book, always open: title, people, publisher, ISBN, languages, cultures, for whom, annotation. Below them
//! the parts that can be folded.

use super::areas::Area;
use super::line::{Fact, Line};
use super::pieces::{CHOICE, Fields, odd_fact, remark};
use super::{Message, Part, awards, committee, cultures, isbns, languages, more, people};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{choice, title};
use crate::model::{Direction, Entry, Format, word_count};
use crate::say;
use crate::search;
use crate::words::field;
use iced::widget::{column, row, space};
use std::sync::Arc;

/// Shows everything about one book.
pub(super) fn view<'a>(entry: &'a Arc<Entry>, fields: &Fields<'a>) -> Element<'a, Message> {
    let entry: &'a Entry = entry;
    let words = fields.words;
    let book = &entry.book;
    let main = column![
        fields.line(say!(words, "book-title"), Fact::Title),
        fields.line(say!(words, "book-subtitle"), Fact::Subtitle),
        people::view(entry, fields),
        fields.suggested(
            fields.line(say!(words, "book-publisher"), Fact::Publisher),
            Fact::Publisher,
            search::Field::Publishers,
        ),
        fields.suggested(
            fields
                .line(say!(words, "book-imprint"), Fact::Imprint)
                .placeholder(say!(words, "book-imprint-hint")),
            Fact::Imprint,
            search::Field::Imprints,
        ),
        odd_fact(
            fields,
            entry,
            say!(words, "book-year"),
            Fact::Year,
            say!(words, "book-year-odd"),
        ),
        isbns::view(entry, fields),
        languages::view(entry, fields),
        cultures::view(entry, fields),
        formats(fields, Some(book.format)),
        odd_fact(
            fields,
            entry,
            say!(words, "book-ages"),
            Fact::Ages,
            say!(words, "book-ages-odd"),
        )
        .placeholder("4-8"),
        odd_fact(
            fields,
            entry,
            say!(words, "book-grades"),
            Fact::Grades,
            say!(words, "book-grades-odd"),
        )
        .placeholder("K-2"),
        annotation(entry, fields),
        fields.cover(entry.cover.as_ref(), Line::Book(Fact::CoverAlternative)),
    ]
    .spacing(Space::S);
    column![
        head(entry, fields),
        main,
        fields.part(Part::More, say!(words, "book-part-more"), || column![
            awards::view(entry, fields),
            more::view(entry, fields)
        ]
        .spacing(Space::S)
        .into()),
        fields.part(Part::Committee, say!(words, "book-part-committee"), || {
            committee::view(entry, fields)
        }),
    ]
    .spacing(Space::M)
    .into()
}

/// The title as it reads, and where the book stands: "Grades K–2 · 3 of 14 · accepted".
fn head<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let shown = match entry.book.title.trim() {
        "" => say!(words, "book-untitled"),
        _ => entry.book.full_title(),
    };
    let place = fields.list.entry_at(entry.id).map(|(section, at)| {
        let section = &fields.list.sections[section];
        let heading = match section.heading.words(fields.at.language) {
            "" => say!(words, "book-no-heading"),
            heading => heading.to_owned(),
        };
        say!(
            words,
            "book-place",
            section = heading,
            at = (at + 1),
            count = section.entries.len(),
            status = field::status(words, entry.status).to_lowercase()
        )
    });
    let language = entry.book.title_language.as_ref();
    let rtl = fields.list.direction(&shown, language) == Direction::RightToLeft;
    fields.head(title(shown).right_to_left(rtl), place)
}

/// The choice of what kind of book it is; nothing where several books differ.
pub(super) fn formats<'a>(
    fields: &Fields<'a>,
    format: Option<Option<Format>>,
) -> Element<'a, Message> {
    let words = fields.words;
    let none = (None, say!(words, "book-format-none"));
    let all = Format::ALL
        .into_iter()
        .map(|format| (Some(format), field::format(words, format)));
    let options: Vec<(Option<Format>, String)> = std::iter::once(none).chain(all).collect();
    let label = say!(words, "book-format");
    fields.labelled(
        label.clone(),
        choice(label, options, format.as_ref(), Message::Format)
            .otherwise(say!(words, "book-mixed"))
            .width(CHOICE),
    )
}

fn annotation<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let text = entry
        .annotations
        .get(fields.at.language)
        .unwrap_or_default();
    let count = word_count(text);
    let limit = fields.list.style.annotation_words.map(usize::from);
    let counted = match limit {
        Some(limit) => say!(words, "book-words-of", count = count, limit = limit),
        None => say!(words, "book-words", count = count),
    };
    let over = limit.is_some_and(|limit| count > limit);
    let counted = match over {
        true => format!("{counted} · {}", say!(words, "book-words-over")),
        false => counted,
    };
    let below = row![]
        .push(fields.speaking())
        .push(space::horizontal())
        .push(remark(counted, over))
        .spacing(Space::S)
        .align_y(iced::Center);
    fields.area_above(
        say!(words, "book-annotation"),
        Area::Annotation,
        Some(below.into()),
    )
}
