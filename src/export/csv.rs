//! The list as a spreadsheet: one row an entry, UTF-8 with the mark that spreadsheet programs look for. What
//! [`crate::import`] reads back is what stood in the list.

use crate::import::Field;
use crate::model::{Award, Book, LanguageTag, LanguageUse, PublicEntry, PublicList, Role};
use crate::print::Options;
use crate::vocabulary::languages;
use crate::words::{Words, field};
use csv::WriterBuilder;

/// Gives the list as CSV, with headings in the tongue of the options. A cell that a spreadsheet would take for a formula begins with
/// an apostrophe, which import takes off again.
pub fn csv(list: &PublicList, options: &Options) -> String {
    let words = Words::issued(list, &options.language);
    let columns = columns(list);
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let header: Vec<String> = columns
        .iter()
        .map(|column| column.heading(&words))
        .collect();
    // Writing into memory does not fail.
    let _ = writer.write_record(&header);
    for section in &list.sections {
        let heading = section.heading.words(&list.language);
        for entry in &section.entries {
            let cells = columns
                .iter()
                .map(|column| guarded(&column.cell(entry, heading, list, &words)));
            let _ = writer.write_record(cells);
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// A column: a field of the import, or the further ISBN forms of one.
#[derive(Debug, Clone)]
struct Column(Field);

fn columns(list: &PublicList) -> Vec<Column> {
    let entries = || list.sections.iter().flat_map(|section| &section.entries);
    let mut annotations: Vec<LanguageTag> = vec![list.language.clone()];
    for entry in entries() {
        for (language, _) in entry.annotations.iter() {
            if !annotations.contains(language) {
                annotations.push(language.clone());
            }
        }
    }
    let mut fields = vec![
        Field::Section,
        Field::Title,
        Field::Subtitle,
        Field::Person(Role::Author),
        Field::Person(Role::Illustrator),
        Field::Person(Role::Translator),
        Field::OtherContributors,
        Field::Publisher,
        Field::Imprint,
        Field::Year,
        Field::Isbn,
        Field::Languages,
        Field::Cultures,
        Field::Awards,
        Field::Format,
        Field::Ages,
        Field::Grades,
        Field::Pages,
        Field::Price,
        Field::Series,
        Field::SeriesNumber,
        Field::OriginalTitle,
        Field::OriginalYear,
        Field::Country,
        Field::Settings,
        Field::CallNumber,
    ];
    fields.extend(
        annotations
            .into_iter()
            .map(|tag| Field::Annotation(Some(tag))),
    );
    fields.into_iter().map(Column).collect()
}

impl Column {
    fn heading(&self, words: &Words) -> String {
        self.0.name(words)
    }

    fn cell(&self, entry: &PublicEntry, heading: &str, list: &PublicList, words: &Words) -> String {
        let book = &entry.book;
        let written = |fact: Option<String>| fact.unwrap_or_default();
        match &self.0 {
            Field::Section => heading.to_owned(),
            Field::Title => book.title.clone(),
            Field::Subtitle => book.subtitle.clone(),
            Field::Person(role) => people(book, |other| other == *role, words, false),
            Field::OtherContributors => people(
                book,
                |role| !matches!(role, Role::Author | Role::Illustrator | Role::Translator),
                words,
                true,
            ),
            Field::Publisher => book.publisher.clone(),
            Field::Imprint => book.imprint.clone(),
            Field::Year => written(book.year.as_ref().map(ToString::to_string)),
            Field::Isbn => joined(book.isbns.iter().map(|isbn| match isbn.form.as_str() {
                "" => isbn.isbn.to_string(),
                form => format!("{} ({form})", isbn.isbn),
            })),
            Field::Languages => joined(
                book.languages
                    .iter()
                    .map(|language| spoken(language, words)),
            ),
            Field::Cultures => joined(
                book.about
                    .iter()
                    .map(|tag| words.cultures().name(tag, words.tongue())),
            ),
            Field::Awards => joined(book.awards.iter().map(|award| won(award, words))),
            Field::Format => written(book.format.map(|format| field::format(words, format))),
            Field::Ages => written(book.audience.ages.as_ref().map(ToString::to_string)),
            Field::Grades => written(book.audience.grades.as_ref().map(ToString::to_string)),
            Field::Pages => written(book.pages.as_ref().map(ToString::to_string)),
            Field::Price => book.price.clone(),
            Field::Series => book.series.title.clone(),
            Field::SeriesNumber => book.series.number.clone(),
            Field::OriginalTitle => book.original.title.clone(),
            Field::OriginalYear => written(book.original.year.as_ref().map(ToString::to_string)),
            Field::Country => book.country.clone(),
            Field::Settings => joined(book.settings.iter().cloned()),
            Field::CallNumber => entry.call_number.clone(),
            Field::Annotation(language) => entry
                .annotations
                .get(language.as_ref().unwrap_or(&list.language))
                .unwrap_or_default()
                .to_owned(),
            _ => String::new(),
        }
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

fn people(book: &Book, wanted: impl Fn(Role) -> bool, words: &Words, with_role: bool) -> String {
    joined(
        book.contributors
            .iter()
            .filter(|person| wanted(person.role))
            .map(|person| {
                if with_role {
                    format!(
                        "{} ({})",
                        person.name,
                        field::role(words, person.role).to_lowercase()
                    )
                } else {
                    person.name.clone()
                }
            }),
    )
}

fn spoken(language: &LanguageUse, words: &Words) -> String {
    let tag = &language.language;
    let name = words.languages().name(tag, words.tongue());
    let is_found_again = languages()
        .recognise(&name)
        .is_some_and(|found| found.tag == *tag);
    let name = if is_found_again {
        name
    } else {
        tag.to_string()
    };
    let role = field::language_role(words, language.role).to_lowercase();
    format!("{name} ({role})")
}

fn won(award: &Award, words: &Words) -> String {
    let mut text = award.name.clone();
    if let Some(year) = &award.year {
        text = format!("{text} {year}");
    }
    let level = award.level.map(|level| field::award_level(words, level));
    for part in [award.category.clone(), level.unwrap_or_default()] {
        if !part.is_empty() {
            text = format!("{text} - {part}");
        }
    }
    text
}

/// Puts an apostrophe before what a spreadsheet would run as a formula.
pub(super) fn guarded(cell: &str) -> String {
    let guard = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    // What begins like our own guard gets another one, so that the first stays.
    let doubled = cell.strip_prefix('\'').is_some_and(|rest| {
        rest.trim_start_matches('\'')
            .starts_with(['=', '+', '-', '@', '\t', '\r'])
    });
    if guard || doubled {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
