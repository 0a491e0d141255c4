//! What is typed to be added and is nowhere in the list yet. It is added when its field is left, however that happens. What cannot be
//! added stays in its field with a word about it, and counts as unsaved work.

use super::change::{self, NotKnown};
use super::reading::Reading;
use super::{Action, Editor, New, Subject, consequences, languages};
use crate::mint;
use crate::model::{Booklist, Edit};
use crate::words::Words;
use std::collections::HashMap;

/// What is typed at each thing. Kept when something else is shown.
#[derive(Default)]
pub struct Pending(HashMap<(Subject, New), Typed>);

struct Typed {
    text: String,
    /// The name of who typed it.
    by: String,
    /// It was tried and could not be added.
    refused: bool,
}

impl Pending {
    pub(super) fn put(&mut self, subject: &Subject, new: New, text: String, by: &str) {
        let key = (subject.clone(), new);
        if text.is_empty() {
            let _ = self.0.remove(&key);
        } else {
            let typed = Typed {
                text,
                by: by.to_owned(),
                refused: false,
            };
            let _ = self.0.insert(key, typed);
        }
    }

    /// Gives what is typed.
    pub(super) fn text(&self, subject: &Subject, new: New) -> &str {
        self.typed(subject, new)
            .map_or("", |typed| typed.text.as_str())
    }

    /// Tells whether what is typed was tried and could not be added.
    pub(super) fn is_refused(&self, subject: &Subject, new: New) -> bool {
        self.typed(subject, new).is_some_and(|typed| typed.refused)
    }

    fn by(&self, subject: &Subject, new: New) -> &str {
        self.typed(subject, new)
            .map_or("", |typed| typed.by.as_str())
    }

    fn typed(&self, subject: &Subject, new: New) -> Option<&Typed> {
        self.0.get(&(subject.clone(), new))
    }

    /// Marks what is typed as something that could not be added.
    pub(super) fn refuse(&mut self, subject: &Subject, new: New) {
        if let Some(typed) = self.0.get_mut(&(subject.clone(), new)) {
            typed.refused = true;
        }
    }

    /// Tries what is typed at one thing, and takes it away where it can be added.
    fn add(
        &mut self,
        subject: &Subject,
        new: New,
        list: &Booklist,
        reading: Reading<'_>,
    ) -> Option<Edit> {
        let key = (subject.clone(), new);
        let typed = self.0.get_mut(&key)?;
        let added = match new {
            // What can be understood of these was taken while it was typed.
            New::Checked | New::AnnotationWords => Err(NotKnown),
            // It is asked for, and waits for an answer.
            New::Instead => return None,
            _ if typed.text.trim().is_empty() => Ok(None),
            _ => change::added(new, &typed.text, subject, list, reading),
        };
        match added {
            Ok(edit) => {
                let _ = self.0.remove(&key);
                edit
            }
            Err(NotKnown) => {
                typed.refused = true;
                None
            }
        }
    }
}

fn is_there(subject: &Subject, list: &Booklist) -> bool {
    match subject {
        Subject::Nothing => false,
        Subject::Book(id) => list.entry(*id).is_some(),
        Subject::Books(ids) => ids.iter().any(|id| list.entry(*id).is_some()),
        Subject::Section(id) => list.section(*id).is_some(),
        Subject::AboutList => true,
    }
}

impl Editor {
    pub(super) fn type_new(&mut self, new: New, text: String, list: &Booklist, by: &str) -> Action {
        let edit = change::at_once(new, &text, &self.subject, list);
        let rest = match edit {
            Some(_) => String::new(),
            None => text,
        };
        self.pending.put(&self.subject, new, rest, by);
        self.changed(edit)
    }

    /// Adds what was entered: a language by the beginning of its name too.
    pub(super) fn add_new(&mut self, new: New, list: &Booklist) -> Action {
        let reading = Reading::by_beginning(&self.vocabulary);
        let edit = self.pending.add(&self.subject, new, list, reading);
        self.changed(edit)
    }

    /// Adds what was taken from among the suggestions.
    pub(super) fn take_new(&mut self, new: New, text: String, list: &Booklist, by: &str) -> Action {
        self.pending.put(&self.subject, new, text, by);
        self.add_new(new, list)
    }

    /// The field is left: what was typed is added where it is certain what was meant.
    pub(super) fn leave_new(&mut self, new: New, list: &Booklist) -> Action {
        let reading = Reading::whole(&self.vocabulary);
        let edit = self.pending.add(&self.subject, new, list, reading);
        self.changed(edit)
    }

    /// Adds everything that was typed and left in its field.
    pub fn settle(&mut self, list: &Booklist) -> Option<Edit> {
        let mut now = list.clone();
        let mut edits = Vec::new();
        let keys: Vec<_> = self.pending.0.keys().cloned().collect();
        for (subject, new) in keys {
            let by = self.pending.by(&subject, new).to_owned();
            let edit = self
                .pending
                .add(&subject, new, &now, Reading::whole(&self.vocabulary))
                .map(|edit| consequences::of(edit, &now, &by, mint::today()))
                .filter(|edit| edit.clone().apply(&mut now).is_ok());
            edits.extend(edit);
        }
        (!edits.is_empty()).then_some(Edit::All(edits))
    }

    /// Gives what is typed and what is offered for it, none of which need be in the list.
    pub fn at_hand(&self, words: &Words) -> Vec<String> {
        let typed = self.pending.0.iter().flat_map(|((_, new), typed)| {
            let offers = match new {
                New::Language | New::Instead => languages::offers(&typed.text, words).offers,
                New::TitleLanguage | New::AlsoIssuedIn | New::MainLanguage => {
                    languages::plain(&typed.text, words).offers
                }
                _ => Vec::new(),
            };
            let shown = offers.into_iter().map(|offer| offer.shown);
            std::iter::once(typed.text.clone()).chain(shown)
        });
        let line = self.typing.iter().map(|typing| typing.text.clone());
        typed.chain(line).collect()
    }

    /// Gives something that was typed and could not be added.
    pub fn refused(&self, list: &Booklist) -> Option<&str> {
        self.pending
            .0
            .iter()
            .find(|((subject, _), typed)| typed.refused && is_there(subject, list))
            .map(|(_, typed)| typed.text.as_str())
    }
}
