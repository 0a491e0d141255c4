//! Drafts: work that is in no file is on the disk a moment after each change, and offered again when its window has gone.

use super::aside::{aside, later};
use super::files::{Message, Then};
use super::session::{OnDisk, Session};
use super::{App, Message as AppMessage};
use crate::shelf::{Draft, DraftId, ShelfError};
use iced::Task;
use std::time::Duration;

/// How long a change may wait before it is on disk as a draft.
const DRAFT_AFTER: Duration = Duration::from_millis(500);

/// The draft of the open list.
#[derive(Debug, Clone, Default)]
pub(super) struct Drafting {
    /// One is on its way to the disk.
    due: bool,
    /// One is on the disk.
    kept: Option<DraftId>,
}

impl App {
    /// Notes that there is work that no draft holds.
    pub(super) fn draft_due(&mut self) -> Task<AppMessage> {
        if std::mem::replace(&mut self.drafting.due, true) {
            return Task::none();
        }
        later(DRAFT_AFTER, AppMessage::File(Message::DraftDue))
    }

    pub(super) fn keep_draft(&mut self) -> Task<AppMessage> {
        self.drafting.due = false;
        let Some(list) = self.screen.list() else {
            return Task::none();
        };
        if !list.session().is_changed() {
            self.drop_draft();
            return Task::none();
        }
        let scripts = self
            .scripts
            .look(list.session().list())
            .map(AppMessage::Scripts);
        Task::batch([scripts, self.keep_draft_then(Then::Stay)])
    }

    /// Keeps a draft at once, and goes on when it is on the disk.
    pub(super) fn keep_draft_then(&mut self, then: Then) -> Task<AppMessage> {
        let Some(list) = self.screen.list() else {
            return self.go(then);
        };
        let session = list.session();
        let (list, lineage, file) = (
            session.list().clone(),
            session.lineage().clone(),
            session.file().cloned(),
        );
        let shelf = self.shelf.clone();
        aside(move || {
            let (path, base) = match &file {
                Some(OnDisk { path, stamp }) => (Some(path.as_path()), Some(stamp)),
                None => (None, None),
            };
            let kept = shelf.keep_draft(&list, &lineage, path, base);
            AppMessage::File(Message::DraftKept(kept, then))
        })
    }

    pub(super) fn draft_kept(
        &mut self,
        result: Result<DraftId, ShelfError>,
        then: Then,
    ) -> Task<AppMessage> {
        match result {
            Ok(id) => {
                // Saved while the draft was on its way: it is of no use any more.
                let useless = self
                    .screen
                    .list()
                    .is_some_and(|list| !list.session().is_changed());
                self.drafting.kept = Some(id);
                if useless {
                    self.drop_draft();
                }
                self.go_with_all(then)
            }
            Err(error) => {
                self.tell_of(Err(error));
                Task::none()
            }
        }
    }

    /// Takes the draft of the open list away: the work is saved, or not wanted.
    pub(super) fn drop_draft(&mut self) {
        let kept = self.drafting.kept.take();
        let own = self.screen.list().map(|list| {
            let session = list.session();
            DraftId::of(session.list().id, session.path())
        });
        for id in kept.into_iter().chain(own) {
            let dropped = self.shelf.discard_draft(&id);
            self.tell_of(dropped);
        }
    }

    /// Looks for drafts that windows left behind that are gone.
    pub(super) fn offer_drafts(&self) -> Task<AppMessage> {
        let shelf = self.shelf.clone();
        aside(move || AppMessage::File(Message::DraftsFound(shelf.drafts())))
    }

    /// Takes up the work of a draft.
    pub(super) fn regain(&mut self, id: &DraftId) -> Task<AppMessage> {
        let (shelf, id) = (self.shelf.clone(), id.clone());
        aside(move || {
            let read = shelf.draft(&id);
            AppMessage::File(Message::DraftRead(id, Box::new(read)))
        })
    }

    pub(super) fn draft_read(
        &mut self,
        id: DraftId,
        read: Result<Draft, ShelfError>,
    ) -> Task<AppMessage> {
        match read {
            Ok(draft) => {
                for lost in &draft.lost {
                    self.tell(lost.sentence(&self.words), false);
                }
                let file = draft
                    .path
                    .zip(draft.base)
                    .map(|(path, stamp)| OnDisk { path, stamp });
                self.claim = None;
                if let Some(file) = &file {
                    self.claim = self.shelf.claim(&file.path).ok();
                }
                self.drafting.kept = Some(id);
                self.show_list(Session::regained(draft.list, draft.lineage, file))
            }
            Err(error) => {
                self.tell_of(Err(error));
                Task::none()
            }
        }
    }
}
