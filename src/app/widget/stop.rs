//! Several things that are one stop of the Tab key; keys are answered for all of them.

use super::Element;
use super::face::ring;
use super::semantics::{self, Semantics};
use crate::app::theme::Theme;
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::keyboard::{self, Key};
use iced::{Event, Rectangle, Renderer};

/// One stop of the Tab key.
pub(super) struct Stop<'a, M> {
    pub(super) content: Element<'a, M>,
    pub(super) semantics: Semantics,
    pub(super) corner: f32,
    pub(super) on_key: OnKey<'a, M>,
}

type OnKey<'a, M> = Box<dyn Fn(&Key) -> Option<M> + 'a>;

/// Whether the keyboard acts here, and whether that is to be seen.
#[derive(Debug, Default)]
pub(super) struct Focus {
    pub(super) focused: bool,
    pub(super) ring: bool,
}

impl Focusable for Focus {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.ring = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.ring = false;
    }
}

impl Focus {
    /// Takes or loses the keyboard at a press of the pointer.
    pub(super) fn pointer(&mut self, event: &Event, over: bool) {
        if let Event::Mouse(mouse::Event::ButtonPressed(_)) = event {
            self.focused = over;
            self.ring = false;
        }
    }
}

impl<M> Widget<M, Theme, Renderer> for Stop<'_, M> {
    as_its_content!(size, children, layout, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Focus>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Focus::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let focus = tree.state.downcast_mut::<Focus>();
        let _ = semantics::tell(operation, layout.bounds(), &self.semantics, focus.focused);
        operation.focusable(None, layout.bounds(), focus);
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
        let focus = tree.state.downcast_mut::<Focus>();
        focus.pointer(event, cursor.is_over(layout.bounds()));
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event
            && focus.focused
            && modifiers.is_empty()
            && !shell.is_event_captured()
            && let Some(message) = (self.on_key)(key)
        {
            focus.ring = true;
            shell.publish(message);
            shell.capture_event();
        }
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
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        if tree.state.downcast_ref::<Focus>().ring {
            ring(renderer, theme, layout.bounds(), self.corner);
        }
    }
}

impl<'a, M: 'a> From<Stop<'a, M>> for Element<'a, M> {
    fn from(stop: Stop<'a, M>) -> Self {
        Self::new(stop)
    }
}
