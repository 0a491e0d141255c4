//! The last saved states of each list, to be looked at and taken back, and to find what two copies have in common.

use super::{Shelf, ShelfError};
use crate::file::{LARGEST, Opened, State, decode, read_within, write_atomically};
use crate::model::ListId;
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};

/// How many states of a list are kept.
const MOST: usize = 20;

/// A state of a list that was saved once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedState {
    /// When it was saved.
    pub saved: Timestamp,
    /// How many entries it has.
    pub count: usize,
    /// Which state it is.
    pub state: State,
    path: PathBuf,
}

impl SavedState {
    /// Everything there is to know stands in the name, so that a list of states opens none of them.
    fn named(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
        let mut parts = name.splitn(3, '-');
        let saved = Timestamp::from_millisecond(parts.next()?.parse().ok()?).ok()?;
        let count = parts.next()?.parse().ok()?;
        let state = parts.next()?.parse().ok()?;
        Some(Self {
            saved,
            count,
            state,
            path,
        })
    }
}

impl Shelf {
    /// Keeps the bytes of a list that has just been opened or saved. The oldest states make room.
    ///
    /// # Errors
    /// When the bytes are no list, or the shelf cannot be written.
    pub fn keep_state(&self, bytes: &[u8]) -> Result<(), ShelfError> {
        self.keep_state_at(bytes, Timestamp::now())
    }

    /// Keeps what a file holds before it is written over, so that it can be taken back also when it came from another computer.
    /// `held` is its state; nothing is read when that is kept already. What is no list is left alone.
    pub fn keep_before(&self, path: &Path, list: ListId, held: Option<State>) {
        let newest = self
            .states(list)
            .ok()
            .and_then(|states| Some(states.first()?.state));
        if newest.is_some() && newest == held {
            return;
        }
        if let Ok(bytes) = read_within(path, LARGEST) {
            // Whoever saves is told of a shelf that cannot be written when the new state is kept.
            let _ = self.keep_state(&bytes);
        }
    }

    fn keep_state_at(&self, bytes: &[u8], now: Timestamp) -> Result<(), ShelfError> {
        let opened = decode(bytes).map_err(|_| ShelfError::Damaged)?;
        let state = opened.lineage.now().ok_or(ShelfError::Damaged)?;
        let kept = self.states(opened.list.id)?;
        if kept.first().is_some_and(|newest| newest.state == state) {
            return Ok(());
        }
        // A clock that was set back must not make the newest state the oldest.
        let after = kept
            .first()
            .map_or(0, |newest| newest.saved.as_millisecond() + 1);
        let millis = now.as_millisecond().max(after);
        let folder = self.inside("states")?.join(opened.list.id.to_string());
        fs::create_dir_all(&folder)?;
        let name = format!("{millis}-{}-{state}.ron", opened.list.count());
        write_atomically(&folder.join(name), bytes)?;
        for old in kept.iter().skip(MOST - 1) {
            fs::remove_file(&old.path)?;
        }
        Ok(())
    }

    /// Gives the kept states of a list, the newest first.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    pub fn states(&self, list: ListId) -> Result<Vec<SavedState>, ShelfError> {
        let folder = self.folder.join("states").join(list.to_string());
        let mut states: Vec<SavedState> = files(&folder)?
            .into_iter()
            .filter_map(SavedState::named)
            .collect();
        states.sort_by_key(|state| std::cmp::Reverse(state.saved));
        Ok(states)
    }

    /// Reads a kept state.
    ///
    /// # Errors
    /// When it is no longer there or cannot be read.
    pub fn state(&self, saved: &SavedState) -> Result<Opened, ShelfError> {
        let bytes = read_within(&saved.path, LARGEST)?;
        decode(&bytes).map_err(|_| ShelfError::Damaged)
    }
}

/// Gives the files in a folder; none where the folder is not there.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, ShelfError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    entries.map(|entry| Ok(entry?.path())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Lineage, encode};
    use crate::mint;
    use crate::model::{Booklist, LanguageTag};

    #[test]
    fn the_last_twenty_states_are_kept_each_once() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path()).unwrap();
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        for n in 0..25 {
            list.charge = n.to_string();
            let bytes = encode(&list, &Lineage::new());
            // The clock stands still, and then goes back.
            let now = Timestamp::from_second(1_800_000_000 - n).unwrap();
            shelf.keep_state_at(&bytes, now).unwrap();
            shelf.keep_state_at(&bytes, now).unwrap();
        }
        let states = shelf.states(list.id).unwrap();
        let charges: Vec<String> = states
            .iter()
            .map(|state| shelf.state(state).unwrap().list.charge)
            .collect();
        let expected: Vec<String> = (5..25).rev().map(|n| n.to_string()).collect();
        assert_eq!(charges, expected);
        assert_eq!(shelf.keep_state(b"no list"), Err(ShelfError::Damaged));
    }
}
