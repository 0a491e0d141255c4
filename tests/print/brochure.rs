//! The folded sheet, as it is held, read aloud and cut short.

use super::lists::{self, tag};
use super::sheets::{first, library};
use super::{pages, scripts};
use colibri::model::*;
use colibri::print::*;
use colibri::words::{Tongue, Words};
use std::sync::Arc;

fn brochure(language: &str) -> Options {
    Options {
        printable: Printable::Brochure,
        language: tag(language),
        library: library(),
        address: "riverside.example/dia".into(),
        ..Options::default()
    }
}

/// Gives the place of the first words that begin so: the page and the distance from the left edge.
fn place(pages: &Pages, words: &str) -> (usize, f64) {
    let runs = pages.runs();
    let run = runs.iter().find(|run| run.text.starts_with(words));
    run.map(|run| (run.page, run.left))
        .unwrap_or_else(|| panic!("{words}: {}", pages.text()))
}

/// Takes entries out of a list.
fn without(list: &Booklist, entries: &[EntryId]) -> Booklist {
    let mut list = list.clone();
    for section in &mut list.sections {
        section.entries.retain(|entry| !entries.contains(&entry.id));
    }
    list.sections.retain(|section| !section.entries.is_empty());
    list
}

#[test]
fn it_is_read_as_it_is_unfolded() {
    let pages = pages(&lists::with_covers(lists::dia()), &brochure("en"));
    assert_eq!(pages.count(), 2);
    let text = pages.text();
    let order = [
        "Together",
        "Riverside Public",
        "May be copied",
        "About this list",
        "Languages in",
        "Find these",
        "Birth",
        "Besos",
        "Grades",
        "Dreamers",
        "When Father",
    ];
    let places = order.map(|words| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    });
    assert!(places.is_sorted(), "{places:?}");
    let pdf = pages.pdf().unwrap();
    let has = |wanted: &str| {
        pdf.windows(wanted.len())
            .any(|window| window == wanted.as_bytes())
    };
    for wanted in [
        "/Title(Dreamers)",
        "/Title(About this list)",
        "/Title(Riverside Public Library)",
    ] {
        assert!(has(wanted), "{wanted}");
    }
}

#[test]
fn panels_stand_where_a_hand_expects_them() {
    let check = |list: &Booklist, language: &str, words: [&str; 4], expected: [usize; 4]| {
        for paper in [Paper::Letter, Paper::A4] {
            let options = Options {
                paper,
                ..brochure(language)
            };
            let pages = pages(list, &options);
            let (width, height) = pages.size(0).unwrap();
            assert!(width > height);
            let panel = |words: &str| {
                let (page, x) = place(&pages, words);
                assert_eq!(page, usize::from(words == words_of_first(list)), "{words}");
                (x / width * 3.0).floor() as usize
            };
            // Cover, back, flap, and the first book inside.
            assert_eq!(words.map(panel), expected, "{language} {paper:?}");
        }
    };
    let dia = lists::dia();
    check(
        &dia,
        "en",
        [
            "Together",
            "Riverside Public",
            "About",
            words_of_first(&dia),
        ],
        [2, 1, 0, 0],
    );
    let arabic = scripts::arabic();
    let title = pages(&arabic, &brochure("ar")).text();
    let title = title.lines().next().unwrap().to_owned();
    // Its lines begin at the right of their panel.
    let printed = pages(&arabic, &brochure("ar"));
    let runs = printed.runs();
    let right = |words: &str| {
        runs.iter()
            .find(|run| run.text.starts_with(words))
            .unwrap()
            .right
    };
    assert!((right(&title) - 239.5).abs() < 6.0, "{}", right(&title));
    assert!(right("About") > 740.0);
    check(
        &arabic,
        "ar",
        [&title, "Riverside Public", "About", words_of_first(&arabic)],
        [0, 1, 2, 2],
    );
}

fn words_of_first(list: &Booklist) -> &str {
    let title = &list.sections[0].entries[0].book.title;
    title.split(' ').next().unwrap()
}

#[test]
fn no_word_stands_on_a_fold_or_at_an_edge() {
    let covered = lists::with_covers(lists::dia());
    let many = lists::with_covers(lists::of_size(40));
    for (list, language) in [
        (&covered, "en"),
        (&many, "es"),
        (&scripts::arabic(), "ar"),
        (&scripts::beside(), "en"),
    ] {
        for paper in [Paper::Letter, Paper::A4] {
            let options = Options {
                paper,
                ..brochure(language)
            };
            let pages = pages(list, &options);
            let (width, height) = pages.size(0).unwrap();
            let narrow = if paper == Paper::Letter { 4.5 } else { 4.25 };
            let panel = (width + narrow) / 3.0;
            for run in pages.runs() {
                // The flap is the narrow panel: on the left outside, on the right inside; mirrored from right to left.
                let flap_first = (run.page == 0) != (language == "ar");
                let first = if flap_first { panel - narrow } else { panel };
                for fold in [first, first + panel] {
                    let clear = run.right < fold - 12.0 || run.left > fold + 12.0;
                    assert!(clear, "{language} {paper:?} {fold}: {run:?}");
                }
                let inside = run.left > 15.0
                    && run.right < width - 15.0
                    && run.top > 10.0
                    && run.bottom < height - 20.0;
                assert!(inside, "{language} {paper:?}: {run:?}");
                assert!(run.bottom - run.top > 8.49, "{run:?}");
            }
        }
    }
}

#[test]
fn folds_are_marked_at_both_edges_of_every_page() {
    let pages = pages(&lists::with_covers(lists::of_size(40)), &brochure("en"));
    assert!(pages.count() > 2);
    for page in 0..pages.count() {
        let pixels = pages.pixels(page, 2.0).unwrap();
        let panel = (792.0 + 4.5) / 3.0;
        let first = if page == 0 { panel - 4.5 } else { panel };
        for fold in [first, first + panel] {
            for y in [4_u32, pixels.height - 5] {
                let at = (fold * 2.0) as u32;
                let dark = (at - 2..at + 3)
                    .map(|x| pixels.rgba[((y * pixels.width + x) * 4) as usize])
                    .min();
                assert!(dark < Some(200), "page {page}, fold {fold}, {y}");
            }
        }
    }
}

#[test]
fn what_it_names_makes_it_fit() {
    let bare = |options: Options| Options {
        covers: false,
        ..options
    };
    let author = |options: Options| Options {
        style: EntryStyle::AuthorFirst,
        cultures: true,
        ..options
    };
    for options in [
        brochure("en"),
        bare(brochure("es")),
        author(brochure("en")),
        Options {
            paper: Paper::A4,
            ..brochure("es")
        },
    ] {
        for count in [18, 20, 22, 25, 30, 40] {
            let list = lists::with_covers(lists::of_size(count));
            let printed = pages(&list, &options);
            for entry in list.entries() {
                assert!(printed.page_of(entry.id).is_some(), "nothing is lost");
            }
            let Fit::RunsOver {
                by: Some(over),
                entries,
            } = printed.fit()
            else {
                assert_eq!(printed.count(), 2, "{count}");
                continue;
            };
            assert!(over.panels > 0.0 && over.lines > 0 && over.words != Some(0));
            assert!(!entries.is_empty() && entries.len() < count);
            assert!(printed.count() > 2);
            let fewer = without(&list, entries);
            let printed = pages(&fewer, &options);
            assert!(
                matches!(printed.fit(), Fit::Fits { .. }),
                "{count}: {:?}",
                printed.fit()
            );
            assert_eq!(printed.count(), 2);
        }
    }
}

#[test]
fn the_fit_is_said_in_both_languages() {
    let list = lists::of_size(40);
    let printed = pages(&list, &brochure("en"));
    let list = PublicList::from(&list);
    let said = |tongue| printed.fit().sentence(&list, &Words::of(tongue)).unwrap();
    let (english, spanish) = (said(Tongue::English), said(Tongue::Spanish));
    assert!(
        english.contains("runs over by") && english.contains("It fits without the last"),
        "{english}"
    );
    assert!(
        spanish.contains("sobran") && spanish.contains("Cabe sin los últimos"),
        "{spanish}"
    );
    let short = lists::dia();
    let printed = pages(&short, &brochure("en"));
    let told = printed
        .fit()
        .sentence(&PublicList::from(&short), &Words::of(Tongue::English));
    assert!(
        told.clone().unwrap().starts_with("Everything fits"),
        "{told:?}"
    );
    let handout = pages(&short, &Options::default());
    assert_eq!(handout.fit(), &Fit::Open);
}

#[test]
fn a_short_list_is_set_larger_than_a_long_one() {
    let size = |list: &Booklist| {
        let pages = pages(list, &brochure("en"));
        let run = pages
            .runs()
            .into_iter()
            .find(|run| run.text.starts_with("Everyone"))
            .unwrap();
        run.bottom - run.top
    };
    let (few, some, many) = (
        size(&first(lists::dia(), 4)),
        size(&lists::dia()),
        size(&lists::of_size(40)),
    );
    assert!(
        few > some && some > many && many >= 8.5,
        "{few} {some} {many}"
    );
}

#[test]
fn what_has_no_room_outside_stands_inside() {
    let mut list = lists::dia();
    let words = |last: &str| "A sentence of some words. ".repeat(300) + last;
    list.introduction = Texts::of(&tag("en"), words("LastOfTheIntroduction"));
    list.disclaimer = Texts::of(&tag("en"), words("LastOfTheDisclaimer"));
    list.subtitle = Texts::of(
        &tag("en"),
        "A subtitle without an end ".repeat(30) + "LastOfTheSubtitle",
    );
    let mut options = brochure("en");
    let mut talkative = (*library()).clone();
    talkative.programs = Texts::of(&tag("en"), "Story time\n".repeat(80) + "LastOfThePrograms");
    options.library = Arc::new(talkative);
    let printed = pages(&list, &options);
    let (width, height) = printed.size(0).unwrap();
    for word in [
        "LastOfTheIntroduction",
        "LastOfTheDisclaimer",
        "LastOfTheSubtitle",
        "LastOfThePrograms",
    ] {
        let runs = printed.runs();
        let run = runs.iter().find(|run| run.text.contains(word)).unwrap();
        assert!(
            run.bottom < height - 20.0 && run.right < width - 15.0,
            "{run:?}"
        );
    }
    let _ = printed.pdf().unwrap();
}

#[test]
fn whatever_is_said_it_holds() {
    let mut list = lists::with_covers(lists::dia());
    let word = "w".repeat(200);
    list.title = Texts::of(&tag("en"), word.as_str());
    list.stage = Stage::Draft;
    Arc::make_mut(&mut list.sections[0].entries[0]).annotations =
        Texts::of(&tag("en"), "A sentence of some words. ".repeat(1000));
    Arc::make_mut(&mut list.sections[1].entries[0]).book.title = word;
    for library in [library(), Arc::default()] {
        for ink in [Ink::Colour, Ink::BlackAndWhite] {
            let options = Options {
                ink,
                library: Arc::clone(&library),
                ..brochure("en")
            };
            let pages = pages(&list, &options);
            let (width, height) = pages.size(0).unwrap();
            for run in pages.runs() {
                assert!(
                    run.left > 15.0 && run.right < width - 15.0 && run.bottom < height - 20.0,
                    "{run:?}"
                );
            }
            assert_eq!(pages.text().matches("DRAFT").count(), pages.count());
            let Fit::RunsOver { entries, .. } = pages.fit() else {
                panic!("{:?}", pages.fit())
            };
            assert!(entries.contains(&list.sections[0].entries[0].id));
            let _ = pages.pdf().unwrap();
        }
    }
    let mut empty = lists::dia();
    empty.sections.clear();
    let pages = pages(&empty, &brochure("en"));
    assert!(pages.text().contains("no accepted books"));
    let _ = pages.pdf().unwrap();
}

#[test]
fn a_flap_holds_forty_languages() {
    for language in ["en", "ar"] {
        let pages = pages(&super::gallery::gallery(), &brochure(language));
        let runs = pages.runs();
        let find = runs
            .iter()
            .find(|run| run.text.starts_with("Find these"))
            .unwrap();
        for name in ["Español", "ไทย", "日本語"] {
            let named = runs
                .iter()
                .find(|run| run.page == 0 && run.text.contains(name));
            assert!(
                named.is_some_and(|run| run.bottom < find.top),
                "{language}: {name}"
            );
        }
    }
}
