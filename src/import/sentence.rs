//! What import has to say, in the user's language.

use super::imported::Reason;
use super::mapping::Field;
use super::megabytes;
use super::report::{Group, Placement};
use super::sheet::{ImportError, MOST_BYTES, MOST_COLUMNS, MOST_ROWS};
use crate::model::LanguageTag;
use crate::say;
use crate::words::{Words, field};

impl ImportError {
    /// Says to the user what happened and what to do.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::TooLarge { found } => say!(
                words,
                "import-too-large",
                megabytes = megabytes(*found),
                most = megabytes(MOST_BYTES)
            ),
            Self::TooManyRows => say!(words, "import-too-many-rows", most = MOST_ROWS),
            Self::TooManyCells => say!(words, "import-too-many-cells", most = MOST_COLUMNS),
            Self::Empty => say!(words, "import-empty"),
            Self::OnlyHeader => say!(words, "import-only-header"),
            Self::NotText => say!(words, "import-not-text"),
            Self::AList => say!(words, "import-a-list"),
        }
    }
}

impl Reason {
    /// Says to the user why a row gave no entry.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Blank => say!(words, "import-left-blank"),
            Self::AboveHeader => say!(words, "import-left-above-header"),
            Self::HeaderAgain => say!(words, "import-left-header-again"),
            Self::Heading => say!(words, "import-left-heading"),
            Self::NoTitle => say!(words, "import-left-no-title"),
        }
    }
}

impl Placement {
    /// Says where a column went, how many values it held, and what became of those that are looked up.
    pub fn sentence(&self, words: &Words) -> String {
        let number = self.column + 1;
        let heading = match self.heading.as_str() {
            "" => say!(words, "import-column", number = number),
            heading => heading.to_owned(),
        };
        let field = self.field.name(words);
        format!("{heading} → {field}: {}", self.outcome(words))
    }

    /// Says how many values the column held and what became of them, without its name.
    pub fn outcome(&self, words: &Words) -> String {
        let mut told = vec![say!(words, "import-values", count = self.values)];
        let mut group = |group: &Group, said: fn(&Words, usize) -> String| {
            let examples = match self.looked_up {
                true => group.quoted(words),
                false => String::new(),
            };
            if group.count > 0 {
                told.push(said(words, group.count) + &examples);
            }
        };
        group(&self.recognised, |words, count| {
            say!(words, "import-recognised", count = count)
        });
        group(&self.as_written, |words, count| {
            say!(words, "import-as-written", count = count)
        });
        group(&self.to_confirm, |words, count| {
            say!(words, "import-to-confirm", count = count)
        });
        if self.field != Field::Other {
            group(&self.noted, |words, count| {
                say!(words, "import-values-noted", count = count)
            });
        }
        told.join(", ")
    }
}

impl Group {
    /// Gives its examples in brackets.
    fn quoted(&self, words: &Words) -> String {
        let quoted = |text: &String| say!(words, "check-quoted", text = text.as_str());
        let examples: Vec<String> = self.examples.iter().map(quoted).collect();
        format!(" ({})", examples.join(", "))
    }
}

impl Field {
    /// Names the field.
    pub fn name(&self, words: &Words) -> String {
        match self {
            Self::Section => say!(words, "import-field-section"),
            Self::Title => say!(words, "import-field-title"),
            Self::Subtitle => say!(words, "import-field-subtitle"),
            Self::Person(role) => field::role(words, *role),
            Self::OtherContributors => say!(words, "import-field-other-contributors"),
            Self::Publisher => say!(words, "import-field-publisher"),
            Self::Imprint => say!(words, "import-field-imprint"),
            Self::Year => say!(words, "import-field-year"),
            Self::Isbn => say!(words, "import-field-isbn"),
            Self::Languages => say!(words, "import-field-languages"),
            Self::LanguageForm => say!(words, "import-field-language-form"),
            Self::OriginalLanguage => say!(words, "import-field-original-language"),
            Self::Cultures => say!(words, "import-field-cultures"),
            Self::About => say!(words, "import-field-about"),
            Self::By => say!(words, "import-field-by"),
            Self::Awards => say!(words, "import-field-awards"),
            Self::Annotation(None) => say!(words, "import-field-annotation"),
            Self::Annotation(Some(language)) => annotation(words, language),
            Self::Format => say!(words, "import-field-format"),
            Self::Ages => say!(words, "import-field-ages"),
            Self::Grades => say!(words, "import-field-grades"),
            Self::Price => say!(words, "import-field-price"),
            Self::Pages => say!(words, "import-field-pages"),
            Self::Series => say!(words, "import-field-series"),
            Self::SeriesNumber => say!(words, "import-field-series-number"),
            Self::OriginalTitle => say!(words, "import-field-original-title"),
            Self::OriginalYear => say!(words, "import-field-original-year"),
            Self::OriginalRomanized => say!(words, "import-field-original-romanized"),
            Self::OriginalCountry => say!(words, "import-field-original-country"),
            Self::TitleLanguage => say!(words, "import-field-title-language"),
            Self::PeopleOrder => say!(words, "import-field-people-order"),
            Self::InPrint => say!(words, "book-in-print"),
            Self::LookedUp => say!(words, "book-checked"),
            Self::SectionIn(language) => {
                let language = words.languages().name(language, words.tongue());
                say!(words, "import-field-section-in", language = language)
            }
            Self::SectionIntroduction(language) => {
                let language = words.languages().name(language, words.tongue());
                say!(
                    words,
                    "import-field-section-introduction-in",
                    language = language
                )
            }
            Self::Country => say!(words, "import-field-country"),
            Self::Settings => say!(words, "import-field-settings"),
            Self::CallNumber => say!(words, "import-field-call-number"),
            Self::Tags => say!(words, "import-field-tags"),
            Self::Notes => say!(words, "import-field-notes"),
            Self::Status => say!(words, "import-field-status"),
            Self::Other => say!(words, "import-field-other"),
            Self::LeftOut => say!(words, "import-field-left-out"),
        }
    }
}

fn annotation(words: &Words, language: &LanguageTag) -> String {
    let language = words.languages().name(language, words.tongue());
    say!(words, "import-field-annotation-in", language = language)
}
