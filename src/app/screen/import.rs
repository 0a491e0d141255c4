//! A spreadsheet on its way into a list: what was found in it, what each column means, what will come of it.
//!
//! Nothing enters a list before the user says so. Reading and placing are done on another thread.

mod told;

#[cfg(test)]
mod tests;

use self::told::{found, left_out, listed, one_column, remarks, report};
use crate::app::Element;
use crate::app::aside::aside;
use crate::app::context::Context;
use crate::app::theme::{Ground, Ink, Size, Space, TITLE};
use crate::app::widget::{choice, clipped, focus, heading, note, press, small, text};
use crate::file::{self, OpenError};
use crate::import::{self, Encoding, Field, ImportError, Imported, Mapping, Report, Sheet};
use crate::mint;
use crate::model::{Booklist, Edit, LanguageTag};
use crate::say;
use crate::shelf::Settings;
use crate::words::Words;
use iced::Length::Fill;
use iced::widget::{Id, column, container, row, scrollable, space};
use iced::{Alignment, Task};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How many cells of a column are shown.
const SAMPLES: usize = 3;

/// How many entries are shown before the import.
const PREVIEW: usize = 6;

/// How many rows that are left out, and how many remarks, are listed.
const LISTED: usize = 100;

/// The greatest width of the page, in logical pixels.
const WIDTH: f32 = 980.0;

/// The widths of the first two columns of the table of columns, in logical pixels.
const COLUMNS: (f32, f32) = (180.0, 240.0);

/// The button that takes what was read into the list.
pub const FINISH: Id = Id::new("import-finish");

/// A spreadsheet on its way into a list.
pub struct Import {
    path: PathBuf,
    /// The list it goes into; nothing for a new one.
    into: Option<Booklist>,
    stage: Stage,
    /// The number of the last placing; the answer to another one comes too late.
    job: u64,
}

enum Stage {
    Reading,
    Refused(Refused),
    Mapping(Box<Placing>),
    Report(Box<Placed>),
}

/// Columns with their meanings, and what would come of them.
struct Placing {
    sheet: Arc<Sheet>,
    mapping: Mapping,
    remembered: bool,
    /// Nothing while it is being worked out.
    imported: Option<Arc<Imported>>,
}

/// What has come of it, and the columns that it came from, to go back to.
struct Placed {
    outcome: Outcome,
    imported: Arc<Imported>,
    placing: Box<Placing>,
}

/// Why a file cannot be imported.
#[derive(Debug, Clone)]
pub enum Refused {
    /// It cannot be read.
    File(OpenError),
    /// It is no sheet.
    Sheet(ImportError),
}

/// What has come of a spreadsheet.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// A new list.
    New(Booklist),
    /// A change to the list that was open.
    Into(Edit),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The file has been read.
    Read(Result<Arc<Sheet>, Refused>),
    /// A column means something else.
    Mapped(usize, Field),
    /// The rows have been placed.
    Placed(u64, Arc<Imported>),
    /// To import.
    Accepted,
    /// To go back to the columns.
    Back,
    /// To go to the list.
    Finished,
    /// To import nothing.
    Cancelled,
}

/// What the screen asks of the window.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// A task of the screen.
    Run(Task<Message>),
    /// Something to remember on this computer.
    Settings(Box<Settings>),
    /// To go back with nothing done.
    Cancel,
    /// To go to the list with what was imported: so many books.
    Done(Box<Outcome>, usize),
}

impl Import {
    /// Begins to read a file, for a list or for a new one.
    pub fn new(path: PathBuf, into: Option<&Booklist>) -> (Self, Task<Message>) {
        let import = Self {
            path: path.clone(),
            into: into.cloned(),
            stage: Stage::Reading,
            job: 0,
        };
        (import, aside(move || Message::Read(read(&path))))
    }

    /// Takes in what happened and tells what the window is to do.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Read(Ok(sheet)) => self.begin(sheet, context),
            Message::Read(Err(refused)) => {
                self.stage = Stage::Refused(refused);
                Action::None
            }
            Message::Mapped(column, field) => self.map(column, field, context),
            Message::Placed(job, imported) => {
                if let Stage::Mapping(placing) = &mut self.stage
                    && job == self.job
                {
                    placing.imported = Some(imported);
                }
                Action::None
            }
            Message::Accepted => self.accept(context),
            Message::Back => self.back(),
            Message::Finished => self.finish(),
            Message::Cancelled => Action::Cancel,
        }
    }

    /// Takes the mapping that was chosen the last time for the same headings, else guesses.
    fn begin(&mut self, sheet: Arc<Sheet>, context: Context<'_>) -> Action {
        let kept = context.settings.import_mappings.get(&sheet.fingerprint());
        let kept: Option<Mapping> = kept.and_then(|text| ron::from_str(text).ok());
        let remembered = kept.is_some();
        self.stage = Stage::Mapping(Box::new(Placing {
            mapping: kept.unwrap_or_else(|| Mapping::guess(&sheet)),
            sheet,
            remembered,
            imported: None,
        }));
        match self.place(context) {
            // The first control is there now.
            Action::Run(placing) => Action::Run(Task::batch([placing, focus::first()])),
            other => other,
        }
    }

    fn map(&mut self, column: usize, field: Field, context: Context<'_>) -> Action {
        let Stage::Mapping(placing) = &mut self.stage else {
            return Action::None;
        };
        let columns = &mut placing.mapping.columns;
        if columns.len() <= column {
            columns.resize(column + 1, Field::Other);
        }
        columns[column] = field;
        placing.remembered = false;
        self.place(context)
    }

    /// Works out what would come of the columns as they are now.
    fn place(&mut self, context: Context<'_>) -> Action {
        let language = self.language(context.words);
        let Stage::Mapping(placing) = &mut self.stage else {
            return Action::None;
        };
        self.job += 1;
        placing.imported = None;
        let (job, sheet, mapping) = (
            self.job,
            Arc::clone(&placing.sheet),
            placing.mapping.clone(),
        );
        let vocabulary = context.words.vocabulary().clone();
        Action::Run(aside(move || {
            let imported = import::place_with(&sheet, &mapping, &language, &vocabulary);
            Message::Placed(job, Arc::new(imported))
        }))
    }

    fn language(&self, words: &Words) -> LanguageTag {
        match &self.into {
            Some(list) => list.language.clone(),
            None => words.tongue().language(),
        }
    }

    fn accept(&mut self, context: Context<'_>) -> Action {
        let language = self.language(context.words);
        let Stage::Mapping(placing) = &self.stage else {
            return Action::None;
        };
        let Some(imported) = placing
            .imported
            .clone()
            .filter(|imported| !imported.placed.is_empty())
        else {
            return Action::None;
        };
        let outcome = match &self.into {
            Some(list) => Outcome::Into(imported.edit(list, None)),
            None => {
                let mut list = Booklist::new(mint::id(), language.clone());
                let _ = list.title.set(&language, title_of(&self.path));
                let edit = imported.edit(&list, None);
                // The list is empty: an edit that adds to it fits.
                let _ = edit.apply(&mut list);
                Outcome::New(list)
            }
        };
        let mut settings = context.settings.clone();
        if let Ok(mapping) = ron::to_string(&placing.mapping) {
            let _ = settings
                .import_mappings
                .insert(placing.sheet.fingerprint(), mapping);
        }
        if let Stage::Mapping(placing) = std::mem::replace(&mut self.stage, Stage::Reading) {
            self.stage = Stage::Report(Box::new(Placed {
                outcome,
                imported,
                placing,
            }));
        }
        Action::Settings(Box::new(settings))
    }

    fn back(&mut self) -> Action {
        match std::mem::replace(&mut self.stage, Stage::Reading) {
            Stage::Report(placed) => {
                self.stage = Stage::Mapping(placed.placing);
                Action::Run(focus::first())
            }
            other => {
                self.stage = other;
                Action::None
            }
        }
    }

    fn finish(&mut self) -> Action {
        match &self.stage {
            Stage::Report(placed) => Action::Done(
                Box::new(placed.outcome.clone()),
                placed.imported.placed.len(),
            ),
            _ => Action::None,
        }
    }

    /// Shows how far it has got.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let (body, buttons) = match &self.stage {
            Stage::Reading => (
                text(say!(words, "import-reading")).into(),
                cancel_alone(words),
            ),
            Stage::Refused(refused) => (
                text(refused.sentence(words)).class(Ink::Error).into(),
                cancel_alone(words),
            ),
            Stage::Mapping(placing) => (self.mapping(placing, words), self.buttons(placing, words)),
            Stage::Report(placed) => (report(&placed.imported, words), finish(words)),
        };
        let page = column![self.header(words), body]
            .spacing(Space::XL)
            .padding(Space::XL)
            .max_width(WIDTH);
        let foot = container(buttons)
            .padding([Space::M, Space::XL])
            .max_width(WIDTH)
            .width(Fill);
        column![
            scrollable(container(page).center_x(Fill)).height(Fill),
            crate::app::widget::divider(),
            container(foot).center_x(Fill),
        ]
        .into()
    }

    fn header<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let file = self.path.file_name().unwrap_or(self.path.as_os_str());
        let goal = match &self.into {
            Some(list) => match list.title.words(&list.language) {
                "" => say!(words, "import-into", title = say!(words, "dialog-untitled")),
                title => say!(words, "import-into", title = title),
            },
            None => say!(words, "import-into-new"),
        };
        column![
            heading(
                1,
                say!(words, "import-title", file = file.to_string_lossy())
            )
            .size(Size::TITLE),
            note(goal),
        ]
        .spacing(Space::XS)
        .into()
    }

    fn mapping<'a>(&'a self, placing: &'a Placing, words: &Words) -> Element<'a, Message> {
        let remembered = placing
            .remembered
            .then(|| note(say!(words, "import-remembered")).class(Ink::Teal));
        let columns = (0..placing.sheet.columns()).map(|column| one_column(placing, column, words));
        let table = column![
            heading(2, say!(words, "import-columns")).ink(Ink::Hibiscus),
            note(say!(words, "import-columns-note")),
            remembered,
        ]
        .extend(columns)
        .spacing(Space::M);
        let outlook = placing.imported.as_ref().map_or_else(
            || note(say!(words, "import-placing")).into(),
            |imported| self.outlook(imported, words),
        );
        column![text(found(&placing.sheet, words)), table, outlook]
            .spacing(Space::XL)
            .into()
    }

    /// Shows the first entries, and what will be left out and why.
    fn outlook<'a>(&self, imported: &Imported, words: &Words) -> Element<'a, Message> {
        let first = imported.placed.iter().take(PREVIEW).map(|placed| {
            let book = &placed.entry.book;
            let people: Vec<&str> = book
                .contributors
                .iter()
                .map(|person| person.name.as_str())
                .collect();
            let facts =
                [placed.section.as_str(), &people.join(", "), &book.publisher].map(str::to_owned);
            let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
            column![
                clipped(book.full_title()).font(TITLE).size(Size::READING),
                note(facts.join(" · ")),
            ]
            .into()
        });
        let more = imported.placed.len().saturating_sub(PREVIEW);
        let more = (more > 0).then(|| note(say!(words, "import-more", count = more)));
        let preview = column![heading(2, say!(words, "import-preview")).ink(Ink::Hibiscus)]
            .extend(first)
            .push(more)
            .spacing(Space::S);
        column![
            preview,
            left_out(imported, words),
            self.remarks(imported, words)
        ]
        .spacing(Space::XL)
        .into()
    }

    fn remarks<'a>(&self, imported: &Imported, words: &Words) -> Option<Element<'a, Message>> {
        let mut remarks = remarks(&imported.report, words);
        if let Some(list) = &self.into {
            let there = imported.on_list(list);
            remarks.extend(
                there
                    .iter()
                    .map(|there| say!(words, "import-on-list-already", line = there.line)),
            );
        }
        listed(say!(words, "import-remarks"), remarks, words)
    }

    fn buttons<'a>(&self, placing: &Placing, words: &Words) -> Element<'a, Message> {
        let count = placing
            .imported
            .as_ref()
            .map_or(0, |imported| imported.placed.len());
        row![
            cancel(words),
            space::horizontal(),
            press(say!(words, "import-accept", count = count))
                .primary()
                .on_press_maybe((count > 0).then_some(Message::Accepted)),
        ]
        .align_y(Alignment::Center)
        .into()
    }
}

impl Refused {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::File(error) => error.sentence(words),
            Self::Sheet(error) => error.sentence(words),
        }
    }
}

/// Reads a file. Blocks.
fn read(path: &Path) -> Result<Arc<Sheet>, Refused> {
    let bytes =
        file::read_within(path, import::MOST_BYTES as u64).map_err(|error| match error {
            OpenError::TooLarge(found) => Refused::Sheet(ImportError::TooLarge {
                found: found as usize,
            }),
            error => Refused::File(error),
        })?;
    import::read_sheet(&bytes)
        .map(Arc::new)
        .map_err(Refused::Sheet)
}

/// Gives a list that comes from a file the file's name for a title.
fn title_of(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .replace('_', " ")
}

fn cancel<'a>(words: &Words) -> Element<'a, Message> {
    press(say!(words, "dialog-cancel"))
        .on_press(Message::Cancelled)
        .into()
}

fn cancel_alone<'a>(words: &Words) -> Element<'a, Message> {
    row![cancel(words)].into()
}

fn finish<'a>(words: &Words) -> Element<'a, Message> {
    row![
        cancel(words),
        space::horizontal(),
        press(say!(words, "import-back")).on_press(Message::Back),
        press(say!(words, "import-finish"))
            .primary()
            .id(FINISH)
            .on_press(Message::Finished),
    ]
    .spacing(Space::S)
    .align_y(Alignment::Center)
    .into()
}
