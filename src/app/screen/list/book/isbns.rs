//! The ISBNs of a book, checked while they are typed.

use super::line::{Fact, Line};
use super::pieces::{Fields, row_buttons};
use super::{Message, Rows};
use crate::app::Element;
use crate::app::theme::{Ink, Space};
use crate::app::widget::{press, small};
use crate::model::{Entry, Isbn, IsbnError, Written};
use crate::say;
use crate::words::Words;
use iced::widget::{column, row};

/// Says what is wrong with a number, and what it should be where that is known. Nothing for a right one and for none.
pub fn complaint(text: &str, words: &Words) -> Option<String> {
    if text.trim().is_empty() {
        return None;
    }
    Some(match text.parse::<Isbn>().err()? {
        IsbnError::Length { found } => say!(words, "book-isbn-length", count = found),
        IsbnError::LostZero { .. } => say!(words, "book-isbn-lost-zero"),
        IsbnError::Character { found } => {
            say!(words, "book-isbn-character", character = found.to_string())
        }
        IsbnError::CheckDigit { expected, found } => say!(
            words,
            "book-isbn-check-digit",
            expected = expected.to_string(),
            found = found.to_string()
        ),
        IsbnError::Prefix => say!(words, "book-isbn-prefix"),
    })
}

/// Gives the number with the zero that a spreadsheet took from it.
pub fn repaired(text: &str) -> Option<Isbn> {
    match text.parse::<Isbn>() {
        Err(IsbnError::LostZero { repaired }) => Some(repaired),
        _ => None,
    }
}

/// Shows the rows, with an empty one at the end.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let isbns = &entry.book.isbns;
    let rows = (0..=isbns.len()).map(|at| {
        let fact = Fact::Isbn(at);
        let label = match at {
            0 => say!(words, "book-isbn"),
            _ => say!(words, "book-isbn-number", number = (at + 1)),
        };
        let typed = fields.value(fact);
        let mut number = fields
            .line(label, fact)
            .placeholder(say!(words, "book-isbn-add"));
        let Some(isbn) = isbns.get(at) else {
            return column![number].into();
        };
        // While a number is on its way, only a sign that can never be right is worth a word.
        let on_its_way = fields.is_typing(Line::Book(fact))
            && matches!(
                typed.parse::<Isbn>(),
                Err(IsbnError::Length { found } ) if found < 13
            );
        match &isbn.isbn {
            Written::AsWritten(_) if on_its_way => {
                number = number.help(complaint(&typed, words).unwrap_or_default())
            }
            Written::AsWritten(text) => {
                if let Some(complaint) = complaint(text, words) {
                    number = number.error(complaint);
                }
            }
            Written::Understood(_) => {}
        }
        let right = match &isbn.isbn {
            Written::Understood(isbn) => {
                let told = match isbn.hyphenated() {
                    shown if shown == typed => say!(words, "book-isbn-fine"),
                    shown => say!(words, "book-isbn-right", isbn = shown),
                };
                Some(small(told).class(Ink::Good))
            }
            Written::AsWritten(_) => None,
        };
        let repair = match &isbn.isbn {
            Written::AsWritten(text) => repaired(text).map(|isbn| {
                press(say!(words, "book-isbn-repair", isbn = isbn.hyphenated()))
                    .on_press(Message::Repair(at, isbn))
            }),
            Written::Understood(_) => None,
        };
        let form = fields
            .line(
                say!(words, "book-isbn-form", number = (at + 1)),
                Fact::IsbnForm(at),
            )
            .placeholder(say!(words, "book-isbn-form-add"))
            .hide_label();
        let name = typed.as_str();
        let below = column![]
            .push(right)
            .push(repair)
            .push(
                row![
                    Element::from(form),
                    row_buttons(words, Rows::Isbns, at, isbns.len(), name)
                ]
                .spacing(Space::XS)
                .align_y(iced::Center),
            )
            .spacing(Space::XS);
        column![number, fields.indented(below)]
            .spacing(Space::XS)
            .into()
    });
    column(rows).spacing(Space::S).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;

    #[track_caller]
    fn check(typed: &str, expected: Option<&str>) {
        let words = Words::of(Tongue::English);
        assert_eq!(complaint(typed, &words).as_deref(), expected, "{typed}");
    }

    #[test]
    fn what_is_wrong_is_said_with_the_digit_that_is_expected() {
        check("978-1-68134-077-7", None);
        check("0763639036", None);
        check("", None);
        check(
            "9781681340778",
            Some("The last digit should be 7, not 8. Please compare it with the book."),
        );
        check(
            "0804429571",
            Some("The last digit should be X, not 1. Please compare it with the book."),
        );
        check("9781681", Some("An ISBN has 10 or 13 digits; this has 7."));
        check("9.78E+12", Some("An ISBN does not contain “.”."));
        check(
            "9771681340777",
            Some("An ISBN of 13 digits starts with 978 or 979."),
        );
        check(
            "763639036",
            Some("A zero seems to be missing at the front. Spreadsheets take it away."),
        );
    }

    #[test]
    fn a_lost_zero_is_given_back() {
        assert_eq!(
            repaired("763639036").unwrap().hyphenated(),
            "978-0-7636-3903-7"
        );
        assert_eq!(repaired("9781681340778"), None);
    }
}
