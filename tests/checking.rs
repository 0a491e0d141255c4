//! The check, as it is walked through by keyboard.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

use colibri::file::{self, Lineage};
use colibri::model::{Aim, Booklist, Entry, Goal, LanguageTag, Section, Texts};
use iced::keyboard::key::Named;
use std::sync::Arc;
use window::computer::Computer;

#[test]
fn arrows_go_from_finding_to_finding_and_an_aim_leads_to_the_coverage() {
    let computer = Computer::new();
    let english = LanguageTag::english();
    let mut list = Booklist::new(colibri::mint::id(), english.clone());
    let mut section = Section::new(colibri::mint::id(), Texts::of(&english, "All"));
    for title in ["Watercress", "Drum Dream Girl"] {
        let mut entry = Entry::new(colibri::mint::id());
        entry.book.title = title.into();
        section.entries.push(Arc::new(entry));
    }
    list.sections.push(section);
    list.aims = vec![Aim::new(Goal::Languages {
        at_least: 9,
        beside: Vec::new(),
    })];
    let path = computer.path("list.ron");
    let _ = file::save(&path, &list, &Lineage::new(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list", |window| window.reads("Watercress"));
    window.key(Named::F7);
    window.expect("Aims");
    let first = window.focused().unwrap().semantics.name;
    window.key(Named::ArrowDown);
    window.settle();
    let second = window.focused().unwrap().semantics.name;
    assert_ne!(first, second);
    window.key(Named::ArrowUp);
    window.settle();
    assert_eq!(window.focused().unwrap().semantics.name, first);
    window.key(Named::End);
    window.settle();
    assert_ne!(window.focused().unwrap().semantics.name, first);
    window.key(Named::Home);
    window.settle();
    assert_eq!(window.focused().unwrap().semantics.name, first);
    for _ in 0..20 {
        let name = window.focused().unwrap().semantics.name;
        if name.contains("languages") {
            break;
        }
        window.key(Named::ArrowDown);
        window.settle();
    }
    window.key(Named::Enter);
    window.expect("Add an aim");
}
