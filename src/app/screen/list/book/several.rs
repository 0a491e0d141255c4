//! Several books: what can be done to all of them at once, each undone at once.

use super::line::New;
use super::pieces::{CHOICE, Fields};
use super::{FIRST, Message, committee, cultures, facts, languages};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::theme::Space;
use crate::app::widget::{Icon, choice, note, press, title};
use crate::model::{Entry, EntryId, SectionId};
use crate::say;
use iced::widget::{column, row};

/// Gives what all of the books have in common, or nothing where they differ.
fn common<T: PartialEq>(entries: &[&Entry], of: impl Fn(&Entry) -> T) -> Option<T> {
    let first = of(entries.first()?);
    entries
        .iter()
        .all(|entry| of(entry) == first)
        .then_some(first)
}

/// Shows what can be done.
pub(super) fn view<'a>(ids: &'a [EntryId], fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let chosen: std::collections::HashSet<EntryId> = ids.iter().copied().collect();
    let entries: Vec<&Entry> = fields
        .list
        .entries()
        .filter(|entry| chosen.contains(&entry.id))
        .map(AsRef::as_ref)
        .collect();
    let language = fields.terms(
        fields
            .line(say!(words, "book-add-language"), New::Language)
            .placeholder(say!(words, "book-language-add")),
        New::Language,
        fields.pending(New::Language),
        languages::offers(fields.pending(New::Language), words),
    );
    let culture = fields.terms(
        fields
            .line(say!(words, "book-add-about"), New::About)
            .placeholder(say!(words, "book-culture-add")),
        New::About,
        fields.pending(New::About),
        cultures::offers(fields.pending(New::About), words),
    );
    let buttons = row![
        press(Command::Duplicate.name(words))
            .icon(Icon::Copy)
            .tip(Command::Duplicate.tip(words))
            .on_press(Message::Give(Command::Duplicate)),
        press(Command::Delete.name(words))
            .danger()
            .icon(Icon::Delete)
            .tip(Command::Delete.tip(words))
            .on_press(Message::Give(Command::Delete)),
    ]
    .spacing(Space::S);
    column![
        fields.head(
            title(say!(words, "book-several", count = entries.len())),
            None
        ),
        note(say!(words, "book-several-hint")),
        committee::status(fields, common(&entries, |entry| entry.status), Some(FIRST)),
        facts::formats(fields, common(&entries, |entry| entry.book.format)),
        language,
        culture,
        committee::tag_field(fields),
        sections(fields, &entries),
        fields.indented(buttons.wrap()),
    ]
    .spacing(Space::M)
    .into()
}

fn sections<'a>(fields: &Fields<'a>, entries: &[&Entry]) -> Element<'a, Message> {
    let words = fields.words;
    let label = say!(words, "book-section");
    let options: Vec<(SectionId, String)> = fields
        .list
        .sections
        .iter()
        .map(|section| {
            let name = match section.heading.words(fields.at.language) {
                "" => say!(words, "book-no-heading"),
                heading => heading.to_owned(),
            };
            (section.id, name)
        })
        .collect();
    let in_one = common(entries, |entry| {
        fields
            .list
            .entry_at(entry.id)
            .map(|(section, _)| fields.list.sections[section].id)
    });
    fields.labelled(
        label.clone(),
        choice(label, options, in_one.flatten().as_ref(), Message::MoveTo)
            .otherwise(say!(words, "book-mixed"))
            .width(CHOICE),
    )
}
