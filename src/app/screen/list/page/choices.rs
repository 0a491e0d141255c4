//! What is chosen for the print: a quiet line of what is chosen often; all of it behind the gear.

use super::{Message, Page};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{Choice, choice};
use crate::model::{Booklist, EntryStyle};
use crate::print::{Columns, Ink, Paper};
use crate::say;
use crate::words::Words;
use crate::words::field::{self, capital};
use iced::widget::row;

/// From this width on there is room for a line of choices, in pixels.
const ROOMY: f32 = 330.0;

impl Page {
    /// Shows the choices there is room for.
    pub(super) fn choices<'a>(
        &self,
        list: &Booklist,
        words: &Words,
    ) -> Option<Element<'a, Message>> {
        let roomy = self.room.0 >= ROOMY || self.room.0 < 1.0;
        let line = if self.choosing {
            row![
                self.paper(words),
                self.columns(words),
                self.ink(words),
                self.covers(words),
                self.language_notes(words),
                self.cultures(words),
                self.indexes(words),
                self.style(words),
                self.language(list, words),
            ]
        } else if roomy {
            let several = list.languages().count() > 1;
            let last = match several {
                true => self.language(list, words),
                false => self.ink(words),
            };
            row![
                self.columns(words).quiet(),
                self.covers(words).quiet(),
                last.quiet(),
            ]
        } else {
            return None;
        };
        let line = line.spacing(Space::XS).padding([0.0, Space::M]);
        Some(line.wrap().into())
    }

    fn paper<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-paper"),
            vec![
                (Paper::Letter, say!(words, "print-option-letter")),
                (Paper::A4, say!(words, "print-option-a4")),
            ],
            Some(&self.options.paper),
            Message::Paper,
        )
    }

    fn columns<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-columns"),
            vec![
                (Columns::One, say!(words, "print-option-one-column")),
                (Columns::Two, say!(words, "print-option-two-columns")),
            ],
            Some(&self.options.columns),
            Message::Columns,
        )
    }

    fn ink<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-ink"),
            vec![
                (Ink::Colour, say!(words, "print-option-colour")),
                (
                    Ink::BlackAndWhite,
                    say!(words, "print-option-black-and-white"),
                ),
            ],
            Some(&self.options.ink),
            Message::Ink,
        )
    }

    fn covers<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-covers"),
            vec![
                (true, say!(words, "print-option-with-covers")),
                (false, say!(words, "print-option-without-covers")),
            ],
            Some(&self.options.covers),
            Message::Covers,
        )
    }

    fn language_notes<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-language-notes"),
            vec![
                (true, say!(words, "print-option-with-language-notes")),
                (false, say!(words, "print-option-without-language-notes")),
            ],
            Some(&self.options.language_notes),
            Message::LanguageNotes,
        )
    }

    fn cultures<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-cultures"),
            vec![
                (false, say!(words, "print-option-without-cultures")),
                (true, say!(words, "print-option-with-cultures")),
            ],
            Some(&self.options.cultures),
            Message::Cultures,
        )
    }

    fn indexes<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-index"),
            vec![
                ((false, false), say!(words, "print-option-no-index")),
                ((true, false), say!(words, "print-option-index-languages")),
                ((false, true), say!(words, "print-option-index-cultures")),
                ((true, true), say!(words, "print-option-index-both")),
            ],
            Some(&(self.options.index_languages, self.options.index_cultures)),
            |(languages, cultures)| Message::Indexes(languages, cultures),
        )
    }

    fn style<'a>(&self, words: &Words) -> Choice<'a, Message> {
        choice(
            say!(words, "print-option-style"),
            EntryStyle::ALL
                .map(|style| (style, field::entry_style(words, style)))
                .to_vec(),
            Some(&self.options.style),
            Message::Style,
        )
    }

    fn language<'a>(&self, list: &Booklist, words: &Words) -> Choice<'a, Message> {
        let tongue = words.tongue();
        let all: Vec<_> = list
            .languages()
            .map(|tag| (tag.clone(), capital(&words.languages().name(tag, tongue))))
            .collect();
        choice(
            say!(words, "print-option-language"),
            all,
            Some(&self.options.language),
            Message::Language,
        )
    }
}
