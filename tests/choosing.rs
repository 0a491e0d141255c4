//! Choosing by what books have in common, and seeing what the list covers meanwhile, as people do it.

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
fn an_aim_is_written_met_by_an_edit_and_undone() {
    let computer = Computer::new();
    let path = computer.path("rivers.ron");
    let _ = file::save(&path, &three_books(), &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path.clone()));
    window.until("the list", |window| window.reads("Watercress"));
    window.key(Named::F9);
    window.expect("3 accepted books");
    let focused = window.focused().map(|node| node.semantics.name);
    assert_eq!(focused.as_deref(), Some("Compare with another list"));
    window.press(Role::Button, "Add an aim");
    window.write("two");
    window.key(Named::Enter);
    window.expect("Write a number, 1 or more.");
    window.chord(Modifiers::COMMAND, Key::Character("a".into()));
    window.write("2");
    window.key(Named::Enter);
    window.expect("At least 2 bilingual books");
    window.expect("Not met: 1, 1 more is needed");
    // The book at hand is made bilingual; the aim follows.
    window.press(Role::Tab, "List");
    window.tab_to("Languages");
    window.write("en/es");
    window.key(Named::Enter);
    window.key(Named::F9);
    window.expect("Met: 2");
    window.ctrl("z");
    window.expect("Not met: 1, 1 more is needed");
    window.ctrl("z");
    window.expect("Add an aim");
    assert!(!window.reads("At least 2 bilingual books"));
}

#[test]
fn a_bar_leads_to_its_books_and_another_list_stands_beside() {
    let computer = Computer::new();
    let (path, other) = (computer.path("rivers.ron"), computer.path("last-year.ron"));
    let _ = file::save(&path, &three_books(), &Lineage::new(), None).unwrap();
    let mut earlier = three_books();
    let _ = earlier.title.set(&LanguageTag::english(), "Rivers 2026");
    let _ = earlier.sections[0].entries.remove(0);
    let _ = file::save(&other, &earlier, &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list", |window| window.reads("Watercress"));
    window.press(Role::Tab, "Coverage");
    computer.answer(&other);
    window.press(Role::Button, "Compare with another list");
    window.expect("Compared with “Rivers 2026” (2 books)");
    window.expect("2 of 3, 1 in the other list");
    window.press(Role::Button, "Show this list alone");
    window.press(Role::Button, "Spanish");
    window.expect("1 of 3 books");
    window.expect("Language of the text: Spanish");
    window.expect("Sopa de frijoles");
}

#[test]
fn what_one_book_would_change_can_be_seen_and_done() {
    let computer = Computer::new();
    let path = computer.path("rivers.ron");
    let mut list = three_books();
    Arc::make_mut(&mut list.sections[0].entries[1]).status = Status::Nominated;
    let _ = file::save(&path, &list, &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list", |window| window.reads("Watercress"));
    window.key(Named::F9);
    window.expect("If “Watercress” were taken out:");
    window.tab_to("Book");
    window.write("sopa");
    window.key(Named::ArrowDown);
    window.key(Named::Enter);
    window.expect("If “Sopa de frijoles” were accepted:");
    window.expect("Spanish: 0 → 1, English: 1 → 2");
    window.press(Role::Button, "Accept it");
    window.expect("3 accepted books");
    window.expect("If “Sopa de frijoles” were taken out:");
}

#[test]
fn the_report_is_written_as_page_web_page_and_spreadsheet() {
    let computer = Computer::new();
    let path = computer.path("rivers.ron");
    let mut list = three_books();
    Arc::make_mut(&mut list.sections[0].entries[0]).book.isbns = vec![EditionIsbn {
        isbn: Written::parse("9780823446247").unwrap(),
        form: String::new(),
    }];
    let _ = file::save(&path, &list, &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list", |window| window.reads("Watercress"));
    window.key(Named::F9);
    for (nth, (name, begins)) in [
        ("report.pdf", "%PDF"),
        ("report.html", "<!doctype html>"),
        ("isbns.csv", "ISBN"),
    ]
    .into_iter()
    .enumerate()
    {
        let out = computer.path(name);
        computer.answer(&out);
        window.tab_to("Export the report");
        window.key(Named::Enter);
        for _ in 0..nth {
            window.key(Named::ArrowDown);
        }
        window.key(Named::Enter);
        window.until(name, |_| out.exists());
        let written = std::fs::read(&out).unwrap();
        let start = String::from_utf8_lossy(&written[..begins.len()]).to_lowercase();
        assert_eq!(start, begins.to_lowercase());
        window.expect(&match name {
            "isbns.csv" => format!(
                "The report is written: {name}. 2 books have no ISBN and are left out: Sopa de frijoles and The River."
            ),
            _ => format!("The report is written: {name}."),
        });
        window.press(Role::Button, "Got it");
    }
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

#[test]
fn what_is_typed_stays_in_its_book_where_a_filter_or_a_search_would_hide_it() {
    let computer = Computer::new();
    let path = computer.path("rivers.ron");
    let _ = file::save(&path, &three_books(), &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path.clone()));
    window.until("the list", |window| window.reads("Watercress"));
    // Only books without a language are asked for, and one gets its language and a year.
    window.key(Named::F9);
    window.press(Role::Button, "Not stated");
    window.expect("1 of 3 books");
    window.tab_to("Year");
    window.write("2019");
    window.tab_to("Languages");
    window.write("fr");
    window.key(Named::Enter);
    window.expect("The River");
    window.tab_to("Subtitle");
    window.write("A Story");
    window.press(
        Role::Button,
        "No longer ask for Language of the text: Not stated",
    );
    // The search that found it does not, any more.
    window.ctrl("f");
    window.write("river");
    window.expect("1 of 3 books");
    window.tab_to("Title");
    window.chord(Modifiers::COMMAND, Key::Character("a".into()));
    window.write("Xyz");
    window.ctrl("s");
    window.settle();
    let saved = computer.read(&path);
    let titles: Vec<_> = saved
        .entries()
        .map(|entry| entry.book.title.as_str())
        .collect();
    assert_eq!(titles, ["Watercress", "Sopa de frijoles", "Xyz"]);
    let last = &saved.sections[0].entries[2].book;
    assert_eq!(last.subtitle, "A Story");
    assert_eq!(last.year, Written::parse("2019"));
    assert_eq!(last.languages.len(), 1);
}

#[test]
fn keys_that_act_on_chosen_books_do_nothing_where_these_are_not_seen() {
    let computer = Computer::new();
    let path = computer.path("rivers.ron");
    let _ = file::save(&path, &three_books(), &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list", |window| window.reads("Watercress"));
    window.key(Named::F9);
    window.expect("3 accepted books");
    window.chord(Modifiers::COMMAND, Key::Named(Named::Delete));
    window.ctrl("d");
    window.chord(Modifiers::ALT, Key::Named(Named::ArrowDown));
    window.expect("3 accepted books");
    window.press(Role::Tab, "List");
    assert!(
        window
            .nodes()
            .iter()
            .all(|node| node.semantics.name != "Undo" || node.semantics.disabled)
    );
}
