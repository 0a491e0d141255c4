//! Whether the aims of a committee are met, and by how much not.

use crate::model::{Aim, BookKind, Goal, LanguageTag, SectionId, Spread};
use crate::search::facets::{Facet, Facets, Label, Rows, Spelled, Stated, Value};
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;

/// What has become of an aim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The aim.
    pub aim: Aim,
    /// The section that it is for; nothing for the whole list.
    pub section: Option<Label>,
    /// How many books were looked at.
    pub books: usize,
    /// What was reached.
    pub reached: Reached,
    /// How many of the books that count rest on tags alone that nobody has confirmed.
    pub suggested: usize,
}

/// What was reached of an aim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", untagged)]
pub enum Reached {
    /// A number, of books or of different things.
    Number {
        /// The number reached.
        has: usize,
        /// The number wanted.
        wants: usize,
    },
    /// The distance between what most books have and what the fewest have.
    Distance {
        /// What most have, and how many.
        most: Option<(Label, usize)>,
        /// What the fewest have, and how many.
        least: Option<(Label, usize)>,
        /// The greatest distance wanted.
        within: usize,
    },
}

impl Reached {
    /// Gives how much is lacking, or how much the distance is too great; none where the aim is met.
    pub fn lacks(&self) -> usize {
        match self {
            Self::Number { has, wants } => wants.saturating_sub(*has),
            Self::Distance { within, .. } => self.distance().saturating_sub(*within),
        }
    }

    /// Gives the distance between the most and the fewest; none for a number.
    pub fn distance(&self) -> usize {
        match self {
            Self::Distance {
                most: Some((_, most)),
                least: Some((_, least)),
                ..
            } => most.saturating_sub(*least),
            _ => 0,
        }
    }
}

impl Outcome {
    /// Tells whether the aim is met.
    pub fn is_met(&self) -> bool {
        self.reached.lacks() == 0 && !self.section_is_gone()
    }

    /// Tells whether the aim is for a section that is no longer in the list.
    pub fn section_is_gone(&self) -> bool {
        self.section
            .as_ref()
            .is_some_and(|section| section.heading.is_none())
    }

    /// Tells whether the aim wants more than all books, which a file by hand might.
    pub(super) fn is_beyond_all(&self) -> bool {
        matches!(self.aim.goal, Goal::Share { percent, .. } if percent > 100)
    }
}

/// Looks at each aim, among the books given.
pub fn outcomes(aims: &[Aim], facets: &Facets, among: &Rows) -> Vec<Outcome> {
    aims.iter().map(|aim| outcome(aim, facets, among)).collect()
}

fn outcome(aim: &Aim, facets: &Facets, among: &Rows) -> Outcome {
    let section = aim.section.map(|id| Stated::Section(id).into());
    let rows = match &section {
        Some(section) => facets.having(Facet::Section, section).and(among),
        None => among.clone(),
    };
    let number = |has: usize, wants: usize| Reached::Number { has, wants };
    let (reached, suggested) = match &aim.goal {
        Goal::Books { at_least, of } => {
            let (has, suggested) = count(of, facets, &rows);
            (number(has, usize::from(*at_least)), suggested)
        }
        Goal::Share { percent, of } => {
            let (has, suggested) = count(of, facets, &rows);
            let mut wants = (rows.len() * usize::from(*percent)).div_ceil(100);
            // A share of nothing is not reached.
            wants = wants.max(usize::from(*percent > 0));
            if *percent > 100 {
                wants = wants.max(rows.len() + 1);
            }
            (number(has, wants), suggested)
        }
        Goal::Languages { at_least, beside } => {
            let has = languages(facets, &rows, beside);
            (number(has, usize::from(*at_least)), 0)
        }
        Goal::Different { at_least, of } => {
            let has = facets.borne(facet(*of), &rows).len();
            (number(has, usize::from(*at_least)), 0)
        }
        Goal::Even { within, across } => (distance(*across, *within, facets, &rows), 0),
    };
    Outcome {
        aim: aim.clone(),
        section: section.map(|section| facets.label(Facet::Section, &section)),
        books: rows.len(),
        reached,
        suggested,
    }
}

/// Counts the books of a kind, and those of them that are it by suggestion alone.
fn count(kind: &BookKind, facets: &Facets, rows: &Rows) -> (usize, usize) {
    let having = |facet, value: Value| {
        (
            facets.having(facet, &value),
            facets.only_suggested(facet, &value),
        )
    };
    let (all, suggested) = match kind {
        BookKind::Bilingual => facets.stated(Facet::Bilingual),
        BookKind::Translated => facets.stated(Facet::TranslatedFrom),
        BookKind::WordsWovenIn => facets.stated(Facet::WordsWovenIn),
        BookKind::Awarded => facets.stated(Facet::Award),
        BookKind::Wordless => having(Facet::Text, Stated::Wordless.into()),
        BookKind::InLanguage(tag) => having(Facet::Text, Stated::Language(tag.clone()).into()),
        BookKind::About(term) => having(Facet::About, facets.culture(term)),
        BookKind::By(term) => having(Facet::By, facets.culture(term)),
        BookKind::OfTheCultureShown => facets.of_the_culture_shown(),
        BookKind::Format(format) => having(Facet::Format, Stated::Format(*format).into()),
        BookKind::SetIn(place) => match Spelled::new(place) {
            Some(place) => having(Facet::Setting, Stated::Words(place).into()),
            None => facets.stated(Facet::Setting),
        },
    };
    (all.count_in(rows), suggested.count_in(rows))
}

/// Counts the languages of the text, scripts and regions of one language as one.
fn languages(facets: &Facets, rows: &Rows, beside: &[LanguageTag]) -> usize {
    let known = &facets.vocabulary().languages;
    let borne = facets.borne(Facet::Text, rows);
    let counted: BTreeSet<&str> = borne
        .iter()
        .filter_map(|(value, _)| match value {
            Value::Stated(Stated::Language(tag)) => Some(tag),
            _ => None,
        })
        .filter(|tag| !matches!(tag.as_str(), "mul" | "zxx"))
        .filter(|tag| !beside.iter().any(|other| known.covers(other, tag)))
        .map(LanguageTag::primary)
        .collect();
    counted.len()
}

fn distance(across: Spread, within: u16, facets: &Facets, rows: &Rows) -> Reached {
    let facet = facet(across);
    let mut spread = facets.spread(facet, rows);
    // One alone is not compared with itself.
    if spread.len() < 2 {
        spread.clear();
    }
    let label = |(value, books): &(Value, usize)| (facets.label(facet, value), *books);
    let most = spread.iter().rev().max_by_key(|(_, books)| *books);
    let least = spread.iter().min_by_key(|(_, books)| *books);
    Reached::Distance {
        most: most.map(label),
        least: least.map(label),
        within: usize::from(within),
    }
}

fn facet(spread: Spread) -> Facet {
    match spread {
        Spread::Cultures => Facet::About,
        Spread::CulturesOfMakers => Facet::By,
        Spread::OriginalLanguages => Facet::TranslatedFrom,
        Spread::Settings => Facet::Setting,
        Spread::AgeBands => Facet::AgeBand,
        Spread::Formats => Facet::Format,
        Spread::Publishers => Facet::Publisher,
        Spread::Sections => Facet::Section,
    }
}

impl Serialize for Outcome {
    /// Says the aim as a file holds it, and what was reached in numbers.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            section: Option<SectionId>,
            goal: &'a Goal,
            met: bool,
            #[serde(flatten)]
            reached: &'a Reached,
            lacks: usize,
            books: usize,
            suggested: usize,
        }
        Told {
            section: self.aim.section,
            goal: &self.aim.goal,
            met: self.is_met(),
            reached: &self.reached,
            lacks: self.reached.lacks(),
            books: self.books,
            suggested: self.suggested,
        }
        .serialize(serializer)
    }
}
