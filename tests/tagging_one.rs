//! One book is tagged through the real program, as people tag it: by keyboard, with undo of each.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

use colibri::app::widget::semantics::Role;
use colibri::app::{App, Asker, Message, Start, program};
use colibri::file;
use colibri::model::{Book, LanguageRole, NoneOf, TagSource};
use colibri::shelf::{Settings, Shelf};
use colibri::words::Tongue;
use iced::futures::FutureExt;
use iced::keyboard::key::Named;
use iced::{Program, Size};
use window::Window;

/// The first book of the sample that has no language and no culture, and one person.
const BOOK: &str = "Edible Colors";

struct Desk<P: Program<State = App, Message = Message>> {
    window: Window<P>,
    path: std::path::PathBuf,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk<impl Program<State = App, Message = Message>> {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::at(folder.path().join("shelf")).unwrap();
    shelf
        .keep_settings(&Settings {
            tongue: Some(Tongue::English),
            member: "R. Ortiz".into(),
            ..Settings::default()
        })
        .unwrap();
    let path = folder.path().join("list.ron");
    let _ = std::fs::copy("assets/samples/together-with-dia.ron", &path).unwrap();
    let start = Start {
        file: Some(path.clone()),
        shelf,
        trouble: None,
        asker: Asker::with(|_| async { None }.boxed()),
    };
    let mut window = Window::start(program(start), Size::new(1366.0, 3000.0));
    window.until("the list", |window| window.reads(BOOK));
    window.press(Role::ListItem, BOOK);
    Desk {
        window,
        path,
        _folder: folder,
    }
}

impl<P: Program<State = App, Message = Message> + 'static> Desk<P> {
    /// Saves, and gives the book as the file has it.
    fn book(&mut self) -> Book {
        self.window.ctrl("s");
        self.window.settle();
        let list = file::open(&self.path).unwrap().opened.list;
        let entry = list.entries().nth(2).unwrap();
        entry.book.clone()
    }

    fn named(&mut self, named: Named) {
        self.window.key(named);
        self.window.settle();
    }

    fn undo(&mut self) {
        self.window.ctrl("z");
        self.window.settle();
    }

    fn type_in(&mut self, field: &str, text: &str) {
        self.window.press(Role::EditableComboBox, field);
        self.window.write(text);
        self.window.settle();
    }

    fn uses(&mut self) -> Vec<(String, LanguageRole)> {
        let book = self.book();
        let uses = book.languages.iter();
        uses.map(|used| (used.language.to_string(), used.role))
            .collect()
    }
}

#[test]
fn languages_are_said_in_a_few_keys_and_undone() {
    let mut desk = desk();
    let none = desk.book();
    desk.type_in("Languages", "<j");
    desk.window.expect("Translated from Japanese");
    desk.named(Named::Enter);
    assert_eq!(desk.uses(), [("ja".into(), LanguageRole::TranslatedFrom)]);
    desk.window.expect("Original title, country, year");
    desk.undo();
    assert_eq!(desk.book(), none);

    desk.type_in("Languages", "en/es");
    desk.window.expect("Bilingual English/Spanish");
    desk.named(Named::Enter);
    let pair = [
        ("en".into(), LanguageRole::BilingualOriginal),
        ("es".into(), LanguageRole::BilingualParallel),
    ];
    assert_eq!(desk.uses(), pair);
    desk.window
        .press(Role::Button, "Swap: Spanish becomes the original");
    let swapped = [
        ("es".into(), LanguageRole::BilingualOriginal),
        ("en".into(), LanguageRole::BilingualParallel),
    ];
    assert_eq!(desk.uses(), swapped);
    desk.undo();
    assert_eq!(desk.uses(), pair);
    desk.undo();
    assert_eq!(desk.book(), none);

    // The list has bilingual books most of all: they are offered first, before anything is typed.
    desk.window.tab_to("Languages");
    desk.named(Named::ArrowDown);
    desk.named(Named::Enter);
    assert_eq!(desk.uses(), pair);
    desk.undo();
    assert_eq!(desk.book(), none);
}

#[test]
fn a_culture_by_a_person_bears_its_source_and_who_set_it() {
    let mut desk = desk();
    let none = desk.book();
    desk.type_in("By Jennifer Vogel Bass", "navajo");
    desk.named(Named::Enter);
    let tag = desk.book().contributors[0].by[0].clone();
    assert_eq!(tag.set_by, "R. Ortiz");
    assert!(tag.set_on.is_some() && !tag.suggested);
    let name = "Navajo (Diné)";
    desk.window.expect(name);
    desk.window
        .press(Role::ComboBox, &format!("Where “{name}” comes from"));
    desk.named(Named::ArrowDown);
    desk.named(Named::Enter);
    let tag = desk.book().contributors[0].by[0].clone();
    assert_eq!(tag.source, Some(TagSource::Jacket));
    desk.window
        .press(Role::Button, &format!("Words, remark and date of “{name}”"));
    desk.window.expect("Set by R. Ortiz on ");
    desk.window
        .press(Role::TextInput, &format!("About the source of “{name}”"));
    desk.window.write("back flap");
    assert_eq!(desk.book().contributors[0].by[0].note, "back flap");
    for _ in 0..3 {
        desk.undo();
    }
    assert_eq!(desk.book(), none);
}

#[test]
fn none_is_said_in_words_and_undone() {
    let mut desk = desk();
    let before = desk.book();
    desk.window
        .press(Role::Button, "None: about no culture in particular");
    desk.window
        .press(Role::Button, "None: Jennifer Vogel Bass names no culture");
    let book = desk.book();
    assert_eq!(book.none, [NoneOf::About]);
    assert!(book.contributors[0].names_no_culture);
    desk.window.expect("None: about no culture in particular");
    desk.window
        .press(Role::Button, "Back to “not stated”: what it is about");
    assert!(desk.book().none.is_empty());
    for _ in 0..3 {
        desk.undo();
    }
    assert_eq!(desk.book(), before);
}

#[test]
fn a_chip_that_is_taken_away_leaves_the_keyboard_to_its_field() {
    let mut desk = desk();
    let window = &mut desk.window;
    window.tab_to("Languages");
    window.write("en/es");
    window.key(Named::Enter);
    window.tab_to("Remove: Spanish");
    window.key(Named::Enter);
    window.expect("Remove: English");
    assert!(!window.reads("Remove: Spanish"));
    let focused = window.focused().map(|node| node.semantics.name);
    assert_eq!(focused.as_deref(), Some("Languages"));
}
