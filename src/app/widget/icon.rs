//! Icons, drawn in the colour of the words around them. They say nothing themselves: what they stand in has the name.

use super::Element;
use crate::app::theme::{Ink, Theme};
use iced::advanced::svg::{self, Renderer as _, Svg};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::{Length, Rectangle, Renderer, Size};

macro_rules! icons {
    ($($(#[$doc:meta])* $icon:ident = $file:literal;)+) => {
        /// An icon, from Lucide.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon {
            $($(#[$doc])* $icon,)+
        }

        impl Icon {
            /// Every icon.
            pub const ALL: &'static [Self] = &[$(Self::$icon),+];

            const fn drawing(self) -> &'static [u8] {
                match self {
                    $(Self::$icon => include_bytes!(concat!("../../../assets/icons/", $file, ".svg")),)+
                }
            }
        }
    };
}

icons! {
    /// To add.
    Add = "plus";
    /// To remove, to close.
    Remove = "x";
    /// To undo.
    Undo = "undo-2";
    /// To do again.
    Redo = "redo-2";
    /// To find.
    Find = "search";
    /// Left out.
    LeaveOut = "ban";
    /// Choosing by what things have in common.
    Filter = "list-filter";
    /// What is aimed at.
    Aim = "target";
    /// To open below.
    Down = "chevron-down";
    /// To close above.
    Up = "chevron-up";
    /// To go back.
    Previous = "chevron-left";
    /// To go on.
    Next = "chevron-right";
    /// Is so.
    Tick = "check";
    /// To look at again.
    Warning = "triangle-alert";
    /// To know.
    Note = "info";
    /// To drag.
    Grip = "grip-vertical";
    /// Settings.
    Settings = "settings";
    /// To print.
    Print = "printer";
    /// To save.
    Save = "save";
    /// To open a file.
    Open = "folder-open";
    /// A list, a book.
    Book = "book-open";
    /// Languages.
    Languages = "languages";
    /// People.
    People = "users";
    /// To export.
    Export = "download";
    /// To import.
    Import = "file-input";
    /// Saved states.
    History = "history";
    /// More to do.
    More = "ellipsis";
    /// The pane on the left.
    PaneLeft = "panel-left";
    /// The pane on the right.
    PaneRight = "panel-right";
    /// Keys.
    Keys = "keyboard";
    /// To delete.
    Delete = "trash-2";
    /// To copy.
    Copy = "copy";
    /// A picture.
    Picture = "image";
    /// To show.
    Show = "eye";
    /// To hide.
    Hide = "eye-off";
    /// Larger.
    ZoomIn = "zoom-in";
    /// Smaller.
    ZoomOut = "zoom-out";
    /// To fit.
    Fit = "maximize";
    /// Light.
    Light = "sun";
    /// Dark.
    Dark = "moon";
    /// To sort.
    Sort = "arrow-up-down";
    /// To move up.
    MoveUp = "arrow-up";
    /// To move down.
    MoveDown = "arrow-down";
    /// To go back to where one was.
    Back = "arrow-left";
    /// A letter.
    Mail = "mail";
    /// Leads out of the program.
    Elsewhere = "external-link";
    /// Help.
    Help = "circle-question-mark";
    /// To edit.
    Edit = "pencil";
    /// An award.
    Award = "award";
    /// Sections.
    Sections = "list";
    /// The world.
    World = "globe";
    /// To do anew.
    Refresh = "refresh-cw";
}

/// A drawing in the place of words. Made by [`icon`] and [`mark`].
pub struct Drawing {
    handle: svg::Handle,
    size: f32,
    ink: Option<Ink>,
}

/// Draws an icon, 18 pixels high unless told otherwise.
pub fn icon(icon: Icon) -> Drawing {
    Drawing {
        handle: svg::Handle::from_memory(icon.drawing()),
        size: 18.0,
        ink: Some(Ink::Inherited),
    }
}

/// Draws the program's own mark in its colours.
pub fn mark(theme: Theme) -> Drawing {
    let drawing: &'static [u8] = match theme {
        Theme::Light => include_bytes!("../../../assets/icons/colibri.svg"),
        Theme::Dark => include_bytes!("../../../assets/icons/colibri-dark.svg"),
    };
    Drawing {
        handle: svg::Handle::from_memory(drawing),
        size: 28.0,
        ink: None,
    }
}

impl Drawing {
    /// Says how high it is, in logical pixels.
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Gives it a colour by meaning.
    pub fn ink(mut self, ink: Ink) -> Self {
        self.ink = Some(ink);
        self
    }
}

impl<M> Widget<M, Theme, Renderer> for Drawing {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size), Length::Fixed(self.size))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.size, self.size)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let mut drawing = Svg::new(self.handle.clone());
        if let Some(ink) = self.ink {
            drawing = drawing.color(ink.color(theme.look()).unwrap_or(style.text_color));
        }
        if let Some(seen) = bounds.intersection(viewport) {
            renderer.draw_svg(drawing, bounds, seen);
        }
    }
}

impl<'a, M: 'a> From<Drawing> for Element<'a, M> {
    fn from(drawing: Drawing) -> Self {
        Self::new(drawing)
    }
}
