//! The lines of a damaged file, and those among them where an entry or a section begins.

use crate::file::State;
use crate::file::decode::options;
use crate::file::schema::Base64;
use crate::model::{Picture, PictureId};
use std::collections::BTreeMap;

/// What begins at a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Entry,
    Section,
}

impl Anchor {
    const ALL: [Self; 2] = [Self::Entry, Self::Section];

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Entry => "Entry(",
            Self::Section => "Section(",
        }
    }

    /// How far the program moves it in.
    fn usual_indent(self) -> usize {
        match self {
            Self::Entry => 16,
            Self::Section => 8,
        }
    }
}

/// A line of a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    /// From 1.
    pub(super) number: usize,
    /// In characters.
    pub(super) indent: usize,
    /// Without the indent.
    pub(super) text: &'t str,
    pub(super) anchor: Option<Anchor>,
}

/// Cuts a text into lines and finds the anchors.
pub(super) fn of(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = text
        .split('\n')
        .enumerate()
        .map(|(nth, line)| line_of(nth + 1, line))
        .collect();
    let is_laid_out = lines
        .iter()
        .any(|line| line.anchor.is_some() || line.text == "Booklist(");
    if !is_laid_out {
        lines = lines.into_iter().flat_map(cut).collect();
    }
    for anchor in Anchor::ALL {
        let indent = settle_indent(&mut lines, anchor);
        find_by_identity(&mut lines, anchor, indent);
    }
    lines
}

fn line_of(number: usize, line: &str) -> Line<'_> {
    let text = line.trim_start();
    let indent = line[..line.len() - text.len()].chars().count();
    let word = past_brackets(text);
    let anchor = Anchor::ALL
        .into_iter()
        .find(|anchor| word.starts_with(anchor.word()));
    Line {
        number,
        indent,
        text: if anchor.is_some() { word } else { text }.trim_end(),
        anchor,
    }
}

/// Skips what can stand before an anchor when the line break between them is gone.
fn past_brackets(mut text: &str) -> &str {
    loop {
        let rest = text.trim_start_matches([')', ']', '}', ',', ' ']);
        let rest = ["entries: [", "sections: ["]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
            .unwrap_or(rest);
        if rest.len() == text.len() {
            return text;
        }
        text = rest;
    }
}

/// Cuts a line before every anchor: for a file that is all on one line.
fn cut(line: Line<'_>) -> Vec<Line<'_>> {
    let mut cuts: Vec<usize> = Anchor::ALL
        .into_iter()
        .flat_map(|anchor| line.text.match_indices(anchor.word()).map(|(at, _)| at))
        .filter(|at| !line.text[..*at].ends_with(|c: char| c.is_alphanumeric()))
        .collect();
    if cuts.is_empty() {
        return vec![line];
    }
    cuts.push(0);
    cuts.push(line.text.len());
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2)
        .map(|ends| line_of(line.number, &line.text[ends[0]..ends[1]]))
        .collect()
}

/// Gives all anchors of one kind the indent that most of them have.
fn settle_indent(lines: &mut [Line<'_>], anchor: Anchor) -> usize {
    let mut indents: BTreeMap<usize, usize> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.anchor == Some(anchor)) {
        *indents.entry(line.indent).or_default() += 1;
    }
    let usual = indents
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or(anchor.usual_indent(), |(indent, _)| indent);
    for line in lines.iter_mut().filter(|line| line.anchor == Some(anchor)) {
        line.indent = usual;
    }
    usual
}

/// Finds anchors whose own line is damaged by the line of the identity that follows it.
fn find_by_identity(lines: &mut [Line<'_>], anchor: Anchor, indent: usize) {
    for at in 0..lines.len() {
        let line = &lines[at];
        let is_identity = line.text.starts_with("id: \"") && line.indent.abs_diff(indent + 4) <= 1;
        if !is_identity || at == 0 || lines[at - 1].anchor.is_some() {
            continue;
        }
        let before = &lines[at - 1];
        let is_damaged_anchor = !before.is_frame() && !before.text.ends_with(',');
        let first = &mut lines[if is_damaged_anchor { at - 1 } else { at }];
        first.anchor = Some(anchor);
        first.indent = indent;
    }
}

impl Line<'_> {
    /// Gives the name of the field that the line begins with, if it begins with one.
    pub(super) fn field(&self) -> Option<&str> {
        let (name, _) = self.text.split_once(':')?;
        let is_name = !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        is_name.then_some(name)
    }

    /// Gives the line without a sign that does not belong before the name of a field.
    pub(super) fn without_stray(self) -> Self {
        let text = self
            .text
            .trim_start_matches([')', ']', '}', ',', ';', '.', ' ']);
        let rest = Self { text, ..self };
        if rest.field().is_some() { rest } else { self }
    }

    /// Tells whether the line holds nothing but closing brackets.
    pub(super) fn is_closing(&self) -> bool {
        !self.text.is_empty() && self.text.bytes().all(|byte| b")]},".contains(&byte))
    }

    /// Tells whether the line holds nothing of its own: brackets, a comment, or says that a part begins that is read by its own lines.
    pub(super) fn is_frame(&self) -> bool {
        let text = self.text;
        text.is_empty()
            || self.is_closing()
            || text.starts_with("//")
            || text.starts_with("#![")
            || [
                "Booklist(",
                "sections: [",
                "entries: [",
                "lineage: [",
                "pictures: {",
            ]
            .contains(&text)
    }

    /// Reads a line that holds a picture: nothing inside for one that is damaged.
    pub(super) fn picture(&self) -> Option<(PictureId, Option<Picture>)> {
        let (name, _) = self.text.strip_prefix('"')?.split_once('"')?;
        let whole: Option<BTreeMap<PictureId, Base64>> =
            options().from_str(&format!("{{{}}}", self.text)).ok();
        if let Some((id, picture)) = whole.and_then(|mut one| one.pop_first()) {
            return Some((id, Some(picture.0)));
        }
        let is_name = name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        let id = is_name.then(|| options().from_str(&format!("\"{name}\"")).ok())??;
        Some((id, None))
    }

    /// Reads a line that holds a state of the lineage.
    pub(super) fn state(&self) -> Option<State> {
        self.text
            .strip_prefix('"')?
            .trim_end_matches(',')
            .strip_suffix('"')?
            .parse()
            .ok()
    }
}
