//! Whole journeys through the real program, as people make them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

use colibri::app::widget::semantics::Role;
use colibri::app::{App, Asker, Message};
use colibri::file;
use colibri::model::{Booklist, LanguageRole, LanguageTag};
use colibri::shelf::Shelf;
use colibri::words::Tongue;
use iced::Program;
use iced::keyboard::{Key, Modifiers, key::Named};
use std::path::{Path, PathBuf};
use window::Window;
use window::computer::Computer;

fn titles(list: &Booklist) -> Vec<&str> {
    list.entries()
        .map(|entry| entry.book.title.as_str())
        .collect()
}

#[test]
fn a_list_of_three_books_by_keyboard_alone() {
    let computer = Computer::new();
    let path = computer.path("my-list.ron");
    let pdf = computer.path("my-list.pdf");
    {
        let mut window = computer.start(None);
        window.ctrl("n");
        window.tab_to("Title");
        window.write("Rivers 2027");
        window.key(Named::Enter);
        window.expect("Rivers 2027");

        for (title, author, languages) in [
            ("Watercress", "Andrea Wang", "en"),
            ("Mi papi tiene una moto", "Isabel Quintero", "es"),
            ("Sopa de frijoles", "Jorge Argueta", "es/en"),
        ] {
            window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
            window.write(title);
            window.tab_to("People");
            window.write(author);
            window.key(Named::Enter);
            window.tab_to("Languages");
            window.write(languages);
            window.key(Named::Enter);
        }
        window.expect("3 books");

        computer.answer(&path);
        window.ctrl("s");
        window.until("the list is saved", |_| path.exists());
        window.settle();

        computer.answer(&pdf);
        window.ctrl("e");
        window.until("the PDF is there", |_| pdf.exists());
        window.until("it says so", |window| window.reads("The copy is here"));
        window.key(Named::Escape);
        window.close();
        assert!(window.ended, "nothing is unsaved, so the window closes");
    }

    let list = computer.read(&path);
    assert_eq!(
        titles(&list),
        ["Watercress", "Mi papi tiene una moto", "Sopa de frijoles"]
    );
    let last = list.entries().last().unwrap();
    assert_eq!(last.book.contributors[0].name, "Jorge Argueta");
    let uses: Vec<_> = last
        .book
        .languages
        .iter()
        .map(|one| (one.language.as_str(), one.role))
        .collect();
    assert_eq!(
        uses,
        [
            ("es", LanguageRole::BilingualOriginal),
            ("en", LanguageRole::BilingualParallel)
        ]
    );
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"));

    let mut window = computer.start(None);
    window.expect("Rivers 2027");
    window.press(Role::ListItem, "Rivers 2027");
    window.until("the list is open again", |window| {
        window.reads("Watercress")
    });
}

#[test]
fn undo_goes_through_fields_and_books_and_redo_comes_back() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    let before = window.describe();
    window.tab_to("Title");
    window.write("X");
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.write("A new one");
    window.expect("A new one");
    for _ in 0..12 {
        window.ctrl("z");
    }
    assert!(!window.reads("A new one"));
    for _ in 0..12 {
        window.ctrl("y");
    }
    window.expect("A new one");
    drop(before);
}

#[test]
fn what_was_not_saved_comes_back_after_a_crash() {
    let computer = Computer::new();
    let path = sample(&computer);
    let before = std::fs::read(&path).unwrap();
    {
        let mut window = computer.start(Some(path.clone()));
        window.until("the list is open", |window| window.reads(FIRST));
        window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
        window.write("Written just before the lights went out");
        let draft = |shelf: &Shelf| {
            let folder = shelf.folder().join("drafts");
            std::fs::read_dir(folder).is_ok_and(|mut files| {
                files.any(|file| {
                    let path = file.unwrap().path();
                    let whole = path.extension().is_some_and(|ending| ending == "ron");
                    whole
                        && std::fs::read_to_string(path)
                            .is_ok_and(|text| text.contains("lights went out"))
                })
            })
        };
        let shelf = computer.shelf();
        window.until("the draft is on disk", |_| draft(&shelf));
        // The window is dropped without a word, as by a kill.
    }
    assert_eq!(
        std::fs::read(&path).unwrap(),
        before,
        "the file is as it was"
    );

    let mut window = computer.start(None);
    window.until("the draft is offered", |window| {
        window.reads("lights went out")
    });
    window.press(Role::Button, "Resume the draft");
    window.until("the work is back", |window| {
        window.reads("Written just before the lights went out")
    });
    window.ctrl("s");
    window.until("it is saved", |_| {
        std::fs::read_to_string(&path).is_ok_and(|text| text.contains("lights went out"))
    });
}

#[test]
fn a_list_that_takes_the_place_of_another_shows_its_page() {
    let computer = Computer::new();
    let path = sample(&computer);
    let other = computer.path("other.ron");
    let mut list = computer.read(&path);
    list.sections.truncate(1);
    list.sections[0].entries.truncate(2);
    let _ = file::save(&other, &list, &file::Lineage::default(), None).unwrap();
    let mut window = computer.start(Some(path));
    let page = |window: &mut Window<_>, words: &str| {
        window.redraw();
        window.reads(words)
    };
    window.until("the page is there", |window| page(window, "Page 1 of"));
    computer.answer(&other);
    window.ctrl("o");
    window.until("the other list is there", |window| {
        window.reads("other.ron")
    });
    window.until("its page is there", |window| page(window, "Page 1 of 1"));
}

#[test]
fn a_draft_is_offered_too_when_its_list_is_opened_by_name() {
    let computer = Computer::new();
    let path = sample(&computer);
    {
        let mut window = computer.start(Some(path.clone()));
        window.until("the list is open", |window| window.reads(FIRST));
        window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
        window.write("Half a title");
        let shelf = computer.shelf();
        window.until("the draft is on disk", |_| {
            std::fs::read_dir(shelf.folder().join("drafts")).is_ok_and(|mut files| {
                files.any(|file| {
                    file.unwrap()
                        .path()
                        .extension()
                        .is_some_and(|ending| ending == "ron")
                })
            })
        });
    }
    let mut window = computer.start(Some(path));
    window.until("the draft is offered", |window| {
        window.reads("Resume the draft")
    });
    window.press(Role::Button, "Resume the draft");
    window.until("the work is back", |window| window.reads("50 books"));
}

#[test]
fn closing_with_unsaved_work_asks_and_keeps_it() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path.clone()));
    window.until("the list is open", |window| window.reads(FIRST));
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.write("Not yet saved");
    window.close();
    assert!(!window.ended, "it asks first");
    window.key(Named::Escape);
    assert!(
        !window.ended && window.reads("Not yet saved"),
        "Escape stays"
    );
    window.close();
    window.press(Role::Button, "Save");
    window.until("the program has ended", |window| window.ended);
    let list = computer.read(&path);
    assert!(titles(&list).contains(&"Not yet saved"));
    // What the file held before can be taken back, though this computer had not saved it.
    let kept = computer.shelf().states(list.id).unwrap();
    let counts: Vec<usize> = kept.iter().map(|state| state.count).collect();
    assert_eq!(counts, [list.count(), list.count() - 1]);
}

#[test]
fn a_file_that_changed_meanwhile_is_not_overwritten() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path.clone()));
    window.until("the list is open", |window| window.reads(FIRST));
    let theirs = std::fs::read_to_string(&path)
        .unwrap()
        .replace(FIRST, "Theirs:");
    std::fs::write(&path, &theirs).unwrap();
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.write("Mine");
    window.ctrl("s");
    window.until("it says that the file has changed", |window| {
        window.reads("Keep both")
    });
    window.press(Role::Button, "Keep both");
    let beside = computer.path("sample (2).ron");
    window.until("mine stands beside theirs", |_| beside.exists());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
    assert!(titles(&computer.read(&beside)).contains(&"Mine"));
}

#[test]
fn a_second_window_on_the_same_file_is_noticed() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut first = computer.start(Some(path.clone()));
    first.until("the list is open", |window| window.reads(FIRST));
    let mut second = computer.start(Some(path));
    second.until("it says so", |window| window.reads("another window"));
    assert!(!second.reads(FIRST));
    assert_eq!(second.focused().unwrap().semantics.name, "Cancel");
}

#[test]
#[cfg(unix)]
fn a_path_from_the_present_folder_is_kept_whole() {
    let computer = Computer::new();
    let path = sample(&computer).canonicalize().unwrap();
    let here = std::env::current_dir().unwrap();
    let up: PathBuf = here.components().skip(1).map(|_| "..").collect();
    let relative = up.join(path.strip_prefix("/").unwrap());
    let mut window = computer.start(Some(relative));
    window.until("the list is open", |window| window.reads(FIRST));
    assert_eq!(computer.shelf().recent().unwrap()[0].path, path);
}

#[test]
fn a_system_without_file_dialogs_is_asked_for_in_the_window() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start_with(Some(path), Asker::without_dialogs());
    window.until("the list is open", |window| window.reads(FIRST));

    window.chord(
        Modifiers::COMMAND | Modifiers::SHIFT,
        Key::Character("s".into()),
    );
    window.expect("zenity");
    let field = window.focused().unwrap().semantics;
    let begun = computer.path("together-with-dia-2027.ron");
    assert_eq!(field.value.as_deref(), begun.to_str());
    window.write("/nowhere/a");
    window.key(Named::Enter);
    window.expect("There is no folder");
    window.key(Named::Escape);
    assert!(!window.reads("zenity"), "Escape asks no more");

    // The export's own dialog waits beneath, and goes on with the answer.
    window.ctrl("e");
    window.expect("zenity");
    window.key(Named::Escape);
    assert!(!window.reads("zenity"), "Escape asks no more");
    window.ctrl("e");
    window.expect("zenity");
    window.key(Named::Enter);
    let pdf = computer.path("together-with-dia-2027-handout.pdf");
    window.until("the PDF is there", |_| pdf.exists());
    window.until("it says so", |window| window.reads("The copy is here"));
    assert_eq!(window.focused().unwrap().semantics.name, "Open it");
    window.key(Named::Escape);

    // What is there already is replaced only when the user says so.
    let before = std::fs::metadata(&pdf).unwrap().modified().unwrap();
    window.ctrl("e");
    window.expect("zenity");
    window.key(Named::Enter);
    window.expect("There is already a file");
    window.key(Named::Enter);
    window.settle();
    assert_eq!(std::fs::metadata(&pdf).unwrap().modified().unwrap(), before);
    window.press(Role::Button, "Replace it");
    window.until("it says so", |window| window.reads("The copy is here"));
}

#[test]
fn a_name_without_its_ending_is_given_it_and_nothing_is_replaced_unasked() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    let save_as = |window: &mut Window<_>, path: &Path| {
        computer.answer(path);
        window.chord(
            Modifiers::COMMAND | Modifiers::SHIFT,
            Key::Character("s".into()),
        );
    };
    let picture = computer.path("cover.png");
    std::fs::write(&picture, "a picture").unwrap();
    save_as(&mut window, &picture);
    let named = computer.path("cover.png.ron");
    window.until("it is saved beside the picture", |_| named.exists());
    assert_eq!(std::fs::read(&picture).unwrap(), b"a picture");

    let there = computer.path("there.ron");
    std::fs::write(&there, "somebody's").unwrap();
    save_as(&mut window, &computer.path("there"));
    window.expect("Replace the file?");
    assert_eq!(window.focused().unwrap().semantics.name, "Cancel");
    window.key(Named::Escape);
    window.settle();
    assert_eq!(std::fs::read(&there).unwrap(), b"somebody's");
    save_as(&mut window, &computer.path("there"));
    window.press(Role::Button, "Replace it");
    window.until("it is replaced", |_| {
        std::fs::read(&there).unwrap() != b"somebody's"
    });
}

#[test]
fn a_spreadsheet_is_imported_where_a_list_was_to_be_opened() {
    let computer = Computer::new();
    let path = computer.path("books.csv");
    std::fs::write(&path, "Title,Author\nWatercress,Andrea Wang\n").unwrap();
    let mut window = computer.start(Some(path.clone()));
    window.until("it is not a list", |window| {
        window.reads("cannot be opened")
    });
    window.key(Named::Enter);
    window.until("its books are shown", |window| window.reads("Check 1 book"));
    let first = window.focused().expect("the first control has the focus");
    assert_eq!(first.semantics.role, Role::ComboBox);

    // Escape closes the menu that is open, and only then the screen.
    window.key(Named::Space);
    window.key(Named::Escape);
    window.expect("Check 1 book");
    window.key(Named::Escape);
    window.expect("Begin a new list");

    window.drop_file(&path);
    window.until("its books are shown", |window| window.reads("Check 1 book"));
    window.press(Role::Button, "Check 1 book…");
    assert_eq!(window.focused().unwrap().semantics.name, "Add to the list");
    window.key(Named::Enter);
    window.expect("Watercress");
}

#[test]
fn the_sample_is_looked_at_and_left_unasked_until_it_is_changed() {
    let computer = Computer::new();
    let mut window = computer.start(None);
    window.press(Role::Button, "Look at a sample: Together with Día 2027");
    window.until("the sample is open", |window| window.reads(FIRST));
    window.ctrl("w");
    window.expect("Look at a sample");
    window.press(Role::Button, "Look at a sample: Together with Día 2027");
    window.until("the sample is open", |window| window.reads(FIRST));
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.write("Mine");
    window.close();
    window.expect("Save your work?");
    assert_eq!(window.focused().unwrap().semantics.name, "Save");
    window.press(Role::Button, "Cancel");
    assert!(!window.ended && window.reads("Mine"));
}

#[test]
fn the_list_that_was_open_last_has_the_keyboard_on_the_shelf() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.ctrl("w");
    let first = window.focused().unwrap().semantics;
    assert_eq!(first.role, Role::ListItem);
    let description = first.description.unwrap();
    assert!(description.contains("sample.ron"), "{description}");
    window.key(Named::Enter);
    window.until("the list is open again", |window| window.reads(FIRST));
}

#[test]
fn the_caret_is_where_it_was_when_a_dialog_closes() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.write("Watercres");
    for _ in 0..5 {
        window.key(Named::ArrowLeft);
    }
    window.key(Named::F1);
    window.key(Named::Escape);
    window.write("_");
    assert_eq!(
        window.focused().unwrap().semantics.value.as_deref(),
        Some("Wate_rcres")
    );
}

#[test]
fn a_page_that_is_longer_than_the_window_is_scrolled_by_keys() {
    let computer = Computer::new();
    let mut window = computer.start(None);
    for _ in 0..10 {
        window.ctrl("+");
    }
    window.key(Named::F1);
    window.expect("All keyboard shortcuts");
    let mut pictures = vec![window.picture()];
    for key in [Named::PageDown, Named::End, Named::ArrowUp, Named::Home] {
        window.key(key);
        pictures.push(window.picture());
    }
    for (before, after) in pictures.iter().zip(&pictures[1..]) {
        assert!(before != after, "a key scrolls nothing");
    }
    assert!(pictures[0] == pictures[4], "Home goes back");
}

#[test]
fn the_window_changes_its_language_while_it_runs() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.expect("Add a book");
    window.ctrl("k");
    window.write("espanol");
    window.key(Named::Enter);
    window.expect("Agregar un libro");
    assert_eq!(
        computer.shelf().settings().unwrap().0.tongue,
        Some(Tongue::Spanish)
    );
}

#[test]
fn nothing_happens_while_nothing_is_done() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.settle();
    assert!(window.is_idle(std::time::Duration::from_millis(1500)));
}

/// How the first book of the sample begins.
const FIRST: &str = "Book Fiesta!";

/// A copy of the sample list on a computer.
fn sample(computer: &Computer) -> PathBuf {
    let path = computer.path("sample.ron");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/together-with-dia.ron");
    let list = file::decode(&std::fs::read(from).unwrap()).unwrap().list;
    assert_eq!(list.language, LanguageTag::english());
    let _ = file::save(&path, &list, &file::Lineage::default(), None).unwrap();
    path
}

/// The names of the chips and fields that stand in the window with these words.
fn chips<P: Program<State = App, Message = Message> + 'static>(
    window: &mut Window<P>,
    remove: &str,
) -> usize {
    let nodes = window.nodes();
    nodes
        .iter()
        .filter(|node| node.semantics.name == remove)
        .count()
}

#[test]
fn what_is_typed_and_left_is_added() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.tab_to("Languages");
    window.write("tagalog");
    window.key(Named::Tab);
    window.expect("Remove: Tagalog");

    window.press(Role::EditableComboBox, "About");
    window.write("Mandan elders");
    window.press(Role::TextInput, "Title");
    window.expect("Remove: Mandan elders");

    window.tab_to("Keywords");
    window.write("rivers");
    window.chord(Modifiers::COMMAND, Key::Named(Named::PageDown));
    window.chord(Modifiers::COMMAND, Key::Named(Named::PageUp));
    assert_eq!(
        chips(&mut window, "Remove: rivers"),
        1,
        "another book was chosen"
    );

    window.key(Named::F2);
    window.tab_to("Also issued in");
    window.write("somali");
    window.ctrl("s");
    window.expect("Remove: Somali");
}

#[test]
fn a_language_that_nobody_knows_stays_and_counts_as_unsaved() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.tab_to("Languages");
    window.write("qqqqqq");
    window.key(Named::Tab);
    window.expect("No language is called “qqqqqq”");
    let field = window.find(Role::EditableComboBox, "Languages").unwrap();
    assert!(field.semantics.invalid && field.semantics.value.as_deref() == Some("qqqqqq"));
    window.close();
    assert!(!window.ended, "it asks first");
    window.key(Named::Escape);
    window.expect("qqqqqq");
    for way in ["Save", "Keep as a draft"] {
        window.close();
        window.press(Role::Button, way);
        window.settle();
        assert!(!window.ended, "{way} cannot hold it");
        window.expect("qqqqqq");
    }
    window.close();
    window.press(Role::Button, "Discard");
    window.until("the program has ended", |window| window.ended);
}

#[test]
fn a_number_is_tidied_when_its_field_is_left_by_a_click() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.tab_to("ISBN");
    window.write("9781681340777");
    window.press(Role::TextInput, "Title");
    let isbn = window.find(Role::TextInput, "ISBN").unwrap();
    assert_eq!(isbn.semantics.value.as_deref(), Some("978-1-68134-077-7"));
}

#[test]
fn the_list_itself_stays_in_the_middle_while_it_is_edited() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.key(Named::F2);
    window.write("X");
    assert!(
        window
            .find(Role::EditableComboBox, "Also issued in")
            .is_some()
    );
}

#[test]
fn several_books_are_chosen_by_key() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    let focused = window.focused().unwrap();
    assert_eq!(
        focused.semantics.name, "Books",
        "the rows have the keyboard"
    );
    let down = Key::Named(Named::ArrowDown);
    window.chord(Modifiers::SHIFT, down.clone());
    window.chord(Modifiers::SHIFT, down.clone());
    window.expect("3 books chosen");
    window.chord(Modifiers::COMMAND, down.clone());
    window.chord(Modifiers::COMMAND, down);
    window.expect("3 books chosen");
    window.chord(Modifiers::COMMAND, Key::Named(Named::Space));
    window.expect("4 books chosen");
    window.key(Named::Home);
    window.chord(Modifiers::SHIFT, Key::Named(Named::End));
    window.expect("49 books chosen");
}

#[test]
fn books_are_not_moved_while_they_are_sorted() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.ctrl("k");
    window.write("by title");
    window.key(Named::Enter);
    window.chord(Modifiers::ALT, Key::Named(Named::ArrowDown));
    window.expect("Books can be moved only in the committee’s order.");
    assert!(!can_undo(&mut window), "nothing has changed");
}

#[test]
fn the_first_book_goes_into_the_first_section() {
    let computer = Computer::new();
    let path = computer.path("new.ron");
    let mut list = Booklist::new(colibri::mint::id(), LanguageTag::english());
    for heading in ["Younger", "Older"] {
        let texts = colibri::model::Texts::of(&list.language, heading);
        let section = colibri::model::Section::new(colibri::mint::id(), texts);
        list.sections.push(section);
    }
    let _ = file::save(&path, &list, &file::Lineage::default(), None).unwrap();
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads("Younger"));
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.expect("Younger · 1 of 1");
}

#[test]
fn a_book_and_a_section_are_dragged_to_another_place() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    let rows = |window: &mut Window<_>| -> Vec<String> {
        let nodes = window.nodes();
        let rows = nodes
            .into_iter()
            .filter(|node| node.semantics.role == Role::ListItem);
        rows.map(|node| node.semantics.name).collect()
    };
    let before = rows(&mut window);
    let grip = |name: &str| format!("Move “{name}” by dragging");
    window.drag(&grip(&before[1]), &before[3]);
    let after = rows(&mut window);
    let moved: Vec<&String> = after[1..4].iter().collect();
    assert_eq!(moved, [&before[2], &before[3], &before[1]]);
    assert!(can_undo(&mut window));
    // What is let go before the drag has begun does not hang on the pointer.
    window.fling(&grip(&after[1]), &after[3]);
    let at_rest = rows(&mut window);
    assert_eq!(at_rest[3], after[1], "it lies where it was let go");
    window.press(Role::ListItem, &after[1]);
    assert_eq!(rows(&mut window), at_rest, "a click moves nothing");
}

/// Whether there is a change to undo.
fn can_undo<P: Program<State = App, Message = Message> + 'static>(window: &mut Window<P>) -> bool {
    let undo = window.find(Role::Button, "Undo");
    undo.is_some_and(|undo| !undo.semantics.disabled)
}

#[test]
fn a_finding_leads_to_its_field() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    window.chord(Modifiers::COMMAND, Key::Named(Named::Enter));
    window.write("Only a title");
    window.key(Named::F7);
    window.until("the list has been looked through", |window| {
        window.reads("the publisher is missing")
    });
    window.settle();
    let focused = window.focused().unwrap();
    assert_eq!(focused.semantics.role, Role::ListItem, "{focused:?}");
    let nodes = window.nodes();
    let finding = nodes
        .iter()
        .find(|node| {
            let name = &node.semantics.name;
            name.contains("Only a title") && name.contains("publisher")
        })
        .unwrap();
    window.press(Role::ListItem, &finding.semantics.name);
    let focused = window.focused().unwrap();
    assert_eq!(focused.semantics.name, "Publisher");
}

#[test]
fn the_keyboard_is_never_nowhere() {
    let computer = Computer::new();
    let path = sample(&computer);
    let mut window = computer.start(Some(path));
    window.until("the list is open", |window| window.reads(FIRST));
    let focused = |window: &mut Window<_>| window.focused().map(|node| node.semantics.name);
    window.ctrl("f");
    window.write("qqqqqqqq");
    window.key(Named::ArrowDown);
    assert_eq!(focused(&mut window).as_deref(), Some("Show all books"));
    window.key(Named::Enter);
    assert_eq!(focused(&mut window).as_deref(), Some("Books"));
    window.key(Named::F6);
    window.key(Named::F6);
    assert_eq!(focused(&mut window).as_deref(), Some("Print studio"));
    window.press(Role::Button, "Show or hide the page");
    window.press(Role::Link, "Show: The page");
    assert!(window.find(Role::Button, "Print studio").is_some());
    window.ctrl("s");
    window.ctrl("h");
    window.until("the history is there", |window| window.reads("today at"));
    window.ctrl("h");
    let at = window.focused().unwrap().semantics;
    assert!(at.name.contains("today at"), "{at:?}");
}
