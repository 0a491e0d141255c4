//! The bars of one facet: each value with its name, its bar and its count, what is none and not stated last. A bar leads to its books.

use super::{Coverage, Message};
use crate::app::Element;
use crate::app::screen::list::filter::{bar_ground, ink};
use crate::app::theme::{BOLD, Ground, Ink, Size, Space};
use crate::app::widget::{BAR, bar, clipped, heading, press, soft, text};
use crate::check::balance::Covered;
use crate::say;
use crate::search::facets::{Count, Facet, Facets, Value};
use crate::words::Words;
use iced::alignment::Horizontal;
use iced::widget::{column, container, row, space};
use iced::{Center, Fill, FillPortion};

/// How many values of a facet are shown until more are asked for.
const FEW: usize = 8;

/// How far a finer value is moved in, and the room for a count, in pixels.
const STEP: f32 = 14.0;
const COUNT: f32 = 40.0;

/// The height of the bar of another list, below that of this one, in pixels.
const OTHER: f32 = 4.0;

impl Coverage {
    /// Shows what is counted by one facet.
    pub(super) fn facet<'a>(
        &'a self,
        covered: &Covered,
        all: usize,
        facets: &'a Facets,
        words: &Words,
    ) -> Element<'a, Message> {
        let facet = covered.facet;
        let unfolded = self.unfolded.contains(&facet);
        let shown: Vec<&Count> = covered
            .values
            .iter()
            .filter(|count| count.books > 0 || self.other_has(facet, &count.value))
            .collect();
        let limit = if unfolded { shown.len() } else { FEW };
        let left = shown.len().saturating_sub(limit);
        let mut lines: Vec<Element<'a, Message>> = shown
            .iter()
            .take(limit)
            .map(|count| self.line(facet, count, all, facets, words))
            .collect();
        if left > 0 || (unfolded && shown.len() > FEW) {
            let said = match left {
                0 => say!(words, "filter-fewer"),
                left => say!(words, "filter-more", count = left),
            };
            lines.push(
                press(said)
                    .link()
                    .expanded(unfolded)
                    .on_press(Message::Folded(facet))
                    .into(),
            );
        }
        for (value, books) in [
            (Value::None, covered.none),
            (Value::NotStated, covered.not_stated),
        ] {
            // Every entry has a status and stands in a section.
            let always = !matches!(facet, Facet::Status | Facet::Section);
            if books > 0 || (always && value == Value::NotStated) {
                let count = Count {
                    value,
                    books,
                    suggested: 0,
                    under: None,
                    depth: 0,
                };
                lines.push(self.line(facet, &count, all, facets, words));
            }
        }
        let number = |said: String| {
            soft(said)
                .size(Size::SMALL)
                .width(COUNT)
                .align_x(Horizontal::Right)
        };
        let columns = self.beside().map(|_| {
            row![
                number(say!(words, "coverage-here")),
                number(say!(words, "coverage-there")),
            ]
            .spacing(Space::S)
            .padding(iced::padding::right(Space::S))
        });
        let title = heading(2, facet.name(words))
            .size(Size::BODY)
            .font(BOLD)
            .ink(ink(facet));
        column![
            row![container(title).width(Fill)]
                .push(columns)
                .align_y(Center),
            column(lines).spacing(2),
        ]
        .spacing(Space::XS)
        .into()
    }

    fn line<'a>(
        &'a self,
        facet: Facet,
        count: &Count,
        all: usize,
        facets: &'a Facets,
        words: &Words,
    ) -> Element<'a, Message> {
        let name = facets.name(facet, &count.value, words);
        let stated = matches!(count.value, Value::Stated(_));
        let part = |books: usize, all: usize| books as f32 / all.max(1) as f32;
        let label = clipped(name.clone()).width(Fill);
        let label = if stated { label } else { label.ink(Ink::Soft) };
        let other = self.beside().map(|other| {
            let books = other.books(facet, &count.value);
            (books, part(books, other.balance.books))
        });
        let bars = column![bar(part(count.books, all), BAR, bar_ground(facet, stated))]
            .push(other.map(|(_, part)| bar(part, OTHER, Ground::OtherBar)))
            .spacing(2);
        let mut said = say!(words, "coverage-of", count = count.books, all = all);
        if count.suggested > 0 {
            let suggested = say!(words, "filter-suggested", count = count.suggested);
            said = format!("{said}, {suggested}");
        }
        if let Some((books, _)) = other {
            said = format!("{said}, {}", say!(words, "coverage-before", count = books));
        }
        let before = other.map(|(books, _)| {
            soft(books.to_string())
                .size(Size::NOTE)
                .width(COUNT)
                .align_x(Horizontal::Right)
        });
        let face = row![
            row![space().width(f32::from(count.depth) * STEP), label].width(FillPortion(5)),
            container(bars).width(FillPortion(6)),
            text(count.books.to_string())
                .size(Size::NOTE)
                .width(COUNT)
                .align_x(Horizontal::Right),
        ]
        .push(before)
        .spacing(Space::S)
        .padding([3.0, Space::S])
        .align_y(Center);
        press(name)
            .value(said.clone())
            .face(face)
            .quiet()
            .padding(0)
            .width(Fill)
            .tip(said)
            .on_press_maybe((count.books > 0).then(|| Message::Pressed(facet, count.value.clone())))
            .into()
    }

    fn other_has(&self, facet: Facet, value: &Value) -> bool {
        self.beside()
            .is_some_and(|other| other.books(facet, value) > 0)
    }
}
