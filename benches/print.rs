//! From a keystroke to the page, and from a list to its PDF. Run with `cargo bench --bench print`.
#![allow(clippy::unwrap_used)]

#[path = "../tests/print/lists.rs"]
mod lists;

use colibri::model::{Booklist, PublicList};
use colibri::print::{Columns, Options, Press};
use divan::Bencher;
use std::sync::Arc;

fn main() {
    divan::main();
}

fn list(count: usize) -> Booklist {
    lists::with_covers_of_height(lists::of_size(count), 600)
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
