//! Every command with its key, by group, from the one table of commands.

use super::{Action, Message as Outer};
use crate::app::Element;
use crate::app::command::{Command, Group};
use crate::app::context::Context;
use crate::app::theme::{Ink, Size, Space};
use crate::app::widget::{self, dialog, heading, note, press, soft, text};
use crate::say;
use crate::words::Words;
use iced::Length::{self, Fill};
use iced::widget::{column, grid, row};

/// The greatest width of one column of commands, in logical pixels: where there is less room, there are fewer columns.
const COLUMN: f32 = 340.0;

/// The greatest width of the page, in logical pixels: room for three columns.
const WIDTH: f32 = 1120.0;

/// The page of keys.
pub struct Keys;

/// What happens on the page of keys: nothing.
#[derive(Debug, Clone)]
pub enum Message {}

impl Keys {
    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {}
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let groups = Group::ALL.map(|group| one_group(group, words));
        let content = column![
            note(say!(words, "keys-note")),
            grid(groups)
                .fluid(COLUMN)
                .spacing(Space::XL)
                .height(Length::Shrink),
        ]
        .spacing(Space::M);
        dialog(say!(words, "command-keys"), content)
            .width(WIDTH)
            .button(
                press(say!(words, "dialog-close"))
                    .primary()
                    .on_press(Outer::Cancel),
            )
            .on_cancel(Outer::Cancel)
    }
}

fn one_group<'a>(group: Group, words: &Words) -> Element<'a, Outer> {
    let title = heading(2, group.name(words))
        .size(Size::BODY)
        .ink(Ink::Hibiscus);
    let commands = Command::ALL
        .iter()
        .filter(|command| command.group() == group)
        .map(|command| one_command(*command, words));
    column![title]
        .extend(commands)
        .spacing(Space::XS)
        .width(Fill)
        .into()
}

fn one_command<'a>(command: Command, words: &Words) -> Element<'a, Outer> {
    let keys: Vec<_> = command
        .chords()
        .iter()
        .map(|chord| chord.written(words))
        .collect();
    let keys = match keys.as_slice() {
        [] => say!(words, "keys-none"),
        keys => keys.join(", "),
    };
    row![text(command.name(words)).width(Fill), soft(keys)]
        .spacing(Space::M)
        .into()
}
