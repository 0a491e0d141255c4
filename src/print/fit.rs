//! Whether a list fits what it is printed on, and what has no room.
//!
//! Templates say so through labels: `<entry>` where an entry begins, `<end>` behind the last one, `<left-out>` for an entry
//! that is not printed because there is no room, `<cut>` for one whose annotation ends before its end.

use super::page::shortened;
use super::pages::{Pages, Place};
use crate::model::{EntryId, PrintOptions, Printable, PublicList};
use crate::say;
use crate::words::Words;

/// Whether everything has its place.
#[derive(Debug, Clone, PartialEq)]
pub enum Fit {
    /// It takes as many sheets as it needs.
    Open,
    /// Everything has its place.
    Fits {
        /// What is still free, in panels.
        free: f64,
    },
    /// Some of it has none.
    RunsOver {
        /// By how many panels. Nothing where entries are simply left out.
        by: Option<f64>,
        /// The entries that would have to go, or for which others would have to shrink.
        entries: Vec<EntryId>,
    },
}

/// The most titles that a sentence names.
const NAMED: usize = 5;

/// How many panels of a brochure hold the list: the three on its inner side.
const PANELS: f64 = 3.0;

/// The side of a brochure that holds the list, counted from 0.
const INSIDE: usize = 1;

impl Fit {
    /// Says what the user should know; nothing where there is no question.
    pub fn sentence(&self, list: &PublicList, words: &Words) -> Option<String> {
        let entries = match self {
            Self::Open => return None,
            Self::Fits { .. } => return Some(say!(words, "print-fits")),
            Self::RunsOver { entries, .. } => entries,
        };
        let all = list.sections.iter().flat_map(|section| &section.entries);
        let titles: Vec<String> = all
            .filter(|entry| entries.contains(&entry.id))
            .take(NAMED)
            .map(|entry| shortened(&entry.book.title))
            .collect();
        let (count, titles) = (entries.len(), titles.join("; "));
        Some(match self {
            Self::RunsOver { by: Some(by), .. } => say!(
                words,
                "print-runs-over",
                panels = format!("{by:.1}"),
                count = count,
                titles = titles
            ),
            _ => say!(words, "print-left-out", count = count, titles = titles),
        })
    }

    pub(super) fn of(pages: &Pages, list: &PublicList, options: &PrintOptions) -> Self {
        let entries = || {
            let sections = list.sections.iter();
            sections.flat_map(|section| &section.entries)
        };
        let left_out: Vec<EntryId> = entries()
            .map(|entry| entry.id)
            .filter(|id| pages.left_out(*id))
            .collect();
        if !left_out.is_empty() {
            return Self::RunsOver {
                by: None,
                entries: left_out,
            };
        }
        if options.printable != Printable::Brochure {
            return Self::Open;
        }
        let Some(end) = pages.end() else {
            return Self::Open;
        };
        let used = panels_before(pages, end, options);
        if used <= PANELS {
            return Self::Fits {
                free: PANELS - used,
            };
        }
        let over = entries()
            .map(|entry| entry.id)
            .filter(|id| pages.page_of(*id).is_some_and(|place| place.page > INSIDE));
        Self::RunsOver {
            by: Some(used - PANELS),
            entries: over.collect(),
        }
    }
}

/// Counts the panels from the first of the list to a place, the last one by how far down the place stands.
fn panels_before(pages: &Pages, place: Place, options: &PrintOptions) -> f64 {
    let Some((width, height)) = pages.size(place.page) else {
        return 0.0;
    };
    let column = (place.x / width * PANELS).floor().clamp(0.0, PANELS - 1.0);
    let column = match options.language.direction() {
        crate::model::Direction::LeftToRight => column,
        crate::model::Direction::RightToLeft => PANELS - 1.0 - column,
    };
    let sheets = place.page.saturating_sub(INSIDE) as f64;
    sheets * PANELS + column + place.y / height
}
