//! What the tags of an entry leave open: a translation without its translator, letters that no language accounts for, half of a
//! bilingual title, a culture that somebody is said to name as their own, without a word on where they do.

use super::{Finding, Kind, Place};
use crate::model::{Book, CultureTag, Entry, LanguageRole, LanguageTag, Role, Status};
use crate::search::fold;
use crate::vocabulary;
use std::collections::HashSet;
use unicode_script::{Script, UnicodeScript};

/// The most characters of a word that are shown.
const SHOWN: usize = 40;
/// The most letters of a small word.
const SMALL: usize = 3;

pub(super) fn check(entry: &Entry, list: &LanguageTag, findings: &mut Vec<Finding>) {
    let book = &entry.book;
    let mut found = |kind| findings.push(Finding::look_again(kind, vec![Place::of(entry)]));
    if entry.status == Status::Accepted && lacks_translator(book) {
        found(Kind::MissingTranslator);
    }
    for Unexplained { script, word } in unexplained(book, list) {
        found(Kind::ScriptWithoutLanguage {
            script: script.short_name().to_owned(),
            word,
        });
    }
    if let Some(sign) = half_tagged(book) {
        found(Kind::BilingualTitleOneLanguage { sign });
    }
    for person in &book.contributors {
        if person.by.iter().any(lacks_source) {
            found(Kind::ByWithoutSource {
                person: person.name.trim().to_owned(),
            });
        }
    }
}

/// Tells whether a tag that a person has confirmed says nothing of where it comes from. One that waits to be confirmed is
/// told as such already.
fn lacks_source(tag: &CultureTag) -> bool {
    tag.source.is_none() && !tag.suggested
}

/// Tells whether a book is known to be a translation, and nobody to have translated it. An author who stands as the translator
/// stands there as such.
fn lacks_translator(book: &Book) -> bool {
    let translated = book
        .languages
        .iter()
        .any(|used| used.role == LanguageRole::TranslatedFrom && !used.suggested);
    translated
        && !book.contributors.iter().any(|person| {
            matches!(person.role, Role::Translator | Role::Adapter)
                && !person.name.trim().is_empty()
        })
}

/// A word of a title in a script that nothing explains.
struct Unexplained {
    script: Script,
    word: String,
}

/// Gives the scripts of titles that no language of the book is written in, each with the first word in it.
fn unexplained(book: &Book, list: &LanguageTag) -> Vec<Unexplained> {
    let tags: Vec<&LanguageTag> = book
        .languages
        .iter()
        .map(|used| &used.language)
        .chain(&book.title_language)
        .collect();
    let mut found: Vec<Unexplained> = Vec::new();
    for title in [&book.title, &book.subtitle, &book.original.title] {
        for script in scripts(title) {
            // Names and loanwords stand in Latin letters in titles of every language.
            let explained = script == Script::Latin
                || tags.iter().any(|tag| is_written_in(tag, script))
                || (tags.is_empty() && is_written_in(list, script));
            if explained || found.iter().any(|other| other.script == script) {
                continue;
            }
            if script == Script::Greek && is_sign(title) {
                continue;
            }
            let in_it = |word: &&str| word.chars().any(|c| c.script() == script);
            let word = title.split_whitespace().find(in_it).unwrap_or(title);
            let word = word.chars().take(SHOWN).collect();
            found.push(Unexplained { script, word });
        }
    }
    found
}

/// Tells whether Greek letters stand alone in a text, as signs: "the Story of π".
fn is_sign(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().any(|c| c.script() == Script::Greek))
        .all(|word| word.chars().count() == 1)
}

/// Gives the scripts of the letters of a text. Japanese and Korean are told by letters of their own: with kana or hangul,
/// Chinese characters are theirs.
fn scripts(text: &str) -> Vec<Script> {
    let mut found = Vec::new();
    for script in text
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| c.script())
    {
        let script = match script {
            Script::Katakana => Script::Hiragana,
            script => script,
        };
        if !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
            && !found.contains(&script)
        {
            found.push(script);
        }
    }
    if found.contains(&Script::Hiragana) || found.contains(&Script::Hangul) {
        found.retain(|script| *script != Script::Han);
    }
    found
}

/// Tells whether a language is written in a script: the one that its tag names, else one in which it, or a language counted with
/// it, is usually written. Of a language whose script is not known, and of several languages at once, everything is believed.
fn is_written_in(tag: &LanguageTag, script: Script) -> bool {
    let has = |code: &str| match code {
        "" | "Zxxx" | "Zyyy" => true,
        "Jpan" => matches!(script, Script::Hiragana | Script::Han),
        "Kore" => matches!(script, Script::Hangul | Script::Han),
        "Hans" | "Hant" | "Hani" => matches!(script, Script::Han | Script::Bopomofo),
        "Aran" => script == Script::Arabic,
        code => script.short_name() == code,
    };
    if matches!(tag.primary(), "mul" | "und" | "zxx" | "x") {
        return true;
    }
    if let Some(code) = tag.script() {
        return has(code);
    }
    let languages = vocabulary::languages();
    let mut related = languages
        .all()
        .iter()
        .filter(|other| languages.covers(&other.tag, tag) || languages.covers(tag, &other.tag))
        .peekable();
    related.peek().is_none() || related.any(|language| has(&language.script))
}

/// Gives the sign between the halves of a bilingual title, where one language is all that is tagged. Catalogues part the halves with ` = `,
/// which stands for nothing else; ` / ` also stands within titles, so its halves must read like titles, and differ.
fn half_tagged(book: &Book) -> Option<String> {
    let mut tags: Vec<&LanguageTag> = book
        .languages
        .iter()
        .filter(|used| {
            !matches!(
                used.role,
                LanguageRole::TranslatedFrom
                    | LanguageRole::AlsoPublishedIn
                    | LanguageRole::AudioTranslatedFrom
            )
        })
        .map(|used| &used.language)
        .collect();
    tags.sort();
    tags.dedup();
    if tags.len() != 1 {
        return None;
    }
    [" = ", " / "].into_iter().find_map(|sign| {
        let (here, there) = book.title.split_once(sign)?;
        let is_half = |half: &str| half.chars().any(char::is_alphabetic);
        let alike = speaks_alike(here, there);
        (is_half(here) && is_half(there) && !alike).then(|| sign.trim().to_owned())
    })
}

/// Tells whether both halves hold the same small words, as two halves in one language do: "the" and "in", "el" and "la".
fn speaks_alike(here: &str, there: &str) -> bool {
    let small = |half: &str| -> HashSet<String> {
        let words = fold(half);
        let small = words
            .split(' ')
            .filter(|word| word.chars().count() <= SMALL);
        small.map(str::to_owned).collect()
    };
    small(here).intersection(&small(there)).count() > 1
}
