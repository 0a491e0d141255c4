//! A picture from a file on disk, made into what a list can hold.

use super::{CoverError, LARGEST_FILE, cover};
use crate::model::Picture;
use crate::say;
use crate::words::Words;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use thiserror::Error;

/// Says why a file did not become a picture. The list is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PictureFileError {
    /// The file could not be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(ErrorKind),
    /// What it holds is no picture that can be used.
    #[error(transparent)]
    Unusable(#[from] CoverError),
}

impl PictureFileError {
    /// Tells the user what happened.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Unreadable(_) => say!(words, "import-picture-unreadable"),
            Self::Unusable(error) => error.sentence(words),
        }
    }
}

/// Reads a picture file and makes it small. Blocks.
///
/// # Errors
/// When the file cannot be read, is larger than [`LARGEST_FILE`], or is no picture.
pub fn picture_from(path: &Path) -> Result<Picture, PictureFileError> {
    let unreadable = |error: std::io::Error| PictureFileError::Unreadable(error.kind());
    let file = File::open(path).map_err(unreadable)?;
    let known = file.metadata().map_err(unreadable)?;
    if !known.is_file() {
        return Err(PictureFileError::Unreadable(ErrorKind::IsADirectory));
    }
    let mut bytes = Vec::new();
    // One byte more than is allowed is enough to know that it is too large.
    let _ = file
        .take(LARGEST_FILE as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    Ok(cover(&bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_and_a_text_are_no_pictures() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            picture_from(folder.path()),
            Err(PictureFileError::Unreadable(_))
        ));
        let text = folder.path().join("cover.jpg");
        std::fs::write(&text, "not a picture").unwrap();
        assert_eq!(
            picture_from(&text),
            Err(PictureFileError::Unusable(CoverError::NotAPicture))
        );
        assert!(picture_from(&folder.path().join("nowhere.png")).is_err());
    }
}
