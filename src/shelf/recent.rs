//! The lists that were open lately.

use super::{Shelf, ShelfError, in_ron, read_small, ron_options};
use crate::file::write_atomically;
use crate::model::{Booklist, LanguageTag};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::path::{Path, PathBuf};

/// How many lists are remembered.
const MOST: usize = 50;
const FILE: &str = "recent.ron";

/// A list that was open lately, as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// Its title in its main language.
    #[serde(default)]
    pub title: String,
    /// Its year, as written.
    #[serde(default)]
    pub year: Option<String>,
    /// How many entries it has.
    #[serde(default)]
    pub count: usize,
    /// The languages that it is issued in, the main one first.
    #[serde(default)]
    pub languages: Vec<LanguageTag>,
    /// When it was opened or saved last.
    pub opened: Timestamp,
    /// The file is not there now. Worked out whenever the lists are read.
    #[serde(skip)]
    pub missing: bool,
}

impl Recent {
    /// Describes a list that has just been opened or saved.
    pub fn of(path: impl Into<PathBuf>, list: &Booklist) -> Self {
        Self {
            path: path.into(),
            title: list.title.words(&list.language).to_owned(),
            year: list.year.as_ref().map(ToString::to_string),
            count: list.count(),
            languages: list.languages().cloned().collect(),
            opened: Timestamp::now(),
            missing: false,
        }
    }
}

impl Shelf {
    /// Gives the lists that were open lately, the last one first, and notices which are gone. Looks at the disk once for
    /// each.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    pub fn recent(&self) -> Result<Vec<Recent>, ShelfError> {
        let mut all = self.recent_as_kept()?;
        for recent in &mut all {
            recent.missing = !recent.path.is_file();
        }
        Ok(all)
    }

    /// Puts a list first among those that were open lately.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    pub fn remember(&self, recent: Recent) -> Result<(), ShelfError> {
        self.change_recent(|all| {
            all.retain(|other| other.path != recent.path);
            all.insert(0, recent);
            all.truncate(MOST);
        })
    }

    /// Takes a list out of those that were open lately. The list itself stays where it is.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    pub fn forget(&self, path: &Path) -> Result<(), ShelfError> {
        self.change_recent(|all| all.retain(|other| other.path != path))
    }

    fn recent_as_kept(&self) -> Result<Vec<Recent>, ShelfError> {
        let text = read_small(&self.folder.join(FILE))?;
        // What was open lately can be made again by opening: a broken file is no more than an empty one.
        Ok(text
            .and_then(|text| ron_options().from_str(&text).ok())
            .unwrap_or_default())
    }

    /// Two windows may do this at the same moment: one waits for the other.
    fn change_recent(&self, change: impl FnOnce(&mut Vec<Recent>)) -> Result<(), ShelfError> {
        let lock = File::create(self.inside("open")?.join("recent.lock"))?;
        let _ = lock.lock();
        let mut all = self.recent_as_kept().unwrap_or_default();
        change(&mut all);
        Ok(write_atomically(&self.folder.join(FILE), &in_ron(&all)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;

    #[test]
    fn the_last_one_comes_first_once_and_fifty_stay() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path()).unwrap();
        let list = Booklist::new(mint::id(), LanguageTag::english());
        for n in (0..60).chain([30]) {
            shelf
                .remember(Recent::of(folder.path().join(format!("{n}.ron")), &list))
                .unwrap();
        }
        std::fs::write(folder.path().join("30.ron"), "").unwrap();
        let recent = shelf.recent().unwrap();
        assert_eq!(recent.len(), MOST);
        assert!(recent[0].path.ends_with("30.ron") && !recent[0].missing);
        assert!(recent[1].path.ends_with("59.ron") && recent[1].missing);
        shelf.forget(&recent[0].path).unwrap();
        assert_eq!(shelf.recent().unwrap().len(), MOST - 1);
    }
}
