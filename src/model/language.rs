//! Languages, and the ways in which a book uses them.

use super::{EntryId, Isbn, Written};
use oxilangtag::LanguageTag as Bcp47;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;
use unicode_script::{Script, UnicodeScript};

/// A well-formed language tag (BCP 47, RFC 5646) in its usual capitals: `en`, `zh-Hant`, `sr-Latn`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

/// Says that a text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0} is not a language tag such as en, es or zh-Hant")]
pub struct LanguageTagError(String);

/// The longest tag that is taken, in bytes. RFC 5646, 4.4.1 asks for room for 35.
const LONGEST: usize = 64;

/// The direction in which a script is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// Gives the direction in which the first letter of a text is written. Nothing for a text without letters.
    pub fn of_first_letter(text: &str) -> Option<Self> {
        use Script as S;
        text.chars()
            .filter(|c| c.is_alphabetic())
            .map(|c| c.script())
            .find(|script| !matches!(script, S::Common | S::Inherited | S::Unknown))
            .map(|script| match script {
                S::Arabic
                | S::Hebrew
                | S::Syriac
                | S::Thaana
                | S::Nko
                | S::Adlam
                | S::Hanifi_Rohingya
                | S::Mandaic
                | S::Samaritan => Self::RightToLeft,
                _ => Self::LeftToRight,
            })
    }
}

impl LanguageTag {
    /// English, the language of a list that says nothing else.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Spanish.
    pub fn spanish() -> Self {
        Self("es".to_owned())
    }

    /// No linguistic content: the text of a wordless book.
    pub fn wordless() -> Self {
        Self("zxx".to_owned())
    }

    /// Gives the tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives the language without script and region: `zh` of `zh-Hant`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Gives the script that the tag names, if it names one: `Hant` of `zh-Hant`.
    pub fn script(&self) -> Option<&str> {
        self.0
            .split('-')
            .skip(1)
            .take_while(|part| part.len() != 1)
            .find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()))
    }

    /// Gives the direction of the script used: the one named, else the usual one of the language.
    pub fn direction(&self) -> Direction {
        const SCRIPTS: [&str; 8] = [
            "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Aran",
        ];
        const LANGUAGES: [&str; 16] = [
            "ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr", "prs",
            "pes", "nqo", "lad",
        ];
        let rtl = match self.script() {
            Some(script) => SCRIPTS.contains(&script),
            None => self.primary() != "lad" && LANGUAGES.contains(&self.primary()),
        };
        if rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

impl Default for LanguageTag {
    fn default() -> Self {
        Self::english()
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageTagError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let refused = || LanguageTagError(text.chars().take(LONGEST).collect());
        if text.len() > LONGEST {
            return Err(refused());
        }
        Bcp47::parse_and_normalize(text)
            .map(|tag| Self(tag.into_inner()))
            .map_err(|_| refused())
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = LanguageTagError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How a book uses a language. Each has a code in ONIX list 22 and a place in MARC field 041.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub enum LanguageRole {
    /// The language of the text (01).
    #[default]
    Text,
    /// The language that the text was translated from (02).
    TranslatedFrom,
    /// The original in a bilingual book (06).
    BilingualOriginal,
    /// The parallel text in a bilingual book (07).
    BilingualParallel,
    /// Words of the language are woven into the text (15).
    WordsWovenIn,
    /// No words, or hardly any (01 with `zxx`).
    Wordless,
    /// A summary in the language (03).
    Summary,
    /// Front or back matter in the language (13).
    FrontOrBackMatter,
    /// Notes in the language (12).
    Notes,
    /// The language is being taught (14).
    Taught,
    /// The audio (08).
    Audio,
    /// The language that the audio was translated from (10).
    AudioTranslatedFrom,
    /// The original in a bilingual recording (11).
    AudioBilingualOriginal,
    /// Subtitles (09).
    Subtitles,
    /// A separate edition exists in the language.
    AlsoPublishedIn,
}

impl LanguageRole {
    /// Every role, the usual ones first.
    pub const ALL: [Self; 15] = [
        Self::Text,
        Self::BilingualOriginal,
        Self::BilingualParallel,
        Self::TranslatedFrom,
        Self::WordsWovenIn,
        Self::Wordless,
        Self::AlsoPublishedIn,
        Self::Summary,
        Self::FrontOrBackMatter,
        Self::Notes,
        Self::Taught,
        Self::Audio,
        Self::AudioTranslatedFrom,
        Self::AudioBilingualOriginal,
        Self::Subtitles,
    ];
}

/// One language of a book, and how the book uses it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LanguageUse {
    /// The language.
    pub language: LanguageTag,
    /// What it is used for.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub role: LanguageRole,
    /// The edition in that language, where it is published separately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<OtherEdition>,
    /// Taken from a sheet and not yet confirmed by a person.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub suggested: bool,
}

/// A separate edition in another language: an entry of the same list, or an ISBN.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum OtherEdition {
    /// The entry of it on the same list.
    Entry(EntryId),
    /// Its ISBN.
    Isbn(Written<Isbn>),
}

/// What a committee calls a language, where it corrects the names inside the program. It travels in the lists of the
/// committee. A name that is empty is the one inside.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LanguageName {
    /// The language.
    pub language: LanguageTag,
    /// Its English name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub english: String,
    /// Its Spanish name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub spanish: String,
    /// Its name in itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub own: String,
}

impl LanguageUse {
    /// Makes a use that a person has stated.
    pub fn new(language: LanguageTag, role: LanguageRole) -> Self {
        Self {
            language,
            role,
            edition: None,
            suggested: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_tells_the_direction() {
        #[track_caller]
        fn check(text: &str, expected: Option<Direction>) {
            assert_eq!(Direction::of_first_letter(text), expected, "{text}");
        }
        use Direction::{LeftToRight, RightToLeft};
        check("Watercress", Some(LeftToRight));
        check("قطة", Some(RightToLeft));
        check("1. «שלום» Shalom", Some(RightToLeft));
        check("Shalom שלום", Some(LeftToRight));
        check("𞤀𞤣𞤤𞤢𞤥", Some(RightToLeft));
        check("ぐりとぐら", Some(LeftToRight));
        check("1984 – !", None);
        check("", None);
    }
}
