//! The texts of several lines. Each has a buffer of its own, which follows the list without moving the caret where the words are
//! the same.

use super::line::At;
use crate::model::{Booklist, Edit, EntryField, LanguageTag, ListField, SectionField, Texts};
use iced::widget::text_editor::{Action, Content, Cursor};

/// A text of several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // Each is the field of the model with the same name.
pub enum Area {
    Annotation,
    Notes,
    SectionIntroduction,
    Introduction,
    Credits,
    Funders,
    Permission,
    Disclaimer,
    Charge,
    Scope,
}

const OF_BOOK: [Area; 2] = [Area::Annotation, Area::Notes];
const OF_SECTION: [Area; 1] = [Area::SectionIntroduction];
const OF_LIST: [Area; 7] = [
    Area::Introduction,
    Area::Credits,
    Area::Funders,
    Area::Permission,
    Area::Disclaimer,
    Area::Charge,
    Area::Scope,
];

impl Area {
    /// Gives the words that the list holds.
    pub fn text(self, at: At<'_>) -> String {
        let in_language = |texts: &Texts| texts.get(at.language).unwrap_or_default().to_owned();
        let list: &Booklist = at.list;
        let entry = at.entry.and_then(|id| list.entry(id));
        let section = at.section.and_then(|id| list.section(id));
        match self {
            Self::Annotation => entry.map(|entry| in_language(&entry.annotations)),
            Self::Notes => entry.map(|entry| entry.notes.clone()),
            Self::SectionIntroduction => section.map(|section| in_language(&section.introduction)),
            Self::Introduction => Some(in_language(&list.introduction)),
            Self::Credits => Some(in_language(&list.credits)),
            Self::Funders => Some(in_language(&list.funders)),
            Self::Permission => Some(in_language(&list.permission)),
            Self::Disclaimer => Some(in_language(&list.disclaimer)),
            Self::Charge => Some(list.charge.clone()),
            Self::Scope => Some(list.scope.clone()),
        }
        .unwrap_or_default()
    }

    /// Gives the edit that puts these words there.
    pub fn edit(self, at: At<'_>, text: String) -> Option<Edit> {
        let language: LanguageTag = at.language.clone();
        Some(match self {
            Self::Annotation => Edit::Entry(at.entry?, EntryField::Annotation(language, text)),
            Self::Notes => Edit::Entry(at.entry?, EntryField::Notes(text)),
            Self::SectionIntroduction => {
                Edit::Section(at.section?, SectionField::Introduction(language, text))
            }
            Self::Introduction => Edit::List(ListField::Introduction(language, text)),
            Self::Credits => Edit::List(ListField::Credits(language, text)),
            Self::Funders => Edit::List(ListField::Funders(language, text)),
            Self::Permission => Edit::List(ListField::Permission(language, text)),
            Self::Disclaimer => Edit::List(ListField::Disclaimer(language, text)),
            Self::Charge => Edit::List(ListField::Charge(text)),
            Self::Scope => Edit::List(ListField::Scope(text)),
        })
    }
}

/// A buffer with the words of the list that it was made of or has given to the list.
struct Buffer {
    area: Area,
    content: Content,
    text: String,
}

/// The buffers of what is shown.
#[derive(Default)]
pub struct Areas(Vec<Buffer>);

impl Areas {
    /// Begins anew, for what is shown now.
    pub fn of(at: At<'_>) -> Self {
        let areas: &[Area] = match (at.entry, at.section) {
            (Some(_), _) => &OF_BOOK,
            (None, Some(_)) => &OF_SECTION,
            (None, None) => &OF_LIST,
        };
        Self(
            areas
                .iter()
                .map(|area| {
                    let text = area.text(at);
                    Buffer {
                        area: *area,
                        content: Content::with_text(&text),
                        text,
                    }
                })
                .collect(),
        )
    }

    /// Follows the list. Where the words are others, the caret stays as near to its place as they allow.
    pub fn follow(&mut self, at: At<'_>) {
        for buffer in &mut self.0 {
            let text = buffer.area.text(at);
            if text != buffer.text {
                let caret = buffer.content.cursor().position;
                buffer.content = Content::with_text(&text);
                let line = caret
                    .line
                    .min(buffer.content.line_count().saturating_sub(1));
                let longest = buffer.content.line(line).map_or(0, |line| line.text.len());
                let mut position = caret;
                position.line = line;
                position.column = nearest(&buffer.content, line, caret.column.min(longest));
                buffer.content.move_to(Cursor {
                    position,
                    selection: None,
                });
                buffer.text = text;
            }
        }
    }

    /// Gives the buffer of an area that is shown.
    pub fn get(&self, area: Area) -> Option<&Content> {
        self.0
            .iter()
            .find(|buffer| buffer.area == area)
            .map(|buffer| &buffer.content)
    }

    /// Does to a buffer what somebody did in the field. Gives the words when they are others now.
    pub fn perform(&mut self, area: Area, action: Action) -> Option<String> {
        let buffer = self.0.iter_mut().find(|buffer| buffer.area == area)?;
        let edits = action.is_edit();
        buffer.content.perform(action);
        if !edits {
            return None;
        }
        let text = buffer.content.text();
        (text != buffer.text).then(|| {
            buffer.text.clone_from(&text);
            text
        })
    }
}

/// Gives the place in a line, in bytes, that is not inside a letter.
fn nearest(content: &Content, line: usize, column: usize) -> usize {
    content.line(line).map_or(0, |line| {
        (0..=column.min(line.text.len()))
            .rev()
            .find(|at| line.text.is_char_boundary(*at))
            .unwrap_or(0)
    })
}
