//! The window. The only place that knows iced.
//!
//! [`App`] holds one [`Screen`], at most one [`Dialog`] above it, and what all of them share. A screen tells what happened through its
//! `Action`; what it needs to know is passed down as a [`Context`].

mod aside;
mod asker;
mod command;
mod context;
mod dialog;
mod drafts;
mod files;
mod keys;
mod opening;
mod preview;
mod route;
mod screen;
mod scripts;
mod session;
pub mod theme;
pub mod widget;

pub use asker::{Asked, Asker, Kind, Question, Wanted};
pub use command::{Command, Group, Place};
pub use keys::Chord;
pub use session::Session;

use self::context::Context;
use self::dialog::Dialog;
use self::drafts::Drafting;
use self::preview::{Made, Preview};
use self::screen::{Screen, import, list, shelf};
use self::scripts::Scripts;
use self::theme::{Ground, Space, Theme};
use self::widget::semantics::Role;
use self::widget::{press, semantic, text};
use crate::say;
use crate::shelf::{Appearance, Claim, SetAside, Settings, Shelf, ShelfError};
use crate::vocabulary::{OwnVocabulary, Vocabulary};
use crate::words::Words;
use iced::keyboard::key::Physical;
use iced::keyboard::{Key, Modifiers};
use iced::theme::Mode;
use iced::widget::{column, container, row};
use iced::{Center, Event, Fill, Subscription, Task, keyboard, window};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use unicode_script::Script;

/// An element of our window.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme, iced::Renderer>;

/// How the window starts.
#[derive(Clone)]
pub struct Start {
    /// The list to open.
    pub file: Option<PathBuf>,
    /// This computer's own folder.
    pub shelf: Shelf,
    /// Why the usual folder could not be had, where another stands in for it.
    pub trouble: Option<ShelfError>,
    /// Who answers file dialogs.
    pub asker: Asker,
}

/// What went wrong before there was a window to say it in.
enum Trouble {
    Shelf(ShelfError),
    Aside(SetAside),
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the system gives no folder at all, or no window.
pub fn run(file: Option<PathBuf>) -> Result<(), NoWindow> {
    let (shelf, trouble) = match Shelf::open_default() {
        Ok(shelf) => (shelf, None),
        // Without its own folder the program still works; what it keeps lasts as long as the system's passing files do.
        Err(error) => (
            Shelf::at(std::env::temp_dir().join("colibri"))?,
            Some(error),
        ),
    };
    let start = Start {
        file,
        shelf,
        trouble,
        asker: Asker::system(),
    };
    Ok(program(start).run()?)
}

/// Says why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// The system gives no folder to keep anything in.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The system gives no window.
    #[error(transparent)]
    Iced(#[from] iced::Error),
}

/// Gives the program, for the system to run and for tests to drive.
pub fn program(
    start: Start,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    theme::load_fonts();
    iced::application(move || App::new(start.clone()), App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale_factor)
        .subscription(App::subscription)
        .default_font(theme::BODY)
        .exit_on_close_request(false)
        .window(window::Settings {
            size: iced::Size::new(1366.0, 768.0),
            min_size: Some(iced::Size::new(480.0, 360.0)),
            exit_on_close_request: false,
            ..window::Settings::default()
        })
}

/// Everything that the window holds.
pub struct App {
    words: Words,
    /// What languages and cultures are called on this computer.
    vocabulary: Vocabulary,
    settings: Settings,
    shelf: Shelf,
    asker: Asker,
    system: Mode,
    screen: Screen,
    dialog: Option<Dialog>,
    /// The dialog that waits while one above it asks for a file.
    waiting: Option<Dialog>,
    notices: Vec<Notice>,
    preview: Preview,
    scripts: Scripts,
    /// Pixels of the screen for each pixel of the window at the usual text size.
    fineness: f32,
    modifiers: Modifiers,
    drafting: Drafting,
    /// The right to work on the open file, noticed by other windows.
    claim: Option<Claim>,
}

/// Something that the user should read, until they put it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub sentence: String,
    /// Something went wrong.
    pub grave: bool,
    /// How long it is true.
    pub holds: Holds,
}

/// How long something that the user should read is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Always.
    Always,
    /// While the list is open that it is about.
    WhileOpen,
    /// Until the list changes, or something else is told.
    UntilNext,
}

/// What happens in the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the shelf.
    Shelf(shelf::Message),
    /// On the list screen.
    List(list::Message),
    /// On the import screen.
    Import(import::Message),
    /// In the dialog.
    Dialog(dialog::Message),
    /// With files.
    File(files::Message),
    /// A file is to be named, and the system does not ask for it.
    Asked(Asked),
    /// A command is given.
    Give(Command),
    /// A key that nothing else took was pressed.
    Pressed(Key, Physical, Modifiers),
    /// Other modifier keys are held.
    Modifiers(Modifiers),
    /// The press has made something.
    Made(Made),
    /// The window has opened.
    Opened(window::Id),
    /// The screen has so many pixels for each pixel of the window.
    Fineness(f32),
    /// The list uses scripts whose fonts are not loaded.
    Scripts(Vec<Script>),
    /// Somebody wants the window closed.
    CloseRequested,
    /// The system is light or dark.
    System(Mode),
    /// The notice has been read.
    NoticeRead(usize),
}

impl App {
    /// Starts with the shelf, or with the list that was asked for.
    fn new(start: Start) -> (Self, Task<Message>) {
        let (settings, troubles) = match start.shelf.settings() {
            Ok((settings, aside)) => (settings, aside.map(Trouble::Aside)),
            Err(error) => (Settings::default(), Some(Trouble::Shelf(error))),
        };
        let (own, odd) = match start.shelf.vocabulary() {
            Ok((own, aside)) => (own, aside.map(Trouble::Aside)),
            Err(error) => (OwnVocabulary::default(), Some(Trouble::Shelf(error))),
        };
        let vocabulary = own.over_built_in();
        let words = Words::of(settings.tongue()).naming(vocabulary.clone());
        let (preview, made) = Preview::start();
        let (asker, asked) = start.asker.in_window();
        let mut app = Self {
            screen: Screen::Shelf(shelf::Shelf::new(&start.shelf)),
            notices: start
                .trouble
                .map(Trouble::Shelf)
                .into_iter()
                .chain(troubles)
                .chain(odd)
                .map(|trouble| Notice {
                    sentence: match trouble {
                        Trouble::Shelf(error) => error.sentence(&words),
                        Trouble::Aside(aside) => aside.sentence(&words),
                    },
                    grave: true,
                    holds: Holds::Always,
                })
                .collect(),
            words,
            vocabulary,
            settings,
            shelf: start.shelf,
            asker,
            system: Mode::None,
            dialog: None,
            waiting: None,
            preview,
            scripts: Scripts::default(),
            fineness: 1.0,
            modifiers: Modifiers::empty(),
            drafting: Drafting::default(),
            claim: None,
        };
        let first = match start.file {
            Some(path) => app.open(path),
            None => Task::batch([app.focus_shelf(), app.offer_drafts()]),
        };
        let system = iced::system::theme().map(Message::System);
        (
            app,
            Task::batch([
                made.map(Message::Made),
                Task::run(asked, Message::Asked),
                system,
                first,
            ]),
        )
    }

    fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            settings: &self.settings,
            shelf: &self.shelf,
            asker: &self.asker,
            theme: self.theme(),
        }
    }

    fn title(&self) -> String {
        self.screen.title(&self.words)
    }

    fn theme(&self) -> Theme {
        theme_of(self.settings.theme, self.system)
    }

    fn scale_factor(&self) -> f32 {
        f32::from(self.settings.text_size) / 100.0
    }

    /// Lets the page be as fine as the screen.
    fn refine(&mut self) {
        let density = self.fineness * self.scale_factor();
        if let Screen::List(list) = &mut self.screen {
            list.set_density(density);
        }
        self.print();
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            iced::event::listen_with(|event, status, id| match event {
                Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                    Some(Message::Modifiers(modifiers))
                }
                Event::Keyboard(keyboard::Event::KeyPressed {
                    key,
                    physical_key,
                    modifiers,
                    ..
                }) if status == iced::event::Status::Ignored => {
                    Some(Message::Pressed(key, physical_key, modifiers))
                }
                Event::Window(window::Event::Opened { .. }) => Some(Message::Opened(id)),
                Event::Window(window::Event::Rescaled(fineness)) => {
                    Some(Message::Fineness(fineness))
                }
                Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
                Event::Window(window::Event::FileDropped(path)) => {
                    Some(Message::File(files::Message::Dropped(path)))
                }
                _ => None,
            }),
            iced::system::theme_changes().map(Message::System),
        ])
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        let task = self.take_in(message);
        self.name_anew();
        task
    }

    /// Says languages and cultures in the words of the open list, or of this computer where none is open.
    fn name_anew(&mut self) {
        if let Some(list) = self.screen.list() {
            self.vocabulary = list.own_vocabulary().clone();
        }
        let list = self.screen.list().map(list::List::vocabulary);
        let now = list.unwrap_or(&self.vocabulary);
        let said = self.words.vocabulary();
        let same = Arc::ptr_eq(&said.cultures, &now.cultures)
            && Arc::ptr_eq(&said.languages, &now.languages);
        if !same {
            self.words = self.words.clone().naming(now.clone());
        }
    }

    fn take_in(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Shelf(message) => self.on_shelf(message),
            Message::List(message) => self.on_list(message),
            Message::Import(message) => self.on_import(message),
            Message::Dialog(message) => self.on_dialog(message),
            Message::File(message) => self.on_file(message),
            Message::Asked(asked) => self.asked(asked),
            Message::Give(command) => self.give(command),
            Message::Pressed(key, physical, modifiers) => self.pressed(&key, physical, modifiers),
            Message::Modifiers(modifiers) => {
                self.modifiers = modifiers;
                Task::none()
            }
            Message::Made(made) => match (&mut self.screen, made) {
                (Screen::List(list), Made::Proof(proof)) => {
                    list.printed(proof, &self.words).map(Message::List)
                }
                (Screen::List(list), Made::Pictured(picture)) => {
                    list.pictured(picture);
                    Task::none()
                }
                _ => Task::none(),
            },
            Message::Opened(id) => Task::batch([
                window::scale_factor(id).map(Message::Fineness),
                self.focus_shelf(),
            ]),
            Message::Fineness(fineness) => {
                self.fineness = fineness;
                self.refine();
                Task::none()
            }
            Message::Scripts(scripts) => self.scripts.load(scripts),
            Message::CloseRequested => self.give(Command::Quit),
            Message::System(mode) => {
                self.system = mode;
                Task::none()
            }
            Message::NoticeRead(at) => {
                if at < self.notices.len() {
                    let _ = self.notices.remove(at);
                }
                Task::none()
            }
        }
    }

    fn view(&self) -> Element<'_, Message> {
        let context = self.context();
        let screen = self.screen.view(context);
        let screen = column![self.notices(), container(screen).height(Fill)];
        let dialog = self
            .dialog
            .as_ref()
            .map(|dialog| dialog.view(context).map(Message::Dialog));
        widget::dialog::over(screen, dialog)
    }

    /// What the user should read, each with a way to put it away.
    fn notices(&self) -> Element<'_, Message> {
        let notices = self.notices.iter().enumerate().map(|(at, notice)| {
            let role = if notice.grave {
                Role::Alert
            } else {
                Role::Status
            };
            let line = row![
                text(notice.sentence.as_str()).width(Fill),
                press(say!(self.words, "notice-read"))
                    .quiet()
                    .on_press(Message::NoticeRead(at)),
            ]
            .spacing(Space::M)
            .padding([Space::S, Space::L])
            .align_y(Center);
            let ground = if notice.grave {
                Ground::ErrorTag
            } else {
                Ground::MarigoldTag
            };
            semantic(role, notice.sentence.clone(), container(line).class(ground)).into()
        });
        column(notices).into()
    }
}

/// Gives the theme that was chosen. For that of the system, `ICED_THEME=dark` or `light` in the environment can stand in.
fn theme_of(chosen: Appearance, system: Mode) -> Theme {
    static STAND_IN: LazyLock<Option<Mode>> =
        LazyLock::new(
            || match std::env::var("ICED_THEME").ok()?.to_lowercase().as_str() {
                "dark" => Some(Mode::Dark),
                "light" => Some(Mode::Light),
                _ => None,
            },
        );
    match (chosen, STAND_IN.unwrap_or(system)) {
        (Appearance::Dark, _) | (Appearance::System, Mode::Dark) => Theme::Dark,
        _ => Theme::Light,
    }
}
