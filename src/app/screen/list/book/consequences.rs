//! What follows from a change of a book without anybody saying so: a culture tag bears who set it and when, and what has one is no
//! longer said to have none.

use crate::model::{Booklist, Contributor, CultureTag, Edit, Entry, EntryField, EntryId, NoneOf};
use jiff::civil::Date;

/// Gives an edit with what follows from it. `by` is the name of who makes it, which may be empty.
pub fn of(edit: Edit, list: &Booklist, by: &str, today: Date) -> Edit {
    match edit {
        Edit::All(edits) => Edit::All(
            edits
                .into_iter()
                .map(|edit| of(edit, list, by, today))
                .collect(),
        ),
        Edit::Entry(id, field) => match list.entry(id) {
            Some(entry) => of_entry(id, field, entry, by, today),
            None => Edit::Entry(id, field),
        },
        other => other,
    }
}

fn of_entry(id: EntryId, field: EntryField, entry: &Entry, by: &str, today: Date) -> Edit {
    let book = &entry.book;
    let (field, has) = match field {
        EntryField::About(mut tags) => {
            sign(&mut tags, &book.about.iter().collect::<Vec<_>>(), by, today);
            let has = (!tags.is_empty()).then_some(NoneOf::About);
            (EntryField::About(tags), has)
        }
        EntryField::Contributors(mut people) => {
            let before: Vec<&CultureTag> = book.contributors.iter().flat_map(by_of).collect();
            for person in &mut people {
                sign(&mut person.by, &before, by, today);
                person.names_no_culture &= person.by.is_empty();
            }
            (EntryField::Contributors(people), None)
        }
        EntryField::Settings(places) => {
            let has = (!places.is_empty()).then_some(NoneOf::Setting);
            (EntryField::Settings(places), has)
        }
        EntryField::Awards(awards) => {
            let has = (!awards.is_empty()).then_some(NoneOf::Award);
            (EntryField::Awards(awards), has)
        }
        other => (other, None),
    };
    let edit = Edit::Entry(id, field);
    match has.filter(|has| book.none.contains(has)) {
        None => edit,
        Some(has) => {
            let none = book.none.iter().copied().filter(|none| *none != has);
            Edit::All(vec![
                edit,
                Edit::Entry(id, EntryField::NoneOf(none.collect())),
            ])
        }
    }
}

fn by_of(person: &Contributor) -> &[CultureTag] {
    &person.by
}

/// Signs the tags that are new or changed. A suggestion is nobody's until it is confirmed.
fn sign(tags: &mut [CultureTag], before: &[&CultureTag], by: &str, today: Date) {
    for tag in tags {
        if !tag.suggested && !before.contains(&&*tag) {
            by.trim().clone_into(&mut tag.set_by);
            tag.set_on = Some(today);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::model::{Award, LanguageTag, Role, Section, Texts};
    use jiff::civil::date;
    use std::sync::Arc;

    fn tag(words: &str) -> CultureTag {
        CultureTag {
            words: words.into(),
            ..CultureTag::default()
        }
    }

    fn list() -> (Booklist, EntryId) {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let mut section = Section::new(mint::id(), Texts::default());
        let mut entry = Entry::new(mint::id());
        let id = entry.id;
        entry.book.none = vec![NoneOf::About, NoneOf::Award];
        let mut person = Contributor::new("Ana", Role::Author);
        person.names_no_culture = true;
        entry.book.contributors = vec![person];
        section.entries.push(Arc::new(entry));
        list.sections.push(section);
        (list, id)
    }

    fn after(list: &mut Booklist, id: EntryId, field: EntryField, by: &str) -> Edit {
        let edit = of(Edit::Entry(id, field), list, by, date(2026, 11, 25));
        edit.apply(list).unwrap()
    }

    #[test]
    fn a_tag_bears_who_set_it_and_the_other_tags_stay_as_they_are() {
        let (mut list, id) = list();
        let mut imported = tag("Maya");
        imported.suggested = true;
        let tags = vec![tag("Navajo"), imported];
        let _ = after(&mut list, id, EntryField::About(tags), " R. Ortiz ");
        let about = list.entry(id).unwrap().book.about.clone();
        assert_eq!(about[0].set_by, "R. Ortiz");
        assert_eq!(about[0].set_on, Some(date(2026, 11, 25)));
        assert_eq!((about[1].set_by.as_str(), about[1].set_on), ("", None));
        let mut more = about.clone();
        more.push(tag("Hopi"));
        let _ = after(&mut list, id, EntryField::About(more), "");
        let now = &list.entry(id).unwrap().book.about;
        assert_eq!(now[..2], about);
        assert_eq!(
            (now[2].set_by.as_str(), now[2].set_on),
            ("", Some(date(2026, 11, 25)))
        );
    }

    #[test]
    fn what_has_a_tag_is_not_said_to_have_none() {
        let (mut list, id) = list();
        let before = list.clone();
        let undo = after(&mut list, id, EntryField::About(vec![tag("Maya")]), "");
        assert_eq!(list.entry(id).unwrap().book.none, [NoneOf::Award]);
        let _ = undo.apply(&mut list).unwrap();
        assert_eq!(list, before);
        let award = EntryField::Awards(vec![Award::default()]);
        let _ = after(&mut list, id, award, "");
        assert_eq!(list.entry(id).unwrap().book.none, [NoneOf::About]);
        let mut people = list.entry(id).unwrap().book.contributors.clone();
        people[0].by.push(tag("Maya"));
        let _ = after(&mut list, id, EntryField::Contributors(people), "A");
        let person = &list.entry(id).unwrap().book.contributors[0];
        assert!(!person.names_no_culture);
        assert_eq!(person.by[0].set_by, "A");
    }
}
