//! Pictures of every printable, against which the present ones are held.
//!
//! `references/hashes.txt` names every page with its size and the hash (SHA-256) of its pixels; beside it a small picture shows each
//! page. Where a page changes, the test names it and draws it as it was, as it is, and where both differ into
//! `print-changes` in the target folder. Who meant the change accepts it:
//!
//! ```text
//! COLIBRI_ACCEPT_PRINTS=1 cargo test --test print references
//! ```

use super::gallery::gallery;
use super::lists::tag;
use colibri::model::*;
use colibri::print::*;
use image::{GrayImage, Luma, RgbImage};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Pixels to the point of what is hashed: 72 to the inch.
const FINE: f64 = 1.0;

/// Pixels to the point of what is kept to be looked at: 46 to the inch.
const SMALL: f64 = 46.0 / 72.0;

/// How to accept what has changed.
const ACCEPT: &str = "COLIBRI_ACCEPT_PRINTS=1 cargo test --test print references";

const DIA: &[u8] = include_bytes!("../../assets/samples/together-with-dia.ron");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/print/references")
}

/// Gives what is drawn: a name, the list, the choices.
fn prints() -> Vec<(String, Booklist, Options)> {
    let dia = colibri::file::decode(DIA).unwrap().list;
    let of = |list: &Booklist, language: &str| Options {
        language: tag(language),
        ..Options::of(&PublicList::from(list))
    };
    let mut prints = Vec::new();
    for printable in Printable::ALL {
        for language in ["en", "es"] {
            let options = Options {
                printable,
                other_language: Some(tag(if language == "en" { "es" } else { "en" })),
                index_languages: printable == Printable::Index,
                index_titles: printable == Printable::Index,
                index_authors: printable == Printable::Index,
                ..of(&dia, language)
            };
            let name = format!("{}-{language}", printable.word());
            prints.push((name, dia.clone(), options));
        }
    }
    let grey = Options {
        ink: Ink::BlackAndWhite,
        ..of(&dia, "en")
    };
    prints.push(("handout-en-grey".to_owned(), dia, grey));
    let gallery = gallery();
    for language in ["en", "ar"] {
        let options = Options {
            columns: Columns::Two,
            ..of(&gallery, language)
        };
        prints.push((format!("gallery-{language}"), gallery.clone(), options));
    }
    prints
}

/// A page as it is now.
struct Drawn {
    size: (u32, u32),
    hash: String,
    picture: RgbImage,
}

fn draw() -> BTreeMap<String, Drawn> {
    let mut press = Press::new();
    let mut drawn = BTreeMap::new();
    for (name, list, options) in prints() {
        let pages = press
            .lay_out(&PublicList::from(&list), &options)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        for page in 0..pages.count() {
            let fine = pages.pixels(page, FINE).unwrap();
            let small = pages.pixels(page, SMALL).unwrap();
            let hash = Sha256::digest(&fine.rgba);
            let hash = hash.iter().take(16).fold(String::new(), |mut text, byte| {
                let _ = write!(text, "{byte:02x}");
                text
            });
            let one = Drawn {
                size: (fine.width, fine.height),
                hash,
                picture: in_few_colours(&small),
            };
            let _ = drawn.insert(format!("{name}-{:02}", page + 1), one);
        }
    }
    drawn
}

/// How many shades of each colour a kept picture has: enough to see what changed, and little to keep.
const SHADES: u8 = 4;

/// A picture with few shades of each colour.
fn in_few_colours(pixels: &Pixels) -> RgbImage {
    RgbImage::from_fn(pixels.width, pixels.height, |x, y| {
        let at = (y * pixels.width + x) as usize * 4;
        image::Rgb([0, 1, 2].map(|colour| colour_of(shade_of(pixels.rgba[at + colour]))))
    })
}

/// Gives the nearest shade.
fn shade_of(colour: u8) -> u8 {
    u8::try_from((u16::from(colour) + 42) / 85).unwrap()
}

/// Gives the colour of a shade.
fn colour_of(shade: u8) -> u8 {
    shade * 85
}

fn line(name: &str, drawn: &Drawn) -> String {
    let (width, height) = drawn.size;
    format!("{name} {width}x{height} {}", drawn.hash)
}

/// Writes a picture with a table of its few colours.
fn write(path: &Path, picture: &RgbImage) {
    let shades = || 0..SHADES;
    let table: Vec<u8> = shades()
        .flat_map(|red| {
            shades().flat_map(move |green| shades().flat_map(move |blue| [red, green, blue]))
        })
        .map(colour_of)
        .collect();
    let places: Vec<u8> = picture
        .pixels()
        .map(|pixel| {
            pixel
                .0
                .iter()
                .fold(0, |place, colour| place * SHADES + shade_of(*colour))
        })
        .collect();
    let mut encoder = png::Encoder::new(
        fs::File::create(path).unwrap(),
        picture.width(),
        picture.height(),
    );
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(table);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&places).unwrap();
}

/// Keeps every page as the one to be held against.
fn accept(drawn: &BTreeMap<String, Drawn>) {
    let folder = folder();
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let lines: Vec<String> = drawn.iter().map(|(name, one)| line(name, one)).collect();
    fs::write(folder.join("hashes.txt"), lines.join("\n") + "\n").unwrap();
    for (name, one) in drawn {
        write(&folder.join(format!("{name}.png")), &one.picture);
    }
}

/// Draws what was, what is, and where they differ.
fn show(changes: &Path, name: &str, now: Option<&Drawn>) {
    let before = image::open(folder().join(format!("{name}.png"))).ok();
    let before = before.map(|picture| picture.into_rgb8());
    if let Some(before) = &before {
        write(&changes.join(format!("{name}-before.png")), before);
    }
    if let Some(now) = now {
        write(&changes.join(format!("{name}-now.png")), &now.picture);
    }
    if let (Some(before), Some(now)) = (before, now) {
        let (width, height) = (
            before.width().max(now.picture.width()),
            before.height().max(now.picture.height()),
        );
        let difference = GrayImage::from_fn(width, height, |x, y| {
            let (one, other) = (
                before.get_pixel_checked(x, y),
                now.picture.get_pixel_checked(x, y),
            );
            Luma([if one == other { 255 } else { 0 }])
        });
        difference
            .save(changes.join(format!("{name}-difference.png")))
            .unwrap();
    }
}

#[test]
fn references() {
    let drawn = draw();
    if std::env::var_os("COLIBRI_ACCEPT_PRINTS").is_some() {
        return accept(&drawn);
    }
    let kept = fs::read_to_string(folder().join("hashes.txt")).unwrap_or_default();
    let kept: BTreeMap<&str, &str> = kept
        .lines()
        .filter_map(|line| Some((line.split_once(' ')?.0, line)))
        .collect();
    let new = drawn
        .keys()
        .map(String::as_str)
        .filter(|name| !kept.contains_key(name));
    let gone = kept
        .keys()
        .copied()
        .filter(|name| !drawn.contains_key(*name));
    let other = drawn
        .iter()
        .filter(|(name, one)| {
            kept.get(name.as_str())
                .is_some_and(|kept| *kept != line(name, one))
        })
        .map(|(name, _)| name.as_str());
    let changed: Vec<(&str, &str)> = (new.map(|name| (name, "is new")))
        .chain(gone.map(|name| (name, "is gone")))
        .chain(other.map(|name| (name, "looks different")))
        .collect();
    let changes = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .unwrap()
        .join("print-changes");
    let _ = fs::remove_dir_all(&changes);
    if changed.is_empty() {
        return;
    }
    fs::create_dir_all(&changes).unwrap();
    let mut report = String::new();
    for (name, what) in &changed {
        show(&changes, name, drawn.get(*name));
        let _ = writeln!(report, "  {name} {what}");
    }
    panic!(
        "{} of {} printed pages changed:\n{report}\nSee {}.\nIf they are meant to look so: {ACCEPT}",
        changed.len(),
        drawn.len(),
        changes.display()
    );
}

/// What is kept stays small enough for everybody who copies the project.
#[test]
fn references_take_little_room() {
    let files = fs::read_dir(folder()).into_iter().flatten();
    let size: u64 = files
        .map(|file| file.unwrap().metadata().unwrap().len())
        .sum();
    assert!(size < 1_500_000, "{size} bytes");
}
