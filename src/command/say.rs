//! Printing, for the command line alone. What a file holds is shown as text and never steers a terminal.

use super::{Done, Refused};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Prints a result to standard output. A reader that has gone away is no fault; a full disk is one.
pub(super) fn tell(text: &str) -> Done {
    tell_whole(&harmless(text))
}

/// Prints a message to standard error.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(text));
}

/// Prints bytes that stand for themselves (JSON).
pub(super) fn tell_whole(text: &str) -> Done {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Refused::Output(error.kind())),
        _ => Ok(()),
    }
}

/// Shows a path on one line.
pub(super) fn shown(path: &Path) -> String {
    one_line(&path.to_string_lossy())
}

/// Shows a text of a file on one line.
pub(super) fn one_line(text: &str) -> String {
    harmless(text).replace('\n', " ")
}

/// Takes the power from signs that would move the cursor, colour the screen or turn the direction of what follows.
fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        let steers = (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
        if steers {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(
            one_line("a\x1b[31mb\n\u{202e}c"),
            "a\\u{1b}[31mb \\u{202e}c"
        );
        assert_eq!(one_line("¿Qué? ᏣᎳᎩ عربي"), "¿Qué? ᏣᎳᎩ عربي");
    }
}
