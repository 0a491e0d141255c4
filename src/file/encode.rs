//! Writing: one field a line, small things on one line, every line break part of the structure and never of a text.

use super::schema::{Shown, Written, shown_pictures};
use super::{FIRST_LINE, Lineage};
use crate::model::{
    Booklist, Entry, EntryId, LanguageTag, ListId, PictureId, Section, SectionId, Texts,
};
use memchr::{memchr, memmem};
use rayon::prelude::*;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Gives the bytes of the file: always the same for the same list and lineage. Pictures that nothing shows are left out.
pub fn encode(list: &Booklist, lineage: &Lineage) -> Vec<u8> {
    text(list, lineage).into_bytes()
}

/// Gives the text of the file: a frame with one gap in each section, and the entries, written on all cores, in their gaps.
pub(super) fn text(list: &Booklist, lineage: &Lineage) -> String {
    let gap = [Arc::new(Entry::new(EntryId::unset()))];
    let mut frame = list.clone();
    for section in &mut frame.sections {
        if !section.entries.is_empty() {
            section.entries = gap.to_vec();
        }
    }
    let frame = whole(&frame, lineage, shown_pictures(list));
    let parts: Vec<(usize, &[Arc<Entry>])> = list
        .sections
        .iter()
        .filter(|section| !section.entries.is_empty())
        .enumerate()
        .flat_map(|(nth, section)| section.entries.chunks(PART).map(move |part| (nth, part)))
        .collect();
    let parts: Vec<(usize, String)> = parts
        .into_par_iter()
        .map(|(nth, part)| (nth, entries(part)))
        .collect();
    let mut text = String::with_capacity(
        FIRST_LINE.len() + frame.len() + parts.iter().map(|(_, part)| part.len()).sum::<usize>(),
    );
    text.push_str(FIRST_LINE);
    let mut parts = parts.into_iter().peekable();
    for (nth, piece) in frame.split(&entries(&gap)).enumerate() {
        text.push_str(piece);
        while let Some((_, part)) = parts.next_if(|(section, _)| *section == nth) {
            text.push_str(&part);
        }
    }
    text
}

/// How many entries are written as one piece of work.
const PART: usize = 256;

/// Writes entries as they stand in a section.
fn entries(entries: &[Arc<Entry>]) -> String {
    const BEFORE: &str = "\n            entries: [\n";
    const AFTER: &str = "            ],\n        ),\n    ],\n";
    let mut list = Booklist::new(ListId::unset(), LanguageTag::default());
    let mut section = Section::new(SectionId::unset(), Texts::default());
    section.entries = entries.to_vec();
    list.sections = vec![section];
    let text = whole(&list, &Lineage::new(), BTreeMap::new());
    // No text of an entry holds a line break, so that neither can stand inside one.
    let entries = text
        .split_once(BEFORE)
        .and_then(|(_, rest)| rest.rsplit_once(AFTER));
    entries.map_or_else(String::new, |(entries, _)| entries.to_owned())
}

fn whole(list: &Booklist, lineage: &Lineage, pictures: BTreeMap<&PictureId, Shown<'_>>) -> String {
    let config = PrettyConfig::new()
        .new_line("\n")
        .struct_names(true)
        .extensions(Extensions::empty());
    let options = super::decode::options();
    // Nothing in the model can fail to be written: no map has keys that are not texts, and the depth is fixed.
    let written = options
        .to_string_pretty(&Written::new(list, lineage, pictures), config)
        .unwrap_or_default();
    let mut text = String::with_capacity(written.len());
    tidy(&written, &mut text);
    text.push('\n');
    text
}

/// The structures that stand on one line, when nothing with lines of its own is in them.
const SMALL: [&str; 18] = [
    "Award",
    "Audience",
    "Availability",
    "Books",
    "Contributor",
    "Cover",
    "CultureTag",
    "Different",
    "EditionIsbn",
    "Even",
    "HouseStyle",
    "LanguageName",
    "LanguageUse",
    "Languages",
    "Original",
    "Series",
    "Share",
    "Term",
];

/// Puts small structures on one line and undoes escapes that only make a text harder to read.
fn tidy(written: &str, text: &mut String) {
    let mut done = 0;
    // No text holds a line break: they are all escaped. A bracket at the end of a line opens a structure.
    for bracket in memmem::find_iter(written.as_bytes(), "(\n") {
        let inside = bracket + 2;
        let is_small = SMALL.iter().any(|name| written[..bracket].ends_with(name));
        if !is_small {
            continue;
        }
        let Some(length) = flat_length(&written[inside..]) else {
            continue;
        };
        push_readable(&written[done..=bracket], text);
        push_on_one_line(&written[inside..inside + length], text);
        done = inside + length;
    }
    push_readable(&written[done..], text);
}

/// Gives the length up to the bracket that closes a structure; nothing if something in it opens another one.
fn flat_length(inside: &str) -> Option<usize> {
    let mut length = 0;
    for line in inside.split_inclusive('\n') {
        if line.trim_start().starts_with(')') {
            return Some(length + line.len() - line.trim_start().len());
        }
        if line.trim_end().ends_with(['(', '[', '{']) {
            return None;
        }
        length += line.len();
    }
    None
}

fn push_on_one_line(lines: &str, text: &mut String) {
    let lines = lines.trim().trim_end_matches(',');
    for (nth, line) in lines.lines().enumerate() {
        if nth > 0 {
            text.push(' ');
        }
        push_readable(line.trim_start(), text);
    }
}

/// Copies RON, with the letters themselves in place of `\'` and of `\u{...}` where they can be seen.
fn push_readable(written: &str, text: &mut String) {
    let mut rest = written;
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;

    #[test]
    fn what_is_written_in_parts_is_what_is_written_at_once() {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        for count in [0, 3, 0, 2 * PART + 1, 0, PART, 1] {
            let mut section = Section::new(mint::id(), Texts::default());
            for n in 0..count {
                let mut entry = Entry::new(mint::id());
                entry.book.title = format!("entries: [\n ({n}) ],");
                section.entries.push(Arc::new(entry));
            }
            list.sections.push(section);
        }
        let at_once = whole(&list, &Lineage::new(), BTreeMap::new());
        assert!(text(&list, &Lineage::new()) == format!("{FIRST_LINE}{at_once}"));
    }
}
