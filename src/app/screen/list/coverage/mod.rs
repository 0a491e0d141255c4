//! What the list covers and what it misses, counted anew with every edit: bars with counts, the aims of the committee, what one book
//! more or less would change, and the difference from another list.
//!
//! Counts nothing itself: [`crate::check::balance`] does. It changes the list only through the edits it gives.

mod aims;
mod bars;
mod change;
mod export;
mod view;

use self::aims::Adding;
use crate::app::aside::aside;
use crate::app::context::{Context, Kind, Question};
use crate::app::widget::focus;
use crate::check::balance::{Among, Balance, Change, Outcome, outcomes};
use crate::file::{self, OpenError};
use crate::model::{Booklist, Edit, EntryField, EntryId, ListField, SectionId, Status};
use crate::print::{Ink, Paper};
use crate::say;
use crate::search::facets::{Facet, Facets, Filter, Stated, Value};
use crate::vocabulary::Vocabulary;
use iced::Task;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The first thing on the page, for the keyboard.
pub const FIRST: &str = "coverage";

/// What the list covers.
#[derive(Default)]
pub struct Coverage {
    among: Among,
    section: Option<SectionId>,
    balance: Option<Balance>,
    outcomes: Vec<Outcome>,
    /// The book of which is asked what it would change.
    book: Option<EntryId>,
    change: Option<Change>,
    /// What is typed to find that book.
    typed: String,
    /// The facets of which all values are shown.
    unfolded: HashSet<Facet>,
    other: Option<Other>,
    adding: Option<Adding>,
    exporting: export::Exporting,
}

/// Another list, beside which this one is shown.
#[derive(Debug, Clone)]
pub struct Other {
    title: String,
    list: Booklist,
    facets: Arc<Facets>,
    balance: Balance,
}

/// What happens here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Other entries are to be counted.
    Among(Among),
    /// The whole list or one section is to be counted.
    Section(Option<SectionId>),
    /// All values of a facet are to be shown, or a few.
    Folded(Facet),
    /// The books with a value are to be shown.
    Pressed(Facet, Value),
    /// Another list is to be chosen.
    Compare,
    /// It was chosen, or nothing was.
    OtherChosen(Option<PathBuf>),
    /// It has been read and counted.
    OtherRead(Result<Box<Other>, (PathBuf, OpenError)>),
    /// The list is to be shown alone.
    Alone,
    /// Something is typed to find a book.
    Typed(String),
    /// A book was found.
    Found(EntryId),
    /// A book is to stand otherwise with the committee.
    Decided(EntryId, Status),
    /// With the aims.
    Aims(aims::Message),
    /// The report is wanted as a file.
    ExportWanted(export::Copy),
    /// The user has said where it goes, or not.
    ExportAnswered(export::Copy, Option<PathBuf>),
    /// It has been written. The titles of books that are not in it are given along.
    Exported(u64, PathBuf, Result<Vec<String>, export::Trouble>),
    /// It is no longer wanted.
    ExportStopped,
}

/// What is asked of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// To count anew.
    Count,
    /// A task.
    Run(Task<Message>),
    /// A change, and where the keyboard goes after it.
    Edit(Edit, Task<Message>),
    /// To show the books that a filter finds.
    Show(Filter),
    /// Something that went wrong.
    Tell(String),
    /// Something to know.
    Note(String),
}

impl Coverage {
    /// Counts anew. `at_hand` is the book that the list screen shows.
    pub fn count(&mut self, list: &Booklist, facets: &Facets, at_hand: Option<EntryId>) {
        self.section = self.section.filter(|id| list.section_at(*id).is_some());
        if let Some(other) = &mut self.other {
            other.count(self.among);
        }
        let rows = self.among.rows(facets, self.section);
        self.balance = Some(Balance::of(facets, &rows));
        let whole = self.among.rows(facets, None);
        self.outcomes = outcomes(&list.aims, facets, &whole);
        let there = |id: &EntryId| list.entry(*id).is_some();
        self.book = self.book.filter(there).or(at_hand.filter(there));
        self.change = self
            .book
            .map(|book| Change::of(book, &list.aims, facets, &whole));
    }

    /// Takes in what happened. `page` is the sheet that is printed on.
    pub fn update(
        &mut self,
        message: Message,
        list: &Booklist,
        page: (Paper, Ink),
        context: Context<'_>,
    ) -> Action {
        match message {
            Message::Among(among) => {
                self.among = among;
                Action::Count
            }
            Message::Section(section) => {
                self.section = section;
                Action::Count
            }
            Message::Folded(facet) => {
                if !self.unfolded.remove(&facet) {
                    let _ = self.unfolded.insert(facet);
                }
                Action::None
            }
            Message::Pressed(facet, value) => Action::Show(self.books_with(facet, value)),
            Message::Compare => Action::Run(self.ask_other(context)),
            Message::OtherChosen(None) => Action::None,
            Message::OtherChosen(Some(path)) => {
                let (among, vocabulary) = (self.among, context.words.vocabulary().clone());
                Action::Run(aside(move || {
                    let read = Other::read(&path, among, &vocabulary);
                    Message::OtherRead(read.map(Box::new).map_err(|error| (path, error)))
                }))
            }
            Message::OtherRead(Ok(other)) => {
                self.other = Some(*other);
                Action::None
            }
            Message::OtherRead(Err((path, error))) => {
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                Action::Tell(say!(
                    context.words,
                    "coverage-other-refused",
                    file = file.as_ref(),
                    reason = error.sentence(context.words)
                ))
            }
            Message::Alone => {
                self.other = None;
                Action::None
            }
            Message::Typed(typed) => {
                self.typed = typed;
                Action::None
            }
            Message::Found(entry) => {
                self.typed.clear();
                self.book = Some(entry);
                Action::Count
            }
            Message::Decided(entry, status) => {
                Action::Edit(Edit::Entry(entry, EntryField::Status(status)), Task::none())
            }
            Message::Aims(message) => self.on_aims(message, list, context),
            Message::ExportWanted(copy) => Action::Run(self.ask_where(copy, list, context)),
            Message::ExportAnswered(_, None) => Action::None,
            Message::ExportAnswered(copy, Some(path)) => {
                Action::Run(self.export(copy, path, list, page, context))
            }
            Message::Exported(job, path, Ok(without)) => self
                .exported(job, &path, &without, context.words)
                .map_or(Action::None, Action::Note),
            Message::Exported(_, _, Err(trouble)) => {
                self.stop();
                Action::Tell(trouble.sentence(context.words))
            }
            Message::ExportStopped => {
                self.stop();
                Action::None
            }
        }
    }

    fn on_aims(&mut self, message: aims::Message, list: &Booklist, context: Context<'_>) -> Action {
        match message {
            aims::Message::Begun => {
                self.adding = Some(Adding::new(self.section, list));
                Action::Run(focus::on(aims::FIRST))
            }
            aims::Message::Cancelled => {
                self.adding = None;
                Action::Run(focus::on(aims::ADD))
            }
            aims::Message::Removed(at) => {
                let mut rest = list.aims.clone();
                if at >= rest.len() {
                    return Action::None;
                }
                let _ = rest.remove(at);
                Action::Edit(Edit::List(ListField::Aims(rest)), focus::on(aims::ADD))
            }
            aims::Message::Added => {
                let aim = self
                    .adding
                    .as_mut()
                    .and_then(|adding| adding.aim(context.words));
                let Some(aim) = aim else {
                    return Action::Run(focus::on(aims::FIRST));
                };
                if list.aims.contains(&aim) {
                    if let Some(adding) = &mut self.adding {
                        adding.refuse_twice();
                    }
                    return Action::Run(focus::on(aims::FIRST));
                }
                self.adding = None;
                let all = list.aims.iter().cloned().chain([aim]).collect();
                Action::Edit(Edit::List(ListField::Aims(all)), focus::on(aims::ADD))
            }
            message => {
                if let Some(adding) = &mut self.adding {
                    adding.update(message);
                }
                Action::None
            }
        }
    }

    /// Gives the other list where it can be compared: its sections are not those of this one.
    fn beside(&self) -> Option<&Other> {
        self.other.as_ref().filter(|_| self.section.is_none())
    }

    /// Gives the filter that finds just the books counted at a value.
    fn books_with(&self, facet: Facet, value: Value) -> Filter {
        let mut filter = Filter::default();
        match self.among {
            Among::Accepted => {
                filter.choose(Facet::Status, Stated::Status(Status::Accepted).into());
            }
            Among::NotDeclined => {
                filter.exclude(Facet::Status, Stated::Status(Status::Declined).into());
            }
        }
        if let Some(section) = self.section {
            filter.choose(Facet::Section, Stated::Section(section).into());
        }
        if !filter.is_chosen(facet, &value) {
            filter.choose(facet, value);
        }
        filter
    }

    fn ask_other(&self, context: Context<'_>) -> Task<Message> {
        let question = Question::Open {
            title: say!(context.words, "coverage-compare"),
            kind: Kind::Booklist,
        };
        context.asker.ask(question).map(Message::OtherChosen)
    }
}

impl Other {
    /// Reads another list and counts it. Blocks.
    fn read(path: &Path, among: Among, vocabulary: &Vocabulary) -> Result<Self, OpenError> {
        let list = file::open(path)?.opened.list;
        let vocabulary = vocabulary.with(&list.terms, &list.language_names);
        let facets = Facets::new(&list, &vocabulary);
        let title = list.title.words(&list.language).to_owned();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Ok(Self {
            title: if title.is_empty() {
                name.into_owned()
            } else {
                title
            },
            balance: Balance::of(&facets, &among.rows(&facets, None)),
            list,
            facets: Arc::new(facets),
        })
    }

    /// Counts it anew.
    fn count(&mut self, among: Among) {
        self.balance = Balance::of(&self.facets, &among.rows(&self.facets, None));
    }

    /// Counts the books of it that have a value.
    fn books(&self, facet: Facet, value: &Value) -> usize {
        let Some(covered) = self.balance.by(facet) else {
            return match value {
                Value::NotStated => self.balance.books,
                _ => 0,
            };
        };
        match value {
            Value::None => covered.none,
            Value::NotStated => covered.not_stated,
            value => covered
                .values
                .iter()
                .find(|count| count.value == *value)
                .map_or(0, |count| count.books),
        }
    }
}
