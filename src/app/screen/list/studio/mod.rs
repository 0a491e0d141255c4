//! The print studio: what leaves as a print is chosen here, seen here and sent from here.
//!
//! Pictures of all prints at the left, what can be chosen for the one at hand beside them, its real pages at the right. It prints
//! nothing itself: the press does ([`crate::app::preview`]), and copies are made by a dialog.

mod change;
pub mod choices;
mod own_picture;
mod panel;
mod sets;
mod side;
mod tiles;
mod view;

pub use change::Change;
pub use tiles::What;

use self::panel::Panel;
use self::sets::Sets;
use self::tiles::{Tiles, Way};
use super::page::{self, Print};
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::dialog::Wish;
use crate::app::preview::{Job, Pictured, Pictures, Proof};
use crate::app::widget::focus;
use crate::import::PictureFileError;
use crate::model::{Booklist, Cover, Edit, EntryId, ListField, Picture, PictureId, Stage};
use crate::print::{Options, OwnTemplates};
use crate::shelf::Shelf;
use crate::words::Words;
use iced::Task;
use iced::widget::image::Handle;
use iced::widget::{Id, operation, scrollable};
use std::path::PathBuf;
use std::sync::Arc;

/// The first of the choices, for the keyboard.
pub const CHOICES: &str = "studio-choices";

/// What the choices are scrolled in, where they have a column of their own.
const SIDE: &str = "studio-side";

/// The width and height that a small picture fits into, in logical pixels.
const SMALL: f32 = 118.0;

/// The print studio.
pub struct Studio {
    page: page::Page,
    tiles: Tiles,
    /// The small pictures are not of the list and the choices as they are now.
    stale: bool,
    density: f32,
    sets: Sets,
    panel: Panel,
    /// The picture of one's own, decoded.
    picture: Option<(PictureId, Handle)>,
    /// The picture of one's own that an undone change took along. It comes back with that change.
    undone: Option<Cover>,
    /// A picture is being read.
    reading: bool,
    /// Why the picture that was read last is none, as it was told.
    misread: Option<String>,
}

/// What happens in the studio.
#[derive(Debug, Clone)]
pub enum Message {
    /// With the page.
    Page(page::Message),
    /// Something is to be printed.
    Chosen(What),
    /// Something else is chosen for it.
    Changed(Change),
    /// The keyboard goes to another small picture.
    Went(Way),
    /// The keyboard goes along a line of choices.
    Along(Vec<Id>, Way),
    /// With the sets of the list.
    Sets(sets::Message),
    /// With what the library says of itself.
    Panel(panel::Message),
    /// A picture is to be chosen in place of the art.
    ChoosePicture,
    /// It was chosen, or nothing was.
    PictureChosen(Option<PathBuf>),
    /// It has been read.
    PictureRead(Result<Picture, PictureFileError>),
    /// The words for those who do not see it were typed.
    PictureWords(String),
    /// The art is to stand again in the place of the picture.
    RemovePicture,
    /// The templates of one's own have been read.
    TemplatesRead(OwnTemplates),
    /// The list is ready.
    MakeFinal,
    /// A copy is wanted.
    Wanted(Wish),
    /// A command is given.
    Give(Command),
}

impl Message {
    /// Tells whether it tells of the shelf, and of nothing that a person did.
    pub fn comes_by_itself(&self) -> bool {
        matches!(
            self,
            Self::Panel(panel::Message::Read(_) | panel::Message::Kept(_)) | Self::TemplatesRead(_)
        )
    }
}

/// What is asked of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// A task.
    Run(Task<Message>),
    /// The print is another one: a page is due.
    Shown(Task<Message>),
    /// A change to the list.
    Edit(Edit, Task<Message>),
    /// Other templates of one's own.
    Templates(OwnTemplates),
    /// A book is to be shown.
    Show(EntryId),
    /// A copy is wanted.
    Export(Wish),
    /// A command.
    Give(Command),
    /// Something that went wrong, with what is to be done all the same.
    Tell(String, Box<Action>),
    /// What was told is not so any more, with what is to be done besides.
    Untell(String, Box<Action>),
}

impl Studio {
    /// Begins with nothing shown. `options` are the choices for the print.
    pub fn new(options: &Options) -> Self {
        Self {
            page: page::Page::default(),
            tiles: Tiles::default(),
            stale: true,
            density: 1.0,
            sets: Sets::default(),
            panel: Panel::new(&options.language),
            picture: None,
            undone: None,
            reading: false,
            misread: None,
        }
    }

    /// Reads what the library says of itself.
    pub fn read_library(&self, shelf: &Shelf) -> Task<Message> {
        self.panel.read(shelf).map(Message::Panel)
    }

    /// Reads what may have changed since it was seen last, and goes to what is chosen.
    pub fn open(&mut self, options: &Options, shelf: &Shelf) -> Task<Message> {
        let own = shelf.clone();
        let templates = crate::app::aside::aside(move || Message::TemplatesRead(own.prints()));
        let at = self.chosen(options).id();
        Task::batch([focus::on(at), templates, self.read_library(shelf)])
    }

    /// Follows a change of the list. A picture that went with it is not chosen any more.
    pub fn follow(&mut self, list: &Booklist, options: &mut Options) {
        self.stale = true;
        self.sets.follow(list);
        self.follow_picture(list, options);
    }

    /// Takes up how fine the screen is: pixels for each logical pixel.
    pub fn set_density(&mut self, density: f32) {
        self.page.set_density(density);
        self.stale |= (self.density - density).abs() > f32::EPSILON;
        self.density = density;
    }

    /// Gives what to ask of the press for the page.
    pub fn job(&self, print: Print<'_>) -> Option<Job> {
        self.page.job(print)
    }

    /// Remembers which job was the last.
    pub fn asked(&mut self, job: u64) {
        self.page.asked(job);
    }

    /// Takes a page from the press.
    pub fn printed<M: Send + 'static>(
        &mut self,
        proof: Proof,
        list: &Booklist,
        words: &Words,
    ) -> Task<M> {
        self.page.printed(proof, list, words)
    }

    /// Gives the small pictures to ask of the press, where those that are shown are not of the list as it is.
    pub fn pictures(&mut self, print: Print<'_>) -> Option<Pictures> {
        if !std::mem::take(&mut self.stale) {
            return None;
        }
        let (list, now) = (print.list, print.options);
        let wanted = self.tiles.wanted(tiles::groups(list, print.templates), now);
        Some(Pictures {
            list: list.clone(),
            templates: Arc::clone(print.templates),
            options: wanted.iter().map(|what| what.pictured(now, list)).collect(),
            within: f64::from(SMALL * self.density),
        })
    }

    /// Remembers which question for small pictures was the last.
    pub fn asked_pictures(&mut self, job: u64) {
        self.tiles.asked(job);
    }

    /// Takes a small picture from the press.
    pub fn pictured(&mut self, made: Pictured) {
        self.tiles.take(made);
    }

    /// Gives the name of the set that was chosen.
    pub fn set(&self) -> Option<&str> {
        self.sets.chosen()
    }

    /// Lets go of the set that was chosen: something else is printed now.
    pub fn forget_set(&mut self) {
        self.sets.choose(None);
    }

    /// Follows choices that were made elsewhere, or here.
    pub fn changed(&mut self, options: &Options, list: &Booklist) {
        self.stale = true;
        self.panel.speak_in(&options.language);
        self.load_picture(options, list);
    }

    /// Turns or zooms the page.
    pub fn on_page(&mut self, message: page::Message) {
        self.page.update(message);
    }

    /// Gives what is chosen.
    pub fn chosen(&self, options: &Options) -> What {
        match (self.set(), &options.template) {
            (Some(set), _) => What::Set(set.to_owned()),
            (None, Some(own)) => What::Template(own.clone()),
            (None, None) => What::Printable(options.printable),
        }
    }

    /// Takes in what happened. What is chosen for the print changes at once.
    pub fn update(
        &mut self,
        message: Message,
        list: &Booklist,
        print: (&mut Options, &OwnTemplates),
        context: Context<'_>,
    ) -> Action {
        let told = match &message {
            Message::PictureRead(read) | Message::Panel(panel::Message::LogoRead(read)) => {
                let refused = read.as_ref().err();
                let refused = refused.map(|error| error.sentence(context.words));
                std::mem::replace(&mut self.misread, refused)
            }
            _ => None,
        };
        let action = self.answer(message, list, print, context);
        match told {
            Some(sentence) => Action::Untell(sentence, Box::new(action)),
            None => action,
        }
    }

    fn answer(
        &mut self,
        message: Message,
        list: &Booklist,
        (options, templates): (&mut Options, &OwnTemplates),
        context: Context<'_>,
    ) -> Action {
        match message {
            Message::Page(page::Message::Shown(entry)) => Action::Show(entry),
            Message::Page(page::Message::Scrolled(key)) => Action::Run(self.page.scroll(key)),
            Message::Page(page::Message::Give(command)) | Message::Give(command) => {
                Action::Give(command)
            }
            Message::Page(page::Message::Changed(change)) | Message::Changed(change) => {
                self.change(change, options, list)
            }
            Message::Page(message) => {
                self.page.update(message);
                Action::Shown(Task::none())
            }
            Message::Chosen(what) => self.choose(&what, options, list),
            Message::Went(way) => {
                let ways = tiles::ways(&tiles::groups(list, templates), way);
                Action::Run(focus::along(ways))
            }
            Message::Along(line, way) => Action::Run(focus::along(tiles::along(&line, way))),
            Message::Sets(message) => self.on_sets(message, options, list),
            Message::Panel(message) => self.on_panel(message, options, list, context),
            Message::ChoosePicture => self.choose_picture(context),
            Message::PictureChosen(path) => self.read_picture(path),
            Message::PictureRead(read) => self.take_picture(read, options, context.words),
            Message::PictureWords(words) => self.picture_words(words, options),
            Message::RemovePicture => self.change(Change::Picture(None), options, list),
            Message::TemplatesRead(own) if own == *templates => Action::None,
            Message::TemplatesRead(own) => {
                self.stale = true;
                Action::Templates(own)
            }
            Message::MakeFinal => {
                let edit = Edit::List(ListField::Stage(Stage::Final));
                Action::Edit(edit, focus::on(self.chosen(options).id()))
            }
            Message::Wanted(wish) => Action::Export(wish),
        }
    }

    fn change(&mut self, change: Change, options: &mut Options, list: &Booklist) -> Action {
        change.make(options);
        self.undone = None;
        self.changed(options, list);
        Action::Shown(Task::none())
    }

    fn choose(&mut self, what: &What, options: &mut Options, list: &Booklist) -> Action {
        *options = what.options(options, list);
        self.undone = None;
        match what {
            What::Set(name) => self.sets.choose(Some(name)),
            What::Printable(_) | What::Template(_) => self.sets.choose(None),
            What::Art(_) => {}
        }
        self.changed(options, list);
        if let What::Art(_) = what {
            return Action::Shown(Task::none());
        }
        self.page.begin();
        let top = scrollable::AbsoluteOffset { x: 0.0, y: 0.0 };
        Action::Shown(operation::scroll_to(SIDE, top))
    }

    fn on_sets(&mut self, message: sets::Message, options: &Options, list: &Booklist) -> Action {
        match self.sets.update(message, options, list) {
            sets::Action::None => Action::None,
            sets::Action::Run(task) => Action::Run(task.map(Message::Sets)),
            sets::Action::Keep(prints, to) => {
                let to = to.unwrap_or_else(|| self.chosen(options).id());
                Action::Edit(Edit::List(ListField::Prints(prints)), focus::on(to))
            }
        }
    }

    fn on_panel(
        &mut self,
        message: panel::Message,
        options: &mut Options,
        list: &Booklist,
        context: Context<'_>,
    ) -> Action {
        match self.panel.update(message, context) {
            panel::Action::None => Action::None,
            panel::Action::Run(task) => Action::Run(task.map(Message::Panel)),
            panel::Action::Changed(task, told) => {
                options.library = Arc::clone(self.panel.library());
                self.changed(options, list);
                let shown = Action::Shown(task.map(Message::Panel));
                match told {
                    Some(sentence) => Action::Tell(sentence, Box::new(shown)),
                    None => shown,
                }
            }
            panel::Action::Tell(sentence) => Action::Tell(sentence, Box::new(Action::None)),
        }
    }

    fn picture_words(&mut self, words: String, options: &mut Options) -> Action {
        let Some(picture) = &mut options.picture else {
            return Action::None;
        };
        let _ = picture.alternative.set(&options.language, words);
        self.stale = true;
        Action::Shown(Task::none())
    }
}
