//! Single values as people write them: kinds of book, statuses, pages, days, and how our own sheets write them.

use super::cell::{bracketed, quoted, unquoted, values};
use super::said;
use crate::model::{Format, LanguageTag, Role, Status, Written};
use crate::search::fold;
use crate::vocabulary;
use crate::words::{Words, field};

/// Reads a number of pages: "32 pp.". One in quotation marks stays as it was written.
pub(crate) fn pages(cell: &str) -> Option<Written<u32>> {
    if let Some(written) = unquoted(cell) {
        return Written::parse(&written);
    }
    let number = cell
        .strip_suffix("pp.")
        .or_else(|| cell.strip_suffix("pp"))
        .or_else(|| cell.strip_suffix("p."))
        .or_else(|| cell.strip_suffix(" pages"))
        .unwrap_or(cell);
    Written::parse(number)
        .filter(|pages: &Written<u32>| pages.understood().is_some())
        .or_else(|| Written::parse(cell))
}

/// Reads how far the committee has got.
pub(super) fn status(cell: &str) -> Option<Status> {
    Some(match fold(cell).as_str() {
        "suggested" | "sugerido" | "suggestion" => Status::Suggested,
        "nominated" | "nominado" | "propuesto" => Status::Nominated,
        "discussed" | "discutido" | "debatido" => Status::Discussed,
        "accepted" | "aceptado" | "yes" | "si" | "selected" => Status::Accepted,
        "declined" | "rechazado" | "no" | "rejected" | "descartado" => Status::Declined,
        words => return said(words, Status::ALL, field::status),
    })
}

/// Reads what kind of book it is.
pub(super) fn format(cell: &str) -> Option<Format> {
    Some(match fold(cell).as_str() {
        "board book" | "board books" | "libro de carton" => Format::BoardBook,
        "picture book" | "picture books" | "libro album" | "album ilustrado"
        | "libro ilustrado" => Format::PictureBook,
        "early reader" | "easy reader" | "beginning reader" | "primeras lecturas"
        | "lectura inicial" => Format::EarlyReader,
        "chapter book" | "chapter books" | "libro por capitulos" | "libro de capitulos" => {
            Format::ChapterBook
        }
        "novel" | "novela" => Format::Novel,
        "verse novel" | "novel in verse" | "novela en verso" => Format::VerseNovel,
        "graphic novel" | "graphic novels" | "novela grafica" => Format::GraphicNovel,
        "nonfiction" | "non fiction" | "informational" | "no ficcion" | "libro informativo" => {
            Format::Nonfiction
        }
        "poetry" | "poesia" => Format::Poetry,
        "folklore" | "folktale" | "folktales" | "cuento popular" => Format::Folklore,
        "short stories" | "cuentos" | "relatos" => Format::ShortStories,
        "play" | "drama" | "obra de teatro" | "teatro" => Format::Play,
        "audiobook" | "audio book" | "audiolibro" => Format::Audiobook,
        "other" | "otro" => Format::Other,
        words => return said(words, Format::ALL, field::format),
    })
}

/// Reads whether the book can be bought.
pub(super) fn in_print(cell: &str) -> Option<bool> {
    match fold(cell).as_str() {
        "yes" | "y" | "true" | "si" | "in print" | "available" | "a la venta" | "disponible" => {
            Some(true)
        }
        "no" | "n" | "false" | "out of print" | "unavailable" | "agotado" | "descatalogado" => {
            Some(false)
        }
        _ => None,
    }
}

/// Reads one language: a name, a code, or "Spanish (Mexico) {es-MX}".
pub(crate) fn language(said: &str) -> Option<LanguageTag> {
    match bracketed(said, '{', '}') {
        Some((_, tag)) => tag.parse().ok(),
        None => super::languages::named(said),
    }
}

/// Names a language so that [`language`] finds it.
pub(crate) fn language_named(tag: &LanguageTag, words: &Words) -> String {
    let name = words.languages().name(tag, words.tongue());
    let inside = vocabulary::languages().recognise(&name);
    if inside.is_some_and(|found| found.tag == *tag) {
        return name;
    }
    if name == tag.as_str() || name.contains(['"', ';', '|', '\n', '{', '}', '[', ']']) {
        format!("{{{tag}}}")
    } else {
        format!("{name} {{{tag}}}")
    }
}

/// Writes texts that stand in one cell; one that would be read as several, or as none, in quotation marks.
pub(crate) fn write_texts(texts: &[String], none: bool, words: &Words) -> String {
    let none = none.then(|| crate::say!(words, "sheet-none"));
    let texts = texts.iter().map(|text| {
        let is_plain = !text.contains('"')
            && values(text).as_slice() == [text.as_str()]
            && !super::cultures::is_none(text);
        match is_plain {
            true => text.clone(),
            false => quoted(text),
        }
    });
    none.into_iter().chain(texts).collect::<Vec<_>>().join("; ")
}

/// Writes a text in quotation marks where it would be read as something else without them.
pub(crate) fn write_text(text: &str, is_read_again: impl Fn(&str) -> bool) -> String {
    match text.is_empty() || (unquoted(text).is_none() && is_read_again(text)) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

/// Reads roles in the order in which people stand in the book.
pub(super) fn roles(cell: &str) -> Option<Vec<Role>> {
    values(cell)
        .into_iter()
        .map(super::people::role_of)
        .collect()
}

/// What notes can hold besides notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    OriginalTitle,
    Country,
}

/// Parts notes into those with a label, "original_title: The Only Road", and the rest. An original title may hold a `;`.
pub(super) fn labelled_parts(notes: &str) -> Vec<(Option<Label>, String)> {
    let mut parts: Vec<(Option<Label>, String)> = Vec::new();
    for line in notes.lines() {
        for (at, piece) in line.split("; ").enumerate() {
            let sign = if at == 0 { "\n" } else { "; " };
            match (labelled(piece), parts.last_mut()) {
                (Some((label, value)), _) => parts.push((Some(label), value.to_owned())),
                (None, Some((None, said))) => said.extend([sign, piece]),
                (None, Some((Some(Label::OriginalTitle), title))) if at > 0 => {
                    title.extend([sign, piece]);
                }
                (None, _) if piece.trim().is_empty() => {}
                (None, _) => parts.push((None, piece.to_owned())),
            }
        }
    }
    parts
}

fn labelled(note: &str) -> Option<(Label, &str)> {
    let (label, value) = note.split_once(':')?;
    let label = match fold(label).as_str() {
        "original title" | "titulo original" => Label::OriginalTitle,
        "country" | "pais" => Label::Country,
        _ => return None,
    };
    Some((label, value.trim())).filter(|(_, value)| !value.is_empty())
}

/// Reads "Living in… #3". A title in quotation marks stays as it is.
pub(crate) fn series(words: &str) -> (String, Option<String>) {
    if let Some(title) = unquoted(words) {
        return (title, None);
    }
    match words.rsplit_once(" #") {
        Some((title, number)) if !number.is_empty() => {
            let title = title.trim_end_matches([',', ' ']).to_owned();
            (title, Some(number.to_owned()))
        }
        _ => (words.to_owned(), None),
    }
}

/// Reads "Japan/set in Mongolia" (the style of international lists). A country in quotation marks stays as it is.
pub(crate) fn country(words: &str) -> (String, Option<&str>) {
    if let Some(country) = unquoted(words) {
        return (country, None);
    }
    match words.split_once("/set in ") {
        Some((country, place)) => (country.trim().to_owned(), Some(place.trim())),
        None => match words.strip_prefix("set in ") {
            Some(place) => (String::new(), Some(place.trim())),
            None => (words.to_owned(), None),
        },
    }
}
