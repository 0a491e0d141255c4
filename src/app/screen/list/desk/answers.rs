//! Answers to the questions of the tag desk, and what each changes in a book. Knows nothing of keys and of how it looks.

use crate::app::screen::list::book::tags::{Culture, Stamp, Tag, no_longer_none};
use crate::check::stated::Asked;
use crate::model::{
    Audience, Award, Contributor, CultureTag, Entry, EntryField, Format, LanguageRole, LanguageUse,
    NoneOf, TagSource,
};

/// One answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Answer {
    /// How the text of the book is, or another use of one language.
    Uses(Vec<LanguageUse>),
    /// A culture that the book is about, or that a person names as their own.
    Culture(Culture),
    /// A place.
    Place(String),
    /// A kind of book.
    Format(Format),
    /// For whom it is.
    Audience(Audience),
    /// An award.
    Award(Award),
    /// Where it is known from what a person names as their own.
    Source(TagSource),
}

/// The ways in which the text of a book is in its languages. A book has one of them.
pub fn is_text(role: LanguageRole) -> bool {
    matches!(
        role,
        LanguageRole::Text
            | LanguageRole::BilingualOriginal
            | LanguageRole::BilingualParallel
            | LanguageRole::Wordless
    )
}

fn same_use(a: &LanguageUse, b: &LanguageUse) -> bool {
    (&a.language, a.role) == (&b.language, b.role)
}

/// The tags that a question is about.
fn cultures(asked: Asked, entry: &Entry) -> &[CultureTag] {
    match asked {
        Asked::About => &entry.book.about,
        Asked::By(at) | Asked::Sources(at) => entry
            .book
            .contributors
            .get(at)
            .map_or(&[], |person| &person.by),
        _ => &[],
    }
}

impl Answer {
    /// Tells whether the book says so.
    pub fn is_given(&self, asked: Asked, entry: &Entry) -> bool {
        let book = &entry.book;
        match self {
            Self::Uses(uses) => {
                uses.iter().all(|one| {
                    let mut there = book.languages.iter();
                    there.any(|other| same_use(one, other) && !other.suggested)
                }) && self.is_all_of_the_text(entry)
            }
            Self::Culture(culture) => cultures(asked, entry)
                .iter()
                .any(|tag| culture.is(tag) && !tag.suggested),
            Self::Place(place) => book.settings.contains(place),
            Self::Format(format) => book.format == Some(*format),
            Self::Audience(audience) => book.audience == *audience,
            Self::Award(award) => book.awards.contains(award),
            Self::Source(source) => {
                let tags = cultures(asked, entry);
                !tags.is_empty() && tags.iter().all(|tag| tag.source == Some(*source))
            }
        }
    }

    /// "English" alone is not said of a book in English and Spanish.
    fn is_all_of_the_text(&self, entry: &Entry) -> bool {
        let Self::Uses(uses) = self else { return true };
        let text = |uses: &[LanguageUse]| {
            let text = uses
                .iter()
                .filter(|one| is_text(one.role) && !one.suggested);
            text.count()
        };
        match text(uses) {
            0 => true,
            count => count == text(&entry.book.languages),
        }
    }

    /// Tells whether a sheet says so and nobody has confirmed it.
    pub fn is_suggested(&self, asked: Asked, entry: &Entry) -> bool {
        match self {
            Self::Uses(uses) => uses.iter().any(|one| {
                let mut there = entry.book.languages.iter();
                there.any(|other| same_use(one, other) && other.suggested)
            }),
            Self::Culture(culture) => cultures(asked, entry)
                .iter()
                .any(|tag| culture.is(tag) && tag.suggested),
            _ => false,
        }
    }

    /// Says so of the book; takes it back where the book says so already.
    pub fn turn(&self, asked: Asked, entry: &Entry, stamp: &Stamp) -> Vec<EntryField> {
        match self.is_given(asked, entry) {
            true => self.take_back(asked, entry),
            false => self.give(asked, entry, stamp),
        }
    }

    fn tag(&self, asked: Asked, entry: &Entry) -> Option<Tag> {
        Some(match (self, asked) {
            (Self::Culture(culture), Asked::About) => Tag::About(culture.clone()),
            (Self::Culture(culture), Asked::By(at)) => {
                let name = entry.book.contributors.get(at)?.name.trim().to_owned();
                Tag::By(name, culture.clone())
            }
            (Self::Place(place), _) => Tag::Setting(place.clone()),
            (Self::Award(award), _) => Tag::Award(award.clone()),
            _ => return None,
        })
    }

    /// Says so of the book.
    pub fn give(&self, asked: Asked, entry: &Entry, stamp: &Stamp) -> Vec<EntryField> {
        use EntryField as To;
        match self {
            Self::Uses(uses) => vec![To::Languages(with(&entry.book.languages, uses))],
            Self::Format(format) => vec![To::Format(Some(*format))],
            Self::Audience(audience) => vec![To::Audience(audience.clone())],
            Self::Source(source) => person(asked, entry, |person| {
                for tag in person.by.iter_mut().filter(|tag| !tag.suggested) {
                    tag.source = Some(*source);
                }
            }),
            _ => {
                let tag = self.tag(asked, entry);
                tag.map(|tag| tag.add_to(entry, stamp)).unwrap_or_default()
            }
        }
    }

    fn take_back(&self, asked: Asked, entry: &Entry) -> Vec<EntryField> {
        use EntryField as To;
        match self {
            Self::Uses(uses) => {
                let mut after = entry.book.languages.clone();
                after.retain(|one| !uses.iter().any(|gone| same_use(one, gone)));
                vec![To::Languages(after)]
            }
            Self::Format(_) => vec![To::Format(None)],
            Self::Audience(_) => vec![To::Audience(Audience::default())],
            Self::Source(_) => person(asked, entry, |person| {
                for tag in &mut person.by {
                    tag.source = None;
                }
            }),
            _ => {
                let tag = self.tag(asked, entry);
                tag.map(|tag| tag.remove_from(entry)).unwrap_or_default()
            }
        }
    }
}

/// Adds uses. Another way of the text takes the place of the one there was; what waits to be confirmed stays.
fn with(before: &[LanguageUse], uses: &[LanguageUse]) -> Vec<LanguageUse> {
    let mut after = before.to_vec();
    let is_there = |one: &LanguageUse| before.iter().any(|other| same_use(one, other));
    if uses.iter().any(|one| is_text(one.role) && !is_there(one)) {
        let meant = |one: &LanguageUse| uses.iter().any(|new| same_use(new, one));
        after.retain(|one| !is_text(one.role) || one.suggested || meant(one));
    }
    for one in uses {
        let text = after.iter().filter(|other| is_text(other.role)).count();
        match after.iter_mut().find(|other| same_use(one, other)) {
            Some(there) => there.suggested = false,
            // How the text is stands before all other uses.
            None if is_text(one.role) => after.insert(text, one.clone()),
            None => after.push(one.clone()),
        }
    }
    after
}

fn person(asked: Asked, entry: &Entry, change: impl Fn(&mut Contributor)) -> Vec<EntryField> {
    let mut people = entry.book.contributors.clone();
    if let Asked::By(at) | Asked::Sources(at) = asked
        && let Some(person) = people.get_mut(at)
    {
        change(person);
    }
    match people == entry.book.contributors {
        true => Vec::new(),
        false => vec![EntryField::Contributors(people)],
    }
}

/// Tells whether a question can be answered with "none".
pub fn can_be_none(asked: Asked) -> bool {
    matches!(
        asked,
        Asked::About | Asked::Setting | Asked::Awards | Asked::By(_)
    )
}

/// Tells whether "none" is the answer that stands there.
pub fn is_none(asked: Asked, entry: &Entry) -> bool {
    let none = |of| entry.book.none.contains(&of);
    match asked {
        Asked::About => none(NoneOf::About),
        Asked::Setting => none(NoneOf::Setting),
        Asked::Awards => none(NoneOf::Award),
        Asked::By(at) => {
            let person = entry.book.contributors.get(at);
            person.is_some_and(|person| person.names_no_culture)
        }
        _ => false,
    }
}

/// Answers with "none", which takes away what stood there; or takes that answer back.
pub fn turn_none(asked: Asked, entry: &Entry) -> Vec<EntryField> {
    use EntryField as To;
    let none = is_none(asked, entry);
    let with_none = |of: NoneOf, empty: Option<EntryField>| {
        if none {
            return no_longer_none(entry, of).into_iter().collect();
        }
        let mut all = entry.book.none.clone();
        all.push(of);
        all.sort();
        empty.into_iter().chain([To::NoneOf(all)]).collect()
    };
    let book = &entry.book;
    match asked {
        Asked::About => with_none(
            NoneOf::About,
            (!book.about.is_empty()).then(|| To::About(Vec::new())),
        ),
        Asked::Setting => with_none(
            NoneOf::Setting,
            (!book.settings.is_empty()).then(|| To::Settings(Vec::new())),
        ),
        Asked::Awards => with_none(
            NoneOf::Award,
            (!book.awards.is_empty()).then(|| To::Awards(Vec::new())),
        ),
        Asked::By(_) => person(asked, entry, |person| {
            person.names_no_culture = !none;
            if !none {
                person.by.clear();
            }
        }),
        _ => Vec::new(),
    }
}

/// Confirms all that a sheet suggests as an answer.
pub fn confirm(asked: Asked, entry: &Entry, stamp: &Stamp) -> Vec<EntryField> {
    use EntryField as To;
    let confirmed = |tags: &[CultureTag]| {
        let mut tags = tags.to_vec();
        for tag in tags.iter_mut().filter(|tag| tag.suggested) {
            stamp.on(tag);
        }
        tags
    };
    match asked {
        Asked::Languages => {
            let mut uses = entry.book.languages.clone();
            let waiting = uses.iter().any(|one| one.suggested);
            for one in &mut uses {
                one.suggested = false;
            }
            waiting.then_some(To::Languages(uses)).into_iter().collect()
        }
        Asked::About => {
            let after = confirmed(&entry.book.about);
            let waiting = after != entry.book.about;
            waiting.then_some(To::About(after)).into_iter().collect()
        }
        Asked::By(_) => person(asked, entry, |person| person.by = confirmed(&person.by)),
        _ => Vec::new(),
    }
}

/// Tells whether one answer is all that can be said: it leads on to the next question.
pub fn is_single(asked: Asked) -> bool {
    matches!(asked, Asked::Format | Asked::Ages | Asked::Sources(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::screen::list::book::cultures;
    use crate::mint;
    use crate::model::{Booklist, Edit, LanguageTag, Role, Section, Texts, Written};
    use crate::shelf::Settings;
    use std::sync::Arc;

    fn stamp() -> Stamp {
        Stamp::now(&Settings::default())
    }

    fn uses(all: &[(&str, LanguageRole)]) -> Answer {
        let all = all.iter();
        Answer::Uses(
            all.map(|(tag, role)| LanguageUse::new(tag.parse().unwrap(), *role))
                .collect(),
        )
    }

    fn culture(words: &str) -> Answer {
        Answer::Culture(Culture::of(
            &cultures::read(crate::vocabulary::cultures(), words).unwrap(),
        ))
    }

    /// A book that has been changed so.
    fn after(entry: &Entry, fields: Vec<EntryField>) -> Entry {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let mut section = Section::new(mint::id(), Texts::default());
        section.entries.push(Arc::new(entry.clone()));
        list.sections.push(section);
        let edits = fields.into_iter().map(|field| Edit::Entry(entry.id, field));
        let _ = Edit::All(edits.collect()).apply(&mut list).unwrap();
        Entry::clone(list.entry(entry.id).unwrap())
    }

    fn book() -> Entry {
        let mut entry = Entry::new(mint::id());
        entry.book.contributors = vec![Contributor::new("Brenda J. Child", Role::Author)];
        entry
    }

    fn told(entry: &Entry) -> String {
        let uses = entry.book.languages.iter();
        uses.map(|one| format!("{} {:?}", one.language, one.role))
            .collect::<Vec<_>>()
            .join(", ")
    }

    #[test]
    fn another_way_of_the_text_takes_the_place_of_the_first_and_other_uses_stay() {
        use LanguageRole as L;
        let english = uses(&[("en", L::Text)]);
        let both = uses(&[("en", L::BilingualOriginal), ("es", L::BilingualParallel)]);
        let woven = uses(&[("es", L::WordsWovenIn)]);
        let mut entry = book();
        for (answer, expected) in [
            (&english, "en Text"),
            (&woven, "en Text, es WordsWovenIn"),
            (
                &both,
                "en BilingualOriginal, es BilingualParallel, es WordsWovenIn",
            ),
            (&woven, "en BilingualOriginal, es BilingualParallel"),
            (&english, "en Text"),
            (&english, ""),
        ] {
            entry = after(&entry, answer.turn(Asked::Languages, &entry, &stamp()));
            assert_eq!(told(&entry), expected);
        }
    }

    #[test]
    fn every_answer_can_be_given_and_taken_back() {
        let ages = Audience {
            ages: Written::parse("4-8"),
            ..Audience::default()
        };
        let award = Award {
            name: "Pura Belpré Award".into(),
            ..Award::default()
        };
        for (asked, answer) in [
            (Asked::About, culture("navajo")),
            (Asked::By(0), culture("Red Lake Ojibwe")),
            (Asked::Setting, Answer::Place("Minnesota".into())),
            (Asked::Format, Answer::Format(Format::PictureBook)),
            (Asked::Ages, Answer::Audience(ages)),
            (Asked::Awards, Answer::Award(award)),
        ] {
            let before = book();
            assert!(asked.is_open(&before, &Audience::default()), "{asked:?}");
            let given = after(&before, answer.turn(asked, &before, &stamp()));
            assert!(answer.is_given(asked, &given), "{asked:?}");
            assert!(!asked.is_open(&given, &Audience::default()), "{asked:?}");
            let back = after(&given, answer.turn(asked, &given, &stamp()));
            assert_eq!(back, before, "{asked:?}");
        }
    }

    #[test]
    fn none_is_an_answer_and_an_answer_takes_it_back() {
        let tags = [
            (Asked::About, culture("navajo")),
            (Asked::By(0), culture("navajo")),
            (Asked::Setting, Answer::Place("Arizona".into())),
        ];
        for (asked, answer) in tags {
            let given = after(&book(), answer.turn(asked, &book(), &stamp()));
            let none = after(&given, turn_none(asked, &given));
            assert!(
                is_none(asked, &none) && !answer.is_given(asked, &none),
                "{asked:?}"
            );
            assert!(!asked.is_open(&none, &Audience::default()));
            let again = after(&none, answer.turn(asked, &none, &stamp()));
            assert!(
                !is_none(asked, &again) && answer.is_given(asked, &again),
                "{asked:?}"
            );
            let open = after(&none, turn_none(asked, &none));
            assert!(asked.is_open(&open, &Audience::default()), "{asked:?}");
        }
    }

    #[test]
    fn what_a_sheet_suggests_is_confirmed_alone_or_together_with_the_day() {
        let mut entry = book();
        let waiting = |words: &str| CultureTag {
            suggested: true,
            ..cultures::read(crate::vocabulary::cultures(), words).unwrap()
        };
        entry.book.about = vec![waiting("navajo"), waiting("hopi")];
        let one = culture("navajo");
        assert!(one.is_suggested(Asked::About, &entry) && !one.is_given(Asked::About, &entry));
        let alone = after(&entry, one.turn(Asked::About, &entry, &stamp()));
        assert_eq!(
            alone
                .book
                .about
                .iter()
                .map(|tag| tag.suggested)
                .collect::<Vec<_>>(),
            [false, true]
        );
        let both = after(&entry, confirm(Asked::About, &entry, &stamp()));
        assert!(
            both.book
                .about
                .iter()
                .all(|tag| !tag.suggested && tag.set_on.is_some())
        );
        assert!(confirm(Asked::About, &both, &stamp()).is_empty());
    }

    #[test]
    fn a_source_is_said_of_all_that_a_person_names() {
        let mut entry = book();
        entry.book.contributors[0].by =
            vec![cultures::read(crate::vocabulary::cultures(), "navajo").unwrap()];
        let asked = Asked::Sources(0);
        assert!(asked.is_open(&entry, &Audience::default()));
        let said = Answer::Source(TagSource::AuthorsSite);
        let after = after(&entry, said.turn(asked, &entry, &stamp()));
        assert!(!asked.is_open(&after, &Audience::default()));
        assert!(said.is_given(asked, &after));
    }
}
