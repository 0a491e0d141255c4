//! What is chosen in a list: any number of books, and the place from which keys move on.

use crate::model::{EntryId, SectionId};
use std::collections::HashSet;

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Item {
    /// The heading of a section.
    Section(SectionId),
    /// A book.
    Entry(EntryId),
}

impl Item {
    /// Gives the entry, if it is one.
    pub fn entry(self) -> Option<EntryId> {
        match self {
            Self::Entry(id) => Some(id),
            Self::Section(_) => None,
        }
    }
}

/// How a row is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Only it.
    Alone,
    /// It too, or no longer.
    Too,
    /// Everything from the last row chosen alone up to it.
    UpTo,
    /// Not at all: it is only gone to.
    Past,
}

/// The rows that are chosen. The cursor is one of the shown rows, or nothing in an empty list.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    entries: HashSet<EntryId>,
    cursor: Option<Item>,
    anchor: Option<Item>,
}

impl Chosen {
    /// Gives the row from which keys move on.
    pub fn cursor(&self) -> Option<Item> {
        self.cursor
    }

    /// Tells whether a book is chosen.
    pub fn contains(&self, entry: EntryId) -> bool {
        self.entries.contains(&entry)
    }

    /// Gives the chosen books, in no order.
    pub fn entries(&self) -> impl Iterator<Item = EntryId> {
        self.entries.iter().copied()
    }

    /// Counts the chosen books.
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// Chooses a row. `shown` are all rows in the order on screen.
    pub fn choose(&mut self, item: Item, how: How, shown: &[Item]) {
        match how {
            How::Alone => {
                self.entries = item.entry().into_iter().collect();
                self.anchor = Some(item);
            }
            How::Too => {
                if let Some(id) = item.entry()
                    && !self.entries.remove(&id)
                {
                    let _ = self.entries.insert(id);
                }
                self.anchor = Some(item);
            }
            How::Past => {}
            How::UpTo => {
                let place = |item| shown.iter().position(|row| *row == item);
                let to = place(item);
                let from = self.anchor.and_then(place).or(to);
                if let (Some(from), Some(to)) = (from, to) {
                    self.entries = shown[from.min(to)..=from.max(to)]
                        .iter()
                        .filter_map(|row| row.entry())
                        .collect();
                }
            }
        }
        self.cursor = Some(item);
    }

    /// Chooses every book that is shown.
    pub fn choose_all(&mut self, shown: &[Item]) {
        self.entries = shown.iter().filter_map(|row| row.entry()).collect();
        self.cursor = self.cursor.or(shown.first().copied());
        self.anchor = self.cursor;
    }

    /// Chooses just these books, with the cursor on the first.
    pub fn choose_only(&mut self, entries: &[EntryId]) {
        self.entries = entries.iter().copied().collect();
        self.cursor = entries.first().map(|id| Item::Entry(*id));
        self.anchor = self.cursor;
    }

    /// Chooses the row so many rows further on, stopping at the ends.
    pub fn step(&mut self, by: isize, shown: &[Item]) {
        let Some(last) = shown.len().checked_sub(1) else {
            return;
        };
        let to = match self
            .cursor
            .and_then(|item| shown.iter().position(|row| *row == item))
        {
            Some(at) => at.saturating_add_signed(by).min(last),
            None => 0,
        };
        self.choose(shown[to], How::Alone, shown);
    }

    /// Forgets what is no longer shown. A cursor that has gone moves to the row at the place where it was.
    pub fn keep_to(&mut self, before: &[Item], shown: &[Item]) {
        let still: HashSet<_> = shown.iter().copied().collect();
        self.entries.retain(|id| still.contains(&Item::Entry(*id)));
        if self.cursor.is_some_and(|item| !still.contains(&item)) {
            let at = before
                .iter()
                .position(|row| Some(*row) == self.cursor)
                .unwrap_or(0);
            self.cursor = shown.get(at.min(shown.len().saturating_sub(1))).copied();
            self.anchor = self.cursor;
            if self.entries.is_empty() {
                self.entries.extend(self.cursor.and_then(Item::entry));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;

    fn rows(count: usize) -> Vec<Item> {
        (0..count).map(|_| Item::Entry(mint::id())).collect()
    }

    #[test]
    fn a_range_goes_from_the_last_row_chosen_alone() {
        let shown = rows(5);
        let mut chosen = Chosen::default();
        chosen.choose(shown[1], How::Alone, &shown);
        chosen.choose(shown[3], How::UpTo, &shown);
        assert_eq!(chosen.count(), 3);
        chosen.choose(shown[0], How::UpTo, &shown);
        assert_eq!(chosen.count(), 2);
        chosen.choose(shown[4], How::Too, &shown);
        assert_eq!(chosen.count(), 3);
        chosen.choose(shown[4], How::Too, &shown);
        assert_eq!(chosen.count(), 2);
    }

    #[test]
    fn the_cursor_stays_where_a_deleted_book_was() {
        let shown = rows(3);
        let mut chosen = Chosen::default();
        chosen.choose(shown[1], How::Alone, &shown);
        let after = [shown[0], shown[2]];
        chosen.keep_to(&shown, &after);
        assert_eq!(chosen.cursor(), Some(shown[2]));
        assert!(chosen.contains(shown[2].entry().unwrap()));
        chosen.keep_to(&after, &[]);
        assert_eq!(chosen.cursor(), None);
    }

    #[test]
    fn keys_stop_at_the_ends() {
        let shown = rows(2);
        let mut chosen = Chosen::default();
        chosen.step(1, &shown);
        assert_eq!(chosen.cursor(), Some(shown[0]));
        chosen.step(9, &shown);
        assert_eq!(chosen.cursor(), Some(shown[1]));
        chosen.step(-9, &shown);
        assert_eq!(chosen.cursor(), Some(shown[0]));
    }

    #[test]
    fn a_row_that_is_only_gone_to_is_not_chosen() {
        let shown = rows(3);
        let mut chosen = Chosen::default();
        chosen.choose(shown[0], How::Alone, &shown);
        chosen.choose(shown[2], How::Past, &shown);
        assert_eq!((chosen.count(), chosen.cursor()), (1, Some(shown[2])));
        chosen.choose(shown[2], How::Too, &shown);
        assert_eq!(chosen.count(), 2);
    }
}
