//! Cultures: what the book is about, and what each of its people says of themselves. Never inferred from a name.

use super::line::{Fact, Line, New};
use super::offers::{Offer, Terms, begins};
use super::pieces::Fields;
use super::{Message, Rows};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::theme::Space;
use crate::app::widget::{chip, choice, note, press};
use crate::model::{CultureTag, Entry, TagSource};
use crate::say;
use crate::vocabulary::Cultures;
use crate::words::{Words, field};
use iced::widget::{column, row};

/// Every source, in the order in which it is offered.
const SOURCES: [TagSource; 5] = [
    TagSource::Jacket,
    TagSource::AuthorsSite,
    TagSource::Publisher,
    TagSource::Award,
    TagSource::Other,
];

/// Makes a tag of what was typed: the term that bears exactly this name, else the words as they are. "Term: words" gives both.
pub fn read(cultures: &Cultures, typed: &str) -> Option<CultureTag> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let term = |text: &str| cultures.recognise(text).map(|culture| culture.id.clone());
    let (term, words) = match (term(typed), typed.split_once(':')) {
        (Some(id), _) => (Some(id), ""),
        (None, Some((before, after))) => match term(before) {
            Some(id) => (Some(id), after.trim()),
            None => (None, typed),
        },
        (None, None) => (None, typed),
    };
    Some(CultureTag {
        term,
        words: words.to_owned(),
        ..CultureTag::default()
    })
}

/// Adds a tag, unless the same term with the same words stands there.
pub fn add(tags: &[CultureTag], tag: CultureTag) -> Vec<CultureTag> {
    let mut tags = tags.to_vec();
    if !tags
        .iter()
        .any(|other| other.term == tag.term && other.words == tag.words)
    {
        tags.push(tag);
    }
    tags
}

/// Gives the terms that fit what was typed.
pub fn offers(typed: &str, words: &Words) -> Terms {
    if typed.trim().is_empty() {
        return Terms::default();
    }
    let cultures = words.cultures();
    let found = cultures.find(typed, 8);
    let best = found.first();
    let names = best
        .into_iter()
        .flat_map(|best| cultures.folded_names(&best.id));
    let begins = begins(typed, names);
    let own = cultures.recognise(typed).is_none();
    let offers = found
        .into_iter()
        .map(|culture| {
            let label = culture.label(words.tongue()).to_owned();
            Offer {
                note: String::new(),
                text: label.clone(),
                shown: label,
            }
        })
        .collect();
    Terms {
        offers,
        begins,
        own,
    }
}

/// Shows what the book is about.
pub(super) fn about<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let typed = fields.pending(New::About);
    let field = fields.terms(
        fields
            .line(say!(words, "book-about"), New::About)
            .placeholder(say!(words, "book-culture-add")),
        New::About,
        typed,
        offers(typed, words),
    );
    let tags = entry.book.about.iter().enumerate().map(|(at, tag)| {
        let name = words.cultures().name(tag, words.tongue());
        let none = (None, say!(words, "book-source-none"));
        let sources = SOURCES.map(|source| (Some(source), field::tag_source(words, source)));
        let source = choice(
            say!(words, "book-source-of", name = name.as_str()),
            std::iter::once(none).chain(sources),
            Some(&tag.source),
            move |source| Message::Source(at, source),
        )
        .quiet();
        let chips = row![
            chip(fields.told(name.clone(), tag.suggested))
                .hibiscus()
                .on_remove(
                    say!(words, "book-remove-named", name = name.as_str()),
                    Message::Remove(Rows::About, at)
                ),
            source,
        ]
        .push(fields.confirm(tag.suggested, Rows::About, at))
        .spacing(Space::S)
        .align_y(iced::Center);
        let own_words = tag.term.is_some().then(|| {
            fields
                .line(
                    say!(words, "book-own-words", name = name.as_str()),
                    Fact::AboutWords(at),
                )
                .placeholder(say!(words, "book-own-words-add"))
                .hide_label()
        });
        let note = (tag.source.is_some() || !tag.note.is_empty()).then(|| {
            fields
                .line(
                    say!(words, "book-source-note", name = name.as_str()),
                    Fact::AboutNote(at),
                )
                .placeholder(say!(words, "book-source-note-add"))
                .hide_label()
        });
        column![chips]
            .push(own_words)
            .push(note)
            .spacing(Space::XS)
            .into()
    });
    let mut all = column![field].spacing(Space::XS);
    if !entry.book.about.is_empty() {
        all = all.push(fields.indented(column(tags).spacing(Space::S)));
    }
    let command = Command::Vocabulary;
    let vocabulary = press(command.name(words))
        .face(note(command.name(words)))
        .link()
        .tip(command.tip(words))
        .on_press(Message::Give(command));
    all.push(fields.indented(vocabulary)).into()
}

/// Shows what each of the people says of themselves: one field a person, each person once.
pub(super) fn by<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let people = &entry.book.contributors;
    let once = people.iter().enumerate().filter(|(at, person)| {
        !person.name.trim().is_empty()
            && (!person.by.is_empty()
                || people.iter().position(|first| first.name == person.name) == Some(*at))
    });
    let rows = once.map(|(at, person)| {
        let line = Line::New(New::By(at));
        let typed = fields.pending(New::By(at));
        let field = fields.terms(
            fields
                .line(
                    say!(words, "book-by-person", name = person.name.as_str()),
                    line,
                )
                .placeholder(say!(words, "book-culture-add")),
            line,
            typed,
            offers(typed, words),
        );
        let chips = person.by.iter().enumerate().map(|(nth, tag)| {
            let name = words.cultures().name(tag, words.tongue());
            let remove = say!(words, "book-remove-named", name = name.as_str());
            let chip = chip(fields.told(name, tag.suggested))
                .hibiscus()
                .on_remove(remove, Message::Remove(Rows::By(at), nth));
            row![chip]
                .push(fields.confirm(tag.suggested, Rows::By(at), nth))
                .spacing(Space::S)
                .align_y(iced::Center)
                .into()
        });
        let mut all = column![field].spacing(Space::XS);
        if !person.by.is_empty() {
            all = all.push(fields.indented(row(chips).spacing(Space::XS).wrap()));
        }
        all.into()
    });
    column(rows).spacing(Space::S).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::cultures;

    fn read(typed: &str) -> Option<CultureTag> {
        super::read(cultures(), typed)
    }

    #[track_caller]
    fn check(typed: &str, term: Option<&str>, words: &str) {
        let tag = read(typed).unwrap();
        assert_eq!(
            (
                tag.term.as_ref().map(|id| id.0.as_str()),
                tag.words.as_str()
            ),
            (term, words),
            "{typed}"
        );
        assert!(!tag.suggested, "a person typed it");
    }

    #[test]
    fn a_name_gives_the_term_and_other_words_stay_as_they_are() {
        check("Navajo Indians", Some("navajo"), "");
        check("navajo: Tódích'íi'nii", Some("navajo"), "Tódích'íi'nii");
        check("Mandan & Hidatsa elders", None, "Mandan & Hidatsa elders");
        check("Scope: the award", None, "Scope: the award");
        assert_eq!(read("  "), None);
    }

    #[test]
    fn the_same_tag_stands_there_once() {
        let once = add(&[], read("navajo").unwrap());
        assert_eq!(add(&once, read("Navajo").unwrap()), once);
    }
}
