//! The languages of a book as chips, each with what the book uses it for and what belongs to that use: the original of a translation,
//! the edition that is published separately.

use super::line::{Fact, New};
use super::offers::{Offer, Terms, begins};
use super::pieces::{Fields, TIGHT, odd_fact, remark};
use super::uses::{self, Sign};
use super::{Message, Part, Rows, isbns};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{Icon, chip, choice, press, small, suggest};
use crate::model::{
    Entry, LanguageRole, LanguageTag, LanguageUse, Original, OtherEdition, Written,
};
use crate::say;
use crate::search;
use crate::vocabulary::{Language, Languages};
use crate::words::field::{capital, language_note};
use crate::words::{Words, field};
use iced::widget::{column, container, row};
use std::borrow::Cow;

/// The most languages that are offered.
const MOST: usize = 8;

/// Finds the language that was meant: by its exact name or code, else the best that begins so, else the only one of which it may be
/// a misspelling. What has it inside its name is offered, but was not meant for certain.
pub fn find(languages: &Languages, typed: &str) -> Option<LanguageTag> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    languages
        .recognise(typed)
        .map(|language| language.tag.clone())
        .or_else(|| {
            // A code without a name comes last: with room for one alone, it would be that one.
            let found = languages.find(typed, 2);
            let best = found.first()?;
            let only = found.len() == 1 && !typed.contains([',', '&']);
            let meant = begun(typed, best, languages) || only && !holds(typed, best, languages);
            meant.then(|| best.tag.clone())
        })
}

/// Finds the language that bears exactly this name or code.
pub fn exactly(languages: &Languages, typed: &str) -> Option<LanguageTag> {
    let typed = typed.trim();
    let known = languages
        .recognise(typed)
        .map(|language| language.tag.clone());
    known.or_else(|| {
        // The code of a rare language may stand behind what a likely one begins with.
        let found = languages.find(typed, MOST);
        let mut tags = found.into_iter().map(|language| language.tag.clone());
        tags.find(|tag| tag.as_str().eq_ignore_ascii_case(typed))
    })
}

/// Tells whether facts about an original belong here.
pub fn is_translated(entry: &Entry) -> bool {
    entry
        .book
        .languages
        .iter()
        .any(|used| used.role == LanguageRole::TranslatedFrom)
}

/// Says what Enter makes of uses: "Bilingual English/Spanish", "Translated from Japanese", "Text in Spanish".
fn said(used: &[LanguageUse], words: &Words) -> String {
    if let [only] = used
        && only.role == LanguageRole::Text
    {
        let name = words.languages().name(&only.language, words.tongue());
        return say!(words, "book-use-text", language = name);
    }
    // Main is what no book is in: every language is told.
    language_note(words, used, &LanguageTag::wordless())
}

/// Gives what fits what was typed: languages, or in words what the signs make of them. What is understood whole is all that is
/// offered, where there are several languages in it.
pub fn offers(typed: &str, words: &Words) -> Terms {
    if typed.trim().is_empty() {
        return Terms::default();
    }
    let languages = words.languages();
    let typed = uses::with_strokes(typed, languages);
    let (before, sign, last) = uses::last(&typed);
    if !before.is_empty()
        && let Some(whole) = uses::read(&typed, languages, exactly)
        && let Some(text) = uses::write(&whole)
    {
        let offer = Offer {
            shown: said(&whole, words),
            note: text.clone(),
            text,
        };
        return Terms {
            offers: vec![offer],
            begins: true,
            own: false,
        };
    }
    // It is there twice, or something before it is no language.
    if !before.is_empty() && exactly(languages, last).is_some() {
        return Terms::default();
    }
    let found = languages.find(last, MOST);
    let begins = marked(last, &found, words);
    let offers = found
        .into_iter()
        .filter_map(|language| {
            let text = format!("{before}{}", language.tag);
            if before.is_empty() && sign == Sign::Text {
                return Some(named(&language, words));
            }
            let all = uses::read(&text, languages, find)?;
            let once = all
                .iter()
                .filter(|used| used.language == language.tag)
                .count();
            (once == 1).then(|| Offer {
                shown: said(&all, words),
                note: uses::write(&all).unwrap_or_default(),
                text,
            })
        })
        .collect();
    Terms {
        offers,
        begins,
        own: false,
    }
}

/// Gives the languages that fit what was typed, where one is meant and signs mean nothing.
pub(super) fn plain(typed: &str, words: &Words) -> Terms {
    if typed.trim().is_empty() {
        return Terms::default();
    }
    let found = words.languages().find(typed.trim(), MOST);
    Terms {
        begins: marked(typed.trim(), &found, words),
        offers: found
            .iter()
            .map(|language| named(language, words))
            .collect(),
        own: false,
    }
}

/// Gives the names and the code of a language, folded.
fn names<'n>(language: &'n Language, languages: &'n Languages) -> impl Iterator<Item = &'n str> {
    let names = languages.folded_names(&language.tag);
    names.into_iter().flatten().chain([language.tag.as_str()])
}

/// Tells whether what is typed begins a name or the code of a language.
fn begun(typed: &str, language: &Language, languages: &Languages) -> bool {
    !typed.is_empty() && begins(typed, names(language, languages))
}

/// Tells whether each word of what is typed stands in a name of a language.
fn holds(typed: &str, language: &Language, languages: &Languages) -> bool {
    let typed = search::fold(typed);
    let mut names = names(language, languages);
    names.any(|name| typed.split(' ').all(|word| name.contains(word)))
}

/// Tells whether Enter takes the best that was found.
fn marked(typed: &str, found: &[Cow<'_, Language>], words: &Words) -> bool {
    let best = found.first();
    best.is_some_and(|best| begun(typed, best, words.languages()))
}

/// Offers a language by its name and its name in itself.
fn named(language: &Language, words: &Words) -> Offer {
    let name = language.name(words.tongue());
    let own = language.own.as_str();
    let shown = match (name == language.tag.as_str(), own) {
        (true, _) => say!(words, "book-language-code", code = name),
        (false, "") => name.to_owned(),
        (false, own) if own == name => name.to_owned(),
        (false, own) => format!("{name} · {own}"),
    };
    Offer {
        shown,
        note: language.tag.to_string(),
        text: language.tag.to_string(),
    }
}

/// Gives the usual cases that would change something for one of these books.
pub(super) fn usual(entries: &[&Entry], fields: &Fields<'_>) -> Vec<Offer> {
    let words = fields.words;
    fields
        .usual()
        .cases()
        .filter_map(|case| {
            let new = uses::read(case, words.languages(), exactly)?;
            let shown = said(&new, words);
            let lacks = |entry: &&Entry| {
                let there = &entry.book.languages;
                uses::add(there, new.clone()) != *there
            };
            entries.iter().any(lacks).then(|| Offer {
                shown,
                note: case.to_owned(),
                text: case.to_owned(),
            })
        })
        .collect()
}

/// Shows the field that adds a language, and the chips, each with its role.
pub(super) fn view<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let typed = fields.pending(New::Language);
    let field = fields
        .line(say!(words, "book-languages"), New::Language)
        .placeholder(say!(words, "book-language-add"))
        .help(say!(words, "book-language-signs"));
    let add = match typed.trim() {
        "" => fields.on_demand(field, New::Language, usual(&[entry], fields)),
        _ => fields.terms(field, New::Language, typed, offers(typed, words)),
    };
    let mut all = column![add].spacing(Space::XS);
    let rows = entry
        .book
        .languages
        .iter()
        .enumerate()
        .map(|(at, used)| one(entry, at, used, fields));
    if !entry.book.languages.is_empty() {
        all = all.push(fields.indented(column(rows).spacing(Space::XS)));
    }
    if is_translated(entry) || entry.book.original != Original::default() {
        all = all.push(original(entry, fields));
    }
    all.into()
}

/// One use of a language.
fn one<'a>(
    entry: &'a Entry,
    at: usize,
    used: &'a LanguageUse,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let words = fields.words;
    let uses = &entry.book.languages;
    let plain = words.languages().name(&used.language, words.tongue());
    let nameless = plain == used.language.as_str();
    let name = capital(&plain);
    let remove = say!(words, "book-remove-named", name = name.as_str());
    let options = LanguageRole::ALL
        .into_iter()
        .map(|role| (role, field::language_role(words, role)));
    let role = choice(
        say!(words, "book-use-of", name = name.as_str()),
        options,
        Some(&used.role),
        move |role| Message::Use(at, role),
    )
    .quiet();
    let swap = uses::swap(uses, at).map(|_| {
        press(say!(words, "book-swap-named", name = name.as_str()))
            .face(small(say!(words, "book-swap")))
            .tip(say!(words, "book-swap-tip", name = plain.as_str()))
            .padding(TIGHT)
            .on_press(Message::Swap(at))
    });
    let chip = chip(fields.told(name.clone(), used.suggested))
        .teal()
        .on_remove(remove, Message::Remove(Rows::Languages, at));
    let line = row![chip, role]
        .push(swap)
        .push(fields.confirm(used.suggested, Rows::Languages, at))
        .spacing(Space::S)
        .align_y(iced::Center)
        .wrap();
    let published = used.role == LanguageRole::AlsoPublishedIn || used.edition.is_some();
    column![line]
        .push(nameless.then(|| {
            remark(
                say!(words, "book-language-nameless", code = plain.as_str()),
                false,
            )
        }))
        .push(published.then(|| {
            container(edition(entry, at, used, &name, fields))
                .padding(iced::padding::left(Space::M))
        }))
        .spacing(Space::XS)
        .into()
}

/// The edition in another language: an entry of this list, or an ISBN.
fn edition<'a>(
    entry: &'a Entry,
    at: usize,
    used: &'a LanguageUse,
    language: &str,
    fields: &Fields<'a>,
) -> Element<'a, Message> {
    let words = fields.words;
    if let Some(OtherEdition::Entry(id)) = &used.edition {
        let unlink = say!(words, "book-edition-unlink", language = language);
        let unlink = |shown: String| chip(shown).on_remove(unlink.as_str(), Message::Unlink(at));
        return match fields.list.entry(*id) {
            None => unlink(say!(words, "book-edition-gone")).into(),
            Some(other) => {
                let title = match other.book.title.as_str() {
                    "" => say!(words, "book-untitled"),
                    title => title.to_owned(),
                };
                let go = press(say!(words, "book-edition-go", title = title.as_str()))
                    .face(small(say!(words, "book-edition-open")))
                    .padding(TIGHT)
                    .on_press(Message::GoTo(*id));
                row![unlink(title), go]
                    .spacing(Space::S)
                    .align_y(iced::Center)
                    .wrap()
                    .into()
            }
        };
    }
    let line = Fact::Edition(at);
    let odd = matches!(
        &used.edition,
        Some(OtherEdition::Isbn(Written::AsWritten(_)))
    );
    let field = fields
        .line(say!(words, "book-edition", language = language), line)
        .placeholder(say!(words, "book-edition-add"))
        .hide_label();
    let found: Vec<_> = match fields.is_typing(line) {
        true => fields.found().to_vec(),
        false => Vec::new(),
    };
    let field = match &used.edition {
        Some(OtherEdition::Isbn(Written::AsWritten(text))) => {
            match (found.is_empty(), wrong(text, fields.is_typing(line), words)) {
                (true, Some(wrong)) => field.error(wrong),
                _ => field.help(say!(words, "book-edition-choose")),
            }
        }
        _ => field,
    };
    let suggestions = found.into_iter().filter_map(|id| {
        let book = &fields.list.entry(id)?.book;
        (id != entry.id).then(|| crate::app::widget::Suggestion {
            text: book.full_title(),
            detail: book.contributors.first().map(|person| person.name.clone()),
            message: Message::Link(at, id),
        })
    });
    // What is no ISBN is the beginning of a title.
    suggest(field, suggestions.collect()).take_first(odd).into()
}

/// Says what is wrong with what stands for an edition. While it is typed, only a whole number is worth a word.
fn wrong(text: &str, is_typing: bool, words: &Words) -> Option<String> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    match digits > letters && digits >= 9 {
        true if is_typing && digits < 13 => None,
        true => isbns::complaint(text, words),
        false => (!is_typing).then(|| say!(words, "book-edition-odd")),
    }
}

/// The original of a translated book: what is known of it in a line, which opens into its fields.
fn original<'a>(entry: &'a Entry, fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let original = &entry.book.original;
    let year = original.year.as_ref().map(ToString::to_string);
    let known: Vec<&str> = [
        original.title.as_str(),
        &original.romanized,
        &original.country,
        year.as_deref().unwrap_or_default(),
    ]
    .into_iter()
    .map(str::trim)
    .filter(|fact| !fact.is_empty())
    .collect();
    let open = fields.is_open(Part::Original);
    let head = press(match known.is_empty() {
        true => say!(words, "book-original-add"),
        false => say!(words, "book-original", facts = known.join(" · ")),
    })
    .quiet()
    .icon(match open {
        true => Icon::Up,
        false => Icon::Down,
    })
    .padding(TIGHT)
    .expanded(open)
    .on_press(Message::Fold(Part::Original));
    let mut all = column![fields.indented(head)].spacing(Space::S);
    if open {
        all = all
            .push(fields.line(say!(words, "book-original-title"), Fact::OriginalTitle))
            .push(fields.line(
                say!(words, "book-original-romanized"),
                Fact::OriginalRomanized,
            ))
            .push(fields.suggested(
                fields.line(say!(words, "book-original-country"), Fact::OriginalCountry),
                Fact::OriginalCountry,
                search::Field::Countries,
            ))
            .push(odd_fact(
                fields,
                entry,
                say!(words, "book-original-year"),
                Fact::OriginalYear,
                say!(words, "book-year-odd"),
            ));
    }
    all.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;

    /// What is offered first, and whether Enter takes it.
    #[track_caller]
    fn check(typed: &str, english: &str, spanish: &str, marked: bool) {
        for (tongue, expected) in Tongue::ALL.into_iter().zip([english, spanish]) {
            let offers = offers(typed, &Words::of(tongue));
            let first = offers.offers.first().map(|offer| offer.shown.as_str());
            assert_eq!(first.unwrap_or("nothing"), expected, "{typed}");
            assert_eq!(offers.begins, marked, "{typed}");
        }
    }

    #[test]
    fn offers_say_what_enter_will_do() {
        check(
            "<j",
            "Translated from Japanese",
            "Traducido del japonés",
            true,
        );
        check(
            "trad jap",
            "Translated from Japanese",
            "Traducido del japonés",
            true,
        );
        check("+es", "With Spanish words", "Con palabras en español", true);
        check(
            "en/es",
            "Bilingual English/Spanish",
            "Bilingüe inglés/español",
            true,
        );
        check(
            "en/span",
            "Bilingual English/Spanish",
            "Bilingüe inglés/español",
            true,
        );
        check(
            "en, es",
            "Bilingual English/Spanish",
            "Bilingüe inglés/español",
            true,
        );
        check("es/es", "nothing", "nothing", false);
        check("es", "Spanish · español", "español", true);
        check("", "nothing", "nothing", false);
        check("Klingon", "Klingon", "klingon", true);
        check("qqqqqq", "nothing", "nothing", false);
        check("zz", "nothing", "nothing", false);
    }

    #[test]
    fn a_title_on_its_way_is_not_called_wrong_and_a_number_gets_its_own_reason() {
        let words = Words::of(Tongue::English);
        assert_eq!(wrong("drea", true, &words), None);
        assert!(wrong("drea", false, &words).is_some());
        let number = "9780823440550";
        let reason = isbns::complaint(number, &words);
        assert!(reason.is_some());
        assert_eq!(wrong(number, true, &words), reason);
        assert_eq!(wrong(number, false, &words), reason);
        assert_eq!(wrong("978082344", true, &words), None);
    }

    #[test]
    fn what_is_understood_whole_is_all_that_is_offered() {
        let words = Words::of(Tongue::English);
        assert_eq!(offers("en/es", &words).offers.len(), 1);
        // Behind a sign alone, the likeliest languages are offered and Enter takes none of them by itself.
        let open = offers("en/", &words);
        assert!(open.offers.len() > 1 && !open.begins);
        assert!(open.offers.iter().all(|offer| offer.text != "en/en"));
        assert!(offers("<", &words).offers.len() > 1);
        assert!(offers(&"x/".repeat(5_000), &words).offers.is_empty());
    }
}
