//! A text field with suggestions under it, given by whoever knows the words: languages, cultures, people.

use super::Element;
use super::anchored::is_escape;
use super::field::Field;
use super::menu::{Answer, Menu, Open, line};
use super::semantics::Role;
use crate::app::theme::Theme;
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Vector};

/// What may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion<M> {
    /// What is taken.
    pub text: String,
    /// What tells it from others of its name.
    pub detail: Option<String>,
    /// What is done when it is taken.
    pub message: M,
}

/// A text field with suggestions. Made by [`suggest`].
pub struct Suggest<'a, M> {
    field: Field<'a, M>,
    suggestions: Vec<Suggestion<M>>,
    first: bool,
    on_demand: bool,
    then: Option<M>,
}

/// Puts suggestions under a text field, while it has the keyboard and there are any.
pub fn suggest<'a, M: Clone + 'a>(
    field: Field<'a, M>,
    suggestions: Vec<Suggestion<M>>,
) -> Suggest<'a, M> {
    Suggest {
        field,
        suggestions,
        first: false,
        on_demand: false,
        then: None,
    }
}

impl<M> Suggest<'_, M> {
    /// Has Enter take the first suggestion, which is marked, where none was gone to with the arrow keys.
    pub fn take_first(mut self, first: bool) -> Self {
        self.first = first;
        self
    }

    /// Says what is done after a suggestion was taken, whichever it is.
    pub fn then(mut self, then: Option<M>) -> Self {
        self.then = then;
        self
    }

    /// Keeps the suggestions back until they are asked for: with the arrow key, or by pressing the field.
    pub fn on_demand(mut self) -> Self {
        self.on_demand = true;
        self
    }
}

impl<'a, M: Clone + 'a> From<Suggest<'a, M>> for Element<'a, M> {
    fn from(suggest: Suggest<'a, M>) -> Self {
        let mut field = suggest.field;
        field.about.role = Role::EditableComboBox;
        let name = field.about.label.clone();
        let (content, about) = field.parts();
        let suggestions = suggest.suggestions;
        about.around(Self::new(Suggesting {
            content,
            name,
            lines: suggestions
                .iter()
                .map(|of| line(&of.text, of.detail.as_deref()))
                .collect(),
            suggestions,
            first: suggest.first,
            on_demand: suggest.on_demand,
            then: suggest.then,
        }))
    }
}

struct Suggesting<'a, M> {
    content: Element<'a, M>,
    name: String,
    suggestions: Vec<Suggestion<M>>,
    lines: Vec<Element<'a, M>>,
    first: bool,
    on_demand: bool,
    then: Option<M>,
}

#[derive(Default)]
struct State {
    focused: bool,
    /// A suggestion was taken: what is typed next goes behind it.
    taken: bool,
    /// What was suggested when the menu was last opened or closed.
    seen: Vec<String>,
    open: Open,
}

/// Puts the caret behind what stands in the field.
struct ToEnd;

impl Operation for ToEnd {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text_input(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        state: &mut dyn iced::advanced::widget::operation::TextInput,
    ) {
        state.move_cursor_to_end();
    }
}

/// Whether a text field inside has the keyboard.
#[derive(Default)]
struct Focused {
    found: bool,
    is_text: bool,
}

impl Operation for Focused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text_input(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _state: &mut dyn iced::advanced::widget::operation::TextInput,
    ) {
        self.is_text = true;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.found |= std::mem::take(&mut self.is_text) && state.is_focused();
    }
}

impl<M> Suggesting<'_, M> {
    /// Opens the menu anew when what is suggested has changed.
    fn refresh(&self, state: &mut State) {
        state.open.outdated = false;
        let same = state.seen.len() == self.suggestions.len()
            && state
                .seen
                .iter()
                .zip(&self.suggestions)
                .all(|(seen, of)| *seen == of.text);
        if !same {
            state.seen = self.suggestions.iter().map(|of| of.text.clone()).collect();
            state.open = self.begin(false);
        }
    }

    fn begin(&self, pressed: bool) -> Open {
        let mut open = Open::at(self.first.then_some(0));
        open.closed = self.on_demand && !pressed;
        open
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Suggesting<'_, M> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        std::iter::once(&self.content)
            .chain(&self.lines)
            .map(Tree::new)
            .collect()
    }

    fn diff(&self, tree: &mut Tree) {
        self.refresh(tree.state.downcast_mut::<State>());
        let all: Vec<&Element<'_, M>> = std::iter::once(&self.content).chain(&self.lines).collect();
        tree.diff_children_custom(
            &all,
            |tree, part| tree.diff(part.as_widget()),
            |part| Tree::new(part.as_widget()),
        );
    }

    as_its_content!(layout, draw, mouse_interaction);

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
        let mut focused = Focused::default();
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, &mut focused);
        tree.state.downcast_mut::<State>().focused = focused.found;
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
        if std::mem::take(&mut tree.state.downcast_mut::<State>().taken) {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                &mut ToEnd,
            );
        }
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
        let mut focused = Focused::default();
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, &mut focused);
        let state = tree.state.downcast_mut::<State>();
        if state.focused != focused.found {
            state.focused = focused.found;
            state.open = self.begin(matches!(
                event,
                Event::Mouse(mouse::Event::ButtonPressed(_))
            ));
            shell.request_redraw();
        }
        let shut = state.open.closed && !self.suggestions.is_empty();
        if shut && state.focused && !shell.is_event_captured() && !is_escape(event) {
            use iced::keyboard::{Event as Of, Key, key::Named};
            if let Event::Keyboard(Of::KeyPressed {
                key: Key::Named(Named::ArrowDown),
                ..
            }) = event
            {
                state.open = Open::at(Some(0));
                shell.capture_event();
                shell.request_redraw();
            }
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _renderer: &Renderer,
        _viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let state = tree.state.downcast_mut::<State>();
        if !state.focused || state.open.closed || self.suggestions.is_empty() {
            return None;
        }
        let (suggestions, then) = (&self.suggestions, &self.then);
        let taken = &mut state.taken;
        Some(overlay::Element::new(Box::new(Menu {
            name: &self.name,
            words: suggestions.iter().map(|of| of.text.as_str()).collect(),
            lines: &mut self.lines,
            trees: tree.children.get_mut(1..)?,
            open: &mut state.open,
            anchor: layout.bounds() + translation,
            by_letter: false,
            on_answer: Box::new(move |answer, shell| {
                if let Answer::Taken(index) = answer
                    && let Some(of) = suggestions.get(index)
                {
                    *taken = true;
                    shell.publish(of.message.clone());
                    if let Some(then) = then {
                        shell.publish(then.clone());
                    }
                }
            }),
        })))
    }
}
