//! What can be chosen for a print. The same options and the same list give the same bytes.

use crate::model::{EntryStyle, LanguageTag, PublicList};
use serde::{Deserialize, Serialize};

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Printable {
    /// The annotated list on one or more sheets.
    #[default]
    Handout,
}

/// The sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 210 by 297 millimetres (ISO 216).
    A4,
}

/// The columns of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Columns {
    /// One wide column.
    #[default]
    One,
    /// Two narrow columns.
    Two,
}

/// What it is printed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Ink {
    /// In colour.
    #[default]
    Colour,
    /// In black and white: covers grey, nothing told by colour.
    BlackAndWhite,
}

/// The choices for one print.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// What is printed.
    pub printable: Printable,
    /// The sheet.
    pub paper: Paper,
    /// The columns of text.
    pub columns: Columns,
    /// Colour or black and white.
    pub ink: Ink,
    /// With the pictures of the covers.
    pub covers: bool,
    /// With annotations.
    pub annotations: bool,
    /// With ISBNs.
    pub isbns: bool,
    /// With a line on each book's languages.
    pub language_notes: bool,
    /// With a line on the cultures that each book is about, and that its makers name as their own. Only what a person has confirmed.
    pub cultures: bool,
    /// With an index by language at the end.
    pub index_languages: bool,
    /// With an index by culture at the end.
    pub index_cultures: bool,
    /// The order of the facts in an entry.
    pub style: EntryStyle,
    /// The language of labels, headings and annotations.
    pub language: LanguageTag,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            printable: Printable::default(),
            paper: Paper::default(),
            columns: Columns::default(),
            ink: Ink::default(),
            covers: true,
            annotations: true,
            isbns: true,
            language_notes: true,
            cultures: false,
            index_languages: false,
            index_cultures: false,
            style: EntryStyle::default(),
            language: LanguageTag::default(),
        }
    }
}

impl Options {
    /// Gives the choices that a list itself suggests: its main language and its own order of facts.
    pub fn of(list: &PublicList) -> Self {
        Self {
            style: list.entry_style,
            language: list.language.clone(),
            ..Self::default()
        }
    }
}
