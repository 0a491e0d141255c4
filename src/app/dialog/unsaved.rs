//! What becomes of work that is in no file, before it is left.

use super::{Action, Message as Outer};
use crate::app::context::Context;
use crate::app::files::Then;
use crate::app::session::Session;
use crate::app::theme::Space;
use crate::app::widget::{self, dialog, note, press, text};
use crate::say;
use crate::words::Words;
use iced::widget::column;

/// Unsaved work and what is to follow.
pub struct Unsaved {
    title: String,
    file: Option<String>,
    count: usize,
    then: Then,
}

/// What is decided.
#[derive(Debug, Clone)]
pub enum Message {
    /// To save it.
    Save,
    /// To keep it on this computer, beside the file.
    KeepDraft,
    /// To give it up.
    Discard,
}

impl Unsaved {
    pub(super) fn new(session: &Session, then: Then, words: &Words) -> Self {
        let list = session.list();
        let title = list.title.words(&list.language);
        Self {
            title: match title {
                "" => say!(words, "dialog-untitled"),
                title => title.to_owned(),
            },
            file: session.path().map(super::name_of),
            count: list.count(),
            then,
        }
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        let then = self.then.clone();
        match message {
            Message::Save => Action::Save(then),
            Message::KeepDraft => Action::KeepDraft(then),
            Message::Discard => Action::Discard(then),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let title = self.title.as_str();
        let what = match &self.file {
            Some(file) => say!(
                words,
                "unsaved-changes",
                title = title,
                file = file.as_str()
            ),
            None => say!(words, "unsaved-new", title = title, count = self.count),
        };
        let content =
            column![text(what), note(say!(words, "unsaved-draft-note"))].spacing(Space::M);
        let said = |message| Outer::Unsaved(message);
        dialog(say!(words, "unsaved-title"), content)
            .alert()
            .width(620.0)
            .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
            .button(
                press(say!(words, "unsaved-discard"))
                    .danger()
                    .on_press(said(Message::Discard)),
            )
            .button(press(say!(words, "unsaved-keep-draft")).on_press(said(Message::KeepDraft)))
            .safe_button(
                press(say!(words, "command-save"))
                    .primary()
                    .on_press(said(Message::Save)),
            )
            .on_cancel(Outer::Cancel)
            .on_accept(said(Message::Save))
    }
}
