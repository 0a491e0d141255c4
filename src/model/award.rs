//! Awards that a book has received. An award is evidence, not a culture tag.

use super::{Written, Year};
use serde::{Deserialize, Serialize};

/// How a book stood in an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AwardLevel {
    /// It won.
    Winner,
    /// It was an honor book or had an honorable mention.
    Honor,
    /// It was a finalist or on the short list.
    Finalist,
    /// It was commended.
    Commended,
}

impl AwardLevel {
    /// Every level, the highest first.
    pub const ALL: [Self; 4] = [Self::Winner, Self::Honor, Self::Finalist, Self::Commended];
}

/// An award, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Award {
    /// The name of the award.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The year of the award, not of the book.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<Written<Year>>,
    /// How the book stood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<AwardLevel>,
    /// The category, in the award's own words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// Who received it, where it was not the book's author.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub recipient: String,
}
