//! Following brackets through RON that may be damaged.

/// How the brackets of a text stand.
pub(super) struct Brackets {
    /// Where the first bracket that was opened is closed.
    pub(super) end: Option<usize>,
    /// What would close those that are open at the end.
    pub(super) open: Vec<char>,
}

/// Follows brackets, outside of texts and comments, up to where the first is closed.
pub(super) fn brackets(text: &str) -> Brackets {
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        at += match c {
            '"' => past_text(&text[at..]),
            'r' if is_raw(text, at) => past_raw(&text[at..]),
            '/' if text[at..].starts_with("//") => text[at..].find('\n').unwrap_or(text.len() - at),
            '/' if text[at..].starts_with("/*") => {
                text[at..].find("*/").map_or(text.len() - at, |end| end + 2)
            }
            '(' | '[' | '{' => {
                open.push(match c {
                    '(' => ')',
                    '[' => ']',
                    _ => '}',
                });
                1
            }
            ')' | ']' | '}' => {
                if open.pop() != Some(c) {
                    break;
                }
                if open.is_empty() {
                    return Brackets {
                        end: Some(at + 1),
                        open,
                    };
                }
                1
            }
            _ => c.len_utf8(),
        };
    }
    Brackets { end: None, open }
}

/// Counts how many more brackets a line opens than it closes.
pub(super) fn depth(line: &str) -> isize {
    let (mut at, mut depth) = (0, 0);
    while let Some(c) = line[at..].chars().next() {
        at += match c {
            '"' => past_text(&line[at..]),
            '(' | '[' | '{' => {
                depth += 1;
                1
            }
            ')' | ']' | '}' => {
                depth -= 1;
                1
            }
            _ => c.len_utf8(),
        };
    }
    depth
}

/// Counts the bytes of a text in quotation marks.
fn past_text(text: &str) -> usize {
    let mut escaped = false;
    text.bytes()
        .skip(1)
        .position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })
        .map_or(text.len(), |end| end + 2)
}

fn is_raw(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
        && text[at + 1..].trim_start_matches('#').starts_with('"')
}

/// Counts the bytes of a raw text: `r#"..."#`.
fn past_raw(text: &str) -> usize {
    let hashes = text[1..].bytes().take_while(|byte| *byte == b'#').count();
    let closing = format!("\"{}", "#".repeat(hashes));
    let start = 2 + hashes;
    text[start..]
        .find(&closing)
        .map_or(text.len(), |end| start + end + closing.len())
}

/// Cuts what is inside a bracket at its commas, up to where the bracket is closed.
pub(super) fn fields(inside: &str) -> Vec<&str> {
    let mut fields = Vec::new();
    let (mut from, mut at, mut depth) = (0, 0, 0_usize);
    while let Some(c) = inside[at..].chars().next() {
        match c {
            '"' => {
                at += past_text(&inside[at..]);
                continue;
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                fields.push(inside[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    fields.push(inside[from..at].trim());
    fields.retain(|field| !field.is_empty());
    fields
}
