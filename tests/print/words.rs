//! The words on the page: nothing but what was typed, in the right language, with a font for each letter.

use super::lists::{self, Said, entry, tag};
use super::{pages, text_of};
use colibri::model::*;
use colibri::print::*;
use colibri::words::{Tongue, Words};
use std::sync::Arc;

#[test]
fn text_is_only_ever_text() {
    for text in [
        "#panic()",
        "$x^2$ and *bold* _slanted_",
        "<script>alert(1)</script>",
        "@reference <label>",
        r"\ \u{41} C:\books",
        "// no comment /* at all */",
        "= A heading",
        "- one + two / three: four",
        "`raw` ```typ #x```",
        "=HYPERLINK(\"x\")",
        "../../x",
        "\"quoted\" 'quoted' -- --- ...",
        "{ $names } { print-by }",
        "https://example.org",
    ] {
        let mut list = lists::list(text);
        let mut odd = entry(
            1,
            &Said {
                title: text,
                by: &[text],
                publisher: text,
                note: text,
                year: text,
                isbn: text,
                award: text,
                original: text,
                ..Said::default()
            },
        );
        odd.book.series.title = text.to_owned();
        list.introduction = Texts::of(&tag("en"), text);
        list.sections = vec![lists::section(1, text, "", vec![odd])];
        let pages = pages(&list, &Options::default());
        // Places to break a line may stand in a long word; nothing else differs.
        let shown: String = text_of(&pages)
            .replace('\u{200b}', "")
            .split_whitespace()
            .collect();
        let wanted: String = text.split_whitespace().collect();
        let times = shown.matches(&wanted).count();
        assert!(times >= 9, "{text:?} stands {times} times in {shown:?}");
        let _ = pages.pdf().unwrap();
    }
}

#[test]
fn each_part_says_its_language() {
    let mut list = lists::dia();
    list.sections.extend(super::scripts::scripts().sections);
    let language = |runs: &[Run], text: &str| {
        let run = runs.iter().find(|run| run.text.contains(text));
        run.map(|run| run.language.clone()).unwrap_or_default()
    };
    let shown = pages(&list, &Options::default()).runs();
    let check = |text: &str, expected: &str| assert_eq!(language(&shown, text), expected, "{text}");
    check("Together with", "en");
    check("Alma y c", "es");
    check("Alma thinks", "en");
    check("小星星与", "zh-CN");
    check("小星星與", "zh-TW");
    check("となりの", "ja");
    check("نافذة", "ar");
    check("Haa x", "tli");
    let spanish = Options {
        language: tag("es"),
        ..Options::default()
    };
    let shown = pages(&list, &spanish).runs();
    let check = |text: &str, expected: &str| assert_eq!(language(&shown, text), expected, "{text}");
    check("Where Are", "en");
    check("Por ", "es");
    check("Alma cree", "es");
}

#[test]
fn any_language_can_be_asked_for() {
    for language in [
        "zxx",
        "und",
        "x-ours",
        "i-klingon",
        "zh-Hant",
        "sr-Latn-RS",
        "es-419",
        "de-1996",
        "en-u-co-phonebk",
        "pa",
        "ar-Latn",
    ] {
        let pages = pages(
            &lists::dia(),
            &Options {
                language: tag(language),
                ..Options::default()
            },
        );
        let _ = pages
            .pdf()
            .unwrap_or_else(|error| panic!("{language}: {error}"));
    }
}

#[test]
fn a_character_without_a_font_is_named() {
    let mut list = lists::dia();
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.book.title = "Signs \u{13000}".into();
    let id = entry.id;
    let pages = pages(&list, &Options::default());
    assert_eq!(
        pages.warnings(),
        [PrintWarning::Character {
            character: '\u{13000}',
            entry: Some(id),
            title: "Signs \u{13000}".into()
        }]
    );
    let sentence = pages.warnings()[0].sentence(&Words::of(Tongue::English));
    assert!(
        sentence.contains("U+13000") && sentence.contains("Signs"),
        "{sentence}"
    );
    assert!(text_of(&pages).contains("Signs \u{fffd}"));
    let _ = pages.pdf().unwrap();
}

#[test]
fn every_script_named_has_a_font() {
    let pages = pages(&super::scripts::scripts(), &Options::default());
    assert_eq!(pages.warnings(), []);
    let shown = text_of(&pages);
    assert!(!shown.contains('\u{fffd}'));
    for (language, title) in super::scripts::SCRIPTS {
        // Typst gives marks that stand high or low as runs of their own, so letters are compared, not words.
        let absent: Vec<char> = title
            .chars()
            .filter(|c| !c.is_whitespace() && !shown.contains(*c))
            .collect();
        assert!(absent.is_empty(), "{language}: {absent:?}");
    }
}

#[test]
fn the_fonts_are_what_the_table_says() {
    use colibri::print::fonts::{at_start, faces, of_script};
    use unicode_script::Script;
    for face in faces() {
        let font = ttf_family(face.bytes);
        assert_eq!(font.as_deref(), Some(face.family));
    }
    assert_eq!(at_start().count(), 7);
    assert!(of_script(Script::Tibetan).all(|face| face.family == "Noto Serif Tibetan"));
    assert!(of_script(Script::Tibetan).count() > 0);
}

/// Reads the family from a font's table of names: the typographic one, else the plain one (OpenType, `name`).
fn ttf_family(bytes: &[u8]) -> Option<String> {
    let u16_at = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let u32_at = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let tables = usize::from(u16_at(4)?);
    let table = (0..tables)
        .map(|i| 12 + i * 16)
        .find(|at| bytes.get(*at..at + 4) == Some(b"name"))?;
    let name = usize::try_from(u32_at(table + 8)?).ok()?;
    let strings = name + usize::from(u16_at(name + 4)?);
    let mut found = [None, None];
    for i in 0..usize::from(u16_at(name + 2)?) {
        let record = name + 6 + i * 12;
        let (platform, language, id) = (u16_at(record)?, u16_at(record + 4)?, u16_at(record + 6)?);
        if platform != 3 || language != 0x409 || !matches!(id, 1 | 16) {
            continue;
        }
        let start = strings + usize::from(u16_at(record + 10)?);
        let text = bytes.get(start..start + usize::from(u16_at(record + 8)?))?;
        let units: Vec<u16> = text
            .chunks_exact(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect();
        found[usize::from(id == 16)] = String::from_utf16(&units).ok();
    }
    let [plain, typographic] = found;
    typographic.or(plain)
}

#[track_caller]
fn check_entry(style: EntryStyle, language: &str, said: &Said<'_>, expected: &str) {
    let mut list = lists::list("L");
    list.sections = vec![lists::section(1, "S", "S", vec![entry(1, said)])];
    let pages = pages(
        &list,
        &Options {
            style,
            language: tag(language),
            covers: false,
            ..Options::default()
        },
    );
    let shown = text_of(&pages)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(shown.contains(expected), "{shown:?}");
}

#[test]
fn the_words_of_an_entry() {
    use EntryStyle::{AuthorFirst, TitleFirst};
    let book = Said {
        title: "Bowwow Powwow",
        by: &["Brenda J. Child"],
        illustrated: &["Jonathan Thunder"],
        translated: &["Gordon Jourdain"],
        publisher: "Minnesota Historical Society Press",
        year: "2018",
        isbn: "9781681340777",
        note: "A dream.",
        nota: "Un sueño.",
        ..Said::default()
    };
    check_entry(
        TitleFirst,
        "en",
        &book,
        "Bowwow Powwow By Brenda J. Child. Illus. by Jonathan Thunder. Tr. by Gordon Jourdain. Minnesota Historical Society Press, 2018. ISBN 978-1-68134-077-7. A dream.",
    );
    check_entry(
        TitleFirst,
        "es",
        &book,
        "Bowwow Powwow Por Brenda J. Child. Ilus. de Jonathan Thunder. Trad. de Gordon Jourdain. Minnesota Historical Society Press, 2018. ISBN 978-1-68134-077-7. Un sueño.",
    );
    check_entry(
        AuthorFirst,
        "en",
        &book,
        "Child, Brenda J. Illus. by Jonathan Thunder. Tr. by Gordon Jourdain. Bowwow Powwow Minnesota Historical Society Press. 2018. ISBN 978-1-68134-077-7. A dream.",
    );
    let own = Said {
        title: "Dreamers",
        by: &["Yuyi Morales"],
        illustrated: &["yuyi morales"],
        publisher: "Holiday House",
        imprint: "Neal Porter",
        ..Said::default()
    };
    check_entry(
        TitleFirst,
        "en",
        &own,
        "Dreamers By Yuyi Morales. Illus. by the author. Holiday House/Neal Porter.",
    );
    check_entry(
        TitleFirst,
        "es",
        &own,
        "Dreamers Por Yuyi Morales. Ilustraciones propias. Holiday House/Neal Porter.",
    );
    let two = Said {
        title: "T",
        by: &["Ana Paz", "Inés Ruiz"],
        illustrated: &["Inés Ruiz", "Ana Paz"],
        ..Said::default()
    };
    check_entry(
        TitleFirst,
        "en",
        &two,
        "T By Ana Paz and Inés Ruiz. Illus. by the authors.",
    );
    check_entry(
        TitleFirst,
        "es",
        &two,
        "T Por Ana Paz e Inés Ruiz. Ilustraciones propias.",
    );
    check_entry(
        TitleFirst,
        "en",
        &Said {
            title: "What?",
            subtitle: "A story",
            year: "soon",
            isbn: "123",
            ..Said::default()
        },
        "What? A story soon. ISBN 123.",
    );
    check_entry(TitleFirst, "en", &Said::default(), "[Title missing]");
}

#[test]
fn the_mark_of_a_draft_stands_on_every_page() {
    let mut list = lists::of_size(30);
    list.stage = Stage::Draft;
    for printable in [Printable::Handout, Printable::Checklist, Printable::Index] {
        let options = Options {
            printable,
            ..Options::default()
        };
        let pages = pages(&list, &options);
        let marks = |of: &Pages| of.runs().iter().filter(|run| run.text == "DRAFT").count();
        assert_eq!(marks(&pages), pages.count(), "{printable:?}");
    }
}
