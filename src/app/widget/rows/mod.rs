//! A list of any length. Only the rows that show are made, laid out and drawn; each frame costs the same for ten rows and ten
//! thousand. The whole list is one stop of the Tab key: arrow keys choose, with Shift up to a row, Enter opens.

mod keys;
mod state;

pub use keys::Reach;

use self::state::{State, bounds_of_bar, bounds_of_rail};
use super::anchored::is_escape;
use super::face::ring;
use super::semantics::{self, Role, Semantics};
use super::{Element, Heights};
use crate::app::theme::Theme;
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Vector, border, window};

/// How far one notch of the wheel scrolls, in logical pixels.
const NOTCH: f32 = 60.0;
/// How wide the scroll bar is, and how high the line where something dragged will go, in logical pixels.
const BAR: f32 = 6.0;
const LINE: f32 = 3.0;

/// A list of any length. Made by [`rows`].
pub struct Rows<'a, M> {
    name: String,
    heights: &'a Heights,
    build: Box<dyn Fn(usize) -> Element<'a, M> + 'a>,
    shown: Vec<(usize, Element<'a, M>)>,
    selected: Option<usize>,
    on_select: Option<Box<dyn Fn(usize, Reach) -> M + 'a>>,
    on_open: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_fold: Option<Box<dyn Fn(usize, bool) -> M + 'a>>,
    dragged: Option<Dragged<'a, M>>,
    keen: bool,
    id: Option<Id>,
}

/// Something on its way to a gap between rows.
pub struct Dragged<'a, M> {
    /// The gap in which it would go: that before the row with this number.
    pub gap: Option<usize>,
    /// What is done when the pointer is nearest to another gap.
    pub on_over: Box<dyn Fn(usize) -> M + 'a>,
    /// What is done when it is let go over the list.
    pub on_drop: M,
    /// What is done when it is let go elsewhere, or with Escape.
    pub on_cancel: M,
}

/// Begins a list with its name, the heights of its rows, and how a row is made. Presses in the rows are `still()`: the list answers the keys.
pub fn rows<'a, M: 'a>(
    name: impl Into<String>,
    heights: &'a Heights,
    build: impl Fn(usize) -> Element<'a, M> + 'a,
) -> Rows<'a, M> {
    Rows {
        name: name.into(),
        heights,
        build: Box::new(build),
        shown: Vec::new(),
        selected: None,
        on_select: None,
        on_open: None,
        on_fold: None,
        dragged: None,
        keen: false,
        id: None,
    }
}

impl<'a, M: 'a> Rows<'a, M> {
    /// Says which row is chosen. When another is, it is brought into view.
    pub fn selected(mut self, selected: Option<usize>) -> Self {
        self.selected = selected;
        self
    }

    /// Says what is done when the arrow keys reach a row.
    pub fn on_select(mut self, on_select: impl Fn(usize, Reach) -> M + 'a) -> Self {
        self.on_select = Some(Box::new(on_select));
        self
    }

    /// Says what Enter does with the chosen row.
    pub fn on_open(mut self, on_open: impl Fn(usize) -> M + 'a) -> Self {
        self.on_open = Some(Box::new(on_open));
        self
    }

    /// Says what the arrow keys to the sides do with the chosen row: to the right unfolds it, to the left folds it.
    pub fn on_fold(mut self, on_fold: impl Fn(usize, bool) -> M + 'a) -> Self {
        self.on_fold = Some(Box::new(on_fold));
        self
    }

    /// Takes the keyboard when it is first shown, where nobody has acted on anything yet.
    pub fn keen(mut self, keen: bool) -> Self {
        self.keen = keen;
        self
    }

    /// While something is dragged: draws a line in a gap between rows, and tells the gap that is nearest to the pointer.
    pub fn dragged(mut self, dragged: Dragged<'a, M>) -> Self {
        self.dragged = Some(dragged);
        self
    }

    /// Names it for [`focus::on`](super::focus::on).
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<M: Clone> Rows<'_, M> {
    /// Follows what is dragged: tells the nearest gap, scrolls at the edges, lets go.
    fn drag(
        &self,
        state: &mut State,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, M>,
    ) {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => state.down = true,
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => state.down = false,
            _ => {}
        }
        let Some(dragged) = &self.dragged else {
            state.gap = None;
            return;
        };
        let let_go = match cursor.is_over(bounds) {
            true => &dragged.on_drop,
            false => &dragged.on_cancel,
        };
        let moves = matches!(
            event,
            Event::Mouse(mouse::Event::CursorMoved { .. })
                | Event::Window(window::Event::RedrawRequested(_))
        );
        let end = match event {
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => Some(let_go),
            _ if is_escape(event) => Some(&dragged.on_cancel),
            _ => None,
        };
        if let Some(message) = end {
            shell.publish(message.clone());
            shell.capture_event();
        } else if moves && let Some(at) = cursor.position() {
            let y = f64::from(at.y - bounds.y);
            if state.drift(y, self.heights.total()) {
                shell.invalidate_layout();
                shell.request_redraw();
            }
            let gap = state.gap_at(self.heights, y);
            if state.gap != Some(gap) {
                state.gap = Some(gap);
                shell.publish((dragged.on_over)(gap));
            }
            // On a busy computer all of a quick drag comes at once, and it is let go before it has begun.
            if !state.down {
                shell.publish(let_go.clone());
            }
        }
    }
}

impl<M> Rows<'_, M> {
    /// Gives where the line is that shows the gap.
    fn line(&self, state: &State, bounds: Rectangle) -> Option<Rectangle> {
        let gap = self.dragged.as_ref()?.gap?;
        let y = match self.heights.place(gap) {
            Some((start, _)) => start,
            None => self.heights.total(),
        };
        let y = (y - state.offset) as f32 - LINE / 2.0;
        Some(Rectangle {
            y: bounds.y + y.clamp(0.0, (bounds.height - LINE).max(0.0)),
            height: LINE,
            ..bounds
        })
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Rows<'a, M> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    // The trees of the rows are kept in the state: which there are is known only when laid out.
    fn diff(&self, _tree: &mut Tree) {}

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = limits.max();
        let state = tree.state.downcast_mut::<State>();
        state.height = f64::from(size.height);
        state.clamp(self.heights.total());
        if state.selected != self.selected || !state.begun {
            state.selected = self.selected;
            state.focus.focused |= self.keen && !state.begun;
            state.begun = true;
            if let Some(selected) = self.selected {
                state.reveal(self.heights, selected);
            }
        }
        let range = self
            .heights
            .between(state.offset, state.offset + state.height);
        self.shown.retain(|(index, _)| range.contains(index));
        let mut trees = std::mem::take(&mut state.trees);
        let mut nodes = Vec::with_capacity(range.len());
        let mut shown = Vec::with_capacity(range.len());
        for index in range {
            let mut row = match self.shown.iter().position(|(at, _)| *at == index) {
                Some(at) => self.shown.swap_remove(at).1,
                None => (self.build)(index),
            };
            let mut tree = match trees.iter().position(|(at, _)| *at == index) {
                Some(at) => trees.swap_remove(at).1,
                None => Tree::new(&row),
            };
            tree.diff(row.as_widget());
            let (start, end) = self.heights.place(index).unwrap_or_default();
            let room = Size::new(size.width, (end - start) as f32);
            let node =
                row.as_widget_mut()
                    .layout(&mut tree, renderer, &layout::Limits::new(room, room));
            nodes.push(node.move_to(Point::new(0.0, (start - state.offset) as f32)));
            shown.push((index, row));
            state.trees.push((index, tree));
        }
        self.shown = shown;
        layout::Node::with_children(size, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let mut semantics = Semantics::new(Role::ListBox, self.name.clone());
        semantics.focusable = true;
        let _ = semantics::tell(operation, layout.bounds(), &semantics, state.focus.focused);
        operation.focusable(self.id.as_ref(), layout.bounds(), &mut state.focus);
        operation.traverse(&mut |operation| {
            for (((_, row), (_, tree)), layout) in self
                .shown
                .iter_mut()
                .zip(&mut state.trees)
                .zip(layout.children())
            {
                row.as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
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
        let bounds = layout.bounds();
        let total = self.heights.total();
        let state = tree.state.downcast_mut::<State>();
        let over = cursor.is_over(bounds);
        let bar = state.bar(total);
        let over_rail = bar.is_some() && cursor.is_over(bounds_of_rail(bounds));
        if state.over_rail != over_rail {
            state.over_rail = over_rail;
            shell.request_redraw();
        }
        let held = state.grabbed.is_some() || self.dragged.is_some();
        let inner = if over && !over_rail && !held {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        let seen = bounds.intersection(viewport).unwrap_or(bounds);
        for (((_, row), (_, tree)), layout) in self
            .shown
            .iter_mut()
            .zip(&mut state.trees)
            .zip(layout.children())
        {
            row.as_widget_mut().update(
                tree, event, layout, inner, renderer, clipboard, shell, &seen,
            );
        }
        self.drag(state, event, bounds, cursor, shell);
        if let Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) = event {
            state.focus.pointer(event, over);
        }
        if shell.is_event_captured() {
            return;
        }
        let before = state.offset;
        match event {
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if over => {
                state.offset -= f64::from(match delta {
                    mouse::ScrollDelta::Lines { y, .. } => y * NOTCH,
                    mouse::ScrollDelta::Pixels { y, .. } => *y,
                });
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if over_rail => {
                if let Some((at, (start, high))) = cursor.position_in(bounds).zip(bar) {
                    let at = f64::from(at.y);
                    let on_bar = (start..start + high).contains(&at);
                    state.grabbed = Some(if on_bar { at - start } else { high / 2.0 });
                    if !on_bar {
                        state.offset = (at - high / 2.0) / (state.height - high).max(1.0)
                            * (total - state.height);
                    }
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let (Some(grabbed), Some(at), Some((_, high))) =
                    (state.grabbed, cursor.position(), bar)
                {
                    let at = f64::from(at.y - bounds.y) - grabbed;
                    state.offset = at / (state.height - high).max(1.0) * (total - state.height);
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                state.grabbed = None;
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(key),
                modifiers,
                ..
            }) if state.focus.focused => {
                let side = matches!(key, Named::ArrowLeft | Named::ArrowRight);
                let message = if side && modifiers.is_empty() {
                    self.selected
                        .zip(self.on_fold.as_ref())
                        .map(|(at, on_fold)| on_fold(at, *key == Named::ArrowRight))
                } else if *key == Named::Enter && modifiers.is_empty() {
                    self.selected
                        .zip(self.on_open.as_ref())
                        .map(|(at, on_open)| on_open(at))
                } else {
                    keys::reached(self.heights, self.selected, *key, *modifiers, state.height)
                        .zip(self.on_select.as_ref())
                        .map(|((at, how), on_select)| on_select(at, how))
                };
                if let Some(message) = message {
                    state.focus.ring = true;
                    shell.publish(message);
                    shell.capture_event();
                }
            }
            _ => {}
        }
        state.clamp(total);
        if state.offset != before {
            shell.invalidate_layout();
            shell.request_redraw();
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
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let Some(seen) = bounds.intersection(viewport) else {
            return;
        };
        let look = theme.look();
        renderer.with_layer(seen, |renderer| {
            let mut chosen = None;
            for (((index, row), (_, tree)), layout) in
                self.shown.iter().zip(&state.trees).zip(layout.children())
            {
                row.as_widget()
                    .draw(tree, renderer, theme, style, layout, cursor, &seen);
                if self.selected == Some(*index) {
                    chosen = Some(layout.bounds());
                }
            }
            if state.focus.ring {
                ring(renderer, theme, chosen.unwrap_or(bounds), 2.0);
            }
            if let Some(line) = self.line(state, bounds) {
                let quad = renderer::Quad {
                    bounds: line,
                    border: border::rounded(LINE / 2.0),
                    ..renderer::Quad::default()
                };
                renderer.fill_quad(quad, look.teal);
            }
        });
        if let Some((start, high)) = state.bar(self.heights.total()) {
            renderer.with_layer(seen, |renderer| {
                let at_hand = state.over_rail || state.grabbed.is_some();
                renderer.fill_quad(
                    renderer::Quad {
                        bounds: bounds_of_bar(bounds, BAR, start, high),
                        border: border::rounded(BAR / 2.0),
                        ..renderer::Quad::default()
                    },
                    if at_hand { look.soft } else { look.line },
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
        if self.dragged.is_some() {
            return mouse::Interaction::Grabbing;
        }
        if !cursor.is_over(layout.bounds()) || state.over_rail || state.grabbed.is_some() {
            return mouse::Interaction::None;
        }
        self.shown
            .iter()
            .zip(&state.trees)
            .zip(layout.children())
            .map(|(((_, row), (_, tree)), layout)| {
                row.as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
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
        let state = tree.state.downcast_mut::<State>();
        let overlays: Vec<_> = self
            .shown
            .iter_mut()
            .zip(&mut state.trees)
            .zip(layout.children())
            .filter_map(|(((_, row), (_, tree)), layout)| {
                row.as_widget_mut()
                    .overlay(tree, layout, renderer, viewport, translation)
            })
            .collect();
        (!overlays.is_empty()).then(|| overlay::Group::with_children(overlays).overlay())
    }
}

impl<'a, M: Clone + 'a> From<Rows<'a, M>> for Element<'a, M> {
    fn from(rows: Rows<'a, M>) -> Self {
        Self::new(rows)
    }
}
