//! Files of the shelf that cannot be read are put aside under another name, never written over.

use super::{Shelf, ShelfError};
use crate::say;
use crate::words::Words;
use std::fs;
use std::path::{Path, PathBuf};

/// A file that could not be read was put aside; what usually holds is used in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where it is now.
    pub path: PathBuf,
}

impl SetAside {
    /// Says what happened.
    pub fn sentence(&self, words: &Words) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let path = self.path.display().to_string();
        match name.starts_with("vocabulary") {
            true => say!(words, "shelf-vocabulary-aside", path = path),
            false => say!(words, "shelf-settings-aside", path = path),
        }
    }
}

impl Shelf {
    /// Gives a file of the shelf another name, under which nothing stands yet: `settings.broken.ron`.
    pub(super) fn set_aside(&self, file: &str) -> Result<SetAside, ShelfError> {
        let path = self.folder.join(file);
        let stem = Path::new(file).file_stem().unwrap_or_default();
        let stem = stem.to_string_lossy();
        let aside = (1..)
            .map(|n| match n {
                1 => format!("{stem}.broken.ron"),
                n => format!("{stem}.broken-{n}.ron"),
            })
            .map(|name| self.folder.join(name))
            .find(|path| !path.exists());
        let aside = aside.ok_or(ShelfError::Damaged)?;
        fs::rename(&path, &aside)?;
        Ok(SetAside { path: aside })
    }
}
