//! Finding a term by any of its names, also by a beginning, a part or a misspelling.

use crate::search::fold;
use std::collections::HashMap;

/// All names of the terms of one table, folded once.
#[derive(Debug, Default)]
pub(super) struct Names {
    terms: Vec<Term>,
}

#[derive(Debug)]
struct Term {
    codes: Vec<String>,
    /// The labels, then all other names.
    names: Vec<String>,
    labels: usize,
}

/// How well a term fits what was typed; the least is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Code,
    Label,
    OtherName,
    Beginning,
    WordBeginning,
    Part,
    Misspelt(usize),
}

impl Names {
    /// Adds the next term of the table: its codes, the labels it is shown with, and all other names that lead to it.
    pub(super) fn push<'a>(
        &mut self,
        codes: impl IntoIterator<Item = &'a str>,
        labels: impl IntoIterator<Item = &'a str>,
        other: impl IntoIterator<Item = &'a str>,
    ) {
        let mut names = Vec::new();
        labels.into_iter().for_each(|label| add(&mut names, label));
        let labels = names.len();
        other.into_iter().for_each(|name| add(&mut names, name));
        let mut folded = Vec::new();
        codes.into_iter().for_each(|code| add(&mut folded, code));
        self.terms.push(Term {
            codes: folded,
            names,
            labels,
        });
    }

    /// Gives the places of the terms that fit, the best first, then in the order of the table. Everything fits nothing typed.
    pub(super) fn find(&self, typed: &str, limit: usize) -> Vec<usize> {
        let typed = fold(typed);
        if typed.is_empty() {
            return (0..self.terms.len().min(limit)).collect();
        }
        let mut found = self.fitting(&typed);
        if found.is_empty() {
            found = self.misspelt(&typed);
        }
        found.truncate(limit);
        found.into_iter().map(|(_, at)| at).collect()
    }

    /// Gives the terms that fit what was typed, folded, the best first.
    pub(super) fn fitting(&self, typed: &str) -> Vec<(Fit, usize)> {
        let words: Vec<&str> = typed.split(' ').collect();
        self.ranked(|term| term.fit(typed, &words))
    }

    /// Gives the terms that may be meant by what was misspelt, the nearest first.
    pub(super) fn misspelt(&self, typed: &str) -> Vec<(Fit, usize)> {
        self.ranked(|term| term.misspelt(typed))
    }

    /// Gives all codes and names of the term at a place, folded.
    pub(super) fn folded(&self, at: usize) -> impl Iterator<Item = &str> {
        let term = self.terms.get(at);
        let all = term
            .into_iter()
            .flat_map(|term| term.codes.iter().chain(&term.names));
        all.map(String::as_str)
    }

    fn ranked(&self, fit: impl Fn(&Term) -> Option<Fit>) -> Vec<(Fit, usize)> {
        let mut found: Vec<_> = self
            .terms
            .iter()
            .enumerate()
            .filter_map(|(at, term)| Some((fit(term)?, at)))
            .collect();
        found.sort_unstable();
        found
    }

    /// Gives the place of the term for each name. A name that several bear belongs to the one it is the label of, else to
    /// the first of them. `led_to` says which terms are led to at all.
    pub(super) fn by_name(&self, led_to: impl Fn(usize) -> bool) -> HashMap<String, usize> {
        let mut places = HashMap::new();
        let labels = |term: &Term| term.labels;
        let all = |term: &Term| term.names.len();
        for count in [&labels as &dyn Fn(&Term) -> usize, &all] {
            let terms = self.terms.iter().enumerate();
            for (at, term) in terms.filter(|(at, _)| led_to(*at)) {
                for name in term.names.iter().take(count(term)) {
                    let _ = places.entry(name.clone()).or_insert(at);
                }
            }
        }
        places
    }
}

fn add(names: &mut Vec<String>, name: &str) {
    let name = fold(name);
    if !name.is_empty() && !names.contains(&name) {
        names.push(name);
    }
}

impl Term {
    fn fit(&self, typed: &str, words: &[&str]) -> Option<Fit> {
        if self.codes.iter().any(|code| code == typed) {
            return Some(Fit::Code);
        }
        let name = self
            .names
            .iter()
            .enumerate()
            .filter_map(|(at, name)| match fit(name, typed, words) {
                Some(Fit::Label) if at >= self.labels => Some(Fit::OtherName),
                fit => fit,
            })
            .min();
        let code = self
            .codes
            .iter()
            .any(|code| code.starts_with(typed))
            .then_some(Fit::Beginning);
        name.into_iter().chain(code).min()
    }

    fn misspelt(&self, typed: &str) -> Option<Fit> {
        let length = typed.chars().count();
        let allowed = allowed(length)?;
        self.names
            .iter()
            .flat_map(|name| std::iter::once(name.as_str()).chain(name.split(' ')))
            .filter(|word| {
                word.chars().count().abs_diff(length) <= allowed && word.chars().count() >= 4
            })
            .map(|word| strsim::osa_distance(word, typed))
            .filter(|distance| *distance <= allowed)
            .min()
            .map(Fit::Misspelt)
    }
}

/// Gives how many mistakes are forgiven in a word of so many letters; nothing where it is too short to tell.
pub(super) fn allowed(length: usize) -> Option<usize> {
    match length {
        0..=3 => None,
        4..=5 => Some(1),
        6..=9 => Some(2),
        _ => Some(3),
    }
}

/// Tells how well a name fits, apart from codes.
pub(super) fn fit(name: &str, typed: &str, words: &[&str]) -> Option<Fit> {
    if name == typed {
        Some(Fit::Label)
    } else if name.starts_with(typed) {
        Some(Fit::Beginning)
    } else if words
        .iter()
        .all(|typed| name.split(' ').any(|word| word.starts_with(typed)))
    {
        Some(Fit::WordBeginning)
    } else if words.iter().all(|typed| name.contains(typed)) {
        Some(Fit::Part)
    } else {
        None
    }
}
