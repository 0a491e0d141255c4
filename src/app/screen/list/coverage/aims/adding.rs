//! An aim while it is being written: what is typed and chosen, and the aim that it makes or why it makes none. Knows nothing of how it
//! looks.

use super::Message;
use crate::model::{Aim, BookKind, Booklist, Format, Goal, LanguageTag, SectionId, Spread};
use crate::say;
use crate::words::Words;

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
    pub(super) const ALL: [Self; 5] = [
        Self::Books,
        Self::Share,
        Self::Languages,
        Self::Different,
        Self::Even,
    ];

    pub(super) fn name(self, words: &Words) -> String {
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
    pub(super) fn all() -> Vec<Self> {
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

    pub(super) fn name(&self, words: &Words) -> String {
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
    pub(super) section: Option<SectionId>,
    pub(super) shape: Shape,
    pub(super) number: String,
    pub(super) kind: Kind,
    pub(super) words: String,
    pub(super) format: Format,
    pub(super) spread: Spread,
    pub(super) refused: Option<Refused>,
}

/// Why an aim cannot be written so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    Number,
    Percent,
    Language,
    Culture,
    Place,
    There,
}

impl Refused {
    pub(super) fn sentence(self, words: &Words) -> String {
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
