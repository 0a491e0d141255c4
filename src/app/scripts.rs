//! Fonts for what a list holds. The window starts with Latin letters, Greek and Cyrillic; the face of another script is loaded when a
//! list first uses it, since all together they weigh more than the rest of the program.

use super::aside::aside;
use super::theme;
use crate::model::{Book, Booklist, Texts};
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

    /// Loads the faces of words that are about to be shown, where they have not been met yet.
    pub(super) fn show<'t, Message: Send + 'static>(
        &mut self,
        texts: impl IntoIterator<Item = &'t str>,
    ) -> Task<Message> {
        self.load(scripts_of(texts).into_iter().collect())
    }

    /// Loads the faces of scripts.
    pub(super) fn load<Message: Send + 'static>(&mut self, scripts: Vec<Script>) -> Task<Message> {
        let new = scripts
            .into_iter()
            .filter(|script| self.loaded.insert(*script));
        let faces: Vec<_> = new.flat_map(fonts::of_script).collect();
        // Before those that have the window drawn anew.
        theme::stand_in(faces.iter().copied());
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
    texts(list, &mut read);
    without_those_at_start(found)
}

/// Gives the scripts of words that are about to be shown, but for those that the window starts with.
fn scripts_of<'t>(texts: impl IntoIterator<Item = &'t str>) -> HashSet<Script> {
    let letters = texts.into_iter().flat_map(str::chars);
    let found = letters.filter(|c| !c.is_ascii()).map(|c| c.script());
    without_those_at_start(found.collect())
}

/// Reads every text of a list that the window shows.
fn texts(list: &Booklist, read: &mut impl FnMut(&str)) {
    let mut all = |texts: &Texts| texts.iter().for_each(|(_, text)| read(text));
    for texts in [
        &list.title,
        &list.subtitle,
        &list.introduction,
        &list.slogan,
        &list.credits,
        &list.funders,
        &list.permission,
        &list.disclaimer,
    ] {
        all(texts);
    }
    for section in &list.sections {
        all(&section.heading);
        all(&section.introduction);
    }
    let logo = list.logo.iter();
    let covers = list.entries().filter_map(|entry| entry.cover.as_ref());
    logo.chain(covers).for_each(|cover| all(&cover.alternative));
    read(&list.charge);
    read(&list.scope);
    for entry in list.entries() {
        entry.annotations.iter().for_each(|(_, text)| read(text));
        read(&entry.notes);
        read(&entry.declined_because);
        read(&entry.call_number);
        entry.tags.iter().for_each(|tag| read(tag));
        texts_of_book(&entry.book, read);
    }
}

fn texts_of_book(book: &Book, read: &mut impl FnMut(&str)) {
    for text in [
        &book.title,
        &book.subtitle,
        &book.original.title,
        &book.original.romanized,
        &book.original.country,
        &book.publisher,
        &book.imprint,
        &book.series.title,
        &book.series.number,
        &book.country,
        &book.price,
    ] {
        read(text);
    }
    for person in &book.contributors {
        read(&person.name);
        read(&person.filed_as);
    }
    let by = book.contributors.iter().flat_map(|person| &person.by);
    for tag in by.chain(&book.about) {
        read(&tag.words);
        read(&tag.note);
    }
    for award in &book.awards {
        read(&award.name);
        read(&award.category);
        read(&award.recipient);
    }
    book.isbns.iter().for_each(|isbn| read(&isbn.form));
    book.settings.iter().for_each(|setting| read(setting));
}

/// Takes away the scripts whose faces the window starts with.
fn without_those_at_start(mut found: HashSet<Script>) -> HashSet<Script> {
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
    use crate::model::LanguageTag;

    #[test]
    fn only_what_a_list_uses_is_asked_for() {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        list.title = Texts::of(&list.language, "Día ᏣᎳᎩ 童话");
        assert_eq!(
            scripts(&list),
            HashSet::from([Script::Cherokee, Script::Han])
        );
        assert_eq!(
            scripts_of(["Día", "ქართული"]),
            HashSet::from([Script::Georgian])
        );
    }
}
