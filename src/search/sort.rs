//! Orders in which entries are shown. The committee's own order in the list is never touched.

use crate::model::{Book, Booklist, Entry, EntryId, LanguageRole, LanguageTag, Role, Written};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::Arc;

/// An order of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The committee's own.
    #[default]
    Committee,
    /// By title, leading articles left out.
    Title,
    /// By the filing name of the first author, or of whoever comes first where there is no author.
    Author,
    /// By year of publication, the oldest first.
    Year,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 4] = [Self::Committee, Self::Title, Self::Author, Self::Year];
}

/// Gives those entries of a list that are to be shown in an order. Sections stay in theirs; equal entries stay in the
/// committee's order; entries without the fact come last. Words are compared as the list's language does.
pub fn order(list: &Booklist, shown: &[EntryId], order: Order) -> Vec<EntryId> {
    let shown: HashSet<EntryId> = shown.iter().copied().collect();
    let collator = collator(&list.language);
    list.sections
        .iter()
        .flat_map(|section| {
            let entries = section
                .entries
                .iter()
                .filter(|entry| shown.contains(&entry.id));
            sorted(entries, order, list, collator.as_ref())
        })
        .collect()
}

fn sorted<'a>(
    entries: impl Iterator<Item = &'a Arc<Entry>>,
    order: Order,
    list: &Booklist,
    collator: Option<&CollatorBorrowed<'static>>,
) -> Vec<EntryId> {
    let mut keyed: Vec<_> = entries
        .map(|entry| (Key::of(&entry.book, order, list), entry.id))
        .collect();
    if order != Order::Committee {
        keyed.sort_by(|(a, _), (b, _)| a.compare(b, collator));
    }
    keyed.into_iter().map(|(_, id)| id).collect()
}

/// What an entry is placed by. What is missing or was not understood comes last.
#[derive(Debug, Default)]
struct Key {
    year: Option<u16>,
    text: String,
}

impl Key {
    fn of(book: &Book, order: Order, list: &Booklist) -> Self {
        match order {
            Order::Committee => Self::default(),
            Order::Title => Self {
                year: None,
                text: filing_title(book, &list.language).to_owned(),
            },
            Order::Author => Self {
                year: None,
                text: book
                    .people(Role::Author)
                    .next()
                    .or_else(|| book.contributors.first())
                    .map(|person| person.filing_name())
                    .unwrap_or_default(),
            },
            Order::Year => Self {
                year: book
                    .year
                    .as_ref()
                    .and_then(Written::understood)
                    .map(|year| year.get()),
                text: String::new(),
            },
        }
    }

    fn compare(&self, other: &Self, collator: Option<&CollatorBorrowed<'static>>) -> Ordering {
        let missing = |key: &Self| (key.year.is_none(), key.text.is_empty());
        missing(self)
            .cmp(&missing(other))
            .then(self.year.cmp(&other.year))
            .then_with(|| match collator {
                Some(collator) => collator.compare(&self.text, &other.text),
                None => self.text.cmp(&other.text),
            })
    }
}

fn collator(language: &LanguageTag) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.as_str().parse().unwrap_or(Locale::UNKNOWN);
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// Gives the title without what stands before its first filing word: signs and a leading article of its language.
pub(crate) fn filing_title<'a>(book: &'a Book, list: &LanguageTag) -> &'a str {
    let title = book
        .title
        .trim_start_matches(|c: char| !c.is_alphanumeric());
    let articles: &[&str] = match title_language(book).unwrap_or(list).primary() {
        "en" => &["the", "a", "an"],
        "es" => &["el", "la", "los", "las", "un", "una", "unos", "unas", "lo"],
        "fr" => &["le", "la", "les", "un", "une", "des"],
        "pt" => &["o", "a", "os", "as", "um", "uma"],
        "de" => &["der", "die", "das", "ein", "eine"],
        "it" => &["il", "lo", "la", "i", "gli", "le", "un", "una", "uno"],
        _ => &[],
    };
    match title.split_once(char::is_whitespace) {
        Some((first, rest)) if articles.contains(&first.to_lowercase().as_str()) => {
            let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
            if rest.is_empty() { title } else { rest }
        }
        _ => title,
    }
}

/// Gives the language of the title: the one stated, else the only one, or the original one, of the text.
fn title_language(book: &Book) -> Option<&LanguageTag> {
    let of = |role| {
        book.languages
            .iter()
            .filter(move |used| used.role == role)
            .map(|used| &used.language)
    };
    book.title_language.as_ref().or_else(|| {
        let mut texts = of(LanguageRole::Text);
        match (texts.next(), texts.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        }
    })
}
