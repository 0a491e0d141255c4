//! What a committee would want to look at again before a list goes out.
//!
//! Findings are facts; `sentence` turns them into words. Nothing here changes a list, and nothing judges a book.

mod annotations;
pub mod balance;
mod broken;
mod entry;
mod sentence;
mod spelling;
pub mod stated;
mod tags;
mod twice;

use crate::model::{Booklist, Entry, EntryId, Isbn, LanguageTag, Status};
use jiff::civil::Date;
use serde::Serialize;
use std::sync::Arc;

/// How sure the program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// It is wrong.
    Mistake,
    /// It may be right: a person decides.
    LookAgain,
}

/// Something to look at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How sure the program is.
    pub severity: Severity,
    /// What was found.
    #[serde(flatten)]
    pub kind: Kind,
    /// Where, in the order of the list.
    pub entries: Vec<Place>,
}

/// An entry that a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The entry.
    pub id: EntryId,
    /// Its title, as it stood.
    pub title: String,
}

/// What was found, with the facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Kind {
    /// A fact that every printed entry needs is missing.
    Missing {
        /// The fact.
        fact: Fact,
    },
    /// There is no annotation in a language that the list is issued in.
    MissingAnnotation {
        /// The language.
        language: LanguageTag,
    },
    /// The last digit of an ISBN does not follow from the others.
    IsbnDigit {
        /// The ISBN as it is written.
        written: String,
        /// The digit that follows from the others: `0` to `9` or `X`.
        expected: char,
        /// The digit that is written.
        found: char,
    },
    /// An ISBN lost the zero at its front, as spreadsheets do.
    IsbnLostZero {
        /// The ISBN as it is written.
        written: String,
        /// The ISBN with the zero put back.
        repaired: Isbn,
    },
    /// An ISBN has neither ten nor thirteen digits.
    IsbnLength {
        /// The ISBN as it is written.
        written: String,
        /// How many digits it has.
        digits: usize,
    },
    /// An ISBN contains something that no ISBN has, or starts as none does.
    IsbnNotUnderstood {
        /// The ISBN as it is written.
        written: String,
    },
    /// The year of publication is not a year.
    YearNotUnderstood {
        /// The year as it is written.
        written: String,
    },
    /// The year of publication is yet to come.
    YearInFuture {
        /// The year.
        year: u16,
    },
    /// Several entries have the same ISBN.
    SameIsbn {
        /// The ISBN.
        isbn: Isbn,
    },
    /// Several entries have the same title and the same first author, in the same languages.
    SameTitle,
    /// The name of one person seems to be spelled in several ways.
    PersonSpellings {
        /// The spellings, the most frequent first.
        spellings: Vec<Spelling>,
    },
    /// The name of one publisher or imprint seems to be spelled in several ways.
    PublisherSpellings {
        /// The spellings, the most frequent first.
        spellings: Vec<Spelling>,
    },
    /// An annotation has more words than the committee allows.
    AnnotationTooLong {
        /// Its language.
        language: LanguageTag,
        /// How many words it has.
        words: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A word stands in many annotations.
    WordOverused {
        /// The word.
        word: String,
        /// The language of the annotations.
        language: LanguageTag,
        /// How many annotations in the language hold it.
        annotations: usize,
        /// How many annotations there are in the language.
        of: usize,
    },
    /// A text holds characters that were lost or garbled on the way.
    BrokenText {
        /// The word in which they stand.
        excerpt: String,
    },
    /// A cover has no words for those who do not see it.
    CoverWithoutAlternative {
        /// The languages of the list in which they are missing.
        languages: Vec<LanguageTag>,
    },
    /// An aim of the committee is not met.
    AimNotMet {
        /// The aim and what was reached.
        outcome: balance::Outcome,
    },
    /// The book is a translation, and no translator is given.
    MissingTranslator,
    /// A title holds letters of a script that none of the book's languages is written in.
    ScriptWithoutLanguage {
        /// The script (ISO 15924).
        script: String,
        /// The first word in it.
        word: String,
    },
    /// The title has two halves, and one language is all that is tagged.
    BilingualTitleOneLanguage {
        /// The sign between the halves.
        sign: String,
    },
    /// Somebody is said to name a culture as their own, and nothing says where they do.
    ByWithoutSource {
        /// Who.
        person: String,
    },
    /// Tags that came from a sheet have not been confirmed.
    TagsSuggested {
        /// How many.
        tags: usize,
    },
}

/// A fact that a printed entry needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The title.
    Title,
    /// An author, or anybody else who made the book.
    Author,
    /// The publisher.
    Publisher,
    /// The year of publication.
    Year,
    /// An ISBN.
    Isbn,
}

/// One way in which a name is spelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spelling {
    /// The name as it is written.
    pub text: String,
    /// How many times.
    pub count: usize,
}

impl Finding {
    fn mistake(kind: Kind, entries: Vec<Place>) -> Self {
        Self {
            severity: Severity::Mistake,
            kind,
            entries,
        }
    }

    fn look_again(kind: Kind, entries: Vec<Place>) -> Self {
        Self {
            severity: Severity::LookAgain,
            kind,
            entries,
        }
    }

    /// Gives the entries that it is about, in the order of the list.
    pub fn ids(&self) -> impl Iterator<Item = EntryId> {
        self.entries.iter().map(|place| place.id)
    }
}

impl Place {
    fn of(entry: &Entry) -> Self {
        Self {
            id: entry.id,
            title: entry.book.title.trim().to_owned(),
        }
    }
}

/// Looks through a list. First what is to be said of each entry, in the order of the list, then what concerns several.
/// Declined entries are left alone, and only accepted ones need all facts. The same list gives the same findings on the same day.
pub fn check(list: &Booklist, today: Date) -> Vec<Finding> {
    let entries: Vec<&Arc<Entry>> = list
        .entries()
        .filter(|entry| entry.status != Status::Declined)
        .collect();
    let mut findings = Vec::new();
    for entry in &entries {
        entry::check(entry, list, today, &mut findings);
        tags::check(entry, &list.language, &mut findings);
    }
    twice::check(&entries, &mut findings);
    spelling::people(&entries, &mut findings);
    spelling::publishers(&entries, &mut findings);
    annotations::overused(&entries, &mut findings);
    findings.extend(balance::unmet(list));
    findings
}

#[cfg(test)]
mod tests;
