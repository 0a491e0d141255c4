//! The aims of the committee, each met or not with what is lacking, and the line in which another one is written.

use super::{Coverage, Message as Outer};
use crate::app::Element;
use crate::app::theme::{Ink, Size, Space};
use crate::app::widget::{Icon, KeyPress, choice, field, heading, icon, note, press, soft, text};
use crate::check::balance::Outcome;
use crate::model::{Aim, BookKind, Booklist, Format, Goal, LanguageTag, SectionId, Spread};
use crate::say;
use crate::words::{Words, field as say_field};
use iced::Fill;
use iced::alignment::Vertical;
use iced::keyboard::key::Named;
use iced::widget::{column, row};

/// The first field of a new aim, and the press that begins one, for the keyboard.
pub const FIRST: &str = "aim";
pub const ADD: &str = "aim-add";

/// The room for a number and for words, in pixels.
const NUMBER: f32 = 72.0;
const WORDS: f32 = 220.0;

/// What happens with the aims.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another aim is to be written.
    Begun,
    /// It is not wanted after all.
    Cancelled,
    /// It is written.
    Added,
    /// An aim is no longer wanted.
    Removed(usize),
    /// Something else is to be reached.
    Shape(Shape),
    /// How much is to be reached.
    Number(String),
    /// Another kind of book is meant.
    Kind(Kind),
    /// What the kind is of.
    Words(String),
    /// Another format is meant.
    Format(Format),
    /// Something else is spread.
    Spread(Spread),
}

/// What is to be reached, before it is known how much of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Books,
    Share,
    Languages,
    Different,
    Even,
}

impl Shape {
    const ALL: [Self; 5] = [
        Self::Books,
        Self::Share,
        Self::Languages,
        Self::Different,
        Self::Even,
    ];

    fn name(self, words: &Words) -> String {
        match self {
            Self::Books => say!(words, "aims-shape-books"),
            Self::Share => say!(words, "aims-shape-share"),
            Self::Languages => say!(words, "aims-shape-languages"),
            Self::Different => say!(words, "aims-shape-different"),
            Self::Even => say!(words, "aims-shape-even"),
        }
    }
}

/// A kind of book, before it is known of which language, culture, format or place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One of which nothing else need be known.
    Whole(BookKind),
    InLanguage,
    About,
    By,
    Format,
    SetIn,
}

impl Kind {
    fn all() -> Vec<Self> {
        let whole = [
            BookKind::Bilingual,
            BookKind::OfTheCultureShown,
            BookKind::Translated,
            BookKind::WordsWovenIn,
            BookKind::Wordless,
            BookKind::Awarded,
        ];
        let parted = [
            Self::InLanguage,
            Self::About,
            Self::By,
            Self::Format,
            Self::SetIn,
        ];
        whole.map(Self::Whole).into_iter().chain(parted).collect()
    }

    fn name(&self, words: &Words) -> String {
        match self {
            Self::Whole(kind) => kind.in_words(words, 2),
            Self::InLanguage => say!(words, "aims-kind-in-language"),
            Self::About => say!(words, "aims-kind-about"),
            Self::By => say!(words, "aims-kind-by"),
            Self::Format => say!(words, "aims-kind-format"),
            Self::SetIn => say!(words, "aims-kind-set-in"),
        }
    }
}

/// An aim that is being written.
#[derive(Debug, Clone)]
pub struct Adding {
    section: Option<SectionId>,
    shape: Shape,
    number: String,
    kind: Kind,
    words: String,
    format: Format,
    spread: Spread,
    refused: Option<Refused>,
}

/// Why an aim cannot be written so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refused {
    Number,
    Percent,
    Language,
    Culture,
    Place,
    There,
}

impl Refused {
    fn sentence(self, words: &Words) -> String {
        match self {
            Self::Number => say!(words, "aims-refused-number"),
            Self::Percent => say!(words, "aims-refused-percent"),
            Self::Language => say!(words, "aims-refused-language"),
            Self::Culture => say!(words, "aims-refused-culture"),
            Self::Place => say!(words, "aims-refused-place"),
            Self::There => say!(words, "aims-refused-there"),
        }
    }
}

impl Adding {
    /// Begins with the aim that committees name first. Languages count beside those of the list.
    pub fn new(section: Option<SectionId>, list: &Booklist) -> Self {
        let beside: Vec<&str> = list.languages().map(LanguageTag::as_str).collect();
        Self {
            section,
            shape: Shape::Books,
            number: String::new(),
            kind: Kind::Whole(BookKind::Bilingual),
            words: beside.join(", "),
            format: Format::PictureBook,
            spread: Spread::AgeBands,
            refused: None,
        }
    }

    /// Takes in what is written.
    pub fn update(&mut self, message: Message) {
        self.refused = None;
        match message {
            Message::Shape(shape) => self.shape = shape,
            Message::Number(number) => self.number = number,
            Message::Kind(kind) => {
                self.kind = kind;
                self.words.clear();
            }
            Message::Words(words) => self.words = words,
            Message::Format(format) => self.format = format,
            Message::Spread(spread) => self.spread = spread,
            Message::Begun | Message::Cancelled | Message::Added | Message::Removed(_) => {}
        }
    }

    /// Gives the aim, or notes why there is none.
    pub fn aim(&mut self, words: &Words) -> Option<Aim> {
        match self.goal(words) {
            Ok(goal) => Some(Aim {
                section: self.section,
                goal,
            }),
            Err(refused) => {
                self.refused = Some(refused);
                None
            }
        }
    }

    /// Notes that the list has this aim already.
    pub fn refuse_twice(&mut self) {
        self.refused = Some(Refused::There);
    }

    fn goal(&self, words: &Words) -> Result<Goal, Refused> {
        let typed = self.number.trim().trim_end_matches('%').trim();
        let number: u64 = typed.parse().map_err(|_| Refused::Number)?;
        let number = u16::try_from(number).unwrap_or(u16::MAX);
        let at_least = match (number, self.shape) {
            (0, shape) if shape != Shape::Even => return Err(Refused::Number),
            (number, _) => number,
        };
        Ok(match self.shape {
            Shape::Books => Goal::Books {
                at_least,
                of: self.book_kind(words)?,
            },
            Shape::Share => Goal::Share {
                percent: u8::try_from(number)
                    .ok()
                    .filter(|percent| *percent <= 100)
                    .ok_or(Refused::Percent)?,
                of: self.book_kind(words)?,
            },
            Shape::Languages => Goal::Languages {
                at_least,
                beside: self.beside(words)?,
            },
            Shape::Different => Goal::Different {
                at_least,
                of: self.spread,
            },
            Shape::Even => Goal::Even {
                within: number,
                across: self.spread,
            },
        })
    }

    fn book_kind(&self, words: &Words) -> Result<BookKind, Refused> {
        let culture = || {
            let found = words.cultures().recognise(&self.words);
            let found = found.or_else(|| words.cultures().find(&self.words, 1).first().copied());
            found
                .filter(|_| !self.words.trim().is_empty())
                .map(|culture| culture.id.clone())
                .ok_or(Refused::Culture)
        };
        Ok(match &self.kind {
            Kind::Whole(kind) => kind.clone(),
            Kind::InLanguage => BookKind::InLanguage(language(&self.words, words)?),
            Kind::About => BookKind::About(culture()?),
            Kind::By => BookKind::By(culture()?),
            Kind::Format => BookKind::Format(self.format),
            Kind::SetIn => match self.words.trim() {
                "" => return Err(Refused::Place),
                place => BookKind::SetIn(place.to_owned()),
            },
        })
    }

    fn beside(&self, words: &Words) -> Result<Vec<LanguageTag>, Refused> {
        self.words
            .split(',')
            .filter(|part| !part.trim().is_empty())
            .map(|part| language(part, words))
            .collect()
    }
}

fn language(typed: &str, words: &Words) -> Result<LanguageTag, Refused> {
    let typed = typed.trim();
    let languages = words.languages();
    let known = languages
        .recognise(typed)
        .map(|language| language.tag.clone());
    known
        .or_else(|| {
            let found = languages.find(typed, 1);
            found.first().map(|language| language.tag.clone())
        })
        .filter(|_| !typed.is_empty())
        .ok_or(Refused::Language)
}

impl Coverage {
    /// Shows the aims, and the line for another one.
    pub(super) fn aims<'a>(&'a self, words: &Words) -> Element<'a, Outer> {
        let told = self
            .outcomes
            .iter()
            .enumerate()
            .map(|(at, outcome)| one(at, outcome, words));
        let none = (self.outcomes.is_empty() && self.adding.is_none())
            .then(|| note(say!(words, "aims-none")));
        let add: Element<'a, Message> = match &self.adding {
            Some(adding) => line(adding, words),
            None => press(say!(words, "aims-add"))
                .icon(Icon::Add)
                .quiet()
                .id(ADD)
                .on_press(Message::Begun)
                .into(),
        };
        let all: Element<'a, Message> =
            column![heading(2, say!(words, "balance-aims")).size(Size::READING)]
                .push(none)
                .extend(told)
                .push(add)
                .spacing(Space::S)
                .into();
        all.map(Outer::Aims)
    }
}

/// One aim: its sign, what is wanted, what was reached. The sign says nothing that the words do not.
fn one<'a>(at: usize, outcome: &Outcome, words: &Words) -> Element<'a, Message> {
    let (sign, ink) = match outcome.is_met() {
        true => (Icon::Tick, Ink::Good),
        false => (Icon::Aim, Ink::Marigold),
    };
    let aim = outcome.aim_in_words(words);
    let mut reached = outcome.reached_in_words(words);
    if outcome.suggested > 0 {
        reached = say!(
            words,
            "balance-with-suggested",
            text = reached,
            count = outcome.suggested
        );
    }
    let remove = say!(words, "aims-remove", aim = aim.as_str());
    row![
        icon(sign).size(18.0).ink(ink),
        column![text(aim), soft(reached).size(Size::NOTE).class(ink)].width(Fill),
        press(remove)
            .only_icon(Icon::Remove)
            .quiet()
            .on_press(Message::Removed(at)),
    ]
    .spacing(Space::M)
    .align_y(Vertical::Center)
    .into()
}

/// Escape gives it up.
fn cancelled(press: KeyPress) -> Option<Message> {
    press.is(Named::Escape).then_some(Message::Cancelled)
}

/// The line in which an aim is written, as one reads it.
fn line<'a>(adding: &'a Adding, words: &Words) -> Element<'a, Message> {
    let shapes = Shape::ALL.map(|shape| (shape, shape.name(words)));
    let number = field(say!(words, "aims-number"), &adding.number)
        .placeholder(match adding.shape {
            Shape::Share => "30",
            Shape::Even => "2",
            _ => "6",
        })
        .hide_label()
        .id(FIRST)
        .on_key(cancelled)
        .on_input(Message::Number)
        .on_submit(Message::Added);
    let named = |label: String| {
        iced::widget::container(
            field(label.clone(), &adding.words)
                .placeholder(label)
                .hide_label()
                .on_key(cancelled)
                .on_input(Message::Words)
                .on_submit(Message::Added),
        )
        .width(WORDS)
    };
    let mut parts = row![
        choice(
            say!(words, "aims-shape"),
            shapes,
            Some(&adding.shape),
            Message::Shape
        ),
        iced::widget::container(number).width(NUMBER),
    ];
    match adding.shape {
        Shape::Books | Shape::Share => {
            let kinds = Kind::all().into_iter();
            let kinds: Vec<_> = kinds.map(|kind| (kind.clone(), kind.name(words))).collect();
            parts = parts.push(choice(
                say!(words, "aims-kind"),
                kinds,
                Some(&adding.kind),
                Message::Kind,
            ));
            let formats = Format::ALL.map(|format| (format, say_field::format(words, format)));
            parts = match adding.kind {
                Kind::Whole(_) => parts,
                Kind::InLanguage => parts.push(named(say!(words, "aims-language"))),
                Kind::About | Kind::By => parts.push(named(say!(words, "aims-culture"))),
                Kind::SetIn => parts.push(named(say!(words, "aims-place"))),
                Kind::Format => parts.push(choice(
                    say!(words, "aims-format"),
                    formats,
                    Some(&adding.format),
                    Message::Format,
                )),
            };
        }
        Shape::Languages => parts = parts.push(named(say!(words, "aims-beside"))),
        Shape::Different | Shape::Even => {
            let spreads = Spread::ALL.map(|spread| (spread, spread.in_words(words)));
            parts = parts.push(choice(
                say!(words, "aims-spread"),
                spreads,
                Some(&adding.spread),
                Message::Spread,
            ));
        }
    }
    let refused = adding
        .refused
        .map(|refused| text(refused.sentence(words)).class(Ink::Error));
    let buttons = row![
        press(say!(words, "aims-write"))
            .primary()
            .on_press(Message::Added),
        press(say!(words, "dialog-cancel"))
            .quiet()
            .on_press(Message::Cancelled),
    ]
    .spacing(Space::S);
    column![parts.spacing(Space::S).wrap().vertical_spacing(Space::S)]
        .push(refused)
        .push(buttons)
        .spacing(Space::S)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::words::Tongue;

    #[track_caller]
    fn check(change: impl FnOnce(&mut Adding), expected: &str) {
        let words = Words::of(Tongue::English);
        let list = Booklist::new(mint::id(), LanguageTag::english());
        let mut adding = Adding::new(None, &list);
        change(&mut adding);
        let said = match adding.aim(&words) {
            Some(aim) => aim.in_words(&words),
            None => adding.refused.unwrap().sentence(&words),
        };
        assert_eq!(said, expected);
    }

    #[test]
    fn aims_as_committees_write_them() {
        check(|it| it.number = "6".into(), "At least 6 bilingual books");
        check(
            |it| {
                it.shape = Shape::Languages;
                it.number = "4".into();
                it.words = "en, Spanish".into();
            },
            "At least 4 languages beside English and Spanish",
        );
        check(
            |it| {
                it.shape = Shape::Share;
                it.number = "30 %".into();
                it.kind = Kind::Whole(BookKind::OfTheCultureShown);
            },
            "At least 30 % of all: books by somebody of the culture shown",
        );
        check(
            |it| {
                it.shape = Shape::Even;
                it.number = "2".into();
            },
            "No more than 2 books between any two age bands",
        );
        check(
            |it| {
                it.number = "3".into();
                it.kind = Kind::InLanguage;
                it.words = "navaho".into();
            },
            "At least 3 books in Navajo",
        );
    }

    #[test]
    fn what_is_not_understood_is_said_and_kept() {
        check(|it| it.number = "many".into(), "Write a number, 1 or more.");
        check(|it| it.number = "0".into(), "Write a number, 1 or more.");
        check(
            |it| {
                it.shape = Shape::Share;
                it.number = "130".into();
            },
            "A part of the list is 100 % at most.",
        );
        check(
            |it| {
                it.number = "3".into();
                it.kind = Kind::InLanguage;
                it.words = "qqqqqq".into();
            },
            "No language has this name or code. Check the spelling.",
        );
    }
}
