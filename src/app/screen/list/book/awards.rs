//! The awards of a book, in rows.

use super::line::Fact;
use super::offers::{Offer, Terms, begins};
use super::pieces::{Fields, row_buttons};
use super::{Message, Rows};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::choice;
use crate::model::{Award, AwardLevel, Entry, Written, Year};
use crate::say;
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
        let category = fields
            .line(
                say!(words, "book-award-category", number = number),
                Fact::AwardCategory(at),
            )
            .placeholder(say!(words, "book-award-category-add"))
            .hide_label();
        let recipient = fields
            .line(
                say!(words, "book-award-recipient", number = number),
                Fact::AwardRecipient(at),
            )
            .placeholder(say!(words, "book-award-recipient-add"))
            .hide_label();
        let below = column![
            row![
                Element::from(year),
                Element::from(level),
                row_buttons(words, Rows::Awards, at, all.len(), &award.name)
            ]
            .spacing(Space::XS),
            row![Element::from(category), Element::from(recipient)].spacing(Space::XS),
        ]
        .spacing(Space::XS);
        column![name, fields.indented(below)]
            .spacing(Space::XS)
            .into()
    });
    column(rows).spacing(Space::S).into()
}
