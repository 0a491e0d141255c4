//! A file that is to be replaced, though nobody was asked: its name was completed after the system's dialog had closed.

use super::{Action, Message as Outer};
use crate::app::context::Context;
use crate::app::widget::{self, dialog, press, text};
use crate::say;
use iced::futures::channel::mpsc::UnboundedSender;
use std::path::PathBuf;

/// The file that is there.
pub struct Consent {
    path: PathBuf,
    reply: UnboundedSender<PathBuf>,
}

/// What is decided.
#[derive(Debug, Clone)]
pub enum Message {
    /// To replace it.
    Replace,
}

impl Consent {
    pub(super) fn new(path: PathBuf, reply: UnboundedSender<PathBuf>) -> Self {
        Self { path, reply }
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {
            Message::Replace => {
                // Who asked may have gone.
                let _ = self.reply.unbounded_send(self.path.clone());
                Action::Close
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let file = super::name_of(&self.path);
        let folder = self.path.parent().unwrap_or(&self.path).display();
        let what = say!(
            words,
            "replace-what",
            file = file,
            folder = folder.to_string()
        );
        dialog(say!(words, "replace-title"), text(what))
            .alert()
            .safe_button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
            .button(
                press(say!(words, "replace-do"))
                    .danger()
                    .on_press(Outer::Consent(Message::Replace)),
            )
            .on_cancel(Outer::Cancel)
    }
}
