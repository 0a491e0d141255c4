//! From something to look at again to the field that it is about.

use super::line::{Fact, Line, New};
use super::{Area, Editor, Message, Part, pieces};
use crate::app::widget::focus;
use crate::check::{self, Kind};
use crate::model::{Booklist, Entry, EntryId, LanguageTag, Written};
use iced::Task;
use iced::widget::Id;

/// A field, whatever kind it is.
enum Place {
    Line(Line),
    Area(Area, Option<LanguageTag>),
}

impl Place {
    /// Gives the part that must be unfolded to see it.
    fn part(&self) -> Option<Part> {
        match self {
            Self::Line(Line::Book(Fact::OriginalTitle)) => Some(Part::Original),
            Self::Line(Line::Book(Fact::SeriesTitle)) => Some(Part::More),
            Self::Area(Area::Notes, _) => Some(Part::Committee),
            _ => None,
        }
    }
}

impl Editor {
    /// Puts the keyboard into the field that a finding is about; the book is shown already.
    pub fn go_to(&mut self, kind: &Kind, entry: EntryId, list: &Booklist) -> Task<Message> {
        let Some(entry) = list.entry(entry) else {
            return Task::none();
        };
        let place = place(kind, entry);
        self.open.extend(place.part());
        match place {
            Place::Line(line) => focus::on(pieces::id(line)),
            Place::Area(area, language) => {
                if let Some(language) = language {
                    self.speak_in(language, list);
                }
                focus::on(area_id(area))
            }
        }
    }
}

/// Gives the id of a text of several lines.
pub fn area_id(area: Area) -> Id {
    Id::from(format!("book {area:?}"))
}

fn place(kind: &Kind, entry: &Entry) -> Place {
    let book = &entry.book;
    let line = |fact: Fact| Place::Line(Line::Book(fact));
    let annotation = |language: &LanguageTag| Place::Area(Area::Annotation, Some(language.clone()));
    let isbn = |is: &dyn Fn(&str) -> bool| {
        let at = book.isbns.iter().position(|row| match &row.isbn {
            Written::AsWritten(text) => is(text),
            Written::Understood(_) => false,
        });
        line(Fact::Isbn(at.unwrap_or(0)))
    };
    match kind {
        Kind::Missing { fact } => line(match fact {
            check::Fact::Title => Fact::Title,
            check::Fact::Author => Fact::Person(0),
            check::Fact::Publisher => Fact::Publisher,
            check::Fact::Year => Fact::Year,
            check::Fact::Isbn => Fact::Isbn(0),
        }),
        Kind::IsbnDigit { written, .. }
        | Kind::IsbnLostZero { written, .. }
        | Kind::IsbnLength { written, .. }
        | Kind::IsbnNotUnderstood { written } => isbn(&|text| text == written),
        Kind::SameIsbn { isbn } => {
            let at = book
                .isbns
                .iter()
                .position(|row| matches!(&row.isbn, Written::Understood(other) if other == isbn));
            line(Fact::Isbn(at.unwrap_or(0)))
        }
        Kind::YearNotUnderstood { .. } | Kind::YearInFuture { .. } => line(Fact::Year),
        // An aim is about no book.
        Kind::SameTitle | Kind::AimNotMet { .. } => line(Fact::Title),
        Kind::PersonSpellings { spellings } => {
            let at = book.contributors.iter().position(|person| {
                spellings
                    .iter()
                    .any(|spelling| spelling.text == person.name)
            });
            line(Fact::Person(at.unwrap_or(0)))
        }
        Kind::PublisherSpellings { spellings } => {
            let is_imprint = spellings
                .iter()
                .any(|spelling| spelling.text == book.imprint);
            line(match is_imprint {
                true => Fact::Imprint,
                false => Fact::Publisher,
            })
        }
        Kind::MissingAnnotation { language }
        | Kind::AnnotationTooLong { language, .. }
        | Kind::WordOverused { language, .. } => annotation(language),
        Kind::BrokenText { excerpt } => broken(excerpt, entry),
        Kind::CoverWithoutAlternative { .. } => line(Fact::CoverAlternative),
        Kind::MissingTranslator => line(Fact::Person(book.contributors.len())),
        Kind::ScriptWithoutLanguage { .. } | Kind::BilingualTitleOneLanguage { .. } => {
            Place::Line(Line::New(New::Language))
        }
        Kind::ByWithoutSource { person } => {
            let at = book
                .contributors
                .iter()
                .position(|other| other.name.trim() == person);
            Place::Line(Line::New(New::By(at.unwrap_or(0))))
        }
        Kind::TagsSuggested { .. } => {
            let person = book
                .contributors
                .iter()
                .position(|person| person.by.iter().any(|tag| tag.suggested));
            let languages = book.languages.iter().any(|used| used.suggested);
            let about = book.about.iter().any(|tag| tag.suggested);
            Place::Line(Line::New(match (languages, about, person) {
                (true, ..) => New::Language,
                (false, false, Some(person)) => New::By(person),
                _ => New::About,
            }))
        }
    }
}

/// Finds the text that holds garbled letters: one of the main fields, else the annotation, else the notes.
fn broken(excerpt: &str, entry: &Entry) -> Place {
    let book = &entry.book;
    let people = (0..book.contributors.len()).map(Fact::Person);
    let main = [
        Fact::Title,
        Fact::Subtitle,
        Fact::Publisher,
        Fact::Imprint,
        Fact::OriginalTitle,
        Fact::SeriesTitle,
    ];
    let language = LanguageTag::english();
    let found = main
        .into_iter()
        .chain(people)
        .find(|fact| fact.text(entry, &language).contains(excerpt));
    let annotated = entry
        .annotations
        .iter()
        .find(|(_, text)| text.contains(excerpt));
    match (found, annotated) {
        (Some(fact), _) => Place::Line(Line::Book(fact)),
        (None, Some((language, _))) => Place::Area(Area::Annotation, Some(language.clone())),
        (None, None) if entry.notes.contains(excerpt) => Place::Area(Area::Notes, None),
        (None, None) => Place::Line(Line::Book(Fact::Title)),
    }
}
