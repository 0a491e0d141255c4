//! Every command, found by typing any part of its name.

use super::{Action, Message as Outer};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::Space;
use crate::app::widget::{self, KeyPress, dialog, field, note, press, text};
use crate::say;
use crate::search::fold;
use crate::words::Words;
use iced::Length::Fill;
use iced::keyboard::key::Named;
use iced::widget::{Id, column, operation, row, scrollable};

/// The height of a row with its gap, in logical pixels: the scroller follows the choice by it.
const ROW: f32 = 38.0;

/// How many rows show at once.
const SHOWN: f32 = 8.0;

const SCROLLER: Id = Id::new("palette");

/// The palette.
pub struct Palette {
    available: Vec<Command>,
    typed: String,
    at: usize,
}

/// What happens in the palette.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// The choice goes up or down.
    Stepped(isize),
    /// The choice is taken.
    Taken,
    /// A command was pressed.
    Pressed(Command),
}

impl Palette {
    pub(super) fn new(available: Vec<Command>) -> Self {
        Self {
            available,
            typed: String::new(),
            at: 0,
        }
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.at = 0;
                self.reveal()
            }
            Message::Stepped(by) => self.step(by, context.words),
            Message::Taken => match self.found(context.words).get(self.at) {
                Some(command) => Action::Give(*command),
                None => Action::None,
            },
            Message::Pressed(command) => Action::Give(command),
        }
    }

    fn step(&mut self, by: isize, words: &Words) -> Action {
        let count = self.found(words).len() as isize;
        if count == 0 {
            return Action::None;
        }
        self.at = (self.at as isize + by).rem_euclid(count) as usize;
        self.reveal()
    }

    fn reveal(&self) -> Action {
        let above = (self.at as f32 - SHOWN / 2.0).max(0.0);
        let to = scrollable::AbsoluteOffset {
            x: 0.0,
            y: above * ROW,
        };
        Action::Run(operation::scroll_to(SCROLLER, to))
    }

    /// Gives the commands whose name or group holds every word typed: first the names that begin with it, then those that hold it
    /// all, then those found with the help of their group.
    fn found(&self, words: &Words) -> Vec<Command> {
        let typed = fold(&self.typed);
        let mut found: Vec<((bool, bool), Command)> = self
            .available
            .iter()
            .filter_map(|command| {
                let name = fold(&command.name(words));
                let group = fold(&command.group().name(words));
                let all = |holds: &dyn Fn(&str) -> bool| typed.split(' ').all(holds);
                let by_name = all(&|word| name.contains(word));
                let by_both = all(&|word| name.contains(word) || group.contains(word));
                by_both.then(|| ((!name.starts_with(&typed), !by_name), *command))
            })
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, command)| command).collect()
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let found = self.found(words);
        let nothing = found
            .is_empty()
            .then(|| note(say!(words, "palette-nothing")));
        let commands = found
            .into_iter()
            .enumerate()
            .map(|(at, command)| one(command, at == self.at, words).map(Outer::Palette));
        let find = field(say!(words, "palette-field"), &self.typed)
            .hide_label()
            .placeholder(say!(words, "palette-field"))
            .on_input(Message::Typed)
            .on_submit(Message::Taken)
            .on_key(step);
        let content = column![
            Element::from(find).map(Outer::Palette),
            scrollable(
                column![column(commands), nothing]
                    .padding(iced::padding::right(Space::L))
                    .width(Fill)
            )
            .id(SCROLLER)
            .height(ROW * SHOWN),
        ]
        .spacing(Space::S);
        dialog(say!(words, "command-palette"), content)
            .scrolls_itself()
            .on_cancel(Outer::Cancel)
    }
}

fn step(pressed: KeyPress) -> Option<Message> {
    if pressed.is(Named::ArrowDown) {
        Some(Message::Stepped(1))
    } else if pressed.is(Named::ArrowUp) {
        Some(Message::Stepped(-1))
    } else {
        None
    }
}

fn one<'a>(command: Command, chosen: bool, words: &Words) -> Element<'a, Message> {
    let face = row![
        text(command.name(words)).width(Fill),
        note(command.written(words).unwrap_or_default()),
    ]
    .spacing(Space::M);
    press(command.name(words))
        .face(face)
        .row(chosen)
        .still()
        .width(Fill)
        .on_press(Message::Pressed(command))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;

    #[track_caller]
    fn check(tongue: Tongue, typed: &str, expected: &[Command]) {
        let palette = Palette {
            typed: typed.into(),
            ..Palette::new(Command::ALL.to_vec())
        };
        let found = palette.found(&Words::of(tongue));
        assert!(found.starts_with(expected), "{typed}: {found:?}");
    }

    #[test]
    fn commands_are_found_by_any_part_of_their_name() {
        check(Tongue::English, "", Command::ALL);
        check(Tongue::English, "save as", &[Command::SaveAs]);
        check(Tongue::English, "SAVE", &[Command::Save, Command::SaveAs]);
        check(Tongue::English, "section add", &[Command::AddSection]);
        check(
            Tongue::English,
            "books add",
            &[Command::AddBook, Command::AddSection],
        );
        check(Tongue::English, "title", &[Command::SortTitle]);
        check(Tongue::Spanish, "pagina siguiente", &[Command::NextPage]);
    }

    #[test]
    fn what_no_command_is_called_finds_nothing() {
        let palette = Palette {
            typed: "xyzzy".into(),
            ..Palette::new(Command::ALL.to_vec())
        };
        assert_eq!(palette.found(&Words::of(Tongue::English)), []);
    }
}
