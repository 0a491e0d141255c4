//! Pages for the eye.

use super::lists::{self, Said, entry, tag};
use super::pages;
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

/// Writes pages to look at: `cargo test --test print look -- --ignored`. They stand in the target folder's `tmp/look`.
#[test]
#[ignore = "for the eye"]
fn look() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("look");
    std::fs::create_dir_all(&folder).unwrap();
    let only = std::env::var("LOOK").unwrap_or_default();
    let dia = lists::with_covers_of_height(lists::dia(), 600);
    let mut draft = dia.clone();
    draft.stage = Stage::Draft;
    let plain = Options::default();
    let two = Options {
        columns: Columns::Two,
        ..plain.clone()
    };
    let spanish = Options {
        language: lists::tag("es"),
        ..plain.clone()
    };
    let bare = |options: &Options| Options {
        covers: false,
        ..options.clone()
    };
    let mut odd = lists::with_covers_of_height(lists::dia(), 600);
    let word = "Donaudampfschifffahrt".repeat(9);
    odd.title = Texts::of(
        &tag("en"),
        "A list with a very long title, such as a committee writes when it cannot agree on a short one, for families who read together",
    );
    odd.slogan = Texts::of(&tag("es"), "Leer juntos, crecer juntos");
    let logo = lists::cover(8, 300, 200);
    odd.logo = Some(Cover {
        picture: logo.id(),
        alternative: Texts::of(&tag("en"), "The library’s logo"),
    });
    let _ = Arc::make_mut(&mut odd.pictures).insert(logo.id(), logo);
    odd.sections[0].heading = Texts::default();
    odd.sections[1].introduction = Texts::of(
        &tag("en"),
        "For children who begin to read, and those who read to them.",
    );
    let long = Said {
        title: &word,
        by: &[&word],
        note: &"A sentence of some words. ".repeat(60),
        ..Said::default()
    };
    odd.sections[1]
        .entries
        .insert(1, Arc::new(entry(70, &long)));
    let mut empty = dia.clone();
    empty.sections.clear();
    let prints = [
        ("odd", &odd, plain.clone()),
        ("odd-two", &odd, two.clone()),
        ("empty", &empty, plain.clone()),
        ("one", &dia, plain.clone()),
        ("two", &dia, two.clone()),
        ("one-bare", &dia, bare(&plain)),
        ("two-bare", &dia, bare(&two)),
        (
            "grey",
            &dia,
            Options {
                ink: Ink::BlackAndWhite,
                ..two.clone()
            },
        ),
        (
            "author",
            &dia,
            Options {
                style: EntryStyle::AuthorFirst,
                paper: Paper::A4,
                ..plain.clone()
            },
        ),
        (
            "author-two",
            &dia,
            Options {
                style: EntryStyle::AuthorFirst,
                paper: Paper::A4,
                ..bare(&two)
            },
        ),
        ("spanish", &draft, spanish),
        ("scripts", &super::scripts::scripts(), bare(&two)),
        (
            "arabic",
            &lists::with_covers_of_height(super::scripts::arabic(), 600),
            Options {
                language: lists::tag("ar"),
                ..two
            },
        ),
    ];
    let sample = include_bytes!("../../assets/samples/together-with-dia.ron");
    let sample = colibri::file::decode(sample).unwrap().list;
    let whole = |language: &str| Options {
        cultures: true,
        index_languages: true,
        index_cultures: true,
        language: lists::tag(language),
        ..Options::of(&PublicList::from(&sample))
    };
    let indexed = [
        ("sample-en", &sample, whole("en")),
        ("sample-es", &sample, whole("es")),
        ("rtl", &super::scripts::beside(), whole("en")),
        (
            "rtl-two",
            &super::scripts::beside(),
            Options {
                columns: Columns::Two,
                ..whole("es")
            },
        ),
    ];
    for (name, list, options) in prints.into_iter().chain(indexed) {
        if !name.starts_with(&only) {
            continue;
        }
        let pages = pages(list, &options);
        for warning in pages.warnings() {
            println!("{name}: {warning:?}");
        }
        for page in 0..pages.count() {
            let pixels = pages.pixels(page, 1.6).unwrap();
            image::save_buffer(
                folder.join(format!("{name}-{page}.png")),
                &pixels.rgba,
                pixels.width,
                pixels.height,
                image::ColorType::Rgba8,
            )
            .unwrap();
        }
        std::fs::write(folder.join(format!("{name}.pdf")), pages.pdf().unwrap()).unwrap();
    }
}
