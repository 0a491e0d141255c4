//! Unsaved work, on disk within a second of every change, to be offered after a crash.
//!
//! A draft is a list like any other, with a first line that says which file it belongs to: it can be opened even without
//! the program's help.

use super::claim::{Claim, ClaimError, key_of, key_of_path};
use super::saved::files;
use super::{Shelf, ShelfError, ron_options};
use crate::file::{
    LARGEST, Lineage, Lost, Stamp, State, decode, encode, read_within, recover, write_atomically,
};
use crate::model::{Booklist, ListId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

const FIRST: &str = "// draft ";

/// Names a draft on this shelf.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DraftId(String);

impl DraftId {
    /// Gives the name of the draft of a list in a file, or in none yet.
    pub fn of(list: ListId, path: Option<&Path>) -> Self {
        Self(format!(
            "{}-{}",
            place(list, path),
            key_of(list.to_string().as_bytes())
        ))
    }
}

/// What the claim of a list is named after: its file, or the list itself while it has none.
fn place(list: ListId, path: Option<&Path>) -> String {
    path.map_or_else(|| key_of(list.to_string().as_bytes()), key_of_path)
}

/// A draft that is kept on the shelf and belongs to no living window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDraft {
    /// Its name.
    pub id: DraftId,
    /// The title of the list.
    pub title: String,
    /// The file that it belongs to; nothing for a list that was never saved.
    pub path: Option<PathBuf>,
    /// When it was kept.
    pub kept: Timestamp,
}

/// A draft, read.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The list as it was when the work broke off.
    pub list: Booklist,
    /// The saved states that led to it.
    pub lineage: Lineage,
    /// The file that it belongs to; nothing for a list that was never saved.
    pub path: Option<PathBuf>,
    /// What that file was when the work began, to notice that it changed meanwhile.
    pub base: Option<Stamp>,
    /// When it was kept.
    pub kept: Timestamp,
    /// What of the draft itself could not be read. Nearly always empty.
    pub lost: Vec<Lost>,
}

#[derive(Serialize, Deserialize)]
struct About {
    title: String,
    path: Option<PathBuf>,
    base: Option<Stamp>,
    now: Option<State>,
    kept: Timestamp,
}

impl Shelf {
    /// Claims a list that has no file yet, so that its draft counts as that of a living window.
    ///
    /// # Errors
    /// When another window has claimed it, or the shelf does not work.
    pub fn claim_unsaved(&self, list: ListId) -> Result<Claim, ClaimError> {
        self.claim_key(&place(list, None))
    }

    /// Keeps unsaved work, whole or not at all. `path` and `base` are the file that it belongs to and what that file was.
    ///
    /// # Errors
    /// When the shelf cannot be written. The draft before is still there then.
    pub fn keep_draft(
        &self,
        list: &Booklist,
        lineage: &Lineage,
        path: Option<&Path>,
        base: Option<&Stamp>,
    ) -> Result<DraftId, ShelfError> {
        let about = About {
            title: list.title.words(&list.language).to_owned(),
            path: path.map(Path::to_owned),
            base: base.cloned(),
            now: lineage.now(),
            kept: Timestamp::now(),
        };
        let about = ron_options()
            .to_string(&about)
            .map_err(|_| ShelfError::Damaged)?;
        let mut bytes = format!("{FIRST}{about}\n").into_bytes();
        bytes.extend(encode(list, lineage));
        let id = DraftId::of(list.id, path);
        write_atomically(&self.draft_path(&id)?, &bytes)?;
        Ok(id)
    }

    /// Gives the drafts that no living window works on, the newest first: what a crash left behind.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    pub fn drafts(&self) -> Result<Vec<KeptDraft>, ShelfError> {
        let mut drafts = Vec::new();
        for path in files(&self.inside("drafts")?)? {
            let Some(name) = path
                .file_name()
                .and_then(|name| name.to_str()?.strip_suffix(".ron"))
            else {
                continue;
            };
            let place = name.split('-').next().unwrap_or(name);
            if self.is_claimed(place) {
                continue;
            }
            let about = read_within(&path, LARGEST)
                .ok()
                .and_then(|bytes| about(&bytes));
            // A draft whose first line is damaged is offered all the same.
            drafts.push(KeptDraft {
                id: DraftId(name.to_owned()),
                title: about
                    .as_ref()
                    .map(|about| about.title.clone())
                    .unwrap_or_default(),
                kept: about
                    .as_ref()
                    .map_or(Timestamp::UNIX_EPOCH, |about| about.kept),
                path: about.and_then(|about| about.path),
            });
        }
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.kept));
        Ok(drafts)
    }

    /// Reads a draft; of a damaged one, all that can be read.
    ///
    /// # Errors
    /// When it is not there or the shelf cannot be read.
    pub fn draft(&self, id: &DraftId) -> Result<Draft, ShelfError> {
        let bytes = read_within(&self.draft_path(id)?, LARGEST)?;
        let about = about(&bytes);
        let text = match bytes.iter().position(|byte| *byte == b'\n') {
            Some(end) if bytes.starts_with(FIRST.as_bytes()) => &bytes[end + 1..],
            _ => &bytes[..],
        };
        let (list, lineage, lost) = match decode(text) {
            Ok(opened) => (opened.list, opened.lineage, Vec::new()),
            Err(_) => {
                let recovered = recover(text);
                (recovered.list, recovered.lineage, recovered.lost)
            }
        };
        let kept = about
            .as_ref()
            .map_or(Timestamp::UNIX_EPOCH, |about| about.kept);
        let (path, base, now) = about.map_or((None, None, None), |about| {
            (about.path, about.base, about.now)
        });
        Ok(Draft {
            list,
            lineage: lineage.with_now(now),
            path,
            base,
            kept,
            lost,
        })
    }

    /// Takes a draft away: the work was saved, or is not wanted.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    pub fn discard_draft(&self, id: &DraftId) -> Result<(), ShelfError> {
        match fs::remove_file(self.draft_path(id)?) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn draft_path(&self, id: &DraftId) -> Result<PathBuf, ShelfError> {
        Ok(self.inside("drafts")?.join(format!("{}.ron", id.0)))
    }
}

fn about(bytes: &[u8]) -> Option<About> {
    let line = bytes.split(|byte| *byte == b'\n').next()?;
    let about = std::str::from_utf8(line).ok()?.strip_prefix(FIRST)?;
    ron_options().from_str(about).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::model::LanguageTag;

    #[test]
    fn a_draft_is_offered_when_its_window_is_gone_and_comes_back_whole() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path().join("shelf")).unwrap();
        let path = folder.path().join("list.ron");
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let saved = crate::file::save(&path, &list, &Lineage::new(), None).unwrap();
        let _ = list.title.set(&LanguageTag::english(), "Half \"a\"\ntitle");

        let window = shelf.claim(&path).unwrap();
        let id = shelf
            .keep_draft(&list, &saved.lineage, Some(&path), Some(&saved.stamp))
            .unwrap();
        assert!(
            shelf.drafts().unwrap().is_empty(),
            "a living window's draft is not offered"
        );
        drop(window);

        let offered = shelf.drafts().unwrap();
        assert_eq!(offered.len(), 1);
        assert_eq!(
            (&offered[0].id, offered[0].title.as_str()),
            (&id, "Half \"a\"\ntitle")
        );
        let draft = shelf.draft(&id).unwrap();
        assert_eq!(
            (&draft.list, &draft.lineage, draft.base.as_ref()),
            (&list, &saved.lineage, Some(&saved.stamp))
        );
        assert_eq!(draft.path.as_deref(), Some(path.as_path()));
        let raw = fs::read(shelf.draft_path(&id).unwrap()).unwrap();
        assert_eq!(
            decode(&raw).unwrap().list,
            list,
            "any reader of lists reads a draft"
        );

        shelf.discard_draft(&id).unwrap();
        assert!(shelf.drafts().unwrap().is_empty());
    }
}
