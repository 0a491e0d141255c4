//! Books and sections on their way to another place: the gap between rows in which they would go, and the edit that puts them there.

use super::changes;
use super::chosen::Item;
use crate::model::{Booklist, Edit, EntryId};

/// What was taken by its handle, and the gap that it is over: that before the shown row with this number.
#[derive(Debug, Clone, Copy)]
pub struct Drag {
    item: Item,
    gap: Option<usize>,
}

impl Drag {
    /// Begins with what was taken.
    pub fn of(item: Item) -> Self {
        Self { item, gap: None }
    }

    /// Gives what was taken.
    pub fn item(&self) -> Item {
        self.item
    }

    /// Gives the gap in which it would go.
    pub fn gap(&self) -> Option<usize> {
        self.gap
    }

    /// Follows the pointer. A section goes between sections, a book under a heading.
    pub fn over(&mut self, gap: usize, shown: &[Item]) {
        self.gap = match self.item {
            Item::Entry(_) => Some(gap.max(1)),
            Item::Section(_) => (0..=shown.len())
                .filter(|at| shown.get(*at).is_none_or(|row| row.entry().is_none()))
                .min_by_key(|at| at.abs_diff(gap)),
        };
    }

    /// Gives the edit that puts it into the gap, with the other books that are taken along.
    pub fn edit(&self, list: &Booklist, shown: &[Item], taken: &[EntryId]) -> Option<Edit> {
        let gap = self.gap?;
        match self.item {
            Item::Entry(_) => {
                let (section, at) = match *shown.get(gap.checked_sub(1)?)? {
                    Item::Section(section) => (section, 0),
                    Item::Entry(above) => {
                        let (section, at) = list.entry_at(above)?;
                        (list.sections[section].id, at + 1)
                    }
                };
                changes::move_to(list, taken, section, at)
            }
            Item::Section(id) => {
                let from = list.section_at(id)?;
                let before = match shown.get(gap) {
                    Some(Item::Section(other)) => list.section_at(*other)?,
                    Some(Item::Entry(_)) => return None,
                    None => list.sections.len(),
                };
                let to = before - usize::from(from < before);
                (to != from).then_some(Edit::MoveSection { id, to })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::model::{Entry, LanguageTag, Section, Texts};
    use std::sync::Arc;

    /// Two books, two books, one: `A`, `B` and `C` are the headings.
    fn list() -> (Booklist, Vec<Item>) {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let mut shown = Vec::new();
        for count in [2, 2, 1] {
            let mut section = Section::new(mint::id(), Texts::default());
            shown.push(Item::Section(section.id));
            for _ in 0..count {
                let entry = Entry::new(mint::id());
                shown.push(Item::Entry(entry.id));
                section.entries.push(Arc::new(entry));
            }
            list.sections.push(section);
        }
        (list, shown)
    }

    #[track_caller]
    fn check(taken: usize, gap: usize, expected: &[usize]) {
        let (mut list, before) = list();
        let mut drag = Drag::of(before[taken]);
        drag.over(gap, &before);
        let along: Vec<EntryId> = before[taken].entry().into_iter().collect();
        if let Some(edit) = drag.edit(&list, &before, &along) {
            let _ = edit.apply(&mut list).unwrap();
        }
        let after: Vec<usize> = list
            .sections
            .iter()
            .flat_map(|section| {
                let heading = Item::Section(section.id);
                let books = section.entries.iter().map(|entry| Item::Entry(entry.id));
                std::iter::once(heading).chain(books).collect::<Vec<_>>()
            })
            .map(|item| before.iter().position(|row| *row == item).unwrap())
            .collect();
        assert_eq!(after, expected, "{taken} into {gap}");
    }

    #[test]
    fn a_book_goes_into_the_gap() {
        check(1, 0, &[0, 1, 2, 3, 4, 5, 6, 7]);
        check(1, 3, &[0, 2, 1, 3, 4, 5, 6, 7]);
        check(1, 4, &[0, 2, 3, 1, 4, 5, 6, 7]);
        check(7, 2, &[0, 1, 7, 2, 3, 4, 5, 6]);
        check(2, 8, &[0, 1, 3, 4, 5, 6, 7, 2]);
    }

    #[test]
    fn a_section_goes_between_sections_with_its_books() {
        check(0, 5, &[3, 4, 5, 0, 1, 2, 6, 7]);
        check(0, 8, &[3, 4, 5, 6, 7, 0, 1, 2]);
        check(6, 1, &[6, 7, 0, 1, 2, 3, 4, 5]);
        check(3, 4, &[0, 1, 2, 3, 4, 5, 6, 7]);
    }
}
