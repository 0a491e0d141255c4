//! What could not be read of a damaged file. The list with the rest is open behind this dialog.

use super::{Action, Message as Outer};
use crate::app::context::Context;
use crate::app::theme::Space;
use crate::app::widget::{self, dialog, note, press, text};
use crate::file::{Lost, Recovered};
use crate::say;
use iced::Length::Fill;
use iced::widget::column;
use std::path::PathBuf;

/// How many losses are listed one by one.
const LISTED: usize = 200;

/// What was lost and what was not.
pub struct Losses {
    path: PathBuf,
    count: usize,
    lost: Vec<Lost>,
}

/// What happens in the dialog: nothing.
#[derive(Debug, Clone)]
pub enum Message {}

impl Losses {
    pub(super) fn new(path: PathBuf, recovered: &Recovered) -> Self {
        Self {
            path,
            count: recovered.list.count(),
            lost: recovered.lost.clone(),
        }
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {}
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let lost = self
            .lost
            .iter()
            .take(LISTED)
            .map(|lost| text(lost.sentence(words)).into());
        let more = self.lost.len().saturating_sub(LISTED);
        let more = (more > 0).then(|| note(say!(words, "recovered-more", count = more)));
        let file = super::name_of(&self.path);
        let content = column![
            text(say!(
                words,
                "recovered-kept",
                count = self.count,
                file = file
            )),
            note(say!(words, "recovered-lost", count = self.lost.len())),
            column(lost).spacing(Space::S).width(Fill),
            more,
        ]
        .spacing(Space::M);
        dialog(say!(words, "recovered-title"), content)
            .button(
                press(say!(words, "dialog-close"))
                    .primary()
                    .on_press(Outer::Cancel),
            )
            .on_cancel(Outer::Cancel)
            .on_accept(Outer::Cancel)
    }
}
