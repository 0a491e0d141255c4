//! How the coverage looks: what is counted, the aims, what one book would change, then the bars in two columns.

use super::{Coverage, FIRST, Message};
use crate::app::Element;
use crate::app::context::Context;
use crate::app::theme::{Ground, Size, Space};
use crate::app::widget::{
    BAR, Icon, bar, choice, clipped, divider, heading, note, press, segments, soft, text,
};
use crate::check::balance::{Among, Balance, Covered};
use crate::model::{Booklist, SectionId};
use crate::say;
use crate::search::facets::{Facet, Facets};
use crate::words::Words;
use iced::alignment::Vertical;
use iced::widget::{column, container, responsive, row, scrollable, space};
use iced::{Center, Fill, FillPortion};

/// The greatest width of the page, in pixels.
const WIDTH: f32 = 1300.0;

/// The width of what stands beside the bars, and the least widths for it and for two columns of bars, in pixels.
const SIDE: f32 = 370.0;
const BESIDE: f32 = 840.0;
const TWO_COLUMNS: f32 = 1180.0;

/// How many combinations are shown.
const TOGETHER: usize = 10;

impl Coverage {
    /// Shows what the list covers.
    pub fn view<'a>(
        &'a self,
        list: &'a Booklist,
        facets: Option<&'a Facets>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        let (Some(facets), Some(balance)) = (facets, &self.balance) else {
            return space().into();
        };
        responsive(move |room| {
            let bars = self.bars(balance, facets, room.width >= TWO_COLUMNS, words);
            let side = self.side(list, words);
            let body: Element<'a, Message> = match room.width >= BESIDE {
                true => row![container(bars).width(Fill), container(side).width(SIDE)]
                    .spacing(Space::XXL)
                    .into(),
                false => column![side, divider(), bars].spacing(Space::XL).into(),
            };
            let page = column![self.head(list, facets, balance, words), body]
                .spacing(Space::XL)
                .padding(Space::XL)
                .max_width(WIDTH);
            scrollable(container(page).center_x(Fill))
                .height(Fill)
                .into()
        })
        .into()
    }

    /// What is counted, and what can be done with the whole.
    fn head<'a>(
        &'a self,
        list: &'a Booklist,
        facets: &'a Facets,
        balance: &Balance,
        words: &Words,
    ) -> Element<'a, Message> {
        let among = [
            (Among::Accepted, say!(words, "coverage-accepted")),
            (Among::NotDeclined, say!(words, "coverage-not-declined")),
        ];
        let whole = (None, say!(words, "balance-whole"));
        let sections: Vec<(Option<SectionId>, String)> = std::iter::once(whole)
            .chain(list.sections.iter().map(|section| {
                let value = crate::search::facets::Stated::Section(section.id).into();
                (Some(section.id), facets.name(Facet::Section, &value, words))
            }))
            .collect();
        let section = (list.sections.len() > 1).then(|| {
            choice(
                say!(words, "coverage-section"),
                sections,
                Some(&self.section),
                Message::Section,
            )
            .id(FIRST)
        });
        let compare: Element<'a, Message> = match &self.other {
            None => {
                let compare = press(say!(words, "coverage-compare")).on_press(Message::Compare);
                match section {
                    Some(_) => compare.into(),
                    None => compare.id(FIRST).into(),
                }
            }
            Some(other) => {
                let said = say!(
                    words,
                    "balance-compared",
                    list = other.title.as_str(),
                    count = other.balance.books
                );
                row![
                    container(bar(1.0, 4.0, Ground::OtherBar)).width(24.0),
                    clipped(said),
                    press(say!(words, "coverage-alone"))
                        .only_icon(Icon::Remove)
                        .quiet()
                        .on_press(Message::Alone),
                ]
                .spacing(Space::S)
                .align_y(Center)
                .into()
            }
        };
        let counted = match self.among {
            Among::Accepted => say!(words, "balance-counted-accepted", count = balance.books),
            Among::NotDeclined => say!(words, "balance-counted-all", count = balance.books),
        };
        column![
            row![
                heading(1, say!(words, "balance-title")).size(Size::TITLE),
                soft(counted),
            ]
            .spacing(Space::M)
            .align_y(Vertical::Bottom),
            row![segments(
                say!(words, "coverage-among"),
                among,
                &self.among,
                Message::Among
            )]
            .push(section)
            .push(compare)
            .push(self.exports(words))
            .spacing(Space::M)
            .align_y(Center)
            .wrap()
            .vertical_spacing(Space::S),
            note(say!(words, "balance-reading")),
        ]
        .push(
            (self.other.is_some() && self.section.is_some())
                .then(|| note(say!(words, "coverage-whole-only"))),
        )
        .spacing(Space::M)
        .into()
    }

    /// The aims, and what one book would change.
    fn side<'a>(&'a self, list: &'a Booklist, words: &Words) -> Element<'a, Message> {
        column![self.aims(words), divider(), self.what_if(list, words)]
            .spacing(Space::L)
            .into()
    }

    fn bars<'a>(
        &'a self,
        balance: &Balance,
        facets: &'a Facets,
        two: bool,
        words: &Words,
    ) -> Element<'a, Message> {
        if balance.books == 0 {
            return text(say!(words, "balance-no-books")).into();
        }
        let sections = facets.sections().count();
        let (shown, silent): (Vec<&Covered>, Vec<&Covered>) = balance
            .facets
            .iter()
            .filter(|covered| self.is_shown(covered.facet, sections))
            .partition(|covered| covered.stated + covered.none > 0 || self.beside().is_some());
        let mut parts: Vec<(usize, Element<'a, Message>)> = Vec::new();
        for covered in shown {
            let lines = covered.values.len().min(8) + 3;
            parts.push((lines, self.facet(covered, balance.books, facets, words)));
            if covered.facet == Facet::By {
                parts.extend(self.together(balance, facets, words));
            }
        }
        let silent: Vec<String> = silent
            .into_iter()
            .map(|covered| covered.facet.name(words))
            .collect();
        let silent = (!silent.is_empty()).then(|| {
            note(say!(
                words,
                "balance-silent",
                facets = silent.join(", "),
                count = balance.books
            ))
        });
        let bars: Element<'a, Message> = match two {
            false => column(parts.into_iter().map(|(_, part)| part))
                .spacing(Space::XL)
                .into(),
            true => {
                let (left, right) = halves(parts);
                row![
                    column(left).spacing(Space::XL).width(FillPortion(1)),
                    column(right).spacing(Space::XL).width(FillPortion(1)),
                ]
                .spacing(Space::XXL)
                .into()
            }
        };
        column![bars].push(silent).spacing(Space::XL).into()
    }

    /// Tells whether a facet says anything about what is counted.
    fn is_shown(&self, facet: Facet, sections: usize) -> bool {
        match facet {
            Facet::Status => self.among != Among::Accepted,
            Facet::Section => self.section.is_none() && sections > 1,
            _ => true,
        }
    }

    /// What two facets say together: who made the books about a culture, and in which languages they are.
    fn together<'a>(
        &self,
        balance: &Balance,
        facets: &'a Facets,
        words: &Words,
    ) -> Vec<(usize, Element<'a, Message>)> {
        let mut parts = Vec::new();
        if !balance.about_by.is_empty() {
            let lines = balance.about_by.iter().take(TOGETHER).map(|count| {
                let name = facets.name(Facet::About, &count.culture, words);
                let remark = say!(
                    words,
                    "balance-about-by-row",
                    about = count.about,
                    others = count.by_others,
                    silent = count.not_stated
                );
                let part = count.by_the_culture as f32 / count.about.max(1) as f32;
                pair(name, part, count.by_the_culture.to_string(), Some(remark))
            });
            let part = column![
                heading(2, say!(words, "balance-about-by")).size(Size::BODY),
                note(say!(words, "balance-about-by-stated")),
            ]
            .extend(lines)
            .spacing(Space::XS);
            parts.push((balance.about_by.len().min(TOGETHER) * 2 + 2, part.into()));
        }
        if !balance.languages_and_cultures.is_empty() {
            let pairs = &balance.languages_and_cultures;
            let lines = pairs.iter().take(TOGETHER).map(|both| {
                let name = say!(
                    words,
                    "balance-pair",
                    language = facets.name(Facet::Text, &both.first, words),
                    culture = facets.name(Facet::About, &both.second, words)
                );
                let part = both.books as f32 / balance.books.max(1) as f32;
                pair(name, part, both.books.to_string(), None)
            });
            let part = column![
                heading(2, say!(words, "balance-pairs")).size(Size::BODY),
                note(say!(words, "balance-pairs-stated")),
            ]
            .extend(lines)
            .spacing(Space::XS);
            parts.push((pairs.len().min(TOGETHER) + 2, part.into()));
        }
        parts
    }
}

/// One line about two things together.
fn pair<'a>(name: String, part: f32, said: String, remark: Option<String>) -> Element<'a, Message> {
    let line = row![
        clipped(name).width(FillPortion(5)),
        container(bar(part, BAR, Ground::HibiscusBar)).width(FillPortion(4)),
        text(said).size(Size::NOTE).width(FillPortion(2)),
    ]
    .spacing(Space::S)
    .align_y(Center);
    column![line]
        .push(remark.map(|remark| soft(remark).size(Size::NOTE)))
        .padding([2.0, Space::S])
        .into()
}

/// Parts a page into two columns of about the same height, in reading order.
fn halves<'a>(
    parts: Vec<(usize, Element<'a, Message>)>,
) -> (Vec<Element<'a, Message>>, Vec<Element<'a, Message>>) {
    let all: usize = parts.iter().map(|(lines, _)| lines).sum();
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let mut done = 0;
    for (lines, part) in parts {
        if done + lines / 2 <= all / 2 {
            left.push(part);
        } else {
            right.push(part);
        }
        done += lines;
    }
    (left, right)
}
