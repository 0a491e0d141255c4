//! The list of lines that opens under a button or a field: arrow keys, Enter, Escape, the pointer.

use super::anchored::place;
use super::semantics::{self, Act, Role, Semantics};
use super::{Element, clipped, note};
use crate::app::theme::{Corner, Size as Type, Space, Theme};
use iced::advanced::widget::Tree;
use iced::advanced::widget::operation::Operation;
use iced::advanced::{
    Clipboard, Layout, Overlay, Renderer as _, Shell, input_method, layout, mouse, renderer,
};
use iced::alignment::Vertical;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{container, row};
use iced::{Event, Padding, Point, Rectangle, Renderer, Size, border};

/// The most that a menu takes of the window, in logical pixels.
const MOST: Size = Size::new(480.0, 330.0);
/// The space above the first and below the last line.
const EDGE: f32 = 5.0;

/// What a menu remembers while it is open.
#[derive(Debug, Default)]
pub(super) struct Open {
    pub(super) highlight: Option<usize>,
    scrolled: f32,
    /// Whether the line that was highlighted from the beginning has been brought into view.
    revealed: bool,
    act: Option<usize>,
    typed: String,
    /// Whether the field may hold other words by now than those that the lines were made for.
    pub(super) outdated: bool,
    /// Whether it has given its answer: what opened it takes it away.
    pub(super) closed: bool,
}

impl Open {
    pub(super) fn at(highlight: Option<usize>) -> Self {
        Self {
            highlight,
            ..Self::default()
        }
    }

    /// Scrolls as little as shows a line.
    fn show(&mut self, from: f32, to: f32, height: f32) {
        let (above, below) = (from - EDGE, to + EDGE - height);
        self.scrolled = self.scrolled.min(above).max(below).max(0.0);
    }
}

pub(super) type OnAnswer<'b, M> = Box<dyn FnMut(Answer, &mut Shell<'_, M>) + 'b>;

/// What comes of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// A line is taken.
    Taken(usize),
    /// The menu is to be closed.
    Closed,
}

/// Makes the line of a menu.
pub(super) fn line<'a, M: 'a>(words: &str, detail: Option<&str>) -> Element<'a, M> {
    container(
        row![clipped(words).size(Type::BODY)]
            .push(detail.map(|detail| note(detail.to_owned())))
            .spacing(Space::S)
            .align_y(Vertical::Center),
    )
    .padding(Padding::from([6.0, Space::M]))
    .into()
}

/// A menu while it is shown.
pub(super) struct Menu<'a, 'b, M> {
    pub(super) name: &'b str,
    pub(super) words: Vec<&'b str>,
    pub(super) lines: &'b mut [Element<'a, M>],
    pub(super) trees: &'b mut [Tree],
    pub(super) open: &'b mut Open,
    pub(super) anchor: Rectangle,
    /// Whether letters go to the line that begins with them.
    pub(super) by_letter: bool,
    pub(super) on_answer: OnAnswer<'b, M>,
}

impl<M> Menu<'_, '_, M> {
    /// Gives where each line is, scrolled.
    fn places<'l>(&self, layout: Layout<'l>) -> Vec<(Rectangle, Layout<'l>)> {
        let bounds = layout.bounds();
        layout
            .children()
            .map(|line| {
                let at = line.bounds();
                let whole = Rectangle {
                    x: bounds.x + EDGE,
                    y: at.y - self.open.scrolled,
                    width: bounds.width - 2.0 * EDGE,
                    height: at.height,
                };
                (whole, line)
            })
            .collect()
    }

    fn most_scrolled(layout: Layout<'_>) -> f32 {
        let end = layout
            .children()
            .last()
            .map_or(0.0, |line| line.bounds().y + line.bounds().height);
        (end + EDGE - layout.bounds().y - layout.bounds().height).max(0.0)
    }

    fn highlight(&mut self, index: Option<usize>, layout: Layout<'_>) {
        self.open.highlight = index;
        if let Some(line) = index.and_then(|index| layout.children().nth(index)) {
            let (bounds, line) = (layout.bounds(), line.bounds());
            let from = line.y - bounds.y;
            self.open.show(from, from + line.height, bounds.height);
        }
    }

    fn answer(&mut self, answer: Answer, shell: &mut Shell<'_, M>) {
        self.open.closed = true;
        (self.on_answer)(answer, shell);
    }

    fn key(&mut self, key: &Key, layout: Layout<'_>) -> Reaction {
        let count = self.lines.len();
        let at = self.open.highlight;
        let go = |menu: &mut Self, index| {
            menu.highlight(Some(index), layout);
            Reaction::Seen
        };
        match key {
            Key::Named(Named::Escape) => Reaction::Answer(Answer::Closed),
            Key::Named(Named::ArrowDown) => go(self, at.map_or(0, |at| (at + 1) % count)),
            Key::Named(Named::ArrowUp) => {
                go(self, at.map_or(count - 1, |at| (at + count - 1) % count))
            }
            // What is marked was made for earlier words: the field answers.
            Key::Named(Named::Enter) if self.open.outdated => Reaction::None,
            Key::Named(Named::Enter) => {
                at.map_or(Reaction::None, |at| Reaction::Answer(Answer::Taken(at)))
            }
            Key::Named(Named::Space) if self.by_letter => {
                at.map_or(Reaction::None, |at| Reaction::Answer(Answer::Taken(at)))
            }
            Key::Named(Named::Home) if self.by_letter => go(self, 0),
            Key::Named(Named::End) if self.by_letter => go(self, count - 1),
            Key::Character(letter) if self.by_letter => {
                let letter = letter.to_lowercase();
                self.open.typed = if self.open.typed == letter {
                    letter
                } else {
                    self.open.typed.clone() + &letter
                };
                let starts = |typed: &str, after: usize| {
                    (0..count)
                        .map(|step| (after + step) % count)
                        .find(|&index| self.words[index].to_lowercase().starts_with(typed))
                };
                let typed = self.open.typed.clone();
                let found = if typed.chars().count() == 1 {
                    starts(&typed, at.map_or(0, |at| at + 1))
                } else {
                    starts(&typed, at.unwrap_or(0))
                };
                if found.is_none() {
                    self.open.typed.clear();
                }
                found.map_or(Reaction::Seen, |index| go(self, index))
            }
            _ => Reaction::None,
        }
    }
}

/// Tells whether an event may change what a field holds.
fn writes(event: &Event) -> bool {
    match event {
        Event::InputMethod(input_method::Event::Commit(_)) => true,
        Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) => matches!(
            key,
            Key::Character(_) | Key::Named(Named::Space | Named::Backspace | Named::Delete)
        ),
        _ => false,
    }
}

enum Reaction {
    None,
    Seen,
    Answer(Answer),
}

impl<M> Overlay<M, Theme, Renderer> for Menu<'_, '_, M> {
    fn layout(&mut self, renderer: &Renderer, window: Size) -> layout::Node {
        let limits = layout::Limits::new(
            Size::ZERO,
            Size::new(MOST.width.min(window.width) - 2.0 * EDGE, f32::INFINITY),
        );
        let mut below = EDGE;
        let mut widest = self.anchor.width - 2.0 * EDGE;
        let nodes: Vec<_> = self
            .lines
            .iter_mut()
            .zip(self.trees.iter_mut())
            .map(|(line, tree)| {
                let node = line.as_widget_mut().layout(tree, renderer, &limits);
                let size = node.size();
                widest = widest.max(size.width);
                let node = node.move_to(Point::new(EDGE, below));
                below += size.height;
                node
            })
            .collect();
        let size = Size::new(widest + 2.0 * EDGE, (below + EDGE).min(MOST.height));
        let at = place(self.anchor, size, window);
        let first = !std::mem::replace(&mut self.open.revealed, true);
        if let Some(line) = self.open.highlight.filter(|_| first)
            && let Some(line) = nodes.get(line).map(layout::Node::bounds)
        {
            // With some of what stands around it.
            let around = (at.height - line.height) / 3.0;
            let (from, to) = (line.y - around, line.y + line.height + around);
            self.open.show(from, to.min(below), at.height);
        }
        layout::Node::with_children(at.size(), nodes).move_to(at.position())
    }

    fn operate(&mut self, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let mut list = Semantics::new(Role::ListBox, self.name);
        list.expanded = Some(true);
        let _ = semantics::tell(operation, layout.bounds(), &list, false);
        let places = self.places(layout);
        let (open, words) = (&mut self.open, &self.words);
        operation.traverse(&mut |operation| {
            for (index, ((bounds, _), words)) in places.iter().zip(words).enumerate() {
                let mut line = Semantics::new(Role::ListBoxOption, *words);
                line.selected = Some(open.highlight == Some(index));
                if semantics::tell(operation, *bounds, &line, false) == Some(Act::Press) {
                    open.act = Some(index);
                }
                operation.traverse(&mut |operation| operation.text(None, *bounds, words));
            }
        });
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) {
        if let Some(index) = self.open.act.take() {
            self.answer(Answer::Taken(index), shell);
            return;
        }
        let under = cursor.position_over(layout.bounds()).and_then(|at| {
            self.places(layout)
                .iter()
                .position(|(line, _)| line.contains(at))
        });
        self.open.outdated |= !self.by_letter && writes(event);
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if modifiers.is_empty() =>
            {
                match self.key(key, layout) {
                    Reaction::None => return,
                    Reaction::Seen => {}
                    Reaction::Answer(answer) => self.answer(answer, shell),
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
                if under.is_some() && self.open.highlight != under =>
            {
                self.open.highlight = under;
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                if cursor.is_over(layout.bounds()) {
                    shell.capture_event();
                } else if self.by_letter || !cursor.is_over(self.anchor) {
                    self.answer(Answer::Closed, shell);
                    shell.request_redraw();
                    // A press on the button would open it again.
                    if cursor.is_over(self.anchor) {
                        shell.capture_event();
                    }
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                if let Some(index) = under {
                    self.answer(Answer::Taken(index), shell);
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta })
                if cursor.is_over(layout.bounds()) =>
            {
                let by = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => y * 40.0,
                    mouse::ScrollDelta::Pixels { y, .. } => *y,
                };
                self.open.scrolled =
                    (self.open.scrolled - by).clamp(0.0, Self::most_scrolled(layout));
                shell.capture_event();
                shell.request_redraw();
            }
            _ => {}
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let look = theme.look();
        let bounds = layout.bounds();
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: border::color(look.line).width(1).rounded(Corner::FIELD),
                ..renderer::Quad::default()
            },
            look.card,
        );
        let window = bounds.shrink(1.0);
        renderer.with_layer(window, |renderer| {
            for (index, (line, line_layout)) in self.places(layout).into_iter().enumerate() {
                if !line.intersects(&window) {
                    continue;
                }
                let highlighted = self.open.highlight == Some(index);
                if highlighted {
                    renderer.fill_quad(
                        renderer::Quad {
                            bounds: line,
                            border: border::rounded(Corner::TAG),
                            ..renderer::Quad::default()
                        },
                        look.teal_ground,
                    );
                }
                let style = renderer::Style {
                    text_color: if highlighted { look.teal } else { look.ink },
                };
                let moved = iced::Vector::new(0.0, -self.open.scrolled);
                renderer.with_translation(moved, |renderer| {
                    self.lines[index].as_widget().draw(
                        &self.trees[index],
                        renderer,
                        theme,
                        &style,
                        line_layout,
                        cursor,
                        &(window - moved),
                    );
                });
            }
        });
    }
}
