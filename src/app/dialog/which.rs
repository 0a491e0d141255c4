//! The path of a file, typed: for a system that has no file dialog of its own.

use super::{Action, Message as Outer};
use crate::app::Element;
use crate::app::aside::aside;
use crate::app::asker::{Kind, Question};
use crate::app::context::Context;
use crate::app::theme::Space;
use crate::app::widget::{self, Suggestion, dialog, field, note, press, suggest};
use crate::file::{Place, inside, place};
use crate::say;
use crate::search::fold;
use crate::words::Words;
use iced::Task;
use iced::futures::channel::mpsc::UnboundedSender;
use iced::widget::column;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// How many files and folders are suggested at most.
const SUGGESTED: usize = 8;

/// A path that is being typed.
pub struct Which {
    question: Question,
    reply: UnboundedSender<PathBuf>,
    typed: String,
    /// What the folder of the path holds, folders with a separator at the end.
    there: (PathBuf, Vec<String>),
    refused: Option<Refusal>,
}

/// Why a path will not do.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Refusal {
    NoName,
    Missing,
    NoFolder,
    Folder,
    /// There is a file already. This one can be agreed to.
    Taken,
}

/// What happens in the dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// The path was typed.
    Typed(String),
    /// A folder has been looked into.
    Looked(PathBuf, Vec<String>),
    /// The path is right.
    Taken,
    /// The file that is there may be replaced.
    Replace,
}

impl Which {
    pub(super) fn new(
        question: Question,
        folder: &Path,
        reply: UnboundedSender<PathBuf>,
    ) -> (Self, Task<Outer>) {
        let begun = match &question {
            Question::Open { .. } | Question::Folder { .. } => folder.join(""),
            Question::Save { name, .. } => folder.join(name),
        };
        let which = Self {
            question,
            reply,
            typed: begun.to_string_lossy().into_owned(),
            there: (PathBuf::new(), Vec::new()),
            refused: None,
        };
        let look = which.look();
        (which, look)
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.refused = None;
                Action::Run(self.look())
            }
            Message::Looked(folder, names) => {
                if folder == self.folder() {
                    self.there = (folder, names);
                }
                Action::None
            }
            Message::Taken => match self.refusal() {
                None => self.answer(),
                refused => {
                    self.refused = refused;
                    Action::None
                }
            },
            Message::Replace => self.answer(),
        }
    }

    fn answer(&self) -> Action {
        // Who asked may have gone.
        let _ = self.reply.unbounded_send(self.path());
        Action::Close
    }

    /// Gives the path that is meant: `~` is the user's own folder, and what is written has the ending of its kind.
    fn path(&self) -> PathBuf {
        let typed = at_home(self.typed.trim());
        match &self.question {
            Question::Save { kind, .. } if !self.ends_in_folder() => kind.named(&typed),
            _ => typed,
        }
    }

    fn ends_in_folder(&self) -> bool {
        let typed = self.typed.trim();
        typed.is_empty() || typed.ends_with(std::path::is_separator)
    }

    /// Gives the folder that the path goes into as far as it is typed.
    fn folder(&self) -> PathBuf {
        let typed = at_home(self.typed.trim());
        match typed.parent() {
            Some(folder) if !self.ends_in_folder() => folder.to_owned(),
            _ => typed,
        }
    }

    fn refusal(&self) -> Option<Refusal> {
        let path = self.path();
        if let Question::Folder { .. } = self.question {
            return (place(&path) != Place::Folder).then_some(Refusal::NoFolder);
        }
        if self.ends_in_folder() {
            return Some(Refusal::NoName);
        }
        match (&self.question, place(&path)) {
            (Question::Folder { .. }, _) => None,
            (_, Place::Folder) => Some(Refusal::Folder),
            (Question::Open { .. }, Place::Free) => Some(Refusal::Missing),
            (Question::Open { .. }, Place::Taken) => None,
            (Question::Save { .. }, Place::Taken) => Some(Refusal::Taken),
            (Question::Save { .. }, Place::Free) => {
                (place(&self.folder()) != Place::Folder).then_some(Refusal::NoFolder)
            }
        }
    }

    /// Looks into the folder on another thread, unless it is the one that was looked into last.
    fn look(&self) -> Task<Outer> {
        let folder = self.folder();
        if folder == self.there.0 {
            return Task::none();
        }
        let kind = match self.question {
            Question::Open { kind, .. } => Some(kind),
            Question::Save { .. } | Question::Folder { .. } => None,
        };
        aside(move || {
            let names = names(&folder, kind);
            Outer::Which(Message::Looked(folder, names))
        })
    }

    fn suggestions(&self) -> Vec<Suggestion<Message>> {
        let begun = match self.typed.rfind(std::path::is_separator) {
            Some(at) => at + 1,
            None => 0,
        };
        let (before, name) = self.typed.split_at(begun);
        let name = fold(name);
        let (folder, there) = &self.there;
        there
            .iter()
            .filter(|there| *folder == self.folder() && **there != self.typed[begun..])
            .filter(|there| fold(there).starts_with(&name))
            .take(SUGGESTED)
            .map(|there| Suggestion {
                text: there.clone(),
                detail: None,
                message: Message::Typed(format!("{before}{there}")),
            })
            .collect()
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let (title, take) = match &self.question {
            Question::Open { title, .. } => (title, say!(words, "which-open")),
            Question::Folder { title, .. } => (title, say!(words, "which-into")),
            Question::Save { title, .. } => (title, say!(words, "which-save")),
        };
        let label = match self.question {
            Question::Folder { .. } => say!(words, "which-path-of-folder"),
            _ => say!(words, "which-path"),
        };
        let path = field(label, &self.typed)
            .on_input(Message::Typed)
            .on_submit(Message::Taken)
            .error(
                self.refused
                    .as_ref()
                    .map(|refused| self.told(refused, words)),
            );
        let path: Element<'a, Message> = suggest(path, self.suggestions()).into();
        let content =
            column![note(say!(words, "which-why")), path.map(Outer::Which),].spacing(Space::L);
        let said = |message| Outer::Which(message);
        let taken = self.refused == Some(Refusal::Taken);
        let answer = if taken {
            press(say!(words, "replace-do"))
                .danger()
                .on_press(said(Message::Replace))
        } else {
            press(take).primary().on_press(said(Message::Taken))
        };
        dialog(title.as_str(), content)
            .width(640.0)
            .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
            .button(answer)
            .on_cancel(Outer::Cancel)
    }

    fn told(&self, refused: &Refusal, words: &Words) -> String {
        let path = self.path();
        let file = super::name_of(&path);
        let folder = match self.question {
            Question::Folder { .. } => path.display().to_string(),
            _ => self.folder().display().to_string(),
        };
        match refused {
            Refusal::NoName => say!(words, "which-no-name"),
            Refusal::Missing => say!(words, "which-missing", file = file, folder = folder),
            Refusal::NoFolder => say!(words, "which-no-folder", folder = folder),
            Refusal::Folder => say!(words, "which-folder", file = file),
            Refusal::Taken => say!(words, "replace-what", file = file, folder = folder),
        }
    }
}

/// Gives a path from where the user types it: `~` begins the user's own folder.
fn at_home(typed: &str) -> PathBuf {
    let path = Path::new(typed);
    match (path.strip_prefix("~"), directories::BaseDirs::new()) {
        (Ok(rest), Some(places)) => places.home_dir().join(rest),
        _ => path.to_owned(),
    }
}

/// Gives the folders in a folder, and the files of a kind. Blocks.
pub(super) fn names(folder: &Path, kind: Option<Kind>) -> Vec<String> {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for (path, place) in inside(folder) {
        let name = super::name_of(&path);
        match place == Place::Folder {
            _ if name.starts_with('.') => {}
            true => folders.push(format!("{name}{MAIN_SEPARATOR}")),
            false if kind.is_some_and(|kind| kind.is_of(&path)) => files.push(name),
            false => {}
        }
    }
    folders.sort_by_key(|name| fold(name));
    files.sort_by_key(|name| fold(name));
    files.append(&mut folders);
    files
}
