//! What the choices, chips and buttons of the pane do, as edits. Each gives one edit, so that each is undone at once.

use super::line::is_blank_isbn;
use super::people;
use super::reading::Reading;
use super::tagged::Tagged;
use super::uses;
use super::{Message, New, Rows, Subject, awards, cultures};
use crate::app::screen::list::changes;
use crate::mint;
use crate::model::{
    Availability, Award, Booklist, Edit, EditionIsbn, Entry, EntryField, EntryId, LanguageTag,
    ListField, Member, OtherEdition, Portrayal, Written,
};

/// Says that what was typed names no language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotKnown;

/// Gives the edit that a choice or a button asks for.
pub fn edit(message: &Message, subject: &Subject, list: &Booklist) -> Option<Edit> {
    match (message, subject) {
        (Message::Stage(stage), _) => Some(Edit::List(ListField::Stage(*stage))),
        (Message::EntryStyle(style), _) => Some(Edit::List(ListField::EntryStyle(*style))),
        (Message::Remove(Rows::AlsoIssuedIn, at), _) => {
            let mut tags = list.also_issued_in.clone();
            let _ = (*at < tags.len()).then(|| tags.remove(*at))?;
            Some(Edit::List(ListField::AlsoIssuedIn(tags)))
        }
        (Message::MayBeNamed(at, may), _) => {
            with(&list.members, *at, |member| member.in_print = *may).map(members)
        }
        (Message::Remove(Rows::Members, at), _) => without(&list.members, *at).map(members),
        (Message::Move(Rows::Members, at, by), _) => moved(&list.members, *at, *by).map(members),
        (Message::Portrayals(on), _) => Some(Edit::List(ListField::Portrayals(*on))),
        (Message::RemovePicture, Subject::AboutList) => Some(Edit::List(ListField::Logo(None))),
        (Message::MoveTo(section), Subject::Books(ids)) => {
            changes::move_to(list, ids, *section, list.section(*section)?.entries.len())
        }
        (Message::MoveTo(section), Subject::Book(id)) => changes::move_to(
            list,
            &[*id],
            *section,
            list.section(*section)?.entries.len(),
        ),
        (message, Subject::Book(id)) => {
            entry_field(message, list.entry(*id)?).map(|field| Edit::Entry(*id, field))
        }
        (message, Subject::Books(ids)) => to_all(list, ids, |entry| entry_field(message, entry)),
        _ => None,
    }
}

fn members(members: Vec<Member>) -> Edit {
    Edit::List(ListField::Members(members))
}

/// Gives one edit that changes each of the books for which there is something to change.
fn to_all(
    list: &Booklist,
    ids: &[EntryId],
    field: impl Fn(&Entry) -> Option<EntryField>,
) -> Option<Edit> {
    let edits: Vec<Edit> = ids
        .iter()
        .filter_map(|id| field(list.entry(*id)?).map(|field| Edit::Entry(*id, field)))
        .collect();
    (!edits.is_empty()).then_some(Edit::All(edits))
}

fn moved<T: Clone>(rows: &[T], at: usize, by: isize) -> Option<Vec<T>> {
    let to = at.checked_add_signed(by).filter(|to| *to < rows.len())?;
    let mut rows = rows.to_vec();
    (at < rows.len()).then(|| rows.swap(at, to))?;
    Some(rows)
}

fn without<T: Clone>(rows: &[T], at: usize) -> Option<Vec<T>> {
    let mut rows = rows.to_vec();
    (at < rows.len()).then(|| drop(rows.remove(at)))?;
    Some(rows)
}

fn with<T: Clone>(rows: &[T], at: usize, set: impl FnOnce(&mut T)) -> Option<Vec<T>> {
    let mut rows = rows.to_vec();
    set(rows.get_mut(at)?);
    Some(rows)
}

fn entry_field(message: &Message, entry: &Entry) -> Option<EntryField> {
    use EntryField as To;
    let book = &entry.book;
    match message {
        Message::Role(at, role) => {
            with(&book.contributors, *at, |person| person.role = *role).map(To::Contributors)
        }
        Message::Also(at, role) => {
            people::also(&book.contributors, *at, *role).map(To::Contributors)
        }
        Message::Repair(at, isbn) => with(&book.isbns, *at, |row| {
            row.isbn = Written::Understood(*isbn)
        })
        .map(To::Isbns),
        Message::Use(at, role) => with(&book.languages, *at, |used| {
            used.role = *role;
            used.suggested = false;
        })
        .map(To::Languages),
        Message::Swap(at) => uses::swap(&book.languages, *at).map(To::Languages),
        Message::Link(at, entry) => with(&book.languages, *at, |used| {
            used.edition = Some(OtherEdition::Entry(*entry));
        })
        .map(To::Languages),
        Message::Unlink(at) => {
            with(&book.languages, *at, |used| used.edition = None).map(To::Languages)
        }
        Message::Source(tagged, at, source) => tagged.with_one(book, *at, |tag| {
            tag.source = *source;
            tag.suggested = false;
        }),
        Message::NoneOf(none, on) => {
            let others = book.none.iter().copied().filter(|other| other != none);
            Some(To::NoneOf(others.chain(on.then_some(*none)).collect()))
        }
        Message::NamesNoCulture(at, on) => with(&book.contributors, *at, |person| {
            person.names_no_culture = *on;
        })
        .map(To::Contributors),
        Message::Portrayal(theme, on) => {
            // In the order of the scheme, whatever the order of the presses.
            let is_on = |other: &Portrayal| match other == theme {
                true => *on,
                false => book.portrayals.contains(other),
            };
            let themes = Portrayal::ALL.into_iter().filter(is_on).collect();
            Some(To::Portrayals(themes))
        }
        Message::Level(at, level) => {
            with(&book.awards, *at, |award| award.level = *level).map(To::Awards)
        }
        Message::Confirm(rows, at) => confirm(*rows, *at, entry),
        Message::Move(rows, at, by) => match rows {
            Rows::People => moved(&book.contributors, *at, *by).map(To::Contributors),
            Rows::Isbns => moved(&book.isbns, *at, *by).map(To::Isbns),
            Rows::Awards => moved(&book.awards, *at, *by).map(To::Awards),
            Rows::Languages => moved(&book.languages, *at, *by).map(To::Languages),
            Rows::About => moved(&book.about, *at, *by).map(To::About),
            Rows::Settings => moved(&book.settings, *at, *by).map(To::Settings),
            Rows::Tags => moved(&entry.tags, *at, *by).map(To::Tags),
            Rows::By(_) | Rows::AlsoIssuedIn | Rows::Members => None,
        },
        Message::Remove(rows, at) => remove(*rows, *at, entry),
        Message::Format(format) => (book.format != *format).then_some(To::Format(*format)),
        Message::Status(status) => (entry.status != *status).then_some(To::Status(*status)),
        Message::InPrint(in_print) => Some(To::Availability(Availability {
            in_print: *in_print,
            checked: in_print.map(|_| mint::today()),
        })),
        Message::CheckedToday => Some(To::Availability(Availability {
            checked: Some(mint::today()),
            ..book.availability.clone()
        })),
        Message::NoTitleLanguage => Some(To::TitleLanguage(None)),
        Message::RemovePicture => entry.cover.is_some().then_some(To::Cover(None)),
        _ => None,
    }
}

fn confirm(rows: Rows, at: usize, entry: &Entry) -> Option<EntryField> {
    let book = &entry.book;
    match rows {
        Rows::Languages => {
            with(&book.languages, at, |used| used.suggested = false).map(EntryField::Languages)
        }
        Rows::About => Tagged::Book.with_one(book, at, |tag| tag.suggested = false),
        Rows::By(person) => Tagged::Person(person).with_one(book, at, |tag| tag.suggested = false),
        _ => None,
    }
}

fn remove(rows: Rows, at: usize, entry: &Entry) -> Option<EntryField> {
    use EntryField as To;
    let book = &entry.book;
    match rows {
        Rows::People => without(&book.contributors, at).map(To::Contributors),
        Rows::Isbns => without(&book.isbns, at).map(|mut isbns: Vec<EditionIsbn>| {
            isbns.retain(|isbn| !is_blank_isbn(isbn));
            To::Isbns(isbns)
        }),
        Rows::Languages => without(&book.languages, at).map(To::Languages),
        Rows::About => without(&book.about, at).map(To::About),
        Rows::By(person) => {
            let mut people = book.contributors.clone();
            people.get_mut(person)?.by = without(&book.contributors.get(person)?.by, at)?;
            Some(To::Contributors(people))
        }
        Rows::Awards => without(&book.awards, at).map(|mut awards| {
            awards.retain(|award| *award != Award::default());
            To::Awards(awards)
        }),
        Rows::Settings => without(&book.settings, at).map(To::Settings),
        Rows::Tags => without(&entry.tags, at).map(To::Tags),
        Rows::AlsoIssuedIn | Rows::Members => None,
    }
}

/// Gives the edit for what can be understood while it is typed; nothing for what is not understood yet.
pub fn at_once(new: New, typed: &str, subject: &Subject, list: &Booklist) -> Option<Edit> {
    let typed = typed.trim();
    match (new, subject) {
        (New::Checked, Subject::Book(id)) => {
            let availability = &list.entry(*id)?.book.availability;
            let checked = match typed {
                "" => None,
                text => Some(text.parse().ok()?),
            };
            let availability = Availability {
                checked,
                ..availability.clone()
            };
            Some(Edit::Entry(*id, EntryField::Availability(availability)))
        }
        (New::AnnotationWords, Subject::AboutList) => {
            let words = match typed {
                "" => None,
                text => Some(text.parse().ok().filter(|words| *words > 0)?),
            };
            Some(Edit::List(ListField::AnnotationWords(words)))
        }
        _ => None,
    }
}

/// Gives the edit that adds what was typed, or nothing where it stands there already. `reading` says what was meant.
pub fn added(
    new: New,
    typed: &str,
    subject: &Subject,
    list: &Booklist,
    reading: Reading<'_>,
) -> Result<Option<Edit>, NotKnown> {
    let one = |typed: &str| reading.language(typed).ok_or(NotKnown);
    match new {
        New::AlsoIssuedIn => {
            let tag = one(typed)?;
            let there = list.languages().any(|other| *other == tag);
            let tags = list.also_issued_in.iter().cloned().chain([tag]).collect();
            Ok((!there).then_some(Edit::List(ListField::AlsoIssuedIn(tags))))
        }
        New::MainLanguage => Ok(main_language(list, one(typed)?)),
        New::Checked | New::AnnotationWords => Ok(None),
        _ => {
            let field = added_to_entry(new, typed, reading)?;
            Ok(match subject {
                Subject::Book(id) => list
                    .entry(*id)
                    .and_then(|entry| field(entry))
                    .map(|field| Edit::Entry(*id, field)),
                Subject::Books(ids) => to_all(list, ids, |entry| field(entry)),
                _ => None,
            })
        }
    }
}

/// Makes another language the main one. The one that was stays a language of the list.
fn main_language(list: &Booklist, tag: LanguageTag) -> Option<Edit> {
    if tag == list.language {
        return None;
    }
    let mut also = list.also_issued_in.clone();
    match also.iter().position(|other| *other == tag) {
        Some(at) => also[at] = list.language.clone(),
        None => return Some(Edit::List(ListField::Language(tag))),
    }
    Some(Edit::All(vec![
        Edit::List(ListField::Language(tag)),
        Edit::List(ListField::AlsoIssuedIn(also)),
    ]))
}

type Adding = Box<dyn Fn(&Entry) -> Option<EntryField>>;

fn added_to_entry(new: New, typed: &str, reading: Reading<'_>) -> Result<Adding, NotKnown> {
    use EntryField as To;
    let text = typed.trim().to_owned();
    Ok(match new {
        New::Language => {
            let uses = reading.uses(typed).ok_or(NotKnown)?;
            Box::new(move |entry| {
                let after = uses::add(&entry.book.languages, uses.clone());
                (after != entry.book.languages).then_some(To::Languages(after))
            })
        }
        New::TitleLanguage => {
            let tag = reading.language(typed).ok_or(NotKnown)?;
            Box::new(move |_| Some(To::TitleLanguage(Some(tag.clone()))))
        }
        New::About => {
            let tag = reading.culture(typed).ok_or(NotKnown)?;
            Box::new(move |entry| {
                let after = cultures::add(&entry.book.about, tag.clone());
                (after != entry.book.about).then_some(To::About(after))
            })
        }
        New::By(person) => {
            let tag = reading.culture(typed).ok_or(NotKnown)?;
            Box::new(move |entry| {
                let there = Tagged::Person(person).tags(&entry.book);
                let after = cultures::add(there, tag.clone());
                if after == there {
                    return None;
                }
                Tagged::Person(person).with(&entry.book, |tags| {
                    *tags = after;
                    Some(())
                })
            })
        }
        New::Setting => Box::new(move |entry| once(&entry.book.settings, &text).map(To::Settings)),
        New::Award => {
            let award = awards::read(&text);
            Box::new(move |entry| {
                let mut all = entry.book.awards.clone();
                (!all.contains(&award)).then(|| all.push(award.clone()))?;
                Some(To::Awards(all))
            })
        }
        New::Tag => Box::new(move |entry| once(&entry.tags, &text).map(To::Tags)),
        New::Checked
        | New::AlsoIssuedIn
        | New::MainLanguage
        | New::AnnotationWords
        | New::Instead => Box::new(|_| None),
    })
}

fn once(rows: &[String], text: &str) -> Option<Vec<String>> {
    let there = rows.iter().any(|row| row == text);
    (!there).then(|| rows.iter().cloned().chain([text.to_owned()]).collect())
}
