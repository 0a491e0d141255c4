//! A new list: its title, year, sections and languages.

use super::{Action, LABEL, Message as Outer, labelled};
use crate::app::Element;
use crate::app::context::Context;
use crate::app::theme::Space;
use crate::app::widget::{self, choice, dialog, field, press, segments};
use crate::mint;
use crate::model::{Booklist, Written, Year};
use crate::say;
use crate::shelf::template::Template;
use crate::words::{Tongue, Words};
use iced::widget::column;

/// The month from which a new list is usually for the next year: Día lists of April are begun in the autumn before.
const AUTUMN: i8 = 9;

/// A list that is to be begun.
#[derive(Debug)]
pub struct NewList {
    title: String,
    year: String,
    template: Template,
    tongue: Tongue,
}

/// What happens in the dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// The title was typed.
    Title(String),
    /// The year was typed.
    Year(String),
    /// Other sections were chosen.
    Template(Template),
    /// Another main language was chosen.
    Tongue(Tongue),
    /// The list is to be made.
    Made,
}

impl NewList {
    pub(super) fn new(template: Option<Template>, tongue: Tongue) -> Self {
        let today = mint::today();
        let year = today.year() + i16::from(today.month() >= AUTUMN);
        Self {
            title: String::new(),
            year: year.to_string(),
            template: template.unwrap_or(Template::Dia),
            tongue,
        }
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {
            Message::Title(title) => self.title = title,
            Message::Year(year) => self.year = year,
            Message::Template(template) => self.template = template,
            Message::Tongue(tongue) => self.tongue = tongue,
            Message::Made => {
                return self
                    .list()
                    .map_or(Action::None, |list| Action::Begin(Box::new(list)));
            }
        }
        Action::None
    }

    /// Makes the list. Nothing while it has no title or its year is none.
    fn list(&self) -> Option<Booklist> {
        let title = self.title.trim();
        if title.is_empty() || self.year_is_wrong() {
            return None;
        }
        let mut list = self.template.list(title, self.tongue);
        list.year = Written::parse(&self.year);
        Some(list)
    }

    fn year_is_wrong(&self) -> bool {
        Written::<Year>::parse(&self.year).is_some_and(|year| year.understood().is_none())
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let title = field(say!(words, "new-title"), &self.title)
            .placeholder(say!(words, "new-title-example", year = self.year.as_str()))
            .beside(LABEL)
            .on_input(Message::Title)
            .on_submit(Message::Made);
        let year = field(say!(words, "new-year"), &self.year)
            .beside(LABEL)
            .on_input(Message::Year)
            .on_submit(Message::Made)
            .error(self.year_is_wrong().then(|| say!(words, "new-year-wrong")));
        let templates = Template::ALL.map(|template| (template, template.name(words)));
        let template = choice(
            say!(words, "new-template"),
            templates,
            Some(&self.template),
            Message::Template,
        )
        .beside(LABEL);
        let tongues = Tongue::ALL.map(|tongue| (tongue, tongue_name(tongue, words)));
        let tongue = segments(
            say!(words, "new-language"),
            tongues,
            &self.tongue,
            Message::Tongue,
        );
        let tongue = labelled(say!(words, "new-language"), tongue);
        let content: Element<'a, Message> = column![title, year, template, tongue]
            .spacing(Space::L)
            .into();
        let made = self.list().map(|_| Outer::NewList(Message::Made));
        let asked = dialog(say!(words, "command-new-list"), content.map(Outer::NewList))
            .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
            .button(
                press(say!(words, "new-make"))
                    .primary()
                    .on_press_maybe(made.clone()),
            )
            .on_cancel(Outer::Cancel);
        match made {
            Some(made) => asked.on_accept(made),
            None => asked,
        }
    }
}

fn tongue_name(tongue: Tongue, words: &Words) -> String {
    match tongue {
        Tongue::English => say!(words, "settings-english"),
        Tongue::Spanish => say!(words, "settings-spanish"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LanguageTag;

    fn new_list(title: &str, year: &str) -> NewList {
        NewList {
            title: title.into(),
            year: year.into(),
            ..NewList::new(None, Tongue::English)
        }
    }

    #[test]
    fn a_list_needs_a_title_and_a_year_that_is_one() {
        assert_eq!(new_list(" ", "2027").list(), None);
        assert_eq!(new_list("Día", "soon").list(), None);
        let list = new_list("Día", "").list().unwrap();
        assert_eq!(list.year, None);
        let list = new_list(" Together with Día ", "2027").list().unwrap();
        assert_eq!(
            list.title.words(&LanguageTag::english()),
            "Together with Día"
        );
        assert_eq!(list.year.unwrap().to_string(), "2027");
        assert_eq!(list.sections.len(), 4);
    }
}
