//! A folder of templates of one's own for printed pages: every file in it that ends in `.typ`.

use super::{Shelf, ShelfError, read_small};
use crate::print::OwnTemplates;
use std::fs;
use std::path::PathBuf;

/// The most files that are read.
const MOST: usize = 100;

impl Shelf {
    /// Gives the folder of templates of one's own, and makes it where it is not there.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    pub fn prints_folder(&self) -> Result<PathBuf, ShelfError> {
        self.inside("prints")
    }

    /// Reads the templates of one's own. What is no text is passed over, and so is all where there is no folder.
    pub fn prints(&self) -> OwnTemplates {
        let Ok(folder) = fs::read_dir(self.folder.join("prints")) else {
            return OwnTemplates::default();
        };
        let mut files: Vec<PathBuf> = folder
            .filter_map(|file| Some(file.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "typ"))
            .collect();
        files.sort();
        OwnTemplates::new(files.into_iter().take(MOST).filter_map(|path| {
            let name = path.file_stem()?.to_str()?.to_owned();
            Some((name, read_small(&path).ok()??))
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_of_a_folder_are_read_by_their_names() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path()).unwrap();
        assert_eq!(shelf.prints(), OwnTemplates::default());
        let prints = shelf.prints_folder().unwrap();
        fs::write(prints.join("flyer.typ"), "Hello").unwrap();
        fs::write(prints.join("handout.typ"), "Mine").unwrap();
        fs::write(prints.join("notes.txt"), "none").unwrap();
        assert_eq!(shelf.prints().names().collect::<Vec<_>>(), ["flyer"]);
    }
}
