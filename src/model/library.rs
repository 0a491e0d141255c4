//! A library that hands a list out: what it says of itself on a print. Kept on its own computer for all lists, never in one.

use super::{Picture, Texts, is_default};
use serde::{Deserialize, Serialize};

/// What a library says of itself. Everything may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Library {
    /// Its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Street, place and telephone, in lines.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// When it is open, in each language.
    #[serde(skip_serializing_if = "is_default")]
    pub hours: Texts,
    /// Its programs, in each language.
    #[serde(skip_serializing_if = "is_default")]
    pub programs: Texts,
    /// Its web address, printed as a QR code too.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub web: String,
    /// What its logo shows, for those who do not see it. Empty where the name stands beside it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub logo_words: String,
    /// Its logo. Kept beside the words, in a file of its own.
    #[serde(skip)]
    pub logo: Option<Picture>,
}

impl Library {
    /// Tells whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
