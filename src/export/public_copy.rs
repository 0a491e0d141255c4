//! The list itself as a file for everybody: without anything that belongs to the committee alone.

use crate::model::{Book, Booklist, Entry, LanguageTag, ListId, PublicList, Section, Texts};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Builder;

/// Makes a list of a public list. It has an identity of its own, always the same, so that nobody's program takes it for
/// another state of the committee's list. Only pictures that are shown come along, and no culture that nobody has confirmed.
pub fn public_copy(list: &PublicList) -> Booklist {
    let mut copy = Booklist::new(identity(list.id), list.language.clone());
    copy.title.clone_from(&list.title);
    copy.subtitle.clone_from(&list.subtitle);
    copy.year.clone_from(&list.year);
    copy.stage = list.stage;
    copy.style.entries = list.entry_style;
    copy.introduction.clone_from(&list.introduction);
    copy.credits.clone_from(&list.credits);
    copy.funders.clone_from(&list.funders);
    copy.permission.clone_from(&list.permission);
    copy.disclaimer.clone_from(&list.disclaimer);
    copy.slogan.clone_from(&list.slogan);
    copy.logo.clone_from(&list.logo);
    copy.members.clone_from(&list.members);
    copy.prints.clone_from(&list.prints);
    copy.terms.clone_from(&list.terms);
    copy.language_names.clone_from(&list.language_names);
    copy.also_issued_in = further_languages(list);
    copy.sections = list
        .sections
        .iter()
        .map(|section| {
            let mut kept = Section::new(section.id, section.heading.clone());
            kept.introduction.clone_from(&section.introduction);
            kept.audience.clone_from(&section.audience);
            kept.entries = section
                .entries
                .iter()
                .map(|entry| {
                    let mut kept = Entry::new(entry.id);
                    kept.book = confirmed(&entry.book);
                    kept.annotations.clone_from(&entry.annotations);
                    kept.cover.clone_from(&entry.cover);
                    kept.call_number.clone_from(&entry.call_number);
                    Arc::new(kept)
                })
                .collect();
            kept
        })
        .collect();
    let shown: BTreeMap<_, _> = copy
        .covers()
        .filter_map(|cover| list.pictures.get_key_value(&cover.picture))
        .map(|(id, picture)| (id.clone(), picture.clone()))
        .collect();
    copy.pictures = Arc::new(shown);
    copy
}

/// Gives a book without the cultures that a sheet has suggested and the committee has not confirmed: nobody else is to read
/// them as what the committee says.
fn confirmed(book: &Book) -> Book {
    let mut book = book.clone();
    book.about.retain(|tag| !tag.suggested);
    for person in &mut book.contributors {
        person.by.retain(|tag| !tag.suggested);
    }
    book
}

fn identity(id: ListId) -> ListId {
    let digest = Sha256::digest(format!("public copy of {id}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    Builder::from_custom_bytes(bytes).into_uuid().into()
}

/// Every language but the main one that a title, heading or introduction of the list is in.
fn further_languages(list: &PublicList) -> Vec<LanguageTag> {
    let texts = [&list.title, &list.introduction];
    let headings = list.sections.iter().map(|section| &section.heading);
    let found: BTreeSet<&LanguageTag> = texts
        .into_iter()
        .chain(headings)
        .flat_map(Texts::iter)
        .map(|(language, _)| language)
        .filter(|language| **language != list.language)
        .collect();
    found.into_iter().cloned().collect()
}
