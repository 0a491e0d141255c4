//! Each finding in one sentence.

use super::{Fact, Finding, Kind, Place, Spelling};
use crate::model::LanguageTag;
use crate::say;
use crate::words::{Words, field};

/// The most characters of a title that a sentence repeats.
const TITLE: usize = 60;
/// The most names that a sentence lists.
const NAMES: usize = 4;

impl Finding {
    /// Says in one sentence what was found, where, and what would make it right.
    pub fn sentence(&self, words: &Words) -> String {
        let book = self
            .entries
            .first()
            .map_or_else(String::new, |place| title(words, place));
        let times = self.entries.len();
        match &self.kind {
            Kind::Missing { fact } => match fact {
                Fact::Title => say!(words, "check-missing-title"),
                Fact::Author => say!(words, "check-missing-author", book = book),
                Fact::Publisher => say!(words, "check-missing-publisher", book = book),
                Fact::Year => say!(words, "check-missing-year", book = book),
                Fact::Isbn => say!(words, "check-missing-isbn", book = book),
            },
            Kind::MissingAnnotation { language } => {
                say!(
                    words,
                    "check-missing-annotation",
                    book = book,
                    language = name(words, language)
                )
            }
            Kind::IsbnDigit {
                written,
                expected,
                found,
            } => say!(
                words,
                "check-isbn-digit",
                book = book,
                written = short(written),
                expected = expected.to_string(),
                found = found.to_string()
            ),
            Kind::IsbnLostZero { written, repaired } => say!(
                words,
                "check-isbn-lost-zero",
                book = book,
                written = short(written),
                repaired = repaired.hyphenated()
            ),
            Kind::IsbnLength { written, digits } => say!(
                words,
                "check-isbn-length",
                book = book,
                written = short(written),
                digits = usize::clone(digits)
            ),
            Kind::IsbnNotUnderstood { written } => {
                say!(
                    words,
                    "check-isbn-not-understood",
                    book = book,
                    written = short(written)
                )
            }
            Kind::YearNotUnderstood { written } => {
                say!(
                    words,
                    "check-year-not-understood",
                    book = book,
                    written = short(written)
                )
            }
            Kind::YearInFuture { year } => say!(
                words,
                "check-year-in-future",
                book = book,
                year = year.to_string()
            ),
            Kind::SameIsbn { isbn } => say!(
                words,
                "check-same-isbn",
                books = titles(words, &self.entries),
                times = times,
                isbn = isbn.hyphenated()
            ),
            Kind::SameTitle => say!(words, "check-same-title", book = book, times = times),
            Kind::PersonSpellings { spellings } => say!(
                words,
                "check-person-spellings",
                spellings = listed(words, spellings),
                count = spellings.len()
            ),
            Kind::PublisherSpellings { spellings } => say!(
                words,
                "check-publisher-spellings",
                spellings = listed(words, spellings),
                count = spellings.len()
            ),
            Kind::AnnotationTooLong {
                language,
                words: counted,
                limit,
            } => say!(
                words,
                "check-annotation-too-long",
                book = book,
                language = name(words, language),
                words = usize::clone(counted),
                limit = usize::clone(limit)
            ),
            Kind::WordOverused {
                word,
                language,
                annotations,
                of,
            } => say!(
                words,
                "check-word-overused",
                word = word.as_str(),
                language = name(words, language),
                annotations = usize::clone(annotations),
                of = usize::clone(of)
            ),
            Kind::BrokenText { excerpt } => say!(
                words,
                "check-broken-text",
                book = book,
                excerpt = excerpt.as_str()
            ),
            Kind::CoverWithoutAlternative { languages } => {
                let names: Vec<_> = languages.iter().map(|tag| name(words, tag)).collect();
                say!(
                    words,
                    "check-cover-without-alternative",
                    book = book,
                    languages = field::enumeration(words, &names)
                )
            }
            Kind::AimNotMet { outcome } => outcome.sentence(words),
            Kind::MissingTranslator => say!(words, "check-missing-translator", book = book),
            Kind::ScriptWithoutLanguage { word, .. } => say!(
                words,
                "check-script-without-language",
                book = book,
                word = word.as_str()
            ),
            Kind::BilingualTitleOneLanguage { sign } => say!(
                words,
                "check-bilingual-title",
                book = book,
                sign = sign.as_str()
            ),
            Kind::ByWithoutSource { person } => say!(
                words,
                "check-by-without-source",
                book = book,
                person = short(person)
            ),
            Kind::TagsSuggested { tags } => {
                say!(
                    words,
                    "check-tags-suggested",
                    book = book,
                    tags = usize::clone(tags)
                )
            }
        }
    }
}

fn name(words: &Words, language: &LanguageTag) -> String {
    words.languages().name(language, words.tongue())
}

fn title(words: &Words, place: &Place) -> String {
    if place.title.is_empty() {
        say!(words, "check-untitled")
    } else {
        field::in_sentence(say!(words, "check-quoted", text = short(&place.title)))
    }
}

fn titles(words: &Words, places: &[Place]) -> String {
    let mut titles: Vec<String> = Vec::new();
    for title in places.iter().map(|place| title(words, place)) {
        if !titles.contains(&title) && titles.len() < NAMES {
            titles.push(title);
        }
    }
    field::enumeration(words, &titles)
}

fn listed(words: &Words, spellings: &[Spelling]) -> String {
    let names: Vec<String> = spellings
        .iter()
        .take(NAMES)
        .map(|spelling| {
            say!(
                words,
                "check-spelling",
                text = spelling.text.as_str(),
                count = spelling.count
            )
        })
        .collect();
    field::enumeration(words, &names)
}

fn short(text: &str) -> String {
    short_to(text, TITLE)
}

/// Gives the beginning of a text that is longer than so many characters.
pub(super) fn short_to(text: &str, most: usize) -> String {
    let mut short: String = text.chars().take(most).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
