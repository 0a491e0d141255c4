//! What can be pressed: by pointer, by Enter and Space, from outside. Looks by meaning, not by colour.

use super::face::{Meaning, Status};
use super::pressed::Pressed;
use super::semantics::{Role, Semantics};
use super::{Element, Icon, icon, text, tip};
use crate::app::theme::{BOLD, Size, Space};
use iced::advanced::widget::Id;
use iced::widget::{container, row};
use iced::{Length, Padding, Point, alignment};

/// What can be pressed. Made by [`press`].
pub struct Press<'a, M> {
    semantics: Semantics,
    face: Option<Element<'a, M>>,
    icon: Option<Icon>,
    named: bool,
    opens: bool,
    tip: Option<String>,
    meaning: Meaning,
    selected: bool,
    width: Length,
    padding: Option<Padding>,
    id: Option<Id>,
    passed_by: bool,
    hooks: Hooks<'a, M>,
}

/// What is done when.
pub(super) struct Hooks<'a, M> {
    pub(super) press: Option<M>,
    pub(super) double: Option<M>,
    pub(super) right: Option<Box<dyn Fn(Point) -> M + 'a>>,
    pub(super) drag: Option<M>,
    pub(super) enter: Option<M>,
    pub(super) drop: Option<M>,
}

/// Begins what can be pressed with its name, which is also shown unless a face or an icon stands for it.
pub fn press<'a, M>(name: impl Into<String>) -> Press<'a, M> {
    let mut semantics = Semantics::new(Role::Button, name);
    semantics.focusable = true;
    Press {
        semantics,
        face: None,
        icon: None,
        named: true,
        opens: false,
        tip: None,
        meaning: Meaning::Plain,
        selected: false,
        width: Length::Shrink,
        padding: None,
        id: None,
        passed_by: false,
        hooks: Hooks {
            press: None,
            double: None,
            right: None,
            drag: None,
            enter: None,
            drop: None,
        },
    }
}

impl<'a, M: Clone + 'a> Press<'a, M> {
    /// The one thing the screen is for.
    pub fn primary(self) -> Self {
        self.meaning(Meaning::Primary)
    }

    /// Framed by nothing until the pointer is over it: tools.
    pub fn quiet(self) -> Self {
        self.meaning(Meaning::Quiet)
    }

    /// Takes something away.
    pub fn danger(self) -> Self {
        self.meaning(Meaning::Danger)
    }

    /// One of the work areas.
    pub fn tab(self, selected: bool) -> Self {
        self.role(Role::Tab).meaning(Meaning::Tab).chosen(selected)
    }

    /// A filter that is on or off.
    pub fn pill(mut self, on: bool) -> Self {
        self.semantics.checked = Some(on);
        self.selected = on;
        self.meaning(Meaning::Pill)
    }

    /// A row of a list.
    pub fn row(self, selected: bool) -> Self {
        self.role(Role::ListItem)
            .meaning(Meaning::Row)
            .chosen(selected)
    }

    /// Words that lead elsewhere.
    pub fn link(self) -> Self {
        self.role(Role::Link).meaning(Meaning::Link)
    }

    /// Draws nothing but its face: the face tells its state.
    pub(super) fn bare(self) -> Self {
        self.meaning(Meaning::Bare)
    }

    /// Stands inside something coloured, and keeps its colour.
    pub(super) fn inside(self) -> Self {
        self.meaning(Meaning::Inside)
    }

    fn meaning(mut self, meaning: Meaning) -> Self {
        self.meaning = meaning;
        self
    }

    fn chosen(mut self, selected: bool) -> Self {
        self.semantics.selected = Some(selected);
        self.selected = selected;
        self
    }

    /// Gives it another role.
    pub fn role(mut self, role: Role) -> Self {
        self.semantics.role = role;
        self
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

    /// Says whether it is on.
    pub fn checked(mut self, checked: bool) -> Self {
        self.semantics.checked = Some(checked);
        self
    }

    /// Says whether what it opens is open.
    pub fn expanded(mut self, expanded: bool) -> Self {
        self.semantics.expanded = Some(expanded);
        self
    }

    /// Shows that it opens something beside it, and says whether that is open.
    pub fn opens(mut self, open: bool) -> Self {
        self.opens = true;
        self.expanded(open)
    }

    /// Shows something else in place of its name.
    pub fn face(mut self, face: impl Into<Element<'a, M>>) -> Self {
        self.face = Some(face.into());
        self
    }

    /// Shows an icon before its name.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows an icon in place of its name; the name appears beside the pointer.
    pub fn only_icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self.named = false;
        if self.tip.is_none() {
            self.tip = Some(self.semantics.name.clone());
        }
        self
    }

    /// Says something beside the pointer: the name with its key.
    pub fn tip(mut self, tip: impl Into<String>) -> Self {
        self.tip = Some(tip.into());
        self
    }

    /// Says how wide it is.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Says how much space is around its face.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = Some(padding.into());
        self
    }

    /// Names it for [`focus::on`](super::focus::on).
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Leaves it out of the order of the Tab key: what it stands in answers the keys.
    pub fn still(mut self) -> Self {
        self.semantics.focusable = false;
        self
    }

    /// Has the Tab key pass it by: it is one of a group that has one stop, and the keys of the group come to it.
    pub fn passed_by(mut self, passed_by: bool) -> Self {
        self.passed_by = passed_by;
        self
    }

    /// Says what a press does. Without, it cannot be pressed.
    pub fn on_press(self, message: M) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Says what a press does, if anything now.
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        self.hooks.press = message;
        self
    }

    /// Says what a second press at once does, after the first has done its own.
    pub fn on_double(mut self, message: M) -> Self {
        self.hooks.double = Some(message);
        self
    }

    /// Says what a press of the other button does; it is given the place in the window.
    pub fn on_right(mut self, message: impl Fn(Point) -> M + 'a) -> Self {
        self.hooks.right = Some(Box::new(message));
        self
    }

    /// Says what is done when it begins to be dragged.
    pub fn on_drag(mut self, message: M) -> Self {
        self.hooks.drag = Some(message);
        self
    }

    /// Says what is done when the pointer comes over it.
    pub fn on_enter(mut self, message: M) -> Self {
        self.hooks.enter = Some(message);
        self
    }

    /// Says what is done when the pointer, pressed elsewhere, is let go over it.
    pub fn on_drop(mut self, message: M) -> Self {
        self.hooks.drop = Some(message);
        self
    }

    fn space(&self) -> Padding {
        let square = !self.named && self.face.is_none();
        self.padding.unwrap_or(match self.meaning {
            Meaning::Link | Meaning::Bare => Padding::ZERO,
            Meaning::Row => Padding::from([Space::S, Space::L]),
            Meaning::Pill => Padding::from([3.0, 10.0]),
            _ if square => Padding::new(7.0),
            _ => Padding::from([5.0, 12.0]),
        })
    }
}

impl<'a, M: Clone + 'a> From<Press<'a, M>> for Element<'a, M> {
    fn from(mut press: Press<'a, M>) -> Self {
        let padding = press.space();
        press.semantics.disabled = press.hooks.press.is_none();
        let size = match press.meaning {
            Meaning::Pill => Size::NOTE,
            _ => Size::BODY,
        };
        let name = || {
            let name = text(press.semantics.name.clone()).size(size);
            let weighs = match press.meaning {
                Meaning::Primary => true,
                Meaning::Tab => press.selected,
                _ => false,
            };
            if weighs { name.font(BOLD) } else { name }
        };
        let face = press
            .face
            .take()
            .unwrap_or_else(|| match (press.icon, press.named) {
                (Some(shown), true) => row![icon(shown).size(16.0), name()]
                    .spacing(Space::S)
                    .align_y(alignment::Vertical::Center)
                    .into(),
                (Some(shown), false) => icon(shown).into(),
                (None, _) => name().into(),
            });
        let face = if press.opens {
            row![face, icon(Icon::Down).size(13.0)]
                .spacing(Space::XS)
                .align_y(alignment::Vertical::Center)
                .into()
        } else {
            face
        };
        let mut content = container(face).padding(padding).width(press.width);
        if press.width != Length::Shrink && press.meaning != Meaning::Row {
            content = content.align_x(alignment::Horizontal::Center);
        }
        let told = press.tip.clone().filter(|_| !press.named);
        let pressed = Element::new(Pressed {
            content: content.into(),
            told: told.map(super::words::told),
            semantics: press.semantics,
            meaning: press.meaning,
            selected: press.selected,
            id: press.id,
            passed_by: press.passed_by,
            hooks: press.hooks,
            status: Status::default(),
        });
        match press.tip {
            Some(words) => tip(pressed, words),
            None => pressed,
        }
    }
}
