//! Makes any text fit to print: takes away what cannot be seen and would only harm, finds the font for each character, and
//! puts a visible stand-in where no font has one, so that no letter vanishes in silence.

use super::fonts::{self, PLAIN, READING};
use super::world::BOOK;
use crate::model::EntryId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// Stands where a character has no font (U+FFFD).
const STAND_IN: char = '\u{fffd}';

/// The longest run of letters without a place to break a line. Longer ones are given such places.
const LONGEST_RUN: usize = 28;

/// The most characters of a title, a name or another text of one line. The longest title of a real book has 116; a page of one
/// endless title could not be laid out in any time that somebody would wait.
const LONGEST_LINE: usize = 1_000;

/// Knows which characters can be printed. Keeps what it has found out.
#[derive(Default)]
pub(super) struct Legible {
    /// For readers who bring their own fonts and break lines themselves.
    elsewhere: bool,
    known: HashMap<char, Option<usize>>,
    /// Clusters that came out of the layout without a glyph although each of their characters has a font.
    unshaped: BTreeSet<String>,
    families: BTreeSet<usize>,
    missing: BTreeMap<(char, Option<EntryId>), ()>,
    shortened: BTreeSet<Option<EntryId>>,
    entry: Option<EntryId>,
}

impl Legible {
    /// Makes one for copies that are read elsewhere: only what is harmful is taken away.
    pub(super) fn elsewhere() -> Self {
        Self {
            elsewhere: true,
            ..Self::default()
        }
    }

    /// Begins a new list: forgets what the last one needed.
    pub(super) fn begin(&mut self) {
        self.families.clear();
        self.missing.clear();
        self.shortened.clear();
        self.entry = None;
    }

    /// Says which entry the following texts belong to.
    pub(super) fn of(&mut self, entry: Option<EntryId>) {
        self.entry = entry;
    }

    /// Notes a cluster that has no glyph. Tells whether that is news.
    pub(super) fn note_unshaped(&mut self, cluster: &str) -> bool {
        // More than a few would be a hostile text; each costs a search in every text.
        self.unshaped.len() < 64 && !cluster.is_empty() && self.unshaped.insert(cluster.to_owned())
    }

    /// Gives the families that the texts need beside the reading faces, in the order of the table of fonts.
    pub(super) fn families(&self) -> Vec<String> {
        let mut families: Vec<String> = Vec::new();
        for name in self.families.iter().filter_map(|face| family(*face)) {
            if !families.contains(&name) {
                families.push(name);
            }
        }
        families
    }

    /// Gives the characters without a font and the entries they stand in.
    pub(super) fn missing(&self) -> impl Iterator<Item = (char, Option<EntryId>)> {
        self.missing.keys().copied()
    }

    /// Gives the entries with a text of one line that is too long to be printed whole.
    pub(super) fn shortened(&self) -> impl Iterator<Item = Option<EntryId>> {
        self.shortened.iter().copied()
    }

    /// Gives a text of one line.
    pub(super) fn line(&mut self, text: &str) -> String {
        let text = text.trim();
        match text.char_indices().nth(LONGEST_LINE) {
            Some((end, _)) if !self.elsewhere => {
                let _ = self.shortened.insert(self.entry);
                let start = self.one_line(&text[..end]);
                format!("{start}…")
            }
            _ => self.one_line(text),
        }
    }

    fn one_line(&mut self, text: &str) -> String {
        self.fit(&text.replace(['\r', '\n', '\u{2028}', '\u{2029}'], " "))
    }

    /// Gives a text as paragraphs, one for each line that has words.
    pub(super) fn paragraphs(&mut self, text: &str) -> Vec<String> {
        text.split(['\n', '\r', '\u{2028}', '\u{2029}'])
            .map(|line| self.fit(line.trim()))
            .filter(|line| !is_blank(line))
            .collect()
    }

    fn fit(&mut self, text: &str) -> String {
        if text.bytes().all(|b| (b' '..=b'~').contains(&b)) {
            return self.broken(text);
        }
        let isolates = closes_what_it_opens(text);
        let mut fit = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '\u{2066}'..='\u{2069}' if isolates => fit.push(c),
                '\t' => fit.push(' '),
                _ if is_harmful(c) => {}
                _ if self.elsewhere || is_invisible(c) => fit.push(c),
                _ => match self.face(c) {
                    Some(face) => {
                        let _ = self.families.insert(face);
                        fit.push(c);
                    }
                    None => {
                        let _ = self.missing.insert((c, self.entry), ());
                        fit.push(STAND_IN);
                    }
                },
            }
        }
        for cluster in &self.unshaped {
            if fit.contains(cluster.as_str()) {
                if let Some(c) = cluster.chars().last() {
                    let _ = self.missing.insert((c, self.entry), ());
                }
                fit = fit.replace(cluster.as_str(), "\u{fffd}");
            }
        }
        self.broken(&fit)
    }

    fn broken(&self, text: &str) -> String {
        if self.elsewhere {
            text.to_owned()
        } else {
            breakable(text)
        }
    }

    fn face(&mut self, c: char) -> Option<usize> {
        *self.known.entry(c).or_insert_with(|| {
            (0..)
                .map_while(|i| BOOK.info(i).map(|info| (i, info)))
                .find(|(_, info)| info.coverage.contains(u32::from(c)))
                .map(|(i, _)| i)
        })
    }
}

fn family(face: usize) -> Option<String> {
    BOOK.info(face)
        .map(|info| info.family.to_string())
        .filter(|name| name != READING && name != PLAIN)
}

/// Control characters; marks that would turn the direction of the texts that follow; tags; the mark of byte order. None of
/// them has a shape of its own.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Characters that steer line breaks, joining and variants, and have no glyph.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0100}'..='\u{e01ef}')
}

/// Tells whether every isolate (UAX #9) of a text ends within it.
fn closes_what_it_opens(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// Tells whether nothing of a text can be seen.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || is_invisible(c) || is_harmful(c))
}

/// Puts places where a line may break into runs of letters that are too long for a column.
fn breakable(text: &str) -> String {
    if !text.split_whitespace().any(|run| run.len() > LONGEST_RUN) {
        return text.to_owned();
    }
    let mut whole = String::with_capacity(text.len() + text.len() / 4);
    for run in text.split_inclusive(char::is_whitespace) {
        let long = run.len() > LONGEST_RUN && !breaks_between_letters(run) && {
            let parts = run.split(is_a_place_to_break);
            let longest = parts
                .map(|part| part.graphemes(true).map(breadth).sum())
                .max();
            longest.is_some_and(|letters: usize| letters > LONGEST_RUN)
        };
        if !long {
            whole.push_str(run);
            continue;
        }
        // An address breaks where its parts end.
        let address = run.contains("://") || run.starts_with("www.");
        for (at, grapheme) in run.graphemes(true).enumerate() {
            if at > 0 && at % 4 == 0 && !address {
                whole.push('\u{200b}');
            }
            whole.push_str(grapheme);
            if address && matches!(grapheme, "/" | "." | "-" | "_" | "?" | "&" | "=" | "#") {
                whole.push('\u{200b}');
            }
        }
    }
    whole
}

/// About how many Latin letters wide a cluster is.
fn breadth(grapheme: &str) -> usize {
    use Script::{Cherokee, Ethiopic, Kannada, Malayalam, Sinhala, Tamil, Telugu};
    let broad = grapheme.chars().any(|c| {
        matches!(
            c.script(),
            Cherokee | Ethiopic | Kannada | Malayalam | Sinhala | Tamil | Telugu
        )
    });
    1 + usize::from(broad)
}

/// Tells whether a line may break after a sign that stands between words instead of a space: hyphens, dashes, the slash, and
/// the Ethiopic space between words.
fn is_a_place_to_break(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}' | '–' | '—' | '/' | '\u{1361}')
}

/// Tells whether a text is in a script that is written without spaces; Typst knows where such lines may break.
fn breaks_between_letters(run: &str) -> bool {
    run.chars().next().is_some_and(|c| {
        matches!(
            c.script(),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Hangul
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
                | Script::Tibetan
        )
    })
}

/// Tells whether a text has letters that reach far above or below the line.
pub(super) fn is_deep(text: &str) -> bool {
    use Script::{Arabic, Kannada, Khmer, Malayalam, Mongolian, Myanmar, Sinhala, Telugu, Tibetan};
    !text.is_ascii()
        && text.chars().any(|c| {
            matches!(
                c.script(),
                Arabic
                    | Kannada
                    | Khmer
                    | Malayalam
                    | Mongolian
                    | Myanmar
                    | Sinhala
                    | Telugu
                    | Tibetan
            )
        })
}

/// Tells whether most letters of a text are in scripts whose lines need more room between them than those of Latin letters:
/// they carry marks above and below, or fill the whole square.
pub(super) fn is_open(text: &str) -> bool {
    use Script::*;
    mostly(text, |script| {
        matches!(
            script,
            Arabic
                | Bengali
                | Bopomofo
                | Devanagari
                | Gujarati
                | Gurmukhi
                | Han
                | Hangul
                | Hiragana
                | Kannada
                | Katakana
                | Khmer
                | Lao
                | Malayalam
                | Mongolian
                | Myanmar
                | Oriya
                | Sinhala
                | Syriac
                | Tamil
                | Telugu
                | Thaana
                | Thai
                | Tibetan
        )
    })
}

/// Tells whether most letters of a text are in scripts for which there is no bold face.
pub(super) fn is_unbolded(text: &str) -> bool {
    mostly(text, |script| {
        let mut faces = fonts::of_script(script).peekable();
        faces.peek().is_some() && faces.nth(1).is_none()
    })
}

fn mostly(text: &str, is_meant: impl Fn(Script) -> bool) -> bool {
    if text.is_ascii() {
        return false;
    }
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let meant = letters().filter(|c| is_meant(c.script())).count();
    meant * 2 > letters().count()
}
