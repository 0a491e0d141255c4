//! What is chosen for a copy: the sheet, what is told of each book, the order of the facts, the language.

use super::*;
use iced::widget::column;

impl Export {
    pub(super) fn sheet<'a>(&self, words: &Words) -> Element<'a, Message> {
        let papers = [
            (Paper::Letter, say!(words, "export-paper-letter")),
            (Paper::A4, say!(words, "export-paper-a4")),
        ];
        let columns = [
            (Columns::One, say!(words, "export-columns-one")),
            (Columns::Two, say!(words, "export-columns-two")),
        ];
        let inks = [
            (Ink::Colour, say!(words, "export-ink-colour")),
            (Ink::BlackAndWhite, say!(words, "export-ink-black")),
        ];
        column![
            labelled(
                say!(words, "export-paper"),
                segments(
                    say!(words, "export-paper"),
                    papers,
                    &self.options.paper,
                    Message::Paper
                ),
            ),
            labelled(
                say!(words, "export-columns"),
                segments(
                    say!(words, "export-columns"),
                    columns,
                    &self.options.columns,
                    Message::Columns
                ),
            ),
            labelled(
                say!(words, "export-ink"),
                segments(
                    say!(words, "export-ink"),
                    inks,
                    &self.options.ink,
                    Message::Ink
                ),
            ),
        ]
        .spacing(Space::L)
        .into()
    }

    /// What is told of each book, and what stands at the end.
    pub(super) fn parts<'a>(&self, words: &Words) -> Element<'a, Message> {
        let options = &self.options;
        let covers = (self.what != What::Text).then(|| {
            check(
                say!(words, "export-covers"),
                options.covers,
                Message::Covers,
            )
        });
        let told = column![
            covers,
            check(
                say!(words, "export-language-notes"),
                options.language_notes,
                Message::LanguageNotes
            ),
            check(
                say!(words, "export-cultures"),
                options.cultures,
                Message::Cultures
            ),
        ]
        .spacing(Space::XS);
        let indexes = column![
            check(
                say!(words, "export-index-languages"),
                options.index_languages,
                Message::IndexLanguages
            ),
            check(
                say!(words, "export-index-cultures"),
                options.index_cultures,
                Message::IndexCultures
            ),
        ]
        .spacing(Space::XS);
        column![
            labelled(say!(words, "export-told"), told),
            labelled(say!(words, "export-index"), indexes),
        ]
        .spacing(Space::L)
        .into()
    }

    pub(super) fn wording<'a>(&self, words: &Words) -> Element<'a, Message> {
        let styles = EntryStyle::ALL.map(|style| (style, field::entry_style(words, style)));
        let tags: Vec<(LanguageTag, String)> = self
            .list
            .languages()
            .map(|tag| {
                (
                    tag.clone(),
                    capital(&words.languages().name(tag, words.tongue())),
                )
            })
            .collect();
        let language = (tags.len() > 1).then(|| {
            choice(
                say!(words, "export-language"),
                tags,
                Some(&self.options.language),
                Message::Language,
            )
            .beside(LABEL)
        });
        let style = (self.what != What::Spreadsheet).then(|| {
            labelled(
                say!(words, "export-style"),
                segments(
                    say!(words, "export-style"),
                    styles,
                    &self.options.style,
                    Message::Style,
                ),
            )
        });
        column![style, language,].spacing(Space::L).into()
    }
}
