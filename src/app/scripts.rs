//! Fonts for what a list holds. The window starts with Latin letters, Greek and Cyrillic; the face of another script is loaded when a
//! list first uses it, since all together they weigh more than the rest of the program.

use super::aside::aside;
use crate::model::Booklist;
use crate::print::fonts;
use iced::Task;
use std::collections::HashSet;
use unicode_script::{Script, UnicodeScript};

/// The scripts whose faces the window has.
#[derive(Debug, Clone, Default)]
pub(super) struct Scripts {
    loaded: HashSet<Script>,
}

impl Scripts {
    /// Looks on another thread for the scripts of a list that have not been met yet.
    pub(super) fn look(&self, list: &Booklist) -> Task<Vec<Script>> {
        let (list, known) = (list.clone(), self.loaded.clone());
        aside(move || {
            let mut found = scripts(&list);
            found.retain(|script| !known.contains(script));
            found.into_iter().collect()
        })
    }

    /// Loads the faces of scripts.
    pub(super) fn load<Message: Send + 'static>(&mut self, scripts: Vec<Script>) -> Task<Message> {
        let new = scripts
            .into_iter()
            .filter(|script| self.loaded.insert(*script));
        let faces: Vec<_> = new.flat_map(fonts::of_script).collect();
        Task::batch(
            faces
                .into_iter()
                .map(|face| iced::font::load(face.bytes).discard()),
        )
    }
}

/// Gives the scripts of everything in a list that is shown, but for those that the window starts with.
fn scripts(list: &Booklist) -> HashSet<Script> {
    let mut found = HashSet::new();
    let mut read = |text: &str| {
        if !text.is_ascii() {
            found.extend(text.chars().filter(|c| !c.is_ascii()).map(|c| c.script()));
        }
    };
    for (_, text) in [
        &list.title,
        &list.subtitle,
        &list.introduction,
        &list.credits,
    ]
    .into_iter()
    .flat_map(|texts| texts.iter())
    {
        read(text);
    }
    for section in &list.sections {
        section.heading.iter().for_each(|(_, text)| read(text));
    }
    for entry in list.entries() {
        let book = &entry.book;
        for text in [
            &book.title,
            &book.subtitle,
            &book.original.title,
            &book.publisher,
            &book.series.title,
        ] {
            read(text);
        }
        book.contributors
            .iter()
            .for_each(|person| read(&person.name));
        entry.annotations.iter().for_each(|(_, text)| read(text));
    }
    for script in [
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Common,
        Script::Inherited,
    ] {
        let _ = found.remove(&script);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::model::{LanguageTag, Texts};

    #[test]
    fn only_what_a_list_uses_is_asked_for() {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        list.title = Texts::of(&list.language, "Día ᏣᎳᎩ 童话");
        assert_eq!(
            scripts(&list),
            HashSet::from([Script::Cherokee, Script::Han])
        );
    }
}
