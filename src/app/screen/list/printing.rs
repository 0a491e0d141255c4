//! What the list screen asks of the press and does with the print: the page beside the book and the print studio show the same choices.

use super::page::{self, Print};
use super::{Action, List, Message, Tab, studio};
use crate::app::context::Context;
use crate::app::dialog::{self, Dialog, Wish};
use crate::app::preview::{Job, Pictured, Pictures, Proof};
use crate::shelf::Shelf;
use crate::words::Words;
use iced::Task;
use std::sync::Arc;

impl List {
    /// Gives what is printed, and how.
    pub(super) fn print(&self) -> Print<'_> {
        Print {
            list: self.session.list(),
            options: &self.options,
            templates: &self.templates,
        }
    }

    /// Gives what to ask of the press.
    pub fn job(&self) -> Option<Job> {
        match self.tab {
            Tab::Print => self.studio.job(self.print()),
            _ => self.page.job(self.print()),
        }
    }

    /// Remembers which job was the last.
    pub fn asked(&mut self, job: u64) {
        match self.tab {
            Tab::Print => self.studio.asked(job),
            _ => self.page.asked(job),
        }
    }

    /// Takes a page from the press.
    pub fn printed(&mut self, proof: Proof, words: &Words) -> Task<Message> {
        let list = self.session.list();
        match self.tab {
            Tab::Print => self.studio.printed(proof, list, words),
            _ => self.page.printed(proof, list, words),
        }
    }

    /// Gives the small pictures to ask of the press, while they are seen.
    pub fn pictures(&mut self) -> Option<Pictures> {
        if self.tab != Tab::Print {
            return None;
        }
        let print = Print {
            list: self.session.list(),
            options: &self.options,
            templates: &self.templates,
        };
        self.studio.pictures(print)
    }

    /// Remembers which question for small pictures was the last.
    pub fn asked_pictures(&mut self, job: u64) {
        self.studio.asked_pictures(job);
    }

    /// Takes a small picture from the press.
    pub fn pictured(&mut self, made: Pictured) {
        self.studio.pictured(made);
    }

    /// Takes up how fine the screen is.
    pub fn set_density(&mut self, density: f32) {
        self.page.set_density(density);
        self.studio.set_density(density);
    }

    /// Reads what the library that hands prints out says of itself.
    pub fn read_library(&self, shelf: &Shelf) -> Task<Message> {
        self.studio.read_library(shelf).map(Message::Studio)
    }

    /// Makes a copy of what is printed, or asks which.
    pub fn export(&self, wish: Wish, context: Context<'_>) -> (Dialog, Task<dialog::Message>) {
        let chosen = (&self.options, self.studio.set());
        Dialog::export(wish, &self.session, chosen, &self.templates, context)
    }

    pub(super) fn on_pane(&mut self, message: page::Message, context: Context<'_>) -> Action {
        match message {
            page::Message::Give(command) => self.give(command, context),
            page::Message::Shown(entry) => self.show_entry(entry),
            page::Message::Scrolled(key) => Action::Run(self.page.scroll(key)),
            page::Message::Changed(change) => {
                // What is chosen beside the book is no set of the list any more.
                if let studio::Change::Printable(_) = change {
                    self.studio.forget_set();
                }
                self.on_studio(studio::Message::Changed(change), context)
            }
            message => self.on_page(message),
        }
    }

    /// Turns or zooms the page that is seen.
    pub(super) fn on_page(&mut self, message: page::Message) -> Action {
        match self.tab {
            Tab::Print => self.studio.on_page(message),
            _ => self.page.update(message),
        }
        Action::Shown(Task::none())
    }

    pub(super) fn on_studio(&mut self, message: studio::Message, context: Context<'_>) -> Action {
        let print = (&mut self.options, &*self.templates);
        let list = self.session.list();
        let action = self.studio.update(message, list, print, context);
        self.follow_studio(action, context)
    }

    fn follow_studio(&mut self, action: studio::Action, context: Context<'_>) -> Action {
        match action {
            studio::Action::None => Action::None,
            studio::Action::Run(task) => Action::Run(task.map(Message::Studio)),
            studio::Action::Shown(task) => Action::Shown(task.map(Message::Studio)),
            studio::Action::Edit(edit, task) => {
                self.change_apart(edit).with(task.map(Message::Studio))
            }
            studio::Action::Templates(own) => {
                self.templates = Arc::new(own);
                Action::Shown(Task::none())
            }
            studio::Action::Show(entry) => self.show_entry(entry),
            studio::Action::Export(wish) => Action::Export(wish),
            studio::Action::Give(command) => self.give(command, context),
            studio::Action::Untell(sentence, then) => {
                Action::Untell(sentence).then(self.follow_studio(*then, context))
            }
            studio::Action::Tell(sentence, then) => {
                Action::Tell(sentence).then(self.follow_studio(*then, context))
            }
        }
    }
}
