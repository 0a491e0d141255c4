//! Which words travel in a list: those of the terms and languages that it uses, where they are not those inside the program.

use super::{OwnVocabulary, Wording, name_inside, term_inside};
use crate::model::{
    Booklist, CultureTag, Edit, Entry, EntryField, LanguageName, LanguageTag, ListField, Term,
    TermId,
};
use crate::vocabulary::Vocabulary;
use std::collections::HashSet;

/// What a list or a part of it uses: the terms of its tags with all that they stand under or have become, and its languages.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub(super) terms: HashSet<TermId>,
    pub(super) languages: HashSet<LanguageTag>,
}

impl Used {
    fn add_entry(&mut self, entry: &Entry) {
        let book = &entry.book;
        let by = book.contributors.iter().flat_map(|person| &person.by);
        book.about.iter().chain(by).for_each(|tag| self.add(tag));
        let uses = book.languages.iter().map(|used| &used.language);
        self.languages
            .extend(uses.chain(&book.title_language).cloned());
    }

    fn add(&mut self, tag: &CultureTag) {
        self.terms.extend(tag.term.iter().cloned());
    }

    /// Adds what the terms stand under or have become. `reworded` comes before the vocabulary.
    fn with_wider(mut self, vocabulary: &Vocabulary, reworded: &[Term]) -> Self {
        let mut open: Vec<TermId> = self.terms.iter().cloned().collect();
        while let Some(id) = open.pop() {
            let own = reworded.iter().find(|term| term.id == id);
            let inside = || {
                vocabulary
                    .cultures
                    .get(&id)
                    .map(super::super::Culture::term)
            };
            let Some(term) = own.cloned().or_else(inside) else {
                continue;
            };
            for wider in term.parents.into_iter().chain(term.merged_into) {
                if self.terms.insert(wider.clone()) {
                    open.push(wider);
                }
            }
        }
        self
    }

    fn of_edit(edit: &Edit) -> Self {
        let mut used = Self::default();
        used.read(edit);
        used
    }

    fn read(&mut self, edit: &Edit) {
        match edit {
            Edit::All(edits) => edits.iter().for_each(|edit| self.read(edit)),
            Edit::InsertEntry { entry, .. } => self.add_entry(entry),
            Edit::InsertSection { section, .. } => {
                section
                    .entries
                    .iter()
                    .for_each(|entry| self.add_entry(entry));
            }
            Edit::Entry(_, EntryField::About(tags)) => tags.iter().for_each(|tag| self.add(tag)),
            Edit::Entry(_, EntryField::Contributors(people)) => {
                let tags = people.iter().flat_map(|person| &person.by);
                tags.for_each(|tag| self.add(tag));
            }
            Edit::Entry(_, EntryField::Languages(uses)) => {
                self.languages
                    .extend(uses.iter().map(|used| used.language.clone()));
            }
            Edit::Entry(_, EntryField::TitleLanguage(tag)) => self.languages.extend(tag.clone()),
            _ => {}
        }
    }
}

/// Gives what a list uses. `reworded` stands before the list's own terms, and those before the vocabulary.
pub(super) fn used(list: &Booklist, vocabulary: &Vocabulary, reworded: &[Term]) -> Used {
    let mut used = Used::default();
    list.entries().for_each(|entry| used.add_entry(entry));
    used.languages.extend(list.languages().cloned());
    let worded: Vec<Term> = reworded.iter().chain(&list.terms).cloned().collect();
    used.with_wider(vocabulary, &worded)
}

/// Gives an edit together with the words of this computer for what it brings into the list, so that they travel with it.
pub fn carried(own: &OwnVocabulary, list: &Booklist, edit: Edit) -> Edit {
    if own.terms.is_empty() && own.languages.is_empty() {
        return edit;
    }
    let worded: Vec<Term> = own.worded_terms(|_| true);
    let brought = Used::of_edit(&edit).with_wider(Vocabulary::built_in(), &worded);
    let mut terms = list.terms.clone();
    let mut names = list.language_names.clone();
    for term in own.worded_terms(|id| brought.terms.contains(id)) {
        if terms.iter().all(|other| other.id != term.id) {
            terms.push(term);
        }
    }
    for name in own.worded_names(|tag| brought.languages.contains(tag)) {
        if names.iter().all(|other| other.language != name.language) {
            names.push(name);
        }
    }
    let words = worded_edits(list, terms, names);
    match words.is_empty() {
        true => edit,
        false => Edit::All(words.into_iter().chain([edit]).collect()),
    }
}

/// Gives the edit with which a list takes up wordings. Books that bear a merged term bear then what it has become. Words that
/// the list does not use, or that are those inside the program, are not put into it; the edit may change nothing at all.
pub fn edit(own: &OwnVocabulary, list: &Booklist, wordings: &[Wording]) -> Edit {
    let mut after = list.clone();
    let mut edits = Vec::new();
    let reworded: Vec<Term> = wordings
        .iter()
        .filter_map(|wording| match wording {
            Wording::Term(term) => Some(term.clone()),
            Wording::Language(_) => None,
        })
        .collect();
    for term in &reworded {
        if let Some(into) = &term.merged_into {
            let merging = merged(&after, &term.id, into);
            for edit in merging {
                if edit.clone().apply(&mut after).is_ok() {
                    edits.push(edit);
                }
            }
        }
    }
    let before = used(list, Vocabulary::built_in(), &[]);
    let used = used(&after, Vocabulary::built_in(), &reworded);
    let mut terms = list.terms.clone();
    let is_reworded = |id: &TermId| reworded.iter().any(|term| term.id == *id);
    let all = own.worded_terms(|_| true);
    for term in reworded.iter().chain(&all) {
        let place = terms.iter().position(|other| other.id == term.id);
        let travels = used.terms.contains(&term.id) && term_inside(&term.id).as_ref() != Some(term);
        match place {
            Some(at) if is_reworded(&term.id) && travels => terms[at] = term.clone(),
            Some(at) if is_reworded(&term.id) => drop(terms.remove(at)),
            // What the list used before and words in its own way is no matter of these wordings.
            None if travels && (is_reworded(&term.id) || !before.terms.contains(&term.id)) => {
                terms.push(term.clone());
            }
            _ => {}
        }
    }
    let mut names = list.language_names.clone();
    for wording in wordings {
        let Wording::Language(name) = wording else {
            continue;
        };
        let travels =
            used.languages.contains(&name.language) && name_inside(&name.language) != *name;
        names.retain(|other| other.language != name.language);
        names.extend(travels.then(|| name.clone()));
    }
    edits.extend(worded_edits(list, terms, names));
    Edit::All(edits)
}

fn worded_edits(list: &Booklist, terms: Vec<Term>, names: Vec<LanguageName>) -> Vec<Edit> {
    let terms = (terms != list.terms).then_some(ListField::Terms(terms));
    let names = (names != list.language_names).then_some(ListField::LanguageNames(names));
    terms.into_iter().chain(names).map(Edit::List).collect()
}

/// Gives the edits after which the books bear one term in place of another.
fn merged(list: &Booklist, from: &TermId, into: &TermId) -> Vec<Edit> {
    let mut edits = Vec::new();
    for entry in list.entries() {
        let book = &entry.book;
        if let Some(about) = retagged(&book.about, from, into) {
            edits.push(Edit::Entry(entry.id, EntryField::About(about)));
        }
        let mut people = book.contributors.clone();
        let mut changed = false;
        for person in &mut people {
            if let Some(by) = retagged(&person.by, from, into) {
                person.by = by;
                changed = true;
            }
        }
        if changed {
            edits.push(Edit::Entry(entry.id, EntryField::Contributors(people)));
        }
    }
    edits
}

/// Gives the tags with one term in place of another, nothing where none bears it. The same said twice is said once.
fn retagged(tags: &[CultureTag], from: &TermId, into: &TermId) -> Option<Vec<CultureTag>> {
    if !tags.iter().any(|tag| tag.term.as_ref() == Some(from)) {
        return None;
    }
    let mut after: Vec<CultureTag> = Vec::new();
    for tag in tags {
        let mut tag = tag.clone();
        if tag.term.as_ref() == Some(from) {
            tag.term = Some(into.clone());
        }
        let same = |other: &CultureTag| other.term == tag.term && other.words == tag.words;
        match after.iter_mut().find(|other| same(other)) {
            // What a person has confirmed stands before what a sheet suggested.
            Some(other) if other.suggested && !tag.suggested => *other = tag,
            Some(_) => {}
            None => after.push(tag),
        }
    }
    Some(after)
}
