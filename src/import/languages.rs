//! Languages as sheets name them, and how a book uses them.

use crate::model::{LanguageRole, LanguageTag, LanguageUse};
use crate::search::fold;
use crate::vocabulary;
use crate::words::{Tongue, Words, field};
use std::sync::LazyLock;

/// Finds a language by a name or code that stands in a cell.
pub(super) fn named(name: &str) -> Option<LanguageTag> {
    vocabulary::languages()
        .recognise(name)
        .map(|language| language.tag.clone())
}

/// Finds a language by a word within other words, where "no" and "is" are no codes.
fn named_by_word(word: &str) -> Option<LanguageTag> {
    (word.len() > 3).then(|| named(word)).flatten()
}

/// What the language columns of a row say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    pub(super) uses: Vec<LanguageUse>,
    /// Words that say more, or that are not understood. They belong into the notes.
    pub(super) unread_languages: Vec<String>,
    pub(super) form_says_more: bool,
}

/// Reads languages ("Spanish; English") together with the form ("bilingual (parallel title)").
pub(super) fn read(languages: &str, form: &str, original: &str) -> Spoken {
    let mut spoken = Spoken::default();
    let mut found: Vec<(LanguageTag, Option<LanguageRole>)> = Vec::new();
    for part in parts(languages) {
        let (name, role) = with_role(part);
        // A tag may stand there instead of a name, but only where the use shows that it is one.
        let tag = named(name).or_else(|| role.and_then(|_| name.parse().ok()));
        match tag {
            Some(tag) => found.push((tag, role)),
            None => match role {
                Some(_) => spoken.unread_languages.push(part.to_owned()),
                None => compound(part, &mut found, &mut spoken.unread_languages),
            },
        }
    }
    let form_words = fold(form);
    let words: Vec<&str> = form_words.split(' ').collect();
    let has = |starts: &[&str]| {
        words
            .iter()
            .any(|w| starts.iter().any(|s| w.starts_with(s)))
    };
    let bilingual = has(&["bilingu", "trilingu", "multilingu"]);
    let woven = words
        .iter()
        .enumerate()
        .find_map(|(at, word)| match named_by_word(word) {
            Some(tag)
                if words
                    .get(at + 1)
                    .is_some_and(|w| *w == "words" || *w == "phrases") =>
            {
                Some(tag)
            }
            Some(tag) if at >= 2 && words[at - 1] == "en" && words[at - 2] == "palabras" => {
                Some(tag)
            }
            _ => None,
        });
    let understood = form_words.is_empty()
        || matches!(
            form_words.as_str(),
            "bilingual"
                | "bilingue"
                | "trilingual"
                | "trilingue"
                | "bilingual parallel title"
                | "bilingual parallel text"
                | "yes"
                | "y"
                | "no"
                | "si"
                | "monolingual"
                | "text"
                | "wordless"
                | "sin palabras"
        );
    spoken.form_says_more = !understood;
    let yes = bilingual || (matches!(form_words.as_str(), "yes" | "y" | "si") && found.len() > 1);
    if let Some(tag) = &woven
        && !found.iter().any(|(other, _)| other == tag)
    {
        found.push((tag.clone(), None));
    }
    let several = found.len() > 1;
    for (at, (tag, role)) in found.into_iter().enumerate() {
        let mut suggested = false;
        let role = role.unwrap_or_else(|| {
            if tag == LanguageTag::wordless() {
                LanguageRole::Wordless
            } else if woven.as_ref() == Some(&tag) {
                LanguageRole::WordsWovenIn
            } else if yes && several {
                if at == 0 {
                    LanguageRole::BilingualOriginal
                } else {
                    LanguageRole::BilingualParallel
                }
            } else {
                suggested = several && woven.is_none();
                LanguageRole::Text
            }
        });
        let language = LanguageUse {
            edition: None,
            language: tag,
            role,
            suggested,
        };
        if !spoken.uses.contains(&language) {
            spoken.uses.push(language);
        }
    }
    if has(&["wordless"]) && spoken.uses.is_empty() {
        spoken.uses.push(LanguageUse::new(
            LanguageTag::wordless(),
            LanguageRole::Wordless,
        ));
    }
    for part in parts(original) {
        match named(part) {
            Some(tag) => spoken
                .uses
                .push(LanguageUse::new(tag, LanguageRole::TranslatedFrom)),
            None => spoken.unread_languages.push(part.to_owned()),
        }
    }
    spoken
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', ',', '|', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// Reads "English/Spanish", "English and Spanish", "Bilingual English-Spanish"; otherwise keeps the words.
fn compound(
    part: &str,
    found: &mut Vec<(LanguageTag, Option<LanguageRole>)>,
    unread: &mut Vec<String>,
) {
    let folded = fold(part);
    let bilingual = folded.split(' ').any(|w| w.starts_with("bilingu"));
    let mut tags: Vec<LanguageTag> = Vec::new();
    let pieces: Option<Vec<LanguageTag>> =
        part.split(['/', '-', '–', '&', '+']).map(named).collect();
    if let Some(pieces) = pieces {
        found.extend(pieces.into_iter().map(|tag| (tag, None)));
        return;
    }
    for word in folded.split(' ') {
        if word.starts_with("bilingu")
            || matches!(word, "and" | "y" | "e" | "in" | "en" | "with" | "con")
        {
            continue;
        }
        match named_by_word(word) {
            Some(tag) if !tags.contains(&tag) => tags.push(tag),
            Some(_) => {}
            None => return unread.push(part.to_owned()),
        }
    }
    if tags.is_empty() {
        return unread.push(part.to_owned());
    }
    let several = tags.len() > 1;
    for (at, tag) in tags.into_iter().enumerate() {
        let role = match (bilingual && several, at) {
            (false, _) => None,
            (true, 0) => Some(LanguageRole::BilingualOriginal),
            (true, _) => Some(LanguageRole::BilingualParallel),
        };
        found.push((tag, role));
    }
}

/// Parts "Spanish (words woven in)" into the language and its use, named as the program itself names it in either tongue.
fn with_role(part: &str) -> (&str, Option<LanguageRole>) {
    let Some((name, words)) = part.strip_suffix(')').and_then(|p| p.rsplit_once('(')) else {
        return (part, None);
    };
    let words = fold(words);
    ROLES
        .iter()
        .find(|(said, _)| *said == words)
        .map_or((part, None), |(_, role)| (name.trim(), Some(*role)))
}

static ROLES: LazyLock<Vec<(String, LanguageRole)>> = LazyLock::new(|| {
    let spoken = Tongue::ALL.iter().flat_map(|tongue| {
        let words = Words::of(*tongue);
        LanguageRole::ALL.map(|role| (fold(&field::language_role(&words, role)), role))
    });
    let usual = [
        ("bilingual", LanguageRole::BilingualParallel),
        ("bilingue", LanguageRole::BilingualParallel),
        ("words", LanguageRole::WordsWovenIn),
        ("palabras", LanguageRole::WordsWovenIn),
    ];
    spoken
        .chain(usual.map(|(words, role)| (words.to_owned(), role)))
        .collect()
});
