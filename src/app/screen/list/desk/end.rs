//! The end of the desk: what was stated, what is left, and where to go from here.

use super::head::topic_name;
use super::{Desk, Message, NEXT};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{Size, Space};
use crate::app::widget::{Icon, heading, press, reading, soft, text};
use crate::check::stated::Topic;
use crate::say;
use iced::Fill;
use iced::widget::{column, container, row, scrollable};

impl Desk {
    /// All questions have been asked.
    pub(super) fn end<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let left = self.count.left;
        let stated = self.steps.len() - left;
        let title = match (stated, left) {
            (0, 0) => say!(words, "desk-nothing"),
            (_, 0) => say!(words, "desk-all-stated"),
            _ => say!(words, "desk-end"),
        };
        let told = match (stated, left) {
            (0, 0) => say!(words, "desk-nothing-hint"),
            _ => say!(
                words,
                "desk-summary",
                stated = stated,
                books = self.count.books,
                left = left
            ),
        };
        let topics = Topic::ALL.into_iter().filter_map(|topic| {
            let of = || self.steps.iter().filter(|step| step.asked.topic() == topic);
            let left = of().filter(|step| step.open).count();
            let stated = of().count() - left;
            (stated + left > 0).then(|| {
                row![
                    text(topic_name(topic, words)).width(200),
                    soft(say!(
                        words,
                        "desk-topic-count",
                        stated = stated,
                        left = left
                    )),
                ]
                .spacing(Space::L)
                .into()
            })
        });
        let again = (left > 0).then(|| {
            press(say!(words, "desk-again", count = left))
                .icon(Icon::Refresh)
                .on_press(Message::Again)
        });
        let list = press(say!(words, "desk-to-list"))
            .primary()
            .id(NEXT)
            .on_press(Message::Leave);
        let others = [Command::Coverage, Command::Check].map(|command| {
            press(command.name(words))
                .tip(command.tip(words))
                .on_press(Message::Give(command))
                .into()
        });
        let page = column![
            heading(1, title).size(Size::LARGE),
            reading(told),
            column(topics).spacing(Space::S),
            row![list]
                .push(again)
                .extend(others)
                .spacing(Space::S)
                .wrap(),
        ]
        .spacing(Space::XL)
        .padding([Space::XXL * 2.0, Space::XXL])
        .width(Fill)
        .max_width(720);
        scrollable(container(page).center_x(Fill))
            .height(Fill)
            .into()
    }
}
