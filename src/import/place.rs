//! Puts the cells of a sheet in their places: one row, one entry.

use super::imported::{Imported, LeftOut, Placed, Reason, Repeated, Seen};
use super::mapping::{Field, Mapping};
use super::report::Report;
use super::row::Found;
use super::sheet::{Row, Sheet};
use super::{cultures, header, section};
use crate::model::{LanguageTag, Term};
use crate::vocabulary::Vocabulary;
use crate::words::Tongue;

/// How much of a row that is left out is shown, in characters.
const SHOWN: usize = 120;

/// Makes entries of the rows for a new list. The language is that of the list: of titles, headings and annotations that name
/// no other.
pub fn place(sheet: &Sheet, mapping: &Mapping, language: &LanguageTag) -> Imported {
    place_with(sheet, mapping, language, Vocabulary::built_in())
}

/// As [`place`], with a committee's own names for languages and cultures.
pub fn place_with(
    sheet: &Sheet,
    mapping: &Mapping,
    language: &LanguageTag,
    vocabulary: &Vocabulary,
) -> Imported {
    let ours = header::ours(&sheet.header);
    let reading = Reading {
        sheet,
        mapping,
        language,
        vocabulary,
        ours: ours.is_some(),
    };
    let mut imported = Imported {
        placed: Vec::new(),
        left_out: Vec::new(),
        terms: Vec::new(),
        report: Report {
            open_quotes: sheet.open_quotes.clone(),
            ..Report::default()
        },
        language: language.clone(),
    };
    for (column, field) in mapping.columns.iter().enumerate() {
        if *field == Field::LeftOut {
            let name = sheet.name(column).to_owned();
            imported.report.columns_left_out.push(name);
        }
    }
    let has_sections = mapping.columns.contains(&Field::Section);
    let mut left_out = Vec::new();
    let mut leave_out = |row: &Row, reason| {
        let mut text = row.cells.join(" | ");
        if let Some((at, _)) = text.char_indices().nth(SHOWN) {
            text.truncate(at);
            text.push('…');
        }
        left_out.push(LeftOut {
            line: row.line,
            reason,
            text,
        });
    };
    let mut heading = String::new();
    let mut seen = Seen::default();
    for row in &sheet.above {
        leave_out(row, Reason::AboveHeader);
    }
    for row in &sheet.rows {
        let filled = || row.cells.iter().filter(|cell| !cell.is_empty());
        if filled().next().is_none() {
            leave_out(row, Reason::Blank);
            continue;
        }
        if !sheet.header.is_empty() && row.cells.iter().eq(sheet.header.iter()) {
            leave_out(row, Reason::HeaderAgain);
            continue;
        }
        if !has_sections
            && filled().count() == 1
            && let Some(words) = filled().next().filter(|cell| section::is_band(cell))
        {
            heading.clone_from(words);
            leave_out(row, Reason::Heading);
            continue;
        }
        let mut found = Found::of(row, &reading);
        let book = &mut found.entry.book;
        let by = book
            .contributors
            .iter_mut()
            .flat_map(|person| &mut person.by);
        for tag in book.about.iter_mut().chain(by) {
            let tongue = ours.unwrap_or(Tongue::English);
            let term = cultures::take_label(tag, tongue, vocabulary);
            let is_new = |term: &Term| imported.terms.iter().all(|other| other.id != term.id);
            imported.terms.extend(term.filter(is_new));
        }
        let is_named =
            !(book.title.is_empty() && book.isbns.is_empty() && book.original.title.is_empty());
        if !is_named && !reading.ours {
            leave_out(row, Reason::NoTitle);
            continue;
        }
        found.count(row.line, sheet, &mut imported.report);
        if let Some(before) = seen.meet(&found.entry, row.line) {
            imported.report.repeated.push(Repeated {
                line: row.line,
                before: Some(before),
            });
        }
        imported.placed.push(Placed {
            line: row.line,
            section: if found.section.is_empty() {
                heading.clone()
            } else {
                found.section
            },
            headings: found.headings,
            introduction: found.introduction,
            entry: found.entry,
        });
    }
    imported.left_out = left_out;
    imported.report.finish();
    imported
}

/// What is read, and in which words.
pub(super) struct Reading<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) mapping: &'a Mapping,
    pub(super) language: &'a LanguageTag,
    pub(super) vocabulary: &'a Vocabulary,
    /// It is a spreadsheet that this program has written: it says itself what is a suggestion and what is not.
    pub(super) ours: bool,
}
