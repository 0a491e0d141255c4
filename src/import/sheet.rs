//! A sheet: the rows of a CSV or TSV file as they stand there, with delimiter and header row found by themselves. What the cells
//! mean is the concern of [`Mapping`](super::Mapping).

use super::header;
use super::records::{Record, Records};
use super::text::{Encoding, decode};
use crate::file::is_list;
use crate::search::fold;
use sha2::{Digest, Sha256};
use thiserror::Error;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 64 << 20;
/// The most rows that are read.
pub const MOST_ROWS: usize = 100_000;
/// The most columns: as many as a spreadsheet program has.
pub const MOST_COLUMNS: usize = 16_384;
/// The most cells, which keeps the sheet in memory.
const MOST_CELLS: usize = 4_000_000;
/// In how many of the first rows a header is looked for.
const HEADER_WITHIN: usize = 20;

/// A row with its cells. Empty cells at its end are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file in which it begins, from 1.
    pub line: u64,
    /// The cells, without blanks around them.
    pub cells: Vec<String>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The words over the columns; empty where the file has none.
    pub header: Vec<String>,
    /// The rows above the header: a title, a date.
    pub above: Vec<Row>,
    /// The rows below the header, blank ones too.
    pub rows: Vec<Row>,
    /// The lines with a quotation mark that is never closed. It was read as a part of its cell.
    pub open_quotes: Vec<u64>,
    /// The encoding found.
    pub encoding: Encoding,
    /// The sign between cells; nothing for one column.
    pub delimiter: Option<char>,
}

/// Says why a file is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ImportError {
    /// More than [`MOST_BYTES`].
    #[error("{found} bytes are more than {MOST_BYTES}")]
    TooLarge {
        /// The size in bytes.
        found: usize,
    },
    /// More than [`MOST_ROWS`].
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    /// More than [`MOST_COLUMNS`], or far too many cells altogether.
    #[error("more than {MOST_COLUMNS} columns, or too many cells")]
    TooManyCells,
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A header and nothing below it.
    #[error("a header and no rows")]
    OnlyHeader,
    /// Not a text but something else: a workbook, a document, a picture.
    #[error("not a CSV or TSV file")]
    NotText,
    /// A list of this program.
    #[error("a list, not a sheet")]
    AList,
}

/// Reads a CSV or TSV file.
///
/// # Errors
/// When there is nothing to import, or more than the limits of this module.
pub fn read_sheet(bytes: &[u8]) -> Result<Sheet, ImportError> {
    if bytes.len() > MOST_BYTES {
        return Err(ImportError::TooLarge { found: bytes.len() });
    }
    if is_something_else(bytes) {
        return Err(ImportError::NotText);
    }
    let (text, encoding) = decode(bytes);
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    if is_list(&text) {
        return Err(ImportError::AList);
    }
    let delimiter = sniff(&text);
    let (mut rows, open_quotes) = rows(&text, delimiter)?;
    let (header, above) = match header_at(&rows) {
        Some(at) => {
            let below = rows.split_off(at + 1);
            let header = rows.pop().map(|row| row.cells).unwrap_or_default();
            (header, std::mem::replace(&mut rows, below))
        }
        None => (Vec::new(), Vec::new()),
    };
    if rows.iter().all(|row| row.cells.is_empty()) {
        return Err(ImportError::OnlyHeader);
    }
    Ok(Sheet {
        header,
        above,
        rows,
        open_quotes,
        encoding,
        delimiter,
    })
}

impl Sheet {
    /// Counts the columns of header and rows.
    pub fn columns(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .chain([self.header.len()])
            .max()
            .unwrap_or(0)
    }

    /// Names a column: the word over it, or nothing where there is none.
    pub fn name(&self, column: usize) -> &str {
        self.header.get(column).map_or("", String::as_str)
    }

    /// Identifies sheets with the same header, whatever their capitals, so that a mapping is remembered for the next one. A sheet
    /// without header is known by its number of columns.
    pub fn fingerprint(&self) -> String {
        let mut digest = Sha256::new();
        if self.header.is_empty() {
            digest.update(format!("{} columns", self.columns()));
        }
        for name in &self.header {
            digest.update(fold(name));
            digest.update([0]);
        }
        digest
            .finalize()
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// Knows workbooks and documents (ZIP, OLE), PDF and pictures by their first bytes.
fn is_something_else(bytes: &[u8]) -> bool {
    const STARTS: [&[u8]; 8] = [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"%PDF-",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"\x1f\x8b",
        b"{\\rtf",
    ];
    STARTS.iter().any(|start| bytes.starts_with(start))
}

/// Finds the sign between cells: the one with which the header is understood best, else the one that parts all records alike.
fn sniff(text: &str) -> Option<char> {
    let mut end = text.len().min(64 << 10);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = &text[..end];
    let mut best: Option<((usize, usize, usize), char)> = None;
    for delimiter in [',', '\t', ';', '|'] {
        let mut counts = Vec::new();
        let mut header_words = 0;
        for record in Records::of(sample, Some(delimiter)).take(200) {
            if counts.len() < HEADER_WITHIN && record.cells.len() > 1 {
                header_words = header_words.max(header::words_in(&record.cells));
            }
            if !record.cells.is_empty() {
                counts.push(record.cells.len());
            }
        }
        let usual = usual(&counts);
        if usual < 2 && header_words < 2 {
            continue;
        }
        let alike = counts.iter().filter(|count| **count == usual).count();
        let score = (header_words, alike * 100 / counts.len().max(1), usual);
        if best.is_none_or(|(other, _)| score > other) {
            best = Some((score, delimiter));
        }
    }
    best.map(|(_, delimiter)| delimiter)
}

fn usual(counts: &[usize]) -> usize {
    let mut sorted = counts.to_vec();
    sorted.sort_unstable();
    let mut best = (0, 0);
    for chunk in sorted.chunk_by(|a, b| a == b) {
        if chunk.len() >= best.0 {
            best = (chunk.len(), chunk[0]);
        }
    }
    best.1
}

type Rows = (Vec<Row>, Vec<u64>);

fn rows(text: &str, delimiter: Option<char>) -> Result<Rows, ImportError> {
    let (mut rows, mut open_quotes, mut count) = (Vec::new(), Vec::new(), 0);
    for Record {
        line,
        mut cells,
        open_quote,
    } in Records::of(text, delimiter)
    {
        for cell in &mut cells {
            *cell = unguarded(cell.trim()).to_owned();
        }
        while cells.last().is_some_and(String::is_empty) {
            let _ = cells.pop();
        }
        count += cells.len();
        if open_quote {
            open_quotes.push(line);
        }
        rows.push(Row { line, cells });
        if rows.len() > MOST_ROWS {
            return Err(ImportError::TooManyRows);
        }
        if count > MOST_CELLS
            || rows
                .last()
                .is_some_and(|row| row.cells.len() > MOST_COLUMNS)
        {
            return Err(ImportError::TooManyCells);
        }
    }
    Ok((rows, open_quotes))
}

/// Takes off the apostrophe that keeps a spreadsheet from reading a text as a formula (and that our own export puts there).
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| {
            rest.trim_start_matches('\'')
                .starts_with(['=', '+', '-', '@', '\t', '\r'])
        })
        .unwrap_or(cell)
}

/// Finds the header: the row whose cells are best known as headings.
fn header_at(rows: &[Row]) -> Option<usize> {
    let mut best = None;
    for (at, row) in rows.iter().take(HEADER_WITHIN).enumerate() {
        let known = header::words_in(&row.cells);
        let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
        let enough = known >= 2 || (known == 1 && filled == 1 && header::names_books(&row.cells));
        if enough && best.is_none_or(|(most, _)| known > most) {
            best = Some((known, at));
        }
    }
    best.map(|(_, at)| at)
}
