//! The list as anybody may see it. What is printed or exported is made from these types, which have no field for committee
//! matters: no status, no reasons, no notes, no charge, no scope, and only accepted entries.

use super::{
    Audience, Book, Booklist, Cover, EntryId, EntryStyle, LanguageName, LanguageTag, ListId,
    Member, NamedPrint, Picture, PictureId, SectionId, Stage, Status, Term, Texts, Written, Year,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A list without anything that belongs to the committee alone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // Each field is that of `Booklist` with the same name.
pub struct PublicList {
    pub id: ListId,
    pub title: Texts,
    pub subtitle: Texts,
    pub year: Option<Written<Year>>,
    pub language: LanguageTag,
    pub also_issued_in: Vec<LanguageTag>,
    pub stage: Stage,
    pub entry_style: EntryStyle,
    pub introduction: Texts,
    pub credits: Texts,
    pub funders: Texts,
    pub permission: Texts,
    pub disclaimer: Texts,
    pub slogan: Texts,
    pub logo: Option<Cover>,
    /// Those who may be named.
    pub members: Vec<Member>,
    pub prints: Vec<NamedPrint>,
    pub terms: Vec<Term>,
    pub language_names: Vec<LanguageName>,
    pub sections: Vec<PublicSection>,
    pub pictures: Arc<BTreeMap<PictureId, Picture>>,
}

/// A section that has at least one accepted entry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // Each field is that of `Section` with the same name.
pub struct PublicSection {
    pub id: SectionId,
    pub heading: Texts,
    pub introduction: Texts,
    pub audience: Audience,
    pub entries: Vec<PublicEntry>,
}

/// An accepted entry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // Each field is that of `Entry` with the same name.
pub struct PublicEntry {
    pub id: EntryId,
    pub book: Book,
    pub annotations: Texts,
    pub cover: Option<Cover>,
    pub call_number: String,
}

impl PublicList {
    /// Gives the languages that the list is issued in, the main one first, then those that annotations are written in besides.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        let entries = self.sections.iter().flat_map(|section| &section.entries);
        let written = entries.flat_map(|entry| entry.annotations.iter().map(|(tag, _)| tag));
        let mut found: Vec<&LanguageTag> = Vec::new();
        for language in std::iter::once(&self.language)
            .chain(&self.also_issued_in)
            .chain(written)
        {
            if !found.contains(&language) {
                found.push(language);
            }
        }
        found.into_iter()
    }
}

impl From<&Booklist> for PublicList {
    fn from(list: &Booklist) -> Self {
        let sections = list
            .sections
            .iter()
            .map(|section| PublicSection {
                id: section.id,
                heading: section.heading.clone(),
                introduction: section.introduction.clone(),
                audience: section.audience.clone(),
                entries: section
                    .entries
                    .iter()
                    .filter(|entry| entry.status == Status::Accepted)
                    .map(|entry| PublicEntry {
                        id: entry.id,
                        book: entry.book.in_public(),
                        annotations: entry.annotations.clone(),
                        cover: entry.cover.clone(),
                        call_number: entry.call_number.clone(),
                    })
                    .collect(),
            })
            .filter(|section: &PublicSection| !section.entries.is_empty())
            .collect();
        Self {
            id: list.id,
            title: list.title.clone(),
            subtitle: list.subtitle.clone(),
            year: list.year.clone(),
            language: list.language.clone(),
            also_issued_in: list.also_issued_in.clone(),
            stage: list.stage,
            entry_style: list.style.entries,
            introduction: list.introduction.clone(),
            credits: list.credits.clone(),
            funders: list.funders.clone(),
            permission: list.permission.clone(),
            disclaimer: list.disclaimer.clone(),
            slogan: list.slogan.clone(),
            logo: list.logo.clone(),
            members: list
                .members
                .iter()
                .filter(|member| member.in_print)
                .cloned()
                .collect(),
            prints: list.prints.clone(),
            terms: list.terms.clone(),
            language_names: list.language_names.clone(),
            sections,
            pictures: Arc::clone(&list.pictures),
        }
    }
}
