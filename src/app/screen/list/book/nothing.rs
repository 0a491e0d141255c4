//! Nothing is chosen: what can be done next, with its keys.

use super::pieces::Fields;
use super::{FIRST, Message};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::theme::Space;
use crate::app::widget::{Icon, note, press, title};
use crate::say;
use iced::widget::column;

/// Shows the ways on.
pub(super) fn view<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let way = |command: Command, icon| {
        press(command.name(words))
            .icon(icon)
            .tip(command.tip(words))
            .on_press(Message::Give(command))
    };
    let (head, hint) = match fields.list.count() {
        0 => (
            say!(words, "book-empty-list"),
            say!(words, "book-empty-list-hint"),
        ),
        _ => (
            say!(words, "book-nothing"),
            say!(words, "book-nothing-hint"),
        ),
    };
    column![
        title(head),
        note(hint),
        way(Command::AddBook, Icon::Add).primary().id(FIRST),
        way(Command::Import, Icon::Import),
        way(Command::AboutList, Icon::Edit),
        way(Command::Keys, Icon::Keys),
    ]
    .spacing(Space::M)
    .into()
}
