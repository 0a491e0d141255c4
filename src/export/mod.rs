//! What leaves the program as a file: web page and plain text. (PDF is made by [`crate::print`].)
//!
//! Each copy is made from a [`PublicList`](crate::model::PublicList), which has no field for committee matters, and tells the words of the
//! printed pages in their order. Nothing here reads the clock or the network: the same list gives the same text.

pub mod csv;
mod html;
mod public_copy;
mod schema_org;
mod text;

pub use csv::csv;
pub use html::html;
pub use public_copy::public_copy;
pub use text::text;
