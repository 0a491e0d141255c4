//! Indexes by author and by title, filed as libraries file, and the languages in which a family finds books.

use super::entry;
use super::index::{self, Group, Index, KindOfUse, Listed};
use super::page::{Part, Spoken};
use super::setter::Setter;
use crate::model::{LanguageRole, LanguageTag, PublicEntry, Role};
use crate::say;
use crate::search::filing_title;
use crate::words::field::capital;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

/// The fewest books under one range of letters, where there are more letters to come.
const FEWEST: usize = 5;

/// A language in which the list has books.
#[derive(Serialize)]
pub(crate) struct Found {
    /// Its name in itself, by which its readers find it; else its name in the language of the print.
    pub(crate) own: Part,
    /// Its name in the language of the print, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<Part>,
}

/// Gives the languages beside that of the print in which books of the list can be read.
pub(super) fn languages(setter: &mut Setter<'_>) -> Vec<Found> {
    use LanguageRole as L;
    if !setter.options.language_notes {
        return Vec::new();
    }
    let mut tags: Vec<LanguageTag> = Vec::new();
    for entry in index::entries(setter) {
        for used in &entry.book.languages {
            let read = matches!(
                used.role,
                L::Text
                    | L::BilingualOriginal
                    | L::BilingualParallel
                    | L::AlsoPublishedIn
                    | L::Audio
            );
            let tag = index::looked_for(&used.language, &setter.words);
            let named = !matches!(tag.primary(), "und" | "mul" | "zxx");
            let other = tag.primary() != setter.options.language.primary();
            if read && named && other && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
    }
    let words = setter.words.clone();
    let mut named: Vec<(String, LanguageTag)> = tags
        .into_iter()
        .map(|tag| (words.languages().name(&tag, words.tongue()), tag))
        .collect();
    let collator = index::collator(&setter.options.language);
    named.sort_by(|(one, _), (other, _)| index::compare(collator.as_ref(), one, other));
    named
        .into_iter()
        .map(|(name, tag)| {
            let own = words.languages().own_name(&tag);
            match own.filter(|own| capital(own) != capital(&name)) {
                Some(own) => Found {
                    own: Part {
                        spoken: Some(Spoken::of(&tag)),
                        ..setter.plain(&capital(own))
                    },
                    name: Some(setter.label(name)),
                },
                None => Found {
                    own: setter.label(capital(&name)),
                    name: None,
                },
            }
        })
        .collect()
}

/// A book as it is filed: the words by which it is found, and how it is listed.
struct Filed {
    key: String,
    book: Listed,
}

/// Makes the index by author: each author with each of their books, the family name first.
pub(super) fn by_author(setter: &mut Setter<'_>) -> Index {
    let list = setter.list.language.clone();
    let mut filed = Vec::new();
    for book in index::entries(setter) {
        let people: Vec<_> = book.book.people(Role::Author).collect();
        for person in people {
            let name = setter
                .plain(&entry::isolated(person.filing_name().trim()))
                .text;
            if name.trim().is_empty() {
                continue;
            }
            let mut listed = index::listed(setter, book, &[]);
            let lead = Part {
                text: name.clone(),
                strong: true,
                whole: name.len() < 24,
                ..Part::default()
            };
            let stop = Part::plain(if name.ends_with('.') { " " } else { ". " }.to_owned());
            let title = std::mem::take(&mut listed.title);
            listed.title = [lead, stop].into_iter().chain(title).collect();
            filed.push(Filed {
                key: format!("{name} {}", filing_title(&book.book, &list)),
                book: listed,
            });
        }
    }
    Index::new(
        setter.label(say!(setter.words, "index-authors")),
        by_letters(setter, filed),
    )
}

/// Makes the index by title: an article that begins one is passed over.
pub(super) fn by_title(setter: &mut Setter<'_>) -> Index {
    let list = setter.list.language.clone();
    let filed = index::entries(setter)
        .into_iter()
        .map(|book| {
            let who = authors(book);
            Filed {
                key: filing_title(&book.book, &list).to_owned(),
                book: index::listed(setter, book, &who),
            }
        })
        .collect();
    Index::new(
        setter.label(say!(setter.words, "index-titles")),
        by_letters(setter, filed),
    )
}

fn authors(book: &PublicEntry) -> Vec<String> {
    let people = book.book.people(Role::Author);
    people
        .map(|person| entry::isolated(person.name.trim()))
        .collect()
}

/// Puts books in order and parts them by their first letters; letters with few books stand together.
fn by_letters(setter: &mut Setter<'_>, mut filed: Vec<Filed>) -> Vec<Group> {
    let collator = index::collator(&setter.options.language);
    filed.sort_by(|one, other| index::compare(collator.as_ref(), &one.key, &other.key));
    let mut ranges: Vec<(String, String, Vec<Listed>)> = Vec::new();
    for Filed { key, book } in filed {
        let letter = letter(&key);
        match ranges.last_mut() {
            Some((_, last, books)) if *last == letter || books.len() < FEWEST => {
                *last = letter;
                books.push(book);
            }
            _ => ranges.push((letter.clone(), letter, vec![book])),
        }
    }
    // A last range of one or two is no range.
    if ranges.len() > 1
        && ranges.last().is_some_and(|(_, _, books)| books.len() < 3)
        && let Some((_, end, books)) = ranges.pop()
        && let Some((_, last, before)) = ranges.last_mut()
    {
        *last = end;
        before.extend(books);
    }
    ranges
        .into_iter()
        .map(|(first, last, books)| Group {
            name: Part::plain(if first == last {
                first
            } else {
                format!("{first}–{last}")
            }),
            own: None,
            kinds: vec![KindOfUse { label: None, books }],
            see: None,
        })
        .collect()
}

/// Gives the letter under which words are looked for, without its marks. One sign stands for all numbers, one for all
/// characters of scripts that have no alphabet.
fn letter(key: &str) -> String {
    let first = key.nfd().find(|letter| letter.is_alphanumeric());
    match first {
        None => "…".to_owned(),
        Some(first) if first.is_numeric() => "0–9".to_owned(),
        Some(first) => match first.script() {
            Script::Han | Script::Bopomofo => "字".to_owned(),
            Script::Hiragana | Script::Katakana => "あ".to_owned(),
            Script::Hangul => "가".to_owned(),
            _ => first.to_uppercase().collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_looked_for_under_their_letter() {
        let check = |key: &str, expected: &str| assert_eq!(letter(key), expected, "{key}");
        check("Ándale", "A");
        check("¡Arriba!", "A");
        check("10 perritos", "0–9");
        check("Ñandú", "N");
        check("小星星", "字");
        check("سلام", "س");
        check("", "…");
    }
}
