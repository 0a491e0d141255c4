//! Whether a list fits what it is printed on, and what has no room.
//!
//! Templates say so through labels: `<entry>` where an entry begins, `<end>` behind the last one, `<left-out>` for an entry
//! that is not printed because there is no room, `<cut>` for one whose annotation ends before its end.

use super::page::shortened;
use super::pages::{Pages, Place};
use super::panels::{EDGE, PANELS, Panels, panel_height};
use super::setter::sections_of;
use crate::model::{Direction, EntryId, PrintOptions, Printable, PublicList, word_count};
use crate::say;
use crate::words::{Words, field};

/// Whether everything has its place.
#[derive(Debug, Clone, PartialEq)]
pub enum Fit {
    /// It takes as many sheets as it needs.
    Open,
    /// Everything has its place.
    Fits {
        /// What would still be free in the smallest type, in panels.
        free: f64,
        /// About how many books more would find room there.
        books: usize,
    },
    /// Some of it has none.
    RunsOver {
        /// By how much. Nothing where entries are simply left out.
        by: Option<Over>,
        /// The entries that would have to go, or for which others would have to shrink.
        entries: Vec<EntryId>,
    },
}

/// By how much a list runs over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Over {
    /// In panels.
    pub panels: f64,
    /// In lines of an annotation.
    pub lines: usize,
    /// About how many words of annotations have to go. Nothing where that would be more than half of them.
    pub words: Option<usize>,
}

/// The most titles that a sentence names.
const NAMED: usize = 5;

/// The side of a brochure that holds the list, counted from 0.
const INSIDE: usize = 1;

impl Fit {
    pub(super) fn of(
        pages: &Pages,
        list: &PublicList,
        options: &PrintOptions,
        panels: Option<&Panels>,
    ) -> Self {
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
        let Some((end, panels)) = pages.end().zip(panels) else {
            return Self::Open;
        };
        if options.printable != Printable::Brochure {
            return Self::Open;
        }
        let all = PANELS as f64;
        if end.page <= INSIDE {
            let free = (all - panels.taken).max(0.0);
            return Self::Fits {
                free,
                books: (free * 0.95 / panels.one).floor() as usize,
            };
        }
        let places: Vec<(EntryId, f64)> = entries()
            .filter_map(|entry| Some((entry.id, pages.page_of(entry.id)?)))
            .map(|(id, place)| (id, panels_before(pages, place, options)))
            .collect();
        let over = panels_before(pages, end, options) - all;
        // What stands behind the list needs its room too.
        let room = all - panels.behind * 1.1 - if panels.behind > 0.0 { panels.one } else { 0.0 };
        let first = places.iter().position(|(_, place)| *place >= room - 1e-6);
        let mut first = first.unwrap_or(places.len());
        // An entry so long that it breaks across pages takes what follows it from its place.
        let next = places.get(first).map_or(all + over, |(_, place)| *place);
        if panels.behind == 0.0 && next > all + panels.one * 0.5 {
            first = first.saturating_sub(1);
        }
        let lines = (over * panel_height(options.paper) / panels.line)
            .ceil()
            .max(1.0);
        Self::RunsOver {
            by: Some(Over {
                panels: over,
                lines: lines as usize,
                words: Some((lines * panels.words).ceil() as usize)
                    .filter(|words| words * 2 <= annotated(list, options)),
            }),
            entries: places.iter().skip(first).map(|(id, _)| *id).collect(),
        }
    }

    /// Tells whether something has no place.
    pub fn runs_over(&self) -> bool {
        matches!(self, Self::RunsOver { .. })
    }

    /// Says what the user should know; nothing where there is no question.
    pub fn sentence(&self, list: &PublicList, words: &Words) -> Option<String> {
        let (by, entries) = match self {
            Self::Open => return None,
            Self::Fits { books: 0, .. } => return Some(say!(words, "print-fits")),
            Self::Fits { books, .. } => {
                let count: usize = *books;
                return Some(say!(words, "print-fits-room", count = count));
            }
            Self::RunsOver { by, entries } => (by, entries),
        };
        let all = list.sections.iter().flat_map(|section| &section.entries);
        let titles: Vec<String> = all
            .filter(|entry| entries.contains(&entry.id))
            .take(NAMED)
            .map(|entry| field::in_sentence(shortened(&entry.book.title)))
            .collect();
        let count = entries.len();
        let first = titles.first().map_or("", |title| title);
        Some(match by {
            None => {
                let more = if count > NAMED { "; …" } else { "" };
                let titles = titles.join("; ") + more;
                say!(words, "print-left-out", count = count, titles = titles)
            }
            Some(over) => {
                let by = say!(words, "print-runs-over", lines = over.lines);
                let how = match over.words {
                    Some(fewer) => say!(
                        words,
                        "print-runs-over-words",
                        count = count,
                        words = fewer,
                        title = first
                    ),
                    None => say!(words, "print-runs-over-books", count = count, title = first),
                };
                format!("{by} {how}")
            }
        })
    }
}

/// Counts the words of all annotations that are printed.
fn annotated(list: &PublicList, options: &PrintOptions) -> usize {
    let entries = sections_of(list, options).flat_map(|section| &section.entries);
    entries
        .filter(|_| options.annotations)
        .map(|entry| word_count(entry.annotations.words(&options.language)))
        .sum()
}

/// Counts the panels from the first of the list to a place, the last one by how far down the place stands.
fn panels_before(pages: &Pages, place: Place, options: &PrintOptions) -> f64 {
    let Some((width, _)) = pages.size(place.page) else {
        return 0.0;
    };
    let all = PANELS as f64;
    let column = (place.x / width * all).floor().clamp(0.0, all - 1.0);
    let column = match options.language.direction() {
        Direction::LeftToRight => column,
        Direction::RightToLeft => all - 1.0 - column,
    };
    let sheets = place.page.saturating_sub(INSIDE) as f64;
    let down = (place.y - EDGE) / panel_height(options.paper);
    sheets * all + column + down.clamp(0.0, 1.0)
}
