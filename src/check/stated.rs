//! What is stated of a book and what is not: one rule for everything that counts or asks. "None" is stated; nothing is not.
//! A tag from a sheet that nobody has confirmed is not stated either. Nothing here guesses an answer.

use crate::model::{Audience, Book, CultureTag, Entry, NoneOf};
use serde::{Deserialize, Serialize};

/// Something that a committee states of its books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Topic {
    /// The languages, and what the book uses them for.
    Languages,
    /// The cultures that it is about.
    About,
    /// The places that it is set in.
    Setting,
    /// The cultures that each of its people names as their own.
    By,
    /// What kind of book it is.
    Format,
    /// For whom it is: ages or grades, its own or those of its section.
    Ages,
    /// What it has been awarded.
    Awards,
    /// Where it is known from what its people name as their own.
    Sources,
}

impl Topic {
    /// Every topic, in the order in which a book is asked about.
    pub const ALL: [Self; 8] = [
        Self::Languages,
        Self::About,
        Self::Setting,
        Self::By,
        Self::Sources,
        Self::Format,
        Self::Ages,
        Self::Awards,
    ];

    /// Tells whether a list of books is expected to state it. Awards and sources are asked about only where somebody wishes.
    pub fn is_expected(self) -> bool {
        !matches!(self, Self::Awards | Self::Sources)
    }
}

/// One question about one book. A number is the row of the contributor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // Each asks for the topic with the same name.
pub enum Asked {
    Languages,
    About,
    Setting,
    By(usize),
    Sources(usize),
    Format,
    Ages,
    Awards,
}

impl Asked {
    /// Gives what it asks about.
    pub fn topic(self) -> Topic {
        match self {
            Self::Languages => Topic::Languages,
            Self::About => Topic::About,
            Self::Setting => Topic::Setting,
            Self::By(_) => Topic::By,
            Self::Sources(_) => Topic::Sources,
            Self::Format => Topic::Format,
            Self::Ages => Topic::Ages,
            Self::Awards => Topic::Awards,
        }
    }

    /// Gives every question that can be asked about a book. A person who stands in several rows is asked about once.
    pub fn all(book: &Book) -> Vec<Self> {
        let rows = |asked: fn(usize) -> Self, wanted: &dyn Fn(usize) -> bool| -> Vec<Self> {
            let rows = 0..book.contributors.len();
            rows.filter(|at| wanted(*at)).map(asked).collect()
        };
        Topic::ALL
            .into_iter()
            .flat_map(|topic| match topic {
                Topic::Languages => vec![Self::Languages],
                Topic::About => vec![Self::About],
                Topic::Setting => vec![Self::Setting],
                Topic::By => rows(Self::By, &|at| is_asked(book, at)),
                Topic::Sources => rows(Self::Sources, &|at| !book.contributors[at].by.is_empty()),
                Topic::Format => vec![Self::Format],
                Topic::Ages => vec![Self::Ages],
                Topic::Awards => vec![Self::Awards],
            })
            .collect()
    }

    /// Tells whether the answer is not stated. `section` is for whom the books of its section are.
    pub fn is_open(self, entry: &Entry, section: &Audience) -> bool {
        let book = &entry.book;
        let without = |none: NoneOf| !book.none.contains(&none);
        match self {
            Self::Languages => {
                book.languages.is_empty() || book.languages.iter().any(|used| used.suggested)
            }
            Self::About => (book.about.is_empty() && without(NoneOf::About)) || waits(&book.about),
            Self::Setting => book.settings.is_empty() && without(NoneOf::Setting),
            Self::By(at) => book.contributors.get(at).is_some_and(|person| {
                let named =
                    |row: &crate::model::Contributor| !row.by.is_empty() || row.names_no_culture;
                let same = book
                    .contributors
                    .iter()
                    .filter(|row| row.name.trim() == person.name.trim());
                waits(&person.by) || !same.into_iter().any(named)
            }),
            Self::Sources(at) => book.contributors.get(at).is_some_and(|person| {
                person
                    .by
                    .iter()
                    .any(|tag| tag.source.is_none() && !tag.suggested)
            }),
            Self::Format => book.format.is_none(),
            Self::Ages => book.audience == Audience::default() && *section == Audience::default(),
            Self::Awards => book.awards.is_empty() && without(NoneOf::Award),
        }
    }

    /// Gives the questions about an entry whose answers are not stated, in the order in which they are asked.
    pub fn open(entry: &Entry, section: &Audience) -> Vec<Self> {
        let mut all = Self::all(&entry.book);
        all.retain(|asked| asked.is_open(entry, section));
        all
    }
}

fn waits(tags: &[CultureTag]) -> bool {
    tags.iter().any(|tag| tag.suggested)
}

/// The first row of each person who has a name, and every row that holds tags.
fn is_asked(book: &Book, at: usize) -> bool {
    let people = &book.contributors;
    let name = people[at].name.trim();
    let first = people.iter().position(|row| row.name.trim() == name) == Some(at);
    !name.is_empty() && (first || !people[at].by.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::model::{
        Contributor, Format, LanguageRole, LanguageTag, LanguageUse, Role, Written,
    };

    fn entry() -> Entry {
        Entry::new(mint::id())
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Entry), expected: &[Asked]) {
        let mut entry = entry();
        change(&mut entry);
        let mut open = Asked::open(&entry, &Audience::default());
        open.retain(|asked| asked.topic().is_expected());
        assert_eq!(open, expected);
    }

    fn tag(suggested: bool) -> CultureTag {
        CultureTag {
            words: "Diné".into(),
            suggested,
            ..CultureTag::default()
        }
    }

    const EMPTY: [Asked; 5] = [
        Asked::Languages,
        Asked::About,
        Asked::Setting,
        Asked::Format,
        Asked::Ages,
    ];

    #[test]
    fn of_an_empty_book_nothing_is_stated() {
        check(|_| {}, &EMPTY);
    }

    #[test]
    fn none_is_stated_and_empty_is_not() {
        check(
            |entry| entry.book.none = vec![NoneOf::About, NoneOf::Setting],
            &[Asked::Languages, Asked::Format, Asked::Ages],
        );
    }

    #[test]
    fn what_waits_to_be_confirmed_is_not_stated() {
        let language = |suggested| LanguageUse {
            suggested,
            ..LanguageUse::new(LanguageTag::spanish(), LanguageRole::Text)
        };
        let rest = |entry: &mut Entry| {
            entry.book.none = vec![NoneOf::Setting];
            entry.book.format = Some(Format::Novel);
            entry.book.audience.ages = Written::parse("4-8");
        };
        check(
            |entry| {
                rest(entry);
                entry.book.languages = vec![language(false)];
                entry.book.about = vec![tag(false)];
            },
            &[],
        );
        check(
            |entry| {
                rest(entry);
                entry.book.languages = vec![language(false), language(true)];
                entry.book.about = vec![tag(true)];
            },
            &[Asked::Languages, Asked::About],
        );
    }

    #[test]
    fn each_person_is_asked_about_once() {
        let people = |by: [Vec<CultureTag>; 3], none: bool| {
            let mut people = vec![
                Contributor::new("Yuyi Morales", Role::Author),
                Contributor::new("", Role::Editor),
                Contributor::new("Yuyi Morales ", Role::Illustrator),
            ];
            for (person, by) in people.iter_mut().zip(by) {
                person.by = by;
            }
            people[0].names_no_culture = none;
            people
        };
        let by = |people: Vec<Contributor>, expected: &[Asked]| {
            let mut entry = entry();
            entry.book.contributors = people;
            let mut open = Asked::open(&entry, &Audience::default());
            open.retain(|asked| asked.topic() == Topic::By);
            assert_eq!(open, expected);
        };
        by(people([vec![], vec![], vec![]], false), &[Asked::By(0)]);
        by(people([vec![], vec![], vec![]], true), &[]);
        by(people([vec![], vec![], vec![tag(false)]], false), &[]);
        by(
            people([vec![], vec![], vec![tag(true)]], false),
            &[Asked::By(2)],
        );
    }

    #[test]
    fn a_section_states_the_ages_of_its_books_and_a_source_is_asked_for_where_there_is_a_tag() {
        let section = Audience {
            grades: Written::parse("K-2"),
            ..Audience::default()
        };
        let mut entry = entry();
        entry.book.contributors = vec![Contributor::new("Brenda J. Child", Role::Author)];
        let open = Asked::open(&entry, &section);
        assert!(!open.contains(&Asked::Ages));
        assert!(!open.contains(&Asked::Sources(0)));
        entry.book.contributors[0].by = vec![tag(false)];
        assert!(Asked::open(&entry, &section).contains(&Asked::Sources(0)));
    }
}
