//! What the fields and buttons of the vocabulary mean, as rewordings.

use super::{Line, Refusal, Subject, Told};
use crate::model::{LanguageName, LanguageTag, Term, TermId};
use crate::search::fold;
use crate::vocabulary::own::term_inside;
use crate::vocabulary::{Rewording, Wording, languages};
use crate::words::Tongue;

/// Gives a term as it is worded now: by the list, else by this computer, else by nobody.
pub fn worded(id: &TermId, told: Told<'_>) -> Term {
    let theirs = told.list.terms.iter().find(|term| term.id == *id);
    theirs
        .cloned()
        .or_else(|| told.own.term(id))
        .unwrap_or_else(|| unnamed(id))
}

/// Gives a term that nobody has named.
pub fn unnamed(id: &TermId) -> Term {
    Term {
        id: id.clone(),
        english: String::new(),
        spanish: String::new(),
        parents: Vec::new(),
        other: Vec::new(),
        hidden: false,
        merged_into: None,
    }
}

/// Gives the names by which a language is corrected now: by the list, else by this computer.
pub fn named(tag: &LanguageTag, told: Told<'_>) -> LanguageName {
    let names = &mut told.list.language_names.iter();
    let theirs = names.find(|name| name.language == *tag);
    theirs.cloned().unwrap_or_else(|| told.own.name(tag))
}

/// Words a term otherwise. Nothing where it stays the same.
pub fn term(id: &TermId, told: Told<'_>, change: impl FnOnce(&mut Term)) -> Vec<Rewording> {
    let before = worded(id, told);
    let mut after = before.clone();
    change(&mut after);
    if after == before {
        return Vec::new();
    }
    vec![Rewording {
        before: told.own.term(id).map(Wording::Term),
        after: Some(Wording::Term(after)),
    }]
}

/// Lets a term stand under another too.
pub fn under(id: &TermId, wider: &TermId, told: Told<'_>) -> Result<Vec<Rewording>, Refusal> {
    match told.now.cultures.is_within(wider, id) {
        true => Err(Refusal::UnderItself),
        false => Ok(term(id, told, |term| {
            if !term.parents.contains(wider) {
                term.parents.push(wider.clone());
            }
        })),
    }
}

/// Takes what was typed into a field.
pub fn typed(
    subject: &Subject,
    line: Line,
    text: &str,
    told: Told<'_>,
) -> Result<Vec<Rewording>, Refusal> {
    let text = text.trim();
    match (subject, line) {
        (Subject::Language(tag), _) => Ok(language(tag, line, text, told)),
        (Subject::Term(id), Line::English | Line::Spanish) => label(id, line, text, told),
        (Subject::Term(id), Line::Other) => Ok(term(id, told, |term| {
            term.other = text
                .split([';', ',', '\n'])
                .map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty())
                .collect();
        })),
        (Subject::Term(_), Line::Wider | Line::Narrower | Line::Into) if text.is_empty() => {
            Ok(Vec::new())
        }
        (Subject::Term(id), Line::Narrower) => added(text, id, told).map(|one| vec![one]),
        (Subject::Term(id), _) => {
            let named = told.now.cultures.recognise(text);
            let wider = named.ok_or(Refusal::NoTerm)?;
            match line {
                Line::Into => Err(Refusal::IntoItself),
                _ => under(id, &wider.id, told),
            }
        }
    }
}

/// Names a term. An empty field gives it back the name that it has inside the program.
fn label(id: &TermId, line: Line, text: &str, told: Told<'_>) -> Result<Vec<Rewording>, Refusal> {
    let inside = term_inside(id);
    let pick = |term: &Term| match line {
        Line::English => term.english.clone(),
        _ => term.spanish.clone(),
    };
    let name = match text {
        "" => inside.as_ref().map(pick).unwrap_or_default(),
        text => text.to_owned(),
    };
    let now = worded(id, told);
    let other = match line {
        Line::English => now.spanish,
        _ => now.english,
    };
    if name.is_empty() && other.is_empty() {
        return Err(Refusal::NoName);
    }
    Ok(term(id, told, |term| match line {
        Line::English => term.english = name,
        _ => term.spanish = name,
    }))
}

fn language(tag: &LanguageTag, line: Line, text: &str, told: Told<'_>) -> Vec<Rewording> {
    let before = named(tag, told);
    let mut after = before.clone();
    let (mine, inside) = match line {
        Line::English => (&mut after.english, languages().name(tag, Tongue::English)),
        Line::Spanish => (&mut after.spanish, languages().name(tag, Tongue::Spanish)),
        _ => (
            &mut after.own,
            languages().own_name(tag).unwrap_or_default().to_owned(),
        ),
    };
    // What is inside the program is no correction.
    *mine = if text == inside { "" } else { text }.to_owned();
    if after == before {
        return Vec::new();
    }
    vec![Rewording {
        before: Some(Wording::Language(told.own.name(tag))),
        after: Some(Wording::Language(after)),
    }]
}

/// Adds a term under another. Its id is made of its name and never changes.
pub fn added(name: &str, under: &TermId, told: Told<'_>) -> Result<Rewording, Refusal> {
    let name = name.trim();
    let cultures = &told.now.cultures;
    let same = |label: &str| fold(label) == fold(name);
    let there = cultures.recognise(name);
    if there.is_some_and(|one| same(&one.english) || same(&one.spanish)) {
        return Err(Refusal::There);
    }
    let id = match fold(name).replace(' ', "-") {
        id if id.is_empty() => return Err(Refusal::NoName),
        id => id,
    };
    let free = |id: &String| {
        let id = TermId(id.clone());
        cultures.get(&id).is_none() && told.own.term(&id).is_none()
    };
    let id = std::iter::once(id.clone())
        .chain((2..100).map(|n| format!("{id}-{n}")))
        .find(free)
        .ok_or(Refusal::There)?;
    let (english, spanish) = match told.tongue {
        Tongue::English => (name, ""),
        Tongue::Spanish => ("", name),
    };
    Ok(Rewording {
        before: None,
        after: Some(Wording::Term(Term {
            english: english.to_owned(),
            spanish: spanish.to_owned(),
            parents: vec![under.clone()],
            ..unnamed(&TermId(id))
        })),
    })
}
