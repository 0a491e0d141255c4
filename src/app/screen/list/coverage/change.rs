//! What one book more or less would change.

use super::{Coverage, Message};
use crate::app::Element;
use crate::app::theme::{Ink, Size, Space};
use crate::app::widget::{
    Icon, Suggestion, field, heading, icon, note, press, soft, suggest, text,
};
use crate::check::balance::{Change, Delta, Turned};
use crate::model::{Booklist, Status};
use crate::say;
use crate::search::facets::{Facet, Value};
use crate::search::fold;
use crate::words::{Words, field as say_field};
use iced::widget::{column, row};
use iced::{Center, Fill};

/// How many books are offered while one types.
const OFFERED: usize = 8;

impl Coverage {
    /// Shows which book is meant and what it would change.
    pub(super) fn what_if<'a>(&'a self, list: &'a Booklist, words: &Words) -> Element<'a, Message> {
        let find = suggest(
            field(say!(words, "coverage-book"), &self.typed)
                .placeholder(say!(words, "coverage-book-find"))
                .hide_label()
                .search()
                .on_input(Message::Typed),
            self.offers(list),
        );
        let told = self
            .book
            .and_then(|id| list.entry(id))
            .zip(self.change.as_ref())
            .map(|(entry, change)| {
                let title = entry.book.title.as_str();
                let (said, decide, status) = match change.comes {
                    true => (
                        say!(words, "coverage-if-accepted", title = title),
                        say!(words, "coverage-accept"),
                        Status::Accepted,
                    ),
                    false => (
                        say!(words, "coverage-if-taken-out", title = title),
                        say!(words, "coverage-take-out"),
                        Status::Discussed,
                    ),
                };
                let decide = press(decide).on_press(Message::Decided(entry.id, status));
                column![text(said)]
                    .extend(change.aims.iter().map(|turned| aim(turned, words)))
                    .push(counts(change, words))
                    .push(decide)
                    .spacing(Space::S)
            });
        column![
            heading(2, say!(words, "coverage-change")).size(Size::READING),
            find,
        ]
        .push(told)
        .push(
            self.book
                .is_none()
                .then(|| note(say!(words, "coverage-no-book"))),
        )
        .spacing(Space::S)
        .into()
    }

    /// Gives the books whose title holds what is typed: those not decided upon first.
    fn offers(&self, list: &Booklist) -> Vec<Suggestion<Message>> {
        let typed = fold(&self.typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<_> = list
            .entries()
            .filter(|entry| fold(&entry.book.title).contains(&typed))
            .collect();
        found.sort_by_key(|entry| entry.status == Status::Accepted);
        found
            .into_iter()
            .take(OFFERED)
            .map(|entry| Suggestion {
                text: entry.book.title.clone(),
                detail: None,
                message: Message::Found(entry.id),
            })
            .collect()
    }
}

/// An aim that would come nearer, be met, or be lost.
fn aim<'a>(turned: &Turned, words: &Words) -> Element<'a, Message> {
    let (sign, ink) = match (turned.is_met_now(), turned.is_lost()) {
        (true, _) => (Icon::Tick, Ink::Good),
        (_, true) => (Icon::Warning, Ink::Error),
        _ => (Icon::Aim, Ink::Soft),
    };
    row![
        icon(sign).size(16.0).ink(ink),
        text(turned.after.sentence(words)).width(Fill),
    ]
    .spacing(Space::S)
    .align_y(Center)
    .into()
}

/// The counts that would be others, facet by facet: "Language of the text: English 11 → 10, Spanish 17 → 16".
fn counts<'a>(change: &Change, words: &Words) -> Element<'a, Message> {
    let stated = |delta: &&Delta| {
        matches!(delta.label.value, Value::Stated(_)) && delta.label.facet != Facet::Publisher
    };
    let mut told: Vec<(Facet, Vec<String>)> = Vec::new();
    for delta in change.deltas.iter().filter(stated) {
        let said = say!(
            words,
            "coverage-delta",
            value = say_field::in_sentence(delta.label.name(words)),
            before = delta.before,
            after = delta.after
        );
        match told.last_mut() {
            Some((facet, values)) if *facet == delta.label.facet => values.push(said),
            _ => told.push((delta.label.facet, vec![said])),
        }
    }
    let lines = told.into_iter().map(|(facet, values)| {
        column![
            soft(facet.name(words)).size(Size::NOTE),
            text(values.join(", ")),
        ]
        .into()
    });
    column(lines).spacing(Space::XS).into()
}
