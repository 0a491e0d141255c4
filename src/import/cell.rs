//! Several values in one cell: parted by `;`, by `|` or by lines. A value that holds such a sign itself, or that would be read as
//! something else, stands in quotation marks, a mark within it twice, as in CSV. What a value means is no concern of this module.

/// The signs between values, whatever they are values of.
pub(super) const SIGNS: &[char] = &[';', '\n', '|'];

/// Parts a cell into its values. Empty ones are left out.
pub(super) fn values(cell: &str) -> Vec<&str> {
    parts(cell, SIGNS)
        .into_iter()
        .map(str::trim)
        .filter(|value| !value.is_empty())
        .collect()
}

/// Parts a text at signs outside of quotation marks.
pub(super) fn parts<'a>(text: &'a str, signs: &[char]) -> Vec<&'a str> {
    let (mut parts, mut from) = (Vec::new(), 0);
    for (at, sign) in outside(text) {
        if signs.contains(&sign) {
            parts.push(&text[from..at]);
            from = at + sign.len_utf8();
        }
    }
    parts.push(&text[from..]);
    parts
}

/// Cuts a text at the first words outside of quotation marks.
pub(super) fn cut<'a>(text: &'a str, at_words: &str) -> Option<(&'a str, &'a str)> {
    outside(text)
        .find(|(at, _)| text[*at..].starts_with(at_words))
        .map(|(at, _)| (text[..at].trim(), text[at + at_words.len()..].trim()))
}

/// Takes off what stands in brackets at the end: `Ojibwe [jacket]` gives `Ojibwe` and `jacket`.
pub(super) fn bracketed(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let body = text.trim_end().strip_suffix(close)?;
    let (at, _) = outside(body).filter(|(_, sign)| *sign == open).last()?;
    Some((body[..at].trim_end(), body[at + open.len_utf8()..].trim()))
}

/// Takes the quotation marks off a text that stands in them as a whole.
pub(super) fn unquoted(text: &str) -> Option<String> {
    quotation(text)
        .filter(|(_, length)| *length == text.len())
        .map(|(said, _)| said)
}

/// Gives the quotation at the front, and what follows.
pub(super) fn quoted_front(text: &str) -> Option<(String, &str)> {
    quotation(text).map(|(said, length)| (said, text[length..].trim_start()))
}

/// Puts a text in quotation marks.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Gives the signs of a text that stand in no quotation marks, with their places.
fn outside(text: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut at, mut may_begin) = (0, true);
    std::iter::from_fn(move || {
        loop {
            let rest = &text[at..];
            let sign = rest.chars().next()?;
            match quotation(rest).filter(|_| may_begin) {
                Some((_, length)) => {
                    at += length;
                    may_begin = false;
                }
                None => {
                    let place = at;
                    at += sign.len_utf8();
                    may_begin = sign.is_whitespace() || ";|,([{:".contains(sign);
                    return Some((place, sign));
                }
            }
        }
    })
}

/// Reads the quotation at the front and gives its length with the marks. A mark that nothing closes, or that closes in the
/// middle of a word, is a letter like any other.
fn quotation(text: &str) -> Option<(String, usize)> {
    let inside = text.strip_prefix('"')?;
    let (mut said, mut from) = (String::new(), 0);
    loop {
        let at = from + inside[from..].find('"')?;
        said.push_str(&inside[from..at]);
        let after = &inside[at + 1..];
        if after.starts_with('"') {
            said.push('"');
            from = at + 2;
        } else {
            let ends = |next: char| next.is_whitespace() || ";|,)]}:".contains(next);
            return after
                .chars()
                .next()
                .is_none_or(ends)
                .then_some((said, at + 2));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_between_signs_and_in_quotation_marks() {
        assert_eq!(values("a; b|c\nd;;"), ["a", "b", "c", "d"]);
        assert_eq!(values("\"a; b\"; c"), ["\"a; b\"", "c"]);
        assert_eq!(values("x (\"a; b\"); c"), ["x (\"a; b\")", "c"]);
        // A mark that is never closed, or that closes within a word, costs nothing.
        assert_eq!(values("\"a; b"), ["\"a", "b"]);
        assert_eq!(values("5\"; 7\""), ["5\"", "7\""]);
        assert_eq!(values("\"a;b\"c; d"), ["\"a", "b\"c", "d"]);
    }

    #[test]
    fn brackets_and_marks_come_off_the_end() {
        assert_eq!(
            bracketed("Ojibwe [jacket]", '[', ']'),
            Some(("Ojibwe", "jacket"))
        );
        assert_eq!(
            bracketed("Ojibwe [\"a]\"]", '[', ']'),
            Some(("Ojibwe", "\"a]\""))
        );
        assert_eq!(bracketed("Ojibwe", '[', ']'), None);
        assert_eq!(cut("A: b: c", ": "), Some(("A", "b: c")));
        assert_eq!(cut("\"A: b\": c", ": "), Some(("\"A: b\"", "c")));
        for text in ["", "a", "\"", "a \"b\" c", "\"\"", ";|\n"] {
            assert_eq!(unquoted(&quoted(text)).as_deref(), Some(text));
        }
        assert_eq!(unquoted("\"a\" b"), None);
    }
}
