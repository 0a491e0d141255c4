//! A question over the whole window. While it is open, nothing beneath can be pressed, typed into, gone to or read.

use super::anchored::is_escape;
use super::semantics::{self, Role, Semantics};
use super::stop::Focus;
use super::{Element, Press, heading};
use crate::app::theme::{Ground, Space, Theme};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Row, column, container, scrollable, space, stack};
use iced::{Event, Length, Rectangle, Renderer, Vector};

/// A question. Made by [`dialog`].
pub struct Dialog<'a, M> {
    title: String,
    content: Element<'a, M>,
    buttons: Vec<Element<'a, M>>,
    width: f32,
    alert: bool,
    on_cancel: Option<M>,
    on_accept: Option<M>,
}

/// Begins a question with its title and what is asked. The first thing in it that can be gone to has the keyboard when it opens.
pub fn dialog<'a, M: Clone + 'a>(
    title: impl Into<String>,
    content: impl Into<Element<'a, M>>,
) -> Dialog<'a, M> {
    Dialog {
        title: title.into(),
        content: content.into(),
        buttons: Vec::new(),
        width: 520.0,
        alert: false,
        on_cancel: None,
        on_accept: None,
    }
}

impl<'a, M: Clone + 'a> Dialog<'a, M> {
    /// Adds a button at its foot; the last is on the right, for what is asked.
    pub fn button(mut self, press: Press<'a, M>) -> Self {
        self.buttons.push(press.into());
        self
    }

    /// Says how wide it is, in logical pixels.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Says that it tells of something that went wrong or may be lost.
    pub fn alert(mut self) -> Self {
        self.alert = true;
        self
    }

    /// Says what Escape does.
    pub fn on_cancel(mut self, message: M) -> Self {
        self.on_cancel = Some(message);
        self
    }

    /// Says what Enter does where nothing else answers it: in a field of one line.
    pub fn on_accept(mut self, message: M) -> Self {
        self.on_accept = Some(message);
        self
    }

    /// Makes other messages of its own.
    pub fn map<N: 'a>(self, to: impl Fn(M) -> N + Copy + 'a) -> Dialog<'a, N> {
        let buttons = self.buttons.into_iter();
        Dialog {
            title: self.title,
            content: self.content.map(to),
            buttons: buttons.map(|button| button.map(to)).collect(),
            width: self.width,
            alert: self.alert,
            on_cancel: self.on_cancel.map(to),
            on_accept: self.on_accept.map(to),
        }
    }
}

/// Shows a screen, and over it, while there is one, a dialog. Use it always, so that the screen keeps its state.
pub fn over<'a, M: Clone + 'a>(
    base: impl Into<Element<'a, M>>,
    dialog: Option<Dialog<'a, M>>,
) -> Element<'a, M> {
    let base = Element::new(Base {
        content: base.into(),
        shut: dialog.is_some(),
    });
    let shown = dialog.map_or_else(|| space().into(), shown);
    stack![base, shown]
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

fn shown<'a, M: Clone + 'a>(dialog: Dialog<'a, M>) -> Element<'a, M> {
    // A column lays out what is as wide as it can be last: so the buttons have their room before the content scrolls in the rest.
    let content = container(scrollable(
        // Room on the right for the scroll bar.
        container(dialog.content).padding(iced::Padding::new(3.0).right(Space::L)),
    ))
    .width(Length::Fill);
    let foot = container(Row::with_children(dialog.buttons).spacing(Space::S))
        .width(dialog.width)
        .align_x(iced::alignment::Horizontal::Right);
    // A column that is not itself wide lays out last what is: so the buttons have their room, and the content scrolls in the rest.
    let card = column![heading(2, dialog.title.clone()), content, foot]
        .spacing(Space::L)
        .width(Length::Shrink);
    let card = container(card)
        .padding(Space::XL)
        .max_width(dialog.width)
        .class(Ground::Floating);
    let modal = Element::new(Modal {
        semantics: Semantics::new(
            if dialog.alert {
                Role::AlertDialog
            } else {
                Role::Dialog
            },
            dialog.title,
        ),
        content: container(card)
            .center(Length::Fill)
            .padding(Space::XL)
            .into(),
        on_cancel: dialog.on_cancel,
        on_accept: dialog.on_accept,
    });
    container(modal)
        .width(Length::Fill)
        .height(Length::Fill)
        .class(Ground::Dim)
        .into()
}

/// The screen beneath.
struct Base<'a, M> {
    content: Element<'a, M>,
    shut: bool,
}

#[derive(Default)]
struct BaseState {
    shut: bool,
    focused: Option<usize>,
}

/// Takes the keyboard from whatever has it, and remembers which that was.
#[derive(Default)]
struct Leave {
    met: usize,
    focused: Option<usize>,
}

impl Operation for Leave {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.met);
            state.unfocus();
        }
        self.met += 1;
    }
}

/// Gives the keyboard to one, unless something else has taken it.
struct Return {
    met: usize,
    to: usize,
}

impl Operation for Return {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.met == self.to {
            state.focus();
        }
        self.met += 1;
    }
}

impl<M> Base<'_, M> {
    /// Leaves the keyboard when the dialog opens, takes it again when it closes.
    fn turn(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        let [child] = tree.children.as_mut_slice() else {
            return;
        };
        let state = tree.state.downcast_mut::<BaseState>();
        if state.shut == self.shut {
            return;
        }
        state.shut = self.shut;
        let content = self.content.as_widget_mut();
        if self.shut {
            let mut leave = Leave::default();
            content.operate(child, layout, renderer, &mut leave);
            state.focused = leave.focused;
        } else if let Some(to) = state.focused.take() {
            let mut now = Leave::default();
            content.operate(child, layout, renderer, &mut now);
            let to = now.focused.unwrap_or(to);
            content.operate(child, layout, renderer, &mut Return { met: 0, to });
        }
    }
}

impl<M> Widget<M, Theme, Renderer> for Base<'_, M> {
    as_its_content!(size, children, layout);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<BaseState>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(BaseState::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.turn(tree, layout, renderer);
        if !self.shut {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                operation,
            );
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        self.turn(tree, layout, renderer);
        let cursor = if self.shut {
            match event {
                // What was held when the dialog opened must hear that it is let go.
                Event::Window(_)
                | Event::Mouse(mouse::Event::ButtonReleased(_))
                | Event::Keyboard(
                    keyboard::Event::ModifiersChanged(_) | keyboard::Event::KeyReleased { .. },
                ) => mouse::Cursor::Unavailable,
                _ => return,
            }
        } else {
            cursor
        };
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let cursor = if self.shut {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.shut {
            return mouse::Interaction::Idle;
        }
        self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        if self.shut {
            return None;
        }
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

/// The dialog itself.
struct Modal<'a, M> {
    semantics: Semantics,
    content: Element<'a, M>,
    on_cancel: Option<M>,
    on_accept: Option<M>,
}

#[derive(Default)]
struct ModalState {
    /// The title of the dialog that was last begun.
    begun: Option<String>,
    /// Has the keyboard where nothing else in the dialog can.
    itself: Focus,
}

/// Gives the keyboard to the first thing inside.
#[derive(Default)]
struct Begin {
    given: bool,
}

impl Operation for Begin {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.given {
            state.unfocus();
        } else {
            state.focus();
            self.given = true;
        }
    }
}

impl<M> Modal<'_, M> {
    fn begin(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        let state = tree.state.downcast_mut::<ModalState>();
        if state.begun.as_ref() == Some(&self.semantics.name) {
            return;
        }
        state.begun = Some(self.semantics.name.clone());
        let mut begin = Begin::default();
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, &mut begin);
        state.itself.focused = !begin.given;
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Modal<'_, M> {
    as_its_content!(size, children, layout, draw, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<ModalState>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(ModalState::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.begin(tree, layout, renderer);
        let state = tree.state.downcast_ref::<ModalState>();
        let itself = state.itself.focused;
        let _ = semantics::tell(operation, layout.bounds(), &self.semantics, itself);
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                operation,
            );
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        self.begin(tree, layout, renderer);
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        if shell.is_event_captured() {
            return;
        }
        let answer = match event {
            _ if is_escape(event) => &self.on_cancel,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::Enter),
                repeat: false,
                ..
            }) => &self.on_accept,
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
                shell.capture_event();
                return;
            }
            _ => return,
        };
        shell.capture_event();
        if let Some(message) = answer {
            shell.publish(message.clone());
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        match self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        ) {
            mouse::Interaction::None => mouse::Interaction::Idle,
            inner => inner,
        }
    }
}
