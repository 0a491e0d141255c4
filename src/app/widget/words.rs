//! Words to read: text in its weights, headings, lines between, the words beside the pointer.

use super::semantics::{Role, Semantic, Semantics};
use super::{Element, clipped};
use crate::app::theme::{Corner, Ground, Ink, Size, Space, TITLE, TITLE_PLAIN, Theme};
use iced::widget::{self, container, rule, tooltip};
use iced::{Font, Length, Renderer};
use std::time::Duration;

/// Words.
pub type Words<'a> = widget::Text<'a, Theme, Renderer>;

/// How long the pointer rests before words appear beside it.
const REST: Duration = Duration::from_millis(500);

/// Words of the usual size.
pub fn text<'a>(words: impl widget::text::IntoFragment<'a>) -> Words<'a> {
    widget::Text::new(words).size(Size::BODY)
}

/// Words of the usual size and less weight.
pub fn soft<'a>(words: impl widget::text::IntoFragment<'a>) -> Words<'a> {
    text(words).class(Ink::Soft)
}

/// Facts and labels: a little smaller, of less weight.
pub fn note<'a>(words: impl widget::text::IntoFragment<'a>) -> Words<'a> {
    soft(words).size(Size::NOTE)
}

/// The smallest words.
pub fn small<'a>(words: impl widget::text::IntoFragment<'a>) -> Words<'a> {
    text(words).size(Size::SMALL)
}

/// What is read at length, in the reading face.
pub fn reading<'a>(words: impl widget::text::IntoFragment<'a>) -> Words<'a> {
    text(words).size(Size::READING).font(TITLE_PLAIN)
}

/// A heading. Made by [`heading`] and [`title`].
pub struct Heading {
    level: usize,
    words: String,
    size: f32,
    ink: Ink,
    font: Font,
    clipped: bool,
    right_to_left: bool,
}

/// Begins a heading of a level, from 1, in the face of titles.
pub fn heading(level: usize, words: impl Into<String>) -> Heading {
    Heading {
        level,
        words: words.into(),
        size: match level {
            1 => Size::TITLE,
            2 => 17.0,
            _ => Size::READING,
        },
        ink: Ink::Plain,
        font: TITLE,
        clipped: false,
        right_to_left: false,
    }
}

/// Begins the title of the screen.
pub fn title(words: impl Into<String>) -> Heading {
    heading(1, words)
}

impl Heading {
    /// Says how large it is.
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Gives it a colour by meaning.
    pub fn ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }

    /// Gives it another face.
    pub fn font(mut self, font: Font) -> Self {
        self.font = font;
        self
    }

    /// Says whether it is written from right to left, and so stands at the right.
    pub fn right_to_left(mut self, right_to_left: bool) -> Self {
        self.right_to_left = right_to_left;
        self
    }

    /// Keeps it on one line, cut with … where it is too long.
    pub fn clipped(mut self) -> Self {
        self.clipped = true;
        self
    }
}

impl<'a, M: 'a> From<Heading> for Element<'a, M> {
    fn from(heading: Heading) -> Self {
        let mut semantics = Semantics::new(Role::Heading, heading.words.clone());
        semantics.level = Some(heading.level);
        let shown: Self = if heading.clipped {
            let words = clipped(heading.words)
                .size(heading.size)
                .font(heading.font)
                .ink(heading.ink);
            match heading.right_to_left {
                true => words.width(Length::Fill).right_to_left(true).into(),
                false => words.into(),
            }
        } else {
            let words = text(heading.words)
                .size(heading.size)
                .font(heading.font)
                .class(heading.ink);
            match heading.right_to_left {
                true => container(words).align_right(Length::Fill).into(),
                false => words.into(),
            }
        };
        Semantic::of(semantics, shown).into()
    }
}

/// A line across.
pub fn divider<'a, M: 'a>() -> Element<'a, M> {
    rule::horizontal(1).into()
}

/// A line from top to bottom.
pub fn upright_divider<'a, M: 'a>() -> Element<'a, M> {
    rule::vertical(1).into()
}

/// The words that appear beside something.
pub(super) fn told<'a, M: 'a>(words: impl Into<String>) -> Element<'a, M> {
    container(widget::Text::new(words.into()).size(Size::NOTE))
        .padding([Space::XS, Space::S])
        .max_width(320)
        .class(Ground::Tip)
        .into()
}

/// Shows words beside the pointer when it rests on something.
pub fn tip<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    words: impl Into<String>,
) -> Element<'a, M> {
    tooltip(content, told(words), tooltip::Position::Bottom)
        .delay(REST)
        .gap(Corner::TAG)
        .into()
}
