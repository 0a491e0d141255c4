//! A section of a list: mostly an age band, sometimes a country, an occasion, a genre.

use super::{Audience, Entry, SectionId, Texts, is_default};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A part of a list with its entries in the committee's own order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Identifies the section through all copies of the list.
    #[serde(default = "SectionId::unset")]
    pub id: SectionId,
    /// The heading in each language of the list. A list without sections has one without a heading.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub heading: Texts,
    /// A few words under the heading.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub introduction: Texts,
    /// For whom its books are.
    #[serde(default, skip_serializing_if = "is_default")]
    pub audience: Audience,
    /// The entries in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Arc<Entry>>,
}

impl Section {
    /// Makes an empty section.
    pub fn new(id: SectionId, heading: Texts) -> Self {
        Self {
            id,
            heading,
            introduction: Texts::default(),
            audience: Audience::default(),
            entries: Vec::new(),
        }
    }
}
