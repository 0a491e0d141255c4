//! Finding what a filter asks for, and counting what else could be asked.

use super::{Choice, Facet, Facets, Filter, Joined, Value};
use crate::model::EntryId;
use fixedbitset::FixedBitSet;
use serde::Serialize;

/// A set of entries of a list, as [`Facets`] holds them. It is good until the facets are refreshed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows(pub(super) FixedBitSet);

impl Rows {
    /// Counts the entries.
    pub fn len(&self) -> usize {
        self.0.count_ones(..)
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_clear()
    }

    /// Keeps the entries that both have.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.0.intersect_with(&other.0);
        self
    }

    /// Adds the entries of another set.
    #[must_use]
    pub fn or(mut self, other: &Self) -> Self {
        self.0.union_with(&other.0);
        self
    }

    /// Counts the entries that both have.
    pub fn count_in(&self, other: &Self) -> usize {
        self.0.intersection_count(&other.0)
    }

    /// Takes the entries of another set out.
    #[must_use]
    pub fn without(mut self, other: &Self) -> Self {
        self.0.difference_with(&other.0);
        self
    }
}

/// How many entries have each value of each facet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    facets: Vec<FacetCounts>,
}

/// How many entries have each value of one facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// Its values in the order in which they are shown; each wider one before the finer ones that it takes in.
    pub values: Vec<Count>,
}

/// How many entries have a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The value.
    pub value: Value,
    /// How many entries have it, or something finer. An entry with several values counts at each.
    pub books: usize,
    /// How many of these rest on tags alone that nobody has confirmed.
    pub suggested: usize,
    /// The place, among the values of the facet, of the wider value that it is shown under.
    pub under: Option<usize>,
    /// How many wider values it is shown under.
    pub depth: u8,
}

impl Counts {
    /// Gives every facet, in the order in which they are shown.
    pub fn iter(&self) -> impl Iterator<Item = &FacetCounts> {
        self.facets.iter()
    }

    /// Gives the values of one facet.
    pub fn of(&self, facet: Facet) -> &[Count] {
        let found = self.facets.iter().find(|counts| counts.facet == facet);
        found.map_or(&[], |counts| &counts.values)
    }

    /// Gives how many entries have a value; none where the value is not shown.
    pub fn books(&self, facet: Facet, value: &Value) -> usize {
        let found = self.of(facet).iter().find(|count| count.value == *value);
        found.map_or(0, |count| count.books)
    }
}

impl Facets {
    /// Finds the entries that a filter asks for.
    pub fn find(&self, filter: &Filter) -> Rows {
        let mut rows = self.everything.clone();
        for (facet, choice) in filter.iter() {
            self.keep_chosen(facet, choice, &mut rows);
            self.leave_excluded(facet, &choice.excluded, &mut rows);
        }
        Rows(rows)
    }

    /// Keeps, of entries that were found otherwise, those that a filter asks for, in their order.
    pub fn narrow(&self, filter: &Filter, found: Vec<EntryId>) -> Vec<EntryId> {
        if filter.is_empty() {
            return found;
        }
        let rows = self.find(filter);
        let mut found = found;
        found.retain(|id| self.holds(&rows, *id));
        found
    }

    /// Gives all entries.
    pub fn everything(&self) -> Rows {
        Rows(self.everything.clone())
    }

    /// Gives the entries that have a value or something finer.
    pub fn having(&self, facet: Facet, value: &Value) -> Rows {
        let posting = self.posting(facet, value);
        Rows(posting.map_or_else(FixedBitSet::new, |posting| posting.rows.clone()))
    }

    /// Counts, for each value shown, the entries that would be found by choosing it alone in its facet: what is asked of
    /// other facets counts, and what is excluded; the facet's own chosen values count where all of them are asked for. At
    /// a value that is excluded stands how many entries would come back without that. `within` are the entries that
    /// are looked at; without it, all are.
    pub fn counts(&self, filter: &Filter, within: Option<&Rows>) -> Counts {
        let start = match within {
            Some(rows) => &rows.0 & &self.everything,
            None => self.everything.clone(),
        };
        let mut bases: Vec<(Facet, FixedBitSet)> = Vec::new();
        let mut found = start.clone();
        for (facet, choice) in filter.iter() {
            self.keep_chosen(facet, choice, &mut found);
            self.leave_excluded(facet, &choice.excluded, &mut found);
            if choice.joined == Joined::Any && !choice.chosen.is_empty() {
                bases.push((facet, start.clone()));
            }
        }
        for (facet, base) in &mut bases {
            for (other, choice) in filter.iter() {
                if other != *facet {
                    self.keep_chosen(other, choice, base);
                }
                self.leave_excluded(other, &choice.excluded, base);
            }
        }
        let base = |facet: Facet| {
            let own = bases.iter().find(|(other, _)| *other == facet);
            own.map_or(&found, |(_, base)| base)
        };
        let facets = Facet::ALL.into_iter().map(|facet| FacetCounts {
            facet,
            values: self.count_values(facet, filter, base(facet), &start),
        });
        Counts {
            facets: facets.collect(),
        }
    }

    fn count_values(
        &self,
        facet: Facet,
        filter: &Filter,
        base: &FixedBitSet,
        start: &FixedBitSet,
    ) -> Vec<Count> {
        let excludes = filter
            .of(facet)
            .is_some_and(|choice| !choice.excluded.is_empty());
        let count = |shown: &super::tree::Shown| {
            let posting = self.postings.get(shown.posting)?;
            let readmitted = (excludes && filter.is_excluded(facet, &posting.value))
                .then(|| self.readmitted(facet, &posting.value, filter, start));
            let base = readmitted.as_ref().unwrap_or(base);
            Some(Count {
                value: posting.value.clone(),
                books: posting.rows.intersection_count(base),
                suggested: posting.suggested.intersection_count(base),
                under: shown.under,
                depth: shown.depth,
            })
        };
        self.shown[facet.at()].iter().filter_map(count).collect()
    }

    /// Gives what the filter would look at if it did not exclude a value.
    fn readmitted(
        &self,
        facet: Facet,
        value: &Value,
        filter: &Filter,
        start: &FixedBitSet,
    ) -> FixedBitSet {
        let mut rows = start.clone();
        for (other, choice) in filter.iter() {
            if other != facet || choice.joined == Joined::All {
                self.keep_chosen(other, choice, &mut rows);
            }
            let excluded = choice.excluded.iter();
            let excluded: Vec<_> = excluded
                .filter(|it| other != facet || *it != value)
                .cloned()
                .collect();
            self.leave_excluded(other, &excluded, &mut rows);
        }
        rows
    }

    fn keep_chosen(&self, facet: Facet, choice: &Choice, rows: &mut FixedBitSet) {
        if choice.chosen.is_empty() {
            return;
        }
        let chosen = choice.chosen.iter();
        let chosen = chosen.map(|value| self.posting(facet, value));
        match choice.joined {
            Joined::All => {
                for posting in chosen {
                    match posting {
                        Some(posting) => rows.intersect_with(&posting.rows),
                        None => rows.clear(),
                    }
                }
            }
            Joined::Any => {
                let mut any = FixedBitSet::with_capacity(rows.len());
                chosen
                    .flatten()
                    .for_each(|posting| any.union_with(&posting.rows));
                rows.intersect_with(&any);
            }
        }
    }

    fn leave_excluded(&self, facet: Facet, excluded: &[Value], rows: &mut FixedBitSet) {
        for posting in excluded
            .iter()
            .filter_map(|value| self.posting(facet, value))
        {
            rows.difference_with(&posting.rows);
        }
    }
}
