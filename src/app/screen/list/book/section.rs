//! A section: heading and introduction in each language, for whom it is.

use super::Message;
use super::areas::Area;
use super::line::SectionLine;
use super::pieces::Fields;
use crate::app::Element;
use crate::app::command::Command;
use crate::app::theme::{Ink, Space};
use crate::app::widget::{Icon, press, title};
use crate::model::{Section, Written};
use crate::say;
use iced::widget::{column, row};

/// Shows the fields of a section.
pub(super) fn view<'a>(section: &'a Section, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let heading = match section.heading.words(fields.at.language) {
        "" => say!(words, "book-no-heading"),
        heading => heading.to_owned(),
    };
    let ages_odd = matches!(section.audience.ages, Some(Written::AsWritten(_)));
    let grades_odd = matches!(section.audience.grades, Some(Written::AsWritten(_)));
    let count = say!(words, "book-section-count", count = section.entries.len());
    let button = |command: Command, icon| {
        press(command.name(words))
            .icon(icon)
            .tip(command.tip(words))
            .on_press(Message::Give(command))
    };
    let buttons = row![
        button(Command::AddBook, Icon::Add),
        button(Command::MoveUp, Icon::MoveUp),
        button(Command::MoveDown, Icon::MoveDown),
        button(Command::Delete, Icon::Delete).danger(),
    ]
    .spacing(Space::S);
    column![
        fields.head(title(heading).ink(Ink::Hibiscus), Some(count)),
        fields
            .line(say!(words, "book-heading"), SectionLine::Heading)
            .placeholder(say!(words, "book-heading-hint")),
        fields.area_above(
            say!(words, "book-introduction"),
            Area::SectionIntroduction,
            fields.speaking(),
        ),
        fields
            .fact(
                say!(words, "book-ages"),
                SectionLine::Ages,
                ages_odd,
                say!(words, "book-ages-odd"),
            )
            .placeholder("4-8"),
        fields
            .fact(
                say!(words, "book-grades"),
                SectionLine::Grades,
                grades_odd,
                say!(words, "book-grades-odd"),
            )
            .placeholder("K-2"),
        fields.indented(buttons.wrap()),
    ]
    .spacing(Space::M)
    .into()
}
