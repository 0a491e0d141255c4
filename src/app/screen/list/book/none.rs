//! "None" beside "not stated": what is empty says which of the two it is, with a press for the other.

use super::Message;
use super::pieces::{Fields, TIGHT};
use crate::app::Element;
use crate::app::theme::Ink;
use crate::app::theme::Space;
use crate::app::widget::{press, small};
use crate::model::{Entry, NoneOf};
use crate::say;
use iced::widget::row;

/// Shows whether a book has none of something, or whether nobody has said so. Nothing where it has some.
pub(super) fn of_book<'a>(
    entry: &Entry,
    none: NoneOf,
    fields: &Fields<'a>,
) -> Option<Element<'a, Message>> {
    let (book, words) = (&entry.book, fields.words);
    let empty = match none {
        NoneOf::About => book.about.is_empty(),
        NoneOf::Setting => book.settings.is_empty(),
        NoneOf::Award => book.awards.is_empty(),
    };
    let is_none = book.none.contains(&none);
    let sentence = match none {
        NoneOf::About => say!(words, "book-none-about"),
        NoneOf::Setting => say!(words, "book-none-setting"),
        NoneOf::Award => say!(words, "book-none-award"),
    };
    let back = match none {
        NoneOf::About => say!(words, "book-none-about-back"),
        NoneOf::Setting => say!(words, "book-none-setting-back"),
        NoneOf::Award => say!(words, "book-none-award-back"),
    };
    (empty || is_none).then(|| {
        line(
            is_none,
            sentence,
            back,
            Message::NoneOf(none, !is_none),
            fields,
        )
    })
}

/// Shows whether a person names no culture, or whether nobody has said so. Nothing where they name one.
pub(super) fn of_person<'a>(
    entry: &Entry,
    at: usize,
    fields: &Fields<'a>,
) -> Option<Element<'a, Message>> {
    let words = fields.words;
    let person = entry.book.contributors.get(at)?;
    let name = person.name.as_str();
    person.by.is_empty().then(|| {
        line(
            person.names_no_culture,
            say!(words, "book-none-by", name = name),
            say!(words, "book-none-by-back", name = name),
            Message::NamesNoCulture(at, !person.names_no_culture),
            fields,
        )
    })
}

fn line<'a>(
    is_none: bool,
    sentence: String,
    back: String,
    message: Message,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let words = fields.words;
    let small = |words: String| small(words).class(Ink::Soft);
    let (state, name, shown) = match is_none {
        true => (sentence, back, say!(words, "book-none-undo")),
        false => {
            let shown = say!(words, "book-none-state");
            (shown, sentence.clone(), sentence)
        }
    };
    let press = press(name)
        .quiet()
        .face(small(shown))
        .padding(TIGHT)
        .on_press(message);
    row![small(state), press]
        .spacing(Space::XS)
        .align_y(iced::Center)
        .wrap()
        .into()
}
