//! This computer's own folder: recent lists, settings, the committee's own vocabulary, drafts of unsaved work, saved states, and who has which file open.
//!
//! Nothing here leaves the computer and nothing here is needed to open a list. Every error of the disk is a value: a full
//! or locked shelf must never stop somebody from working on a list.

mod aside;
mod claim;
mod draft;
mod filter;
mod library;
mod prints;
mod recent;
mod saved;
mod settings;
pub mod template;
mod vocabulary;

pub use aside::SetAside;
pub use claim::{Claim, ClaimError};
pub use draft::{Draft, DraftId, KeptDraft};
pub use recent::Recent;
pub use saved::SavedState;
pub use settings::{Appearance, Panes, Settings};

use crate::file::{OpenError, read_within};
use crate::say;
use crate::words::Words;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Names the folder of the shelf where it is not the usual one: for tests, and for a program carried on a stick.
const PLACE: &str = "COLIBRI_SHELF";

/// The folder in which this computer keeps its own things.
#[derive(Debug, Clone)]
pub struct Shelf {
    folder: PathBuf,
}

/// Says why the shelf could not be read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ShelfError {
    /// The system names no folder for this user.
    #[error("the system names no folder for this user")]
    NoPlace,
    /// The disk refused.
    #[error("the disk: {0}")]
    Disk(ErrorKind),
    /// What was kept cannot be read.
    #[error("what was kept cannot be read")]
    Damaged,
}

impl From<io::Error> for ShelfError {
    fn from(error: io::Error) -> Self {
        Self::Disk(error.kind())
    }
}

impl From<OpenError> for ShelfError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Missing => Self::Disk(ErrorKind::NotFound),
            OpenError::NotAllowed => Self::Disk(ErrorKind::PermissionDenied),
            OpenError::Disk(kind) => Self::Disk(kind),
            _ => Self::Damaged,
        }
    }
}

impl ShelfError {
    /// Says what does not work, what is safe, and what to do.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::NoPlace => say!(words, "shelf-no-place"),
            Self::Disk(kind) => say!(words, "shelf-disk", reason = kind.to_string()),
            Self::Damaged => say!(words, "shelf-damaged"),
        }
    }
}

impl Shelf {
    /// Opens the shelf of this user, or the one that `COLIBRI_SHELF` names.
    ///
    /// # Errors
    /// When there is no such folder and none can be made.
    pub fn open_default() -> Result<Self, ShelfError> {
        match std::env::var_os(PLACE).filter(|place| !place.is_empty()) {
            Some(place) => Self::at(PathBuf::from(place)),
            None => {
                let places =
                    directories::ProjectDirs::from("", "", "Colibri").ok_or(ShelfError::NoPlace)?;
                Self::at(places.data_dir())
            }
        }
    }

    /// Opens the shelf in a folder, and makes the folder where it is not there.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn at(folder: impl Into<PathBuf>) -> Result<Self, ShelfError> {
        let folder = folder.into();
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    /// Gives the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Gives a folder inside, and makes it where it is not there.
    fn inside(&self, name: &str) -> Result<PathBuf, ShelfError> {
        let folder = self.folder.join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}

/// Reads a small file of the shelf; nothing where it is not there.
fn read_small(path: &Path) -> Result<Option<String>, ShelfError> {
    const LARGEST: u64 = 4 * 1024 * 1024;
    match read_within(path, LARGEST) {
        Ok(bytes) => String::from_utf8(bytes)
            .map(Some)
            .map_err(|_| ShelfError::Damaged),
        Err(OpenError::Missing) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes a value as readable RON.
fn in_ron<T: serde::Serialize>(value: &T) -> Result<Vec<u8>, ShelfError> {
    let config = ron::ser::PrettyConfig::new().new_line("\n");
    ron_options()
        .to_string_pretty(value, config)
        .map(|text| (text + "\n").into_bytes())
        .map_err(|_| ShelfError::Damaged)
}

fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}
