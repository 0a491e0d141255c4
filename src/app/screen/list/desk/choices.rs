//! What is offered as an answer: what a sheet suggests, what the book says, what this list uses most, and for languages, formats and
//! ages the usual ones. Of a person only what a sheet or this list says of the same person: nobody's identity is guessed.

use super::answers::{Answer, is_text};
use crate::app::screen::list::book::tags::Culture;
use crate::check::stated::Asked;
use crate::model::{
    Audience, Award, Booklist, Entry, Format, LanguageRole, LanguageTag, LanguageUse, TagSource,
    Written,
};
use crate::say;

use crate::vocabulary::audiences;
use crate::words::field::capital;
use crate::words::{Words, field};
use std::collections::HashMap;

/// An answer that is offered, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The answer.
    pub answer: Answer,
    /// Why it is offered.
    pub why: Why,
}

/// Why an answer is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A sheet says so of this book.
    Sheet,
    /// The book says so.
    Here,
    /// So many books of this list say so.
    List(usize),
    /// Another book of this list says so of the same person.
    SamePerson(String),
    /// It is usual.
    Usual,
}

/// The most that are offered, but for those that the book has, and kinds of books, which are all shown.
const MOST: usize = 9;

/// Gives what is offered for a question about a book.
pub fn of(asked: Asked, entry: &Entry, list: &Booklist) -> Vec<Choice> {
    let mut all = Vec::new();
    here(asked, entry, &mut all);
    match asked {
        Asked::Languages => {
            used(list, text_of, &mut all);
            used(list, others_of, &mut all);
            usual(usual_languages(list), &mut all);
        }
        Asked::About => used(
            list,
            |entry| {
                let stated = entry.book.about.iter().filter(|tag| !tag.suggested);
                stated
                    .map(|tag| Answer::Culture(Culture::of(tag)))
                    .collect()
            },
            &mut all,
        ),
        Asked::By(at) => same_person(at, entry, list, &mut all),
        Asked::Setting => used(
            list,
            |entry| {
                entry
                    .book
                    .settings
                    .iter()
                    .cloned()
                    .map(Answer::Place)
                    .collect()
            },
            &mut all,
        ),
        Asked::Sources(_) => usual(TagSource::ALL.map(Answer::Source), &mut all),
        Asked::Format => {
            used(
                list,
                |entry| entry.book.format.into_iter().map(Answer::Format).collect(),
                &mut all,
            );
            usual(Format::ALL.map(Answer::Format), &mut all);
            return all;
        }
        Asked::Ages => {
            used(
                list,
                |entry| match entry.book.audience == Audience::default() {
                    true => Vec::new(),
                    false => vec![Answer::Audience(entry.book.audience.clone())],
                },
                &mut all,
            );
            let bands = audiences()
                .all()
                .iter()
                .filter(|band| !band.grades.is_empty());
            let grades = bands.map(|band| {
                Answer::Audience(Audience {
                    ages: None,
                    grades: Written::parse(&band.grades),
                })
            });
            let babies = Answer::Audience(Audience {
                ages: Written::parse("0-3"),
                grades: None,
            });
            usual(std::iter::once(babies).chain(grades), &mut all);
        }
        Asked::Awards => used(
            list,
            |entry| {
                let names = entry.book.awards.iter().map(|award| award.name.trim());
                names
                    .filter(|name| !name.is_empty())
                    .map(|name| {
                        Answer::Award(Award {
                            name: name.to_owned(),
                            ..Award::default()
                        })
                    })
                    .collect()
            },
            &mut all,
        ),
    }
    let here = all
        .iter()
        .filter(|choice| matches!(choice.why, Why::Here | Why::Sheet))
        .count();
    all.truncate(MOST.max(here));
    all
}

/// Adds what the book says by now and is not among the choices: what was typed.
pub fn follow(asked: Asked, entry: &Entry, all: &mut Vec<Choice>) {
    let mut now = Vec::new();
    here(asked, entry, &mut now);
    for choice in now {
        push(all, choice.answer, Why::Here);
    }
}

fn push(all: &mut Vec<Choice>, answer: Answer, why: Why) {
    if !all.iter().any(|choice| choice.answer == answer) {
        all.push(Choice { answer, why });
    }
}

fn usual(answers: impl IntoIterator<Item = Answer>, all: &mut Vec<Choice>) {
    for answer in answers {
        push(all, answer, Why::Usual);
    }
}

/// What the book says, first what waits to be confirmed.
fn here(asked: Asked, entry: &Entry, all: &mut Vec<Choice>) {
    let book = &entry.book;
    let answers: Vec<Answer> = match asked {
        Asked::Languages => {
            let mut uses = text_of(entry);
            uses.extend(others_of(entry));
            let waiting = book.languages.iter().filter(|one| one.suggested);
            let (text, others): (Vec<_>, Vec<_>) =
                waiting.map(stated).partition(|one| is_text(one.role));
            uses.extend((!text.is_empty()).then_some(Answer::Uses(text)));
            uses.extend(others.into_iter().map(|one| Answer::Uses(vec![one])));
            uses
        }
        Asked::About => book
            .about
            .iter()
            .map(|tag| Answer::Culture(Culture::of(tag)))
            .collect(),
        Asked::By(at) => {
            let by = book.contributors.get(at).map(|person| person.by.as_slice());
            let by = by.unwrap_or_default().iter();
            by.map(|tag| Answer::Culture(Culture::of(tag))).collect()
        }
        Asked::Setting => book.settings.iter().cloned().map(Answer::Place).collect(),
        Asked::Awards => book.awards.iter().cloned().map(Answer::Award).collect(),
        Asked::Format | Asked::Ages | Asked::Sources(_) => Vec::new(),
    };
    let waits = |answer: &Answer| answer.is_suggested(asked, entry);
    let (waiting, said): (Vec<_>, Vec<_>) = answers.into_iter().partition(waits);
    for answer in waiting {
        push(all, answer, Why::Sheet);
    }
    for answer in said {
        push(all, answer, Why::Here);
    }
}

fn stated(one: &LanguageUse) -> LanguageUse {
    LanguageUse::new(one.language.clone(), one.role)
}

/// How the text of a book is, as one answer.
fn text_of(entry: &Entry) -> Vec<Answer> {
    let uses = entry.book.languages.iter();
    let text = uses.filter(|one| is_text(one.role) && !one.suggested);
    let text: Vec<LanguageUse> = text.map(stated).collect();
    match text.is_empty() {
        true => Vec::new(),
        false => vec![Answer::Uses(text)],
    }
}

/// The other uses of languages in a book, each an answer of its own.
fn others_of(entry: &Entry) -> Vec<Answer> {
    let uses = entry.book.languages.iter();
    let others = uses.filter(|one| !is_text(one.role) && !one.suggested);
    others.map(|one| Answer::Uses(vec![stated(one)])).collect()
}

/// The languages of the list, alone and together, words of the other, and no words.
fn usual_languages(list: &Booklist) -> Vec<Answer> {
    use LanguageRole as L;
    let main = &list.language;
    let other = list.also_issued_in.first().cloned();
    let other = other.unwrap_or_else(|| match main.primary() {
        "es" => LanguageTag::english(),
        _ => LanguageTag::spanish(),
    });
    let of = |tag: &LanguageTag, role| LanguageUse::new(tag.clone(), role);
    [
        vec![of(main, L::Text)],
        vec![
            of(main, L::BilingualOriginal),
            of(&other, L::BilingualParallel),
        ],
        vec![of(&other, L::Text)],
        vec![
            of(&other, L::BilingualOriginal),
            of(main, L::BilingualParallel),
        ],
        vec![of(&other, L::WordsWovenIn)],
        vec![of(&other, L::TranslatedFrom)],
        vec![of(&LanguageTag::wordless(), L::Wordless)],
    ]
    .map(Answer::Uses)
    .to_vec()
}

/// What this list uses most, with how often.
fn used(list: &Booklist, of: impl Fn(&Entry) -> Vec<Answer>, all: &mut Vec<Choice>) {
    let mut counts: Vec<(Answer, usize)> = Vec::new();
    let mut places: HashMap<Answer, usize> = HashMap::new();
    for answer in list.entries().flat_map(|entry| of(entry)) {
        let at = *places.entry(answer.clone()).or_insert(counts.len());
        match counts.get_mut(at) {
            Some((_, count)) => *count += 1,
            None => counts.push((answer, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (answer, count) in counts.into_iter().take(MOST) {
        push(all, answer, Why::List(count));
    }
}

/// What other books of this list say of the same person.
fn same_person(at: usize, entry: &Entry, list: &Booklist, all: &mut Vec<Choice>) {
    let Some(person) = entry.book.contributors.get(at) else {
        return;
    };
    let name = person.name.trim();
    for other in list.entries() {
        let rows = other.book.contributors.iter();
        for row in rows.filter(|row| row.name.trim() == name) {
            for tag in row.by.iter().filter(|tag| !tag.suggested) {
                let title = other.book.title.clone();
                push(
                    all,
                    Answer::Culture(Culture::of(tag)),
                    Why::SamePerson(title),
                );
            }
        }
    }
}

/// Says an answer.
pub fn name(answer: &Answer, words: &Words) -> String {
    let tongue = words.tongue();
    match answer {
        Answer::Uses(uses) => match uses.as_slice() {
            [one] if one.role == LanguageRole::Text => {
                capital(&words.languages().name(&one.language, tongue))
            }
            uses => {
                // Told to somebody who reads none of them: nothing is left out.
                let nobodys = "und".parse().unwrap_or_default();
                match field::language_note(words, uses, &nobodys) {
                    said if said.is_empty() => uses
                        .iter()
                        .map(|one| one.language.to_string())
                        .collect::<Vec<_>>()
                        .join("/"),
                    said => said,
                }
            }
        },
        Answer::Culture(culture) => words.cultures().name(culture.tag(), tongue),
        Answer::Place(place) => place.clone(),
        Answer::Format(format) => field::format(words, *format),
        Answer::Audience(audience) => {
            let ages = audience.ages.as_ref();
            let ages = ages.map(|ages| say!(words, "desk-ages-are", ages = ages.to_string()));
            let grades = audience.grades.as_ref();
            let grades =
                grades.map(|grades| say!(words, "desk-grades-are", grades = grades.to_string()));
            ages.into_iter()
                .chain(grades)
                .collect::<Vec<_>>()
                .join(" · ")
        }
        Answer::Award(award) => field::award(words, award),
        Answer::Source(source) => field::tag_source(words, *source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::screen::list::book::cultures;
    use crate::app::screen::list::book::reading::Reading;
    use crate::mint;
    use crate::model::{Contributor, Role, Section, Texts};
    use crate::vocabulary::Vocabulary;
    use crate::words::Tongue;
    use std::sync::Arc;

    fn list(entries: Vec<Entry>) -> Booklist {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let mut section = Section::new(mint::id(), Texts::default());
        section.entries = entries.into_iter().map(Arc::new).collect();
        list.sections.push(section);
        list
    }

    fn by(name: &str, words: &str) -> Entry {
        let mut entry = Entry::new(mint::id());
        entry.book.title = "Bowwow Powwow".into();
        entry.book.contributors = vec![Contributor::new(name, Role::Author)];
        entry.book.contributors[0].by = cultures::read(crate::vocabulary::cultures(), words)
            .into_iter()
            .collect();
        entry
    }

    #[track_caller]
    fn check(asked: Asked, entry: &Entry, list: &Booklist, expected: &[&str]) {
        let words = Words::of(Tongue::English);
        let told: Vec<String> = of(asked, entry, list)
            .iter()
            .map(|choice| name(&choice.answer, &words))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn the_usual_languages_are_those_of_the_list() {
        check(
            Asked::Languages,
            &Entry::new(mint::id()),
            &list(vec![]),
            &[
                "English",
                "Bilingual English/Spanish",
                "Spanish",
                "Bilingual Spanish/English",
                "With Spanish words",
                "Translated from Spanish",
                "Wordless",
            ],
        );
    }

    #[test]
    fn what_the_list_uses_most_comes_first_and_what_a_sheet_suggests_before_it() {
        let mut japanese = Entry::new(mint::id());
        japanese.book.languages = Reading::by_beginning(Vocabulary::built_in())
            .uses("ja")
            .unwrap();
        let mut mine = Entry::new(mint::id());
        mine.book.languages = vec![LanguageUse {
            suggested: true,
            ..LanguageUse::new("nv".parse().unwrap(), LanguageRole::WordsWovenIn)
        }];
        let list = list(vec![japanese.clone(), japanese]);
        let words = Words::of(Tongue::English);
        let all = of(Asked::Languages, &mine, &list);
        assert_eq!(name(&all[0].answer, &words), "With Navajo words");
        assert_eq!(all[0].why, Why::Sheet);
        assert_eq!(name(&all[1].answer, &words), "Japanese");
        assert_eq!(all[1].why, Why::List(2));
    }

    #[test]
    fn of_a_person_only_what_is_said_of_the_same_person_is_offered() {
        let list = list(vec![
            by("Brenda J. Child", "Red Lake Ojibwe"),
            by("Juana Martinez-Neal", "Peruvian"),
        ]);
        check(Asked::By(0), &by("Brenda Child", ""), &list, &[]);
        check(
            Asked::By(0),
            &by("Brenda J. Child", ""),
            &list,
            &["Red Lake Ojibwe"],
        );
    }

    #[test]
    fn what_is_typed_stays_among_the_choices() {
        let mut entry = Entry::new(mint::id());
        let list = list(vec![]);
        let mut all = of(Asked::Setting, &entry, &list);
        entry.book.settings = vec!["Minnesota".into()];
        follow(Asked::Setting, &entry, &mut all);
        assert_eq!(all.len(), 1);
        follow(Asked::Setting, &entry, &mut all);
        assert_eq!(all.len(), 1);
    }
}
