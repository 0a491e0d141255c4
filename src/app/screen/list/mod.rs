//! The list screen: what is on the list, the book at hand, the page as it will print.
//!
//! Every change goes through [`List::change`], so that undo, search, page and draft follow from one place.

pub mod book;
mod changes;
mod check;
mod chosen;
mod counting;
mod coverage;
mod desk;
mod drag;
pub mod entries;
mod filter;
mod give;
pub mod page;
mod printing;
mod rows;
mod states;
pub mod studio;
mod view;
mod wordbook;
mod wording;

use self::book::Subject;
use self::chosen::Item;
use self::view::Tally;
use self::wording::Wordings;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::dialog::Wish;
use crate::app::session::Session;
use crate::app::widget;
use crate::file::Saved;
use crate::mint;
use crate::model::{Booklist, Edit, EntryId, Joining, PublicList};
use crate::print::{Options, OwnTemplates};
use crate::say;
use crate::search::Suggestions;
use crate::search::facets::Facets;
use crate::shelf::{Settings, ShelfError};
use crate::vocabulary::{OwnVocabulary, own};
use crate::words::Words;
use iced::Task;
use iced::keyboard::key::Physical;
use iced::keyboard::{Key, Modifiers};
use jiff::civil::Time;
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

/// Which part of the work is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// Choosing and editing.
    #[default]
    List,
    /// What the list covers and what it misses.
    Coverage,
    /// What should be looked at again.
    Check,
    /// The states that have been saved.
    States,
    /// The terms for cultures and the names of languages.
    Vocabulary,
    /// What is not stated, asked book by book.
    Desk,
    /// What leaves as a print.
    Print,
}

/// The three panes, from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// What is on the list.
    List,
    /// The book at hand.
    Book,
    /// The page as it will print.
    Page,
}

/// The list screen.
pub struct List {
    session: Session,
    tab: Tab,
    entries: entries::Entries,
    filter: filter::Filtering,
    /// What the books have in common. Read when it is first needed.
    facets: Option<Facets>,
    book: book::Editor,
    page: page::Page,
    /// What is chosen for the print, here and in the studio.
    options: Options,
    /// The templates of one's own, as they were read last.
    templates: Arc<OwnTemplates>,
    studio: studio::Studio,
    coverage: coverage::Coverage,
    check: check::Check,
    states: states::States,
    wordbook: wordbook::Wordbook,
    desk: desk::Desk,
    /// The tags that were copied last.
    copied: Option<book::tags::Copied>,
    suggestions: Suggestions,
    tally: Tally,
    /// What languages and cultures are called.
    wordings: Wordings,
    saved_at: Option<Time>,
}

/// What happens on the list screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the pane with the list.
    Entries(entries::Message),
    /// In the filter.
    Filter(filter::Message),
    /// What is asked for has been kept, or could not be.
    FilterKept(Result<(), ShelfError>),
    /// In the pane with the book.
    Book(book::Message),
    /// In the pane with the page.
    Page(page::Message),
    /// In the coverage.
    Coverage(coverage::Message),
    /// Among the things to look at again.
    Check(check::Message),
    /// Among the saved states.
    States(states::Message),
    /// In the vocabulary.
    Wordbook(wordbook::Message),
    /// At the desk.
    Desk(desk::Message),
    /// In the print studio.
    Studio(studio::Message),
    /// Another part of the work is to be shown.
    Show(Tab),
    /// The borders between the panes have moved.
    Split(Vec<f32>),
    /// The shelf could not keep something; the work goes on.
    ShelfRefused(ShelfError),
    /// A command is given.
    Give(Command),
}

/// What the list screen asks of the window.
pub enum Action {
    /// Nothing.
    None,
    /// A task of the screen.
    Run(Task<Message>),
    /// The list has changed: a draft is due, and a page.
    Changed(Task<Message>),
    /// Something else is shown: a page is due.
    Shown(Task<Message>),
    /// A command that is not the screen's own.
    Give(Command),
    /// Something that went wrong.
    Tell(String),
    /// What was told is not so any more.
    Untell(String),
    /// Something to know.
    Note(String),
    /// Something to remember on this computer.
    Settings(Box<Settings>),
    /// A copy of what is printed.
    Export(Wish),
    /// One after the other.
    Both(Box<Action>, Box<Action>),
}

impl Action {
    /// Asks for something else too.
    fn then(self, next: Self) -> Self {
        match self {
            Self::None => next,
            first => Self::Both(Box::new(first), Box::new(next)),
        }
    }

    /// Adds a task to what is asked for.
    fn with(self, task: Task<Message>) -> Self {
        match self {
            Self::Changed(first) => Self::Changed(Task::batch([first, task])),
            Self::Shown(first) => Self::Shown(Task::batch([first, task])),
            Self::Run(first) => Self::Run(Task::batch([first, task])),
            Self::None => Self::Run(task),
            other => other,
        }
    }
}

impl List {
    /// Shows an open list from its beginning. `own` is the vocabulary of this computer.
    pub fn new(session: Session, own: OwnVocabulary, context: Context<'_>) -> Self {
        let list = session.list();
        let wordings = Wordings::new(own, &session, context.words.tongue());
        let options = Options::of(&PublicList::from(list));
        let mut screen = Self {
            tab: Tab::default(),
            entries: entries::Entries::new(list, wordings.now()),
            filter: filter::Filtering::new(context.shelf.filter(list.id)),
            facets: None,
            book: book::Editor::new(list),
            page: page::Page::default(),
            studio: studio::Studio::new(&options),
            options,
            templates: Arc::default(),
            coverage: coverage::Coverage::default(),
            check: check::Check::new(list),
            states: states::States::new(context.shelf, list.id),
            wordbook: wordbook::Wordbook::default(),
            desk: desk::Desk::default(),
            copied: None,
            suggestions: Suggestions::of(list),
            tally: Tally::of(list),
            saved_at: None,
            wordings,
            session,
        };
        screen.refilter(false);
        screen.book.name_by(screen.wordings.now());
        let _ = screen.show_chosen();
        screen
    }

    /// Gives the open list with its history and file.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Gives the title of the window: that of the list, with a dot while there is unsaved work.
    pub fn title(&self, words: &Words) -> String {
        let list = self.session.list();
        let mut title = list.title.words(&list.language).to_owned();
        if title.is_empty() {
            title = say!(words, "list-untitled");
        }
        let mark = if self.session.is_unsaved() {
            "• "
        } else {
            ""
        };
        format!("{mark}{title} – {}", say!(words, "app-name"))
    }

    /// Remembers that a state has been saved.
    pub fn saved(&mut self, path: PathBuf, state: u64, saved: Saved, context: Context<'_>) {
        self.session.saved(path, state, saved);
        self.saved_at = Some(mint::now());
        self.states = states::States::new(context.shelf, self.session.list().id);
    }

    /// Changes the list from outside: an import, a state taken back.
    pub fn change_apart(&mut self, edit: Edit) -> Action {
        self.change(edit, Joining::Apart)
    }

    /// Takes a picture that was dropped on the window as the cover of the book at hand.
    pub fn dropped(&mut self, path: PathBuf, context: Context<'_>) -> Action {
        self.on_book(book::Message::CoverDropped(path), context)
    }

    /// Shows one book.
    pub fn show_entry(&mut self, entry: EntryId) -> Action {
        self.tab = Tab::List;
        self.filter.open(false);
        self.entries.go_to(Item::Entry(entry), self.session.list());
        self.chose()
    }

    pub fn update(
        &mut self,
        message: Message,
        modifiers: Modifiers,
        context: Context<'_>,
    ) -> Action {
        let by_itself = matches!(&message, Message::Studio(message) if message.comes_by_itself());
        if !by_itself {
            self.entries.begin();
        }
        match message {
            Message::Entries(message) => self.on_entries(message, modifiers, context),
            Message::Filter(message) => self.on_filter(message, context),
            Message::FilterKept(Ok(())) => Action::None,
            Message::FilterKept(Err(error)) => Action::Tell(error.sentence(context.words)),
            Message::Book(message) => {
                let action = self.on_book(message, context);
                let refused = self.refused().is_some();
                self.session.hold(refused);
                action
            }
            Message::Page(message) => self.on_pane(message, context),
            Message::Studio(message) => self.on_studio(message, context),
            Message::Coverage(message) => self.on_coverage(message, context),
            Message::Check(message) => match self.check.update(message) {
                check::Action::None => Action::None,
                check::Action::Run(task) => Action::Run(task.map(Message::Check)),
                check::Action::Coverage => self.show_tab(Tab::Coverage, context),
                check::Action::Show(entry, kind) => {
                    let shown = self.show_entry(entry);
                    let list = self.session.list();
                    shown.with(self.book.go_to(&kind, entry, list).map(Message::Book))
                }
            },
            Message::States(message) => {
                match self.states.update(message, self.session.list(), context) {
                    states::Action::None => Action::None,
                    states::Action::Run(task) => Action::Run(task.map(Message::States)),
                    states::Action::TakeBack(list) => self.take_back(*list),
                }
            }
            Message::Wordbook(message) => self.on_wordbook(message, context),
            Message::Desk(message) => self.on_desk(message, context),
            Message::Show(Tab::Desk) => self.give(Command::TagDesk, context),
            Message::Show(tab) => self.show_tab(tab, context),
            Message::Split(shares) => {
                let mut settings = context.settings.clone();
                let thousandths =
                    |at: usize| (shares.get(at).copied().unwrap_or_default() * 1000.0) as u16;
                settings.panes.entries_width = thousandths(0);
                settings.panes.page_width = thousandths(2);
                Action::Settings(Box::new(settings))
            }
            Message::ShelfRefused(error) => Action::Tell(error.sentence(context.words)),
            Message::Give(command) => self.give(command, context),
        }
    }

    fn on_entries(
        &mut self,
        message: entries::Message,
        modifiers: Modifiers,
        context: Context<'_>,
    ) -> Action {
        match self.entries.update(message, self.session.list(), modifiers) {
            entries::Action::None => Action::None,
            entries::Action::Run(task) => Action::Run(task.map(Message::Entries)),
            entries::Action::Chose => self.chose(),
            entries::Action::Searched => {
                self.refilter(false);
                self.chose()
            }
            entries::Action::ShowedAll => {
                let cleared = self.on_filter(filter::Message::Cleared, context);
                cleared.with(widget::focus::on(entries::ROWS))
            }
            entries::Action::EditBook => {
                self.filter.open(false);
                Action::Run(book::Editor::focus_first())
            }
            entries::Action::Edit(edit) => self.change_apart(edit),
            entries::Action::CannotMove => {
                Action::Note(say!(context.words, "entries-sorted-no-move"))
            }
            entries::Action::Give(command) => self.give(command, context),
        }
    }

    fn on_book(&mut self, message: book::Message, context: Context<'_>) -> Action {
        let after = book::Editor::after(&message).map(Message::Book);
        match self.book.update(message, self.session.list(), context) {
            book::Action::None => Action::None,
            book::Action::Run(task) => Action::Run(task.map(Message::Book)),
            book::Action::Edit(edit, joining) => self.change(edit, joining).with(after),
            book::Action::Part => {
                self.session.part();
                Action::None
            }
            book::Action::Show(entry) => self.show_entry(entry),
            book::Action::Give(command) => self.give(command, context),
            book::Action::Tell(sentence) => Action::Tell(sentence),
        }
    }

    fn on_desk(&mut self, message: desk::Message, context: Context<'_>) -> Action {
        match self.desk.update(message, self.session.list(), context) {
            desk::Action::None => Action::None,
            desk::Action::Run(task) => Action::Run(task.map(Message::Desk)),
            desk::Action::Edit(edit, task) => self.change_apart(edit).with(task.map(Message::Desk)),
            desk::Action::Settings(settings) => Action::Settings(settings),
            desk::Action::Give(command) => self.give(command, context),
            desk::Action::Leave(entry) => {
                let shown = match entry {
                    Some(entry) => self.show_entry(entry),
                    None => self.show_tab(Tab::List, context),
                };
                shown.with(widget::focus::on(entries::ROWS))
            }
        }
    }

    /// Answers a key that is no command and that nothing took.
    pub fn pressed(
        &mut self,
        key: &Key,
        physical: Physical,
        modifiers: Modifiers,
        context: Context<'_>,
    ) -> Action {
        let message = match self.tab {
            Tab::Desk => self.desk.key(key, physical, modifiers),
            _ => None,
        };
        message.map_or(Action::None, |message| self.on_desk(message, context))
    }

    /// Changes the list. Everything that shows it follows.
    fn change(&mut self, edit: Edit, joining: Joining) -> Action {
        let typing = joining == Joining::Typing;
        let edit = own::carried(self.wordings.own(), self.session.list(), edit);
        if self.session.apply(edit, joining).is_err() {
            // The edit was made for a list that has changed since: there is nothing left to do.
            return Action::None;
        }
        self.follow(typing)
    }

    /// Undoes or does again, and shows what was touched.
    fn travel(
        &mut self,
        go: impl FnOnce(&mut Session) -> Option<Edit>,
        context: Context<'_>,
    ) -> Action {
        let before: HashSet<EntryId> = ids(self.session.list()).collect();
        let from = self.session.history().state();
        let Some(edit) = go(&mut self.session) else {
            return Action::None;
        };
        let to = self.session.history().state();
        let refused = self.reworded_back(from, to, context);
        let back: Vec<EntryId> = ids(self.session.list())
            .filter(|id| !before.contains(id))
            .collect();
        let touched = edit
            .entry()
            .filter(|id| self.session.list().entry(*id).is_some());
        let action = self.follow(false);
        if let Some(entry) = touched.filter(|entry| !self.entries.chosen().contains(entry)) {
            self.entries.go_to(Item::Entry(entry), self.session.list());
            let _ = self.show_chosen();
        } else if !back.is_empty() {
            self.entries.choose_only(&back);
            let _ = self.show_chosen();
        }
        wording::told(action, refused)
    }

    /// Puts what was typed and left in its field into the list, where it can be.
    pub fn settle(&mut self) -> Action {
        let edit = self.book.settle(self.session.list());
        let action = edit.map_or(Action::None, |edit| self.change_apart(edit));
        let refused = self.refused().is_some();
        self.session.hold(refused);
        action
    }

    /// Gives words that are about to be shown beside those of the list.
    pub fn at_hand(&self, words: &Words) -> Vec<String> {
        let mut all = self.book.at_hand(words);
        all.extend(self.desk.at_hand(words));
        all
    }

    /// Gives something that was typed and could not be put into the list.
    pub fn refused(&self) -> Option<&str> {
        let book = self.book.refused(self.session.list());
        book.or_else(|| self.wordbook.refused())
    }

    fn follow(&mut self, typing: bool) -> Action {
        self.name_anew();
        let list = self.session.list();
        self.entries.refresh(list, self.wordings.now(), typing);
        self.refilter(false);
        self.recount();
        self.check.changed();
        let list = self.session.list();
        let section = self.options.section;
        self.options.section = section.filter(|id| list.section(*id).is_some());
        self.studio.follow(list, &mut self.options);
        if self.tab == Tab::Vocabulary {
            self.refresh_wordbook(self.wordings.tongue());
        }
        let list = self.session.list();
        if !typing {
            self.tally = Tally::of(list);
            self.suggestions = Suggestions::of(list);
            // The list itself stays in the middle while it is what is edited.
            if *self.book.subject() != Subject::AboutList {
                let _ = self.show_chosen();
            }
            self.book.refresh(self.session.list());
            self.desk.refresh(self.session.list());
        }
        Action::Changed(Task::none())
    }

    fn chose(&mut self) -> Action {
        self.session.part();
        self.show_chosen()
    }

    /// Shows in the middle what is chosen at the left, and its page at the right.
    fn show_chosen(&mut self) -> Action {
        let chosen = self.entries.chosen();
        let subject = match (chosen.as_slice(), self.entries.cursor()) {
            ([], Some(Item::Section(id))) => Subject::Section(id),
            ([], _) => Subject::Nothing,
            ([one], _) => Subject::Book(*one),
            _ => Subject::Books(chosen),
        };
        if let Subject::Book(entry) = subject {
            self.page.follow(entry);
        }
        self.show_book(subject)
    }

    /// Shows something else in the middle. What was typed before and not yet added is added first.
    fn show_book(&mut self, subject: Subject) -> Action {
        if *self.book.subject() == subject {
            return Action::Shown(Task::none());
        }
        let settled = self.settle();
        self.book.show(subject, self.session.list());
        match settled {
            Action::None => Action::Shown(Task::none()),
            changed => changed,
        }
    }

    /// Shows another part of the work, with the keyboard in it.
    fn show_tab(&mut self, tab: Tab, context: Context<'_>) -> Action {
        let settled = self.settle();
        self.tab = tab;
        let focus = match tab {
            Tab::List => widget::focus::on(entries::ROWS),
            Tab::Coverage => {
                self.recount();
                widget::focus::on(coverage::FIRST)
            }
            Tab::Check => self.check.refresh(self.session.list()).map(Message::Check),
            Tab::States => states::focus(),
            Tab::Vocabulary => {
                self.refresh_wordbook(context.words.tongue());
                self.wordbook.focus()
            }
            Tab::Desk => desk::focus(),
            Tab::Print => {
                let opened = self.studio.open(&self.options, context.shelf);
                opened.map(Message::Studio)
            }
        };
        match settled {
            Action::None => Action::Shown(focus),
            settled => settled.with(focus),
        }
    }

    /// Makes an earlier state the present one. The present one can be had back with undo.
    fn take_back(&mut self, earlier: Booklist) -> Action {
        self.tab = Tab::List;
        self.change_apart(Edit::Replace(Box::new(earlier)))
    }
}

fn ids(list: &Booklist) -> impl Iterator<Item = EntryId> {
    list.entries().map(|entry| entry.id)
}
