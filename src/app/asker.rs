//! Which file to read, where to write one: the system's file dialogs ask, and where the system has none, the window itself.
//!
//! Who asks need not know which of the two it was. A path from here never leads to a file that the user has not agreed to replace.

use crate::file::{Place, place};
use iced::Task;
use iced::futures::StreamExt;
use iced::futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use iced::futures::future::BoxFuture;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The most characters of the name that is offered for the file.
pub(super) const LONGEST_NAME: usize = 80;

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
    /// A Word file.
    Docx,
    /// Markdown.
    Markdown,
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
            Self::Docx => &["docx"],
            Self::Markdown => &["md"],
            Self::Text => &["txt"],
            Self::Csv => &["csv"],
        }
    }

    /// Tells whether a path has one of its endings.
    pub fn is_of(self, path: &Path) -> bool {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| {
            let ending = ending.to_lowercase();
            self.endings().contains(&ending.as_str())
        })
    }

    /// Gives the name under which a file is offered: a title without what file names may not hold, and its usual ending.
    pub fn name_for(self, title: &str) -> String {
        let ending = self.endings().first().copied().unwrap_or_default();
        let kept = |c: char| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
            c if c.is_control() => ' ',
            c => c,
        };
        let title: String = title.chars().map(kept).take(LONGEST_NAME).collect();
        let title: Vec<&str> = title.split_whitespace().collect();
        let title = title.join(" ");
        match title.trim_matches(['.', ' ']) {
            "" => format!("Colibri.{ending}"),
            title => format!("{title}.{ending}"),
        }
    }

    /// Gives a path its usual ending, unless it has one of its own kind.
    pub(super) fn named(self, path: &Path) -> PathBuf {
        match (self.endings().first(), path.file_name()) {
            (Some(ending), Some(name)) if !self.is_of(path) => {
                let mut name = name.to_owned();
                name.push(".");
                name.push(ending);
                path.with_file_name(name)
            }
            _ => path.to_owned(),
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
    /// Which folder are files to be written into?
    Folder {
        /// The title of the dialog.
        title: String,
        /// The folder that is offered.
        folder: Option<PathBuf>,
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

/// What came of a question to the system.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Answer {
    /// This file.
    Path(PathBuf),
    /// The user thought better of it.
    Cancelled,
    /// The system has no file dialog.
    NoDialog,
}

/// What the window is to ask in the system's place.
#[derive(Debug, Clone)]
pub struct Asked {
    /// What is to be known.
    pub wanted: Wanted,
    /// Where the answer goes. Once it is dropped, the answer is none.
    pub reply: UnboundedSender<PathBuf>,
}

/// What the window can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The path of a file.
    Path(Question),
    /// Whether this file may be replaced.
    Consent(PathBuf),
}

/// Asks the system's file dialogs. Tests answer in their place.
#[derive(Clone)]
pub struct Asker {
    system: Arc<dyn Fn(Question) -> BoxFuture<'static, Answer> + Send + Sync>,
    window: Option<UnboundedSender<Asked>>,
}

impl Asker {
    /// Asks the system.
    pub fn system() -> Self {
        Self::of(|question| Box::pin(ask_system(question)))
    }

    /// Lets a function answer.
    pub fn with(
        answer: impl Fn(Question) -> BoxFuture<'static, Option<PathBuf>> + Send + Sync + 'static,
    ) -> Self {
        Self::of(move |question| {
            let answer = answer(question);
            Box::pin(async move { answer.await.map_or(Answer::Cancelled, Answer::Path) })
        })
    }

    /// Asks as on a system that has no file dialogs.
    pub fn without_dialogs() -> Self {
        Self::of(|_| Box::pin(async { Answer::NoDialog }))
    }

    fn of(system: impl Fn(Question) -> BoxFuture<'static, Answer> + Send + Sync + 'static) -> Self {
        Self {
            system: Arc::new(system),
            window: None,
        }
    }

    /// Lets the window ask where the system cannot, and gives what it is asked for.
    pub(super) fn in_window(self) -> (Self, UnboundedReceiver<Asked>) {
        let (sender, asked) = unbounded();
        let asker = Self {
            window: Some(sender),
            ..self
        };
        (asker, asked)
    }

    /// Asks and gives the path, or nothing where the user thought better of it.
    pub fn ask(&self, question: Question) -> Task<Option<PathBuf>> {
        Task::future(self.clone().answer(question))
    }

    async fn answer(self, question: Question) -> Option<PathBuf> {
        match (self.system)(question.clone()).await {
            Answer::Cancelled => None,
            Answer::NoDialog => self.in_its_place(Wanted::Path(question)).await,
            Answer::Path(path) => match question {
                Question::Open { .. } | Question::Folder { .. } => Some(path),
                Question::Save { kind, .. } => {
                    let named = kind.named(&path);
                    // The system has asked about the name as it was written, not about this one.
                    if named != path && place(&named) != Place::Free {
                        self.in_its_place(Wanted::Consent(named)).await
                    } else {
                        Some(named)
                    }
                }
            },
        }
    }

    async fn in_its_place(&self, wanted: Wanted) -> Option<PathBuf> {
        let (reply, mut answer) = unbounded();
        let asked = Asked { wanted, reply };
        self.window.as_ref()?.unbounded_send(asked).ok()?;
        answer.next().await
    }
}

async fn ask_system(question: Question) -> Answer {
    let dialog = rfd::AsyncFileDialog::new();
    let listener = refusal::listen();
    let handle = match question {
        Question::Open { title, kind } => {
            dialog
                .set_title(title.as_str())
                .add_filter(title, kind.endings())
                .pick_file()
                .await
        }
        Question::Folder { title, folder } => {
            let dialog = dialog.set_title(title.as_str());
            match folder {
                Some(folder) => dialog.set_directory(folder).pick_folder().await,
                None => dialog.pick_folder().await,
            }
        }
        Question::Save {
            title,
            kind,
            name,
            folder,
        } => {
            let dialog = dialog
                .set_title(title.as_str())
                .set_file_name(name)
                .add_filter(title, kind.endings());
            match folder {
                Some(folder) => dialog.set_directory(folder).save_file().await,
                None => dialog.save_file().await,
            }
        }
    };
    match handle {
        Some(handle) => Answer::Path(handle.path().to_owned()),
        None if listener.heard() => Answer::NoDialog,
        None => Answer::Cancelled,
    }
}

/// Hears that there is neither a portal nor zenity. `rfd` gives the same nothing for that and for a dialog that was cancelled, and
/// tells the one from the other only in its log.
mod refusal {
    use log::{Level, LevelFilter, Log, Metadata, Record};
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// The part of `rfd` that logs an error when its last way to a dialog has failed.
    const LAST_WAY: &str = "rfd::backend::xdg_desktop_portal";

    static HEARD: AtomicUsize = AtomicUsize::new(0);

    struct Ear;

    impl Log for Ear {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.level() == Level::Error && metadata.target() == LAST_WAY
        }

        fn log(&self, record: &Record<'_>) {
            if self.enabled(record.metadata()) {
                let _ = HEARD.fetch_add(1, Ordering::SeqCst);
            }
        }

        fn flush(&self) {}
    }

    pub(super) struct Listener {
        before: usize,
    }

    /// Begins to listen.
    pub(super) fn listen() -> Listener {
        // Only the first time does anything.
        if log::set_logger(&Ear).is_ok() {
            log::set_max_level(LevelFilter::Error);
        }
        Listener {
            before: HEARD.load(Ordering::SeqCst),
        }
    }

    impl Listener {
        /// Tells whether the last way has failed since.
        pub(super) fn heard(&self) -> bool {
            HEARD.load(Ordering::SeqCst) != self.before
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: Kind, path: &str, expected: &str) {
        assert_eq!(kind.named(Path::new(path)), Path::new(expected));
    }

    #[test]
    fn what_is_written_has_the_ending_of_its_kind() {
        check(Kind::Booklist, "a/día", "a/día.ron");
        check(Kind::Booklist, "a/día.RON", "a/día.RON");
        check(Kind::Booklist, "a/cover.png", "a/cover.png.ron");
        check(Kind::Booklist, "a/día 2.0", "a/día 2.0.ron");
        check(Kind::Pdf, "a/handout", "a/handout.pdf");
    }

    #[test]
    fn a_file_is_not_replaced_under_a_name_that_nobody_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let (there, new) = (folder.path().join("there"), folder.path().join("new"));
        std::fs::write(folder.path().join("there.ron"), "").unwrap();
        let answer = |path: &Path| {
            let path = path.to_owned();
            let asker = Asker::with(move |_| {
                let path = path.clone();
                Box::pin(async move { Some(path) })
            });
            let question = Question::Save {
                title: String::new(),
                kind: Kind::Booklist,
                name: String::new(),
                folder: None,
            };
            iced::futures::executor::block_on(asker.answer(question))
        };
        assert_eq!(answer(&there), None);
        assert_eq!(answer(&new), Some(folder.path().join("new.ron")));
    }
}
