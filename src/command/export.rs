//! `colibri export`: a copy for everybody, in one of several formats.

use super::arguments::{Export, IndexName, YesNo};
use super::say::{complain, one_line, shown, tell};
use super::{Done, Refused};
use crate::export::several::{self, End, Order, Taken, Written};
use crate::export::{self, Copy, CopyKind, file_names};
use crate::file::{DecodeError, OpenError, SaveError, open, write_atomically};
use crate::model::{Booklist, PublicList, SectionId};
use crate::print::{self, Bookmarks, Options, OwnTemplates, Press, Talkers};
use crate::say;
use crate::search::fold;
use crate::shelf::Shelf;
use crate::words::Words;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

pub(super) fn run(wish: &Export, words: &Words) -> Done {
    let file = open(&wish.list).map_err(Refused::open(&wish.list))?;
    for reservation in &file.opened.reservations {
        complain(&one_line(&reservation.sentence(words)));
    }
    for notice in &file.opened.notices {
        complain(&one_line(&notice.sentence(words)));
    }
    let list = PublicList::from(&file.opened.list);
    let shelf = Shelf::open_default().ok();
    let basis = options(wish, &file.opened.list, &list, shelf.as_ref())?;
    let copies = order(wish, &basis).copies();
    let own = shelf.as_ref().map(Shelf::prints).unwrap_or_default();
    if let Some(name) = wish.template.as_ref().filter(|name| !own.has(name)) {
        return Err(Refused::NoTemplate(name.clone()));
    }
    if !basis.address.is_empty() {
        print::address(&basis.address).map_err(Refused::Address)?;
    }
    let sections = list.sections.iter();
    let printed = sections.filter(|part| basis.section.is_none_or(|id| id == part.id));
    let entries: usize = printed.map(|section| section.entries.len()).sum();
    match &copies[..] {
        [copy] if !wish.out.is_dir() => {
            keep_lists(&wish.list, &wish.out, copy.kind == CopyKind::Ron)?;
            let mut press = Press::new().with_templates(own);
            let made = copy.make(&mut press, &list).map_err(Refused::Print)?;
            write_atomically(&wish.out, &made.bytes)
                .map_err(|error| Refused::Save(wish.out.clone(), SaveError::from(error)))?;
            let written = Written {
                path: wish.out.clone(),
                warnings: made.warnings,
                fit: made.fit,
            };
            say_of(&written, &list, entries, words)
        }
        _ => into_folder(wish, &copies, &list, (&own, entries), words),
    }
}

/// Writes every copy into a folder. Those that were written before one was refused stay, and are told.
fn into_folder(
    wish: &Export,
    copies: &[Copy],
    list: &PublicList,
    (own, entries): (&OwnTemplates, usize),
    words: &Words,
) -> Done {
    let folder = wish.out.as_path();
    fs::create_dir_all(folder)
        .map_err(|error| Refused::Save(wish.out.clone(), SaveError::Disk(error.kind())))?;
    for (copy, name) in copies.iter().zip(file_names(list, copies)) {
        keep_lists(&wish.list, &folder.join(name), copy.kind == CopyKind::Ron)?;
    }
    let to = (folder, Taken::Replaced);
    let outcome = several::make(list, copies, own, to, |_| {}, &AtomicBool::new(false));
    for written in &outcome.written {
        say_of(written, list, entries, words)?;
    }
    if let Some((_, error)) = outcome.failed.into_iter().next() {
        return Err(Refused::Print(error));
    }
    match outcome.end {
        End::Refused(name, error) => Err(Refused::Save(folder.join(name), error)),
        End::Done | End::Stopped => Ok(()),
    }
}

/// Says what was written, and before it what the user should know of it.
fn say_of(written: &Written, list: &PublicList, entries: usize, words: &Words) -> Done {
    for warning in &written.warnings {
        complain(&one_line(&warning.sentence(words)));
    }
    if let Some(sentence) = written
        .fit
        .as_ref()
        .and_then(|fit| fit.sentence(list, words))
    {
        complain(&one_line(&format!("{}: {sentence}", shown(&written.path))));
    }
    tell(&say!(
        words,
        "cli-exported",
        file = shown(&written.path),
        entries = entries
    ))
}

/// Gives what is to be made: every choice with every other.
fn order(wish: &Export, basis: &Options) -> Order {
    fn or<T: Clone>(chosen: Vec<T>, suggested: &T) -> Vec<T> {
        match chosen.is_empty() {
            true => vec![suggested.clone()],
            false => chosen,
        }
    }
    let printables = wish.printable.iter().flat_map(|name| name.printables());
    let prints = or(printables.collect(), &basis.printable)
        .into_iter()
        .map(|printable| {
            let options = Options {
                printable,
                ..basis.clone()
            };
            // What is printed otherwise than the set says does not bear its name.
            (
                options,
                wish.set.clone().filter(|_| wish.printable.is_empty()),
            )
        });
    Order {
        prints: prints.collect(),
        kinds: wish.format.iter().map(|name| (*name).into()).collect(),
        inks: or(
            wish.ink.iter().map(|name| (*name).into()).collect(),
            &basis.ink,
        ),
        papers: or(
            wish.paper.iter().map(|name| (*name).into()).collect(),
            &basis.paper,
        ),
        languages: or(wish.lang.clone(), &basis.language),
    }
}

/// Gives what every copy begins with: a set of choices kept in the list, or what the list suggests, and on it what was said.
fn options(
    wish: &Export,
    list: &Booklist,
    public: &PublicList,
    shelf: Option<&Shelf>,
) -> Result<Options, Refused> {
    let basis = match &wish.set {
        None => Options::of(public),
        Some(name) => list
            .prints
            .iter()
            .find(|print| fold(&print.name) == fold(name))
            .map(|print| print.options.clone())
            .ok_or_else(|| Refused::NoPrint(wish.list.clone(), name.clone()))?,
    };
    let section = match &wish.section {
        None => basis.section,
        Some(name) => Some(
            section(name, list)
                .ok_or_else(|| Refused::NoSection(wish.list.clone(), name.clone()))?,
        ),
    };
    let (bookmarks, talkers) = match wish.per_sheet {
        None => (basis.bookmarks, basis.talkers),
        Some(4) => (Bookmarks::Four, Talkers::Four),
        Some(5) => (Bookmarks::Five, basis.talkers),
        Some(6) => (basis.bookmarks, Talkers::Six),
        Some(_) => (basis.bookmarks, Talkers::Eight),
    };
    let library = match (wish.library.is_some_and(bool::from), shelf) {
        (true, Some(shelf)) => Arc::new(shelf.library().map(|(own, _)| own).unwrap_or_default()),
        _ => Arc::default(),
    };
    let yes = |said: Option<YesNo>, suggested: bool| said.map_or(suggested, Into::into);
    let index = |name: IndexName, suggested: bool| {
        wish.index.contains(&name) || (wish.index.is_empty() && suggested)
    };
    Ok(Options {
        section,
        bookmarks,
        talkers,
        library,
        other_language: wish.second.clone().or(basis.other_language.clone()),
        template: wish.template.clone().or(basis.template.clone()),
        columns: wish.columns.map_or(basis.columns, Into::into),
        composition: wish.composition.map_or(basis.composition, Into::into),
        pairing: wish.pairing.map_or(basis.pairing, Into::into),
        palette: wish.palette.map_or(basis.palette, Into::into),
        art: wish.art.map_or(basis.art, Into::into),
        covers: yes(wish.covers, basis.covers),
        annotations: yes(wish.annotations, basis.annotations),
        isbns: yes(wish.isbns, basis.isbns),
        prices: yes(wish.prices, basis.prices),
        language_notes: yes(wish.language_notes, basis.language_notes),
        cultures: yes(wish.cultures, basis.cultures),
        members: yes(wish.members, basis.members),
        index_languages: index(IndexName::Language, basis.index_languages),
        index_cultures: index(IndexName::Culture, basis.index_cultures),
        index_authors: index(IndexName::Author, basis.index_authors),
        index_titles: index(IndexName::Title, basis.index_titles),
        style: wish.style.map_or(basis.style, Into::into),
        address: wish
            .address
            .clone()
            .unwrap_or_else(|| basis.address.clone()),
        ..basis
    })
}

/// Finds a section by its heading in any language, or by its number.
pub(super) fn section(name: &str, list: &Booklist) -> Option<SectionId> {
    let wanted = fold(name);
    let named = list.sections.iter().find(|section| {
        let mut headings = section.heading.iter();
        headings.any(|(_, heading)| fold(heading) == wanted)
    });
    let number = || name.trim().parse::<usize>().ok()?.checked_sub(1);
    named
        .or_else(|| list.sections.get(number()?))
        .map(|section| section.id)
}

/// Refuses to write a copy over a list that holds more than the copy: over the list itself, or over any other that is not a
/// public copy, which a copy that is a list itself may replace.
pub(super) fn keep_lists(list: &Path, out: &Path, is_list: bool) -> Done {
    // A device or a pipe is no place for a copy: it would be replaced by a file.
    if out
        .metadata()
        .is_ok_and(|there| !there.is_file() && !there.is_dir())
    {
        return Err(Refused::Save(out.to_owned(), SaveError::NotAFile));
    }
    let would_replace = || Err(Refused::WouldReplaceList(out.to_owned()));
    if is_same_file(list, out) {
        return would_replace();
    }
    match open(out) {
        Ok(there) if is_list && is_public_copy(&there.opened.list) => Ok(()),
        // Whatever is no list may be replaced. A damaged list is still the only one of its kind.
        Err(
            OpenError::Missing
            | OpenError::Folder
            | OpenError::Content(DecodeError::Empty | DecodeError::NotABooklist),
        ) => Ok(()),
        Ok(_) | Err(_) => would_replace(),
    }
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn is_public_copy(list: &Booklist) -> bool {
    let copy = export::public_copy(&PublicList::from(list));
    copy.sections == list.sections
        && copy.charge == list.charge
        && copy.scope == list.scope
        && copy.aims == list.aims
}
