//! What the library that hands a print out says of itself, written once for all lists of this computer. Each change is on the print at
//! once and on its way to the shelf; what is written meanwhile follows it.

use crate::app::Element;
use crate::app::aside::aside;
use crate::app::context::{Context, Kind, Question};
use crate::app::screen::list::book::decoded;
use crate::app::theme::Space;
use crate::app::widget::{self, Icon, field, focus, note, picture, press};
use crate::import::{self, PictureFileError};
use crate::model::{LanguageTag, Library, Picture};
use crate::say;
use crate::shelf::{SetAside, Shelf, ShelfError};
use crate::words::Words;
use crate::words::field::capital;
use iced::widget::image::Handle;
use iced::widget::text_editor::{self, Content, Edit};
use iced::widget::{column, row};
use iced::{Length, Task};
use std::path::PathBuf;
use std::sync::Arc;

/// The first field, for the keyboard.
const FIRST: &str = "library-name";

/// The button that chooses a logo, and the words for it, for the keyboard.
const CHOOSE_LOGO: &str = "library-logo";
const LOGO_WORDS: &str = "library-logo-words";

/// The height at which the logo is shown, in logical pixels.
const LOGO: f32 = 64.0;

/// How much is known of what the shelf holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Known {
    /// It has not been read yet.
    #[default]
    Unread,
    /// It is what is shown.
    Read,
    /// It cannot be read, and so must not be written over.
    Refused,
}

/// What the library says of itself.
pub struct Panel {
    known: Known,
    open: bool,
    library: Arc<Library>,
    language: LanguageTag,
    address: Content,
    hours: Content,
    programs: Content,
    logo: Option<Handle>,
    /// It is on its way to the shelf.
    keeping: bool,
    /// It has changed since.
    changed: bool,
}

/// A text of several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Street, place and telephone.
    Address,
    /// When it is open.
    Hours,
    /// Its programs.
    Programs,
}

/// What happens here.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is to be shown or hidden.
    Open(bool),
    /// The shelf has been read.
    Read(Box<Result<(Library, Option<SetAside>), ShelfError>>),
    /// The name was typed.
    Name(String),
    /// The web address was typed.
    Web(String),
    /// The words for those who do not see the logo were typed.
    LogoWords(String),
    /// Something was done in a text of several lines.
    Wrote(Area, text_editor::Action),
    /// The whole of a text was put in from outside.
    Filled(Area, String),
    /// A logo is to be chosen.
    ChooseLogo,
    /// It was chosen, or nothing was.
    LogoChosen(Option<PathBuf>),
    /// It has been read.
    LogoRead(Result<Picture, PictureFileError>),
    /// There is to be no logo.
    RemoveLogo,
    /// It is on the shelf, or could not be kept.
    Kept(Result<(), ShelfError>),
}

/// What is asked of the studio.
pub enum Action {
    /// Nothing.
    None,
    /// A task.
    Run(Task<Message>),
    /// The library says something else. What is to be told, where something went wrong on the way.
    Changed(Task<Message>, Option<String>),
    /// Something went wrong.
    Tell(String),
}

impl Panel {
    /// Begins without having read anything. `language` is that of the print.
    pub fn new(language: &LanguageTag) -> Self {
        Self {
            known: Known::default(),
            open: false,
            library: Arc::default(),
            language: language.clone(),
            address: Content::new(),
            hours: Content::new(),
            programs: Content::new(),
            logo: None,
            keeping: false,
            changed: false,
        }
    }

    /// Gives what the library says.
    pub fn library(&self) -> &Arc<Library> {
        &self.library
    }

    /// Reads the shelf, unless something is on its way there.
    pub fn read(&self, shelf: &Shelf) -> Task<Message> {
        if self.keeping || self.changed {
            return Task::none();
        }
        let shelf = shelf.clone();
        aside(move || Message::Read(Box::new(shelf.library())))
    }

    /// Writes hours and programs in another language.
    pub fn speak_in(&mut self, language: &LanguageTag) {
        if self.language != *language {
            self.language = language.clone();
            self.begin();
        }
    }

    /// Puts into the fields what the library says.
    fn begin(&mut self) {
        let library = &self.library;
        let text = |text: Option<&str>| Content::with_text(text.unwrap_or_default());
        self.address = Content::with_text(&library.address);
        self.hours = text(library.hours.get(&self.language));
        self.programs = text(library.programs.get(&self.language));
        self.logo = library.logo.as_ref().and_then(decoded);
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Open(open) => {
                self.open = open;
                match open {
                    true => Action::Run(focus::on(FIRST)),
                    false => Action::None,
                }
            }
            Message::Read(read) => self.take(*read, context.words),
            Message::Name(name) => self.change(context, |library| library.name = name),
            Message::Web(web) => self.change(context, |library| library.web = web),
            Message::LogoWords(words) => self.change(context, |library| library.logo_words = words),
            Message::Wrote(area, action) => {
                let writes = action.is_edit();
                self.content(area).perform(action);
                match writes {
                    true => self.wrote(area, context),
                    false => Action::None,
                }
            }
            Message::Filled(area, text) => {
                let content = self.content(area);
                content.perform(text_editor::Action::SelectAll);
                content.perform(text_editor::Action::Edit(Edit::Paste(Arc::new(text))));
                self.wrote(area, context)
            }
            Message::ChooseLogo => {
                let question = Question::Open {
                    title: say!(context.words, "library-logo-choose"),
                    kind: Kind::Picture,
                };
                Action::Run(context.asker.ask(question).map(Message::LogoChosen))
            }
            Message::LogoChosen(None) => Action::Run(focus::on(CHOOSE_LOGO)),
            Message::LogoChosen(Some(path)) => Action::Run(aside(move || {
                Message::LogoRead(import::picture_from(&path))
            })),
            Message::LogoRead(Ok(picture)) => {
                self.logo = decoded(&picture);
                match self.change(context, |library| library.logo = Some(picture)) {
                    Action::Changed(task, told) => {
                        Action::Changed(Task::batch([task, focus::on(LOGO_WORDS)]), told)
                    }
                    other => other,
                }
            }
            Message::LogoRead(Err(error)) => Action::Tell(error.sentence(context.words)),
            Message::RemoveLogo => {
                self.logo = None;
                self.change(context, |library| {
                    library.logo = None;
                    library.logo_words.clear();
                })
            }
            Message::Kept(kept) => self.kept(kept, context),
        }
    }

    fn take(
        &mut self,
        read: Result<(Library, Option<SetAside>), ShelfError>,
        words: &Words,
    ) -> Action {
        // What is written here meanwhile is newer than what was read.
        if self.changed || self.keeping {
            return Action::None;
        }
        match read {
            Ok((library, aside)) => {
                self.known = Known::Read;
                let told = aside.map(|aside| aside.sentence(words));
                if *self.library == library {
                    return told.map_or(Action::None, Action::Tell);
                }
                self.library = Arc::new(library);
                self.begin();
                Action::Changed(Task::none(), told)
            }
            Err(error) => {
                let new = self.known != Known::Refused;
                self.known = Known::Refused;
                match new {
                    true => Action::Tell(error.sentence(words)),
                    false => Action::None,
                }
            }
        }
    }

    fn content(&mut self, area: Area) -> &mut Content {
        match area {
            Area::Address => &mut self.address,
            Area::Hours => &mut self.hours,
            Area::Programs => &mut self.programs,
        }
    }

    fn wrote(&mut self, area: Area, context: Context<'_>) -> Action {
        let text = self.content(area).text();
        let text = text.trim_end_matches('\n').to_owned();
        let language = self.language.clone();
        self.change(context, |library| {
            let texts = match area {
                Area::Address => {
                    library.address = text;
                    return;
                }
                Area::Hours => &mut library.hours,
                Area::Programs => &mut library.programs,
            };
            let _ = texts.set(&language, text);
        })
    }

    fn change(&mut self, context: Context<'_>, change: impl FnOnce(&mut Library)) -> Action {
        change(Arc::make_mut(&mut self.library));
        self.changed = true;
        Action::Changed(self.keep(context.shelf), None)
    }

    /// Brings it to the shelf, one state after the other.
    fn keep(&mut self, shelf: &Shelf) -> Task<Message> {
        if self.keeping || !self.changed || self.known != Known::Read {
            return Task::none();
        }
        self.keeping = true;
        self.changed = false;
        let (shelf, library) = (shelf.clone(), Arc::clone(&self.library));
        aside(move || Message::Kept(shelf.keep_library(&library)))
    }

    fn kept(&mut self, kept: Result<(), ShelfError>, context: Context<'_>) -> Action {
        self.keeping = false;
        match kept {
            Ok(()) => Action::Run(self.keep(context.shelf)),
            // What was written stays on the print, and is brought to the shelf with the next letter.
            Err(error) => {
                self.changed = true;
                Action::Tell(error.sentence(context.words))
            }
        }
    }

    /// Shows it, folded until somebody wants it.
    pub fn view<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let name = match self.library.name.as_str() {
            "" => say!(words, "library-none"),
            name => name.to_owned(),
        };
        let head = press(say!(words, "library-title"))
            .quiet()
            .icon(match self.open {
                true => Icon::Up,
                false => Icon::Down,
            })
            .expanded(self.open)
            .value(name.clone())
            .on_press(Message::Open(!self.open));
        let all = column![widget::divider(), head].spacing(Space::S);
        let all = match (self.open, self.known) {
            (false, _) => all.push(note(name)),
            (true, Known::Refused) => all.push(note(say!(words, "library-refused"))),
            (true, Known::Unread) => all,
            (true, Known::Read) => all.push(self.fields(words)),
        };
        all.into()
    }

    fn fields<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let library = &self.library;
        let language = capital(&words.languages().name(&self.language, words.tongue()));
        let area = |label: String, content, area| {
            widget::area(label, content)
                .lines(2.0, 6.0)
                .on_action(move |action| Message::Wrote(area, action))
                .on_value(move |text| Message::Filled(area, text))
        };
        let label = say!(words, "library-hours", language = language.as_str());
        let hours = area(label, &self.hours, Area::Hours);
        let label = say!(words, "library-programs", language = language);
        let programs = area(label, &self.programs, Area::Programs);
        column![
            note(say!(words, "library-why")),
            field(say!(words, "library-name"), library.name.as_str())
                .id(FIRST)
                .on_input(Message::Name),
            area(say!(words, "library-address"), &self.address, Area::Address),
            hours,
            programs,
            field(say!(words, "library-web"), library.web.as_str())
                .placeholder("https://")
                .help(say!(words, "library-web-why"))
                .on_input(Message::Web),
            self.logo(words),
        ]
        .spacing(Space::M)
        .into()
    }

    fn logo<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let choose = |name| {
            press(name)
                .id(CHOOSE_LOGO)
                .icon(Icon::Picture)
                .on_press(Message::ChooseLogo)
        };
        if self.library.logo.is_none() {
            return choose(say!(words, "library-logo-choose")).into();
        }
        let told = match self.library.logo_words.as_str() {
            "" => say!(words, "library-logo"),
            told => told.to_owned(),
        };
        let shown: Element<'a, Message> = match &self.logo {
            Some(handle) => picture(told, handle, Length::Shrink, LOGO),
            None => note(say!(words, "book-cover-unreadable")).into(),
        };
        let buttons = column![
            choose(say!(words, "library-logo-other")),
            press(say!(words, "library-logo-remove"))
                .quiet()
                .icon(Icon::Remove)
                .on_press(Message::RemoveLogo),
        ]
        .spacing(Space::XS);
        let alternative = field(
            say!(words, "library-logo-words"),
            self.library.logo_words.as_str(),
        )
        .id(LOGO_WORDS)
        .help(say!(words, "library-logo-words-why"))
        .on_input(Message::LogoWords);
        column![row![shown, buttons].spacing(Space::M).wrap(), alternative]
            .spacing(Space::S)
            .into()
    }
}
