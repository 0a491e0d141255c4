//! A picture of one's own in place of the art: taken in as covers are, kept in the list, with words for those who do not see it.

use super::{Action, Message, Studio};
use crate::app::aside::aside;
use crate::app::context::{Context, Kind, Question};
use crate::app::screen::list::book::decoded;
use crate::app::widget::focus;
use crate::import::{self, PictureFileError};
use crate::model::{Booklist, Cover, Edit, Picture};
use crate::print::Options;
use crate::say;
use crate::words::Words;
use std::path::PathBuf;

/// The button that chooses a picture, and the words for it, for the keyboard.
pub(super) const CHOOSE: &str = "studio-picture";
pub(super) const WORDS: &str = "studio-picture-words";

impl Studio {
    pub(super) fn choose_picture(&self, context: Context<'_>) -> Action {
        let question = Question::Open {
            title: say!(context.words, "studio-picture-choose"),
            kind: Kind::Picture,
        };
        Action::Run(context.asker.ask(question).map(Message::PictureChosen))
    }

    pub(super) fn read_picture(&mut self, path: Option<PathBuf>) -> Action {
        let Some(path) = path else {
            return Action::Run(focus::on(CHOOSE));
        };
        self.reading = true;
        Action::Run(aside(move || {
            Message::PictureRead(import::picture_from(&path))
        }))
    }

    pub(super) fn take_picture(
        &mut self,
        read: Result<Picture, PictureFileError>,
        options: &mut Options,
        words: &Words,
    ) -> Action {
        self.reading = false;
        match read {
            Ok(picture) => {
                let words = options.picture.take().map(|before| before.alternative);
                options.picture = Some(Cover {
                    picture: picture.id(),
                    alternative: words.unwrap_or_default(),
                });
                self.picture = decoded(&picture).map(|handle| (picture.id(), handle));
                self.stale = true;
                Action::Edit(Edit::AddPicture(picture), focus::on(WORDS))
            }
            Err(error) => {
                let back = Action::Run(focus::on(CHOOSE));
                Action::Tell(error.sentence(words), Box::new(back))
            }
        }
    }

    /// Lets go of a picture that the list does not hold any more, and takes up again what was let go of so.
    pub(super) fn follow_picture(&mut self, list: &Booklist, options: &mut Options) {
        match &options.picture {
            Some(cover) if list.picture(cover).is_none() => self.undone = options.picture.take(),
            Some(_) => self.undone = None,
            None => {
                let there = |cover: &mut Cover| list.picture(cover).is_some();
                options.picture = self.undone.take_if(there);
            }
        }
        self.load_picture(options, list);
    }

    /// Decodes the picture of one's own, where there is another than before.
    pub(super) fn load_picture(&mut self, options: &Options, list: &Booklist) {
        let shown = self.picture.as_ref().map(|(id, _)| id);
        let wanted = options.picture.as_ref();
        if shown != wanted.map(|cover| &cover.picture) {
            self.picture = wanted.and_then(|cover| {
                let handle = list.picture(cover).and_then(decoded)?;
                Some((cover.picture.clone(), handle))
            });
        }
    }
}
