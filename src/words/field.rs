//! The words of the field: roles, statuses, formats, levels, and how a book uses its languages.

use super::{Tongue, Words};
use crate::model::{
    Art, Award, AwardLevel, Direction, EntryStyle, Format, Ink, LanguageRole, LanguageTag,
    LanguageUse, Palette, Paper, Portrayal, Printable, Role, Status, TagSource,
};
use crate::say;
use crate::search::fold;
use jiff::civil::Date;

/// Begins a language's name with a capital: Spanish writes them small, a button does not.
pub fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Says what a contributor did.
pub fn role(words: &Words, role: Role) -> String {
    match role {
        Role::Author => say!(words, "role-author"),
        Role::Illustrator => say!(words, "role-illustrator"),
        Role::Translator => say!(words, "role-translator"),
        Role::Editor => say!(words, "role-editor"),
        Role::Adapter => say!(words, "role-adapter"),
        Role::Compiler => say!(words, "role-compiler"),
        Role::Photographer => say!(words, "role-photographer"),
        Role::Narrator => say!(words, "role-narrator"),
        Role::CoverArtist => say!(words, "role-cover-artist"),
        Role::Calligrapher => say!(words, "role-calligrapher"),
        Role::Contributor => say!(words, "role-contributor"),
    }
}

/// Says how far the committee has got with an entry.
pub fn status(words: &Words, status: Status) -> String {
    match status {
        Status::Suggested => say!(words, "status-suggested"),
        Status::Nominated => say!(words, "status-nominated"),
        Status::Discussed => say!(words, "status-discussed"),
        Status::Accepted => say!(words, "status-accepted"),
        Status::Declined => say!(words, "status-declined"),
    }
}

/// Names what is printed.
pub fn printable(words: &Words, printable: Printable) -> String {
    match printable {
        Printable::Handout => say!(words, "printable-handout"),
        Printable::Brochure => say!(words, "printable-brochure"),
        Printable::Bookmarks => say!(words, "printable-bookmarks"),
        Printable::ShelfTalkers => say!(words, "printable-shelf-talkers"),
        Printable::Poster => say!(words, "printable-poster"),
        Printable::Checklist => say!(words, "printable-checklist"),
        Printable::Bilingual => say!(words, "printable-bilingual"),
        Printable::Index => say!(words, "printable-index"),
    }
}

/// Names a sheet.
pub fn paper(words: &Words, paper: Paper) -> String {
    match paper {
        Paper::Letter => say!(words, "print-option-letter"),
        Paper::A4 => say!(words, "print-option-a4"),
        Paper::Tabloid => say!(words, "print-option-tabloid"),
        Paper::A3 => say!(words, "print-option-a3"),
    }
}

/// Names what is printed with.
pub fn ink(words: &Words, ink: Ink) -> String {
    match ink {
        Ink::Colour => say!(words, "print-option-colour"),
        Ink::BlackAndWhite => say!(words, "print-option-black-and-white"),
    }
}

/// Names a palette.
pub fn palette(words: &Words, palette: Palette) -> String {
    match palette {
        Palette::River => say!(words, "colours-river"),
        Palette::Orchard => say!(words, "colours-orchard"),
        Palette::Dusk => say!(words, "colours-dusk"),
        Palette::Earth => say!(words, "colours-earth"),
    }
}

/// Names the picture that goes with the title.
pub fn art(words: &Words, art: Art) -> String {
    match art {
        Art::Hummingbird => say!(words, "art-hummingbird"),
        Art::PapelPicado => say!(words, "art-papel-picado"),
        Art::Books => say!(words, "art-books"),
        Art::Plain => say!(words, "art-plain"),
    }
}

/// Names an order of the facts in an entry.
pub fn entry_style(words: &Words, style: EntryStyle) -> String {
    match style {
        EntryStyle::TitleFirst => say!(words, "style-title-first"),
        EntryStyle::AuthorFirst => say!(words, "style-author-first"),
        EntryStyle::International => say!(words, "style-international"),
        EntryStyle::SpanishLanguage => say!(words, "style-spanish-language"),
    }
}

/// Says what kind of book it is.
pub fn format(words: &Words, format: Format) -> String {
    match format {
        Format::BoardBook => say!(words, "format-board-book"),
        Format::PictureBook => say!(words, "format-picture-book"),
        Format::EarlyReader => say!(words, "format-early-reader"),
        Format::ChapterBook => say!(words, "format-chapter-book"),
        Format::Novel => say!(words, "format-novel"),
        Format::VerseNovel => say!(words, "format-verse-novel"),
        Format::GraphicNovel => say!(words, "format-graphic-novel"),
        Format::Nonfiction => say!(words, "format-nonfiction"),
        Format::Poetry => say!(words, "format-poetry"),
        Format::Folklore => say!(words, "format-folklore"),
        Format::ShortStories => say!(words, "format-short-stories"),
        Format::Play => say!(words, "format-play"),
        Format::Audiobook => say!(words, "format-audiobook"),
        Format::Other => say!(words, "format-other"),
    }
}

/// Says how a book stood in an award.
pub fn award_level(words: &Words, level: AwardLevel) -> String {
    match level {
        AwardLevel::Winner => say!(words, "award-winner"),
        AwardLevel::Honor => say!(words, "award-honor"),
        AwardLevel::Finalist => say!(words, "award-finalist"),
        AwardLevel::Commended => say!(words, "award-commended"),
    }
}

/// Says which award it is, and how the book stood in it: "Américas Award, 2010, Commended".
pub fn award(words: &Words, award: &Award) -> String {
    let name = award.name.trim();
    let facts = [
        award.year.as_ref().map(ToString::to_string),
        Some(award.category.clone()),
        award.level.map(|level| match words.tongue() {
            Tongue::English => award_level(words, level),
            // Spanish writes it small behind a comma.
            Tongue::Spanish => award_level(words, level).to_lowercase(),
        }),
        Some(award.recipient.clone()),
    ];
    let facts: Vec<String> = facts
        .into_iter()
        .flatten()
        .map(|fact| fact.trim().to_owned())
        .filter(|fact| !fact.is_empty())
        .collect();
    if facts.is_empty() {
        return name.to_owned();
    }
    format!("{}, {}", name.trim_end_matches('.'), facts.join(", "))
}

/// Says where a culture tag comes from.
pub fn tag_source(words: &Words, source: TagSource) -> String {
    match source {
        TagSource::Jacket => say!(words, "source-jacket"),
        TagSource::AuthorsSite => say!(words, "source-authors-site"),
        TagSource::Publisher => say!(words, "source-publisher"),
        TagSource::Award => say!(words, "source-award"),
        TagSource::Other => say!(words, "source-other"),
    }
}

/// Says how a book shows a group.
pub fn portrayal(words: &Words, theme: Portrayal) -> String {
    match theme {
        Portrayal::AnyChild => say!(words, "portrayal-any-child"),
        Portrayal::BeautifulLife => say!(words, "portrayal-beautiful-life"),
        Portrayal::Biography => say!(words, "portrayal-biography"),
        Portrayal::CrossGroup => say!(words, "portrayal-cross-group"),
        Portrayal::Folklore => say!(words, "portrayal-folklore"),
        Portrayal::Incidental => say!(words, "portrayal-incidental"),
        Portrayal::Informational => say!(words, "portrayal-informational"),
        Portrayal::Oppression => say!(words, "portrayal-oppression"),
        Portrayal::RaceCultureConcepts => say!(words, "portrayal-race-culture-concepts"),
    }
}

/// Gives words for a sentence that runs from left to right: where they begin from right to left, marks keep what stands around them
/// in its place.
pub fn in_sentence(said: String) -> String {
    const MARK: char = '\u{200e}';
    match Direction::of_first_letter(&said) {
        Some(Direction::RightToLeft) => format!("{MARK}{said}{MARK}"),
        _ => said,
    }
}

/// Says a day, inside a sentence.
pub fn day(words: &Words, day: Date) -> String {
    // As words: a number would be told with a sign between its thousands.
    let year = day.year().to_string();
    say!(
        words,
        "moment-date",
        month = day.month(),
        day = day.day(),
        year = year
    )
}

/// Says what a book uses a language for, as a choice: "Translated from".
pub fn language_role(words: &Words, role: LanguageRole) -> String {
    match role {
        LanguageRole::Text => say!(words, "use-text"),
        LanguageRole::TranslatedFrom => say!(words, "use-translated-from"),
        LanguageRole::BilingualOriginal => say!(words, "use-bilingual-original"),
        LanguageRole::BilingualParallel => say!(words, "use-bilingual-parallel"),
        LanguageRole::WordsWovenIn => say!(words, "use-words-woven-in"),
        LanguageRole::Wordless => say!(words, "use-wordless"),
        LanguageRole::Summary => say!(words, "use-summary"),
        LanguageRole::FrontOrBackMatter => say!(words, "use-front-or-back-matter"),
        LanguageRole::Notes => say!(words, "use-notes"),
        LanguageRole::Taught => say!(words, "use-taught"),
        LanguageRole::Audio => say!(words, "use-audio"),
        LanguageRole::AudioTranslatedFrom => say!(words, "use-audio-translated-from"),
        LanguageRole::AudioBilingualOriginal => say!(words, "use-audio-bilingual-original"),
        LanguageRole::Subtitles => say!(words, "use-subtitles"),
        LanguageRole::AlsoPublishedIn => say!(words, "use-also-published-in"),
    }
}

/// Tells readers of a book's languages in one phrase, several facts parted by full stops: "Translated from Japanese. Also
/// published in Spanish". Empty for a book that is only in the main language of the list, and where nothing is known.
pub fn language_note(words: &Words, uses: &[LanguageUse], main: &LanguageTag) -> String {
    use LanguageRole as L;
    let of = |roles: &[L]| -> Vec<&LanguageTag> {
        let mut tags = Vec::new();
        for role in roles {
            for used in uses.iter().filter(|used| used.role == *role) {
                if used.language.as_str() != "und" && !tags.contains(&&used.language) {
                    tags.push(&used.language);
                }
            }
        }
        tags
    };
    let named = |roles: &[L]| {
        Some(of(roles))
            .filter(|tags| !tags.is_empty())
            .map(|tags| joined(words, &tags))
    };
    let from = |role: L| {
        let names: Vec<_> = of(&[role])
            .into_iter()
            .map(|tag| from(words, tag))
            .collect();
        (!names.is_empty()).then(|| enumeration(words, &names))
    };

    let mut facts = Vec::new();
    let bilingual = !of(&[L::BilingualOriginal, L::BilingualParallel]).is_empty();
    let mut texts = of(&[L::Text]);
    let wordless = uses.iter().any(|used| used.role == L::Wordless)
        || texts.iter().any(|tag| tag.as_str() == "zxx");
    texts.retain(|tag| tag.as_str() != "zxx");
    let woven = named(&[L::WordsWovenIn]);
    if wordless {
        facts.push(say!(words, "note-wordless"));
    }
    if bilingual {
        facts.push(parallel(
            words,
            &of(&[L::BilingualOriginal, L::Text, L::BilingualParallel]),
        ));
    } else if texts.iter().any(|tag| tag.as_str() == "mul") {
        facts.push(say!(words, "note-several-languages"));
    } else if let (false, Some(woven)) = (texts.is_empty(), &woven) {
        let languages = joined(words, &texts);
        facts.push(say!(
            words,
            "note-in-with-words",
            languages = languages,
            words = woven.as_str()
        ));
    } else if !texts.is_empty() && texts != [main] {
        facts.push(say!(words, "note-in", languages = joined(words, &texts)));
    }
    if let Some(woven) = woven.filter(|_| bilingual || texts.is_empty()) {
        facts.push(say!(words, "note-with-words", words = woven));
    }
    facts.extend(
        from(L::TranslatedFrom).map(|from| say!(words, "note-translated", languages = from)),
    );
    facts.extend(
        named(&[L::AlsoPublishedIn]).map(|names| say!(words, "note-also", languages = names)),
    );
    facts.extend(named(&[L::Taught]).map(|names| say!(words, "note-taught", languages = names)));
    facts.extend(named(&[L::Summary]).map(|names| say!(words, "note-summary", languages = names)));
    facts.extend(
        named(&[L::FrontOrBackMatter]).map(|names| say!(words, "note-matter", languages = names)),
    );
    facts.extend(named(&[L::Notes]).map(|names| say!(words, "note-notes", languages = names)));
    if of(&[L::AudioBilingualOriginal]).is_empty() {
        facts.extend(named(&[L::Audio]).map(|names| say!(words, "note-audio", languages = names)));
    } else {
        let all = slashed(words, &of(&[L::AudioBilingualOriginal, L::Audio]));
        facts.push(say!(words, "note-audio-bilingual", languages = all));
    }
    facts.extend(
        from(L::AudioTranslatedFrom)
            .map(|from| say!(words, "note-audio-translated", languages = from)),
    );
    facts.extend(
        named(&[L::Subtitles]).map(|names| say!(words, "note-subtitles", languages = names)),
    );
    facts.join(". ")
}

fn name(words: &Words, tag: &LanguageTag) -> String {
    words.languages().name(tag, words.tongue())
}

fn parallel(words: &Words, tags: &[&LanguageTag]) -> String {
    let languages = slashed(words, tags);
    match tags.len() {
        ..=2 => say!(words, "note-bilingual", languages = languages),
        3 => say!(words, "note-trilingual", languages = languages),
        _ => say!(words, "note-multilingual", languages = languages),
    }
}

fn slashed(words: &Words, tags: &[&LanguageTag]) -> String {
    let names: Vec<_> = tags.iter().map(|tag| name(words, tag)).collect();
    names.join("/")
}

fn joined(words: &Words, tags: &[&LanguageTag]) -> String {
    let names: Vec<_> = tags.iter().map(|tag| name(words, tag)).collect();
    enumeration(words, &names)
}

/// Names a language after "translated". Spanish contracts the article: "del japonés", "de la lengua de señas".
pub(crate) fn from(words: &Words, tag: &LanguageTag) -> String {
    let of = words
        .languages()
        .get(tag)
        .map(|language| language.spanish_of.clone())
        .filter(|of| !of.is_empty())
        .unwrap_or_else(|| "del".to_owned());
    say!(words, "note-from", of = of, language = name(words, tag))
}

/// Joins names: "A, B and C". Spanish "y" becomes "e" before the sound of i.
pub(crate) fn enumeration(words: &Words, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            let start = fold(last);
            let diphthong = ["hia", "hie", "hio", "ia", "ie", "io"]
                .iter()
                .any(|start_of| start.starts_with(start_of));
            let sound = if words.tongue() == Tongue::Spanish
                && (start.starts_with('i') || start.starts_with("hi"))
                && !diphthong
            {
                "i"
            } else {
                "other"
            };
            say!(
                words,
                "note-and",
                sound = sound,
                first = first.join(", "),
                last = last.as_str()
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use LanguageRole as L;

    #[track_caller]
    fn note(uses: &[(&str, L)], english: &str, spanish: &str) {
        let uses: Vec<_> = uses
            .iter()
            .map(|(tag, role)| LanguageUse::new(tag.parse().unwrap(), *role))
            .collect();
        let main = LanguageTag::english();
        assert_eq!(
            language_note(&Words::of(Tongue::English), &uses, &main),
            english
        );
        assert_eq!(
            language_note(&Words::of(Tongue::Spanish), &uses, &main),
            spanish
        );
    }

    #[test]
    fn the_five_ways_that_families_ask_for() {
        note(&[], "", "");
        note(&[("en", L::Text)], "", "");
        note(&[("es", L::Text)], "In Spanish", "En español");
        note(
            &[("es", L::BilingualParallel), ("en", L::BilingualOriginal)],
            "Bilingual English/Spanish",
            "Bilingüe inglés/español",
        );
        note(
            &[
                ("es", L::BilingualOriginal),
                ("en", L::BilingualParallel),
                ("nah", L::BilingualParallel),
            ],
            "Trilingual Spanish/English/Nahuatl",
            "Trilingüe español/inglés/náhuatl",
        );
        note(
            &[("en", L::Text), ("ja", L::TranslatedFrom)],
            "Translated from Japanese",
            "Traducido del japonés",
        );
        note(
            &[("en", L::Text), ("es", L::WordsWovenIn)],
            "English, with Spanish words",
            "En inglés, con palabras en español",
        );
        note(
            &[("es", L::WordsWovenIn)],
            "With Spanish words",
            "Con palabras en español",
        );
        note(
            &[("en", L::Text), ("es", L::AlsoPublishedIn)],
            "Also published in Spanish",
            "También publicado en español",
        );
        note(&[("zxx", L::Wordless)], "Wordless", "Sin palabras");
        note(&[("zxx", L::Text)], "Wordless", "Sin palabras");
    }

    #[test]
    fn several_facts_stand_beside_each_other() {
        note(
            &[("es", L::Text), ("en", L::Text)],
            "In Spanish and English",
            "En español e inglés",
        );
        note(
            &[
                ("fr", L::TranslatedFrom),
                ("ase", L::TranslatedFrom),
                ("es", L::AlsoPublishedIn),
            ],
            "Translated from French and American Sign Language. Also published in Spanish",
            "Traducido del francés y de la lengua de señas americana. También publicado en español",
        );
        note(
            &[
                ("en", L::BilingualOriginal),
                ("es", L::BilingualParallel),
                ("nv", L::WordsWovenIn),
                ("und", L::Notes),
            ],
            "Bilingual English/Spanish. With Navajo words",
            "Bilingüe inglés/español. Con palabras en navajo",
        );
        note(
            &[("en", L::Audio), ("es", L::Audio), ("ht", L::Audio)],
            "Audio in English, Spanish and Haitian Creole",
            "Audio en inglés, español y criollo haitiano",
        );
        note(
            &[("mul", L::Text)],
            "In several languages",
            "En varios idiomas",
        );
        note(
            &[("es-MX", L::Text)],
            "In Spanish (Mexico)",
            "En español (México)",
        );
    }

    #[test]
    fn every_choice_has_words_of_its_own() {
        for words in Tongue::ALL.map(Words::of) {
            let mut said: Vec<String> = Vec::new();
            said.extend(Role::ALL.map(|it| format!("role {}", role(&words, it))));
            said.extend(Status::ALL.map(|it| format!("status {}", status(&words, it))));
            said.extend(Format::ALL.map(|it| format!("format {}", super::format(&words, it))));
            said.extend(AwardLevel::ALL.map(|it| format!("level {}", award_level(&words, it))));
            said.extend(LanguageRole::ALL.map(|it| format!("use {}", language_role(&words, it))));
            let all = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all);
        }
    }
}
