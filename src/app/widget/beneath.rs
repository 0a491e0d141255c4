//! The screen beneath a dialog: shut while the dialog is open, and as it was when it closes.

use super::Element;
use super::keyed::Caret;
use crate::app::theme::Theme;
use iced::advanced::widget::operation::{Focusable, Operation, TextInput};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Event, Rectangle, Renderer, Vector, keyboard};
use std::any::Any;

/// The screen beneath.
pub(super) struct Base<'a, M> {
    pub(super) content: Element<'a, M>,
    pub(super) shut: bool,
}

#[derive(Default)]
struct BaseState {
    shut: bool,
    left: Option<Left>,
}

/// What had the keyboard, and what was chosen in it where it is a text field.
#[derive(Clone, Copy)]
struct Left {
    index: usize,
    caret: Option<(usize, usize)>,
}

/// Takes the keyboard from whatever has it, and remembers which that was.
#[derive(Default)]
struct Leave {
    met: usize,
    caret: Option<(usize, usize)>,
    left: Option<Left>,
}

impl Operation for Leave {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(caret) = state.downcast_ref::<Caret>() {
            self.caret = Some(caret.0);
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let caret = self.caret.take();
        if state.is_focused() {
            let index = self.met;
            self.left = Some(Left { index, caret });
            state.unfocus();
        }
        self.met += 1;
    }
}

/// Gives the keyboard to one.
struct Return {
    met: usize,
    to: usize,
}

/// Chooses again what was chosen in a text field: it has forgotten when it was given the keyboard.
struct Choose {
    met: usize,
    to: usize,
    caret: (usize, usize),
}

impl Operation for Choose {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn TextInput) {
        match self.caret {
            _ if self.met != self.to => {}
            (start, end) if start == end => state.move_cursor_to(start),
            (start, end) => state.select_range(start, end),
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        self.met += 1;
    }
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
            state.left = leave.left;
        } else if let Some(left) = state.left.take() {
            let mut now = Leave::default();
            content.operate(child, layout, renderer, &mut now);
            // Something else may have been given the keyboard meanwhile.
            let Left { index: to, caret } = now.left.unwrap_or(left);
            content.operate(child, layout, renderer, &mut Return { met: 0, to });
            if let Some(caret) = caret {
                let mut choose = Choose { met: 0, to, caret };
                content.operate(child, layout, renderer, &mut choose);
            }
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
