//! The book that the desk asks about, large, to judge by: cover, title, people, what is said of it and stated of it already.

use super::{Desk, Message};
use crate::app::Element;
use crate::app::theme::{BOLD, Ink, Size, Space, TITLE_PLAIN};
use crate::app::widget::{heading, note, picture, reading, small, soft, tag, text};
use crate::check::stated::Asked;
use crate::model::{Booklist, Direction, Entry};
use crate::say;
use crate::words::{Words, field};
use iced::Length;
use iced::widget::{column, row};

/// The height of a cover.
const COVER: f32 = 260.0;

/// The book to judge by: cover, title, people, what is said of it.
pub fn view<'a>(
    asked: Asked,
    entry: &'a Entry,
    desk: &'a Desk,
    list: &'a Booklist,
    words: &Words,
) -> Element<'a, Message> {
    let book = &entry.book;
    let title = match book.title.trim() {
        "" => say!(words, "book-untitled"),
        _ => book.full_title(),
    };
    let people = book.contributors.iter().enumerate().map(|(at, person)| {
        let role = field::role(words, person.role).to_lowercase();
        let name = person.name.as_str();
        // A mark that nobody sees: what stands around a name goes the way of the program's words, whatever its letters.
        let told = format!(
            "\u{200e}{}",
            say!(words, "desk-person", name = name, role = role)
        );
        let told = text(told);
        match asked {
            Asked::By(asked) | Asked::Sources(asked) if asked == at => told.font(BOLD).into(),
            _ => told.into(),
        }
    });
    let year = book.year.as_ref().map(ToString::to_string);
    let facts: Vec<String> = [Some(book.publisher.clone()), year]
        .into_iter()
        .flatten()
        .filter(|fact| !fact.trim().is_empty())
        .collect();
    let section = list.entry_at(entry.id).map(|(section, _)| {
        let section = &list.sections[section];
        section.heading.words(&list.language).to_owned()
    });
    let section = section.filter(|heading| !heading.is_empty());
    let cover: Option<Element<'a, Message>> = match (&desk.cover, &entry.cover) {
        (Some((_, Some(handle))), Some(cover)) => {
            let told = cover.alternative.words(&list.language);
            let told = match told {
                "" => say!(words, "book-cover"),
                told => told.to_owned(),
            };
            Some(picture(told, handle, Length::Shrink, COVER))
        }
        _ => None,
    };
    let (annotation, notes) = (entry.annotations.best(&list.language), entry.notes.trim());
    let notes = (!notes.is_empty()).then(|| {
        column![note(say!(words, "book-notes")), soft(notes.to_owned()),].spacing(Space::XS)
    });
    let language = book.title_language.as_ref();
    let rtl = list.direction(&title, language) == Direction::RightToLeft;
    column![
        section.map(|section| small(section).class(Ink::Hibiscus)),
        heading(1, title).size(Size::LARGE).right_to_left(rtl),
        column(people).spacing(2),
        (!facts.is_empty()).then(|| soft(facts.join(" · "))),
        stated(entry, words),
        cover,
        annotation.map(|(_, text)| reading(text.to_owned()).size(17.0).font(TITLE_PLAIN)),
        notes,
    ]
    .spacing(Space::M)
    .into()
}

/// What is stated already of the languages and cultures of the book.
fn stated<'a>(entry: &'a Entry, words: &Words) -> Option<Element<'a, Message>> {
    let stated: Vec<_> = entry
        .book
        .languages
        .iter()
        .filter(|used| !used.suggested)
        .cloned()
        .collect();
    let nobodys = "und".parse().unwrap_or_default();
    let languages = field::language_note(words, &stated, &nobodys);
    let languages = (!languages.is_empty()).then(|| tag(languages).teal().into());
    let about = entry.book.about.iter().filter(|about| !about.suggested);
    let about = about.map(|about| {
        let name = words.cultures().name(about, words.tongue());
        tag(say!(words, "list-about", culture = name))
            .hibiscus()
            .into()
    });
    let all: Vec<Element<'a, Message>> = languages.into_iter().chain(about).collect();
    (!all.is_empty()).then(|| {
        row(all)
            .spacing(Space::XS)
            .wrap()
            .vertical_spacing(Space::XS)
            .into()
    })
}
