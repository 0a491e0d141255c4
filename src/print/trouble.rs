//! What can go wrong with a print, as facts and as sentences.

use super::CodeError;
use super::page::shortened;
use crate::model::{EntryId, LanguageTag, PublicList};
use crate::say;
use crate::words::{Words, field};
use std::collections::HashSet;
use thiserror::Error;

/// Says why a list could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PrintError {
    /// The pages could not be laid out.
    #[error("layout: {details}")]
    Layout {
        /// What Typst says, for a report.
        details: String,
    },
    /// A template of one's own is wrong.
    #[error("template {file}, line {line}: {details}")]
    Template {
        /// The name of its file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What Typst says of it.
        details: String,
    },
    /// A template of one's own makes pages that cannot be a PDF that everybody can read (PDF/UA-1).
    #[error("template {name}: {details}")]
    Inaccessible {
        /// The name of the template.
        name: String,
        /// What Typst says of it.
        details: String,
    },
    /// The PDF could not be made.
    #[error("pdf: {details}")]
    Pdf {
        /// What Typst says, for a report.
        details: String,
    },
}

impl PrintError {
    /// Gives the sentence for the user.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Layout { details } => {
                say!(words, "print-error-layout", details = details.clone())
            }
            Self::Template {
                file,
                line,
                details,
            } => say!(
                words,
                "print-error-template",
                file = file.clone(),
                line = line.to_string(),
                details = details.clone()
            ),
            Self::Inaccessible { name, details } => say!(
                words,
                "print-error-inaccessible",
                name = name.clone(),
                details = details.clone()
            ),
            Self::Pdf { details } => say!(words, "print-error-pdf", details = details.clone()),
        }
    }
}

/// Something that was printed otherwise than it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrintWarning {
    /// No font inside the program has a character.
    Character {
        /// The character.
        character: char,
        /// The entry that it stands in. Nothing for the words around the list.
        entry: Option<EntryId>,
        /// The title of that entry.
        title: String,
    },
    /// A title, a name or another text of one line is so long that only its beginning is printed.
    Shortened {
        /// The entry. Nothing for the words around the list.
        entry: Option<EntryId>,
        /// The title of that entry.
        title: String,
    },
    /// An annotation is not written in both languages of a bilingual sheet, and stands in neither.
    Untranslated {
        /// The entry.
        entry: EntryId,
        /// Its title.
        title: String,
        /// The language that is missing.
        language: LanguageTag,
    },
    /// So many annotations are not written in the language of the print; they stand in another.
    OtherLanguage {
        /// How many.
        count: usize,
        /// The language of the print.
        language: LanguageTag,
    },
    /// The template that was chosen is not on this computer; the program's own is used.
    NoTemplate {
        /// Its name.
        name: String,
    },
    /// A card has no room for all that is told of a book; an annotation or another text ends before its end.
    Cut {
        /// The entry.
        entry: EntryId,
        /// Its title.
        title: String,
    },
    /// A web address cannot be printed as a QR code.
    Code {
        /// Why not.
        error: CodeError,
    },
    /// A cover could not be read.
    Picture {
        /// The entry.
        entry: EntryId,
        /// Its title.
        title: String,
    },
    /// The logo of the list could not be read.
    Logo,
    /// The picture that was chosen for this print could not be read.
    OwnPicture,
    /// The logo of the library that hands the print out could not be read.
    LibraryLogo,
}

impl PrintWarning {
    pub(super) fn of_missing(
        missing: impl Iterator<Item = (char, Option<EntryId>)>,
        list: &PublicList,
    ) -> Vec<Self> {
        missing
            .map(|(character, entry)| Self::Character {
                character,
                entry,
                title: title_of(entry, list),
            })
            .collect()
    }

    /// Says which annotations end before their end.
    pub(super) fn of_cut(cut: &HashSet<String>, list: &PublicList) -> impl Iterator<Item = Self> {
        let entries = list.sections.iter().flat_map(|section| &section.entries);
        entries
            .filter(|entry| !cut.is_empty() && cut.contains(&entry.id.to_string()))
            .map(|entry| Self::Cut {
                entry: entry.id,
                title: shortened(&entry.book.title),
            })
    }

    pub(super) fn of_shortened(
        shortened: impl Iterator<Item = Option<EntryId>>,
        list: &PublicList,
    ) -> Vec<Self> {
        shortened
            .map(|entry| Self::Shortened {
                entry,
                title: title_of(entry, list),
            })
            .collect()
    }

    /// Gives the entry that the warning is about.
    pub fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Character { entry, .. } | Self::Shortened { entry, .. } => *entry,
            Self::Picture { entry, .. }
            | Self::Untranslated { entry, .. }
            | Self::Cut { entry, .. } => Some(*entry),
            Self::OtherLanguage { .. }
            | Self::NoTemplate { .. }
            | Self::Code { .. }
            | Self::Logo
            | Self::OwnPicture
            | Self::LibraryLogo => None,
        }
    }

    /// Gives the sentence for the user.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Character {
                character,
                entry,
                title,
            } => {
                let code = format!("U+{:04X}", u32::from(*character));
                let character = character.to_string();
                if entry.is_some() {
                    say!(
                        words,
                        "print-warning-character",
                        character = character,
                        code = code,
                        title = field::in_sentence(title.clone())
                    )
                } else {
                    say!(
                        words,
                        "print-warning-character-of-list",
                        character = character,
                        code = code
                    )
                }
            }
            Self::Shortened {
                entry: Some(_),
                title,
            } => say!(
                words,
                "print-warning-shortened",
                title = field::in_sentence(title.clone())
            ),
            Self::Shortened { entry: None, .. } => say!(words, "print-warning-shortened-of-list"),
            Self::Untranslated {
                title, language, ..
            } => say!(
                words,
                "print-warning-untranslated",
                title = field::in_sentence(title.clone()),
                language = words.languages().name(language, words.tongue())
            ),
            Self::OtherLanguage { count, language } => {
                let count: usize = *count;
                let language = words.languages().name(language, words.tongue());
                say!(
                    words,
                    "print-warning-other-language",
                    count = count,
                    language = language
                )
            }
            Self::NoTemplate { name } => {
                say!(words, "print-warning-no-template", name = name.clone())
            }
            Self::Cut { title, .. } => say!(
                words,
                "print-warning-cut",
                title = field::in_sentence(title.clone())
            ),
            Self::Code { error } => error.sentence(words),
            Self::Picture { title, .. } => {
                say!(
                    words,
                    "print-warning-picture",
                    title = field::in_sentence(title.clone())
                )
            }
            Self::Logo => say!(words, "print-warning-logo"),
            Self::OwnPicture => say!(words, "print-warning-own-picture"),
            Self::LibraryLogo => say!(words, "print-warning-library-logo"),
        }
    }
}

fn title_of(entry: Option<EntryId>, list: &PublicList) -> String {
    list.sections
        .iter()
        .flat_map(|section| &section.entries)
        .find(|other| Some(other.id) == entry)
        .map_or_else(String::new, |entry| shortened(&entry.book.title))
}
