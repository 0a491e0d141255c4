//! Reading: strict about what a file says, forgiving about how it is laid out.

use super::mend::mend;
use super::recover::{self, Lost};
use super::schema::{Read, UNREADABLE_PICTURE};
use super::{FORMAT, LARGEST_PICTURE, Lineage, MOST_ENTRIES, Notice, State};
use crate::model::Booklist;
use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::{Deserialize, DeserializeSeed, Deserializer};
use std::borrow::Cow;
use std::marker::PhantomData;
use thiserror::Error;

/// How deep a file may be nested. The format itself needs 20.
const DEEPEST: usize = 64;

/// How the model says that a text is no language tag, after the text.
const NOT_A_LANGUAGE: &str = " is not a language tag such as en, es or zh-Hant";

/// A list as a file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The list.
    pub list: Booklist,
    /// The states that led to it.
    pub lineage: Lineage,
    /// What this version cannot keep. The list may be read but the file not written over unless this is empty.
    pub reservations: Vec<Reservation>,
    /// What was put in order while reading, without any loss.
    pub notices: Vec<Notice>,
}

/// Something in a file that this version of the program would lose if it saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reservation {
    /// The file was written in a newer format.
    NewerFormat(u32),
    /// A field that this version does not know, with the way to it: `sections.0.entries.3.book.colour`.
    UnknownField(String),
    /// A part of a newer file that this version could not read.
    Unread(Lost),
}

/// Says why bytes are not a list that can be read whole.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is something else: it does not begin as a list does.
    #[error("not a booklist")]
    NotABooklist,
    /// It does not say its format.
    #[error("the file does not say its format")]
    NoFormat,
    /// Bytes that are not UTF-8.
    #[error("line {line}: not UTF-8")]
    NotText {
        /// The line, from 1.
        line: usize,
    },
    /// It is damaged, or was edited in a way that cannot be understood.
    #[error("line {line}, column {column}: {fault}")]
    Damaged {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What is wrong there.
        fault: Fault,
    },
    /// A picture is not what its name says.
    #[error("the picture {0} is damaged")]
    Picture(String),
    /// A picture is larger than [`LARGEST_PICTURE`].
    #[error("a picture of {0} bytes is too large")]
    LargePicture(usize),
    /// There are more entries than [`MOST_ENTRIES`].
    #[error("{0} entries are too many")]
    ManyEntries(usize),
}

/// What is wrong at one place of a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// The file ends there, in the middle.
    #[error("the file ends in the middle")]
    Ends,
    /// It is nested too deeply.
    #[error("nested too deeply")]
    TooDeep,
    /// A word that does not belong there.
    #[error("{found} is none of {}", expected.join(", "))]
    Word {
        /// The word.
        found: String,
        /// The words that do.
        expected: Vec<String>,
    },
    /// A field or a language that stands there twice.
    #[error("{0} stands there twice")]
    Twice(String),
    /// A text where a language belongs that is no language tag.
    #[error("{0:?} is not a language tag")]
    Language(String),
    /// A picture that cannot be read.
    #[error("{UNREADABLE_PICTURE}")]
    Picture,
    /// Anything else: brackets, quotation marks, commas, a value of another kind. In the words of the RON reader.
    #[error("{0}")]
    Other(String),
}

pub(super) fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(DEEPEST)
}

/// Reads a list from the bytes of a file.
///
/// # Errors
/// When the bytes are not a list or a damaged one; [`recover::recover`] reads what there is of it. A file of a newer format is
/// read as far as possible and comes back with reservations.
pub fn decode(bytes: &[u8]) -> Result<Opened, DecodeError> {
    let text = text_of(bytes)?;
    let mut unknown = Vec::new();
    let (state, read) = rayon::join(
        || State::of_text(&text),
        || read_noting::<Read>(&text, &mut unknown),
    );
    let read = match read {
        Ok(read) => read,
        Err(error) => return newer(bytes, &text).ok_or_else(|| damage(&text, error)),
    };
    let format = read
        .format
        .filter(|format| *format > 0)
        .ok_or(DecodeError::NoFormat)?;
    let mut reservations = Vec::new();
    if format != FORMAT {
        reservations.push(Reservation::NewerFormat(format));
    }
    reservations.extend(unknown.into_iter().map(Reservation::UnknownField));
    let (list, earlier) = read.list();
    let (list, notices) = match mend(list) {
        Ok(mended) => mended,
        Err(picture) => return newer(bytes, &text).ok_or(DecodeError::Picture(picture)),
    };
    within_limits(&list)?;
    Ok(Opened {
        list,
        lineage: Lineage::of_file(state, earlier),
        reservations,
        notices,
    })
}

/// Holds a list against the limits of a file.
pub(super) fn within_limits(list: &Booklist) -> Result<(), DecodeError> {
    if list.count() > MOST_ENTRIES {
        return Err(DecodeError::ManyEntries(list.count()));
    }
    let large = list
        .pictures
        .values()
        .map(|picture| picture.bytes().len())
        .find(|size| *size > LARGEST_PICTURE);
    large.map_or(Ok(()), |size| Err(DecodeError::LargePicture(size)))
}

/// Reads a value and notes the way to each field that it does not have.
pub(super) fn read_noting<'a, T: Deserialize<'a>>(
    text: &'a str,
    unknown: &mut Vec<String>,
) -> Result<T, SpannedError> {
    struct Noting<'n, T>(&'n mut Vec<String>, PhantomData<T>);
    impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Noting<'_, T> {
        type Value = T;
        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            serde_ignored::deserialize(deserializer, |path| {
                self.0.push(path.to_string().replace('?', ""))
            })
        }
    }
    options().from_str_seed(text, Noting(unknown, PhantomData))
}

/// Gives the text of a file: without a byte order mark, with `\n` alone at the ends of lines.
fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, DecodeError> {
    let text = letters(bytes).map_err(|text_before| DecodeError::NotText {
        line: text_before.iter().filter(|byte| **byte == b'\n').count() + 1,
    });
    // Bytes that never were a list are called that, whatever else is wrong with them.
    match text {
        Ok(text) if text.trim().is_empty() => Err(DecodeError::Empty),
        Ok(text) if !begins_as_list(&text) => Err(DecodeError::NotABooklist),
        Err(_) if !begins_as_list(&String::from_utf8_lossy(head(bytes))) => {
            Err(DecodeError::NotABooklist)
        }
        text => text,
    }
}

/// Gives as much of a file as tells what it is.
fn head(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(64 * 1024)]
}

/// Decodes UTF-8, and UTF-16 with a byte order mark as old editors write it. Otherwise gives the bytes before the fault.
fn letters(bytes: &[u8]) -> Result<Cow<'_, str>, &[u8]> {
    let text = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) if encoding != encoding_rs::UTF_8 => match encoding.decode(bytes) {
            (text, _, false) => text,
            _ => return Err(&[]),
        },
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            match std::str::from_utf8(bytes) {
                Ok(text) => Cow::Borrowed(text),
                Err(error) => return Err(&bytes[..error.valid_up_to()]),
            }
        }
    };
    Ok(if text.contains("\r\n") {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        text
    })
}

/// As [`letters`], with a replacement character for what is not text. The lines that hold one are given too.
pub(super) fn letters_at_any_price(bytes: &[u8]) -> (String, Vec<usize>) {
    match letters(bytes) {
        Ok(text) => (text.into_owned(), Vec::new()),
        Err(_) => {
            let encoding = encoding_rs::Encoding::for_bom(bytes)
                .map_or(encoding_rs::UTF_8, |(encoding, _)| encoding);
            let text = encoding.decode(bytes).0.replace("\r\n", "\n");
            let marred = text
                .split('\n')
                .enumerate()
                .filter(|(_, line)| line.contains('\u{fffd}'))
                .map(|(nth, _)| nth + 1)
                .collect();
            (text, marred)
        }
    }
}

/// Tells whether a text is meant to be a list, damaged or not.
pub(crate) fn is_list(text: &str) -> bool {
    begins_as_list(text) && text.contains("Booklist(")
}

/// Tells whether a text begins as a list does, after comments and attributes.
fn begins_as_list(text: &str) -> bool {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let skipped = if rest.starts_with("//") || rest.starts_with("#!") {
            rest.split_once('\n').map(|(_, after)| after)
        } else if rest.starts_with("/*") {
            rest.split_once("*/").map(|(_, after)| after)
        } else {
            break;
        };
        match skipped {
            Some(after) => rest = after.trim_start(),
            None => return text.starts_with(super::FIRST_LINE.trim_end()),
        }
    }
    // A damaged first word does not make it something else.
    rest.starts_with("Booklist")
        || rest.starts_with('(')
        || text.starts_with(super::FIRST_LINE.trim_end())
}

/// Reads what can be read of a file that says that its format is newer.
fn newer(bytes: &[u8], text: &str) -> Option<Opened> {
    let format = recover::stated_format(text).filter(|format| *format > FORMAT)?;
    let recovered = recover::recover(bytes);
    let mut reservations = vec![Reservation::NewerFormat(format)];
    reservations.extend(recovered.lost.into_iter().map(Reservation::Unread));
    Some(Opened {
        list: recovered.list,
        lineage: recovered.lineage,
        reservations,
        notices: recovered.notices,
    })
}

fn damage(text: &str, error: SpannedError) -> DecodeError {
    use ron::Error as Ron;
    let at = error.span.end;
    let fault = match error.code {
        Ron::Eof | Ron::ExpectedStringEnd | Ron::UnclosedBlockComment => Fault::Ends,
        Ron::ExceededRecursionLimit => Fault::TooDeep,
        Ron::NoSuchEnumVariant {
            expected, found, ..
        } => Fault::Word {
            found,
            expected: expected.iter().map(|word| (*word).to_owned()).collect(),
        },
        Ron::DuplicateStructField { field, .. } => Fault::Twice(field.to_owned()),
        Ron::Message(message) if message == UNREADABLE_PICTURE => Fault::Picture,
        Ron::Message(message) => {
            let before = |end| message.strip_suffix(end).map(str::to_owned);
            before(" stands there twice")
                .map(Fault::Twice)
                .or_else(|| before(NOT_A_LANGUAGE).map(Fault::Language))
                .unwrap_or(Fault::Other(message))
        }
        // What is missing at the very end is the rest of the file.
        _ if text.lines().count() < at.line || is_at_end(text, at.line, at.col) => Fault::Ends,
        other => Fault::Other(other.to_string()),
    };
    DecodeError::Damaged {
        line: at.line,
        column: at.col,
        fault,
    }
}

fn is_at_end(text: &str, line: usize, column: usize) -> bool {
    let mut rest = text.trim_end().split('\n').skip(line - 1);
    rest.next()
        .is_some_and(|last| column > last.chars().count())
        && rest.next().is_none()
}
