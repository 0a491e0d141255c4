//! The languages of a book as chips, each with what the book uses it for.

use super::Message;
use super::line::New;
use super::offers::{Offer, Terms, begins};
use super::pieces::Fields;
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{chip, choice};
use crate::model::{Entry, LanguageRole, LanguageTag, LanguageUse};
use crate::say;
use crate::vocabulary::Languages;
use crate::words::field::capital;
use crate::words::{Words, field};
use iced::widget::{column, row};

/// How many languages are offered at once.
const OFFERED: usize = 8;

/// Finds the language that was meant: by its exact name or code, else the best that begins so.
pub fn find(languages: &Languages, typed: &str) -> Option<LanguageTag> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    languages
        .recognise(typed)
        .map(|language| language.tag.clone())
        .or_else(|| {
            languages
                .find(typed, 1)
                .first()
                .map(|language| language.tag.clone())
        })
}

/// Finds the language that bears exactly this name or code.
pub fn exactly(languages: &Languages, typed: &str) -> Option<LanguageTag> {
    let typed = typed.trim();
    let known = languages
        .recognise(typed)
        .map(|language| language.tag.clone());
    let is_it = |tag: &LanguageTag| tag.as_str().eq_ignore_ascii_case(typed);
    known.or_else(|| {
        // The code of a rare language may stand behind what a likely one begins with.
        let found = languages.find(typed, OFFERED);
        let mut tags = found.into_iter().map(|language| language.tag.clone());
        tags.find(is_it)
    })
}

/// Reads what was typed: one language, or two with a stroke between them for a bilingual book: `en/es`.
/// Gives nothing where any part is not a language.
pub fn read(typed: &str, find: impl Fn(&str) -> Option<LanguageTag>) -> Option<Vec<LanguageUse>> {
    let parts: Vec<&str> = typed.split(['/', '=', '+']).map(str::trim).collect();
    let found: Option<Vec<LanguageTag>> = parts.iter().map(|part| find(part)).collect();
    let found = found?;
    Some(match found.as_slice() {
        [only] => vec![stated(only)],
        several => several
            .iter()
            .enumerate()
            .map(|(at, tag)| {
                let role = match at {
                    0 => LanguageRole::BilingualOriginal,
                    _ => LanguageRole::BilingualParallel,
                };
                LanguageUse::new(tag.clone(), role)
            })
            .collect(),
    })
}

/// A language that a person named, for what is most likely.
pub fn stated(tag: &LanguageTag) -> LanguageUse {
    let role = match *tag == LanguageTag::wordless() {
        true => LanguageRole::Wordless,
        false => LanguageRole::Text,
    };
    LanguageUse::new(tag.clone(), role)
}

/// Adds uses to those there are. A language that stands there already as the text of the book becomes part of the pair.
pub fn add(uses: &[LanguageUse], new: Vec<LanguageUse>) -> Vec<LanguageUse> {
    let mut uses = uses.to_vec();
    for mut one in new {
        if uses
            .iter()
            .any(|other| other.language == one.language && other.role == one.role)
        {
            continue;
        }
        let bilingual = matches!(
            one.role,
            LanguageRole::BilingualOriginal | LanguageRole::BilingualParallel
        );
        if bilingual {
            uses.retain(|other| other.language != one.language || other.role != LanguageRole::Text);
        } else if one.role == LanguageRole::Text
            && uses.iter().any(|other| other.language == one.language)
        {
            // The text is in this language already: what is added is another use of it.
            one.role = LanguageRole::WordsWovenIn;
        }
        uses.push(one);
    }
    uses
}

/// Tells whether facts about an original belong here.
pub fn is_translated(entry: &Entry) -> bool {
    entry
        .book
        .languages
        .iter()
        .any(|used| used.role == LanguageRole::TranslatedFrom)
}

/// Gives the languages that fit what was typed, for the part behind the last stroke.
pub fn offers(typed: &str, words: &Words) -> Terms {
    let (before, last) = match typed.rfind(['/', '=', '+']) {
        Some(at) => typed.split_at(at + 1),
        None => ("", typed),
    };
    if last.trim().is_empty() {
        return Terms::default();
    }
    let languages = words.languages();
    let found = languages.find(last.trim(), OFFERED);
    let begins = found.first().is_some_and(|best| {
        let names = languages.folded_names(&best.tag);
        begins(last, names.into_iter().flatten().chain([best.tag.as_str()]))
    });
    let offers = found
        .into_iter()
        .map(|language| {
            let name = language.name(words.tongue());
            let own = language.own.as_str();
            let shown = match own.is_empty() || own == name {
                true => name.to_owned(),
                false => format!("{name} · {own}"),
            };
            Offer {
                shown,
                note: language.tag.to_string(),
                text: format!("{before}{}", language.tag),
            }
        })
        .collect();
    Terms {
        offers,
        begins,
        own: false,
    }
}

/// Names a language on its chip; a tag that no table knows stands there as it is.
fn shown(tag: &LanguageTag, words: &Words) -> String {
    let name = words.languages().name(tag, words.tongue());
    match name == tag.as_str() {
        true => name,
        false => capital(&name),
    }
}

/// Shows the chips, each with its role, and the field that adds one.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let options: Vec<(LanguageRole, String)> = LanguageRole::ALL
        .into_iter()
        .map(|role| (role, field::language_role(words, role)))
        .collect();
    let chips = entry.book.languages.iter().enumerate().map(|(at, used)| {
        let name = shown(&used.language, words);
        let remove = say!(words, "book-remove-named", name = name.as_str());
        let role = choice(
            say!(words, "book-use-of", name = name.as_str()),
            options.clone(),
            Some(&used.role),
            move |role| Message::Use(at, role),
        )
        .quiet();
        let chip = chip(fields.told(name, used.suggested))
            .teal()
            .on_remove(remove, Message::Remove(super::Rows::Languages, at));
        row![chip, role]
            .push(fields.confirm(used.suggested, super::Rows::Languages, at))
            .spacing(Space::S)
            .align_y(iced::Center)
            .into()
    });
    let typed = fields.pending(New::Language);
    let add = fields.terms(
        fields
            .line(say!(words, "book-languages"), New::Language)
            .placeholder(say!(words, "book-language-add")),
        New::Language,
        typed,
        offers(typed, words),
    );
    let mut all = column![add].spacing(Space::XS);
    if !entry.book.languages.is_empty() {
        all = all.push(fields.indented(column(chips).spacing(Space::XS)));
    }
    all.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::languages;

    fn find(typed: &str) -> Option<LanguageTag> {
        super::find(languages(), typed)
    }

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        let found = read(typed, find).map(|uses| {
            uses.iter()
                .map(|used| format!("{} {:?}", used.language, used.role))
                .collect::<Vec<_>>()
                .join(", ")
        });
        assert_eq!(found.as_deref().unwrap_or("nothing"), expected, "{typed}");
    }

    #[test]
    fn languages_as_people_type_them() {
        check("es", "es Text");
        check("español", "es Text");
        check("Ojibwe", "oj Text");
        check("en/es", "en BilingualOriginal, es BilingualParallel");
        check(
            "English / ojibwa",
            "en BilingualOriginal, oj BilingualParallel",
        );
        check(
            "es/en/nah",
            "es BilingualOriginal, en BilingualParallel, nah BilingualParallel",
        );
        check("wordless", "zxx Wordless");
        check("en/", "nothing");
        check("", "nothing");
        check("qqqqqq", "nothing");
        check("Klingon", "tlh Text");
        check("en-x-whatever", "en-x-whatever Text");
        check("zz", "nothing");
        check("en/zz", "nothing");
        check(&"long ".repeat(2_000), "nothing");
    }

    #[test]
    fn a_whole_code_is_certain_even_behind_what_begins_so() {
        let exactly = |typed: &str| exactly(languages(), typed).map(String::from);
        assert_eq!(exactly("tag"), Some("tag".into()));
        assert_eq!(exactly("Tagoi"), Some("tag".into()));
        assert_eq!(exactly("tagal"), None);
        assert_eq!(exactly("zz"), None);
    }

    #[test]
    fn a_tag_that_no_table_knows_is_shown_as_it_is() {
        let words = Words::of(crate::words::Tongue::Spanish);
        let shown = |text: &str| shown(&text.parse().unwrap(), &words);
        assert_eq!(shown("zz"), "zz");
        assert_eq!(shown("nv"), "Navajo");
        assert_eq!(shown("en-x-whatever"), "Inglés (x-whatever)");
    }

    #[test]
    fn a_pair_takes_up_the_text_that_stands_there() {
        let english = read("en", find).unwrap();
        let both = add(&english, read("en/es", find).unwrap());
        assert_eq!(both, read("en/es", find).unwrap());
        assert_eq!(add(&both, read("en/es", find).unwrap()), both);
        let woven = add(&english, read("en", find).unwrap());
        assert_eq!(woven, english);
    }
}
