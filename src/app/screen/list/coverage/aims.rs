//! The aims of the committee, each met or not with what is lacking, and the line in which another one is written.

mod adding;

pub use adding::{Adding, Kind, Shape};

use super::{Coverage, Message as Outer};
use crate::app::Element;
use crate::app::theme::{Ink, Size, Space};
use crate::app::widget::{Icon, KeyPress, choice, field, heading, icon, note, press, soft, text};
use crate::check::balance::Outcome;
use crate::model::{Format, Spread};
use crate::say;
use crate::words::{Words, field as say_field};
use iced::Fill;
use iced::alignment::Vertical;
use iced::keyboard::key::Named;
use iced::widget::{column, row};

/// The first field of a new aim, and the press that begins one, for the keyboard.
pub const FIRST: &str = "aim";
pub const ADD: &str = "aim-add";

/// The room for a number and for words, in pixels.
const NUMBER: f32 = 72.0;
const WORDS: f32 = 220.0;

/// What happens with the aims.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another aim is to be written.
    Begun,
    /// It is not wanted after all.
    Cancelled,
    /// It is written.
    Added,
    /// An aim is no longer wanted.
    Removed(usize),
    /// Something else is to be reached.
    Shape(Shape),
    /// How much is to be reached.
    Number(String),
    /// Another kind of book is meant.
    Kind(Kind),
    /// What the kind is of.
    Words(String),
    /// Another format is meant.
    Format(Format),
    /// Something else is spread.
    Spread(Spread),
}

impl Coverage {
    /// Shows the aims, and the line for another one.
    pub(super) fn aims<'a>(&'a self, words: &Words) -> Element<'a, Outer> {
        let told = self
            .outcomes
            .iter()
            .enumerate()
            .map(|(at, outcome)| one(at, outcome, words));
        let none = (self.outcomes.is_empty() && self.adding.is_none())
            .then(|| note(say!(words, "aims-none")));
        let add: Element<'a, Message> = match &self.adding {
            Some(adding) => line(adding, words),
            None => press(say!(words, "aims-add"))
                .icon(Icon::Add)
                .quiet()
                .id(ADD)
                .on_press(Message::Begun)
                .into(),
        };
        let all: Element<'a, Message> =
            column![heading(2, say!(words, "balance-aims")).size(Size::READING)]
                .push(none)
                .extend(told)
                .push(add)
                .spacing(Space::S)
                .into();
        all.map(Outer::Aims)
    }
}

/// One aim: its sign, what is wanted, what was reached. The sign says nothing that the words do not.
fn one<'a>(at: usize, outcome: &Outcome, words: &Words) -> Element<'a, Message> {
    let (sign, ink) = match outcome.is_met() {
        true => (Icon::Tick, Ink::Good),
        false => (Icon::Aim, Ink::Marigold),
    };
    let aim = outcome.aim_in_words(words);
    let mut reached = outcome.reached_in_words(words);
    if outcome.suggested > 0 {
        reached = say!(
            words,
            "balance-with-suggested",
            text = reached,
            count = outcome.suggested
        );
    }
    let remove = say!(words, "aims-remove", aim = aim.as_str());
    row![
        icon(sign).size(18.0).ink(ink),
        column![text(aim), soft(reached).size(Size::NOTE).class(ink)].width(Fill),
        press(remove)
            .only_icon(Icon::Remove)
            .quiet()
            .on_press(Message::Removed(at)),
    ]
    .spacing(Space::M)
    .align_y(Vertical::Center)
    .into()
}

/// Escape gives it up.
fn cancelled(press: KeyPress) -> Option<Message> {
    press.is(Named::Escape).then_some(Message::Cancelled)
}

/// The line in which an aim is written, as one reads it.
fn line<'a>(adding: &'a Adding, words: &Words) -> Element<'a, Message> {
    let shapes = Shape::ALL.map(|shape| (shape, shape.name(words)));
    let number = field(say!(words, "aims-number"), &adding.number)
        .placeholder(match adding.shape {
            Shape::Share => "30",
            Shape::Even => "2",
            _ => "6",
        })
        .hide_label()
        .id(FIRST)
        .on_key(cancelled)
        .on_input(Message::Number)
        .on_submit(Message::Added);
    let named = |label: String| {
        iced::widget::container(
            field(label.clone(), &adding.words)
                .placeholder(label)
                .hide_label()
                .on_key(cancelled)
                .on_input(Message::Words)
                .on_submit(Message::Added),
        )
        .width(WORDS)
    };
    let mut parts = row![
        choice(
            say!(words, "aims-shape"),
            shapes,
            Some(&adding.shape),
            Message::Shape
        ),
        iced::widget::container(number).width(NUMBER),
    ];
    match adding.shape {
        Shape::Books | Shape::Share => {
            let kinds = Kind::all().into_iter();
            let kinds: Vec<_> = kinds.map(|kind| (kind.clone(), kind.name(words))).collect();
            parts = parts.push(choice(
                say!(words, "aims-kind"),
                kinds,
                Some(&adding.kind),
                Message::Kind,
            ));
            let formats = Format::ALL.map(|format| (format, say_field::format(words, format)));
            parts = match adding.kind {
                Kind::Whole(_) => parts,
                Kind::InLanguage => parts.push(named(say!(words, "aims-language"))),
                Kind::About | Kind::By => parts.push(named(say!(words, "aims-culture"))),
                Kind::SetIn => parts.push(named(say!(words, "aims-place"))),
                Kind::Format => parts.push(choice(
                    say!(words, "aims-format"),
                    formats,
                    Some(&adding.format),
                    Message::Format,
                )),
            };
        }
        Shape::Languages => parts = parts.push(named(say!(words, "aims-beside"))),
        Shape::Different | Shape::Even => {
            let spreads = Spread::ALL.map(|spread| (spread, spread.in_words(words)));
            parts = parts.push(choice(
                say!(words, "aims-spread"),
                spreads,
                Some(&adding.spread),
                Message::Spread,
            ));
        }
    }
    let refused = adding
        .refused
        .map(|refused| text(refused.sentence(words)).class(Ink::Error));
    let buttons = row![
        press(say!(words, "aims-write"))
            .primary()
            .on_press(Message::Added),
        press(say!(words, "dialog-cancel"))
            .quiet()
            .on_press(Message::Cancelled),
    ]
    .spacing(Space::S);
    column![parts.spacing(Space::S).wrap().vertical_spacing(Space::S)]
        .push(refused)
        .push(buttons)
        .spacing(Space::S)
        .into()
}
