//! A text field of many lines with its label, and a line under it.

use super::Element;
use super::field::About;
use super::keyed::{KeyPress, Keyed};
use super::semantics::Role;
use crate::app::theme::{Frame, Size, TITLE_PLAIN};
use iced::advanced::widget::Id;
use iced::widget::text_editor::{self, Action, Content};
use iced::{Font, Length};

/// A text field of many lines. Made by [`area`].
pub struct Area<'a, M> {
    about: About<'a, M>,
    content: &'a Content,
    placeholder: String,
    on_action: Option<Box<dyn Fn(Action) -> M + 'a>>,
    on_value: Option<Box<dyn Fn(String) -> M + 'a>>,
    size: f32,
    font: Font,
    lines: (f32, f32),
}

/// Begins a text field of many lines, in the reading face, with its label and what it holds.
pub fn area<'a, M: Clone + 'a>(label: impl Into<String>, content: &'a Content) -> Area<'a, M> {
    Area {
        about: About::new(label.into(), Role::MultilineTextInput),
        content,
        placeholder: String::new(),
        on_action: None,
        on_value: None,
        size: Size::READING,
        font: TITLE_PLAIN,
        lines: (3.0, 14.0),
    }
}

impl<'a, M: Clone + 'a> Area<'a, M> {
    /// Says what is done with each act of writing: give it to `Content::perform`. Without, nothing can be written.
    pub fn on_action(mut self, on_action: impl Fn(Action) -> M + 'a) -> Self {
        self.on_action = Some(Box::new(on_action));
        self
    }

    /// Says what is done when the whole text is put in from outside, by assistive technology.
    pub fn on_value(mut self, on_value: impl Fn(String) -> M + 'a) -> Self {
        self.on_value = Some(Box::new(on_value));
        self
    }

    /// Answers keys before the field does; a key that is answered goes no further.
    pub fn on_key(mut self, on_key: impl Fn(KeyPress) -> Option<M> + 'a) -> Self {
        self.about.on_key = Some(Box::new(on_key));
        self
    }

    /// Shows words while it is empty.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// Says what is wrong with what it holds.
    pub fn error(mut self, error: impl Into<Option<String>>) -> Self {
        self.about.error = error.into();
        self
    }

    /// Says what helps to fill it.
    pub fn help(mut self, help: impl Into<Option<String>>) -> Self {
        self.about.help = help.into();
        self
    }

    /// Puts the label beside the field, in a column of a width.
    pub fn beside(mut self, width: f32) -> Self {
        self.about.beside = Some(width);
        self
    }

    /// Does not show the label, which is still said.
    pub fn hide_label(mut self) -> Self {
        self.about.shown = false;
        self
    }

    /// Names it for [`focus::on`](super::focus::on).
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.about.id = Some(id.into());
        self
    }

    /// Says how many lines high it is, at least and at most.
    pub fn lines(mut self, least: f32, most: f32) -> Self {
        self.lines = (least, most);
        self
    }

    /// Gives a face and a size to what is written.
    pub fn font(mut self, font: Font, size: f32) -> Self {
        self.font = font;
        self.size = size;
        self
    }

    /// Puts something under the field: how many words, of what language.
    pub fn below(mut self, below: impl Into<Element<'a, M>>) -> Self {
        self.about.below = Some(below.into());
        self
    }
}

/// Space above and below what is written.
const ROOM: f32 = 8.0;
/// From line to line, of the size of the type.
const LEADING: f32 = 1.4;

impl<'a, M: Clone + 'a> From<Area<'a, M>> for Element<'a, M> {
    fn from(area: Area<'a, M>) -> Self {
        let Area {
            mut about, content, ..
        } = area;
        let lines = |count: f32| count * area.size * LEADING + 2.0 * ROOM;
        let mut editor = text_editor::TextEditor::new(content)
            .placeholder(area.placeholder)
            .size(area.size)
            .font(area.font)
            .line_height(LEADING)
            .height(Length::Shrink)
            .min_height(lines(area.lines.0))
            .max_height(lines(area.lines.1))
            .padding([ROOM, 11.0])
            .class(if about.error.is_some() {
                Frame::Wrong
            } else {
                Frame::Plain
            });
        if let Some(id) = &about.id {
            editor = editor.id(id.clone());
        }
        let disabled = area.on_action.is_none();
        if let Some(on_action) = area.on_action {
            editor = editor.on_action(on_action);
        }
        let keyed = Keyed {
            semantics: about.semantics(content.text(), disabled),
            on_key: about.on_key.take(),
            on_value: area.on_value,
            on_leave: None,
            content: editor.into(),
        };
        about.around(keyed.into())
    }
}
