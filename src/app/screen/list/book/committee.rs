//! For the committee: status, keywords, notes. Nothing of it is printed.

use super::areas::Area;
use super::line::{Fact, New};
use super::pieces::{CHOICE, Fields};
use super::{Message, Rows, more};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{choice, note};
use crate::model::{Entry, Status};
use crate::say;
use crate::search;
use crate::words::field;
use iced::widget::column;

/// Shows these fields.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let mut all = column![status(fields, Some(entry.status), None)].spacing(Space::S);
    if entry.status != Status::Accepted {
        all = all.push(fields.indented(note(say!(words, "book-not-printed"))));
    }
    if entry.status == Status::Declined || !entry.declined_because.is_empty() {
        all = all.push(fields.line(say!(words, "book-declined-because"), Fact::DeclinedBecause));
    }
    all.push(tag_field(fields))
        .push(more::chips(&entry.tags, Rows::Tags, fields))
        .push(fields.area_above(
            say!(words, "book-notes"),
            Area::Notes,
            Some(note(say!(words, "book-never-printed")).into()),
        ))
        .into()
}

/// The choice of how far the committee has got.
pub(super) fn status<'a>(
    fields: &Fields<'a>,
    status: Option<Status>,
    id: Option<&'static str>,
) -> Element<'a, Message> {
    let words = fields.words;
    let label = say!(words, "book-status");
    let options: Vec<(Status, String)> = Status::ALL
        .into_iter()
        .map(|status| (status, field::status(words, status)))
        .collect();
    let mut choice = choice(label.clone(), options, status.as_ref(), Message::Status)
        .otherwise(say!(words, "book-mixed"))
        .width(CHOICE);
    if let Some(id) = id {
        choice = choice.id(id);
    }
    fields.labelled(label, choice)
}

/// The field that adds a keyword.
pub(super) fn tag_field<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    fields.suggested(
        fields
            .line(say!(words, "book-tags"), New::Tag)
            .placeholder(say!(words, "book-tag-add")),
        New::Tag,
        search::Field::Tags,
    )
}
