//! The coverage of a list as people read it: headings, tables of counts with a sentence each, aims met or not. Text, page,
//! web page and window say the same because they are made from it.

use super::goal::told;
use super::{Among, Balance, Comparison, Covered, Outcome, order, outcomes};
use crate::check::sentence::short_to;
use crate::model::{Booklist, SectionId};
use crate::say;
use crate::search::facets::{Facet, Facets, Rows, Stated, Value};
use crate::search::fold;
use crate::words::{Tongue, Words, field};
use std::cmp::Reverse;

/// The most values of a facet that a table shows.
const ROWS: usize = 12;
/// The most names that a sentence lists.
const NAMES: usize = 10;

/// The most letters of a name.
const LETTERS: usize = 80;

/// The coverage of a list, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The tongue that it is told in.
    pub tongue: Tongue,
    /// What it is: "What the list covers".
    pub title: String,
    /// The title of the list.
    pub list: String,
    /// How many books were counted, and which.
    pub counted: String,
    /// The list that it is compared with, if any.
    pub compared: Option<String>,
    /// How the counts are to be read.
    pub reading: String,
    /// The whole list, then each section.
    pub parts: Vec<ReportPart>,
}

/// The whole list or one section of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPart {
    /// Its heading.
    pub heading: String,
    /// How many books are in it.
    pub books: usize,
    /// The aims, each with whether it is met, what it is and what was reached.
    pub aims: Vec<AimRow>,
    /// The tables.
    pub tables: Vec<Table>,
    /// What is stated for no book at all, in one sentence.
    pub silent: Option<String>,
}

/// An aim and what has become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimRow {
    /// It is met.
    pub met: bool,
    /// What is wanted.
    pub aim: String,
    /// What was reached.
    pub reached: String,
}

/// Counts of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What is counted.
    pub caption: String,
    /// For how many books it is stated.
    pub stated: String,
    /// The counts.
    pub rows: Vec<Row>,
    /// What is not shown, or what only other books of the list have.
    pub rest: Option<String>,
}

/// One count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What is counted.
    pub name: String,
    /// How far it is moved in under what takes it in.
    pub depth: u8,
    /// How many books.
    pub books: usize,
    /// Out of how many.
    pub of: usize,
    /// How many there were in the list that this is compared with.
    pub before: Option<usize>,
    /// More about the count; empty where there is nothing to say.
    pub remark: String,
    /// It is "none" or "not stated", and no value.
    pub is_open: bool,
}

impl Report {
    /// Tells what a list covers: the whole and each section, or one section alone; beside another list where one is given.
    pub fn of(
        list: &Booklist,
        facets: &Facets,
        among: Among,
        section: Option<SectionId>,
        other: Option<(&Booklist, &Facets)>,
        words: &Words,
    ) -> Self {
        let rows = among.rows(facets, section);
        let whole = Balance::of(facets, &rows);
        let comparison = other.filter(|_| section.is_none()).map(|(_, earlier)| {
            let before = among.rows(earlier, None);
            Comparison::between((earlier, &before), (facets, &rows))
        });
        let heading = |id: SectionId| {
            let value = Stated::Section(id).into();
            facets.name(Facet::Section, &value, words)
        };
        let everybody = among.rows(facets, None);
        let teller = Teller {
            facets,
            among,
            counted: &everybody,
            words,
        };
        let aims = outcomes(&list.aims, facets, &everybody);
        let aims_of = |id: Option<SectionId>| {
            // What is for no section any more stands with the whole list.
            let own = aims.iter().filter(|outcome| {
                outcome.aim.section == id || (id.is_none() && outcome.section_is_gone())
            });
            own.map(|outcome| AimRow::of(outcome, words)).collect()
        };
        let mut parts = vec![ReportPart {
            heading: match section {
                Some(id) => heading(id),
                None => say!(words, "balance-whole"),
            },
            aims: aims_of(section),
            ..teller.part(&whole, section.is_some(), true, comparison.as_ref())
        }];
        // A list without sections has one, without a heading: it is the whole.
        let sections: Vec<SectionId> = match section {
            None if list.sections.len() > 1 => facets.sections().collect(),
            _ => Vec::new(),
        };
        for id in sections {
            let own = Balance::of(facets, &among.rows(facets, Some(id)));
            parts.push(ReportPart {
                heading: heading(id),
                aims: aims_of(Some(id)),
                ..teller.part(&own, true, false, None)
            });
        }
        let counted = match among {
            Among::Accepted => say!(words, "balance-counted-accepted", count = whole.books),
            Among::NotDeclined => say!(words, "balance-counted-all", count = whole.books),
        };
        let compared = other.zip(comparison).map(|((earlier, _), comparison)| {
            say!(
                words,
                "balance-compared",
                list = title(earlier, words),
                count = comparison.before
            )
        });
        Self {
            tongue: words.tongue(),
            title: say!(words, "balance-title"),
            list: title(list, words),
            counted,
            compared,
            reading: say!(words, "balance-reading"),
            parts,
        }
    }
}

/// Names a list by its title and its year.
fn title(list: &Booklist, words: &Words) -> String {
    let title = list.title.words(&words.tongue().language()).trim();
    let title = match title {
        "" => say!(words, "balance-untitled"),
        title => title.to_owned(),
    };
    match list.year.as_ref().map(ToString::to_string) {
        Some(year) if !title.contains(&year) => format!("{title} ({year})"),
        _ => title,
    }
}

impl AimRow {
    /// Says both in one go: "At least 6 bilingual books. Met: 10."
    pub fn sentence(&self, words: &Words) -> String {
        told(&self.aim, &self.reached, words)
    }

    fn of(outcome: &Outcome, words: &Words) -> Self {
        Self {
            met: outcome.is_met(),
            aim: outcome.aim.in_words(words),
            reached: match outcome.suggested {
                0 => outcome.reached_in_words(words),
                suggested => say!(
                    words,
                    "balance-with-suggested",
                    text = outcome.reached_in_words(words),
                    count = suggested
                ),
            },
        }
    }
}

/// Tells whether a table would say nothing: no book has a value, here or before. That the audio of books in print is not
/// stated says nothing either.
fn is_silent(covered: &Covered, comparison: Option<&Comparison>) -> bool {
    let stated_before = comparison
        .into_iter()
        .flat_map(|it| &it.values)
        .any(|delta| {
            delta.label.facet == covered.facet
                && delta.before > 0
                && matches!(delta.label.value, Value::Stated(_))
        });
    let none = covered.none > 0 && covered.facet != Facet::Audio;
    covered.stated == 0 && !none && !stated_before
}

/// Puts what most books have first, and what equally many have by name; what is moved in stays under what takes it in.
fn most_first(rows: &[Row], count: impl Fn(&Row) -> usize) -> Vec<Row> {
    order::by(rows, &|row| row.depth, &|row| {
        (Reverse(count(row)), fold(&row.name), row.name.clone())
    })
}

struct Teller<'a> {
    facets: &'a Facets,
    among: Among,
    /// The books of the whole list that count.
    counted: &'a Rows,
    words: &'a Words,
}

impl Teller<'_> {
    fn part(
        &self,
        balance: &Balance,
        is_section: bool,
        stands_alone: bool,
        comparison: Option<&Comparison>,
    ) -> ReportPart {
        let left_out = |facet: Facet| match facet {
            Facet::Status => self.among == Among::Accepted,
            Facet::Section | Facet::Publisher | Facet::Year | Facet::Award => is_section,
            _ => false,
        };
        let mut tables = Vec::new();
        let mut silent = Vec::new();
        for covered in balance.facets.iter().filter(|it| !left_out(it.facet)) {
            if is_silent(covered, comparison) {
                silent.push(covered.facet.name(self.words));
                continue;
            }
            tables.push(self.table(covered, balance.books, comparison));
            if covered.facet == Facet::By && stands_alone {
                tables.extend(self.about_by(balance));
                tables.extend(self.pairs(balance));
            }
        }
        let silent = (!silent.is_empty() && balance.books > 0).then(|| {
            say!(
                self.words,
                "balance-silent",
                facets = silent.join(", "),
                count = balance.books
            )
        });
        ReportPart {
            heading: String::new(),
            books: balance.books,
            aims: Vec::new(),
            tables,
            silent,
        }
    }

    fn name(&self, facet: Facet, value: &Value) -> String {
        short_to(&self.facets.name(facet, value, self.words), LETTERS)
    }

    fn table(&self, covered: &Covered, books: usize, comparison: Option<&Comparison>) -> Table {
        let words = self.words;
        let facet = covered.facet;
        // Sections of two lists are not the same, and are not compared.
        let comparison = comparison.filter(|_| !matches!(facet, Facet::Section | Facet::Status));
        let before = |value: &Value| {
            comparison.map(|comparison| {
                let found = comparison
                    .values
                    .iter()
                    .find(|delta| delta.label.facet == facet && delta.label.value == *value);
                found.map_or(0, |delta| delta.before)
            })
        };
        let row = |value: &Value, depth: u8, count: usize, suggested: usize| Row {
            name: self.name(facet, value),
            depth,
            books: count,
            of: books,
            before: before(value),
            remark: match suggested {
                0 => String::new(),
                suggested => say!(words, "balance-suggested", count = suggested),
            },
            is_open: !matches!(value, Value::Stated(_)),
        };
        // What only books have that are not counted is not named.
        let counts = |value: &Value| {
            let having = self.facets.having(facet, value);
            having.count_in(self.counted) > 0 || before(value).unwrap_or_default() > 0
        };
        let all: Vec<Row> = covered
            .values
            .iter()
            .filter(|count| counts(&count.value))
            .map(|count| row(&count.value, count.depth, count.books, count.suggested))
            .collect();
        let all = match facet {
            facet if order::is_its_own(facet) => all,
            _ => most_first(&all, |row| row.books),
        };
        let (mut rows, missing): (Vec<Row>, Vec<Row>) = all
            .into_iter()
            .partition(|row| row.books > 0 || row.before.unwrap_or_default() > 0);
        let known: Vec<Value> = covered.values.iter().map(|it| it.value.clone()).collect();
        let gone = comparison.into_iter().flat_map(|it| &it.values);
        let gone = gone.filter(|delta| {
            delta.label.facet == facet
                && matches!(delta.label.value, Value::Stated(_))
                && !known.contains(&delta.label.value)
        });
        rows.extend(gone.map(|delta| Row {
            name: short_to(&delta.label.name(words), LETTERS),
            ..row(&delta.label.value, 0, 0, 0)
        }));
        let more = rows.len().saturating_sub(ROWS);
        rows.truncate(ROWS);
        let mut rest = Vec::new();
        if more > 0 {
            rest.push(say!(words, "balance-more", count = more));
        }
        if !missing.is_empty() {
            let mut names: Vec<String> = missing.iter().map(|row| row.name.clone()).collect();
            let more = names.len().saturating_sub(NAMES);
            names.truncate(NAMES);
            let names = field::enumeration(words, &names);
            rest.push(say!(words, "balance-missing", names = names, more = more));
        }
        let can_be_none = covered.none > 0 || before(&Value::None).unwrap_or_default() > 0;
        if can_be_none {
            rows.push(row(&Value::None, 0, covered.none, 0));
        }
        // Every entry has a status and stands in a section.
        if !matches!(facet, Facet::Status | Facet::Section) {
            rows.push(row(&Value::NotStated, 0, covered.not_stated, 0));
        }
        Table {
            caption: facet.name(words),
            stated: say!(
                words,
                "balance-stated",
                stated = covered.stated,
                none = covered.none,
                of = books
            ),
            rows,
            rest: (!rest.is_empty()).then(|| rest.join(" ")),
        }
    }

    fn about_by(&self, balance: &Balance) -> Option<Table> {
        let words = self.words;
        let rows = balance.about_by.iter().map(|count| Row {
            name: self.name(Facet::About, &count.culture),
            depth: count.depth,
            books: count.by_the_culture,
            of: count.about,
            before: None,
            remark: say!(
                words,
                "balance-about-by-row",
                about = count.about,
                others = count.by_others,
                silent = count.not_stated
            ),
            is_open: false,
        });
        let mut rows = most_first(&rows.collect::<Vec<_>>(), |row| row.of);
        rows.truncate(ROWS);
        let more = balance.about_by.len().saturating_sub(ROWS);
        (!rows.is_empty()).then(|| Table {
            caption: say!(words, "balance-about-by"),
            stated: say!(words, "balance-about-by-stated"),
            rows,
            rest: (more > 0).then(|| say!(words, "balance-more", count = more)),
        })
    }

    fn pairs(&self, balance: &Balance) -> Option<Table> {
        let words = self.words;
        let pairs = &balance.languages_and_cultures;
        let rows = pairs.iter().map(|pair| Row {
            name: say!(
                words,
                "balance-pair",
                language = self.name(Facet::Text, &pair.first),
                culture = self.name(Facet::About, &pair.second)
            ),
            depth: 0,
            books: pair.books,
            of: balance.books,
            before: None,
            remark: String::new(),
            is_open: false,
        });
        let mut rows = most_first(&rows.collect::<Vec<_>>(), |row| row.books);
        rows.truncate(ROWS);
        let more = pairs.len().saturating_sub(ROWS);
        (!rows.is_empty()).then(|| Table {
            caption: say!(words, "balance-pairs"),
            stated: say!(words, "balance-pairs-stated"),
            rows,
            rest: (more > 0).then(|| say!(words, "balance-more", count = more)),
        })
    }
}
