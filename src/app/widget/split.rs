//! Panes side by side with dividers that the pointer drags and the arrow keys move.

use super::Element;
use super::pane::{LINE, Pane};
use super::semantics::{self, Role, Semantics};
use super::stop::Focus;
use crate::app::theme::Theme;
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Vector};

/// How far from the line it can still be taken.
const REACH: f32 = 4.0;
/// How far an arrow key moves it.
const STEP: f32 = 24.0;

/// Panes side by side. Made by [`split`].
pub struct Split<'a, M> {
    panes: Vec<Pane>,
    content: Vec<Element<'a, M>>,
    on_resize: Box<dyn Fn(Vec<f32>) -> M + 'a>,
}

/// Begins panes side by side; what is done with the new shares of all panes when a divider is moved. They add up to one.
pub fn split<'a, M: 'a>(on_resize: impl Fn(Vec<f32>) -> M + 'a) -> Split<'a, M> {
    Split {
        panes: Vec::new(),
        content: Vec::new(),
        on_resize: Box::new(on_resize),
    }
}

impl<'a, M: 'a> Split<'a, M> {
    /// Adds a pane: its name, its share of the width, the least width in logical pixels, and what it shows, or nothing while it is closed.
    pub fn pane(
        mut self,
        name: impl Into<String>,
        share: f32,
        least: f32,
        content: Option<Element<'a, M>>,
    ) -> Self {
        self.panes.push(Pane {
            name: name.into(),
            share: if share.is_finite() {
                share.max(0.01)
            } else {
                0.01
            },
            least,
            shown: content.is_some(),
        });
        self.content
            .push(content.unwrap_or_else(|| iced::widget::space().into()));
        self
    }
}

#[derive(Default)]
struct State {
    dividers: Vec<Focus>,
    dragged: Option<usize>,
    over: Option<usize>,
}

/// A divider: the panes on its two sides, and where it is.
struct Divider {
    left: usize,
    right: usize,
    bounds: Rectangle,
}

impl<M> Split<'_, M> {
    fn dividers(&self, layout: Layout<'_>) -> Vec<Divider> {
        let shown: Vec<(usize, Rectangle)> = layout
            .children()
            .enumerate()
            .filter(|(index, _)| self.panes[*index].shown)
            .map(|(index, pane)| (index, pane.bounds()))
            .collect();
        shown
            .windows(2)
            .filter_map(|pair| match pair {
                [(left, before), (right, _)] => Some(Divider {
                    left: *left,
                    right: *right,
                    bounds: Rectangle {
                        x: before.x + before.width,
                        y: before.y,
                        width: LINE,
                        height: before.height,
                    },
                }),
                _ => None,
            })
            .collect()
    }

    /// Gives the shares when a divider is moved to a place, as far as the least widths allow.
    fn moved(&self, layout: Layout<'_>, divider: &Divider, to: f32) -> Option<Vec<f32>> {
        let bounds: Vec<Rectangle> = layout.children().map(|pane| pane.bounds()).collect();
        let (left, right) = (bounds.get(divider.left)?, bounds.get(divider.right)?);
        let least = left.x + self.panes[divider.left].least;
        let most = right.x + right.width - self.panes[divider.right].least - LINE;
        if least > most {
            return None;
        }
        let by = to.clamp(least, most) - divider.bounds.x;
        if by.abs() < 0.5 {
            return None;
        }
        // Panes that are closed keep their share: the width that is shown stands for the rest.
        let shown: f32 = (0..self.panes.len())
            .filter(|&index| self.panes[index].shown)
            .map(|index| bounds[index].width)
            .sum();
        let all: f32 = self.panes.iter().map(|pane| pane.share).sum();
        let closed: f32 = self
            .panes
            .iter()
            .filter(|pane| !pane.shown)
            .map(|pane| pane.share)
            .sum();
        Some(
            self.panes
                .iter()
                .enumerate()
                .map(|(index, pane)| {
                    if !pane.shown {
                        return pane.share / all;
                    }
                    let width = bounds[index].width
                        + if index == divider.left {
                            by
                        } else if index == divider.right {
                            -by
                        } else {
                            0.0
                        };
                    width / shown * (all - closed) / all
                })
                .collect(),
        )
    }
}

impl<M> Widget<M, Theme, Renderer> for Split<'_, M> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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
        let room = limits.max();
        let mut left = 0.0;
        let nodes = Pane::widths(&self.panes, room.width)
            .into_iter()
            .zip(&self.panes)
            .zip(self.content.iter_mut().zip(&mut tree.children))
            .map(|((width, pane), (content, tree))| {
                let size = Size::new(width, room.height);
                let inner = content.as_widget_mut().layout(
                    tree,
                    renderer,
                    &layout::Limits::new(Size::ZERO, size),
                );
                let node =
                    layout::Node::with_children(size, vec![inner]).move_to(Point::new(left, 0.0));
                if pane.shown {
                    left += width + LINE;
                }
                node
            })
            .collect();
        layout::Node::with_children(room, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let dividers = self.dividers(layout);
        let state = tree.state.downcast_mut::<State>();
        state.dividers.resize_with(dividers.len(), Focus::default);
        for (index, pane) in layout.children().enumerate() {
            if !self.panes[index].shown {
                continue;
            }
            let region = Semantics::new(Role::Region, self.panes[index].name.clone());
            let _ = semantics::tell(operation, pane.bounds(), &region, false);
            if let Some(inner) = pane.children().next() {
                operation.traverse(&mut |operation| {
                    self.content[index].as_widget_mut().operate(
                        &mut tree.children[index],
                        inner,
                        renderer,
                        operation,
                    );
                });
            }
            let after = dividers
                .iter()
                .zip(&mut state.dividers)
                .find(|(divider, _)| divider.left == index);
            if let Some((divider, focus)) = after {
                let part = pane.bounds().width / layout.bounds().width.max(1.0);
                let mut semantics = Semantics::new(Role::Splitter, self.panes[index].name.clone());
                semantics.value = Some(format!("{:.0} %", part * 100.0));
                semantics.focusable = true;
                let _ = semantics::tell(operation, divider.bounds, &semantics, focus.focused);
                operation.focusable(None, divider.bounds, focus);
                // Nothing stands in a divider.
                operation.traverse(&mut |_| {});
            }
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
        let dividers = self.dividers(layout);
        let state = tree.state.downcast_mut::<State>();
        state.dividers.resize_with(dividers.len(), Focus::default);
        let under = cursor.position().and_then(|at| {
            dividers
                .iter()
                .position(|divider| divider.bounds.expand([0.0, REACH]).contains(at))
        });
        let taken = state.dragged.is_some() || under.is_some();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                for (index, focus) in state.dividers.iter_mut().enumerate() {
                    focus.pointer(event, under == Some(index));
                }
                state.dragged = under;
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                state.dragged = None;
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if state.over != under {
                    state.over = under;
                    shell.request_redraw();
                }
                if let Some(divider) = state.dragged.and_then(|index| dividers.get(index))
                    && let Some(at) = cursor.position()
                    && let Some(shares) = self.moved(layout, divider, at.x)
                {
                    shell.publish((self.on_resize)(shares));
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(key @ (Named::ArrowLeft | Named::ArrowRight)),
                modifiers,
                ..
            }) if modifiers.is_empty() => {
                let focused = state.dividers.iter().position(|focus| focus.focused);
                if let Some(divider) = focused.and_then(|index| dividers.get(index)) {
                    let by = if *key == Named::ArrowLeft {
                        -STEP
                    } else {
                        STEP
                    };
                    if let Some(shares) = self.moved(layout, divider, divider.bounds.x + by) {
                        shell.publish((self.on_resize)(shares));
                    }
                    shell.capture_event();
                    return;
                }
            }
            _ => {}
        }
        // What is beside a divider must not answer a press meant for it, but must know of it.
        let inner = if taken {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };
        for ((content, tree), pane) in self
            .content
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
            if let Some(layout) = pane.children().next() {
                content.as_widget_mut().update(
                    tree, event, layout, inner, renderer, clipboard, shell, viewport,
                );
            }
        }
        if taken && matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_))) {
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
        for (index, pane) in layout.children().enumerate() {
            let bounds = pane.bounds();
            let Some((seen, inner)) = bounds.intersection(viewport).zip(pane.children().next())
            else {
                continue;
            };
            if self.panes[index].shown {
                renderer.with_layer(seen, |renderer| {
                    self.content[index].as_widget().draw(
                        &tree.children[index],
                        renderer,
                        theme,
                        style,
                        inner,
                        cursor,
                        &seen,
                    );
                });
            }
        }
        let state = tree.state.downcast_ref::<State>();
        let look = theme.look();
        for (index, divider) in self.dividers(layout).into_iter().enumerate() {
            let ring = state.dividers.get(index).is_some_and(|focus| focus.ring);
            let at_hand = state.over == Some(index) || state.dragged == Some(index);
            let (bounds, color) = match (ring, at_hand) {
                (true, _) => (divider.bounds.expand([0.0, 1.5]), look.focus),
                (false, true) => (divider.bounds.expand([0.0, 1.0]), look.soft),
                (false, false) => (divider.bounds, look.line),
            };
            renderer.with_layer(*viewport, |renderer| {
                renderer.fill_quad(
                    renderer::Quad {
                        bounds,
                        ..renderer::Quad::default()
                    },
                    color,
                );
            });
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
        let state = tree.state.downcast_ref::<State>();
        let over = cursor.position().is_some_and(|at| {
            self.dividers(layout)
                .iter()
                .any(|divider| divider.bounds.expand([0.0, REACH]).contains(at))
        });
        if over || state.dragged.is_some() {
            return mouse::Interaction::ResizingHorizontally;
        }
        self.content
            .iter()
            .zip(&tree.children)
            .zip(layout.children())
            .filter_map(|((content, tree), pane)| {
                let inner = pane.children().next()?;
                Some(
                    content
                        .as_widget()
                        .mouse_interaction(tree, inner, cursor, viewport, renderer),
                )
            })
            .max()
            .unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let overlays: Vec<_> = self
            .content
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
            .filter_map(|((content, tree), pane)| {
                let inner = pane.children().next()?;
                content
                    .as_widget_mut()
                    .overlay(tree, inner, renderer, viewport, translation)
            })
            .collect();
        (!overlays.is_empty()).then(|| overlay::Group::with_children(overlays).overlay())
    }
}

impl<'a, M: 'a> From<Split<'a, M>> for Element<'a, M> {
    fn from(split: Split<'a, M>) -> Self {
        Self::new(split)
    }
}
