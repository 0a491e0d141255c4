//! All languages of BCP 47 that the table of likely ones does not hold: their names, and finding them.
//!
//! Nearly eight thousand are in one text that is taken apart when somebody first meets one of them, and folded when somebody
//! first looks for one: neither costs the start of the program anything.

use super::names::{Fit, allowed, fit};
use crate::search::fold;
use crate::words::Tongue;
use memchr::memmem;
use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../assets/vocabulary/all-languages.tsv");

/// How many lines stand before the names of a language in the folded text: its tag and its longer code.
const CODES: usize = 2;

/// A language as the table has it.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) tag: &'static str,
    /// The English names with strokes between them; the first is the label.
    english: &'static str,
    spanish: &'static str,
    pub(super) own: &'static str,
    pub(super) within: &'static str,
    pub(super) iso639_3: &'static str,
}

impl Row {
    fn read(line: &'static str) -> Self {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        Self {
            tag: cell(),
            english: cell(),
            spanish: cell(),
            own: cell(),
            within: cell(),
            iso639_3: cell(),
        }
    }

    /// Gives its name in a tongue of the program. Where there is no Spanish one, that is the English one.
    pub(super) fn name(&self, tongue: Tongue) -> &'static str {
        let english = || self.english.split('|').next().unwrap_or(self.tag);
        match tongue {
            Tongue::Spanish if !self.spanish.is_empty() => self.spanish,
            _ => english(),
        }
    }

    /// Gives its other names.
    pub(super) fn other(&self) -> impl Iterator<Item = &'static str> {
        self.english.split('|').skip(1)
    }
}

/// All rows, those with the better known names first.
#[derive(Debug)]
pub(super) struct Rest {
    rows: Vec<Row>,
    by_tag: HashMap<&'static str, usize>,
    folded: LazyLock<Folded>,
}

/// Gives the table.
pub(super) fn rest() -> &'static Rest {
    static REST: LazyLock<Rest> = LazyLock::new(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let rows: Vec<Row> = lines.map(Row::read).collect();
        let mut by_tag = HashMap::with_capacity(rows.len() * 2);
        for (at, row) in rows.iter().enumerate() {
            let _ = by_tag.insert(row.tag, at);
            if !row.iso639_3.is_empty() {
                let _ = by_tag.entry(row.iso639_3).or_insert(at);
            }
        }
        Rest {
            rows,
            by_tag,
            folded: LazyLock::new(|| Folded::of(&rest().rows)),
        }
    });
    &REST
}

impl Rest {
    /// Gives the language with exactly this tag or code.
    pub(super) fn get(&self, tag: &str) -> Option<&Row> {
        self.by_tag.get(tag).and_then(|at| self.rows.get(*at))
    }

    /// Gives the language at a place.
    pub(super) fn at(&self, at: usize) -> Option<&Row> {
        self.rows.get(at)
    }

    /// Counts the languages.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Gives the codes and names of a language, folded; nothing for one that is not here.
    pub(super) fn folded_names(&self, tag: &str) -> Option<impl Iterator<Item = &str>> {
        let at = self.by_tag.get(tag)?;
        Some(self.folded.lines(*at).filter(|name| !name.is_empty()))
    }

    /// Gives the places of the languages that bear exactly this folded name or code.
    pub(super) fn exact(&self, typed: &str) -> Vec<usize> {
        self.folded.exact(typed)
    }

    /// Gives the place of the first language with exactly this folded name.
    pub(super) fn named(&self, typed: &str) -> Option<usize> {
        let bears = |at: &usize| self.folded.lines(*at).skip(CODES).any(|name| name == typed);
        self.folded.exact(typed).into_iter().find(bears)
    }

    /// Gives the languages of which a name begins so or holds what was typed, the best first.
    pub(super) fn partly(&self, typed: &str) -> Vec<usize> {
        self.folded.partly(typed)
    }

    /// Gives the languages of which a name may be meant by what was misspelt, the nearest first.
    pub(super) fn misspelt(&self, typed: &str) -> Vec<usize> {
        self.folded.misspelt(typed)
    }
}

/// All codes and names, folded, each on a line of its own.
#[derive(Debug)]
struct Folded {
    text: String,
    /// Where each language begins in the text, and where the last one ends.
    starts: Vec<usize>,
    /// What a misspelling may be meant for: names and their words.
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    row: u16,
    start: u32,
    bytes: u8,
    chars: u8,
    letters: u32,
}

impl Folded {
    fn of(rows: &[Row]) -> Self {
        let mut folded = Self {
            text: String::from("\n"),
            starts: Vec::with_capacity(rows.len() + 1),
            words: Vec::new(),
        };
        for (at, row) in rows.iter().enumerate() {
            folded.starts.push(folded.text.len());
            for code in [row.tag, row.iso639_3] {
                folded.text.push_str(code);
                folded.text.push('\n');
            }
            let labels = [row.name(Tongue::English), row.spanish, row.own];
            for name in labels.into_iter().chain(row.other()) {
                folded.add(at, name);
            }
        }
        folded.starts.push(folded.text.len());
        folded
    }

    fn add(&mut self, row: usize, name: &str) {
        let start = self.text.len();
        self.text.push_str(&fold(name));
        let name = self.text.get(start..).unwrap_or_default();
        let words = name.split(' ');
        let all = Some(name).filter(|name| name.contains(' '));
        for word in words.chain(all) {
            let (chars, bytes) = (word.chars().count(), word.len());
            let offset = word.as_ptr() as usize - name.as_ptr() as usize;
            let (Ok(row), Ok(start)) = (u16::try_from(row), u32::try_from(start + offset)) else {
                continue;
            };
            if let (Ok(bytes), Ok(chars @ 4..)) = (u8::try_from(bytes), u8::try_from(chars)) {
                self.words.push(Word {
                    row,
                    start,
                    bytes,
                    chars,
                    letters: letters(word),
                });
            }
        }
        self.text.push('\n');
    }

    /// Gives the lines of a language.
    fn lines(&self, row: usize) -> impl Iterator<Item = &str> {
        let from = self.starts.get(row).copied().unwrap_or_default();
        let to = self.starts.get(row + 1).copied().unwrap_or(from);
        let lines = self.text.get(from..to).unwrap_or_default();
        lines.strip_suffix('\n').unwrap_or(lines).split('\n')
    }

    /// Gives the languages whose lines hold a text, in order, each once.
    fn holding(&self, text: &str) -> Vec<usize> {
        let finder = memmem::Finder::new(text);
        let (mut from, mut row, mut found) = (0, 0, Vec::new());
        while let Some(at) = self
            .text
            .as_bytes()
            .get(from..)
            .and_then(|rest| finder.find(rest))
        {
            // The line's own beginning is the end of the line before.
            let at = from + at + usize::from(text.starts_with('\n'));
            while self.starts.get(row + 1).is_some_and(|start| *start <= at) {
                row += 1;
            }
            let Some(end) = self.starts.get(row + 1) else {
                break;
            };
            found.push(row);
            from = end - 1;
        }
        found
    }

    fn exact(&self, typed: &str) -> Vec<usize> {
        match typed.is_empty() {
            true => Vec::new(),
            false => self.holding(&format!("\n{typed}\n")),
        }
    }

    fn partly(&self, typed: &str) -> Vec<usize> {
        let words: Vec<&str> = typed.split(' ').collect();
        let Some(longest) = words.iter().max_by_key(|word| word.len()) else {
            return Vec::new();
        };
        // One letter or two are in nearly all names: only those that begin so are meant.
        let holding = match typed.chars().nth(2) {
            Some(_) => self.holding(longest),
            None => self.holding(&format!("\n{typed}")),
        };
        let mut found: Vec<(Fit, usize)> = holding
            .into_iter()
            .filter_map(|row| {
                // Of codes only a whole one is meant: what begins one may be none.
                let names = self.lines(row).skip(CODES);
                let best = names.filter_map(|name| fit(name, typed, &words)).min();
                Some((best?, row))
            })
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, row)| row).collect()
    }

    fn misspelt(&self, typed: &str) -> Vec<usize> {
        let length = typed.chars().count();
        let Some(allowed) = allowed(length) else {
            return Vec::new();
        };
        let letters = letters(typed);
        let mut found: Vec<(usize, usize)> = self
            .words
            .iter()
            .filter(|word| {
                // Each mistake brings in one letter and takes one away, at most.
                usize::from(word.chars).abs_diff(length) <= allowed
                    && (letters & !word.letters).count_ones() as usize <= allowed
                    && (word.letters & !letters).count_ones() as usize <= allowed
            })
            .filter_map(|word| {
                let start = word.start as usize;
                let meant = self.text.get(start..start + usize::from(word.bytes))?;
                let distance = strsim::osa_distance(meant, typed);
                (distance <= allowed).then_some((distance, usize::from(word.row)))
            })
            .collect();
        found.sort_unstable();
        let mut rows: Vec<usize> = Vec::new();
        for (_, row) in found {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows
    }
}

/// Tells which letters a word has, as bits; letters of other scripts share them.
fn letters(word: &str) -> u32 {
    word.chars()
        .fold(0, |letters, c| letters | 1 << (u32::from(c) % 32))
}
