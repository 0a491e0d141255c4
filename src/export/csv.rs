//! The list as a spreadsheet: one row a book, UTF-8 with the mark that spreadsheet programs look for. What
//! [`crate::import`] reads back is what stood in the list: every public fact of each book, the sections and their order.
//!
//! Cells are written to be read and sorted by people. Where the plain words would be read back as something else, they stand
//! in quotation marks, and a term or language without a name of its own bears its code in braces.

use crate::import::{Field, awards, cultures, header, isbns, languages, people, values};
use crate::model::{
    Availability, Book, Contributor, LanguageTag, NoneOf, PublicEntry, PublicList, PublicSection,
    Role, Texts,
};
use crate::print::Options;
use crate::say;
use crate::words::{Words, field};
use csv::WriterBuilder;

/// The roles that have a column of their own, in the order of the columns.
const COLUMNS_OF_PEOPLE: [Role; 3] = [Role::Author, Role::Illustrator, Role::Translator];

/// Gives the list as CSV, with headings in the tongue of the options. A cell that a spreadsheet would take for a formula begins with
/// an apostrophe, which import takes off again.
pub fn csv(list: &PublicList, options: &Options) -> String {
    let words = Words::issued(list, &options.language);
    let rows: Vec<Row<'_>> = list
        .sections
        .iter()
        .flat_map(|section| {
            let row = |(at, entry)| Row {
                list,
                section,
                is_first: at == 0,
                entry,
            };
            section.entries.iter().enumerate().map(row)
        })
        .collect();
    let columns = columns(list, &rows, &words);
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let headings = columns.iter().map(|field| header::heading(field, &words));
    // Writing into memory does not fail.
    let _ = writer.write_record(headings);
    for row in &rows {
        let cells = columns
            .iter()
            .map(|field| guarded(&row.cell(field, &words)));
        let _ = writer.write_record(cells);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// A book and where it stands.
struct Row<'a> {
    list: &'a PublicList,
    section: &'a PublicSection,
    /// It is the first of its section, and brings the words of the section.
    is_first: bool,
    entry: &'a PublicEntry,
}

/// Gives the columns: those that every list has, and the others where something stands in them.
fn columns(list: &PublicList, rows: &[Row<'_>], words: &Words) -> Vec<Field> {
    let usual = [
        Field::Section,
        Field::Title,
        Field::Subtitle,
        Field::Person(Role::Author),
        Field::Person(Role::Illustrator),
        Field::Person(Role::Translator),
        Field::Publisher,
        Field::Year,
        Field::Isbn,
        Field::Languages,
        Field::About,
        Field::By,
        Field::Awards,
        Field::Format,
        Field::Ages,
        Field::Grades,
        Field::Annotation(Some(list.language.clone())),
    ];
    let all = [
        vec![
            Field::Section,
            Field::Title,
            Field::Subtitle,
            Field::TitleLanguage,
            Field::Person(Role::Author),
            Field::Person(Role::Illustrator),
            Field::Person(Role::Translator),
            Field::OtherContributors,
            Field::PeopleOrder,
            Field::Publisher,
            Field::Imprint,
            Field::Year,
            Field::Isbn,
            Field::Languages,
            Field::About,
            Field::By,
            Field::Settings,
            Field::Awards,
            Field::Format,
            Field::Ages,
            Field::Grades,
            Field::Pages,
            Field::Price,
            Field::Series,
            Field::SeriesNumber,
            Field::Country,
            Field::OriginalTitle,
            Field::OriginalRomanized,
            Field::OriginalCountry,
            Field::OriginalYear,
            Field::InPrint,
            Field::LookedUp,
            Field::CallNumber,
            Field::Annotation(Some(list.language.clone())),
        ],
        in_each_language(
            rows,
            list,
            |row| &row.entry.annotations,
            |language| Field::Annotation(Some(language)),
        ),
        in_each_language(rows, list, |row| &row.section.heading, Field::SectionIn),
        vec![Field::SectionIntroduction(list.language.clone())],
        in_each_language(
            rows,
            list,
            |row| &row.section.introduction,
            Field::SectionIntroduction,
        ),
    ];
    let is_filled = |field: &Field| rows.iter().any(|row| !row.cell(field, words).is_empty());
    all.into_iter()
        .flatten()
        .filter(|field| usual.contains(field) || is_filled(field))
        .collect()
}

/// Makes a column of each language but the main one that a text is in.
fn in_each_language<'a>(
    rows: &'a [Row<'a>],
    list: &PublicList,
    texts: impl Fn(&'a Row<'a>) -> &'a Texts,
    column: impl Fn(LanguageTag) -> Field,
) -> Vec<Field> {
    let mut languages: Vec<&LanguageTag> = Vec::new();
    for (language, _) in rows.iter().flat_map(|row| texts(row).iter()) {
        if *language != list.language && !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages.into_iter().cloned().map(column).collect()
}

impl Row<'_> {
    fn cell(&self, field: &Field, words: &Words) -> String {
        let (book, language) = (&self.entry.book, &self.list.language);
        let has_no = |of: NoneOf| book.none.contains(&of);
        let text = |texts: &Texts, language| texts.get(language).unwrap_or_default().to_owned();
        match field {
            Field::Section => text(&self.section.heading, language),
            Field::SectionIn(language) => text(&self.section.heading, language),
            Field::SectionIntroduction(language) if self.is_first => {
                text(&self.section.introduction, language)
            }
            Field::Title => book.title.clone(),
            Field::Subtitle => book.subtitle.clone(),
            Field::TitleLanguage => told(book.title_language.as_ref(), |language| {
                values::language_named(language, words)
            }),
            Field::Person(role) => people::write(book.people(*role), *role, words),
            Field::OtherContributors => people::write(others(book), Role::Contributor, words),
            Field::PeopleOrder => order(book, words),
            Field::Publisher => book.publisher.clone(),
            Field::Imprint => book.imprint.clone(),
            Field::Year => told(book.year.as_ref(), ToString::to_string),
            Field::Isbn => isbns::write(&book.isbns),
            Field::Languages => languages::write(&book.languages, words),
            Field::About => cultures::write(&book.about, has_no(NoneOf::About), words),
            Field::By => cultures::write_by(&book.contributors, words),
            Field::Settings => values::write_texts(&book.settings, has_no(NoneOf::Setting), words),
            Field::Awards => awards::write(&book.awards, has_no(NoneOf::Award), words),
            Field::Format => told(book.format, |format| field::format(words, format)),
            Field::Ages => told(book.audience.ages.as_ref(), ToString::to_string),
            Field::Grades => told(book.audience.grades.as_ref(), ToString::to_string),
            Field::Pages => told(book.pages.as_ref(), |written| {
                let text = written.to_string();
                let is_read_again = values::pages(&text).as_ref() == Some(written);
                values::write_text(&text, |_| is_read_again)
            }),
            Field::Price => book.price.clone(),
            Field::Series => values::write_text(&book.series.title, |text| {
                values::series(text) == (text.to_owned(), None)
            }),
            Field::SeriesNumber => book.series.number.clone(),
            Field::Country => values::write_text(&book.country, |text| {
                values::country(text) == (text.to_owned(), None)
            }),
            Field::OriginalTitle => book.original.title.clone(),
            Field::OriginalRomanized => book.original.romanized.clone(),
            Field::OriginalCountry => book.original.country.clone(),
            Field::OriginalYear => told(book.original.year.as_ref(), ToString::to_string),
            Field::InPrint => in_print(&book.availability, words),
            Field::LookedUp => told(book.availability.checked, |day| day.to_string()),
            Field::CallNumber => self.entry.call_number.clone(),
            Field::Annotation(Some(language)) => text(&self.entry.annotations, language),
            _ => String::new(),
        }
    }
}

fn told<T>(fact: Option<T>, in_words: impl Fn(T) -> String) -> String {
    fact.map(in_words).unwrap_or_default()
}

fn in_print(availability: &Availability, words: &Words) -> String {
    match availability.in_print {
        Some(true) => say!(words, "book-in-print-yes"),
        Some(false) => say!(words, "book-in-print-no"),
        None => String::new(),
    }
}

/// Gives those who have no column of their own.
fn others(book: &Book) -> impl Iterator<Item = &Contributor> {
    let has_none = |person: &&Contributor| !COLUMNS_OF_PEOPLE.contains(&person.role);
    book.contributors.iter().filter(has_none)
}

/// Gives the roles of everyone in the order of the book, where it is not that of the columns.
fn order(book: &Book, words: &Words) -> String {
    let by_columns = COLUMNS_OF_PEOPLE
        .iter()
        .flat_map(|role| book.people(*role))
        .chain(others(book));
    if by_columns.eq(&book.contributors) {
        return String::new();
    }
    let roles = book
        .contributors
        .iter()
        .map(|person| field::role(words, person.role));
    roles.collect::<Vec<_>>().join("; ")
}

/// Puts an apostrophe before what a spreadsheet would run as a formula.
pub(super) fn guarded(cell: &str) -> String {
    let runs = |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    // What begins like our own guard gets another one, so that the first stays.
    let doubled = cell
        .strip_prefix('\'')
        .is_some_and(|rest| runs(rest.trim_start_matches('\'')));
    if runs(cell) || doubled {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
