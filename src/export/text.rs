//! The list as plain text, to be pasted into an e-mail: lines of at most 72 columns, sections underlined, no tricks.
//!
//! Reads well aloud: the order of the printed page, one blank line between books, nothing drawn with signs but the lines
//! under headings. Holds no control character but the line feed, so that no line of it can be taken for a header.

use super::story::{Piece, Role, story};
use super::telling::told;
use crate::model::PublicList;
use crate::print::Options;
use crate::print::page::Part;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The most columns of a line (RFC 5322 recommends fewer than 78; replies put signs before them).
const COLUMNS: usize = 72;

/// Gives the list as plain text in UTF-8, ended by a line feed.
pub fn text(list: &PublicList, options: &Options) -> String {
    let (told, _) = told(list, options);
    let mut letter = Letter::default();
    for piece in story(told, options.printable) {
        match piece {
            Piece::Line(line) => letter.line(line.role, &joined(&line.words)),
            Piece::OtherLanguage => letter.gap(),
            Piece::Logo(_) | Piece::Cover(_) => {}
        }
    }
    letter.finish()
}

fn joined(parts: &[Part]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect()
}

#[derive(Default)]
struct Letter(String);

impl Letter {
    /// Puts a blank line, unless there is one.
    fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    /// Puts a heading, a paragraph, or one line of several that stand together.
    fn line(&mut self, role: Role, text: &str) {
        // A book and what is said of it stand together, and so do a name in an index and its books.
        let goes_on = role.is_of_a_book()
            || matches!(role, Role::See | Role::Way | Role::Listed | Role::Contact);
        if !goes_on {
            self.gap();
        }
        match role {
            Role::Title => self.heading(text, '='),
            Role::Section => self.heading(text, '-'),
            Role::Way => self.block(&format!("{text}:")),
            Role::Listed => self.block(&format!("- {text}")),
            Role::ToPull => self.block(&format!("[ ] {text}")),
            _ => self.block(text),
        }
    }

    fn heading(&mut self, text: &str, sign: char) {
        let width = self.lines(text);
        if width > 0 {
            self.0.extend(std::iter::repeat_n(sign, width));
            self.0.push('\n');
        }
    }

    fn block(&mut self, text: &str) {
        let _ = self.lines(text);
    }

    /// Puts a text in lines of its own and gives the columns of the widest.
    fn lines(&mut self, text: &str) -> usize {
        let mut widest = 0;
        for line in wrapped(text) {
            widest = widest.max(line.width());
            self.0.push_str(&line);
            self.0.push('\n');
        }
        widest
    }

    fn finish(mut self) -> String {
        self.0.truncate(self.0.trim_end().len());
        self.0.push('\n');
        self.0
    }
}

/// Breaks a text between words; a word too long for a line, as in scripts without spaces, between its letters.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    let shown: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    for word in shown.split_whitespace() {
        let width = word.width();
        if used > 0 && used + 1 + width <= COLUMNS {
            line.push(' ');
            line.push_str(word);
            used += 1 + width;
            continue;
        }
        if used > 0 {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        for grapheme in word.graphemes(true) {
            let width = grapheme.width();
            if used > 0 && used + width > COLUMNS {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push_str(grapheme);
            used += width;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(wrapped(text), expected);
    }

    #[test]
    fn lines_break_between_words_and_by_columns() {
        check("", &[]);
        check("  two   words ", &["two words"]);
        let (full, more) = ("a".repeat(72), "b".repeat(3));
        check(&format!("{full} {more}"), &[&full, &more]);
        check(&format!("{full}{more}"), &[&full, &more]);
        let (line, rest) = ("月".repeat(36), "月".repeat(4));
        check(&format!("{line}{rest}"), &[&line, &rest]);
        check("one\r\nBcc: two\u{0}", &["one Bcc: two"]);
    }
}
