//! The page as it will print: a pane of its own beside the book, and the large part of the print studio.

mod choices;

use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::preview::{Job, Proof, Scale, Show};
use crate::app::screen::list::studio::Change;
use crate::app::theme::{Ground, Ink as Tint, Size, Space};
use crate::app::widget::{Icon, Press, answered_within, divider, note, picture, press, soft};
use crate::model::{Booklist, EntryId, PublicList};
use crate::print::{Fit, Options, OwnTemplates, PrintError, PrintWarning};
use crate::say;
use crate::words::Words;
use iced::keyboard::key::Named;
use iced::widget::image::Handle;
use iced::widget::{column, container, operation, row, scrollable, sensor};
use iced::{Center, Fill, Task};
use std::sync::Arc;

/// Pixels for each point when the page is shown at 100 %: a point is 1/72 inch, a pixel of CSS 1/96.
const ACTUAL_SIZE: f64 = 96.0 / 72.0;

/// The first thing in the pane, for the keyboard.
pub const PAGE: &str = "page";

/// What the page is scrolled in.
const SHEET: &str = "sheet";

/// Room around the page, in pixels.
const MARGIN: f32 = 16.0;

/// How far an arrow key scrolls, in pixels.
const LINE: f32 = 48.0;

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

/// Where the page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Beside the book, with the choices that are made often.
    Pane,
    /// In the print studio, beside all choices.
    Studio,
}

/// What is printed, and how.
#[derive(Clone, Copy)]
pub struct Print<'a> {
    /// The list.
    pub list: &'a Booklist,
    /// What is chosen.
    pub options: &'a Options,
    /// The templates of one's own.
    pub templates: &'a Arc<OwnTemplates>,
}

/// The pane with the page.
pub struct Page {
    zoom: Zoom,
    show: Show,
    /// The room of the pane in logical pixels: width and height.
    room: (f32, f32),
    /// Pixels of the screen for each logical pixel.
    density: f32,
    asked: u64,
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
    fit: Option<Told>,
}

/// What is said of the room on a print.
struct Told {
    sentence: String,
    /// Some of the list has none.
    over: bool,
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
    /// A key scrolls the page.
    Scrolled(Named),
    /// Something else is chosen for the print.
    Changed(Change),
    /// A book is to be shown.
    Shown(EntryId),
    /// A command is given.
    Give(Command),
}

impl Default for Page {
    /// Shows the beginning of a list.
    fn default() -> Self {
        Self {
            zoom: Zoom::default(),
            show: Show::Page(0),
            room: (0.0, 0.0),
            density: 1.0,
            asked: 0,
            shown: None,
            refused: None,
        }
    }
}

impl Page {
    /// Wants the first page.
    pub fn begin(&mut self) {
        self.show = Show::Page(0);
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
    pub fn job(&self, print: Print<'_>) -> Option<Job> {
        (self.room.0 >= 1.0).then(|| Job {
            list: print.list.clone(),
            options: print.options.clone(),
            templates: Arc::clone(print.templates),
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
    pub fn printed<M: Send + 'static>(
        &mut self,
        proof: Proof,
        list: &Booklist,
        words: &Words,
    ) -> Task<M> {
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
                    fit: told(&page.fit, list, words),
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
            // The list screen's own.
            Message::Changed(_) | Message::Shown(_) | Message::Give(_) | Message::Scrolled(_) => {}
        }
    }

    /// Scrolls the page as a key says.
    pub fn scroll<M: Send + 'static>(&self, key: Named) -> Task<M> {
        let screenful = (self.room.1 - LINE).max(LINE);
        let by = |x, y| operation::scroll_by(SHEET, scrollable::AbsoluteOffset { x, y });
        let to = |y| {
            let (x, y) = (None, Some(y));
            operation::snap_to(SHEET, scrollable::RelativeOffset { x, y })
        };
        match key {
            Named::ArrowUp => by(0.0, -LINE),
            Named::ArrowDown => by(0.0, LINE),
            Named::ArrowLeft => by(-LINE, 0.0),
            Named::ArrowRight => by(LINE, 0.0),
            Named::PageUp => by(0.0, -screenful),
            Named::PageDown => by(0.0, screenful),
            Named::Home => to(0.0),
            Named::End => to(1.0),
            _ => Task::none(),
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

    pub fn view<'a>(
        &'a self,
        print: Print<'a>,
        standing: Standing,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let choices = match standing {
            Standing::Pane => self.choices(print, words),
            Standing::Studio => None,
        };
        let all = column![
            self.tools(standing, words),
            choices,
            divider(),
            // The room is measured anew for a page that does not know it yet, also where another one stood before.
            sensor(self.sheet(print, words))
                .key(self.room.0 < 1.0)
                .on_show(Message::Resized)
                .on_resize(Message::Resized),
        ]
        .push(self.remarks(words));
        answered_within(all, scrolling)
    }

    /// What the press has to say, below the page: whether all has its place, then what to look at, which leads to the book. As many
    /// lines as it takes, scrolled where they are many.
    fn remarks<'a>(&'a self, words: &Words) -> Option<Element<'a, Message>> {
        let warnings = self.shown.iter().flat_map(|page| &page.warnings);
        let warned = warnings.map(|warning| (warning.sentence(words), warning.entry()));
        let refused = self.refused.iter();
        let refused = refused.map(|error| (error.sentence(words), None));
        let fit = self.shown.as_ref().and_then(|page| page.fit.as_ref());
        let fit = fit.map(|told| {
            let ink = match told.over {
                true => Tint::Marigold,
                false => Tint::Good,
            };
            note(told.sentence.as_str()).class(ink).width(Fill).into()
        });
        let looked_at = refused.chain(warned);
        let looked_at = looked_at.map(|(sentence, entry)| match entry {
            Some(entry) => press(sentence.clone())
                .face(note(sentence).class(Tint::Inherited).width(Fill))
                .link()
                .width(Fill)
                .on_press(Message::Shown(entry))
                .into(),
            None => note(sentence).class(Tint::Marigold).width(Fill).into(),
        });
        let lines: Vec<Element<'a, Message>> = fit.into_iter().chain(looked_at).collect();
        (!lines.is_empty()).then(|| {
            let lines = column(lines)
                .spacing(Space::XS)
                .padding([Space::S, Space::M]);
            container(column![divider(), scrollable(lines).width(Fill)])
                .max_height(REMARKS)
                .into()
        })
    }

    /// Which page, and how large.
    fn tools<'a>(&'a self, standing: Standing, words: &Words) -> Element<'a, Message> {
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
        let in_pane = standing == Standing::Pane;
        let studio = in_pane.then(|| {
            tool(Command::Print, Icon::Settings, words).on_press(Message::Give(Command::Print))
        });
        let tools = row![
            reached(previous, back),
            soft(say!(words, "page-number", number = number, count = count)).size(Size::NOTE),
            reached(next, on),
            studio.map(|studio| reached(studio, true)),
            reached(
                tool(Command::ZoomOut, Icon::ZoomOut, words).on_press(Message::Zoomed(-1)),
                true
            ),
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
        let close = in_pane.then(|| {
            tool(Command::PanePage, Icon::Remove, words).on_press(Message::Give(Command::PanePage))
        });
        row![container(tools).width(Fill), close]
            .padding([Space::XS, Space::M])
            .into()
    }

    /// The page itself, or why there is none.
    fn sheet<'a>(&'a self, print: Print<'a>, words: &Words) -> Element<'a, Message> {
        let mut shown = column![]
            .spacing(Space::S)
            .padding(MARGIN)
            .align_x(Center)
            .width(Fill);
        if let Some(page) = &self.shown {
            let width = page.width as f32 / self.density;
            let height = page.height as f32 / self.density;
            let title = print.list.title.words(&print.options.language);
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

/// Gives what a key does with the page, while the keyboard is in its pane.
fn scrolling(key: Named) -> Option<Message> {
    matches!(
        key,
        Named::ArrowUp
            | Named::ArrowDown
            | Named::ArrowLeft
            | Named::ArrowRight
            | Named::PageUp
            | Named::PageDown
            | Named::Home
            | Named::End
    )
    .then_some(Message::Scrolled(key))
}

fn told(fit: &Fit, list: &Booklist, words: &Words) -> Option<Told> {
    if *fit == Fit::Open {
        return None;
    }
    let sentence = fit.sentence(&PublicList::from(list), words)?;
    let over = matches!(fit, Fit::RunsOver { .. });
    Some(Told { sentence, over })
}

/// A tool that stands for a command.
fn tool<'a>(command: Command, icon: Icon, words: &Words) -> Press<'a, Message> {
    press(command.name(words))
        .only_icon(icon)
        .quiet()
        .tip(command.tip(words))
}
