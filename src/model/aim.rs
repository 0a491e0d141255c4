//! Aims: what a committee wants its list to cover. They are for the committee alone; nothing that is handed out says them.

use super::{Format, LanguageTag, SectionId, TermId};
use serde::{Deserialize, Serialize};

/// One aim, for the whole list or for one of its sections.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Aim {
    /// The section it is for; the whole list where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<SectionId>,
    /// What is to be reached.
    pub goal: Goal,
}

impl Aim {
    /// Makes an aim for the whole list.
    pub fn new(goal: Goal) -> Self {
        Self {
            section: None,
            goal,
        }
    }
}

/// What is to be reached.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Goal {
    /// So many books of a kind.
    Books {
        /// The least number.
        at_least: u16,
        /// The kind.
        of: BookKind,
    },
    /// Such a part of all books.
    Share {
        /// The least part, in percent of all books.
        percent: u8,
        /// The kind of book it is a part of.
        of: BookKind,
    },
    /// Books in so many languages.
    Languages {
        /// The least number.
        at_least: u16,
        /// The languages that do not count.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        beside: Vec<LanguageTag>,
    },
    /// Books of so many different cultures, places, formats.
    Different {
        /// The least number.
        at_least: u16,
        /// Of what.
        of: Spread,
    },
    /// About as many books of each: none has more than so many above any other.
    Even {
        /// The greatest distance between the most and the least.
        within: u16,
        /// Of what.
        across: Spread,
    },
}

/// A kind of book that an aim asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BookKind {
    /// The whole text in two languages or more.
    Bilingual,
    /// Translated from some language.
    Translated,
    /// Without words.
    Wordless,
    /// With words of another language woven in.
    WordsWovenIn,
    /// With a text in a language, or in one that it takes in.
    InLanguage(LanguageTag),
    /// About a culture, or one that it takes in.
    About(TermId),
    /// By somebody who names a culture as their own, or one that it takes in.
    By(TermId),
    /// By somebody who names a culture that the book is about as their own.
    OfTheCultureShown,
    /// Of a format.
    Format(Format),
    /// Set in a place.
    SetIn(String),
    /// With an award.
    Awarded,
}

/// What books are spread over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Spread {
    /// The cultures that they are about.
    Cultures,
    /// The cultures that those who made them name as their own.
    CulturesOfMakers,
    /// The languages that they were translated from.
    OriginalLanguages,
    /// The places that they are set in.
    Settings,
    /// The ages that they are for, stage by stage.
    AgeBands,
    /// Their formats.
    Formats,
    /// Their publishers.
    Publishers,
    /// The sections of the list.
    Sections,
}

impl Spread {
    /// Everything that books can be spread over.
    pub const ALL: [Self; 8] = [
        Self::Cultures,
        Self::CulturesOfMakers,
        Self::OriginalLanguages,
        Self::Settings,
        Self::AgeBands,
        Self::Formats,
        Self::Publishers,
        Self::Sections,
    ];
}
