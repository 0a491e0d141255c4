//! How the list screen is laid out: the bar above, the three panes, the line below.

use super::page::Standing;
use super::{List, Message, Tab, book, entries, page, studio};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{Ground, Ink, Size, Space, TITLE};
use crate::app::widget::{self, Icon, choice, clipped, mark, press, soft, split};
use crate::model::{Booklist, LanguageRole, Stage, Status};
use crate::say;
use crate::words::Words;
use iced::widget::{Id, column, container, responsive, row, space};
use iced::{Center, Fill, Shrink, Task};
use jiff::civil::Time;
use std::collections::HashSet;

/// The height of the bar, in pixels.
const BAR: f32 = 52.0;

/// The widths that three panes and two panes beside each other need, in pixels.
const FOR_THREE: f32 = 800.0;
const FOR_TWO: f32 = 570.0;

/// How much room the bar has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    /// For all words.
    Wide,
    /// For most words.
    Medium,
    /// For signs.
    Narrow,
    /// For the most needed signs: a small window with large text.
    Small,
}

impl Room {
    /// Gives it for a width in pixels.
    fn of(width: f32) -> Self {
        match width {
            width if width < 720.0 => Self::Small,
            width if width < 1180.0 => Self::Narrow,
            width if width < 1440.0 => Self::Medium,
            _ => Self::Wide,
        }
    }
}

/// What the line below says of the list. Counted when the list changes, not for each frame.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    books: usize,
    accepted: usize,
    languages: usize,
    bilingual: usize,
}

impl Tally {
    pub(super) fn of(list: &Booklist) -> Self {
        let mut tally = Self::default();
        let mut languages = HashSet::new();
        for entry in list.entries() {
            tally.books += 1;
            tally.accepted += usize::from(entry.status == Status::Accepted);
            let uses = &entry.book.languages;
            tally.bilingual += usize::from(
                uses.iter()
                    .any(|one| one.role == LanguageRole::BilingualParallel),
            );
            languages.extend(uses.iter().map(|one| &one.language));
        }
        tally.languages = languages.len();
        tally
    }
}

impl List {
    pub(crate) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let body = match self.tab {
            Tab::List => responsive(move |room| self.panes(context, room.width)).into(),
            Tab::Coverage => self
                .coverage
                .view(self.session.list(), self.facets.as_ref(), context)
                .map(Message::Coverage),
            Tab::Print => self
                .studio
                .view(self.print(), self.tally.accepted, context)
                .map(Message::Studio),
            Tab::Check => self.check.view(context).map(Message::Check),
            Tab::States => self.states.view(context).map(Message::States),
            Tab::Vocabulary => {
                let told = self.told(context.words.tongue());
                self.wordbook.view(told, context).map(Message::Wordbook)
            }
            Tab::Desk => self
                .desk
                .view(self.session.list(), &self.suggestions, context)
                .map(Message::Desk),
        };
        column![
            container(responsive(
                move |room| self.bar(context, Room::of(room.width))
            ))
            .height(BAR),
            widget::divider(),
            container(body).height(Fill),
            widget::divider(),
            self.foot(context),
        ]
        .into()
    }

    /// The bar above: the list, the parts of the work, what is at hand always. With less room it shows signs in place of words.
    fn bar<'a>(&'a self, context: Context<'a>, room: Room) -> Element<'a, Message> {
        let words = context.words;
        let command = |command: Command, icon, can: bool| {
            press(command.name(words))
                .only_icon(icon)
                .tip(command.tip(words))
                .on_press_maybe(can.then_some(Message::Give(command)))
        };
        let worded = |command: Command, icon| {
            let press = press(command.name(words));
            let press = match room {
                Room::Wide => press,
                Room::Medium if command != Command::Palette => press,
                Room::Medium | Room::Narrow | Room::Small => press.only_icon(icon),
            };
            press
                .tip(command.tip(words))
                .on_press(Message::Give(command))
        };
        let history = self.session.history();
        let parts = self.parts(room, words);
        let bar = row![self.name(context, room)];
        let bar = match room {
            Room::Wide | Room::Medium => bar.push(self.pill(words)),
            Room::Narrow => bar.push(command(Command::Save, Icon::Save, true)),
            Room::Small => bar,
        };
        let bar = match room {
            Room::Small => bar
                .push(choice(
                    say!(words, "list-parts"),
                    parts,
                    Some(&self.tab),
                    Message::Show,
                ))
                .push(space::horizontal()),
            Room::Wide | Room::Medium | Room::Narrow => bar
                .extend(parts.into_iter().map(|(tab, name)| {
                    press(name)
                        .tab(self.tab == tab)
                        .on_press(Message::Show(tab))
                        .into()
                }))
                .push((room != Room::Narrow).then(space::horizontal)),
        };
        bar.push(command(Command::Undo, Icon::Undo, history.can_undo()))
            .push(
                (room != Room::Small)
                    .then(|| command(Command::Redo, Icon::Redo, history.can_redo())),
            )
            .push(worded(Command::Palette, Icon::Find))
            .push(worded(Command::AddBook, Icon::Add).primary())
            .spacing(if room == Room::Small {
                Space::XS
            } else {
                Space::S
            })
            .padding([
                Space::S,
                if room == Room::Small {
                    Space::S
                } else {
                    Space::L
                },
            ])
            .align_y(Center)
            .into()
    }

    /// The parts of the work, in the order in which a list goes through them.
    fn parts(&self, room: Room, words: &Words) -> Vec<(Tab, String)> {
        let mut parts = vec![
            (Tab::List, say!(words, "tab-list")),
            (Tab::Desk, say!(words, "tab-desk")),
            (Tab::Coverage, say!(words, "tab-coverage")),
            (Tab::Check, self.check_name(words)),
            (Tab::Print, say!(words, "tab-print")),
            (Tab::States, say!(words, "tab-states")),
        ];
        // It is no step of the work; where the part that is shown is all that is named, it is named too.
        if room == Room::Small && self.tab == Tab::Vocabulary {
            parts.push((Tab::Vocabulary, say!(words, "vocabulary-title")));
        }
        parts
    }

    /// The name of the list, which leads to what is said about it.
    fn name<'a>(&'a self, context: Context<'a>, room: Room) -> Element<'a, Message> {
        let (words, theme) = (context.words, context.theme);
        let list = self.session.list();
        let title = list.title.words(&list.language);
        let shown = clipped(match title {
            "" => say!(words, "list-untitled"),
            title => title.to_owned(),
        });
        let width = if room == Room::Narrow { Fill } else { Shrink };
        let face = row![mark(theme).size(26.0)]
            .push((room != Room::Small).then(|| shown.font(TITLE).size(19.0).width(width)))
            .spacing(Space::M)
            .align_y(Center);
        let name = press(Command::AboutList.name(words))
            .face(face)
            .quiet()
            .width(width)
            .value(title)
            .tip(Command::AboutList.tip(words))
            .on_press(Message::Give(Command::AboutList));
        let widest = match room {
            Room::Wide => 460.0,
            Room::Medium => 280.0,
            Room::Narrow | Room::Small => f32::INFINITY,
        };
        container(name).max_width(widest).into()
    }

    /// Draft or final, and whether it is saved.
    fn pill<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let stage = match self.session.list().stage {
            Stage::Draft => say!(words, "list-draft"),
            Stage::Final => say!(words, "list-final"),
        };
        let saved = match (
            &self.saved_at,
            self.session.is_unsaved(),
            self.session.path(),
        ) {
            (_, true, _) => say!(words, "list-unsaved"),
            (Some(time), false, _) => {
                say!(words, "list-saved-at", time = time_of_day(*time, words))
            }
            (None, false, _) => say!(words, "list-saved"),
        };
        press(Command::Save.name(words))
            .face(soft(format!("{stage} · {saved}")).size(Size::NOTE))
            .pill(false)
            .tip(Command::Save.tip(words))
            .on_press(Message::Give(Command::Save))
            .into()
    }

    fn check_name(&self, words: &Words) -> String {
        match self.check.count() {
            Some(0) | None => say!(words, "tab-check"),
            Some(count) => format!("{} {count}", say!(words, "tab-check")),
        }
    }

    /// The panes that are open. Where they have no room beside each other, the page is left out, then the book stands below
    /// the list.
    fn panes<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let list = self.session.list();
        let panes = &context.settings.panes;
        let words = context.words;
        let share = |thousandths: u16| f32::from(thousandths) / 1000.0;
        let (left, right) = (share(panes.entries_width), share(panes.page_width));
        let entries = panes.entries.then(|| self.entries(list, context));
        let book = (panes.editor || self.filter.is_open()).then(|| {
            container(self.middle(list, context))
                .class(Ground::Card)
                .height(Fill)
                .into()
        });
        let others = panes.entries || panes.editor;
        let page = (panes.page && (width >= FOR_THREE || !others)).then(|| {
            let page = self.page.view(self.print(), Standing::Pane, context);
            page.map(Message::Page)
        });
        if width < FOR_TWO && self.filter.is_open() {
            return row![].extend(book).into();
        }
        if width < FOR_TWO && panes.entries && panes.editor {
            return column![
                container(row![].extend(entries)).height(Fill),
                widget::divider(),
                container(row![].extend(book)).height(Fill),
            ]
            .into();
        }
        split(Message::Split)
            .pane(say!(words, "pane-list"), left, 250.0, entries)
            .pane(say!(words, "pane-book"), 1.0 - left - right, 320.0, book)
            .pane(say!(words, "pane-page"), right, 220.0, page)
            .into()
    }

    /// What is on the list: the search, what is asked for, the rows.
    fn entries<'a>(&'a self, list: &'a Booklist, context: Context<'a>) -> Element<'a, Message> {
        let chips = self.filter.chips(self.facets.as_ref(), context.words);
        column![self.entries.head(list, context).map(Message::Entries)]
            .push(chips.map(|chips| chips.map(Message::Filter)))
            .push(self.entries.rows(list, context).map(Message::Entries))
            .into()
    }

    /// The book at hand, or the filter while one chooses by it.
    fn middle<'a>(&'a self, list: &'a Booklist, context: Context<'a>) -> Element<'a, Message> {
        if self.filter.is_open() {
            let counts = (self.entries.count(), list.count());
            let filter = self.filter.view(self.facets.as_ref(), counts, context);
            return filter.map(Message::Filter);
        }
        let book = self.book.view(list, &self.suggestions, context);
        book.map(Message::Book)
    }

    /// The panes that are closed, each with a button that opens it again.
    fn closed<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let (words, panes) = (context.words, &context.settings.panes);
        let all = [
            (panes.entries, Command::PaneList, say!(words, "pane-list")),
            (panes.editor, Command::PaneBook, say!(words, "pane-book")),
            (panes.page, Command::PanePage, say!(words, "pane-page")),
        ];
        let closed = all.into_iter().filter(|(shown, _, _)| !shown);
        row(closed.map(|(_, command, pane)| {
            let name = say!(words, "foot-open-pane", pane = pane);
            press(name.clone())
                .face(soft(name).size(Size::NOTE))
                .link()
                .tip(command.tip(words))
                .on_press(Message::Give(command))
                .into()
        }))
        .spacing(Space::M)
        .into()
    }

    /// Goes to the next pane of what is shown, or to the one before.
    pub(super) fn next_pane(&self, back: bool) -> Task<Message> {
        let panes = match self.tab {
            Tab::Print => [
                self.studio.chosen(&self.options).id(),
                Id::from(studio::CHOICES),
                Id::from(page::PAGE),
            ],
            _ => [
                Id::from(entries::ROWS),
                Id::from(book::FIRST),
                Id::from(page::PAGE),
            ],
        };
        widget::focus::among(panes, back)
    }

    /// The line below: what the list holds.
    fn foot<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let tally = self.tally;
        let mut facts = vec![say!(words, "list-books", count = tally.books)];
        if tally.accepted != tally.books {
            facts.push(say!(words, "foot-accepted", count = tally.accepted));
        }
        facts.push(say!(words, "foot-languages", count = tally.languages));
        facts.push(say!(words, "foot-bilingual", count = tally.bilingual));
        let place = match self.session.path() {
            Some(path) => path.display().to_string(),
            None => say!(words, "foot-no-file"),
        };
        row![
            soft(facts.join(" · ")).size(Size::NOTE),
            space::horizontal(),
            self.closed(context),
            clipped(place).ink(Ink::Soft).size(Size::NOTE),
        ]
        .spacing(Space::L)
        .padding([Space::XS, Space::L])
        .align_y(Center)
        .into()
    }
}

/// Tells a time as people do: "2:53 AM".
fn time_of_day(time: Time, words: &Words) -> String {
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    say!(
        words,
        "moment-time",
        hour = hour,
        minute = format!("{:02}", time.minute()),
        half = if time.hour() < 12 { "am" } else { "pm" }
    )
}
