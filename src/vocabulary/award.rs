//! Awards that the picker offers. Years and addresses may be wrong: what a committee writes counts.

use super::names::Names;
use crate::model::TermId;
use serde::Deserialize;

/// An award, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownAward {
    /// Its id, which never changes.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who gives it.
    pub sponsor: String,
    /// Where they are.
    pub country: String,
    /// What it is given for, in English.
    pub focus: String,
    /// The cultures it is about. Evidence for a tag, never a tag.
    #[serde(default)]
    pub cultures: Vec<TermId>,
    /// The year in which it was first given.
    #[serde(default)]
    pub since: Option<u16>,
    /// How often it is given, in English.
    pub frequency: String,
    /// Its categories and levels, in English.
    pub categories: Vec<String>,
    /// Its address on the web; empty where it is not known.
    #[serde(default)]
    pub url: String,
    /// Somebody looked these facts up; otherwise they are from memory.
    #[serde(default)]
    pub checked: bool,
}

/// All awards.
#[derive(Debug)]
pub struct Awards {
    all: Vec<KnownAward>,
    names: Names,
}

impl Awards {
    pub(super) fn new(all: Vec<KnownAward>) -> Self {
        let mut names = Names::default();
        for award in &all {
            names.push([award.id.as_str()], [award.name.as_str()], []);
        }
        Self { all, names }
    }

    /// Gives all awards in the order in which they are offered.
    pub fn all(&self) -> &[KnownAward] {
        &self.all
    }

    /// Finds awards by what was typed of their names, the best first, at most `limit`.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&KnownAward> {
        self.names
            .find(typed, limit)
            .into_iter()
            .filter_map(|at| self.all.get(at))
            .collect()
    }

    /// Gives the award with an id.
    pub fn get(&self, id: &str) -> Option<&KnownAward> {
        self.all.iter().find(|award| award.id == id)
    }
}
