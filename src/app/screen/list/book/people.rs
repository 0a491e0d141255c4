//! The people of a book: rows of names with what they did. A role in brackets behind a name is taken as the role.

use super::line::{Fact, put};
use super::pieces::{Fields, TIGHT, row_buttons};
use super::{Message, Rows};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{Icon, choice, press};
use crate::model::{Contributor, Entry, Role};
use crate::say;
use crate::search::{self, fold};
use crate::words::{Tongue, Words, field};
use iced::widget::{column, row};

/// Gives the contributors after typing a name in a row; the row after the last adds one.
pub fn named(people: &[Contributor], at: usize, text: &str) -> Vec<Contributor> {
    let mut people = people.to_vec();
    let (name, roles) = split_roles(text);
    put(
        &mut people,
        at,
        || Contributor::new("", Role::default()),
        |person| {
            name.clone_into(&mut person.name);
            if let Some(role) = roles.first() {
                person.role = *role;
            }
        },
        is_blank,
    );
    for (nth, role) in roles.iter().enumerate().skip(1) {
        if at < people.len() {
            people.insert(at + nth, Contributor::new(name, *role));
        }
    }
    people
}

/// Tells whether a row holds nothing that somebody typed.
pub fn is_blank(person: &Contributor) -> bool {
    person.name.is_empty() && person.filed_as.is_empty() && person.by.is_empty()
}

/// Adds the same person in another role, right behind.
pub fn also(people: &[Contributor], at: usize, role: Role) -> Option<Vec<Contributor>> {
    let mut also = people.get(at)?.clone();
    also.role = role;
    let mut people = people.to_vec();
    people.insert(at + 1, also);
    Some(people)
}

/// Splits "Gordon Jourdain (translator)" into the name and what is known of the roles. Without known roles the text stays whole.
fn split_roles(text: &str) -> (&str, Vec<Role>) {
    let whole = (text, Vec::new());
    let Some((name, brackets)) = text
        .trim_end()
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('))
    else {
        return whole;
    };
    let roles: Option<Vec<Role>> = fold(brackets)
        .split([',', '/', '&', ' '])
        .filter(|word| !matches!(*word, "" | "and" | "y" | "e"))
        .map(role_of)
        .collect();
    match roles {
        Some(roles) if !roles.is_empty() && !name.trim().is_empty() => (name.trim(), roles),
        _ => whole,
    }
}

/// Finds a role by its name in either tongue, or by a beginning of two letters and more: `tr.`, `ilus.`.
fn role_of(word: &str) -> Option<Role> {
    let word = word.trim_end_matches('.');
    let begins = |role: Role| {
        Tongue::ALL
            .iter()
            .any(|tongue| fold(&field::role(&Words::of(*tongue), role)).starts_with(word))
    };
    (word.chars().count() >= 2)
        .then(|| Role::ALL.into_iter().find(|role| begins(*role)))
        .flatten()
}

/// Shows the rows, with an empty one at the end.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let people = &entry.book.contributors;
    let rows = (0..=people.len()).map(|at| {
        let line = Fact::Person(at);
        let label = match at {
            0 => say!(words, "book-people"),
            _ => say!(words, "book-person-number", number = (at + 1)),
        };
        let name = fields.suggested(
            fields
                .line(label, line)
                .placeholder(say!(words, "book-person-add")),
            line,
            search::Field::People,
        );
        let Some(person) = people.get(at) else {
            // A column too: the keyboard stays in the field when the first letter makes it a row of its own.
            return column![name].into();
        };
        let options: Vec<(Role, String)> = Role::ALL
            .into_iter()
            .map(|role| (role, field::role(words, role)))
            .collect();
        let role = choice(
            say!(words, "book-role-of", name = person.name.as_str()),
            options,
            Some(&person.role),
            move |role| Message::Role(at, role),
        )
        .quiet();
        let draws_too = person.role == Role::Author
            && !person.name.is_empty()
            && !people
                .iter()
                .any(|other| other.name == person.name && other.role == Role::Illustrator);
        let also = draws_too.then(|| {
            press(say!(words, "book-also-illustrator"))
                .quiet()
                .icon(Icon::Add)
                .padding(TIGHT)
                .on_press(Message::Also(at, Role::Illustrator))
        });
        let below = row![role]
            .push(also)
            .push(row_buttons(
                words,
                Rows::People,
                at,
                people.len(),
                &person.name,
            ))
            .spacing(Space::XS)
            .align_y(iced::Center)
            .wrap();
        column![name, fields.indented(below)]
            .spacing(Space::XS)
            .into()
    });
    column(rows).spacing(Space::S).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: &[(&str, Role)]) {
        let people = named(&[], 0, typed);
        let found: Vec<_> = people.iter().map(|p| (p.name.as_str(), p.role)).collect();
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn a_role_in_brackets_is_taken() {
        check("Gordon Jourdain", &[("Gordon Jourdain", Role::Author)]);
        check(
            "Gordon Jourdain (translator)",
            &[("Gordon Jourdain", Role::Translator)],
        );
        check(
            "Gordon Jourdain (tr.)",
            &[("Gordon Jourdain", Role::Translator)],
        );
        check(
            "Blanca Gómez (ilustradora)",
            &[("Blanca Gómez (ilustradora)", Role::Author)],
        );
        check(
            "Blanca Gómez (ilus.)",
            &[("Blanca Gómez", Role::Illustrator)],
        );
        check(
            "Juana Martinez-Neal (author and illustrator)",
            &[
                ("Juana Martinez-Neal", Role::Author),
                ("Juana Martinez-Neal", Role::Illustrator),
            ],
        );
        check("Liniers (pseud.)", &[("Liniers (pseud.)", Role::Author)]);
        check("(translator)", &[("(translator)", Role::Author)]);
        check("", &[]);
    }

    #[test]
    fn an_emptied_row_in_the_middle_stays_until_it_is_the_last() {
        let people = [
            Contributor::new("A", Role::Author),
            Contributor::new("B", Role::Editor),
        ];
        let first = named(&people, 0, "");
        assert_eq!(first.len(), 2);
        assert_eq!(named(&first, 1, ""), []);
    }
}
