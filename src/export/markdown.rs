//! The list as Markdown (CommonMark), for web sites and wikis: a heading for each section and each book, a list for each index.
//!
//! Text is only ever text: what would mean something to a reader of Markdown, or to one of its wider kinds (tables, formulas, struck-out
//! words), has a backslash before it.

use super::story::{Line, Piece, Role, story};
use super::telling::told;
use crate::model::PublicList;
use crate::print::Options;
use crate::print::page::Part;

/// Gives the list as Markdown in UTF-8, ended by a line feed. It holds no pictures.
pub fn markdown(list: &PublicList, options: &Options) -> String {
    let (told, _) = told(list, options);
    let mut written = String::new();
    let mut before = None;
    for piece in story(told, options.printable) {
        let Piece::Line(line) = piece else { continue };
        let block = block(&line);
        if block.is_empty() {
            continue;
        }
        let goes_on = before == Some(line.role) && is_item(line.role);
        if !written.is_empty() && !goes_on {
            written.push('\n');
        }
        before = Some(line.role);
        written.push_str(&block);
        written.push('\n');
    }
    written
}

/// Tells whether lines that follow each other are one list.
fn is_item(role: Role) -> bool {
    matches!(role, Role::Listed | Role::ToPull)
}

/// Gives a heading, a paragraph or an item of a list, all of it on one line; nothing for words that cannot be seen.
fn block(line: &Line) -> String {
    let words = run(&line.words);
    let words = words.trim_matches([' ', '\t']);
    let sign = match line.role {
        Role::Title => "# ",
        Role::Section | Role::Book { alone: true } => "## ",
        Role::Book { alone: false } | Role::Group => "### ",
        Role::Listed => "- ",
        Role::ToPull => "- [ ] ",
        _ => "",
    };
    if words.is_empty() {
        return String::new();
    }
    match line.role {
        Role::Draft => format!("**{words}**"),
        Role::Way | Role::Label => format!("{}:", led(words)),
        _ if sign.starts_with('#') => format!("{sign}{}", ended(led(words))),
        _ => format!("{sign}{}", led(words)),
    }
}

/// Puts words after each other, with the links that they have and in italics where nothing about them would keep the signs for it from being read.
fn run(parts: &[Part]) -> String {
    let mut words = String::new();
    for (at, part) in parts.iter().enumerate() {
        let text = escaped(&part.text);
        let next = parts.get(at + 1).and_then(|part| part.text.chars().next());
        let is_apart = words.chars().next_back().is_none_or(char::is_whitespace)
            && next.is_none_or(|c| c.is_whitespace() || ".,;)".contains(c));
        let is_closed = text.trim() == text && !text.is_empty();
        let text = if part.slanted && is_apart && is_closed {
            format!("*{text}*")
        } else {
            text
        };
        match &part.link {
            Some(address) => words.push_str(&format!("[{text}]({})", target(address))),
            None => words.push_str(&text),
        }
    }
    words
}

/// Puts a backslash before each sign that could be read as more than itself, wherever it stands.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '{' {
            // Some readers of Markdown take no backslash before it.
            escaped.push_str("&#123;");
            continue;
        }
        let is_read = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '$' | '^' => true,
            // The beginning of an entity.
            '&' => letters
                .peek()
                .is_some_and(|c| c.is_ascii_alphanumeric() || *c == '#'),
            _ => false,
        };
        if is_read {
            escaped.push('\\');
        }
        escaped.push(if letter.is_control() { ' ' } else { letter });
    }
    escaped
}

/// Keeps the beginning of a line from being read as a heading, a quotation, a list or a rule.
fn led(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let is_read = match rest.chars().next() {
        Some('.' | ')') => (1..=9).contains(&digits),
        Some('#' | '>' | '-' | '+' | '=' | ':') => digits == 0,
        _ => false,
    };
    match is_read {
        true => format!("{number}\\{rest}"),
        false => line.to_owned(),
    }
}

/// Keeps number signs at the end of a heading from being read as its end.
fn ended(line: String) -> String {
    match line.strip_suffix('#') {
        Some(rest) if !rest.ends_with('\\') => format!("{rest}\\#"),
        _ => line,
    }
}

/// Writes an address so that no sign of it ends the link.
fn target(address: &str) -> String {
    let mut target = String::with_capacity(address.len());
    for letter in address.chars() {
        match letter {
            ' ' => target.push_str("%20"),
            _ if letter.is_control() => {}
            _ if letter.is_ascii_punctuation() && !"/:.-?=#%@+,;".contains(letter) => {
                target.extend(['\\', letter]);
            }
            _ => target.push(letter),
        }
    }
    target
}
