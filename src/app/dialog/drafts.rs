//! Work that was kept but not saved: what each draft would change, and what becomes of it.

use super::{Action, Message as Outer};
use crate::app::Element;
use crate::app::aside::aside;
use crate::app::context::Context;
use crate::app::screen::shelf::moment;
use crate::app::theme::{Ground, Ink, Size, Space};
use crate::app::widget::dialog::BEGIN;
use crate::app::widget::{self, dialog, heading, note, press, text};
use crate::file;
use crate::merge::Difference;
use crate::say;
use crate::shelf::{DraftId, KeptDraft, Shelf, ShelfError};
use crate::words::Words;
use iced::Length::Fill;
use iced::Task;
use iced::widget::{column, container, row, space};

/// The drafts that are offered, the newest first.
pub struct Drafts {
    offered: Vec<Offered>,
    refused: Option<ShelfError>,
}

struct Offered {
    draft: KeptDraft,
    /// Nothing while it is being worked out.
    change: Option<Change>,
}

/// What a draft would change.
#[derive(Debug, Clone)]
pub enum Change {
    /// It differs so from the file.
    Differs(Box<Difference>),
    /// It is in no file yet, or its file is gone; so many books are in it.
    New(usize),
    /// Its file cannot be read; so many books are in the draft.
    NoFile(usize),
    /// The draft itself cannot be read.
    Unreadable(ShelfError),
}

/// What happens in the dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is known what a draft would change.
    Compared(DraftId, Change),
    /// To take it up.
    Regain(DraftId),
    /// To give it up.
    Discard(DraftId),
}

impl Drafts {
    pub(super) fn new(drafts: Vec<KeptDraft>, shelf: &Shelf) -> (Self, Task<Outer>) {
        let compared = drafts.iter().map(|draft| {
            let (shelf, id) = (shelf.clone(), draft.id.clone());
            aside(move || {
                let change = change(&shelf, &id);
                Outer::Drafts(Message::Compared(id, change))
            })
        });
        let task = Task::batch(compared);
        let offered = drafts
            .into_iter()
            .map(|draft| Offered {
                draft,
                change: None,
            })
            .collect();
        (
            Self {
                offered,
                refused: None,
            },
            task,
        )
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Compared(id, change) => self.compared(&id, change),
            Message::Regain(id) => Action::Regain(id),
            Message::Discard(id) => self.discard(&id, context),
        }
    }

    fn compared(&mut self, id: &DraftId, change: Change) -> Action {
        if let Some(offered) = self
            .offered
            .iter_mut()
            .find(|offered| offered.draft.id == *id)
        {
            offered.change = Some(change);
        }
        Action::None
    }

    fn discard(&mut self, id: &DraftId, context: Context<'_>) -> Action {
        match context.shelf.discard_draft(id) {
            Ok(()) => {
                self.offered.retain(|offered| offered.draft.id != *id);
                self.refused = None;
            }
            Err(error) => self.refused = Some(error),
        }
        if self.offered.is_empty() {
            Action::Close
        } else {
            Action::None
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let offered = self
            .offered
            .iter()
            .map(|offered| one(offered, words).map(Outer::Drafts));
        let refused = self
            .refused
            .as_ref()
            .map(|error| text(error.sentence(words)).class(Ink::Error));
        let content = column![
            text(say!(words, "drafts-what", count = self.offered.len())),
            column(offered).spacing(Space::M).width(Fill),
            refused,
        ]
        .spacing(Space::M);
        dialog(say!(words, "drafts-title"), content)
            .button(press(say!(words, "drafts-later")).on_press(Outer::Cancel))
            .on_cancel(Outer::Cancel)
    }
}

fn one<'a>(offered: &'a Offered, words: &Words) -> Element<'a, Message> {
    let KeptDraft {
        id,
        title,
        path,
        kept,
    } = &offered.draft;
    let title = match title.as_str() {
        "" => say!(words, "dialog-untitled"),
        title => title.to_owned(),
    };
    let when = moment(*kept, words);
    let place = match path {
        Some(path) => say!(
            words,
            "drafts-kept-of",
            when = when,
            file = path.display().to_string()
        ),
        None => say!(words, "drafts-kept", when = when),
    };
    let changes = offered.change.as_ref().map_or_else(
        || vec![say!(words, "drafts-comparing")],
        |change| change.sentences(words),
    );
    let readable = !matches!(offered.change, Some(Change::Unreadable(_)));
    let buttons = row![
        space::horizontal(),
        press(say!(words, "drafts-discard"))
            .danger()
            .on_press(Message::Discard(id.clone())),
        press(say!(words, "drafts-regain"))
            .primary()
            .id(BEGIN)
            .on_press_maybe(readable.then(|| Message::Regain(id.clone()))),
    ]
    .spacing(Space::S);
    let told = column![heading(2, title).size(Size::READING), note(place)]
        .extend(changes.into_iter().map(|sentence| text(sentence).into()))
        .push(buttons)
        .spacing(Space::S);
    container(told)
        .class(Ground::Framed)
        .padding(Space::M)
        .width(Fill)
        .into()
}

impl Change {
    fn sentences(&self, words: &Words) -> Vec<String> {
        match self {
            Self::Differs(difference) if difference.is_empty() => vec![say!(words, "drafts-same")],
            Self::Differs(difference) => difference.sentences(words),
            &Self::New(count) => vec![say!(words, "drafts-new", count = count)],
            &Self::NoFile(count) => vec![say!(words, "drafts-no-file", count = count)],
            Self::Unreadable(error) => vec![error.sentence(words)],
        }
    }
}

/// Works out what a draft would change. Blocks.
pub(super) fn change(shelf: &Shelf, id: &DraftId) -> Change {
    let draft = match shelf.draft(id) {
        Ok(draft) => draft,
        Err(error) => return Change::Unreadable(error),
    };
    match draft.path.as_deref().map(file::open) {
        None => Change::New(draft.list.count()),
        Some(Ok(there)) => Change::Differs(Box::new(Difference::between(
            &there.opened.list,
            &draft.list,
        ))),
        Some(Err(_)) => Change::NoFile(draft.list.count()),
    }
}
