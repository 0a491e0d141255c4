//! Why a command was not carried out, as facts and as one sentence.

use super::say::shown;
use crate::file::{OpenError, SaveError};
use crate::import::ImportError;
use crate::print::{CodeError, PrintError};
use crate::say;
use crate::words::Words;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Says why a command was not carried out. Every file is as it was.
#[derive(Debug, Error)]
pub(super) enum Refused {
    #[error("{0:?}: {1}")]
    Open(PathBuf, OpenError),
    #[error("{0:?}: {1}")]
    Save(PathBuf, SaveError),
    #[error("{0:?}: {1}")]
    Sheet(PathBuf, ImportError),
    #[error("{0:?} is there already")]
    AlreadyThere(PathBuf),
    #[error("{0:?} is a list")]
    WouldReplaceList(PathBuf),
    #[error("{0:?} holds what this version does not know")]
    Reserved(PathBuf),
    #[error("{0:?} has no section {1:?}")]
    NoSection(PathBuf, String),
    #[error("{0:?} has no set of choices {1:?}")]
    NoPrint(PathBuf, String),
    #[error("there is no template {0:?}")]
    NoTemplate(String),
    #[error(transparent)]
    Address(CodeError),
    #[error("the entries do not fit the list")]
    Unfit,
    #[error(transparent)]
    Print(PrintError),
    #[error("standard output: {0}")]
    Output(ErrorKind),
    #[error("{count} of {of} files could not be searched")]
    SomeUnread { count: usize, of: usize },
}

impl Refused {
    pub(super) fn open(path: &Path) -> impl FnOnce(OpenError) -> Self {
        move |error| Self::Open(path.to_owned(), error)
    }

    pub(super) fn save(path: &Path) -> impl FnOnce(SaveError) -> Self {
        move |error| Self::Save(path.to_owned(), error)
    }

    /// Says to the user what happened, what was kept and what to do.
    pub(super) fn sentence(&self, words: &Words) -> String {
        let named = |path: &Path, sentence: String| {
            say!(
                words,
                "cli-refused",
                file = shown(path),
                sentence = sentence
            )
        };
        match self {
            Self::Open(path, error) => named(path, unopened(error, words)),
            Self::Save(path, error) => named(path, unsaved(error, words)),
            Self::Sheet(path, error) => named(path, error.sentence(words)),
            Self::AlreadyThere(path) => named(path, say!(words, "cli-already-there")),
            Self::WouldReplaceList(path) => named(path, say!(words, "cli-would-replace-list")),
            Self::Reserved(path) => named(path, say!(words, "cli-reserved")),
            Self::Output(kind) => say!(words, "cli-output", reason = kind.to_string()),
            Self::NoTemplate(name) => say!(words, "cli-no-template", name = name.clone()),
            Self::Address(error) => error.sentence(words),
            Self::NoPrint(path, name) => {
                named(path, say!(words, "cli-no-print", name = name.clone()))
            }
            Self::NoSection(path, name) => named(
                path,
                say!(
                    words,
                    "cli-no-section",
                    section = super::say::one_line(name)
                ),
            ),
            Self::Unfit => say!(words, "cli-unfit"),
            Self::Print(error) => error.sentence(words),
            Self::SomeUnread { count, of } => say!(
                words,
                "cli-some-unread",
                count = count.to_string(),
                of = of.to_string()
            ),
        }
    }
}

/// What the window says, but for what only a window has.
fn unopened(error: &OpenError, words: &Words) -> String {
    match error {
        OpenError::Missing => say!(words, "cli-no-file"),
        OpenError::Folder => say!(words, "cli-folder"),
        other => other.sentence(words),
    }
}

fn unsaved(error: &SaveError, words: &Words) -> String {
    match error {
        SaveError::NoFolder => say!(words, "cli-no-folder"),
        SaveError::ChangedOnDisk => say!(words, "cli-changed"),
        other => other.sentence(words),
    }
}
