//! The list: one request or occasion in one year.

use super::{
    Aim, Cover, Direction, Entry, EntryId, LanguageName, LanguageTag, ListId, Member, NamedPrint,
    Picture, PictureId, Section, SectionId, Term, Texts, Written, Year, is_default,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A booklist with everything that belongs to it. Cloning is cheap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booklist {
    /// Identifies the list through all its copies.
    pub id: ListId,
    /// The title in each language that the list is issued in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: Texts,
    /// The subtitle.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subtitle: Texts,
    /// The year it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<Written<Year>>,
    /// The main language: that of titles and texts that say nothing else.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: LanguageTag,
    /// The further languages that it is issued in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_issued_in: Vec<LanguageTag>,
    /// Draft or final. `DRAFT` stands on every page of a draft.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stage: Stage,
    /// Who asked for the list and for what. Never printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub charge: String,
    /// What is in and what is out: definition and window of publication. Never printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// How the committee writes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub style: HouseStyle,
    /// The words before the first section.
    #[serde(default, skip_serializing_if = "is_default")]
    pub introduction: Texts,
    /// Who made it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub credits: Texts,
    /// Who paid for it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub funders: Texts,
    /// How it may be copied.
    #[serde(default, skip_serializing_if = "is_default")]
    pub permission: Texts,
    /// What it does not claim.
    #[serde(default, skip_serializing_if = "is_default")]
    pub disclaimer: Texts,
    /// A slogan.
    #[serde(default, skip_serializing_if = "is_default")]
    pub slogan: Texts,
    /// The logo of those who issue it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Cover>,
    /// Who serves on the committee.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
    /// Sets of choices for prints.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prints: Vec<NamedPrint>,
    /// Terms for cultures in the committee's own words, where they are not those inside the program.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// Names of languages, where they are not those inside the program.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub language_names: Vec<LanguageName>,
    /// What the committee wants the list to cover. Never leaves it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aims: Vec<Aim>,
    /// The sections in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// All pictures, by their content. Kept by the file in a place of its own.
    #[serde(skip)]
    pub pictures: Arc<BTreeMap<PictureId, Picture>>,
}

/// How far the list has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Stage {
    /// Not yet to be handed out.
    #[default]
    Draft,
    /// Checked and ready.
    Final,
}

/// How the committee writes and prints.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct HouseStyle {
    /// The order of the facts in a printed entry.
    #[serde(skip_serializing_if = "is_default")]
    pub entries: EntryStyle,
    /// The most words that an annotation may have. Nothing where the committee sets no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotation_words: Option<u16>,
    /// How groups are shown ([`super::Portrayal`]) is stated and counted.
    #[serde(skip_serializing_if = "is_default")]
    pub portrayals: bool,
}

/// The order of the facts in a printed entry. One data, never retyped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum EntryStyle {
    /// `Title. By Author. Illus. by Illustrator. Publisher (ISBN). Annotation.`
    #[default]
    TitleFirst,
    /// `Last, First. Illus. by X. Title. Publisher. Year. ISBN`
    AuthorFirst,
    /// As the author first, and where the book comes from: `(Japan/set in Mongolia)`, as lists of international books do (USBBY).
    International,
    /// As lists of books in Spanish do: `Title (title of the other edition). Author, illustrator, translator (publisher, year)`.
    SpanishLanguage,
}

impl EntryStyle {
    /// Every style, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::TitleFirst,
        Self::AuthorFirst,
        Self::International,
        Self::SpanishLanguage,
    ];

    /// Tells whether an entry begins with the author, as bibliographies file it.
    pub fn begins_with_author(self) -> bool {
        matches!(self, Self::AuthorFirst | Self::International)
    }
}

impl Booklist {
    /// Makes a list without sections.
    pub fn new(id: ListId, language: LanguageTag) -> Self {
        Self {
            id,
            title: Texts::default(),
            subtitle: Texts::default(),
            year: None,
            language,
            also_issued_in: Vec::new(),
            stage: Stage::default(),
            charge: String::new(),
            scope: String::new(),
            style: HouseStyle::default(),
            introduction: Texts::default(),
            credits: Texts::default(),
            funders: Texts::default(),
            permission: Texts::default(),
            disclaimer: Texts::default(),
            slogan: Texts::default(),
            logo: None,
            members: Vec::new(),
            prints: Vec::new(),
            terms: Vec::new(),
            language_names: Vec::new(),
            aims: Vec::new(),
            sections: Vec::new(),
            pictures: Arc::default(),
        }
    }

    /// Gives every language that the list is issued in, the main one first.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        std::iter::once(&self.language).chain(
            self.also_issued_in
                .iter()
                .filter(|tag| **tag != self.language),
        )
    }

    /// Gives the direction of words on the list: that of their language where one is stated, else that of their first letter,
    /// else that of the main language.
    pub fn direction(&self, words: &str, stated: Option<&LanguageTag>) -> Direction {
        stated
            .map(LanguageTag::direction)
            .or_else(|| Direction::of_first_letter(words))
            .unwrap_or_else(|| self.language.direction())
    }

    /// Gives every entry in the committee's order.
    pub fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.sections.iter().flat_map(|section| &section.entries)
    }

    /// Gives the logo, every cover, and the pictures of prints.
    pub fn covers(&self) -> impl Iterator<Item = &Cover> {
        self.logo
            .iter()
            .chain(self.entries().filter_map(|entry| entry.cover.as_ref()))
            .chain(
                self.prints
                    .iter()
                    .filter_map(|print| print.options.picture.as_ref()),
            )
    }

    /// Counts the entries, whatever their status.
    pub fn count(&self) -> usize {
        self.sections
            .iter()
            .map(|section| section.entries.len())
            .sum()
    }

    /// Finds a section's place.
    pub fn section_at(&self, id: SectionId) -> Option<usize> {
        self.sections.iter().position(|section| section.id == id)
    }

    /// Finds a section.
    pub fn section(&self, id: SectionId) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Finds an entry's place: that of its section and its own within the section.
    pub fn entry_at(&self, id: EntryId) -> Option<(usize, usize)> {
        self.sections.iter().enumerate().find_map(|(s, section)| {
            let at = section.entries.iter().position(|entry| entry.id == id)?;
            Some((s, at))
        })
    }

    /// Finds an entry.
    pub fn entry(&self, id: EntryId) -> Option<&Arc<Entry>> {
        self.entries().find(|entry| entry.id == id)
    }

    /// Gives the picture of a cover or logo. Nothing where the file did not bring it.
    pub fn picture(&self, cover: &Cover) -> Option<&Picture> {
        self.pictures.get(&cover.picture)
    }
}
