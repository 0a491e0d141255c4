//! Characters that were lost or garbled on the way: by a form, a spreadsheet, a mail program.

use crate::model::Entry;

/// The most characters of a word that are shown.
const SHOWN: usize = 40;

/// Gives the first broken word of each text of an entry.
pub(super) fn excerpts(entry: &Entry) -> Vec<String> {
    let book = &entry.book;
    let mut excerpts: Vec<String> = [
        &book.title,
        &book.subtitle,
        &book.original.title,
        &book.original.romanized,
        &book.series.title,
        &book.publisher,
        &book.imprint,
        &book.country,
    ]
    .into_iter()
    .map(String::as_str)
    .chain(
        book.contributors
            .iter()
            .flat_map(|person| [person.name.as_str(), &person.filed_as]),
    )
    .chain(entry.annotations.iter().map(|(_, text)| text))
    .chain(entry.tags.iter().map(String::as_str))
    .filter_map(broken_word)
    .collect();
    excerpts.dedup();
    excerpts
}

/// Gives the first word with a character that nobody typed.
pub(super) fn broken_word(text: &str) -> Option<String> {
    let suspicious = |b: u8| b == b'?' || b < b' ' || b == 0x7f || b >= 0x80;
    if !text.bytes().any(suspicious) {
        return None;
    }
    text.split(char::is_whitespace)
        .find(|word| is_broken(word))
        .map(|word| {
            word.chars()
                .take(SHOWN)
                .map(|c| if c.is_control() { '\u{fffd}' } else { c })
                .collect()
        })
}

fn is_broken(word: &str) -> bool {
    word.contains('\u{fffd}')
        || word.chars().any(char::is_control)
        || is_garbled(word)
        || has_lost_letter(word)
}

/// UTF-8 that was read as Windows-1252: "MartÃ­nez", "Â¿QuÃ©", "itâ€™s".
fn is_garbled(word: &str) -> bool {
    let pairs = word.chars().zip(word.chars().skip(1));
    word.contains("â€")
        || pairs.into_iter().any(|(first, second)| match first {
            'Ã' => matches!(second, '\u{a0}'..='\u{bf}' | '‰' | '‘' | '“' | 'š'),
            'Â' => matches!(second, '\u{a0}'..='\u{bf}'),
            _ => false,
        })
}

/// A question mark where a letter was: "Yish?eeh", "Bich'eek??s". Addresses on the web have it rightly.
fn has_lost_letter(word: &str) -> bool {
    if word.contains("://") || word.contains("www.") || word.contains('=') {
        return false;
    }
    let mut parts = word.split('?');
    let before = parts
        .next()
        .is_some_and(|part| part.ends_with(char::is_alphanumeric));
    before && parts.any(|part| part.starts_with(char::is_alphanumeric))
}
