//! In which language a title in two languages begins: "The Lizard and the Sun = La lagartija y el sol". It only suggests which
//! one is the original; nothing here says that it is.

use crate::model::LanguageTag;
use crate::search::fold;

/// What stands between the halves of a title.
const SIGNS: [&str; 3] = [" = ", " / ", "/"];

/// Short words that are in nearly every title of a language and in hardly any of the other.
const ENGLISH: [&str; 16] = [
    "the", "and", "of", "to", "in", "an", "is", "my", "for", "with", "at", "on", "from", "it", "i",
    "s",
];
const SPANISH: [&str; 20] = [
    "el", "la", "los", "las", "y", "de", "del", "un", "una", "en", "es", "mi", "su", "con", "para",
    "al", "por", "que", "se", "lo",
];

/// Tells whether a title begins in the second of two languages, as far as its halves can be told apart.
pub(super) fn begin_with_second(title: &str, one: &LanguageTag, other: &LanguageTag) -> bool {
    let halves = SIGNS.iter().find_map(|sign| title.split_once(sign));
    let (Some((first, second)), Some(one), Some(other)) = (halves, words(one), words(other)) else {
        return false;
    };
    let straight = count(first, one) + count(second, other);
    let crossed = count(first, other) + count(second, one);
    crossed > straight
}

fn words(language: &LanguageTag) -> Option<&'static [&'static str]> {
    match language.primary() {
        "en" => Some(&ENGLISH),
        "es" => Some(&SPANISH),
        _ => None,
    }
}

fn count(half: &str, words: &[&str]) -> usize {
    fold(half)
        .split(' ')
        .filter(|word| words.contains(word))
        .count()
}
