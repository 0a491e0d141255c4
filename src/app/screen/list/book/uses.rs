//! What is typed for the languages of a book, read as uses: a language, a pair with a stroke, `<` before what it is translated
//! from, `+` before one whose words are woven in. Knows nothing of how it looks.

use crate::model::{LanguageRole, LanguageTag, LanguageUse};
use crate::search::fold;
use crate::vocabulary::Languages;

/// Finds the language that somebody meant.
pub type Find = fn(&Languages, &str) -> Option<LanguageTag>;

/// What a part of it is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A language of the text. Several are a bilingual book.
    Text,
    /// What it is translated from.
    From,
    /// Words woven in.
    Woven,
}

/// The most languages that are read at once.
const MOST: usize = 8;

/// What people write instead of `<`, folded.
const FROM: [&str; 10] = [
    "translated from the",
    "translated from",
    "traducido de la",
    "traducido del",
    "traducido de",
    "trad",
    "from",
    "de la",
    "del",
    "de",
];

/// What people write between languages instead of `/`.
const AND: [&str; 3] = ["and", "y", "e"];

/// What people write instead of `+`, folded.
const WITH: [&str; 3] = ["with words in", "with", "con"];

fn is_sign(c: char) -> bool {
    matches!(c, '/' | '=' | '<' | '+')
}

/// Gives what follows the first of these phrases that a text begins with. Nothing where nothing follows.
fn after<'t>(phrases: &[&str], text: &'t str) -> Option<&'t str> {
    phrases.iter().find_map(|phrase| {
        phrase.split(' ').try_fold(text.trim_start(), |rest, word| {
            let (typed, rest) = rest.split_once(char::is_whitespace)?;
            (fold(typed) == word).then(|| rest.trim_start())
        })
    })
}

/// Takes leading words that say what a language is for: "from Japanese", "trad. del japonés".
fn worded(text: &str) -> Option<(Sign, &str)> {
    let Some(mut rest) = after(&FROM, text) else {
        return after(&WITH, text).map(|rest| (Sign::Woven, rest));
    };
    while let Some(further) = after(&FROM, rest) {
        rest = further;
    }
    Some((Sign::From, rest))
}

/// Parts what was typed at its signs. A stroke goes on with what stands before it.
pub fn parts(typed: &str) -> Vec<(Sign, &str)> {
    let mut parts = Vec::new();
    let mut sign = Sign::Text;
    let mut rest = typed.trim();
    if let Some((worded, after)) = worded(rest) {
        (sign, rest) = (worded, after);
    }
    loop {
        let end = rest.find(is_sign);
        let part = rest[..end.unwrap_or(rest.len())].trim();
        // Nothing stands before the first sign: `<ja`.
        let leading = parts.is_empty() && part.is_empty() && rest.starts_with(['<', '+']);
        if !leading {
            parts.push((sign, part));
        }
        let Some(end) = end else { return parts };
        sign = match rest[end..].chars().next() {
            Some('<') => Sign::From,
            Some('+') => Sign::Woven,
            _ => sign,
        };
        rest = rest[end + 1..].trim_start();
    }
}

/// Parts what was typed into what is done with and the language at its end, with what that is said to be.
pub fn last(typed: &str) -> (String, Sign, &str) {
    let sign = parts(typed).last().map_or(Sign::Text, |(sign, _)| *sign);
    match typed.rfind(is_sign) {
        Some(at) => (typed[..=at].to_owned(), sign, typed[at + 1..].trim()),
        None => match worded(typed.trim()) {
            Some((Sign::From, rest)) => ("<".to_owned(), sign, rest),
            Some((_, rest)) => ("+".to_owned(), sign, rest),
            None => (String::new(), sign, typed.trim()),
        },
    }
}

/// Writes with strokes what was written as a list: "en, es and fr". Only where each part is a whole name or code, as a comma or
/// "and" may be part of a name.
pub fn with_strokes(typed: &str, languages: &Languages) -> String {
    let typed = typed.trim();
    if let Some(all) = listed(typed, languages) {
        return all;
    }
    let rest = worded(typed).map_or(typed, |(_, rest)| rest);
    let mut written = typed[..typed.len() - rest.len()].to_owned();
    for part in rest.split_inclusive(is_sign) {
        let text = part.trim_end_matches(is_sign);
        match listed(text, languages) {
            Some(all) => written += &all,
            None => written += text,
        }
        written += &part[text.len()..];
    }
    written
}

fn listed(text: &str, languages: &Languages) -> Option<String> {
    let mut parts = vec![String::new()];
    for word in text.replace([',', '&'], " , ").split_whitespace() {
        match word {
            "," => parts.push(String::new()),
            and if AND.contains(&fold(and).as_str()) => parts.push(String::new()),
            word => {
                let part = parts.last_mut()?;
                if !part.is_empty() {
                    part.push(' ');
                }
                part.push_str(word);
            }
        }
    }
    if !(2..=MOST).contains(&parts.len()) || languages.recognise(text).is_some() {
        return None;
    }
    // "en, es, and fr".
    parts.retain(|part| !part.is_empty());
    let known = |part: &String| super::languages::exactly(languages, part).is_some();
    (parts.len() > 1 && parts.iter().all(known)).then(|| parts.join("/"))
}

/// Reads what was typed. Gives nothing where any part is not a language, or one is named twice as the text.
pub fn read(typed: &str, languages: &Languages, find: Find) -> Option<Vec<LanguageUse>> {
    // A name may begin as words that say a use do.
    if !typed.contains(is_sign)
        && let Some(language) = languages.recognise(typed)
    {
        return Some(vec![stated(&language.tag)]);
    }
    let typed = with_strokes(typed, languages);
    let parts = parts(&typed);
    if parts.len() > MOST {
        return None;
    }
    let found: Option<Vec<(Sign, LanguageTag)>> = parts
        .into_iter()
        .map(|(sign, text)| Some((sign, find(languages, text)?)))
        .collect();
    let found = found?;
    let texts: Vec<&LanguageTag> = found
        .iter()
        .filter(|(sign, _)| *sign == Sign::Text)
        .map(|(_, tag)| tag)
        .collect();
    if (1..texts.len()).any(|at| texts[..at].contains(&texts[at])) {
        return None;
    }
    let mut first = true;
    let uses = found.iter().map(|(sign, tag)| {
        let role = match sign {
            Sign::From => LanguageRole::TranslatedFrom,
            Sign::Woven => LanguageRole::WordsWovenIn,
            Sign::Text if texts.len() == 1 => return stated(tag),
            Sign::Text if std::mem::take(&mut first) => LanguageRole::BilingualOriginal,
            Sign::Text => LanguageRole::BilingualParallel,
        };
        LanguageUse::new(tag.clone(), role)
    });
    Some(uses.collect())
}

/// Gives the part of what was typed that names no language, shortened where it is long.
pub fn unknown(typed: &str, languages: &Languages, find: Find) -> String {
    const LONGEST: usize = 40;
    let typed = with_strokes(typed, languages);
    let parts = parts(&typed);
    let odd = match parts.len() {
        ..=MOST => parts
            .iter()
            .map(|(_, text)| *text)
            .find(|text| find(languages, text).is_none())
            .filter(|text| !text.is_empty()),
        _ => None,
    };
    let odd = odd.unwrap_or(&typed);
    match odd.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &odd[..at]),
        None => odd.to_owned(),
    }
}

/// A language that a person named, for what is most likely.
pub fn stated(tag: &LanguageTag) -> LanguageUse {
    let role = match *tag == LanguageTag::wordless() {
        true => LanguageRole::Wordless,
        false => LanguageRole::Text,
    };
    LanguageUse::new(tag.clone(), role)
}

/// Writes uses as they are typed. Nothing where there is no sign for one of them.
pub fn write(uses: &[LanguageUse]) -> Option<String> {
    let of = |role: LanguageRole| {
        let tags = uses.iter().filter(move |used| used.role == role);
        tags.map(|used| used.language.as_str())
    };
    let known = uses.iter().all(|used| {
        use LanguageRole as L;
        matches!(
            used.role,
            L::Text
                | L::BilingualOriginal
                | L::BilingualParallel
                | L::TranslatedFrom
                | L::WordsWovenIn
                | L::Wordless
        )
    });
    let originals = of(LanguageRole::BilingualOriginal).count();
    let parallel = of(LanguageRole::BilingualParallel).count();
    let texts = of(LanguageRole::Text).count() + of(LanguageRole::Wordless).count();
    let pair = (originals, texts) == (1, 0) && parallel > 0;
    if !known || !(pair || (originals, parallel) == (0, 0) && texts <= 1) {
        return None;
    }
    let base: Vec<&str> = of(LanguageRole::BilingualOriginal)
        .chain(of(LanguageRole::BilingualParallel))
        .chain(of(LanguageRole::Text))
        .chain(of(LanguageRole::Wordless))
        .collect();
    let mut written = base.join("/");
    for (sign, role) in [
        ('<', LanguageRole::TranslatedFrom),
        ('+', LanguageRole::WordsWovenIn),
    ] {
        for tag in of(role) {
            written.push(sign);
            written.push_str(tag);
        }
    }
    (!written.is_empty()).then_some(written)
}

/// Tells whether the text of the book is in a language that is used so.
pub fn is_text(role: LanguageRole) -> bool {
    use LanguageRole as L;
    matches!(role, L::Text | L::BilingualOriginal | L::BilingualParallel)
}

/// Adds uses to those there are. A language that stands there already as the text of the book becomes part of the pair.
pub fn add(uses: &[LanguageUse], new: Vec<LanguageUse>) -> Vec<LanguageUse> {
    use LanguageRole as L;
    let stands = |one: &LanguageUse| {
        uses.iter().any(|other| {
            other.language == one.language
                && (other.role == one.role || one.role == L::Text && is_text(other.role))
        })
    };
    let all = new.clone();
    let new: Vec<LanguageUse> = match new.iter().any(|one| one.role == L::BilingualOriginal) {
        true if new.iter().all(stands) => Vec::new(),
        true => new,
        false => new.into_iter().filter(|one| !stands(one)).collect(),
    };
    let mut uses = uses.to_vec();
    for used in &mut uses {
        // What came from a sheet and is typed by a person is confirmed.
        let typed = |one: &LanguageUse| one.language == used.language && one.role == used.role;
        used.suggested &= !all.iter().any(typed);
    }
    for one in &new {
        if one.role == L::BilingualOriginal {
            for other in uses.iter_mut().filter(|other| other.role == one.role) {
                other.role = L::BilingualParallel;
            }
        }
        if matches!(one.role, L::BilingualOriginal | L::BilingualParallel) {
            uses.retain(|other| other.language != one.language || !is_text(other.role));
        }
    }
    for one in new {
        let there = uses
            .iter()
            .any(|other| other.language == one.language && other.role == one.role);
        if !there {
            uses.push(one);
        }
    }
    uses
}

/// Makes a parallel text the original, and puts it where the original stood, which becomes the parallel text.
pub fn swap(uses: &[LanguageUse], at: usize) -> Option<Vec<LanguageUse>> {
    let role = |at: usize| uses.get(at).map(|used| used.role);
    let original = uses
        .iter()
        .position(|used| used.role == LanguageRole::BilingualOriginal)?;
    (role(at) == Some(LanguageRole::BilingualParallel)).then(|| {
        let mut uses = uses.to_vec();
        uses.swap(original, at);
        uses[original].role = LanguageRole::BilingualOriginal;
        uses[at].role = LanguageRole::BilingualParallel;
        uses
    })
}

#[cfg(test)]
mod tests {
    use super::super::languages::{exactly, find};
    use super::*;
    use crate::vocabulary::languages;

    fn uses(typed: &str) -> Vec<LanguageUse> {
        read(typed, languages(), find).unwrap()
    }

    fn told(uses: &[LanguageUse]) -> String {
        let told = uses
            .iter()
            .map(|used| format!("{} {:?}", used.language, used.role));
        told.collect::<Vec<_>>().join(", ")
    }

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        let found = read(typed, languages(), find).map(|uses| told(&uses));
        assert_eq!(found.as_deref().unwrap_or("nothing"), expected, "{typed}");
    }

    #[test]
    fn languages_as_people_type_them() {
        check("es", "es Text");
        check("español", "es Text");
        check("Ojibwe", "oj Text");
        check("en/es", "en BilingualOriginal, es BilingualParallel");
        check("en = es", "en BilingualOriginal, es BilingualParallel");
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
        check("/es", "nothing");
        check("es/es", "nothing");
        check("es/spanish", "nothing");
        check("", "nothing");
        check("qqqqqq", "nothing");
        check("Klingon", "tlh Text");
        check("zz", "nothing");
        check("en-x-whatever", "en-x-whatever Text");
        check(&"x".repeat(10_000), "nothing");
        check(&"en/".repeat(4_000), "nothing");
    }

    #[test]
    fn languages_in_a_list_are_the_texts_of_the_book() {
        let pair = "en BilingualOriginal, es BilingualParallel";
        for typed in [
            "en, es",
            "en,es",
            "English and Spanish",
            "inglés y español",
            "inglés e español",
            "en & es",
        ] {
            check(typed, pair);
        }
        check(
            "fr, en, and es",
            "fr BilingualOriginal, en BilingualParallel, es BilingualParallel",
        );
        check("de & en", "de BilingualOriginal, en BilingualParallel");
        check("de, en", "de BilingualOriginal, en BilingualParallel");
        check(
            "from Japanese and Korean",
            "ja TranslatedFrom, ko TranslatedFrom",
        );
        check(
            "en, es + nah",
            "en BilingualOriginal, es BilingualParallel, nah WordsWovenIn",
        );
        check("en, xqqqq", "nothing");
        check("es, es", "nothing");
        check(&"en, ".repeat(4_000), "nothing");
    }

    #[test]
    fn enter_takes_what_begins_so_and_else_only_what_is_misspelt_as_a_whole() {
        check("vietnamse", "vi Text");
        check("span", "es Text");
        check("en es", "nothing");
        check("highland mixtec", "nothing");
    }

    #[test]
    fn what_a_book_is_translated_from_takes_a_sign_or_a_word() {
        for typed in [
            "<ja",
            "< ja",
            "<j",
            "<japonés",
            "from Japanese",
            "from ja",
            "de japonés",
            "del japonés",
            "trad japonés",
            "Trad. del japonés",
            "traducido del japonés",
            "Translated from Japanese",
        ] {
            check(typed, "ja TranslatedFrom");
        }
        check("en<ja", "en Text, ja TranslatedFrom");
        check("<ja/ko", "ja TranslatedFrom, ko TranslatedFrom");
        check("de", "de Text");
        check("<", "nothing");
        check("from", "nothing");
    }

    #[test]
    fn words_woven_in_take_a_sign_or_a_word() {
        for typed in ["+es", "+ español", "with Spanish", "con español"] {
            check(typed, "es WordsWovenIn");
        }
        check("en+es", "en Text, es WordsWovenIn");
        check(
            "en/es+nah",
            "en BilingualOriginal, es BilingualParallel, nah WordsWovenIn",
        );
        check("+", "nothing");
    }

    #[test]
    fn what_is_written_is_read_again() {
        for typed in [
            "es",
            "zxx",
            "en/es",
            "es/en/nah",
            "<ja",
            "en<ja",
            "en+es",
            "en/es+nah",
        ] {
            assert_eq!(write(&uses(typed)).as_deref(), Some(typed));
        }
        let audio = LanguageUse::new(LanguageTag::spanish(), LanguageRole::Audio);
        assert_eq!(write(&[audio]), None);
        assert_eq!(write(&[]), None);
    }

    #[test]
    fn the_end_of_what_is_typed_is_what_is_offered_for() {
        let check = |typed: &str, expected: (&str, Sign, &str)| {
            let (before, sign, rest) = last(typed);
            assert_eq!((before.as_str(), sign, rest), expected, "{typed}");
        };
        check("en / e", ("en /", Sign::Text, "e"));
        check("<j", ("<", Sign::From, "j"));
        check("from j", ("<", Sign::From, "j"));
        check("en+", ("en+", Sign::Woven, ""));
        check("ja", ("", Sign::Text, "ja"));
    }

    #[test]
    fn the_part_that_nobody_knows_is_named() {
        let check = |typed: &str, expected: &str| {
            assert_eq!(unknown(typed, languages(), exactly), expected);
        };
        check("en/qqqqqq", "qqqqqq");
        check("en/", "en/");
        check(&"x".repeat(10_000), &format!("{}…", "x".repeat(40)));
    }

    #[track_caller]
    fn added(there: &str, new: &str, expected: &str) {
        let after = add(&uses(there), uses(new));
        assert_eq!(told(&after), told(&uses(expected)), "{there} and {new}");
    }

    #[test]
    fn what_is_added_joins_what_stands_there() {
        added("en", "en/es", "en/es");
        added("en/es", "en/es", "en/es");
        added("en/es", "es/en", "es/en");
        added("en/es", "en", "en/es");
        added("en", "en", "en");
        added("en", "<ja", "en<ja");
        added("en<ja", "<ja", "en<ja");
        added("en/es", "+nah", "en/es+nah");
        let translated = add(&uses("<es"), uses("es"));
        assert_eq!(told(&translated), "es TranslatedFrom, es Text");
    }

    #[test]
    fn what_came_from_a_sheet_is_confirmed_by_typing_it() {
        let mut there = uses("en/es");
        there.iter_mut().for_each(|used| used.suggested = true);
        assert_eq!(add(&there, uses("en/es")), uses("en/es"));
        assert!(add(&there, uses("+nah"))[0].suggested);
    }

    #[test]
    fn a_parallel_text_becomes_the_original() {
        assert_eq!(swap(&uses("en/es"), 1), Some(uses("es/en")));
        assert_eq!(swap(&uses("en/es/nah"), 2), Some(uses("nah/es/en")));
        assert_eq!(swap(&uses("en/es"), 0), None);
        assert_eq!(swap(&uses("es"), 0), None);
        assert_eq!(swap(&uses("es"), 7), None);
    }
}
