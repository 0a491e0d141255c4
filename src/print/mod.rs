//! The printed page: Typst world, printables, pages as pixels or PDF. The only place that knows Typst.

mod options;

pub use options::{Columns, Ink, Options, Paper, Printable};
