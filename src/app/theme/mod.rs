//! How the window looks: colours by meaning, spaces, type sizes, corners. Everything drawn takes them from here.
//!
//! The size of all text is the application's scale factor; nothing here or in the widgets knows it.

mod catalog;
mod font;

pub use catalog::Frame;
pub use font::{
    BODY, BOLD, ITALIC, TITLE, TITLE_ITALIC, TITLE_PLAIN, load as load_fonts, stand_in,
};

use iced::theme::{Base, Mode, Palette, Style};
use iced::{Color, color};

/// Spaces, in logical pixels, in steps of four.
pub struct Space;

impl Space {
    /// 4: inside tags, between an icon and its word.
    pub const XS: f32 = 4.0;
    /// 8: between things that belong together.
    pub const S: f32 = 8.0;
    /// 12: inside fields, between rows.
    pub const M: f32 = 12.0;
    /// 16: between groups, the edge of a pane.
    pub const L: f32 = 16.0;
    /// 24: between parts of a screen.
    pub const XL: f32 = 24.0;
    /// 32: around a screen of few things.
    pub const XXL: f32 = 32.0;
}

/// Type sizes, in logical pixels.
pub struct Size;

impl Size {
    /// Tags and small notes.
    pub const SMALL: f32 = 12.0;
    /// Facts under a title, labels, the status line.
    pub const NOTE: f32 = 13.0;
    /// Everything else.
    pub const BODY: f32 = 14.5;
    /// What people write: annotations.
    pub const READING: f32 = 16.0;
    /// The title of the book at hand.
    pub const TITLE: f32 = 21.0;
    /// The title of a screen with few things.
    pub const LARGE: f32 = 30.0;
}

/// Corners, in logical pixels.
pub struct Corner;

impl Corner {
    /// Bars that count.
    pub const BAR: f32 = 2.0;
    /// Tags.
    pub const TAG: f32 = 4.0;
    /// Fields and buttons.
    pub const FIELD: f32 = 8.0;
    /// Dialogs and menus.
    pub const CARD: f32 = 10.0;
    /// Chips.
    pub const PILL: f32 = 14.0;
}

/// The colours of one appearance, by meaning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// The ground of the window.
    pub paper: Color,
    /// The ground of what is worked on: fields, the book at hand, dialogs.
    pub card: Color,
    /// The ground behind the page as it will print.
    pub desk: Color,
    /// Text.
    pub ink: Color,
    /// Text of less weight.
    pub soft: Color,
    /// Lines, one pixel wide.
    pub line: Color,
    /// To act, and languages.
    pub teal: Color,
    /// The ground of teal words.
    pub teal_ground: Color,
    /// Words on a ground of full teal.
    pub on_teal: Color,
    /// Cultures and sections.
    pub hibiscus: Color,
    /// The ground of hibiscus words.
    pub hibiscus_ground: Color,
    /// To look at again.
    pub marigold: Color,
    /// The ground of marigold words.
    pub marigold_ground: Color,
    /// What went wrong or takes away.
    pub error: Color,
    /// The ground of error words.
    pub error_ground: Color,
    /// What is well.
    pub good: Color,
    /// The ring around what the keyboard acts on.
    pub focus: Color,
    /// Chosen text inside a field.
    pub selection: Color,
    /// What dims the window under a dialog.
    pub dim: Color,
}

const LIGHT: Look = Look {
    paper: color!(0xFBF8F2),
    card: color!(0xFFFFFF),
    desk: color!(0xEFEADF),
    ink: color!(0x22292B),
    soft: color!(0x5B6568),
    line: color!(0xE4DDD0),
    teal: color!(0x0B6A6A),
    teal_ground: color!(0xE3F0EE),
    on_teal: color!(0xFFFFFF),
    hibiscus: color!(0xA8245A),
    hibiscus_ground: color!(0xFBEBF1),
    marigold: color!(0x8A5200),
    marigold_ground: color!(0xFFF3DC),
    error: color!(0xA32020),
    error_ground: color!(0xFCEBE8),
    good: color!(0x2B6B2F),
    focus: color!(0x0B6A6A),
    selection: color!(0xBFE0DC),
    dim: color!(0x22292B, 0.45),
};

const DARK: Look = Look {
    paper: color!(0x1B2022),
    card: color!(0x232A2C),
    desk: color!(0x141819),
    ink: color!(0xE8E6E1),
    soft: color!(0xA9B4B4),
    line: color!(0x3A4346),
    teal: color!(0x6FC7C1),
    teal_ground: color!(0x17383A),
    on_teal: color!(0x10201F),
    hibiscus: color!(0xF08DB4),
    hibiscus_ground: color!(0x3D2230),
    marigold: color!(0xF2C46D),
    marigold_ground: color!(0x3A2E17),
    error: color!(0xFF9E8F),
    error_ground: color!(0x44211D),
    good: color!(0x8FCF8B),
    focus: color!(0x6FC7C1),
    selection: color!(0x2A5557),
    dim: color!(0x000000, 0.6),
};

/// The appearance of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Dark words on light paper.
    #[default]
    Light,
    /// Light words on dark paper.
    Dark,
}

impl Theme {
    /// Gives its colours.
    pub const fn look(self) -> &'static Look {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::Dark => Self::Dark,
            Mode::None | Mode::Light => Self::Light,
        }
    }

    fn mode(&self) -> Mode {
        match self {
            Self::Light => Mode::Light,
            Self::Dark => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        Style {
            background_color: self.look().paper,
            text_color: self.look().ink,
        }
    }

    fn palette(&self) -> Option<Palette> {
        let look = self.look();
        Some(Palette {
            background: look.paper,
            text: look.ink,
            primary: look.teal,
            success: look.good,
            warning: look.marigold,
            danger: look.error,
        })
    }

    fn name(&self) -> &str {
        match self {
            Self::Light => "Colibrí, light",
            Self::Dark => "Colibrí, dark",
        }
    }
}

/// The colour of words, by meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    /// That of what they stand in: a button, a chip.
    #[default]
    Inherited,
    /// Text.
    Plain,
    /// Text of less weight.
    Soft,
    /// Acts, languages.
    Teal,
    /// Cultures, sections.
    Hibiscus,
    /// To look at again.
    Marigold,
    /// Went wrong.
    Error,
    /// Is well.
    Good,
}

impl Ink {
    /// Gives the colour, or nothing where it is inherited.
    pub const fn color(self, look: &Look) -> Option<Color> {
        match self {
            Self::Inherited => None,
            Self::Plain => Some(look.ink),
            Self::Soft => Some(look.soft),
            Self::Teal => Some(look.teal),
            Self::Hibiscus => Some(look.hibiscus),
            Self::Marigold => Some(look.marigold),
            Self::Error => Some(look.error),
            Self::Good => Some(look.good),
        }
    }
}

/// What a container stands for, and so how its ground looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ground {
    /// Nothing drawn.
    #[default]
    Clear,
    /// The window's paper.
    Paper,
    /// What is worked on.
    Card,
    /// Behind the printed page.
    Desk,
    /// A framed card: a menu, a dialog, a notice.
    Framed,
    /// A card that floats over the rest.
    Floating,
    /// A sheet of the printed page.
    Sheet,
    /// A tag about language.
    TealTag,
    /// A tag about culture.
    HibiscusTag,
    /// A tag or notice about what should be looked at again.
    MarigoldTag,
    /// A tag or notice about what went wrong.
    ErrorTag,
    /// A plain tag.
    PlainTag,
    /// A bar that counts languages, or anything without a colour of its own.
    TealBar,
    /// A bar that counts cultures.
    HibiscusBar,
    /// A bar of what is not stated: hollow.
    HollowBar,
    /// A bar of what another list has.
    OtherBar,
    /// A box with a tick.
    BoxOn,
    /// A box without.
    BoxOff,
    /// The words that appear beside the pointer.
    Tip,
    /// Dims the window under a dialog.
    Dim,
}
