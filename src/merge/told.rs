//! The difference in sentences.

use super::{Changed, Difference, Field, ListPart, Named};
use crate::say;
use crate::words::Words;

/// How many titles a sentence names before it only counts the rest.
const NAMED: usize = 6;

impl Difference {
    /// Tells the difference, one sentence for each kind of change, what is new first. Empty where nothing is different.
    pub fn sentences(&self, words: &Words) -> Vec<String> {
        let count = |named: &[Named]| named.len();
        let titles =
            |named: &[Named]| several(words, named.iter().map(|named| book(words, &named.title)));
        let headings =
            |names: &[String]| several(words, names.iter().map(|name| section(words, name)));
        let mut told = Vec::new();
        if !self.added.is_empty() {
            let titles = titles(&self.added);
            told.push(say!(
                words,
                "merge-added",
                count = count(&self.added),
                titles = titles
            ));
        }
        if !self.removed.is_empty() {
            let titles = titles(&self.removed);
            told.push(say!(
                words,
                "merge-removed",
                count = count(&self.removed),
                titles = titles
            ));
        }
        if !self.changed.is_empty() {
            let titles = several(
                words,
                self.changed.iter().map(|changed| changed.in_words(words)),
            );
            told.push(say!(
                words,
                "merge-changed",
                count = self.changed.len(),
                titles = titles
            ));
        }
        if !self.moved.is_empty() {
            let titles = titles(&self.moved);
            told.push(say!(
                words,
                "merge-moved",
                count = count(&self.moved),
                titles = titles
            ));
        }
        let sections = &self.sections;
        if !sections.added.is_empty() {
            let names = headings(&sections.added);
            told.push(say!(
                words,
                "merge-sections-added",
                count = sections.added.len(),
                names = names
            ));
        }
        if !sections.removed.is_empty() {
            let names = headings(&sections.removed);
            told.push(say!(
                words,
                "merge-sections-removed",
                count = sections.removed.len(),
                names = names
            ));
        }
        if !sections.changed.is_empty() {
            let names = headings(&sections.changed);
            told.push(say!(
                words,
                "merge-sections-changed",
                count = sections.changed.len(),
                names = names
            ));
        }
        if !sections.moved.is_empty() {
            let names = headings(&sections.moved);
            told.push(say!(
                words,
                "merge-sections-moved",
                count = sections.moved.len(),
                names = names
            ));
        }
        if !self.list.is_empty() {
            let parts = self.list.iter().map(|part| part.name(words));
            told.push(say!(words, "merge-list", parts = several(words, parts)));
        }
        told
    }
}

impl Changed {
    /// Names the book and what is different in it: “Watercress” (year, annotation).
    pub fn in_words(&self, words: &Words) -> String {
        let fields: Vec<_> = self.fields.iter().map(|field| field.name(words)).collect();
        format!("{} ({})", book(words, &self.title), fields.join(", "))
    }
}

fn book(words: &Words, title: &str) -> String {
    match title.trim() {
        "" => say!(words, "merge-untitled"),
        title => say!(words, "merge-quoted", title = title),
    }
}

fn section(words: &Words, heading: &str) -> String {
    match heading.trim() {
        "" => say!(words, "merge-no-heading"),
        heading => say!(words, "merge-quoted", title = heading),
    }
}

fn several(words: &Words, names: impl ExactSizeIterator<Item = String>) -> String {
    let more = names.len().saturating_sub(NAMED);
    let named: Vec<_> = names.take(NAMED).collect();
    let named = named.join(", ");
    match more {
        0 => named,
        more => say!(words, "merge-and-more", names = named, count = more),
    }
}

impl Field {
    /// Names the field inside a sentence.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Title => say!(words, "merge-field-title"),
            Self::Subtitle => say!(words, "merge-field-subtitle"),
            Self::TitleLanguage => say!(words, "merge-field-title-language"),
            Self::Original => say!(words, "merge-field-original"),
            Self::Series => say!(words, "merge-field-series"),
            Self::People => say!(words, "merge-field-people"),
            Self::Publisher => say!(words, "merge-field-publisher"),
            Self::Imprint => say!(words, "merge-field-imprint"),
            Self::Country => say!(words, "merge-field-country"),
            Self::Year => say!(words, "merge-field-year"),
            Self::Isbns => say!(words, "merge-field-isbns"),
            Self::Format => say!(words, "merge-field-format"),
            Self::Audience => say!(words, "merge-field-audience"),
            Self::Price => say!(words, "merge-field-price"),
            Self::Pages => say!(words, "merge-field-pages"),
            Self::Availability => say!(words, "merge-field-availability"),
            Self::Awards => say!(words, "merge-field-awards"),
            Self::Languages => say!(words, "merge-field-languages"),
            Self::About => say!(words, "merge-field-about"),
            Self::Settings => say!(words, "merge-field-settings"),
            Self::Portrayals => say!(words, "merge-field-portrayals"),
            Self::NoneOf => say!(words, "merge-field-none-of"),
            Self::Annotation => say!(words, "merge-field-annotation"),
            Self::Cover => say!(words, "merge-field-cover"),
            Self::Tags => say!(words, "merge-field-tags"),
            Self::CallNumber => say!(words, "merge-field-call-number"),
            Self::Status => say!(words, "merge-field-status"),
            Self::DeclinedBecause => say!(words, "merge-field-declined-because"),
            Self::Notes => say!(words, "merge-field-notes"),
        }
    }
}

impl ListPart {
    /// Names the part of the list inside a sentence.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Title => say!(words, "merge-field-title"),
            Self::Subtitle => say!(words, "merge-field-subtitle"),
            Self::Year => say!(words, "merge-field-year"),
            Self::Language => say!(words, "merge-part-language"),
            Self::AlsoIssuedIn => say!(words, "merge-part-also-issued-in"),
            Self::Stage => say!(words, "merge-part-stage"),
            Self::Charge => say!(words, "merge-part-charge"),
            Self::Scope => say!(words, "merge-part-scope"),
            Self::Style => say!(words, "merge-part-style"),
            Self::Introduction => say!(words, "merge-part-introduction"),
            Self::Credits => say!(words, "merge-part-credits"),
            Self::Funders => say!(words, "merge-part-funders"),
            Self::Permission => say!(words, "merge-part-permission"),
            Self::Disclaimer => say!(words, "merge-part-disclaimer"),
            Self::Slogan => say!(words, "merge-part-slogan"),
            Self::Logo => say!(words, "merge-part-logo"),
            Self::Members => say!(words, "merge-part-members"),
            Self::Prints => say!(words, "merge-part-prints"),
            Self::Terms => say!(words, "merge-part-terms"),
            Self::LanguageNames => say!(words, "merge-part-language-names"),
            Self::Aims => say!(words, "merge-part-aims"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::EntryId;
    use crate::words::Tongue;
    use uuid::Uuid;

    fn named(title: &str) -> Named {
        Named {
            entry: EntryId::from(Uuid::nil()),
            title: title.into(),
        }
    }

    #[track_caller]
    fn check(difference: &Difference, english: &[&str], spanish: &[&str]) {
        assert_eq!(difference.sentences(&Words::of(Tongue::English)), english);
        assert_eq!(difference.sentences(&Words::of(Tongue::Spanish)), spanish);
    }

    #[test]
    fn nothing_is_not_worth_a_sentence() {
        check(&Difference::default(), &[], &[]);
    }

    #[test]
    fn what_came_and_changed_is_told_with_titles() {
        let difference = Difference {
            added: vec![named("Watercress"), named("")],
            changed: vec![Changed {
                entry: EntryId::from(Uuid::nil()),
                title: "Fry Bread".into(),
                fields: vec![Field::Year, Field::Annotation],
            }],
            ..Difference::default()
        };
        check(
            &difference,
            &[
                "2 books added: “Watercress”, a book without a title.",
                "1 book changed: “Fry Bread” (year, annotation).",
            ],
            &[
                "2 libros agregados: «Watercress», un libro sin título.",
                "1 libro modificado: «Fry Bread» (año, reseña).",
            ],
        );
    }

    #[test]
    fn many_titles_are_counted() {
        let difference = Difference {
            removed: (1..=8).map(|number| named(&number.to_string())).collect(),
            ..Difference::default()
        };
        check(
            &difference,
            &["8 books removed: “1”, “2”, “3”, “4”, “5”, “6” and 2 more."],
            &["8 libros quitados: «1», «2», «3», «4», «5», «6» y 2 más."],
        );
    }

    #[test]
    fn every_part_has_a_name_of_its_own() {
        for words in Tongue::ALL.map(Words::of) {
            let mut fields: Vec<_> = Field::ALL.iter().map(|field| field.name(&words)).collect();
            let mut parts: Vec<_> = ListPart::ALL.iter().map(|part| part.name(&words)).collect();
            fields.sort();
            fields.dedup();
            parts.sort();
            parts.dedup();
            assert_eq!(
                (fields.len(), parts.len()),
                (Field::ALL.len(), ListPart::ALL.len())
            );
        }
    }
}
