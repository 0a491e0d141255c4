//! The shelf: the lists that this computer knows, and all ways to begin.

use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{Ground, Ink, Size, Space, TITLE};
use crate::app::widget::{Icon, Press, clipped, heading, mark, note, press, small, text, title};
use crate::file;
use crate::mint;
use crate::model::Booklist;
use crate::say;
use crate::shelf::template::Template;
use crate::shelf::{Recent, Shelf as Folder, ShelfError};
use crate::words::Words;
use crate::words::field;
use iced::Alignment;
use iced::Length::Fill;
use iced::widget::{Id, column, container, row, scrollable, space};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::PathBuf;

/// A list inside the program to look at: real books, annotated for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// A list such as a committee makes.
    Together,
    /// Books in every script.
    EveryScript,
}

impl Sample {
    /// Gives the list, as a copy of the user's own.
    pub(in crate::app) fn list(self) -> Option<Booklist> {
        let bytes: &[u8] = match self {
            Self::Together => include_bytes!("../../../assets/samples/together-with-dia.ron"),
            Self::EveryScript => include_bytes!("../../../assets/samples/every-script.ron"),
        };
        let mut list = file::decode(bytes).ok()?.list;
        list.id = mint::id();
        Some(list)
    }
}

/// The greatest width of the page, in logical pixels.
const WIDTH: f32 = 920.0;

/// The width of a template's card, in logical pixels.
const CARD: f32 = 204.0;

/// What has the keyboard when the shelf is shown: the list that was open last, or the way to a new one.
pub const FIRST: Id = Id::new("shelf-first");

/// The shelf.
pub struct Shelf {
    recent: Vec<Recent>,
    refused: Option<ShelfError>,
}

/// What happens on the shelf.
#[derive(Debug, Clone)]
pub enum Message {
    /// A command is given.
    Give(Command),
    /// A list is begun from a template.
    Begin(Template),
    /// A sample list is wanted.
    Sample(Sample),
    /// A list is opened.
    Open(PathBuf),
    /// A list is taken off the shelf; its file stays.
    Forget(PathBuf),
}

/// What the shelf asks of the window.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// A command.
    Give(Command),
    /// A new list, perhaps from a template.
    NewList(Option<Template>),
    /// To open a list.
    Open(PathBuf),
    /// To look at a sample list.
    Sample(Box<Booklist>),
}

impl Shelf {
    /// Shows what was open lately.
    pub fn new(shelf: &Folder) -> Self {
        match shelf.recent() {
            Ok(recent) => Self {
                recent,
                refused: None,
            },
            Err(error) => Self {
                recent: Vec::new(),
                refused: Some(error),
            },
        }
    }

    /// Takes in what happened and tells what the window is to do.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Give(command) => Action::Give(command),
            Message::Begin(template) => Action::NewList(Some(template)),
            Message::Sample(sample) => sample
                .list()
                .map_or(Action::None, |list| Action::Sample(Box::new(list))),
            Message::Open(path) => Action::Open(path),
            Message::Forget(path) => {
                let forgotten = context.shelf.forget(&path);
                *self = Self::new(context.shelf);
                self.refused = forgotten.err().or(self.refused);
                Action::None
            }
        }
    }

    /// Shows the shelf.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let refused = self
            .refused
            .as_ref()
            .map(|error| note(error.sentence(words)).class(Ink::Error));
        let lists = if self.recent.is_empty() {
            welcome(words)
        } else {
            recent_lists(&self.recent, words)
        };
        let begin = self.recent.iter().all(|list| list.missing);
        let page = column![header(begin, context), refused, lists, templates(words)]
            .spacing(Space::XXL)
            .padding(Space::XXL)
            .max_width(WIDTH);
        scrollable(container(page).center_x(Fill))
            .height(Fill)
            .into()
    }
}

/// Shows the name of the program and the ways to a list; `begin`: there is none to open, so the first of them has the keyboard.
fn header(begin: bool, context: Context<'_>) -> Element<'static, Message> {
    let words = context.words;
    let name = row![
        mark(context.theme).size(44.0),
        column![
            title(say!(words, "app-name")).size(Size::LARGE),
            note(say!(words, "shelf-tagline")),
        ],
    ]
    .spacing(Space::M)
    .align_y(Alignment::Center);
    let tools = row![
        give(Command::Settings, Icon::Settings, words).quiet(),
        give(Command::Keys, Icon::Keys, words)
            .only_icon(Icon::Keys)
            .quiet(),
    ]
    .spacing(Space::S);
    let new = give(Command::NewList, Icon::Add, words).primary();
    let ways = row![
        if begin { new.id(FIRST) } else { new },
        give(Command::Open, Icon::Open, words),
        give(Command::Import, Icon::Import, words),
    ]
    .spacing(Space::S)
    .wrap()
    .vertical_spacing(Space::S);
    column![
        row![name, space::horizontal(), tools].align_y(Alignment::Center),
        ways,
    ]
    .spacing(Space::XL)
    .into()
}

fn give<'a>(command: Command, icon: Icon, words: &Words) -> Press<'a, Message> {
    press(command.name(words))
        .icon(icon)
        .tip(command.tip(words))
        .on_press(Message::Give(command))
}

fn welcome<'a>(words: &Words) -> Element<'a, Message> {
    let content = column![
        heading(2, say!(words, "shelf-welcome")).size(Size::TITLE),
        text(say!(words, "shelf-welcome-words")),
        row![
            press(say!(words, "shelf-sample"))
                .icon(Icon::Book)
                .on_press(Message::Sample(Sample::Together)),
            press(say!(words, "shelf-sample-scripts"))
                .icon(Icon::Languages)
                .on_press(Message::Sample(Sample::EveryScript)),
        ]
        .spacing(Space::S)
        .wrap()
        .vertical_spacing(Space::S),
    ]
    .spacing(Space::M);
    container(content)
        .class(Ground::Framed)
        .padding(Space::XL)
        .width(Fill)
        .into()
}

fn recent_lists<'a>(recent: &'a [Recent], words: &Words) -> Element<'a, Message> {
    let first = recent.iter().position(|list| !list.missing);
    let lists = recent.iter().enumerate();
    column![heading(2, say!(words, "shelf-recent")).ink(Ink::Hibiscus)]
        .extend(lists.map(|(at, list)| one(list, first == Some(at), words)))
        .spacing(Space::S)
        .into()
}

fn one<'a>(list: &'a Recent, first: bool, words: &Words) -> Element<'a, Message> {
    let name = match list.title.as_str() {
        "" => say!(words, "dialog-untitled"),
        title => title.to_owned(),
    };
    let folder = list.path.parent().unwrap_or(&list.path).display();
    let file = list.path.file_name().unwrap_or(list.path.as_os_str());
    let whence = if list.missing {
        say!(
            words,
            "shelf-missing",
            file = file.to_string_lossy(),
            folder = folder.to_string()
        )
    } else {
        say!(
            words,
            "shelf-opened",
            file = file.to_string_lossy(),
            folder = folder.to_string(),
            when = moment(list.opened, words)
        )
    };
    let description = format!("{}. {whence}", facts(list, words));
    let whence = small(whence).class(if list.missing {
        Ink::Marigold
    } else {
        Ink::Soft
    });
    let face = column![
        clipped(name.clone()).font(TITLE).size(Size::READING),
        note(facts(list, words)),
        whence,
    ]
    .spacing(Space::XS)
    .width(Fill);
    let open = (!list.missing).then(|| Message::Open(list.path.clone()));
    let press_list = press(name.clone())
        .face(face)
        .row(false)
        .description(description)
        .width(Fill)
        .on_press_maybe(open);
    row![
        if first {
            press_list.id(FIRST)
        } else {
            press_list
        },
        press(say!(words, "shelf-forget", title = name))
            .only_icon(Icon::Remove)
            .quiet()
            .on_press(Message::Forget(list.path.clone())),
    ]
    .spacing(Space::S)
    .align_y(Alignment::Center)
    .into()
}

/// Says year, number of books and languages, parted by dots.
fn facts(list: &Recent, words: &Words) -> String {
    let names: Vec<String> = list
        .languages
        .iter()
        .map(|tag| words.languages().name(tag, words.tongue()))
        .collect();
    let facts = [
        list.year.clone().unwrap_or_default(),
        say!(words, "shelf-count", count = list.count),
        names.join(", "),
    ];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    facts.join(" · ")
}

fn templates<'a>(words: &Words) -> Element<'a, Message> {
    let cards = Template::ALL.map(|template| {
        press(template.name(words))
            .face(text(template.name(words)).width(Fill))
            .padding(Space::M)
            .width(CARD)
            .on_press(Message::Begin(template))
            .into()
    });
    column![
        heading(2, say!(words, "shelf-templates")).ink(Ink::Hibiscus),
        row(cards)
            .spacing(Space::M)
            .wrap()
            .vertical_spacing(Space::M),
    ]
    .spacing(Space::M)
    .into()
}

/// Says when something was, as people do: today and yesterday with the time, earlier days by their date.
pub(in crate::app) fn moment(at: Timestamp, words: &Words) -> String {
    let zone = TimeZone::system();
    told(at, Timestamp::now(), &zone, words)
}

fn told(at: Timestamp, now: Timestamp, zone: &TimeZone, words: &Words) -> String {
    let (at, today) = (
        at.to_zoned_datetime(zone.clone()),
        now.to_zoned_datetime(zone.clone()).date(),
    );
    let hour = match at.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let half = if at.hour() < 12 { "am" } else { "pm" };
    let minute = format!("{:02}", at.minute());
    let time = say!(
        words,
        "moment-time",
        hour = hour,
        minute = minute,
        half = half
    );
    let date = at.date();
    if date == today {
        say!(words, "moment-today", time = time)
    } else if date.tomorrow().is_ok_and(|next| next == today) {
        say!(words, "moment-yesterday", time = time)
    } else {
        field::day(words, date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::dialog::tests::{Desk, shown};
    use crate::words::Tongue;

    #[track_caller]
    fn check(at: &str, english: &str, spanish: &str) {
        let now = "2027-01-02T20:00:00Z".parse().unwrap();
        let say = |tongue| told(at.parse().unwrap(), now, &TimeZone::UTC, &Words::of(tongue));
        assert_eq!(say(Tongue::English), english);
        assert_eq!(say(Tongue::Spanish), spanish);
    }

    #[test]
    fn moments_are_told_as_people_tell_them() {
        check(
            "2027-01-02T14:05:00Z",
            "today at 2:05 PM",
            "hoy a las 2:05 p. m.",
        );
        check(
            "2027-01-01T00:30:00Z",
            "yesterday at 12:30 AM",
            "ayer a las 12:30 a. m.",
        );
        check(
            "2026-04-30T12:00:00Z",
            "April 30, 2026",
            "el 30 de abril de 2026",
        );
    }

    #[test]
    fn a_sample_is_a_list_of_the_users_own() {
        for sample in [Sample::Together, Sample::EveryScript] {
            let (one, other) = (sample.list().unwrap(), sample.list().unwrap());
            assert!(one.count() > 10);
            assert_ne!(one.id, other.id);
        }
    }

    fn pressed(shelf: &Shelf, desk: &Desk, words: &str) -> Vec<Message> {
        shown(shelf.view(desk.context()), |played| {
            let _ = played.click(words).unwrap();
        })
    }

    #[test]
    fn the_first_start_offers_the_samples() {
        let desk = Desk::new(Tongue::Spanish);
        let mut shelf = Shelf::new(&desk.shelf);
        for words in [
            "Ver una lista de muestra: Together with Día 2027",
            "Ver una muestra en todas las escrituras",
        ] {
            let pressed = pressed(&shelf, &desk, words);
            let [message @ Message::Sample(_)] = pressed.as_slice() else {
                panic!("{pressed:?}");
            };
            let action = shelf.update(message.clone(), desk.context());
            assert!(matches!(action, Action::Sample(_)), "{action:?}");
        }
    }

    #[test]
    fn lists_are_opened_and_those_that_are_gone_taken_off() {
        let desk = Desk::new(Tongue::English);
        let there = desk.shelf.folder().join("there.ron");
        std::fs::write(&there, "").unwrap();
        let mut list = Sample::Together.list().unwrap();
        desk.shelf
            .remember(Recent::of(there.clone(), &list))
            .unwrap();
        let _ = list.title.set(&list.language.clone(), "Gone");
        let gone = desk.shelf.folder().join("gone.ron");
        desk.shelf.remember(Recent::of(gone, &list)).unwrap();
        let mut shelf = Shelf::new(&desk.shelf);
        let opened = pressed(&shelf, &desk, "Together with Día 2027");
        assert!(
            matches!(opened.as_slice(), [Message::Open(path)] if *path == there),
            "{opened:?}"
        );
        assert!(pressed(&shelf, &desk, "Gone").is_empty());
        let gone = desk.shelf.folder().join("gone.ron");
        let action = shelf.update(Message::Forget(gone), desk.context());
        assert!(matches!(action, Action::None), "{action:?}");
        assert_eq!(shelf.recent.len(), 1);
    }
}
