//! What the open list uses of the vocabulary.

use crate::model::{Booklist, EntryId, LanguageTag, TermId};
use crate::vocabulary::Cultures;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// How many books use something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// So many are about it.
    pub about: usize,
    /// So many are by somebody who names it.
    pub by: usize,
}

impl Count {
    /// Tells whether any book uses it.
    pub fn any(self) -> bool {
        self.about + self.by > 0
    }
}

/// The books that use each term and language.
#[derive(Debug, Default)]
pub struct Uses {
    about: HashMap<TermId, Vec<EntryId>>,
    by: HashMap<TermId, Vec<EntryId>>,
    /// Those that use the term or one that stands under it.
    below: HashMap<TermId, Count>,
    languages: BTreeMap<LanguageTag, Vec<EntryId>>,
}

impl Uses {
    /// Counts the books of a list. A book that bears a merged term uses what that has become.
    pub fn of(list: &Booklist, cultures: &Cultures) -> Self {
        let mut uses = Self::default();
        let mut wider: HashMap<TermId, Vec<TermId>> = HashMap::new();
        for entry in list.entries() {
            let book = &entry.book;
            let by = book.contributors.iter().flat_map(|person| &person.by);
            let about = ids(
                book.about.iter().filter_map(|tag| tag.term.as_ref()),
                cultures,
            );
            let by = ids(by.filter_map(|tag| tag.term.as_ref()), cultures);
            for (ids, books, count) in [
                (about, &mut uses.about, (|count| &mut count.about) as Part),
                (by, &mut uses.by, |count| &mut count.by),
            ] {
                let mut all = HashSet::new();
                for id in ids {
                    let up = wider
                        .entry(id.clone())
                        .or_insert_with(|| with_wider(&id, cultures));
                    all.extend(up.iter().cloned());
                    books.entry(id).or_default().push(entry.id);
                }
                for id in all {
                    *count(uses.below.entry(id).or_default()) += 1;
                }
            }
            let tags: HashSet<&LanguageTag> =
                book.languages.iter().map(|used| &used.language).collect();
            for tag in tags {
                uses.languages
                    .entry(tag.clone())
                    .or_default()
                    .push(entry.id);
            }
        }
        uses
    }

    /// Gives the books about exactly this term.
    pub fn about(&self, id: &TermId) -> &[EntryId] {
        self.about.get(id).map_or(&[], Vec::as_slice)
    }

    /// Gives the books by somebody who names exactly this term.
    pub fn by(&self, id: &TermId) -> &[EntryId] {
        self.by.get(id).map_or(&[], Vec::as_slice)
    }

    /// Gives the terms that books use and nobody knows, by their ids.
    pub fn unknown(&self, cultures: &Cultures) -> BTreeSet<TermId> {
        let used = self.about.keys().chain(self.by.keys());
        let unknown = used.filter(|id| cultures.get(id).is_none());
        unknown.cloned().collect()
    }

    /// Counts the books that use a term or one that stands under it.
    pub fn below(&self, id: &TermId) -> Count {
        self.below.get(id).copied().unwrap_or_default()
    }

    /// Counts the books that bear exactly this term, about or by.
    pub fn books(&self, id: &TermId) -> usize {
        let all: HashSet<&EntryId> = self.about(id).iter().chain(self.by(id)).collect();
        all.len()
    }

    /// Gives the languages that books use, the most used first.
    pub fn languages(&self) -> Vec<&LanguageTag> {
        let mut all: Vec<_> = self.languages.iter().collect();
        all.sort_by_key(|(_, books)| std::cmp::Reverse(books.len()));
        all.into_iter().map(|(tag, _)| tag).collect()
    }

    /// Gives the books that use a language.
    pub fn in_language(&self, tag: &LanguageTag) -> &[EntryId] {
        self.languages.get(tag).map_or(&[], Vec::as_slice)
    }
}

type Part = fn(&mut Count) -> &mut usize;

fn ids<'a>(all: impl Iterator<Item = &'a TermId>, cultures: &Cultures) -> HashSet<TermId> {
    all.map(|id| {
        let present = cultures.present(id);
        present.map_or_else(|| id.clone(), |culture| culture.id.clone())
    })
    .collect()
}

/// Gives a term and all that it stands under.
fn with_wider(id: &TermId, cultures: &Cultures) -> Vec<TermId> {
    let mut all = vec![id.clone()];
    let mut open: Vec<_> = cultures.present(id).into_iter().collect();
    while let Some(culture) = open.pop() {
        for parent in cultures.parents(culture) {
            if !all.contains(&parent.id) {
                all.push(parent.id.clone());
                open.push(parent);
            }
        }
    }
    all
}
