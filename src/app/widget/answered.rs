//! Keys that are answered for everything inside, where nothing inside takes them.

use super::Element;
use crate::app::theme::Theme;
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Renderer};

/// Something whose keys are answered where nothing inside takes them.
struct Answered<'a, M> {
    content: Element<'a, M>,
    on_key: Box<dyn Fn(Named) -> Option<M> + 'a>,
}

/// Answers a key that is pressed alone and that nothing inside takes.
pub fn answered<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    on_key: impl Fn(Named) -> Option<M> + 'a,
) -> Element<'a, M> {
    Element::new(Answered {
        content: content.into(),
        on_key: Box::new(on_key),
    })
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
        {
            shell.publish(message);
            shell.capture_event();
        }
    }
}
