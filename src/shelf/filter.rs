//! What was asked for of each list the last time, so that it is asked for again. No more than a convenience: what cannot be
//! read is nothing.

use super::{Shelf, ShelfError, in_ron, read_small, ron_options};
use crate::file::write_atomically;
use crate::model::ListId;
use crate::search::facets::Filter;
use std::fs;
use std::path::PathBuf;

impl Shelf {
    /// Gives the filter of a list; an empty one where none was kept.
    pub fn filter(&self, list: ListId) -> Filter {
        let text = self.filter_path(list).and_then(|path| read_small(&path));
        text.ok()
            .flatten()
            .and_then(|text| ron_options().from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Keeps the filter of a list. Blocks.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    pub fn keep_filter(&self, list: ListId, filter: &Filter) -> Result<(), ShelfError> {
        let path = self.filter_path(list)?;
        if filter.is_empty() {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
                _ => Ok(()),
            };
        }
        Ok(write_atomically(&path, &in_ron(filter)?)?)
    }

    fn filter_path(&self, list: ListId) -> Result<PathBuf, ShelfError> {
        Ok(self.inside("filters")?.join(format!("{list}.ron")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::search::facets::{Facet, Value};

    #[test]
    fn a_filter_is_kept_for_its_list_alone() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path()).unwrap();
        let (one, other): (ListId, ListId) = (mint::id(), mint::id());
        let mut filter = Filter::default();
        filter.choose(Facet::About, Value::NotStated);
        shelf.keep_filter(one, &filter).unwrap();
        assert_eq!(shelf.filter(one), filter);
        assert_eq!(shelf.filter(other), Filter::default());
        fs::write(shelf.filter_path(one).unwrap(), "(").unwrap();
        assert_eq!(shelf.filter(one), Filter::default());
        shelf.keep_filter(one, &Filter::default()).unwrap();
        shelf.keep_filter(one, &Filter::default()).unwrap();
        assert!(!shelf.filter_path(one).unwrap().exists());
    }
}
