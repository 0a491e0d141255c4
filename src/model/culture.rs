//! Culture tags: what a book is about, and in which words its makers describe themselves.
//!
//! A tag is never inferred. One that came from a sheet is a suggestion until a person confirms it.

use jiff::civil::Date;
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
    /// Who set it. Stays with the committee.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub set_by: String,
    /// The day on which it was set or confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_on: Option<Date>,
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

impl TagSource {
    /// Every source, the likeliest first.
    pub const ALL: [Self; 5] = [
        Self::Jacket,
        Self::AuthorsSite,
        Self::Publisher,
        Self::Award,
        Self::Other,
    ];
}

/// A term of the culture vocabulary in a committee's own words. It travels in the lists that use it and stands before the
/// built-in term with the same id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Term {
    /// Its id, which never changes. In a file it bears the name that it has in a tag; `id` marks sections and entries there.
    #[serde(rename = "term")]
    pub id: TermId,
    /// Its English label.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub english: String,
    /// Its Spanish label.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub spanish: String,
    /// The wider terms it stands under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parents: Vec<TermId>,
    /// Other names that lead to it, earlier labels among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<String>,
    /// It is not offered any more. Books that bear it keep it.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub hidden: bool,
    /// The term that it has become a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<TermId>,
}

/// How a book shows a group, not only which: the nine themes of Diverse BookFinder. A list counts them only where its
/// committee has turned the scheme on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Portrayal {
    /// A child whose culture is no matter of the story.
    AnyChild,
    /// Life in a culture, with its ways and words.
    BeautifulLife,
    /// A life that was lived.
    Biography,
    /// People of several groups together.
    CrossGroup,
    /// A tale that a culture hands down.
    Folklore,
    /// Somebody in the background.
    Incidental,
    /// Facts.
    Informational,
    /// Injustice and those who stand up to it.
    Oppression,
    /// What race and culture are.
    RaceCultureConcepts,
}

impl Portrayal {
    /// Every theme, in the order of the scheme.
    pub const ALL: [Self; 9] = [
        Self::AnyChild,
        Self::BeautifulLife,
        Self::Biography,
        Self::CrossGroup,
        Self::Folklore,
        Self::Incidental,
        Self::Informational,
        Self::Oppression,
        Self::RaceCultureConcepts,
    ];
}
