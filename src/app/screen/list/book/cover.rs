//! The cover of a book, or the logo of the list: a picture from a file, with words for those who do not see it.

use super::line::Line;
use super::pieces::Fields;
use super::{Action, Editor, Message, Subject};
use crate::app::Element;
use crate::app::aside::aside;
use crate::app::context::{Context, Kind, Question};
use crate::app::theme::Space;
use crate::app::widget::{Icon, note, picture, press};
use crate::import::{self, PictureFileError};
use crate::model::{Booklist, Cover, Edit, EntryField, Joining, ListField, Picture, Texts};
use crate::say;
use crate::words::Words;
use iced::Length;
use iced::widget::{column, image, row};
use std::path::PathBuf;

/// What came of reading a picture.
pub type Read = Result<Picture, PictureFileError>;

/// The height at which covers are shown, in logical pixels.
const HEIGHT: f32 = 132.0;

impl Editor {
    pub(super) fn choose_picture(&mut self, context: Context<'_>) -> Action {
        let subject = self.subject.clone();
        let question = Question::Open {
            title: say!(context.words, "book-cover-choose"),
            kind: Kind::Picture,
        };
        Action::Run(
            context
                .asker
                .ask(question)
                .map(move |path| Message::PictureChosen(subject.clone(), path)),
        )
    }

    pub(super) fn read_picture(&mut self, subject: Subject, path: Option<PathBuf>) -> Action {
        let (Subject::Book(_) | Subject::AboutList, Some(path)) = (&subject, path) else {
            return Action::None;
        };
        self.reading = true;
        Action::Run(aside(move || {
            Message::PictureRead(subject, import::picture_from(&path))
        }))
    }

    /// Puts a picture where it was chosen for, also when something else is shown by now.
    pub(super) fn take_picture(
        &mut self,
        subject: &Subject,
        read: Read,
        list: &Booklist,
        words: &Words,
    ) -> Action {
        self.reading = false;
        match read {
            Ok(picture) => put(subject, picture, list)
                .map_or(Action::None, |edit| Action::Edit(edit, Joining::Apart)),
            Err(error) => Action::Tell(error.sentence(words)),
        }
    }

    /// Decodes the picture that is shown, unless it has been already, and forgets the others.
    pub(super) fn load_picture(&mut self, list: &Booklist) {
        let cover = match &self.subject {
            Subject::Book(id) => list.entry(*id).and_then(|entry| entry.cover.as_ref()),
            Subject::AboutList => list.logo.as_ref(),
            Subject::Nothing | Subject::Books(_) | Subject::Section(_) => None,
        };
        self.pictures
            .retain(|id, _| cover.is_some_and(|cover| cover.picture == *id));
        let Some(cover) = cover.filter(|cover| !self.pictures.contains_key(&cover.picture)) else {
            return;
        };
        if let Some(handle) = list.picture(cover).and_then(decoded) {
            let _ = self.pictures.insert(cover.picture.clone(), handle);
        }
    }
}

/// The edit that gives a book its cover, or the list its logo. The words for those who do not see it stay.
pub(super) fn put(subject: &Subject, picture: Picture, list: &Booklist) -> Option<Edit> {
    let before = match subject {
        Subject::Book(id) => list.entry(*id)?.cover.as_ref(),
        _ => list.logo.as_ref(),
    };
    let cover = Some(Cover {
        picture: picture.id(),
        alternative: before.map_or_else(Texts::default, |cover| cover.alternative.clone()),
    });
    let refer = match subject {
        Subject::Book(id) => Edit::Entry(*id, EntryField::Cover(cover)),
        Subject::AboutList => Edit::List(ListField::Logo(cover)),
        Subject::Nothing | Subject::Books(_) | Subject::Section(_) => return None,
    };
    Some(Edit::All(vec![Edit::AddPicture(picture), refer]))
}

/// Gives the pixels of a picture, or nothing where it is damaged or larger than a cover can be.
pub fn decoded(picture: &Picture) -> Option<image::Handle> {
    use ::image::{ImageReader, Limits};
    let mut reader = ImageReader::new(std::io::Cursor::new(picture.bytes()))
        .with_guessed_format()
        .ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(4096);
    limits.max_image_height = Some(4096);
    reader.limits(limits);
    let pixels = reader.decode().ok()?.thumbnail(600, 400).into_rgba8();
    let (width, height) = pixels.dimensions();
    Some(image::Handle::from_rgba(width, height, pixels.into_raw()))
}

/// Shows the picture with what can be done to it.
pub(super) fn view<'a>(
    cover: Option<&'a Cover>,
    alternative: Line,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let words = fields.words;
    let of_list = matches!(alternative, Line::List(_));
    let label = match of_list {
        true => say!(words, "book-logo"),
        false => say!(words, "book-cover"),
    };
    let choose = |name: String| {
        press(name)
            .icon(Icon::Picture)
            .on_press(Message::ChoosePicture)
    };
    let Some(cover) = cover else {
        let hint = match fields.is_reading() {
            true => say!(words, "book-cover-reading"),
            false => say!(words, "book-cover-hint"),
        };
        let place = row![choose(say!(words, "book-cover-choose")), note(hint)]
            .spacing(Space::M)
            .align_y(iced::Center);
        return fields.labelled(label, place.wrap());
    };
    let words_for_it = cover
        .alternative
        .get(fields.at.language)
        .unwrap_or_default();
    let shown: Element<'a, Message> = match fields.picture(cover) {
        Some(handle) => {
            let told = match words_for_it {
                "" => label.clone(),
                told => told.to_owned(),
            };
            picture(told, handle, Length::Shrink, HEIGHT)
        }
        None => note(say!(words, "book-cover-unreadable")).into(),
    };
    let buttons = column![
        choose(say!(words, "book-cover-other")),
        press(say!(words, "book-cover-remove"))
            .quiet()
            .icon(Icon::Remove)
            .on_press(Message::RemovePicture),
    ]
    .spacing(Space::XS);
    let mut told = fields
        .line(say!(words, "book-alternative"), alternative)
        .placeholder(say!(words, "book-alternative-hint"));
    if words_for_it.is_empty() {
        told = told.help(say!(words, "book-alternative-why"));
    }
    column![
        fields.labelled(label, row![shown, buttons].spacing(Space::M)),
        told
    ]
    .spacing(Space::S)
    .into()
}
