//! Other formats in, and pictures of covers.
//!
//! A file becomes a [`Sheet`], a [`Mapping`] says what its columns mean, [`place`] makes entries, and [`Imported::edit`] gives the one
//! edit that puts them on a list. Nothing is dropped in silence: a cell that fits no field goes into the notes, a row that is left
//! out is listed with its reason. Nothing here changes a list or a file.

pub(crate) mod awards;
mod cell;
mod cover;
pub(crate) mod cultures;
mod halves;
pub(crate) mod header;
mod imported;
pub(crate) mod isbns;
pub(crate) mod languages;
mod mapping;
pub(crate) mod people;
mod picture_file;
mod place;
mod records;
mod report;
mod row;
mod section;
mod sentence;
mod sheet;
mod text;
pub(crate) mod values;

pub use cover::{CoverError, LARGEST_FILE, LONGEST_SIDE, TALLEST, WIDEST, cover};
pub use imported::{Imported, LeftOut, Placed, Reason, Repeated};
pub use mapping::{Field, Mapping};
pub use picture_file::{PictureFileError, picture_from};
pub use place::{place, place_with};
pub use report::{Group, Placement, Report};
pub use sheet::{ImportError, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, Row, Sheet, read_sheet};
pub use text::Encoding;

use crate::search::fold;
use crate::words::{Tongue, Words};

/// Finds the value that the program itself names so, in either tongue.
fn said<T: Copy, const COUNT: usize>(
    folded: &str,
    all: [T; COUNT],
    name: fn(&Words, T) -> String,
) -> Option<T> {
    Tongue::ALL.iter().find_map(|tongue| {
        let words = Words::of(*tongue);
        all.into_iter()
            .find(|value| fold(&name(&words, *value)) == folded)
    })
}

/// Gives the least number of whole megabytes that holds so many bytes.
fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1 << 20)
}
