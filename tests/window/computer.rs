//! A computer for a journey: a folder and a shelf of its own, and somebody who answers file dialogs.

use super::Window;
use colibri::app::{App, Asker, Message, Question, Start, program};
use colibri::file;
use colibri::model::Booklist;
use colibri::shelf::{Settings, Shelf};
use colibri::words::Tongue;
use iced::futures::FutureExt;
use iced::{Program, Size};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A computer with a shelf and a folder of its own, and somebody who answers file dialogs.
pub struct Computer {
    folder: tempfile::TempDir,
    answers: Arc<Mutex<Vec<PathBuf>>>,
}

impl Computer {
    pub fn new() -> Self {
        let computer = Self {
            folder: tempfile::tempdir().unwrap(),
            answers: Arc::default(),
        };
        let settings = Settings {
            tongue: Some(Tongue::English),
            ..Settings::default()
        };
        computer.shelf().keep_settings(&settings).unwrap();
        computer
    }

    pub fn shelf(&self) -> Shelf {
        Shelf::at(self.folder.path().join("shelf")).unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The next file dialog will be answered so.
    pub fn answer(&self, path: &Path) {
        self.answers.lock().unwrap().push(path.to_owned());
    }

    pub fn start(
        &self,
        file: Option<PathBuf>,
    ) -> Window<impl Program<State = App, Message = Message> + use<>> {
        let answers = Arc::clone(&self.answers);
        let asker = Asker::with(move |_: Question| {
            let mut answers = answers.lock().unwrap();
            let answer = (!answers.is_empty()).then(|| answers.remove(0));
            async move { answer }.boxed()
        });
        self.start_with(file, asker)
    }

    pub fn start_with(
        &self,
        file: Option<PathBuf>,
        asker: Asker,
    ) -> Window<impl Program<State = App, Message = Message> + use<>> {
        let start = Start {
            file,
            shelf: self.shelf(),
            trouble: None,
            asker,
        };
        Window::start(program(start), Size::new(1366.0, 768.0))
    }

    pub fn read(&self, path: &Path) -> Booklist {
        file::open(path).unwrap().opened.list
    }
}
