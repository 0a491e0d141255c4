//! The two faces of the window: Andika to work with, Gentium Book to read. Both by SIL, both for every Latin orthography.

use iced::Font;
use iced::font::{Family, Style, Weight};

/// The faces, to be loaded when the program starts (`Settings::fonts`).
pub const FONTS: [&[u8]; 7] = [
    include_bytes!("../../../assets/fonts/Andika-Regular.ttf"),
    include_bytes!("../../../assets/fonts/Andika-Bold.ttf"),
    include_bytes!("../../../assets/fonts/Andika-Italic.ttf"),
    include_bytes!("../../../assets/fonts/GentiumBookPlus-Regular.ttf"),
    include_bytes!("../../../assets/fonts/GentiumBookPlus-Bold.ttf"),
    include_bytes!("../../../assets/fonts/GentiumBookPlus-Italic.ttf"),
    include_bytes!("../../../assets/fonts/GentiumBookPlus-BoldItalic.ttf"),
];

/// The face of the window (`Settings::default_font`).
pub const BODY: Font = Font {
    family: Family::Name("Andika"),
    ..Font::DEFAULT
};

/// The face of the window, for what weighs more.
pub const BOLD: Font = Font {
    weight: Weight::Bold,
    ..BODY
};

/// The face of the window, slanted.
pub const ITALIC: Font = Font {
    style: Style::Italic,
    ..BODY
};

/// The face of annotations and of all that is read at length. Gentium Book calls its regular weight medium.
pub const TITLE_PLAIN: Font = Font {
    family: Family::Name("Gentium Book Plus"),
    weight: Weight::Medium,
    ..Font::DEFAULT
};

/// The face of titles. Gentium Book calls its bold weight extra bold.
pub const TITLE: Font = Font {
    weight: Weight::ExtraBold,
    ..TITLE_PLAIN
};

/// The face of titles named inside a text.
pub const TITLE_ITALIC: Font = Font {
    style: Style::Italic,
    ..TITLE_PLAIN
};
