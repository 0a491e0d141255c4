//! The words of every entry, ready to be looked through at each keystroke.

use super::fold;
use crate::model::{Booklist, Contributor, CultureTag, Entry, EntryId, Isbn, LanguageTag, Written};
use crate::vocabulary::{Languages, Vocabulary};
use crate::words::Tongue;
use memchr::memmem::Finder;
use std::collections::HashMap;
use std::sync::Arc;

/// All entries of a list with their words, in the committee's order.
#[derive(Debug, Clone, Default)]
pub struct Index {
    rows: Vec<Row>,
}

#[derive(Debug, Clone)]
struct Row {
    entry: Arc<Entry>,
    words: Arc<str>,
}

impl Row {
    fn of(entry: &Arc<Entry>, vocabulary: &Vocabulary) -> Self {
        Self {
            entry: Arc::clone(entry),
            words: words(entry, vocabulary).into(),
        }
    }
}

impl Index {
    /// Reads all entries of a list, with all names of their languages and cultures.
    pub fn new(list: &Booklist, vocabulary: &Vocabulary) -> Self {
        let row = |entry| Row::of(entry, vocabulary);
        Self {
            rows: list.entries().map(row).collect(),
        }
    }

    /// Follows the list. Only entries that changed since are read again.
    pub fn refresh(&mut self, list: &Booklist, vocabulary: &Vocabulary) {
        let before = std::mem::take(&mut self.rows);
        let mut moved: Option<HashMap<*const Entry, usize>> = None;
        self.rows = list
            .entries()
            .enumerate()
            .map(|(at, entry)| {
                if let Some(row) = before.get(at).filter(|row| Arc::ptr_eq(&row.entry, entry)) {
                    return row.clone();
                }
                let places = moved.get_or_insert_with(|| {
                    let place = |(at, row): (usize, &Row)| (Arc::as_ptr(&row.entry), at);
                    before.iter().enumerate().map(place).collect()
                });
                match places
                    .get(&Arc::as_ptr(entry))
                    .and_then(|at| before.get(*at))
                {
                    Some(row) => row.clone(),
                    None => Row::of(entry, vocabulary),
                }
            })
            .collect();
    }

    /// Finds the entries that hold every word typed, as a beginning or anywhere, in the committee's order. Everything
    /// holds nothing typed.
    pub fn find(&self, typed: &str) -> Vec<EntryId> {
        let terms: Vec<Term> = typed.split_whitespace().filter_map(Term::new).collect();
        self.rows
            .iter()
            .filter(|row| terms.iter().all(|term| term.is_in(row.words.as_bytes())))
            .map(|row| row.entry.id)
            .collect()
    }
}

/// One word as it was typed.
#[derive(Debug)]
struct Term {
    parts: Vec<Finder<'static>>,
    /// The digits of a word made of digits and hyphens: ISBNs are found with hyphens and without.
    digits: Option<Finder<'static>>,
}

impl Term {
    fn new(word: &str) -> Option<Self> {
        let folded = fold(word);
        let parts: Vec<_> = folded
            .split(' ')
            .filter(|part| !part.is_empty())
            .map(|part| Finder::new(part).into_owned())
            .collect();
        let number = word.contains('-')
            && word
                .bytes()
                .all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'x' | b'X'));
        let digits = number.then(|| Finder::new(&folded.replace(' ', "")).into_owned());
        (!parts.is_empty()).then_some(Self { parts, digits })
    }

    fn is_in(&self, words: &[u8]) -> bool {
        let holds = |part: &Finder| part.find(words).is_some();
        self.digits.as_ref().is_some_and(holds) || self.parts.iter().all(holds)
    }
}

/// Folds everything of an entry that can be found.
fn words(entry: &Entry, vocabulary: &Vocabulary) -> String {
    let book = &entry.book;
    let mut words = Words {
        text: String::with_capacity(512),
        vocabulary,
    };
    [
        &book.title,
        &book.subtitle,
        &book.original.title,
        &book.original.romanized,
        &book.series.title,
        &book.series.number,
        &book.publisher,
        &book.imprint,
        &entry.call_number,
        &entry.notes,
    ]
    .into_iter()
    .for_each(|text| words.add(text));
    let awards = book.awards.iter().map(|award| &award.name);
    awards
        .chain(&book.settings)
        .for_each(|text| words.add(text));
    entry.tags.iter().for_each(|tag| words.add(tag));
    entry
        .annotations
        .iter()
        .for_each(|(_, text)| words.add(text));
    for Contributor {
        name, filed_as, by, ..
    } in &book.contributors
    {
        words.add(name);
        words.add(filed_as);
        by.iter().for_each(|tag| words.add_culture(tag));
    }
    book.isbns
        .iter()
        .for_each(|isbn| words.add_isbn(&isbn.isbn));
    book.languages
        .iter()
        .for_each(|used| words.add_language(&used.language));
    book.about.iter().for_each(|tag| words.add_culture(tag));
    words.text
}

/// Folded texts, each on a line of its own: no word that is typed reaches over the end of a text.
struct Words<'v> {
    text: String,
    vocabulary: &'v Vocabulary,
}

impl Words<'_> {
    fn add(&mut self, text: &str) {
        if !text.is_empty() {
            self.add_folded(&fold(text));
        }
    }

    fn add_folded(&mut self, folded: &str) {
        self.text.push_str(folded);
        self.text.push('\n');
    }

    fn add_isbn(&mut self, isbn: &Written<Isbn>) {
        match isbn {
            Written::Understood(isbn) => {
                self.add_folded(&isbn.digits());
                self.add(&isbn.hyphenated());
                self.add_folded(&ten_digits(isbn).unwrap_or_default());
            }
            Written::AsWritten(text) => {
                self.add(text);
                let digits = |c: &char| c.is_ascii_digit() || c.eq_ignore_ascii_case(&'x');
                self.add(&text.chars().filter(digits).collect::<String>());
            }
        }
    }

    /// A language is found by its own names, and by those of every wider one that takes it in: `zh` finds `yue`.
    fn add_language(&mut self, tag: &LanguageTag) {
        let languages = Arc::clone(&self.vocabulary.languages);
        for tag in std::iter::once(tag).chain(&languages.all_wider(tag)) {
            self.add_names(tag, &languages);
        }
    }

    fn add_names(&mut self, tag: &LanguageTag, languages: &Languages) {
        match languages.folded_names(tag) {
            Some(names) => names.for_each(|name| self.add_folded(name)),
            None => {
                self.add(tag.as_str());
                Tongue::ALL
                    .iter()
                    .for_each(|tongue| self.add(&languages.name(tag, *tongue)));
                self.add(languages.own_name(tag).unwrap_or_default());
            }
        }
    }

    /// A culture is found by all its names, and by the labels of every wider one.
    fn add_culture(&mut self, tag: &CultureTag) {
        self.add(&tag.words);
        let cultures = Arc::clone(&self.vocabulary.cultures);
        let Some(id) = &tag.term else { return };
        cultures
            .folded_names(id)
            .for_each(|name| self.add_folded(name));
        for wider in cultures.all_wider(id) {
            for tongue in Tongue::ALL {
                let label = cultures.get(&wider).map(|it| it.label(tongue));
                self.add(label.unwrap_or_default());
            }
        }
    }
}

/// Gives the ten digits of an ISBN of the prefix 978.
fn ten_digits(isbn: &Isbn) -> Option<String> {
    let digits = isbn.digits();
    let nine = digits.strip_prefix("978")?.get(..9)?;
    let sum: u32 = nine
        .chars()
        .filter_map(|c| c.to_digit(10))
        .zip((2..=10).rev())
        .map(|(d, w)| d * w)
        .sum();
    let check = char::from_digit((11 - sum % 11) % 11, 10).unwrap_or('X');
    Some(format!("{nine}{}", check.to_ascii_lowercase()))
}
