//! The library that hands lists out from this computer: its words in a file that a person can read, its logo beside it.

use super::aside::SetAside;
use super::{Shelf, ShelfError, in_ron, read_small, ron_options};
use crate::file::{read_within, write_atomically};
use crate::model::{Library, Picture};
use std::fs;
use std::io::ErrorKind;

const WORDS: &str = "library.ron";
const LOGO: &str = "library-logo";

/// The largest logo that is read, in bytes. One that was chosen in the program is far smaller.
const LARGEST_LOGO: u64 = 8 << 20;

impl Shelf {
    /// Reads what the library says of itself; nothing where nobody has said anything. Words that cannot be read are put aside
    /// under another name. A logo that cannot be read is none.
    ///
    /// # Errors
    /// When the disk refuses. Use an empty one then, and do not keep it.
    pub fn library(&self) -> Result<(Library, Option<SetAside>), ShelfError> {
        let text = match read_small(&self.folder.join(WORDS)) {
            Ok(text) => text,
            Err(ShelfError::Damaged) => Some(String::new()),
            Err(error) => return Err(error),
        };
        let (mut library, aside) = match text {
            None => (Library::default(), None),
            Some(text) => match ron_options().from_str::<Library>(&text) {
                Ok(library) => (library, None),
                Err(_) => (Library::default(), Some(self.set_aside(WORDS)?)),
            },
        };
        library.logo = read_within(&self.folder.join(LOGO), LARGEST_LOGO)
            .ok()
            .and_then(|bytes| Picture::new(bytes).ok());
        Ok((library, aside))
    }

    /// Keeps what the library says of itself. Blocks.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    pub fn keep_library(&self, library: &Library) -> Result<(), ShelfError> {
        let logo = self.folder.join(LOGO);
        match &library.logo {
            Some(picture) => write_atomically(&logo, picture.bytes())?,
            None => match fs::remove_file(&logo) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            },
        }
        Ok(write_atomically(
            &self.folder.join(WORDS),
            &in_ron(library)?,
        )?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_library_says_comes_back_and_a_broken_file_is_never_lost() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path()).unwrap();
        assert_eq!(shelf.library(), Ok((Library::default(), None)));
        let library = Library {
            name: "Riverside Public Library".into(),
            address: "100 Bridge Street\n555-0100".into(),
            logo: Some(Picture::new(&b"\x89PNG\r\n\x1a\n"[..]).unwrap()),
            ..Library::default()
        };
        shelf.keep_library(&library).unwrap();
        assert_eq!(shelf.library(), Ok((library.clone(), None)));
        let without = Library {
            logo: None,
            ..library
        };
        shelf.keep_library(&without).unwrap();
        assert_eq!(shelf.library(), Ok((without, None)));
        fs::write(folder.path().join(WORDS), "(name: ").unwrap();
        let (empty, aside) = shelf.library().unwrap();
        assert!(empty.is_empty());
        assert!(aside.is_some());
    }
}
