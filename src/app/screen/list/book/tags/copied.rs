//! Tags on their way from one book to others. Adds what they lack and takes nothing away.

use super::{Kind, Stamp, Tag, uses};
use crate::model::{Booklist, Edit, Entry, EntryField, EntryId, LanguageRole, LanguageUse};
use crate::say;
use crate::words::Words;

/// What was copied from one book, to be added to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied(Vec<Tag>);

/// What came to how many books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Added {
    /// How many languages.
    pub languages: usize,
    /// How many cultures, about and by.
    pub cultures: usize,
    /// How many places.
    pub settings: usize,
    /// How many keywords.
    pub keywords: usize,
    /// To how many books.
    pub books: usize,
}

impl Copied {
    /// Takes the tags of a book that a person has stated. Its awards are its own and stay with it.
    pub fn of(entry: &Entry) -> Self {
        let all = Tag::all(entry).into_iter();
        let stated = all.filter(|(tag, suggested)| !suggested && tag.kind() != Kind::Award);
        Self(stated.map(|(tag, _)| tag).collect())
    }

    /// Counts them.
    pub fn count(&self) -> Added {
        let mut all = Added::default();
        for tag in &self.0 {
            all.take(tag);
        }
        all
    }

    /// Gives the edit that adds to each of the books what it lacks, and counts what comes. What a person names as their own comes
    /// only to the same person.
    pub fn paste(&self, list: &Booklist, ids: &[EntryId], stamp: &Stamp) -> (Option<Edit>, Added) {
        let mut edits = Vec::new();
        let mut came: Vec<&Tag> = Vec::new();
        let mut books = 0;
        for id in ids {
            let Some(before) = list.entry(*id) else {
                continue;
            };
            let mut entry = Entry::clone(before);
            let mut fields: Vec<EntryField> = Vec::new();
            for tag in &self.0 {
                let new = lacking(tag, &entry, stamp);
                if new.is_empty() {
                    continue;
                }
                if !came.contains(&tag) {
                    came.push(tag);
                }
                for field in &new {
                    put(&mut entry, field);
                }
                fields.extend(new);
            }
            books += usize::from(!fields.is_empty());
            edits.extend(fields.into_iter().map(|field| Edit::Entry(*id, field)));
        }
        let mut added = Added {
            books,
            ..Added::default()
        };
        for tag in came {
            added.take(tag);
        }
        ((!edits.is_empty()).then_some(Edit::All(edits)), added)
    }
}

/// Gives what an entry lacks of a tag. The languages of its text stay what they are: one that is not among them comes to them.
fn lacking(tag: &Tag, entry: &Entry, stamp: &Stamp) -> Vec<EntryField> {
    let languages = &entry.book.languages;
    let Tag::Language(language, role) = tag else {
        return tag.add_to(entry, stamp);
    };
    let same = |used: &LanguageUse| used.language == *language;
    if !uses::is_text(*role)
        || languages
            .iter()
            .any(|used| same(used) && used.role == *role)
    {
        return tag.add_to(entry, stamp);
    }
    if languages
        .iter()
        .any(|used| same(used) && uses::is_text(used.role))
    {
        return Vec::new();
    }
    let original = LanguageRole::BilingualOriginal;
    let role = match languages.iter().any(|used| used.role == original) {
        true if *role == original => LanguageRole::BilingualParallel,
        _ => *role,
    };
    let mut after = languages.clone();
    after.push(LanguageUse::new(language.clone(), role));
    vec![EntryField::Languages(after)]
}

/// Lets what is added next see what was added before it.
pub(super) fn put(entry: &mut Entry, field: &EntryField) {
    match field.clone() {
        EntryField::Languages(all) => entry.book.languages = all,
        EntryField::About(all) => entry.book.about = all,
        EntryField::Contributors(all) => entry.book.contributors = all,
        EntryField::Settings(all) => entry.book.settings = all,
        EntryField::NoneOf(all) => entry.book.none = all,
        EntryField::Tags(all) => entry.tags = all,
        _ => {}
    }
}

impl Added {
    fn take(&mut self, tag: &Tag) {
        let place = match tag.kind() {
            Kind::Language => &mut self.languages,
            Kind::About | Kind::By => &mut self.cultures,
            Kind::Setting => &mut self.settings,
            Kind::Keyword => &mut self.keywords,
            Kind::Award => return,
        };
        *place += 1;
    }

    /// Says the parts that are not nothing: "2 languages, 1 culture".
    pub fn parts(&self, words: &Words) -> String {
        let parts = [
            (self.languages > 0).then(|| say!(words, "tags-languages", count = self.languages)),
            (self.cultures > 0).then(|| say!(words, "tags-cultures", count = self.cultures)),
            (self.settings > 0).then(|| say!(words, "tags-settings", count = self.settings)),
            (self.keywords > 0).then(|| say!(words, "tags-keywords", count = self.keywords)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}
