//! The press: lays a list out as pages.

use super::Options;
use super::covers::{Audience, Covers};
use super::legible::Legible;
use super::pages::Pages;
use super::panels::Panels;
use super::setter;
use super::templates::{self, OwnTemplates};
use super::world::Room;
use super::{PrintError, PrintWarning};
use crate::model::PublicList;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// How many layouts back Typst remembers what it did not need again: more than there are printables to look at in turn.
const MEMORY: usize = 20;

/// The same for a list so long that every layout of it is large.
const SHORT_MEMORY: usize = 1;

/// From how many entries on a list is long.
const LONG: usize = 600;

/// How often a list is set again because a cluster of characters had no glyph.
const ATTEMPTS: usize = 4;

/// Lays lists out. One press serves one thread; keep it, so that a page that hardly changed costs hardly anything.
pub struct Press {
    room: Option<Room>,
    own: OwnTemplates,
    legible: Legible,
    covers: Covers,
}

/// A list as a template reads it.
struct Told {
    json: Vec<u8>,
    warnings: Vec<PrintWarning>,
    /// How a folded sheet is set.
    panels: Option<Panels>,
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

impl Press {
    /// Makes a press for paper. The fonts are looked into when the first page is laid out.
    pub fn new() -> Self {
        Self::of(Audience::Paper)
    }

    /// Makes a press whose pages are only looked at: the same pages, with pictures no finer than a screen shows them.
    pub fn for_screen() -> Self {
        Self::of(Audience::Screen)
    }

    /// Uses the templates of a folder of one's own before those inside the program.
    pub fn with_templates(mut self, own: OwnTemplates) -> Self {
        if own != self.own {
            self.room = Room::new(&own);
            self.own = own;
        }
        self
    }

    fn of(audience: Audience) -> Self {
        let own = OwnTemplates::default();
        Self {
            room: Room::new(&own),
            own,
            legible: Legible::default(),
            covers: Covers::new(audience),
        }
    }

    /// Lays a list out. The same list and options give the same pages.
    ///
    /// # Errors
    /// When Typst refuses, which no list should bring about, but a template of one's own may.
    pub fn lay_out(&mut self, list: &PublicList, options: &Options) -> Result<Pages, PrintError> {
        let mut attempt = 0;
        let mut denser = 0;
        let laid_out = loop {
            let Told {
                json,
                mut warnings,
                panels,
            } = self.set(list, options, denser)?;
            let room = self.room.as_mut().ok_or_else(|| PrintError::Layout {
                details: "the templates have no place".to_owned(),
            })?;
            let own = options.template.as_deref();
            let chosen = own.filter(|name| self.own.has(name) || *name == templates::SAMPLE);
            let template = chosen.map_or_else(|| templates::of(options.printable), templates::path);
            if !room.begin_with(&template) {
                return Err(PrintError::Layout { details: template });
            }
            if let Some(name) = own.filter(|_| chosen.is_none()) {
                warnings.push(PrintWarning::NoTemplate {
                    name: name.to_owned(),
                });
            }
            room.furnish(json, self.covers.files());
            let compiled = typst::compile::<PagedDocument>(&*room).output;
            match compiled {
                Ok(document) => {
                    attempt += 1;
                    if attempt < ATTEMPTS && self.note_unshaped(&document) {
                        continue;
                    }
                    warnings.extend(PrintWarning::of_missing(self.legible.missing(), list));
                    warnings.extend(PrintWarning::of_shortened(self.legible.shortened(), list));
                    let pages = Pages::new(document, list, options, warnings, panels.as_ref());
                    if panels.is_some_and(|panels| !panels.flows) && pages.fit().runs_over() {
                        denser += 1;
                        continue;
                    }
                    break Ok(pages);
                }
                Err(errors) => break Err(refusal(room, &errors, &self.own)),
            }
        };
        let entries: usize = list.sections.iter().map(|part| part.entries.len()).sum();
        comemo::evict(if entries < LONG { MEMORY } else { SHORT_MEMORY });
        laid_out
    }

    fn set(
        &mut self,
        list: &PublicList,
        options: &Options,
        denser: usize,
    ) -> Result<Told, PrintError> {
        let (page, warnings) =
            setter::set(list, options, &mut self.legible, &mut self.covers, denser);
        let json = serde_json::to_vec(&page).map_err(|error| PrintError::Layout {
            details: error.to_string(),
        })?;
        Ok(Told {
            json,
            warnings,
            panels: page.panels,
        })
    }

    /// Finds clusters that were laid out without a glyph. Tells whether there are new ones.
    fn note_unshaped(&mut self, document: &PagedDocument) -> bool {
        let mut clusters = Vec::new();
        for page in document.pages() {
            gather_unshaped(&page.frame, &mut clusters);
        }
        let mut news = false;
        for cluster in &clusters {
            news |= self.legible.note_unshaped(cluster);
        }
        news
    }
}

pub(super) fn gather_unshaped(frame: &Frame, clusters: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => gather_unshaped(&group.frame, clusters),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    if let Some(cluster) = text.text.get(glyph.range()) {
                        clusters.push(cluster.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
}

/// Says where and why a template was refused: one of one's own by its place, the program's own for a report.
fn refusal(room: &Room, errors: &[SourceDiagnostic], own: &OwnTemplates) -> PrintError {
    let places = errors.iter().flat_map(|error| {
        let spans =
            std::iter::once(error.span).chain(error.trace.iter().map(|point| point.span.into()));
        spans.filter_map(move |span| Some((error, room.place_of(span)?)))
    });
    let mine = |file: &str| file.strip_suffix(".typ").is_some_and(|name| own.has(name));
    match places.into_iter().find(|(_, (file, _))| mine(file)) {
        Some((error, (file, line))) => PrintError::Template {
            file,
            line,
            details: error.message.to_string(),
        },
        None => PrintError::Layout {
            details: details(errors),
        },
    }
}

/// Gives what Typst says, for a report.
pub(super) fn details(errors: &[SourceDiagnostic]) -> String {
    errors
        .iter()
        .take(3)
        .map(|error| error.message.to_string())
        .collect::<Vec<_>>()
        .join("; ")
}
