//! The pane with the page as it will print.

mod choices;

use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::preview::{Job, Proof, Scale, Show};
use crate::app::theme::{Ground, Ink as Tint, Size, Space};
use crate::app::widget::{Icon, Press, divider, note, picture, press, soft};
use crate::model::{Booklist, EntryId, EntryStyle, LanguageTag, PublicList};
use crate::print::{Columns, Ink, Options, Paper, PrintError, PrintWarning};
use crate::say;
use crate::words::Words;
use iced::widget::image::Handle;
use iced::widget::{column, container, operation, row, scrollable, sensor};
use iced::{Center, Fill, Task};

/// Pixels for each point when the page is shown at 100 %: a point is 1/72 inch, a pixel of CSS 1/96.
const ACTUAL_SIZE: f64 = 96.0 / 72.0;

/// The first thing in the pane, for the keyboard.
pub const PAGE: &str = "page";

/// What the page is scrolled in.
const SHEET: &str = "sheet";

/// Room around the page, in pixels.
const MARGIN: f32 = 16.0;

/// The most room for what the press has to say, in pixels.
const REMARKS: f32 = 110.0;

/// The steps of zoom, in percent.
const STEPS: [u16; 9] = [40, 55, 70, 85, 100, 125, 150, 200, 300];

/// How large the page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zoom {
    /// As wide as the pane.
    #[default]
    Fit,
    /// In percent of its real size.
    Percent(u16),
}

/// The pane with the page.
pub struct Page {
    options: Options,
    zoom: Zoom,
    show: Show,
    /// The room of the pane in logical pixels: width and height.
    room: (f32, f32),
    /// Pixels of the screen for each logical pixel.
    density: f32,
    asked: u64,
    /// Whether all choices for the print are shown, not only those that are made often.
    choosing: bool,
    shown: Option<Shown>,
    refused: Option<PrintError>,
}

/// A page on screen.
struct Shown {
    handle: Handle,
    width: u32,
    height: u32,
    number: usize,
    count: usize,
    entry: Option<f32>,
    scale: f64,
    warnings: Vec<PrintWarning>,
}

/// What happens in the pane.
#[derive(Debug, Clone)]
pub enum Message {
    /// The pane has another size, in logical pixels.
    Resized(iced::Size),
    /// The page before or after is wanted.
    Turned(isize),
    /// The page is wanted larger or smaller by one step.
    Zoomed(isize),
    /// The page is to be as wide as the pane.
    Fitted,
    /// The choices for the print are to be shown or hidden.
    Choosing(bool),
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
    /// With or without an index by language, and one by culture.
    Indexes(bool, bool),
    /// Another order of the facts.
    Style(EntryStyle),
    /// Another language.
    Language(LanguageTag),
    /// A command is given.
    Give(Command),
}

impl Page {
    /// Shows the beginning of a list.
    pub fn new(list: &Booklist) -> Self {
        Self {
            options: Options::of(&PublicList::from(list)),
            zoom: Zoom::default(),
            show: Show::Page(0),
            room: (0.0, 0.0),
            density: 1.0,
            asked: 0,
            choosing: false,
            shown: None,
            refused: None,
        }
    }

    /// Gives what has been chosen for the print.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Wants the page that an entry stands on.
    pub fn follow(&mut self, entry: EntryId) {
        self.show = Show::Entry(entry, self.number());
    }

    /// Takes up how fine the screen is: pixels for each logical pixel.
    pub fn set_density(&mut self, density: f32) {
        self.density = density.clamp(0.5, 4.0);
    }

    /// Gives what to ask of the press. Nothing while the pane has not been seen.
    pub fn job(&self, list: &Booklist) -> Option<Job> {
        (self.room.0 >= 1.0).then(|| Job {
            list: list.clone(),
            options: self.options.clone(),
            show: self.show,
            scale: match self.zoom {
                Zoom::Fit => Scale::Width(f64::from(self.room.0 * self.density)),
                Zoom::Percent(percent) => Scale::PerPoint(
                    ACTUAL_SIZE * f64::from(percent) / 100.0 * f64::from(self.density),
                ),
            },
        })
    }

    /// Remembers which job was the last.
    pub fn asked(&mut self, job: u64) {
        self.asked = job;
    }

    /// Takes a page from the press; drops one that was not asked for last. Brings the entry at hand into view.
    pub fn printed<M: Send + 'static>(&mut self, proof: Proof) -> Task<M> {
        if proof.job != self.asked {
            return Task::none();
        }
        match proof.page {
            Ok(page) => {
                self.refused = None;
                let moved = match &self.shown {
                    Some(before) => before.number != page.number || before.entry != page.entry,
                    None => true,
                };
                let top = page
                    .entry
                    .map(|top| (top / self.density - self.room.1 / 3.0).max(0.0));
                self.shown = Some(Shown {
                    handle: page.handle,
                    width: page.width,
                    height: page.height,
                    number: page.number,
                    count: page.count,
                    entry: page.entry,
                    scale: page.scale,
                    warnings: page.warnings,
                });
                match top {
                    Some(y) if moved => {
                        operation::scroll_to(SHEET, scrollable::AbsoluteOffset { x: 0.0, y })
                    }
                    _ => Task::none(),
                }
            }
            Err(error) => {
                self.refused = Some(error);
                Task::none()
            }
        }
    }

    pub fn update(&mut self, message: Message) {
        match message {
            Message::Resized(room) => self.room = (room.width - 2.0 * MARGIN, room.height),
            Message::Turned(by) => self.show = Show::Page(self.number().saturating_add_signed(by)),
            Message::Zoomed(by) => self.zoom = Zoom::Percent(self.step(by)),
            Message::Fitted => self.zoom = Zoom::Fit,
            Message::Choosing(choosing) => self.choosing = choosing,
            Message::Paper(paper) => self.options.paper = paper,
            Message::Columns(columns) => self.options.columns = columns,
            Message::Ink(ink) => self.options.ink = ink,
            Message::Covers(covers) => self.options.covers = covers,
            Message::LanguageNotes(notes) => self.options.language_notes = notes,
            Message::Cultures(cultures) => self.options.cultures = cultures,
            Message::Indexes(languages, cultures) => {
                self.options.index_languages = languages;
                self.options.index_cultures = cultures;
            }
            Message::Style(style) => self.options.style = style,
            Message::Language(language) => self.options.language = language,
            // The list screen's own.
            Message::Give(_) => {}
        }
    }

    fn number(&self) -> usize {
        match self.show {
            Show::Page(number) => self
                .shown
                .as_ref()
                .map_or(number, |page| number.min(page.count.saturating_sub(1))),
            Show::Entry(_, otherwise) => self.shown.as_ref().map_or(otherwise, |page| page.number),
        }
    }

    /// Gives the zoom in percent.
    fn percent(&self) -> u16 {
        match self.zoom {
            Zoom::Fit => self.shown.as_ref().map_or(100, |page| {
                (page.scale / f64::from(self.density) / ACTUAL_SIZE * 100.0).round() as u16
            }),
            Zoom::Percent(percent) => percent,
        }
    }

    fn step(&self, by: isize) -> u16 {
        let now = self.percent();
        let next = if by > 0 {
            STEPS.into_iter().find(|step| *step > now)
        } else {
            STEPS.into_iter().rev().find(|step| *step < now)
        };
        next.unwrap_or(now)
    }

    pub fn view<'a>(&'a self, list: &'a Booklist, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        column![
            self.tools(words),
            self.choices(list, words),
            divider(),
            // The room is measured anew for a page that does not know it yet, also where another one stood before.
            sensor(self.sheet(list, words))
                .key(self.room.0 < 1.0)
                .on_show(Message::Resized)
                .on_resize(Message::Resized),
        ]
        .push(self.remarks(words))
        .into()
    }

    /// What the press has to say, below the page: as many lines as it takes, scrolled where they are many.
    fn remarks<'a>(&'a self, words: &Words) -> Option<Element<'a, Message>> {
        let refused = self.refused.iter().map(|error| error.sentence(words));
        let warnings = self.shown.iter().flat_map(|page| &page.warnings);
        let sentences: Vec<String> = refused
            .chain(warnings.map(|warning| warning.sentence(words)))
            .collect();
        (!sentences.is_empty()).then(|| {
            let lines = sentences
                .into_iter()
                .map(|sentence| note(sentence).class(Tint::Marigold).width(Fill).into());
            let lines = column(lines)
                .spacing(Space::XS)
                .padding([Space::S, Space::M]);
            container(column![divider(), scrollable(lines).width(Fill)])
                .max_height(REMARKS)
                .into()
        })
    }

    /// Which page, and how large.
    fn tools<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        // The keyboard comes to the first tool that can be used.
        let mut first = Some(PAGE);
        let mut reached = |tool: Press<'a, Message>, can: bool| match can.then(|| first.take()) {
            Some(Some(first)) => tool.id(first),
            _ => tool,
        };
        let (number, count) = self
            .shown
            .as_ref()
            .map_or((0, 0), |page| (page.number + 1, page.count));
        let (back, on) = (number > 1, number < count);
        let previous = tool(Command::PreviousPage, Icon::Previous, words)
            .on_press_maybe(back.then_some(Message::Turned(-1)));
        let next = tool(Command::NextPage, Icon::Next, words)
            .on_press_maybe(on.then_some(Message::Turned(1)));
        let options = press(say!(words, "page-choices"))
            .only_icon(Icon::Settings)
            .quiet()
            .opens(self.choosing)
            .tip(say!(words, "page-choices"))
            .on_press(Message::Choosing(!self.choosing));
        let tools = row![
            reached(previous, back),
            soft(say!(words, "page-number", number = number, count = count)).size(Size::NOTE),
            reached(next, on),
            reached(options, true),
            tool(Command::ZoomOut, Icon::ZoomOut, words).on_press(Message::Zoomed(-1)),
            press(Command::ZoomFit.name(words))
                .face(soft(say!(words, "page-zoom", percent = self.percent())).size(Size::NOTE))
                .quiet()
                .tip(Command::ZoomFit.tip(words))
                .on_press(Message::Fitted),
            tool(Command::ZoomIn, Icon::ZoomIn, words).on_press(Message::Zoomed(1)),
        ]
        .spacing(Space::XS)
        .align_y(Center)
        .wrap();
        let close =
            tool(Command::PanePage, Icon::Remove, words).on_press(Message::Give(Command::PanePage));
        row![container(tools).width(Fill), close]
            .padding([Space::XS, Space::M])
            .into()
    }

    /// The page itself, or why there is none.
    fn sheet<'a>(&'a self, list: &'a Booklist, words: &Words) -> Element<'a, Message> {
        let mut shown = column![]
            .spacing(Space::S)
            .padding(MARGIN)
            .align_x(Center)
            .width(Fill);
        if let Some(page) = &self.shown {
            let width = page.width as f32 / self.density;
            let height = page.height as f32 / self.density;
            let title = list.title.words(&self.options.language);
            let number = page.number + 1;
            let name = say!(words, "page-name", title = title, number = number);
            shown = shown
                .push(container(picture(name, &page.handle, width, height)).class(Ground::Sheet));
        }
        container(
            scrollable(shown)
                .id(SHEET)
                .direction(scrollable::Direction::Both {
                    vertical: scrollable::Scrollbar::default(),
                    horizontal: scrollable::Scrollbar::default(),
                })
                .width(Fill)
                .height(Fill),
        )
        .class(Ground::Desk)
        .into()
    }
}

/// A tool that stands for a command.
fn tool<'a>(command: Command, icon: Icon, words: &Words) -> Press<'a, Message> {
    press(command.name(words))
        .only_icon(icon)
        .quiet()
        .tip(command.tip(words))
}
