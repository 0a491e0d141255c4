//! Undo and redo without limit, and whether there is unsaved work. Both follow from edits that give back their own undoing.

use super::{Booklist, Edit, EditError};

/// How an edit stands to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joining {
    /// Undone by itself.
    Apart,
    /// Undone together with the edit before it where both type in the same field.
    Typing,
    /// Undone apart from the edit before it; typing in the same field joins it.
    Beginning,
}

/// What has been done to a list since it was opened, and what of it has been undone.
#[derive(Debug, Clone, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// The state that the file holds.
    saved: State,
    /// The state after everything in `done`.
    now: State,
    /// How many states there have been.
    states: State,
    /// The next typing begins a new step.
    parted: bool,
}

/// A state of the list. No two different states of one session have the same number.
type State = u64;

/// One step, kept as the edit that goes to the state on the other side of it.
#[derive(Debug, Clone)]
struct Step {
    edit: Edit,
    to: State,
}

impl History {
    /// Begins with a list that is not in any file yet.
    pub fn unsaved() -> Self {
        Self {
            saved: State::MAX,
            ..Self::default()
        }
    }

    /// Applies an edit to the list and remembers how to undo it.
    ///
    /// # Errors
    /// When the edit does not fit. Nothing has changed then.
    pub fn apply(
        &mut self,
        list: &mut Booklist,
        edit: Edit,
        joining: Joining,
    ) -> Result<(), EditError> {
        let joins = joining == Joining::Typing
            && !self.parted
            && self.now != self.saved
            && self.undone.is_empty()
            && self
                .done
                .last()
                .is_some_and(|step| edit.continues(&step.edit));
        let inverse = edit.apply(list)?;
        self.undone.clear();
        if !joins {
            self.done.push(Step {
                edit: inverse,
                to: self.now,
            });
        }
        self.states += 1;
        self.now = self.states;
        self.parted = joining == Joining::Apart;
        Ok(())
    }

    /// Lets the next typing begin a new step: after a pause, at the end of a word, when another field is entered.
    pub fn part(&mut self) {
        self.parted = true;
    }

    /// Undoes the last step and gives the edit that did it, or nothing when there is none.
    pub fn undo(&mut self, list: &mut Booklist) -> Option<Edit> {
        let step = self.done.pop()?;
        self.travel(list, step, |history, back| history.undone.push(back))
    }

    /// Does again what was undone last and gives the edit that did it, or nothing when there is none.
    pub fn redo(&mut self, list: &mut Booklist) -> Option<Edit> {
        let step = self.undone.pop()?;
        self.travel(list, step, |history, back| history.done.push(back))
    }

    fn travel(
        &mut self,
        list: &mut Booklist,
        step: Step,
        keep: impl FnOnce(&mut Self, Step),
    ) -> Option<Edit> {
        let applied = step.edit.clone();
        let back = Step {
            edit: step.edit.apply(list).ok()?,
            to: self.now,
        };
        keep(self, back);
        self.now = step.to;
        self.parted = true;
        Some(applied)
    }

    /// Tells whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Tells whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Gives the number of the present state. It changes with every edit and comes back with undo.
    pub fn state(&self) -> u64 {
        self.now
    }

    /// Remembers that the file now holds the state with this number.
    pub fn saved(&mut self, state: u64) {
        self.saved = state;
        self.parted = true;
    }

    /// Tells whether the list differs from the file.
    pub fn is_unsaved(&self) -> bool {
        self.now != self.saved
    }
}
