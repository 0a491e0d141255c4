//! What came of a sheet: entries, what was left out and why, and the edit that puts them on a list.

use super::report::Report;
use super::section::{self, Key};
use crate::mint;
use crate::model::{Booklist, Edit, Entry, Isbn, LanguageTag, ListField, Section, Term, Texts};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The entries of a sheet, not yet on any list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The entries in the order of the sheet.
    pub placed: Vec<Placed>,
    /// Every row that gave no entry.
    pub left_out: Vec<LeftOut>,
    /// Terms of another committee that the sheet names, and that nobody here knows.
    pub terms: Vec<Term>,
    /// What was placed where.
    pub report: Report,
    /// The language of headings.
    pub(super) language: LanguageTag,
}

/// An entry and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The line of the file.
    pub line: u64,
    /// The heading of its section as the sheet has it; empty where it has none.
    pub section: String,
    /// The heading in further languages.
    pub headings: Texts,
    /// The words below the heading, in the row that brings them.
    pub introduction: Texts,
    /// The entry.
    pub entry: Entry,
}

/// A row that gave no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The line of the file.
    pub line: u64,
    /// Why.
    pub reason: Reason,
    /// What stands in it, its cells parted by `|`, shortened.
    pub text: String,
}

/// Why a row gave no entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// It is empty.
    Blank,
    /// It stands above the header.
    AboveHeader,
    /// It is the header once more.
    HeaderAgain,
    /// It is the heading of the rows below it.
    Heading,
    /// It names neither a title nor an ISBN.
    NoTitle,
}

/// Two rows that are the same book. Both are imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeated {
    /// The line of the later row.
    pub line: u64,
    /// The line of the earlier row; nothing where the book is on the list already.
    pub before: Option<u64>,
}

impl Imported {
    /// Gives the one edit that puts all entries on a list, so that one undo takes them back. Sections that are there already, under
    /// a heading in any language, are used again. A heading given here goes before those of the sheet.
    pub fn edit(&self, list: &Booklist, heading: Option<&str>) -> Edit {
        let mut new: Vec<(Key, Section)> = Vec::new();
        let mut edits = Vec::from_iter(self.new_terms(list));
        let mut grown: BTreeMap<usize, usize> = BTreeMap::new();
        let mut known: BTreeMap<Key, Option<usize>> = BTreeMap::new();
        for placed in &self.placed {
            let words = heading.unwrap_or(&placed.section).trim();
            let key = section::key(match words {
                "" => placed.headings.words(&self.language),
                words => words,
            });
            let there = *known.entry(key.clone()).or_insert_with(|| {
                list.sections
                    .iter()
                    .position(|section| section::is_same(section, &key))
            });
            let entry = Arc::new(placed.entry.clone());
            match there {
                Some(at) => {
                    let section = &list.sections[at];
                    let place = grown.entry(at).or_insert(section.entries.len());
                    edits.push(Edit::InsertEntry {
                        section: section.id,
                        at: *place,
                        entry,
                    });
                    *place += 1;
                }
                None => {
                    let at = new.iter().position(|(other, _)| *other == key);
                    let at = at.unwrap_or_else(|| {
                        let mut section =
                            Section::new(mint::id(), Texts::of(&self.language, words));
                        if heading.is_none() {
                            add(&placed.headings, &mut section.heading);
                        }
                        section.audience = section::audience(words);
                        new.push((key, section));
                        new.len() - 1
                    });
                    if heading.is_none() {
                        add(&placed.introduction, &mut new[at].1.introduction);
                    }
                    new[at].1.entries.push(entry);
                }
            }
        }
        edits.extend(new.into_iter().enumerate().map(|(after, (_, section))| {
            Edit::InsertSection {
                at: list.sections.len() + after,
                section: Box::new(section),
            }
        }));
        Edit::All(edits)
    }

    /// Gives the edit that brings the terms which the list does not have.
    fn new_terms(&self, list: &Booklist) -> Option<Edit> {
        let is_new = |term: &&Term| list.terms.iter().all(|own| own.id != term.id);
        let new: Vec<Term> = self.terms.iter().filter(is_new).cloned().collect();
        let terms = [list.terms.clone(), new].concat();
        (terms.len() > list.terms.len()).then_some(Edit::List(ListField::Terms(terms)))
    }

    /// Finds the rows whose book is on a list already.
    pub fn on_list(&self, list: &Booklist) -> Vec<Repeated> {
        let mut seen = Seen::default();
        for entry in list.entries() {
            let _ = seen.meet(entry, 0);
        }
        self.placed
            .iter()
            .filter(|placed| seen.find(&placed.entry).is_some())
            .map(|placed| Repeated {
                line: placed.line,
                before: None,
            })
            .collect()
    }
}

/// Adds texts in languages that are not there yet.
fn add(more: &Texts, texts: &mut Texts) {
    for (language, text) in more.iter() {
        if texts.get(language).is_none() {
            let _ = texts.set(language, text);
        }
    }
}

/// The books met so far, by ISBN and by title with author.
#[derive(Default)]
pub(super) struct Seen {
    isbns: BTreeMap<Isbn, u64>,
    titles: BTreeMap<(String, String), u64>,
}

impl Seen {
    /// Gives the line where the same book was met before.
    fn find(&self, entry: &Entry) -> Option<u64> {
        let by_isbn = isbns(entry).find_map(|isbn| self.isbns.get(&isbn));
        let by_title = || title(entry).and_then(|title| self.titles.get(&title));
        by_isbn.or_else(by_title).copied()
    }

    /// Remembers a book and gives the line where it was met before.
    pub(super) fn meet(&mut self, entry: &Entry, line: u64) -> Option<u64> {
        let before = self.find(entry);
        for isbn in isbns(entry) {
            let _ = self.isbns.entry(isbn).or_insert(line);
        }
        if let Some(title) = title(entry) {
            let _ = self.titles.entry(title).or_insert(line);
        }
        before
    }
}

fn isbns(entry: &Entry) -> impl Iterator<Item = Isbn> {
    entry
        .book
        .isbns
        .iter()
        .filter_map(|isbn| isbn.isbn.understood().copied())
}

fn title(entry: &Entry) -> Option<(String, String)> {
    let title = crate::search::fold(&entry.book.full_title());
    let author = entry.book.contributors.first()?;
    (!title.is_empty()).then(|| (title, crate::search::fold(&author.name)))
}
