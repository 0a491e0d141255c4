//! A term: its words, where it stands, whether it is offered, and the books that use it.

use super::view::Fields;
use super::{ASKED, Line, Message, PART_AGAIN, Subject, change};
use crate::app::Element;
use crate::app::theme::{Ground, Size, Space};
use crate::app::widget::{Icon, Suggestion, chip, heading, note, press, suggest, text};
use crate::say;
use crate::vocabulary::Culture;
use iced::Fill;
use iced::widget::{column, container, row};

/// How many terms are offered while one is typed.
const OFFERED: usize = 8;

/// Shows a term.
pub(super) fn view<'a>(culture: &'a Culture, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let uses = &fields.book.uses;
    let id = &culture.id;
    let (about, by) = (uses.about(id), uses.by(id));
    let about_books = fields.books(
        say!(words, "vocabulary-books-about", count = about.len()),
        about,
    );
    let by_books = fields.books(say!(words, "vocabulary-books-by", count = by.len()), by);
    let unused = (about.is_empty() && by.is_empty()).then(|| match uses.below(id).any() {
        true => note(say!(words, "vocabulary-used-below")),
        false => note(say!(words, "vocabulary-unused")),
    });
    column![
        head(culture, fields),
        labels(culture, fields),
        place(culture, fields),
        standing(culture, fields),
        about_books,
        by_books,
        unused,
    ]
    .spacing(Space::XL)
    .into()
}

fn head<'a>(culture: &'a Culture, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let cultures = &fields.told.now.cultures;
    let count = fields.book.uses.below(&culture.id);
    let about =
        (count.about > 0).then(|| say!(words, "vocabulary-head-about", count = count.about));
    let by = (count.by > 0).then(|| say!(words, "vocabulary-head-by", count = count.by));
    let count = about.into_iter().chain(by).collect::<Vec<_>>().join(" ");
    let into = culture.merged_into.as_ref().and_then(|id| cultures.get(id));
    let is_known = cultures.get(&culture.id).is_some();
    let unknown = (!is_known).then(|| text(say!(words, "vocabulary-unknown")));
    let told = match (into, culture.hidden) {
        (Some(into), _) => Some(say!(words, "vocabulary-merged", term = fields.label(into))),
        (None, true) => Some(say!(words, "vocabulary-hidden")),
        (None, false) => Some(count).filter(|count| !count.is_empty()),
    };
    column![heading(1, fields.label(culture)).size(Size::TITLE)]
        .push(told.map(note))
        .push(unknown)
        .spacing(2)
        .into()
}

/// The labels and further names; the old headings are told, since they lead here, and cannot be changed.
fn labels<'a>(culture: &'a Culture, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let subject = Subject::Term(culture.id.clone());
    let own = change::worded(&culture.id, fields.told).other;
    let inside: Vec<&str> = culture
        .other
        .iter()
        .filter(|name| !own.contains(name))
        .map(String::as_str)
        .collect();
    let inside = (!inside.is_empty()).then(|| {
        let names = inside.join(" · ");
        let told = note(say!(words, "vocabulary-found-by", names = names));
        fields.labelled(String::new(), told)
    });
    let headings = (!culture.headings.is_empty()).then(|| {
        let headings = culture.headings.join(" · ");
        let told = column![
            note(headings),
            note(say!(words, "vocabulary-headings-note"))
        ]
        .spacing(2);
        fields.labelled(say!(words, "vocabulary-headings"), told)
    });
    column![
        fields.line(
            say!(words, "vocabulary-english"),
            &subject,
            Line::English,
            &culture.english
        ),
        fields.line(
            say!(words, "vocabulary-spanish"),
            &subject,
            Line::Spanish,
            &culture.spanish
        ),
        fields
            .line(
                say!(words, "vocabulary-other"),
                &subject,
                Line::Other,
                &own.join(", ")
            )
            .placeholder(say!(words, "vocabulary-other-add")),
        inside,
        headings,
    ]
    .spacing(Space::S)
    .into()
}

/// Where the term stands: under which, and what stands under it.
fn place<'a>(culture: &'a Culture, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let cultures = &fields.told.now.cultures;
    let wider = culture.parents.iter().map(|id| {
        let parent = cultures.get(id);
        let name = parent.map_or_else(|| id.to_string(), |one| fields.label(one).to_owned());
        let remove = say!(words, "vocabulary-remove-wider", term = name.as_str());
        chip(name)
            .hibiscus()
            .on_remove(remove, Message::RemoveWider(id.clone()))
            .into()
    });
    let wider = (!culture.parents.is_empty()).then(|| {
        fields.labelled(
            String::new(),
            row(wider)
                .spacing(Space::XS)
                .wrap()
                .vertical_spacing(Space::XS),
        )
    });
    let children = cultures.children(&culture.id);
    let narrower = (!children.is_empty()).then(|| {
        let links = children.into_iter().map(|child| {
            press(fields.label(child))
                .link()
                .on_press(Message::Go(Subject::Term(child.id.clone())))
                .into()
        });
        let links = row(links)
            .spacing(Space::M)
            .wrap()
            .vertical_spacing(Space::XS);
        fields.labelled(String::new(), links)
    });
    let subject = Subject::Term(culture.id.clone());
    // Nothing can stand under what nobody knows.
    let add = cultures.get(&culture.id).map(|_| {
        let label = say!(words, "vocabulary-narrower");
        let line = fields.line(label, &subject, Line::Narrower, "");
        line.placeholder(say!(words, "vocabulary-narrower-add"))
    });
    column![
        term_field(
            say!(words, "vocabulary-wider"),
            say!(words, "vocabulary-wider-add"),
            Line::Wider,
            culture,
            fields
        ),
        wider,
        add,
        narrower,
    ]
    .spacing(Space::S)
    .into()
}

/// A field in which a term is named.
fn term_field<'a>(
    label: String,
    placeholder: String,
    line: Line,
    culture: &'a Culture,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let subject = Subject::Term(culture.id.clone());
    let typed = fields.book.value(&subject, line, "");
    let found = match typed.trim() {
        "" => Vec::new(),
        typed => fields.told.now.cultures.find(typed, OFFERED + 1),
    };
    let offers = found
        .into_iter()
        .filter(|one| one.id != culture.id)
        .take(OFFERED)
        .map(|one| Suggestion {
            text: fields.label(one).to_owned(),
            detail: None,
            message: Message::Took(line, one.id.clone()),
        });
    let field = fields
        .line(label, &subject, line, "")
        .placeholder(placeholder);
    suggest(field, offers.collect()).take_first(true).into()
}

/// Whether the term is offered, and whether it is one of its own.
fn standing<'a>(culture: &'a Culture, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    if culture.merged_into.is_some() {
        let part = press(say!(words, "vocabulary-part-again"))
            .id(PART_AGAIN)
            .on_press(Message::PartAgain);
        return fields.labelled(String::new(), part);
    }
    let cultures = &fields.told.now.cultures;
    let asked = fields.book.merging_into().and_then(|id| cultures.get(id));
    if let Some(into) = asked {
        return merging(culture, into, fields);
    }
    let hide = match culture.hidden {
        true => press(say!(words, "vocabulary-show"))
            .icon(Icon::Show)
            .on_press(Message::Hide(false)),
        false => press(say!(words, "vocabulary-hide"))
            .icon(Icon::Hide)
            .tip(say!(words, "vocabulary-hide-tip"))
            .on_press(Message::Hide(true)),
    };
    column![
        term_field(
            say!(words, "vocabulary-into"),
            say!(words, "vocabulary-into-add"),
            Line::Into,
            culture,
            fields
        ),
        fields.labelled(String::new(), hide),
    ]
    .spacing(Space::S)
    .into()
}

/// Asks whether the term is to become a part of another, and says what that changes.
fn merging<'a>(
    culture: &'a Culture,
    into: &'a Culture,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let words = fields.words;
    let books = fields.book.uses.books(&culture.id);
    let question = say!(
        words,
        "vocabulary-merge-what",
        term = fields.label(culture),
        into = fields.label(into)
    );
    let buttons = row![
        press(say!(words, "dialog-cancel"))
            .id(ASKED)
            .on_press(Message::DontMerge),
        press(say!(words, "vocabulary-merge"))
            .primary()
            .on_press(Message::Merge),
    ]
    .spacing(Space::S);
    let asked = column![
        text(question),
        note(say!(words, "vocabulary-merge-books", count = books)),
        buttons
    ]
    .spacing(Space::S);
    container(asked)
        .class(Ground::Framed)
        .padding(Space::M)
        .width(Fill)
        .into()
}
