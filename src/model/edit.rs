//! Every change to a list, as a value. Applying one gives back the edit that undoes it exactly.

use super::*;
use std::mem;
use std::sync::Arc;
use thiserror::Error;

/// A change to a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Sets one field of the list.
    List(ListField),
    /// Puts a section at a place.
    InsertSection {
        /// The place among the sections.
        at: usize,
        /// The section with its entries.
        section: Box<Section>,
    },
    /// Takes a section out, with its entries.
    RemoveSection(SectionId),
    /// Moves a section to a place.
    MoveSection {
        /// The section.
        id: SectionId,
        /// Its place afterwards.
        to: usize,
    },
    /// Sets one field of a section.
    Section(SectionId, SectionField),
    /// Puts an entry at a place.
    InsertEntry {
        /// The section.
        section: SectionId,
        /// The place among its entries.
        at: usize,
        /// The entry.
        entry: Arc<Entry>,
    },
    /// Takes an entry out.
    RemoveEntry(EntryId),
    /// Moves an entry, within its section or to another.
    MoveEntry {
        /// The entry.
        id: EntryId,
        /// The section it stands in afterwards.
        section: SectionId,
        /// Its place there afterwards.
        at: usize,
    },
    /// Sets one field of an entry.
    Entry(EntryId, EntryField),
    /// Adds a picture that an entry or the list will refer to.
    AddPicture(Picture),
    /// Takes a picture out.
    DropPicture(PictureId),
    /// Puts another state of the list in place of the present one.
    Replace(Box<Booklist>),
    /// Several changes that are one to the person who makes them.
    All(Vec<Edit>),
}

/// Says why an edit does not fit the list. The list is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EditError {
    /// The section is not there.
    #[error("the section is not on the list")]
    NoSection,
    /// The entry is not there.
    #[error("the entry is not on the list")]
    NoEntry,
    /// The place is behind the end.
    #[error("there is no such place")]
    NoPlace,
    /// Something with the same identity is there already.
    #[error("it is on the list already")]
    AlreadyThere,
    /// The picture is not there.
    #[error("the picture is not in the list")]
    NoPicture,
}

macro_rules! fields {
    ($(#[$doc:meta])* $name:ident of $of:ident { $($field:ident($type:ty) => $($path:ident).+;)+ } texts { $($text:ident => $texts:ident;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs)] // Each sets the field with the same name.
        pub enum $name { $($field($type),)+ $($text(LanguageTag, String),)* }

        impl $name {
            /// Puts the value in its place and gives back what stood there.
            fn swap(self, target: &mut $of) -> Self {
                match self {
                    $(Self::$field(value) => Self::$field(mem::replace(&mut target.$($path).+, value)),)+
                    $(Self::$text(language, value) => {
                        let before = target.$texts.set(&language, value).unwrap_or_default();
                        Self::$text(language, before)
                    })*
                }
            }

            /// Tells whether both set the same field, in the same language.
            fn same_field(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$text(mine, _), Self::$text(theirs, _)) => mine == theirs,)*
                    _ => mem::discriminant(self) == mem::discriminant(other),
                }
            }
        }
    };
}

fields! {
    /// One field of the list with its new value.
    ListField of Booklist {
        Year(Option<Written<Year>>) => year;
        Language(LanguageTag) => language;
        AlsoIssuedIn(Vec<LanguageTag>) => also_issued_in;
        Stage(Stage) => stage;
        Charge(String) => charge;
        Scope(String) => scope;
        EntryStyle(EntryStyle) => style.entries;
        AnnotationWords(Option<u16>) => style.annotation_words;
        Portrayals(bool) => style.portrayals;
        Logo(Option<Cover>) => logo;
        Members(Vec<Member>) => members;
        Prints(Vec<NamedPrint>) => prints;
        Terms(Vec<Term>) => terms;
        LanguageNames(Vec<LanguageName>) => language_names;
        Aims(Vec<Aim>) => aims;
    } texts {
        Title => title;
        Subtitle => subtitle;
        Introduction => introduction;
        Credits => credits;
        Funders => funders;
        Permission => permission;
        Disclaimer => disclaimer;
        Slogan => slogan;
    }
}

fields! {
    /// One field of a section with its new value.
    SectionField of Section {
        Audience(Audience) => audience;
    } texts {
        Heading => heading;
        Introduction => introduction;
    }
}

fields! {
    /// One field of an entry with its new value.
    EntryField of Entry {
        Title(String) => book.title;
        Subtitle(String) => book.subtitle;
        TitleLanguage(Option<LanguageTag>) => book.title_language;
        Original(Original) => book.original;
        Series(Series) => book.series;
        Contributors(Vec<Contributor>) => book.contributors;
        Publisher(String) => book.publisher;
        Imprint(String) => book.imprint;
        Country(String) => book.country;
        Year(Option<Written<Year>>) => book.year;
        Isbns(Vec<EditionIsbn>) => book.isbns;
        Format(Option<Format>) => book.format;
        Audience(Audience) => book.audience;
        Price(String) => book.price;
        Pages(Option<Written<u32>>) => book.pages;
        Availability(Availability) => book.availability;
        Awards(Vec<Award>) => book.awards;
        Languages(Vec<LanguageUse>) => book.languages;
        About(Vec<CultureTag>) => book.about;
        Settings(Vec<String>) => book.settings;
        Portrayals(Vec<Portrayal>) => book.portrayals;
        NoneOf(Vec<NoneOf>) => book.none;
        Cover(Option<Cover>) => cover;
        Tags(Vec<String>) => tags;
        CallNumber(String) => call_number;
        Status(Status) => status;
        DeclinedBecause(String) => declined_because;
        Notes(String) => notes;
    } texts {
        Annotation => annotations;
    }
}

impl Edit {
    /// Changes the list and gives back the edit that restores it exactly.
    ///
    /// # Errors
    /// When the edit does not fit the list, which is then as it was.
    pub fn apply(self, list: &mut Booklist) -> Result<Edit, EditError> {
        match self {
            Self::List(field) => Ok(Self::List(field.swap(list))),
            Self::InsertSection { at, section } => insert_section(list, at, *section),
            Self::RemoveSection(id) => {
                let at = list.section_at(id).ok_or(EditError::NoSection)?;
                let section = Box::new(list.sections.remove(at));
                Ok(Self::InsertSection { at, section })
            }
            Self::MoveSection { id, to } => {
                let from = list.section_at(id).ok_or(EditError::NoSection)?;
                if to >= list.sections.len() {
                    return Err(EditError::NoPlace);
                }
                let section = list.sections.remove(from);
                list.sections.insert(to, section);
                Ok(Self::MoveSection { id, to: from })
            }
            Self::Section(id, field) => {
                let at = list.section_at(id).ok_or(EditError::NoSection)?;
                Ok(Self::Section(id, field.swap(&mut list.sections[at])))
            }
            Self::InsertEntry { section, at, entry } => insert_entry(list, section, at, entry),
            Self::RemoveEntry(id) => {
                let (s, at) = list.entry_at(id).ok_or(EditError::NoEntry)?;
                let section = &mut list.sections[s];
                let entry = section.entries.remove(at);
                Ok(Self::InsertEntry {
                    section: section.id,
                    at,
                    entry,
                })
            }
            Self::MoveEntry { id, section, at } => move_entry(list, id, section, at),
            Self::Entry(id, field) => {
                let (s, at) = list.entry_at(id).ok_or(EditError::NoEntry)?;
                let entry = Arc::make_mut(&mut list.sections[s].entries[at]);
                Ok(Self::Entry(id, field.swap(entry)))
            }
            Self::AddPicture(picture) => {
                let id = picture.id();
                if list.pictures.contains_key(&id) {
                    // The same bytes are the same picture: nothing to add, nothing to undo.
                    return Ok(Self::All(Vec::new()));
                }
                let _ = Arc::make_mut(&mut list.pictures).insert(id.clone(), picture);
                Ok(Self::DropPicture(id))
            }
            Self::DropPicture(id) => Arc::make_mut(&mut list.pictures)
                .remove(&id)
                .map(Self::AddPicture)
                .ok_or(EditError::NoPicture),
            Self::Replace(other) => Ok(Self::Replace(Box::new(mem::replace(list, *other)))),
            Self::All(edits) => apply_all(list, edits),
        }
    }

    /// Tells whether this edit goes on with typing that `before` began: the same words field of the same thing.
    pub fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::List(mine), Self::List(theirs)) => mine.same_field(theirs),
            (Self::Section(a, mine), Self::Section(b, theirs)) => a == b && mine.same_field(theirs),
            (Self::Entry(a, mine), Self::Entry(b, theirs)) => a == b && mine.same_field(theirs),
            // What was typed first may have changed something else with it.
            (Self::List(_) | Self::Section(..) | Self::Entry(..), Self::All(all)) => {
                all.iter().any(|before| self.continues(before))
            }
            _ => false,
        }
    }

    /// Gives the entry that the edit touches, when it touches just one.
    pub fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Entry(id, _) | Self::RemoveEntry(id) | Self::MoveEntry { id, .. } => Some(*id),
            Self::InsertEntry { entry, .. } => Some(entry.id),
            Self::All(edits) => {
                let mut touched = edits.iter().filter_map(Self::entry);
                let first = touched.next()?;
                touched.all(|id| id == first).then_some(first)
            }
            _ => None,
        }
    }
}

fn insert_section(list: &mut Booklist, at: usize, section: Section) -> Result<Edit, EditError> {
    if list.section_at(section.id).is_some() {
        return Err(EditError::AlreadyThere);
    }
    if at > list.sections.len() {
        return Err(EditError::NoPlace);
    }
    let id = section.id;
    list.sections.insert(at, section);
    Ok(Edit::RemoveSection(id))
}

fn insert_entry(
    list: &mut Booklist,
    section: SectionId,
    at: usize,
    entry: Arc<Entry>,
) -> Result<Edit, EditError> {
    if list.entry_at(entry.id).is_some() {
        return Err(EditError::AlreadyThere);
    }
    let s = list.section_at(section).ok_or(EditError::NoSection)?;
    let entries = &mut list.sections[s].entries;
    if at > entries.len() {
        return Err(EditError::NoPlace);
    }
    let id = entry.id;
    entries.insert(at, entry);
    Ok(Edit::RemoveEntry(id))
}

fn move_entry(
    list: &mut Booklist,
    id: EntryId,
    section: SectionId,
    at: usize,
) -> Result<Edit, EditError> {
    let (from, place) = list.entry_at(id).ok_or(EditError::NoEntry)?;
    let to = list.section_at(section).ok_or(EditError::NoSection)?;
    let room = list.sections[to].entries.len() - usize::from(from == to);
    if at > room {
        return Err(EditError::NoPlace);
    }
    let undo = Edit::MoveEntry {
        id,
        section: list.sections[from].id,
        at: place,
    };
    let entry = list.sections[from].entries.remove(place);
    list.sections[to].entries.insert(at, entry);
    Ok(undo)
}

/// Applies one after the other; where one does not fit, undoes those before it.
fn apply_all(list: &mut Booklist, edits: Vec<Edit>) -> Result<Edit, EditError> {
    let mut undo = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit.apply(list) {
            Ok(inverse) => undo.push(inverse),
            Err(error) => {
                for inverse in undo.into_iter().rev() {
                    let _ = inverse.apply(list)?;
                }
                return Err(error);
            }
        }
    }
    undo.reverse();
    Ok(Edit::All(undo))
}
