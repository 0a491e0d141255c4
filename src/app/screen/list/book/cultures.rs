//! Cultures: what the book is about, what each of its people says of themselves, the place it is set in. Never inferred from a name.

use super::line::{Line, New};
use super::offers::{Offer, Terms, begins};
use super::pieces::Fields;
use super::tagged::{self, Tagged};
use super::{Message, Rows, more, none};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::theme::{Ink, Space};
use crate::app::widget::{check, note, press, small};
use crate::model::{CultureTag, Entry, NoneOf, Portrayal};
use crate::say;
use crate::search;
use crate::vocabulary::Cultures;
use crate::words::{Words, field};
use iced::widget::{column, row};

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

/// Adds a tag, unless the same term with the same words stands there. If that one is a suggestion, it is confirmed.
pub fn add(tags: &[CultureTag], tag: CultureTag) -> Vec<CultureTag> {
    let mut tags = tags.to_vec();
    match tags
        .iter_mut()
        .find(|other| other.term == tag.term && other.words == tag.words)
    {
        Some(there) => there.suggested = false,
        None => tags.push(tag),
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

/// Shows all three: about, by, setting.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    column![about(entry, fields)]
        .push(by(entry, fields))
        .push(setting(entry, fields))
        .push(
            fields
                .list
                .style
                .portrayals
                .then(|| portrayals(entry, fields)),
        )
        .spacing(Space::M)
        .into()
}

/// What the book is about.
fn about<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let typed = fields.pending(New::About);
    let below = column![]
        .push(tagged::view(Tagged::Book, &entry.book.about, fields))
        .push(none::of_book(entry, NoneOf::About, fields))
        .push(vocabulary(words))
        .spacing(Space::XS);
    let field = fields
        .line(say!(words, "book-about"), New::About)
        .placeholder(say!(words, "book-culture-add"))
        .below(below);
    fields.terms(field, New::About, typed, offers(typed, words))
}

/// Leads to the terms themselves.
fn vocabulary<'a>(words: &Words) -> Element<'a, Message> {
    let command = Command::Vocabulary;
    press(command.name(words))
        .face(note(command.name(words)))
        .link()
        .tip(command.tip(words))
        .on_press(Message::Give(command))
        .into()
}

/// What each of the people says of themselves: one field a person, each person once.
fn by<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Option<Element<'a, Message>> {
    let words = fields.words;
    let people = &entry.book.contributors;
    let once: Vec<_> = people
        .iter()
        .enumerate()
        .filter(|(at, person)| {
            !person.name.trim().is_empty()
                && (!person.by.is_empty()
                    || people.iter().position(|first| first.name == person.name) == Some(*at))
        })
        .collect();
    if once.is_empty() {
        return None;
    }
    let rows = once.into_iter().map(|(at, person)| {
        let line = Line::New(New::By(at));
        let typed = fields.pending(New::By(at));
        let below = column![]
            .push(tagged::view(Tagged::Person(at), &person.by, fields))
            .push(none::of_person(entry, at, fields))
            .spacing(Space::XS);
        let label = say!(words, "book-by-person", name = person.name.as_str());
        let field = fields
            .line(label, line)
            .placeholder(say!(words, "book-by-add"))
            .below(below);
        fields.terms(field, line, typed, offers(typed, words))
    });
    let hint = fields.indented(small(say!(words, "book-by-hint")).class(Ink::Soft));
    Some(
        column![column(rows).spacing(Space::S), hint]
            .spacing(Space::XS)
            .into(),
    )
}

/// The places it is set in.
fn setting<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let field = fields
        .line(say!(words, "book-settings"), New::Setting)
        .placeholder(say!(words, "book-setting-add"));
    let field = match none::of_book(entry, NoneOf::Setting, fields) {
        Some(none) => field.below(none),
        None => field,
    };
    column![fields.suggested(field, New::Setting, search::Field::Settings)]
        .push(more::chips(&entry.book.settings, Rows::Settings, fields))
        .spacing(Space::XS)
        .into()
}

/// How the book shows the groups it shows, where the committee states that.
fn portrayals<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let themes = Portrayal::ALL.into_iter().map(|theme| {
        let on = entry.book.portrayals.contains(&theme);
        check(field::portrayal(words, theme), on, move |on| {
            Message::Portrayal(theme, on)
        })
        .into()
    });
    fields.labelled(
        say!(words, "book-portrayals"),
        row(themes).spacing(Space::M).wrap(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::cultures;
    #[track_caller]
    fn check(typed: &str, term: Option<&str>, words: &str) {
        let tag = read(cultures(), typed).unwrap();
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
        assert_eq!(read(cultures(), "  "), None);
    }

    #[test]
    fn the_same_tag_stands_there_once() {
        let once = add(&[], read(cultures(), "navajo").unwrap());
        assert_eq!(add(&once, read(cultures(), "Navajo").unwrap()), once);
        let mut suggested = once.clone();
        suggested[0].suggested = true;
        assert_eq!(add(&suggested, once[0].clone()), once);
    }
}
