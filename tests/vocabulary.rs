//! The vocabulary: a committee's own words, in the window, on this computer and in the lists that travel.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
mod window;

use colibri::app::widget::semantics::Role;
use colibri::file::{self, Lineage, encode};
use colibri::model::{Booklist, CultureTag, LanguageTag, PublicList, Term, TermId};
use colibri::vocabulary::own::{edit, term_inside};
use colibri::vocabulary::{OwnVocabulary, Rewording, Wording};
use colibri::words::{Tongue, Words};
use iced::keyboard::{Key, Modifiers, key::Named};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use window::computer::Computer;

/// Puts the sample list on a computer, worded so.
fn sample(computer: &Computer, name: &str, terms: &[Term]) -> PathBuf {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/together-with-dia.ron");
    let mut list = computer.read(&sample);
    list.terms = terms.to_vec();
    let path = computer.path(name);
    fs::write(&path, encode(&list, &Lineage::new())).unwrap();
    path
}

/// What a computer calls a term.
fn label(computer: &Computer, id: &str) -> String {
    let own = computer.shelf().vocabulary().unwrap().0;
    own.term(&TermId(id.into())).unwrap().english
}

fn read(path: &Path) -> Booklist {
    file::open(path).unwrap().opened.list
}

fn id(text: &str) -> TermId {
    TermId(text.into())
}

fn named(term: &str, english: &str) -> Term {
    Term {
        english: english.into(),
        ..term_inside(&id(term)).unwrap()
    }
}

/// What a print calls a term.
fn printed(list: &Booklist, term: &str) -> String {
    let words = Words::issued(&PublicList::from(list), &LanguageTag::english());
    let tag = CultureTag {
        term: Some(id(term)),
        ..CultureTag::default()
    };
    words.cultures().name(&tag, Tongue::English)
}

#[test]
fn a_renamed_term_is_said_everywhere_and_undone() {
    let computer = Computer::new();
    let path = sample(&computer, "list.ron", &[]);
    let later = sample(&computer, "later.ron", &[]);
    {
        let mut window = computer.start(Some(path.clone()));
        window.expect("Remove: Latino / Hispanic");
        window.chord(
            Modifiers::COMMAND | Modifiers::SHIFT,
            Key::Character("v".into()),
        );
        window.expect("Vocabulary");
        window.key(Named::ArrowDown);
        window.expect("14 about");
        window.key(Named::Enter);
        assert_eq!(window.focused().unwrap().semantics.name, "English");
        window.write("Latine");
        window.key(Named::Enter);
        window.settle();
        assert_eq!(label(&computer, "latine"), "Latine");
        window.key(Named::Escape);
        assert_eq!(window.focused().unwrap().semantics.name, "Cultures");
        window.press(Role::Tab, "List");
        window.expect("Remove: Latine");
        window.ctrl("s");
        window.until("the list is saved", |_| !read(&path).terms.is_empty());
        window.settle();

        window.ctrl("z");
        window.expect("Remove: Latino / Hispanic");
        assert_eq!(label(&computer, "latine"), "Latino / Hispanic");
        window.chord(
            Modifiers::COMMAND | Modifiers::SHIFT,
            Key::Character("z".into()),
        );
        window.expect("Remove: Latine");
        assert_eq!(label(&computer, "latine"), "Latine");
        // The draft of what was undone goes.
        window.settle();
    }
    let list = read(&path);
    assert_eq!(list.terms, [named("latine", "Latine")]);
    assert_eq!(printed(&list, "latine"), "Latine");

    // Another list of the committee follows as it is opened, and goes back alone.
    let mut window = computer.start(Some(later.clone()));
    window.expect("This list now says Latine as the vocabulary of this computer does.");
    window.expect("Remove: Latine");
    window.ctrl("z");
    window.expect("Remove: Latino / Hispanic");
    assert!(!window.reads("This list now says"));
    assert_eq!(
        label(&computer, "latine"),
        "Latine",
        "the list alone goes back"
    );
    assert_eq!(read(&later).terms, []);
}

#[test]
fn what_is_said_of_a_list_goes_with_it() {
    let computer = Computer::new();
    let path = sample(&computer, "list.ron", &[]);
    let own = computer.shelf().reword(|own| {
        own.take(&Rewording {
            before: None,
            after: Some(Wording::Term(named("latine", "Latine"))),
        });
    });
    let _ = own.unwrap();
    let mut window = computer.start(Some(path));
    window.expect("This list now says Latine");
    window.ctrl("w");
    window.settle();
    if let Some(node) = window.find(Role::Button, "Don’t save") {
        window.press(Role::Button, &node.semantics.name);
    }
    window.expect("list.ron");
    assert!(!window.reads("This list now says"));
}

#[test]
fn a_clash_is_shown_and_settled_once() {
    let computer = Computer::new();
    let path = sample(&computer, "theirs.ron", &[named("latine", "Latin@")]);
    {
        let mut window = computer.start(Some(path.clone()));
        window.expect("Whose words are to stand?");
        window.expect("In the list: Latin@");
        window.key(Named::Escape);
        // Until then the list has its own words.
        window.expect("Remove: Latin@");
    }
    {
        let mut window = computer.start(Some(path.clone()));
        window.expect("Whose words are to stand?");
        window.key(Named::Enter);
        window.expect("Remove: Latino / Hispanic");
    }
    {
        // The file still says what it said; nobody is asked again.
        let mut window = computer.start(Some(path.clone()));
        window.expect("This list now says Latino / Hispanic");
        assert!(!window.reads("Whose words are to stand?"));
    }
    let other = Computer::new();
    let path = sample(&other, "theirs.ron", &[named("latine", "Latin@")]);
    {
        let mut window = other.start(Some(path.clone()));
        window.expect("Whose words are to stand?");
        window.press(Role::RadioButton, "The list’s");
        window.key(Named::Enter);
        window.settle();
        assert_eq!(label(&other, "latine"), "Latin@");
    }
    let mut window = other.start(Some(path));
    window.expect("Remove: Latin@");
    assert!(!window.reads("Whose words are to stand?"));
}

#[test]
fn a_term_is_added_hidden_merged_and_undone() {
    let computer = Computer::new();
    let path = sample(&computer, "list.ron", &[]);
    let mut window = computer.start(Some(path));
    window.ctrl("k");
    window.write("vocabulary");
    window.key(Named::Enter);
    window.settle();
    window.tab_to("Find a term by any of its names");
    window.write("peruvian");
    window.key(Named::Enter);
    window.expect("About: one book");
    window.tab_to("Narrower terms");
    window.write("Shipibo");
    window.key(Named::Enter);
    window.settle();
    let own = |computer: &Computer| computer.shelf().vocabulary().unwrap().0;
    assert_eq!(
        own(&computer).term(&id("shipibo")).unwrap().parents,
        [id("peruvian")]
    );
    window.tab_to("Merge into");
    window.write("South American");
    window.key(Named::Enter);
    window.expect("One book of this list changes.");
    assert_eq!(window.focused().unwrap().semantics.name, "Cancel");
    window.key(Named::Tab);
    window.key(Named::Enter);
    window.expect("part of South American");
    let focused = window.focused().unwrap().semantics.name;
    assert_eq!(focused, "Make it a term of its own again");
    assert_eq!(
        own(&computer).term(&id("peruvian")).unwrap().merged_into,
        Some(id("south-american"))
    );
    window.ctrl("z");
    window.expect("About: one book");
    assert_eq!(
        own(&computer).term(&id("peruvian")).unwrap().merged_into,
        None
    );
    window.press(Role::Button, "No longer offer it");
    window.expect("not offered any more");
    assert!(own(&computer).term(&id("peruvian")).unwrap().hidden);
    window.ctrl("z");
    window.settle();
    window.press(Role::Link, "Shipibo");
    window.expect("Merge into");
    assert_eq!(window.focused().unwrap().semantics.name, "Cultures");
    window.ctrl("z");
    window.settle();
    assert_eq!(own(&computer).term(&id("shipibo")), None);
}

#[test]
fn any_language_is_looked_up_and_given_another_name() {
    let computer = Computer::new();
    let path = sample(&computer, "list.ron", &[]);
    let mut window = computer.start(Some(path));
    window.chord(
        Modifiers::COMMAND | Modifiers::SHIFT,
        Key::Character("v".into()),
    );
    window.press(Role::RadioButton, "Languages");
    window.tab_to("Find any language by a name or code");
    window.write("Klingon");
    window.expect("Code tlh");
    window.tab_to("Spanish");
    window.ctrl("a");
    window.write("klinguano");
    window.key(Named::Enter);
    window.settle();
    let own = computer.shelf().vocabulary().unwrap().0;
    let tag: LanguageTag = "tlh".parse().unwrap();
    assert_eq!(own.name(&tag).spanish, "klinguano");
    assert_eq!(
        own.name(&tag).english,
        "",
        "what is inside is no correction"
    );
}

#[test]
fn a_vocabulary_damaged_by_hand_is_put_aside_and_told() {
    let computer = Computer::new();
    let path = sample(&computer, "list.ron", &[]);
    let place = computer.shelf().folder().join("vocabulary.ron");
    let broken = "(terms: [(now: (term: \"latine\", english: \"Our word";
    fs::write(&place, broken).unwrap();
    let mut window = computer.start(Some(path));
    window.expect("The vocabulary of this computer could not be read.");
    window.expect("Remove: Latino / Hispanic");
    let aside = computer.shelf().folder().join("vocabulary.broken.ron");
    assert_eq!(fs::read_to_string(aside).unwrap(), broken);
}

/// Terms of the program, as a committee may word them.
fn wording() -> impl Strategy<Value = Term> {
    let ids = ["latine", "mexican", "haitian", "navajo", "black"];
    let into = prop::option::of(prop::sample::select(vec!["afro-caribbean", "latine"]));
    (
        prop::sample::select(ids.to_vec()),
        common::text(),
        any::<bool>(),
        into,
    )
        .prop_map(|(term, english, hidden, into)| Term {
            hidden,
            merged_into: into.filter(|into| *into != term).map(id),
            ..named(term, &english)
        })
}

/// A list, with some of its tags of terms of the program.
fn tagged() -> impl Strategy<Value = Booklist> {
    let ids = ["latine", "mexican", "haitian", "navajo"];
    (
        common::booklist(),
        prop::collection::vec(prop::sample::select(ids.to_vec()), 0..6),
    )
        .prop_map(|(mut list, tags)| {
            let mut tags = tags.into_iter();
            for section in &mut list.sections {
                for entry in &mut section.entries {
                    let entry = std::sync::Arc::make_mut(entry);
                    entry.book.about.extend(tags.next().map(|tag| CultureTag {
                        term: Some(id(tag)),
                        ..CultureTag::default()
                    }));
                }
            }
            list
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rewording_and_undoing_gives_the_same_list(list in tagged(), terms in prop::collection::vec(wording(), 1..4)) {
        let mut own = OwnVocabulary::default();
        let mut now = list.clone();
        let mut back = Vec::new();
        for term in terms {
            let wording = Wording::Term(term.clone());
            own.take(&Rewording { before: own.term(&term.id).map(Wording::Term), after: Some(wording.clone()) });
            back.push(edit(&own, &now, &[wording]).apply(&mut now).unwrap());
        }
        for undo in back.into_iter().rev() {
            let _ = undo.apply(&mut now).unwrap();
        }
        prop_assert_eq!(now, list);
    }

    #[test]
    fn a_colleague_sees_the_words_that_travelled(list in tagged(), term in wording()) {
        // What the list itself brings from elsewhere is not what is asked here.
        let mut list = list;
        list.terms.clear();
        let mut own = OwnVocabulary::default();
        let wording = Wording::Term(term.clone());
        own.take(&Rewording { before: own.term(&term.id).map(Wording::Term), after: Some(wording.clone()) });
        let _ = edit(&own, &list.clone(), &[wording]).apply(&mut list).unwrap();
        let ours = own.over(&list);
        let travelled = file::decode(&encode(&list, &Lineage::new())).unwrap().list;
        let theirs = OwnVocabulary::default().over(&travelled);
        for entry in travelled.entries() {
            for tag in &entry.book.about {
                for tongue in Tongue::ALL {
                    prop_assert_eq!(ours.cultures.name(tag, tongue), theirs.cultures.name(tag, tongue));
                }
            }
        }
    }
}
