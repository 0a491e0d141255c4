//! What a list covers and what it misses: counts by every facet, what they say together, and the aims of the committee.
//!
//! Categories overlap: a book counts in each that it belongs to, so that nothing here adds up to a hundred per cent. What
//! nobody has stated stands beside everything that was. Nothing here judges a book.

mod aims;
mod change;
mod goal;
mod order;
mod report;
#[cfg(test)]
mod tests;

pub use aims::{Outcome, Reached, outcomes};
pub use change::{Change, Comparison, Delta, Turned};
pub use report::{AimRow, Report, ReportPart, Row, Table};

use super::{Finding, Kind};
use crate::model::{Booklist, SectionId, Status};
use crate::search::facets::{Count, Facet, Facets, Filter, Pair, Rows, Stated, Value};
use crate::vocabulary::Vocabulary;
use serde::Serialize;
use std::cmp::Reverse;

/// Which entries are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Among {
    /// Those that are accepted: the list as it would be printed.
    #[default]
    Accepted,
    /// All that are not declined: what can still be chosen from.
    NotDeclined,
}

impl Among {
    /// Gives the entries, of the whole list or of one section.
    pub fn rows(self, facets: &Facets, section: Option<SectionId>) -> Rows {
        let status = |status| facets.having(Facet::Status, &Stated::Status(status).into());
        let rows = match self {
            Self::Accepted => status(Status::Accepted),
            Self::NotDeclined => facets.everything().without(&status(Status::Declined)),
        };
        match section {
            Some(id) => rows.and(&facets.having(Facet::Section, &Stated::Section(id).into())),
            None => rows,
        }
    }
}

/// What some entries of a list cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// How many books there are.
    pub books: usize,
    /// What they are by each facet.
    pub facets: Vec<Covered>,
    /// For each culture that books are about, who made them.
    pub about_by: Vec<AboutBy>,
    /// The languages of the text with the cultures that the books are about, the most frequent first.
    pub languages_and_cultures: Vec<Pair>,
}

/// What books are by one facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Covered {
    /// The facet.
    pub facet: Facet,
    /// For how many something is stated.
    pub stated: usize,
    /// For how many somebody looked and there is none.
    pub none: usize,
    /// For how many nobody has said.
    pub not_stated: usize,
    /// The values that are stated, with how many books have each. Those that only other entries of the list have stand
    /// there with zero.
    pub values: Vec<Count>,
}

/// Books about a culture, and who made them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AboutBy {
    /// The culture.
    pub culture: Value,
    /// How many wider cultures it is shown under.
    pub depth: u8,
    /// How many books are about it.
    pub about: usize,
    /// How many of them are by somebody who names it, or something finer, as their own.
    pub by_the_culture: usize,
    /// How many of them are by people who name other cultures or none.
    pub by_others: usize,
    /// For how many of them nobody has said.
    pub not_stated: usize,
}

impl Balance {
    /// Counts some entries of a list.
    pub fn of(facets: &Facets, rows: &Rows) -> Self {
        let counts = facets.counts(&Filter::default(), Some(rows));
        let books = rows.len();
        let covered = |counts: &crate::search::facets::FacetCounts| {
            let with = |value: Value| {
                let found = counts.values.iter().find(|count| count.value == value);
                found.map_or(0, |count| count.books)
            };
            let (none, not_stated) = (with(Value::None), with(Value::NotStated));
            let stated = counts.values.iter();
            let stated = stated.filter(|count| matches!(count.value, Value::Stated(_)));
            Covered {
                facet: counts.facet,
                stated: books.saturating_sub(none + not_stated),
                none,
                not_stated,
                values: most_first(counts.facet, stated.cloned().collect()),
            }
        };
        let about = counts.of(Facet::About);
        let silent = facets.having(Facet::By, &Value::NotStated);
        let about_by = about
            .iter()
            .filter(|count| matches!(count.value, Value::Stated(_)) && count.books > 0)
            .map(|count| {
                let about = facets.having(Facet::About, &count.value).and(rows);
                let by_the_culture = facets.having(Facet::By, &count.value).count_in(&about);
                let not_stated = silent.count_in(&about);
                AboutBy {
                    culture: count.value.clone(),
                    depth: count.depth,
                    about: count.books,
                    by_the_culture,
                    by_others: count.books.saturating_sub(by_the_culture + not_stated),
                    not_stated,
                }
            });
        Self {
            books,
            about_by: about_by.collect(),
            languages_and_cultures: facets.pairs(Facet::Text, Facet::About, rows),
            facets: counts
                .iter()
                .filter(|counts| !counts.values.is_empty())
                .map(covered)
                .collect(),
        }
    }

    /// Gives what the books are by one facet; nothing where the list does not count by it.
    pub fn by(&self, facet: Facet) -> Option<&Covered> {
        self.facets.iter().find(|covered| covered.facet == facet)
    }
}

/// Gives what is to be said of aims that the accepted books do not meet; nothing while none is accepted.
pub(super) fn unmet(list: &Booklist) -> Vec<Finding> {
    if list.aims.is_empty() || !list.entries().any(|it| it.status == Status::Accepted) {
        return Vec::new();
    }
    let facets = Facets::new(list, &Vocabulary::of(list));
    outcomes(&list.aims, &facets, &Among::Accepted.rows(&facets, None))
        .into_iter()
        .filter(|outcome| !outcome.is_met())
        .map(|outcome| Finding::look_again(Kind::AimNotMet { outcome }, Vec::new()))
        .collect()
}

/// Puts the values of a facet in the order of what was counted; what is moved in stays under what takes it in.
fn most_first(facet: Facet, values: Vec<Count>) -> Vec<Count> {
    if order::is_its_own(facet) {
        return values;
    }
    order::by(&values, &|count| count.depth, &|count| Reverse(count.books))
}
