//! Tags apart from the books that bear them: which of several books have which, and what adds one to a book, takes it away or puts
//! another in its place. Knows nothing of how they look.

mod copied;
mod held;
#[cfg(test)]
mod tests;

pub use copied::Copied;
pub use held::{Held, held, shared};

use super::uses;
use crate::mint;
use crate::model::{
    Award, Booklist, Contributor, CultureTag, Edit, Entry, EntryField, EntryId, LanguageRole,
    LanguageTag, LanguageUse, NoneOf,
};
use crate::shelf::Settings;
use crate::words::field::capital;
use crate::words::{Words, field};
use jiff::civil::Date;

/// Who states a tag, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    by: String,
    on: Date,
}

impl Stamp {
    /// The person at this computer, today.
    pub fn now(settings: &Settings) -> Self {
        Self {
            by: settings.member.trim().to_owned(),
            on: mint::today(),
        }
    }

    /// Marks a tag as stated by a person.
    pub fn on(&self, tag: &mut CultureTag) {
        tag.suggested = false;
        tag.set_by.clone_from(&self.by);
        tag.set_on = Some(self.on);
    }
}

/// What kind of tag it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // Each is the field of the model with the same name.
pub enum Kind {
    Language,
    About,
    By,
    Setting,
    Keyword,
    Award,
}

/// A tag apart from the book that bears it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Tag {
    /// A language and what it is used for.
    Language(LanguageTag, LanguageRole),
    /// A culture that a book is about.
    About(Culture),
    /// A culture that a person names as their own, and the person.
    By(String, Culture),
    /// A place.
    Setting(String),
    /// A keyword of the committee.
    Keyword(String),
    /// An award.
    Award(Award),
}

/// What a culture tag says, whoever set it and wherever it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Culture(CultureTag);

impl Culture {
    /// Takes from a tag what it says.
    pub fn of(tag: &CultureTag) -> Self {
        Self(CultureTag {
            term: tag.term.clone(),
            words: tag.words.clone(),
            ..CultureTag::default()
        })
    }

    /// Gives it as a tag without a source.
    pub fn tag(&self) -> &CultureTag {
        &self.0
    }

    /// Tells whether a tag says the same.
    pub fn is(&self, tag: &CultureTag) -> bool {
        (&self.0.term, &self.0.words) == (&tag.term, &tag.words)
    }
}

impl Tag {
    /// Gives its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Language(..) => Kind::Language,
            Self::About(_) => Kind::About,
            Self::By(..) => Kind::By,
            Self::Setting(_) => Kind::Setting,
            Self::Keyword(_) => Kind::Keyword,
            Self::Award(_) => Kind::Award,
        }
    }

    /// Says it: "Spanish · parallel text".
    pub fn name(&self, words: &Words) -> String {
        let tongue = words.tongue();
        match self {
            Self::Language(tag, role) => {
                let name = capital(&words.languages().name(tag, tongue));
                let role = field::language_role(words, *role).to_lowercase();
                format!("{name} · {role}")
            }
            Self::About(culture) | Self::By(_, culture) => {
                words.cultures().name(&culture.0, tongue)
            }
            Self::Setting(text) | Self::Keyword(text) => text.clone(),
            Self::Award(award) => field::award(words, award),
        }
    }

    /// Gives every tag of an entry, and whether it waits to be confirmed.
    pub fn all(entry: &Entry) -> Vec<(Self, bool)> {
        let book = &entry.book;
        let languages = book.languages.iter().map(|used| {
            (
                Self::Language(used.language.clone(), used.role),
                used.suggested,
            )
        });
        let about = book
            .about
            .iter()
            .map(|tag| (Self::About(Culture::of(tag)), tag.suggested));
        let by = book.contributors.iter().flat_map(|person| {
            person.by.iter().map(|tag| {
                let name = person.name.trim().to_owned();
                (Self::By(name, Culture::of(tag)), tag.suggested)
            })
        });
        let mut all: Vec<_> = languages.chain(about).chain(by).collect();
        all.extend(
            book.settings
                .iter()
                .cloned()
                .map(|one| (Self::Setting(one), false)),
        );
        all.extend(
            entry
                .tags
                .iter()
                .cloned()
                .map(|one| (Self::Keyword(one), false)),
        );
        all.extend(
            book.awards
                .iter()
                .cloned()
                .map(|one| (Self::Award(one), false)),
        );
        all
    }

    /// Adds it to a book that lacks it. Where it waits to be confirmed, it is confirmed.
    pub fn add_to(&self, entry: &Entry, stamp: &Stamp) -> Vec<EntryField> {
        use EntryField as To;
        let book = &entry.book;
        match self {
            Self::Language(tag, role) => {
                let mut after = book.languages.clone();
                match after
                    .iter_mut()
                    .find(|one| one.language == *tag && one.role == *role)
                {
                    Some(one) => one.suggested = false,
                    None => after = with_use(&after, LanguageUse::new(tag.clone(), *role)),
                }
                changed(after, &book.languages, To::Languages)
            }
            Self::About(culture) => {
                let mut fields = changed(
                    with_culture(&book.about, culture, stamp),
                    &book.about,
                    To::About,
                );
                fields.extend(no_longer_none(entry, NoneOf::About));
                fields
            }
            Self::By(name, culture) => to_person(entry, name, |person| {
                person.by = with_culture(&person.by, culture, stamp);
                person.names_no_culture = false;
            }),
            Self::Setting(place) => {
                let mut fields = changed(with(&book.settings, place), &book.settings, To::Settings);
                fields.extend(no_longer_none(entry, NoneOf::Setting));
                fields
            }
            Self::Keyword(word) => changed(with(&entry.tags, word), &entry.tags, To::Tags),
            Self::Award(award) => {
                let mut fields = changed(with(&book.awards, award), &book.awards, To::Awards);
                fields.extend(no_longer_none(entry, NoneOf::Award));
                fields
            }
        }
    }

    /// Takes it away from a book that has it.
    pub fn remove_from(&self, entry: &Entry) -> Vec<EntryField> {
        self.replace_in(entry, &[], &|_| {})
    }

    /// Puts others in its place in a book that has it. A culture keeps its source and the
    /// remark on it as long as the term stays: they say nothing of another.
    pub fn instead_in(&self, new: &[Self], entry: &Entry, stamp: &Stamp) -> Vec<EntryField> {
        self.replace_in(entry, new, &|tag| stamp.on(tag))
    }

    fn replace_in(
        &self,
        entry: &Entry,
        new: &[Self],
        stamp: &dyn Fn(&mut CultureTag),
    ) -> Vec<EntryField> {
        use EntryField as To;
        let book = &entry.book;
        let cultures = |tags: &[CultureTag], old: &Culture| {
            let instead = |tag: &CultureTag| {
                let new = new.iter().filter_map(|new| match new {
                    Self::About(new) | Self::By(_, new) => Some(new),
                    _ => None,
                });
                new.map(|new| {
                    let mut after = tag.clone();
                    if tag.term.is_none() || tag.term != new.0.term {
                        after.source = None;
                        after.note.clear();
                    }
                    after.term.clone_from(&new.0.term);
                    after.words.clone_from(&new.0.words);
                    stamp(&mut after);
                    after
                })
                .collect()
            };
            instead_of(
                tags,
                |tag| old.is(tag),
                instead,
                |a, b| Culture::of(a).is(b),
            )
        };
        let texts = |all: &[String], old: &String| {
            let instead = |_: &String| {
                let new = new.iter().filter_map(|new| match new {
                    Self::Setting(text) | Self::Keyword(text) => Some(text.clone()),
                    _ => None,
                });
                new.collect()
            };
            instead_of(all, |text| text == old, instead, PartialEq::eq)
        };
        match self {
            Self::Language(language, role) => {
                let instead = |used: &LanguageUse| {
                    let new = new.iter().filter_map(|new| match new {
                        Self::Language(language, role) => Some(LanguageUse {
                            edition: used.edition.clone().filter(|_| used.role == *role),
                            ..LanguageUse::new(language.clone(), *role)
                        }),
                        _ => None,
                    });
                    new.collect()
                };
                let same = |a: &LanguageUse, b: &LanguageUse| {
                    (&a.language, a.role) == (&b.language, b.role)
                };
                let old = |used: &LanguageUse| used.language == *language && used.role == *role;
                let after = instead_of(&book.languages, old, instead, same);
                changed(after, &book.languages, To::Languages)
            }
            Self::About(old) => changed(cultures(&book.about, old), &book.about, To::About),
            Self::By(name, old) => to_person_rows(entry, name, |person| {
                person.by = cultures(&person.by, old);
            }),
            Self::Setting(old) => changed(texts(&book.settings, old), &book.settings, To::Settings),
            Self::Keyword(old) => changed(texts(&entry.tags, old), &entry.tags, To::Tags),
            Self::Award(old) => {
                let instead = |_: &Award| {
                    let new = new.iter().filter_map(|new| match new {
                        Self::Award(award) => Some(award.clone()),
                        _ => None,
                    });
                    new.collect()
                };
                let after = instead_of(&book.awards, |one| one == old, instead, PartialEq::eq);
                changed(after, &book.awards, To::Awards)
            }
        }
    }
}

/// Puts others where those stand that are meant, each only once.
fn instead_of<T: Clone>(
    all: &[T],
    is_meant: impl Fn(&T) -> bool,
    instead: impl Fn(&T) -> Vec<T>,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<T> {
    let mut after: Vec<T> = Vec::with_capacity(all.len());
    for one in all {
        if !is_meant(one) {
            after.push(one.clone());
            continue;
        }
        for new in instead(one) {
            let there = |others: &[T]| {
                others
                    .iter()
                    .any(|other| !is_meant(other) && same(other, &new))
            };
            if !there(all) && !after.iter().any(|other| same(other, &new)) {
                after.push(new);
            }
        }
    }
    after
}

fn changed<T: PartialEq>(
    after: Vec<T>,
    before: &[T],
    to: fn(Vec<T>) -> EntryField,
) -> Vec<EntryField> {
    match after == before {
        true => Vec::new(),
        false => vec![to(after)],
    }
}

fn with<T: Clone + PartialEq>(all: &[T], one: &T) -> Vec<T> {
    let mut all = all.to_vec();
    if !all.contains(one) {
        all.push(one.clone());
    }
    all
}

/// Adds a use as it stands. A language that is the text of the book becomes part of the pair.
fn with_use(uses: &[LanguageUse], one: LanguageUse) -> Vec<LanguageUse> {
    match one.role {
        LanguageRole::Text => {
            let mut uses = uses.to_vec();
            uses.push(one);
            uses
        }
        _ => uses::add(uses, vec![one]),
    }
}

fn with_culture(tags: &[CultureTag], culture: &Culture, stamp: &Stamp) -> Vec<CultureTag> {
    let mut tags = tags.to_vec();
    match tags.iter_mut().find(|tag| culture.is(tag)) {
        Some(tag) if tag.suggested => stamp.on(tag),
        Some(_) => {}
        None => {
            let mut tag = culture.0.clone();
            stamp.on(&mut tag);
            tags.push(tag);
        }
    }
    tags
}

/// Takes back that a book has none of something.
pub fn no_longer_none(entry: &Entry, of: NoneOf) -> Option<EntryField> {
    let mut none = entry.book.none.clone();
    none.retain(|one| *one != of);
    (none != entry.book.none).then_some(EntryField::NoneOf(none))
}

/// Changes the first row of a person, or the one that holds tags already.
fn to_person(entry: &Entry, name: &str, change: impl Fn(&mut Contributor)) -> Vec<EntryField> {
    let mut people = entry.book.contributors.clone();
    let rows = || {
        people
            .iter()
            .enumerate()
            .filter(|(_, row)| row.name.trim() == name)
    };
    let tagged = rows().find(|(_, row)| !row.by.is_empty());
    let Some(at) = tagged.or_else(|| rows().next()).map(|(at, _)| at) else {
        return Vec::new();
    };
    change(&mut people[at]);
    changed(people, &entry.book.contributors, EntryField::Contributors)
}

/// Changes every row of a person.
fn to_person_rows(entry: &Entry, name: &str, change: impl Fn(&mut Contributor)) -> Vec<EntryField> {
    let mut people = entry.book.contributors.clone();
    for person in people.iter_mut().filter(|row| row.name.trim() == name) {
        change(person);
    }
    changed(people, &entry.book.contributors, EntryField::Contributors)
}

/// Gives one edit for all of the books for which there is something to change.
pub fn to_all(
    list: &Booklist,
    ids: &[EntryId],
    fields: impl Fn(&Entry) -> Vec<EntryField>,
) -> Option<Edit> {
    let of = |id: &EntryId| -> Vec<Edit> {
        let fields = list
            .entry(*id)
            .map(|entry| fields(entry))
            .unwrap_or_default();
        fields
            .into_iter()
            .map(|field| Edit::Entry(*id, field))
            .collect()
    };
    let edits: Vec<Edit> = ids.iter().flat_map(of).collect();
    (!edits.is_empty()).then_some(Edit::All(edits))
}
