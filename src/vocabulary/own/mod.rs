//! What the committee at this computer calls cultures and languages: its own wordings, the earlier ones that they replace, and
//! those of others that it did not take. Knows no disk; the shelf keeps it.
//!
//! A list that is opened says a term in its own way. Where that is an earlier wording of this computer, or one that was refused
//! before, the list follows ([`Against::follows`]). Anything else is a clash, which is shown to a person and settled once,
//! also where this computer has never changed the term: a stranger's file must not silently rename anything here.

mod against;
mod carried;

pub use against::{Against, Clash};
pub use carried::{carried, edit};

use super::{Vocabulary, cultures};
use crate::model::{Booklist, LanguageName, LanguageTag, Term, TermId};
use serde::{Deserialize, Serialize};

/// How somebody words a term, or names a language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wording {
    /// A term for a culture.
    Term(Term),
    /// The names of a language.
    Language(LanguageName),
}

/// A wording that takes the place of another. Nothing stands for a term that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewording {
    /// How it was.
    pub before: Option<Wording>,
    /// How it is.
    pub after: Option<Wording>,
}

impl Rewording {
    /// Gives the one that takes this one back.
    pub fn back(&self) -> Self {
        Self {
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }
}

/// Something that can be worded in several ways.
trait Worded: Clone + PartialEq {
    type Of: PartialEq;
    fn of(&self) -> &Self::Of;
}

impl Worded for Term {
    type Of = TermId;
    fn of(&self) -> &TermId {
        &self.id
    }
}

impl Worded for LanguageName {
    type Of = LanguageTag;
    fn of(&self) -> &LanguageTag {
        &self.language
    }
}

/// A wording with what it replaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept<W> {
    now: W,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    before: Vec<W>,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    refused: Vec<W>,
}

/// The committee's own vocabulary.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnVocabulary {
    terms: Vec<Kept<Term>>,
    languages: Vec<Kept<LanguageName>>,
}

/// Gives a term as it is inside the program; nothing for one that is not.
pub fn term_inside(id: &TermId) -> Option<Term> {
    cultures().get(id).map(super::Culture::term)
}

/// Gives the names of a language as a committee would give them that corrects none.
pub fn name_inside(language: &LanguageTag) -> LanguageName {
    LanguageName {
        language: language.clone(),
        english: String::new(),
        spanish: String::new(),
        own: String::new(),
    }
}

impl OwnVocabulary {
    /// Gives what is inside the program in the words of this committee.
    pub fn over_built_in(&self) -> Vocabulary {
        Vocabulary::built_in().with(&self.worded_terms(|_| true), &self.worded_names(|_| true))
    }

    /// Gives the words for an open list: those of the list for all that it uses, those of this computer for the rest.
    pub fn over(&self, list: &Booklist) -> Vocabulary {
        let used = carried::used(list, Vocabulary::built_in(), &[]);
        let mut terms = self.worded_terms(|id| !used.terms.contains(id));
        let mut names = self.worded_names(|tag| !used.languages.contains(tag));
        terms.retain(|term| list.terms.iter().all(|theirs| theirs.id != term.id));
        names.retain(|name| {
            let others = &mut list.language_names.iter();
            others.all(|theirs| theirs.language != name.language)
        });
        terms.extend(list.terms.iter().cloned());
        names.extend(list.language_names.iter().cloned());
        Vocabulary::built_in().with(&terms, &names)
    }

    fn worded_terms(&self, of: impl Fn(&TermId) -> bool) -> Vec<Term> {
        let terms = self.terms.iter().map(|kept| &kept.now);
        terms
            .filter(|term| of(&term.id) && term_inside(&term.id).as_ref() != Some(*term))
            .cloned()
            .collect()
    }

    fn worded_names(&self, of: impl Fn(&LanguageTag) -> bool) -> Vec<LanguageName> {
        let names = self.languages.iter().map(|kept| &kept.now);
        names
            .filter(|name| of(&name.language) && name_inside(&name.language) != **name)
            .cloned()
            .collect()
    }

    /// Gives how this computer words a term; nothing for one that it does not know.
    pub fn term(&self, id: &TermId) -> Option<Term> {
        find(&self.terms, id)
            .map(|kept| kept.now.clone())
            .or_else(|| term_inside(id))
    }

    /// Gives how this computer corrects the names of a language.
    pub fn name(&self, language: &LanguageTag) -> LanguageName {
        find(&self.languages, language)
            .map_or_else(|| name_inside(language), |kept| kept.now.clone())
    }

    /// Gives the languages whose names this computer has corrected.
    pub fn corrected(&self) -> impl Iterator<Item = &LanguageTag> {
        let kept = self.languages.iter().map(|kept| &kept.now);
        kept.filter(|name| name_inside(&name.language) != **name)
            .map(|name| &name.language)
    }

    /// Takes a wording in the place of the one that was here, or takes a term away that was added.
    pub fn take(&mut self, rewording: &Rewording) {
        match (&rewording.before, &rewording.after) {
            (_, Some(Wording::Term(term))) => {
                let inside = self.term(&term.id);
                put(&mut self.terms, term, inside);
            }
            (_, Some(Wording::Language(name))) => {
                let inside = self.name(&name.language);
                put(&mut self.languages, name, Some(inside));
            }
            (Some(Wording::Term(term)), None) => self.terms.retain(|kept| kept.now.id != term.id),
            (Some(Wording::Language(name)), None) => {
                let back = name_inside(&name.language);
                put(&mut self.languages, &back, None);
            }
            (None, None) => {}
        }
    }

    /// Remembers that another's wording was not taken: it is not asked about again.
    pub fn refuse(&mut self, theirs: &Wording) {
        match theirs {
            Wording::Term(term) => {
                let now = self.term(&term.id);
                refuse(&mut self.terms, term, now);
            }
            Wording::Language(name) => {
                let now = self.name(&name.language);
                refuse(&mut self.languages, name, Some(now));
            }
        }
    }
}

fn find<'k, W: Worded>(kept: &'k [Kept<W>], of: &W::Of) -> Option<&'k Kept<W>> {
    kept.iter().find(|kept| kept.now.of() == of)
}

/// Puts a wording in place; what stood there, or stands inside the program, becomes an earlier one.
fn put<W: Worded>(kept: &mut Vec<Kept<W>>, now: &W, inside: Option<W>) {
    match kept.iter_mut().find(|kept| kept.now.of() == now.of()) {
        Some(kept) => {
            let before = std::mem::replace(&mut kept.now, now.clone());
            if before != *now && !kept.before.contains(&before) {
                kept.before.push(before);
            }
            kept.before.retain(|earlier| earlier != now);
            kept.refused.retain(|refused| refused != now);
        }
        None => kept.push(Kept {
            now: now.clone(),
            before: inside.into_iter().filter(|before| before != now).collect(),
            refused: Vec::new(),
        }),
    }
}

fn refuse<W: Worded>(kept: &mut Vec<Kept<W>>, theirs: &W, now: Option<W>) {
    match kept.iter_mut().find(|kept| kept.now.of() == theirs.of()) {
        Some(kept) if !kept.refused.contains(theirs) => kept.refused.push(theirs.clone()),
        Some(_) => {}
        None => kept.extend(now.map(|now| Kept {
            now,
            before: Vec::new(),
            refused: vec![theirs.clone()],
        })),
    }
}

#[cfg(test)]
mod tests;
