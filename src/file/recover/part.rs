//! One part of a damaged file: an entry, a section or the facts of the list, read whole if that can be, else field by field.

use super::brackets::{brackets, depth, fields};
use super::lines::Line;
use crate::file::decode::read_noting;
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// A field that could not be read, or not all of it.
pub(super) type Missing = (RangeInclusive<usize>, String);

/// The lines of one part.
pub(super) struct Part<'l, 't> {
    lines: &'l [Line<'t>],
    /// How far its first line is moved in; nothing for the facts of the list, whose first line is elsewhere.
    base: Option<usize>,
    /// How many of the lines are its own when its brackets close.
    closed: Option<usize>,
    /// Where the part begins among all lines.
    from: usize,
}

/// A field with its lines.
struct Piece<'t> {
    /// Whether it stands inside the nested structure.
    nested: bool,
    name: String,
    lines: Vec<(usize, &'t str)>,
    /// How many brackets are open at its end.
    open: isize,
}

impl<'t> Piece<'t> {
    fn new(nested: bool, number: usize, text: &'t str) -> Self {
        let name = text.split([':', ' ']).next().unwrap_or_default().trim();
        let is_name = name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let mut piece = Self {
            nested,
            name: if is_name {
                name.to_owned()
            } else {
                String::new()
            },
            lines: Vec::new(),
            open: 0,
        };
        piece.push(number, text);
        piece
    }

    fn push(&mut self, number: usize, text: &'t str) {
        self.lines.push((number, text));
        self.open += depth(text);
    }

    fn range(&self) -> RangeInclusive<usize> {
        let number = |line: Option<&(usize, &str)>| line.map_or(0, |(number, _)| *number);
        number(self.lines.first())..=number(self.lines.last())
    }

    fn text(&self, without: Option<usize>) -> String {
        let lines = self
            .lines
            .iter()
            .enumerate()
            .filter(|(nth, _)| Some(*nth) != without);
        lines
            .map(|(_, (_, text))| *text)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl<'l, 't> Part<'l, 't> {
    /// Takes the lines from an anchor to the next.
    pub(super) fn of(lines: &'l [Line<'t>], from: usize) -> Self {
        let length = lines[from + 1..]
            .iter()
            .position(|line| line.anchor.is_some())
            .map_or(lines.len() - from, |next| next + 1);
        let lines = &lines[from..from + length];
        let mut part = Self {
            lines,
            base: Some(lines[0].indent),
            closed: None,
            from,
        };
        part.closed = part.close();
        part
    }

    /// Takes lines that stand outside of every entry and section.
    pub(super) fn loose(lines: &'l [Line<'t>]) -> Self {
        Self {
            lines,
            base: None,
            closed: None,
            from: 0,
        }
    }

    /// Counts the lines up to the one that closes the first bracket.
    fn close(&self) -> Option<usize> {
        let text = self.joined(self.lines.len());
        let end = brackets(&text).end?;
        Some(text[..end].matches('\n').count() + 1)
    }

    /// Tells whether lines that are moved in as its own follow the bracket that closes it: that bracket is the damage.
    fn closes_early(&self, length: usize) -> bool {
        self.lines[length..]
            .iter()
            .any(|line| self.is_inside(line) && !line.is_frame())
    }

    fn joined(&self, length: usize) -> String {
        let texts: Vec<&str> = self.lines[..length].iter().map(|line| line.text).collect();
        texts.join("\n")
    }

    /// Gives the place of the first line after the part.
    pub(super) fn end(&self) -> usize {
        self.from + self.closed.unwrap_or(self.lines.len())
    }

    /// Gives the lines among its own that must belong to something else, when its brackets do not close.
    pub(super) fn outside(&self) -> impl Iterator<Item = &Line<'t>> {
        let inside = self.closed.is_some();
        self.lines
            .iter()
            .skip(1)
            .filter(move |line| !inside && !self.is_inside(line))
    }

    fn is_inside(&self, line: &Line<'_>) -> bool {
        self.base.is_none_or(|base| line.indent > base + 1)
    }

    /// Gives the numbers of its lines.
    pub(super) fn lines(&self) -> RangeInclusive<usize> {
        let own = &self.lines[..self.closed.unwrap_or(self.lines.len())];
        let last = own
            .iter()
            .rev()
            .find(|line| self.is_inside(line))
            .or(own.last());
        let number = |line: Option<&Line<'_>>| line.map_or(0, |line| line.number);
        number(own.first())..=number(last)
    }

    /// Gives the first thing in it that reads as a title.
    pub(super) fn title(&self) -> Option<String> {
        let text = self.joined(self.lines.len());
        let (_, rest) = text.split_once("title: \"")?;
        let title: String = rest
            .chars()
            .take_while(|c| !matches!(c, '"' | '\n'))
            .take(80)
            .collect();
        (!title.is_empty()).then_some(title)
    }

    /// Reads the value, and tells what is missing from it. Nothing when there is nothing of it.
    pub(super) fn read<T: DeserializeOwned>(
        &mut self,
        name: &str,
        nested: Option<&str>,
    ) -> (Option<T>, Vec<Missing>) {
        if let Some(whole) = self.read_whole(name, nested) {
            return whole;
        }
        // A wrong bracket may close it in the middle: how far lines are moved in tells more.
        self.closed = self
            .closed
            .filter(|length| *length == 1 && !self.closes_early(*length));
        let mut pieces = self.by_lines(nested);
        if pieces.is_empty() {
            pieces = self.by_commas(nested);
        }
        let mut missing = Vec::new();
        let mut seen = HashSet::new();
        let (mut own, mut inner) = (String::new(), String::new());
        let mut says_something = false;
        for piece in &pieces {
            let wrapped = |text: &str| match nested {
                Some(name) if piece.nested => format!("({name}:({text}))"),
                _ => format!("({text})"),
            };
            let is_first = seen.insert((piece.nested, piece.name.clone()));
            match salvage::<T>(piece, wrapped, &mut missing).filter(|_| is_first) {
                Some(text) => {
                    says_something |= piece.name != "id";
                    let target = if piece.nested { &mut inner } else { &mut own };
                    target.push_str(text.trim_end().trim_end_matches(','));
                    target.push_str(",\n");
                }
                None => missing.push((piece.range(), piece.name.clone())),
            }
        }
        let text = match nested {
            Some(name) if !inner.is_empty() => format!("({own}{name}:({inner}))"),
            _ => format!("({own})"),
        };
        let read = says_something
            .then(|| read_noting(&text, &mut Vec::new()).ok())
            .flatten();
        (read, missing)
    }

    /// Reads it whole: up to where its brackets close, or a section up to where its entries begin.
    fn read_whole<T: DeserializeOwned>(
        &self,
        name: &str,
        nested: Option<&str>,
    ) -> Option<(Option<T>, Vec<Missing>)> {
        let _ = self.base?;
        let text = match self.closed {
            Some(length) if self.closes_early(length) => return None,
            Some(length) => {
                let text = self.joined(length);
                let end = brackets(&text).end?;
                text[..end].to_owned()
            }
            None => {
                let text = self.joined(self.lines.len());
                format!("{})", text.trim_end().strip_suffix("entries: [")?)
            }
        };
        // The first word may be the damaged one.
        let text = match text.split_once('(') {
            Some((word, rest)) if !word.contains(':') => format!("{name}({rest}"),
            _ => format!("{name}({text}"),
        };
        let mut unknown = Vec::new();
        let read = read_noting(&text, &mut unknown).ok()?;
        if !unknown.is_empty() && !self.by_lines(nested).is_empty() {
            // A damaged name may be that of a field with much in it.
            return None;
        }
        let missing = unknown
            .into_iter()
            .map(|field| (self.lines(), field))
            .collect();
        Some((Some(read), missing))
    }

    /// Cuts it into fields where lines begin with a name, as far in as fields are.
    fn by_lines(&self, nested: Option<&str>) -> Vec<Piece<'t>> {
        let first = usize::from(self.base.is_some());
        let inside = || {
            self.lines
                .iter()
                .skip(first)
                .filter(|line| self.is_inside(line))
                .map(|line| line.without_stray())
        };
        let named = || {
            inside()
                .filter(|line| line.field().is_some())
                .map(|line| line.indent)
        };
        let Some(outer) = named().min() else {
            return Vec::new();
        };
        let inner = named()
            .filter(|indent| *indent > outer + 1)
            .min()
            .unwrap_or(outer + 4);
        let mut pieces: Vec<Piece<'t>> = Vec::new();
        let mut in_nested = false;
        for line in self.first_words().into_iter().chain(inside()) {
            let is_outer = line.indent.abs_diff(outer) <= 1 || line.indent == usize::MAX;
            let is_inner = nested.is_some()
                && line.indent.abs_diff(inner) <= 1
                && (in_nested || pieces.last().is_none_or(|piece| piece.open <= 0));
            let last = pieces
                .last_mut()
                .filter(|piece| *piece.range().end() + 2 >= line.number);
            if line.is_closing() {
                match last.filter(|piece| piece.open > 0) {
                    Some(piece) => piece.push(line.number, line.text),
                    None => in_nested &= !is_outer,
                }
            } else if line.is_frame() {
            } else if nested.is_some()
                && is_outer
                && line.text.ends_with('(')
                && !line.text.starts_with("cover:")
            {
                // The line break before it may be gone.
                if let Some((before, _)) = line.text.rsplit_once(',') {
                    pieces.push(Piece::new(false, line.number, before));
                }
                in_nested = true;
            } else if is_outer || is_inner {
                // The line break behind the first line of the nested structure may be gone.
                let within = nested
                    .filter(|_| is_outer)
                    .and_then(|nested| line.text.strip_prefix(nested)?.split_once('('))
                    .map(|(_, rest)| rest.trim())
                    .filter(|rest| rest.contains(':') && !rest.ends_with("),"));
                in_nested = is_inner || within.is_some();
                pieces.push(Piece::new(
                    in_nested,
                    line.number,
                    within.unwrap_or(line.text),
                ));
            } else {
                match last {
                    Some(piece) => piece.push(line.number, line.text),
                    None => pieces.push(Piece::new(in_nested, line.number, line.text)),
                }
            }
        }
        pieces
    }

    /// What stands behind the first bracket on the first line, as a line of its own, where the line break is gone.
    fn first_words(&self) -> Option<Line<'t>> {
        let first = self.lines.first().filter(|_| self.base.is_some())?;
        let rest = match first.text.split_once('(') {
            Some((word, rest)) if !word.contains(':') => rest.trim(),
            _ => first.text,
        };
        (!rest.is_empty()).then_some(Line {
            text: rest,
            indent: usize::MAX,
            anchor: None,
            ..*first
        })
    }

    /// Cuts it into fields at commas, where it is laid out in another way.
    fn by_commas(&self, nested: Option<&str>) -> Vec<Piece<'t>> {
        let mut pieces = Vec::new();
        for line in self.lines {
            let Some((_, inside)) = line.text.split_once('(') else {
                continue;
            };
            let opens = |field: &&str| {
                ["sections", "entries"].contains(&field.trim_end_matches(['[', ':', ' ']))
            };
            for field in fields(inside).into_iter().filter(|field| !opens(field)) {
                let name = field.split(':').next().unwrap_or_default().trim();
                let within = nested
                    .filter(|nested| *nested == name)
                    .and_then(|_| field.split_once('('));
                let (nested, fields) = match within {
                    Some((_, inside)) => (true, fields(inside)),
                    None => (false, vec![field]),
                };
                pieces.extend(
                    fields
                        .into_iter()
                        .map(|field| Piece::new(nested, line.number, field)),
                );
            }
        }
        pieces
    }
}

/// Reads one field: all of it, or all but one of its lines. Gives the text that can be read and tells what is missing.
fn salvage<T: DeserializeOwned>(
    piece: &Piece<'_>,
    wrapped: impl Fn(&str) -> String,
    missing: &mut Vec<Missing>,
) -> Option<String> {
    const MOST_LINES: usize = 64;
    const MOST_BYTES: usize = 64 * 1024;
    let reads = |text: &str| {
        let mut unknown = Vec::new();
        read_noting::<T>(&wrapped(text), &mut unknown).is_ok() && unknown.is_empty()
    };
    let whole = piece.text(None);
    if reads(&whole) {
        return Some(whole);
    }
    let closed = |text: String| {
        let open = brackets(&text).open;
        text + &open.iter().rev().collect::<String>()
    };
    if piece.lines.len() > MOST_LINES || whole.len() > MOST_BYTES {
        return None;
    }
    if piece.lines.len() == 1 {
        // A text without its end is worth more than nothing.
        let ended = closed(whole.trim_end().trim_end_matches(',').to_owned() + "\"");
        return reads(&ended).then(|| {
            missing.push((piece.range(), piece.name.clone()));
            ended
        });
    }
    let cut = closed(whole);
    if reads(&cut) {
        missing.push((piece.range(), piece.name.clone()));
        return Some(cut);
    }
    (0..piece.lines.len()).rev().find_map(|nth| {
        let rest = closed(piece.text(Some(nth)));
        reads(&rest).then(|| {
            let (number, text) = piece.lines[nth];
            let own = text.split_once(':').map(|(name, _)| name.trim());
            let name = own.filter(|name| {
                name.bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            });
            missing.push((number..=number, name.unwrap_or(&piece.name).to_owned()));
            rest
        })
    })
}
