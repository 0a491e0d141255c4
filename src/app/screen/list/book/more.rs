//! More about the book: series, language of the title, price, pages, country, availability.

use super::line::{Fact, New};
use super::pieces::{Fields, odd_fact};
use super::{Message, Rows, languages};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{chip, press, segments};
use crate::model::Entry;
use crate::say;
use crate::search;
use crate::words::field::capital;
use iced::widget::{column, row};

/// Shows these fields.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let all = column![
        filed_as(entry, fields),
        fields.suggested(
            fields.line(say!(words, "book-series"), Fact::SeriesTitle),
            Fact::SeriesTitle,
            search::Field::Series,
        ),
        fields.line(say!(words, "book-series-number"), Fact::SeriesNumber),
    ]
    .spacing(Space::S);
    all.push(title_language(entry, fields))
        .push(fields.suggested(
            fields.line(say!(words, "book-country"), Fact::Country),
            Fact::Country,
            search::Field::Countries,
        ))
        .push(fields.line(say!(words, "book-price"), Fact::Price))
        .push(odd_fact(
            fields,
            entry,
            say!(words, "book-pages"),
            Fact::Pages,
            say!(words, "book-pages-odd"),
        ))
        .push(availability(entry, fields))
        .push(fields.line(say!(words, "book-call-number"), Fact::CallNumber))
        .into()
}

/// How each of the people is filed, where their name does not say it: each person once.
fn filed_as<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let people = &entry.book.contributors;
    let once = people.iter().enumerate().filter(|(at, person)| {
        !person.name.trim().is_empty()
            && people.iter().position(|first| first.name == person.name) == Some(*at)
    });
    let rows = once.map(|(at, person)| {
        let name = person.name.as_str();
        fields
            .line(
                say!(fields.words, "book-filed-as", name = name),
                Fact::FiledAs(at),
            )
            .placeholder(say!(fields.words, "book-filed-as-hint"))
            .into()
    });
    column(rows).spacing(Space::S).into()
}

fn title_language<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let typed = fields.pending(New::TitleLanguage);
    let field = fields.terms(
        fields
            .line(say!(words, "book-title-language"), New::TitleLanguage)
            .placeholder(say!(words, "book-title-language-hint")),
        New::TitleLanguage,
        typed,
        languages::plain(typed, words),
    );
    let mut all = column![field].spacing(Space::XS);
    if let Some(tag) = &entry.book.title_language {
        let name = capital(&words.languages().name(tag, words.tongue()));
        let remove = say!(words, "book-remove-named", name = name.as_str());
        all = all.push(
            fields.indented(
                chip(name)
                    .teal()
                    .on_remove(remove, Message::NoTitleLanguage),
            ),
        );
    }
    all.into()
}

/// Shows words as plain chips, nothing where there are none.
pub(super) fn chips<'a>(
    all: &'a [String],
    rows: Rows,
    fields: &Fields<'a>,
) -> Option<Element<'a, Message>> {
    let words = fields.words;
    (!all.is_empty()).then(|| {
        let chips = all.iter().enumerate().map(|(at, text)| {
            let remove = say!(words, "book-remove-named", name = text.as_str());
            chip(text.as_str())
                .on_remove(remove, Message::Remove(rows, at))
                .into()
        });
        fields.indented(row(chips).spacing(Space::XS).wrap())
    })
}

fn availability<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let availability = &entry.book.availability;
    let label = say!(words, "book-in-print");
    let options = vec![
        (Some(true), say!(words, "book-in-print-yes")),
        (Some(false), say!(words, "book-in-print-no")),
        (None, say!(words, "book-in-print-unknown")),
    ];
    let choice = fields.labelled(
        label.clone(),
        segments(label, options, &availability.in_print, Message::InPrint),
    );
    let typed = fields.pending(New::Checked);
    let shown = match (typed, availability.checked) {
        ("", Some(date)) => date.to_string(),
        (typed, _) => typed.to_owned(),
    };
    let mut checked = fields
        .line_with(say!(words, "book-checked"), New::Checked.into(), &shown)
        .placeholder(say!(words, "book-checked-hint"));
    if !typed.is_empty() {
        checked = checked.help(say!(words, "book-checked-odd"));
    }
    let today = press(say!(words, "book-checked-today")).on_press(Message::CheckedToday);
    column![
        choice,
        row![Element::from(checked), today].spacing(Space::S)
    ]
    .spacing(Space::S)
    .into()
}
