//! Sets of choices under a name, kept in the list so that whoever gets it can print the same: kept, renamed, brought up to date, removed.
//! Each is one edit of the list, and undone as one.

use super::tiles::What;
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{Icon, field, focus, note, press};
use crate::model::{Booklist, NamedPrint};
use crate::print::Options;
use crate::say;
use crate::words::Words;
use iced::Task;
use iced::widget::{Id, column, row};
use std::sync::Arc;

/// The field for the name of a set.
const NAME: &str = "studio-set-name";

/// The sets of the list, as they are worked with.
#[derive(Default)]
pub struct Sets {
    chosen: Option<String>,
    /// The names of all as they were last.
    known: Vec<String>,
    /// The one that was chosen when it was removed. It is chosen again where that is undone.
    gone: Option<String>,
    /// A name that is being typed.
    typed: Option<String>,
    refused: Option<Refusal>,
}

/// Why a name will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    Empty,
    Taken,
}

/// What happens with sets.
#[derive(Debug, Clone)]
pub enum Message {
    /// A name was typed.
    Typed(String),
    /// What is chosen is to be kept under the name.
    Keep,
    /// The set that was chosen is to have the name.
    Rename,
    /// The set that was chosen is to have what is chosen now.
    Update,
    /// The set that was chosen is to be removed.
    Remove,
}

/// What is asked of the studio.
pub enum Action {
    /// Nothing.
    None,
    /// A task.
    Run(Task<Message>),
    /// To put these sets into the list. Where the keyboard goes, if elsewhere than to what is chosen.
    Keep(Vec<NamedPrint>, Option<Id>),
}

impl Sets {
    /// Gives the name of the set that was chosen.
    pub fn chosen(&self) -> Option<&str> {
        self.chosen.as_deref()
    }

    /// Chooses a set, or none.
    pub fn choose(&mut self, name: Option<&str>) {
        self.chosen = name.map(str::to_owned);
        self.gone = None;
        self.typed = None;
        self.refused = None;
    }

    /// Follows a change of the list: a set with another name stays chosen, one that is not there any more is not, and is again where it
    /// comes back.
    pub fn follow(&mut self, list: &Booklist) {
        let now: Vec<String> = list.prints.iter().map(|set| set.name.clone()).collect();
        let before = std::mem::replace(&mut self.known, now);
        let now = &self.known;
        match &self.chosen {
            Some(name) if now.contains(name) => {}
            Some(name) => {
                let at = before.iter().position(|one| one == name);
                let at = at.filter(|_| before.len() == now.len());
                let renamed = at.and_then(|at| now.get(at)).cloned();
                let gone = renamed.is_none().then(|| name.clone());
                self.choose(renamed.as_deref());
                self.gone = gone;
            }
            None => {
                if let Some(back) = self.gone.take_if(|name| now.contains(name)) {
                    self.choose(Some(&back));
                }
            }
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, options: &Options, list: &Booklist) -> Action {
        match message {
            Message::Typed(typed) => {
                self.typed = Some(typed);
                self.refused = None;
                Action::None
            }
            Message::Keep => self.keep(options, list),
            Message::Rename => self.rename(list),
            Message::Update => self.put(list, |set| set.options = kept(options)),
            Message::Remove => {
                let Some(name) = self.chosen.take() else {
                    return Action::None;
                };
                self.typed = None;
                self.gone = Some(name.clone());
                let mut sets = list.prints.clone();
                sets.retain(|set| set.name != name);
                Action::Keep(sets, None)
            }
        }
    }

    /// Gives the name that is typed, or that of the set that was chosen.
    fn name(&self) -> &str {
        let typed = self.typed.as_deref();
        typed.or(self.chosen.as_deref()).unwrap_or_default()
    }

    /// Gives the name, trimmed, where no other set has it.
    fn free_name(&mut self, list: &Booklist, but: Option<&str>) -> Option<String> {
        let name = self.name().trim().to_owned();
        let taken = list
            .prints
            .iter()
            .any(|set| set.name == name && but != Some(&name));
        self.refused = match name.as_str() {
            "" => Some(Refusal::Empty),
            _ if taken => Some(Refusal::Taken),
            _ => None,
        };
        self.refused.is_none().then_some(name)
    }

    fn keep(&mut self, options: &Options, list: &Booklist) -> Action {
        let Some(name) = self.free_name(list, None) else {
            return Action::Run(focus::on(NAME));
        };
        self.choose(Some(&name));
        let to = What::Set(name.clone()).id();
        let set = NamedPrint {
            name,
            options: kept(options),
        };
        let sets = list.prints.iter().cloned().chain([set]).collect();
        Action::Keep(sets, Some(to))
    }

    fn rename(&mut self, list: &Booklist) -> Action {
        let before = self.chosen.clone();
        let Some(name) = self.free_name(list, before.as_deref()) else {
            return Action::Run(focus::on(NAME));
        };
        let to = What::Set(name.clone()).id();
        let action = self.put(list, |set| set.name.clone_from(&name));
        self.choose(Some(&name));
        match action {
            Action::Keep(sets, _) => Action::Keep(sets, Some(to)),
            other => other,
        }
    }

    fn put(&self, list: &Booklist, put: impl FnOnce(&mut NamedPrint)) -> Action {
        let mut sets = list.prints.clone();
        let chosen = self.chosen.as_deref();
        match sets.iter_mut().find(|set| chosen == Some(&set.name)) {
            Some(set) => put(set),
            None => return Action::None,
        }
        match sets == list.prints {
            true => Action::None,
            false => Action::Keep(sets, None),
        }
    }

    /// Shows the set at hand, or the way to keep one.
    pub fn view<'a>(
        &'a self,
        options: &Options,
        list: &Booklist,
        words: &Words,
    ) -> Element<'a, Message> {
        let chosen = self.chosen.as_deref();
        let set = list.prints.iter().find(|set| chosen == Some(&set.name));
        let error = self.refused.map(|refused| match refused {
            Refusal::Empty => say!(words, "studio-set-no-name"),
            Refusal::Taken => say!(words, "studio-set-taken"),
        });
        let label = match set {
            Some(_) => say!(words, "studio-set-name"),
            None => say!(words, "studio-set-keep-as"),
        };
        let submit = match set {
            Some(_) => Message::Rename,
            None => Message::Keep,
        };
        let name = field(label, self.name())
            .id(NAME)
            .placeholder(say!(words, "studio-set-example"))
            .error(error)
            .on_input(Message::Typed)
            .on_submit(submit);
        let buttons =
            match set {
                None => row![press(say!(words, "studio-set-keep")).on_press(Message::Keep)],
                Some(set) => {
                    let renamed = self.name().trim() != set.name;
                    let other = kept(options) != set.options;
                    row![]
                        .push(renamed.then(|| {
                            press(say!(words, "studio-set-rename")).on_press(Message::Rename)
                        }))
                        .push(renamed.then(|| {
                            press(say!(words, "studio-set-keep-new")).on_press(Message::Keep)
                        }))
                        .push(other.then(|| {
                            press(say!(words, "studio-set-update")).on_press(Message::Update)
                        }))
                        .push(
                            press(say!(words, "studio-set-remove"))
                                .quiet()
                                .icon(Icon::Remove)
                                .on_press(Message::Remove),
                        )
                }
            };
        let why = match set {
            Some(_) => None,
            None => Some(note(say!(words, "studio-set-why"))),
        };
        column![name, why, buttons.spacing(Space::S).wrap()]
            .spacing(Space::S)
            .into()
    }
}

/// Gives the choices as a list keeps them: without the library, which each has for itself.
fn kept(options: &Options) -> Options {
    Options {
        library: Arc::default(),
        ..options.clone()
    }
}
