//! Answers that are typed: how they are read, and what is offered meanwhile.

use super::answers::Answer;
use crate::app::screen::list::book::reading::Reading;
use crate::app::screen::list::book::tags::Culture;
use crate::app::screen::list::book::{Offer, awards, cultures, languages};
use crate::check::stated::Asked;
use crate::model::{Audience, Format, Written};
use crate::say;
use crate::search::{self, Suggestions};
use crate::words::{Words, field};

/// Reads what was typed; nothing where it is not understood.
pub fn read(asked: Asked, typed: &str, words: &Words) -> Option<Answer> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let reading = Reading::by_beginning(words.vocabulary());
    Some(match asked {
        Asked::Languages => Answer::Uses(reading.uses(typed)?),
        Asked::About | Asked::By(_) => Answer::Culture(Culture::of(&reading.culture(typed)?)),
        Asked::Setting => Answer::Place(typed.to_owned()),
        Asked::Awards => Answer::Award(awards::read(typed)),
        Asked::Format => {
            let folded = search::fold(typed);
            let mut begins = Format::ALL
                .into_iter()
                .filter(|format| search::fold(&field::format(words, *format)).starts_with(&folded));
            Answer::Format(begins.next()?)
        }
        Asked::Ages => Answer::Audience(audience(typed)?),
        Asked::Sources(_) => return None,
    })
}

/// Ages are plain numbers ("4-8"); grades say so or have letters ("K-2", "grade 3").
fn audience(typed: &str) -> Option<Audience> {
    let ages = Written::parse(typed).filter(|ages| ages.understood().is_some());
    let grades = match ages {
        Some(_) => None,
        None => Some(Written::parse(typed).filter(|grades| grades.understood().is_some())?),
    };
    Some(Audience { ages, grades })
}

/// Gives what is offered while somebody types, and whether Enter takes the first.
pub fn offers(
    asked: Asked,
    typed: &str,
    suggestions: &Suggestions,
    words: &Words,
) -> (Vec<Offer>, bool) {
    let words_of_list = |kind| {
        let found = suggestions.find(kind, typed, 8).into_iter();
        let offers = found.map(|found| Offer {
            shown: found.text.clone(),
            note: String::new(),
            text: found.text.clone(),
        });
        (offers.collect(), false)
    };
    if typed.trim().is_empty() {
        return (Vec::new(), false);
    }
    match asked {
        Asked::Languages => {
            let terms = languages::offers(typed, words);
            (terms.offers, terms.begins)
        }
        Asked::About | Asked::By(_) => {
            let terms = cultures::offers(typed, words);
            let mut offers = terms.offers;
            if terms.own && !offers.is_empty() {
                offers.push(Offer {
                    shown: say!(words, "book-use-own-words", typed = typed.trim()),
                    note: String::new(),
                    text: typed.to_owned(),
                });
            }
            (offers, terms.begins)
        }
        Asked::Awards => {
            let terms = awards::offers(typed);
            (terms.offers, terms.begins)
        }
        Asked::Setting => words_of_list(search::Field::Settings),
        Asked::Format => {
            let folded = search::fold(typed);
            let all = Format::ALL
                .map(|format| field::format(words, format))
                .into_iter();
            let offers = all
                .filter(|name| search::fold(name).contains(&folded))
                .map(|name| Offer {
                    text: name.clone(),
                    note: String::new(),
                    shown: name,
                });
            (offers.collect(), true)
        }
        Asked::Ages | Asked::Sources(_) => (Vec::new(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::super::choices::name;
    use super::*;
    use crate::words::Tongue;

    #[test]
    fn ages_and_grades_as_they_are_typed() {
        let words = Words::of(Tongue::English);
        let told = |typed: &str| read(Asked::Ages, typed, &words).map(|one| name(&one, &words));
        assert_eq!(told("4-8").as_deref(), Some("Ages 4-8"));
        assert_eq!(told("K-2").as_deref(), Some("Grades K-2"));
        assert_eq!(told("grades 3-5").as_deref(), Some("Grades 3-5"));
        assert_eq!(told("everyone"), None);
    }
}
