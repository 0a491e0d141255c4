//! What stands above a question: how far the desk has got, in words and as a bar, and what it asks about.

use super::{Desk, Message};
use crate::app::Element;
use crate::app::context::Context;
use crate::app::theme::{Ground, Space};
use crate::app::widget::{Icon, Press, Role, anchored, check, note, press, semantic, soft};
use crate::check::stated::Topic;
use crate::say;
use crate::words::Words;
use iced::widget::{column, container, row, space};
use iced::{Center, Fill, FillPortion};

impl Desk {
    /// How far it has got, in words and as a bar, and what it asks about.
    pub(super) fn head<'a>(&'a self, context: Context<'a>, narrow: bool) -> Element<'a, Message> {
        let words = context.words;
        let count = self.count;
        let told = match self.step() {
            Some(_) => say!(
                words,
                "desk-progress",
                book = count.book,
                books = count.books,
                left = count.left
            ),
            None => say!(words, "desk-title"),
        };
        let with = |press: Press<'a, Message>, icon| match narrow {
            true => press.only_icon(icon),
            false => press.icon(icon),
        };
        let topics = with(press(say!(words, "desk-topics")), Icon::Settings)
            .quiet()
            .opens(self.choosing)
            .on_press(Message::Choosing(!self.choosing));
        let topics = anchored(topics, self.choosing.then(|| topics_menu(context)))
            .on_close(Message::Choosing(false));
        let leave = with(press(say!(words, "desk-leave")), Icon::Back)
            .quiet()
            .tip(say!(words, "desk-leave-tip"))
            .on_press(Message::Leave);
        let line = row![
            leave,
            semantic(Role::Status, told.clone(), soft(told)),
            space::horizontal(),
            topics,
        ]
        .spacing(Space::L)
        .align_y(Center)
        .padding([Space::S, Space::L]);
        let done = self.steps.len() - count.left;
        let part = |portion: u16, ground| {
            container(space())
                .class(ground)
                .width(FillPortion(portion))
                .height(3)
        };
        let bar: Element<'a, Message> = match (done, count.left) {
            (0, _) => container(space())
                .class(Ground::Desk)
                .width(Fill)
                .height(3)
                .into(),
            (_, 0) => container(space())
                .class(Ground::BoxOn)
                .width(Fill)
                .height(3)
                .into(),
            (done, left) => {
                let (done, left) = shares(done, left);
                row![part(done, Ground::BoxOn), part(left, Ground::Desk)].into()
            }
        };
        column![line, bar].into()
    }
}

/// Makes two counts small enough to be shares of a row.
fn shares(done: usize, left: usize) -> (u16, u16) {
    let share = (done * 1000 / (done + left)).clamp(1, 999) as u16;
    (share, 1000 - share)
}

/// What the desk asks about, to be chosen.
fn topics_menu<'a>(context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let topics = Topic::ALL.into_iter().map(|topic| {
        let asked = context.settings.tag_desk.contains(&topic);
        check(topic_name(topic, words), asked, move |on| {
            Message::Topic(topic, on)
        })
        .into()
    });
    container(
        column![note(say!(words, "desk-topics-hint"))]
            .extend(topics)
            .spacing(Space::S),
    )
    .padding(Space::L)
    .max_width(300)
    .into()
}

/// Names what is asked about.
pub(super) fn topic_name(topic: Topic, words: &Words) -> String {
    match topic {
        Topic::Languages => say!(words, "book-languages"),
        Topic::About => say!(words, "desk-topic-about"),
        Topic::Setting => say!(words, "desk-topic-setting"),
        Topic::By => say!(words, "desk-topic-by"),
        Topic::Sources => say!(words, "desk-topic-sources"),
        Topic::Format => say!(words, "book-format"),
        Topic::Ages => say!(words, "desk-topic-ages"),
        Topic::Awards => say!(words, "several-awards"),
    }
}
