//! What each widget is, for people and programs that do not see it: role, name, value, state, place. A widget tells it to any
//! operation through `custom`; [`read`] collects it, [`act`] presses or focuses what was read.

use super::Element;
use crate::app::theme::Theme;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::{Event, Rectangle, Renderer, Vector};
use std::any::Any;

pub use accesskit::Role;

/// What a widget says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Semantics {
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub value: Option<String>,
    /// What else there is to know: help, or what is wrong.
    pub description: Option<String>,
    /// Whether it is the chosen one, where one can be chosen.
    pub selected: Option<bool>,
    /// Whether it is on, where it can be on or off.
    pub checked: Option<bool>,
    /// Whether what it opens is open.
    pub expanded: Option<bool>,
    /// The level of a heading, from 1.
    pub level: Option<usize>,
    /// Whether nothing can be done with it now.
    pub disabled: bool,
    /// Whether what it holds is not understood.
    pub invalid: bool,
    /// Whether the keyboard can act on it.
    pub focusable: bool,
}

impl Semantics {
    /// Begins with a role and a name.
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self {
            role,
            name: name.into(),
            value: None,
            description: None,
            selected: None,
            checked: None,
            expanded: None,
            level: None,
            disabled: false,
            invalid: false,
            focusable: false,
        }
    }

    /// Whether the words inside are only its name or value again.
    fn says_all(&self) -> bool {
        !matches!(
            self.role,
            Role::Window
                | Role::Group
                | Role::Dialog
                | Role::AlertDialog
                | Role::List
                | Role::ListBox
                | Role::Main
                | Role::Form
                | Role::TabPanel
                | Role::Toolbar
                | Role::Menu
                | Role::RadioGroup
                | Role::TabList
                | Role::GenericContainer
                | Role::Complementary
                | Role::Navigation
                | Role::Region
                | Role::Status
                | Role::Alert
                | Role::Table
                | Role::Row
        )
    }
}

/// What is done to a widget from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Presses it.
    Press,
    /// Gives it the keyboard.
    Focus,
    /// Puts a text into it.
    SetValue(String),
}

/// One widget as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it says of itself.
    pub semantics: Semantics,
    /// The index of the node it stands in, or nothing for those at the top.
    pub parent: Option<usize>,
    /// Where it is in the window, in logical pixels.
    pub bounds: Rectangle,
    /// Whether the keyboard acts on it.
    pub focused: bool,
}

/// How a widget tells an operation what it is, and hears what to do.
#[derive(Debug)]
pub(super) struct Visit {
    semantics: Semantics,
    focused: bool,
    act: Option<Act>,
}

/// Tells an operation; gives what the operation asks to be done.
pub(super) fn tell(
    operation: &mut dyn Operation,
    bounds: Rectangle,
    semantics: &Semantics,
    focused: bool,
) -> Option<Act> {
    let mut visit = Visit {
        semantics: semantics.clone(),
        focused,
        act: None,
    };
    operation.custom(None, bounds, &mut visit);
    visit.act
}

/// Walks the tree and keeps the place in it: the node that words belong to, and how far scrolled contents are moved.
#[derive(Default)]
struct Walk {
    nodes: Vec<Node>,
    stack: Vec<usize>,
    opened: Option<usize>,
    moved: Vector,
    moving: Option<Vector>,
}

impl Walk {
    fn push(&mut self, semantics: Semantics, bounds: Rectangle, focused: bool) -> usize {
        self.nodes.push(Node {
            semantics,
            parent: self.stack.last().copied(),
            bounds: bounds - self.moved,
            focused,
        });
        self.nodes.len() - 1
    }

    /// Enters what follows; gives what `leave` needs.
    fn enter(&mut self) -> (usize, Vector) {
        let before = (self.stack.len(), self.moved);
        self.stack.extend(self.opened.take());
        if let Some(moving) = self.moving.take() {
            self.moved += moving;
        }
        before
    }

    fn leave(&mut self, (depth, moved): (usize, Vector)) {
        self.stack.truncate(depth);
        self.moved = moved;
        self.opened = None;
        self.moving = None;
    }

    fn words(&mut self, bounds: Rectangle, words: &str) {
        let said = self
            .stack
            .last()
            .is_some_and(|&node| self.nodes[node].semantics.says_all());
        if !said {
            let mut semantics = Semantics::new(Role::Label, words);
            semantics.value = Some(words.to_owned());
            let _ = self.push(semantics, bounds, false);
        }
    }

    fn focus(&mut self) {
        if let Some(node) = self.opened.or(self.stack.last().copied()) {
            self.nodes[node].focused = true;
        }
    }
}

/// Reads the whole window, in order, parents before children.
pub fn read() -> impl Operation<Vec<Node>> {
    Read(Walk::default())
}

struct Read(Walk);

impl Operation<Vec<Node>> for Read {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Node>>)) {
        let before = self.0.enter();
        operate(self);
        self.0.leave(before);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(visit) = state.downcast_mut::<Visit>() {
            let node = self.0.push(visit.semantics.clone(), bounds, visit.focused);
            self.0.opened = Some(node);
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn iced::advanced::widget::operation::Scrollable,
    ) {
        self.0.moving = Some(translation);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.0.focus();
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, words: &str) {
        self.0.words(bounds, words);
    }

    fn finish(&self) -> Outcome<Vec<Node>> {
        Outcome::Some(self.0.nodes.clone())
    }
}

/// Does something to the widget with an index among those that [`read`] gives. Presses take effect at the widget's next event.
pub fn act(node: usize, act: Act) -> impl Operation<()> {
    Do {
        walk: Walk::default(),
        node,
        act,
    }
}

struct Do {
    walk: Walk,
    node: usize,
    act: Act,
}

impl Operation<()> for Do {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let before = self.walk.enter();
        operate(self);
        self.walk.leave(before);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(visit) = state.downcast_mut::<Visit>() {
            let node = self.walk.push(visit.semantics.clone(), bounds, false);
            self.walk.opened = Some(node);
            if node == self.node && self.act != Act::Focus {
                visit.act = Some(self.act.clone());
            }
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.act == Act::Focus {
            let here = self.walk.opened.or(self.walk.stack.last().copied());
            if here == Some(self.node) {
                state.focus();
            } else {
                state.unfocus();
            }
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, words: &str) {
        self.walk.words(bounds, words);
    }
}

/// Anything, with a role and a name. Made by [`semantic`].
pub struct Semantic<'a, M> {
    semantics: Semantics,
    content: Element<'a, M>,
    on_act: Option<Box<dyn Fn(Act) -> Option<M> + 'a>>,
}

/// Gives a role and a name to anything.
pub fn semantic<'a, M>(
    role: Role,
    name: impl Into<String>,
    content: impl Into<Element<'a, M>>,
) -> Semantic<'a, M> {
    Semantic::of(Semantics::new(role, name), content)
}

impl<'a, M> Semantic<'a, M> {
    /// Gives all that is to be said of something.
    pub fn of(semantics: Semantics, content: impl Into<Element<'a, M>>) -> Self {
        Self {
            semantics,
            content: content.into(),
            on_act: None,
        }
    }

    /// Says what it holds.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.semantics.value = Some(value.into());
        self
    }

    /// Says what else there is to know.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.semantics.description = Some(description.into());
        self
    }

    /// Says what happens when it is acted on from outside.
    pub fn on_act(mut self, on_act: impl Fn(Act) -> Option<M> + 'a) -> Self {
        self.on_act = Some(Box::new(on_act));
        self
    }
}

impl<M> Widget<M, Theme, Renderer> for Semantic<'_, M> {
    as_its_content!(size, children, layout, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Option<Act>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(None::<Act>)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(act) = tell(operation, layout.bounds(), &self.semantics, false) {
            *tree.state.downcast_mut::<Option<Act>>() = Some(act);
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
        if let Some(act) = tree.state.downcast_mut::<Option<Act>>().take()
            && let Some(message) = self.on_act.as_ref().and_then(|on_act| on_act(act))
        {
            shell.publish(message);
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
    }
}

impl<'a, M: 'a> From<Semantic<'a, M>> for Element<'a, M> {
    fn from(semantic: Semantic<'a, M>) -> Self {
        Self::new(semantic)
    }
}
