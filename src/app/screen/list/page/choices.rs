//! What is chosen for the print most often, in a quiet line. All of it is in the print studio.

use super::{Message, Page, Print};
use crate::app::Element;
use crate::app::screen::list::studio::{Change, choices};
use crate::app::theme::Space;
use crate::app::widget::choice;
use crate::print::Printable;
use crate::say;
use crate::words::{Words, field};
use iced::widget::row;

/// From this width on there is room for a line of choices, in pixels.
const ROOMY: f32 = 330.0;

impl Page {
    /// Shows the choices there is room for.
    pub(super) fn choices<'a>(
        &self,
        print: Print<'_>,
        words: &Words,
    ) -> Option<Element<'a, Message>> {
        if self.room.0 >= 1.0 && self.room.0 < ROOMY {
            return None;
        }
        let options = print.options;
        let printables = Printable::ALL.map(|one| (one, field::printable(words, one)));
        let chosen = options.template.is_none().then_some(&options.printable);
        let printable = choice(
            say!(words, "studio-printables"),
            printables,
            chosen,
            Change::Printable,
        )
        .otherwise(options.template.clone().unwrap_or_default());
        let last = match print.list.languages().count() > 1 {
            true => choices::language(print.list, options, words),
            false => choices::ink(options, words),
        };
        let covers = choices::covers(options, words);
        let line = row![printable.quiet(), covers.quiet(), last.quiet()]
            .spacing(Space::XS)
            .padding([0.0, Space::M]);
        Some(Element::from(line.wrap()).map(Message::Changed))
    }
}
