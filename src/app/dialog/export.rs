//! A copy to hand on: what, how, where. It is made and written on another thread, and until it is whole nothing is written.

mod choices;
#[cfg(test)]
mod tests;

use super::{Action, LABEL, Message as Outer, labelled};
use crate::app::Element;
use crate::app::aside::aside;
use crate::app::context::{Context, Kind, Question};
use crate::app::session::Session;
use crate::app::theme::{Ink as Colour, Space};
use crate::app::widget::{self, Icon, check, choice, dialog, note, press, segments, text};
use crate::export;
use crate::file::{SaveError, write_atomically};
use crate::model::{Booklist, EntryStyle, LanguageTag, PublicList};
use crate::print::{Columns, Ink, Options, Paper, Press, PrintError, PrintWarning};
use crate::say;
use crate::shelf::Settings;
use crate::words::Words;
use crate::words::field::{self, capital};
use iced::Length::Fill;
use iced::widget::column;
use std::path::{Path, PathBuf};

/// A copy on its way.
pub struct Export {
    list: Booklist,
    options: Options,
    what: What,
    folder: Option<PathBuf>,
    stage: Stage,
    /// The number of the copy that is being made. An answer with another number comes too late.
    job: u64,
}

/// What is handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum What {
    /// The printed pages.
    #[default]
    Pdf,
    /// The same list as a web page.
    WebPage,
    /// The same list as a file to go on writing in.
    Word,
    /// The same list as text with signs for headings.
    Markdown,
    /// The same list as plain text, for a letter.
    Text,
    /// The same list as a spreadsheet, which import reads back.
    Spreadsheet,
}

/// How far it has got.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Choosing,
    Working,
    Done(PathBuf, Vec<PrintWarning>),
    Refused(Trouble),
}

/// Why there is no copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be printed.
    Print(PrintError),
    /// It could not be written.
    Disk(SaveError),
    /// The system has no program that opens it.
    Opening,
}

/// A copy that has been made, with what the user should know of it.
#[derive(Debug, Clone)]
pub struct Copy {
    bytes: Vec<u8>,
    warnings: Vec<PrintWarning>,
}

/// What happens in the dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something else is to be handed on.
    What(What),
    /// Another sheet.
    Paper(Paper),
    /// One or two columns.
    Columns(Columns),
    /// Colour or black and white.
    Ink(Ink),
    /// With or without covers.
    Covers(bool),
    /// With or without notes on languages.
    LanguageNotes(bool),
    /// With or without notes on cultures.
    Cultures(bool),
    /// With or without an index by language.
    IndexLanguages(bool),
    /// With or without an index by culture.
    IndexCultures(bool),
    /// Another order of the facts.
    Style(EntryStyle),
    /// Another language.
    Language(LanguageTag),
    /// To be asked where.
    Wanted,
    /// The user has said where.
    Answered(Option<PathBuf>),
    /// It has been made.
    Made(u64, PathBuf, Result<Copy, Trouble>),
    /// It has been written.
    Written(PathBuf, Result<Vec<PrintWarning>, Trouble>),
    /// It is no longer wanted.
    Stopped,
    /// It is to be opened.
    Opened,
    /// A book is to be shown.
    Shown(crate::model::EntryId),
}

impl Export {
    pub(super) fn new(session: &Session, options: &Options, settings: &Settings) -> Self {
        let beside = || session.path().and_then(Path::parent).map(Path::to_owned);
        Self {
            list: session.list().clone(),
            options: options.clone(),
            what: What::default(),
            folder: settings.export_folder.clone().or_else(beside),
            stage: Stage::Choosing,
            job: 0,
        }
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::What(what) => self.what = what,
            Message::Paper(paper) => self.options.paper = paper,
            Message::Columns(columns) => self.options.columns = columns,
            Message::Ink(ink) => self.options.ink = ink,
            Message::Covers(covers) => self.options.covers = covers,
            Message::LanguageNotes(notes) => self.options.language_notes = notes,
            Message::Cultures(cultures) => self.options.cultures = cultures,
            Message::IndexLanguages(index) => self.options.index_languages = index,
            Message::IndexCultures(index) => self.options.index_cultures = index,
            Message::Style(style) => self.options.style = style,
            Message::Language(language) => self.options.language = language,
            Message::Wanted => return self.ask(context),
            Message::Answered(path) => return path.map_or(Action::None, |path| self.make(path)),
            Message::Made(job, path, made) => return self.made(job, path, made),
            Message::Written(path, written) => return self.written(path, written, context),
            Message::Stopped => {
                self.job += 1;
                self.stage = Stage::Choosing;
            }
            Message::Opened => self.open(),
            Message::Shown(entry) => return Action::Show(entry),
        }
        Action::None
    }

    fn ask(&mut self, context: Context<'_>) -> Action {
        let question = Question::Save {
            title: say!(context.words, "export-where"),
            kind: self.what.kind(),
            name: offered_name(&self.list, self.what, &self.options.language),
            folder: self.folder.clone(),
        };
        let answered = |path| Outer::Export(Message::Answered(path));
        Action::Run(context.asker.ask(question).map(answered))
    }

    fn make(&mut self, path: PathBuf) -> Action {
        self.job += 1;
        self.stage = Stage::Working;
        let (job, what) = (self.job, self.what);
        let (list, options) = (PublicList::from(&self.list), self.options.clone());
        Action::Run(aside(move || {
            let made = copy(what, &list, &options).map_err(Trouble::Print);
            Outer::Export(Message::Made(job, path, made))
        }))
    }

    fn made(&mut self, job: u64, path: PathBuf, made: Result<Copy, Trouble>) -> Action {
        if job != self.job {
            return Action::None;
        }
        match made {
            Ok(copy) => Action::Run(aside(move || {
                let written = write_atomically(&path, &copy.bytes)
                    .map(|()| copy.warnings)
                    .map_err(|error| Trouble::Disk(error.into()));
                Outer::Export(Message::Written(path, written))
            })),
            Err(trouble) => {
                self.stage = Stage::Refused(trouble);
                Action::None
            }
        }
    }

    /// What has been written is told even where it was stopped a moment before.
    fn written(
        &mut self,
        path: PathBuf,
        written: Result<Vec<PrintWarning>, Trouble>,
        context: Context<'_>,
    ) -> Action {
        match written {
            Ok(warnings) => {
                let settings = Settings {
                    export_folder: path.parent().map(Path::to_owned),
                    ..context.settings.clone()
                };
                self.stage = Stage::Done(path, warnings);
                Action::Settings(Box::new(settings))
            }
            Err(trouble) => {
                self.stage = Stage::Refused(trouble);
                Action::None
            }
        }
    }

    fn open(&mut self) {
        if let Stage::Done(path, _) = &self.stage
            && opener::open(path).is_err()
        {
            self.stage = Stage::Refused(Trouble::Opening);
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let title = say!(words, "command-export");
        match &self.stage {
            Stage::Choosing => self.choosing(title, None, words),
            Stage::Refused(trouble) => self.choosing(title, Some(trouble), words),
            Stage::Working => {
                let stop = Outer::Export(Message::Stopped);
                dialog(title, text(say!(words, "export-working")))
                    .stage(1)
                    .button(press(say!(words, "export-stop")).on_press(stop.clone()))
                    .on_cancel(stop)
            }
            Stage::Done(path, warnings) => done(title, path, warnings, words),
        }
    }

    fn choosing<'a>(
        &'a self,
        title: String,
        trouble: Option<&Trouble>,
        words: &'a Words,
    ) -> widget::Dialog<'a, Outer> {
        let whats = [
            What::Pdf,
            What::WebPage,
            What::Word,
            What::Markdown,
            What::Text,
            What::Spreadsheet,
        ]
        .map(|what| (what, what.name(words)));
        let what = labelled(
            say!(words, "export-what"),
            segments(say!(words, "export-what"), whats, &self.what, Message::What),
        );
        let trouble = trouble.map(|trouble| text(trouble.sentence(words)).class(Colour::Error));
        let choices: Element<'a, Message> = column![
            what,
            note(self.what.explained(words)),
            (self.what == What::Pdf).then(|| self.sheet(words)),
            (self.what != What::Spreadsheet).then(|| self.parts(words)),
            self.wording(words),
            note(say!(words, "export-public-note")),
            trouble,
        ]
        .spacing(Space::L)
        .into();
        let wanted = Outer::Export(Message::Wanted);
        dialog(title, choices.map(Outer::Export))
            .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
            .button(
                press(say!(words, "export-make"))
                    .primary()
                    .on_press(wanted.clone()),
            )
            .on_cancel(Outer::Cancel)
            .on_accept(wanted)
    }
}

fn done<'a>(
    title: String,
    path: &Path,
    warnings: &[PrintWarning],
    words: &'a Words,
) -> widget::Dialog<'a, Outer> {
    let noted = warnings.iter().map(|warning| {
        let sentence = warning.sentence(words);
        match warning.entry() {
            Some(entry) => press(sentence)
                .link()
                .on_press(Outer::Export(Message::Shown(entry)))
                .into(),
            None => text(sentence).into(),
        }
    });
    let noted = (!warnings.is_empty()).then(|| {
        column![note(say!(words, "export-warnings"))]
            .extend(noted)
            .spacing(Space::S)
            .width(Fill)
    });
    let path = path.display().to_string();
    let content = column![text(say!(words, "export-done", path = path)), noted].spacing(Space::M);
    dialog(title, content)
        .stage(2)
        .safe_button(
            press(say!(words, "export-open"))
                .icon(Icon::Elsewhere)
                .on_press(Outer::Export(Message::Opened)),
        )
        .button(
            press(say!(words, "dialog-close"))
                .primary()
                .on_press(Outer::Cancel),
        )
        .on_cancel(Outer::Cancel)
        .on_accept(Outer::Cancel)
}

impl What {
    fn kind(self) -> Kind {
        match self {
            Self::Pdf => Kind::Pdf,
            Self::WebPage => Kind::Html,
            Self::Word => Kind::Docx,
            Self::Markdown => Kind::Markdown,
            Self::Text => Kind::Text,
            Self::Spreadsheet => Kind::Csv,
        }
    }

    fn name(self, words: &Words) -> String {
        match self {
            Self::Pdf => say!(words, "export-pdf"),
            Self::WebPage => say!(words, "export-web-page"),
            Self::Word => say!(words, "export-word"),
            Self::Markdown => say!(words, "export-markdown"),
            Self::Text => say!(words, "export-text"),
            Self::Spreadsheet => say!(words, "export-spreadsheet"),
        }
    }

    fn explained(self, words: &Words) -> String {
        match self {
            Self::Pdf => say!(words, "export-pdf-note"),
            Self::WebPage => say!(words, "export-web-page-note"),
            Self::Word => say!(words, "export-word-note"),
            Self::Markdown => say!(words, "export-markdown-note"),
            Self::Text => say!(words, "export-text-note"),
            Self::Spreadsheet => say!(words, "export-spreadsheet-note"),
        }
    }
}

impl Trouble {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Print(error) => error.sentence(words),
            Self::Disk(error) => error.sentence(words),
            Self::Opening => say!(words, "export-no-program"),
        }
    }
}

/// Makes the copy. Blocks.
pub(super) fn copy(what: What, list: &PublicList, options: &Options) -> Result<Copy, PrintError> {
    match what {
        What::Pdf => {
            let pages = Press::new().lay_out(list, options)?;
            Ok(Copy {
                bytes: pages.pdf()?,
                warnings: pages.warnings().to_vec(),
            })
        }
        What::WebPage => {
            let (page, warnings) = export::html(list, options);
            Ok(Copy {
                bytes: page.into_bytes(),
                warnings,
            })
        }
        What::Word => {
            let (bytes, warnings) = export::docx(list, options);
            Ok(Copy { bytes, warnings })
        }
        What::Markdown => Ok(Copy {
            bytes: export::markdown(list, options).into_bytes(),
            warnings: Vec::new(),
        }),
        What::Text => Ok(Copy {
            bytes: export::text(list, options).into_bytes(),
            warnings: Vec::new(),
        }),
        What::Spreadsheet => Ok(Copy {
            bytes: export::csv(list, options).into_bytes(),
            warnings: Vec::new(),
        }),
    }
}

/// Gives a name for the file: that of the list in the language of the copy, without signs that a disk refuses.
fn offered_name(list: &Booklist, what: What, language: &LanguageTag) -> String {
    what.kind().name_for(list.title.words(language))
}
