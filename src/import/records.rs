//! Parts a text into records and cells (RFC 4180), forgivingly: a quotation mark that does not close its cell is a letter like any
//! other, so that a stray one costs nothing. The crate `csv` tells neither of such marks nor of blank lines.

/// A record as it stands in the text. A blank line has no cells.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The line in which it begins, from 1.
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
    /// One of its cells begins with a quotation mark that is never closed.
    pub(super) open_quote: bool,
}

/// The records of a text whose lines end in `\n`.
pub(super) struct Records<'a> {
    rest: &'a str,
    delimiter: Option<char>,
    line: u64,
}

impl<'a> Records<'a> {
    /// Begins at the start of a text.
    pub(super) fn of(text: &'a str, delimiter: Option<char>) -> Self {
        Self {
            rest: text,
            delimiter,
            line: 1,
        }
    }

    fn ends_cell(&self, next: Option<char>) -> bool {
        next.is_none_or(|c| c == '\n' || Some(c) == self.delimiter)
    }

    /// Reads the cell at the front. Says whether it began with a mark that is never closed.
    fn cell(&mut self) -> (String, bool) {
        let mut stray = false;
        if let Some(inside) = self.rest.strip_prefix('"') {
            match self.quoted(inside) {
                Some((cell, rest)) => {
                    self.line += cell.matches('\n').count() as u64;
                    self.rest = rest;
                    return (cell, false);
                }
                None => stray = true,
            }
        }
        let end = self
            .rest
            .find(|c| self.ends_cell(Some(c)))
            .unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at(end);
        self.rest = rest;
        // A mark that is closed again within the cell is a quotation: `"Peace" in our time`.
        (cell.to_owned(), stray && cell.matches('"').count() % 2 == 1)
    }

    /// Reads to the mark that closes the cell. Nothing where a mark stands alone in the middle, or the text ends first.
    fn quoted(&self, inside: &'a str) -> Option<(String, &'a str)> {
        let mut cell = String::new();
        let mut rest = inside;
        loop {
            let at = rest.find('"')?;
            cell.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            match rest.strip_prefix('"') {
                Some(after) => {
                    cell.push('"');
                    rest = after;
                }
                None if self.ends_cell(rest.chars().next()) => return Some((cell, rest)),
                None => return None,
            }
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        if self.rest.is_empty() {
            return None;
        }
        let mut record = Record {
            line: self.line,
            cells: Vec::new(),
            open_quote: false,
        };
        if let Some(rest) = self.rest.strip_prefix('\n') {
            self.rest = rest;
            self.line += 1;
            return Some(record);
        }
        loop {
            let (cell, open_quote) = self.cell();
            record.cells.push(cell);
            record.open_quote |= open_quote;
            let mut signs = self.rest.chars();
            match signs.next() {
                None => return Some(record),
                Some('\n') => {
                    self.rest = signs.as_str();
                    self.line += 1;
                    return Some(record);
                }
                Some(_) => self.rest = signs.as_str(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows records as `line: cell|cell`, with `!` behind the line where a mark is open.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = Records::of(text, Some(','))
            .map(|record| {
                let mark = if record.open_quote { "!" } else { "" };
                format!("{}{mark}: {}", record.line, record.cells.join("|"))
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn cells_as_spreadsheets_write_them() {
        check("a,b\nc,d\n", &["1: a|b", "2: c|d"]);
        check("a,b", &["1: a|b"]);
        check("a,\n,b", &["1: a|", "2: |b"]);
        check("\"a, b\",\"c \"\"d\"\"\"", &["1: a, b|c \"d\""]);
        check("\"a\nb\",c\nd", &["1: a\nb|c", "3: d"]);
        check("a\n\n\nb", &["1: a", "2: ", "3: ", "4: b"]);
    }

    #[test]
    fn a_stray_mark_is_a_letter() {
        check("a,\"b\nc,d", &["1!: a|\"b", "2: c|d"]);
        check("\"Foo,x\ny,\"Bar, Inc\"", &["1!: \"Foo|x", "2: y|Bar, Inc"]);
        check("\"Peace\" in our time,b", &["1: \"Peace\" in our time|b"]);
        check("5\" tall,b", &["1: 5\" tall|b"]);
    }
}
