//! Temporary: pages for the eye.
#![allow(clippy::unwrap_used, clippy::panic, dead_code)]
#[path = "print/lists.rs"]
mod lists;
#[path = "print/scripts.rs"]
mod scripts;
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

fn pages(list: &Booklist, options: &Options) -> Pages {
    Press::new()
        .lay_out(&PublicList::from(list), options)
        .unwrap()
}
fn text_of(pages: &Pages) -> String {
    pages.text()
}

fn sized(count: usize, covers: bool) -> Booklist {
    let source = lists::dia();
    let all: Vec<Arc<Entry>> = source.entries().cloned().collect();
    let ratios = [
        (400, 520),
        (480, 480),
        (420, 560),
        (500, 420),
        (400, 600),
        (450, 540),
    ];
    let mut list = source.clone();
    let mut out = Vec::new();
    for i in 0..count {
        let mut e = (*all[i % all.len()]).clone();
        e.id = lists::entry_id(1000 + i as u128);
        if i % 7 == 3 {
            e.annotations = Texts::of(
                &lists::tag("en"),
                "A girl and her grandmother travel north by bus, by boat and at last on foot, and in every place they meet somebody who has a word for home. The words are gathered in a notebook with a red cover. When the notebook is full, they are there. Or nearly. Sometimes a place begins before one arrives in it, and the last pages, which stay empty, are for the reader, who has surely travelled too and knows some other words for it.",
            );
        }
        e.cover = None;
        if covers && i % 11 != 5 {
            let (w, h) = ratios[i % ratios.len()];
            let picture = lists::cover(i as u32, w, h);
            e.cover = Some(Cover {
                picture: picture.id(),
                alternative: Texts::default(),
            });
            let _ = Arc::make_mut(&mut list.pictures).insert(picture.id(), picture);
        }
        out.push(Arc::new(e));
    }
    let head = list.sections[0].clone();
    list.sections = vec![head];
    list.sections[0].entries = out;
    list.logo = None;
    list.subtitle = Texts::of(
        &lists::tag("en"),
        "Many children, many cultures, many books",
    );
    list.slogan = Texts::of(
        &lists::tag("es"),
        "Muchos niños, muchas culturas, muchos libros",
    );
    list.credits = Texts::of(
        &lists::tag("en"),
        "Chosen and annotated by a committee of children’s librarians. May be copied and handed out freely.",
    );
    list
}

#[test]
#[ignore = "for the eye"]
fn art_look() {
    let dir = std::env::var("TEMPLATES").unwrap_or_else(|_| "/work/wt/art/assets/print".into());
    let own: Vec<(String, String)> = std::fs::read_dir(dir)
        .unwrap()
        .filter_map(|f| {
            let p = f.ok()?.path();
            if p.extension()? != "typ" {
                return None;
            }
            Some((
                p.file_stem()?.to_str()?.to_owned(),
                std::fs::read_to_string(&p).ok()?,
            ))
        })
        .collect();
    let out = std::env::var("OUT").unwrap();
    std::fs::create_dir_all(&out).unwrap();
    let var = |n: &str, d: &str| std::env::var(n).unwrap_or_else(|_| d.to_owned());
    let count: usize = var("COUNT", "12").parse().unwrap();
    let mut list = match var("LIST", "sized").as_str() {
        "scripts" => scripts::scripts(),
        "arabic" => lists::with_covers_of_height(scripts::arabic(), 600),
        "sample" => {
            colibri::file::decode(include_bytes!("../assets/samples/together-with-dia.ron"))
                .unwrap()
                .list
        }
        "empty" => {
            let mut l = sized(1, false);
            l.sections.clear();
            l
        }
        "odd" => {
            let mut l = sized(count, true);
            l.title = Texts::of(
                &lists::tag("en"),
                "A list with a very long title, such as a committee writes when it cannot agree on a short one, for families who read together",
            );
            let word = "Donaudampfschifffahrt".repeat(9);
            let mut e = (*l.sections[0].entries[1]).clone();
            e.book.title = word.clone();
            e.book.subtitle = "And a long subtitle about that very word and its history".into();
            e.annotations = Texts::of(
                &lists::tag("en"),
                &"A sentence of some words that goes on. ".repeat(700),
            );
            l.sections[0].entries[1] = Arc::new(e);
            let mut e = (*l.sections[0].entries[0]).clone();
            e.annotations = Texts::of(&lists::tag("en"), &"word after word ".repeat(300));
            l.sections[0].entries[0] = Arc::new(e);
            l
        }
        _ => sized(count, var("NOCOVERS", "") == ""),
    };
    list.year = Written::parse("2027");
    if var("DRAFT", "") != "" {
        list.stage = Stage::Draft;
    }
    let library = if var("NOLIB", "") == "" {
        Library {
            name: "Riverside Public Library".into(),
            address: "100 Bridge Street\n555-0100".into(),
            hours: Texts::of(&lists::tag("en"), "Monday to Saturday, 9 to 8"),
            programs: Texts::of(&lists::tag("en"), "Bilingual story time: Tuesdays at 10:30"),
            web: "https://library.example".into(),
            ..Library::default()
        }
    } else {
        Library::default()
    };
    let base = Options {
        printable: match var("P", "poster").as_str() {
            "poster" => Printable::Poster,
            "talkers" => Printable::ShelfTalkers,
            "bookmarks" => Printable::Bookmarks,
            _ => Printable::Handout,
        },
        paper: match var("PAPER", "letter").as_str() {
            "a4" => Paper::A4,
            "a3" => Paper::A3,
            "tabloid" => Paper::Tabloid,
            _ => Paper::Letter,
        },
        art: match var("ART", "hummingbird").as_str() {
            "books" => Art::Books,
            "papel-picado" => Art::PapelPicado,
            "plain" => Art::Plain,
            _ => Art::Hummingbird,
        },
        palette: match var("PALETTE", "river").as_str() {
            "orchard" => Palette::Orchard,
            "dusk" => Palette::Dusk,
            "earth" => Palette::Earth,
            _ => Palette::River,
        },
        ink: if var("GREY", "") != "" {
            Ink::BlackAndWhite
        } else {
            Ink::Colour
        },
        talkers: match var("N", "").as_str() {
            "6" => Talkers::Six,
            "8" => Talkers::Eight,
            _ => Talkers::Four,
        },
        bookmarks: if var("N", "") == "5" {
            Bookmarks::Five
        } else {
            Bookmarks::Four
        },
        composition: if var("TITLES", "") != "" {
            Composition::Titles
        } else {
            Composition::Covers
        },
        address: if var("NOLIB", "") == "" {
            "library.example/dia".into()
        } else {
            String::new()
        },
        language: lists::tag(&var("LANG_", "en")),
        covers: var("OFF", "") == "",
        library: Arc::new(library),
        ..Options::default()
    };
    let mut press = Press::new().with_templates(OwnTemplates::new(own));
    let public = PublicList::from(&list);
    let pages = match press.lay_out(&public, &base) {
        Ok(p) => p,
        Err(e) => panic!("{e}"),
    };
    for round in 0..3 {
        let again = Options {
            palette: [Palette::Dusk, Palette::River, Palette::Earth][round],
            ..base.clone()
        };
        let start = std::time::Instant::now();
        let p = press.lay_out(&public, &again).unwrap();
        let laid = start.elapsed();
        let _ = p.pixels(0, 1.5);
        println!("again: {laid:?} + pixels {:?}", start.elapsed() - laid);
    }
    for w in pages.warnings().iter().take(5) {
        println!("{w:?}");
    }
    println!(
        "{} pages, {} warnings, fit {}",
        pages.count(),
        pages.warnings().len(),
        format!("{:?}", pages.fit())
            .chars()
            .take(80)
            .collect::<String>()
    );
    let scale: f64 = var("SCALE", "1.6").parse().unwrap();
    for page in 0..pages.count().min(4) {
        let px = pages.pixels(page, scale).unwrap();
        image::save_buffer(
            format!("{out}/{page}.png"),
            &px.rgba,
            px.width,
            px.height,
            image::ColorType::Rgba8,
        )
        .unwrap();
    }
    std::fs::write(format!("{out}/out.pdf"), pages.pdf().unwrap()).unwrap();
}
