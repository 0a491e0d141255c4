//! The awards of a book, in rows: which, when, at which level, in which category, and who received it.

use super::line::Fact;
use super::offers::{Offer, Terms, begins};
use super::pieces::{Fields, row_buttons};
use super::{Message, Rows, none};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{self, choice};
use crate::model::{Award, AwardLevel, Book, Entry, NoneOf, Role, Written, Year};
use crate::say;
use crate::search::fold;
use crate::vocabulary::awards;
use crate::words::field;
use iced::widget::{column, row};

/// Makes an award of what was typed: "Pura Belpré Award, 2019" gives name and year.
pub fn read(typed: &str) -> Award {
    let typed = typed.trim();
    let split = typed.rsplit_once([' ', ',']).and_then(|(name, year)| {
        let year: Year = year.parse().ok()?;
        Some((name.trim_end_matches([' ', ',']), year))
    });
    match split {
        Some((name, year)) if !name.is_empty() => Award {
            name: name.to_owned(),
            year: Some(Written::Understood(year)),
            ..Award::default()
        },
        _ => Award {
            name: typed.to_owned(),
            ..Award::default()
        },
    }
}

/// Gives the awards that fit what was typed.
pub fn offers(typed: &str) -> Terms {
    if typed.trim().is_empty() {
        return Terms::default();
    }
    let found = awards().find(typed, 8);
    let own = !found.iter().any(|award| award.name == typed);
    let best = found.first().map(|award| award.name.as_str());
    let begins = own && begins(typed, best);
    let offers = found
        .into_iter()
        .filter(|award| award.name != typed)
        .map(|award| Offer {
            shown: award.name.clone(),
            note: award.sponsor.clone(),
            text: award.name.clone(),
        })
        .collect();
    Terms {
        offers,
        begins,
        own,
    }
}

/// Gives the categories of an award that is known by its name, as the award words them.
fn categories(name: &str) -> Vec<String> {
    let name = fold(name);
    awards()
        .all()
        .iter()
        .find(|known| fold(&known.name) == name)
        .map(|known| known.categories.clone())
        .unwrap_or_default()
}

/// Gives those who may have received an award, who is not the author first: some go to the publisher.
fn recipients(book: &Book) -> Vec<String> {
    let (authors, others): (Vec<_>, Vec<_>) = book
        .contributors
        .iter()
        .partition(|person| person.role == Role::Author);
    let people = others.into_iter().chain(authors).map(|person| &person.name);
    let mut names: Vec<String> = Vec::new();
    for name in [&book.publisher, &book.imprint].into_iter().chain(people) {
        if !name.trim().is_empty() && !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// Makes a field that offers a few words: all of them when it is asked to, those that fit while something is typed.
fn one_of<'a>(
    field: widget::Field<'a, Message>,
    line: Fact,
    all: Vec<String>,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let typed = fields.value(line);
    let folded = fold(&typed);
    let offers = all
        .into_iter()
        .filter(|text| *text != typed && fold(text).contains(&folded))
        .map(|text| Offer {
            shown: text.clone(),
            note: String::new(),
            text,
        })
        .collect();
    match (typed.trim(), fields.is_typing(line)) {
        ("", _) => fields.on_demand(field, line, offers),
        (_, true) => fields.offering(field, line, offers),
        (_, false) => fields.offering(field, line, Vec::new()),
    }
}

/// Shows the rows, with an empty one at the end.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let all = &entry.book.awards;
    let rows = (0..=all.len()).map(|at| {
        let number = at + 1;
        let line = Fact::AwardName(at);
        let label = match at {
            0 => say!(words, "book-award"),
            _ => say!(words, "book-award-number", number = number),
        };
        let typed = fields.value(line);
        let name = fields.terms(
            fields
                .line(label, line)
                .placeholder(say!(words, "book-award-add")),
            line,
            &typed,
            match fields.is_typing(line) {
                true => offers(&typed),
                false => Terms::default(),
            },
        );
        let Some(award) = all.get(at) else {
            return column![name].into();
        };
        let year = fields
            .fact(
                say!(words, "book-award-year", number = number),
                Fact::AwardYear(at),
                Fact::AwardYear(at).is_as_written(entry),
                say!(words, "book-year-odd"),
            )
            .placeholder(say!(words, "book-award-year-add"))
            .hide_label();
        let none = (None, say!(words, "book-award-level-none"));
        let levels = AwardLevel::ALL
            .into_iter()
            .map(|level| (Some(level), field::award_level(words, level)));
        let level = choice(
            say!(words, "book-award-level", number = number),
            std::iter::once(none).chain(levels).collect::<Vec<_>>(),
            Some(&award.level),
            move |level| Message::Level(at, level),
        );
        let category = one_of(
            fields
                .line(
                    say!(words, "book-award-category", number = number),
                    Fact::AwardCategory(at),
                )
                .placeholder(say!(words, "book-award-category-add"))
                .hide_label(),
            Fact::AwardCategory(at),
            categories(&award.name),
            fields,
        );
        let recipient = one_of(
            fields
                .line(
                    say!(words, "book-award-recipient", number = number),
                    Fact::AwardRecipient(at),
                )
                .placeholder(say!(words, "book-award-recipient-add"))
                .hide_label(),
            Fact::AwardRecipient(at),
            recipients(&entry.book),
            fields,
        );
        let below = column![
            row![
                Element::from(year),
                Element::from(level),
                row_buttons(words, Rows::Awards, at, all.len(), &award.name)
            ]
            .spacing(Space::XS),
            row![category, recipient].spacing(Space::XS),
        ]
        .spacing(Space::XS);
        column![name, fields.indented(below)]
            .spacing(Space::XS)
            .into()
    });
    column(rows)
        .push(none::of_book(entry, NoneOf::Award, fields).map(|none| fields.indented(none)))
        .spacing(Space::S)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Contributor;

    #[test]
    fn categories_are_those_of_the_award_that_is_named() {
        assert_eq!(
            categories("mildred l. batchelder award"),
            ["winner", "honor"]
        );
        assert!(categories("Our own medal").is_empty());
        assert!(categories("").is_empty());
    }

    #[test]
    fn whoever_is_not_the_author_is_offered_first() {
        let book = Book {
            publisher: "Enchanted Lion".into(),
            contributors: vec![
                Contributor::new("Ana", Role::Author),
                Contributor::new("Ben", Role::Translator),
                Contributor::new("Ana", Role::Illustrator),
            ],
            ..Book::default()
        };
        assert_eq!(recipients(&book), ["Enchanted Lion", "Ben", "Ana"]);
    }
}
