//! An entry: a book's place on a list.

use super::{Book, Cover, EntryId, Texts, is_default};
use serde::{Deserialize, Serialize};

/// A book on a list, with what the committee says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Identifies the entry through all copies of the list.
    #[serde(default = "EntryId::unset")]
    pub id: EntryId,
    /// The book.
    #[serde(default, skip_serializing_if = "is_default")]
    pub book: Book,
    /// One or two sentences for families, in each language of the list.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub annotations: Texts,
    /// The picture of the cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Cover>,
    /// The committee's own keywords.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Where the book stands in the library's shelves.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub call_number: String,
    /// How far the committee has got with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Status,
    /// Why it was declined. Never leaves the committee.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub declined_because: String,
    /// Notes for the committee. They never leave it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
}

impl Entry {
    /// Makes an entry of which nothing is known yet.
    pub fn new(id: EntryId) -> Self {
        Self {
            id,
            book: Book::default(),
            annotations: Texts::default(),
            cover: None,
            tags: Vec::new(),
            call_number: String::new(),
            status: Status::default(),
            declined_because: String::new(),
            notes: String::new(),
        }
    }
}

/// How far the committee has got with an entry. Only accepted entries are printed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub enum Status {
    /// Somebody thought of it.
    Suggested,
    /// A member stands behind it.
    Nominated,
    /// The committee has talked about it.
    Discussed,
    /// It is on the list.
    #[default]
    Accepted,
    /// It is not on the list, for a reason.
    Declined,
}

impl Status {
    /// Every status, in the order in which an entry goes through them.
    pub const ALL: [Self; 5] = [
        Self::Suggested,
        Self::Nominated,
        Self::Discussed,
        Self::Accepted,
        Self::Declined,
    ];
}
