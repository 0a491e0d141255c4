//! Cells with one or more ISBNs.

use super::cell::{bracketed, parts, quoted, unquoted, values};
use crate::model::{EditionIsbn, Isbn, Written};

/// Reads every ISBN of a cell, with the form that stands in brackets behind it.
pub(crate) fn read(cell: &str) -> Vec<EditionIsbn> {
    values(cell)
        .into_iter()
        .flat_map(|value| exact(value).map_or_else(|| plain(value), |isbn| vec![isbn]))
        .collect()
}

/// Reads a number in quotation marks, whatever it is: `"12345" ("paperback")`.
fn exact(value: &str) -> Option<EditionIsbn> {
    let (number, form) = bracketed(value, '(', ')').unwrap_or((value, ""));
    Some(EditionIsbn {
        isbn: Written::parse(&unquoted(number)?)?,
        form: unquoted(form).unwrap_or_else(|| form.to_owned()),
    })
}

/// Writes ISBNs as [`read`] reads them.
pub(crate) fn write(isbns: &[EditionIsbn]) -> String {
    let one = |isbn: &EditionIsbn| {
        let written = |exactly: bool| {
            let as_is = |text: &str| {
                if exactly {
                    quoted(text)
                } else {
                    text.to_owned()
                }
            };
            let number = as_is(&isbn.isbn.to_string());
            match isbn.form.is_empty() {
                true => number,
                false => format!("{number} ({})", as_is(&isbn.form)),
            }
        };
        let plain = written(false);
        let is_read_again = !plain.contains('"') && read(&plain) == [isbn.clone()];
        if is_read_again { plain } else { written(true) }
    };
    isbns.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn plain(value: &str) -> Vec<EditionIsbn> {
    parts(value, &[',', '/'])
        .into_iter()
        .map(str::trim)
        .flat_map(|part| {
            // "9780763639037 9780763639044", but not "978 0 7636 3903 7".
            let words: Vec<&str> = part.split_whitespace().collect();
            if words.len() > 1 && words.iter().all(|word| word.parse::<Isbn>().is_ok()) {
                words
            } else {
                vec![part]
            }
        })
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .filter_map(|part| {
            let form = match (part.find('('), part.ends_with(')')) {
                (Some(at), true) if at > 0 => part[at + 1..part.len() - 1].trim(),
                _ => "",
            };
            let isbn = Written::<Isbn>::parse(part)?;
            let form = if isbn.understood().is_some() {
                form
            } else {
                ""
            };
            Some(EditionIsbn {
                isbn,
                form: form.to_owned(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &[&str]) {
        let found: Vec<String> = read(cell)
            .iter()
            .map(|isbn| format!("{} {}", isbn.isbn, isbn.form).trim().to_owned())
            .collect();
        assert_eq!(found, expected, "{cell}");
    }

    #[test]
    fn cells_of_many_programs() {
        check("9780763639037", &["9780763639037"]);
        check(
            "978-0-7636-3903-7 (hardcover); 9781681340777 (pbk.)",
            &["9780763639037 hardcover", "9781681340777 pbk."],
        );
        check("=\"9780763639037\"", &["9780763639037"]);
        check("=\"\"", &[]);
        check("[0763639036]", &["9780763639037"]);
        check(
            "9780763639037 9781681340777",
            &["9780763639037", "9781681340777"],
        );
        check("978 0 7636 3903 7", &["9780763639037"]);
        check("9.78E+12", &["9.78E+12"]);
        check("9780763639038 (pbk.)", &["9780763639038 (pbk.)"]);
    }
}
