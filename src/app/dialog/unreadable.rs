//! A file that cannot be opened, and what can be done about it.

use super::{Action, Message as Outer};
use crate::app::asker::Kind;
use crate::app::context::Context;
use crate::app::theme::Space;
use crate::app::widget::{self, dialog, note, press, text};
use crate::file::{DecodeError, OpenError};
use crate::say;
use iced::widget::column;
use std::path::PathBuf;

/// The file and why it cannot be opened.
pub struct Unreadable {
    path: PathBuf,
    error: OpenError,
}

/// What is decided.
#[derive(Debug, Clone)]
pub enum Message {
    /// To open what can be read.
    Recover,
    /// To import it: it is a spreadsheet.
    Import,
}

impl Unreadable {
    pub(super) fn new(path: PathBuf, error: OpenError) -> Self {
        Self { path, error }
    }

    /// Tells whether a part of the file may still be read.
    fn may_hold_something(&self) -> bool {
        match &self.error {
            OpenError::Content(DecodeError::Empty | DecodeError::NotABooklist) => false,
            OpenError::Content(_) => true,
            _ => false,
        }
    }

    /// Tells whether it is something else that can be brought in.
    fn is_a_sheet(&self) -> bool {
        matches!(self.error, OpenError::Content(_)) && Kind::Sheet.is_of(&self.path)
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {
            Message::Recover => Action::Recover(self.path.clone()),
            Message::Import => Action::Import(self.path.clone()),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let content = column![
            text(self.error.sentence(words)),
            note(self.path.display().to_string()),
        ]
        .spacing(Space::M);
        let asked = dialog(
            say!(words, "unreadable-title", file = super::name_of(&self.path)),
            content,
        )
        .on_cancel(Outer::Cancel);
        let way = if self.is_a_sheet() {
            Some((say!(words, "unreadable-import"), Message::Import))
        } else if self.may_hold_something() {
            Some((say!(words, "unreadable-recover"), Message::Recover))
        } else {
            None
        };
        match way {
            Some((name, message)) => {
                let message = Outer::Unreadable(message);
                asked
                    .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
                    .safe_button(press(name).primary().on_press(message.clone()))
                    .on_accept(message)
            }
            None => asked
                .button(
                    press(say!(words, "dialog-close"))
                        .primary()
                        .on_press(Outer::Cancel),
                )
                .on_accept(Outer::Cancel),
        }
    }
}
