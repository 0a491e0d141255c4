//! Culture tags: what a book is about, and in which words its makers describe themselves.
//!
//! A tag is never inferred. One that came from a sheet is a suggestion until a person confirms it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The unchanging id of a term in the culture vocabulary, such as `ojibwe`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TermId(pub String);

impl fmt::Display for TermId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One culture, as a term of the vocabulary, in somebody's own words, or both ("Mandan & Hidatsa").
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CultureTag {
    /// The term of the vocabulary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<TermId>,
    /// More specific words, or the only ones where no term fits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Where the tag comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<TagSource>,
    /// A remark on the source.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Taken from a sheet and not yet confirmed by a person.
    #[serde(skip_serializing_if = "super::is_default")]
    pub suggested: bool,
}

/// Where a culture tag comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TagSource {
    /// The book's jacket.
    Jacket,
    /// The author's own site.
    AuthorsSite,
    /// The publisher.
    Publisher,
    /// An award.
    Award,
    /// Something else, told in the note.
    Other,
}
