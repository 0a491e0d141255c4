//! The widgets of the window. Each has a role, a name, a value and a place in the order of the Tab key, so that keyboard and
//! screen reader work because the widget is used. They know nothing of lists and books, and hold no words of their own.
//!
//! Screens import [`Element`] and these; the raw widgets of iced that take words or presses are not needed beside them
//! (`column!`, `row!`, `container`, `space`, `scrollable`, `stack!` are). All are builders that become an [`Element`] with `.into()`.
//!
//! | to show | write |
//! |---|---|
//! | words | [`text`], [`soft`], [`note`], [`small`], [`reading`], [`clipped`] (one line, cut with …); colour by [`Ink`](crate::app::theme::Ink): `.class(Ink::Teal)` |
//! | a heading | `heading(level, "Grades K – 2").size(..).ink(Ink::Hibiscus)`; `title("Watercress")` |
//! | something to press | `press("Add a book").primary().tip("Ctrl+Enter").on_press(Message::Add)`; looks `primary`, `plain` (default), `quiet`, `danger`, `tab(selected)`, `pill(selected)`, `row(selected)`, `link`; `.icon(Icon::Add)` beside the name, `.only_icon(Icon::Add)` instead of it, `.face(element)` anything instead of it; `.on_press_maybe`, `.on_double`, `.on_right`, `.on_drag`, `.on_enter`, `.on_drop` |
//! | a text field | `field("Title", &self.title).on_input(Message::Title).on_submit(..).placeholder(..).error(..).help(..).id(..)`; `.on_key(\|key\| ..)`; `.beside(width)` label left of it; `.hide_label()` |
//! | a long text | `area("Annotation", &self.content).on_action(Message::Edit).below(element)` |
//! | one of a few | `segments("Paper", options, selected, Message::Paper)`; `choice("Language", options, selected, Message::Language)` |
//! | a field with suggestions | `suggest(field(..), suggestions)` |
//! | yes or no | `check("Covers", on, Message::Covers)` |
//! | a tag | `chip("Spanish").teal().on_remove("Remove Spanish", Message::Remove)`; `tag("by").hibiscus()` |
//! | as many tags as fit | `fit(tags, Space::XS, \|count\| tag(..).into())` |
//! | a popup | `anchored(base, open.then(\|\| content)).on_close(Message::Close)` |
//! | a dialog | `dialog::over(base, Option<Dialog>)`, `dialog("Close the list?", content).button(press(..)).safe_button(press(..)).on_cancel(..).on_accept(..)` |
//! | panes | `split(Message::Resized).pane("List", share, least_width, Some(element))...` (`None`: closed) |
//! | ten thousand rows | `rows("Books", &heights, \|index\| element).selected(..).on_select(..).on_key(..)` |
//! | keys for all that is inside | `answered(content, \|named\| ..)`, where nothing inside takes them; `answered_within` only while the keyboard is inside |
//! | a part of a whole | `bar(0.4, BAR, Ground::TealBar)`, with its number in words beside it |
//! | an icon, a picture, a line | [`icon()`], [`picture()`], [`decoration()`] for one that says nothing, [`divider()`] |
//! | a role for anything else | `semantic(Role::Group, "Filters", content)` |
//!
//! Tab: the program calls [`focus::next`] and [`focus::previous`]. Focus by id: [`focus::on`]. Who reads the window: [`semantics::read`].

/// What a widget with one child leaves to that child.
macro_rules! as_its_content {
    ($($part:ident),+) => { $(as_its_content!(@$part);)+ };
    (@size) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.content.as_widget().size()
        }

        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.content.as_widget().size_hint()
        }
    };
    (@children) => {
        fn children(&self) -> Vec<Tree> {
            vec![Tree::new(&self.content)]
        }

        fn diff(&self, tree: &mut Tree) {
            tree.diff_children(std::slice::from_ref(&self.content));
        }
    };
    (@layout) => {
        fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
            self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        }
    };
    (@draw) => {
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
            self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        }
    };
    (@mouse_interaction) => {
        fn mouse_interaction(
            &self,
            tree: &Tree,
            layout: Layout<'_>,
            cursor: mouse::Cursor,
            viewport: &Rectangle,
            renderer: &Renderer,
        ) -> mouse::Interaction {
            self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
        }
    };
    (@overlay) => {
        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut Tree,
            layout: Layout<'b>,
            renderer: &Renderer,
            viewport: &Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, M, Theme, Renderer>> {
            self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
        }
    };
}

mod anchored;
mod answered;
mod area;
mod bar;
mod beneath;
mod check;
mod chip;
mod choice;
mod clipped;
pub mod dialog;
mod face;
mod field;
mod fit;
pub mod focus;
mod heights;
mod icon;
mod keyed;
mod menu;
mod pane;
mod picture;
mod press;
mod pressed;
mod rows;
pub mod semantics;
mod split;
mod stop;
mod suggest;
mod told;
mod words;

pub use anchored::{Anchored, anchored};
pub use answered::{answered, answered_within};
pub use area::{Area, area};
pub use bar::{BAR, bar};
pub use check::check;
pub use chip::{Chip, chip, tag};
pub use choice::{Choice, choice, segments};
pub use clipped::{Clipped, clipped};
pub use dialog::{Dialog, dialog};
pub use field::{Field, field};
pub use fit::{Fit, fit};
pub use heights::Heights;
pub use icon::{Icon, icon, mark};
pub use keyed::KeyPress;
pub use picture::{decoration, picture};
pub use press::{Press, press};
pub use rows::{Dragged, Reach, Rows, rows};
pub use semantics::{Role, Semantic, Semantics, semantic};
pub use split::{Split, split};
pub use suggest::{Suggest, Suggestion, suggest};
pub use words::{
    Heading, Words, divider, heading, note, reading, small, soft, text, tip, title, upright_divider,
};

use super::theme::Theme;
use iced::Renderer;

/// Anything that can be shown.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme, Renderer>;
