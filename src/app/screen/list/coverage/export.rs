//! The report on what the list covers, as a file: a page, a web page, or titles and ISBNs for a collection analysis. Made and written on
//! another thread; what is stopped or asked for again is dropped.

use super::{Coverage, Message};
use crate::app::Element;
use crate::app::aside::aside;
use crate::app::context::{Context, Kind, Question};
use crate::app::widget::{choice, press, soft};
use crate::check::balance::Report;
use crate::export;
use crate::file::{SaveError, write_atomically};
use crate::model::{Booklist, PublicList};
use crate::print::{self, Ink, Paper, PrintError};
use crate::say;
use crate::search::facets::Facets;
use crate::words::{Words, field};
use iced::Center;
use iced::Task;
use iced::widget::row;
use std::path::PathBuf;

/// How many titles a sentence names before it only counts the rest.
const NAMED: usize = 6;

/// What the report can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// A page to print.
    Pdf,
    /// A web page.
    WebPage,
    /// Titles and ISBNs.
    Collection,
}

impl Copy {
    const ALL: [Self; 3] = [Self::Pdf, Self::WebPage, Self::Collection];

    fn name(self, words: &Words) -> String {
        match self {
            Self::Pdf => say!(words, "coverage-as-pdf"),
            Self::WebPage => say!(words, "coverage-as-html"),
            Self::Collection => say!(words, "coverage-as-collection"),
        }
    }

    fn kind(self) -> Kind {
        match self {
            Self::Pdf => Kind::Pdf,
            Self::WebPage => Kind::Html,
            Self::Collection => Kind::Csv,
        }
    }
}

/// Why there is no file.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// It could not be laid out.
    Print(PrintError),
    /// It could not be written.
    Disk(SaveError),
}

impl Trouble {
    /// Says why, and what to do.
    pub(super) fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Print(error) => error.sentence(words),
            Self::Disk(error) => error.sentence(words),
        }
    }
}

/// The report on its way.
#[derive(Debug, Default)]
pub struct Exporting {
    working: bool,
    /// The number of the last one; the answer to another comes too late.
    job: u64,
}

/// All that a report is made of.
struct Material {
    list: Booklist,
    coverage: Coverage,
    words: Words,
    paper: Paper,
    ink: Ink,
}

impl Coverage {
    /// Asks where the report is to go.
    pub(super) fn ask_where(
        &self,
        copy: Copy,
        list: &Booklist,
        context: Context<'_>,
    ) -> Task<Message> {
        let words = context.words;
        let title = list.title.words(&words.tongue().language());
        let name = say!(words, "coverage-file", title = title);
        let question = Question::Save {
            title: say!(words, "export-where"),
            kind: copy.kind(),
            name: copy.kind().name_for(&name),
            folder: context.settings.export_folder.clone(),
        };
        let answered = move |path| Message::ExportAnswered(copy, path);
        context.asker.ask(question).map(answered)
    }

    /// Makes the report and writes it, on another thread.
    pub(super) fn export(
        &mut self,
        copy: Copy,
        path: PathBuf,
        list: &Booklist,
        (paper, ink): (Paper, Ink),
        context: Context<'_>,
    ) -> Task<Message> {
        self.exporting.working = true;
        self.exporting.job += 1;
        let job = self.exporting.job;
        let material = Material {
            list: list.clone(),
            coverage: Coverage {
                among: self.among,
                section: self.section,
                other: self.other.clone(),
                ..Coverage::default()
            },
            words: context.words.clone(),
            paper,
            ink,
        };
        aside(move || {
            let written = make(copy, &material).and_then(|(bytes, without)| {
                write_atomically(&path, &bytes)
                    .map(|()| without)
                    .map_err(|error| Trouble::Disk(error.into()))
            });
            Message::Exported(job, path, written)
        })
    }

    /// Notes that a report is done. Gives what to say of it, unless it is no longer wanted.
    pub(super) fn exported(
        &mut self,
        job: u64,
        path: &std::path::Path,
        without: &[String],
        words: &Words,
    ) -> Option<String> {
        if job != self.exporting.job {
            return None;
        }
        self.exporting.working = false;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let said = say!(words, "coverage-written", file = file.as_ref());
        if without.is_empty() {
            return Some(said);
        }
        let mut titles: Vec<String> = without.iter().take(NAMED).cloned().collect();
        let more = without.len().saturating_sub(NAMED);
        if more > 0 {
            titles.push(say!(words, "filter-more", count = more));
        }
        let left_out = say!(
            words,
            "coverage-without-isbn",
            count = without.len(),
            titles = field::enumeration(words, &titles)
        );
        Some(format!("{said} {left_out}"))
    }

    /// Lets go of the report that is being made. What was written before it stays.
    pub(super) fn stop(&mut self) {
        self.exporting.job += 1;
        self.exporting.working = false;
    }

    /// Shows what the report can be, or that it is being made.
    pub(super) fn exports<'a>(&self, words: &Words) -> Element<'a, Message> {
        if self.exporting.working {
            return row![
                soft(say!(words, "export-working")),
                press(say!(words, "export-stop"))
                    .quiet()
                    .on_press(Message::ExportStopped),
            ]
            .align_y(Center)
            .into();
        }
        let copies = Copy::ALL.map(|copy| (copy, copy.name(words)));
        choice(
            say!(words, "coverage-export"),
            copies,
            None,
            Message::ExportWanted,
        )
        .otherwise(say!(words, "coverage-export"))
        .into()
    }
}

/// Makes the bytes of a report. Gives along the titles of the books that are not in it.
fn make(copy: Copy, of: &Material) -> Result<(Vec<u8>, Vec<String>), Trouble> {
    if copy == Copy::Collection {
        let (text, without) = export::collection(&PublicList::from(&of.list));
        return Ok((text.into_bytes(), without));
    }
    let facets = Facets::new(&of.list, of.words.vocabulary());
    let other = of.coverage.other.as_ref();
    let report = Report::of(
        &of.list,
        &facets,
        of.coverage.among,
        of.coverage.section,
        other.map(|other| (&other.list, &*other.facets)),
        &of.words,
    );
    let bytes = match copy {
        Copy::Pdf => print::coverage(&report, of.paper, of.ink)
            .and_then(|pages| pages.pdf())
            .map_err(Trouble::Print)?,
        Copy::WebPage | Copy::Collection => export::coverage(&report).into_bytes(),
    };
    Ok((bytes, Vec::new()))
}
