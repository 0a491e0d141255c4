//! The same book twice. Editions in different languages are different books.

use super::{Finding, Kind, Place};
use crate::model::{Book, Entry, Isbn, LanguageRole, LanguageTag, Role};
use crate::search::fold;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

pub(super) fn check(entries: &[&Arc<Entry>], findings: &mut Vec<Finding>) {
    let mut told: HashSet<Vec<usize>> = HashSet::new();
    let mut found: Vec<(Vec<usize>, Option<Isbn>)> = Vec::new();

    let mut by_isbn: HashMap<Isbn, Vec<usize>> = HashMap::new();
    for (at, entry) in entries.iter().enumerate() {
        let isbns: BTreeSet<Isbn> = entry
            .book
            .isbns
            .iter()
            .filter_map(|isbn| isbn.isbn.understood().copied())
            .collect();
        for isbn in isbns {
            by_isbn.entry(isbn).or_default().push(at);
        }
    }
    let mut same: Vec<_> = by_isbn
        .into_iter()
        .filter(|(_, places)| places.len() > 1)
        .collect();
    same.sort();
    for (isbn, places) in same {
        if told.insert(places.clone()) {
            found.push((places, Some(isbn)));
        }
    }

    let mut by_title: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, entry) in entries.iter().enumerate() {
        if let Some(key) = title_key(&entry.book) {
            by_title.entry(key).or_default().push(at);
        }
    }
    for places in by_title.into_values().filter(|places| places.len() > 1) {
        for same in same_languages(&places, entries) {
            if same.len() > 1 && told.insert(same.clone()) {
                found.push((same, None));
            }
        }
    }

    found.sort();
    for (places, isbn) in found {
        let places = places
            .into_iter()
            .filter_map(|at| entries.get(at))
            .map(|entry| Place::of(entry))
            .collect();
        findings.push(match isbn {
            Some(isbn) => Finding::mistake(Kind::SameIsbn { isbn }, places),
            None => Finding::look_again(Kind::SameTitle, places),
        });
    }
}

/// Title, subtitle, number in the series and the words of the first author's name in any order. Nothing without a title.
fn title_key(book: &Book) -> Option<String> {
    let title = fold(&format!("{} {}", book.title, book.subtitle));
    let author = book
        .people(Role::Author)
        .next()
        .or_else(|| book.contributors.first());
    let name = author.map(|person| fold(&person.name)).unwrap_or_default();
    let mut words: Vec<_> = name.split(' ').collect();
    words.sort_unstable();
    let number = fold(&book.series.number);
    (!title.is_empty()).then(|| format!("{title}\n{number}\n{}", words.join(" ")))
}

/// Parts entries by the languages of their text. Those that do not say theirs go with the others if all others agree.
fn same_languages(places: &[usize], entries: &[&Arc<Entry>]) -> Vec<Vec<usize>> {
    let mut parts: Vec<(BTreeSet<&LanguageTag>, Vec<usize>)> = Vec::new();
    for at in places {
        let languages = entries
            .get(*at)
            .map(|entry| text_languages(&entry.book))
            .unwrap_or_default();
        match parts.iter_mut().find(|(known, _)| *known == languages) {
            Some((_, part)) => part.push(*at),
            None => parts.push((languages, vec![*at])),
        }
    }
    let stated = parts
        .iter()
        .filter(|(languages, _)| !languages.is_empty())
        .count();
    if stated <= 1 {
        vec![places.to_vec()]
    } else {
        parts.into_iter().map(|(_, part)| part).collect()
    }
}

fn text_languages(book: &Book) -> BTreeSet<&LanguageTag> {
    use LanguageRole::{BilingualOriginal, BilingualParallel, Text};
    book.languages
        .iter()
        .filter(|used| matches!(used.role, Text | BilingualOriginal | BilingualParallel))
        .map(|used| &used.language)
        .collect()
}
