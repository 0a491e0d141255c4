//! The printed page: Typst world, printables, pages as pixels or PDF. The only place that knows Typst.
//!
//! A [`Press`] lays a [`PublicList`](crate::model::PublicList) out as [`Pages`]. Text reaches Typst as data, never as markup; the templates stand in
//! `assets/print`. Nothing here touches the disk, the network or the clock.

mod code;
mod coverage;
mod covers;
mod cultures;
mod entry;
pub mod fonts;
pub(crate) mod index;
mod legible;
mod options;
pub(crate) mod page;
mod pages;
#[cfg(test)]
mod palettes;
mod press;
mod trouble;
mod world;

pub use code::CodeError;
pub use coverage::coverage;
pub use options::{Columns, Ink, Options, Paper, Printable};
pub use pages::{Pages, Pixels, Place, Run};
pub use press::Press;
pub use trouble::{PrintError, PrintWarning};

/// Tells a list in the words and in the order of its printed pages, for copies that look different: the same facts, stops
/// and labels, without the printed page's stand-ins for letters that its fonts lack.
pub(crate) fn told(
    list: &crate::model::PublicList,
    options: &Options,
) -> (page::Page, Vec<PrintWarning>) {
    let mut legible = legible::Legible::elsewhere();
    let mut covers = covers::Covers::new(covers::Audience::Elsewhere);
    let mut setter = page::Setter::new(list, options, &mut legible, &mut covers);
    let page = setter.page();
    (page, setter.warnings)
}
