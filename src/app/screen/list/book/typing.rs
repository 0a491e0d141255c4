//! Typing in a field: how letters become an edit, what the field shows meanwhile, and which of them are undone together.

use super::line::{self, Fact, Line};
use super::{Action, Area, Editor, pieces};
use crate::app::widget::focus;
use crate::model::{Booklist, Joining};
use iced::widget::text_editor;
use std::time::{Duration, Instant};

/// What was typed last, and when.
pub struct Typing {
    pub(super) place: Place,
    /// The letters as they were typed.
    pub(super) text: String,
    /// What the list shows for these letters.
    pub(super) held: String,
    at: Instant,
}

/// Where something is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A field of one line.
    Line(Line),
    /// A text of several lines.
    Area(Area),
}

/// After so long, typing is undone by itself.
const PAUSE: Duration = Duration::from_secs(2);

impl Editor {
    /// Tells how what is typed now stands to what was typed before.
    fn joining(&self, place: Place) -> Joining {
        match &self.typing {
            Some(typing) if typing.place == place && typing.at.elapsed() < PAUSE => Joining::Typing,
            _ => Joining::Beginning,
        }
    }

    pub(super) fn type_line(&mut self, line: Line, text: String, list: &Booklist) -> Action {
        let Some(edit) = line.edit(self.at(list), &text) else {
            return Action::None;
        };
        if let (Line::Book(Fact::Edition(_)), Some(entry)) = (line, self.owner()) {
            self.found = line::titled(list, &text, entry);
        }
        let joining = self.joining(Place::Line(line));
        let mut after = list.clone();
        let _ = edit.clone().apply(&mut after);
        let held = line.text(self.at(&after));
        self.typing = Some(Typing {
            place: Place::Line(line),
            // A role in brackets has gone into its own field: the name alone stays.
            text: match line {
                Line::Book(Fact::Person(_)) => held.clone(),
                _ => text,
            },
            held,
            at: Instant::now(),
        });
        Action::Edit(edit, joining)
    }

    /// The field is left: it shows what the list holds.
    pub(super) fn tidy(&mut self, line: Line) -> Action {
        match &self.typing {
            Some(typing) if typing.place == Place::Line(line) => {
                self.typing = None;
                Action::Part
            }
            _ => Action::None,
        }
    }

    /// Enter: the field shows what the list holds. In a row of people or numbers the next one is at hand.
    pub(super) fn leave(&mut self, line: Line, list: &Booklist) -> Action {
        self.typing = None;
        let rows = self
            .owner()
            .and_then(|id| list.entry(id))
            .map(|entry| &entry.book);
        let next = match (line, rows) {
            (Line::Book(Fact::Person(at)), Some(book)) if at < book.contributors.len() => {
                Fact::Person(at + 1)
            }
            (Line::Book(Fact::Isbn(at)), Some(book)) if at < book.isbns.len() => Fact::Isbn(at + 1),
            (Line::Book(Fact::AwardName(at)), Some(book)) if at < book.awards.len() => {
                Fact::AwardYear(at)
            }
            _ => return Action::Part,
        };
        Action::Run(focus::on(pieces::id(Line::Book(next))))
    }

    pub(super) fn write(
        &mut self,
        area: Area,
        action: text_editor::Action,
        list: &Booklist,
    ) -> Action {
        let Some(text) = self.areas.perform(area, action) else {
            return Action::None;
        };
        let joining = self.joining(Place::Area(area));
        self.typing = Some(Typing {
            place: Place::Area(area),
            text: String::new(),
            held: String::new(),
            at: Instant::now(),
        });
        match area.edit(self.at(list), text) {
            Some(edit) => Action::Edit(edit, joining),
            None => Action::None,
        }
    }
}
