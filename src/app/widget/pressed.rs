//! What can be pressed, as it is shown and acted on.

use super::Element;
use super::face::{Meaning, Status, ring};
use super::focus::PassedBy;
use super::press::Hooks;
use super::semantics::{self, Act, Semantics};
use super::told::Told;
use crate::app::theme::{Corner, Theme};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key};
use iced::{Color, Event, Point, Rectangle, Renderer, Vector, touch, window};

/// How far the pointer moves, pressed, before that is a drag, in logical pixels.
const DRAG: f32 = 5.0;

pub(super) struct Pressed<'a, M> {
    pub(super) content: Element<'a, M>,
    /// What is shown beside it when the keyboard comes to it.
    pub(super) told: Option<Element<'a, M>>,
    pub(super) semantics: Semantics,
    pub(super) meaning: Meaning,
    pub(super) selected: bool,
    pub(super) id: Option<Id>,
    pub(super) passed_by: bool,
    pub(super) hooks: Hooks<'a, M>,
    pub(super) status: Status,
}

#[derive(Default)]
struct State {
    focused: bool,
    ring: bool,
    down: Option<Point>,
    dragged: bool,
    over: bool,
    clicked: Option<mouse::Click>,
    act: Option<Act>,
}

impl Focusable for State {
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

impl<M: Clone> Pressed<'_, M> {
    fn pressed(&self, shell: &mut Shell<'_, M>) {
        if let Some(message) = &self.hooks.press {
            shell.publish(message.clone());
        }
    }

    fn pointer(
        &self,
        state: &mut State,
        event: &Event,
        over: bool,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, M>,
    ) {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let taken = shell.is_event_captured();
                state.focused = over && !taken && self.semantics.focusable;
                state.ring = false;
                let any = self.hooks.press.is_some() || self.hooks.drag.is_some();
                if over && !taken && any {
                    state.down = cursor.position();
                    state.dragged = false;
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => match state.down.take() {
                Some(at) if over && !state.dragged => {
                    self.pressed(shell);
                    let click = mouse::Click::new(at, mouse::Button::Left, state.clicked);
                    if click.kind() == mouse::click::Kind::Double
                        && let Some(message) = &self.hooks.double
                    {
                        shell.publish(message.clone());
                    }
                    state.clicked = Some(click);
                    shell.capture_event();
                }
                None if over => {
                    if let Some(message) = &self.hooks.drop {
                        shell.publish(message.clone());
                    }
                }
                _ => {}
            },
            Event::Touch(touch::Event::FingerLost { .. }) => state.down = None,
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right)) if over => {
                if let (Some(message), Some(at)) = (&self.hooks.right, cursor.position()) {
                    shell.publish(message(at));
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if over
                    && !state.over
                    && let Some(message) = &self.hooks.enter
                {
                    shell.publish(message.clone());
                }
                if let (Some(from), Some(at), Some(message)) =
                    (state.down, cursor.position(), &self.hooks.drag)
                    && !state.dragged
                    && from.distance(at) > DRAG
                {
                    state.dragged = true;
                    shell.publish(message.clone());
                }
            }
            _ => {}
        }
        state.over = over;
    }
}

/// Whether an event presses what the keyboard acts on.
pub(super) fn is_press(event: &Event) -> bool {
    matches!(
        event,
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(key::Named::Enter | key::Named::Space),
            modifiers,
            repeat: false,
            ..
        }) if modifiers.is_empty()
    )
}

impl<M: Clone> Widget<M, Theme, Renderer> for Pressed<'_, M> {
    as_its_content!(size, layout);

    fn children(&self) -> Vec<Tree> {
        let told = self.told.iter();
        std::iter::once(&self.content)
            .chain(told)
            .map(Tree::new)
            .collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let all: Vec<&Element<'_, M>> = std::iter::once(&self.content).chain(&self.told).collect();
        tree.diff_children_custom(
            &all,
            |tree, part| tree.diff(part.as_widget()),
            |part| Tree::new(part.as_widget()),
        );
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let state = tree.state.downcast_ref::<State>();
        let reached = state.focused && state.ring;
        match (&mut self.told, tree.children.as_mut_slice()) {
            (Some(words), [_, tree]) if reached => {
                let anchor = layout.bounds() + translation;
                let told = Told {
                    words,
                    tree,
                    anchor,
                };
                Some(overlay::Element::new(Box::new(told)))
            }
            (_, [content, ..]) => self.content.as_widget_mut().overlay(
                content,
                layout,
                renderer,
                viewport,
                translation,
            ),
            _ => None,
        }
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        if let Some(act) =
            semantics::tell(operation, layout.bounds(), &self.semantics, state.focused)
        {
            state.act = Some(act);
        }
        if self.semantics.focusable && !self.semantics.disabled {
            if self.passed_by {
                operation.custom(self.id.as_ref(), layout.bounds(), &mut PassedBy);
            }
            operation.focusable(self.id.as_ref(), layout.bounds(), state);
        }
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
        let state = tree.state.downcast_mut::<State>();
        if state.act.take() == Some(Act::Press) {
            self.pressed(shell);
        }
        if self.semantics.disabled {
            state.focused = false;
        }
        let over = cursor.is_over(layout.bounds());
        self.pointer(state, event, over, cursor, shell);
        if state.focused && !shell.is_event_captured() && is_press(event) {
            self.pressed(shell);
            shell.capture_event();
        }
        let status = Status {
            over,
            down: state.down.is_some() && over,
            ring: state.focused && state.ring,
        };
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.status = status;
        } else if self.status != status {
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
        let status = Status {
            ring: state.focused && state.ring,
            ..self.status
        };
        let bounds = layout.bounds();
        let face = self.meaning.face(
            theme.look(),
            status,
            self.selected,
            self.semantics.disabled,
            style.text_color,
        );
        if face.ground.is_some() || face.border.width > 0.0 {
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border: face.border,
                    ..renderer::Quad::default()
                },
                face.ground.unwrap_or(Color::TRANSPARENT),
            );
        }
        if self.meaning == Meaning::Row && self.selected {
            renderer.fill_quad(
                renderer::Quad {
                    bounds: Rectangle {
                        width: 3.0,
                        ..bounds
                    },
                    ..renderer::Quad::default()
                },
                theme.look().teal,
            );
        }
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            &renderer::Style {
                text_color: face.ink,
            },
            layout,
            cursor,
            viewport,
        );
        if status.ring {
            let outside = match self.meaning {
                Meaning::Primary | Meaning::Pill => 3.0,
                Meaning::Link => 2.0,
                Meaning::Bare => 4.0,
                _ => 0.0,
            };
            ring(renderer, theme, bounds.expand(outside), {
                match self.meaning {
                    Meaning::Row => 2.0,
                    Meaning::Link | Meaning::Inside => Corner::TAG,
                    Meaning::Pill => Corner::PILL + outside,
                    _ => Corner::FIELD + outside,
                }
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
        let inner = self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        );
        if inner != mouse::Interaction::None {
            inner
        } else if cursor.is_over(layout.bounds()) && !self.semantics.disabled {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}
