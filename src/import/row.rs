//! One row of a sheet, cell by cell, as one entry. A cell that fits no field goes into the notes with its heading.

use super::cell::{parts, unquoted, values};
use super::languages::Form;
use super::mapping::Field;
use super::place::Reading;
use super::report::{Became, Report, Value};
use super::sheet::{Row, Sheet};
use super::values::{
    Label, country, format, in_print, labelled_parts, language as named, pages, roles, series,
    status,
};
use super::{awards, cultures, isbns, languages, people};
use crate::mint;
use crate::model::{CultureTag, Entry, LanguageRole, LanguageTag, NoneOf, Role, Texts, Written};

/// What one row gives.
pub(super) struct Found {
    pub(super) entry: Entry,
    pub(super) section: String,
    pub(super) headings: Texts,
    pub(super) introduction: Texts,
    values: Vec<Value>,
    notes: Vec<String>,
    /// Something went into the notes because no field takes it.
    noted: bool,
}

/// A cell and its place.
#[derive(Clone, Copy)]
struct Cell<'a> {
    column: usize,
    heading: &'a str,
    words: &'a str,
    field: &'a Field,
}

/// The cells of a row that are read together, after all others.
#[derive(Default)]
struct Later<'a> {
    names: Vec<Cell<'a>>,
    form: Vec<Cell<'a>>,
    original: Vec<Cell<'a>>,
    order: Vec<Cell<'a>>,
    by: Vec<Cell<'a>>,
}

impl Found {
    pub(super) fn of(row: &Row, reading: &Reading<'_>) -> Self {
        let mut found = Self {
            entry: Entry::new(mint::id()),
            section: String::new(),
            headings: Texts::default(),
            introduction: Texts::default(),
            values: Vec::new(),
            notes: Vec::new(),
            noted: false,
        };
        let mut later = Later::default();
        for (column, words) in row.cells.iter().enumerate() {
            let field = reading.mapping.field(column);
            if words.is_empty() || *field == Field::LeftOut {
                continue;
            }
            let cell = Cell {
                column,
                heading: reading.sheet.name(column),
                words,
                field,
            };
            match field {
                Field::Languages => later.names.push(cell),
                Field::LanguageForm => later.form.push(cell),
                Field::OriginalLanguage => later.original.push(cell),
                Field::PeopleOrder => later.order.push(cell),
                Field::By => later.by.push(cell),
                _ => found.cell(cell, reading),
            }
        }
        found.languages(&later, reading);
        for cell in &later.order {
            found.order(*cell);
        }
        for cell in &later.by {
            found.by(*cell, reading);
        }
        found.entry.notes = found.notes.join("\n");
        found
    }

    fn became(&mut self, cell: Cell<'_>, became: Became, words: &str) {
        self.values.push(Value {
            column: cell.column,
            field: cell.field.clone(),
            became,
            words: words.to_owned(),
        });
    }

    /// Notes that a part of a cell went into another field than the rest.
    fn went(&mut self, cell: Cell<'_>, field: &Field, words: &str) {
        self.became(Cell { field, ..cell }, Became::Placed, words);
    }

    fn cell(&mut self, cell: Cell<'_>, reading: &Reading<'_>) {
        match cell.field {
            Field::Cultures | Field::About => self.cultures(cell, reading),
            Field::Awards => self.awards(cell, reading),
            Field::Country => self.country(cell, cell.words),
            Field::Notes => self.notes_cell(cell),
            Field::Settings => {
                for place in values(cell.words) {
                    if reading.ours && cultures::is_none(place) {
                        self.entry.book.none.push(NoneOf::Setting);
                    } else {
                        let place = unquoted(place).unwrap_or_else(|| place.to_owned());
                        self.became(cell, Became::Placed, &place);
                        self.entry.book.settings.push(place);
                    }
                }
            }
            _ => {
                let is_placed = self.fact(cell, reading.language);
                let became = match (is_placed, cell.field) {
                    (false, _) => {
                        self.note(cell.heading, cell.words);
                        Became::Noted
                    }
                    (true, Field::TitleLanguage) => Became::Recognised,
                    (true, _) => Became::Placed,
                };
                self.became(cell, became, cell.words);
            }
        }
    }

    /// Puts a cell into the field that takes it. Tells whether there is one.
    fn fact(&mut self, cell: Cell<'_>, language: &LanguageTag) -> bool {
        let (words, book) = (cell.words, &mut self.entry.book);
        match cell.field {
            Field::Section => join(&mut self.section, words, " / "),
            Field::SectionIn(language) => {
                let _ = self.headings.set(language, words);
            }
            Field::SectionIntroduction(language) => {
                let _ = self.introduction.set(language, words);
            }
            Field::Title => join(&mut book.title, words, " / "),
            Field::Subtitle => join(&mut book.subtitle, words, ": "),
            Field::TitleLanguage if book.title_language.is_none() => {
                book.title_language = named(words);
                return book.title_language.is_some();
            }
            Field::Person(role) => self.people(words, *role),
            Field::OtherContributors => self.people(words, Role::Contributor),
            Field::Publisher => join(&mut book.publisher, words, " / "),
            Field::Imprint => join(&mut book.imprint, words, " / "),
            Field::Year if book.year.is_none() => book.year = Written::parse(words),
            Field::Isbn => {
                let isbns = isbns::read(words);
                if isbns.is_empty() && words.chars().any(char::is_alphanumeric) {
                    return false;
                }
                for isbn in isbns {
                    if !book.isbns.contains(&isbn) && !isbn.isbn.to_string().is_empty() {
                        book.isbns.push(isbn);
                    }
                }
            }
            Field::Annotation(named) => {
                let language = named.as_ref().unwrap_or(language);
                let annotations = &mut self.entry.annotations;
                let mut text = annotations.get(language).unwrap_or_default().to_owned();
                join(&mut text, words, "\n");
                let _ = annotations.set(language, text);
            }
            Field::Format if book.format.is_none() => {
                book.format = format(words);
                return book.format.is_some();
            }
            Field::Ages if book.audience.ages.is_none() => {
                book.audience.ages = Written::parse(words);
            }
            Field::Grades if book.audience.grades.is_none() => {
                book.audience.grades = Written::parse(words);
            }
            Field::Price => join(&mut book.price, words, "; "),
            Field::Pages if book.pages.is_none() => book.pages = pages(words),
            Field::Series => {
                let (title, number) = series(words);
                match number {
                    Some(number) if book.series.number.is_empty() => {
                        join(&mut book.series.title, &title, "; ");
                        book.series.number = number;
                    }
                    Some(_) => join(&mut book.series.title, words, "; "),
                    None => join(&mut book.series.title, &title, "; "),
                }
            }
            Field::SeriesNumber => join(&mut book.series.number, words, "; "),
            Field::OriginalTitle => join(&mut book.original.title, words, " / "),
            Field::OriginalRomanized => join(&mut book.original.romanized, words, " / "),
            Field::OriginalCountry => join(&mut book.original.country, words, "; "),
            Field::OriginalYear if book.original.year.is_none() => {
                book.original.year = Written::parse(words);
            }
            Field::CallNumber => join(&mut self.entry.call_number, words, "; "),
            Field::InPrint if book.availability.in_print.is_none() => {
                book.availability.in_print = in_print(words);
                return book.availability.in_print.is_some();
            }
            Field::LookedUp if book.availability.checked.is_none() => {
                book.availability.checked = words.parse().ok();
                return book.availability.checked.is_some();
            }
            Field::Tags => self.entry.tags.extend(tags(words)),
            Field::Status => match status(words) {
                Some(status) => self.entry.status = status,
                None => return false,
            },
            // A second column for a field that holds one value, or no field at all.
            _ => return false,
        }
        true
    }

    fn cultures(&mut self, cell: Cell<'_>, reading: &Reading<'_>) {
        for value in values(cell.words) {
            // "None" is no culture, and no suggestion can say that there is none.
            if !reading.ours && cultures::is_none(value) {
                self.note(cell.heading, value);
                self.became(cell, Became::Noted, value);
                continue;
            }
            let stated = cultures::read(value, reading.vocabulary, reading.ours);
            if stated.none {
                self.entry.book.none.push(NoneOf::About);
            }
            for tag in stated.tags {
                self.became(cell, how(&tag), value);
                self.entry.book.about.push(tag);
            }
        }
    }

    fn awards(&mut self, cell: Cell<'_>, reading: &Reading<'_>) {
        let won = awards::read(cell.words);
        match won.none {
            Some(_) if reading.ours => self.entry.book.none.push(NoneOf::Award),
            Some(word) => {
                self.note(cell.heading, &word);
                self.became(cell, Became::Noted, &word);
            }
            None => {}
        }
        for award in won.awards {
            let became = match awards::is_known(&award.name) {
                true => Became::Recognised,
                false => Became::AsWritten,
            };
            self.became(cell, became, &award.name);
            self.entry.book.awards.push(award);
        }
    }

    /// Puts people in the order that a cell of roles gives: "Illustrator; Author".
    fn order(&mut self, cell: Cell<'_>) {
        let Some(roles) = roles(cell.words) else {
            self.note(cell.heading, cell.words);
            return self.became(cell, Became::Noted, cell.words);
        };
        let people = &mut self.entry.book.contributors;
        let mut rest = std::mem::take(people);
        for role in roles {
            if let Some(at) = rest.iter().position(|person| person.role == role) {
                people.push(rest.remove(at));
            }
        }
        people.append(&mut rest);
        self.became(cell, Became::Placed, cell.words);
    }

    fn by(&mut self, cell: Cell<'_>, reading: &Reading<'_>) {
        let people = &self.entry.book.contributors;
        let all = cultures::read_by(cell.words, people, reading.vocabulary, reading.ours);
        for (named, value) in all.into_iter().zip(values(cell.words)) {
            let people = &mut self.entry.book.contributors;
            let became = match named {
                cultures::Named::Tag(places, tag) => {
                    for at in places {
                        people[at].by.push(tag.clone());
                    }
                    how(&tag)
                }
                cultures::Named::NoCulture(places) => {
                    for at in places {
                        people[at].names_no_culture = true;
                    }
                    Became::Recognised
                }
                cultures::Named::Nobody(words) => {
                    self.note(cell.heading, &words);
                    Became::Noted
                }
            };
            self.became(cell, became, value);
        }
    }

    fn note(&mut self, heading: &str, cell: &str) {
        self.noted = true;
        self.notes.push(if heading.is_empty() {
            cell.to_owned()
        } else {
            format!("{heading}: {cell}")
        });
    }

    fn people(&mut self, cell: &str, role: Role) {
        for person in people::read(cell, role) {
            if !person.remark.is_empty() {
                self.note(&person.contributor.name, &person.remark);
            }
            let known = self.entry.book.contributors.iter().any(|other| {
                other.name == person.contributor.name && other.role == person.contributor.role
            });
            if !known {
                self.entry.book.contributors.push(person.contributor);
            }
        }
    }

    fn country(&mut self, cell: Cell<'_>, words: &str) {
        let (country, place) = country(words);
        if !country.is_empty() {
            join(&mut self.entry.book.country, &country, "; ");
            self.went(cell, &Field::Country, &country);
        }
        if let Some(place) = place.filter(|place| !place.is_empty()) {
            self.entry.book.settings.push(place.to_owned());
            self.went(cell, &Field::Settings, place);
        }
    }

    /// Takes out what has a place of its own: "original_title: X", "country: Japan/set in Mongolia".
    fn notes_cell(&mut self, cell: Cell<'_>) {
        for (label, said) in labelled_parts(cell.words) {
            let title = &mut self.entry.book.original.title;
            match label {
                Some(Label::OriginalTitle) if title.is_empty() => {
                    title.clone_from(&said);
                    self.went(cell, &Field::OriginalTitle, &said);
                }
                Some(Label::Country) => self.country(cell, &said),
                Some(Label::OriginalTitle) => {
                    self.note("original_title", &said);
                    self.became(cell, Became::Noted, &said);
                }
                None => {
                    self.became(cell, Became::Placed, &said);
                    self.notes.push(said);
                }
            }
        }
    }

    fn languages(&mut self, later: &Later<'_>, reading: &Reading<'_>) {
        let joined = |cells: &[Cell<'_>]| -> String {
            let words: Vec<&str> = cells.iter().map(|cell| cell.words).collect();
            words.join("; ")
        };
        let form = joined(&later.form);
        let spoken = languages::read(
            &joined(&later.names),
            &form,
            &joined(&later.original),
            &self.entry.book.title,
        );
        for cell in &later.form {
            let became = match spoken.form {
                Form::Unread => Became::Noted,
                Form::SaysMore | Form::Understood => Became::Recognised,
            };
            self.became(*cell, became, cell.words);
            if spoken.form != Form::Understood {
                self.note(cell.heading, cell.words);
            }
        }
        for words in &spoken.more {
            let named = later.names.iter();
            let cell = named
                .chain(&later.original)
                .find(|cell| cell.words.contains(words.as_str()));
            self.note(cell.map_or("", |cell| cell.heading), words);
        }
        let mut unread = spoken.unread_languages;
        for cell in later.names.iter().chain(&later.original) {
            let (here, elsewhere): (Vec<String>, Vec<String>) = unread
                .into_iter()
                .partition(|words| cell.words.contains(words.as_str()));
            unread = elsewhere;
            for words in &here {
                self.note(cell.heading, words);
                self.became(*cell, Became::Noted, words);
            }
            let is_read = |words: &&str| !here.iter().any(|unread| unread == words);
            let read: Vec<&str> = parts(cell.words, &[';', ',', '|', '\n'])
                .into_iter()
                .map(str::trim)
                .filter(is_read)
                .collect();
            for _ in here.len()..languages::count(cell.words) {
                self.became(*cell, Became::Recognised, &read.join("; "));
            }
        }
        // What fits no cell was put together from several.
        for words in unread {
            self.note("", &words);
        }
        let mut texts = spoken
            .uses
            .iter()
            .filter(|language| language.role == LanguageRole::Text);
        if let (Some(text), None) = (texts.next(), texts.next())
            && text.language.primary() != reading.language.primary()
            && !text.suggested
            && !reading.ours
            && self.entry.book.title_language.is_none()
        {
            self.entry.book.title_language = Some(text.language.clone());
        }
        self.entry.book.languages = spoken.uses;
    }

    pub(super) fn count(&mut self, line: u64, sheet: &Sheet, report: &mut Report) {
        report.count(std::mem::take(&mut self.values), sheet);
        let book = &self.entry.book;
        let by = book.contributors.iter().flat_map(|person| &person.by);
        let cultures = book
            .about
            .iter()
            .chain(by)
            .filter(|tag| tag.suggested)
            .count();
        let languages = book.languages.iter().filter(|used| used.suggested).count();
        report.suggested += cultures + languages;
        if self.noted {
            report.noted.push(line);
        }
    }
}

fn how(tag: &CultureTag) -> Became {
    match (&tag.term, tag.suggested) {
        (Some(_), _) => Became::Recognised,
        (None, true) => Became::ToConfirm,
        (None, false) => Became::AsWritten,
    }
}

/// Adds to a text, so that two columns for one field both stay.
fn join(text: &mut String, more: &str, between: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str(between);
    }
    text.push_str(more);
}

fn tags(cell: &str) -> Vec<String> {
    match values(cell).as_slice() {
        [one] => one
            .split(',')
            .map(str::trim)
            .filter(|tag| !tag.is_empty())
            .map(str::to_owned)
            .collect(),
        several => several.iter().map(|tag| (*tag).to_owned()).collect(),
    }
}
