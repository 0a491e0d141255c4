//! A list of any length. Only the rows that show are made, laid out and drawn; each frame costs the same for ten rows and ten
//! thousand. The whole list is one stop of the Tab key: arrow keys choose, Enter opens.

use super::face::ring;
use super::semantics::{self, Role, Semantics};
use super::stop::Focus;
use super::{Element, Heights};
use crate::app::theme::Theme;
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Vector, border};

/// How far one notch of the wheel scrolls, in logical pixels.
const NOTCH: f32 = 60.0;
/// How wide the zone of the scroll bar is, and its bar, in logical pixels.
const RAIL: f32 = 12.0;
const BAR: f32 = 6.0;
/// The least height of the bar.
const LEAST_BAR: f32 = 28.0;

/// A list of any length. Made by [`rows`].
pub struct Rows<'a, M> {
    name: String,
    heights: &'a Heights,
    build: Box<dyn Fn(usize) -> Element<'a, M> + 'a>,
    shown: Vec<(usize, Element<'a, M>)>,
    selected: Option<usize>,
    on_select: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_open: Option<Box<dyn Fn(usize) -> M + 'a>>,
    skip: Box<dyn Fn(usize) -> bool + 'a>,
    id: Option<Id>,
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
        skip: Box::new(|_| false),
        id: None,
    }
}

impl<'a, M: 'a> Rows<'a, M> {
    /// Says which row is chosen. When another is, it is brought into view.
    pub fn selected(mut self, selected: Option<usize>) -> Self {
        self.selected = selected;
        self
    }

    /// Says what is done when the arrow keys choose a row.
    pub fn on_select(mut self, on_select: impl Fn(usize) -> M + 'a) -> Self {
        self.on_select = Some(Box::new(on_select));
        self
    }

    /// Says what Enter does with the chosen row.
    pub fn on_open(mut self, on_open: impl Fn(usize) -> M + 'a) -> Self {
        self.on_open = Some(Box::new(on_open));
        self
    }

    /// Says which rows the arrow keys pass over: headings.
    pub fn skip(mut self, skip: impl Fn(usize) -> bool + 'a) -> Self {
        self.skip = Box::new(skip);
        self
    }

    /// Names it for [`focus::on`](super::focus::on).
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Goes from a row by a step to the next that can be chosen.
    fn step(&self, from: Option<usize>, by: isize) -> Option<usize> {
        let count = self.heights.count();
        let mut at = match (from, by >= 0) {
            (Some(from), _) => from.checked_add_signed(by)?,
            (None, true) => 0,
            (None, false) => count.checked_sub(1)?,
        };
        while at < count && (self.skip)(at) {
            at = at.checked_add_signed(by.signum())?;
        }
        (at < count).then_some(at)
    }

    fn go(&self, key: Named, window: f64) -> Option<usize> {
        let count = self.heights.count();
        let page = |down: bool| {
            let (start, end) = self.heights.place(self.selected.unwrap_or(0))?;
            let to = if down { end + window } else { start - window };
            let at = self
                .heights
                .between(
                    to.clamp(0.0, self.heights.total() - 1.0),
                    self.heights.total(),
                )
                .start;
            self.step(Some(at), 0)
                .filter(|&at| !(self.skip)(at))
                .or_else(|| self.step(Some(at), if down { 1 } else { -1 }))
                .or_else(|| self.step(Some(at), if down { -1 } else { 1 }))
        };
        match key {
            Named::ArrowDown => self.step(self.selected, 1),
            Named::ArrowUp => self.step(self.selected, -1),
            Named::Home => self.step(None, 1),
            Named::End => {
                let mut at = count.checked_sub(1)?;
                while (self.skip)(at) {
                    at = at.checked_sub(1)?;
                }
                Some(at)
            }
            Named::PageDown => page(true),
            Named::PageUp => page(false),
            _ => None,
        }
    }
}

#[derive(Default)]
struct State {
    focus: Focus,
    offset: f64,
    height: f64,
    selected: Option<usize>,
    begun: bool,
    grabbed: Option<f64>,
    over_rail: bool,
    // The trees of the rows that show, by index.
    trees: Vec<(usize, Tree)>,
}

impl State {
    fn clamp(&mut self, total: f64) {
        self.offset = self.offset.clamp(0.0, (total - self.height).max(0.0));
    }

    /// Where the bar begins and how high it is, or nothing where all shows.
    fn bar(&self, total: f64) -> Option<(f64, f64)> {
        (total > self.height && self.height > 0.0).then(|| {
            let high = (self.height * self.height / total)
                .max(f64::from(LEAST_BAR))
                .min(self.height);
            let start = self.offset / (total - self.height) * (self.height - high);
            (start, high)
        })
    }

    fn reveal(&mut self, heights: &Heights, index: usize) {
        if let Some((start, end)) = heights.place(index) {
            // The row before is kept in sight, so that a heading shows with its first row.
            let before = index
                .checked_sub(1)
                .and_then(|before| heights.place(before))
                .map_or(start, |(before, _)| before.max(start - self.height / 3.0));
            if before < self.offset {
                self.offset = before;
            } else if end > self.offset + self.height {
                self.offset = end - self.height;
            }
            self.clamp(heights.total());
        }
    }
}

fn bounds_of_rail(bounds: Rectangle) -> Rectangle {
    Rectangle {
        x: bounds.x + bounds.width - RAIL,
        width: RAIL,
        ..bounds
    }
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Rows<'a, M> {
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
        let inner = if over && !over_rail && state.grabbed.is_none() {
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
            }) if state.focus.focused && modifiers.is_empty() => {
                let message = if *key == Named::Enter {
                    self.selected
                        .zip(self.on_open.as_ref())
                        .map(|(at, on_open)| on_open(at))
                } else {
                    self.go(*key, state.height)
                        .zip(self.on_select.as_ref())
                        .map(|(at, on_select)| on_select(at))
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
        });
        if let Some((start, high)) = state.bar(self.heights.total()) {
            renderer.with_layer(seen, |renderer| {
                let at_hand = state.over_rail || state.grabbed.is_some();
                renderer.fill_quad(
                    renderer::Quad {
                        bounds: Rectangle {
                            x: bounds.x + bounds.width - (RAIL + BAR) / 2.0,
                            y: bounds.y + start as f32,
                            width: BAR,
                            height: high as f32,
                        },
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

impl<'a, M: 'a> From<Rows<'a, M>> for Element<'a, M> {
    fn from(rows: Rows<'a, M>) -> Self {
        Self::new(rows)
    }
}
