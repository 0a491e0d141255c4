//! Keys that are answered for everything inside, where nothing inside takes them: wherever the keyboard is, or only while it is inside.

use super::Element;
use crate::app::theme::Theme;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Renderer};

/// Something whose keys are answered where nothing inside takes them.
struct Answered<'a, M> {
    content: Element<'a, M>,
    on_key: Box<dyn Fn(Named) -> Option<M> + 'a>,
    /// Only while the keyboard is inside.
    within: bool,
}

/// Answers a key that is pressed alone and that nothing inside takes.
pub fn answered<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    on_key: impl Fn(Named) -> Option<M> + 'a,
) -> Element<'a, M> {
    Element::new(Answered {
        content: content.into(),
        on_key: Box::new(on_key),
        within: false,
    })
}

/// Answers a key that is pressed alone and that nothing inside takes, while the keyboard is inside.
pub fn answered_within<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    on_key: impl Fn(Named) -> Option<M> + 'a,
) -> Element<'a, M> {
    Element::new(Answered {
        content: content.into(),
        on_key: Box::new(on_key),
        within: true,
    })
}

/// Finds out whether the keyboard is somewhere.
#[derive(Default)]
struct HasKeyboard(bool);

impl Operation<()> for HasKeyboard {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 |= state.is_focused();
    }
}

impl<M> Answered<'_, M> {
    fn has_keyboard(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> bool {
        let mut found = HasKeyboard::default();
        self.operate(tree, layout, renderer, &mut found);
        found.0
    }
}

impl<M> Widget<M, Theme, Renderer> for Answered<'_, M> {
    as_its_content!(size, children, layout, draw, mouse_interaction, overlay);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let content = self.content.as_widget_mut();
        content.operate(&mut tree.children[0], layout, renderer, operation);
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
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(named),
            modifiers,
            ..
        }) = event
            && modifiers.is_empty()
            && !shell.is_event_captured()
            && let Some(message) = (self.on_key)(*named)
            && (!self.within || self.has_keyboard(tree, layout, renderer))
        {
            shell.publish(message);
            shell.capture_event();
        }
    }
}
