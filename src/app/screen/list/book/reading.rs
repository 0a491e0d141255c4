//! How what is typed is understood: in the committee's own words, and whether the beginning of a name is enough.

use super::uses::{self, Find};
use super::{cultures, languages};
use crate::model::{CultureTag, LanguageTag, LanguageUse};
use crate::vocabulary::Vocabulary;

/// How what is typed is understood.
#[derive(Clone, Copy)]
pub struct Reading<'v> {
    vocabulary: &'v Vocabulary,
    find: Find,
}

impl<'v> Reading<'v> {
    /// The best that begins so is meant.
    pub fn by_beginning(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            find: languages::find,
        }
    }

    /// Only a whole name or code is certain.
    pub fn whole(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            find: languages::exactly,
        }
    }

    /// Gives the language that is meant.
    pub fn language(self, typed: &str) -> Option<LanguageTag> {
        (self.find)(&self.vocabulary.languages, typed)
    }

    /// Gives the uses of languages that are meant. Nothing where any part is not a language.
    pub fn uses(self, typed: &str) -> Option<Vec<LanguageUse>> {
        uses::read(typed, &self.vocabulary.languages, self.find)
    }

    /// Gives the tag that is meant.
    pub fn culture(self, typed: &str) -> Option<CultureTag> {
        cultures::read(&self.vocabulary.cultures, typed)
    }
}
