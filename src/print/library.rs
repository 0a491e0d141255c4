//! What the library that hands a print out says of itself, as templates read it.

use super::PrintWarning;
use super::code::{self, Coded};
use super::legible::is_blank;
use super::page::{Drawn, Part};
use super::setter::Setter;
use crate::model::Direction;
use serde::Serialize;

/// The library's own panel.
#[derive(Serialize)]
pub(crate) struct Panel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<Part>,
    /// Street, place and telephone, a part for each line.
    pub(crate) address: Vec<Part>,
    pub(crate) hours: Vec<Part>,
    pub(crate) programs: Vec<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) web: Option<Part>,
    /// The code of the web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Coded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) logo: Option<Drawn>,
}

/// Gives the panel of the library among the options; nothing where it says nothing.
pub(super) fn panel(setter: &mut Setter<'_>) -> Option<Panel> {
    let library = &setter.options.library;
    if library.is_empty() {
        return None;
    }
    let turned = setter.options.language.direction() == Direction::RightToLeft;
    let one = |setter: &mut Setter<'_>, text: &str| {
        let part = Some(setter.plain(text)).filter(|part| !is_blank(&part.text))?;
        // A house number and a telephone number keep their order in a print that runs from right to left.
        Some(match turned {
            true => Part::plain(format!("\u{2068}{}\u{2069}", part.text)),
            false => part,
        })
    };
    Some(Panel {
        name: one(setter, &library.name),
        address: library
            .address
            .lines()
            .filter_map(|line| one(setter, line))
            .collect(),
        hours: setter.lines(&library.hours),
        programs: setter.lines(&library.programs),
        web: one(setter, &library.web),
        code: code::coded(setter, &library.web),
        logo: library.logo.as_ref().and_then(|logo| {
            let words = setter.plain(&library.logo_words);
            let words = Some(words).filter(|alt| !is_blank(&alt.text));
            let drawn = setter.drawn(&logo.id(), words);
            if drawn.is_none() {
                setter.warnings.push(PrintWarning::LibraryLogo);
            }
            drawn
        }),
    })
}
