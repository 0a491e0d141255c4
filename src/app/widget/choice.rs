//! One of a few: side by side, or behind a button that opens them.

use super::face::ring;
use super::menu::{Answer, Menu, Open, line};
use super::pressed::is_press;
use super::semantics::{self, Act, Role, Semantics};
use super::{Element, Icon, clipped, icon, note, press};
use crate::app::theme::{Corner, Ground, Ink, Size as Type, Space, Theme};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::alignment::Vertical;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{column, container, row};
use iced::{Event, Length, Rectangle, Renderer, Size, Vector};

/// The size of the sign that there is more to choose, in logical pixels.
const SIGN: f32 = 14.0;

/// One of a few, behind a button. Made by [`choice`].
pub struct Choice<'a, M> {
    name: String,
    items: Vec<(String, M)>,
    lines: Vec<Element<'a, M>>,
    selected: Option<usize>,
    label: Option<String>,
    beside: Option<f32>,
    width: Length,
    quiet: bool,
    otherwise: String,
    id: Option<Id>,
}

/// Begins a choice behind a button, with its name and what can be chosen; the message is made from what is chosen.
pub fn choice<'a, T: PartialEq + Clone, M: 'a>(
    name: impl Into<String>,
    options: impl IntoIterator<Item = (T, String)>,
    selected: Option<&T>,
    on_choose: impl Fn(T) -> M,
) -> Choice<'a, M> {
    let mut chosen = None;
    let items: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(index, (option, words))| {
            if selected == Some(&option) {
                chosen = Some(index);
            }
            (words, on_choose(option))
        })
        .collect();
    Choice {
        name: name.into(),
        lines: items
            .iter()
            .enumerate()
            .map(|(index, (words, _))| line(words, (chosen == Some(index)).then_some("✓")))
            .collect(),
        items,
        selected: chosen,
        label: None,
        beside: None,
        width: Length::Shrink,
        quiet: false,
        otherwise: String::new(),
        id: None,
    }
}

impl<M> Choice<'_, M> {
    /// Gives how many letters the longest has that can be chosen.
    pub fn longest(&self) -> usize {
        let words = self.items.iter().map(|(words, _)| words);
        let letters = words.map(|words| words.chars().count());
        letters.max().unwrap_or_default()
    }

    /// Shows its name above it.
    pub fn labelled(mut self) -> Self {
        self.label = Some(self.name.clone());
        self
    }

    /// Shows its name beside it, in a column of a width.
    pub fn beside(mut self, width: f32) -> Self {
        self.beside = Some(width);
        self.labelled()
    }

    /// Says how wide it is.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Shows it without a frame, small: inside a line of facts.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Says what is shown while nothing is chosen.
    pub fn otherwise(mut self, otherwise: impl Into<String>) -> Self {
        self.otherwise = otherwise.into();
        self
    }

    /// Names it for [`focus::on`](super::focus::on).
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<'a, M: Clone + 'a> From<Choice<'a, M>> for Element<'a, M> {
    fn from(choice: Choice<'a, M>) -> Self {
        let shown = choice
            .selected
            .and_then(|index| choice.items.get(index))
            .map_or(choice.otherwise.as_str(), |(words, _)| words);
        let size = if choice.quiet { Type::NOTE } else { Type::BODY };
        let shown_words = clipped(shown).size(size);
        // Where there is a width, the words take what the sign beside them leaves.
        let shown_words = match choice.width {
            Length::Shrink => shown_words.leaving(SIGN),
            _ => shown_words.width(Length::Fill),
        };
        let face = row![shown_words]
            .push(icon(Icon::Down).size(SIGN).ink(Ink::Soft))
            .spacing(Space::S)
            .align_y(Vertical::Center);
        let button = container(face).width(choice.width);
        let content = if choice.quiet {
            button.padding([1.0, Space::XS])
        } else {
            button.padding([6.0, 11.0]).class(Ground::Framed)
        };
        let mut semantics = Semantics::new(Role::ComboBox, choice.name);
        semantics.value = Some(shown.to_owned());
        semantics.focusable = true;
        semantics.disabled = choice.items.is_empty();
        let drop = Self::new(Drop {
            content: content.into(),
            semantics,
            items: choice.items,
            lines: choice.lines,
            selected: choice.selected,
            id: choice.id,
        });
        match (choice.label, choice.beside) {
            (None, _) => drop,
            (Some(label), None) => column![note(label), drop].spacing(Space::XS).into(),
            (Some(label), Some(width)) => row![
                container(note(label))
                    .width(width)
                    .padding([7, 0])
                    .align_x(iced::alignment::Horizontal::Right),
                drop
            ]
            .spacing(Space::M)
            .into(),
        }
    }
}

struct Drop<'a, M> {
    content: Element<'a, M>,
    semantics: Semantics,
    items: Vec<(String, M)>,
    lines: Vec<Element<'a, M>>,
    selected: Option<usize>,
    id: Option<Id>,
}

#[derive(Default)]
struct State {
    focused: bool,
    ring: bool,
    open: Option<Open>,
    act: bool,
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
        self.open = None;
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Drop<'_, M> {
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
        let all: Vec<&Element<'_, M>> = std::iter::once(&self.content).chain(&self.lines).collect();
        tree.diff_children_custom(
            &all,
            |tree, part| tree.diff(part.as_widget()),
            |part| Tree::new(part.as_widget()),
        );
    }

    as_its_content!(layout);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        self.semantics.expanded = Some(state.open.is_some());
        if let Some(Act::Press) =
            semantics::tell(operation, layout.bounds(), &self.semantics, state.focused)
        {
            state.act = true;
        }
        if !self.semantics.disabled {
            operation.focusable(self.id.as_ref(), layout.bounds(), state);
        }
        let words = self.semantics.value.as_deref().unwrap_or_default();
        operation.traverse(&mut |operation| operation.text(None, layout.bounds(), words));
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let mut open = std::mem::take(&mut state.act);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let over = cursor.is_over(layout.bounds()) && !shell.is_event_captured();
                let press = over && !self.semantics.disabled;
                if state.focused != press {
                    shell.request_redraw();
                }
                state.focused = press;
                state.ring = false;
                if press {
                    shell.capture_event();
                    open = true;
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focused && modifiers.is_empty() && !shell.is_event_captured() =>
            {
                let arrow = matches!(key, Key::Named(Named::ArrowDown | Named::ArrowUp));
                if state.open.is_none() && (arrow || is_press(event)) {
                    shell.capture_event();
                    open = true;
                }
            }
            _ => {}
        }
        if open {
            state.open = Some(Open::at(self.selected.or(Some(0))));
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
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        let state = tree.state.downcast_ref::<State>();
        if (state.focused && state.ring) || state.open.is_some() {
            ring(renderer, theme, layout.bounds(), Corner::FIELD);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
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
        // Closed by the menu itself: the mark is taken away here, after its last event.
        if state.open.as_ref().is_some_and(|open| open.closed) {
            state.open = None;
        }
        let open = state.open.as_mut()?;
        let items = &self.items;
        Some(overlay::Element::new(Box::new(Menu {
            name: &self.semantics.name,
            words: items.iter().map(|(words, _)| words.as_str()).collect(),
            lines: &mut self.lines,
            trees: tree.children.get_mut(1..)?,
            open,
            anchor: layout.bounds() + translation,
            by_letter: true,
            on_answer: Box::new(|answer, shell| {
                if let Answer::Taken(index) = answer
                    && let Some((_, message)) = items.get(index)
                {
                    shell.publish(message.clone());
                }
            }),
        })))
    }
}

/// Makes a choice of a few, side by side, with its name; the message is made from what is chosen.
pub fn segments<'a, T: PartialEq + Clone, M: Clone + 'a>(
    name: impl Into<String>,
    options: impl IntoIterator<Item = (T, String)>,
    selected: &T,
    on_choose: impl Fn(T) -> M,
) -> Element<'a, M> {
    let mut chosen = None;
    let mut messages = Vec::new();
    let mut parts = row![].spacing(Space::XS / 2.0);
    for (index, (option, words)) in options.into_iter().enumerate() {
        let is_chosen = option == *selected;
        if is_chosen {
            chosen = Some((index, words.clone()));
        }
        let message = on_choose(option);
        messages.push(message.clone());
        parts = parts.push(
            press(words)
                .tab(is_chosen)
                .role(Role::RadioButton)
                .checked(is_chosen)
                .still()
                .padding([3.0, 10.0])
                .on_press(message),
        );
    }
    let mut semantics = Semantics::new(Role::RadioGroup, name);
    semantics.focusable = true;
    semantics.value = chosen.as_ref().map(|(_, words)| words.clone());
    let at = chosen.map(|(index, _)| index);
    super::stop::Stop {
        content: container(parts).padding(2).class(Ground::Framed).into(),
        semantics,
        corner: Corner::FIELD,
        on_key: Box::new(move |key| {
            let count = messages.len();
            let step = match key {
                Key::Named(Named::ArrowRight | Named::ArrowDown) => 1,
                Key::Named(Named::ArrowLeft | Named::ArrowUp) => count.checked_sub(1)?,
                _ => return None,
            };
            let next = at.map_or(0, |at| (at + step) % count);
            messages.get(next).cloned()
        }),
    }
    .into()
}
