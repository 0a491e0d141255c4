//! Puts the cells of a sheet in their places: one row, one entry.

use super::imported::{Imported, LeftOut, Placed, Reason, Repeated, Report, Seen};
use super::mapping::{Field, Mapping};
use super::sheet::{Row, Sheet};
use super::{awards, isbns, languages, people, said, section};
use crate::mint;
use crate::model::{CultureTag, Entry, Format, LanguageRole, LanguageTag, Role, Status, Written};
use crate::search::fold;
use crate::vocabulary;
use crate::words::{Tongue, field};

/// How much of a row that is left out is shown, in characters.
const SHOWN: usize = 120;

/// Makes entries of the rows. The language is that of the list: of titles, headings and annotations that name no other.
pub fn place(sheet: &Sheet, mapping: &Mapping, language: &LanguageTag) -> Imported {
    let mut imported = Imported {
        placed: Vec::new(),
        left_out: Vec::new(),
        report: Report {
            open_quotes: sheet.open_quotes.clone(),
            ..Report::default()
        },
        language: language.clone(),
    };
    for (column, field) in mapping.columns.iter().enumerate() {
        if *field == Field::LeftOut {
            let name = sheet.name(column).to_owned();
            imported.report.columns_left_out.push(name);
        }
    }
    let has_sections = mapping.columns.contains(&Field::Section);
    let mut left_out = Vec::new();
    let mut leave_out = |row: &Row, reason| {
        let mut text = row.cells.join(" | ");
        if let Some((at, _)) = text.char_indices().nth(SHOWN) {
            text.truncate(at);
            text.push('…');
        }
        left_out.push(LeftOut {
            line: row.line,
            reason,
            text,
        });
    };
    let mut heading = String::new();
    let mut seen = Seen::default();
    for row in &sheet.above {
        leave_out(row, Reason::AboveHeader);
    }
    for row in &sheet.rows {
        let filled = || row.cells.iter().filter(|cell| !cell.is_empty());
        if filled().next().is_none() {
            leave_out(row, Reason::Blank);
            continue;
        }
        if !sheet.header.is_empty() && row.cells.iter().eq(sheet.header.iter()) {
            leave_out(row, Reason::HeaderAgain);
            continue;
        }
        if !has_sections
            && filled().count() == 1
            && let Some(words) = filled().next().filter(|cell| section::is_band(cell))
        {
            heading.clone_from(words);
            leave_out(row, Reason::Heading);
            continue;
        }
        let found = Found::of(row, sheet, mapping, language);
        let book = &found.entry.book;
        if book.title.is_empty() && book.isbns.is_empty() && book.original.title.is_empty() {
            leave_out(row, Reason::NoTitle);
            continue;
        }
        found.count(row.line, &mut imported.report);
        if let Some(before) = seen.meet(&found.entry, row.line) {
            imported.report.repeated.push(Repeated {
                line: row.line,
                before: Some(before),
            });
        }
        imported.placed.push(Placed {
            line: row.line,
            section: if found.section.is_empty() {
                heading.clone()
            } else {
                found.section
            },
            entry: found.entry,
        });
    }
    imported.left_out = left_out;
    imported
}

/// What one row gives.
struct Found {
    entry: Entry,
    section: String,
    /// One for each cell.
    fields: Vec<Field>,
    notes: Vec<String>,
    /// Something went into the notes because no field takes it.
    noted: bool,
}

/// The language columns of a row, which are read together.
#[derive(Default)]
struct Tongues {
    names: Vec<String>,
    form: Vec<String>,
    form_heading: String,
    original: Vec<String>,
}

impl Found {
    fn of(row: &Row, sheet: &Sheet, mapping: &Mapping, language: &LanguageTag) -> Self {
        let mut found = Self {
            entry: Entry::new(mint::id()),
            section: String::new(),
            fields: Vec::new(),
            notes: Vec::new(),
            noted: false,
        };
        let mut tongues = Tongues::default();
        for (column, cell) in row.cells.iter().enumerate() {
            let field = mapping.field(column);
            if cell.is_empty() || *field == Field::LeftOut {
                continue;
            }
            found.cell(field, sheet.name(column), cell, language, &mut tongues);
            found.fields.push(field.clone());
        }
        found.languages(&tongues, language);
        found.entry.notes = found.notes.join("\n");
        found
    }

    fn cell(
        &mut self,
        field: &Field,
        heading: &str,
        cell: &str,
        language: &LanguageTag,
        tongues: &mut Tongues,
    ) {
        let book = &mut self.entry.book;
        match field {
            Field::Section => join(&mut self.section, cell, " / "),
            Field::Title => join(&mut book.title, cell, " / "),
            Field::Subtitle => join(&mut book.subtitle, cell, ": "),
            Field::Person(role) => self.people(cell, *role),
            Field::OtherContributors => self.people(cell, Role::Contributor),
            Field::Publisher => join(&mut book.publisher, cell, " / "),
            Field::Imprint => join(&mut book.imprint, cell, " / "),
            Field::Year if book.year.is_none() => book.year = Written::parse(cell),
            Field::Isbn => {
                let isbns = isbns::read(cell);
                if isbns.is_empty() && cell.chars().any(char::is_alphanumeric) {
                    self.note(heading, cell);
                } else {
                    book.isbns.extend(
                        isbns
                            .into_iter()
                            .filter(|isbn| !isbn.isbn.to_string().is_empty()),
                    );
                    let mut met = Vec::new();
                    book.isbns.retain(|isbn| {
                        let new = !met.contains(isbn);
                        met.push(isbn.clone());
                        new
                    });
                }
            }
            Field::Languages => tongues.names.push(cell.to_owned()),
            Field::LanguageForm => {
                tongues.form.push(cell.to_owned());
                heading.clone_into(&mut tongues.form_heading);
            }
            Field::OriginalLanguage => tongues.original.push(cell.to_owned()),
            Field::Cultures => book.about.extend(cultures(cell)),
            Field::Awards => book.awards.extend(awards::read(cell)),
            Field::Annotation(named) => {
                let language = named.as_ref().unwrap_or(language);
                let mut text = self
                    .entry
                    .annotations
                    .get(language)
                    .unwrap_or_default()
                    .to_owned();
                join(&mut text, cell, "\n");
                let _ = self.entry.annotations.set(language, text);
            }
            Field::Format if book.format.is_none() => match format(cell) {
                Some(format) => book.format = Some(format),
                None => self.note(heading, cell),
            },
            Field::Ages if book.audience.ages.is_none() => {
                book.audience.ages = Written::parse(cell)
            }
            Field::Grades if book.audience.grades.is_none() => {
                book.audience.grades = Written::parse(cell)
            }
            Field::Price => join(&mut book.price, cell, "; "),
            Field::Pages if book.pages.is_none() => book.pages = pages(cell),
            Field::Series => match cell.rsplit_once(" #") {
                Some((title, number)) if book.series.number.is_empty() && !number.is_empty() => {
                    join(
                        &mut book.series.title,
                        title.trim_end_matches([',', ' ']),
                        "; ",
                    );
                    number.clone_into(&mut book.series.number);
                }
                _ => join(&mut book.series.title, cell, "; "),
            },
            Field::SeriesNumber => join(&mut book.series.number, cell, "; "),
            Field::OriginalTitle => join(&mut book.original.title, cell, " / "),
            Field::OriginalYear if book.original.year.is_none() => {
                book.original.year = Written::parse(cell)
            }
            Field::Country => self.country(cell),
            Field::Settings => book.settings.extend(several(cell)),
            Field::CallNumber => join(&mut self.entry.call_number, cell, "; "),
            Field::Tags => self.entry.tags.extend(tags(cell)),
            Field::Notes => self.notes_cell(cell),
            Field::Status => match status(cell) {
                Some(status) => self.entry.status = status,
                None => self.note(heading, cell),
            },
            // A second column for a field that holds one value, or no field at all.
            _ => self.note(heading, cell),
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

    /// Reads "Japan/set in Mongolia" (the style of international lists).
    fn country(&mut self, cell: &str) {
        let book = &mut self.entry.book;
        let (country, place) = match cell.split_once("/set in ") {
            Some((country, place)) => (country.trim(), Some(place.trim())),
            None => match cell.strip_prefix("set in ") {
                Some(place) => ("", Some(place.trim())),
                None => (cell, None),
            },
        };
        join(&mut book.country, country, "; ");
        book.settings
            .extend(place.filter(|place| !place.is_empty()).map(str::to_owned));
    }

    /// Takes out what has a place of its own: "original_title: X", "country: Japan/set in Mongolia".
    fn notes_cell(&mut self, cell: &str) {
        let mut pieces: Vec<String> = Vec::new();
        for piece in cell.split("; ") {
            match pieces.last_mut() {
                Some(last) if labelled(piece).is_none() => {
                    last.push_str("; ");
                    last.push_str(piece);
                }
                _ => pieces.push(piece.to_owned()),
            }
        }
        for piece in pieces {
            match labelled(&piece) {
                Some((Label::OriginalTitle, title))
                    if self.entry.book.original.title.is_empty() =>
                {
                    title.clone_into(&mut self.entry.book.original.title);
                }
                Some((Label::Country, country)) => self.country(country),
                _ => self.notes.push(piece),
            }
        }
    }

    fn languages(&mut self, tongues: &Tongues, list: &LanguageTag) {
        let form = tongues.form.join("; ");
        let spoken = languages::read(
            &tongues.names.join("; "),
            &form,
            &tongues.original.join("; "),
        );
        if spoken.form_says_more {
            self.note(&tongues.form_heading, &form);
        }
        for words in &spoken.unread_languages {
            self.noted = true;
            self.notes.push(words.clone());
        }
        let mut texts = spoken
            .uses
            .iter()
            .filter(|language| language.role == LanguageRole::Text);
        if let (Some(text), None) = (texts.next(), texts.next())
            && text.language.primary() != list.primary()
            && !text.suggested
        {
            self.entry.book.title_language = Some(text.language.clone());
        }
        self.entry.book.languages = spoken.uses;
    }

    fn count(&self, line: u64, report: &mut Report) {
        for field in &self.fields {
            *report.fields.entry(field.clone()).or_default() += 1;
        }
        for language in &self.entry.book.languages {
            *report.languages.entry(language.role).or_default() += 1;
            report.suggested += usize::from(language.suggested);
        }
        report.suggested += self
            .entry
            .book
            .about
            .iter()
            .filter(|culture| culture.suggested)
            .count();
        if self.noted {
            report.noted.push(line);
        }
    }
}

/// Adds to a text, so that two columns for one field both stay.
fn join(text: &mut String, more: &str, between: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str(between);
    }
    text.push_str(more);
}

fn several(cell: &str) -> impl Iterator<Item = String> {
    cell.split([';', '\n', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
}

fn tags(cell: &str) -> Vec<String> {
    let several: Vec<String> = several(cell).collect();
    match several.as_slice() {
        [one] => one
            .split(',')
            .map(str::trim)
            .filter(|tag| !tag.is_empty())
            .map(str::to_owned)
            .collect(),
        _ => several,
    }
}

/// Finds the term of each culture and keeps words that say more. A comma does not part them: headings contain commas.
fn cultures(cell: &str) -> impl Iterator<Item = CultureTag> {
    several(cell).map(|words| {
        let Some(term) = vocabulary::cultures().recognise(&words) else {
            return CultureTag {
                words,
                suggested: true,
                ..CultureTag::default()
            };
        };
        let is_label = [Tongue::English, Tongue::Spanish]
            .iter()
            .any(|tongue| fold(term.label(*tongue)) == fold(&words));
        let is_heading = words.contains("--")
            || term
                .headings
                .iter()
                .any(|heading| fold(heading) == fold(&words));
        let (words, note) = match (is_label, is_heading) {
            (true, _) => (String::new(), String::new()),
            // Headings of catalogues are recognised and never shown.
            (false, true) => (String::new(), words),
            (false, false) => (words, String::new()),
        };
        CultureTag {
            term: Some(term.id.clone()),
            words,
            note,
            suggested: true,
            ..CultureTag::default()
        }
    })
}

fn pages(cell: &str) -> Option<Written<u32>> {
    let number = cell
        .strip_suffix("pp.")
        .or_else(|| cell.strip_suffix("pp"))
        .or_else(|| cell.strip_suffix("p."))
        .or_else(|| cell.strip_suffix(" pages"))
        .unwrap_or(cell);
    Written::parse(number)
        .filter(|pages: &Written<u32>| pages.understood().is_some())
        .or_else(|| Written::parse(cell))
}

enum Label {
    OriginalTitle,
    Country,
}

fn labelled(note: &str) -> Option<(Label, &str)> {
    let (label, value) = note.split_once(':')?;
    let label = match fold(label).as_str() {
        "original title" | "titulo original" => Label::OriginalTitle,
        "country" | "pais" => Label::Country,
        _ => return None,
    };
    Some((label, value.trim())).filter(|(_, value)| !value.is_empty())
}

fn status(cell: &str) -> Option<Status> {
    Some(match fold(cell).as_str() {
        "suggested" | "sugerido" | "suggestion" => Status::Suggested,
        "nominated" | "nominado" | "propuesto" => Status::Nominated,
        "discussed" | "discutido" | "debatido" => Status::Discussed,
        "accepted" | "aceptado" | "yes" | "si" | "selected" => Status::Accepted,
        "declined" | "rechazado" | "no" | "rejected" | "descartado" => Status::Declined,
        words => return said(words, Status::ALL, field::status),
    })
}

fn format(cell: &str) -> Option<Format> {
    Some(match fold(cell).as_str() {
        "board book" | "board books" | "libro de carton" => Format::BoardBook,
        "picture book" | "picture books" | "libro album" | "album ilustrado"
        | "libro ilustrado" => Format::PictureBook,
        "early reader" | "easy reader" | "beginning reader" | "primeras lecturas"
        | "lectura inicial" => Format::EarlyReader,
        "chapter book" | "chapter books" | "libro por capitulos" | "libro de capitulos" => {
            Format::ChapterBook
        }
        "novel" | "novela" => Format::Novel,
        "verse novel" | "novel in verse" | "novela en verso" => Format::VerseNovel,
        "graphic novel" | "graphic novels" | "novela grafica" => Format::GraphicNovel,
        "nonfiction" | "non fiction" | "informational" | "no ficcion" | "libro informativo" => {
            Format::Nonfiction
        }
        "poetry" | "poesia" => Format::Poetry,
        "folklore" | "folktale" | "folktales" | "cuento popular" => Format::Folklore,
        "short stories" | "cuentos" | "relatos" => Format::ShortStories,
        "play" | "drama" | "obra de teatro" | "teatro" => Format::Play,
        "audiobook" | "audio book" | "audiolibro" => Format::Audiobook,
        "other" | "otro" => Format::Other,
        words => return said(words, Format::ALL, field::format),
    })
}
