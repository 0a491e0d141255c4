//! Languages, cultures, awards, audiences: found by any of their names.
//!
//! The facts stand in `assets/vocabulary`, one file each, and are read once. They are data: nothing in the code knows a
//! single language or culture. No tag is ever inferred here, not even from a name that fits.

mod audience;
mod award;
mod culture;
mod language;
mod names;
pub mod own;
mod rest;

pub use audience::{Ages, AudienceBand, Audiences};
pub use award::{Awards, KnownAward};
pub use culture::{Culture, Cultures, Kind, ThemaMatch};
pub use language::{Language, LanguageRoleCodes, Languages, Name};
pub use own::{OwnVocabulary, Rewording, Wording};

use crate::model::{Booklist, LanguageName, LanguageRole, LanguageTag, Term};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

const LANGUAGES: &str = include_str!("../../assets/vocabulary/languages.ron");
const SUBTAGS: &str = include_str!("../../assets/vocabulary/subtags.ron");
const CULTURES: &str = include_str!("../../assets/vocabulary/cultures.ron");
const AWARDS: &str = include_str!("../../assets/vocabulary/awards.ron");
const AUDIENCES: &str = include_str!("../../assets/vocabulary/audiences.ron");
const STOP_WORDS: &str = include_str!("../../assets/vocabulary/stop-words.ron");
const LANGUAGE_ROLES: &str = include_str!("../../assets/vocabulary/language-roles.ron");

fn read<T: DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(text)
}

/// Reads a table that is inside the program. A test reads each of them strictly: none can fail here.
fn table<T: DeserializeOwned + Default>(text: &str) -> T {
    read(text).unwrap_or_default()
}

/// The languages and cultures as somebody calls them: those inside the program, with what a committee has put in their
/// place. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    /// The languages.
    pub languages: Arc<Languages>,
    /// The cultures.
    pub cultures: Arc<Cultures>,
}

impl Vocabulary {
    /// Gives what is inside the program.
    pub fn built_in() -> &'static Self {
        static INSIDE: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary {
            languages: Arc::new(Languages::new(table(LANGUAGES))),
            cultures: Arc::new(Cultures::new(table(CULTURES))),
        });
        &INSIDE
    }

    /// Gives it as a list calls them.
    pub fn of(list: &Booklist) -> Self {
        Self::built_in().with(&list.terms, &list.language_names)
    }

    /// Puts a committee's terms and names in the place of those that are here.
    pub fn with(&self, terms: &[Term], names: &[LanguageName]) -> Self {
        Self {
            languages: match names {
                [] => Arc::clone(&self.languages),
                names => Arc::new(self.languages.with(names)),
            },
            cultures: match terms {
                [] => Arc::clone(&self.cultures),
                terms => Arc::new(self.cultures.with(terms)),
            },
        }
    }
}

/// Gives the languages inside the program.
pub fn languages() -> &'static Languages {
    &Vocabulary::built_in().languages
}

/// Gives the cultures inside the program.
pub fn cultures() -> &'static Cultures {
    &Vocabulary::built_in().cultures
}

/// Gives the awards.
pub fn awards() -> &'static Awards {
    static TABLE: LazyLock<Awards> = LazyLock::new(|| Awards::new(table(AWARDS)));
    &TABLE
}

/// Gives the audiences.
pub fn audiences() -> &'static Audiences {
    static TABLE: LazyLock<Audiences> = LazyLock::new(|| Audiences::new(table(AUDIENCES)));
    &TABLE
}

/// Gives the codes of a language's role in catalogues. Nothing for a role that the table does not have.
pub fn language_role(role: LanguageRole) -> Option<&'static LanguageRoleCodes> {
    static TABLE: LazyLock<Vec<LanguageRoleCodes>> = LazyLock::new(|| table(LANGUAGE_ROLES));
    TABLE.iter().find(|codes| codes.role == role)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct StopWords {
    english: HashSet<String>,
    spanish: HashSet<String>,
}

/// Gives the words, folded, that stand in every text of a language. Nothing for a language of which they are not known.
pub(crate) fn stop_words(language: &LanguageTag) -> Option<&'static HashSet<String>> {
    static TABLE: LazyLock<StopWords> = LazyLock::new(|| table(STOP_WORDS));
    match language.primary() {
        "en" => Some(&TABLE.english),
        "es" => Some(&TABLE.spanish),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
