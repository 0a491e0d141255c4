//! A text field of one line with its label, help and error.

use super::keyed::{Framed, KeyPress, Keyed, OnKey};
use super::semantics::{Role, Semantics};
use super::{Element, note, small};
use crate::app::theme::{BODY, Frame, Ink, Size, Space};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row, text_input};
use iced::{Font, Length, alignment};

/// How wide the field is where tags stand before it.
const AFTER_TAGS: f32 = 150.0;

/// A text field. Made by [`field`].
pub struct Field<'a, M> {
    pub(super) about: About<'a, M>,
    value: String,
    placeholder: String,
    on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
    on_submit: Option<M>,
    on_leave: Option<M>,
    size: f32,
    font: Font,
    right_to_left: bool,
}

/// What short and long fields have in common.
pub(super) struct About<'a, M> {
    pub(super) label: String,
    pub(super) role: Role,
    pub(super) beside: Option<f32>,
    pub(super) shown: bool,
    pub(super) error: Option<String>,
    pub(super) help: Option<String>,
    pub(super) id: Option<Id>,
    pub(super) width: Length,
    pub(super) on_key: Option<OnKey<'a, M>>,
    pub(super) before: Vec<Element<'a, M>>,
    pub(super) after: Option<Element<'a, M>>,
    pub(super) below: Option<Element<'a, M>>,
}

impl<'a, M: 'a> About<'a, M> {
    pub(super) fn new(label: String, role: Role) -> Self {
        Self {
            label,
            role,
            beside: None,
            shown: true,
            error: None,
            help: None,
            id: None,
            width: Length::Fill,
            on_key: None,
            before: Vec::new(),
            after: None,
            below: None,
        }
    }

    pub(super) fn semantics(&self, value: String, disabled: bool) -> Semantics {
        let mut semantics = Semantics::new(self.role, self.label.clone());
        semantics.value = Some(value);
        semantics.description = self.error.clone().or_else(|| self.help.clone());
        semantics.invalid = self.error.is_some();
        semantics.disabled = disabled;
        semantics.focusable = true;
        semantics
    }

    /// Puts the label above or beside the field, and what is to be said under it.
    pub(super) fn around(self, field: Element<'a, M>) -> Element<'a, M> {
        let mut under = Column::new()
            .push(field)
            .spacing(Space::XS)
            .width(self.width);
        under = match (self.error, self.help) {
            (Some(error), _) => under.push(small(error).class(Ink::Error)),
            (None, Some(help)) => under.push(small(help).class(Ink::Soft)),
            (None, None) => under,
        };
        let under = under.push(self.below);
        match (self.shown, self.beside) {
            (false, _) => under.into(),
            (true, None) => column![note(self.label), under]
                .spacing(Space::XS)
                .width(self.width)
                .into(),
            (true, Some(width)) => row![
                container(note(self.label))
                    .width(width)
                    .padding([7, 0])
                    .align_x(alignment::Horizontal::Right),
                under
            ]
            .spacing(Space::M)
            .into(),
        }
    }
}

/// Begins a text field with its label and what it holds.
pub fn field<'a, M: Clone + 'a>(
    label: impl Into<String>,
    value: impl Into<String>,
) -> Field<'a, M> {
    Field {
        about: About::new(label.into(), Role::TextInput),
        value: value.into(),
        placeholder: String::new(),
        on_input: None,
        on_submit: None,
        on_leave: None,
        size: Size::BODY,
        font: BODY,
        right_to_left: false,
    }
}

impl<'a, M: Clone + 'a> Field<'a, M> {
    /// Says what is done with what is typed. Without, nothing can be.
    pub fn on_input(mut self, on_input: impl Fn(String) -> M + 'a) -> Self {
        self.on_input = Some(Box::new(on_input));
        self
    }

    /// Says what Enter does.
    pub fn on_submit(mut self, message: M) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// Says what is done when the keyboard goes elsewhere.
    pub fn on_leave(mut self, message: M) -> Self {
        self.on_leave = Some(message);
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

    /// Says that it is there to find something.
    pub fn search(mut self) -> Self {
        self.about.role = Role::SearchInput;
        self
    }

    /// Names it for [`focus::on`](super::focus::on).
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.about.id = Some(id.into());
        self
    }

    /// Says how wide it is.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.about.width = width.into();
        self
    }

    /// Says how large what is typed is.
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Gives a face to what is typed.
    pub fn font(mut self, font: Font) -> Self {
        self.font = font;
        self
    }

    /// Says whether it is written from right to left, and so stands at the right.
    pub fn right_to_left(mut self, right_to_left: bool) -> Self {
        self.right_to_left = right_to_left;
        self
    }

    /// Puts tags into the frame, before what is typed.
    pub fn before(mut self, tags: impl IntoIterator<Item = Element<'a, M>>) -> Self {
        self.about.before.extend(tags);
        self
    }

    /// Puts something into the frame, at its end.
    pub fn after(mut self, after: impl Into<Element<'a, M>>) -> Self {
        self.about.after = Some(after.into());
        self
    }

    /// Puts something under the field.
    pub fn below(mut self, below: impl Into<Element<'a, M>>) -> Self {
        self.about.below = Some(below.into());
        self
    }

    /// Gives the field in its frame, and what goes around it.
    pub(super) fn parts(self) -> (Element<'a, M>, About<'a, M>) {
        let mut about = self.about;
        let before = std::mem::take(&mut about.before);
        let after = about.after.take();
        let framed = !before.is_empty() || after.is_some();
        let on_input: Option<std::rc::Rc<dyn Fn(String) -> M + 'a>> =
            self.on_input.map(std::rc::Rc::from);
        let mut input = text_input(&self.placeholder, &self.value)
            .size(self.size)
            .font(self.font)
            .align_x(match self.right_to_left {
                true => alignment::Horizontal::Right,
                false => alignment::Horizontal::Left,
            })
            .on_input_maybe(
                on_input
                    .clone()
                    .map(|on_input| move |typed| on_input(typed)),
            )
            .on_submit_maybe(self.on_submit)
            .class(match (framed, about.error.is_some()) {
                (true, _) => Frame::None,
                (false, true) => Frame::Wrong,
                (false, false) => Frame::Plain,
            })
            .padding(if framed { [2.0, 0.0] } else { [6.0, 11.0] })
            .width(if before.is_empty() {
                Length::Fill
            } else {
                Length::Fixed(AFTER_TAGS)
            });
        if let Some(id) = &about.id {
            input = input.id(id.clone());
        }
        let keyed = Keyed {
            semantics: about.semantics(self.value, on_input.is_none()),
            on_key: about.on_key.take(),
            on_value: on_input
                .map(|on_input| Box::new(move |typed| on_input(typed)) as Box<dyn Fn(String) -> M>),
            on_leave: self.on_leave,
            content: input.into(),
        };
        let shown = if framed {
            let content: Element<'a, M> = if before.is_empty() {
                row![keyed]
                    .push(after)
                    .spacing(Space::S)
                    .align_y(alignment::Vertical::Center)
                    .into()
            } else {
                row(before)
                    .push(keyed)
                    .push(after)
                    .spacing(Space::S)
                    .align_y(alignment::Vertical::Center)
                    .wrap()
                    .vertical_spacing(Space::XS)
                    .into()
            };
            Framed {
                content: container(content)
                    .padding([4, 11])
                    .width(Length::Fill)
                    .into(),
                wrong: about.error.is_some(),
            }
            .into()
        } else {
            keyed.into()
        };
        (shown, about)
    }
}

impl<'a, M: Clone + 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(field: Field<'a, M>) -> Self {
        let (shown, about) = field.parts();
        about.around(shown)
    }
}
