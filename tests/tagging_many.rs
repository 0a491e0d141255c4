//! Tagging many books: several at once, from one to others, and one after the other at the tag desk.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

use colibri::app::widget::semantics::Role as Is;
use colibri::app::{App, Message};
use colibri::file;
use colibri::mint;
use colibri::model::{
    Booklist, Contributor, CultureTag, Entry, LanguageRole, LanguageTag, LanguageUse, NoneOf, Role,
    Section, Texts,
};
use iced::Program;
use iced::keyboard::{Key, Modifiers, key::Named};
use std::sync::Arc;
use window::Window;
use window::computer::Computer;

/// Puts a list into a file and opens it.
fn opened(
    computer: &Computer,
    list: &Booklist,
) -> Window<impl Program<State = App, Message = Message> + use<>> {
    let path = computer.path("list.ron");
    let _ = file::save(&path, list, &file::Lineage::default(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads("Bowwow Powwow"));
    window
}

/// Saves the list and reads what the file says.
fn saved<P>(computer: &Computer, window: &mut Window<P>) -> Booklist
where
    P: Program<State = App, Message = Message> + 'static,
{
    let path = computer.path("list.ron");
    let before = std::fs::read(&path).unwrap();
    window.ctrl("s");
    window.until("the list is saved", |_| {
        std::fs::read(&path).unwrap() != before
    });
    window.settle();
    computer.read(&path)
}

fn entry(title: &str, people: &[(&str, Role)]) -> Entry {
    let mut entry = Entry::new(mint::id());
    entry.book.title = title.into();
    let people = people.iter();
    entry.book.contributors = people
        .map(|(name, role)| Contributor::new(*name, *role))
        .collect();
    entry
}

fn list(entries: Vec<Entry>) -> Booklist {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let mut section = Section::new(mint::id(), Texts::of(&LanguageTag::english(), "Grades K-2"));
    section.audience.grades = colibri::model::Written::parse("K-2");
    section.entries = entries.into_iter().map(Arc::new).collect();
    list.sections.push(section);
    list
}

/// Three books; two of them have Spanish, two are by the same person.
fn three() -> Booklist {
    let spanish = || LanguageUse::new(LanguageTag::spanish(), LanguageRole::Text);
    let mut first = entry("Bowwow Powwow", &[("Brenda J. Child", Role::Author)]);
    first.book.languages = vec![spanish()];
    first.book.settings = vec!["Mexico".into()];
    let mut second = entry("Dreamers", &[("Yuyi Morales", Role::Author)]);
    second.book.languages = vec![spanish()];
    second.book.settings = vec!["Mexico".into()];
    let third = entry("Niño Wrestles the World", &[("Yuyi Morales", Role::Author)]);
    list(vec![first, second, third])
}

fn languages(list: &Booklist) -> Vec<String> {
    list.entries()
        .map(|entry| {
            let uses = entry.book.languages.iter();
            uses.map(|one| format!("{} {:?}", one.language, one.role))
                .collect::<Vec<_>>()
                .join(", ")
        })
        .collect()
}

fn letter<P>(window: &mut Window<P>, letter: &str)
where
    P: Program<State = App, Message = Message> + 'static,
{
    window.chord(Modifiers::empty(), Key::Character(letter.into()));
}

#[test]
fn tags_of_three_books_are_added_replaced_and_removed_at_once() {
    let computer = Computer::new();
    let mut window = opened(&computer, &three());
    window.ctrl("a");
    window.expect("3 books chosen");
    window.expect("2 of 3");

    window.press(Is::Button, "Add “Spanish · text” to the other book");
    window.expect("3 of 3");

    window.press(Is::Button, "Replace “Mexico”");
    window.write("México");
    window.key(Named::Enter);
    window.expect("Remove “México” from all");
    assert!(!window.reads("“Mexico”"));

    window.press(Is::Button, "Add a culture that Yuyi Morales names");
    window.write("Xalapa");
    window.key(Named::Enter);
    window.expect("Remove “Xalapa” from all");

    let list = saved(&computer, &mut window);
    assert_eq!(languages(&list), ["es Text"; 3]);
    let entries: Vec<_> = list.entries().collect();
    assert_eq!(entries[0].book.settings, ["México"]);
    assert!(entries[2].book.settings.is_empty(), "it had none");
    let by = |at: usize| entries[at].book.contributors[0].by.as_slice();
    assert!(by(0).is_empty(), "another person");
    for at in [1, 2] {
        let [CultureTag { words, set_on, .. }] = by(at) else {
            panic!("{:?}", by(at));
        };
        assert_eq!(words, "Xalapa");
        assert_eq!(*set_on, Some(mint::today()));
    }

    window.press(Is::Button, "Remove “México” from all");
    window.expect("Spanish");
    assert!(!window.reads("México"));
    for _ in 0..4 {
        window.ctrl("z");
    }
    let list = saved(&computer, &mut window);
    assert_eq!(list, three_again(&list), "four steps, four undos");
}

/// The three books with the identities that they have in a list.
fn three_again(like: &Booklist) -> Booklist {
    let mut again = three();
    again.id = like.id;
    for (section, other) in again.sections.iter_mut().zip(&like.sections) {
        section.id = other.id;
        for (entry, other) in section.entries.iter_mut().zip(&other.entries) {
            Arc::make_mut(entry).id = other.id;
        }
    }
    again
}

#[test]
fn tags_are_copied_from_one_book_to_others() {
    let computer = Computer::new();
    let mut window = opened(&computer, &three());
    window.press(Is::ListItem, "Dreamers");
    window.chord(
        Modifiers::COMMAND | Modifiers::SHIFT,
        Key::Character("c".into()),
    );
    window.expect("Copied: 1 language, 1 place.");
    window.ctrl("a");
    window.chord(
        Modifiers::COMMAND | Modifiers::SHIFT,
        Key::Character("p".into()),
    );
    window.expect("Added 1 language, 1 place to 1 book.");
    let list = saved(&computer, &mut window);
    assert_eq!(languages(&list), ["es Text"; 3]);
    window.ctrl("z");
    window.chord(Modifiers::COMMAND, Key::Character("s".into()));
    window.until("it is as it was", |_| {
        let list = computer.read(&computer.path("list.ron"));
        languages(&list) == ["es Text", "es Text", ""]
    });
}

#[test]
fn the_desk_is_walked_through_with_keys_alone() {
    let mut first = entry("Bowwow Powwow", &[("Brenda J. Child", Role::Author)]);
    first.book.about = vec![CultureTag {
        words: "Ojibwe".into(),
        suggested: true,
        ..CultureTag::default()
    }];
    let second = entry("Dreamers", &[("Yuyi Morales", Role::Author)]);
    let computer = Computer::new();
    let mut window = opened(&computer, &list(vec![first, second]));
    window.key(Named::F8);
    window.expect("Book 1 of 2 with something not stated · 10 answers left");
    window.expect("In which languages is it?");
    // English.
    letter(&mut window, "1");
    window.key(Named::Enter);
    window.expect("Which cultures is it about?");
    window.expect("Confirm what the sheet says (Y)");
    letter(&mut window, "y");
    window.expect("Where is it set?");
    letter(&mut window, "/");
    // Letters and digits typed in the field are no answers.
    window.write("Minnesota n 1");
    window.key(Named::Enter);
    window.expect("Minnesota n 1");
    letter(&mut window, "u");
    window.expect("8 answers left");
    window.expect("Where is it set?");
    letter(&mut window, "0");
    window.expect("Which culture does Brenda J. Child name as their own?");
    letter(&mut window, "s");
    window.expect("What kind of book is it?");
    letter(&mut window, "2");
    window.expect("Book 2 of 2 with something not stated · 6 answers left");

    // Back and forth: what was skipped is asked again, what was answered can be seen.
    window.key(Named::ArrowLeft);
    window.expect("What kind of book is it?");
    window.key(Named::ArrowRight);
    window.expect("In which languages is it?");
    letter(&mut window, "2");
    window.key(Named::Enter);
    letter(&mut window, "n");
    window.key(Named::Space);
    window.expect("Which culture does Yuyi Morales name as their own?");
    letter(&mut window, "n");
    window.expect("What kind of book is it?");
    // Undo goes back to the question of the answer that it takes back.
    window.ctrl("z");
    window.expect("Which culture does Yuyi Morales name as their own?");
    letter(&mut window, "n");
    letter(&mut window, "1");
    window.expect("The end of the list");
    window.expect("8 answers stated for 2 books. 2 are left not stated.");

    let list = saved(&computer, &mut window);
    let books: Vec<_> = list.entries().map(|entry| &entry.book).collect();
    assert_eq!(
        languages(&list),
        ["en Text", "en BilingualOriginal, es BilingualParallel"]
    );
    assert!(!books[0].about[0].suggested);
    assert_eq!(books[0].about[0].set_on, Some(mint::today()));
    assert_eq!(books[0].none, [NoneOf::Setting]);
    assert!(!books[0].contributors[0].names_no_culture, "skipped");
    assert_eq!(books[1].none, [NoneOf::About]);
    assert!(books[1].contributors[0].names_no_culture);
    assert!(books.iter().all(|book| book.format.is_some()));

    window.press(Is::Button, "Ask the 2 that are left");
    window.expect("Which culture does Brenda J. Child name as their own?");
    window.key(Named::Escape);
    window.expect("The list");
    assert!(window.find(Is::ListItem, "Bowwow Powwow").is_some());
}

#[test]
fn what_the_desk_asks_about_is_chosen_and_remembered() {
    let computer = Computer::new();
    let mut window = opened(&computer, &three());
    window.key(Named::F8);
    window.expect("answers left");
    window.press(Is::Button, "What to ask");
    window.press(Is::CheckBox, "Languages");
    assert!(!window.reads("In which languages is it?"));
    let (settings, _) = computer.shelf().settings().unwrap();
    assert!(
        !settings
            .tag_desk
            .contains(&colibri::check::stated::Topic::Languages)
    );
    // Where sources are asked for, a culture that is added is followed by the question where that is known from.
    window.press(Is::CheckBox, "Source of “by” tags");
    for topic in ["About which culture", "Where it is set", "Format"] {
        window.press(Is::CheckBox, topic);
    }
    window.key(Named::Escape);
    window.expect("Which culture does Brenda J. Child name as their own?");
    letter(&mut window, "/");
    window.write("Red Lake Ojibwe");
    window.key(Named::Enter);
    window.key(Named::Enter);
    window.expect("Where is it known from what Brenda J. Child names as their own?");
    letter(&mut window, "2");
    window.expect("Which culture does Yuyi Morales name as their own?");
    // Delete does not reach for the book that is chosen on the list.
    window.key(Named::Delete);
    let list = saved(&computer, &mut window);
    assert_eq!(list.entries().count(), 3);
    let first = list.entries().next().unwrap();
    assert_eq!(
        first.book.contributors[0].by[0].source,
        Some(colibri::model::TagSource::AuthorsSite)
    );
}
