//! Pages that have been laid out: as pixels for the window, as PDF for everybody, and where each entry stands.

use super::Options;
use super::fit::Fit;
use super::panels::Panels;
use super::press::details;
use super::{PrintError, PrintWarning};
use crate::model::{EntryId, PublicList};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use typst::foundations::{Label, Selector, Smart, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem, Point, Rect};
use typst::text::{Locale, TextItem};
use typst::utils::{PicoStr, Scalar};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

/// The most pixels that one page is drawn with, on its longer side.
const MOST_PIXELS: f64 = 8_000.0;

/// A list as it will be printed. Cheap to clone.
#[derive(Clone)]
pub struct Pages {
    document: Arc<PagedDocument>,
    places: Arc<HashMap<String, Place>>,
    warnings: Arc<Vec<PrintWarning>>,
    fit: Fit,
    left_out: HashSet<String>,
    end: Option<Place>,
    identity: String,
    /// The template of one's own that they were laid out with.
    template: Option<String>,
}

/// Where an entry begins on the pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The page, counted from 0.
    pub page: usize,
    /// The distance from the left edge in points (1/72 inch).
    pub x: f64,
    /// The distance from the upper edge in points.
    pub y: f64,
}

/// Words in one language and one size on one line. Places are distances from the upper left corner of the page in points.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The page, counted from 0.
    pub page: usize,
    /// The words.
    pub text: String,
    /// The language that they are said to be in, as PDF states it (RFC 3066).
    pub language: String,
    /// The family of their letters.
    pub family: String,
    /// The left end.
    pub left: f64,
    /// One size of the letters above the baseline.
    pub top: f64,
    /// The right end.
    pub right: f64,
    /// The baseline.
    pub bottom: f64,
}

/// A page as a picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixels {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Red, green, blue and alpha of each pixel, row by row. Pages are opaque.
    pub rgba: Vec<u8>,
}

impl Pages {
    pub(super) fn new(
        document: PagedDocument,
        list: &PublicList,
        options: &Options,
        mut warnings: Vec<PrintWarning>,
        panels: Option<&Panels>,
    ) -> Self {
        let identity = format!(
            "{} {} {}",
            list.id,
            options.printable.word(),
            options.language
        );
        let ids = |label| marked(&document, label).map(|(id, _)| id);
        let left_out: HashSet<String> = ids("left-out").collect();
        warnings.extend(PrintWarning::of_cut(&ids("cut").collect(), list));
        let mut pages = Self::named(document, identity, warnings);
        pages.left_out = left_out;
        pages.template.clone_from(&options.template);
        pages.end = marked(&pages.document, "end")
            .map(|(_, place)| place)
            .next();
        pages.fit = Fit::of(&pages, list, options, panels);
        pages
    }

    pub(super) fn named(
        document: PagedDocument,
        identity: String,
        warnings: Vec<PrintWarning>,
    ) -> Self {
        Self {
            places: Arc::new(marked(&document, "entry").collect()),
            document: Arc::new(document),
            warnings: Arc::new(warnings),
            fit: Fit::Open,
            left_out: HashSet::new(),
            end: None,
            template: None,
            identity,
        }
    }

    /// Counts the pages.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// Gives the width and height of a page in points (1/72 inch). Nothing beyond the last page.
    pub fn size(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.document.pages().get(page)?.frame.size();
        Some((size.x.to_pt(), size.y.to_pt()))
    }

    /// Draws a page, counted from 0, at so many pixels to the point. Nothing beyond the last page.
    pub fn pixels(&self, page: usize, scale: f64) -> Option<Pixels> {
        let (width, height) = self.size(page)?;
        let most = MOST_PIXELS / width.max(height);
        let scale = if scale.is_finite() {
            scale.clamp(0.01, most)
        } else {
            1.0
        };
        let drawn = typst_render::render(
            self.document.pages().get(page)?,
            &RenderOptions {
                pixel_per_pt: Scalar::new(scale),
                render_bleed: false,
            },
        );
        Some(Pixels {
            width: drawn.width(),
            height: drawn.height(),
            rgba: drawn.take(),
        })
    }

    /// Gives the PDF, conforming to PDF/UA-1 (ISO 14289-1). The same pages give the same bytes.
    ///
    /// # Errors
    /// When the pages do not conform, which no list should bring about.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PrintError::Pdf {
                details: error.message().to_string(),
            })?;
        let options = PdfOptions {
            ident: Smart::Custom(self.identity.clone()),
            creator: Smart::Custom(Some("Colibrí".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options).map_err(|errors| {
            let details = details(&errors);
            match &self.template {
                Some(name) => PrintError::Inaccessible {
                    name: name.clone(),
                    details,
                },
                None => PrintError::Pdf { details },
            }
        })
    }

    /// Tells where an entry begins. Nothing for one that is not printed.
    pub fn page_of(&self, entry: EntryId) -> Option<Place> {
        self.places.get(&entry.to_string()).copied()
    }

    /// Gives the words on the pages in the order in which they are drawn, a line for each run.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.for_each_run(|_, run, _| {
            text.push_str(&run.text);
            text.push('\n');
        });
        text
    }

    /// Gives each run of words with its language and its place, in the order in which they are drawn.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        self.for_each_run(|page, run, at| {
            let (left, baseline) = (at.x.to_pt(), at.y.to_pt());
            runs.push(Run {
                page,
                text: run.text.to_string(),
                language: Locale::new(run.lang, run.region).rfc_3066().to_string(),
                family: run.font.info().family.to_string(),
                left,
                top: baseline - run.size.to_pt(),
                right: left + run.width().to_pt(),
                bottom: baseline,
            });
        });
        runs
    }

    fn for_each_run(&self, mut then: impl FnMut(usize, &TextItem, Point)) {
        for (number, page) in self.document.pages().iter().enumerate() {
            walk(&page.frame, Point::zero(), everywhere(), &mut |run, at| {
                then(number, run, at)
            });
        }
    }

    /// Tells whether everything has its place.
    pub fn fit(&self) -> &Fit {
        &self.fit
    }

    /// Tells whether an entry is not printed because there is no room for it.
    pub(super) fn left_out(&self, entry: EntryId) -> bool {
        !self.left_out.is_empty() && self.left_out.contains(&entry.to_string())
    }

    /// Tells where the list ends. Nothing where the template does not say.
    pub(super) fn end(&self) -> Option<Place> {
        self.end
    }

    /// Gives what the user should know before printing.
    pub fn warnings(&self) -> &[PrintWarning] {
        &self.warnings
    }
}

/// Goes through what can be seen of a frame: not what a clip around it cuts off.
fn walk(frame: &Frame, at: Point, seen: Rect, then: &mut impl FnMut(&TextItem, Point)) {
    for (place, item) in frame.items() {
        let at = at + *place;
        match item {
            FrameItem::Group(group) if group.clip.is_some() => {
                let end = at + group.frame.size().to_point();
                let inner = Rect::new(seen.min.max(at), seen.max.min(end));
                walk(&group.frame, at, inner, then);
            }
            FrameItem::Group(group) => walk(&group.frame, at, seen, then),
            FrameItem::Text(run) => {
                let shows = at.x <= seen.max.x
                    && at.x + run.width() >= seen.min.x
                    && at.y - run.size <= seen.max.y
                    && at.y >= seen.min.y;
                if shows {
                    then(run, at);
                }
            }
            _ => {}
        }
    }
}

/// Everything, before anything is cut off.
fn everywhere() -> Rect {
    let far = Point::splat(Abs::pt(1e9));
    Rect::new(-far, far)
}

/// Gives what a template has marked with a label, and where it stands, in the order of the document. A mark without words
/// has an empty text.
fn marked(document: &PagedDocument, label: &str) -> impl Iterator<Item = (String, Place)> + use<> {
    let introspector = document.introspector();
    let found = Label::new(PicoStr::intern(label))
        .map(|label| introspector.query(&Selector::Label(label)))
        .unwrap_or_default();
    let mut marks = Vec::with_capacity(found.len());
    for mark in &found {
        let text = mark
            .to_packed::<MetadataElem>()
            .map(|mark| match &mark.value {
                Value::Str(text) => text.to_string(),
                _ => String::new(),
            });
        let position = mark.location().and_then(|at| introspector.position(at));
        if let (Some(text), Some(position)) = (text, position) {
            let place = Place {
                page: position.page.get() - 1,
                x: position.point.x.to_pt(),
                y: position.point.y.to_pt(),
            };
            marks.push((text, place));
        }
    }
    marks.into_iter()
}
