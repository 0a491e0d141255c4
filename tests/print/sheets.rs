//! Sheets for the eye: brochure, checklist, bilingual sheet, index, and the handout with all that can be chosen for it.

use super::lists::{self, tag};
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

/// Gives a library that says everything of itself.
pub(super) fn library() -> Arc<Library> {
    let mut hours = Texts::of(&tag("en"), "Monday to Saturday, 9 to 8\nSunday, 1 to 5");
    let _ = hours.set(
        &tag("es"),
        "De lunes a sábado, de 9 a 20\nDomingos, de 13 a 17",
    );
    let mut programs = Texts::of(
        &tag("en"),
        "Bilingual story time: Tuesdays at 10:30\nDía at the library: April 30, all day",
    );
    let _ = programs.set(
        &tag("es"),
        "Hora del cuento bilingüe: martes a las 10:30\nEl Día en la biblioteca: 30 de abril",
    );
    Arc::new(Library {
        name: "Riverside Public Library".into(),
        address: "100 Bridge Street\nRiverside\n555-0100".into(),
        hours,
        programs,
        web: "riverside.example/dia".into(),
        logo: Some(lists::cover(5, 240, 150)),
        ..Library::default()
    })
}

fn sample() -> Booklist {
    let sample = include_bytes!("../../assets/samples/together-with-dia.ron");
    colibri::file::decode(sample).unwrap().list
}

/// Gives a list of so many of its first entries.
pub(super) fn first(mut list: Booklist, mut count: usize) -> Booklist {
    for section in &mut list.sections {
        section.entries.truncate(count);
        count -= section.entries.len();
    }
    list.sections.retain(|section| !section.entries.is_empty());
    list
}

/// Gives every entry a call number.
pub(super) fn shelved(mut list: Booklist) -> Booklist {
    for section in &mut list.sections {
        for entry in &mut section.entries {
            let entry = Arc::make_mut(entry);
            let author = entry.book.contributors.first();
            let name = author.map_or_else(String::new, Contributor::filing_name);
            let start: String = name.chars().take(3).collect();
            entry.call_number = format!("E {}", start.to_uppercase());
        }
    }
    list
}

/// Templates as they stand on the disk now: no need to build for a change of one.
fn templates() -> OwnTemplates {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/print");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "typ"));
    OwnTemplates::new(files.map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(&path).unwrap())
    }))
}

/// Writes pages to look at into the target folder's `tmp/sheets`: `LOOK=brochure cargo test --test print sheets -- --ignored`.
#[test]
#[ignore = "for the eye"]
fn sheets() {
    let folder = std::env::var("SHEETS")
        .unwrap_or_else(|_| concat!(env!("CARGO_TARGET_TMPDIR"), "/sheets").into());
    let folder = std::path::Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    let only = std::env::var("LOOK").unwrap_or_default();
    let scale = std::env::var("SCALE")
        .ok()
        .and_then(|scale| scale.parse().ok())
        .unwrap_or(1.0);
    let dia = lists::with_covers_of_height(lists::dia(), 600);
    let sample = sample();
    let mut draft = first(sample.clone(), 20);
    draft.stage = Stage::Draft;
    let gallery = super::gallery::gallery();
    let arabic = lists::with_covers_of_height(super::scripts::arabic(), 600);
    let base = |printable: Printable, list: &Booklist| Options {
        printable,
        address: "https://riverside.example/dia".into(),
        library: library(),
        ..Options::of(&PublicList::from(list))
    };
    let mut prints: Vec<(String, Booklist, Options)> = Vec::new();
    for printable in [
        Printable::Handout,
        Printable::Brochure,
        Printable::Checklist,
        Printable::Bilingual,
        Printable::Index,
    ] {
        let word = printable.word();
        let mut add = |name: &str, list: &Booklist, change: &dyn Fn(&mut Options)| {
            let mut options = base(printable, list);
            change(&mut options);
            prints.push((format!("{word}-{name}"), list.clone(), options));
        };
        let second = |options: &mut Options| options.other_language = Some(tag("es"));
        add("dia", &dia, &second);
        add("bare", &dia, &|options| {
            second(options);
            options.covers = false;
            options.library = Arc::default();
            options.address.clear();
        });
        add("spanish", &shelved(dia.clone()), &|options| {
            options.language = tag("es");
            options.paper = Paper::A4;
            options.other_language = Some(tag("en"));
            options.pairing = Pairing::InTurn;
        });
        add("grey", &shelved(sample.clone()), &|options| {
            second(options);
            options.ink = Ink::BlackAndWhite;
            options.prices = true;
        });
        add("whole", &sample, &|options| {
            second(options);
            options.cultures = true;
            options.index_languages = true;
            options.index_cultures = true;
            options.index_authors = true;
            options.index_titles = true;
            options.columns = Columns::Two;
        });
        add("draft", &draft, &|options| {
            second(options);
            options.pairing = Pairing::InTurn;
            options.style = EntryStyle::AuthorFirst;
        });
        add("section", &sample, &|options| {
            second(options);
            options.section = Some(sample.sections[1].id);
        });
        add("titles", &sample, &|options| {
            second(options);
            options.annotations = false;
            options.isbns = false;
        });
        add("few", &first(dia.clone(), 4), &second);
        add(
            "many",
            &lists::with_covers_of_height(lists::of_size(40), 600),
            &second,
        );
        let arts = [
            ("picado", Art::PapelPicado, Palette::Orchard),
            ("books", Art::Books, Palette::Dusk),
            ("plain", Art::Plain, Palette::Earth),
        ];
        for (name, art, palette) in arts {
            add(name, &first(dia.clone(), 9), &|options| {
                second(options);
                (options.art, options.palette) = (art, palette);
            });
        }
        for language in ["en", "ar"] {
            add(&format!("gallery-{language}"), &gallery, &|options| {
                options.language = tag(language);
                options.other_language = Some(tag(if language == "en" { "ar" } else { "en" }));
            });
        }
        add("arabic", &arabic, &|options| {
            options.language = tag("ar");
            options.other_language = Some(tag("en"));
        });
    }
    for (name, list, options) in prints {
        if !name.starts_with(&only) {
            continue;
        }
        let mut press = Press::new().with_templates(templates());
        let pages = match press.lay_out(&PublicList::from(&list), &options) {
            Ok(pages) => pages,
            Err(error) => {
                println!("{name}: {error:?}");
                continue;
            }
        };
        println!("{name}: {} pages, {:?}", pages.count(), pages.fit());
        for warning in pages.warnings() {
            println!("{name}: {warning:?}");
        }
        for page in 0..pages.count() {
            let pixels = pages.pixels(page, scale).unwrap();
            let file = folder.join(format!("{name}-{page}.png"));
            let colours = image::ColorType::Rgba8;
            image::save_buffer(file, &pixels.rgba, pixels.width, pixels.height, colours).unwrap();
        }
        match pages.pdf() {
            Ok(pdf) => std::fs::write(folder.join(format!("{name}.pdf")), pdf).unwrap(),
            Err(error) => println!("{name}: {error:?}"),
        }
    }
}
