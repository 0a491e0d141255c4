//! What every screen is told about the rest of the program, and what it may ask of it.

use super::theme::Theme;
use crate::shelf::{Settings, Shelf};
use crate::words::Words;
use iced::Task;
use iced::futures::future::BoxFuture;
use std::path::PathBuf;
use std::sync::Arc;

/// What every screen is told. Passed down, never kept.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The words of the window.
    pub words: &'a Words,
    /// What the user has chosen.
    pub settings: &'a Settings,
    /// This computer's own folder.
    pub shelf: &'a Shelf,
    /// The system's file dialogs.
    pub asker: &'a Asker,
    /// Light or dark.
    pub theme: Theme,
}

/// A kind of file, as file dialogs show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A booklist (`.ron`).
    Booklist,
    /// A spreadsheet (`.csv`, `.tsv`, `.txt`).
    Sheet,
    /// A picture.
    Picture,
    /// A PDF.
    Pdf,
    /// A web page.
    Html,
    /// Plain text.
    Text,
    /// A spreadsheet to write.
    Csv,
}

impl Kind {
    /// Gives the endings of its files, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Booklist => &["ron"],
            Self::Sheet => &["csv", "tsv", "txt", "tab"],
            Self::Picture => &["jpg", "jpeg", "png", "webp", "gif"],
            Self::Pdf => &["pdf"],
            Self::Html => &["html"],
            Self::Text => &["txt"],
            Self::Csv => &["csv"],
        }
    }
}

/// A question for the system's file dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Which file is to be read?
    Open {
        /// The title of the dialog.
        title: String,
        /// What it shows.
        kind: Kind,
    },
    /// Where is a file to be written?
    Save {
        /// The title of the dialog.
        title: String,
        /// What is written.
        kind: Kind,
        /// The name that is offered.
        name: String,
        /// The folder that is offered.
        folder: Option<PathBuf>,
    },
}

/// Asks the system's file dialogs. Tests answer in their place.
#[derive(Clone)]
pub struct Asker(Arc<dyn Fn(Question) -> BoxFuture<'static, Option<PathBuf>> + Send + Sync>);

impl Asker {
    /// Asks the system.
    pub fn system() -> Self {
        Self::with(|question| Box::pin(ask_system(question)))
    }

    /// Lets a function answer.
    pub fn with(
        answer: impl Fn(Question) -> BoxFuture<'static, Option<PathBuf>> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(answer))
    }

    /// Asks and gives the path, or nothing where the user thought better of it.
    pub fn ask(&self, question: Question) -> Task<Option<PathBuf>> {
        Task::future((self.0)(question))
    }
}

async fn ask_system(question: Question) -> Option<PathBuf> {
    let handle = match question {
        Question::Open { title, kind } => {
            rfd::AsyncFileDialog::new()
                .set_title(title.as_str())
                .add_filter(title, kind.endings())
                .pick_file()
                .await
        }
        Question::Save {
            title,
            kind,
            name,
            folder,
        } => {
            let dialog = rfd::AsyncFileDialog::new()
                .set_title(title.as_str())
                .set_file_name(name)
                .add_filter(title, kind.endings());
            match folder {
                Some(folder) => dialog.set_directory(folder).save_file().await,
                None => dialog.save_file().await,
            }
        }
    }?;
    Some(handle.path().to_owned())
}
