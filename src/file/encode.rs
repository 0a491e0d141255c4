//! Writing: one field a line, small things on one line, every line break part of the structure and never of a text.

use super::schema::Written;
use super::{FIRST_LINE, Lineage};
use crate::model::Booklist;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

/// Gives the bytes of the file: always the same for the same list and lineage. Pictures that nothing shows are left out.
pub fn encode(list: &Booklist, lineage: &Lineage) -> Vec<u8> {
    let config = PrettyConfig::new()
        .new_line("\n")
        .struct_names(true)
        .extensions(Extensions::empty());
    let options = super::decode::options();
    // Nothing in the model can fail to be written: no map has keys that are not texts, and the depth is fixed.
    let written = options
        .to_string_pretty(&Written::new(list, lineage), config)
        .unwrap_or_default();
    let mut text = String::with_capacity(written.len() + FIRST_LINE.len());
    text.push_str(FIRST_LINE);
    tidy(&written, &mut text);
    text.into_bytes()
}

/// The structures that stand on one line, when nothing with lines of its own is in them.
const SMALL: [&str; 11] = [
    "Award(",
    "Audience(",
    "Availability(",
    "Contributor(",
    "Cover(",
    "CultureTag(",
    "EditionIsbn(",
    "HouseStyle(",
    "LanguageUse(",
    "Original(",
    "Series(",
];

/// Puts small structures on one line and undoes escapes that only make a text harder to read.
fn tidy(written: &str, text: &mut String) {
    let mut lines = written.lines().peekable();
    let mut held: Vec<&str> = Vec::new();
    while let Some(line) = lines.next() {
        push_readable(line, text);
        if !SMALL.iter().any(|name| line.ends_with(name)) {
            text.push('\n');
            continue;
        }
        held.clear();
        let mut closing = None;
        while let Some(inner) = lines.next_if(|inner| !inner.ends_with(['(', '[', '{'])) {
            if inner.trim_start().starts_with(')') {
                closing = Some(inner.trim_start());
                break;
            }
            held.push(inner);
        }
        match closing {
            Some(closing) => {
                for (nth, inner) in held.iter().enumerate() {
                    let inner = inner.trim_start();
                    let last = nth + 1 == held.len();
                    push_readable(
                        if last {
                            inner.trim_end_matches(',')
                        } else {
                            inner
                        },
                        text,
                    );
                    if !last {
                        text.push(' ');
                    }
                }
                text.push_str(closing);
            }
            None => {
                for inner in &held {
                    text.push('\n');
                    push_readable(inner, text);
                }
            }
        }
        text.push('\n');
    }
}

/// Copies a line of RON, with the letters themselves in place of `\'` and of `\u{...}` where they can be seen.
fn push_readable(line: &str, text: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let (shown, length) = readable(rest);
        match shown {
            Some(letter) => text.push(letter),
            None => text.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    text.push_str(rest);
}

/// Reads one escape at the start of a text: the letter to show in its place, if any, and the length of the escape.
fn readable(escape: &str) -> (Option<char>, usize) {
    if escape.starts_with("\\'") {
        return (Some('\''), 2);
    }
    let code = escape
        .strip_prefix("\\u{")
        .and_then(|rest| rest.split_once('}'));
    match code {
        Some((digits, _)) => {
            let letter = u32::from_str_radix(digits, 16)
                .ok()
                .and_then(char::from_u32)
                .filter(|letter| is_part_of_words(*letter));
            (letter, digits.len() + 4)
        }
        None => (None, 2.min(escape.len())),
    }
}

/// Tells whether a letter belongs to words although the RON writer escapes it: marks that combine with the letter before
/// them, and the joiners of Persian and of the Indian scripts. Marks of direction stay visible as escapes.
fn is_part_of_words(letter: char) -> bool {
    let joiner = matches!(letter, '\u{200c}' | '\u{200d}');
    // What the standard library escapes without calling it a control or a format character is a combining mark.
    joiner
        || (letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter))
            && !letter.is_control()
}
