//! The values of a facet, and the texts by which files know them.

use crate::model::{Format, LanguageTag, Portrayal, SectionId, Status, TermId};
use crate::search::fold;
use serde::{Serialize, Serializer};
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use uuid::Uuid;

/// What is known of one entry by one facet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Value {
    /// Somebody stated it.
    Stated(Stated),
    /// Somebody looked, and there is none.
    None,
    /// Nobody has said.
    NotStated,
}

/// A value that somebody stated.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stated {
    /// A book without words, where languages of the text are counted.
    Wordless,
    /// A language.
    Language(LanguageTag),
    /// A culture of the vocabulary.
    Culture(TermId),
    /// An age band of the vocabulary, by its id.
    Band(Arc<str>),
    /// What kind of book it is.
    Format(Format),
    /// A year.
    Year(u16),
    /// How far the committee has got.
    Status(Status),
    /// How groups are shown.
    Portrayal(Portrayal),
    /// A section of the list.
    Section(SectionId),
    /// Words as the committee writes them: a place, a publisher, an award, a culture that no term fits.
    Words(Spelled),
}

/// Words that are the same however they are spelled: capitals, accents and punctuation do not tell them apart.
#[derive(Debug, Clone)]
pub struct Spelled {
    folded: Arc<str>,
    shown: Arc<str>,
}

impl Spelled {
    /// Takes words as somebody wrote them. Nothing for a text in which nothing can be seen.
    pub fn new(text: &str) -> Option<Self> {
        let shown = text.trim();
        let folded = fold(shown);
        // Signs alone fold to nothing; they are still what somebody wrote.
        let folded = if folded.is_empty() { shown } else { &folded };
        (!shown.chars().all(is_unseen)).then(|| Self {
            folded: folded.into(),
            shown: shown.into(),
        })
    }

    /// Gives the words as they were first written.
    pub fn as_str(&self) -> &str {
        &self.shown
    }
}

fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

impl PartialEq for Spelled {
    fn eq(&self, other: &Self) -> bool {
        self.folded == other.folded
    }
}

impl Eq for Spelled {}

impl Hash for Spelled {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.folded.hash(state);
    }
}

impl PartialOrd for Spelled {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Spelled {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.folded.cmp(&other.folded)
    }
}

impl From<Stated> for Value {
    fn from(stated: Stated) -> Self {
        Self::Stated(stated)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.key())
    }
}

impl Value {
    /// Gives the text by which files and other programs know the value: `language:zh-Hant`, `culture:ojibwe`, `not-stated`.
    pub fn key(&self) -> String {
        match self {
            Self::None => "none".to_owned(),
            Self::NotStated => "not-stated".to_owned(),
            Self::Stated(stated) => match stated {
                Stated::Wordless => "wordless".to_owned(),
                Stated::Language(tag) => format!("language:{tag}"),
                Stated::Culture(term) => format!("culture:{term}"),
                Stated::Band(id) => format!("band:{id}"),
                // The name of a variant is the word that stands for it in the file of a list.
                Stated::Format(format) => format!("format:{format:?}"),
                Stated::Status(status) => format!("status:{status:?}"),
                Stated::Portrayal(theme) => format!("portrayal:{theme:?}"),
                Stated::Year(year) => format!("year:{year}"),
                Stated::Section(id) => format!("section:{id}"),
                Stated::Words(words) => format!("words:{}", words.shown),
            },
        }
    }

    /// Reads the text of a value. Nothing for a text that says none.
    pub fn of_key(key: &str) -> Option<Self> {
        let (kind, rest) = match key {
            "none" => return Some(Self::None),
            "not-stated" => return Some(Self::NotStated),
            "wordless" => return Some(Stated::Wordless.into()),
            key => key.split_once(':')?,
        };
        fn named<T: Copy + std::fmt::Debug>(all: &[T], name: &str) -> Option<T> {
            all.iter()
                .copied()
                .find(|value| format!("{value:?}") == name)
        }
        let stated = match kind {
            "language" => Stated::Language(rest.parse().ok()?),
            "culture" => Stated::Culture(TermId(rest.to_owned())),
            "band" => Stated::Band(rest.into()),
            "format" => Stated::Format(named(&Format::ALL, rest)?),
            "status" => Stated::Status(named(&Status::ALL, rest)?),
            "portrayal" => Stated::Portrayal(named(&Portrayal::ALL, rest)?),
            "year" => Stated::Year(rest.parse().ok()?),
            "section" => Stated::Section(Uuid::parse_str(rest).ok()?.into()),
            "words" => Stated::Words(Spelled::new(rest)?),
            _ => return None,
        };
        Some(stated.into())
    }
}
