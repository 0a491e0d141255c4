//! One culture tag, of the book or of a person: where it comes from, and behind a press its more specific words, a remark, who set
//! it and when.

use super::line::Fact;
use super::pieces::{Fields, TIGHT};
use super::{Message, Part, Rows};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{Icon, chip, choice, note, press};
use crate::model::{Book, CultureTag, EntryField, TagSource};
use crate::say;
use crate::words::{Words, field};
use iced::widget::{column, row};

/// What culture tags are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tagged {
    /// The book, for what it is about.
    Book,
    /// The person in this row, for what they say of themselves.
    Person(usize),
}

impl Tagged {
    /// Gives the tags.
    pub fn tags(self, book: &Book) -> &[CultureTag] {
        match self {
            Self::Book => &book.about,
            Self::Person(at) => book.contributors.get(at).map_or(&[], |person| &person.by),
        }
    }

    /// Gives the new value of the field of the model after a change of the tags. Nothing where there is no such person.
    pub fn with(
        self,
        book: &Book,
        change: impl FnOnce(&mut Vec<CultureTag>) -> Option<()>,
    ) -> Option<EntryField> {
        match self {
            Self::Book => {
                let mut about = book.about.clone();
                change(&mut about)?;
                Some(EntryField::About(about))
            }
            Self::Person(at) => {
                let mut people = book.contributors.clone();
                change(&mut people.get_mut(at)?.by)?;
                Some(EntryField::Contributors(people))
            }
        }
    }

    /// Gives the new value of the field of the model after a change of one tag.
    pub fn with_one(
        self,
        book: &Book,
        at: usize,
        change: impl FnOnce(&mut CultureTag),
    ) -> Option<EntryField> {
        self.with(book, |tags| tags.get_mut(at).map(change))
    }

    /// Gives the rows that they are.
    pub fn rows(self) -> Rows {
        match self {
            Self::Book => Rows::About,
            Self::Person(at) => Rows::By(at),
        }
    }
}

/// Shows the tags, one below the other.
pub(super) fn view<'a>(
    tagged: Tagged,
    tags: &'a [CultureTag],
    fields: &Fields<'a>,
) -> Option<Element<'a, Message>> {
    (!tags.is_empty()).then(|| {
        let rows = tags
            .iter()
            .enumerate()
            .map(|(at, tag)| one(tagged, at, tag, fields));
        column(rows).spacing(Space::XS).into()
    })
}

fn one<'a>(
    tagged: Tagged,
    at: usize,
    tag: &'a CultureTag,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let words = fields.words;
    let name = words.cultures().name(tag, words.tongue());
    let none = (None, say!(words, "book-source-none"));
    let sources = TagSource::ALL.map(|source| (Some(source), field::tag_source(words, source)));
    let source = choice(
        say!(words, "book-source-of", name = name.as_str()),
        std::iter::once(none).chain(sources),
        Some(&tag.source),
        move |source| Message::Source(tagged, at, source),
    )
    .quiet();
    let part = Part::Tag(tagged, at);
    let open = fields.is_open(part);
    let more = say!(words, "book-tag-more", name = name.as_str());
    let more = press(more.clone())
        .quiet()
        .only_icon(match open {
            true => Icon::Up,
            false => Icon::More,
        })
        .padding(TIGHT)
        .tip(more)
        .expanded(open)
        .on_press(Message::Fold(part));
    let line = row![
        chip(fields.told(name.clone(), tag.suggested))
            .hibiscus()
            .on_remove(
                say!(words, "book-remove-named", name = name.as_str()),
                Message::Remove(tagged.rows(), at)
            ),
        source,
        more,
    ]
    .push(fields.confirm(tag.suggested, tagged.rows(), at))
    .spacing(Space::S)
    .align_y(iced::Center)
    .wrap();
    // A remark is never out of sight.
    let remark = (!open && !tag.note.trim().is_empty()).then(|| note(tag.note.as_str()));
    let all = column![line].push(remark).spacing(Space::XS);
    match open {
        false => all.into(),
        true => all.push(details(tagged, at, tag, &name, fields)).into(),
    }
}

fn details<'a>(
    tagged: Tagged,
    at: usize,
    tag: &'a CultureTag,
    name: &str,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let words = fields.words;
    let own_words = fields
        .line(
            say!(words, "book-own-words", name = name),
            Fact::TagWords(tagged, at),
        )
        .placeholder(match tag.term {
            Some(_) => say!(words, "book-own-words-add"),
            None => say!(words, "book-own-words-only"),
        })
        .hide_label();
    let remark = fields
        .line(
            say!(words, "book-source-note", name = name),
            Fact::TagNote(tagged, at),
        )
        .placeholder(say!(words, "book-source-note-add"))
        .hide_label();
    column![own_words, remark]
        .push(set(tag, words).map(note))
        .spacing(Space::XS)
        .into()
}

/// Says who set a tag and when, as far as it is known.
fn set(tag: &CultureTag, words: &Words) -> Option<String> {
    let day = tag.set_on.map(|day| field::day(words, day));
    match (tag.set_by.trim(), day) {
        ("", None) => None,
        ("", Some(day)) => Some(say!(words, "book-tag-set-on", day = day)),
        (by, None) => Some(say!(words, "book-tag-set-by", name = by)),
        (by, Some(day)) => Some(say!(words, "book-tag-set", name = by, day = day)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;
    use jiff::civil::date;

    #[test]
    fn who_set_a_tag_is_told_as_far_as_it_is_known() {
        #[track_caller]
        fn check(by: &str, on: bool, english: Option<&str>, spanish: Option<&str>) {
            let tag = CultureTag {
                set_by: by.into(),
                set_on: on.then(|| date(2026, 11, 25)),
                ..CultureTag::default()
            };
            let said = Tongue::ALL.map(|tongue| set(&tag, &Words::of(tongue)));
            assert_eq!(said.each_ref().map(Option::as_deref), [english, spanish]);
        }
        check("", false, None, None);
        check(
            "R. Ortiz",
            true,
            Some("Set by R. Ortiz on November 25, 2026"),
            Some("Asignada por R. Ortiz el 25 de noviembre de 2026"),
        );
        check(
            "",
            true,
            Some("Set on November 25, 2026"),
            Some("Asignada el 25 de noviembre de 2026"),
        );
        check(
            "R. Ortiz",
            false,
            Some("Set by R. Ortiz"),
            Some("Asignada por R. Ortiz"),
        );
    }
}
