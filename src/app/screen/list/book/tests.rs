use super::line::Fact;
use super::*;
use crate::app::Asker;
use crate::mint;
use crate::model::{
    Award, Contributor, CultureTag, Entry, EntryField, History, LanguageUse, ListField,
    OtherEdition, Picture, Section, Status, Texts, Written,
};
use crate::say;
use crate::shelf::{Settings, Shelf};
use crate::vocabulary::cultures;
use crate::words::{Tongue, Words};
use iced_test::simulator::{Simulator, simulator};
use std::sync::Arc;

type Look<'a> = Simulator<'a, Message, crate::app::theme::Theme>;

/// A window with a list of three books, driven as the list screen drives it.
struct Window {
    list: Booklist,
    history: History,
    editor: Editor,
    words: Words,
    settings: Settings,
    shelf: Shelf,
    asker: Asker,
    suggestions: Suggestions,
    told: Vec<String>,
    given: Vec<Command>,
    shown: Vec<EntryId>,
    _folder: tempfile::TempDir,
}

impl Window {
    fn new() -> Self {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        list.also_issued_in = vec![LanguageTag::spanish()];
        list.style.annotation_words = Some(5);
        let mut section =
            Section::new(mint::id(), Texts::of(&LanguageTag::english(), "Grades K–2"));
        for title in ["Watercress", "Fry Bread", "Dreamers"] {
            let mut entry = Entry::new(mint::id());
            entry.book.title = title.into();
            section.entries.push(Arc::new(entry));
        }
        list.sections = vec![
            section,
            Section::new(mint::id(), Texts::of(&LanguageTag::english(), "Grades 3–5")),
        ];
        let folder = tempfile::tempdir().unwrap();
        let mut window = Self {
            editor: Editor::new(&list),
            history: History::default(),
            words: Words::of(Tongue::English),
            settings: Settings::default(),
            shelf: Shelf::at(folder.path()).unwrap(),
            asker: Asker::with(|_| Box::pin(async { None })),
            suggestions: Suggestions::of(&list),
            told: Vec::new(),
            given: Vec::new(),
            shown: Vec::new(),
            list,
            _folder: folder,
        };
        let first = window.ids()[0];
        window.show(Subject::Book(first));
        window
    }

    fn ids(&self) -> Vec<EntryId> {
        self.list.entries().map(|entry| entry.id).collect()
    }

    fn show(&mut self, subject: Subject) {
        self.editor.show(subject, &self.list);
    }

    fn entry(&self) -> &Entry {
        self.list.entries().next().unwrap()
    }

    fn give(&mut self, message: Message) {
        let context = Context {
            words: &self.words,
            settings: &self.settings,
            shelf: &self.shelf,
            asker: &self.asker,
            theme: crate::app::theme::Theme::Light,
        };
        match self.editor.update(message, &self.list, context) {
            Action::Edit(edit, joining) => {
                self.history.apply(&mut self.list, edit, joining).unwrap();
                self.editor.refresh(&self.list);
            }
            Action::Part => self.history.part(),
            Action::Tell(sentence) => self.told.push(sentence),
            Action::Give(command) => self.given.push(command),
            Action::Show(entry) => self.shown.push(entry),
            Action::None | Action::Run(_) => {}
        }
    }

    /// Types letter by letter, as a text field does.
    fn type_in(&mut self, line: impl Into<Line>, text: &str) {
        let line = line.into();
        let start = self.value(line);
        for (at, c) in text.char_indices() {
            self.give(Message::Typed(
                line,
                format!("{start}{}", &text[..at + c.len_utf8()]),
            ));
        }
    }

    fn enter(&mut self, line: impl Into<Line>) {
        self.give(Message::Entered(line.into()));
    }

    fn value(&self, line: impl Into<Line>) -> String {
        let context = self.context();
        Fields::new(&self.editor, &self.list, &self.suggestions, context, 500.0).value(line)
    }

    fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            settings: &self.settings,
            shelf: &self.shelf,
            asker: &self.asker,
            theme: crate::app::theme::Theme::Light,
        }
    }

    fn undo(&mut self) {
        let _ = self.history.undo(&mut self.list).unwrap();
        self.editor.refresh(&self.list);
    }

    fn look(&self) -> Look<'_> {
        simulator(
            self.editor
                .view(&self.list, &self.suggestions, self.context()),
        )
    }

    fn messages(&mut self, drive: impl FnOnce(&mut Look<'_>)) {
        let mut simulator = self.look();
        drive(&mut simulator);
        let messages: Vec<Message> = simulator.into_messages().collect();
        for message in messages {
            self.give(message);
        }
    }
}

#[test]
fn typing_changes_the_field_it_is_typed_in() {
    #[track_caller]
    fn check(line: impl Into<Line>, text: &str, expected: EntryField) {
        let line = line.into();
        let mut window = Window::new();
        window.give(Message::Typed(line, String::new()));
        window.type_in(line, text);
        let mut after = window.list.clone();
        let id = window.ids()[0];
        let _ = Edit::Entry(id, expected).apply(&mut after).unwrap();
        assert_eq!(window.list, after, "{line:?}");
    }
    check(Fact::Title, "Alma", EntryField::Title("Alma".into()));
    check(
        Fact::Publisher,
        "Lee & Low",
        EntryField::Publisher("Lee & Low".into()),
    );
    check(Fact::Year, "2018", EntryField::Year(Written::parse("2018")));
    check(
        Fact::Year,
        "2018?",
        EntryField::Year(Some(Written::AsWritten("2018?".into()))),
    );
    check(
        Fact::Pages,
        "32",
        EntryField::Pages(Some(Written::Understood(32))),
    );
    check(
        Fact::Person(0),
        "Zeke Peña (illustrator)",
        EntryField::Contributors(vec![Contributor::new("Zeke Peña", Role::Illustrator)]),
    );
    let award = Award {
        name: "Pura Belpré".into(),
        ..Award::default()
    };
    check(
        Fact::AwardName(0),
        "Pura Belpré",
        EntryField::Awards(vec![award]),
    );
}

#[test]
fn what_was_typed_in_one_field_is_undone_at_once_and_apart_from_the_next() {
    let mut window = Window::new();
    window.type_in(Fact::Person(0), "Ann");
    window.type_in(Fact::Person(1), "Bob");
    window.undo();
    assert_eq!(window.value(Fact::Person(0)), "Ann");
    assert_eq!(window.value(Fact::Person(1)), "");
    window.undo();
    assert_eq!(window.entry().book.contributors, []);
    assert!(!window.history.can_undo());
}

#[test]
fn an_isbn_of_ten_becomes_thirteen_when_the_field_is_left() {
    let mut window = Window::new();
    window.type_in(Fact::Isbn(0), "0763639036");
    assert_eq!(
        window.value(Fact::Isbn(0)),
        "0763639036",
        "nothing moves under the caret"
    );
    window.enter(Fact::Isbn(0));
    assert_eq!(window.value(Fact::Isbn(0)), "978-0-7636-3903-7");
}

#[test]
fn an_isbn_that_is_wrong_is_kept_as_written() {
    let mut window = Window::new();
    window.type_in(Fact::Isbn(0), "9781681340778");
    assert_eq!(
        window.entry().book.isbns[0].isbn,
        Written::AsWritten("9781681340778".into())
    );
    let mut look = window.look();
    let _ = look
        .find("The last digit should be 7, not 8. Please compare it with the book.")
        .unwrap();
}

#[test]
fn a_text_of_several_lines_follows_undo() {
    let mut window = Window::new();
    for letter in "Windy".chars() {
        let action = text_editor::Action::Edit(text_editor::Edit::Insert(letter));
        window.give(Message::Wrote(Area::Annotation, action));
    }
    assert_eq!(
        window.entry().annotations.words(&LanguageTag::english()),
        "Windy"
    );
    window.undo();
    assert_eq!(
        window.entry().annotations.get(&LanguageTag::english()),
        None
    );
    assert_eq!(
        window.editor.areas.get(Area::Annotation).unwrap().text(),
        ""
    );
}

#[test]
fn the_caret_stays_where_the_words_are_the_same() {
    let mut window = Window::new();
    let write = |action| Message::Wrote(Area::Notes, action);
    for letter in "abc".chars() {
        window.give(write(text_editor::Action::Edit(text_editor::Edit::Insert(
            letter,
        ))));
    }
    window.give(write(text_editor::Action::Move(text_editor::Motion::Left)));
    let before = window
        .editor
        .areas
        .get(Area::Notes)
        .unwrap()
        .cursor()
        .position;
    window.editor.refresh(&window.list);
    let after = window
        .editor
        .areas
        .get(Area::Notes)
        .unwrap()
        .cursor()
        .position;
    assert_eq!((before.line, before.column), (after.line, after.column));
    assert_eq!(after.column, 2);
}

#[test]
fn texts_are_written_in_the_language_that_is_chosen() {
    let mut window = Window::new();
    window.give(Message::SpeakIn(LanguageTag::spanish()));
    let action = text_editor::Action::Edit(text_editor::Edit::Insert('ñ'));
    window.give(Message::Wrote(Area::Annotation, action));
    assert_eq!(
        window.entry().annotations.get(&LanguageTag::spanish()),
        Some("ñ")
    );
    assert_eq!(
        window.entry().annotations.get(&LanguageTag::english()),
        None
    );
    // The list is no longer issued in Spanish, but the words are still there and still at hand.
    let edit = Edit::List(ListField::AlsoIssuedIn(Vec::new()));
    window
        .history
        .apply(&mut window.list, edit, Joining::Apart)
        .unwrap();
    window.editor.refresh(&window.list);
    assert_eq!(window.editor.language, LanguageTag::spanish());
}

#[test]
fn en_es_gives_both_languages_at_once() {
    let mut window = Window::new();
    window.type_in(New::Language, "en/es");
    assert_eq!(window.entry().book.languages, [], "nothing yet");
    window.enter(New::Language);
    let expected = [
        LanguageUse::new(LanguageTag::english(), LanguageRole::BilingualOriginal),
        LanguageUse::new(LanguageTag::spanish(), LanguageRole::BilingualParallel),
    ];
    assert_eq!(window.entry().book.languages, expected);
    assert_eq!(window.value(New::Language), "");
    window.undo();
    assert_eq!(window.entry().book.languages, []);
}

#[test]
fn a_language_that_nobody_knows_stays_in_its_field() {
    let mut window = Window::new();
    window.type_in(New::Language, "qqqqqq");
    window.enter(New::Language);
    let complaint = say!(window.words, "book-language-unknown", typed = "qqqqqq");
    let _ = window.look().find(complaint.as_str()).unwrap();
    let ids = window.ids();
    window.show(Subject::Book(ids[1]));
    assert_eq!(window.value(New::Language), "");
    window.show(Subject::Book(ids[0]));
    assert_eq!(
        window.value(New::Language),
        "qqqqqq",
        "nothing typed is lost"
    );
}

#[test]
fn cultures_are_added_to_the_book_and_to_its_people() {
    let mut window = Window::new();
    window.type_in(Fact::Person(0), "Brenda J. Child");
    window.type_in(New::About, "ojibway");
    window.enter(New::About);
    window.type_in(New::By(0), "Red Lake Ojibwe");
    window.enter(New::By(0));
    let book = &window.entry().book;
    let name = |tag: &CultureTag| cultures().name(tag, Tongue::English);
    assert!(book.about[0].term.is_some(), "{}", name(&book.about[0]));
    assert_eq!(name(&book.contributors[0].by[0]), "Red Lake Ojibwe");
    assert!(
        book.about
            .iter()
            .chain(&book.contributors[0].by)
            .all(|tag| !tag.suggested)
    );
}

#[test]
fn several_books_change_together_and_are_undone_together() {
    let mut window = Window::new();
    let before = window.list.clone();
    let ids = window.ids();
    window.show(Subject::Books(ids.clone()));
    type Holds = fn(&Entry) -> bool;
    let steps: [(Message, Holds); 3] = [
        (Message::Status(Status::Discussed), |entry| {
            entry.status == Status::Discussed
        }),
        (Message::Format(Some(Format::Poetry)), |entry| {
            entry.book.format == Some(Format::Poetry)
        }),
        (Message::Took(New::Tag.into(), "powwow".into()), |entry| {
            entry.tags == ["powwow"]
        }),
    ];
    for (message, holds) in steps {
        window.give(message.clone());
        assert!(
            window.list.entries().all(|entry| holds(entry)),
            "{message:?}"
        );
        window.undo();
        assert_eq!(window.list, before, "{message:?}");
    }
    let to = window.list.sections[1].id;
    window.give(Message::MoveTo(to));
    assert_eq!(window.list.sections[1].entries.len(), 3);
    window.undo();
    assert_eq!(window.list, before);
}

#[test]
fn a_picture_goes_to_the_book_it_was_chosen_for() {
    let mut window = Window::new();
    let ids = window.ids();
    let picture = Picture::new(b"\x89PNG\r\n\x1a\n".as_slice()).unwrap();
    window.show(Subject::Book(ids[1]));
    window.give(Message::PictureRead(
        Subject::Book(ids[0]),
        Ok(picture.clone()),
    ));
    assert_eq!(window.entry().cover.as_ref().unwrap().picture, picture.id());
    assert!(window.list.entry(ids[1]).unwrap().cover.is_none());
    window.undo();
    assert!(window.list.pictures.is_empty() && window.entry().cover.is_none());
}

#[test]
fn the_limit_of_words_stays_while_something_else_is_typed() {
    let mut window = Window::new();
    window.show(Subject::AboutList);
    window.give(Message::Typed(New::AnnotationWords.into(), "forty".into()));
    assert_eq!(window.list.style.annotation_words, Some(5));
    window.give(Message::Typed(New::AnnotationWords.into(), "40".into()));
    assert_eq!(window.list.style.annotation_words, Some(40));
    window.give(Message::Typed(New::AnnotationWords.into(), String::new()));
    assert_eq!(window.list.style.annotation_words, None);
}

#[test]
fn a_new_main_language_changes_places_with_the_old_one() {
    let mut window = Window::new();
    window.show(Subject::AboutList);
    window.give(Message::Took(New::MainLanguage.into(), "es".into()));
    assert_eq!(window.list.language, LanguageTag::spanish());
    assert_eq!(window.list.also_issued_in, [LanguageTag::english()]);
    window.undo();
    assert_eq!(window.list.language, LanguageTag::english());
}

#[test]
fn every_subject_shows_itself_wide_and_narrow_in_both_tongues() {
    let mut window = Window::new();
    window.type_in(Fact::Isbn(0), "763639036");
    window.type_in(Fact::Person(0), "Ann");
    window.give(Message::Typed(New::Language.into(), "en/es".into()));
    window.enter(New::Language);
    window.type_in(New::About, "navajo");
    window.enter(New::About);
    window.give(Message::Fold(Part::More));
    let ids = window.ids();
    let section = window.list.sections[0].id;
    for tongue in Tongue::ALL {
        window.words = Words::of(tongue);
        for subject in [
            Subject::Nothing,
            Subject::Book(ids[0]),
            Subject::Books(ids.clone()),
            Subject::Section(section),
            Subject::AboutList,
        ] {
            window.show(subject);
            for width in [260.0, 900.0] {
                let element =
                    window
                        .editor
                        .view(&window.list, &window.suggestions, window.context());
                let mut look = Simulator::with_size(
                    iced::Settings::default(),
                    iced::Size::new(width, 600.0),
                    element,
                );
                let _ = look
                    .snapshot(&crate::app::theme::Theme::Light)
                    .unwrap_or_else(|error| panic!("{width}: {error}"));
            }
        }
    }
}

/// Goes to a field, does something with the keyboard, and lets the pane answer.
fn at_the_keyboard(window: &mut Window, line: impl Into<Line>, keys: impl FnOnce(&mut Look<'_>)) {
    let line = line.into();
    window.messages(|look| {
        let _ = look.click(pieces::id(line)).unwrap();
        keys(look);
    });
}

#[test]
fn a_book_is_edited_by_the_keys_of_its_fields() {
    let mut window = Window::new();
    at_the_keyboard(&mut window, Fact::Title, |look| {
        let _ = look.typewrite("!");
    });
    assert!(
        window.entry().book.title.contains('!'),
        "{}",
        window.entry().book.title
    );
    window.undo();
    assert_eq!(window.entry().book.title, "Watercress");
    window.type_in(New::Language, "en/es");
    at_the_keyboard(&mut window, New::Language, |look| {
        let _ = look.tap_key(iced::keyboard::key::Named::Enter);
    });
    assert_eq!(window.entry().book.languages.len(), 2);
}

#[test]
fn what_can_be_done_next_is_a_press_away() {
    let mut window = Window::new();
    window.show(Subject::Nothing);
    window.messages(|look| {
        let _ = look.click("Add a book").unwrap();
    });
    assert_eq!(window.given, [Command::AddBook]);
}

fn uses_of(window: &Window) -> Vec<(String, LanguageRole)> {
    let uses = &window.entry().book.languages;
    uses.iter()
        .map(|used| (used.language.to_string(), used.role))
        .collect()
}

/// Types in a field and presses Enter in it, as somebody does at the keyboard.
fn type_and_enter(window: &mut Window, line: impl Into<Line>, text: &str) {
    let line = line.into();
    window.type_in(line, text);
    at_the_keyboard(window, line, |look| {
        let _ = look.tap_key(iced::keyboard::key::Named::Enter);
    });
}

#[test]
fn less_j_enter_says_what_a_book_is_translated_from() {
    let mut window = Window::new();
    type_and_enter(&mut window, New::Language, "<j");
    assert_eq!(
        uses_of(&window),
        [("ja".into(), LanguageRole::TranslatedFrom)]
    );
    window.give(Message::Fold(Part::Original));
    window.type_in(Fact::OriginalTitle, "ぐりとぐら");
    assert_eq!(window.entry().book.original.title, "ぐりとぐら");
    window.undo();
    window.undo();
    assert_eq!(uses_of(&window), []);
}

#[test]
fn a_usual_case_is_two_keys_away() {
    let mut window = Window::new();
    at_the_keyboard(&mut window, New::Language, |look| {
        let _ = look.tap_key(iced::keyboard::key::Named::ArrowDown);
        let _ = look.tap_key(iced::keyboard::key::Named::Enter);
    });
    let pair = [
        ("en".into(), LanguageRole::BilingualOriginal),
        ("es".into(), LanguageRole::BilingualParallel),
    ];
    assert_eq!(uses_of(&window), pair);
    // What the list does most is offered first in the next book.
    let ids = window.ids();
    window.show(Subject::Book(ids[1]));
    window.type_in(New::Language, "<ko");
    window.enter(New::Language);
    window.show(Subject::Book(ids[2]));
    window.type_in(New::Language, "<ko");
    window.enter(New::Language);
    assert_eq!(window.editor.usual.cases().next(), Some("<ko"));
}

#[test]
fn a_pair_is_swapped_by_a_press_and_undone() {
    let mut window = Window::new();
    type_and_enter(&mut window, New::Language, "en/es");
    let before = window.list.clone();
    window.messages(|look| {
        let _ = look.click("Swap").unwrap();
    });
    let swapped = [
        ("es".into(), LanguageRole::BilingualOriginal),
        ("en".into(), LanguageRole::BilingualParallel),
    ];
    assert_eq!(uses_of(&window), swapped);
    window.undo();
    assert_eq!(window.list, before);
}

#[test]
fn another_edition_is_a_book_of_the_list_or_an_isbn() {
    let mut window = Window::new();
    window.type_in(New::Language, "es");
    window.enter(New::Language);
    window.give(Message::Use(0, LanguageRole::AlsoPublishedIn));
    let edition = |window: &Window| window.entry().book.languages[0].edition.clone();
    window.type_in(Fact::Edition(0), "9780763639037");
    assert!(matches!(
        edition(&window),
        Some(OtherEdition::Isbn(Written::Understood(_)))
    ));
    window.give(Message::Typed(Fact::Edition(0).into(), "dream".into()));
    let ids = window.ids();
    assert_eq!(window.editor.found, [ids[2]]);
    let before = window.list.clone();
    at_the_keyboard(&mut window, Fact::Edition(0), |look| {
        let _ = look.tap_key(iced::keyboard::key::Named::Enter);
    });
    assert_eq!(edition(&window), Some(OtherEdition::Entry(ids[2])));
    assert_eq!(
        window.list.entry(ids[2]),
        before.entry(ids[2]),
        "linking changes nothing in the other book"
    );
    window.messages(|look| {
        let _ = look.click("Open").unwrap();
    });
    assert_eq!(window.shown, [ids[2]]);
    window.give(Message::Unlink(0));
    assert_eq!(edition(&window), None);
    window.undo();
    window.undo();
    assert_eq!(window.list, before);
}

#[test]
fn tags_of_the_book_and_of_a_person_are_edited_alike() {
    let mut window = Window::new();
    window.settings.member = "R. Ortiz".into();
    window.type_in(Fact::Person(0), "Brenda J. Child");
    for (new, tagged) in [(New::About, Tagged::Book), (New::By(0), Tagged::Person(0))] {
        window.type_in(new, "navajo");
        window.enter(new);
        let untouched = window.list.clone();
        window.give(Message::Source(tagged, 0, Some(TagSource::Jacket)));
        let tag = |window: &Window| tagged.tags(&window.entry().book)[0].clone();
        assert_eq!(tag(&window).source, Some(TagSource::Jacket));
        assert_eq!(tag(&window).set_by, "R. Ortiz");
        assert_eq!(tag(&window).set_on, Some(mint::today()));
        window.undo();
        assert_eq!(window.list, untouched);
        window.type_in(Fact::TagWords(tagged, 0), "Tódích’íi’nii");
        window.type_in(Fact::TagNote(tagged, 0), "back flap");
        assert_eq!(tag(&window).words, "Tódích’íi’nii");
        assert_eq!(tag(&window).note, "back flap");
        window.undo();
        window.undo();
        assert_eq!(window.list, untouched);
        window.give(Message::Fold(Part::Tag(tagged, 0)));
        let mut look = window.look();
        let _ = look
            .find(pieces::id(Fact::TagNote(tagged, 0).into()))
            .unwrap();
    }
}

#[test]
fn a_suggestion_is_nobodys_until_it_is_confirmed() {
    let mut window = Window::new();
    window.settings.member = "R. Ortiz".into();
    let id = window.ids()[0];
    let suggested = CultureTag {
        words: "Maya".into(),
        suggested: true,
        ..CultureTag::default()
    };
    let edit = Edit::Entry(id, EntryField::About(vec![suggested]));
    let _ = edit.apply(&mut window.list).unwrap();
    window.type_in(Fact::TagNote(Tagged::Book, 0), "column G");
    let tag = &window.entry().book.about[0];
    assert!(tag.suggested && tag.set_by.is_empty() && tag.set_on.is_none());
    window.give(Message::Confirm(Rows::About, 0));
    let tag = &window.entry().book.about[0];
    assert!(!tag.suggested);
    assert_eq!(tag.set_by, "R. Ortiz");
}

#[test]
fn none_is_said_beside_not_stated_and_taken_back_by_a_tag() {
    let mut window = Window::new();
    window.type_in(Fact::Person(0), "Ana");
    let before = window.list.clone();
    for sentence in [
        "None: about no culture in particular",
        "None: Ana names no culture",
        "None: set in no place in particular",
    ] {
        window.messages(|look| {
            let _ = look.click(sentence).unwrap();
        });
        let _ = window.look().find("Back to “not stated”").unwrap();
        window.undo();
        assert_eq!(window.list, before, "{sentence}");
    }
    window.give(Message::NoneOf(NoneOf::About, true));
    window.give(Message::NamesNoCulture(0, true));
    window.give(Message::NoneOf(NoneOf::Award, true));
    assert_eq!(
        window.entry().book.none,
        [NoneOf::About, NoneOf::Award],
        "both are said"
    );
    let none = window.list.clone();
    window.type_in(New::By(0), "navajo");
    window.enter(New::By(0));
    assert!(!window.entry().book.contributors[0].names_no_culture);
    window.undo();
    // What is typed letter by letter is undone at once, with what followed from it.
    window.type_in(Fact::AwardName(0), "Pura Belpré");
    assert_eq!(window.entry().book.none, [NoneOf::About]);
    window.undo();
    assert_eq!(window.list, none);
}

#[test]
fn how_a_group_is_shown_is_asked_where_the_list_states_it() {
    let mut window = Window::new();
    assert!(window.look().find("Folklore").is_err());
    window.give(Message::Portrayals(true));
    window.messages(|look| {
        let _ = look.click("Folklore").unwrap();
    });
    window.give(Message::Portrayal(Portrayal::Biography, true));
    assert_eq!(
        window.entry().book.portrayals,
        [Portrayal::Biography, Portrayal::Folklore]
    );
    window.give(Message::Portrayal(Portrayal::Biography, false));
    assert_eq!(window.entry().book.portrayals, [Portrayal::Folklore]);
}

#[test]
fn strange_languages_are_met_with_a_sentence_and_stay() {
    #[track_caller]
    fn check(typed: &str, sentence: Option<&str>) {
        let mut window = Window::new();
        window.give(Message::Typed(New::Language.into(), typed.into()));
        window.enter(New::Language);
        match sentence {
            Some(part) => {
                assert_eq!(window.value(New::Language), typed);
                let said = say!(window.words, "book-language-unknown", typed = part);
                let _ = window.look().find(said.as_str()).unwrap();
                assert_eq!(uses_of(&window), []);
            }
            None => assert_eq!(uses_of(&window), [(typed.into(), LanguageRole::Text)]),
        }
    }
    check("qqqqqq", Some("qqqqqq"));
    check("en/qqqqqq", Some("qqqqqq"));
    check(&"x".repeat(10_000), Some(&format!("{}…", "x".repeat(40))));
    check("zz", Some("zz"));
    check("tlh", None);
    check("en-x-whatever", None);
}
