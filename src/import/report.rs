//! What was placed where: for each column of a sheet the fields it went into, how many values it held, and what became of them.

use super::imported::Repeated;
use super::mapping::Field;
use super::sheet::Sheet;

/// How many values of a column are shown.
const EXAMPLES: usize = 3;
/// How much of a value is shown, in characters.
const SHOWN: usize = 60;

/// What was placed where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The columns that hold something, in the order of the sheet; one more than once if its values went into several fields.
    pub columns: Vec<Placement>,
    /// How many languages and cultures wait for somebody to confirm them.
    pub suggested: usize,
    /// Lines of which something went into the notes because no field takes it.
    pub noted: Vec<u64>,
    /// Rows that are the same book as another row.
    pub repeated: Vec<Repeated>,
    /// Lines with a quotation mark that is never closed.
    pub open_quotes: Vec<u64>,
    /// The headings of columns that a person chose to leave out.
    pub columns_left_out: Vec<String>,
}

/// What became of the values of one column that went into one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// Which column it is, from 0.
    pub column: usize,
    /// The word over it; empty where there is none.
    pub heading: String,
    /// Where it went.
    pub field: Field,
    /// How many values it held; several can stand in a cell.
    pub values: usize,
    /// It holds languages, cultures or awards, which are looked up.
    pub looked_up: bool,
    /// Those that are known.
    pub recognised: Group,
    /// Those that stay in the words of the sheet.
    pub as_written: Group,
    /// Those that stay in the words of the sheet until somebody confirms them.
    pub to_confirm: Group,
    /// Those that went into the notes, with the heading.
    pub noted: Group,
}

/// Values of which the same became.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// How many there are.
    pub count: usize,
    /// The first that differ, shortened.
    pub examples: Vec<String>,
}

/// What became of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Became {
    /// It stands in its field.
    Placed,
    /// It is a language, a term or an award that is known.
    Recognised,
    /// It stays in the words of the sheet.
    AsWritten,
    /// It stays in the words of the sheet until somebody confirms it.
    ToConfirm,
    /// It went into the notes.
    Noted,
}

/// A value of a row.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) column: usize,
    pub(super) field: Field,
    pub(super) became: Became,
    pub(super) words: String,
}

impl Report {
    pub(super) fn count(&mut self, values: Vec<Value>, sheet: &Sheet) {
        for value in values {
            let at = self
                .columns
                .iter()
                .position(|placed| placed.column == value.column && placed.field == value.field);
            let at = at.unwrap_or_else(|| {
                self.columns.push(Placement::new(&value, sheet));
                self.columns.len() - 1
            });
            self.columns[at].take(&value);
        }
    }

    pub(super) fn finish(&mut self) {
        self.columns.sort_by_key(|placed| placed.column);
    }
}

impl Placement {
    fn new(value: &Value, sheet: &Sheet) -> Self {
        let looked_up = matches!(
            value.field,
            Field::Languages
                | Field::LanguageForm
                | Field::OriginalLanguage
                | Field::TitleLanguage
                | Field::Cultures
                | Field::About
                | Field::By
                | Field::Awards
        );
        Self {
            column: value.column,
            heading: sheet.name(value.column).to_owned(),
            field: value.field.clone(),
            values: 0,
            looked_up,
            recognised: Group::default(),
            as_written: Group::default(),
            to_confirm: Group::default(),
            noted: Group::default(),
        }
    }

    fn take(&mut self, value: &Value) {
        self.values += 1;
        match value.became {
            Became::Placed => {}
            Became::Recognised => self.recognised.take(&value.words),
            Became::AsWritten => self.as_written.take(&value.words),
            Became::ToConfirm => self.to_confirm.take(&value.words),
            Became::Noted => self.noted.take(&value.words),
        }
    }
}

impl Group {
    fn take(&mut self, value: &str) {
        self.count += 1;
        if self.examples.len() == EXAMPLES {
            return;
        }
        let mut words: String = value.chars().take(SHOWN).collect();
        if words.len() < value.len() {
            words.push('…');
        }
        if !self.examples.contains(&words) {
            self.examples.push(words);
        }
    }
}
