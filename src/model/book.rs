//! A book: what can be known of it whatever list it stands on.

use super::{
    Audience, Award, CultureTag, Isbn, LanguageTag, LanguageUse, Portrayal, Written, Year,
    is_default,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An edition of a book and all facts about it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Book {
    /// The title as printed, parallel titles included.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The subtitle.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subtitle: String,
    /// The language of the title, where it is not that of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_language: Option<LanguageTag>,
    /// The original of a translated book.
    #[serde(skip_serializing_if = "is_default")]
    pub original: Original,
    /// The series it belongs to.
    #[serde(skip_serializing_if = "is_default")]
    pub series: Series,
    /// Everyone who made it, in the order of the book.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contributors: Vec<Contributor>,
    /// The publisher.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// The imprint, where it is not the publisher.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub imprint: String,
    /// The country it was first published in, as the committee writes it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// The year of publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<Written<Year>>,
    /// Its ISBNs, one for each form it is sold in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub isbns: Vec<EditionIsbn>,
    /// What kind of book it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// For whom it is.
    #[serde(skip_serializing_if = "is_default")]
    pub audience: Audience,
    /// Its price, as the committee writes it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub price: String,
    /// The number of pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Written<u32>>,
    /// Whether it is in print.
    #[serde(skip_serializing_if = "is_default")]
    pub availability: Availability,
    /// What it has been awarded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub awards: Vec<Award>,
    /// Its languages and what it uses them for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageUse>,
    /// The cultures it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<CultureTag>,
    /// The places it is set in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<String>,
    /// How it shows the groups it shows. Counted only where the list has turned the scheme on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub portrayals: Vec<Portrayal>,
    /// What somebody has looked for and found none of. Without it, what is empty is not stated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub none: Vec<NoneOf>,
}

/// Something that a book can be known to have none of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NoneOf {
    /// It is about no culture in particular.
    About,
    /// It is set in no place in particular.
    Setting,
    /// It has no award.
    Award,
}

/// The original of a translated book.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Original {
    /// The original title in its own script.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The original title in Latin letters.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub romanized: String,
    /// The country of the original.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// The year of the original.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<Written<Year>>,
}

/// A series and the place in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Series {
    /// The name of the series.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The number in it, as printed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
}

/// A person or a corporate body that made the book, in one role.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Contributor {
    /// The name as printed, given name first.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The name as it is filed ("Martinez-Neal, Juana"), where it does not follow from the printed one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filed_as: String,
    /// What they did.
    pub role: Role,
    /// The cultures that the person names as their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<CultureTag>,
    /// Somebody has looked, and the person names no culture as their own. Without it, an empty `by` is not stated.
    #[serde(skip_serializing_if = "is_default")]
    pub names_no_culture: bool,
}

impl Book {
    /// Gives the book without what belongs to the committee alone: who has set which tag and when, the remarks on their
    /// sources, and how groups are shown.
    pub fn in_public(&self) -> Self {
        let mut book = self.clone();
        let by = book
            .contributors
            .iter_mut()
            .flat_map(|person| &mut person.by);
        for tag in book.about.iter_mut().chain(by) {
            tag.set_by.clear();
            tag.set_on = None;
            tag.note.clear();
        }
        book.portrayals.clear();
        book
    }
}

impl Contributor {
    /// Makes a contributor of whom only name and role are known.
    pub fn new(name: impl Into<String>, role: Role) -> Self {
        Self {
            name: name.into(),
            role,
            ..Self::default()
        }
    }

    /// Gives the name as it is filed: what was stated, else the last word first ("Child, Brenda J.").
    pub fn filing_name(&self) -> String {
        if !self.filed_as.is_empty() {
            return self.filed_as.clone();
        }
        let name = self.name.trim();
        match name.rsplit_once(' ') {
            Some((rest, suffix))
                if matches!(
                    suffix.trim_end_matches('.'),
                    "Jr" | "Sr" | "II" | "III" | "IV"
                ) =>
            {
                match rest.trim_end_matches(',').rsplit_once(' ') {
                    Some((given, family)) => format!("{family}, {given}, {suffix}"),
                    None => name.to_owned(),
                }
            }
            Some((given, family)) => format!("{family}, {given}"),
            None => name.to_owned(),
        }
    }
}

/// What a contributor did.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[allow(missing_docs)] // The words say it.
pub enum Role {
    #[default]
    Author,
    Illustrator,
    Translator,
    Editor,
    Adapter,
    Compiler,
    Photographer,
    Narrator,
    CoverArtist,
    Calligrapher,
    /// A part that none of the others names.
    Contributor,
}

impl Role {
    /// Every role, the usual ones first.
    pub const ALL: [Self; 11] = [
        Self::Author,
        Self::Illustrator,
        Self::Translator,
        Self::Editor,
        Self::Adapter,
        Self::Compiler,
        Self::Photographer,
        Self::Narrator,
        Self::CoverArtist,
        Self::Calligrapher,
        Self::Contributor,
    ];
}

/// An ISBN and the form of the book that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionIsbn {
    /// The number.
    pub isbn: Written<Isbn>,
    /// "Hardcover", "paperback", "Spanish edition": as the committee writes it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form: String,
}

/// What kind of book it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)] // The words say it.
pub enum Format {
    BoardBook,
    PictureBook,
    EarlyReader,
    ChapterBook,
    Novel,
    VerseNovel,
    GraphicNovel,
    Nonfiction,
    Poetry,
    Folklore,
    ShortStories,
    Play,
    Audiobook,
    Other,
}

impl Format {
    /// Every format, in the order of age.
    pub const ALL: [Self; 14] = [
        Self::BoardBook,
        Self::PictureBook,
        Self::EarlyReader,
        Self::ChapterBook,
        Self::Novel,
        Self::VerseNovel,
        Self::GraphicNovel,
        Self::Nonfiction,
        Self::Poetry,
        Self::Folklore,
        Self::ShortStories,
        Self::Play,
        Self::Audiobook,
        Self::Other,
    ];
}

/// Whether the book can be bought, and when somebody looked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Availability {
    /// In print or not; nothing where nobody has looked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_print: Option<bool>,
    /// The day on which somebody looked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<Date>,
}

impl Book {
    /// Gives title and subtitle as they are printed together.
    pub fn full_title(&self) -> String {
        if self.subtitle.is_empty() {
            self.title.clone()
        } else {
            format!("{}: {}", self.title, self.subtitle)
        }
    }

    /// Gives the contributors in one role, in order.
    pub fn people(&self, role: Role) -> impl Iterator<Item = &Contributor> {
        self.contributors.iter().filter(move |c| c.role == role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_filed_by_their_last_word_unless_stated() {
        let filed = |name: &str| Contributor::new(name, Role::Author).filing_name();
        assert_eq!(filed("Brenda J. Child"), "Child, Brenda J.");
        assert_eq!(filed("James Buckley Jr."), "Buckley, James, Jr.");
        assert_eq!(filed("Liniers"), "Liniers");
        let stated = Contributor {
            filed_as: "de la Peña, Matt".into(),
            ..Contributor::new("Matt de la Peña", Role::Author)
        };
        assert_eq!(stated.filing_name(), "de la Peña, Matt");
    }
}
