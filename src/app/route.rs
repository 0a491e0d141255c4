//! What the screens and dialogs ask of the window, and where a command or a key goes.

use super::asker::{Asked, Kind, Question, Wanted};
use super::command::{Command, Group, Place};
use super::context::Context;
use super::dialog::{self, Dialog, Wish};
use super::files::{self, Then};
use super::screen::{Screen, import, list, shelf};
use super::session::Session;
use super::{App, Holds, Message, widget};
use crate::say;
use crate::shelf::{Appearance, Settings};
use crate::words::{Tongue, Words};
use iced::Task;
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{Key, Modifiers};
use std::path::{Path, PathBuf};

/// The smallest, the largest and the usual size of text in percent, and the step between two.
const TEXT: (u16, u16, u16, u16) = (80, 200, 100, 10);

/// What the screens are told, borrowed field by field so that the screen itself can change.
macro_rules! context {
    ($app:ident) => {
        Context {
            words: &$app.words,
            settings: &$app.settings,
            shelf: &$app.shelf,
            asker: &$app.asker,
            theme: $crate::app::theme_of($app.settings.theme, $app.system),
        }
    };
}
pub(super) use context;

impl App {
    pub(super) fn on_shelf(&mut self, message: shelf::Message) -> Task<Message> {
        let Screen::Shelf(shelf) = &mut self.screen else {
            return Task::none();
        };
        match shelf.update(message, context!(self)) {
            shelf::Action::None => Task::none(),
            shelf::Action::Give(command) => self.give(command),
            shelf::Action::NewList(template) => {
                let dialog = Dialog::new_list(template, &self.words);
                self.ask(dialog)
            }
            shelf::Action::Open(path) => self.open(path),
            shelf::Action::Sample(list) => self.go(Then::Sample(list)),
        }
    }

    pub(super) fn on_list(&mut self, message: list::Message) -> Task<Message> {
        let Screen::List(list) = &mut self.screen else {
            return Task::none();
        };
        let in_book = matches!(message, list::Message::Book(_) | list::Message::Desk(_));
        let action = list.update(message, self.modifiers, context!(self));
        let fonts = match in_book {
            true => {
                let texts = list.at_hand(&self.words);
                self.scripts.show(texts.iter().map(String::as_str))
            }
            false => Task::none(),
        };
        Task::batch([fonts, self.on_list_action(action)])
    }

    pub(super) fn on_list_action(&mut self, action: list::Action) -> Task<Message> {
        match action {
            list::Action::None => Task::none(),
            list::Action::Run(task) => task.map(Message::List),
            list::Action::Changed(task) => {
                self.forget_passing();
                let draft = self.draft_due();
                self.print();
                Task::batch([task.map(Message::List), draft])
            }
            list::Action::Shown(task) => {
                self.print();
                task.map(Message::List)
            }
            list::Action::Give(command) => self.give_here(command),
            list::Action::Tell(sentence) => {
                self.tell(sentence, true);
                Task::none()
            }
            list::Action::Untell(sentence) => {
                self.notices.retain(|notice| notice.sentence != sentence);
                Task::none()
            }
            list::Action::Note(sentence) => {
                self.forget_passing();
                self.tell_while(Holds::UntilNext, sentence);
                Task::none()
            }
            list::Action::Settings(settings) => self.settle(*settings),
            list::Action::Export(wish) => self.export(wish),
            list::Action::Both(first, next) => {
                let first = self.on_list_action(*first);
                Task::batch([first, self.on_list_action(*next)])
            }
        }
    }

    /// Asks the press for the page that the list screen wants to show, and for its small pictures.
    pub(super) fn print(&mut self) {
        let Screen::List(list) = &mut self.screen else {
            return;
        };
        if let Some(job) = list.job() {
            let number = self.preview.ask(job);
            list.asked(number);
        }
        if let Some(pictures) = list.pictures() {
            let number = self.preview.ask_pictures(pictures);
            list.asked_pictures(number);
        }
    }

    /// Makes a copy of what is printed, or asks which.
    fn export(&mut self, wish: Wish) -> Task<Message> {
        let Screen::List(list) = &self.screen else {
            return Task::none();
        };
        let (dialog, task) = list.export(wish, context!(self));
        Task::batch([self.ask(dialog), task.map(Message::Dialog)])
    }

    pub(super) fn on_import(&mut self, message: import::Message) -> Task<Message> {
        let Screen::Import(import, _) = &mut self.screen else {
            return Task::none();
        };
        match import.update(message, context!(self)) {
            import::Action::None => Task::none(),
            import::Action::Run(task) => task.map(Message::Import),
            import::Action::Settings(settings) => {
                Task::batch([self.settle(*settings), widget::focus::on(import::FINISH)])
            }
            import::Action::Cancel => self.leave_import(None),
            import::Action::Done(outcome, count) => {
                let sentence = match *outcome {
                    import::Outcome::New(_) => say!(self.words, "import-made", count = count),
                    import::Outcome::Into(_) => say!(self.words, "import-added", count = count),
                };
                let done = self.leave_import(Some(*outcome));
                self.tell(sentence, false);
                done
            }
        }
    }

    fn leave_import(&mut self, outcome: Option<import::Outcome>) -> Task<Message> {
        let screen = std::mem::replace(
            &mut self.screen,
            Screen::Shelf(shelf::Shelf::new(&self.shelf)),
        );
        let Screen::Import(_, before) = screen else {
            self.screen = screen;
            return Task::none();
        };
        if let Some(list) = before {
            self.screen = Screen::List(list);
        }
        match (outcome, &mut self.screen) {
            (Some(import::Outcome::New(list)), _) => self.show_list(Session::new(list)),
            (Some(import::Outcome::Into(edit)), Screen::List(list)) => {
                let action = list.change_apart(edit);
                self.on_list_action(action)
            }
            _ => {
                self.print();
                self.focus_shelf()
            }
        }
    }

    pub(super) fn on_dialog(&mut self, message: dialog::Message) -> Task<Message> {
        let Some(dialog) = &mut self.dialog else {
            return Task::none();
        };
        let action = dialog.update(message, context!(self));
        self.on_dialog_action(action)
    }

    fn on_dialog_action(&mut self, action: dialog::Action) -> Task<Message> {
        match action {
            dialog::Action::None => Task::none(),
            dialog::Action::Run(task) => task.map(Message::Dialog),
            dialog::Action::Settings(settings) => self.settle(*settings),
            other => {
                self.dialog = self.waiting.take();
                self.answered(other)
            }
        }
    }

    /// Does what a dialog that has closed asks for.
    fn answered(&mut self, action: dialog::Action) -> Task<Message> {
        match action {
            dialog::Action::None
            | dialog::Action::Run(_)
            | dialog::Action::Settings(_)
            | dialog::Action::Close => Task::none(),
            dialog::Action::Give(command) => self.give(command),
            dialog::Action::Begin(list) => self.leave(Then::Begin(list)),
            dialog::Action::Sample(list) => self.leave(Then::Sample(list)),
            dialog::Action::Import(path) => self.import(path),
            dialog::Action::Save(then) => self.save(then),
            dialog::Action::KeepDraft(then) => self.keep_draft_then(then),
            dialog::Action::Discard(then) => {
                self.drop_draft();
                self.go(then)
            }
            dialog::Action::SaveBoth(saving, then) => self.save_both(*saving, then),
            dialog::Action::Replace(saving, then) => self.save_to(saving.path, then),
            dialog::Action::OpenAnyway(path) => self.open_anyway(path),
            dialog::Action::Recover(path) => self.recover(path),
            dialog::Action::Regain(draft) => self.regain(&draft),
            dialog::Action::Settle(settled) => match &mut self.screen {
                Screen::List(list) => {
                    let action = list.settle_clashes(settled, context!(self));
                    self.on_list_action(action)
                }
                _ => Task::none(),
            },
            dialog::Action::Show(entry) => match &mut self.screen {
                Screen::List(list) => {
                    let action = list.show_entry(entry);
                    self.on_list_action(action)
                }
                _ => Task::none(),
            },
        }
    }

    /// Puts a question above the screen. It takes the keyboard by itself.
    pub(super) fn ask(&mut self, dialog: Dialog) -> Task<Message> {
        let before = self.dialog.replace(dialog);
        // What is to be settled about the words of a list waits for what is to be settled about the list.
        if let Some(Dialog::Clashes(_)) = before {
            self.waiting = before;
        }
        Task::none()
    }

    /// Asks for a file in the system's place, above whatever asked for it.
    pub(super) fn asked(&mut self, asked: Asked) -> Task<Message> {
        let folder = match &asked.wanted {
            Wanted::Path(Question::Save { folder, .. } | Question::Folder { folder, .. }) => {
                folder.clone()
            }
            _ => None,
        };
        let folder = folder.unwrap_or_else(|| self.folder_at_hand());
        let (dialog, task) = Dialog::asked(asked, &folder);
        let before = self.dialog.replace(dialog);
        if let Some(before) = before.filter(|before| !before.asks_for_a_file()) {
            self.waiting = Some(before);
        }
        task.map(Message::Dialog)
    }

    /// Gives the folder of the list that is open, or of the one that was open last, or the user's own.
    fn folder_at_hand(&self) -> PathBuf {
        let here = self.screen.list().and_then(|list| list.session().path());
        let recent = || {
            let recent = self.shelf.recent().ok()?;
            let path = recent.into_iter().find(|recent| !recent.missing)?.path;
            path.parent().map(Path::to_owned)
        };
        let own = || Some(directories::BaseDirs::new()?.home_dir().to_owned());
        here.and_then(Path::parent)
            .map(Path::to_owned)
            .or_else(recent)
            .or_else(own)
            .unwrap_or_default()
    }

    /// Gives the keyboard to the list that was open last, where the shelf is shown and nothing above it.
    pub(super) fn focus_shelf(&self) -> Task<Message> {
        match (&self.screen, &self.dialog) {
            (Screen::Shelf(_), None) => widget::focus::on(shelf::FIRST),
            _ => Task::none(),
        }
    }

    /// Gives a command to the screen that can follow it, or does it here.
    pub(super) fn give(&mut self, command: Command) -> Task<Message> {
        match (&mut self.screen, command.place()) {
            (Screen::List(list), _) if command.group() == Group::File => {
                let settled = list.settle();
                let action = list.give(command, context!(self));
                self.tell_refused();
                Task::batch([self.on_list_action(settled), self.on_list_action(action)])
            }
            (Screen::List(list), _) => {
                let action = list.give(command, context!(self));
                self.on_list_action(action)
            }
            (_, Place::List) => Task::none(),
            _ => self.give_here(command),
        }
    }

    /// Says that something typed is not in the list, before the list is saved or left.
    fn tell_refused(&mut self) {
        let refused = self.screen.list().and_then(list::List::refused);
        if let Some(typed) = refused {
            let sentence = say!(self.words, "list-typed-refused", typed = typed);
            self.tell_while(Holds::WhileOpen, sentence);
        }
    }

    fn give_here(&mut self, command: Command) -> Task<Message> {
        match command {
            Command::NewList => {
                let dialog = Dialog::new_list(None, &self.words);
                self.ask(dialog)
            }
            Command::Open => self.ask_open(),
            Command::Import => self.ask_import(),
            Command::Save => self.save(Then::Stay),
            Command::SaveAs => self.ask_save(Then::Stay),
            Command::Close => self.leave(Then::Shelf),
            Command::Quit => self.leave(Then::Quit),
            Command::Palette => {
                let on_list = matches!(self.screen, Screen::List(_));
                let available = Command::ALL.iter().copied();
                let available =
                    available.filter(|command| on_list || command.place() == Place::Anywhere);
                self.ask(Dialog::palette(available.collect()))
            }
            Command::Keys => self.ask(Dialog::keys()),
            Command::Settings => self.ask(Dialog::settings()),
            Command::TextLarger => self.text_size(|size| size + TEXT.3),
            Command::TextSmaller => self.text_size(|size| size.saturating_sub(TEXT.3)),
            Command::TextUsual => self.text_size(|_| TEXT.2),
            Command::SwitchAppearance => self.settle(Settings {
                theme: match self.settings.theme {
                    Appearance::System => Appearance::Light,
                    Appearance::Light => Appearance::Dark,
                    Appearance::Dark => Appearance::System,
                },
                ..self.settings.clone()
            }),
            Command::SwitchTongue => self.settle(Settings {
                tongue: Some(match self.words.tongue() {
                    Tongue::English => Tongue::Spanish,
                    Tongue::Spanish => Tongue::English,
                }),
                ..self.settings.clone()
            }),
            // All others are the list screen's own.
            _ => Task::none(),
        }
    }

    fn text_size(&mut self, change: impl FnOnce(u16) -> u16) -> Task<Message> {
        self.settle(Settings {
            text_size: change(self.settings.text_size).clamp(TEXT.0, TEXT.1),
            ..self.settings.clone()
        })
    }

    /// Takes up what the user has chosen, and keeps it for the next time.
    fn settle(&mut self, settings: Settings) -> Task<Message> {
        self.words = Words::of(settings.tongue()).naming(self.words.vocabulary().clone());
        self.settings = settings;
        if let Err(error) = self.shelf.keep_settings(&self.settings) {
            self.tell(error.sentence(&self.words), true);
        }
        self.refine();
        Task::none()
    }

    pub(super) fn pressed(
        &mut self,
        key: &Key,
        physical: Physical,
        modifiers: Modifiers,
    ) -> Task<Message> {
        if *key == Key::Named(Named::Tab) {
            return if modifiers.shift() {
                widget::focus::previous()
            } else {
                widget::focus::next()
            };
        }
        if let Some(dialog) = &mut self.dialog {
            return match key {
                Key::Named(Named::Escape) => {
                    let message = dialog.cancel();
                    self.on_dialog(message)
                }
                _ => Task::none(),
            };
        }
        match Command::of_key(key, physical, modifiers) {
            Some(command) => self.give(command),
            None if matches!(self.screen, Screen::List(_)) => {
                self.pressed_on_list(key, physical, modifiers)
            }
            None if *key == Key::Named(Named::Escape) => self.on_import(import::Message::Cancelled),
            None => Task::none(),
        }
    }

    /// Gives a key that is no command to the list screen.
    fn pressed_on_list(
        &mut self,
        key: &Key,
        physical: Physical,
        modifiers: Modifiers,
    ) -> Task<Message> {
        let Screen::List(list) = &mut self.screen else {
            return Task::none();
        };
        let action = list.pressed(key, physical, modifiers, context!(self));
        self.on_list_action(action)
    }

    fn ask_import(&self) -> Task<Message> {
        self.asker
            .ask(Question::Open {
                title: say!(self.words, "command-import"),
                kind: Kind::Sheet,
            })
            .map(|path| Message::File(files::Message::ImportAnswered(path)))
    }

    /// Shows a spreadsheet before anything of it enters a list.
    pub(super) fn import(&mut self, path: PathBuf) -> Task<Message> {
        let screen = std::mem::replace(
            &mut self.screen,
            Screen::Shelf(shelf::Shelf::new(&self.shelf)),
        );
        let list = match screen {
            Screen::List(list) => Some(list),
            _ => None,
        };
        let into = list.as_ref().map(|list| list.session().list());
        let (import, task) = import::Import::new(path, into);
        self.screen = Screen::Import(import, list);
        task.map(Message::Import)
    }
}
