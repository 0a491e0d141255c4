//! The printed page, as it is seen and as it is read aloud.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "print/bilingual.rs"]
mod bilingual;
#[path = "print/bookmarks.rs"]
mod bookmarks;
#[path = "print/brochure.rs"]
mod brochure;
#[path = "print/checklist.rs"]
mod checklist;
#[path = "print/data.rs"]
mod data;
#[path = "print/gallery.rs"]
mod gallery;
#[path = "print/holds.rs"]
mod holds;
#[path = "print/index_sheet.rs"]
mod index_sheet;
#[path = "print/indexes.rs"]
mod indexes;
#[path = "print/lists.rs"]
mod lists;
#[path = "print/look.rs"]
mod look;
#[path = "print/poster.rs"]
mod poster;
#[path = "print/references.rs"]
mod references;
#[path = "print/scripts.rs"]
mod scripts;
#[path = "print/sheets.rs"]
mod sheets;
#[path = "print/talkers.rs"]
mod talkers;
#[path = "print/words.rs"]
mod words;

use colibri::model::*;
use colibri::print::*;
use colibri::words::{Tongue, Words};
use lists::{Said, entry, tag};
use proptest::prelude::*;
use std::sync::Arc;

fn pages(list: &Booklist, options: &Options) -> Pages {
    Press::new()
        .lay_out(&PublicList::from(list), options)
        .unwrap()
}

/// Gives the text that the pages show, page by page, in the order of the page.
fn text_of(pages: &Pages) -> String {
    pages.text()
}

/// Every combination of the options.
fn every_choice() -> Vec<Options> {
    let mut choices = Vec::new();
    for paper in [Paper::Letter, Paper::A4] {
        for columns in [Columns::One, Columns::Two] {
            for ink in [Ink::Colour, Ink::BlackAndWhite] {
                for style in [EntryStyle::TitleFirst, EntryStyle::AuthorFirst] {
                    for (covers, language) in
                        [(true, "en"), (false, "en"), (true, "es"), (false, "ar")]
                    {
                        choices.push(Options {
                            paper,
                            columns,
                            ink,
                            covers,
                            style,
                            cultures: covers,
                            index_languages: columns == Columns::Two,
                            index_cultures: ink == Ink::Colour,
                            language: tag(language),
                            ..Options::default()
                        });
                    }
                }
            }
        }
    }
    choices
}

#[test]
fn every_choice_makes_an_accessible_pdf() {
    let mut varied = lists::with_covers(lists::dia());
    varied.sections.extend(scripts::scripts().sections);
    varied.stage = Stage::Draft;
    let mut press = Press::new();
    for options in every_choice() {
        let pages = press.lay_out(&PublicList::from(&varied), &options).unwrap();
        let untold = |one: &&PrintWarning| !matches!(one, PrintWarning::OtherLanguage { .. });
        let warned: Vec<_> = pages.warnings().iter().filter(untold).collect();
        assert!(warned.is_empty(), "{options:?}: {warned:?}");
        let pdf = pages
            .pdf()
            .unwrap_or_else(|error| panic!("{options:?}: {error}"));
        assert!(pdf.starts_with(b"%PDF-1."));
        assert!(pages.count() >= 4);
    }
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let list = lists::with_covers(lists::dia());
    let once = pages(&list, &Options::default()).pdf().unwrap();
    let mut press = Press::new();
    let other = scripts::scripts();
    let _ = press
        .lay_out(&PublicList::from(&other), &Options::default())
        .unwrap();
    let again = press
        .lay_out(&PublicList::from(&list), &Options::default())
        .unwrap()
        .pdf()
        .unwrap();
    assert!(once == again);
}

#[test]
fn the_pdf_says_title_and_language_and_carries_its_fonts() {
    let pdf = pages(
        &lists::dia(),
        &Options {
            language: tag("es"),
            ..Options::default()
        },
    )
    .pdf()
    .unwrap();
    let has = |wanted: &str| {
        pdf.windows(wanted.len())
            .any(|window| window == wanted.as_bytes())
    };
    for wanted in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<dc:language><rdf:Bag><rdf:li>es</rdf:li>",
        "Juntos con el Día</rdf:li>",
        "<xmp:CreatorTool>Colibrí",
        "/Title(Dreamers)",
        "/URI(https://search.worldcat.org/isbn/978",
    ] {
        assert!(has(wanted), "{wanted}");
    }
    assert!(!has("CreateDate"));
}

#[test]
fn covers_have_their_words() {
    let pdf = pages(&lists::with_covers(lists::dia()), &Options::default())
        .pdf()
        .unwrap();
    let count = |wanted: &str| {
        pdf.windows(wanted.len())
            .filter(|window| *window == wanted.as_bytes())
            .count()
    };
    assert!(count("/Alt(A circle on a field of colour)") >= 6);
    assert!(count("/Figure") >= 6);
}

#[test]
fn a_draft_says_so_on_every_page() {
    let mut list = lists::of_size(40);
    list.stage = Stage::Draft;
    let check = |language: &str, expected: &str| {
        let pages = pages(
            &list,
            &Options {
                language: tag(language),
                ..Options::default()
            },
        );
        assert!(pages.count() > 3);
        assert_eq!(text_of(&pages).matches(expected).count(), pages.count());
    };
    check("en", "DRAFT");
    check("es", "BORRADOR");
    list.stage = Stage::Final;
    assert!(!text_of(&pages(&list, &Options::default())).contains("DRAFT"));
}

#[test]
fn entries_are_found_on_their_pages() {
    let list = lists::with_covers(lists::of_size(40));
    let pages = pages(
        &list,
        &Options {
            columns: Columns::Two,
            ..Options::default()
        },
    );
    let places: Vec<Place> = list
        .entries()
        .map(|entry| pages.page_of(entry.id).unwrap())
        .collect();
    assert_eq!(places[0].page, 0);
    assert_eq!(places[39].page, pages.count() - 1);
    assert!(places.windows(2).all(|pair| pair[0].page <= pair[1].page));
    assert!(places[1].x > places[0].x);
    let (width, height) = pages.size(0).unwrap();
    assert!((width - 612.0).abs() < 0.01 && (height - 792.0).abs() < 0.01);
    assert!(
        places
            .iter()
            .all(|place| place.x < width && place.y < height - 60.0)
    );
    assert_eq!(pages.page_of(lists::entry_id(7777)), None);
    let pixels = pages.pixels(0, 0.75).unwrap();
    assert_eq!((pixels.width, pixels.height), (459, 594));
    assert!(pixels.rgba.chunks(4).all(|pixel| pixel[3] == 255));
    assert!(pages.pixels(pages.count(), 1.0).is_none());
}

#[test]
fn layouts_hold() {
    let mut list = lists::with_covers(lists::dia());
    let word = "w".repeat(200);
    let long = Said {
        title: &word,
        by: &[&word],
        publisher: &word,
        isbn: &word,
        note: &word,
        award: &word,
        ..Said::default()
    };
    let tale = "A sentence of some words. ".repeat(1250);
    list.sections[0].heading = Texts::default();
    list.sections[1]
        .entries
        .insert(0, Arc::new(entry(70, &long)));
    list.sections[1].entries.insert(
        2,
        Arc::new(entry(
            71,
            &Said {
                title: "A tale",
                note: &tale,
                ..Said::default()
            },
        )),
    );
    list.title = Texts::of(&tag("en"), "A very long title ".repeat(20));
    list.credits = Texts::of(&tag("en"), "Somebody. ".repeat(900));
    let choices = every_choice()
        .into_iter()
        .filter(|choice| choice.paper == Paper::A4 && choice.ink == Ink::Colour);
    for options in choices {
        let pages = pages(&list, &options);
        let (width, height) = pages.size(0).unwrap();
        for run in pages.runs() {
            let inside = run.left > 20.0
                && run.right < width - 20.0
                && run.top > 20.0
                && run.bottom < height - 20.0;
            assert!(inside, "{options:?}: {run:?}");
        }
        assert_eq!(
            text_of(&pages).matches("sentence").count(),
            1250,
            "{options:?}"
        );
        let _ = pages.pdf().unwrap();
    }
}

#[test]
fn an_empty_list_says_so() {
    let mut list = lists::dia();
    list.sections.clear();
    let shown = text_of(&pages(&list, &Options::default()));
    assert!(
        shown.contains("Together with Día") && shown.contains("no accepted books"),
        "{shown}"
    );
    let nothing = Booklist::new(list.id, tag("es"));
    let options = Options::of(&PublicList::from(&nothing));
    let pages = pages(&nothing, &options);
    assert!(text_of(&pages).contains("todavía no tiene libros aceptados"));
    let _ = pages.pdf().unwrap();
}

#[test]
fn a_damaged_cover_gives_way_to_a_card() {
    let mut list = lists::with_covers(lists::dia());
    let mut huge = Vec::new();
    image::RgbImage::new(9, 9)
        .write_with_encoder(image::codecs::png::PngEncoder::new(&mut huge))
        .unwrap();
    huge[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let sound = lists::cover(3, 300, 400);
    let half = sound.bytes()[..sound.bytes().len() / 2].to_vec();
    let no_picture = b"\xff\xd8\xff and then only words".to_vec();
    for (bytes, readable) in [(huge, false), (no_picture, false), (half, true)] {
        let picture = Picture::new(bytes).unwrap();
        let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
        entry.cover = Some(Cover {
            picture: picture.id(),
            alternative: Texts::default(),
        });
        let id = entry.id;
        let _ = Arc::make_mut(&mut list.pictures).insert(picture.id(), picture);
        for ink in [Ink::Colour, Ink::BlackAndWhite] {
            let pages = pages(
                &list,
                &Options {
                    ink,
                    ..Options::default()
                },
            );
            let _ = pages.pdf().unwrap();
            // Half a JPEG may be shown as far as it goes.
            if !readable {
                assert_eq!(pages.warnings().len(), 1);
                assert_eq!(pages.warnings()[0].entry(), Some(id));
            }
        }
    }
}

#[test]
fn a_press_may_work_on_a_thread_of_its_own() {
    fn sendable<T: Send + 'static>() {}
    sendable::<Press>();
    sendable::<Pages>();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is typed into a field, the list prints.
    #[test]
    fn any_text_prints(texts in prop::collection::vec(any_text(), 12), two in any::<bool>(), author_first in any::<bool>()) {
        let mut list = lists::list(&texts[0]);
        list.subtitle = Texts::of(&tag("en"), texts[1].as_str());
        list.introduction = Texts::of(&tag("he"), texts[2].as_str());
        list.year = Written::parse(&texts[3]);
        let said = Said { title: &texts[4], subtitle: &texts[5], by: &[&texts[6]], publisher: &texts[7], isbn: &texts[8], note: &texts[9], award: &texts[10], original: &texts[11], ..Said::default() };
        let mirrored = Said { title: &texts[11], title_in: "ar", by: &[&texts[4]], note: &texts[5], ..Said::default() };
        list.sections = vec![
            lists::section(1, &texts[10], &texts[11], vec![entry(1, &said), entry(2, &mirrored)]),
            lists::section(2, &texts[6], "", vec![entry(3, &said)]),
        ];
        let options = Options {
            columns: if two { Columns::Two } else { Columns::One },
            style: if author_first { EntryStyle::AuthorFirst } else { EntryStyle::TitleFirst },
            ..Options::default()
        };
        let pages = pages(&list, &options);
        let pdf = pages.pdf();
        prop_assert!(pdf.is_ok(), "{:?}", pdf.err());
    }
}

/// Any characters; more often those that have brought printing programs down.
fn any_text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "\u{0}",
        "\u{ad}",
        "\u{200b}",
        "\u{200d}",
        "\u{202e}",
        "\u{2066}",
        "\u{2069}",
        "\u{2068}",
        "\u{feff}",
        "\u{fffe}",
        "\u{e000}",
        "\u{10ffff}",
        "\u{301}",
        "\u{301}\u{302}\u{323}",
        "a\u{329}",
        "क\u{301}",
        "\u{fe0f}",
        "👩\u{200d}👧",
        "🇲🇽",
        "ﷺ",
        "שׁ",
        "ـ",
        "\u{2028}",
        "\n\n",
        "\t",
        "ᄀ",
        "가",
        "ﬁ",
        "𠀀",
        "☃",
        "a",
        " ",
        "#",
        "\\",
        "ན\u{f71}\u{f7a}",
        "\u{1a20}",
        "1\u{20e3}",
        "ေ",
        "្ក",
        "ක්\u{200d}ර",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(odd, 0..24).prop_map(|parts| parts.concat()),
        "\\PC{0,80}",
        "[\u{5d0}-\u{5ea}a-z0-9 .,()]{0,60}",
    ]
}

#[test]
fn whatever_is_long_breaks_across_pages_and_nothing_is_cut_off() {
    let english = tag("en");
    let short_lines = |count: usize| {
        (1..=count)
            .map(|n| format!("Line {n}."))
            .collect::<Vec<_>>()
            .join("\n")
            + "\nTheVeryLastWord"
    };
    let awards = (1..=70)
        .map(|n| Award {
            name: if n == 70 {
                "TheVeryLastWord".into()
            } else {
                format!("Award {n}")
            },
            ..Award::default()
        })
        .collect();
    let mut many_lines = lists::dia();
    let mut many_awards = lists::dia();
    let mut chinese = lists::dia();
    let mut credits = lists::dia();
    let mut section = lists::dia();
    let entry = |list: &mut Booklist, change: &dyn Fn(&mut Entry)| {
        change(Arc::make_mut(&mut list.sections[0].entries[1]));
    };
    entry(&mut many_lines, &|entry| {
        entry.annotations = Texts::of(&english, short_lines(100));
    });
    entry(&mut chinese, &|entry| {
        let text = "孩子们在花园里讲故事。".repeat(100) + "TheVeryLastWord";
        entry.annotations = Texts::of(&english, &text);
    });
    entry(&mut many_awards, &|entry| {
        entry.book.awards = Clone::clone(&awards);
    });
    credits.credits = Texts::of(&english, short_lines(100));
    section.introduction = Texts::default();
    section.sections[0].introduction = Texts::of(&english, short_lines(80));
    for list in [many_lines, many_awards, chinese, credits, section] {
        for columns in [Columns::One, Columns::Two] {
            let options = Options {
                columns,
                ..Options::default()
            };
            let pages = pages(&list, &options);
            let (_, height) = pages.size(0).unwrap();
            let last = pages
                .runs()
                .into_iter()
                .find(|run| run.text.contains("TheVeryLastWord"));
            assert!(
                last.is_some_and(|run| run.bottom < height - 40.0),
                "{columns:?}"
            );
            // The title is on the first page, whatever follows it.
            let title = pages
                .runs()
                .into_iter()
                .find(|run| run.text.contains("Together"));
            assert_eq!(title.map(|run| run.page), Some(0));
        }
    }
}

#[test]
fn an_endless_title_is_printed_in_part_and_named() {
    let mut list = lists::dia();
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    let id = entry.id;
    entry.book.title = "A title without an end ".repeat(50_000);
    let pages = pages(&list, &Options::default());
    assert!(pages.count() < 10);
    let warning = &pages.warnings()[0];
    assert_eq!(warning.entry(), Some(id));
    assert!(warning.sentence(&Words::of(Tongue::English)).len() < 300);
}

#[test]
fn each_half_of_a_bilingual_title_is_in_its_own_language() {
    let mut list = lists::dia();
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.book.title = "Los alimentos de Maisy = Maisy’s Food".into();
    entry.book.subtitle.clear();
    entry.book.title_language = Some(tag("es"));
    entry.book.languages = vec![
        LanguageUse::new(tag("en"), LanguageRole::BilingualOriginal),
        LanguageUse::new(tag("es"), LanguageRole::BilingualParallel),
    ];
    let runs = pages(&list, &Options::default()).runs();
    let language = |part: &str| {
        runs.iter()
            .find(|run| run.text.contains(part))
            .map(|run| run.language.clone())
            .unwrap()
    };
    assert_eq!(language("alimentos"), "es");
    assert_eq!(language("Food"), "en");
}

#[test]
fn an_original_title_ends_once_and_stands_after_the_edition() {
    let mut list = lists::dia();
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.book.original.title = "Who Was Roberto Clemente?".into();
    entry.book.year = Written::parse("2016");
    let text = pages(&list, &Options::default()).text().replace('\n', "");
    assert!(text.contains("2016"), "{text}");
    assert!(!text.contains("?."), "{text}");
    let (year, original) = (text.find("2016").unwrap(), text.find("Who Was").unwrap());
    assert!(year < original);
}
