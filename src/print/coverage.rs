//! What a list covers, as pages for the committee's report.

use super::legible::Legible;
use super::look::Look;
use super::page::{Part, shortened};
use super::pages::Pages;
use super::press::{details, gather_unshaped};
use super::world::Room;
use super::{Ink, Options, Paper};
use super::{PrintError, PrintWarning};
use crate::check::balance::{AimRow, Report, ReportPart, Row, Table};
use crate::say;
use crate::words::Words;
use serde::Serialize;
use typst_layout::PagedDocument;

/// How often the pages are set again because a cluster of characters had no glyph.
const ATTEMPTS: usize = 4;

/// Lays the coverage of a list out as pages. The same report gives the same pages.
///
/// # Errors
/// When Typst refuses, which no list should bring about.
pub fn coverage(report: &Report, paper: Paper, ink: Ink) -> Result<Pages, PrintError> {
    let layout = |details: String| PrintError::Layout { details };
    let mut room =
        Room::for_coverage().ok_or_else(|| layout("the templates have no place".to_owned()))?;
    let mut legible = Legible::default();
    let mut attempt = 0;
    loop {
        attempt += 1;
        let page = Setter {
            words: Words::of(report.tongue),
            legible: &mut legible,
        }
        .page(report, paper, ink);
        let json = serde_json::to_vec(&page).map_err(|error| layout(error.to_string()))?;
        room.furnish(json, []);
        let document = typst::compile::<PagedDocument>(&room)
            .output
            .map_err(|errors| layout(details(&errors)))?;
        let mut clusters = Vec::new();
        for page in document.pages() {
            gather_unshaped(&page.frame, &mut clusters);
        }
        let mut news = false;
        for cluster in &clusters {
            news |= legible.note_unshaped(cluster);
        }
        if !news || attempt == ATTEMPTS {
            let missing = legible.missing();
            let warnings = missing.map(|(character, _)| PrintWarning::Character {
                character,
                entry: None,
                title: String::new(),
            });
            let identity = format!("{} {}", report.title, report.list);
            return Ok(Pages::named(document, identity, warnings.collect()));
        }
    }
}

#[derive(Serialize)]
struct Page {
    look: Look,
    /// The title of the document.
    title: Part,
    running: Part,
    kicker: Part,
    list: Part,
    counted: Part,
    #[serde(skip_serializing_if = "Option::is_none")]
    compared: Option<Part>,
    reading: Part,
    parts: Vec<Told>,
    columns: Columns,
}

/// The headings of the tables.
#[derive(Serialize)]
struct Columns {
    aims: String,
    aim: String,
    reached: String,
    name: String,
    books: String,
    before: String,
    empty: String,
}

#[derive(Serialize)]
struct Told {
    heading: Part,
    books: usize,
    aims: Vec<Aim>,
    tables: Vec<Counted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silent: Option<Part>,
}

#[derive(Serialize)]
struct Aim {
    met: bool,
    aim: Part,
    reached: Part,
}

#[derive(Serialize)]
struct Counted {
    caption: Part,
    stated: Part,
    compared: bool,
    rows: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rest: Option<Part>,
}

#[derive(Serialize)]
struct Line {
    name: Part,
    depth: u8,
    books: usize,
    share: f64,
    before: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<Part>,
    open: bool,
}

struct Setter<'a> {
    words: Words,
    legible: &'a mut Legible,
}

impl Setter<'_> {
    fn page(&mut self, report: &Report, paper: Paper, ink: Ink) -> Page {
        self.legible.begin();
        let title = self.part(&format!("{}: {}", report.title, report.list));
        let kicker = self.part(&report.title);
        let list = self.part(&report.list);
        let counted = self.part(&report.counted);
        let compared = report.compared.as_deref().map(|text| self.part(text));
        let reading = self.part(&report.reading);
        let parts = report.parts.iter().map(|part| self.told(part)).collect();
        let options = Options {
            paper,
            ink,
            covers: true,
            language: report.tongue.language(),
            ..Options::default()
        };
        let words = &self.words;
        Page {
            look: Look::of(&options, &self.legible.families()),
            running: Part {
                text: shortened(&title.text),
                ..title.clone()
            },
            title,
            kicker,
            list,
            counted,
            compared,
            reading,
            parts,
            columns: Columns {
                aims: say!(words, "balance-aims"),
                aim: say!(words, "balance-column-aim"),
                reached: say!(words, "balance-column-reached"),
                name: say!(words, "balance-column-name"),
                books: say!(words, "balance-column-books"),
                before: say!(words, "balance-column-before"),
                empty: say!(words, "balance-no-books"),
            },
        }
    }

    fn part(&mut self, text: &str) -> Part {
        Part::plain(self.legible.line(text))
    }

    fn told(&mut self, part: &ReportPart) -> Told {
        Told {
            heading: self.part(&part.heading),
            books: part.books,
            aims: part.aims.iter().map(|aim| self.aim(aim)).collect(),
            tables: part
                .tables
                .iter()
                .map(|table| self.counted(table))
                .collect(),
            silent: part.silent.as_deref().map(|text| self.part(text)),
        }
    }

    fn aim(&mut self, aim: &AimRow) -> Aim {
        Aim {
            met: aim.met,
            aim: self.part(&aim.aim),
            reached: self.part(&aim.reached),
        }
    }

    fn counted(&mut self, table: &Table) -> Counted {
        Counted {
            caption: self.part(&table.caption),
            stated: self.part(&table.stated),
            compared: table.rows.iter().any(|row| row.before.is_some()),
            rows: table.rows.iter().map(|row| self.line(row)).collect(),
            rest: table.rest.as_deref().map(|text| self.part(text)),
        }
    }

    fn line(&mut self, row: &Row) -> Line {
        let share = row.books as f64 / row.of.max(1) as f64;
        Line {
            name: self.part(&row.name),
            depth: row.depth.min(4),
            books: row.books,
            share: share.min(1.0),
            before: row.before.unwrap_or_default(),
            remark: (!row.remark.is_empty()).then(|| self.part(&row.remark)),
            open: row.is_open,
        }
    }
}
