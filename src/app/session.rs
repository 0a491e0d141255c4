//! A list that is open: the list itself, what has been done to it, and the file it came from. Knows nothing of the screen.

use crate::file::{self, Lineage, OpenedFile, Reservation, SaveError, Saved, Stamp};
use crate::model::{Booklist, Edit, EditError, History, Joining};
use std::path::{Path, PathBuf};

/// An open list.
#[derive(Debug)]
pub struct Session {
    list: Booklist,
    history: History,
    file: Option<OnDisk>,
    lineage: Lineage,
    reservations: Vec<Reservation>,
    /// Something is typed that the list does not hold.
    typed: bool,
}

/// The file of an open list, as it was when it was last read or written.
#[derive(Debug, Clone)]
pub struct OnDisk {
    /// Where it is.
    pub path: PathBuf,
    /// What it held.
    pub stamp: Stamp,
}

/// All that is needed to save one state of a list on another thread.
#[derive(Debug, Clone)]
pub struct Saving {
    /// The list in that state.
    pub list: Booklist,
    /// The states before it.
    pub lineage: Lineage,
    /// Where it goes.
    pub path: PathBuf,
    /// What must still be there. Nothing where the user has said that it may be replaced.
    pub expected: Option<Stamp>,
    /// The number of the state.
    pub state: u64,
}

impl Saving {
    /// Writes the file. Blocks.
    ///
    /// # Errors
    /// As [`file::save`].
    pub fn run(&self) -> Result<Saved, SaveError> {
        file::save(
            &self.path,
            &self.list,
            &self.lineage,
            self.expected.as_ref(),
        )
    }
}

impl Session {
    /// Begins with a list that is in no file yet.
    pub fn new(list: Booklist) -> Self {
        Self {
            list,
            history: History::unsaved(),
            file: None,
            lineage: Lineage::default(),
            reservations: Vec::new(),
            typed: false,
        }
    }

    /// Begins with a list that only the user's own changes make worth keeping.
    pub fn sample(list: Booklist) -> Self {
        Self {
            history: History::default(),
            ..Self::new(list)
        }
    }

    /// Begins with a list from a file.
    pub fn opened(path: PathBuf, opened: OpenedFile) -> Self {
        let OpenedFile { opened, stamp } = opened;
        Self {
            list: opened.list,
            history: History::default(),
            file: Some(OnDisk { path, stamp }),
            lineage: opened.lineage,
            reservations: opened.reservations,
            typed: false,
        }
    }

    /// Begins with work that was not saved: what a draft or a recovery brought back. It counts as unsaved.
    pub fn regained(list: Booklist, lineage: Lineage, file: Option<OnDisk>) -> Self {
        Self {
            list,
            history: History::unsaved(),
            file,
            lineage,
            reservations: Vec::new(),
            typed: false,
        }
    }

    /// Gives the list.
    pub fn list(&self) -> &Booklist {
        &self.list
    }

    /// Gives the history.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Gives the path of the file.
    pub fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(|file| file.path.as_path())
    }

    /// Gives the file as it was last read or written.
    pub fn file(&self) -> Option<&OnDisk> {
        self.file.as_ref()
    }

    /// Gives the states before the present one.
    pub fn lineage(&self) -> &Lineage {
        &self.lineage
    }

    /// Gives the reasons for which the file may be read but not written over.
    pub fn reservations(&self) -> &[Reservation] {
        &self.reservations
    }

    /// Changes the list.
    ///
    /// # Errors
    /// When the edit does not fit. Nothing has changed then.
    pub fn apply(&mut self, edit: Edit, joining: Joining) -> Result<(), EditError> {
        self.history.apply(&mut self.list, edit, joining)
    }

    /// Lets the next typing be undone by itself.
    pub fn part(&mut self) {
        self.history.part();
    }

    /// Undoes the last change and tells what was touched.
    pub fn undo(&mut self) -> Option<Edit> {
        self.history.undo(&mut self.list)
    }

    /// Does the last undone change again and tells what was touched.
    pub fn redo(&mut self) -> Option<Edit> {
        self.history.redo(&mut self.list)
    }

    /// Tells whether there is work that the file does not hold.
    pub fn is_unsaved(&self) -> bool {
        self.is_changed() || self.typed
    }

    /// Tells whether the list is another than in the file.
    pub fn is_changed(&self) -> bool {
        self.history.is_unsaved()
    }

    /// Tells whether something is typed that neither a save nor a draft can hold.
    pub fn holds_words(&self) -> bool {
        self.typed
    }

    /// Remembers whether something is typed that could not be put into the list.
    pub fn hold(&mut self, typed: bool) {
        self.typed = typed;
    }

    /// Prepares to save to the list's own file. Nothing where it has none or may not be written over.
    pub fn saving(&self) -> Option<Saving> {
        let file = self.file.as_ref()?;
        self.reservations.is_empty().then(|| Saving {
            expected: Some(file.stamp.clone()),
            ..self.saving_to(file.path.clone())
        })
    }

    /// Prepares to save to a file that may be replaced.
    pub fn saving_to(&self, path: PathBuf) -> Saving {
        Saving {
            list: self.list.clone(),
            lineage: self.lineage.clone(),
            path,
            expected: None,
            state: self.history.state(),
        }
    }

    /// Remembers that a state has been saved.
    pub fn saved(&mut self, path: PathBuf, state: u64, saved: Saved) {
        self.history.saved(state);
        self.lineage = saved.lineage;
        self.reservations.clear();
        self.file = Some(OnDisk {
            path,
            stamp: saved.stamp,
        });
    }
}
