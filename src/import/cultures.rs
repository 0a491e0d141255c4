//! Cells with cultures, as sheets write them and as our own do: "Native American: Mandan & Hidatsa [jacket]", and who names
//! them as their own: "Yuyi Morales: Mexican [author’s own site]".

use super::cell::{bracketed, cut, quoted, unquoted, values};
use super::said;
use crate::model::{Contributor, CultureTag, Role, TagSource, Term, TermId};
use crate::say;
use crate::search::fold;
use crate::vocabulary::{Culture, Vocabulary};
use crate::words::{Tongue, Words, field};

/// What a cell says of cultures.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Stated {
    pub(crate) tags: Vec<CultureTag>,
    /// It says that there is none.
    pub(crate) none: bool,
}

/// Reads every culture of a cell. A comma does not part them: headings contain commas. What a sheet of somebody else says is a
/// suggestion; what one of ours says is one where it says so.
pub(crate) fn read(cell: &str, vocabulary: &Vocabulary, ours: bool) -> Stated {
    let mut stated = Stated::default();
    for value in values(cell) {
        if ours && is_none(value) {
            stated.none = true;
        } else {
            stated.tags.push(tag(value, vocabulary, ours));
        }
    }
    stated
}

/// Tells whether a word says that there is none. In quotation marks it is a word like any other.
pub(super) fn is_none(word: &str) -> bool {
    !word.starts_with('"') && matches!(fold(word).as_str(), "none" | "ninguna" | "ninguno" | "n a")
}

fn tag(value: &str, vocabulary: &Vocabulary, ours: bool) -> CultureTag {
    let marked = bracketed(value, '[', ']').and_then(|(rest, inside)| Some((rest, marks(inside)?)));
    let (said, (source, suggested)) = marked.unwrap_or((value, (None, false)));
    CultureTag {
        source,
        suggested: suggested || !ours,
        ..named(said, vocabulary)
    }
}

fn named(said: &str, vocabulary: &Vocabulary) -> CultureTag {
    let own = |words: String| CultureTag {
        words,
        ..CultureTag::default()
    };
    if let Some(words) = unquoted(said) {
        return own(words);
    }
    if let Some((front, words)) = cut(said, ": ")
        && let Some(tag) = by_id(front, vocabulary).or_else(|| by_label(front, vocabulary))
    {
        return CultureTag {
            words: unquoted(words).unwrap_or_else(|| words.to_owned()),
            ..tag
        };
    }
    if let Some(tag) = by_id(said, vocabulary).or_else(|| by_label(said, vocabulary)) {
        return tag;
    }
    let Some(term) = vocabulary.cultures.recognise(said) else {
        // "Chicano: from Texas" leads to a term by its first word, and loses none of its words.
        let front = cut(said, ": ").and_then(|(front, _)| vocabulary.cultures.recognise(front));
        return CultureTag {
            term: front.map(|term| term.id.clone()),
            ..own(said.to_owned())
        };
    };
    // Headings of catalogues are recognised and never shown.
    let is_heading = said.contains("--")
        || term
            .headings
            .iter()
            .any(|heading| fold(heading) == fold(said));
    let (words, note) = match is_heading {
        true => (String::new(), said.to_owned()),
        false => (said.to_owned(), String::new()),
    };
    CultureTag {
        note,
        words,
        ..of(&term.id)
    }
}

fn of(id: &TermId) -> CultureTag {
    CultureTag {
        term: Some(id.clone()),
        ..CultureTag::default()
    }
}

/// Reads "Navajo {navajo}". The label of a term that nobody here knows goes into the note, until [`take_label`] makes a term of it.
fn by_id(said: &str, vocabulary: &Vocabulary) -> Option<CultureTag> {
    let (label, id) = bracketed(said, '{', '}')?;
    let id = TermId(unquoted(id).unwrap_or_else(|| id.to_owned()));
    let known = vocabulary.cultures.get(&id).is_some();
    let note = if known { "" } else { label };
    Some(CultureTag {
        note: note.to_owned(),
        ..of(&id)
    })
}

/// Takes the label of a term that nobody here knows out of a tag that was read: such a term is another committee's own, and
/// the list keeps it in that committee's words.
pub(super) fn take_label(
    tag: &mut CultureTag,
    tongue: Tongue,
    vocabulary: &Vocabulary,
) -> Option<Term> {
    let id = tag.term.clone()?;
    if tag.note.is_empty() || vocabulary.cultures.get(&id).is_some() {
        return None;
    }
    let label = std::mem::take(&mut tag.note);
    let (english, spanish) = match tongue {
        Tongue::English => (label, String::new()),
        Tongue::Spanish => (String::new(), label),
    };
    Some(Term {
        id,
        english,
        spanish,
        parents: Vec::new(),
        other: Vec::new(),
        hidden: false,
        merged_into: None,
    })
}

fn by_label(said: &str, vocabulary: &Vocabulary) -> Option<CultureTag> {
    // "Navajo" says all that "Navajo (Diné)" says; "Mexican" says something else than "Mexican / Mexican American".
    let is_label = |term: &&Culture| {
        Tongue::ALL.iter().any(|tongue| {
            let label = term.label(*tongue);
            let short = label.split(" (").next().unwrap_or(label);
            [label, short].iter().any(|label| fold(label) == fold(said))
        })
    };
    let term = vocabulary.cultures.recognise(said).filter(is_label)?;
    Some(of(&term.id))
}

/// Reads what stands in square brackets: the source, and whether somebody must confirm the tag.
fn marks(inside: &str) -> Option<(Option<TagSource>, bool)> {
    let (mut source, mut suggested) = (None, false);
    for mark in inside.split(',') {
        match source_of(mark) {
            Some(found) if source.is_none() => source = Some(found),
            None if is_unconfirmed(mark) => suggested = true,
            _ => return None,
        }
    }
    Some((source, suggested))
}

/// Tells whether words say that somebody must confirm a tag.
pub(super) fn is_unconfirmed(mark: &str) -> bool {
    Tongue::ALL
        .iter()
        .any(|tongue| fold(&say!(Words::of(*tongue), "sheet-to-confirm")) == fold(mark))
}

fn source_of(words: &str) -> Option<TagSource> {
    let folded = fold(words);
    said(&folded, TagSource::ALL, field::tag_source).or(match folded.as_str() {
        "jacket" | "cover" | "cubierta" => Some(TagSource::Jacket),
        "authors site" | "author s site" | "website" | "sitio web" => Some(TagSource::AuthorsSite),
        _ => None,
    })
}

/// Writes the cultures of a book as [`read`] reads them.
pub(crate) fn write(tags: &[CultureTag], none: bool, words: &Words) -> String {
    let none = none.then(|| say!(words, "sheet-none"));
    let tags = tags.iter().map(|tag| told(tag, words));
    none.into_iter().chain(tags).collect::<Vec<_>>().join("; ")
}

/// Writes one tag in the plainest way that is read again as what it is.
fn told(tag: &CultureTag, words: &Words) -> String {
    let mut marks: Vec<String> = Vec::new();
    marks.extend(
        tag.source
            .map(|source| field::tag_source(words, source).to_lowercase()),
    );
    marks.extend(tag.suggested.then(|| say!(words, "sheet-to-confirm")));
    let marks = match marks.is_empty() {
        true => String::new(),
        false => format!(" [{}]", marks.join(", ")),
    };
    let said = (!tag.words.contains('"')).then(|| tag.words.clone());
    let said = said.into_iter().chain([quoted(&tag.words)]);
    let ways: Vec<String> = match &tag.term {
        None => said.collect(),
        Some(id) => {
            let label = words
                .cultures()
                .get(id)
                .map(|term| term.label(words.tongue()));
            // A mark that is not closed here might be closed by the next value.
            let label = label
                .filter(|label| !label.contains('"'))
                .unwrap_or_default();
            let bare = format!("{{{}}}", quoted(&id.0));
            let with_id = match id.0.contains('"') {
                true => bare.clone(),
                false => format!("{label} {{{id}}}").trim().to_owned(),
            };
            let after = |front: &str, said: &str| match tag.words.is_empty() {
                true => front.to_owned(),
                false => format!("{front}: {said}"),
            };
            let last = quoted(&tag.words);
            let plain = said.map(|said| after(label, &said));
            plain
                .chain([after(&with_id, &last), after(&bare, &last)])
                .collect()
        }
    };
    let is_read_again = |way: &String| {
        [Vocabulary::built_in(), words.vocabulary()]
            .iter()
            .all(|vocabulary| {
                let stated = read(way, vocabulary, true);
                matches!(stated.tags.as_slice(), [found] if found.term == tag.term
                    && found.words == tag.words && found.source == tag.source
                    && found.suggested == tag.suggested)
            })
    };
    let mut last = String::new();
    for way in ways {
        last = format!("{way}{marks}");
        if is_read_again(&last) {
            break;
        }
    }
    last
}

/// Writes who names which cultures as their own.
pub(crate) fn write_by(people: &[Contributor], words: &Words) -> String {
    let mut values: Vec<String> = Vec::new();
    for person in people {
        let alike = |other: &&Contributor| other.name == person.name;
        let is_plain = people.iter().filter(alike).all(|other| {
            other.by == person.by && other.names_no_culture == person.names_no_culture
        });
        let name = person_named(person, is_plain, words);
        let none = person.names_no_culture.then(|| say!(words, "sheet-none"));
        let tags = person.by.iter().map(|tag| told(tag, words));
        for said in none.into_iter().chain(tags) {
            let value = format!("{name}: {said}");
            if !values.contains(&value) || !is_plain {
                values.push(value);
            }
        }
    }
    values.join("; ")
}

fn person_named(person: &Contributor, is_plain: bool, words: &Words) -> String {
    let name = &person.name;
    let awkward = name.is_empty()
        || name.trim() != name
        || name.contains(['"', ';', '|', '\n', ')'])
        || name.contains(": ");
    let name = if awkward { quoted(name) } else { name.clone() };
    if is_plain {
        name
    } else {
        format!(
            "{name} ({})",
            field::role(words, person.role).to_lowercase()
        )
    }
}

/// What a cell says of one person, or words that speak of nobody of the book.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A tag of the people at these places.
    Tag(Vec<usize>, CultureTag),
    /// The people at these places name no culture.
    NoCulture(Vec<usize>),
    /// Nobody of that name.
    Nobody(String),
}

/// Reads who names which cultures as their own.
pub(super) fn read_by(
    cell: &str,
    people: &[Contributor],
    vocabulary: &Vocabulary,
    ours: bool,
) -> Vec<Named> {
    let one = |value: &str| {
        let (front, said) = cut(value, ": ")?;
        let places = people_named(front, people);
        if places.is_empty() {
            return None;
        }
        Some(match ours && is_none(said) {
            true => Named::NoCulture(places),
            false => Named::Tag(places, tag(said, vocabulary, ours)),
        })
    };
    values(cell)
        .into_iter()
        .map(|value| one(value).unwrap_or_else(|| Named::Nobody(value.to_owned())))
        .collect()
}

fn people_named(front: &str, people: &[Contributor]) -> Vec<usize> {
    let found = |name: &str, role: Option<Role>| -> Vec<usize> {
        let name = unquoted(name).unwrap_or_else(|| name.to_owned());
        let is_it = |person: &Contributor| {
            person.name == name && role.is_none_or(|role| person.role == role)
        };
        (0..people.len()).filter(|at| is_it(&people[*at])).collect()
    };
    let with_role = bracketed(front, '(', ')')
        .and_then(|(name, role)| Some(found(name, Some(super::people::role_of(role)?))))
        .unwrap_or_default();
    match with_role.is_empty() {
        true => found(front, None),
        false => with_role,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &[&str]) {
        let told: Vec<String> = read(cell, Vocabulary::built_in(), true)
            .tags
            .iter()
            .map(|tag| {
                let term = tag.term.as_ref().map_or("-", |id| id.0.as_str());
                let unconfirmed = if tag.suggested { " unconfirmed" } else { "" };
                format!("{term}|{}|{:?}{unconfirmed}", tag.words, tag.source)
            })
            .collect();
        assert_eq!(told, expected, "{cell}");
    }

    #[test]
    fn cultures_as_our_own_sheets_write_them() {
        check("Navajo (Diné)", &["navajo||None"]);
        check("Navajo", &["navajo||None"]);
        check("Mexican", &["mexican|Mexican|None"]);
        check(
            "Navajo (Diné): Towering House [jacket]; Cheroqui [to be confirmed]",
            &[
                "navajo|Towering House|Some(Jacket)",
                "cherokee||None unconfirmed",
            ],
        );
        check("Chicano: from Texas", &["mexican|Chicano: from Texas|None"]);
        // Another name leads to the term, and stays as it was said.
        check("Ojibwe", &["anishinaabe|Ojibwe|None"]);
        check("\"Navajo\"", &["-|Navajo|None"]);
        check("Our own {ours}: \"a; b\"", &["ours|a; b|None"]);
        check("Somebody [else]", &["-|Somebody [else]|None"]);
        assert!(read("none", Vocabulary::built_in(), true).none);
    }

    #[test]
    fn what_somebody_elses_sheet_says_is_a_suggestion_in_its_own_words() {
        let stated = read("None; Ojibwe", Vocabulary::built_in(), false);
        assert!(stated.tags.iter().all(|tag| tag.suggested) && !stated.none);
        assert_eq!(stated.tags[0].words, "None");
    }
}
