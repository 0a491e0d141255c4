//! Words that are issued in several languages.

use super::LanguageTag;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use unicode_segmentation::UnicodeSegmentation;

/// The same words in one or more languages. An empty text is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<LanguageTag, String>);

impl Texts {
    /// Makes a text in one language.
    pub fn of(language: &LanguageTag, text: impl Into<String>) -> Self {
        let mut texts = Self::default();
        let _ = texts.set(language, text);
        texts
    }

    /// Gives the text in exactly this language, or nothing.
    pub fn get(&self, language: &LanguageTag) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// Gives the text in this language, else in a language that shares its primary subtag, else the first there is,
    /// with the language that it is really in.
    pub fn best(&self, language: &LanguageTag) -> Option<(&LanguageTag, &str)> {
        self.0
            .get_key_value(language)
            .or_else(|| {
                self.0
                    .iter()
                    .find(|(tag, _)| tag.primary() == language.primary())
            })
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag, text.as_str()))
    }

    /// Gives the text in this language or in one that shares its primary subtag, with the language that it is really in.
    /// Nothing in any other.
    pub fn of_language(&self, language: &LanguageTag) -> Option<(&LanguageTag, &str)> {
        self.best(language)
            .filter(|(tag, _)| tag.primary() == language.primary())
    }

    /// Gives the words of [`Texts::best`], or an empty text.
    pub fn words(&self, language: &LanguageTag) -> &str {
        self.best(language).map_or("", |(_, text)| text)
    }

    /// Sets the text in a language and gives back what stood there. An empty text removes it.
    pub fn set(&mut self, language: &LanguageTag, text: impl Into<String>) -> Option<String> {
        let text = text.into();
        if text.is_empty() {
            self.0.remove(language)
        } else {
            self.0.insert(language.clone(), text)
        }
    }

    /// Gives every language with its text, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &str)> {
        self.0.iter().map(|(tag, text)| (tag, text.as_str()))
    }

    /// Tells whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for Texts {
    /// Refuses a language that stands there twice: one of the two texts would be lost.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Languages;
        impl<'de> Visitor<'de> for Languages {
            type Value = Texts;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text for each language")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Texts, A::Error> {
                let mut texts = Texts::default();
                while let Some((language, text)) = map.next_entry::<LanguageTag, String>()? {
                    if texts.set(&language, text).is_some() {
                        return Err(de::Error::custom(format_args!(
                            "{language} stands there twice"
                        )));
                    }
                }
                Ok(texts)
            }
        }
        deserializer.deserialize_map(Languages)
    }
}

/// Counts words as Unicode segments them (UAX #29). In scripts without spaces each ideograph counts as one.
pub fn word_count(text: &str) -> usize {
    text.unicode_words().count()
}
