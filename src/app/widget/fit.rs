//! A line of tags: as many as fit are shown whole, and a word counts the others.

use super::Element;
use crate::app::theme::Theme;
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::{Length, Point, Rectangle, Renderer, Size};

/// A line of tags. Made by [`fit`].
pub struct Fit<'a, M> {
    /// The tags, then the words that count: one for each number of tags left out, from 1.
    all: Vec<Element<'a, M>>,
    count: usize,
    spacing: f32,
    /// Which of them are drawn, since they were laid out last.
    drawn: Vec<bool>,
}

/// Puts tags in a line; `more` makes the tag that counts those for which there is no room.
pub fn fit<'a, M: 'a>(
    tags: Vec<Element<'a, M>>,
    spacing: f32,
    more: impl Fn(usize) -> Element<'a, M>,
) -> Fit<'a, M> {
    let count = tags.len();
    let mut all = tags;
    all.extend((1..count).map(more));
    Fit {
        all,
        count,
        spacing,
        drawn: Vec::new(),
    }
}

/// Gives how many of the tags are shown in some room: all, or as many as leave room for the word that counts the others. One is
/// always shown, cut where it must be.
fn shown(tags: &[f32], more: &[f32], spacing: f32, room: f32) -> usize {
    let width = |count: usize| {
        let tags: f32 = tags.iter().take(count).sum();
        tags + spacing * count.saturating_sub(1) as f32
    };
    if width(tags.len()) <= room {
        return tags.len();
    }
    (1..tags.len())
        .rev()
        .find(|&count| {
            let left = tags.len() - count;
            let word = more.get(left - 1).copied().unwrap_or_default();
            width(count) + spacing + word <= room
        })
        .unwrap_or(1)
        .min(tags.len())
}

impl<M> Widget<M, Theme, Renderer> for Fit<'_, M> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn children(&self) -> Vec<Tree> {
        self.all.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.all);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let room = limits.max().width;
        let free = layout::Limits::new(Size::ZERO, Size::new(f32::INFINITY, limits.max().height));
        let mut nodes: Vec<layout::Node> = self
            .all
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(tag, tree)| tag.as_widget_mut().layout(tree, renderer, &free))
            .collect();
        let widths: Vec<f32> = nodes.iter().map(|node| node.size().width).collect();
        let (tags, more) = widths.split_at(self.count);
        let shown = shown(tags, more, self.spacing, room);
        let left = self.count - shown;
        let word = left.checked_sub(1).map(|at| self.count + at);
        // The only one that is shown may still be too wide: it is cut, so that the count stays in sight.
        if shown == 1 && left > 0 || self.count == 1 {
            let word = word.map_or(0.0, |at| widths[at] + self.spacing);
            let limits = layout::Limits::new(
                Size::ZERO,
                Size::new((room - word).max(0.0), limits.max().height),
            );
            nodes[0] = self.all[0]
                .as_widget_mut()
                .layout(&mut tree.children[0], renderer, &limits);
        }
        self.drawn = (0..nodes.len())
            .map(|at| at < shown || Some(at) == word)
            .collect();
        let mut x = 0.0;
        let mut high = 0.0_f32;
        let placed = nodes
            .into_iter()
            .zip(&self.drawn)
            .map(|(node, drawn)| {
                if *drawn {
                    let size = node.size();
                    let node = node.move_to(Point::new(x, 0.0));
                    x += size.width + self.spacing;
                    high = high.max(size.height);
                    node
                } else {
                    node
                }
            })
            .collect();
        layout::Node::with_children(Size::new(room, high), placed)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        // Who does not see them hears all tags, and no count.
        let tags = self.all.iter_mut().take(self.count);
        for ((tag, tree), layout) in tags.zip(&mut tree.children).zip(layout.children()) {
            tag.as_widget_mut()
                .operate(tree, layout, renderer, operation);
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
        let all = self.all.iter().zip(&tree.children).zip(&self.drawn);
        for (((tag, tree), drawn), layout) in all.zip(layout.children()) {
            if *drawn {
                tag.as_widget()
                    .draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    }
}

impl<'a, M: 'a> From<Fit<'a, M>> for Element<'a, M> {
    fn from(fit: Fit<'a, M>) -> Self {
        Self::new(fit)
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn tags_that_fit_are_shown_whole() {
        let (tags, more) = ([40.0, 30.0, 30.0], [20.0, 20.0]);
        for (room, expected) in [
            (110.0, 3),
            (109.0, 2),
            (100.0, 2),
            (99.0, 1),
            (65.0, 1),
            (20.0, 1),
        ] {
            assert_eq!(shown(&tags, &more, 5.0, room), expected, "{room}");
        }
        assert_eq!(shown(&[], &[], 5.0, 10.0), 0);
    }
}
