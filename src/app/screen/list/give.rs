//! What the commands do on the list screen.

use super::book::tags::{Copied, Stamp};
use super::book::{self, Subject};
use super::changes::{self, Direction};
use super::chosen::Item;
use super::{Action, List, Message, Pane, Tab, desk, entries, page};
use crate::app::command::{Command, Group};
use crate::app::context::Context;
use crate::app::dialog::Wish;
use crate::app::session::Session;
use crate::export::CopyKind;
use crate::say;
use crate::search::Order;
use iced::Task;

impl List {
    /// Does what a command says, or hands it on.
    pub fn give(&mut self, command: Command, context: Context<'_>) -> Action {
        self.entries.begin();
        let worded = self.settle_wordbook(context);
        let action = self.follow_command(command, context);
        match (worded, action) {
            (worded, Action::None) => worded,
            // What was typed is a change that a draft is due for, whatever else is done.
            (
                Action::Changed(first),
                Action::Shown(then) | Action::Run(then) | Action::Changed(then),
            ) => Action::Changed(Task::batch([first, then])),
            (Action::Changed(first), Action::Give(command)) => {
                Action::Changed(first.chain(Task::done(Message::Give(command))))
            }
            (_, action) => action,
        }
    }

    fn follow_command(&mut self, command: Command, context: Context<'_>) -> Action {
        // What is chosen on the list is seen there alone.
        let on_chosen = matches!(
            command,
            Command::Delete
                | Command::Duplicate
                | Command::ChooseAll
                | Command::CopyTags
                | Command::PasteTags
                | Command::MoveUp
                | Command::MoveDown
                | Command::MoveToPreviousSection
                | Command::MoveToNextSection
        );
        if on_chosen && self.tab != Tab::List {
            return Action::None;
        }
        let elsewhere = matches!(
            command,
            Command::TagDesk
                | Command::Coverage
                | Command::Check
                | Command::SavedStates
                | Command::Vocabulary
        );
        if matches!(command.group(), Group::Books | Group::Find) && !elsewhere {
            self.tab = Tab::List;
        }
        let list = self.session.list();
        let chosen = self.entries.chosen();
        let cursor = self.entries.cursor();
        let edit = match command {
            Command::Undo => return self.undo(context),
            Command::Redo => return self.redo(context),
            Command::CopyTags => return self.copy_tags(context),
            Command::PasteTags => return self.paste_tags(context),
            Command::TagDesk => return self.show_desk(context),
            Command::AddBook => return self.add_book(),
            Command::AddSection => return self.add_section(),
            Command::Duplicate => return self.duplicate(),
            Command::ChooseAll => {
                self.entries.choose_all();
                return self.chose();
            }
            Command::PreviousBook => return self.step_books(-1),
            Command::NextBook => return self.step_books(1),
            Command::AboutList => {
                self.filter.open(false);
                let changed = self.show_book(Subject::AboutList);
                return changed.with(book::Editor::focus_first());
            }
            Command::Filter => return self.open_filter(),
            Command::Find => return Action::Run(entries::focus_find()),
            Command::SortCommittee => return self.sort(Order::Committee),
            Command::SortTitle => return self.sort(Order::Title),
            Command::SortAuthor => return self.sort(Order::Author),
            Command::SortYear => return self.sort(Order::Year),
            Command::Coverage => return self.show_tab(Tab::Coverage, context),
            Command::Check => return self.show_tab(Tab::Check, context),
            Command::SavedStates => return self.show_tab(Tab::States, context),
            Command::Vocabulary => return self.show_tab(Tab::Vocabulary, context),
            Command::Print => return self.show_tab(Tab::Print, context),
            Command::ExportPdf => return Action::Export(Wish::One(CopyKind::Pdf)),
            Command::ExportSeveral => return Action::Export(Wish::Several),
            Command::PreviousPage => return self.on_page(page::Message::Turned(-1)),
            Command::NextPage => return self.on_page(page::Message::Turned(1)),
            Command::ZoomIn => return self.on_page(page::Message::Zoomed(1)),
            Command::ZoomOut => return self.on_page(page::Message::Zoomed(-1)),
            Command::ZoomFit => return self.on_page(page::Message::Fitted),
            Command::PaneList => return toggle(Pane::List, context),
            Command::PaneBook => return toggle(Pane::Book, context),
            Command::PanePage => return toggle(Pane::Page, context),
            Command::NextPane => return Action::Run(self.next_pane(false)),
            Command::PreviousPane => return Action::Run(self.next_pane(true)),
            Command::MoveUp | Command::MoveDown
                if !chosen.is_empty() && self.entries.order() != Order::Committee =>
            {
                return Action::Note(say!(context.words, "entries-sorted-no-move"));
            }
            Command::MoveUp | Command::MoveDown
                if !chosen.is_empty() && self.entries.is_narrowed() =>
            {
                return Action::Note(say!(context.words, "entries-narrowed-no-move"));
            }
            Command::Delete => changes::delete(&chosen, cursor),
            Command::MoveUp => changes::move_by_one(list, &chosen, cursor, Direction::Up),
            Command::MoveDown => changes::move_by_one(list, &chosen, cursor, Direction::Down),
            Command::MoveToPreviousSection => {
                changes::move_to_neighbour(list, &chosen, Direction::Up)
            }
            Command::MoveToNextSection => {
                changes::move_to_neighbour(list, &chosen, Direction::Down)
            }
            other => return Action::Give(other),
        };
        edit.map_or(Action::None, |edit| self.change_apart(edit))
    }

    fn add_book(&mut self) -> Action {
        self.tab = Tab::List;
        let (id, edit) = changes::add_entry(self.session.list(), self.entries.cursor());
        let _ = self.change_apart(edit);
        self.filter.open(false);
        self.entries.go_to(Item::Entry(id), self.session.list());
        let _ = self.show_chosen();
        Action::Changed(book::Editor::focus_first())
    }

    fn add_section(&mut self) -> Action {
        self.tab = Tab::List;
        let (id, edit) = changes::add_section(self.session.list(), self.entries.cursor());
        let _ = self.change_apart(edit);
        self.filter.open(false);
        self.entries.go_to(Item::Section(id), self.session.list());
        let _ = self.show_chosen();
        Action::Changed(book::Editor::focus_first())
    }

    fn duplicate(&mut self) -> Action {
        let Some((copies, edit)) = changes::duplicate(self.session.list(), &self.entries.chosen())
        else {
            return Action::None;
        };
        let action = self.change_apart(edit);
        self.entries.choose_only(&copies);
        let _ = self.show_chosen();
        action
    }

    /// Undoes the last change. At the desk its question is asked again.
    fn undo(&mut self, context: Context<'_>) -> Action {
        let action = self.travel(Session::undo, context);
        if self.tab == Tab::Desk {
            self.desk.undone(self.session.list());
        }
        action
    }

    fn redo(&mut self, context: Context<'_>) -> Action {
        let action = self.travel(Session::redo, context);
        if self.tab == Tab::Desk {
            self.desk.redone(self.session.list());
        }
        action
    }

    fn copy_tags(&mut self, context: Context<'_>) -> Action {
        let words = context.words;
        let settled = self.settle();
        let list = self.session.list();
        let entry = match self.entries.chosen().as_slice() {
            [one] => list.entry(*one),
            _ => None,
        };
        let Some(entry) = entry else {
            return settled.then(Action::Note(say!(words, "tags-copy-one")));
        };
        let copied = Copied::of(entry);
        let parts = copied.count().parts(words);
        if parts.is_empty() {
            return settled.then(Action::Note(say!(words, "tags-copy-none")));
        }
        self.copied = Some(copied);
        let key = Command::PasteTags.written(words).unwrap_or_default();
        settled.then(Action::Note(say!(
            words,
            "tags-copied",
            parts = parts,
            key = key
        )))
    }

    fn paste_tags(&mut self, context: Context<'_>) -> Action {
        let words = context.words;
        let Some(copied) = self.copied.clone() else {
            let key = Command::CopyTags.written(words).unwrap_or_default();
            return Action::Note(say!(words, "tags-paste-nothing", key = key));
        };
        let chosen = self.entries.chosen();
        if chosen.is_empty() {
            return Action::Note(say!(words, "tags-paste-none-chosen"));
        }
        let settled = self.settle();
        let stamp = Stamp::now(context.settings);
        let (edit, added) = copied.paste(self.session.list(), &chosen, &stamp);
        let Some(edit) = edit else {
            return settled.then(Action::Note(say!(words, "tags-paste-there")));
        };
        let parts = added.parts(words);
        let note = say!(words, "tags-pasted", parts = parts, books = added.books);
        self.change_apart(edit).then(Action::Note(note))
    }

    fn show_desk(&mut self, context: Context<'_>) -> Action {
        let settled = self.settle();
        let at = self.entries.cursor().and_then(Item::entry);
        self.tab = Tab::Desk;
        self.desk.begin(self.session.list(), context, at);
        settled.with(desk::focus())
    }

    fn step_books(&mut self, by: isize) -> Action {
        self.entries.step_books(by);
        self.chose()
    }

    fn sort(&mut self, order: Order) -> Action {
        self.entries.sort(order, self.session.list());
        self.chose()
    }
}

/// Shows or hides a pane; the last one stays.
fn toggle(pane: Pane, context: Context<'_>) -> Action {
    let mut settings = context.settings.clone();
    let panes = &mut settings.panes;
    let (shown, others) = match pane {
        Pane::List => (&mut panes.entries, panes.editor || panes.page),
        Pane::Book => (&mut panes.editor, panes.entries || panes.page),
        Pane::Page => (&mut panes.page, panes.entries || panes.editor),
    };
    *shown = !*shown || !others;
    Action::Settings(Box::new(settings))
}
