//! One name spelled in several ways: with accents and without, in another order, with one letter wrong.
//!
//! Names are never compared each with each: only those that share all other words and all other letters meet.

use super::{Finding, Kind, Place, Spelling};
use crate::model::Entry;
use crate::search::fold;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// Longer names are not names.
const LONGEST: usize = 120;
/// The shortest word in which one wrong letter is likelier than another word.
const SHORTEST_WORD: usize = 4;
/// The shortest name in which one wrong letter is likelier than another name.
const SHORTEST_NAME: usize = 8;
/// How many names that share all other letters are compared with each other.
const MOST_ALIKE: usize = 16;

/// One spelling and where it stands.
struct Name<'a> {
    text: &'a str,
    words: Vec<String>,
    count: usize,
    entries: Vec<usize>,
}

pub(super) fn people(entries: &[&Arc<Entry>], findings: &mut Vec<Finding>) {
    let texts = entries.iter().enumerate().flat_map(|(at, entry)| {
        let names = entry
            .book
            .contributors
            .iter()
            .map(|person| person.name.as_str());
        names.map(move |name| (at, name))
    });
    let words = |text: &str| folded_words(text);
    for group in alike(gathered(texts, words), is_likely_person) {
        let (spellings, places) = told(group, entries);
        findings.push(Finding::look_again(
            Kind::PersonSpellings { spellings },
            places,
        ));
    }
}

pub(super) fn publishers(entries: &[&Arc<Entry>], findings: &mut Vec<Finding>) {
    let texts = entries.iter().enumerate().flat_map(|(at, entry)| {
        let names = [entry.book.publisher.as_str(), &entry.book.imprint];
        names.into_iter().map(move |name| (at, name))
    });
    for group in alike(gathered(texts, publisher_words), |a, b, _| {
        a.chars().count().max(b.chars().count()) >= SHORTEST_NAME
    }) {
        let (spellings, places) = told(group, entries);
        findings.push(Finding::look_again(
            Kind::PublisherSpellings { spellings },
            places,
        ));
    }
}

fn folded_words(text: &str) -> Vec<String> {
    fold(text)
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words of a publisher's name without those that are printed one day and left out the next.
fn publisher_words(text: &str) -> Vec<String> {
    const OPTIONAL: [&str; 17] = [
        "and",
        "y",
        "the",
        "press",
        "publishing",
        "publishers",
        "publisher",
        "publications",
        "books",
        "inc",
        "llc",
        "ltd",
        "co",
        "company",
        "editorial",
        "ediciones",
        "editores",
    ];
    let all = folded_words(text);
    let kept: Vec<_> = all
        .iter()
        .filter(|word| !OPTIONAL.contains(&word.as_str()))
        .cloned()
        .collect();
    if kept.is_empty() { all } else { kept }
}

fn gathered<'a>(
    texts: impl Iterator<Item = (usize, &'a str)>,
    words: impl Fn(&str) -> Vec<String>,
) -> Vec<Name<'a>> {
    let mut names: BTreeMap<&str, Name<'a>> = BTreeMap::new();
    for (at, text) in texts {
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST {
            continue;
        }
        let name = names.entry(text).or_insert_with(|| Name {
            text,
            words: words(text),
            count: 0,
            entries: Vec::new(),
        });
        name.count += 1;
        if name.entries.last() != Some(&at) {
            name.entries.push(at);
        }
    }
    names
        .into_values()
        .filter(|name| !name.words.is_empty())
        .collect()
}

/// Groups the names that are likely the same. `likely` judges two words of which one letter differs; its last argument says
/// whether they are the last of the name.
fn alike<'a>(
    names: Vec<Name<'a>>,
    likely: impl Fn(&str, &str, bool) -> bool,
) -> Vec<Vec<Name<'a>>> {
    let mut groups: Vec<usize> = (0..names.len()).collect();
    let mut buckets: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, name) in names.iter().enumerate() {
        for key in keys(&name.words) {
            let bucket = buckets.entry(key).or_default();
            if bucket.len() < MOST_ALIKE && bucket.last() != Some(&at) {
                bucket.push(at);
            }
        }
    }
    for bucket in buckets.values() {
        for (i, a) in bucket.iter().enumerate() {
            for b in bucket.iter().skip(i + 1) {
                if let (Some(x), Some(y)) = (names.get(*a), names.get(*b))
                    && is_same(x, y, &likely)
                {
                    join(&mut groups, *a, *b);
                }
            }
        }
    }
    let mut together: BTreeMap<usize, Vec<Name<'a>>> = BTreeMap::new();
    for (at, name) in names.into_iter().enumerate() {
        together.entry(root(&groups, at)).or_default().push(name);
    }
    let differ = |group: &Vec<Name<'a>>| {
        let first = group.first().map(|name| typed(name.text));
        group.iter().any(|name| Some(typed(name.text)) != first)
    };
    let mut groups: Vec<_> = together.into_values().filter(differ).collect();
    groups.sort_by_key(|group| {
        group
            .iter()
            .filter_map(|name| name.entries.first())
            .min()
            .copied()
    });
    groups
}

/// The letters as anybody means them: two kinds of apostrophe, or of composing an accent, are not two spellings.
fn typed(text: &str) -> String {
    let text: String = text
        .nfc()
        .map(|c| {
            if matches!(c, '’' | '‘' | 'ʼ' | '`') {
                '\''
            } else {
                c
            }
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn root(groups: &[usize], mut at: usize) -> usize {
    while let Some(next) = groups.get(at).copied().filter(|next| *next != at) {
        at = next;
    }
    at
}

fn join(groups: &mut [usize], a: usize, b: usize) {
    let (a, b) = (root(groups, a), root(groups, b));
    if let Some(group) = groups.get_mut(a.max(b)) {
        *group = a.min(b);
    }
}

/// What names share that are alike: all words in any order, or all but one with the letters of that one less one, or in
/// another order.
fn keys(words: &[String]) -> Vec<u64> {
    let mut sorted: Vec<&str> = words.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    let mut keys = vec![hash(&(0, &sorted))];
    for (at, word) in sorted.iter().enumerate() {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST_WORD {
            continue;
        }
        let others: Vec<&str> = sorted
            .iter()
            .enumerate()
            .filter(|(i, _)| *i != at)
            .map(|(_, word)| *word)
            .collect();
        keys.push(hash(&(1, &others, &letters)));
        for left_out in 0..letters.len() {
            let rest: Vec<char> = letters
                .iter()
                .enumerate()
                .filter(|(i, _)| *i != left_out)
                .map(|(_, c)| *c)
                .collect();
            keys.push(hash(&(1, &others, &rest)));
        }
        let mut mixed = letters;
        mixed.sort_unstable();
        keys.push(hash(&(2, &others, &mixed)));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn is_same(a: &Name, b: &Name, likely: impl Fn(&str, &str, bool) -> bool) -> bool {
    let (mut x, mut y) = (a.words.clone(), b.words.clone());
    x.sort_unstable();
    y.sort_unstable();
    if x == y {
        return true;
    }
    let mut only_x: Vec<&String> = x.iter().filter(|word| !y.contains(word)).collect();
    let mut only_y: Vec<&String> = y.iter().filter(|word| !x.contains(word)).collect();
    let (Some(one), Some(other)) = (only_x.pop(), only_y.pop()) else {
        return false;
    };
    let digits = |word: &str| word.chars().any(|c| c.is_ascii_digit());
    let last = a.words.last() == Some(one) || b.words.last() == Some(other);
    x.len() == y.len()
        && only_x.is_empty()
        && only_y.is_empty()
        && !digits(one)
        && !digits(other)
        && is_slip(one, other)
        && a.words
            .iter()
            .map(|word| word.chars().count())
            .sum::<usize>()
            >= SHORTEST_NAME
        && likely(one, other, last)
}

/// One letter more, less, other, or two beside each other exchanged; in a longer word, two letters in each other's place.
fn is_slip(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    match strsim::osa_distance(one, other) {
        1 => length >= SHORTEST_WORD,
        2 => {
            let letters = |word: &str| {
                let mut letters: Vec<char> = word.chars().collect();
                letters.sort_unstable();
                letters
            };
            length >= 6 && letters(one) == letters(other)
        }
        _ => false,
    }
}

/// Given names that differ at their end only are two names: Julio and Julia, Michael and Michaela.
fn is_likely_person(one: &str, other: &str, last: bool) -> bool {
    let common = one
        .chars()
        .zip(other.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let at_end = common + 1 >= one.chars().count().max(other.chars().count());
    last || !at_end
}

fn told(mut group: Vec<Name>, entries: &[&Arc<Entry>]) -> (Vec<Spelling>, Vec<Place>) {
    group.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(b.text)));
    let mut places: Vec<usize> = group
        .iter()
        .flat_map(|name| name.entries.iter().copied())
        .collect();
    places.sort_unstable();
    places.dedup();
    let spellings = group
        .iter()
        .map(|name| Spelling {
            text: name.text.to_owned(),
            count: name.count,
        })
        .collect();
    let places = places
        .into_iter()
        .filter_map(|at| entries.get(at))
        .map(|entry| Place::of(entry))
        .collect();
    (spellings, places)
}
