//! Languages as sheets name them, and how a book uses them.

use super::cell::{bracketed, parts, quoted, unquoted, values};
use super::cultures::is_unconfirmed;
use super::halves::begin_with_second;
use super::values::{language, language_named};
use crate::model::{LanguageRole, LanguageTag, LanguageUse, OtherEdition, Written};
use crate::say;
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
    /// Words that are understood and say more than a language and its use. They belong into the notes, too.
    pub(super) more: Vec<String>,
    pub(super) form: Form,
}

/// How much of the words on the form is understood.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// They are nothing but what the languages hold now.
    #[default]
    Understood,
    /// The languages hold what they say of languages. The rest belongs into the notes.
    SaysMore,
    /// Nothing of them. They belong into the notes.
    Unread,
}

/// A language of a cell, and what the cell says of its use.
struct Found {
    tag: LanguageTag,
    role: Option<LanguageRole>,
    edition: Option<OtherEdition>,
    suggested: bool,
    /// The words say that the book has the whole text in this language and in another one.
    bilingual: bool,
}

impl Found {
    fn of(tag: LanguageTag, role: Option<LanguageRole>) -> Self {
        Self {
            tag,
            role,
            edition: None,
            suggested: false,
            bilingual: false,
        }
    }
}

/// Reads languages ("Spanish; English") together with the form ("bilingual (parallel title)"). Which of two languages is the
/// original no such words say: the title suggests it, or else their order, and somebody has to confirm it.
pub(super) fn read(languages: &str, form: &str, original: &str, title: &str) -> Spoken {
    let mut spoken = Spoken::default();
    let mut found = named_in(languages, &mut spoken);
    let form_words = fold(form);
    let words: Vec<&str> = form_words.split(' ').collect();
    let has = |starts: &[&str]| {
        words
            .iter()
            .any(|w| starts.iter().any(|s| w.starts_with(s)))
    };
    let bilingual = has(&["bilingu", "trilingu", "multilingu"]);
    let mut woven = words
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
    let phrases: Vec<Phrase> = by_sign(form).filter_map(phrase).collect();
    let is_all_read = phrases.len() == by_sign(form).count() && phrases.iter().all(|p| !p.more);
    let mut translated = Vec::new();
    for one in phrases.into_iter().flat_map(|phrase| phrase.found) {
        match one.role {
            Some(LanguageRole::TranslatedFrom) => translated.push(one),
            Some(LanguageRole::WordsWovenIn) => woven = woven.or(Some(one.tag)),
            _ => {}
        }
    }
    spoken.form = if understood || is_all_read {
        Form::Understood
    } else if bilingual || woven.is_some() || !translated.is_empty() {
        Form::SaysMore
    } else {
        Form::Unread
    };
    let yes = bilingual || (matches!(form_words.as_str(), "yes" | "y" | "si") && found.len() > 1);
    if let Some(tag) = &woven
        && !found.iter().any(|other| other.tag == *tag)
    {
        found.push(Found::of(tag.clone(), None));
    }
    let is_open = |found: &Found| found.role.is_none();
    let several = found.iter().filter(|found| is_open(found)).count() > 1;
    if several && found.iter().any(|found| yes || found.bilingual) {
        original_first(&mut found, title);
    }
    found.extend(translated);
    let mut original_is_set = false;
    for found in found {
        let (tag, mut suggested) = (found.tag, found.suggested);
        let role = found.role.unwrap_or_else(|| {
            if tag == LanguageTag::wordless() {
                LanguageRole::Wordless
            } else if woven.as_ref() == Some(&tag) {
                LanguageRole::WordsWovenIn
            } else if several && (yes || found.bilingual) {
                suggested = true;
                match std::mem::replace(&mut original_is_set, true) {
                    false => LanguageRole::BilingualOriginal,
                    true => LanguageRole::BilingualParallel,
                }
            } else {
                suggested |= several && woven.is_none();
                LanguageRole::Text
            }
        });
        let language = LanguageUse {
            edition: found.edition,
            language: tag,
            role,
            suggested,
        };
        if found.role.is_some() || !spoken.uses.contains(&language) {
            spoken.uses.push(language);
        }
    }
    if has(&["wordless"]) && spoken.uses.is_empty() {
        spoken.uses.push(LanguageUse::new(
            LanguageTag::wordless(),
            LanguageRole::Wordless,
        ));
    }
    for part in by_sign(original) {
        match language(part) {
            Some(tag) => spoken
                .uses
                .push(LanguageUse::new(tag, LanguageRole::TranslatedFrom)),
            None => spoken.unread_languages.push(part.to_owned()),
        }
    }
    spoken
}

fn by_sign(cell: &str) -> impl Iterator<Item = &str> {
    parts(cell, &[';', ',', '|', '\n'])
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// Reads the languages of a cell.
fn named_in(languages: &str, spoken: &mut Spoken) -> Vec<Found> {
    let mut found = Vec::new();
    for value in values(languages) {
        match stated(value) {
            Some(one) => found.push(one),
            None => by_commas(value, &mut found, spoken),
        }
    }
    found
}

/// Puts the language in which the title begins before the other.
fn original_first(found: &mut [Found], title: &str) {
    let mut open = found.iter_mut().filter(|found| found.role.is_none());
    if let (Some(one), Some(other), None) = (open.next(), open.next(), open.next())
        && begin_with_second(title, &one.tag, &other.tag)
    {
        std::mem::swap(one, other);
    }
}

/// What words say of languages beside naming them.
struct Phrase {
    found: Vec<Found>,
    /// They say more than that, such as who translated.
    more: bool,
}

/// Reads "translated from Japanese", "traducido del japonés", "Spanish words", "English with Spanish words", "wordless".
fn phrase(part: &str) -> Option<Phrase> {
    let folded = fold(part);
    let one = |tag, role, more| {
        let found = vec![Found::of(tag, Some(role))];
        Some(Phrase { found, more })
    };
    if matches!(
        folded.as_str(),
        "wordless" | "sin palabras" | "no words" | "almost wordless"
    ) {
        return one(LanguageTag::wordless(), LanguageRole::Wordless, false);
    }
    let translated = [
        "translated from the ",
        "translated from ",
        "translation from the ",
        "translation from ",
        "traducido del ",
        "traducida del ",
        "traducido de la ",
        "traducido de ",
        "traducida de ",
        "traduccion del ",
    ];
    if let Some(from) = translated
        .iter()
        .find_map(|front| folded.strip_prefix(front))
    {
        let by = [" by ", " por "]
            .iter()
            .find_map(|by| from.split_once(by))
            .map(|(language, _)| language);
        return one(
            named(by.unwrap_or(from))?,
            LanguageRole::TranslatedFrom,
            by.is_some(),
        );
    }
    if let Some((found, more)) = woven_in(&folded) {
        return Some(Phrase {
            found: vec![found],
            more,
        });
    }
    let (text, rest) = [" with ", " con "]
        .iter()
        .find_map(|with| folded.split_once(with))?;
    let (woven, more) = woven_in(rest)?;
    let text = Found::of(named(text)?, Some(LanguageRole::Text));
    Some(Phrase {
        found: vec![text, woven],
        more,
    })
}

/// Reads "Spanish words", "words in Spanish", "a Spanish glossary". A glossary says more, and only suggests that there are words.
fn woven_in(folded: &str) -> Option<(Found, bool)> {
    let without = [
        " with glossary",
        " with a glossary",
        " and glossary",
        " and a glossary",
        " con glosario",
        " y glosario",
    ]
    .iter()
    .find_map(|end| folded.strip_suffix(end));
    let said = without.unwrap_or(folded);
    let said = ["with ", "con ", "some ", "a ", "an ", "un ", "algunas "]
        .iter()
        .fold(said, |said, front| said.strip_prefix(front).unwrap_or(said));
    let after = |fronts: &[&str]| fronts.iter().find_map(|front| said.strip_prefix(front));
    let before = |ends: &[&str]| ends.iter().find_map(|end| said.strip_suffix(end));
    let words = before(&[
        " words",
        " phrases",
        " words and phrases",
        " words woven in",
    ])
    .or_else(|| {
        after(&[
            "words in ",
            "words and phrases in ",
            "phrases in ",
            "palabras en ",
            "palabras y frases en ",
            "frases en ",
        ])
    });
    if let Some(tag) = words.and_then(named) {
        let found = Found::of(tag, Some(LanguageRole::WordsWovenIn));
        return Some((found, without.is_some()));
    }
    let glossary = before(&[" glossary"]).or_else(|| {
        after(&[
            "glossary of ",
            "glossary in ",
            "glosario en ",
            "glosario de ",
        ])
    });
    let mut found = Found::of(glossary.and_then(named)?, Some(LanguageRole::WordsWovenIn));
    found.suggested = true;
    Some((found, true))
}

/// Counts the languages that a cell names or means to name.
pub(super) fn count(cell: &str) -> usize {
    let mut spoken = Spoken::default();
    named_in(cell, &mut spoken).len() + spoken.unread_languages.len()
}

/// Reads a language whose use is stated: "Spanish (also published in) [ISBN 9780763639037]".
fn stated(value: &str) -> Option<Found> {
    let marked = bracketed(value, '[', ']').and_then(|(rest, inside)| Some((rest, marks(inside)?)));
    let (said, (edition, suggested)) = marked.unwrap_or((value, (None, false)));
    let (name, role) = with_role(said);
    // A tag may stand there instead of a name, but only where the use shows that it is one.
    let tag = language(name).or_else(|| role.and_then(|_| name.parse().ok()));
    Some(Found {
        tag: tag.or_else(|| whole_tag(name))?,
        role: role.or(edition.is_some().then_some(LanguageRole::AlsoPublishedIn)),
        edition,
        suggested,
        bilingual: false,
    })
}

/// Takes a text for a tag (BCP 47) where it is written as one with more than its language: `zh-Hant`, `es-MX`, `en-x-school`.
fn whole_tag(text: &str) -> Option<LanguageTag> {
    let tag: LanguageTag = text.parse().ok()?;
    let language: LanguageTag = tag.primary().parse().ok()?;
    let is_written_so = tag.as_str() == text && text.contains('-');
    (is_written_so && vocabulary::languages().get(&language).is_some()).then_some(tag)
}

/// Reads what stands in square brackets: the other edition, and whether somebody must confirm the use.
fn marks(inside: &str) -> Option<(Option<OtherEdition>, bool)> {
    let (mut edition, mut suggested) = (None, false);
    for mark in parts(inside, &[',']).into_iter().map(str::trim) {
        match mark.strip_prefix("ISBN ") {
            Some(isbn) => {
                let isbn = unquoted(isbn).unwrap_or_else(|| isbn.to_owned());
                edition = Some(OtherEdition::Isbn(Written::parse(&isbn)?));
            }
            None if is_unconfirmed(mark) => suggested = true,
            None => return None,
        }
    }
    Some((edition, suggested))
}

/// Writes the languages of a book as [`read`] reads them. A link to another entry of the list stays there.
pub(crate) fn write(uses: &[LanguageUse], words: &Words) -> String {
    let one = |used: &LanguageUse| {
        let mut marks: Vec<String> = Vec::new();
        if let Some(OtherEdition::Isbn(isbn)) = &used.edition {
            marks.push(match isbn {
                Written::Understood(isbn) => format!("ISBN {isbn}"),
                Written::AsWritten(text) => format!("ISBN {}", quoted(text)),
            });
        }
        marks.extend(used.suggested.then(|| say!(words, "sheet-to-confirm")));
        let marks = match marks.is_empty() {
            true => String::new(),
            false => format!(" [{}]", marks.join(", ")),
        };
        let name = language_named(&used.language, words);
        let role = field::language_role(words, used.role).to_lowercase();
        format!("{name} ({role}){marks}")
    };
    uses.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Reads "Spanish, English" and "Chinese, Traditional", name by name.
fn by_commas(value: &str, found: &mut Vec<Found>, spoken: &mut Spoken) {
    for part in by_sign(value) {
        if let Some(one) = stated(part) {
            found.push(one);
        } else if let Some(phrase) = phrase(part) {
            found.extend(phrase.found);
            spoken.more.extend(phrase.more.then(|| part.to_owned()));
        } else if with_role(part).1.is_some() {
            spoken.unread_languages.push(part.to_owned());
        } else {
            compound(part, found, &mut spoken.unread_languages);
        }
    }
}

/// Reads "English/Spanish", "English and Spanish", "Bilingual English-Spanish"; otherwise keeps the words.
fn compound(part: &str, found: &mut Vec<Found>, unread: &mut Vec<String>) {
    let folded = fold(part);
    let bilingual = folded.split(' ').any(|w| w.starts_with("bilingu"));
    let mut tags: Vec<LanguageTag> = Vec::new();
    let pieces: Option<Vec<LanguageTag>> =
        part.split(['/', '-', '–', '&', '+']).map(named).collect();
    if let Some(pieces) = pieces {
        found.extend(pieces.into_iter().map(|tag| Found::of(tag, None)));
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
    found.extend(tags.into_iter().map(|tag| Found {
        bilingual: bilingual && several,
        ..Found::of(tag, None)
    }));
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
        ("original", LanguageRole::BilingualOriginal),
        ("parallel", LanguageRole::BilingualParallel),
        ("paralelo", LanguageRole::BilingualParallel),
        ("bilingual", LanguageRole::BilingualParallel),
        ("bilingue", LanguageRole::BilingualParallel),
        ("words", LanguageRole::WordsWovenIn),
        ("palabras", LanguageRole::WordsWovenIn),
    ];
    spoken
        .chain(usual.map(|(words, role)| (words.to_owned(), role)))
        .collect()
});
