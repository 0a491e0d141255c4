//! The print studio through the real program: choosing, keeping, exporting, as people do it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

use colibri::app::widget::semantics::Role;
use colibri::app::{App, Asker, Message, Start, program};
use colibri::file::{self, Lineage};
use colibri::mint;
use colibri::model::*;
use iced::futures::FutureExt;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::{Program, Size};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use window::Window;
use window::computer::Computer;

fn list_of(books: usize) -> Booklist {
    let (english, spanish) = (LanguageTag::english(), LanguageTag::spanish());
    let mut list = Booklist::new(mint::id(), english.clone());
    let _ = list.title.set(&english, "Rivers");
    let _ = list.title.set(&spanish, "Ríos");
    list.also_issued_in = vec![spanish];
    let mut section = Section::new(mint::id(), Texts::default());
    for nth in 0..books {
        let mut entry = Entry::new(mint::id());
        entry.book.title = format!("River {nth}");
        entry.annotations = Texts::of(&english, "A child walks along a river and gathers words.");
        section.entries.push(Arc::new(entry));
    }
    list.sections.push(section);
    list
}

fn keep(computer: &Computer, name: &str, list: &Booklist) -> PathBuf {
    let path = computer.path(name);
    let _ = file::save(&path, list, &Lineage::new(), None).unwrap();
    path
}

/// Opens a list in a window that is high enough for all of the studio, with the studio shown. `answer` is given to every file dialog.
fn studio(
    computer: &Computer,
    path: &Path,
    answer: Option<PathBuf>,
) -> Window<impl Program<State = App, Message = Message> + use<>> {
    studio_in(Size::new(1366.0, 2400.0), computer, path, answer)
}

/// Opens a list in a window of a size, with the studio shown.
fn studio_in(
    size: Size,
    computer: &Computer,
    path: &Path,
    answer: Option<PathBuf>,
) -> Window<impl Program<State = App, Message = Message> + use<>> {
    let start = Start {
        file: Some(path.to_owned()),
        shelf: computer.shelf(),
        trouble: None,
        asker: Asker::with(move |_| {
            let answer = answer.clone();
            async move { answer }.boxed()
        }),
    };
    let mut window = Window::start(program(start), size);
    window.until("the list", |window| window.reads("River 0"));
    window.ctrl("p");
    window.until("the studio", |window| window.reads("Tri-fold brochure"));
    // The page is made as large as its place, which is known once it has been drawn.
    window.redraw();
    // The picture that says whether its print fits is one of the first.
    let told = |window: &mut Window<_>| {
        window.reads("Tri-fold brochure, ") || window.reads("Nothing to print yet")
    };
    window.until("the pictures", told);
    window
}

/// Presses the small picture of a print, whatever is said of how it fits.
fn choose<P: Program<State = App, Message = Message> + 'static>(
    window: &mut Window<P>,
    name: &str,
) {
    window.settle();
    let nodes = window.nodes();
    let tile = nodes.iter().find(|node| {
        node.semantics.role == Role::RadioButton && node.semantics.name.starts_with(name)
    });
    let Some(tile) = tile else {
        panic!("no {name:?}\n{}", window.describe());
    };
    let name = tile.semantics.name.clone();
    window.press(Role::RadioButton, &name);
}

fn is_chosen<P: Program<State = App, Message = Message> + 'static>(
    window: &mut Window<P>,
    name: &str,
) -> bool {
    window.nodes().iter().any(|node| {
        node.semantics.role == Role::RadioButton
            && node.semantics.name.starts_with(name)
            && node.semantics.checked == Some(true)
    })
}

#[test]
fn a_brochure_is_chosen_changed_kept_under_a_name_and_undone() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(3));
    let mut window = studio(&computer, &path, None);
    assert!(is_chosen(&mut window, "Handout"));
    choose(&mut window, "Tri-fold brochure");
    window.until("it fits", |window| window.reads("fits"));
    assert!(is_chosen(&mut window, "Tri-fold brochure"));
    assert!(!window.reads("Columns"), "a brochure has no choice of them");
    window.press(Role::CheckBox, "Prices");
    choose(&mut window, "Orchard");
    window.press(Role::TextInput, "Web address of the list");
    window.write("library.org/rivers");

    window.press(Role::Button, "Keep");
    window.expect("Give the set a name.");
    window.write("For the branches");
    window.key(Named::Enter);
    window.expect("Name of this set");
    window.ctrl("s");
    let sets = || computer.read(&path).prints;
    window.until("it is saved", |_| sets().len() == 1);
    let set = sets().remove(0);
    assert_eq!(set.name, "For the branches");
    assert_eq!(set.options.printable, Printable::Brochure);
    assert_eq!(set.options.palette, Palette::Orchard);
    assert_eq!(set.options.address, "library.org/rivers");
    assert!(set.options.prices);

    // Another print, and back to the set.
    choose(&mut window, "Checklist");
    assert!(is_chosen(&mut window, "Checklist"));
    choose(&mut window, "For the branches");
    assert!(is_chosen(&mut window, "For the branches"));
    window.press(Role::CheckBox, "Prices");
    window.press(Role::Button, "Update with these choices");
    window.ctrl("s");
    window.until("it is saved", |_| !sets()[0].options.prices);

    // A set that is removed and had back is the one that was chosen, and so is one whose name is taken back.
    window.press(Role::Button, "Remove this set");
    assert!(!is_chosen(&mut window, "For the branches"));
    window.ctrl("z");
    assert!(is_chosen(&mut window, "For the branches"));
    window.press(Role::TextInput, "Name of this set");
    window.write("!");
    window.press(Role::Button, "Rename");
    assert!(is_chosen(&mut window, "For the branches!"));
    window.ctrl("z");
    assert!(is_chosen(&mut window, "For the branches"));

    window.ctrl("z");
    window.ctrl("z");
    window.ctrl("s");
    window.until("both are undone", |_| sets().is_empty());
    window.expect("Keep these choices as");
    assert!(window.find(Role::RadioButton, "For the branches").is_none());
}

#[test]
fn by_keyboard_alone() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let mut window = studio(&computer, &path, None);
    let focused = |window: &mut Window<_>| window.focused().unwrap().semantics;
    assert!(focused(&mut window).name.starts_with("Handout"));
    window.key(Named::ArrowRight);
    assert!(focused(&mut window).name.starts_with("Tri-fold brochure"));
    window.key(Named::ArrowDown);
    assert!(focused(&mut window).name.starts_with("Shelf talkers"));
    window.key(Named::Enter);
    assert!(is_chosen(&mut window, "Shelf talkers"));
    window.key(Named::F6);
    assert_eq!(focused(&mut window).name, "Paper");
    // In a menu the arrows are the menu's own.
    window.key(Named::ArrowDown);
    window.key(Named::ArrowDown);
    window.key(Named::Enter);
    assert_eq!(focused(&mut window).value.as_deref(), Some("A4"));
    window.key(Named::F6);
    window.key(Named::F6);
    assert!(focused(&mut window).name.starts_with("Shelf talkers"));

    // Groups are one stop of the Tab key: what is chosen of them.
    window.key(Named::Tab);
    assert_eq!(focused(&mut window).name, "Paper");
    window.tab_to("River");
    window.key(Named::ArrowRight);
    assert_eq!(focused(&mut window).name, "Orchard");
    window.key(Named::Enter);
    assert!(is_chosen(&mut window, "Orchard"));
    window.key(Named::Tab);
    assert_eq!(focused(&mut window).name, "Covers");
}

#[test]
fn the_page_is_scrolled_by_keys() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(9));
    let mut window = studio_in(Size::new(1366.0, 768.0), &computer, &path, None);
    window.key(Named::F6);
    window.key(Named::F6);
    let top = |window: &mut Window<_>| {
        window.settle();
        let nodes = window.nodes();
        let page = nodes
            .iter()
            .find(|node| node.semantics.name.starts_with("Page 1 of “"));
        page.expect("a page").bounds.y
    };
    window.until("the page", |window| window.reads("Page 1 of “"));
    let begin = top(&mut window);
    let mut last = begin;
    for (key, down) in [
        (Named::ArrowDown, true),
        (Named::PageDown, true),
        (Named::PageUp, false),
        (Named::End, true),
        (Named::ArrowUp, false),
        (Named::Home, false),
    ] {
        window.key(key);
        let now = top(&mut window);
        assert!(now != last && (now < last) == down, "{key:?}: {last} {now}");
        last = now;
    }
    assert_eq!(last, begin);
}

#[test]
fn a_picture_of_ones_own_is_described_and_undone() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let picture = computer.path("banner.png");
    std::fs::write(&picture, "none").unwrap();
    let mut window = studio(&computer, &path, Some(picture.clone()));
    window.press(Role::Button, "A picture of your own");
    let refused = "is not a picture";
    window.until("it is none", |window| window.reads(refused));
    image::RgbImage::from_pixel(40, 20, image::Rgb([30, 120, 90]))
        .save(&picture)
        .unwrap();
    assert_eq!(
        window.focused().unwrap().semantics.name,
        "A picture of your own"
    );
    window.key(Named::Enter);
    window.until("it is there", |window| window.reads("Another picture"));
    assert!(!window.reads(refused), "what was said before is over");
    window.write("A green river");
    window.expect("A green river");
    assert!(!is_chosen(&mut window, "Hummingbird"));
    window.ctrl("z");
    window.expect("A picture of your own");
    assert!(is_chosen(&mut window, "Hummingbird"));
    window.chord(
        Modifiers::COMMAND | Modifiers::SHIFT,
        Key::Character("z".into()),
    );
    window.expect("A green river");
}

#[test]
fn an_index_says_by_what_it_is_made() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let mut window = studio(&computer, &path, None);
    choose(&mut window, "Index");
    window.expect("Index by");
    let ticked = |window: &mut Window<_>, name: &str| {
        let check = window.find(Role::CheckBox, name).unwrap();
        check.semantics.checked == Some(true)
    };
    assert!(ticked(&mut window, "Author") && ticked(&mut window, "Title"));
    window.press(Role::CheckBox, "Title");
    assert!(ticked(&mut window, "Author") && !ticked(&mut window, "Title"));
}

#[test]
fn the_library_is_written_once_for_all_lists() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let other = keep(&computer, "lakes.ron", &list_of(1));
    {
        let mut window = studio(&computer, &path, None);
        window.press(Role::Button, "Your library");
        assert_eq!(
            window.focused().unwrap().semantics.name,
            "Name of the library"
        );
        window.write("Riverside Public Library");
        window.tab_to("Hours, in English");
        window.write("Mo–Fr 9–6");
        let library = || computer.shelf().library().unwrap().0;
        let english = LanguageTag::english();
        window.until("it is kept", |_| {
            library().hours.get(&english) == Some("Mo–Fr 9–6")
        });
        assert_eq!(library().name, "Riverside Public Library");
        window.ctrl("s");
        assert!(
            !std::fs::read_to_string(&path)
                .unwrap()
                .contains("Riverside")
        );
    }
    let mut window = studio(&computer, &other, None);
    window.until("it is there", |window| {
        window.reads("Riverside Public Library")
    });
}

#[test]
fn all_prints_go_into_a_folder_and_nothing_is_replaced_unasked() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(3));
    let folder = computer.path("prints");
    std::fs::create_dir(&folder).unwrap();
    let mut window = studio(&computer, &path, Some(folder.clone()));
    window.press(Role::Button, "Export several prints");
    window.expect("1 file will be made.");
    window.press(Role::CheckBox, "All of them");
    window.press(Role::CheckBox, "Text");
    window.expect("16 files will be made.");
    window.press(Role::CheckBox, "Spanish");
    window.expect("32 files will be made.");
    window.press(Role::CheckBox, "Spanish");
    window.press(Role::Button, "Choose the folder");
    window.until("they are there", |window| window.reads("16 files are in"));
    assert_eq!(window.focused().unwrap().semantics.name, "Show the folder");
    let files = || std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(files(), 16);
    let brochure = folder.join("rivers-brochure.pdf");
    assert!(std::fs::read(&brochure).unwrap().starts_with(b"%PDF"));
    window.key(Named::Escape);

    // Once more: what stands there stays.
    std::fs::write(folder.join("rivers-handout.pdf"), "mine").unwrap();
    window.press(Role::Button, "Export several prints");
    window.press(Role::Button, "Choose the folder");
    window.until("it asks", |window| window.reads("1 file stands"));
    assert_eq!(window.focused().unwrap().semantics.name, "Keep both");
    window.key(Named::Enter);
    window.until("it is there", |window| window.reads("1 file is in"));
    assert!(folder.join("rivers-handout-2.pdf").exists());
    let there = std::fs::read_to_string(folder.join("rivers-handout.pdf"));
    assert_eq!(there.unwrap(), "mine");
}

#[test]
fn what_is_stopped_leaves_whole_files() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(400));
    let folder = computer.path("prints");
    std::fs::create_dir(&folder).unwrap();
    let mut window = studio(&computer, &path, Some(folder.clone()));
    window.ctrl("p");
    window.press(Role::Button, "Export several prints");
    window.press(Role::CheckBox, "All of them");
    window.press(Role::CheckBox, "Spanish");
    window.press(Role::Button, "Choose the folder");
    window.until("it goes on", |window| window.reads(" of 16: "));
    window.press(Role::Button, "Stop");
    window.until("it has stopped", |window| {
        window.reads("Stopped. ") && window.reads("not made.")
    });
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let end = &bytes[bytes.len().saturating_sub(8)..];
        assert!(String::from_utf8_lossy(end).contains("%%EOF"), "{path:?}");
    }
}

#[test]
fn a_folder_that_refuses_is_told_with_what_was_written() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let nowhere = computer.path("nowhere");
    let mut window = studio(&computer, &path, Some(nowhere));
    window.press(Role::Button, "Export several prints");
    window.press(Role::CheckBox, "Text");
    window.press(Role::Button, "Choose the folder");
    window.until("it is told", |window| window.reads("could not be written"));
    window.expect("No file was written.");
    assert!(!window.reads("The old file"), "there was none");
    let (settings, _) = computer.shelf().settings().unwrap();
    assert_eq!(settings.export_folder, None);
    window.press(Role::Button, "Back to the choices");
    window.expect("2 files will be made.");
}

#[test]
fn a_draft_says_so_until_it_is_final() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let mut window = studio(&computer, &path, None);
    window.expect("DRAFT stands on every page");
    window.press(Role::Link, "Make it final");
    assert!(!window.reads("DRAFT stands on every page"));
    window.ctrl("s");
    window.until("it is final", |_| {
        computer.read(&path).stage == Stage::Final
    });
    window.ctrl("z");
    window.expect("DRAFT stands on every page");
}

#[test]
fn what_is_not_translated_leads_to_its_book() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let mut window = studio(&computer, &path, None);
    choose(&mut window, "Bilingual sheet");
    let remark = "“River 1” has no annotation in Spanish yet";
    window.until("it is told", |window| window.reads(remark));
    let nodes = window.nodes();
    let link = nodes
        .iter()
        .find(|node| node.semantics.role == Role::Link && node.semantics.name.starts_with(remark));
    let name = link.unwrap().semantics.name.clone();
    window.press(Role::Link, &name);
    let title = window.find(Role::TextInput, "Title").unwrap();
    assert_eq!(title.semantics.value.as_deref(), Some("River 1"));
}

#[test]
fn an_empty_list_is_helped_on() {
    let computer = Computer::new();
    let mut list = list_of(1);
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.status = Status::Suggested;
    let path = keep(&computer, "rivers.ron", &list);
    let mut window = studio(&computer, &path, None);
    window.expect("Nothing to print yet");
    window.press(Role::Button, "To the list");
    window.expect("River 0");
}

#[test]
fn the_studio_at_rest_does_nothing() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let mut window = studio(&computer, &path, None);
    window.until("the pictures", |window| {
        window.reads("Tri-fold brochure, fits")
    });
    std::thread::sleep(Duration::from_secs(2));
    window.settle();
    assert!(window.is_idle(Duration::from_millis(500)));
}

#[test]
fn members_are_named_only_where_they_may_be() {
    let computer = Computer::new();
    let path = keep(&computer, "rivers.ron", &list_of(2));
    let mut window = studio(&computer, &path, None);
    window.key(Named::F2);
    window.press(Role::TextInput, "Members");
    window.write("Ana Ruiz");
    window.press(Role::TextInput, "Part of Ana Ruiz");
    window.write("Chair");
    window.press(Role::TextInput, "Member 2");
    window.write("Lee Park");
    window.press(Role::CheckBox, "Ana Ruiz may be named in print");
    window.ctrl("s");
    let members = || computer.read(&path).members;
    window.until("it is saved", |_| members().len() == 2);
    let [ana, lee] = members().try_into().unwrap();
    assert_eq!((ana.part.as_str(), ana.in_print), ("Chair", true));
    assert!(!lee.in_print);
    let public = PublicList::from(&computer.read(&path));
    assert_eq!(public.members, [ana]);
}
