//! Words that the list already holds, offered while somebody types the same kind of word again.

use super::fold;
use crate::model::Booklist;
use std::collections::HashMap;

/// A kind of word that is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Names of people and corporate bodies.
    People,
    /// Publishers.
    Publishers,
    /// Imprints.
    Imprints,
    /// Series.
    Series,
    /// Places that books are set in.
    Settings,
    /// Countries of first publication and of the original.
    Countries,
    /// The committee's own keywords.
    Tags,
}

impl Field {
    const COUNT: usize = 7;
}

/// A word and how often the list holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The word as it is written.
    pub text: String,
    /// How many times it stands in the list.
    pub count: usize,
}

/// All words of a list that are suggested.
#[derive(Debug, Clone, Default)]
pub struct Suggestions {
    fields: [Vec<(String, Suggestion)>; Field::COUNT],
}

impl Suggestions {
    /// Gathers the words of a list, the most frequent first.
    pub fn of(list: &Booklist) -> Self {
        let mut counts: [HashMap<&str, usize>; Field::COUNT] = Default::default();
        for entry in list.entries() {
            let book = &entry.book;
            let words = book
                .contributors
                .iter()
                .map(|person| (Field::People, &person.name))
                .chain([
                    (Field::Publishers, &book.publisher),
                    (Field::Imprints, &book.imprint),
                    (Field::Series, &book.series.title),
                    (Field::Countries, &book.country),
                    (Field::Countries, &book.original.country),
                ])
                .chain(book.settings.iter().map(|place| (Field::Settings, place)))
                .chain(entry.tags.iter().map(|tag| (Field::Tags, tag)));
            for (field, text) in words {
                if let Some(counts) = counts
                    .get_mut(field as usize)
                    .filter(|_| !text.trim().is_empty())
                {
                    *counts.entry(text.trim()).or_default() += 1;
                }
            }
        }
        Self {
            fields: counts.map(|counts| {
                let mut all: Vec<_> = counts
                    .into_iter()
                    .map(|(text, count)| {
                        let text = text.to_owned();
                        (fold(&text), Suggestion { text, count })
                    })
                    .collect();
                all.sort_by(|(a, x), (b, y)| {
                    y.count
                        .cmp(&x.count)
                        .then_with(|| a.cmp(b))
                        .then_with(|| x.text.cmp(&y.text))
                });
                all
            }),
        }
    }

    /// Finds words by what was typed: first those that begin so, then those of which a word begins so, then those that hold
    /// it; among these the most frequent first, at most `limit`. Nothing typed gives the most frequent.
    pub fn find(&self, field: Field, typed: &str, limit: usize) -> Vec<&Suggestion> {
        let typed = fold(typed);
        let mut found: Vec<(u8, &Suggestion)> = self
            .fields
            .get(field as usize)
            .into_iter()
            .flatten()
            .filter_map(|(folded, suggestion)| {
                let rank = if folded.starts_with(&typed) {
                    0
                } else if folded.split(' ').any(|word| word.starts_with(&typed)) {
                    1
                } else if folded.contains(&typed) {
                    2
                } else {
                    return None;
                };
                Some((rank, suggestion))
            })
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found
            .into_iter()
            .map(|(_, suggestion)| suggestion)
            .take(limit)
            .collect()
    }
}
