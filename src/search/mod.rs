//! Finding entries as one types or by their facets, the orders in which they are shown, and suggestions from what the list
//! already holds.
//!
//! Everything is compared in the one form that [`fold`] gives. Nothing here changes a list.

pub mod facets;
mod fold;
mod index;
mod sort;
mod suggest;

pub use fold::fold;
pub use index::Index;
pub(crate) use sort::filing_title;
pub use sort::{Order, order};
pub use suggest::{Field, Suggestion, Suggestions};

#[cfg(test)]
mod tests;
