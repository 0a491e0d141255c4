//! How a print looks, as templates read it: what the user chose, and the fonts that the words need.

use super::fonts;
use super::page::Spoken;
use crate::model::{Bookmarks, Columns, Composition, Ink, Pairing, Paper, PrintOptions, Talkers};
use serde::Serialize;

/// The most covers that a poster shows; more would be too small to be seen from where people stand.
pub(crate) const MOST_COVERS: usize = 30;

/// What the user chose, and the fonts.
#[derive(Serialize)]
pub(super) struct Look {
    paper: &'static str,
    columns: u8,
    bookmarks: u8,
    talkers: u8,
    composition: &'static str,
    /// The most covers that a poster shows.
    #[serde(rename = "most-covers")]
    most_covers: usize,
    pairing: &'static str,
    palette: &'static str,
    art: &'static str,
    colour: bool,
    covers: bool,
    #[serde(flatten)]
    spoken: Spoken,
    faces: Families,
}

#[derive(Serialize)]
struct Families {
    reading: Vec<String>,
    plain: Vec<String>,
}

impl Look {
    /// Gives what the options ask for, with the families that the texts need beside the reading faces.
    pub(super) fn of(options: &PrintOptions, families: &[String]) -> Self {
        let stack = |first: &str, second: &str| {
            [first, second]
                .into_iter()
                .map(str::to_owned)
                .chain(families.iter().cloned())
                .collect()
        };
        Self {
            paper: match options.paper {
                Paper::Letter => "us-letter",
                Paper::A4 => "a4",
                Paper::Tabloid => "us-tabloid",
                Paper::A3 => "a3",
            },
            columns: match options.columns {
                Columns::One => 1,
                Columns::Two => 2,
            },
            bookmarks: match options.bookmarks {
                Bookmarks::Four => 4,
                Bookmarks::Five => 5,
            },
            talkers: match options.talkers {
                Talkers::Four => 4,
                Talkers::Six => 6,
                Talkers::Eight => 8,
            },
            composition: match options.composition {
                Composition::Covers => "covers",
                Composition::Titles => "titles",
            },
            most_covers: MOST_COVERS,
            pairing: match options.pairing {
                Pairing::SideBySide => "side-by-side",
                Pairing::InTurn => "in-turn",
            },
            palette: options.palette.word(),
            art: options.art.word(),
            colour: options.ink == Ink::Colour,
            covers: options.covers,
            spoken: Spoken::of(&options.language),
            faces: Families {
                reading: stack(fonts::READING, fonts::PLAIN),
                plain: stack(fonts::PLAIN, fonts::READING),
            },
        }
    }
}
