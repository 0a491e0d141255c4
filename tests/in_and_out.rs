//! Spreadsheets in and copies out, through the real program.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

use colibri::app::widget::semantics::Role;
use colibri::file;
use colibri::import::{Mapping, place, read_sheet};
use colibri::model::{Book, Booklist, PublicList};
use iced::keyboard::key::Named;
use std::path::{Path, PathBuf};
use window::computer::Computer;

/// Copies the sample into a folder and gives its place.
fn sample(computer: &Computer) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/together-with-dia.ron");
    let path = computer.path("dia.ron");
    let _ = std::fs::copy(from, &path).unwrap();
    path
}

fn public_books(list: &Booklist) -> Vec<Book> {
    let sections = PublicList::from(list).sections.into_iter();
    let entries = sections.flat_map(|section| section.entries);
    entries.map(|entry| entry.book).collect()
}

#[test]
fn a_sheet_tells_what_went_where_and_lets_one_go_back() {
    let computer = Computer::new();
    let list = sample(&computer);
    let sheet = computer.path("nominations.csv");
    std::fs::write(
        &sheet,
        "Title,Languages,Cultures\nPeace,zz,Somebody else\nWater,Spanish,Navajo\n",
    )
    .unwrap();
    computer.answer(&sheet);
    let mut window = computer.start(Some(list.clone()));
    window.until("the list is open", |window| window.reads("Book Fiesta!"));
    window.drop_file(&sheet);
    window.until("its books are shown", |window| {
        window.reads("Check 2 books")
    });
    window.press(Role::Button, "Check 2 books…");
    window.expect(
        "2 values, 1 recognized (“Navajo”), 1 kept as written, to be confirmed (“Somebody else”)",
    );
    window.expect("2 values, 1 recognized (“Spanish”), 1 in the notes (“zz”)");

    // Back to the columns, where the keyboard finds the first of them, and on again.
    window.press(Role::Button, "Back");
    window.expect("What each column means");
    assert_eq!(window.focused().unwrap().semantics.role, Role::ComboBox);
    window.press(Role::Button, "Check 2 books…");
    assert_eq!(window.focused().unwrap().semantics.name, "Add to the list");
    window.key(Named::Enter);
    window.until("it says how many came", |window| {
        window.reads("2 books were added from the sheet. One undo takes them back.")
    });
    window.ctrl("s");
    let saved = || file::open(&list).unwrap().opened.list;
    window.until("they are saved", |_| saved().count() == 51);
    window.ctrl("z");
    window.ctrl("s");
    window.until("one undo has taken both back", |_| saved().count() == 49);
}

#[test]
fn a_spreadsheet_of_the_window_is_the_same_list() {
    let computer = Computer::new();
    let list = sample(&computer);
    let copy = computer.path("copy.csv");
    computer.answer(&copy);
    let mut window = computer.start(Some(list.clone()));
    window.until("the list is open", |window| window.reads("Book Fiesta!"));
    window.ctrl("p");
    window.press(Role::ComboBox, "Save as…");
    for _ in 0..5 {
        window.key(Named::ArrowDown);
    }
    window.key(Named::Enter);
    window.until("the copy is there", |_| copy.exists());
    window.until("it says so", |window| window.reads("The copy is here"));

    let list = file::open(&list).unwrap().opened.list;
    let sheet = read_sheet(&std::fs::read(&copy).unwrap()).unwrap();
    let imported = place(&sheet, &Mapping::guess(&sheet), &list.language);
    let mut again = Booklist::new(colibri::mint::id(), list.language.clone());
    let _ = imported.edit(&again, None).apply(&mut again).unwrap();
    assert_eq!(public_books(&again), public_books(&list));
}
