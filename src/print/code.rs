//! QR codes: an address as a square that a phone reads. What it leads to, and the shape that a template draws; no page.

use super::PrintWarning;
use super::legible::is_blank;
use super::page::Part;
use super::setter::Setter;
use crate::say;
use crate::words::Words;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;
use std::fmt::Write as _;
use thiserror::Error;

/// The most letters of an address. They make a code of 57 squares a side (ISO/IEC 18004, version 10 at level M), the largest
/// that a phone still reads when it is an inch wide.
const MOST: usize = 213;

/// An address that a phone can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Code {
    /// Where it leads.
    target: String,
    /// The address as people write it.
    #[serde(skip)]
    shown: String,
    /// How many squares the code has on a side, without the quiet zone.
    side: usize,
    /// The dark squares as the path of an SVG, one square a unit.
    path: String,
}

/// A code with its words.
#[derive(Serialize)]
pub(crate) struct Coded {
    #[serde(flatten)]
    code: Code,
    /// The address as it stands beneath.
    shown: Part,
    /// What is read aloud.
    alt: Part,
}

/// Gives the code of an address with its words. Nothing for no address, and nothing but a warning for one that has no code.
pub(super) fn coded(setter: &mut Setter<'_>, address: &str) -> Option<Coded> {
    if is_blank(address) {
        return None;
    }
    match Code::of(address) {
        Ok(code) => {
            let shown = setter.plain(&code.shown);
            let alt = say!(setter.words, "print-code", address = code.shown.clone());
            let alt = setter.label(alt);
            Some(Coded { code, shown, alt })
        }
        Err(error) => {
            let warning = PrintWarning::Code { error };
            if !setter.warnings.contains(&warning) {
                setter.warnings.push(warning);
            }
            None
        }
    }
}

/// Tells whether a web address can be printed as a code.
///
/// # Errors
/// When it is no address, or too long for a phone to read.
pub fn address(text: &str) -> Result<(), CodeError> {
    Code::of(text).map(drop)
}

/// Says why an address cannot be made a code.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CodeError {
    /// It is no address.
    #[error("no web address: {text}")]
    NoAddress {
        /// What was typed.
        text: String,
    },
    /// It has too many letters.
    #[error("an address of {length} bytes; {most} fit")]
    TooLong {
        /// How many it has.
        length: usize,
        /// How many fit.
        most: usize,
    },
}

impl CodeError {
    /// Gives the sentence for the user.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::NoAddress { text } => say!(words, "print-code-no-address", text = text.clone()),
            Self::TooLong { length, most } => {
                say!(words, "print-code-too-long", length = length, most = most)
            }
        }
    }
}

impl Code {
    /// Makes the code of a web address. One without `https://` is given it, as browsers do.
    ///
    /// # Errors
    /// When it is no address, or too long for a code that a phone can read.
    fn of(address: &str) -> Result<Self, CodeError> {
        let address = address.trim();
        let (target, bare) = parted(address).ok_or_else(|| CodeError::NoAddress {
            text: address.to_owned(),
        })?;
        let too_long = || CodeError::TooLong {
            length: target.len(),
            most: MOST,
        };
        if target.len() > MOST {
            return Err(too_long());
        }
        let code =
            QrCode::with_error_correction_level(&target, EcLevel::M).map_err(|_| too_long())?;
        let side = code.width();
        Ok(Self {
            path: path(&code),
            shown: bare.trim_end_matches('/').to_owned(),
            side,
            target,
        })
    }
}

/// Gives where a web address leads. Nothing for what is no web address.
pub(crate) fn target(address: &str) -> Option<String> {
    parted(address.trim()).map(|(target, _)| target)
}

/// Gives an address with its scheme, and without. Nothing for what is no web address.
fn parted(address: &str) -> Option<(String, &str)> {
    let after = |scheme: &str| {
        let start = address.get(..scheme.len())?;
        start
            .eq_ignore_ascii_case(scheme)
            .then(|| address.get(scheme.len()..))?
    };
    let (target, bare) = match after("https://").or_else(|| after("http://")) {
        Some(bare) => (address.to_owned(), bare),
        None => (format!("https://{address}"), address),
    };
    let host = bare.split(['/', '?', '#']).next()?;
    let name = host.split(':').next()?;
    let parts: Vec<&str> = name.split('.').collect();
    let is_name = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let port = host.strip_prefix(name)?;
    let port_is_number = port
        .strip_prefix(':')
        .is_none_or(|number| number.parse::<u16>().is_ok());
    let known = parts.len() > 1
        && parts.iter().all(is_name)
        && port_is_number
        && !bare.chars().any(|c| c.is_whitespace() || c.is_control());
    known.then_some((target, bare))
}

/// Draws the dark squares, a run of them on one line as one rectangle.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, other| one == other) {
            if run.iter().all(|square| *square == qrcode::Color::Dark) {
                let _ = write!(path, "M{x} {y}h{}v1h-{}z", run.len(), run.len());
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;

    /// Draws the path as a picture and reads it as a phone would.
    fn read(code: &Code) -> String {
        const SQUARE: usize = 4;
        const QUIET: usize = 4;
        let width = (code.side + 2 * QUIET) * SQUARE;
        let mut dark = vec![false; width * width];
        for run in code.path.split('z').filter(|run| !run.is_empty()) {
            let numbers: Vec<usize> = run
                .split(|letter: char| !letter.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let (x, y, length) = (numbers[0] + QUIET, numbers[1] + QUIET, numbers[2]);
            for py in y * SQUARE..(y + 1) * SQUARE {
                for px in x * SQUARE..(x + length) * SQUARE {
                    dark[py * width + px] = true;
                }
            }
        }
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, width, |x, y| {
            if dark[y * width + x] { 0 } else { 255 }
        });
        let found = picture.detect_grids();
        assert_eq!(found.len(), 1);
        found[0].decode().unwrap().1
    }

    #[test]
    fn a_phone_reads_what_was_typed() {
        let check = |typed: &str, target: &str, shown: &str| {
            let code = Code::of(typed).unwrap();
            assert_eq!(read(&code), target);
            assert_eq!((code.target.as_str(), code.shown.as_str()), (target, shown));
        };
        check(
            "https://library.example/dia",
            "https://library.example/dia",
            "library.example/dia",
        );
        check(
            " library.example/ ",
            "https://library.example/",
            "library.example",
        );
        check(
            "HTTP://Library.Example:8080/a?b=c#d",
            "HTTP://Library.Example:8080/a?b=c#d",
            "Library.Example:8080/a?b=c#d",
        );
        check(
            "biblioteca-pública.example/día",
            "https://biblioteca-pública.example/día",
            "biblioteca-pública.example/día",
        );
        let long = format!("https://library.example/{}", "a".repeat(MOST - 24));
        check(&long, &long, &long[8..]);
    }

    #[test]
    fn what_is_no_address_is_said_to_be_none() {
        for text in [
            "",
            "ask at the desk",
            "library",
            "javascript:alert(1)",
            "a..b",
            "library.example/two words",
            "https://",
            "mailto:desk@library.example",
            "library.example:no",
        ] {
            let refused = Code::of(text);
            assert!(
                matches!(refused, Err(CodeError::NoAddress { .. })),
                "{text}: {refused:?}"
            );
        }
    }

    #[test]
    fn an_address_too_long_is_refused_with_a_sentence() {
        let long = format!("https://library.example/{}", "a".repeat(MOST - 23));
        let error = Code::of(&long).unwrap_err();
        assert_eq!(
            error,
            CodeError::TooLong {
                length: MOST + 1,
                most: MOST
            }
        );
        for tongue in [Tongue::English, Tongue::Spanish] {
            assert!(error.sentence(&Words::of(tongue)).contains("213"));
        }
    }
}
