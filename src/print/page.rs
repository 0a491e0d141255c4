//! What a template reads: the list in words, in the order in which it is printed. Text only; how it looks is the template's.
//! [`Setter`](super::setter::Setter) makes it.

use super::code::Coded;
use super::filed::Found;
use super::index::Index;
use super::legible::{is_deep, is_open, is_unbolded};
use super::library::Panel;
use super::look::Look;
use super::panels::Panels;
use crate::model::{Direction, LanguageTag, PictureId};
use serde::Serialize;
use std::collections::BTreeMap;
use unicode_segmentation::UnicodeSegmentation;

/// A piece of text in one language.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Part {
    pub(crate) text: String,
    #[serde(flatten)]
    pub(crate) spoken: Option<Spoken>,
    /// In bold letters.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) strong: bool,
    /// In italic letters.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) slanted: bool,
    /// Never broken at the end of a line.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) whole: bool,
    /// The address that it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) link: Option<String>,
    /// With letters that reach far above or below the line.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deep: bool,
    /// In a script whose lines stand further apart than those of Latin letters.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) open: bool,
    /// In a script for which there is no bold face.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) unbolded: bool,
}

impl Part {
    /// Makes a text that is in no particular language.
    pub(super) fn plain(text: String) -> Self {
        Self {
            deep: is_deep(&text),
            open: is_open(&text),
            unbolded: is_unbolded(&text),
            text,
            ..Self::default()
        }
    }
}

/// A language as Typst and PDF take it: two or three letters, and a country.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Spoken {
    pub(super) lang: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) region: Option<String>,
    pub(crate) rtl: bool,
    /// The whole tag, for copies that take it.
    #[serde(skip)]
    pub(crate) tag: LanguageTag,
}

impl Spoken {
    pub(crate) fn of(tag: &LanguageTag) -> Self {
        let known = matches!(tag.primary().len(), 2 | 3);
        let region = tag
            .as_str()
            .split('-')
            .skip(1)
            .take_while(|part| part.len() > 1)
            .find(|part| part.len() == 2)
            .or(match (tag.primary(), tag.script()) {
                // The country tells a font which forms of the characters to take.
                ("zh", Some("Hant")) => Some("TW"),
                ("zh", Some("Hans")) => Some("CN"),
                _ => None,
            });
        Self {
            lang: if known {
                tag.primary().to_owned()
            } else {
                "und".to_owned()
            },
            region: region.filter(|_| known).map(str::to_owned),
            rtl: tag.direction() == Direction::RightToLeft,
            tag: tag.clone(),
        }
    }

    /// Gives a language that nobody has stated, for words of which only their direction can be seen.
    pub(super) fn unstated(rtl: bool) -> Option<Self> {
        let tag = "und".parse().ok()?;
        Some(Self {
            rtl,
            ..Self::of(&tag)
        })
    }
}

/// Everything that a template reads.
#[derive(Serialize)]
pub(crate) struct Page {
    pub(super) look: Look,
    /// The template's own words, by name.
    pub(crate) labels: BTreeMap<&'static str, Part>,
    /// The same list in the second language of a bilingual sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) other: Option<Box<Page>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) library: Option<Panel>,
    /// A picture of one's own in the place of the art.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) picture: Option<Drawn>,
    /// Where the list can be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address: Option<Part>,
    /// The code of that address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<Coded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) members: Option<Part>,
    pub(crate) title: Part,
    /// The title as it stands at the foot of each page.
    pub(crate) running: Part,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kicker: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) subtitle: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) slogan: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) logo: Option<Drawn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) draft: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) empty: Option<Part>,
    pub(crate) introduction: Vec<Part>,
    /// The languages beside that of the print in which its books can be read.
    pub(crate) found: Vec<Found>,
    /// The measures of a folded sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) panels: Option<Panels>,
    pub(crate) sections: Vec<Section>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) closing: Vec<Part>,
    #[serde(rename = "closing-long")]
    pub(super) closing_long: bool,
}

#[derive(Serialize)]
pub(crate) struct Section {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) heading: Option<Part>,
    pub(crate) introduction: Vec<Part>,
    #[serde(rename = "introduction-long")]
    pub(super) introduction_long: bool,
    pub(crate) entries: Vec<Entry>,
}

#[derive(Serialize)]
pub(crate) struct Entry {
    pub(super) id: String,
    /// The name of its place, where an index leads to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) anchor: Option<String>,
    pub(crate) level: u8,
    /// The title alone, for prints that name the book and its makers apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) title: Vec<Part>,
    /// The names of its authors, or of who made it; on a shelf talker, of all, with what they did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) by: Option<Part>,
    #[serde(rename = "call-number", skip_serializing_if = "Option::is_none")]
    pub(crate) call_number: Option<Part>,
    pub(crate) heading: Vec<Part>,
    /// Which way the line that names the book runs, where it is not the way of the page.
    #[serde(rename = "heading-rtl", skip_serializing_if = "Option::is_none")]
    pub(crate) heading_rtl: Option<bool>,
    pub(crate) facts: Vec<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) languages: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cultures: Option<Part>,
    pub(crate) annotation: Vec<Part>,
    /// The annotation sentence by sentence, where a print has room for a part of it alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sentences: Vec<Part>,
    pub(crate) awards: Vec<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cover: Option<Drawn>,
    pub(crate) initial: String,
    pub(super) long: bool,
    /// A panel of a folded sheet begins with it.
    #[serde(rename = "begins-panel", skip_serializing_if = "std::ops::Not::not")]
    pub(super) begins_panel: bool,
}

/// A picture with its words.
#[derive(Serialize)]
pub(crate) struct Drawn {
    /// Which picture of the list it is.
    #[serde(skip)]
    pub(crate) picture: PictureId,
    pub(super) file: String,
    /// Height over width.
    pub(crate) ratio: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) alt: Option<Part>,
}

/// The most signs of a title at the foot of a page or in a sentence, where it has one line.
const RUNNING: usize = 70;

pub(super) fn shortened(title: &str) -> String {
    shortened_to(title, RUNNING)
}

/// Gives the first words of a text that has more signs than these.
pub(super) fn shortened_to(text: &str, most: usize) -> String {
    let mut graphemes = text.graphemes(true);
    let start: String = graphemes.by_ref().take(most).collect();
    if graphemes.next().is_none() {
        return start;
    }
    // Whole words, unless the title is one long word.
    let whole = start
        .rsplit_once(char::is_whitespace)
        .map_or("", |(whole, _)| whole);
    let kept = if whole.len() * 2 > start.len() {
        whole
    } else {
        &start
    };
    format!("{}…", kept.trim_end_matches([' ', ',', ':', ';']))
}
