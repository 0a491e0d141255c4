//! What is asked for: values chosen and values excluded, facet by facet.

use super::{Facet, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What entries are asked for. Facets are joined by "and". In a file, facets and values stand as texts; those that
/// this version does not know are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, Saved>", into = "BTreeMap<String, Saved>")]
pub struct Filter {
    choices: BTreeMap<Facet, Choice>,
}

/// What is asked of one facet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// How the chosen values are joined.
    pub joined: Joined,
    /// The values chosen.
    pub chosen: Vec<Value>,
    /// The values that no entry may have.
    pub excluded: Vec<Value>,
}

/// How the chosen values of a facet are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Joined {
    /// An entry has at least one of them.
    #[default]
    Any,
    /// An entry has all of them.
    All,
}

impl Filter {
    /// Tells whether nothing is asked for, so that every entry is found.
    pub fn is_empty(&self) -> bool {
        self.choices.values().all(Choice::is_empty)
    }

    /// Gives what is asked of a facet, if anything.
    pub fn of(&self, facet: Facet) -> Option<&Choice> {
        self.choices.get(&facet)
    }

    /// Gives every facet of which something is asked.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &Choice)> {
        let asked = self.choices.iter();
        asked.filter_map(|(facet, choice)| (!choice.is_empty()).then_some((*facet, choice)))
    }

    /// Tells whether a value is chosen.
    pub fn is_chosen(&self, facet: Facet, value: &Value) -> bool {
        self.of(facet)
            .is_some_and(|choice| choice.chosen.contains(value))
    }

    /// Tells whether a value is excluded.
    pub fn is_excluded(&self, facet: Facet, value: &Value) -> bool {
        self.of(facet)
            .is_some_and(|choice| choice.excluded.contains(value))
    }

    /// Chooses a value, or lets go of it where it is chosen.
    pub fn choose(&mut self, facet: Facet, value: Value) {
        let choice = self.choices.entry(facet).or_default();
        choice.excluded.retain(|other| *other != value);
        toggle(&mut choice.chosen, value);
        self.tidy();
    }

    /// Excludes a value, or lets go of it where it is excluded.
    pub fn exclude(&mut self, facet: Facet, value: Value) {
        let choice = self.choices.entry(facet).or_default();
        choice.chosen.retain(|other| *other != value);
        toggle(&mut choice.excluded, value);
        self.tidy();
    }

    /// Sets how the chosen values of a facet are joined.
    pub fn join(&mut self, facet: Facet, joined: Joined) {
        self.choices.entry(facet).or_default().joined = joined;
        self.tidy();
    }

    /// Lets go of all that is asked of a facet.
    pub fn clear(&mut self, facet: Facet) {
        let _ = self.choices.remove(&facet);
    }

    fn tidy(&mut self) {
        self.choices
            .retain(|_, choice| *choice != Choice::default());
    }
}

impl Choice {
    fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.excluded.is_empty()
    }
}

fn toggle(values: &mut Vec<Value>, value: Value) {
    match values.iter().position(|other| *other == value) {
        Some(at) => drop(values.remove(at)),
        None => values.push(value),
    }
}

/// What is asked of one facet, as a file holds it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Saved {
    #[serde(skip_serializing_if = "crate::model::is_default")]
    joined: Joined,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    chosen: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    excluded: Vec<String>,
}

impl From<Filter> for BTreeMap<String, Saved> {
    fn from(filter: Filter) -> Self {
        let keys = |values: Vec<Value>| values.iter().map(Value::key).collect();
        let saved = |(facet, choice): (Facet, Choice)| {
            let saved = Saved {
                joined: choice.joined,
                chosen: keys(choice.chosen),
                excluded: keys(choice.excluded),
            };
            (facet.id().to_owned(), saved)
        };
        filter.choices.into_iter().map(saved).collect()
    }
}

impl From<BTreeMap<String, Saved>> for Filter {
    fn from(saved: BTreeMap<String, Saved>) -> Self {
        let values = |keys: Vec<String>| {
            let known = keys.iter().filter_map(|key| Value::of_key(key));
            known.collect()
        };
        let choice = |(id, saved): (String, Saved)| {
            let choice = Choice {
                joined: saved.joined,
                chosen: values(saved.chosen),
                excluded: values(saved.excluded),
            };
            Some((Facet::of_id(&id)?, choice))
        };
        let mut filter = Self {
            choices: saved.into_iter().filter_map(choice).collect(),
        };
        filter.tidy();
        filter
    }
}
