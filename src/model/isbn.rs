//! ISBNs: always thirteen digits with the right check digit (ISO 2108), hyphenated by the ranges of the International ISBN Agency.

use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// A right ISBN, kept as its thirteen digits. One of ten digits is turned into thirteen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Isbn([u8; 13]);

/// Says why a text is not an ISBN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IsbnError {
    /// Neither ten nor thirteen digits.
    #[error("an ISBN has 10 or 13 digits; this has {found}")]
    Length {
        /// How many digits there are.
        found: usize,
    },
    /// Nine digits: very likely an ISBN of ten that lost its leading zero in a spreadsheet.
    #[error("nine digits: a zero may be missing at the front ({repaired})")]
    LostZero {
        /// The ISBN with the zero put back.
        repaired: Isbn,
    },
    /// A letter or sign that no ISBN has.
    #[error("an ISBN does not contain {found:?}")]
    Character {
        /// The sign that was met.
        found: char,
    },
    /// The last digit does not follow from the others.
    #[error("the last digit would have to be {expected}, not {found}")]
    CheckDigit {
        /// The digit that follows from the others: `0` to `9` or `X`.
        expected: char,
        /// The digit that was written.
        found: char,
    },
    /// Thirteen digits that do not start with 978 or 979.
    #[error("an ISBN of 13 digits starts with 978 or 979")]
    Prefix,
}

impl Isbn {
    /// Gives the thirteen digits without hyphens.
    pub fn digits(&self) -> String {
        self.0.iter().map(|d| char::from(b'0' + d)).collect()
    }

    /// Gives the digits with the hyphens that the Agency's ranges put, or without where no range is known.
    pub fn hyphenated(&self) -> String {
        isbn::Isbn13::new(self.0)
            .ok()
            .and_then(|isbn| isbn.hyphenate().ok().map(|text| text.to_string()))
            .unwrap_or_else(|| self.digits())
    }

    fn from_ten(nine: [u8; 9]) -> Self {
        let mut digits = [9, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        digits[3..12].copy_from_slice(&nine);
        digits[12] = check_13(&digits);
        Self(digits)
    }
}

/// Weights 1 and 3 in turn over the first twelve digits, modulo 10.
fn check_13(digits: &[u8; 13]) -> u8 {
    let sum: u32 = digits[..12]
        .iter()
        .enumerate()
        .map(|(i, d)| u32::from(*d) * if i % 2 == 0 { 1 } else { 3 })
        .sum();
    ((10 - sum % 10) % 10) as u8
}

/// Weights 10 down to 2 over the first nine digits, modulo 11; ten is written `X`.
fn check_10(nine: &[u8]) -> char {
    let sum: u32 = nine
        .iter()
        .zip((2..=10).rev())
        .map(|(d, weight)| u32::from(*d) * weight)
        .sum();
    char::from_digit((11 - sum % 11) % 11, 10).unwrap_or('X')
}

/// Takes away what spreadsheets, catalogues and word processors put around an ISBN: `="..."`, `[...]`, `ISBN`, `(pbk.)`, hyphens and dashes.
fn clean(text: &str) -> &str {
    let text = text
        .trim()
        .trim_start_matches('=')
        .trim_matches(['"', '[', ']', '\'', ' ']);
    let text = match text.get(..4) {
        Some(start) if start.eq_ignore_ascii_case("isbn") => {
            let rest = &text[4..];
            rest.strip_prefix("-13")
                .or_else(|| rest.strip_prefix("-10"))
                .unwrap_or(rest)
        }
        _ => text,
    };
    let text = text.trim_start_matches([':', ' ']);
    text.find('(').map_or(text, |at| &text[..at]).trim()
}

impl FromStr for Isbn {
    type Err = IsbnError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut digits = Vec::with_capacity(13);
        let mut ends_with_x = false;
        for c in clean(text).chars() {
            match c {
                '-' | ' ' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{a0}' => {}
                _ if ends_with_x => return Err(IsbnError::Character { found: 'X' }),
                'x' | 'X' if digits.len() == 9 => ends_with_x = true,
                _ => match c.to_digit(10) {
                    Some(digit) => digits.push(digit as u8),
                    None => return Err(IsbnError::Character { found: c }),
                },
            }
        }
        match (<[u8; 13]>::try_from(digits.as_slice()), digits.len()) {
            (Ok(all), _) => {
                if !digits.starts_with(&[9, 7, 8]) && !digits.starts_with(&[9, 7, 9]) {
                    return Err(IsbnError::Prefix);
                }
                let expected = check_13(&all);
                if all[12] == expected {
                    Ok(Self(all))
                } else {
                    Err(IsbnError::CheckDigit {
                        expected: char::from(b'0' + expected),
                        found: char::from(b'0' + all[12]),
                    })
                }
            }
            (_, count) if count == 10 || (count == 9 && ends_with_x) => {
                let mut nine = [0; 9];
                nine.copy_from_slice(&digits[..9]);
                let expected = check_10(&nine);
                let found = digits.get(9).map_or('X', |d| char::from(b'0' + d));
                if found == expected {
                    Ok(Self::from_ten(nine))
                } else {
                    Err(IsbnError::CheckDigit { expected, found })
                }
            }
            (_, 9) => {
                let mut nine = [0; 9];
                nine[1..].copy_from_slice(&digits[..8]);
                if check_10(&nine) == char::from(b'0' + digits[8]) {
                    Err(IsbnError::LostZero {
                        repaired: Self::from_ten(nine),
                    })
                } else {
                    Err(IsbnError::Length { found: 9 })
                }
            }
            (_, found) => Err(IsbnError::Length { found }),
        }
    }
}

impl fmt::Display for Isbn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits())
    }
}

impl Serialize for Isbn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let said = match text.parse::<Isbn>() {
            Ok(isbn) => isbn.hyphenated(),
            Err(error) => error.to_string(),
        };
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn what_people_and_programs_write() {
        check("978-1-68134-077-7", "978-1-68134-077-7");
        check("9781681340777", "978-1-68134-077-7");
        check("978–1–68134–077–7", "978-1-68134-077-7");
        check("=\"9781681340777\"", "978-1-68134-077-7");
        check("[0763639036]", "978-0-7636-3903-7");
        check("ISBN 0-7636-3903-6 (pbk.)", "978-0-7636-3903-7");
        check("ISBN-13: 9781681340777", "978-1-68134-077-7");
        check("080442957X", "978-0-8044-2957-3");
        check("080442957x", "978-0-8044-2957-3");
    }

    #[test]
    fn a_wrong_digit_is_named() {
        check("9781681340778", "the last digit would have to be 7, not 8");
        check("0763639037", "the last digit would have to be 6, not 7");
        check("0804429571", "the last digit would have to be X, not 1");
        check(
            "9771681340777",
            "an ISBN of 13 digits starts with 978 or 979",
        );
        check("97816813", "an ISBN has 10 or 13 digits; this has 8");
        check("9.78E+12", "an ISBN does not contain '.'");
        check("", "an ISBN has 10 or 13 digits; this has 0");
    }

    #[test]
    fn a_zero_lost_in_a_spreadsheet_is_offered_back() {
        check(
            "763639036",
            "nine digits: a zero may be missing at the front (9780763639037)",
        );
    }
}
