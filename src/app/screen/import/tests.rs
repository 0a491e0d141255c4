//! The import as people see it: a sheet, its columns, what comes of it.

use super::told::choices;
use super::*;
use crate::app::dialog::tests::{Desk, shown};
use crate::words::Tongue;

#[test]
fn a_list_is_named_after_its_file() {
    assert_eq!(title_of(Path::new("/home/a/dia_2027.csv")), "dia 2027");
}

#[test]
fn a_field_that_is_unusual_can_still_be_chosen() {
    let navajo = Field::Annotation(Some("nv".parse().unwrap()));
    assert!(choices(&navajo).contains(&navajo));
    assert_eq!(choices(&Field::Title), Field::all());
}

/// Waits for nothing: does at once what the screen would have done on another thread.
fn placed(import: &mut Import, desk: &Desk) {
    let language = import.language(&desk.words);
    let Stage::Mapping(placing) = &import.stage else {
        panic!("nothing to place");
    };
    let imported = import::place(&placing.sheet, &placing.mapping, &language);
    let placed = Message::Placed(import.job, Arc::new(imported));
    let _ = import.update(placed, desk.context());
}

fn begun(desk: &Desk, sheet: &str) -> Import {
    let (mut import, _) = Import::new(PathBuf::from("dia_2027.csv"), None);
    let read = import::read_sheet(sheet.as_bytes())
        .map(Arc::new)
        .map_err(Refused::Sheet);
    let _ = import.update(Message::Read(read), desk.context());
    import
}

const SHEET: &str = "Title,Author,Shelf mark\nWatercress,Andrea Wang,E WAN\n,,\nFry Bread,Kevin Noble Maillard,E MAI\n";

#[test]
fn a_sheet_becomes_a_list_and_its_mapping_is_remembered() {
    let mut desk = Desk::new(Tongue::English);
    let mut import = begun(&desk, SHEET);
    placed(&mut import, &desk);
    let _ = import.update(Message::Mapped(2, Field::CallNumber), desk.context());
    placed(&mut import, &desk);
    let pressed = shown(import.view(desk.context()), |played| {
        let _ = played.find("Import dia_2027.csv").unwrap();
        let _ = played.find("One row will be left out").unwrap();
        let _ = played.click("Check 2 books…").unwrap();
    });
    assert!(
        matches!(pressed.as_slice(), [Message::Accepted]),
        "{pressed:?}"
    );
    let Action::Settings(settings) = import.update(Message::Accepted, desk.context()) else {
        panic!("the mapping is not remembered");
    };
    desk.settings = *settings;
    let pressed = shown(import.view(desk.context()), |played| {
        let _ = played.click("Back").unwrap();
    });
    assert!(matches!(pressed.as_slice(), [Message::Back]), "{pressed:?}");
    let _ = import.update(Message::Back, desk.context());
    let _ = shown(import.view(desk.context()), |played| {
        let _ = played.click("Check 2 books…").unwrap();
    });
    let _ = import.update(Message::Accepted, desk.context());
    let pressed = shown(import.view(desk.context()), |played| {
        let _ = played.click("Add to the list").unwrap();
    });
    assert!(
        matches!(pressed.as_slice(), [Message::Finished]),
        "{pressed:?}"
    );
    let Action::Done(outcome, 2) = import.update(Message::Finished, desk.context()) else {
        panic!("not done");
    };
    let Outcome::New(list) = *outcome else {
        panic!("not a new list");
    };
    let books: Vec<(&str, &str)> = list
        .entries()
        .map(|entry| (entry.book.title.as_str(), entry.call_number.as_str()))
        .collect();
    assert_eq!(books, [("Watercress", "E WAN"), ("Fry Bread", "E MAI")]);

    let again = begun(&desk, SHEET);
    let _ = shown(again.view(desk.context()), |played| {
        let _ = played
            .find(say!(desk.words, "import-remembered").as_str())
            .unwrap();
    });
}

#[test]
fn what_is_no_sheet_is_said_and_can_be_left() {
    let desk = Desk::new(Tongue::Spanish);
    let mut import = begun(&desk, "");
    let pressed = shown(import.view(desk.context()), |played| {
        let why = ImportError::Empty.sentence(&desk.words);
        let _ = played.find(why.as_str()).unwrap();
        let _ = played.click("Cancelar").unwrap();
    });
    assert!(
        matches!(pressed.as_slice(), [Message::Cancelled]),
        "{pressed:?}"
    );
    assert!(matches!(
        import.update(Message::Cancelled, desk.context()),
        Action::Cancel
    ));
}
