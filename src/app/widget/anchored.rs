//! Something that opens over the window beside what it belongs to, and stays within the window.

use super::Element;
use crate::app::theme::{Ground, Space, Theme};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Clipboard, Layout, Overlay, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{container, scrollable};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Vector};

/// The space between what opens and what it belongs to.
const GAP: f32 = 4.0;

/// Finds the place for something beside its anchor: below, or above where there is more room; no larger than the room.
pub(super) fn place(anchor: Rectangle, size: Size, window: Size) -> Rectangle {
    let room_below = window.height - anchor.y - anchor.height - 2.0 * GAP;
    let room_above = anchor.y - 2.0 * GAP;
    let below = size.height <= room_below || room_below >= room_above;
    let height = size
        .height
        .min(if below { room_below } else { room_above })
        .max(0.0);
    let width = size.width.min(window.width);
    Rectangle {
        x: anchor.x.min(window.width - width).max(0.0),
        y: if below {
            anchor.y + anchor.height + GAP
        } else {
            anchor.y - GAP - height
        },
        width,
        height,
    }
}

/// Something with what opens beside it. Made by [`anchored`].
pub struct Anchored<'a, M> {
    content: [Element<'a, M>; 2],
    open: bool,
    on_close: Option<M>,
}

/// Shows something, and beside it, while there is any, what opens.
pub fn anchored<'a, M: Clone + 'a>(
    base: impl Into<Element<'a, M>>,
    popup: Option<Element<'a, M>>,
) -> Anchored<'a, M> {
    let open = popup.is_some();
    let card = container(popup.map_or_else(
        || iced::widget::space().into(),
        |popup| Element::from(scrollable(container(popup).padding(Space::M))),
    ))
    .class(Ground::Floating);
    Anchored {
        content: [base.into(), card.into()],
        open,
        on_close: None,
    }
}

impl<M> Anchored<'_, M> {
    /// Says what Escape and a press elsewhere do.
    pub fn on_close(mut self, message: M) -> Self {
        self.on_close = Some(message);
        self
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Anchored<'_, M> {
    fn size(&self) -> Size<Length> {
        self.content[0].as_widget().size()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.content);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content[0]
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content[0]
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
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
        self.content[0].as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        if self.open && !shell.is_event_captured() && is_escape(event) {
            shell.capture_event();
            if let Some(message) = &self.on_close {
                shell.publish(message.clone());
            }
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
        self.content[0].as_widget().draw(
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
        self.content[0].as_widget().mouse_interaction(
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
        let [base, popup] = &mut self.content;
        let [base_tree, popup_tree] = tree.children.as_mut_slice() else {
            return None;
        };
        let mut overlays = Vec::new();
        if self.open {
            overlays.push(overlay::Element::new(Box::new(Popup {
                content: popup,
                tree: popup_tree,
                anchor: layout.bounds() + translation,
                window: *viewport,
                on_close: self.on_close.as_ref(),
            })));
        }
        overlays.extend(base.as_widget_mut().overlay(
            base_tree,
            layout,
            renderer,
            viewport,
            translation,
        ));
        (!overlays.is_empty()).then(|| overlay::Group::with_children(overlays).overlay())
    }
}

/// Whether an event is the key that closes.
pub(super) fn is_escape(event: &Event) -> bool {
    matches!(
        event,
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(Named::Escape),
            ..
        })
    )
}

struct Popup<'a, 'b, M> {
    content: &'b mut Element<'a, M>,
    tree: &'b mut Tree,
    anchor: Rectangle,
    window: Rectangle,
    on_close: Option<&'b M>,
}

impl<M: Clone> Overlay<M, Theme, Renderer> for Popup<'_, '_, M> {
    fn layout(&mut self, renderer: &Renderer, window: Size) -> layout::Node {
        let limits = layout::Limits::new(Size::ZERO, window).max_width(520.0);
        let wanted = self
            .content
            .as_widget_mut()
            .layout(self.tree, renderer, &limits)
            .size();
        let at = place(self.anchor, wanted, window);
        let limits = layout::Limits::new(Size::ZERO, at.size());
        self.content
            .as_widget_mut()
            .layout(self.tree, renderer, &limits)
            .move_to(Point::new(at.x, at.y))
    }

    fn operate(&mut self, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content
            .as_widget_mut()
            .operate(self.tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) {
        self.content.as_widget_mut().update(
            self.tree,
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            &layout.bounds(),
        );
        if shell.is_event_captured() {
            return;
        }
        let over = cursor.is_over(layout.bounds());
        let elsewhere = matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_))) && !over;
        if elsewhere || is_escape(event) {
            if let Some(message) = self.on_close {
                shell.publish(message.clone());
            }
            // A press on what it belongs to would open it again.
            if !elsewhere || cursor.is_over(self.anchor) {
                shell.capture_event();
            }
        } else if over && matches!(event, Event::Mouse(_)) {
            shell.capture_event();
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let inner = self.content.as_widget().mouse_interaction(
            self.tree,
            layout,
            cursor,
            &layout.bounds(),
            renderer,
        );
        if inner == mouse::Interaction::None && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Idle
        } else {
            inner
        }
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.content.as_widget().draw(
            self.tree,
            renderer,
            theme,
            style,
            layout,
            cursor,
            &layout.bounds(),
        );
    }

    fn overlay<'c>(
        &'c mut self,
        layout: Layout<'c>,
        renderer: &Renderer,
    ) -> Option<overlay::Element<'c, M, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(
            self.tree,
            layout,
            renderer,
            &self.window,
            Vector::ZERO,
        )
    }
}

impl<'a, M: Clone + 'a> From<Anchored<'a, M>> for Element<'a, M> {
    fn from(anchored: Anchored<'a, M>) -> Self {
        Self::new(anchored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_below_or_above_and_stays_in_the_window() {
        let window = Size::new(400.0, 300.0);
        let anchor = |x, y| Rectangle::new(Point::new(x, y), Size::new(100.0, 30.0));
        let size = Size::new(150.0, 120.0);
        for (anchor, expected) in [
            (anchor(10.0, 10.0), (10.0, 44.0, 120.0)),
            (anchor(10.0, 260.0), (10.0, 136.0, 120.0)),
            (anchor(350.0, 10.0), (250.0, 44.0, 120.0)),
            (anchor(10.0, 120.0), (10.0, 154.0, 120.0)),
            (anchor(10.0, 150.0), (10.0, 26.0, 120.0)),
        ] {
            let at = place(anchor, size, window);
            assert_eq!((at.x, at.y, at.height), expected, "{anchor:?}");
        }
        assert_eq!(
            place(anchor(0.0, 10.0), Size::new(150.0, 900.0), window).height,
            252.0
        );
    }
}
