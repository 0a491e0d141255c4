//! Facets and their values in words.

use super::{Facet, Facets, Stated, Value};
use crate::model::{LanguageRole, Texts};
use crate::say;
use crate::vocabulary;
use crate::words::{Words, field};
use serde::Serialize;

impl Facet {
    /// Names the facet, as the heading above its values: "Translated from".
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Text => say!(words, "facet-text"),
            Self::Bilingual => say!(words, "facet-bilingual"),
            Self::TranslatedFrom => say!(words, "facet-translated-from"),
            Self::WordsWovenIn => say!(words, "facet-words-woven-in"),
            Self::AlsoPublishedIn => say!(words, "facet-also-published-in"),
            Self::Audio => say!(words, "facet-audio"),
            Self::OtherUse => say!(words, "facet-other-use"),
            Self::About => say!(words, "facet-about"),
            Self::By => say!(words, "facet-by"),
            Self::Setting => say!(words, "facet-setting"),
            Self::AgeBand => say!(words, "facet-age-band"),
            Self::Format => say!(words, "facet-format"),
            Self::Year => say!(words, "facet-year"),
            Self::Award => say!(words, "facet-award"),
            Self::Publisher => say!(words, "facet-publisher"),
            Self::Status => say!(words, "facet-status"),
            Self::Portrayal => say!(words, "facet-portrayal"),
            Self::Section => say!(words, "facet-section"),
        }
    }

    /// Says of a facet that somebody looked and there is none: "Not bilingual".
    fn none(self, words: &Words) -> String {
        match self {
            Self::Bilingual => say!(words, "facet-none-bilingual"),
            Self::TranslatedFrom => say!(words, "facet-none-translated-from"),
            Self::WordsWovenIn => say!(words, "facet-none-words-woven-in"),
            Self::Audio => say!(words, "facet-none-audio"),
            Self::About => say!(words, "facet-none-about"),
            Self::By => say!(words, "facet-none-by"),
            Self::Setting => say!(words, "facet-none-setting"),
            Self::Award => say!(words, "facet-none-award"),
            _ => say!(words, "facet-none"),
        }
    }
}

/// A value with all that is needed to name it where the list is not at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// The facet.
    pub facet: Facet,
    /// The value.
    pub value: Value,
    /// The place and the heading of a section; nothing for one that is not on the list.
    #[serde(skip)]
    pub heading: Option<(usize, Texts)>,
}

impl Label {
    /// Names the value as a person reads it: "Spanish", "Ojibwe", "Not stated". Sections are named by their headings.
    pub fn name(&self, words: &Words) -> String {
        let heading = self.heading.as_ref().map(|(at, heading)| (*at, heading));
        name(self.facet, &self.value, heading, words)
    }
}

impl Facets {
    /// Gives a value with all that is needed to name it.
    pub fn label(&self, facet: Facet, value: &Value) -> Label {
        let heading = match value {
            Value::Stated(Stated::Section(id)) => self.heading(*id),
            _ => None,
        };
        Label {
            facet,
            value: value.clone(),
            heading: heading.map(|(at, heading)| (at, heading.clone())),
        }
    }

    /// Names a value of a facet as a person reads it: "Spanish", "Ojibwe", "Not stated". Sections are named by their
    /// headings.
    pub fn name(&self, facet: Facet, value: &Value, words: &Words) -> String {
        let heading = match value {
            Value::Stated(Stated::Section(id)) => self.heading(*id),
            _ => None,
        };
        name(facet, value, heading, words)
    }
}

fn name(facet: Facet, value: &Value, heading: Option<(usize, &Texts)>, words: &Words) -> String {
    match (value, heading) {
        (Value::Stated(Stated::Section(_)), Some((_, heading))) if !heading.is_empty() => {
            heading.words(&words.tongue().language()).to_owned()
        }
        (Value::Stated(Stated::Section(_)), Some((before, _))) => {
            let number: usize = before + 1;
            say!(words, "facet-section-number", number = number)
        }
        (Value::Stated(Stated::Section(_)), None) => say!(words, "facet-section-gone"),
        (value, _) => value.name(facet, words),
    }
}

impl Value {
    /// Names the value of a facet that needs no list to be named: all but sections.
    pub fn name(&self, facet: Facet, words: &Words) -> String {
        let stated = match self {
            Self::None => return facet.none(words),
            Self::NotStated => return say!(words, "facet-not-stated"),
            Self::Stated(stated) => stated,
        };
        match stated {
            Stated::Wordless => field::language_role(words, LanguageRole::Wordless),
            Stated::Language(tag) => field::capital(&words.languages().name(tag, words.tongue())),
            Stated::Culture(term) => words.cultures().get(term).map_or_else(
                || term.to_string(),
                |it| it.label(words.tongue()).to_owned(),
            ),
            Stated::Band(id) => vocabulary::audiences()
                .get(id)
                .map_or_else(|| id.to_string(), |it| it.label(words.tongue()).to_owned()),
            Stated::Format(format) => field::format(words, *format),
            Stated::Year(year) => year.to_string(),
            Stated::Status(status) => field::status(words, *status),
            Stated::Portrayal(theme) => field::portrayal(words, *theme),
            Stated::Section(id) => id.to_string(),
            Stated::Words(spelled) => spelled.as_str().to_owned(),
        }
    }
}
