//! Which entries have which value, kept while the list changes.

use super::count::Rows;
use super::read::Facts;
use super::tree::{self, Shown};
use super::{Facet, Value};
use crate::model::{Audience, Booklist, Entry, EntryId, Section, SectionId, Texts};
use crate::vocabulary::Vocabulary;
use fixedbitset::FixedBitSet;
use std::collections::HashMap;
use std::sync::Arc;

/// All entries of a list by their facets. An entry keeps its row for as long as it is on the list, so that an edit costs
/// what it changes.
#[derive(Debug, Clone)]
pub struct Facets {
    vocabulary: Vocabulary,
    portrayals: bool,
    sections: Vec<Part>,
    rows: Vec<Option<Row>>,
    free: Vec<usize>,
    /// The rows in the committee's order.
    order: Vec<usize>,
    by_entry: HashMap<EntryId, usize>,
    pub(super) postings: Vec<Posting>,
    by_value: HashMap<(Facet, Value), usize>,
    pub(super) everything: FixedBitSet,
    pub(super) of_the_culture_shown: FixedBitSet,
    pub(super) of_the_culture_only_suggested: FixedBitSet,
    pub(super) shown: Vec<Vec<Shown>>,
}

/// The entries that have a value.
#[derive(Debug, Clone)]
pub(super) struct Posting {
    pub(super) facet: Facet,
    pub(super) value: Value,
    pub(super) rows: FixedBitSet,
    /// Those of them that rest on suggestions alone.
    pub(super) suggested: FixedBitSet,
    /// How many have it.
    pub(super) books: usize,
    /// How many bear it themselves, and not only something finer.
    pub(super) themselves: usize,
}

#[derive(Debug, Clone)]
struct Row {
    entry: Arc<Entry>,
    section: SectionId,
    has: Vec<Mark>,
}

/// A value of a row.
#[derive(Debug, Clone, Copy)]
struct Mark {
    posting: usize,
    suggested: bool,
    itself: bool,
}

/// What a section says of its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    id: SectionId,
    audience: Audience,
    heading: Texts,
}

impl Part {
    fn of(section: &Section) -> Self {
        Self {
            id: section.id,
            audience: section.audience.clone(),
            heading: section.heading.clone(),
        }
    }
}

impl Facets {
    /// Reads all entries of a list.
    pub fn new(list: &Booklist, vocabulary: &Vocabulary) -> Self {
        let mut facets = Self {
            vocabulary: vocabulary.clone(),
            portrayals: list.style.portrayals,
            sections: Vec::new(),
            rows: Vec::new(),
            free: Vec::new(),
            order: Vec::new(),
            by_entry: HashMap::new(),
            postings: Vec::new(),
            by_value: HashMap::new(),
            everything: FixedBitSet::new(),
            of_the_culture_shown: FixedBitSet::new(),
            of_the_culture_only_suggested: FixedBitSet::new(),
            shown: vec![Vec::new(); Facet::ALL.len()],
        };
        facets.follow(list);
        facets
    }

    /// Follows the list. Only entries that changed since are read again; all are where the vocabulary is another one, or
    /// where the list has turned the scheme of portrayals on or off.
    pub fn refresh(&mut self, list: &Booklist, vocabulary: &Vocabulary) {
        let same = Arc::ptr_eq(&self.vocabulary.languages, &vocabulary.languages)
            && Arc::ptr_eq(&self.vocabulary.cultures, &vocabulary.cultures)
            && self.portrayals == list.style.portrayals;
        if same {
            self.follow(list);
        } else {
            *self = Self::new(list, vocabulary);
        }
    }

    /// Gives the languages and cultures by which the entries were read.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Gives the entries in the committee's order.
    pub fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        let rows = self.order.iter().filter_map(|row| self.rows.get(*row));
        rows.flatten().map(|row| &row.entry)
    }

    /// Gives for whom the books of each section are, in order.
    pub fn audiences(&self) -> impl Iterator<Item = (SectionId, &Audience)> {
        self.sections.iter().map(|part| (part.id, &part.audience))
    }

    /// Gives the sections in order.
    pub fn sections(&self) -> impl Iterator<Item = SectionId> {
        self.sections.iter().map(|part| part.id)
    }

    /// Gives the place and the heading of a section.
    pub fn heading(&self, id: SectionId) -> Option<(usize, &Texts)> {
        let at = self.sections.iter().position(|part| part.id == id)?;
        self.sections.get(at).map(|part| (at, &part.heading))
    }

    /// Gives what one entry has by a facet, wider values included.
    pub fn values(&self, id: EntryId, facet: Facet) -> Vec<&Value> {
        let row = self.by_entry.get(&id).and_then(|row| self.rows.get(*row));
        row.and_then(Option::as_ref)
            .into_iter()
            .flat_map(|row| &row.has)
            .filter_map(|mark| self.postings.get(mark.posting))
            .filter(|posting| posting.facet == facet)
            .map(|posting| &posting.value)
            .collect()
    }

    /// Gives the rows of entries, in a form that can be counted and joined with others. It holds until the next refresh.
    pub fn rows(&self, entries: impl IntoIterator<Item = EntryId>) -> Rows {
        let mut rows = FixedBitSet::with_capacity(self.rows.len());
        for row in entries.into_iter().filter_map(|id| self.by_entry.get(&id)) {
            rows.insert(*row);
        }
        Rows(rows)
    }

    /// Gives the entries of rows in the committee's order.
    pub fn ids(&self, rows: &Rows) -> Vec<EntryId> {
        let found = self.order.iter().filter(|row| rows.0.contains(**row));
        found
            .filter_map(|row| self.rows.get(*row)?.as_ref())
            .map(|row| row.entry.id)
            .collect()
    }

    /// Tells whether an entry is among the rows.
    pub fn holds(&self, rows: &Rows, id: EntryId) -> bool {
        self.by_entry
            .get(&id)
            .is_some_and(|row| rows.0.contains(*row))
    }

    pub(super) fn posting(&self, facet: Facet, value: &Value) -> Option<&Posting> {
        let key = (facet, value.clone());
        self.by_value
            .get(&key)
            .and_then(|at| self.postings.get(*at))
    }

    fn follow(&mut self, list: &Booklist) {
        let sections: Vec<Part> = list.sections.iter().map(Part::of).collect();
        let before = std::mem::take(&mut self.order);
        let mut touched = [false; Facet::ALL.len()];
        let mut order = Vec::with_capacity(before.len());
        for section in &list.sections {
            let same_ages = self
                .sections
                .iter()
                .any(|part| part.id == section.id && part.audience == section.audience);
            for entry in &section.entries {
                let at = order.len();
                let stands = |row: &&usize| {
                    let row = self.rows.get(**row).and_then(Option::as_ref);
                    row.is_some_and(|row| Arc::ptr_eq(&row.entry, entry))
                };
                let row = before.get(at).filter(stands).copied();
                let row = row.or_else(|| self.by_entry.get(&entry.id).copied());
                let row = match row {
                    Some(row) if same_ages && self.is_current(row, entry, section.id) => row,
                    row => self.read(row, entry, section, &mut touched),
                };
                order.push(row);
            }
        }
        if order.len() != self.everything.count_ones(..) {
            self.forget_all_but(&order, &mut touched);
        }
        if self.sections != sections {
            touched[Facet::Section.at()] = true;
            self.sections = sections;
        }
        self.order = order;
        for facet in Facet::ALL {
            if touched[facet.at()] {
                self.shown[facet.at()] = tree::of(facet, self);
            }
        }
    }

    fn is_current(&self, row: usize, entry: &Arc<Entry>, section: SectionId) -> bool {
        let row = self.rows.get(row).and_then(Option::as_ref);
        row.is_some_and(|row| Arc::ptr_eq(&row.entry, entry) && row.section == section)
    }

    /// Reads an entry into its row, or into a free one.
    fn read(
        &mut self,
        row: Option<usize>,
        entry: &Arc<Entry>,
        section: &Section,
        touched: &mut [bool],
    ) -> usize {
        let at = row.or_else(|| self.free.pop()).unwrap_or_else(|| {
            self.rows.push(None);
            self.rows.len() - 1
        });
        self.clear(at, touched);
        let facts = Facts::of(
            entry,
            (section.id, &section.audience),
            self.portrayals,
            &self.vocabulary,
        );
        let mut has = Vec::with_capacity(facts.has.len());
        for fact in facts.has {
            touched[fact.facet.at()] = true;
            let posting = self.posting_of(fact.facet, fact.value);
            let mark = Mark {
                posting,
                suggested: fact.suggested,
                itself: fact.itself,
            };
            if let Some(posting) = self.postings.get_mut(posting) {
                posting.add(at, mark);
            }
            has.push(mark);
        }
        self.everything.grow_and_insert(at);
        if let Some(suggested) = facts.of_the_culture_shown {
            self.of_the_culture_shown.grow_and_insert(at);
            if suggested {
                self.of_the_culture_only_suggested.grow_and_insert(at);
            }
        }
        let _ = self.by_entry.insert(entry.id, at);
        self.rows[at] = Some(Row {
            entry: Arc::clone(entry),
            section: section.id,
            has,
        });
        at
    }

    fn posting_of(&mut self, facet: Facet, value: Value) -> usize {
        let postings = &mut self.postings;
        let new = || {
            postings.push(Posting::new(facet, value.clone()));
            postings.len() - 1
        };
        *self
            .by_value
            .entry((facet, value.clone()))
            .or_insert_with(new)
    }

    /// Takes everything back that a row says.
    fn clear(&mut self, at: usize, touched: &mut [bool]) {
        let Some(row) = self.rows.get_mut(at).and_then(Option::take) else {
            return;
        };
        for mark in row.has {
            if let Some(posting) = self.postings.get_mut(mark.posting) {
                touched[posting.facet.at()] = true;
                posting.remove(at, mark);
            }
        }
        self.everything.set(at, false);
        for rows in [
            &mut self.of_the_culture_shown,
            &mut self.of_the_culture_only_suggested,
        ] {
            if rows.contains(at) {
                rows.set(at, false);
            }
        }
    }

    fn forget_all_but(&mut self, order: &[usize], touched: &mut [bool]) {
        let mut gone = self.everything.clone();
        for row in order {
            gone.set(*row, false);
        }
        for at in gone.ones() {
            let entry = self.rows.get(at).and_then(Option::as_ref);
            if let Some(id) = entry.map(|row| row.entry.id)
                && self.by_entry.get(&id) == Some(&at)
            {
                let _ = self.by_entry.remove(&id);
            }
            self.clear(at, touched);
            self.free.push(at);
        }
    }
}

impl Posting {
    fn new(facet: Facet, value: Value) -> Self {
        Self {
            facet,
            value,
            rows: FixedBitSet::new(),
            suggested: FixedBitSet::new(),
            books: 0,
            themselves: 0,
        }
    }

    fn add(&mut self, row: usize, mark: Mark) {
        self.rows.grow_and_insert(row);
        self.books += 1;
        self.themselves += usize::from(mark.itself);
        if mark.suggested {
            self.suggested.grow_and_insert(row);
        }
    }

    fn remove(&mut self, row: usize, mark: Mark) {
        self.rows.set(row, false);
        self.books = self.books.saturating_sub(1);
        self.themselves = self.themselves.saturating_sub(usize::from(mark.itself));
        if mark.suggested {
            self.suggested.set(row, false);
        }
    }
}
