//! What is asked or shown above a screen, one thing at a time. Each dialog reads like a screen: state, `Message`, `new`, `update`, `view`.
//!
//! A dialog changes nothing itself: its [`Action`] tells the window what was decided. Its main button is the last; cancelling is the first.

mod changed;
mod claimed;
mod clashes;
mod consent;
mod drafts;
mod export;
mod keys;
mod new_list;
mod palette;
mod recovered;
mod settings;
mod several;
#[cfg(test)]
pub(in crate::app) mod tests;
mod unreadable;
mod unsaved;
mod which;

pub use export::{SAVED_AS, kind_name};

use super::Element;
use super::asker::{Asked, Wanted};
use super::command::Command;
use super::context::Context;
use super::files::Then;
use super::session::{Saving, Session};
use super::theme::Space;
use super::widget::{self, note};
use crate::export::{Copy, CopyKind};
use crate::file::{OpenError, Recovered};
use crate::model::{Booklist, EntryId};
use crate::print;
use crate::shelf::template::Template;
use crate::shelf::{DraftId, KeptDraft, Settings, Shelf};
use crate::vocabulary::own::Clash;
use crate::words::Words;
use iced::widget::row;
use iced::{Alignment, Task};
use std::path::{Path, PathBuf};
use std::sync::Arc;

macro_rules! dialogs {
    ($($(#[$doc:meta])* $dialog:ident($module:ident);)+) => {
        /// The dialog that is open.
        pub enum Dialog {
            $($(#[$doc])* $dialog(Box<$module::$dialog>),)+
        }

        /// What happens in the dialog.
        #[derive(Debug, Clone)]
        pub enum Message {
            /// It is to be closed with nothing done.
            Cancel,
            $($(#[$doc])* $dialog($module::Message),)+
        }

        impl Dialog {
            /// Takes in what happened and tells what the window is to do. A message for another dialog than the open one is late, and dropped.
            pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
                match (self, message) {
                    $((Self::$dialog(dialog), Message::$dialog(message)) => dialog.update(message, context),)+
                    (_, Message::Cancel) => Action::Close,
                    #[allow(unreachable_patterns)]
                    _ => Action::None,
                }
            }

            /// Shows the dialog.
            pub fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Message> {
                match self {
                    $(Self::$dialog(dialog) => dialog.view(context),)+
                }
            }
        }
    };
}

dialogs! {
    /// A new list.
    NewList(new_list);
    /// Every command, found by its name.
    Palette(palette);
    /// Every command with its key.
    Keys(keys);
    /// What the user can choose for the whole program.
    Choices(settings);
    /// Work that is in no file.
    Unsaved(unsaved);
    /// A file that somebody else changed.
    Changed(changed);
    /// A file that cannot be read.
    Unreadable(unreadable);
    /// Work that was kept but not saved.
    Drafts(drafts);
    /// A list that another window has open.
    Claimed(claimed);
    /// A copy to hand on.
    Export(export);
    /// Many copies at once.
    Several(several);
    /// What a damaged file still held.
    Losses(recovered);
    /// The path of a file.
    Which(which);
    /// A file that is to be replaced.
    Consent(consent);
    /// Words of a list that are not those of this computer.
    Clashes(clashes);
}

/// A copy that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// What is at hand, to print at once.
    Print,
    /// What is at hand, as a file.
    One(CopyKind),
    /// Several at once, which are still to be chosen.
    Several,
}

/// What a dialog asks of the window. All but the first three close it.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// A task of the dialog.
    Run(Task<Message>),
    /// Something to remember on this computer.
    Settings(Box<Settings>),
    /// To close it.
    Close,
    /// A command.
    Give(Command),
    /// To begin with a list that is in no file yet.
    Begin(Box<Booklist>),
    /// To look at the sample list.
    Sample(Box<Booklist>),
    /// To import a spreadsheet.
    Import(PathBuf),
    /// To save the open list.
    Save(Then),
    /// To keep the unsaved work as a draft.
    KeepDraft(Then),
    /// To give up the unsaved work.
    Discard(Then),
    /// To save beside the file that somebody else changed.
    SaveBoth(Box<Saving>, Then),
    /// To save over what somebody else wrote.
    Replace(Box<Saving>, Then),
    /// To open a list that another window has open.
    OpenAnyway(PathBuf),
    /// To open what a damaged file still holds.
    Recover(PathBuf),
    /// To take up a draft.
    Regain(DraftId),
    /// To show a book.
    Show(EntryId),
    /// To let the words of this computer stand (`true`), or those of the list.
    Settle(Vec<(Clash, bool)>),
}

impl Dialog {
    /// Asks for the title of a new list.
    pub fn new_list(template: Option<Template>, words: &Words) -> Self {
        Self::NewList(Box::new(new_list::NewList::new(template, words.tongue())))
    }

    /// Lists the commands that can be given now.
    pub fn palette(available: Vec<Command>) -> Self {
        Self::Palette(Box::new(palette::Palette::new(available)))
    }

    /// Shows every key.
    pub fn keys() -> Self {
        Self::Keys(Box::new(keys::Keys))
    }

    /// Shows the settings.
    pub fn settings() -> Self {
        Self::Choices(Box::default())
    }

    /// Asks what becomes of work that is in no file.
    pub fn unsaved(session: &Session, then: Then, words: &Words) -> Self {
        Self::Unsaved(Box::new(unsaved::Unsaved::new(session, then, words)))
    }

    /// Asks what becomes of a file that somebody else changed meanwhile.
    pub fn changed(saving: Saving, then: Then) -> Self {
        Self::Changed(Box::new(changed::Changed::new(saving, then)))
    }

    /// Says why a file cannot be opened.
    pub fn unreadable(path: PathBuf, error: OpenError) -> Self {
        Self::Unreadable(Box::new(unreadable::Unreadable::new(path, error)))
    }

    /// Offers work that was kept but not saved. The task works out what each draft would change.
    pub fn drafts(drafts: Vec<KeptDraft>, shelf: &Shelf) -> (Self, Task<Message>) {
        let (drafts, task) = drafts::Drafts::new(drafts, shelf);
        (Self::Drafts(Box::new(drafts)), task)
    }

    /// Says that another window has the list open.
    pub fn claimed(path: PathBuf) -> Self {
        Self::Claimed(Box::new(claimed::Claimed::new(path)))
    }

    /// Makes a copy, or asks which. The task is what it begins with.
    pub fn export(
        wish: Wish,
        session: &Session,
        (options, set): (&print::Options, Option<&str>),
        templates: &Arc<print::OwnTemplates>,
        context: Context<'_>,
    ) -> (Self, Task<Message>) {
        let kind = match wish {
            Wish::Several => {
                let settings = context.settings;
                let several = several::Several::new(session, options, templates, settings);
                return (Self::Several(Box::new(several)), Task::none());
            }
            Wish::Print => CopyKind::Pdf,
            Wish::One(kind) => kind,
        };
        let order = export::Order {
            copy: Copy {
                kind,
                options: options.clone(),
                set: set.map(str::to_owned),
            },
            templates: Arc::clone(templates),
            passing: wish == Wish::Print,
        };
        let (export, task) = export::Export::new(session, order, context.settings, context);
        (Self::Export(Box::new(export)), task)
    }

    /// Asks whose words are to stand.
    pub fn clashes(clashes: Vec<Clash>) -> Self {
        Self::Clashes(Box::new(clashes::Clashes::new(clashes)))
    }

    /// Says what could not be read of a damaged file.
    pub fn recovered(path: PathBuf, recovered: &Recovered) -> Self {
        Self::Losses(Box::new(recovered::Losses::new(path, recovered)))
    }

    /// Asks what the system does not. A path is begun in a folder; the task finds what is there.
    pub fn asked(asked: Asked, folder: &Path) -> (Self, Task<Message>) {
        match asked.wanted {
            Wanted::Path(question) => {
                let (which, task) = which::Which::new(question, folder, asked.reply);
                (Self::Which(Box::new(which)), task)
            }
            Wanted::Consent(path) => {
                let consent = consent::Consent::new(path, asked.reply);
                (Self::Consent(Box::new(consent)), Task::none())
            }
        }
    }

    /// Tells whether it asks for a file, perhaps for another dialog.
    pub fn asks_for_a_file(&self) -> bool {
        matches!(self, Self::Which(_) | Self::Consent(_))
    }

    /// Gives the message for the Escape key.
    pub fn cancel(&self) -> Message {
        Message::Cancel
    }
}

/// Gives the name of a file for people, without its folder.
fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// The width of the words before a choice, in logical pixels.
const LABEL: f32 = 140.0;

/// Puts words before a choice that shows none itself.
fn labelled<'a, M: 'a>(label: String, choice: impl Into<Element<'a, M>>) -> Element<'a, M> {
    row![
        note(label).width(LABEL).align_x(Alignment::End),
        choice.into()
    ]
    .spacing(Space::M)
    .align_y(Alignment::Center)
    .into()
}
