//! The list as plain text, to be pasted into an e-mail: lines of at most 72 columns, sections underlined, no tricks.
//!
//! Reads well aloud: the order of the printed page, one blank line between books, nothing drawn with signs but the lines
//! under headings. Holds no control character but the line feed, so that no line of it can be taken for a header.

use crate::model::PublicList;
use crate::print::index::Group;
use crate::print::page::Part;
use crate::print::{self, Ink, Options};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The most columns of a line (RFC 5322 recommends fewer than 78; replies put signs before them).
const COLUMNS: usize = 72;

/// Gives the list as plain text in UTF-8, ended by a line feed.
pub fn text(list: &PublicList, options: &Options) -> String {
    let options = Options {
        ink: Ink::Colour,
        covers: false,
        ..options.clone()
    };
    let (told, _) = print::told(list, &options);
    let mut letter = Letter::default();
    letter.paragraph(told.draft.as_ref());
    letter.heading(&told.title.text, '=');
    letter.paragraph(told.kicker.as_ref());
    letter.paragraph(told.subtitle.as_ref());
    letter.paragraph(told.slogan.as_ref());
    for part in &told.introduction {
        letter.paragraph(Some(part));
    }
    letter.paragraph(told.empty.as_ref());
    for section in &told.sections {
        if let Some(heading) = &section.heading {
            letter.gap();
            letter.heading(&heading.text, '-');
        }
        for part in &section.introduction {
            letter.paragraph(Some(part));
        }
        for entry in &section.entries {
            letter.block(&joined(&entry.heading));
            letter.block(&joined(&entry.facts));
            let rest = entry
                .languages
                .iter()
                .chain(&entry.cultures)
                .chain(&entry.annotation)
                .chain(&entry.awards);
            for part in rest {
                letter.block(&part.text);
            }
            letter.gap();
        }
    }
    for index in &told.indexes {
        letter.gap();
        letter.heading(&index.heading.text, '-');
        for group in &index.groups {
            letter.group(group);
        }
    }
    if !told.closing.is_empty() {
        letter.gap();
        for part in &told.closing {
            letter.paragraph(Some(part));
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

    fn paragraph(&mut self, part: Option<&Part>) {
        if let Some(part) = part {
            self.block(&part.text);
            self.gap();
        }
    }

    fn heading(&mut self, text: &str, sign: char) {
        let width = self.lines(text);
        if width > 0 {
            self.0.extend(std::iter::repeat_n(sign, width));
            self.0.push('\n');
        }
        self.gap();
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

    /// Puts a language or a culture with its books.
    fn group(&mut self, group: &Group) {
        let own = group.own.as_ref().map(|own| format!(" · {}", own.text));
        self.block(&format!("{}{}", group.name.text, own.unwrap_or_default()));
        if let Some(see) = &group.see {
            self.block(&see.text);
        }
        for kind in &group.kinds {
            if let Some(label) = &kind.label {
                self.block(&format!("{}:", label.text));
            }
            for book in &kind.books {
                let who = book.who.as_ref().map(|who| format!(" ({})", who.text));
                self.block(&format!(
                    "- {}{}",
                    joined(&book.title),
                    who.unwrap_or_default()
                ));
            }
        }
        self.gap();
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
