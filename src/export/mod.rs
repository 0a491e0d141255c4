//! What leaves the program as a file: web page, Word file, Markdown, plain text, spreadsheet. (PDF is made by [`crate::print`].)
//!
//! Each copy is made from a [`PublicList`](crate::model::PublicList), which has no field for committee matters, and tells the words of the
//! printed pages in their order. What the list covers is told of a [`Report`](crate::check::balance::Report), which holds counts alone. Nothing here reads the clock or the network: the same list gives the same text.

mod collection;
mod copies;
mod coverage;
pub mod csv;
mod html;
mod markdown;
mod public_copy;
mod schema_org;
pub mod several;
mod story;
mod telling;
mod text;
mod word;

pub use collection::collection;
pub use copies::{Copy, CopyKind, Made, file_names};
pub use coverage::coverage;
pub use csv::csv;
pub use html::html;
pub use markdown::markdown;
pub use public_copy::public_copy;
pub use text::text;
pub use word::docx;
