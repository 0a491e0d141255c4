//! One copy: to print at once, or as a file. It is made and written on another thread, and until it is whole nothing is written.

use super::{Action, Message as Outer};
use crate::app::aside::aside;
use crate::app::context::{Context, Kind, Question};
use crate::app::opening;
use crate::app::session::Session;
use crate::app::theme::Space;
use crate::app::widget::{self, Icon, Press as Button, dialog, note, press, text};
use crate::export::{Copy, CopyKind, Made, file_names, several};
use crate::file::{SaveError, write_atomically};
use crate::model::{EntryId, PublicList};
use crate::print::{OwnTemplates, Press, PrintError, PrintWarning};
use crate::say;
use crate::shelf::Settings;
use crate::words::Words;
use iced::Length::Fill;
use iced::Task;
use iced::widget::column;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What one print can be saved as, in the order in which it is offered.
pub const SAVED_AS: [CopyKind; 6] = [
    CopyKind::Pdf,
    CopyKind::Html,
    CopyKind::Docx,
    CopyKind::Markdown,
    CopyKind::Text,
    CopyKind::Csv,
];

/// A copy on its way.
pub struct Export {
    list: PublicList,
    copy: Copy,
    templates: Arc<OwnTemplates>,
    /// To be printed at once, and kept nowhere.
    passing: bool,
    folder: Option<PathBuf>,
    stage: Stage,
    /// The number of the copy that is being made. An answer with another number comes too late.
    job: u64,
}

/// What is handed on, and how.
pub(super) struct Order {
    pub(super) copy: Copy,
    pub(super) templates: Arc<OwnTemplates>,
    pub(super) passing: bool,
}

/// How far it has got.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Asking,
    Working,
    /// It is here, and on its way to a program.
    Opening(PathBuf),
    Done(PathBuf, Vec<PrintWarning>),
    Refused(Trouble),
}

/// Why there is no copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be printed.
    Print(PrintError),
    /// It could not be written.
    Disk(SaveError),
    /// It is here, and the system has no program that opens it.
    Opening(PathBuf),
    /// It is here, and the system has no program that shows its folder either.
    Showing(PathBuf),
}

/// What happens in the dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// To be asked where.
    Wanted,
    /// The user has said where.
    Answered(Option<PathBuf>),
    /// It has been made.
    Made(u64, PathBuf, Result<Made, Trouble>),
    /// It has been written.
    Written(PathBuf, Result<Vec<PrintWarning>, Trouble>),
    /// It is no longer wanted.
    Stopped,
    /// It is to be opened, or its folder.
    Open(PathBuf),
    /// A program has it, or none takes it.
    Opened(bool),
    /// A book is to be shown.
    Shown(EntryId),
}

impl Export {
    /// Begins with a list as it is. The task asks where the copy is to go, or makes it at once.
    pub(super) fn new(
        session: &Session,
        order: Order,
        settings: &Settings,
        context: Context<'_>,
    ) -> (Self, Task<Outer>) {
        let beside = || session.path().and_then(Path::parent).map(Path::to_owned);
        let mut export = Self {
            list: PublicList::from(session.list()),
            copy: order.copy,
            templates: order.templates,
            passing: order.passing,
            folder: settings.export_folder.clone().or_else(beside),
            stage: Stage::Asking,
            job: 0,
        };
        let task = match export.passing {
            true => export.make_passing(),
            false => export.ask(context),
        };
        (export, task)
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Wanted => Action::Run(self.ask(context)),
            Message::Answered(None) => Action::Close,
            Message::Answered(Some(path)) => Action::Run(self.make(path)),
            Message::Made(job, path, made) => self.made(job, path, made),
            Message::Written(path, written) => self.written(path, written, context),
            Message::Stopped => {
                self.job += 1;
                Action::Close
            }
            Message::Open(path) => Action::Run(open(path)),
            Message::Opened(opened) => self.opened(opened),
            Message::Shown(entry) => Action::Show(entry),
        }
    }

    fn name(&self) -> String {
        let names = file_names(&self.list, std::slice::from_ref(&self.copy));
        names.into_iter().next().unwrap_or_default()
    }

    fn ask(&mut self, context: Context<'_>) -> Task<Outer> {
        self.stage = Stage::Asking;
        let question = Question::Save {
            title: say!(context.words, "export-where"),
            kind: kind_of(self.copy.kind),
            name: self.name(),
            folder: self.folder.clone(),
        };
        let answered = |path| Outer::Export(Message::Answered(path));
        context.asker.ask(question).map(answered)
    }

    fn make_passing(&mut self) -> Task<Outer> {
        match several::passing(&self.name()) {
            Ok(path) => self.make(path),
            Err(error) => {
                self.stage = Stage::Refused(Trouble::Disk(error.into()));
                Task::none()
            }
        }
    }

    fn make(&mut self, path: PathBuf) -> Task<Outer> {
        self.job += 1;
        self.stage = Stage::Working;
        let job = self.job;
        let (list, copy) = (self.list.clone(), self.copy.clone());
        let templates = Arc::clone(&self.templates);
        aside(move || {
            let mut press = Press::new().with_templates((*templates).clone());
            let made = copy.make(&mut press, &list).map_err(Trouble::Print);
            Outer::Export(Message::Made(job, path, made))
        })
    }

    fn made(&mut self, job: u64, path: PathBuf, made: Result<Made, Trouble>) -> Action {
        if job != self.job {
            return Action::None;
        }
        match made {
            Ok(made) => Action::Run(aside(move || {
                let written = write_atomically(&path, &made.bytes)
                    .map(|()| made.warnings)
                    .map_err(|error| Trouble::Disk(error.into()));
                Outer::Export(Message::Written(path, written))
            })),
            Err(trouble) => {
                self.stage = Stage::Refused(trouble);
                Action::None
            }
        }
    }

    fn written(
        &mut self,
        path: PathBuf,
        written: Result<Vec<PrintWarning>, Trouble>,
        context: Context<'_>,
    ) -> Action {
        match written {
            Ok(_) if self.passing => {
                self.stage = Stage::Opening(path.clone());
                Action::Run(open(path))
            }
            Ok(warnings) => {
                let settings = Settings {
                    export_folder: path.parent().map(Path::to_owned),
                    ..context.settings.clone()
                };
                self.stage = Stage::Done(path, warnings);
                Action::Settings(Box::new(settings))
            }
            Err(trouble) => {
                self.stage = Stage::Refused(trouble);
                Action::None
            }
        }
    }

    fn opened(&mut self, opened: bool) -> Action {
        match (&self.stage, opened) {
            (Stage::Opening(_), true) => return Action::Close,
            (Stage::Opening(path) | Stage::Done(path, _), false) => {
                self.stage = Stage::Refused(Trouble::Opening(path.clone()));
            }
            (Stage::Refused(Trouble::Opening(path)), false) => {
                self.stage = Stage::Refused(Trouble::Showing(path.clone()));
            }
            _ => {}
        }
        Action::None
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let title = kind_name(self.copy.kind, words);
        let stop = Outer::Export(Message::Stopped);
        match &self.stage {
            Stage::Asking => dialog(title, text(say!(words, "export-asking")))
                .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
                .on_cancel(Outer::Cancel),
            Stage::Working | Stage::Opening(_) => {
                dialog(title, text(say!(words, "export-working")))
                    .stage(1)
                    .button(press(say!(words, "export-stop")).on_press(stop.clone()))
                    .on_cancel(stop)
            }
            Stage::Done(path, warnings) => done(title, path, warnings, words),
            Stage::Refused(trouble) => {
                let folder = match trouble {
                    Trouble::Opening(path) => path.parent(),
                    Trouble::Print(_) | Trouble::Disk(_) | Trouble::Showing(_) => None,
                };
                let folder = folder.map(|folder| show_folder(folder, words));
                let unmade = matches!(trouble, Trouble::Print(_) | Trouble::Disk(_));
                let again = (!self.passing && unmade).then(|| {
                    press(say!(words, "export-again"))
                        .primary()
                        .on_press(Outer::Export(Message::Wanted))
                });
                let shown = dialog(title, text(trouble.sentence(words)))
                    .stage(2)
                    .alert()
                    .button(press(say!(words, "dialog-close")).on_press(Outer::Cancel))
                    .on_cancel(Outer::Cancel);
                match again.or(folder) {
                    Some(button) => shown.button(button),
                    None => shown,
                }
            }
        }
    }
}

/// Gives the file or folder to a program, and tells whether one took it.
fn open(path: PathBuf) -> Task<Outer> {
    opening::open(path).map(|(_, opened)| Outer::Export(Message::Opened(opened)))
}

fn show_folder<'a>(folder: &Path, words: &Words) -> Button<'a, Outer> {
    press(say!(words, "export-show-folder"))
        .icon(Icon::Open)
        .on_press(Outer::Export(Message::Open(folder.to_owned())))
}

fn done<'a>(
    title: String,
    path: &Path,
    warnings: &[PrintWarning],
    words: &'a Words,
) -> widget::Dialog<'a, Outer> {
    let shown = path.display().to_string();
    let content = column![
        text(say!(words, "export-done", path = shown)),
        look_at(warnings, words, |entry| Outer::Export(Message::Shown(
            entry
        ))),
    ]
    .spacing(Space::M);
    let shown = dialog(title, content).stage(2).safe_button(
        press(say!(words, "export-open"))
            .icon(Icon::Elsewhere)
            .on_press(Outer::Export(Message::Open(path.to_owned()))),
    );
    let shown = match path.parent() {
        Some(folder) => shown.button(show_folder(folder, words)),
        None => shown,
    };
    shown
        .button(
            press(say!(words, "dialog-close"))
                .primary()
                .on_press(Outer::Cancel),
        )
        .on_cancel(Outer::Cancel)
        .on_accept(Outer::Cancel)
}

/// Shows what is to be looked at, each leading to its book.
pub(super) fn look_at<'a>(
    warnings: &[PrintWarning],
    words: &Words,
    show: impl Fn(EntryId) -> Outer,
) -> Option<widget::Element<'a, Outer>> {
    let noted = warnings.iter().map(|warning| {
        let sentence = warning.sentence(words);
        match warning.entry() {
            Some(entry) => press(sentence).link().on_press(show(entry)).into(),
            None => text(sentence).into(),
        }
    });
    (!warnings.is_empty()).then(|| {
        column![note(say!(words, "export-warnings"))]
            .extend(noted)
            .spacing(Space::S)
            .width(Fill)
            .into()
    })
}

/// Gives the kind of file, as file dialogs know it.
fn kind_of(kind: CopyKind) -> Kind {
    match kind {
        CopyKind::Pdf => Kind::Pdf,
        CopyKind::Html => Kind::Html,
        CopyKind::Docx => Kind::Docx,
        CopyKind::Markdown => Kind::Markdown,
        CopyKind::Text => Kind::Text,
        CopyKind::Csv => Kind::Csv,
        CopyKind::Ron => Kind::Booklist,
    }
}

/// Names a kind of copy.
pub fn kind_name(kind: CopyKind, words: &Words) -> String {
    match kind {
        CopyKind::Pdf => say!(words, "export-pdf"),
        CopyKind::Html => say!(words, "export-web-page"),
        CopyKind::Docx => say!(words, "export-word"),
        CopyKind::Markdown => say!(words, "export-markdown"),
        CopyKind::Text => say!(words, "export-text"),
        CopyKind::Csv => say!(words, "export-spreadsheet"),
        CopyKind::Ron => say!(words, "export-public-copy"),
    }
}

/// Says why a copy could not be written, and what to do. There may have been no file before, and it is not the list that is at stake.
pub(super) fn unwritten(error: &SaveError, words: &Words) -> String {
    match error {
        SaveError::NotAllowed => say!(words, "export-not-allowed"),
        SaveError::Full => say!(words, "export-full"),
        SaveError::NoFolder => say!(words, "export-no-folder"),
        SaveError::Disk(kind) => say!(words, "export-disk", reason = kind.to_string()),
        other => other.sentence(words),
    }
}

impl Trouble {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Print(error) => error.sentence(words),
            Self::Disk(error) => unwritten(error, words),
            Self::Showing(path) => {
                let copy = Self::Opening(path.clone()).sentence(words);
                format!("{copy} {}", say!(words, "settings-folder-refused"))
            }
            Self::Opening(path) => {
                say!(
                    words,
                    "export-no-program",
                    path = path.display().to_string()
                )
            }
        }
    }
}
