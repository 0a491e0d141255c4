//! Choosing by what books have in common, as people do it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

use colibri::app::widget::semantics::Role;
use colibri::file::{self, Lineage};
use colibri::mint;
use colibri::model::*;
use iced::keyboard::{Key, Modifiers, key::Named};
use std::sync::Arc;
use window::computer::Computer;

fn book(title: &str, languages: &[(&str, LanguageRole)]) -> Arc<Entry> {
    let mut entry = Entry::new(mint::id());
    entry.book.title = title.into();
    entry.book.languages = languages
        .iter()
        .map(|(tag, role)| LanguageUse::new(tag.parse().unwrap(), *role))
        .collect();
    Arc::new(entry)
}

fn three_books() -> Booklist {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let _ = list.title.set(&LanguageTag::english(), "Rivers");
    let mut section = Section::new(mint::id(), Texts::default());
    section.entries = vec![
        book("Watercress", &[("en", LanguageRole::Text)]),
        book(
            "Sopa de frijoles",
            &[
                ("es", LanguageRole::BilingualOriginal),
                ("en", LanguageRole::BilingualParallel),
            ],
        ),
        book("The River", &[]),
    ];
    list.sections.push(section);
    list
}

#[test]
fn values_are_chosen_left_out_and_let_go_by_keyboard_and_kept_for_the_next_time() {
    let computer = Computer::new();
    let path = computer.path("rivers.ron");
    let _ = file::save(&path, &three_books(), &Lineage::new(), None).unwrap();
    {
        let mut window = computer.start(Some(path.clone()));
        window.until("the list", |window| window.reads("Watercress"));
        window.chord(
            Modifiers::COMMAND | Modifiers::SHIFT,
            Key::Character("f".into()),
        );
        window.expect("Language of the text");
        // English stands first: two books have it.
        window.key(Named::Space);
        window.expect("2 of 3 books");
        window.expect("Language of the text: English");
        assert!(!window.reads("The River"));
        // With Spanish left out, one stays.
        window.key(Named::ArrowDown);
        window.key(Named::Delete);
        window.expect("1 of 3 books");
        assert!(!window.reads("Sopa de frijoles"));
        window.key(Named::Escape);
        assert!(!window.reads("Space chooses · Delete leaves out · A any or all · Esc closes"));
        window.expect("1 of 3 books");
    }
    let mut window = computer.start(Some(path));
    window.until("the list", |window| window.reads("Watercress"));
    window.expect("1 of 3 books");
    window.press(
        Role::Button,
        "No longer ask for not Language of the text: Spanish",
    );
    window.expect("2 of 3 books");
}

#[test]
fn any_of_several_values_becomes_all_of_them() {
    let computer = Computer::new();
    let path = computer.path("rivers.ron");
    let _ = file::save(&path, &three_books(), &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list", |window| window.reads("Watercress"));
    window.press(Role::Button, "Filter");
    window.press(Role::CheckBox, "English");
    window.press(Role::CheckBox, "Spanish");
    window.expect("2 of 3 books");
    window.press(Role::Button, "any of these");
    window.expect("1 of 3 books");
    window.expect("and Spanish");
    window.press(Role::Link, "Show all");
    window.expect("3 of 3 books");
}
