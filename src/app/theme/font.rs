//! The two faces of the window: Andika to work with, Gentium Book to read. Both by SIL, both for every Latin orthography.

use crate::print::fonts;
use iced::Font;
use iced::advanced::graphics::text::cosmic_text::fontdb::{self, Source};
use iced::advanced::graphics::text::font_system;
use iced::font::{Family, Style, Weight};
use std::sync::{Arc, Once, PoisonError};

/// Gives the window its faces, once, as they stand in the program. By the usual way (`Settings::fonts`) each would be copied
/// into memory: five megabytes.
pub fn load() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let mut system = font_system()
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        for face in fonts::at_start() {
            let source = Source::Binary(Arc::new(face.bytes));
            let _ = system.raw().db_mut().load_font_source(source);
        }
    });
}

/// Lets faces of another script stand where those for reading and for titles have no letter. Whoever draws text looks for faces of
/// exactly the weight that is asked for, and Gentium has names of its own for its weights: another font of the computer would be
/// taken, of whatever kind.
pub fn stand_in<'f>(faces: impl IntoIterator<Item = &'f fonts::Face>) {
    let mut system = font_system()
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    let fonts = system.raw().db_mut();
    let faces: Vec<_> = faces.into_iter().collect();
    for face in &faces {
        let of_family = faces.iter().filter(|other| other.family == face.family);
        let alone = of_family.count() == 1;
        for id in fonts.load_font_source(Source::Binary(Arc::new(face.bytes))) {
            let Some(info) = fonts.face(id).cloned() else {
                continue;
            };
            fonts.remove_face(id);
            let bold = info.weight >= fontdb::Weight::SEMIBOLD;
            let weights = [
                (!bold, fontdb::Weight::MEDIUM),
                (bold || alone, fontdb::Weight::EXTRA_BOLD),
            ];
            for (_, weight) in weights.into_iter().filter(|(fits, _)| *fits) {
                let _ = fonts.push_face_info(fontdb::FaceInfo {
                    weight,
                    ..info.clone()
                });
            }
        }
    }
}

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
