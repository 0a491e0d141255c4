//! The pane with the book at hand: every field of it. It edits several books, a section or the list itself in the same place.
//!
//! Nothing here changes the list: every keystroke becomes an [`Edit`] that the list screen applies. Fields of one line show what
//! the list holds; only what is being typed, and what is on its way to becoming a chip, is kept here.

mod about;
mod areas;
pub mod awards;
mod change;
mod committee;
mod consequences;
mod cover;
pub mod cultures;
mod facts;
mod findings;
mod isbns;
pub mod languages;
mod line;
mod more;
mod none;
mod nothing;
mod offers;
mod pending;
mod people;
mod pieces;
pub mod reading;
mod section;
mod several;
mod tagged;
pub mod tags;
#[cfg(test)]
mod tests;
mod typing;
pub mod uses;
mod usual;

pub use areas::Area;
pub use cover::decoded;
pub use line::{Line, New};
pub use offers::Offer;
pub use tagged::Tagged;

use self::areas::Areas;
use self::line::At;
use self::pending::Pending;
use self::pieces::Fields;
use self::typing::Typing;
use self::usual::Usual;
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{Ground, Space};
use crate::app::widget::focus;
use crate::mint;
use crate::model::{
    AwardLevel, Booklist, Edit, EntryId, EntryStyle, Format, Isbn, Joining, LanguageRole,
    LanguageTag, NoneOf, PictureId, Portrayal, Role, SectionId, Stage, Status, TagSource,
};
use crate::search::Suggestions;
use crate::vocabulary::Vocabulary;
use iced::widget::{container, image, responsive, scrollable, text_editor};
use iced::{Length, Task};
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

/// The id of the first field of the pane, whatever it shows.
pub const FIRST: &str = "book";

/// What the pane shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Nothing is chosen.
    Nothing,
    /// One book.
    Book(EntryId),
    /// Several books, for what can be done to all of them.
    Books(Vec<EntryId>),
    /// A section.
    Section(SectionId),
    /// The list itself.
    AboutList,
}

/// The pane with the book at hand.
pub struct Editor {
    subject: Subject,
    language: LanguageTag,
    typing: Option<Typing>,
    pending: Pending,
    areas: Areas,
    open: HashSet<Part>,
    pictures: HashMap<PictureId, image::Handle>,
    usual: Usual,
    /// The books whose titles fit what is typed for another edition.
    found: Vec<EntryId>,
    /// A picture is being read.
    reading: bool,
    /// What languages and cultures are called.
    vocabulary: Vocabulary,
    several: several::Several,
}

/// A part that can be folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Series, original, awards, price and the like.
    More,
    /// Status, tags, notes.
    Committee,
    /// The original of a translated book.
    Original,
    /// More about the culture tag in this row.
    Tag(Tagged, usize),
}

/// Something that stands there several times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // Each is the field of the model with the same name.
pub enum Rows {
    People,
    Isbns,
    Languages,
    About,
    /// What the person in this row says of themselves.
    By(usize),
    Awards,
    Settings,
    Tags,
    AlsoIssuedIn,
    Members,
}

/// What happens in the pane.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed in a field of one line.
    Typed(Line, String),
    /// Enter was pressed in a field of one line.
    Entered(Line),
    /// A field of one line was left.
    Left(Line),
    /// A suggestion was taken.
    Took(Line, String),
    /// Something was done in a text of several lines.
    Wrote(Area, text_editor::Action),
    /// The whole of a text was put in from outside.
    Filled(Area, String),
    /// A person did something else.
    Role(usize, Role),
    /// A person did something else too.
    Also(usize, Role),
    /// A number gets back the zero that it lost.
    Repair(usize, Isbn),
    /// The book uses a language otherwise.
    Use(usize, LanguageRole),
    /// A parallel text is the original, and the original the parallel text.
    Swap(usize),
    /// The edition in another language is an entry of the list.
    Link(usize, EntryId),
    /// It is not.
    Unlink(usize),
    /// Another book is to be shown.
    GoTo(EntryId),
    /// A culture tag comes from elsewhere.
    Source(Tagged, usize, Option<TagSource>),
    /// The book has none of something, or nobody has said so.
    NoneOf(NoneOf, bool),
    /// The person in this row names no culture, or nobody has said so.
    NamesNoCulture(usize, bool),
    /// The book shows a group so, or does not.
    Portrayal(Portrayal, bool),
    /// How groups are shown is stated on this list, or is not.
    Portrayals(bool),
    /// A tag that came from a sheet is right.
    Confirm(Rows, usize),
    /// A row goes up or down.
    Move(Rows, usize, isize),
    /// A row goes away.
    Remove(Rows, usize),
    /// It is another kind of book.
    Format(Option<Format>),
    /// The committee has got so far with it.
    Status(Status),
    /// It is in print or not, or nobody knows.
    InPrint(Option<bool>),
    /// Somebody looked today.
    CheckedToday,
    /// The title is in the language of the list.
    NoTitleLanguage,
    /// The book stood so in an award.
    Level(usize, Option<AwardLevel>),
    /// The member in this row may be named in print, or may not.
    MayBeNamed(usize, bool),
    /// The list has got so far.
    Stage(Stage),
    /// The committee prints entries so.
    EntryStyle(EntryStyle),
    /// The books go to a section.
    MoveTo(SectionId),
    /// A part is folded or unfolded.
    Fold(Part),
    /// Texts are edited in another language.
    SpeakIn(LanguageTag),
    /// A picture is to be chosen for the book, or for the list.
    ChoosePicture,
    /// Which picture was chosen.
    PictureChosen(Subject, Option<PathBuf>),
    /// A picture was dropped on the window.
    CoverDropped(PathBuf),
    /// A picture was read, for what was shown when it was chosen.
    PictureRead(Subject, cover::Read),
    /// The picture is to be taken away.
    RemovePicture,
    /// Something is done to a tag of several books.
    Several(several::Message),
    /// A command is given.
    Give(Command),
}

/// What the pane asks of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// A task of the pane.
    Run(Task<Message>),
    /// A change.
    Edit(Edit, Joining),
    /// The next typing is its own undo step.
    Part,
    /// Another book.
    Show(EntryId),
    /// A command.
    Give(Command),
    /// Something to say.
    Tell(String),
}

impl Editor {
    /// Begins with nothing shown.
    pub fn new(list: &Booklist) -> Self {
        Self {
            subject: Subject::Nothing,
            language: list.language.clone(),
            typing: None,
            pending: Pending::default(),
            areas: Areas::default(),
            open: HashSet::from([Part::Committee]),
            pictures: HashMap::new(),
            usual: Usual::of(list),
            found: Vec::new(),
            reading: false,
            vocabulary: Vocabulary::built_in().clone(),
            several: several::Several::default(),
        }
    }

    /// Understands what is typed by these names from now on.
    pub fn name_by(&mut self, vocabulary: &Vocabulary) {
        self.vocabulary = vocabulary.clone();
    }

    /// Tells what is shown.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Shows something else.
    pub fn show(&mut self, subject: Subject, list: &Booklist) {
        if self.subject == subject {
            return self.refresh(list);
        }
        self.subject = subject;
        self.typing = None;
        self.close_tags();
        self.begin(list);
    }

    /// Follows a change that came from elsewhere.
    pub fn refresh(&mut self, list: &Booklist) {
        if !self.languages(list).contains(&self.language) {
            self.language = list.language.clone();
            self.begin(list);
        }
        let mut areas = std::mem::take(&mut self.areas);
        areas.follow(self.at(list));
        self.areas = areas;
        self.several.count(&self.subject, list);
        self.usual = Usual::of(list);
        self.load_picture(list);
    }

    /// What stands in the rows has moved: no tag stays open by its number.
    fn close_tags(&mut self) {
        self.open.retain(|part| !matches!(part, Part::Tag(..)));
    }

    /// Puts the keyboard into the first field.
    pub fn focus_first<M: Send + 'static>() -> Task<M> {
        focus::on(FIRST)
    }

    fn speak_in(&mut self, language: LanguageTag, list: &Booklist) {
        self.language = language;
        self.typing = None;
        self.begin(list);
    }

    fn begin(&mut self, list: &Booklist) {
        self.several.count(&self.subject, list);
        self.areas = Areas::of(self.at(list));
        self.load_picture(list);
    }

    /// Gives every language in which texts are edited: those of the list, then those that texts are in all the same.
    fn languages(&self, list: &Booklist) -> Vec<LanguageTag> {
        let mut languages: Vec<LanguageTag> = list.languages().cloned().collect();
        let texts = match &self.subject {
            Subject::Book(id) => list.entry(*id).map(|entry| &entry.annotations),
            Subject::Section(id) => list.section(*id).map(|section| &section.heading),
            Subject::AboutList => Some(&list.title),
            Subject::Nothing | Subject::Books(_) => None,
        };
        for (tag, _) in texts.into_iter().flat_map(|texts| texts.iter()) {
            if !languages.contains(tag) {
                languages.push(tag.clone());
            }
        }
        languages
    }

    fn owner(&self) -> Option<EntryId> {
        match self.subject {
            Subject::Book(id) => Some(id),
            _ => None,
        }
    }

    fn at<'a>(&'a self, list: &'a Booklist) -> At<'a> {
        At {
            list,
            entry: self.owner(),
            section: match self.subject {
                Subject::Section(id) => Some(id),
                _ => None,
            },
            language: &self.language,
        }
    }

    /// Gives where the keyboard goes after something: a chip that is taken away leaves it to the field that adds one.
    pub fn after(message: &Message) -> Task<Message> {
        let Message::Remove(rows, _) = message else {
            return Task::none();
        };
        let new = match rows {
            Rows::Languages => New::Language,
            Rows::About => New::About,
            Rows::By(person) => New::By(*person),
            Rows::Settings => New::Setting,
            Rows::Tags => New::Tag,
            Rows::AlsoIssuedIn => New::AlsoIssuedIn,
            Rows::People | Rows::Isbns | Rows::Awards | Rows::Members => return Task::none(),
        };
        focus::on(pieces::id(Line::New(new)))
    }

    /// Changes what is shown, or asks for the change with all that follows from it.
    pub fn update(&mut self, message: Message, list: &Booklist, context: Context<'_>) -> Action {
        let by = &context.settings.member;
        match self.act(message, list, context) {
            Action::Edit(edit, joining) => {
                Action::Edit(consequences::of(edit, list, by, mint::today()), joining)
            }
            other => other,
        }
    }

    fn act(&mut self, message: Message, list: &Booklist, context: Context<'_>) -> Action {
        match message {
            Message::Several(message) => self.on_several(message, list, context),
            Message::Entered(Line::New(new @ (New::Instead | New::Language | New::Award)))
                if matches!(self.subject, Subject::Books(_)) =>
            {
                self.enter_several(new, list, context)
            }
            Message::Took(Line::New(New::Instead), text) => {
                self.pending
                    .put(&self.subject, New::Instead, text, &context.settings.member);
                self.enter_several(New::Instead, list, context)
            }
            Message::Took(Line::New(New::Language), text)
                if matches!(self.subject, Subject::Books(_)) =>
            {
                self.pending
                    .put(&self.subject, New::Language, text, &context.settings.member);
                self.enter_several(New::Language, list, context)
            }
            // It takes effect only when it is entered.
            Message::Left(Line::New(New::Instead)) => Action::None,
            Message::Typed(Line::New(new), text) => {
                self.type_new(new, text, list, &context.settings.member)
            }
            Message::Typed(line, text) => self.type_line(line, text, list),
            Message::Entered(Line::New(new)) => self.add_new(new, list),
            Message::Entered(line) => self.leave(line, list),
            Message::Left(Line::New(new)) => self.leave_new(new, list),
            Message::Left(line) => self.tidy(line),
            Message::Took(Line::New(new), text) => {
                self.take_new(new, text, list, &context.settings.member)
            }
            Message::Took(line, text) => {
                self.typing = None;
                self.changed(line.edit(self.at(list), &text))
            }
            Message::Wrote(area, action) => self.write(area, action, list),
            Message::Filled(area, text) => self.changed(area.edit(self.at(list), text)),
            Message::Fold(part) => {
                if !self.open.remove(&part) {
                    let _ = self.open.insert(part);
                }
                Action::None
            }
            Message::SpeakIn(language) => {
                self.speak_in(language, list);
                Action::Part
            }
            Message::ChoosePicture => self.choose_picture(context),
            Message::PictureChosen(subject, path) => self.read_picture(subject, path),
            Message::CoverDropped(path) => self.read_picture(self.subject.clone(), Some(path)),
            Message::PictureRead(subject, read) => {
                self.take_picture(&subject, read, list, context.words)
            }
            Message::Give(command) => Action::Give(command),
            Message::GoTo(entry) => Action::Show(entry),
            other => {
                if matches!(
                    other,
                    Message::Remove(..) | Message::Move(..) | Message::Also(..)
                ) {
                    self.close_tags();
                }
                self.typing = None;
                let edit = change::edit(&other, &self.subject, list);
                self.changed(edit)
            }
        }
    }

    fn changed(&self, edit: Option<Edit>) -> Action {
        edit.map_or(Action::None, |edit| Action::Edit(edit, Joining::Apart))
    }

    /// Shows the pane.
    pub fn view<'a>(
        &'a self,
        list: &'a Booklist,
        suggestions: &'a Suggestions,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let pane = responsive(move |size| {
            let fields = Fields::new(self, list, suggestions, context, size.width);
            let content = match &self.subject {
                Subject::Nothing => nothing::view(&fields),
                Subject::Book(id) => match list.entry(*id) {
                    Some(entry) => facts::view(entry, &fields),
                    None => nothing::view(&fields),
                },
                Subject::Books(_) => several::view(self, &fields),
                Subject::Section(id) => match list.section(*id) {
                    Some(section) => section::view(section, &fields),
                    None => nothing::view(&fields),
                },
                Subject::AboutList => about::view(&fields),
            };
            scrollable(
                container(content)
                    .padding([Space::L, Space::XL])
                    .width(Length::Fill),
            )
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
        });
        container(pane)
            .class(Ground::Card)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}
