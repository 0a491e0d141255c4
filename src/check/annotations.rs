//! Words that stand in too many annotations. A word of praise used once says something; used ten times, nothing.

use super::{Finding, Kind, Place};
use crate::model::{Entry, LanguageTag};
use crate::search::fold;
use crate::vocabulary;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use unicode_segmentation::UnicodeSegmentation;

/// A word may stand in so many annotations of a short list, in a tenth of those of a long one.
const ALLOWED: usize = 3;
/// Shorter words are never counted.
const SHORTEST: usize = 4;
/// How many words are told of a language, the most frequent first.
const TOLD: usize = 20;

/// The words of all annotations in one language.
#[derive(Default)]
struct Uses<'a> {
    annotations: usize,
    /// For each form of a word the place of the word; nothing where it does not count.
    forms: HashMap<&'a str, Option<usize>>,
    folded: HashMap<String, usize>,
    /// Each word as it was first written, and the entries it stands in.
    words: Vec<(&'a str, Vec<usize>)>,
}

impl<'a> Uses<'a> {
    fn read(&mut self, text: &'a str, at: usize, stop_words: &HashSet<String>) {
        self.annotations += 1;
        for form in text.unicode_words() {
            let (folded, words) = (&mut self.folded, &mut self.words);
            let place = *self.forms.entry(form).or_insert_with(|| {
                let word = fold(form);
                let counts = word.chars().count() >= SHORTEST && !stop_words.contains(&word);
                counts.then(|| {
                    *folded.entry(word).or_insert_with(|| {
                        words.push((form, Vec::new()));
                        words.len() - 1
                    })
                })
            });
            if let Some((_, entries)) = place.and_then(|place| self.words.get_mut(place))
                && entries.last() != Some(&at)
            {
                entries.push(at);
            }
        }
    }
}

pub(super) fn overused(entries: &[&Arc<Entry>], findings: &mut Vec<Finding>) {
    let mut by_language: BTreeMap<&LanguageTag, Uses> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate() {
        for (language, text) in entry.annotations.iter() {
            if let Some(stop_words) = vocabulary::stop_words(language) {
                by_language
                    .entry(language)
                    .or_default()
                    .read(text, at, stop_words);
            }
        }
    }
    for (language, uses) in by_language {
        let of = uses.annotations;
        let allowed = ALLOWED.max(of / 10);
        let mut words: Vec<_> = uses
            .words
            .iter()
            .filter(|(_, places)| places.len() > allowed)
            .collect();
        words.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(b.0)));
        for (word, places) in words.into_iter().take(TOLD) {
            let kind = Kind::WordOverused {
                word: word.to_lowercase(),
                language: language.clone(),
                annotations: places.len(),
                of,
            };
            let places = places
                .iter()
                .filter_map(|at| entries.get(*at))
                .map(|entry| Place::of(entry))
                .collect();
            findings.push(Finding::look_again(kind, places));
        }
    }
}
