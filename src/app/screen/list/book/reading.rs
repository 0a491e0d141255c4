//! How what is typed is understood: in the committee's own words, and whether the beginning of a name is enough.

use super::{cultures, languages};
use crate::model::{CultureTag, LanguageTag, LanguageUse};
use crate::vocabulary::Vocabulary;

/// How what is typed is understood.
#[derive(Clone, Copy)]
pub struct Reading<'v> {
    vocabulary: &'v Vocabulary,
    whole: bool,
}

impl<'v> Reading<'v> {
    /// The best that begins so is meant.
    pub fn by_beginning(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            whole: false,
        }
    }

    /// Only a whole name or code is certain.
    pub fn whole(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            whole: true,
        }
    }

    /// Gives the language that is meant.
    pub fn language(self, typed: &str) -> Option<LanguageTag> {
        match self.whole {
            true => languages::exactly(&self.vocabulary.languages, typed),
            false => languages::find(&self.vocabulary.languages, typed),
        }
    }

    /// Gives the uses of languages that are meant. Nothing where any part is not a language.
    pub fn uses(self, typed: &str) -> Option<Vec<LanguageUse>> {
        languages::read(typed, |part| self.language(part))
    }

    /// Gives the tag that is meant.
    pub fn culture(self, typed: &str) -> Option<CultureTag> {
        cultures::read(&self.vocabulary.cultures, typed)
    }
}
