//! The part that short and long text fields share: what the field is, the keys that others answer, the frame around what stands
//! inside it. Keys of the program (Ctrl+Z, Ctrl+Enter, Alt+Up ...) pass through: no field takes them for itself.

use super::Element;
use super::face::ring;
use super::semantics::{self, Act, Semantics};
use crate::app::theme::{Corner, Theme};
use iced::advanced::text;
use iced::advanced::widget::operation::{Focusable, Operation, TextInput};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, renderer};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::widget::text_editor;
use iced::widget::text_input::{self, cursor};
use iced::{Event, Rectangle, Renderer, border};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// A key pressed while a field has the keyboard.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyPress {
    /// The key.
    pub key: Key,
    /// What is held with it.
    pub modifiers: Modifiers,
    /// Whether the field holds nothing.
    pub empty: bool,
}

impl KeyPress {
    /// Whether it is this key, alone.
    pub fn is(&self, named: Named) -> bool {
        self.key == Key::Named(named) && self.modifiers.is_empty()
    }
}

pub(super) type OnKey<'a, M> = Box<dyn Fn(KeyPress) -> Option<M> + 'a>;

/// A text field of iced with all that makes it one of ours.
pub(super) struct Keyed<'a, M> {
    pub(super) content: Element<'a, M>,
    pub(super) semantics: Semantics,
    pub(super) on_key: Option<OnKey<'a, M>>,
    pub(super) on_value: Option<Box<dyn Fn(String) -> M + 'a>>,
    pub(super) on_leave: Option<M>,
}

/// What was asked from outside, and whether the keyboard was here when anything happened last.
#[derive(Default)]
struct State {
    act: Option<Act>,
    focused: bool,
}

/// What is chosen in a short text field, from where to where, as it tells an operation that passes.
pub(super) struct Caret(pub(super) (usize, usize));

/// Whether a text field, short or long, has the keyboard.
pub(super) fn is_focused(tree: &Tree) -> bool {
    type Short = text_input::State<Paragraph>;
    type Long = text_editor::State<text::highlighter::PlainText>;
    if tree.tag == tree::Tag::of::<Short>() {
        tree.state.downcast_ref::<Short>().is_focused()
    } else if tree.tag == tree::Tag::of::<Long>() {
        tree.state.downcast_ref::<Long>().is_focused()
    } else {
        false
    }
}

fn caret(tree: &Tree, value: &str) -> Option<Caret> {
    type Short = text_input::State<Paragraph>;
    let short = tree.tag == tree::Tag::of::<Short>();
    let state = short.then(|| tree.state.downcast_ref::<Short>())?;
    Some(Caret(
        match state.cursor().state(&text_input::Value::new(value)) {
            cursor::State::Index(at) => (at, at),
            cursor::State::Selection { start, end } => (start, end),
        },
    ))
}

/// Whether a key belongs to the program and not to the field.
fn is_elsewhere(key: &Key, physical: keyboard::key::Physical, modifiers: Modifiers) -> bool {
    // With both, a letter of the third level of the keyboard is typed.
    let held = modifiers.command() != modifiers.alt();
    match key {
        Key::Named(Named::Escape | Named::Tab) => true,
        Key::Named(
            Named::Enter | Named::PageUp | Named::PageDown | Named::ArrowUp | Named::ArrowDown,
        ) => held,
        Key::Character(_) if modifiers.command() && !modifiers.alt() => {
            modifiers.shift() || !matches!(key.to_latin(physical), Some('a' | 'c' | 'v' | 'x'))
        }
        // On a Mac this key types letters.
        Key::Character(_) => held && !cfg!(target_os = "macos"),
        _ => false,
    }
}

impl<M> Keyed<'_, M> {
    /// Answers a key, where others do; tells whether the field must not have the event.
    fn is_taken(&self, event: &Event, shell: &mut Shell<'_, M>) -> bool {
        let Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            ..
        }) = event
        else {
            return false;
        };
        let press = KeyPress {
            key: key.clone(),
            modifiers: *modifiers,
            empty: self.semantics.value.as_deref().is_none_or(str::is_empty),
        };
        match self.on_key.as_ref().and_then(|on_key| on_key(press)) {
            Some(message) => {
                shell.publish(message);
                shell.capture_event();
                true
            }
            None => is_elsewhere(key, *physical_key, *modifiers),
        }
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Keyed<'_, M> {
    as_its_content!(size, children, layout, draw, mouse_interaction, overlay);

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
        let focused = is_focused(&tree.children[0]);
        if let Some(act) = semantics::tell(operation, layout.bounds(), &self.semantics, focused) {
            tree.state.downcast_mut::<State>().act = Some(act);
        }
        let value = self.semantics.value.as_deref().unwrap_or_default();
        if let Some(mut caret) = caret(&tree.children[0], value) {
            operation.custom(None, layout.bounds(), &mut caret);
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
        if let Some(Act::SetValue(value)) = tree.state.downcast_mut::<State>().act.take()
            && let Some(on_value) = &self.on_value
        {
            shell.publish(on_value(value));
        }
        if !(is_focused(&tree.children[0]) && self.is_taken(event, shell)) {
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
        }
        let focused = is_focused(&tree.children[0]);
        let before = std::mem::replace(&mut tree.state.downcast_mut::<State>().focused, focused);
        if before
            && !focused
            && let Some(message) = &self.on_leave
        {
            shell.publish(message.clone());
        }
    }
}

impl<'a, M: Clone + 'a> From<Keyed<'a, M>> for Element<'a, M> {
    fn from(keyed: Keyed<'a, M>) -> Self {
        Self::new(keyed)
    }
}

/// The frame of a field around the field and what stands beside it inside.
pub(super) struct Framed<'a, M> {
    pub(super) content: Element<'a, M>,
    pub(super) wrong: bool,
}

/// Finds the text field inside, and gives it the keyboard when asked.
#[derive(Default)]
struct Inside {
    give: bool,
    is_text: bool,
    focused: bool,
}

impl Operation for Inside {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn TextInput) {
        self.is_text = true;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if std::mem::take(&mut self.is_text) {
            if self.give {
                state.focus();
            }
            self.focused |= state.is_focused();
        }
    }
}

#[derive(Default)]
struct FrameState {
    focused: bool,
}

impl<M> Framed<'_, M> {
    fn inside(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        give: bool,
    ) -> bool {
        let mut inside = Inside {
            give,
            ..Inside::default()
        };
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, &mut inside);
        inside.focused
    }
}

impl<M> Widget<M, Theme, Renderer> for Framed<'_, M> {
    as_its_content!(size, children, layout, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<FrameState>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(FrameState::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
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
        // A press beside the field, in its frame, is meant for the field.
        let give = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
        ) && cursor.is_over(layout.bounds())
            && !shell.is_event_captured();
        let focused = self.inside(tree, layout, renderer, give);
        if give {
            shell.capture_event();
        }
        let state = tree.state.downcast_mut::<FrameState>();
        if state.focused != focused {
            state.focused = focused;
            shell.request_redraw();
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
        match self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        ) {
            mouse::Interaction::None if cursor.is_over(layout.bounds()) => mouse::Interaction::Text,
            inner => inner,
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
        let look = theme.look();
        let bounds = layout.bounds();
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: border::color(if self.wrong { look.error } else { look.line })
                    .width(1)
                    .rounded(Corner::FIELD),
                ..renderer::Quad::default()
            },
            look.card,
        );
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        if tree.state.downcast_ref::<FrameState>().focused {
            ring(renderer, theme, bounds, Corner::FIELD);
        }
    }
}

impl<'a, M: 'a> From<Framed<'a, M>> for Element<'a, M> {
    fn from(framed: Framed<'a, M>) -> Self {
        Self::new(framed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::key::{Code, Physical};

    #[test]
    fn leaves_the_keys_of_the_program_to_the_program() {
        let letter = |letter: &str| Key::Character(letter.into());
        let none = Modifiers::empty();
        let (ctrl, alt, shift) = (Modifiers::CTRL, Modifiers::ALT, Modifiers::SHIFT);
        for (key, modifiers, expected) in [
            (letter("z"), ctrl, true),
            (letter("z"), ctrl | shift, true),
            (letter("y"), ctrl, true),
            (letter("s"), ctrl, true),
            (letter("v"), ctrl, false),
            (letter("z"), none, false),
            (letter("Z"), shift, false),
            (letter("+"), alt, true),
            (letter("@"), ctrl | alt, false),
            (Key::Named(Named::Enter), ctrl, true),
            (Key::Named(Named::Enter), none, false),
            (Key::Named(Named::ArrowUp), alt, true),
            (Key::Named(Named::ArrowUp), shift, false),
            (Key::Named(Named::ArrowLeft), ctrl, false),
            (Key::Named(Named::Escape), none, true),
        ] {
            let physical = Physical::Code(Code::KeyZ);
            assert_eq!(
                is_elsewhere(&key, physical, modifiers),
                expected,
                "{key:?} {modifiers:?}"
            );
        }
    }
}
