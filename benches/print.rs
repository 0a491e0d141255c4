//! From a keystroke to the page, and from a list to its PDF. Run with `cargo bench --bench print`.
#![allow(clippy::unwrap_used)]

#[path = "../tests/print/lists.rs"]
mod lists;

use colibri::file::{Lineage, encode};
use colibri::model::{Booklist, Cover, Picture, PublicList, Texts};
use colibri::print::{Columns, Ink, Options, Palette, Press, Printable};
use divan::Bencher;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

fn main() {
    divan::main();
}

/// Gives so many entries, each with a cover as large as the program keeps them and as busy as a photograph.
fn list(count: usize) -> Booklist {
    let mut list = lists::of_size(count);
    let mut pictures = (*list.pictures).clone();
    let mut number = 0;
    for section in &mut list.sections {
        for entry in &mut section.entries {
            number += 1;
            let picture = photograph(number);
            Arc::make_mut(entry).cover = Some(Cover {
                picture: picture.id(),
                alternative: Texts::default(),
            });
            let _ = pictures.insert(picture.id(), picture);
        }
    }
    list.pictures = Arc::new(pictures);
    list
}

/// Makes a picture of 440 by 600 pixels with soft shapes and grain: about 60 kB, as covers from publishers have.
fn photograph(number: u32) -> Picture {
    let mut seed = number;
    let picture = image::RgbImage::from_fn(440, 600, |x, y| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (seed >> 28) as f32;
        let wave = |by: f32| {
            let place = x as f32 / 37.0 + y as f32 / 53.0 + by * number as f32;
            (120.0 + 100.0 * place.sin() + grain) as u8
        };
        image::Rgb([wave(0.7), wave(1.3), wave(2.9)])
    });
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 85);
    picture.write_with_encoder(encoder).unwrap();
    Picture::new(bytes).unwrap()
}

/// Types one more letter into the annotation of an entry.
fn typed(list: &mut Booklist, letters: usize) {
    let at = list.sections[0].entries.len() / 2;
    let entry = Arc::make_mut(&mut list.sections[0].entries[at]);
    let _ = entry.annotations.set(
        &lists::tag("en"),
        format!("A quiet story{}", "s".repeat(letters % 90)),
    );
}

/// A letter is typed; the page it stands on is laid out again and drawn for a pane of 450 pixels.
#[divan::bench(args = [Columns::One, Columns::Two])]
fn keystroke_to_pixels_of_40_entries_with_covers(bencher: Bencher<'_, '_>, columns: Columns) {
    let mut list = list(40);
    let options = Options {
        columns,
        ..Options::default()
    };
    let mut press = Press::for_screen();
    let mut letters = 0;
    let id = list.sections[0].entries[20].id;
    bencher.bench_local(|| {
        letters += 1;
        typed(&mut list, letters);
        let pages = press.lay_out(&PublicList::from(&list), &options).unwrap();
        let page = pages.page_of(id).unwrap().page;
        let (width, _) = pages.size(page).unwrap();
        pages.pixels(page, 450.0 / width).unwrap()
    });
}

/// Only the new layout after a letter.
#[divan::bench(args = [40, 400])]
fn keystroke_to_layout(bencher: Bencher<'_, '_>, count: usize) {
    let mut list = list(count);
    let options = Options {
        columns: Columns::Two,
        ..Options::default()
    };
    let mut press = Press::new();
    let mut letters = 0;
    bencher.bench_local(|| {
        letters += 1;
        typed(&mut list, letters);
        press.lay_out(&PublicList::from(&list), &options).unwrap()
    });
}

/// The PDF of pages that are laid out.
#[divan::bench]
fn pdf_of_40_entries_with_covers(bencher: Bencher<'_, '_>) {
    let pages = Press::new()
        .lay_out(&PublicList::from(&list(40)), &Options::default())
        .unwrap();
    bencher.bench_local(|| pages.pdf().unwrap());
}

/// Everything that an export does but reading and writing: a new press, the layout, the PDF. What Typst remembers is let go.
#[divan::bench(args = [true, false])]
fn whole_export_of_40_entries(bencher: Bencher<'_, '_>, covers: bool) {
    let list = list(40);
    let options = Options {
        covers,
        ..Options::default()
    };
    bencher
        .with_inputs(|| typst::comemo::evict(0))
        .bench_local_values(|()| {
            let pages = Press::new()
                .lay_out(&PublicList::from(&list), &options)
                .unwrap();
            pages.pdf().unwrap()
        });
}

/// More sets of choices than Typst remembers layouts of, each different from the one before in one choice.
fn choices(printable: Printable) -> Vec<Options> {
    let basis = Options {
        printable,
        other_language: Some(lists::tag("es")),
        ..Options::default()
    };
    (0..32_usize)
        .map(|turn| {
            // A Gray code: from one number to the next one bit changes.
            let bits = turn ^ (turn >> 1);
            let is = |bit: usize| bits >> bit & 1 == 1;
            Options {
                palette: Palette::ALL[usize::from(is(0)) + 2 * usize::from(is(1))],
                covers: is(2),
                annotations: is(3),
                ink: if is(4) {
                    Ink::BlackAndWhite
                } else {
                    Ink::Colour
                },
                ..basis.clone()
            }
        })
        .collect()
}

/// One option is changed; the first page of each printable is laid out again and drawn for a pane of 450 pixels.
#[divan::bench(args = Printable::ALL)]
fn option_to_page_of_40_entries_with_covers(bencher: Bencher<'_, '_>, printable: Printable) {
    let list = PublicList::from(&list(40));
    let choices = choices(printable);
    let mut press = Press::for_screen();
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        let pages = press
            .lay_out(&list, &choices[turn % choices.len()])
            .unwrap();
        let (width, _) = pages.size(0).unwrap();
        pages.pixels(0, 450.0 / width).unwrap()
    });
}

/// A folder with a list in a file, for the program itself.
fn folder(list: &Booklist) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    std::fs::write(&path, encode(list, &Lineage::new())).unwrap();
    (folder, path)
}

fn export(list: &Path, rest: &[&str]) {
    let done = Command::new(env!("CARGO_BIN_EXE_colibri"))
        .arg("export")
        .arg(list)
        .args(rest)
        .current_dir(list.parent().unwrap())
        .env("COLIBRI_SHELF", list.with_extension("shelf"))
        .output()
        .unwrap();
    assert!(done.status.success());
}

/// The brochure with 40 covers, the whole process. The PDF has at most 2 MB.
#[divan::bench]
fn process_brochure_with_40_covers(bencher: Bencher<'_, '_>) {
    let (folder, path) = folder(&list(40));
    let arguments = ["--as", "pdf", "--printable", "brochure", "--out", "out.pdf"];
    bencher.bench_local(|| export(&path, &arguments));
    let size = std::fs::metadata(folder.path().join("out.pdf"))
        .unwrap()
        .len();
    assert!(size <= 2_000_000, "{size} bytes");
}

/// All printables in colour and grey, on letter and A4, in two languages: 64 files, the whole process.
#[divan::bench(sample_count = 5)]
fn process_64_files_of_40_entries(bencher: Bencher<'_, '_>) {
    let (folder, path) = folder(&list(40));
    bencher.bench_local(|| {
        export(
            &path,
            &[
                "--as",
                "pdf",
                "--printable",
                "all",
                "--paper",
                "letter,a4",
                "--ink",
                "colour,bw",
                "--lang",
                "en,es",
                "--out",
                "all",
            ],
        );
    });
    assert_eq!(
        std::fs::read_dir(folder.path().join("all"))
            .unwrap()
            .count(),
        64
    );
}

/// A handout of 4,000 entries, the whole process.
#[divan::bench(sample_count = 5)]
fn process_handout_of_4000_entries(bencher: Bencher<'_, '_>) {
    let (_folder, path) = folder(&lists::of_size(4_000));
    bencher.bench_local(|| export(&path, &["--as", "pdf", "--out", "out.pdf"]));
}
