//! The fields of one line: what stands in each, and the edit that typing in it makes. Knows nothing of how they look.

use super::people;
use super::tagged::Tagged;
use crate::model::{
    Audience, Award, Booklist, Edit, EditionIsbn, Entry, EntryField, EntryId, LanguageTag,
    ListField, Member, OtherEdition, Section, SectionField, SectionId, Written,
};
use crate::search::fold;
use std::fmt::Display;
use std::str::FromStr;

/// A field of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Line {
    /// A fact about a book.
    Book(Fact),
    /// A field of a section.
    Section(SectionLine),
    /// A field of the list itself.
    List(ListLine),
    /// Something that is typed to be added, and is nowhere in the list yet.
    New(New),
}

/// A fact about a book. A number is the row; the one after the last row is the empty row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // Each is the field of the model with the same name.
pub enum Fact {
    Title,
    Subtitle,
    Person(usize),
    FiledAs(usize),
    Publisher,
    Imprint,
    Year,
    Isbn(usize),
    IsbnForm(usize),
    TagWords(Tagged, usize),
    TagNote(Tagged, usize),
    Edition(usize),
    Ages,
    Grades,
    AwardName(usize),
    AwardYear(usize),
    AwardCategory(usize),
    AwardRecipient(usize),
    SeriesTitle,
    SeriesNumber,
    OriginalTitle,
    OriginalRomanized,
    OriginalCountry,
    OriginalYear,
    Country,
    Price,
    Pages,
    CallNumber,
    DeclinedBecause,
    CoverAlternative,
}

/// A field of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // Each is the field of the model with the same name.
pub enum SectionLine {
    Heading,
    Ages,
    Grades,
}

/// A field of the list itself. A number is the row; the one after the last row is the empty row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // Each is the field of the model with the same name.
pub enum ListLine {
    Title,
    Subtitle,
    Year,
    Slogan,
    LogoAlternative,
    Member(usize),
    MemberPart(usize),
}

/// What is typed to be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum New {
    /// A language of the book.
    Language,
    /// The language of the title.
    TitleLanguage,
    /// A culture that the book is about.
    About,
    /// A culture that a contributor names as their own.
    By(usize),
    /// A place the book is set in.
    Setting,
    /// A keyword.
    Tag,
    /// An award of several books.
    Award,
    /// What takes the place of a tag of several books, or is added to a person who stands in them.
    Instead,
    /// The day on which somebody looked whether it is in print.
    Checked,
    /// A further language of the list.
    AlsoIssuedIn,
    /// The main language of the list.
    MainLanguage,
    /// The most words of an annotation.
    AnnotationWords,
}

impl From<Fact> for Line {
    fn from(fact: Fact) -> Self {
        Self::Book(fact)
    }
}

impl From<SectionLine> for Line {
    fn from(line: SectionLine) -> Self {
        Self::Section(line)
    }
}

impl From<ListLine> for Line {
    fn from(line: ListLine) -> Self {
        Self::List(line)
    }
}

impl From<New> for Line {
    fn from(new: New) -> Self {
        Self::New(new)
    }
}

fn shown<T: Display>(written: Option<&Written<T>>) -> String {
    written.map(Written::to_string).unwrap_or_default()
}

/// Puts a text into a list of rows: into the row with this number, into a new one where it is the number after the last.
/// A last row that holds nothing any more goes away; one in the middle stays, so that no other row moves under the caret.
pub fn put<T>(
    rows: &mut Vec<T>,
    at: usize,
    blank: impl FnOnce() -> T,
    set: impl FnOnce(&mut T),
    is_blank: impl Fn(&T) -> bool,
) {
    if at >= rows.len() {
        rows.push(blank());
    }
    let at = at.min(rows.len() - 1);
    set(&mut rows[at]);
    while rows.last().is_some_and(&is_blank) {
        let _ = rows.pop();
    }
}

/// Tells whether a row of ISBNs holds nothing.
pub fn is_blank_isbn(isbn: &EditionIsbn) -> bool {
    isbn.form.is_empty() && matches!(&isbn.isbn, Written::AsWritten(text) if text.trim().is_empty())
}

fn isbn(text: &str) -> Written<crate::model::Isbn> {
    Written::parse(text).unwrap_or_else(|| Written::AsWritten(String::new()))
}

fn blank_isbn() -> EditionIsbn {
    EditionIsbn {
        isbn: isbn(""),
        form: String::new(),
    }
}

fn award(awards: &[Award], at: usize, set: impl FnOnce(&mut Award)) -> EntryField {
    let mut awards = awards.to_vec();
    put(&mut awards, at, Award::default, set, |award| {
        *award == Award::default()
    });
    EntryField::Awards(awards)
}

fn written<T: FromStr>(text: &str) -> Option<Written<T>> {
    Written::parse(text)
}

impl Fact {
    /// Gives the text that stands in the field.
    pub fn text(self, entry: &Entry, language: &LanguageTag) -> String {
        let book = &entry.book;
        let award = |at: usize| book.awards.get(at);
        let or_none = |text: Option<&str>| text.unwrap_or_default().to_owned();
        match self {
            Self::Title => book.title.clone(),
            Self::Subtitle => book.subtitle.clone(),
            Self::Person(at) => {
                or_none(book.contributors.get(at).map(|person| person.name.as_str()))
            }
            Self::FiledAs(at) => or_none(
                book.contributors
                    .get(at)
                    .map(|person| person.filed_as.as_str()),
            ),
            Self::Publisher => book.publisher.clone(),
            Self::Imprint => book.imprint.clone(),
            Self::Year => shown(book.year.as_ref()),
            Self::Isbn(at) => match book.isbns.get(at).map(|isbn| &isbn.isbn) {
                Some(Written::Understood(isbn)) => isbn.hyphenated(),
                other => shown(other),
            },
            Self::IsbnForm(at) => or_none(book.isbns.get(at).map(|isbn| isbn.form.as_str())),
            Self::TagWords(tagged, at) => {
                or_none(tagged.tags(book).get(at).map(|tag| tag.words.as_str()))
            }
            Self::TagNote(tagged, at) => {
                or_none(tagged.tags(book).get(at).map(|tag| tag.note.as_str()))
            }
            Self::Edition(at) => match book.languages.get(at).map(|used| &used.edition) {
                Some(Some(OtherEdition::Isbn(Written::Understood(isbn)))) => isbn.hyphenated(),
                Some(Some(OtherEdition::Isbn(written))) => written.to_string(),
                _ => String::new(),
            },
            Self::Ages => shown(book.audience.ages.as_ref()),
            Self::Grades => shown(book.audience.grades.as_ref()),
            Self::AwardName(at) => or_none(award(at).map(|award| award.name.as_str())),
            Self::AwardYear(at) => shown(award(at).and_then(|award| award.year.as_ref())),
            Self::AwardCategory(at) => or_none(award(at).map(|award| award.category.as_str())),
            Self::AwardRecipient(at) => or_none(award(at).map(|award| award.recipient.as_str())),
            Self::SeriesTitle => book.series.title.clone(),
            Self::SeriesNumber => book.series.number.clone(),
            Self::OriginalTitle => book.original.title.clone(),
            Self::OriginalRomanized => book.original.romanized.clone(),
            Self::OriginalCountry => book.original.country.clone(),
            Self::OriginalYear => shown(book.original.year.as_ref()),
            Self::Country => book.country.clone(),
            Self::Price => book.price.clone(),
            Self::Pages => shown(book.pages.as_ref()),
            Self::CallNumber => entry.call_number.clone(),
            Self::DeclinedBecause => entry.declined_because.clone(),
            Self::CoverAlternative => or_none(
                entry
                    .cover
                    .as_ref()
                    .and_then(|cover| cover.alternative.get(language)),
            ),
        }
    }

    /// Gives the new value of the field of the model, or nothing where there is no such row.
    pub fn typed(self, entry: &Entry, text: &str, language: &LanguageTag) -> Option<EntryField> {
        use EntryField as To;
        let book = &entry.book;
        let own = || text.to_owned();
        Some(match self {
            Self::Title => To::Title(own()),
            Self::Subtitle => To::Subtitle(own()),
            Self::Person(at) => To::Contributors(people::named(&book.contributors, at, text)),
            Self::FiledAs(at) => {
                let mut people = book.contributors.clone();
                let name = people.get(at)?.name.clone();
                // One person in several roles is filed in one way.
                for person in people.iter_mut().filter(|person| person.name == name) {
                    person.filed_as = own();
                }
                To::Contributors(people)
            }
            Self::Publisher => To::Publisher(own()),
            Self::Imprint => To::Imprint(own()),
            Self::Year => To::Year(written(text)),
            Self::Isbn(at) => {
                let mut isbns = book.isbns.clone();
                put(
                    &mut isbns,
                    at,
                    blank_isbn,
                    |row| row.isbn = isbn(text),
                    is_blank_isbn,
                );
                To::Isbns(isbns)
            }
            Self::IsbnForm(at) => {
                let mut isbns = book.isbns.clone();
                put(
                    &mut isbns,
                    at,
                    blank_isbn,
                    |row| row.form = own(),
                    is_blank_isbn,
                );
                To::Isbns(isbns)
            }
            Self::TagWords(tagged, at) => tagged.with_one(book, at, |tag| tag.words = own())?,
            Self::TagNote(tagged, at) => tagged.with_one(book, at, |tag| tag.note = own())?,
            Self::Edition(at) => {
                let mut languages = book.languages.clone();
                languages.get_mut(at)?.edition = written(text).map(OtherEdition::Isbn);
                To::Languages(languages)
            }
            Self::Ages => To::Audience(Audience {
                ages: written(text),
                ..book.audience.clone()
            }),
            Self::Grades => To::Audience(Audience {
                grades: written(text),
                ..book.audience.clone()
            }),
            Self::AwardName(at) => award(&book.awards, at, |award| award.name = own()),
            Self::AwardYear(at) => award(&book.awards, at, |award| award.year = written(text)),
            Self::AwardCategory(at) => award(&book.awards, at, |award| award.category = own()),
            Self::AwardRecipient(at) => award(&book.awards, at, |award| award.recipient = own()),
            Self::SeriesTitle | Self::SeriesNumber => {
                let mut series = book.series.clone();
                *(if self == Self::SeriesTitle {
                    &mut series.title
                } else {
                    &mut series.number
                }) = own();
                To::Series(series)
            }
            Self::OriginalTitle
            | Self::OriginalRomanized
            | Self::OriginalCountry
            | Self::OriginalYear => {
                let mut original = book.original.clone();
                match self {
                    Self::OriginalTitle => original.title = own(),
                    Self::OriginalRomanized => original.romanized = own(),
                    Self::OriginalCountry => original.country = own(),
                    _ => original.year = written(text),
                }
                To::Original(original)
            }
            Self::Country => To::Country(own()),
            Self::Price => To::Price(own()),
            Self::Pages => To::Pages(written(text)),
            Self::CallNumber => To::CallNumber(own()),
            Self::DeclinedBecause => To::DeclinedBecause(own()),
            Self::CoverAlternative => {
                let mut cover = entry.cover.clone()?;
                let _ = cover.alternative.set(language, text);
                To::Cover(Some(cover))
            }
        })
    }

    /// Tells whether the text that stands there was kept as written because it could not be understood.
    pub fn is_as_written(self, entry: &Entry) -> bool {
        fn odd<T>(written: Option<&Written<T>>) -> bool {
            matches!(written, Some(Written::AsWritten(text)) if !text.trim().is_empty())
        }
        let book = &entry.book;
        match self {
            Self::Year => odd(book.year.as_ref()),
            Self::Isbn(at) => odd(book.isbns.get(at).map(|row| &row.isbn)),
            Self::Ages => odd(book.audience.ages.as_ref()),
            Self::Grades => odd(book.audience.grades.as_ref()),
            Self::AwardYear(at) => odd(book.awards.get(at).and_then(|award| award.year.as_ref())),
            Self::OriginalYear => odd(book.original.year.as_ref()),
            Self::Pages => odd(book.pages.as_ref()),
            Self::Edition(at) => match book.languages.get(at).map(|used| &used.edition) {
                Some(Some(OtherEdition::Isbn(isbn))) => odd(Some(isbn)),
                _ => false,
            },
            _ => false,
        }
    }
}

impl SectionLine {
    /// Gives the text that stands in the field.
    pub fn text(self, section: &Section, language: &LanguageTag) -> String {
        match self {
            Self::Heading => section.heading.get(language).unwrap_or_default().to_owned(),
            Self::Ages => shown(section.audience.ages.as_ref()),
            Self::Grades => shown(section.audience.grades.as_ref()),
        }
    }

    /// Gives the new value of the field of the model.
    pub fn typed(self, section: &Section, text: &str, language: &LanguageTag) -> SectionField {
        match self {
            Self::Heading => SectionField::Heading(language.clone(), text.to_owned()),
            Self::Ages => SectionField::Audience(Audience {
                ages: written(text),
                ..section.audience.clone()
            }),
            Self::Grades => SectionField::Audience(Audience {
                grades: written(text),
                ..section.audience.clone()
            }),
        }
    }
}

impl ListLine {
    /// Gives the text that stands in the field.
    pub fn text(self, list: &Booklist, language: &LanguageTag) -> String {
        let texts = match self {
            Self::Year => return shown(list.year.as_ref()),
            Self::Member(at) => {
                let member = list.members.get(at);
                return member.map_or_else(String::new, |member| member.name.clone());
            }
            Self::MemberPart(at) => {
                let member = list.members.get(at);
                return member.map_or_else(String::new, |member| member.part.clone());
            }
            Self::Title => Some(&list.title),
            Self::Subtitle => Some(&list.subtitle),
            Self::Slogan => Some(&list.slogan),
            Self::LogoAlternative => list.logo.as_ref().map(|logo| &logo.alternative),
        };
        texts
            .and_then(|texts| texts.get(language))
            .unwrap_or_default()
            .to_owned()
    }

    /// Gives the new value of the field of the model, or nothing where there is no logo to speak of.
    pub fn typed(self, list: &Booklist, text: &str, language: &LanguageTag) -> Option<ListField> {
        let (language, text) = (language.clone(), text.to_owned());
        Some(match self {
            Self::Title => ListField::Title(language, text),
            Self::Subtitle => ListField::Subtitle(language, text),
            Self::Slogan => ListField::Slogan(language, text),
            Self::Year => ListField::Year(written(&text)),
            Self::Member(at) => {
                let mut members = list.members.clone();
                put(
                    &mut members,
                    at,
                    Member::default,
                    |member| member.name = text,
                    |member| *member == Member::default(),
                );
                ListField::Members(members)
            }
            Self::MemberPart(at) => {
                let mut members = list.members.clone();
                members.get_mut(at)?.part = text;
                ListField::Members(members)
            }
            Self::LogoAlternative => {
                let mut logo = list.logo.clone()?;
                let _ = logo.alternative.set(&language, text);
                ListField::Logo(Some(logo))
            }
        })
    }
}

/// Gives the books, other than one, of whose titles what is typed is a part.
pub fn titled(list: &Booklist, typed: &str, but: EntryId) -> Vec<EntryId> {
    const MOST: usize = 8;
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    list.entries()
        .filter(|entry| entry.id != but && fold(&entry.book.full_title()).contains(&typed))
        .map(|entry| entry.id)
        .take(MOST)
        .collect()
}

/// What the fields belong to.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    /// The list.
    pub list: &'a Booklist,
    /// The entry, where a book is edited.
    pub entry: Option<EntryId>,
    /// The section, where one is edited.
    pub section: Option<SectionId>,
    /// The language of texts that are issued in several.
    pub language: &'a LanguageTag,
}

impl Line {
    /// Gives the text that the list holds for the field.
    pub fn text(self, at: At<'_>) -> String {
        match self {
            Self::Book(fact) => at
                .entry
                .and_then(|id| at.list.entry(id))
                .map(|entry| fact.text(entry, at.language))
                .unwrap_or_default(),
            Self::Section(line) => at
                .section
                .and_then(|id| at.list.section(id))
                .map(|section| line.text(section, at.language))
                .unwrap_or_default(),
            Self::List(line) => line.text(at.list, at.language),
            Self::New(_) => String::new(),
        }
    }

    /// Gives the edit that puts a text into the field.
    pub fn edit(self, at: At<'_>, text: &str) -> Option<Edit> {
        match self {
            Self::Book(fact) => {
                let id = at.entry?;
                let field = fact.typed(at.list.entry(id)?, text, at.language)?;
                Some(Edit::Entry(id, field))
            }
            Self::Section(line) => {
                let id = at.section?;
                let field = line.typed(at.list.section(id)?, text, at.language);
                Some(Edit::Section(id, field))
            }
            Self::List(line) => line.typed(at.list, text, at.language).map(Edit::List),
            Self::New(_) => None,
        }
    }
}
