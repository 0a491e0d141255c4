//! The names of a language, and the books that use it.

use super::view::Fields;
use super::{Line, Message, Subject};
use crate::app::Element;
use crate::app::theme::{Size, Space};
use crate::app::widget::{heading, note};
use crate::model::LanguageTag;
use crate::say;
use crate::words::Tongue;
use iced::widget::column;

/// Shows the names of a language.
pub(super) fn view<'a>(tag: &'a LanguageTag, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let languages = &fields.told.now.languages;
    let subject = Subject::Language(tag.clone());
    let own = languages.own_name(tag).unwrap_or_default();
    let name = |tongue| languages.name(tag, tongue);
    let names = column![
        fields.line(
            say!(words, "vocabulary-english"),
            &subject,
            Line::English,
            &name(Tongue::English)
        ),
        fields.line(
            say!(words, "vocabulary-spanish"),
            &subject,
            Line::Spanish,
            &name(Tongue::Spanish)
        ),
        fields.line(say!(words, "vocabulary-own"), &subject, Line::Own, own),
        fields.labelled(String::new(), note(say!(words, "vocabulary-names-note"))),
    ]
    .spacing(Space::S);
    let books = fields.book.uses.in_language(tag);
    let count = books.len();
    let books = fields.books(say!(words, "vocabulary-books", count = count), books);
    let unused = (count == 0).then(|| note(say!(words, "vocabulary-unused")));
    column![
        column![
            heading(1, fields.language(tag)).size(Size::TITLE),
            note(say!(words, "vocabulary-code", code = tag.to_string())),
        ]
        .spacing(2),
        names,
        books,
        unused,
    ]
    .spacing(Space::XL)
    .into()
}
