//! The tag desk: goes through the books with something not stated, one question at a time, one key an answer.
//!
//! Every answer is an [`Edit`] at once, so that nothing waits to be kept, and undo goes back to its question.

mod answers;
mod book;
mod choices;
mod end;
mod head;
mod keys;
mod typed;
mod view;

use self::answers::Answer;
use self::choices::Choice;
use super::book::tags::{Stamp, to_all};
use super::book::{Offer, decoded, languages, uses};
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::widget::focus;
use crate::check::stated::{Asked, Topic};
use crate::model::{Audience, Booklist, Edit, Entry, EntryField, EntryId, PictureId};
use crate::shelf::Settings;
use crate::words::Words;
use iced::Task;
use iced::widget::image;
use std::collections::{BTreeSet, HashSet};

/// The button that goes on, and the field for other answers.
const NEXT: &str = "desk-next";
const FIELD: &str = "desk-field";

/// What is asked, of which book, and whether the answer is not stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    entry: EntryId,
    asked: Asked,
    open: bool,
}

/// The tag desk.
#[derive(Default)]
pub struct Desk {
    steps: Vec<Step>,
    /// The question that is asked; the end where there is none.
    at: usize,
    choices: Vec<Choice>,
    typed: String,
    /// What is typed was tried and not understood.
    refused: bool,
    cover: Option<(PictureId, Option<image::Handle>)>,
    count: Count,
    /// The questions whose answers were changed here, the last one last; and those of which the change was undone.
    trail: Vec<usize>,
    undone: Vec<usize>,
    /// What it asks about, and whether that is being chosen.
    topics: BTreeSet<Topic>,
    choosing: bool,
}

/// How far it has got. Counted when something changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    /// The books with something to ask, and the one that is asked about.
    books: usize,
    book: usize,
    /// The answers that are not stated.
    left: usize,
}

/// What happens at the desk.
#[derive(Debug, Clone)]
pub enum Message {
    /// The answer with this number is given, or taken back; by a key or by a press.
    Answered(usize, By),
    /// There is none.
    None(By),
    /// What the sheet suggests is right.
    Confirmed(By),
    /// The next question is wanted.
    Next,
    /// The question before is wanted.
    Back,
    /// Something is typed.
    Typed(String),
    /// What is typed is an answer.
    Entered,
    /// This is what was meant.
    Took(String),
    /// The field is wanted, or no longer.
    Field(bool),
    /// It is chosen what is asked about.
    Choosing(bool),
    /// A topic is asked about, or not.
    Topic(Topic, bool),
    /// What is still not stated is asked again.
    Again,
    /// Back to the list, at this book.
    Leave,
    /// A command is given.
    Give(Command),
}

/// How an answer was given. A press moves the keyboard on to the button that goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By its own key.
    Key,
    /// By the pointer, Tab and Enter, or a screen reader.
    Press,
}

/// What the desk asks of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// A task of the desk.
    Run(Task<Message>),
    /// A change, and then a task.
    Edit(Edit, Task<Message>),
    /// Something to remember on this computer.
    Settings(Box<Settings>),
    /// A command.
    Give(Command),
    /// The list is wanted, at this book.
    Leave(Option<EntryId>),
}

/// Puts the keyboard on the button that goes on.
pub fn focus<M: Send + 'static>() -> Task<M> {
    focus::on(NEXT)
}

/// Gives every question whose answer is not stated.
fn open_steps(list: &Booklist, topics: &BTreeSet<Topic>) -> Vec<Step> {
    let of_section = |section: &crate::model::Section| -> Vec<Step> {
        let entries = section.entries.iter();
        entries
            .flat_map(|entry| {
                let open = Asked::open(entry, &section.audience).into_iter();
                open.filter(|asked| topics.contains(&asked.topic()))
                    .map(|asked| Step {
                        entry: entry.id,
                        asked,
                        open: true,
                    })
            })
            .collect()
    };
    list.sections.iter().flat_map(of_section).collect()
}

impl Desk {
    /// Begins with a book, or with the first after it that has something not stated.
    pub fn begin(&mut self, list: &Booklist, context: Context<'_>, at: Option<EntryId>) {
        *self = Self {
            steps: open_steps(list, &context.settings.tag_desk),
            topics: context.settings.tag_desk.clone(),
            ..Self::default()
        };
        let asked: HashSet<EntryId> = self.steps.iter().map(|step| step.entry).collect();
        let ids = list.entries().map(|entry| entry.id);
        let first = ids
            .skip_while(|id| at.is_some_and(|at| at != *id))
            .find(|id| asked.contains(id));
        let step = first.and_then(|id| self.steps.iter().position(|step| step.entry == id));
        self.go(step.unwrap_or(0), list);
    }

    /// Follows a change of the list.
    pub fn refresh(&mut self, list: &Booklist) {
        if self.steps.is_empty() {
            return;
        }
        let here = self.steps.get(self.at).map(|step| step.entry);
        let open = states(list);
        let before = self.steps.len();
        self.steps.retain_mut(|step| match open(step) {
            Some(open) => {
                step.open = open;
                true
            }
            None => false,
        });
        if self.steps.len() != before {
            // Books have gone: what is asked is what comes after.
            self.trail.clear();
            self.undone.clear();
            let still = self.steps.iter().position(|step| Some(step.entry) == here);
            let at = still.unwrap_or(self.at.min(self.steps.len()));
            return self.go(at, list);
        }
        self.ask_for_source(list);
        self.counted();
        if let Some(step) = self.step()
            && let Some(entry) = list.entry(step.entry)
        {
            choices::follow(step.asked, entry, &mut self.choices);
        }
    }

    /// Asks next for the source of what a person has just been said to name.
    fn ask_for_source(&mut self, list: &Booklist) {
        let Some(step) = self
            .step()
            .filter(|_| self.topics.contains(&Topic::Sources))
        else {
            return;
        };
        let (Asked::By(person), Some(entry)) = (step.asked, list.entry(step.entry)) else {
            return;
        };
        let source = Step {
            asked: Asked::Sources(person),
            open: true,
            ..step
        };
        let same = |other: &Step| other.entry == source.entry && other.asked == source.asked;
        if source.asked.is_open(entry, &Audience::default()) && !self.steps.iter().any(same) {
            let next = self.at + 1;
            self.steps.insert(next, source);
            for at in self.trail.iter_mut().chain(&mut self.undone) {
                *at += usize::from(*at >= next);
            }
        }
    }

    fn step(&self) -> Option<Step> {
        self.steps.get(self.at).copied()
    }

    /// Asks another question.
    fn go(&mut self, at: usize, list: &Booklist) {
        self.at = at.min(self.steps.len());
        self.typed.clear();
        self.refused = false;
        self.choices.clear();
        self.counted();
        let Some(step) = self.step() else { return };
        if let Some(entry) = list.entry(step.entry) {
            self.choices = choices::of(step.asked, entry, list);
            self.load_cover(entry, list);
        }
    }

    fn counted(&mut self) {
        let mut count = Count::default();
        let mut last = None;
        for (at, step) in self.steps.iter().enumerate() {
            if last != Some(step.entry) {
                count.books += 1;
                last = Some(step.entry);
            }
            if at == self.at {
                count.book = count.books;
            }
            count.left += usize::from(step.open);
        }
        self.count = count;
    }

    fn load_cover(&mut self, entry: &Entry, list: &Booklist) {
        let Some(cover) = &entry.cover else {
            self.cover = None;
            return;
        };
        if self
            .cover
            .as_ref()
            .is_none_or(|(id, _)| *id != cover.picture)
        {
            let handle = list.picture(cover).and_then(decoded);
            self.cover = Some((cover.picture.clone(), handle));
        }
    }

    /// Goes back to the question whose answer has just been undone.
    pub fn undone(&mut self, list: &Booklist) {
        if let Some(at) = self.trail.pop() {
            self.undone.push(at);
            self.go(at, list);
        }
    }

    /// Goes on to the question whose answer has just been given again.
    pub fn redone(&mut self, list: &Booklist) {
        if let Some(at) = self.undone.pop() {
            self.trail.push(at);
            self.go(at, list);
        }
    }

    /// Does what was asked for.
    pub fn update(&mut self, message: Message, list: &Booklist, context: Context<'_>) -> Action {
        match message {
            Message::Answered(at, by) => self.answer(at, by, list, context),
            Message::None(by) => self.answer_none(by, list),
            Message::Confirmed(by) => self.confirm(by, list, context),
            Message::Next => self.walk(self.at + 1, list),
            Message::Back => self.walk(self.at.saturating_sub(1), list),
            Message::Typed(text) => {
                self.typed = text;
                self.refused = false;
                Action::None
            }
            Message::Took(text) => {
                self.typed = text;
                self.enter(list, context)
            }
            Message::Entered => self.enter(list, context),
            Message::Field(true) => Action::Run(focus::on(FIELD)),
            Message::Field(false) => Action::Run(focus()),
            Message::Choosing(open) => {
                self.choosing = open;
                Action::None
            }
            Message::Topic(topic, asked) => self.ask_about(topic, asked, list, context),
            Message::Again => {
                self.steps.retain(|step| step.open);
                self.trail.clear();
                self.undone.clear();
                self.walk(0, list)
            }
            Message::Leave => Action::Leave(self.step().map(|step| step.entry)),
            Message::Give(command) => Action::Give(command),
        }
    }

    fn walk(&mut self, at: usize, list: &Booklist) -> Action {
        self.go(at, list);
        Action::Run(focus())
    }

    /// Changes the book that is asked about, and goes on where nothing more can be said.
    fn change(
        &mut self,
        by: By,
        goes_on: bool,
        list: &Booklist,
        fields: impl Fn(Asked, &Entry) -> Vec<EntryField>,
    ) -> Action {
        let Some(step) = self.step() else {
            return Action::None;
        };
        let Some(edit) = to_all(list, &[step.entry], |entry| fields(step.asked, entry)) else {
            return Action::None;
        };
        self.trail.push(self.at);
        self.undone.clear();
        if goes_on {
            self.go(self.at + 1, list);
        }
        let task = match (by, goes_on) {
            (By::Key, false) => Task::none(),
            _ => focus(),
        };
        Action::Edit(edit, task)
    }

    fn entry<'l>(&self, list: &'l Booklist) -> Option<(Asked, &'l Entry)> {
        let step = self.step()?;
        Some((step.asked, list.entry(step.entry)?))
    }

    fn answer(&mut self, at: usize, by: By, list: &Booklist, context: Context<'_>) -> Action {
        let (Some(choice), Some((asked, entry))) = (self.choices.get(at), self.entry(list)) else {
            return Action::None;
        };
        let answer = choice.answer.clone();
        let given = answer.is_given(asked, entry);
        let stamp = Stamp::now(context.settings);
        let goes_on = answers::is_single(asked) && !given;
        self.change(by, goes_on, list, |asked, entry| {
            answer.turn(asked, entry, &stamp)
        })
    }

    fn answer_none(&mut self, by: By, list: &Booklist) -> Action {
        let Some((asked, entry)) = self.entry(list) else {
            return Action::None;
        };
        let goes_on = !answers::is_none(asked, entry);
        self.change(by, goes_on, list, answers::turn_none)
    }

    fn confirm(&mut self, by: By, list: &Booklist, context: Context<'_>) -> Action {
        let stamp = Stamp::now(context.settings);
        self.change(by, true, list, |asked, entry| {
            answers::confirm(asked, entry, &stamp)
        })
    }

    fn enter(&mut self, list: &Booklist, context: Context<'_>) -> Action {
        let Some((asked, entry)) = self.entry(list) else {
            return Action::None;
        };
        if self.typed.trim().is_empty() {
            return Action::Run(focus());
        }
        let Some(answer) = typed::read(asked, &self.typed, context.words) else {
            self.refused = true;
            return Action::None;
        };
        let given = answer.is_given(asked, entry);
        self.typed.clear();
        if given {
            return Action::Run(focus());
        }
        let stamp = Stamp::now(context.settings);
        let goes_on = answers::is_single(asked);
        let action = self.change(By::Press, goes_on, list, |asked, entry| match &answer {
            // Typed, a language comes to those there are.
            Answer::Uses(uses) => {
                let after = uses::add(&entry.book.languages, uses.clone());
                vec![EntryField::Languages(after)]
            }
            answer => answer.give(asked, entry, &stamp),
        });
        match action {
            Action::None => Action::Run(focus()),
            action => action,
        }
    }

    /// Asks about a topic from now on, or no longer.
    fn ask_about(
        &mut self,
        topic: Topic,
        asked: bool,
        list: &Booklist,
        context: Context<'_>,
    ) -> Action {
        let mut settings = context.settings.clone();
        let _ = match asked {
            true => settings.tag_desk.insert(topic),
            false => settings.tag_desk.remove(&topic),
        };
        let here = self.step();
        self.steps = open_steps(list, &settings.tag_desk);
        self.topics.clone_from(&settings.tag_desk);
        self.trail.clear();
        self.undone.clear();
        let same = |step: &Step| here.is_some_and(|here| here.entry == step.entry);
        let question = |step: &Step| here.is_some_and(|here| here.asked == step.asked);
        let at = self
            .steps
            .iter()
            .position(|step| same(step) && question(step));
        let at = at.or_else(|| self.steps.iter().position(same));
        self.go(at.unwrap_or(0), list);
        Action::Settings(Box::new(settings))
    }

    /// Gives what is typed and what is offered for it, none of which need be in the list.
    pub fn at_hand(&self, words: &Words) -> Vec<String> {
        let Some(step) = self.step().filter(|_| !self.typed.is_empty()) else {
            return Vec::new();
        };
        let offers: Vec<Offer> = match step.asked {
            Asked::Languages => languages::offers(&self.typed, words).offers,
            _ => Vec::new(),
        };
        let shown = offers.into_iter().map(|offer| offer.shown);
        std::iter::once(self.typed.clone()).chain(shown).collect()
    }
}

/// Gives the rule by which a question is still there, and open.
fn states(list: &Booklist) -> impl Fn(&Step) -> Option<bool> {
    let sections: std::collections::HashMap<EntryId, &Audience> = list
        .sections
        .iter()
        .flat_map(|section| {
            section
                .entries
                .iter()
                .map(|entry| (entry.id, &section.audience))
        })
        .collect();
    let entries: std::collections::HashMap<EntryId, &Entry> = list
        .entries()
        .map(|entry| (entry.id, entry.as_ref()))
        .collect();
    move |step| {
        let entry = entries.get(&step.entry)?;
        let there = match step.asked {
            Asked::By(at) | Asked::Sources(at) => at < entry.book.contributors.len(),
            _ => true,
        };
        there.then(|| step.asked.is_open(entry, sections[&step.entry]))
    }
}
