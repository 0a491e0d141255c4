//! How the rows of the list look: headings of sections, and books with title, people and tags.

use super::chosen::Item;
use super::entries::{Entries, Message};
use crate::app::Element;
use crate::app::context::Context;
use crate::app::theme::{Ink, Size, Space, TITLE};
use crate::app::widget::{Icon, clipped, fit, press, soft, tag};
use crate::model::{Book, Booklist, Direction, Entry, LanguageRole, LanguageTag, Section, Status};
use crate::say;
use crate::words::{Words, field};
use iced::widget::{column, row, space};
use iced::{Center, Fill};

impl Entries {
    /// Shows one row.
    pub(super) fn row<'a>(
        &'a self,
        at: usize,
        list: &'a Booklist,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let Some((section, entry)) = self.place(at) else {
            return space().into();
        };
        let Some(section) = list.sections.get(section) else {
            return space().into();
        };
        match entry.map(|at| section.entries.get(at)) {
            None => self.pressable(
                at,
                section_name(section, &list.language, context.words),
                self.heading(section, list, context.words),
            ),
            Some(Some(entry)) => self.pressable(
                at,
                entry.book.title.clone(),
                self.book(entry, list, context.words),
            ),
            Some(None) => space().into(),
        }
    }

    /// Lets a row be pressed, opened, and be where something is let go.
    fn pressable<'a>(
        &'a self,
        at: usize,
        name: String,
        face: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let Some(item) = self.item(at) else {
            return face;
        };
        press(name)
            .row(self.is_chosen(at))
            .still()
            .face(face)
            .padding(0)
            .width(Fill)
            .on_press(Message::Pressed(item))
            .on_double(Message::Opened)
            .into()
    }

    fn heading<'a>(
        &'a self,
        section: &'a Section,
        list: &'a Booklist,
        words: &Words,
    ) -> Element<'a, Message> {
        let name = section_name(section, &list.language, words);
        let all = section.entries.len();
        let rtl = list.direction(&name, None) == Direction::RightToLeft;
        let count = match self.found_in(section.id) {
            Some(count) => say!(words, "entries-found", count = count, all = all),
            None => say!(words, "list-books", count = all),
        };
        row![
            grip(&name, Item::Section(section.id), words),
            clipped(name)
                .font(TITLE)
                .ink(Ink::Hibiscus)
                .size(Size::READING)
                .width(Fill)
                .right_to_left(rtl),
            soft(count).size(Size::NOTE),
        ]
        .spacing(Space::XS)
        .padding([0.0, Space::M])
        .height(Fill)
        .align_y(Center)
        .into()
    }

    fn book<'a>(
        &'a self,
        entry: &'a Entry,
        list: &'a Booklist,
        words: &Words,
    ) -> Element<'a, Message> {
        let book = &entry.book;
        let rtl = |words: &str, stated: Option<&LanguageTag>| {
            list.direction(words, stated) == Direction::RightToLeft
        };
        let title = if book.title.is_empty() {
            clipped(say!(words, "list-no-title"))
                .ink(Ink::Soft)
                .font(TITLE)
        } else {
            clipped(book.title.as_str())
                .font(TITLE)
                .width(Fill)
                .right_to_left(rtl(&book.title, book.title_language.as_ref()))
        };
        let name = match book.title.as_str() {
            "" => say!(words, "list-no-title"),
            title => title.to_owned(),
        };
        let handle = grip(&name, Item::Entry(entry.id), words);
        let people = people(book, words);
        let people_rtl = rtl(&people, None);
        row![
            handle,
            column![
                title.size(Size::READING),
                clipped(people)
                    .ink(Ink::Soft)
                    .size(Size::NOTE)
                    .width(Fill)
                    .right_to_left(people_rtl),
            ]
            .push(tags(entry, list, words))
            .spacing(2)
            .width(Fill)
        ]
        .spacing(Space::XS)
        .padding([Space::S, Space::M])
        .into()
    }
}

/// What a row is dragged by.
fn grip<'a>(name: &str, item: Item, words: &Words) -> Element<'a, Message> {
    press(say!(words, "list-drag", title = name))
        .only_icon(Icon::Grip)
        .quiet()
        .still()
        .on_drag(Message::Taken(item))
        .into()
}

/// Names a section as it is shown where it has no heading yet.
pub(super) fn section_name(section: &Section, language: &LanguageTag, words: &Words) -> String {
    match section.heading.words(language) {
        "" => say!(words, "list-no-heading"),
        name => name.to_owned(),
    }
}

/// Names the people as a row has room for them: authors and illustrators plainly, others with their part.
fn people(book: &Book, words: &Words) -> String {
    use crate::model::Role;
    let mut named: Vec<String> = Vec::new();
    for person in &book.contributors {
        let text = match person.role {
            Role::Author | Role::Illustrator => person.name.clone(),
            role => format!(
                "{} ({})",
                person.name,
                field::role(words, role).to_lowercase()
            ),
        };
        if !named.contains(&text) && !person.name.is_empty() {
            named.push(text);
        }
    }
    match named.is_empty() {
        true => say!(words, "list-no-people"),
        false => named.join(" · "),
    }
}

/// Tells whether a row has a line of tags, as [`tags`] does, without finding their words.
pub(super) fn has_tags(entry: &Entry, main: &LanguageTag) -> bool {
    let book = &entry.book;
    // Only the plain text in the list's own language is not worth a tag.
    let noted = book
        .languages
        .iter()
        .any(|used| used.role != LanguageRole::Text || used.language != *main);
    entry.status != Status::Accepted
        || noted
        || !book.about.is_empty()
        || book.contributors.iter().any(|person| !person.by.is_empty())
}

/// Shows what is known of languages and cultures, and where the entry stands; nothing where nothing is known.
fn tags<'a>(entry: &'a Entry, list: &'a Booklist, words: &Words) -> Option<Element<'a, Message>> {
    let book = &entry.book;
    let tongue = words.tongue();
    let mut shown: Vec<Element<'a, Message>> = Vec::new();
    match entry.status {
        Status::Accepted => {}
        status => shown.push(tag(field::status(words, status)).marigold().into()),
    }
    let note = field::language_note(words, &book.languages, &list.language);
    if !note.is_empty() {
        shown.push(tag(note).teal().into());
    }
    for culture in &book.about {
        let name = words.cultures().name(culture, tongue);
        shown.push(
            tag(say!(words, "list-about", culture = name))
                .hibiscus()
                .into(),
        );
    }
    if book.contributors.iter().any(|person| !person.by.is_empty()) {
        shown.push(tag(say!(words, "list-by")).hibiscus().into());
    }
    let more = |count: usize| {
        let words = say!(words, "list-more-tags", count = count);
        tag(words).into()
    };
    (!shown.is_empty()).then(|| fit(shown, Space::XS, more).into())
}
