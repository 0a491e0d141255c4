//! What differs between two states of a list, told for people: which books came, went, changed or moved.
//!
//! Compares only; changes nothing. Sections and entries are the same where their identities are.

mod difference;
mod told;

pub use difference::{Changed, Difference, Field, ListPart, Named, Sections};
