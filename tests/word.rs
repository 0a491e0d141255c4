//! What leaves the program as a Word file, opened as Word opens it: a package of parts, each of them XML.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "print/lists.rs"]
mod lists;
#[path = "print/scripts.rs"]
mod scripts;

use colibri::export;
use colibri::model::*;
use colibri::print::{Options, Printable};
use lists::tag;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::Arc;

type Parts = BTreeMap<String, Vec<u8>>;

fn parts(list: &Booklist, options: &Options) -> Parts {
    let (file, _) = export::docx(&PublicList::from(list), options);
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            let _ = part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// Gives every event of a part, which must be well formed.
fn events(part: &[u8]) -> Vec<Event<'static>> {
    let text = std::str::from_utf8(part).unwrap();
    let mut reader = quick_xml::Reader::from_str(text);
    let mut events = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return events,
            event => events.push(event.into_owned()),
        }
    }
}

fn value(start: &BytesStart<'_>, key: &str) -> Option<String> {
    let found = start.try_get_attribute(key).unwrap()?;
    Some(found.value.to_string())
}

/// A paragraph as Word sees it.
#[derive(Debug, Default, Clone)]
struct Paragraph {
    style: String,
    rtl: bool,
    runs: Vec<Run>,
}

#[derive(Debug, Default, Clone, PartialEq)]
struct Run {
    text: String,
    rtl: bool,
    language: Option<String>,
    east_asia: Option<String>,
    complex: Option<String>,
}

impl Paragraph {
    fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

fn paragraphs(part: &[u8]) -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::new();
    for event in events(part) {
        match &event {
            Event::Start(start) | Event::Empty(start) => match start.name().as_ref() {
                "w:p" => found.push(Paragraph::default()),
                "w:pStyle" => found.last_mut().unwrap().style = value(start, "w:val").unwrap(),
                "w:bidi" if !found.last().unwrap().style.is_empty() => {
                    found.last_mut().unwrap().rtl |= found.last().unwrap().runs.is_empty();
                }
                "w:r" => found.last_mut().unwrap().runs.push(Run::default()),
                name => {
                    let Some(run) = found.last_mut().and_then(|it| it.runs.last_mut()) else {
                        continue;
                    };
                    match name {
                        "w:rtl" => run.rtl = true,
                        "w:lang" => {
                            run.language = value(start, "w:val");
                            run.east_asia = value(start, "w:eastAsia");
                            run.complex = value(start, "w:bidi");
                        }
                        _ => {}
                    }
                }
            },
            Event::Text(text) => {
                if let Some(run) = found.last_mut().and_then(|it| it.runs.last_mut()) {
                    run.text.push_str(text);
                }
            }
            Event::GeneralRef(name) => {
                let run = found.last_mut().unwrap().runs.last_mut().unwrap();
                run.text.push_str(match &**name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("{other}"),
                });
            }
            _ => {}
        }
    }
    found
}

fn story(list: &Booklist, options: &Options) -> Vec<Paragraph> {
    paragraphs(&parts(list, options)["word/document.xml"])
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let list = PublicList::from(&lists::with_covers(lists::dia()));
    let options = Options::default();
    let (one, other) = (export::docx(&list, &options), export::docx(&list, &options));
    assert!(one.0 == other.0 && !one.0.is_empty());
}

#[test]
fn headings_are_headings() {
    let list = lists::dia();
    let story = story(&list, &Options::default());
    let count = |style: &str| story.iter().filter(|it| it.style == style).count();
    let books: usize = PublicList::from(&list)
        .sections
        .iter()
        .map(|section| section.entries.len())
        .sum();
    assert_eq!(count("Title"), 1);
    assert_eq!(count("Heading1"), list.sections.len());
    assert_eq!(count("Heading2"), books);
    assert!(story.iter().all(|it| !it.style.is_empty()));
    // Each style that is used is there.
    let styles = String::from_utf8(parts(&list, &Options::default())["word/styles.xml"].clone());
    let styles = styles.unwrap();
    for paragraph in &story {
        let id = format!("w:styleId=\"{}\"", paragraph.style);
        assert!(styles.contains(&id), "{id}");
    }
}

#[test]
fn every_part_is_there_and_well_formed() {
    let mut list = lists::with_covers(lists::dia());
    list.stage = Stage::Draft;
    for printable in Printable::ALL {
        let options = Options {
            printable,
            other_language: Some(tag("es")),
            index_languages: true,
            address: "example.org/día?a=1&b=«2»".into(),
            ..Options::default()
        };
        let parts = parts(&list, &options);
        let mut targets = Vec::new();
        for (name, bytes) in &parts {
            if name.starts_with("word/media/") {
                continue;
            }
            for event in events(bytes) {
                let (Event::Start(start) | Event::Empty(start)) = event else {
                    continue;
                };
                if start.name().as_ref() == "Relationship" && value(&start, "TargetMode").is_none()
                {
                    let folder = if name.starts_with("word/") {
                        "word/"
                    } else {
                        ""
                    };
                    targets.push(format!("{folder}{}", value(&start, "Target").unwrap()));
                } else if let Some(target) = value(&start, "Target") {
                    assert!(
                        target.is_ascii() && !target.contains(['«', ' ']),
                        "{target}"
                    );
                }
            }
        }
        for target in targets {
            assert!(parts.contains_key(&target), "{printable:?}: {target}");
        }
        assert!(parts.contains_key("word/header.xml"));
    }
}

#[test]
fn pictures_have_their_words_or_are_decoration() {
    let list = lists::with_covers(lists::dia());
    let parts = parts(&list, &Options::default());
    let (mut described, mut decorative) = (0, 0);
    for event in events(&parts["word/document.xml"]) {
        let (Event::Start(start) | Event::Empty(start)) = event else {
            continue;
        };
        match start.name().as_ref() {
            "wp:docPr" if !value(&start, "descr").unwrap().is_empty() => described += 1,
            "adec:decorative" => decorative += 1,
            _ => {}
        }
    }
    let covers = PublicList::from(&list)
        .sections
        .iter()
        .flat_map(|section| &section.entries)
        .filter(|entry| entry.cover.is_some())
        .count();
    assert_eq!(described + decorative, covers);
    assert!(described > 0 && decorative > 0);
    let bare = Options {
        covers: false,
        ..Options::default()
    };
    let parts = self::parts(&list, &bare);
    assert!(!parts.keys().any(|name| name.starts_with("word/media/")));
}

#[test]
fn title_language_and_draft_are_told() {
    let mut list = lists::dia();
    list.stage = Stage::Draft;
    let options = Options {
        language: tag("es"),
        ..Options::default()
    };
    let parts = parts(&list, &options);
    let core = String::from_utf8(parts["docProps/core.xml"].clone()).unwrap();
    assert!(
        core.contains("<dc:title>Juntos con el Día</dc:title>"),
        "{core}"
    );
    assert!(core.contains("<dc:language>es</dc:language>"), "{core}");
    let styles = String::from_utf8(parts["word/styles.xml"].clone()).unwrap();
    assert!(styles.contains("<w:lang w:val=\"es-US\""));
    assert_eq!(paragraphs(&parts["word/header.xml"])[0].text(), "BORRADOR");
    list.stage = Stage::Final;
    assert!(!self::parts(&list, &options).contains_key("word/header.xml"));
}

#[test]
fn each_run_says_its_language_and_its_way() {
    let story = story(&scripts::scripts(), &Options::default());
    let runs: Vec<&Run> = story.iter().flat_map(|it| &it.runs).collect();
    let of = |tag: &str| {
        let found = runs.iter().find(|run| run.language.as_deref() == Some(tag));
        *found.unwrap_or_else(|| panic!("nothing in {tag}"))
    };
    let arabic = of("ar");
    assert!(
        arabic.rtl && arabic.complex.as_deref() == Some("ar"),
        "{arabic:?}"
    );
    let hebrew = of("he");
    assert!(
        hebrew.rtl && hebrew.complex.as_deref() == Some("he"),
        "{hebrew:?}"
    );
    let japanese = of("ja");
    assert!(
        !japanese.rtl && japanese.east_asia.as_deref() == Some("ja"),
        "{japanese:?}"
    );
    let hindi = of("hi");
    assert!(
        !hindi.rtl && hindi.complex.as_deref() == Some("hi"),
        "{hindi:?}"
    );
    // What turns the direction of texts is said by the runs, not by signs within them.
    assert!(
        runs.iter()
            .all(|run| !run.text.contains(['\u{2068}', '\u{2069}']))
    );
}

#[test]
fn a_list_in_arabic_runs_from_right_to_left() {
    let list = scripts::arabic();
    let options = Options {
        language: tag("ar"),
        ..Options::default()
    };
    let parts = parts(&list, &options);
    let story = paragraphs(&parts["word/document.xml"]);
    let title = story.iter().find(|it| it.style == "Title").unwrap();
    assert!(title.rtl && title.runs[0].rtl, "{title:?}");
    let document = String::from_utf8(parts["word/document.xml"].clone()).unwrap();
    let sheet = &document[document.find("<w:sectPr>").unwrap()..];
    assert!(sheet.contains("<w:bidi/>"), "{sheet}");
}

#[test]
fn text_is_only_ever_text() {
    for words in [
        "<b>bold</b>",
        "]]>",
        "&amp; &#x41;",
        "\"'<>&",
        "<w:p/>",
        "a\u{0}b\u{1b}\u{fffe}c\u{ffff}d",
        "_x0041_",
    ] {
        let mut list = lists::list(words);
        list.stage = Stage::Draft;
        let mut entry = lists::entry(
            1,
            &lists::Said {
                title: words,
                by: &[words],
                publisher: words,
                note: words,
                ..lists::Said::default()
            },
        );
        entry.status = Status::Accepted;
        let picture = lists::cover(1, 60, 80);
        entry.cover = Some(Cover {
            picture: picture.id(),
            alternative: Texts::of(&tag("en"), words),
        });
        list.pictures = Arc::new(BTreeMap::from([(picture.id(), picture)]));
        list.sections = vec![lists::section(1, words, "", vec![entry])];
        let parts = parts(&list, &Options::default());
        for (name, bytes) in parts.iter().filter(|(name, _)| !name.contains("media")) {
            assert!(!events(bytes).is_empty(), "{name}");
        }
        let shown: String = words
            .chars()
            .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .collect();
        let story = paragraphs(&parts["word/document.xml"]);
        for style in ["Title", "Heading1", "Heading2", "Annotation"] {
            let found = story.iter().find(|it| it.style == style).unwrap();
            assert_eq!(found.text(), shown, "{style}");
        }
    }
}
