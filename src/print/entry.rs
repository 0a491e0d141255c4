//! The words of one printed entry, in the order of the list's style.

use super::legible::is_blank;
use super::page::{Part, Spoken};
use super::people::{filed_authors, join, makers_in_a_row, people};
use super::setter::Setter;
use crate::model::{
    Book, Direction, EntryStyle, LanguageRole, LanguageTag, LanguageUse, OtherEdition, Written,
};
use crate::say;
use crate::words::field;

/// Gives the line that names the book: its title, or its authors and its title.
pub(super) fn heading(setter: &mut Setter<'_>, book: &Book) -> Vec<Part> {
    let mut parts = Vec::new();
    if setter.options.style.begins_with_author() {
        let authors: Vec<String> = filed_authors(book);
        if !authors.is_empty() {
            let names = stop(join(setter, &authors));
            parts.push(Part {
                strong: true,
                ..spaced(setter.plain(&names))
            });
        }
        let others = people(setter, book, false);
        if !others.is_empty() {
            parts.push(spaced(setter.label(others.join(" "))));
        }
    }
    parts.extend(title(setter, book));
    if setter.options.style == EntryStyle::SpanishLanguage
        && let Some(other) = other_title(setter, book)
    {
        parts.extend(other);
    }
    parts
}

/// Gives the title of the edition in the other language in parentheses: that of the entry it is linked with, else the original.
fn other_title(setter: &mut Setter<'_>, book: &Book) -> Option<[Part; 3]> {
    let linked = book.languages.iter().find_map(|used| match used.edition {
        Some(OtherEdition::Entry(id)) => {
            let mut entries = setter.list.sections.iter().flat_map(|part| &part.entries);
            let other = entries.find(|entry| entry.id == id)?;
            Some((Some(used.language.clone()), other.book.title.clone()))
        }
        _ => None,
    });
    let original = || {
        let of = |used: &&LanguageUse| used.role == LanguageRole::TranslatedFrom;
        let language = book.languages.iter().find(of);
        let language = language.map(|used| used.language.clone());
        (language, book.original.title.clone())
    };
    let (language, title) = linked.unwrap_or_else(original);
    let title = match language {
        Some(language) => setter.told(&language, &isolated(title.trim())),
        None => setter.plain(&isolated(title.trim())),
    };
    if is_blank(&title.text) {
        return None;
    }
    let sign = |text: &str| Part::plain(text.to_owned());
    let title = Part {
        slanted: true,
        ..title
    };
    Some([sign(" ("), title, sign(")")])
}

fn title(setter: &mut Setter<'_>, book: &Book) -> Vec<Part> {
    let slanted = setter.options.style.begins_with_author();
    let language = book
        .title_language
        .clone()
        .unwrap_or_else(|| setter.list.language.clone());
    if let Some(parts) = both_titles(setter, book, &language, slanted) {
        return parts;
    }
    let mut title = setter.told(&language, &book.title);
    title.strong = true;
    title.slanted = slanted;
    let mut subtitle = setter.told(&language, &book.subtitle);
    subtitle.slanted = slanted;
    // A title of no stated language runs as its letters do, and is not said to be in the language of the list.
    let rtl = runs_to_the_left(book, &setter.list.language);
    if rtl != (language.direction() == Direction::RightToLeft) {
        title.spoken = Spoken::unstated(rtl);
        subtitle.spoken = title.spoken.clone();
    }
    match (is_blank(&title.text), is_blank(&subtitle.text)) {
        (true, true) => vec![Part {
            strong: true,
            ..setter.label(say!(setter.words, "print-title-missing"))
        }],
        (false, true) => vec![title],
        (true, false) => vec![Part {
            strong: true,
            ..subtitle
        }],
        (false, false) => {
            if !title
                .text
                .ends_with([':', '?', '!', '.', '…', '：', '？', '！', '。', '؟'])
            {
                title.text.push(':');
            }
            subtitle.text.insert(0, ' ');
            vec![title, subtitle]
        }
    }
}

/// Gives the title of a bilingual book, each half in its own language. Catalogues part them with ` = ` (ISBD), title pages and
/// lists with ` / `. Nothing where it is not plain which half is which.
fn both_titles(
    setter: &mut Setter<'_>,
    book: &Book,
    first: &LanguageTag,
    slanted: bool,
) -> Option<Vec<Part>> {
    let mut languages: Vec<&LanguageTag> = book
        .languages
        .iter()
        .filter(|used| {
            matches!(
                used.role,
                LanguageRole::BilingualOriginal | LanguageRole::BilingualParallel
            )
        })
        .map(|used| &used.language)
        .collect();
    languages.sort();
    languages.dedup();
    let second = match languages[..] {
        [one, other] if one == first => other,
        [other, one] if one == first => other,
        _ => return None,
    };
    let (sign, (here, there)) = [" = ", " / "]
        .into_iter()
        .find_map(|sign| Some((sign, book.title.split_once(sign)?)))?;
    if !is_blank(&book.subtitle) || there.contains(sign) {
        return None;
    }
    let halves = [setter.told(first, here), setter.told(second, there)];
    let [here, there] = halves.map(|half| Part {
        strong: true,
        slanted,
        ..half
    });
    let sign = Part {
        text: sign.to_owned(),
        strong: true,
        ..Part::default()
    };
    Some(vec![here, sign, there])
}

/// Where an ISBN leads: the catalogue in which a family sees which libraries nearby have the book, in its own language.
/// The address is only printed; nothing is fetched.
const CATALOGUE: &str = "https://search.worldcat.org/isbn/";

/// Gives what stands in small print under the title: people, original, series, publisher, year, ISBN.
pub(super) fn facts(setter: &mut Setter<'_>, book: &Book) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    match setter.options.style {
        EntryStyle::TitleFirst => {
            let people = people(setter, book, true);
            if !people.is_empty() {
                parts.push(setter.label(people.join(" ")));
            }
        }
        EntryStyle::SpanishLanguage => parts.extend(makers_in_a_row(setter, book)),
        EntryStyle::AuthorFirst | EntryStyle::International => {}
    }
    let series = setter.plain(&format!("{} {}", book.series.title, book.series.number));
    let series = Some(series)
        .filter(|series| !is_blank(&series.text))
        .map(|series| Part {
            text: stop(series.text),
            ..series
        });
    let published = Some(published(setter, book)).filter(|published| !is_blank(&published.text));
    if setter.options.style == EntryStyle::SpanishLanguage {
        parts.extend(published.into_iter().chain(series));
    } else {
        parts.extend(series.into_iter().chain(published));
    }
    if setter.options.style == EntryStyle::International {
        parts.extend(origin(setter, book));
    }
    if setter.options.prices {
        let price = setter.plain(&stop(book.price.trim().to_owned()));
        if !is_blank(&price.text) {
            parts.push(price);
        }
    }
    if setter.options.isbns {
        for edition in &book.isbns {
            let number = match &edition.isbn {
                Written::Understood(isbn) => isbn.hyphenated(),
                Written::AsWritten(text) => text.clone(),
            };
            let number = setter.plain(&number);
            if is_blank(&number.text) {
                continue;
            }
            let form = setter.plain(&edition.form).text;
            let mut label =
                setter.label(say!(setter.words, "print-isbn", isbn = number.text.clone()));
            label.whole = label.text.len() <= 24;
            label.link = Written::understood(&edition.isbn)
                .map(|isbn| format!("{CATALOGUE}{}", isbn.digits()));
            if is_blank(&form) {
                label.text.push('.');
                parts.push(label);
            } else {
                parts.push(label);
                parts.push(setter.plain(&format!("({form}).")));
            }
        }
    }
    if setter.options.style != EntryStyle::SpanishLanguage {
        original(setter, book, &mut parts);
    }
    with_spaces(parts)
}

/// Gives what tells one copy from another: ISBN and form of each edition, and what kind of book it is.
pub(super) fn copy(setter: &mut Setter<'_>, book: &Book) -> Vec<Part> {
    let mut parts = Vec::new();
    for edition in &book.isbns {
        let number = match &edition.isbn {
            Written::Understood(isbn) => isbn.hyphenated(),
            Written::AsWritten(text) => text.clone(),
        };
        let mut number = setter.plain(&number);
        let form = setter.plain(&edition.form).text;
        if is_blank(&number.text) {
            continue;
        }
        number.whole = number.text.len() <= 20;
        parts.push(number);
        if !is_blank(&form) {
            parts.push(Part::plain(format!("({form})")));
        }
    }
    if let Some(format) = book.format {
        parts.push(setter.label(field::format(&setter.words, format)));
    }
    with_spaces(parts)
}

/// Tells where a book comes from and where it is set: `(Japan/set in Mongolia)`.
fn origin(setter: &mut Setter<'_>, book: &Book) -> Option<Part> {
    let country = match book.country.trim() {
        "" => book.original.country.trim(),
        country => country,
    };
    let settings: Vec<&str> = book.settings.iter().map(|place| place.trim()).collect();
    let settings = settings.join(", ");
    let country = setter.plain(country).text;
    let settings = setter.plain(&settings).text;
    let set_in = (!is_blank(&settings) && settings != country)
        .then(|| say!(setter.words, "print-set-in", places = settings));
    let told = match (is_blank(&country), set_in) {
        (true, None) => return None,
        (true, Some(set_in)) => set_in,
        (false, None) => country,
        (false, Some(set_in)) => format!("{country}/{set_in}"),
    };
    Some(setter.label(format!("({told}).")))
}

fn original(setter: &mut Setter<'_>, book: &Book, parts: &mut Vec<Part>) {
    let original = &book.original;
    let language = book
        .languages
        .iter()
        .find(|used| {
            matches!(
                used.role,
                LanguageRole::TranslatedFrom | LanguageRole::BilingualOriginal
            )
        })
        .map(|used| used.language.clone());
    let language = language.or_else(|| "und".parse::<LanguageTag>().ok());
    let Some(language) = language else { return };
    let own = setter.told(&language, &isolated(&original.title));
    let romanized = setter.plain(&original.romanized);
    let mut names = Vec::new();
    match (is_blank(&own.text), is_blank(&romanized.text)) {
        (true, true) => {}
        (false, true) => names.push(Part {
            slanted: true,
            ..own
        }),
        (true, false) => names.push(Part {
            slanted: true,
            spoken: own.spoken,
            ..romanized
        }),
        (false, false) => {
            names.push(own);
            names.push(Part {
                text: format!("({})", romanized.text),
                slanted: true,
                ..romanized
            });
        }
    }
    let place: Vec<String> = [
        original.country.clone(),
        original
            .year
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
    ]
    .into_iter()
    .filter(|text| !is_blank(text))
    .collect();
    if names.is_empty() {
        return;
    }
    parts.push(setter.label(say!(setter.words, "print-original-title")));
    parts.append(&mut names);
    let place = place.join(", ");
    let ended = parts.last().is_some_and(|name| is_ended(&name.text));
    let rest = match (place.is_empty(), ended) {
        (true, true) => return,
        (true, false) => ".".to_owned(),
        (false, _) => stop(format!(", {place}")),
    };
    parts.push(setter.plain(&rest));
}

pub(super) fn published(setter: &mut Setter<'_>, book: &Book) -> Part {
    let (publisher, imprint) = (
        isolated(book.publisher.trim()),
        isolated(book.imprint.trim()),
    );
    let house = match (is_blank(&publisher), is_blank(&imprint)) {
        (false, false) => format!("{publisher}/{imprint}"),
        (true, _) => imprint,
        (_, true) => publisher,
    };
    let year = book
        .year
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let text = match (is_blank(&house), is_blank(&year), setter.options.style) {
        (true, true, _) => String::new(),
        (true, false, _) => stop(year),
        (false, true, _) => stop(house),
        (false, false, EntryStyle::AuthorFirst | EntryStyle::International) => {
            format!("{} {}", stop(house.trim().to_owned()), stop(year))
        }
        (false, false, _) => stop(format!("{}, {year}", house.trim())),
    };
    if setter.options.style == EntryStyle::SpanishLanguage && !text.is_empty() {
        let inside = text.strip_suffix('.').unwrap_or(&text);
        return setter.plain(&format!("({inside})."));
    }
    setter.plain(&text)
}

/// Gives the note on the book's languages.
pub(super) fn languages(setter: &mut Setter<'_>, book: &Book) -> Option<Part> {
    let note = field::language_note(&setter.words, &book.languages, &setter.list.language);
    let note = setter.legible.line(&note);
    (!is_blank(&note)).then(|| setter.label(note))
}

/// Gives the title alone, for an index: each half of a bilingual one in its own language.
pub(super) fn short_title(setter: &mut Setter<'_>, book: &Book) -> Vec<Part> {
    let language = book
        .title_language
        .clone()
        .unwrap_or_else(|| setter.list.language.clone());
    let mut parts = both_titles(setter, book, &language, false)
        .unwrap_or_else(|| vec![setter.told(&language, &book.title)]);
    if parts.iter().all(|part| is_blank(&part.text)) {
        parts = title(setter, book);
    }
    let list = &setter.list.language;
    let turned = runs_to_the_left(book, list) != (list.direction() == Direction::RightToLeft);
    for part in &mut parts {
        part.strong = false;
        part.slanted = false;
        // Words of no stated language are not turned round for the language of the list.
        if turned && book.title_language.is_none() {
            part.spoken = None;
        }
    }
    parts
}

/// Tells whether a title runs from right to left: as the language that is stated for it does, else as its first letter.
pub(super) fn runs_to_the_left(book: &Book, list: &LanguageTag) -> bool {
    let stated = book.title_language.as_ref().map(LanguageTag::direction);
    let first = || {
        let letters = book.title.chars().filter(|c| c.is_alphabetic());
        letters.map(turns).next()
    };
    match stated {
        Some(direction) => direction == Direction::RightToLeft,
        None => first().unwrap_or(list.direction() == Direction::RightToLeft),
    }
}

/// Gives the awards, each a line.
pub(super) fn awards(setter: &mut Setter<'_>, book: &Book) -> Vec<Part> {
    let told: Vec<String> = book
        .awards
        .iter()
        .filter(|award| !is_blank(&award.name))
        .map(|award| field::award(&setter.words, award))
        .collect();
    told.iter().map(|award| setter.plain(award)).collect()
}

/// Closes a text in letters that run from right to left off from its surroundings (UAX #9, first strong isolate).
pub(super) fn isolated(text: &str) -> String {
    if text.chars().any(turns) {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

/// Tells whether a letter runs from right to left.
fn turns(letter: char) -> bool {
    use unicode_script::{Script, UnicodeScript};
    matches!(
        letter.script(),
        Script::Arabic
            | Script::Hebrew
            | Script::Syriac
            | Script::Thaana
            | Script::Nko
            | Script::Adlam
    )
}

/// Ends a sentence with a full stop unless it has an end.
pub(super) fn stop(mut text: String) -> String {
    if !text.is_empty() && !is_ended(&text) {
        text.push('.');
    }
    text
}

/// Tells whether a text ends a sentence. What closes it off from its surroundings is looked through.
fn is_ended(text: &str) -> bool {
    text.trim_end_matches('\u{2069}')
        .ends_with(['.', '?', '!', '…', '。', '؟', '？', '！'])
}

fn spaced(mut part: Part) -> Part {
    part.text.push(' ');
    part
}

/// Puts a space between parts, except before one that goes on with a stop or a comma.
fn with_spaces(mut parts: Vec<Part>) -> Vec<Part> {
    let mut spaced = Vec::with_capacity(parts.len() * 2);
    for (at, part) in parts.drain(..).enumerate() {
        if at > 0 && !part.text.starts_with(['.', ',']) {
            spaced.push(Part {
                text: " ".to_owned(),
                ..Part::default()
            });
        }
        spaced.push(part);
    }
    spaced
}
