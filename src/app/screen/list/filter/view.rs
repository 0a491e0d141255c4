//! How the filter looks: facets with their values, each with a box, a bar and a count; and what is asked for, above the books.

use super::{Filtering, HEADING, Line, Message, VALUE, VALUES};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{BOLD, Ground, Ink, Size, Space};
use crate::app::widget::{
    Icon, Role, bar, chip, clipped, divider, heading, icon, note, press, rows, soft, text,
};
use crate::say;
use crate::search::facets::{Count, Facet, Facets, Joined, Value};
use crate::words::Words;
use iced::alignment::Horizontal;
use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// How far a finer value is moved in, the room for the bar and for the count, in pixels.
const STEP: f32 = 16.0;
const BAR_WIDTH: f32 = 110.0;
const BAR_HEIGHT: f32 = 8.0;
const COUNT: f32 = 44.0;

impl Filtering {
    /// Shows the pane. `found` and `all` count the books.
    pub fn view<'a>(
        &'a self,
        facets: Option<&'a Facets>,
        (found, all): (usize, usize),
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let close = press(say!(words, "filter-close"))
            .only_icon(Icon::Remove)
            .quiet()
            .on_press(Message::Closed);
        let clear = (!self.asked.is_empty()).then(|| {
            press(say!(words, "filter-clear"))
                .link()
                .on_press(Message::Cleared)
        });
        let top = row![
            heading(1, Command::Filter.name(words)).size(Size::TITLE),
            soft(say!(words, "entries-found", count = found, all = all)).size(Size::NOTE),
        ]
        .push(clear)
        .push(space::horizontal())
        .push(close)
        .spacing(Space::M)
        .align_y(Center);
        let values: Element<'a, Message> = match facets {
            Some(_) if self.lines.is_empty() => container(soft(say!(words, "filter-nothing")))
                .padding(Space::L)
                .into(),
            Some(facets) => rows(Command::Filter.name(words), &self.heights, move |at| {
                self.line(at, facets, all, words)
            })
            .id(VALUES)
            .selected((!self.lines.is_empty()).then_some(self.at))
            .on_select(|at, _| Message::Reached(at))
            .on_open(Message::Acted)
            .on_key(|at, press| self.key(at, &press))
            .into(),
            None => space().into(),
        };
        column![
            container(top).padding([Space::M, Space::L]),
            container(values).height(Fill),
            divider(),
            container(note(say!(words, "filter-keys"))).padding([Space::S, Space::L]),
        ]
        .into()
    }

    /// Shows what is asked for, above the books, each with a press that lets it go. Nothing while nothing is.
    pub fn chips<'a>(
        &'a self,
        facets: Option<&'a Facets>,
        words: &Words,
    ) -> Option<Element<'a, Message>> {
        let facets = facets.filter(|_| !self.asked.is_empty())?;
        let mut chips: Vec<Element<'a, Message>> = Vec::new();
        for (facet, choice) in self.asked.iter() {
            let joined = match choice.joined {
                Joined::All => say!(words, "filter-and"),
                Joined::Any => say!(words, "filter-or"),
            };
            for (nth, value) in choice.chosen.iter().enumerate() {
                let name = facets.name(facet, value, words);
                let said = match nth {
                    0 => say!(
                        words,
                        "filter-chip",
                        facet = facet.name(words),
                        value = name
                    ),
                    _ => format!("{joined} {name}"),
                };
                chips.push(let_go(said, facet, value, words, false));
            }
            for value in &choice.excluded {
                let name = facets.name(facet, value, words);
                let said = say!(
                    words,
                    "filter-chip-not",
                    facet = facet.name(words),
                    value = name
                );
                chips.push(let_go(said, facet, value, words, true));
            }
        }
        Some(
            container(row(chips).spacing(Space::XS).wrap())
                .padding(iced::padding::bottom(Space::S).horizontal(Space::M))
                .into(),
        )
    }

    fn line<'a>(
        &'a self,
        at: usize,
        facets: &'a Facets,
        all: usize,
        words: &Words,
    ) -> Element<'a, Message> {
        match self.lines.get(at) {
            None => space().into(),
            Some(Line::Heading(facet)) => self.facet(*facet, words),
            Some(Line::Value(facet, count)) => self.value(at, *facet, count, facets, all, words),
            Some(Line::More(_, left)) => {
                let left: usize = *left;
                more(at, say!(words, "filter-more", count = left))
            }
            Some(Line::Fewer(_)) => more(at, say!(words, "filter-fewer")),
        }
    }

    fn facet<'a>(&self, facet: Facet, words: &Words) -> Element<'a, Message> {
        let name = heading(2, facet.name(words))
            .size(Size::NOTE)
            .font(BOLD)
            .ink(ink(facet));
        let joined = self.can_join(facet).then(|| {
            let all = self
                .asked
                .of(facet)
                .is_some_and(|choice| choice.joined == Joined::All);
            let said = match all {
                true => say!(words, "filter-all-of"),
                false => say!(words, "filter-any-of"),
            };
            press(said)
                .pill(all)
                .still()
                .tip(say!(words, "filter-join-tip"))
                .on_press(Message::Joined(facet))
        });
        container(
            row![name]
                .push(space::horizontal())
                .push(joined)
                .align_y(Center),
        )
        .padding(iced::padding::horizontal(Space::L).bottom(Space::XS))
        .height(HEADING)
        .align_y(iced::alignment::Vertical::Bottom)
        .into()
    }

    fn value<'a>(
        &self,
        at: usize,
        facet: Facet,
        count: &Count,
        facets: &'a Facets,
        all: usize,
        words: &Words,
    ) -> Element<'a, Message> {
        let (chosen, left_out) = (
            self.asked.is_chosen(facet, &count.value),
            self.asked.is_excluded(facet, &count.value),
        );
        let name = facets.name(facet, &count.value, words);
        let sign = match (chosen, left_out) {
            (true, _) => Some(Icon::Tick),
            (_, true) => Some(Icon::LeaveOut),
            _ => None,
        };
        let sign: Element<'a, Message> = match sign {
            Some(sign) => icon(sign).size(13.0).into(),
            None => space().into(),
        };
        let ground = match chosen || left_out {
            true => Ground::BoxOn,
            false => Ground::BoxOff,
        };
        let stated = matches!(count.value, Value::Stated(_));
        let said = match left_out {
            true => say!(words, "filter-without", value = name.as_str()),
            false => name.clone(),
        };
        let shown = clipped(said.clone()).width(Fill);
        let shown = match (stated, count.books) {
            (true, 1..) => shown,
            _ => shown.ink(Ink::Soft),
        };
        let part = count.books as f32 / all.max(1) as f32;
        let leave_out = press(say!(words, "filter-leave-out", value = name.as_str()))
            .face(icon(Icon::LeaveOut).size(14.0).ink(Ink::Soft))
            .tip(say!(words, "filter-leave-out", value = name.as_str()))
            .quiet()
            .padding(3.0)
            .still()
            .on_press(Message::LeftOut(at));
        let face = row![
            space().width(f32::from(count.depth) * STEP),
            container(sign).center(18).class(ground),
            shown,
            container(bar(part, BAR_HEIGHT, bar_ground(facet, stated))).width(BAR_WIDTH),
            text(count.books.to_string())
                .size(Size::NOTE)
                .width(COUNT)
                .align_x(Horizontal::Right),
            leave_out,
        ]
        .spacing(Space::S)
        .padding([0.0, Space::L])
        .height(VALUE)
        .align_y(Center);
        let mut books = say!(words, "list-books", count = count.books);
        if count.suggested > 0 {
            let suggested = say!(words, "filter-suggested", count = count.suggested);
            books = format!("{books}, {suggested}");
        }
        press(said)
            .row(false)
            .role(Role::CheckBox)
            .checked(chosen)
            .value(books)
            .still()
            .face(face)
            .padding(0)
            .width(Fill)
            .on_press(Message::Acted(at))
            .into()
    }
}

fn more<'a>(at: usize, said: String) -> Element<'a, Message> {
    let face = container(soft(said.clone()).size(Size::NOTE))
        .padding(iced::padding::left(Space::L + 18.0 + Space::S))
        .center_y(VALUE);
    press(said)
        .row(false)
        .role(Role::Button)
        .still()
        .face(face)
        .padding(0)
        .width(Fill)
        .on_press(Message::Acted(at))
        .into()
}

fn let_go<'a>(
    said: String,
    facet: Facet,
    value: &Value,
    words: &Words,
    left_out: bool,
) -> Element<'a, Message> {
    let remove = say!(words, "filter-let-go", name = said.as_str());
    let chip = chip(said).on_remove(remove, Message::LetGo(facet, value.clone()));
    match (left_out, ink(facet)) {
        (true, _) => chip.marigold(),
        (false, Ink::Hibiscus) => chip.hibiscus(),
        (false, _) => chip.teal(),
    }
    .into()
}

/// Gives the colour that stands for a facet: cultures have their own.
pub fn ink(facet: Facet) -> Ink {
    match facet {
        Facet::About | Facet::By | Facet::Setting | Facet::Portrayal => Ink::Hibiscus,
        _ => Ink::Teal,
    }
}

/// Gives the ground of a bar of a facet: hollow where nothing is stated.
pub fn bar_ground(facet: Facet, stated: bool) -> Ground {
    match (stated, ink(facet)) {
        (false, _) => Ground::HollowBar,
        (true, Ink::Hibiscus) => Ground::HibiscusBar,
        (true, _) => Ground::TealBar,
    }
}
