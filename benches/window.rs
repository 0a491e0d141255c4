//! One frame of the window, and one letter typed, with 100 and with 10,000 books.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::app::{self, Asker, Start};
use colibri::file::{Lineage, save};
use colibri::mint;
use colibri::model::{
    Booklist, Contributor, Entry, LanguageRole, LanguageTag, LanguageUse, Role, Section, Texts,
    Written,
};
use colibri::shelf::Shelf;
use divan::Bencher;
use iced::Size;
use iced::futures::FutureExt;
use std::sync::Arc;

#[path = "../tests/window/mod.rs"]
mod window;

fn main() {
    divan::main();
}

const COUNTS: [usize; 2] = [100, 10_000];

fn list(count: usize) -> Booklist {
    let english = LanguageTag::english();
    let mut list = Booklist::new(mint::id(), english.clone());
    list.title = Texts::of(&english, "Together with Día 2027");
    for band in 0..4 {
        let mut section = Section::new(mint::id(), Texts::of(&english, format!("Band {band}")));
        for n in 0..count / 4 {
            let mut entry = Entry::new(mint::id());
            entry.book.title = format!("A book about {n} rivers and {band} bridges");
            entry.book.contributors = vec![
                Contributor::new(format!("Author {}", n % 700), Role::Author),
                Contributor::new(format!("Painter {}", n % 300), Role::Illustrator),
            ];
            entry.book.publisher = format!("Press {}", n % 90);
            entry.book.year = Written::parse("2024");
            entry.book.languages = vec![
                LanguageUse::new(english.clone(), LanguageRole::BilingualOriginal),
                LanguageUse::new(LanguageTag::spanish(), LanguageRole::BilingualParallel),
            ];
            let words = "A child and her grandmother walk across the city, gathering words in two languages and carrying them home.";
            entry.annotations = Texts::of(&english, words);
            section.entries.push(Arc::new(entry));
        }
        list.sections.push(section);
    }
    list
}

/// Opens a list of so many books. The pane with the page is closed: the press works on a thread of its own.
fn open(
    count: usize,
    folder: &std::path::Path,
) -> window::Window<impl iced::Program<State = app::App, Message = app::Message> + use<>> {
    let path = folder.join(format!("{count}.ron"));
    let _ = save(&path, &list(count), &Lineage::default(), None).unwrap();
    let shelf = Shelf::at(folder.join("shelf")).unwrap();
    let (mut settings, _) = shelf.settings().unwrap();
    settings.panes.page = false;
    shelf.keep_settings(&settings).unwrap();
    let program = app::program(Start {
        file: Some(path),
        shelf,
        trouble: None,
        asker: Asker::with(|_| async { None }.boxed()),
    });
    let mut window = window::Window::start(program, Size::new(1366.0, 768.0));
    window.until("the list is open", |window| window.reads("rivers"));
    window
}

#[divan::bench(args = COUNTS)]
fn frame(bencher: Bencher, count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(count, folder.path());
    bencher.bench_local(|| window.frame());
}

#[divan::bench(args = COUNTS)]
fn letter_in_the_title_and_frame(bencher: Bencher, count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(count, folder.path());
    window.tab_to("Title");
    bencher.bench_local(|| {
        window.stroke_of('a');
        window.frame();
    });
}

#[divan::bench(args = COUNTS)]
fn letter_in_the_search_and_frame(bencher: Bencher, count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(count, folder.path());
    window.ctrl("f");
    let mut letters = "river".chars().cycle();
    bencher.bench_local(|| {
        window.stroke_of(letters.next().unwrap());
        window.frame();
    });
}
