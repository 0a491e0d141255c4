//! What each column of a sheet means: guessed from its heading or its cells, shown to the user, remembered for the next sheet.

use super::header;
use super::languages;
use super::sheet::Sheet;
use crate::model::{Isbn, LanguageTag, Role, Year};
use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// The section of the list.
    Section,
    /// The title.
    Title,
    /// The subtitle.
    Subtitle,
    /// People in one role.
    Person(Role),
    /// People, each with the role in brackets.
    OtherContributors,
    /// The publisher.
    Publisher,
    /// The imprint.
    Imprint,
    /// The year of publication.
    Year,
    /// One or more ISBNs.
    Isbn,
    /// One or more languages.
    Languages,
    /// How the languages are used: "bilingual", "Spanish words with glossary".
    LanguageForm,
    /// The language that the book was translated from.
    OriginalLanguage,
    /// Cultures, as somebody else's sheet names them. They are suggestions.
    Cultures,
    /// The cultures that it is about, as our own sheets state them.
    About,
    /// Who names which cultures as their own, as our own sheets state it.
    By,
    /// What it has been awarded.
    Awards,
    /// The annotation in a language; in that of the list where none is named.
    Annotation(Option<LanguageTag>),
    /// What kind of book it is.
    Format,
    /// Ages in years.
    Ages,
    /// School grades.
    Grades,
    /// The price.
    Price,
    /// The number of pages.
    Pages,
    /// The series.
    Series,
    /// The number in the series.
    SeriesNumber,
    /// The title of the original.
    OriginalTitle,
    /// The year of the original.
    OriginalYear,
    /// The title of the original in Latin letters.
    OriginalRomanized,
    /// The country of the original.
    OriginalCountry,
    /// The language of the title.
    TitleLanguage,
    /// In which order people of several roles stand in the book.
    PeopleOrder,
    /// Whether the book can be bought.
    InPrint,
    /// The day on which somebody looked whether it can.
    LookedUp,
    /// The section of the list, in a further language.
    SectionIn(LanguageTag),
    /// The words below the heading of the section, in a language.
    SectionIntroduction(LanguageTag),
    /// The country.
    Country,
    /// The places that it is set in.
    Settings,
    /// The place in the library's shelves.
    CallNumber,
    /// The committee's keywords.
    Tags,
    /// Notes for the committee.
    Notes,
    /// How far the committee has got.
    Status,
    /// Something else. It goes into the notes, with its heading, so that nothing is lost.
    Other,
    /// Nothing that is wanted. Only a person chooses this.
    LeftOut,
}

impl Field {
    /// Every field, in the order in which a choice shows them.
    pub fn all() -> Vec<Self> {
        use Field::*;
        let mut all = vec![Title, Subtitle];
        all.extend(Role::ALL.map(Person));
        all.extend([
            OtherContributors,
            Publisher,
            Imprint,
            Year,
            Isbn,
            Annotation(None),
            Annotation(Some(LanguageTag::english())),
            Annotation(Some(LanguageTag::spanish())),
            Section,
            Ages,
            Grades,
            Format,
            Languages,
            LanguageForm,
            OriginalLanguage,
            OriginalTitle,
            OriginalYear,
            OriginalRomanized,
            OriginalCountry,
            TitleLanguage,
            Cultures,
            About,
            By,
            Awards,
            Series,
            SeriesNumber,
            Country,
            Settings,
            Pages,
            Price,
            CallNumber,
            InPrint,
            LookedUp,
            SectionIn(LanguageTag::english()),
            SectionIn(LanguageTag::spanish()),
            SectionIntroduction(LanguageTag::english()),
            SectionIntroduction(LanguageTag::spanish()),
            PeopleOrder,
            Tags,
            Status,
            Notes,
            Other,
            LeftOut,
        ]);
        all
    }
}

/// What the columns of a sheet mean, in their order. Columns behind the last are [`Field::Other`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping {
    /// One field for each column.
    pub columns: Vec<Field>,
}

impl Mapping {
    /// Guesses from the headings, or from the cells where there are no headings.
    pub fn guess(sheet: &Sheet) -> Self {
        if sheet.header.is_empty() {
            return by_content(sheet);
        }
        let mut columns: Vec<Field> = sheet
            .header
            .iter()
            .map(|heading| header::field(heading).unwrap_or(Field::Other))
            .collect();
        if !columns.contains(&Field::Title) {
            // "Name" alone means the book, "Name" beside "Title" somebody else.
            let name = sheet.header.iter().position(|h| {
                matches!(crate::search::fold(h).as_str(), "name" | "nombre" | "item")
            });
            if let Some(at) = name {
                columns[at] = Field::Title;
            }
        }
        columns.resize(sheet.columns(), Field::Other);
        Self { columns }
    }

    /// Gives the mapping as a text, for the settings of this computer.
    pub fn written(&self) -> String {
        ron::to_string(self).unwrap_or_default()
    }

    /// Reads what [`Mapping::written`] gave; nothing for any other text.
    pub fn read(written: &str) -> Option<Self> {
        ron::from_str(written).ok()
    }

    /// Tells what a column means.
    pub fn field(&self, column: usize) -> &Field {
        self.columns.get(column).unwrap_or(&Field::Other)
    }
}

/// Knows ISBNs, years and languages by themselves; the longest of the other columns is the title, the next column of names the author.
fn by_content(sheet: &Sheet) -> Mapping {
    let mut columns = vec![Field::Other; sheet.columns()];
    for (at, field) in columns.iter_mut().enumerate() {
        let cells = || sample(sheet, at);
        let filled = cells().count();
        let mostly =
            |is: fn(&str) -> bool| filled > 0 && cells().filter(|c| is(c)).count() * 2 > filled;
        if mostly(|cell| cell.parse::<Isbn>().is_ok()) {
            *field = Field::Isbn;
        } else if mostly(is_recent_year) {
            *field = Field::Year;
        } else if mostly(|cell| cell.split(';').all(|part| languages::named(part).is_some())) {
            *field = Field::Languages;
        } else if mostly(|cell| cell.split_whitespace().count() > 12) {
            *field = Field::Annotation(None);
        } else if mostly(super::section::is_band) {
            *field = Field::Section;
        } else if mostly(|cell| cell.starts_with('$')) {
            *field = Field::Price;
        }
    }
    let mut left: Vec<usize> = (0..columns.len())
        .filter(|at| columns[*at] == Field::Other && sample(sheet, *at).next().is_some())
        .collect();
    let names = |at: usize| {
        let (names, all) = sample(sheet, at).fold((0, 0), |(names, all), cell| {
            (
                names + usize::from(super::people::looks_like_a_name(cell)),
                all + 1,
            )
        });
        names * 3 > all * 2
    };
    // Where every column reads like names ("Viva Frida", "Yuyi Morales"), the title stands first.
    let title = left.iter().position(|at| !names(*at)).unwrap_or(0);
    if !left.is_empty() {
        columns[left.remove(title)] = Field::Title;
    }
    if let Some(at) = left.into_iter().find(|at| names(*at)) {
        columns[at] = Field::Person(Role::Author);
    }
    Mapping { columns }
}

fn sample(sheet: &Sheet, column: usize) -> impl Iterator<Item = &str> {
    sheet
        .rows
        .iter()
        .take(200)
        .filter_map(move |row| row.cells.get(column))
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
}

fn is_recent_year(cell: &str) -> bool {
    cell.parse::<Year>()
        .is_ok_and(|year| (1800..2100).contains(&year.get()))
}
