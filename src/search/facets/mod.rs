//! Facets: what the entries of a list have in common, counted while one chooses.
//!
//! [`Facets`] follows the list, a [`Filter`] says what is asked for, [`Facets::find`] answers it and [`Facets::counts`] counts
//! what else could be asked. Nothing here changes a list, and nothing is inferred: what nobody has stated is counted as not
//! stated.

mod count;
mod filter;
mod index;
mod joint;
mod name;
mod read;
mod tree;
mod value;

pub use count::{Count, Counts, FacetCounts, Rows};
pub use filter::{Choice, Filter, Joined};
pub use index::Facets;
pub use joint::Pair;
pub use name::Label;
pub use value::{Spelled, Stated, Value};

use serde::{Serialize, Serializer};

/// Something by which entries are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// The languages of the text, in one language or in several. Wordless is a value of its own.
    Text,
    /// The languages of a bilingual text.
    Bilingual,
    /// The languages that the text or the audio was translated from.
    TranslatedFrom,
    /// The languages of words that are woven in.
    WordsWovenIn,
    /// The languages of separate editions.
    AlsoPublishedIn,
    /// The languages of the audio.
    Audio,
    /// The languages of summary, front or back matter, notes and subtitles, and those that are taught.
    OtherUse,
    /// The cultures that the book is about.
    About,
    /// The cultures that those who made the book name as their own.
    By,
    /// The places it is set in.
    Setting,
    /// The ages it is for, by the bands of the vocabulary.
    AgeBand,
    /// What kind of book it is.
    Format,
    /// The year of publication.
    Year,
    /// Its awards, by their names.
    Award,
    /// Its publisher.
    Publisher,
    /// How far the committee has got with it.
    Status,
    /// How it shows groups. Only where the list has turned the scheme on.
    Portrayal,
    /// The section it stands in.
    Section,
}

impl Facet {
    /// Every facet, in the order in which they are shown.
    pub const ALL: [Self; 18] = [
        Self::Text,
        Self::Bilingual,
        Self::TranslatedFrom,
        Self::WordsWovenIn,
        Self::AlsoPublishedIn,
        Self::Audio,
        Self::OtherUse,
        Self::About,
        Self::By,
        Self::Setting,
        Self::AgeBand,
        Self::Format,
        Self::Year,
        Self::Award,
        Self::Publisher,
        Self::Status,
        Self::Portrayal,
        Self::Section,
    ];

    /// Gives the name that it bears in files. It never changes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Bilingual => "bilingual",
            Self::TranslatedFrom => "translated-from",
            Self::WordsWovenIn => "words-woven-in",
            Self::AlsoPublishedIn => "also-published-in",
            Self::Audio => "audio",
            Self::OtherUse => "other-use",
            Self::About => "about",
            Self::By => "by",
            Self::Setting => "setting",
            Self::AgeBand => "age-band",
            Self::Format => "format",
            Self::Year => "year",
            Self::Award => "award",
            Self::Publisher => "publisher",
            Self::Status => "status",
            Self::Portrayal => "portrayal",
            Self::Section => "section",
        }
    }

    /// Gives the facet that bears a name in files.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.id() == id)
    }

    /// Gives its place among all.
    fn at(self) -> usize {
        self as usize
    }
}

impl Serialize for Facet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests;
