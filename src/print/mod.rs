//! The printed page: Typst world, printables, pages as pixels or PDF. The only place that knows Typst.
//!
//! A [`Press`] lays a [`PublicList`](crate::model::PublicList) out as [`Pages`]. Text reaches Typst as data, never as markup; the templates stand in
//! `assets/print`, and a folder of one's own. Nothing here touches the disk, the network or the clock.

pub(crate) mod code;
mod coverage;
mod covers;
mod cultures;
mod entry;
pub(crate) mod filed;
mod fit;
pub mod fonts;
pub(crate) mod index;
mod labels;
mod lacking;
mod legible;
pub(crate) mod library;
pub(crate) mod look;
mod measure;
pub(crate) mod page;
mod pages;
#[cfg(test)]
mod palettes;
mod panels;
mod people;
mod press;
pub(crate) mod setter;
mod shelved;
mod swatches;
mod templates;
mod trouble;
mod world;

pub use crate::model::{
    Art, Bookmarks, Columns, Composition, Ink, Pairing, Palette, Paper, PrintOptions as Options,
    Printable, Talkers,
};
pub use code::{CodeError, address};
pub use coverage::coverage;
pub use fit::{Fit, Over};
pub use index::wished as indexes;
pub use pages::{Pages, Pixels, Place, Run};
pub use press::Press;
pub use swatches::swatches;
pub use templates::{OwnTemplates, SAMPLE};
pub use trouble::{PrintError, PrintWarning};

/// Tells a list in the words and in the order of its printed pages, for copies that look different: the same facts, stops
/// and labels, without the printed page's stand-ins for letters that its fonts lack.
pub(crate) fn told(
    list: &crate::model::PublicList,
    options: &Options,
) -> (page::Page, Vec<PrintWarning>) {
    let mut legible = legible::Legible::elsewhere();
    let mut covers = covers::Covers::new(covers::Audience::Elsewhere);
    setter::set(list, options, &mut legible, &mut covers, 0)
}
