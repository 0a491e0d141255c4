//! What several facets say together: kinds of books, pairs of values, values that are spread over a list.

use super::read::{bands_of, is_stage};
use super::{Facet, Facets, Rows, Stated, Value};
use crate::model::TermId;
use crate::vocabulary;
use fixedbitset::FixedBitSet;
use serde::Serialize;
use std::cmp::Reverse;

/// Two values that entries have together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The value of the first facet.
    pub first: Value,
    /// The value of the second facet.
    pub second: Value,
    /// How many entries have both.
    pub books: usize,
}

impl Facets {
    /// Gives the entries that have a value or something finer, by tags alone that nobody has confirmed.
    pub fn only_suggested(&self, facet: Facet, value: &Value) -> Rows {
        let posting = self.posting(facet, value);
        Rows(posting.map_or_else(FixedBitSet::new, |posting| posting.suggested.clone()))
    }

    /// Gives the entries of which something is stated by a facet, and those of them where all of it is only suggested.
    pub fn stated(&self, facet: Facet) -> (Rows, Rows) {
        let mut stated = FixedBitSet::with_capacity(self.everything.len());
        let mut confirmed = stated.clone();
        for posting in &self.postings {
            if posting.facet == facet && matches!(posting.value, Value::Stated(_)) {
                stated.union_with(&posting.rows);
                let mut sure = posting.rows.clone();
                sure.difference_with(&posting.suggested);
                confirmed.union_with(&sure);
            }
        }
        let mut suggested = stated.clone();
        suggested.difference_with(&confirmed);
        (Rows(stated), Rows(suggested))
    }

    /// Gives the entries about a culture that somebody who made the book names as their own, or names something finer of,
    /// and those of them that rest on suggestions.
    pub fn of_the_culture_shown(&self) -> (Rows, Rows) {
        (
            Rows(self.of_the_culture_shown.clone()),
            Rows(self.of_the_culture_only_suggested.clone()),
        )
    }

    /// Gives the value of a term: that of the term that it has become a part of, if it has.
    pub fn culture(&self, term: &TermId) -> Value {
        let present = self.vocabulary().cultures.present(term);
        Stated::Culture(present.map_or(term, |it| &it.id).clone()).into()
    }

    /// Gives the stated values that entries bear themselves, with how many of the rows have them; none that no row has.
    pub fn borne(&self, facet: Facet, within: &Rows) -> Vec<(Value, usize)> {
        self.bearing(facet)
            .map(|posting| {
                let books = posting.rows.intersection_count(&within.0);
                (posting.value.clone(), books)
            })
            .filter(|(_, books)| *books > 0)
            .collect()
    }

    /// Gives the values that a list should be spread over evenly, with how many of the rows have them: those that rows have,
    /// and without any rows the sections of the list and the stages of growing up that sections are for.
    pub fn spread(&self, facet: Facet, within: &Rows) -> Vec<(Value, usize)> {
        let counted = |value: Value| {
            let books = self.having(facet, &value).count_in(within);
            (value, books)
        };
        match facet {
            Facet::Section => self
                .sections()
                .map(|id| counted(Stated::Section(id).into()))
                .collect(),
            Facet::AgeBand => vocabulary::audiences()
                .all()
                .iter()
                .filter(|band| is_stage(band))
                .map(|band| {
                    let named = self
                        .audiences()
                        .any(|(_, audience)| bands_of(audience).contains(&band));
                    (named, counted(Stated::Band(band.id.as_str().into()).into()))
                })
                .filter(|(named, (_, books))| *named || *books > 0)
                .map(|(_, counted)| counted)
                .collect(),
            facet => self.borne(facet, within),
        }
    }

    /// Gives the pairs of stated values of two facets that rows have together, the most frequent first.
    pub fn pairs(&self, first: Facet, second: Facet, within: &Rows) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for one in self.bearing(first) {
            let mut rows = one.rows.clone();
            rows.intersect_with(&within.0);
            if rows.is_clear() {
                continue;
            }
            for other in self.bearing(second) {
                let books = other.rows.intersection_count(&rows);
                if books > 0 {
                    pairs.push(Pair {
                        first: one.value.clone(),
                        second: other.value.clone(),
                        books,
                    });
                }
            }
        }
        pairs.sort_by_key(|pair| Reverse(pair.books));
        pairs
    }

    /// Gives the postings of the stated values that entries bear themselves, in the order in which they are shown.
    fn bearing(&self, facet: Facet) -> impl Iterator<Item = &super::index::Posting> {
        let shown = self.shown.get(facet.at()).into_iter().flatten();
        shown
            .filter_map(|shown| self.postings.get(shown.posting))
            .filter(|posting| posting.themselves > 0 && matches!(posting.value, Value::Stated(_)))
    }
}
