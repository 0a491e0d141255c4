//! The words that appear beside what the keyboard has come to, where an icon stands in place of its name.

use super::Element;
use super::anchored::place;
use crate::app::theme::Theme;
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Overlay, layout, mouse, renderer};
use iced::{Rectangle, Renderer, Size};

/// The words while they are shown.
pub(super) struct Told<'a, 'b, M> {
    pub(super) words: &'b mut Element<'a, M>,
    pub(super) tree: &'b mut Tree,
    pub(super) anchor: Rectangle,
}

impl<M> Overlay<M, Theme, Renderer> for Told<'_, '_, M> {
    fn layout(&mut self, renderer: &Renderer, window: Size) -> layout::Node {
        let limits = layout::Limits::new(Size::ZERO, window);
        let node = self
            .words
            .as_widget_mut()
            .layout(self.tree, renderer, &limits);
        let at = place(self.anchor, node.size(), window);
        node.move_to(at.position())
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let bounds = layout.bounds();
        self.words
            .as_widget()
            .draw(self.tree, renderer, theme, style, layout, cursor, &bounds);
    }
}
