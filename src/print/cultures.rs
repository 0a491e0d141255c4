//! The line on the cultures of a book, where a print is made with one, and the names under which an index has them.

use super::entry::isolated;
use super::legible::is_blank;
use super::page::{Part, shortened};
use super::setter::Setter;
use crate::model::{Book, CultureTag, TermId};
use crate::say;
use crate::words::Words;

/// Gives the note on cultures: those the book is about, then those that its makers name as their own. Suggestions are nobody's
/// statement and are not printed.
pub(super) fn note(setter: &mut Setter<'_>, book: &Book) -> Option<Part> {
    let words = setter.words.clone();
    let said = |tags: &[CultureTag]| -> Option<String> {
        let confirmed = tags.iter().filter(|tag| !tag.suggested);
        let names: Vec<String> = confirmed
            .map(|tag| culture(tag, &words))
            .filter(|name| !is_blank(name))
            .collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let mut facts: Vec<String> = Vec::new();
    facts.extend(said(&book.about).map(|names| say!(words, "print-about", cultures = names)));
    for person in &book.contributors {
        if let Some(names) = said(&person.by) {
            let name = isolated(person.name.trim());
            let fact = say!(words, "print-by-culture", name = name, cultures = names);
            // Who is author and illustrator says it once.
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
    }
    let note = setter.legible.line(&facts.join(". "));
    (!is_blank(&note)).then(|| setter.label(note))
}

/// Names a culture: the words that a person uses, with the term that they stand under.
fn culture(tag: &CultureTag, words: &Words) -> String {
    let label = tag.term.as_ref().map(|id| {
        let id = present_term(id, words);
        let term = words.cultures().get(&id);
        term.map_or_else(
            || id.to_string(),
            |term| term.label(words.tongue()).to_owned(),
        )
    });
    let label = label.filter(|label| !is_blank(label));
    let own = match is_blank(&tag.words) {
        true => String::new(),
        false => isolated(&shortened(tag.words.trim())),
    };
    match (label, own.is_empty()) {
        (Some(label), true) => label,
        (Some(label), false) => format!("{own} ({label})"),
        (None, _) => own,
    }
}

/// A culture that books stand under: a term, or somebody's own words.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Culture {
    Term(TermId),
    Own(String),
}

impl Culture {
    /// Gives where a tag stands; nothing for one that has no name at all.
    pub(super) fn of(tag: &CultureTag, words: &Words) -> Option<Self> {
        let term = tag.term.as_ref();
        let term = term.map(|id| Self::Term(present_term(id, words)));
        let own = Self::Own(tag.words.trim().to_owned());
        term.into_iter()
            .chain([own])
            .find(|culture| !is_blank(&culture.name(words)))
    }

    pub(super) fn name(&self, words: &Words) -> String {
        let whole = match self {
            Self::Term(id) => {
                let term = words.cultures().get(id);
                term.map_or_else(
                    || id.to_string(),
                    |term| term.label(words.tongue()).to_owned(),
                )
            }
            Self::Own(own) => own.clone(),
        };
        shortened(&whole)
    }

    pub(super) fn is_within(&self, wider: &Self, words: &Words) -> bool {
        match (self, wider) {
            (Self::Term(finer), Self::Term(wider)) => words.cultures().is_within(finer, wider),
            _ => false,
        }
    }
}

/// Gives the term that a term has become a part of, or the term itself.
fn present_term(id: &TermId, words: &Words) -> TermId {
    let mut id = id;
    // A circle of terms that a file by hand might hold comes to an end.
    for _ in 0..8 {
        match words
            .cultures()
            .get(id)
            .and_then(|term| term.merged_into.as_ref())
        {
            Some(into) => id = into,
            None => break,
        }
    }
    id.clone()
}
