//! The difference between two states of one list.

use crate::model::{Booklist, Entry, EntryId, Section, SectionId};
use std::collections::HashMap;
use std::sync::Arc;

/// What is different in `after` from `before`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// The books that came, in their order afterwards.
    pub added: Vec<Named>,
    /// The books that went, in their order before.
    pub removed: Vec<Named>,
    /// The books of which something else is said, in their order afterwards.
    pub changed: Vec<Changed>,
    /// The books that stand elsewhere, in their order afterwards. Those that only made room are not among them.
    pub moved: Vec<Named>,
    /// What became of the sections.
    pub sections: Sections,
    /// What is different in the words about the list itself.
    pub list: Vec<ListPart>,
}

/// A book, with its title for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The entry.
    pub entry: EntryId,
    /// Its title; empty where it has none.
    pub title: String,
}

/// A book of which something else is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The entry.
    pub entry: EntryId,
    /// Its title afterwards; empty where it has none.
    pub title: String,
    /// What is different, in the order of the editor.
    pub fields: Vec<Field>,
}

/// What became of the sections. Each is named by its heading in the main language of the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sections {
    /// Those that came.
    pub added: Vec<String>,
    /// Those that went.
    pub removed: Vec<String>,
    /// Those with other words or another audience.
    pub changed: Vec<String>,
    /// Those that stand elsewhere.
    pub moved: Vec<String>,
}

macro_rules! parts {
    ($(#[$doc:meta])* $name:ident of $of:ident { $($part:ident => $($path:ident).+;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs)] // Each is the field of the model with the same name.
        pub enum $name { $($part,)+ }

        impl $name {
            /// Every one, in the order in which people read them.
            pub const ALL: &'static [Self] = &[$(Self::$part,)+];

            fn differs(self, before: &$of, after: &$of) -> bool {
                match self {
                    $(Self::$part => before.$($path).+ != after.$($path).+,)+
                }
            }

            fn between(before: &$of, after: &$of) -> Vec<Self> {
                Self::ALL.iter().copied().filter(|part| part.differs(before, after)).collect()
            }
        }
    };
}

parts! {
    /// A field of an entry.
    Field of Entry {
        Title => book.title;
        Subtitle => book.subtitle;
        TitleLanguage => book.title_language;
        Original => book.original;
        Series => book.series;
        People => book.contributors;
        Publisher => book.publisher;
        Imprint => book.imprint;
        Country => book.country;
        Year => book.year;
        Isbns => book.isbns;
        Format => book.format;
        Audience => book.audience;
        Price => book.price;
        Pages => book.pages;
        Availability => book.availability;
        Awards => book.awards;
        Languages => book.languages;
        About => book.about;
        Settings => book.settings;
        Portrayals => book.portrayals;
        NoneOf => book.none;
        Annotation => annotations;
        Cover => cover;
        Tags => tags;
        CallNumber => call_number;
        Status => status;
        DeclinedBecause => declined_because;
        Notes => notes;
    }
}

parts! {
    /// A field of the list itself.
    ListPart of Booklist {
        Title => title;
        Subtitle => subtitle;
        Year => year;
        Language => language;
        AlsoIssuedIn => also_issued_in;
        Stage => stage;
        Charge => charge;
        Scope => scope;
        Style => style;
        Introduction => introduction;
        Credits => credits;
        Funders => funders;
        Permission => permission;
        Disclaimer => disclaimer;
        Slogan => slogan;
        Logo => logo;
        Members => members;
        Prints => prints;
        Terms => terms;
        LanguageNames => language_names;
        Aims => aims;
    }
}

impl Difference {
    /// Compares two states of a list.
    pub fn between(before: &Booklist, after: &Booklist) -> Self {
        let earlier: HashMap<EntryId, (SectionId, &Arc<Entry>)> = placed(before).collect();
        let later: HashMap<EntryId, (SectionId, &Arc<Entry>)> = placed(after).collect();
        let stayed = stayed(before, after, &later);
        let mut difference = Self {
            removed: before
                .entries()
                .filter(|entry| !later.contains_key(&entry.id))
                .map(named)
                .collect(),
            sections: Sections::between(before, after),
            list: ListPart::between(before, after),
            ..Self::default()
        };
        for entry in after.entries() {
            let Some((_, old)) = earlier.get(&entry.id) else {
                difference.added.push(named(entry));
                continue;
            };
            if !stayed.contains_key(&entry.id) {
                difference.moved.push(named(entry));
            }
            // Shared entries are the same without looking.
            if !Arc::ptr_eq(old, entry) {
                let fields = Field::between(old, entry);
                if !fields.is_empty() {
                    let Named { entry, title } = named(entry);
                    difference.changed.push(Changed {
                        entry,
                        title,
                        fields,
                    });
                }
            }
        }
        difference
    }

    /// Tells whether nothing is different.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Sections {
    fn between(before: &Booklist, after: &Booklist) -> Self {
        let heading =
            |list: &Booklist, section: &Section| section.heading.words(&list.language).to_owned();
        let places: HashMap<SectionId, usize> = after
            .sections
            .iter()
            .enumerate()
            .map(|(at, s)| (s.id, at))
            .collect();
        let kept: Vec<(usize, SectionId)> = before
            .sections
            .iter()
            .filter_map(|section| places.get(&section.id).map(|at| (*at, section.id)))
            .collect();
        let order: Vec<usize> = kept.iter().map(|(at, _)| *at).collect();
        let in_place: Vec<SectionId> = longest_rise(&order)
            .into_iter()
            .map(|at| kept[at].1)
            .collect();
        let mut sections = Self {
            removed: before
                .sections
                .iter()
                .filter(|section| !places.contains_key(&section.id))
                .map(|section| heading(before, section))
                .collect(),
            ..Self::default()
        };
        for section in &after.sections {
            let name = heading(after, section);
            match before.section(section.id) {
                None => sections.added.push(name),
                Some(old) => {
                    if !in_place.contains(&section.id) {
                        sections.moved.push(name.clone());
                    }
                    let said = |s: &Section| {
                        (
                            s.heading.clone(),
                            s.introduction.clone(),
                            s.audience.clone(),
                        )
                    };
                    if said(old) != said(section) {
                        sections.changed.push(name);
                    }
                }
            }
        }
        sections
    }
}

fn named(entry: &Arc<Entry>) -> Named {
    Named {
        entry: entry.id,
        title: entry.book.title.clone(),
    }
}

fn placed(list: &Booklist) -> impl Iterator<Item = (EntryId, (SectionId, &Arc<Entry>))> {
    list.sections.iter().flat_map(|section| {
        section
            .entries
            .iter()
            .map(|entry| (entry.id, (section.id, entry)))
    })
}

/// Gives the entries that stand where they stood: in the same section, and of those the most that keep their order.
fn stayed(
    before: &Booklist,
    after: &Booklist,
    later: &HashMap<EntryId, (SectionId, &Arc<Entry>)>,
) -> HashMap<EntryId, ()> {
    let place: HashMap<EntryId, usize> = after
        .sections
        .iter()
        .flat_map(|section| {
            section
                .entries
                .iter()
                .enumerate()
                .map(|(at, entry)| (entry.id, at))
        })
        .collect();
    let mut stayed = HashMap::new();
    for section in &before.sections {
        let kept: Vec<(usize, EntryId)> = section
            .entries
            .iter()
            .filter(|entry| {
                later
                    .get(&entry.id)
                    .is_some_and(|(id, _)| *id == section.id)
            })
            .filter_map(|entry| place.get(&entry.id).map(|at| (*at, entry.id)))
            .collect();
        let order: Vec<usize> = kept.iter().map(|(at, _)| *at).collect();
        stayed.extend(longest_rise(&order).into_iter().map(|at| (kept[at].1, ())));
    }
    stayed
}

/// Gives the places of a longest rising subsequence, in order (patience sorting, n log n).
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    let mut tops: Vec<usize> = Vec::new();
    let mut under: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let pile = tops.partition_point(|top| numbers[*top] < *number);
        under.push(pile.checked_sub(1).map(|pile| tops[pile]));
        if pile == tops.len() {
            tops.push(at);
        } else {
            tops[pile] = at;
        }
    }
    let mut rise = Vec::with_capacity(tops.len());
    let mut next = tops.last().copied();
    while let Some(at) = next {
        rise.push(at);
        next = under[at];
    }
    rise.reverse();
    rise
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{LanguageTag, ListId, Status, Texts};
    use proptest::prelude::*;
    use uuid::Uuid;

    /// Makes a list from words: "A: one two | B: three".
    fn list(text: &str) -> Booklist {
        let id = |name: &str| {
            let mut bytes = [0; 16];
            for (byte, letter) in bytes.iter_mut().zip(name.bytes()) {
                *byte = letter;
            }
            Uuid::from_bytes(bytes)
        };
        let english = LanguageTag::english();
        let mut list = Booklist::new(ListId::from(id("list")), english.clone());
        for part in text
            .split('|')
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let (heading, titles) = part.split_once(':').unwrap();
            let mut section =
                Section::new(SectionId::from(id(heading)), Texts::of(&english, heading));
            for title in titles.split_whitespace() {
                let mut entry = Entry::new(EntryId::from(id(title)));
                entry.book.title = title.into();
                section.entries.push(Arc::new(entry));
            }
            list.sections.push(section);
        }
        list
    }

    fn titles(named: &[Named]) -> String {
        let titles: Vec<_> = named.iter().map(|named| named.title.as_str()).collect();
        titles.join(" ")
    }

    /// Compares, and writes what came, went and moved as `+ came - went > moved`.
    #[track_caller]
    fn check(before: &str, after: &str, expected: &str) {
        let difference = Difference::between(&list(before), &list(after));
        assert!(difference.changed.is_empty());
        let found = format!(
            "+ {} - {} > {}",
            titles(&difference.added),
            titles(&difference.removed),
            titles(&difference.moved)
        );
        let squeezed: Vec<_> = found.split_whitespace().collect();
        assert_eq!(squeezed.join(" "), expected, "{before} -> {after}");
    }

    #[test]
    fn books_come_go_and_move() {
        check("A: a b c", "A: a b c", "+ - >");
        check("A: a b c", "A: a x b c", "+ x - >");
        check("A: a b c", "A: a c", "+ - b >");
        check("A: a b c d", "A: d a b c", "+ - > d");
        check("A: a b c d", "A: a c b d", "+ - > b");
        check("A: a b | B: c", "A: a | B: c b", "+ - > b");
        check("A: a b | B: c", "B: c | A: a b", "+ - >");
        check("A: a b", "A: y b z a", "+ y z - > a");
        check("", "A: a", "+ a - >");
        check("A: a", "", "+ - a >");
    }

    #[test]
    fn sections_come_go_and_move() {
        let between =
            |before: &str, after: &str| Difference::between(&list(before), &list(after)).sections;
        assert_eq!(between("A: a", "A: a | B:").added, ["B"]);
        assert_eq!(between("A: | B:", "B:").removed, ["A"]);
        assert_eq!(between("A: | B: | C:", "C: | A: | B:").moved, ["C"]);
        let before = list("A: a");
        let mut after = before.clone();
        after.sections[0].heading = Texts::of(&LanguageTag::english(), "Younger");
        let difference = Difference::between(&before, &after);
        assert_eq!(difference.sections.changed, ["Younger"]);
        assert!(difference.changed.is_empty());
    }

    #[test]
    fn a_changed_book_names_its_fields() {
        let before = list("A: a b");
        let mut after = before.clone();
        let entry = Arc::make_mut(&mut after.sections[0].entries[1]);
        entry.book.title = "B".into();
        entry.status = Status::Declined;
        let difference = Difference::between(&before, &after);
        assert_eq!(difference.changed.len(), 1);
        assert_eq!(difference.changed[0].title, "B");
        assert_eq!(difference.changed[0].fields, [Field::Title, Field::Status]);
        assert!(
            difference.added.is_empty()
                && difference.removed.is_empty()
                && difference.moved.is_empty()
        );
    }

    #[test]
    fn the_list_itself_changes() {
        let before = list("A: a");
        let mut after = before.clone();
        after.title = Texts::of(&LanguageTag::english(), "Día");
        after.charge = "Twelve books".into();
        let difference = Difference::between(&before, &after);
        assert_eq!(difference.list, [ListPart::Title, ListPart::Charge]);
        assert!(!difference.is_empty());
    }

    proptest! {
        #[test]
        fn nothing_differs_from_itself_and_what_came_one_way_went_the_other(
            before in "A:( [a-f]){0,6}", after in "A:( [a-f]){0,6} \\| B:( [g-k]){0,4}"
        ) {
            let once = |text: &str| {
                let mut seen = std::collections::HashSet::new();
                let words: Vec<&str> = text.split(' ').filter(|word| seen.insert(word.to_string())).collect();
                list(&words.join(" "))
            };
            let (before, after) = (once(&before), once(&after));
            prop_assert!(Difference::between(&before, &before).is_empty());
            let there = Difference::between(&before, &after);
            let back = Difference::between(&after, &before);
            prop_assert_eq!(&there.added, &back.removed);
            prop_assert_eq!(&there.removed, &back.added);
            prop_assert_eq!(there.moved.len(), back.moved.len());
        }
    }
}
