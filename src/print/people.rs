//! The people of a printed entry: who made the book, in the words and the order of the list's style.

use super::entry::{isolated, published, stop};
use super::legible::is_blank;
use super::page::Part;
use super::setter::Setter;
use crate::model::{Book, Contributor, Role};
use crate::say;

/// Gives the names of the authors; of whoever made the book where no author is named.
pub(super) fn by(setter: &mut Setter<'_>, book: &Book) -> Option<Part> {
    let mut found = names(book, Role::Author);
    if found.is_empty() {
        found = book
            .contributors
            .iter()
            .filter(|person| !is_blank(&person.name))
            .map(|person| isolated(person.name.trim()))
            .collect();
    }
    let joined = join(setter, &found);
    (!is_blank(&joined)).then(|| setter.plain(&joined))
}

/// Gives the makers as lists of books in Spanish do: the authors' names, then the others with what they did, in one row.
pub(super) fn makers_in_a_row(setter: &mut Setter<'_>, book: &Book) -> Option<Part> {
    let authors = names(book, Role::Author);
    let authors = join(setter, &authors);
    let others = people(setter, book, false);
    let others = others.iter().map(|said| {
        let said = said.strip_suffix('.').unwrap_or(said);
        let mut letters = said.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        first.chain(letters).collect::<String>()
    });
    let row: Vec<String> = std::iter::once(authors)
        .filter(|authors| !is_blank(authors))
        .chain(others)
        .collect();
    let row = row.join(", ");
    let goes_on = !is_blank(&published(setter, book).text);
    (!is_blank(&row)).then(|| setter.label(if goes_on { row } else { stop(row) }))
}

/// Gives a sentence for each role, in the order in which lists print them.
/// Gives everybody who made the book, with what they did, in sentences.
pub(super) fn makers(setter: &mut Setter<'_>, book: &Book) -> Option<Part> {
    let people = people(setter, book, true);
    (!people.is_empty()).then(|| setter.label(people.join(" ")))
}

pub(super) fn people(setter: &mut Setter<'_>, book: &Book, with_authors: bool) -> Vec<String> {
    const ORDER: [Role; 11] = [
        Role::Author,
        Role::Editor,
        Role::Adapter,
        Role::Compiler,
        Role::Illustrator,
        Role::Photographer,
        Role::Translator,
        Role::Calligrapher,
        Role::CoverArtist,
        Role::Narrator,
        Role::Contributor,
    ];
    let authors = names(book, Role::Author);
    let mut sentences = Vec::new();
    for role in ORDER {
        let names_here = names(book, role);
        if names_here.is_empty() || (role == Role::Author && !with_authors) {
            continue;
        }
        let own = role == Role::Illustrator && same_people(&authors, &names_here);
        let count = names_here.len();
        let joined = join(setter, &names_here);
        let names = setter.plain(&joined).text;
        let words = &setter.words;
        let said = match role {
            Role::Author => say!(words, "print-by", names = names),
            Role::Illustrator if own && count == 1 => {
                say!(words, "print-illustrated-by-the-author")
            }
            Role::Illustrator if own => say!(words, "print-illustrated-by-the-authors"),
            Role::Illustrator => say!(words, "print-illustrated-by", names = names),
            Role::Translator => say!(words, "print-translated-by", names = names),
            Role::Editor => say!(words, "print-edited-by", names = names),
            Role::Adapter => say!(words, "print-adapted-by", names = names),
            Role::Compiler => say!(words, "print-compiled-by", names = names),
            Role::Photographer => say!(words, "print-photographs-by", names = names),
            Role::Narrator => say!(words, "print-narrated-by", names = names),
            Role::CoverArtist => say!(words, "print-cover-by", names = names),
            Role::Calligrapher => say!(words, "print-calligraphy-by", names = names),
            Role::Contributor => say!(words, "print-contributions-by", names = names),
        };
        sentences.push(stop(said));
    }
    sentences
}

pub(super) fn names(book: &Book, role: Role) -> Vec<String> {
    book.people(role)
        .filter(|person| !is_blank(&person.name))
        .map(|person| isolated(person.name.trim()))
        .collect()
}

fn same_people(authors: &[String], others: &[String]) -> bool {
    let sorted = |names: &[String]| {
        let mut names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        names.sort();
        names
    };
    !authors.is_empty() && sorted(authors) == sorted(others)
}

/// Gives the authors as bibliographies file them: the first family name first, the others as they are.
pub(super) fn filed_authors(book: &Book) -> Vec<String> {
    book.people(Role::Author)
        .filter(|person| !is_blank(&person.name))
        .enumerate()
        .map(|(at, person): (usize, &Contributor)| match at {
            0 => isolated(&person.filing_name()),
            _ => isolated(person.name.trim()),
        })
        .collect()
}

/// Joins names as the language does: "A", "A and B", "A, B and C".
pub(super) fn join(setter: &Setter<'_>, names: &[String]) -> String {
    let Some((last, rest)) = names.split_last() else {
        return String::new();
    };
    if rest.is_empty() {
        return last.clone();
    }
    let first = rest.join(", ");
    let last = last.clone();
    if sounds_as_i(&last) {
        say!(
            setter.words,
            "print-two-names-before-i",
            first = first,
            last = last
        )
    } else {
        say!(setter.words, "print-two-names", first = first, last = last)
    }
}

/// Spanish `y` becomes `e` before the sound of i, though not before `hie` (Real Academia Española).
fn sounds_as_i(name: &str) -> bool {
    let name = name.to_lowercase();
    let name = name.strip_prefix('h').unwrap_or(&name);
    name.starts_with(['i', 'í'])
        && !name.starts_with("ie")
        && !name.starts_with("ia")
        && !name.starts_with("io")
}
