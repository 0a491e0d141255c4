//! Words of a list that are not those of this computer: each is settled once.

use super::{Action, Message as Outer};
use crate::app::Element;
use crate::app::context::Context;
use crate::app::theme::{Ground, Size, Space};
use crate::app::widget::{self, dialog, heading, note, press, segments, text};
use crate::model::{LanguageName, Term};
use crate::say;
use crate::vocabulary::Wording;
use crate::vocabulary::own::Clash;
use crate::words::Words;
use iced::Length::Fill;
use iced::widget::{column, container};

/// Whose words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Those of this computer.
    Ours,
    /// Those of the list.
    Theirs,
}

/// What is to be settled.
pub struct Clashes(Vec<(Clash, Whose)>);

/// What is decided.
#[derive(Debug, Clone)]
pub enum Message {
    /// These words are to stand.
    Chose(usize, Whose),
    /// All is settled so.
    Settle,
}

impl Clashes {
    pub(super) fn new(clashes: Vec<Clash>) -> Self {
        let clashes = clashes.into_iter().map(|clash| (clash, Whose::Ours));
        Self(clashes.collect())
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {
            Message::Chose(at, whose) => {
                if let Some((_, chosen)) = self.0.get_mut(at) {
                    *chosen = whose;
                }
                Action::None
            }
            Message::Settle => {
                let settled = self.0.iter().cloned();
                Action::Settle(
                    settled
                        .map(|(clash, whose)| (clash, whose == Whose::Ours))
                        .collect(),
                )
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let clashes = self.0.iter().enumerate();
        let clashes =
            clashes.map(|(at, (clash, whose))| one(at, clash, *whose, words).map(Outer::Clashes));
        let content = column![
            text(say!(words, "clash-what", count = self.0.len())),
            column(clashes).spacing(Space::M).width(Fill),
            note(say!(words, "clash-note")),
        ]
        .spacing(Space::M);
        dialog(say!(words, "clash-title"), content)
            .width(620.0)
            .button(press(say!(words, "clash-later")).on_press(Outer::Cancel))
            .safe_button(
                press(say!(words, "clash-settle"))
                    .primary()
                    .on_press(Outer::Clashes(Message::Settle)),
            )
            .on_cancel(Outer::Cancel)
            .on_accept(Outer::Clashes(Message::Settle))
    }
}

fn one<'a>(at: usize, clash: &Clash, whose: Whose, words: &Words) -> Element<'a, Message> {
    let name = name(&clash.ours, words);
    let options = [
        (Whose::Ours, say!(words, "clash-ours")),
        (Whose::Theirs, say!(words, "clash-theirs")),
    ];
    let choice = segments(
        say!(words, "clash-choose", term = name.as_str()),
        options,
        &whose,
        move |whose| Message::Chose(at, whose),
    );
    let (ours, theirs) = told(clash, words);
    let told = column![
        heading(2, name).size(Size::READING),
        text(say!(words, "clash-here", wording = ours)),
        text(say!(words, "clash-there", wording = theirs)),
        choice,
    ]
    .spacing(Space::S);
    container(told)
        .class(Ground::Framed)
        .padding(Space::M)
        .width(Fill)
        .into()
}

fn name(wording: &Wording, words: &Words) -> String {
    let tongue = words.tongue();
    match wording {
        Wording::Term(term) => match tongue {
            crate::words::Tongue::Spanish if !term.spanish.is_empty() => term.spanish.clone(),
            _ if !term.english.is_empty() => term.english.clone(),
            _ => term.id.to_string(),
        },
        Wording::Language(name) => words.languages().name(&name.language, tongue),
    }
}

/// Tells both wordings: the labels, and besides only what the two do not share.
fn told(clash: &Clash, words: &Words) -> (String, String) {
    match (&clash.ours, &clash.theirs) {
        (Wording::Term(ours), Wording::Term(theirs)) => {
            (term(ours, theirs, words), term(theirs, ours, words))
        }
        (Wording::Language(ours), Wording::Language(theirs)) => {
            (language(ours, words), language(theirs, words))
        }
        _ => (String::new(), String::new()),
    }
}

fn term(term: &Term, other: &Term, words: &Words) -> String {
    let named = |id| {
        let culture = words.cultures().get(id);
        culture.map_or_else(
            || id.to_string(),
            |culture| culture.label(words.tongue()).to_owned(),
        )
    };
    let mut told = vec![joined([&term.english, &term.spanish])];
    if term.parents != other.parents {
        let under: Vec<String> = term.parents.iter().map(named).collect();
        told.push(match under.is_empty() {
            true => say!(words, "vocabulary-at-top"),
            false => say!(words, "vocabulary-under", terms = under.join(", ")),
        });
    }
    if term.other != other.other {
        told.push(say!(
            words,
            "clash-other-names",
            names = term.other.join(", ")
        ));
    }
    if term.hidden {
        told.push(say!(words, "vocabulary-hidden"));
    }
    if let Some(into) = &term.merged_into {
        told.push(say!(words, "vocabulary-merged", term = named(into)));
    }
    told.join("; ")
}

fn language(name: &LanguageName, words: &Words) -> String {
    match joined([&name.english, &name.spanish, &name.own]) {
        told if told.is_empty() => say!(words, "clash-as-inside"),
        told => told,
    }
}

fn joined<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    let names = names.into_iter().map(String::as_str);
    names
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
