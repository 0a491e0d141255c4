//! One line of words, cut with … where it is too long. What was cut is still said to whoever reads the window.

use super::Element;
use crate::app::theme::{BODY, Ink, Size, Theme};
use crate::model::Direction;
use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::{Font, Length, Pixels, Rectangle, Renderer, alignment};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// One line of words. Made by [`clipped`].
pub struct Clipped {
    words: String,
    size: f32,
    font: Font,
    ink: Ink,
    width: Length,
    leaving: f32,
    right_to_left: Option<bool>,
}

/// Shows words on one line, cut with … where they are too long.
pub fn clipped(words: impl Into<String>) -> Clipped {
    Clipped {
        words: words.into(),
        size: Size::BODY,
        font: BODY,
        ink: Ink::Inherited,
        width: Length::Shrink,
        leaving: 0.0,
        right_to_left: None,
    }
}

impl Clipped {
    /// Says how large they are.
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Gives them a face.
    pub fn font(mut self, font: Font) -> Self {
        self.font = font;
        self
    }

    /// Gives them a colour by meaning.
    pub fn ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }

    /// Says how wide the line is.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Says how much room it leaves for what stands behind it.
    pub fn leaving(mut self, room: f32) -> Self {
        self.leaving = room;
        self
    }

    /// Says that the line goes from right to left, and stands at the right of its width, or that it does not. Without, its first
    /// letter says it, and it stands at the left.
    pub fn right_to_left(mut self, right_to_left: bool) -> Self {
        self.right_to_left = Some(right_to_left);
        self
    }

    fn shape(&self, words: &str) -> Paragraph {
        let first = Direction::of_first_letter(words) == Some(Direction::RightToLeft);
        // A mark that nobody sees has the line go the other way than its first letter.
        let marked = match self.right_to_left {
            Some(true) if !first => Cow::Owned(format!("\u{200f}{words}")),
            Some(false) if first => Cow::Owned(format!("\u{200e}{words}")),
            _ => Cow::Borrowed(words),
        };
        Paragraph::with_text(self.shaped(marked.as_ref()))
    }

    fn shaped<T>(&self, content: T) -> text::Text<T> {
        text::Text {
            content,
            bounds: iced::Size::INFINITE,
            size: Pixels(self.size),
            line_height: text::LineHeight::default(),
            font: self.font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::None,
        }
    }
}

/// What was shaped, and for what.
#[derive(Default)]
struct State {
    words: String,
    right_to_left: Option<bool>,
    whole: Paragraph,
    cut: Option<(f32, Paragraph)>,
}

impl State {
    fn line(&self) -> &Paragraph {
        self.cut.as_ref().map_or(&self.whole, |(_, cut)| cut)
    }
}

impl<M> Widget<M, Theme, Renderer> for Clipped {
    fn size(&self) -> iced::Size<Length> {
        iced::Size::new(self.width, Length::Shrink)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        if state.words != self.words
            || state.right_to_left != self.right_to_left
            // In another size or face, or before a face was loaded.
            || state.whole.compare(self.shaped(())) != text::Difference::None
        {
            state.words.clone_from(&self.words);
            state.right_to_left = self.right_to_left;
            state.whole = self.shape(&self.words);
            state.cut = None;
        }
        let limits = &limits.shrink(iced::Size::new(self.leaving, 0.0));
        let room = limits.width(self.width).max().width;
        if state.whole.min_width() <= room {
            state.cut = None;
        } else if state.cut.as_ref().is_none_or(|(width, _)| *width != room) {
            state.cut = Some((room, self.cut(room)));
        }
        let line = state.line().min_bounds();
        layout::sized(limits, self.width, Length::Shrink, |_| line)
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.words);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if let Some(seen) = bounds.intersection(viewport) {
            let line = tree.state.downcast_ref::<State>().line();
            let mut position = bounds.position();
            if self.right_to_left == Some(true) {
                position.x += (bounds.width - line.min_width()).max(0.0);
            }
            renderer.fill_paragraph(
                line,
                position,
                self.ink.color(theme.look()).unwrap_or(style.text_color),
                seen,
            );
        }
    }
}

impl Clipped {
    /// Finds the longest beginning that fits with its ….
    fn cut(&self, room: f32) -> Paragraph {
        let ends: Vec<usize> = self
            .words
            .grapheme_indices(true)
            .map(|(start, _)| start)
            .collect();
        let shaped = |end: usize| {
            let kept = ends.get(end).map_or("", |&at| &self.words[..at]);
            self.shape(&format!("{}…", kept.trim_end()))
        };
        // `fits` letters fit, `over` do not.
        let (mut fits, mut over) = (0, ends.len());
        while over - fits > 1 {
            let middle = fits.midpoint(over);
            if shaped(middle).min_width() <= room {
                fits = middle;
            } else {
                over = middle;
            }
        }
        shaped(fits)
    }
}

impl<'a, M: 'a> From<Clipped> for Element<'a, M> {
    fn from(clipped: Clipped) -> Self {
        Self::new(clipped)
    }
}
