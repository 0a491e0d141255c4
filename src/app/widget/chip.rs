//! Tags: small words on a ground that tells what they are about.

use super::{Element, Icon, clipped, icon, press};
use crate::app::theme::{Ground, Size, Space};
use iced::Fill;
use iced::widget::{container, stack};

/// The room of the press that takes a tag away.
const REMOVE: f32 = 12.0;

/// A tag. Made by [`chip`] and [`tag`].
pub struct Chip<M> {
    words: String,
    ground: Ground,
    remove: Option<(String, M)>,
}

/// Begins a plain tag.
pub fn chip<M>(words: impl Into<String>) -> Chip<M> {
    Chip {
        words: words.into(),
        ground: Ground::PlainTag,
        remove: None,
    }
}

/// Begins a tag, as [`chip`]: the shorter word for what is only shown.
pub fn tag<M>(words: impl Into<String>) -> Chip<M> {
    chip(words)
}

impl<M> Chip<M> {
    /// About language.
    pub fn teal(self) -> Self {
        self.ground(Ground::TealTag)
    }

    /// About culture.
    pub fn hibiscus(self) -> Self {
        self.ground(Ground::HibiscusTag)
    }

    /// To look at again.
    pub fn marigold(self) -> Self {
        self.ground(Ground::MarigoldTag)
    }

    /// Went wrong.
    pub fn error(self) -> Self {
        self.ground(Ground::ErrorTag)
    }

    fn ground(mut self, ground: Ground) -> Self {
        self.ground = ground;
        self
    }

    /// Adds a press that takes it away, with the name of that press.
    pub fn on_remove(mut self, name: impl Into<String>, message: M) -> Self {
        self.remove = Some((name.into(), message));
        self
    }
}

impl<'a, M: Clone + 'a> From<Chip<M>> for Element<'a, M> {
    fn from(chip: Chip<M>) -> Self {
        let side = if chip.ground == Ground::PlainTag {
            10.0
        } else {
            6.0
        };
        let remove = chip.remove.map(|(name, message)| {
            press(name)
                .face(icon(Icon::Remove).size(12.0))
                .inside()
                .padding(2.0)
                .on_press(message)
        });
        let right = if remove.is_some() { 3.0 } else { side };
        let words = clipped(chip.words).size(Size::SMALL);
        let shown: Element<'a, M> = match remove {
            None => words.into(),
            // The words take what the press leaves them.
            Some(remove) => stack![
                container(words).padding(iced::padding::right(REMOVE + Space::XS)),
                container(remove).align_right(Fill).center_y(Fill)
            ]
            .into(),
        };
        container(shown)
            .padding(iced::padding::left(side).right(right).vertical(1))
            .class(chip.ground)
            .into()
    }
}
