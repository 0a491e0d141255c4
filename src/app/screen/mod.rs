//! The screens. Each reads in the same order: state, `Message`, `Action`, `impl` (`new`, `title`, `update`, `view`), then its pieces.

pub(super) mod import;
pub(super) mod list;
pub(super) mod shelf;

use super::context::Context;
use super::{Element, Message};
use crate::say;
use crate::words::Words;

/// What fills the window.
pub(super) enum Screen {
    /// The lists that this computer knows.
    Shelf(shelf::Shelf),
    /// An open list.
    List(Box<list::List>),
    /// A spreadsheet on its way into a list: the one that was open, or a new one.
    Import(import::Import, Option<Box<list::List>>),
}

impl Screen {
    /// Gives the title of the window.
    pub(super) fn title(&self, words: &Words) -> String {
        match self {
            Self::List(list) => list.title(words),
            Self::Shelf(_) | Self::Import(..) => say!(words, "app-name"),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        match self {
            Self::Shelf(shelf) => shelf.view(context).map(Message::Shelf),
            Self::List(list) => list.view(context).map(Message::List),
            Self::Import(import, _) => import.view(context).map(Message::Import),
        }
    }

    /// Gives the open list, also while a spreadsheet is on its way into it.
    pub(super) fn list(&self) -> Option<&list::List> {
        match self {
            Self::List(list) | Self::Import(_, Some(list)) => Some(list),
            Self::Shelf(_) | Self::Import(_, None) => None,
        }
    }
}
