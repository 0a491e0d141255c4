//! `colibri export`: a copy for everybody, in one of several formats.

use super::arguments::{Export, Format, IndexName};
use super::say::{complain, one_line, shown, tell};
use super::{Done, Refused};
use crate::export;
use crate::file::{DecodeError, Lineage, OpenError, SaveError, encode, open, write_atomically};
use crate::model::{Booklist, PublicList};
use crate::print::{Options, Press, PrintWarning};
use crate::say;
use crate::words::Words;
use std::path::Path;

pub(super) fn run(wish: &Export, words: &Words) -> Done {
    let file = open(&wish.list).map_err(Refused::open(&wish.list))?;
    for reservation in &file.opened.reservations {
        complain(&one_line(&reservation.sentence(words)));
    }
    for notice in &file.opened.notices {
        complain(&one_line(&notice.sentence(words)));
    }
    keep_lists(&wish.list, &wish.out, wish.format == Format::Ron)?;
    let list = PublicList::from(&file.opened.list);
    let options = options(wish, &list);
    let bytes = match wish.format {
        Format::Pdf => pdf(&list, &options, words)?,
        Format::Html => {
            let (page, warnings) = export::html(&list, &options);
            complain_of(&warnings, words);
            page.into_bytes()
        }
        Format::Docx => {
            let (file, warnings) = export::docx(&list, &options);
            complain_of(&warnings, words);
            file
        }
        Format::Md => export::markdown(&list, &options).into_bytes(),
        Format::Txt => export::text(&list, &options).into_bytes(),
        Format::Csv => export::csv(&list, &options).into_bytes(),
        Format::Ron => encode(&export::public_copy(&list), &Lineage::new()),
    };
    write_atomically(&wish.out, &bytes)
        .map_err(|error| Refused::Save(wish.out.clone(), SaveError::from(error)))?;
    let entries: usize = list
        .sections
        .iter()
        .map(|section| section.entries.len())
        .sum();
    tell(&say!(
        words,
        "cli-exported",
        file = shown(&wish.out),
        entries = entries
    ))?;
    Ok(())
}

fn options(wish: &Export, list: &PublicList) -> Options {
    let suggested = Options::of(list);
    Options {
        printable: wish.printable.into(),
        paper: wish.paper.into(),
        columns: wish.columns.into(),
        ink: wish.ink.into(),
        covers: wish.covers.into(),
        language_notes: wish.language_notes.into(),
        cultures: wish.cultures.into(),
        index_languages: wish.index.contains(&IndexName::Language),
        index_cultures: wish.index.contains(&IndexName::Culture),
        style: wish.style.map_or(suggested.style, Into::into),
        language: wish.lang.clone().unwrap_or(suggested.language),
        ..suggested
    }
}

fn pdf(list: &PublicList, options: &Options, words: &Words) -> Result<Vec<u8>, Refused> {
    let pages = Press::new()
        .lay_out(list, options)
        .map_err(Refused::Print)?;
    complain_of(pages.warnings(), words);
    pages.pdf().map_err(Refused::Print)
}

fn complain_of(warnings: &[PrintWarning], words: &Words) {
    for warning in warnings {
        complain(&one_line(&warning.sentence(words)));
    }
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
