//! What the commands on books and sections do, as edits. Each gives one edit, so that each is undone at once, or nothing where
//! there is nothing to do.

use super::chosen::Item;
use crate::mint;
use crate::model::{Booklist, Edit, Entry, EntryId, Section, SectionId, Texts};
use std::sync::Arc;

/// Up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// Puts an empty entry after the cursor, in a first section where there is none.
pub fn add_entry(list: &Booklist, cursor: Option<Item>) -> (EntryId, Edit) {
    let entry = Arc::new(Entry::new(mint::id()));
    let id = entry.id;
    let place = match cursor {
        Some(Item::Entry(before)) => list
            .entry_at(before)
            .map(|(section, at)| (list.sections[section].id, at + 1)),
        Some(Item::Section(section)) => Some((section, 0)),
        None => list
            .sections
            .first()
            .map(|section| (section.id, section.entries.len())),
    };
    let edit = match place {
        Some((section, at)) => Edit::InsertEntry { section, at, entry },
        None => {
            let mut section = Section::new(mint::id(), Texts::default());
            section.entries.push(entry);
            Edit::InsertSection {
                at: list.sections.len(),
                section: Box::new(section),
            }
        }
    };
    (id, edit)
}

/// Puts an empty section after that of the cursor.
pub fn add_section(list: &Booklist, cursor: Option<Item>) -> (SectionId, Edit) {
    let section = Section::new(mint::id(), Texts::default());
    let id = section.id;
    let at = match cursor {
        Some(Item::Entry(entry)) => list.entry_at(entry).map(|(section, _)| section + 1),
        Some(Item::Section(section)) => list.section_at(section).map(|at| at + 1),
        None => None,
    };
    let edit = Edit::InsertSection {
        at: at.unwrap_or(list.sections.len()),
        section: Box::new(section),
    };
    (id, edit)
}

/// Takes out the chosen entries or, where none is chosen, the section under the cursor.
pub fn delete(chosen: &[EntryId], cursor: Option<Item>) -> Option<Edit> {
    if !chosen.is_empty() {
        return Some(Edit::All(
            chosen.iter().map(|id| Edit::RemoveEntry(*id)).collect(),
        ));
    }
    match cursor? {
        Item::Section(id) => Some(Edit::RemoveSection(id)),
        Item::Entry(id) => Some(Edit::RemoveEntry(id)),
    }
}

/// Puts a copy after each chosen entry. Gives the copies too.
pub fn duplicate(list: &Booklist, chosen: &[EntryId]) -> Option<(Vec<EntryId>, Edit)> {
    let mut now = list.clone();
    let mut copies = Vec::new();
    let mut edits = Vec::new();
    for id in chosen {
        let (section, at) = now.entry_at(*id)?;
        let copy = Entry {
            id: mint::id(),
            ..Entry::clone(&now.sections[section].entries[at])
        };
        copies.push(copy.id);
        let edit = Edit::InsertEntry {
            section: now.sections[section].id,
            at: at + 1,
            entry: Arc::new(copy),
        };
        let _ = edit.clone().apply(&mut now).ok()?;
        edits.push(edit);
    }
    (!edits.is_empty()).then_some((copies, Edit::All(edits)))
}

/// Moves each chosen entry one place, over the border of its section where it stands at one; without entries the section.
pub fn move_by_one(
    list: &Booklist,
    chosen: &[EntryId],
    cursor: Option<Item>,
    direction: Direction,
) -> Option<Edit> {
    if chosen.is_empty() {
        let Some(Item::Section(id)) = cursor else {
            return None;
        };
        let at = list.section_at(id)?;
        let to = match direction {
            Direction::Up => at.checked_sub(1)?,
            Direction::Down => Some(at + 1).filter(|to| *to < list.sections.len())?,
        };
        return Some(Edit::MoveSection { id, to });
    }
    let mut now = list.clone();
    let mut edits = Vec::new();
    let mut held = Vec::new();
    let in_turn: Vec<EntryId> = match direction {
        Direction::Up => chosen.to_vec(),
        Direction::Down => chosen.iter().rev().copied().collect(),
    };
    for id in in_turn {
        match one_place(&now, id, direction, &held) {
            Some(edit) => {
                let _ = edit.clone().apply(&mut now).ok()?;
                edits.push(edit);
            }
            // It stands at the very end: those that follow may not overtake it.
            None => held.push(id),
        }
    }
    (!edits.is_empty()).then_some(Edit::All(edits))
}

fn one_place(list: &Booklist, id: EntryId, direction: Direction, held: &[EntryId]) -> Option<Edit> {
    let (s, at) = list.entry_at(id)?;
    let section = &list.sections[s];
    let neighbour = match direction {
        Direction::Up => at.checked_sub(1),
        Direction::Down => Some(at + 1).filter(|to| *to < section.entries.len()),
    };
    match (neighbour, direction) {
        (Some(to), _) => {
            let free = !held.contains(&section.entries[to].id);
            free.then_some(Edit::MoveEntry {
                id,
                section: section.id,
                at: to,
            })
        }
        (None, Direction::Up) => {
            let above = &list.sections[s.checked_sub(1)?];
            Some(Edit::MoveEntry {
                id,
                section: above.id,
                at: above.entries.len(),
            })
        }
        (None, Direction::Down) => Some(Edit::MoveEntry {
            id,
            section: list.sections.get(s + 1)?.id,
            at: 0,
        }),
    }
}

/// Moves the chosen entries to the end of the section before or after that of the first of them.
pub fn move_to_neighbour(
    list: &Booklist,
    chosen: &[EntryId],
    direction: Direction,
) -> Option<Edit> {
    let (section, _) = list.entry_at(*chosen.first()?)?;
    let to = match direction {
        Direction::Up => section.checked_sub(1)?,
        Direction::Down => section + 1,
    };
    let section = list.sections.get(to)?;
    move_to(list, chosen, section.id, section.entries.len())
}

/// Moves the chosen entries, in their order, to a place of a section. The place is counted before anything moves.
pub fn move_to(list: &Booklist, chosen: &[EntryId], section: SectionId, at: usize) -> Option<Edit> {
    let mut now = list.clone();
    let target = now.section_at(section)?;
    let before = &now.sections[target].entries[..at.min(now.sections[target].entries.len())];
    let mut at = before
        .iter()
        .filter(|entry| !chosen.contains(&entry.id))
        .count();
    // Two rounds: the entries leave to the end first, so that places are counted among those that stay.
    let mut edits = Vec::new();
    for id in chosen {
        let end = now.sections[target].entries.len() - usize::from(now.entry_at(*id)?.0 == target);
        let edit = Edit::MoveEntry {
            id: *id,
            section,
            at: end,
        };
        let _ = edit.clone().apply(&mut now).ok()?;
        edits.push(edit);
    }
    for id in chosen {
        let edit = Edit::MoveEntry {
            id: *id,
            section,
            at,
        };
        let _ = edit.clone().apply(&mut now).ok()?;
        edits.push(edit);
        at += 1;
    }
    (now != *list).then_some(Edit::All(edits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EntryField, LanguageTag};

    /// Sections as words of one letter an entry: `["abc", "de"]`.
    fn list(sections: &[&str]) -> Booklist {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        for (at, letters) in sections.iter().enumerate() {
            let mut section = Section::new(mint::id(), Texts::default());
            for letter in letters.chars() {
                let mut entry = Entry::new(mint::id());
                entry.book.title = letter.to_string();
                section.entries.push(Arc::new(entry));
            }
            let section = Box::new(section);
            let _ = Edit::InsertSection { at, section }
                .apply(&mut list)
                .unwrap();
        }
        list
    }

    fn ids(list: &Booklist, letters: &str) -> Vec<EntryId> {
        list.entries()
            .filter(|entry| letters.contains(&entry.book.title))
            .map(|entry| entry.id)
            .collect()
    }

    fn read(list: &Booklist) -> Vec<String> {
        list.sections
            .iter()
            .map(|section| {
                section
                    .entries
                    .iter()
                    .map(|entry| entry.book.title.as_str())
                    .collect()
            })
            .collect()
    }

    #[track_caller]
    fn check(before: &[&str], edit: impl FnOnce(&Booklist) -> Option<Edit>, after: &[&str]) {
        let start = list(before);
        let mut now = start.clone();
        if let Some(edit) = edit(&start) {
            let undo = edit.apply(&mut now).unwrap();
            assert_eq!(read(&now), after);
            let _ = undo.apply(&mut now).unwrap();
            assert_eq!(now, start, "undone");
        } else {
            assert_eq!(before, after, "nothing to do");
        }
    }

    #[test]
    fn books_move_by_one_place_and_over_the_border() {
        let up = |letters: &'static str| {
            move |l: &Booklist| move_by_one(l, &ids(l, letters), None, Direction::Up)
        };
        let down = |letters: &'static str| {
            move |l: &Booklist| move_by_one(l, &ids(l, letters), None, Direction::Down)
        };
        check(&["abc", "de"], up("b"), &["bac", "de"]);
        check(&["abc", "de"], up("d"), &["abcd", "e"]);
        check(&["abc", "de"], up("bc"), &["bca", "de"]);
        check(&["abc", "de"], up("ab"), &["abc", "de"]);
        check(&["abc", "de"], up("ac"), &["acb", "de"]);
        check(&["abc", "de"], down("c"), &["ab", "cde"]);
        check(&["abc", "de"], down("ab"), &["cab", "de"]);
        check(&["abc", "de"], down("e"), &["abc", "de"]);
    }

    #[test]
    fn books_move_to_a_place() {
        let to = |letters: &'static str, section: usize, at: usize| {
            move |l: &Booklist| move_to(l, &ids(l, letters), l.sections[section].id, at)
        };
        check(&["abc", "de"], to("a", 1, 1), &["bc", "dae"]);
        check(&["abc", "de"], to("ac", 0, 3), &["bac", "de"]);
        check(&["abcd", "e"], to("d", 0, 1), &["adbc", "e"]);
        check(&["abcd", "e"], to("a", 0, 0), &["abcd", "e"]);
        check(&["abcd", "e"], to("be", 0, 4), &["acdbe", ""]);
    }

    #[test]
    fn sections_move_too() {
        let up = |at: usize| {
            move |l: &Booklist| {
                move_by_one(
                    l,
                    &[],
                    Some(Item::Section(l.sections[at].id)),
                    Direction::Up,
                )
            }
        };
        check(&["a", "b"], up(1), &["b", "a"]);
        check(&["a", "b"], up(0), &["a", "b"]);
    }

    #[test]
    fn a_copy_stands_behind_its_original() {
        check(
            &["ab"],
            |l| duplicate(l, &ids(l, "ab")).map(|(_, edit)| edit),
            &["aabb"],
        );
    }

    #[test]
    fn a_book_is_added_after_the_cursor() {
        let mut now = list(&["ab"]);
        let cursor = Item::Entry(ids(&now, "a")[0]);
        let (id, edit) = add_entry(&now, Some(cursor));
        let _ = edit.apply(&mut now).unwrap();
        let _ = Edit::Entry(id, EntryField::Title("x".into()))
            .apply(&mut now)
            .unwrap();
        assert_eq!(read(&now), ["axb"]);
        let mut empty = list(&[]);
        let (_, edit) = add_entry(&empty, None);
        let _ = edit.apply(&mut empty).unwrap();
        assert_eq!(empty.count(), 1);
    }
}
