//! What would change with one book more or less, and what is different from another list.

use super::{Outcome, outcomes};
use crate::model::{Aim, EntryId};
use crate::search::facets::{Count, Facet, Facets, Filter, Label, Rows, Value};
use serde::Serialize;

/// What would change if one entry counted that does not, or no longer counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The entry would come in; otherwise it would go out.
    pub comes: bool,
    /// The values of which there would be one more or one less, facet by facet.
    pub deltas: Vec<Delta>,
    /// The aims that would come nearer or go further away.
    pub aims: Vec<Turned>,
}

/// A value of which there is another number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Delta {
    /// The value, with what is needed to name it.
    #[serde(flatten)]
    pub label: Label,
    /// How many wider values it is shown under.
    pub depth: u8,
    /// How many books have it before.
    pub before: usize,
    /// How many books have it after.
    pub after: usize,
}

/// An aim of which another part would be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// What is reached before.
    pub before: Outcome,
    /// What is reached after.
    pub after: Outcome,
}

impl Turned {
    /// Tells whether an aim that is not met would be.
    pub fn is_met_now(&self) -> bool {
        !self.before.is_met() && self.after.is_met()
    }

    /// Tells whether an aim that is met would not be any more.
    pub fn is_lost(&self) -> bool {
        self.before.is_met() && !self.after.is_met()
    }
}

impl Change {
    /// Gives what would change among these entries if one came in, or, where it is among them, went out.
    pub fn of(entry: EntryId, aims: &[Aim], facets: &Facets, among: &Rows) -> Self {
        let comes = !facets.holds(among, entry);
        let own = facets.rows([entry]);
        let after = match comes {
            true => among.clone().or(&own),
            false => among.clone().without(&own),
        };
        let mut deltas = Vec::new();
        for facet in Facet::ALL {
            if matches!(facet, Facet::Status | Facet::Section) {
                continue;
            }
            for value in facets.values(entry, facet) {
                let with = facets.having(facet, value);
                deltas.push(Delta {
                    label: facets.label(facet, value),
                    depth: 0,
                    before: with.count_in(among),
                    after: with.count_in(&after),
                });
            }
        }
        let turned = outcomes(aims, facets, among)
            .into_iter()
            .zip(outcomes(aims, facets, &after))
            .filter(|(before, after)| before.reached != after.reached)
            .map(|(before, after)| Turned { before, after });
        Self {
            comes,
            deltas,
            aims: turned.collect(),
        }
    }
}

/// What is different between two lists, value by value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// How many books there were.
    pub before: usize,
    /// How many books there are.
    pub after: usize,
    /// Every value of either list, in the order of the later one; "none" and "not stated" close each facet.
    pub values: Vec<Delta>,
}

impl Comparison {
    /// Compares entries of a list with entries of an earlier one. Sections are left out: those of two lists are not the same.
    pub fn between(earlier: (&Facets, &Rows), later: (&Facets, &Rows)) -> Self {
        let count = |(facets, rows): (&Facets, &Rows), facet, value: &Value| {
            facets.having(facet, value).count_in(rows)
        };
        let everything = Filter::default();
        let old = earlier.0.counts(&everything, Some(earlier.1));
        let new = later.0.counts(&everything, Some(later.1));
        let mut values = Vec::new();
        for facet in Facet::ALL {
            if matches!(facet, Facet::Status | Facet::Section) {
                continue;
            }
            let is_stated = |count: &&Count| matches!(count.value, Value::Stated(_));
            let (old, new) = (old.of(facet), new.of(facet));
            if old.is_empty() && new.is_empty() {
                continue;
            }
            let gone = old
                .iter()
                .filter(|count| !new.iter().any(|other| other.value == count.value));
            let delta = |facets: &Facets, value: &Value, depth: u8| Delta {
                label: facets.label(facet, value),
                depth,
                before: count(earlier, facet, value),
                after: count(later, facet, value),
            };
            let here = new.iter().filter(is_stated);
            values.extend(here.map(|it| delta(later.0, &it.value, it.depth)));
            values.extend(
                gone.filter(is_stated)
                    .map(|it| delta(earlier.0, &it.value, 0)),
            );
            values.extend([Value::None, Value::NotStated].map(|it| delta(later.0, &it, 0)));
        }
        values.retain(|delta| {
            delta.before > 0 || delta.after > 0 || delta.label.value == Value::NotStated
        });
        Self {
            before: earlier.1.len(),
            after: later.1.len(),
            values,
        }
    }
}
