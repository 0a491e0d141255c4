//! Opening, saving, drafts, and leaving without losing anything.

use super::aside::aside;
use super::context::{Context, Kind, Question};
use super::dialog::Dialog;
use super::route::context;
use super::screen::{Screen, list, shelf};
use super::session::{Saving, Session};
use super::{App, Holds, Message as AppMessage, Notice};
use crate::file::{self, OpenError, OpenedFile, RecoveredFile, SaveError, Saved};
use crate::model::Booklist;
use crate::say;
use crate::shelf::{ClaimError, Draft, DraftId, KeptDraft, Recent, Shelf, ShelfError};
use crate::vocabulary::OwnVocabulary;
use iced::Task;
use std::path::PathBuf;
use std::time::Duration;

/// How old the temporary file of a save is when it is surely nobody's any more.
const LEFT_OVER: Duration = Duration::from_secs(24 * 60 * 60);

/// What follows when the open list is safe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// The work goes on.
    Stay,
    /// The shelf is shown.
    Shelf,
    /// A new list is begun.
    Begin(Box<Booklist>),
    /// The sample list is shown.
    Sample(Box<Booklist>),
    /// Another list is opened.
    Open(PathBuf),
    /// The program ends.
    Quit,
}

/// What happens with files.
#[derive(Debug, Clone)]
pub enum Message {
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// The user has said which list to open.
    OpenAnswered(Option<PathBuf>),
    /// The user has said which spreadsheet to import.
    ImportAnswered(Option<PathBuf>),
    /// A list has been read. `anyway`: though another window works on it.
    Read {
        /// Where it is.
        path: PathBuf,
        /// What was read.
        read: Box<Result<OpenedFile, OpenError>>,
        /// It is opened though another window works on it.
        anyway: bool,
        /// The drafts that windows left behind that are gone.
        drafts: Result<Vec<KeptDraft>, ShelfError>,
    },
    /// A damaged list has been read as far as it goes.
    Recovered(PathBuf, Box<Result<RecoveredFile, OpenError>>),
    /// The user has said where to save.
    SaveAnswered(Option<PathBuf>, Then),
    /// A list has been written, or not; and its state put on the shelf, or not.
    Saved(
        Box<Saving>,
        Result<Saved, SaveError>,
        Option<ShelfError>,
        Then,
    ),
    /// Work since the last draft is to be kept.
    DraftDue,
    /// A draft has been written.
    DraftKept(Result<DraftId, ShelfError>, Then),
    /// Drafts of windows that have gone have been found.
    DraftsFound(Result<Vec<KeptDraft>, ShelfError>),
    /// A draft has been read.
    DraftRead(DraftId, Box<Result<Draft, ShelfError>>),
}

impl App {
    pub(super) fn on_file(&mut self, message: Message) -> Task<AppMessage> {
        match message {
            Message::Dropped(path) => self.dropped(path),
            Message::OpenAnswered(path) => {
                path.map_or_else(Task::none, |path| self.leave(Then::Open(path)))
            }
            Message::ImportAnswered(path) => path.map_or_else(Task::none, |path| self.import(path)),
            Message::Read {
                path,
                read,
                anyway,
                drafts,
            } => self.read(path, *read, anyway, drafts),
            Message::Recovered(path, read) => self.recovered(path, *read),
            Message::SaveAnswered(path, then) => {
                path.map_or_else(Task::none, |path| self.save_to(path, then))
            }
            Message::Saved(saving, result, kept, then) => {
                self.tell_of(kept.map_or(Ok(()), Err));
                self.saved(*saving, result, then)
            }
            Message::DraftDue => self.keep_draft(),
            Message::DraftKept(result, then) => self.draft_kept(result, then),
            Message::DraftsFound(Ok(drafts)) if drafts.is_empty() => Task::none(),
            Message::DraftsFound(Ok(drafts)) => {
                let (dialog, task) = Dialog::drafts(drafts, &self.shelf);
                Task::batch([self.ask(dialog), task.map(AppMessage::Dialog)])
            }
            Message::DraftsFound(Err(error)) => {
                self.tell_of(Err(error));
                Task::none()
            }
            Message::DraftRead(id, read) => self.draft_read(id, *read),
        }
    }

    /// A spreadsheet is imported, a picture becomes the cover of the book at hand, anything else is opened as a list.
    fn dropped(&mut self, path: PathBuf) -> Task<AppMessage> {
        if self.dialog.is_some() {
            return Task::none();
        }
        match &mut self.screen {
            Screen::List(list) if Kind::Picture.is_of(&path) => {
                let action = list.dropped(path, context!(self));
                self.on_list_action(action)
            }
            _ if Kind::Sheet.is_of(&path) => self.import(path),
            _ => self.leave(Then::Open(path)),
        }
    }

    /// Says something that stays until it has been read.
    pub(super) fn tell(&mut self, sentence: String, grave: bool) {
        self.notice(sentence, grave, Holds::Always);
    }

    /// Says something about the open list, until it has been read or is no longer true.
    pub(super) fn tell_while(&mut self, holds: Holds, sentence: String) {
        self.notice(sentence, false, holds);
    }

    /// Takes away what was true of the list that is open no longer.
    fn forget_notices(&mut self) {
        self.notices.retain(|notice| notice.holds == Holds::Always);
    }

    /// Takes away what was said in passing: the list has changed since, or something else is said.
    pub(super) fn forget_passing(&mut self) {
        self.notices
            .retain(|notice| notice.holds != Holds::UntilNext);
    }

    fn notice(&mut self, sentence: String, grave: bool, holds: Holds) {
        let notice = Notice {
            sentence,
            grave,
            holds,
        };
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Says what the shelf could not do; everything else goes on.
    pub(super) fn tell_of(&mut self, result: Result<(), ShelfError>) {
        if let Err(error) = result {
            self.tell(error.sentence(&self.words), true);
        }
    }

    pub(super) fn ask_open(&self) -> Task<AppMessage> {
        let title = say!(self.words, "command-open");
        self.asker
            .ask(Question::Open {
                title,
                kind: Kind::Booklist,
            })
            .map(|path| AppMessage::File(Message::OpenAnswered(path)))
    }

    /// Reads a list on another thread.
    pub(super) fn open(&mut self, path: PathBuf) -> Task<AppMessage> {
        read_aside(self.shelf.clone(), file::whole(path), false)
    }

    /// Reads a list though another window works on it.
    pub(super) fn open_anyway(&mut self, path: PathBuf) -> Task<AppMessage> {
        read_aside(self.shelf.clone(), path, true)
    }

    fn read(
        &mut self,
        path: PathBuf,
        read: Result<OpenedFile, OpenError>,
        anyway: bool,
        drafts: Result<Vec<KeptDraft>, ShelfError>,
    ) -> Task<AppMessage> {
        match read {
            Ok(opened) => {
                self.claim = None;
                match self.shelf.claim(&path) {
                    Ok(claim) => self.claim = Some(claim),
                    Err(ClaimError::Taken) if !anyway => return self.ask(Dialog::claimed(path)),
                    Err(ClaimError::Taken) => {}
                    Err(ClaimError::Shelf(error)) => self.tell_of(Err(error)),
                }
                let found = &opened.opened;
                let reservations = found.reservations.iter();
                let reservations = reservations.map(|one| one.sentence(&self.words));
                let notices = found.notices.iter().map(|one| one.sentence(&self.words));
                let about_it: Vec<String> = reservations.chain(notices).collect();
                let kept = self.shelf.remember(Recent::of(&path, &opened.opened.list));
                self.tell_of(kept);
                let session = Session::opened(path, opened);
                let shown = self.show_list(session);
                for sentence in about_it {
                    self.tell_while(Holds::WhileOpen, sentence);
                }
                let offered = self.on_file(Message::DraftsFound(drafts));
                Task::batch([shown, offered])
            }
            Err(error) => self.ask(Dialog::unreadable(path, error)),
        }
    }

    /// Reads the vocabulary of this computer; where that cannot be, the names inside the program stand in.
    fn own_vocabulary(&mut self) -> OwnVocabulary {
        match self.shelf.vocabulary() {
            Ok((own, aside)) => {
                if let Some(aside) = aside {
                    self.tell(aside.sentence(&self.words), true);
                }
                own
            }
            Err(error) => {
                self.tell_of(Err(error));
                OwnVocabulary::default()
            }
        }
    }

    /// Shows a list.
    pub(super) fn show_list(&mut self, session: Session) -> Task<AppMessage> {
        self.forget_notices();
        let id = session.list().id;
        if session.path().is_none() {
            self.claim = self.shelf.claim_unsaved(id).ok();
        }
        let scripts = self.scripts.look(session.list()).map(AppMessage::Scripts);
        // What was to be settled about another list, or about this one before it was opened anew, is no matter now.
        let stale = |dialog: &mut Dialog| matches!(dialog, Dialog::Clashes(_));
        let _ = (self.dialog.take_if(stale), self.waiting.take_if(stale));
        let own = self.own_vocabulary();
        let mut list = Box::new(list::List::new(session, own, context!(self)));
        let (followed, clashes) = list.follow_vocabulary(&self.words);
        let unsaved = list.session().is_unsaved();
        let library = list.read_library(&self.shelf).map(AppMessage::List);
        self.screen = Screen::List(list);
        self.refine();
        if !followed.is_empty() {
            let terms = followed.join(" · ");
            let sentence = say!(self.words, "wording-followed", terms = terms);
            self.tell_while(Holds::UntilNext, sentence);
        }
        if !clashes.is_empty() {
            let _ = self.ask(Dialog::clashes(clashes));
        }
        let draft = if unsaved {
            self.draft_due()
        } else {
            Task::none()
        };
        Task::batch([scripts, draft, library])
    }

    /// Reads what can be read of a damaged list.
    pub(super) fn recover(&mut self, path: PathBuf) -> Task<AppMessage> {
        aside(move || {
            let read = file::open_damaged(&path);
            AppMessage::File(Message::Recovered(path, Box::new(read)))
        })
    }

    fn recovered(
        &mut self,
        path: PathBuf,
        read: Result<RecoveredFile, OpenError>,
    ) -> Task<AppMessage> {
        match read {
            Ok(RecoveredFile { recovered, .. }) => {
                let losses = Dialog::recovered(path, &recovered);
                // Without a file of its own: the damaged one is the only one that holds the rest, and stays as it is.
                let shown =
                    self.show_list(Session::regained(recovered.list, recovered.lineage, None));
                Task::batch([shown, self.ask(losses)])
            }
            Err(error) => self.ask(Dialog::unreadable(path, error)),
        }
    }

    /// Saves to the list's own file, or asks for one.
    pub(super) fn save(&mut self, then: Then) -> Task<AppMessage> {
        let Some(list) = self.screen.list() else {
            return Task::none();
        };
        match list.session().saving() {
            Some(saving) => write(self.shelf.clone(), saving, then),
            None => self.ask_save(then),
        }
    }

    pub(super) fn ask_save(&self, then: Then) -> Task<AppMessage> {
        let Some(list) = self.screen.list() else {
            return Task::none();
        };
        let session = list.session();
        let folder = session
            .path()
            .and_then(|path| path.parent())
            .map(PathBuf::from);
        self.asker
            .ask(Question::Save {
                title: say!(self.words, "command-save-as"),
                kind: Kind::Booklist,
                name: file_name(session.list(), "ron"),
                folder,
            })
            .map(move |path| AppMessage::File(Message::SaveAnswered(path, then.clone())))
    }

    /// Saves to a file that the user has just named.
    pub(super) fn save_to(&mut self, path: PathBuf, then: Then) -> Task<AppMessage> {
        match self.screen.list() {
            Some(list) => write(self.shelf.clone(), list.session().saving_to(path), then),
            None => Task::none(),
        }
    }

    /// Saves beside a file that somebody else has changed, under the name that was shown.
    pub(super) fn save_both(&mut self, saving: Saving, then: Then) -> Task<AppMessage> {
        write(self.shelf.clone(), saving, then)
    }

    fn saved(
        &mut self,
        saving: Saving,
        result: Result<Saved, SaveError>,
        then: Then,
    ) -> Task<AppMessage> {
        match result {
            Ok(saved) => {
                let kept = self.shelf.remember(Recent::of(&saving.path, &saving.list));
                self.tell_of(kept);
                let moved = match &mut self.screen {
                    Screen::List(list) => {
                        let moved = list.session().path() != Some(&saving.path);
                        list.saved(saving.path.clone(), saving.state, saved, context!(self));
                        moved
                    }
                    _ => false,
                };
                if self
                    .screen
                    .list()
                    .is_some_and(|list| !list.session().is_changed())
                {
                    self.drop_draft();
                }
                if moved {
                    self.claim = self.shelf.claim(&saving.path).ok();
                }
                self.go_with_all(then)
            }
            Err(SaveError::ChangedOnDisk) => self.ask(Dialog::changed(saving, then)),
            Err(error) => {
                self.tell(error.sentence(&self.words), true);
                Task::none()
            }
        }
    }

    /// Goes elsewhere once the open list is safe; asks first where it is not.
    pub(super) fn leave(&mut self, then: Then) -> Task<AppMessage> {
        match self.screen.list() {
            Some(list) if list.session().is_unsaved() => {
                let dialog = Dialog::unsaved(list.session(), then, &self.words);
                self.ask(dialog)
            }
            _ => self.go(then),
        }
    }

    /// Goes elsewhere now that the list is kept, unless words that no list can hold are left in a field: they stay, and have been
    /// named.
    pub(super) fn go_with_all(&mut self, then: Then) -> Task<AppMessage> {
        match self.screen.list() {
            Some(list) if list.session().holds_words() => Task::none(),
            _ => self.go(then),
        }
    }

    /// Goes elsewhere. The open list is safe or the user does not want it.
    pub(super) fn go(&mut self, then: Then) -> Task<AppMessage> {
        match then {
            Then::Stay => Task::none(),
            Then::Shelf => {
                self.claim = None;
                self.forget_notices();
                self.screen = Screen::Shelf(shelf::Shelf::new(&self.shelf));
                self.focus_shelf()
            }
            Then::Begin(list) => self.show_list(Session::new(*list)),
            Then::Sample(list) => self.show_list(Session::sample(*list)),
            Then::Open(path) => self.open(path),
            Then::Quit => iced::exit(),
        }
    }
}

/// Reads a list, and before this window claims it, what an earlier window may have left of it.
fn read_aside(shelf: Shelf, path: PathBuf, anyway: bool) -> Task<AppMessage> {
    aside(move || {
        let drafts = shelf.drafts();
        let read = Box::new(file::open(&path));
        if let (Ok(_), Some(folder)) = (&*read, path.parent()) {
            file::remove_leftovers(folder, LEFT_OVER);
        }
        AppMessage::File(Message::Read {
            path,
            read,
            anyway,
            drafts,
        })
    })
}

fn write(shelf: Shelf, saving: Saving, then: Then) -> Task<AppMessage> {
    aside(move || save_now(&shelf, saving, then))
}

/// Writes the file and keeps its state on the shelf.
fn save_now(shelf: &Shelf, saving: Saving, then: Then) -> AppMessage {
    shelf.keep_before(&saving.path, saving.list.id, saving.lineage.now());
    let result = saving.run();
    let kept = match &result {
        Ok(saved) => shelf
            .keep_state(&file::encode(&saving.list, &saved.lineage))
            .err(),
        Err(_) => None,
    };
    AppMessage::File(Message::Saved(Box::new(saving), result, kept, then))
}

/// Makes a file name from the title of a list: letters, digits and hyphens.
pub(super) fn file_name(list: &Booklist, ending: &str) -> String {
    let title = crate::search::fold(list.title.words(&list.language));
    let mut name = String::new();
    for word in title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
    }
    let name = if name.is_empty() { "booklist" } else { &name };
    format!("{}.{ending}", name.chars().take(60).collect::<String>())
}
