//! A question over the whole window. While it is open, nothing beneath can be pressed, typed into, gone to or read.

use super::anchored::is_escape;
use super::beneath::Base;
use super::semantics::{self, Role, Semantics};
use super::stop::Focus;
use super::{Element, Press, heading};
use crate::app::theme::{Ground, Space, Theme};
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, RelativeOffset};
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Row, column, container, scrollable, space, stack};
use iced::{Event, Length, Rectangle, Renderer, Vector};

/// What has the keyboard when a dialog opens, if anything in it is called so. See [`Dialog::safe_button`].
pub const BEGIN: Id = Id::new("dialog-begin");

/// How far an arrow key scrolls, in logical pixels.
const LINE: f32 = 40.0;

/// A question. Made by [`dialog`].
pub struct Dialog<'a, M> {
    title: String,
    content: Element<'a, M>,
    buttons: Vec<Element<'a, M>>,
    width: f32,
    stage: usize,
    scrolls: bool,
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
        stage: 0,
        scrolls: true,
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

    /// Adds the button that has the keyboard when the dialog opens: the one that loses nothing.
    pub fn safe_button(self, press: Press<'a, M>) -> Self {
        self.button(press.id(BEGIN))
    }

    /// Says how far the question has got: at each stage the keyboard begins anew.
    pub fn stage(mut self, stage: usize) -> Self {
        self.stage = stage;
        self
    }

    /// Leaves it to the content to scroll what has no room.
    pub fn scrolls_itself(mut self) -> Self {
        self.scrolls = false;
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
            stage: self.stage,
            scrolls: self.scrolls,
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
    let content = if dialog.scrolls {
        // Room on the right for the scroll bar.
        let content = container(dialog.content)
            .padding(iced::Padding::new(3.0).right(Space::L))
            .width(Length::Fill);
        container(scrollable(content).width(Length::Fill))
    } else {
        container(dialog.content)
    }
    .width(Length::Fill);
    let buttons = Row::with_children(dialog.buttons).spacing(Space::S).wrap();
    let foot = container(buttons.align_x(iced::alignment::Horizontal::Right))
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
        stage: dialog.stage,
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

/// The dialog itself.
struct Modal<'a, M> {
    semantics: Semantics,
    stage: usize,
    content: Element<'a, M>,
    on_cancel: Option<M>,
    on_accept: Option<M>,
}

#[derive(Default)]
struct ModalState {
    /// The title and the stage of the dialog that was last begun.
    begun: Option<(String, usize)>,
    /// Has the keyboard where nothing else in the dialog can.
    itself: Focus,
}

/// Gives the keyboard to the first thing inside that is called so, or to the first of all.
struct Begin {
    name: Option<Id>,
    given: bool,
}

impl Operation for Begin {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.given || (self.name.is_some() && self.name.as_ref() != id) {
            state.unfocus();
        } else {
            state.focus();
            self.given = true;
        }
    }
}

/// Scrolls the first thing inside that scrolls.
struct Scroll {
    key: Named,
    done: bool,
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if std::mem::replace(&mut self.done, true) {
            return;
        }
        let page = (bounds.height - LINE).max(LINE);
        let mut by = |y| state.scroll_by(AbsoluteOffset { x: 0.0, y }, bounds, content);
        match self.key {
            Named::ArrowDown => by(LINE),
            Named::ArrowUp => by(-LINE),
            Named::PageDown => by(page),
            Named::PageUp => by(-page),
            Named::Home | Named::End => state.snap_to(RelativeOffset {
                x: None,
                y: Some(if self.key == Named::End { 1.0 } else { 0.0 }),
            }),
            _ => {}
        }
    }
}

impl<M> Modal<'_, M> {
    fn begin(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        let state = tree.state.downcast_mut::<ModalState>();
        let now = (&self.semantics.name, self.stage);
        if state.begun.as_ref().map(|(name, stage)| (name, *stage)) == Some(now) {
            return;
        }
        state.begun = Some((self.semantics.name.clone(), self.stage));
        let content = self.content.as_widget_mut();
        let given = [Some(BEGIN), None].into_iter().any(|name| {
            let mut begin = Begin { name, given: false };
            content.operate(&mut tree.children[0], layout, renderer, &mut begin);
            begin.given
        });
        state.itself.focused = !given;
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
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(key),
            modifiers,
            ..
        }) = event
            && modifiers.is_empty()
        {
            let mut scroll = Scroll {
                key: *key,
                done: false,
            };
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                &mut scroll,
            );
            shell.request_redraw();
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
