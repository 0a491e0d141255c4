//! Age bands, with grades, ages and the codes of catalogues.

use super::names::Names;
use crate::model::{self, Audience, Written};
use crate::words::Tongue;
use serde::Deserialize;

/// A band of ages and grades.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AudienceBand {
    /// Its id, which never changes.
    pub id: String,
    /// Its English label.
    pub english: String,
    /// Its Spanish label.
    pub spanish: String,
    /// Its school grades, as [`model::Grades`] reads them; empty outside school.
    #[serde(default)]
    pub grades: String,
    /// Its ages in years.
    pub ages: Ages,
    /// Its code in field 008/22 of a MARC 21 record.
    pub marc: String,
    /// The phrase of field 521 that Follett Destiny searches by.
    pub destiny: String,
    /// Where its codes begin in Thema; empty where there are none.
    #[serde(default)]
    pub thema: String,
    /// Its codes in ONIX list 28.
    pub onix28: Vec<String>,
}

/// Ages in whole years, open at the top for grown-ups and families.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// The youngest.
    pub from: u8,
    /// The oldest.
    #[serde(default)]
    pub to: Option<u8>,
}

impl AudienceBand {
    /// Gives its label in a tongue of the program.
    pub fn label(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.english,
            Tongue::Spanish => &self.spanish,
        }
    }

    /// Gives the facts as a book or a section holds them.
    pub fn audience(&self) -> Audience {
        Audience {
            ages: self.ages.to.map(|to| {
                Written::Understood(model::Ages {
                    from: self.ages.from,
                    to,
                })
            }),
            grades: Written::parse(&self.grades),
        }
    }
}

/// All bands.
#[derive(Debug)]
pub struct Audiences {
    all: Vec<AudienceBand>,
    names: Names,
}

impl Audiences {
    pub(super) fn new(all: Vec<AudienceBand>) -> Self {
        let mut names = Names::default();
        for band in &all {
            names.push(
                [band.id.as_str()],
                [
                    band.english.as_str(),
                    &band.spanish,
                    &band.grades,
                    &band.destiny,
                ],
                [],
            );
        }
        Self { all, names }
    }

    /// Gives all bands, the youngest first.
    pub fn all(&self) -> &[AudienceBand] {
        &self.all
    }

    /// Finds bands by what was typed of their names or grades, the best first, at most `limit`.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&AudienceBand> {
        self.names
            .find(typed, limit)
            .into_iter()
            .filter_map(|at| self.all.get(at))
            .collect()
    }

    /// Gives the band with an id.
    pub fn get(&self, id: &str) -> Option<&AudienceBand> {
        self.all.iter().find(|band| band.id == id)
    }
}
