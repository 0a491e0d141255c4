//! Putting in order what an edit by hand leaves behind, without losing anything: identities that are missing or there twice,
//! pictures under a name of somebody's own. The same file always gives the same result.

use crate::model::*;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use uuid::{Builder, Uuid};

/// Something that was put in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// An entry was there twice under one identity, most likely copied; the later one has its own now.
    CopiedEntry {
        /// Its title.
        title: String,
    },
    /// A section was there twice under one identity; the later one has its own now.
    CopiedSection {
        /// Its heading.
        heading: String,
    },
    /// A picture was kept under another name than the one that follows from its bytes.
    RenamedPicture(String),
    /// A cover names a picture that is not in the file. Every picture is kept until it is chosen anew.
    AbsentPicture {
        /// The title of the book; nothing for the logo.
        title: Option<String>,
    },
}

/// Puts a list in order, or gives the name of a picture whose bytes are not those that its name was made from.
pub(super) fn mend(mut list: Booklist) -> Result<(Booklist, Vec<Notice>), String> {
    let mut notices = Vec::new();
    rename_pictures(&mut list, &mut notices)?;
    give_identities(&mut list, &mut notices);
    notices.extend(absent_pictures(&list));
    Ok((list, notices))
}

fn give_identities(list: &mut Booklist, notices: &mut Vec<Notice>) {
    if list.id == ListId::unset() {
        let text = ron::to_string(&*list).unwrap_or_default();
        list.id = fresh(Uuid::nil(), &text, |_| true).into();
    }
    let seed = list.id.to_string();
    let language = list.language.clone();
    let mut sections = HashSet::new();
    // An identity that stands further on is taken, too.
    let mut entries: HashSet<EntryId> = HashSet::new();
    let stated: BTreeSet<EntryId> = if has_twins(list) {
        list.entries().map(|entry| entry.id).collect()
    } else {
        BTreeSet::new()
    };
    for section in &mut list.sections {
        if section.id == SectionId::unset() || sections.contains(&section.id) {
            if section.id != SectionId::unset() {
                let heading = section.heading.words(&language).to_owned();
                notices.push(Notice::CopiedSection { heading });
            }
            let words = format!(
                "{seed}{}",
                ron::to_string(&section.heading).unwrap_or_default()
            );
            section.id = fresh(section.id.uuid(), &words, |id| {
                !sections.contains(&id.into())
            })
            .into();
        }
        let _ = sections.insert(section.id);
        for entry in &mut section.entries {
            if entry.id != EntryId::unset() && entries.insert(entry.id) {
                continue;
            }
            if entry.id != EntryId::unset() {
                let title = entry.book.title.clone();
                notices.push(Notice::CopiedEntry { title });
            }
            let words = format!("{seed}{}", ron::to_string(&**entry).unwrap_or_default());
            let id = fresh(entry.id.uuid(), &words, |id| {
                let id = id.into();
                !entries.contains(&id) && !stated.contains(&id)
            });
            Arc::make_mut(entry).id = id.into();
            let _ = entries.insert(id.into());
        }
    }
}

fn has_twins(list: &Booklist) -> bool {
    let mut seen = HashSet::new();
    list.entries()
        .any(|entry| entry.id == EntryId::unset() || !seen.insert(entry.id))
}

/// Makes an identity out of another one and of words, so that everybody who opens the same file gets the same.
fn fresh(of: Uuid, words: &str, is_free: impl Fn(Uuid) -> bool) -> Uuid {
    let millis = of
        .as_bytes()
        .iter()
        .take(6)
        .fold(0_u64, |millis, byte| millis << 8 | u64::from(*byte));
    let mut digest = Sha256::digest(words);
    loop {
        let mut random = [0; 10];
        random.copy_from_slice(&digest[..10]);
        let id = Builder::from_unix_timestamp_millis(millis, &random).into_uuid();
        if is_free(id) {
            return id;
        }
        digest = Sha256::digest(digest);
    }
}

fn rename_pictures(list: &mut Booklist, notices: &mut Vec<Notice>) -> Result<(), String> {
    let wrong: BTreeMap<PictureId, PictureId> = list
        .pictures
        .iter()
        .map(|(id, picture)| (id.clone(), picture.id()))
        .filter(|(stated, id)| stated != id)
        .collect();
    if let Some((stated, _)) = wrong.iter().find(|(stated, _)| looks_made(stated)) {
        return Err(stated.to_string());
    }
    if wrong.is_empty() {
        return Ok(());
    }
    let pictures = Arc::make_mut(&mut list.pictures);
    for (stated, id) in &wrong {
        if let Some(picture) = pictures.remove(stated) {
            let _ = pictures.insert(id.clone(), picture);
        }
        notices.push(Notice::RenamedPicture(stated.to_string()));
    }
    let rename = |cover: &mut Cover| {
        if let Some(id) = wrong.get(&cover.picture) {
            cover.picture = id.clone();
        }
    };
    list.logo.iter_mut().for_each(rename);
    for entry in list
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.entries)
    {
        if entry
            .cover
            .as_ref()
            .is_some_and(|cover| wrong.contains_key(&cover.picture))
        {
            Arc::make_mut(entry).cover.iter_mut().for_each(rename);
        }
    }
    Ok(())
}

fn absent_pictures(list: &Booklist) -> Vec<Notice> {
    let absent = |cover: &Option<Cover>| {
        cover
            .as_ref()
            .is_some_and(|cover| !list.pictures.contains_key(&cover.picture))
    };
    let logo = absent(&list.logo).then_some(Notice::AbsentPicture { title: None });
    let covers = list
        .entries()
        .filter(|entry| absent(&entry.cover))
        .map(|entry| Notice::AbsentPicture {
            title: Some(entry.book.title.clone()),
        });
    logo.into_iter().chain(covers).collect()
}

/// Tells whether the program made this name: 16 hexadecimal digits.
pub(super) fn looks_made(id: &PictureId) -> bool {
    id.as_str().len() == 16 && id.as_str().bytes().all(|byte| byte.is_ascii_hexdigit())
}
