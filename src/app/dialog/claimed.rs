//! A list that another window has open.

use super::{Action, Message as Outer};
use crate::app::context::Context;
use crate::app::theme::Space;
use crate::app::widget::{self, dialog, note, press, text};
use crate::say;
use iced::widget::column;
use std::path::PathBuf;

/// The file of the list.
pub struct Claimed {
    path: PathBuf,
}

/// What is decided.
#[derive(Debug, Clone)]
pub enum Message {
    /// To open it here as well.
    OpenAnyway,
}

impl Claimed {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path }
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {
            Message::OpenAnyway => Action::OpenAnyway(self.path.clone()),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let content = column![
            text(say!(
                words,
                "claimed-what",
                file = super::name_of(&self.path)
            )),
            note(say!(words, "claimed-note")),
        ]
        .spacing(Space::M);
        dialog(say!(words, "claimed-title"), content)
            .safe_button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
            .button(
                press(say!(words, "claimed-open")).on_press(Outer::Claimed(Message::OpenAnyway)),
            )
            .on_cancel(Outer::Cancel)
    }
}
