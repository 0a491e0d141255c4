//! The dialogs as people meet them: by their words, and by the keyboard alone.

use super::*;
use crate::app::asker::{Asker, Kind, Question};
use crate::app::theme::{self, Theme};
use crate::file::{DecodeError, Fault};
use crate::mint;
use crate::model::{Edit, Joining, LanguageTag, ListField, Texts};
use crate::shelf::Appearance;
use crate::words::Tongue;
use iced::keyboard::key::Named;
use iced_test::Simulator;

/// Something that is shown and acted on.
pub(in crate::app) type Played<'a, M> = Simulator<'a, M, Theme, iced::Renderer>;

/// Shows something in a window of the usual size, lets somebody act on it and gives what happens.
pub(in crate::app) fn shown<'a, M: 'a>(
    view: impl Into<Element<'a, M>>,
    act: impl FnOnce(&mut Played<'_, M>),
) -> Vec<M> {
    theme::load_fonts();
    let mut played = Simulator::with_size(iced::Settings::default(), [1366.0, 768.0], view);
    let drawn = iced::window::Event::RedrawRequested(std::time::Instant::now());
    let _ = played.simulate([iced::Event::Window(drawn)]);
    act(&mut played);
    played.into_messages().collect()
}

/// All that a dialog is told, on a shelf of its own.
pub(in crate::app) struct Desk {
    pub(in crate::app) words: Words,
    pub(in crate::app) settings: Settings,
    pub(in crate::app) shelf: Shelf,
    asker: Asker,
    _folder: tempfile::TempDir,
}

impl Desk {
    pub(in crate::app) fn new(tongue: Tongue) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("copy.txt");
        Self {
            words: Words::of(tongue),
            settings: Settings::default(),
            shelf: Shelf::at(folder.path().join("shelf")).unwrap(),
            asker: Asker::with(move |_| {
                let copy = copy.clone();
                Box::pin(async move { Some(copy) })
            }),
            _folder: folder,
        }
    }

    pub(in crate::app) fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            settings: &self.settings,
            shelf: &self.shelf,
            asker: &self.asker,
            theme: Theme::Light,
        }
    }

    /// Shows the dialog, lets somebody act on it and gives what it then asks for. Settings are taken up at once.
    #[track_caller]
    fn play(&mut self, dialog: &mut Dialog, act: impl FnOnce(&mut Played<'_, Message>)) -> Action {
        let messages = {
            let view = widget::dialog::over(widget::text(""), Some(dialog.view(self.context())));
            shown(view, act)
        };
        let mut last = Action::None;
        for message in messages {
            last = dialog.update(message, self.context());
            if let Action::Settings(settings) = &last {
                self.settings = (**settings).clone();
            }
        }
        last
    }

    #[track_caller]
    fn click(&mut self, dialog: &mut Dialog, words: &str) -> Action {
        self.play(dialog, |played| {
            let _ = played.click(words).unwrap();
        })
    }

    #[track_caller]
    fn tap(&mut self, dialog: &mut Dialog, key: Named) -> Action {
        self.play(dialog, |played| {
            let _ = played.tap_key(key);
        })
    }

    /// Types letter by letter, as the window does: each letter is taken in before the next.
    #[track_caller]
    fn type_in(&mut self, dialog: &mut Dialog, text: &str) {
        for letter in text.chars() {
            let mut buffer = [0; 4];
            let letter: &str = letter.encode_utf8(&mut buffer);
            let _ = self.play(dialog, |played| {
                let _ = played.typewrite(letter);
            });
        }
    }
}

fn session(title: &str) -> Session {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    list.title = Texts::of(&LanguageTag::english(), title);
    Session::new(list)
}

fn save() -> Question {
    Question::Save {
        title: "Save as".into(),
        kind: Kind::Booklist,
        name: "día.ron".into(),
        folder: None,
    }
}

fn asked(wanted: Wanted) -> Asked {
    let (reply, _) = iced::futures::channel::mpsc::unbounded();
    Asked { wanted, reply }
}

#[test]
fn a_path_is_typed_with_what_its_folder_holds() {
    let mut desk = Desk::new(Tongue::English);
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("Lists")).unwrap();
    std::fs::write(folder.path().join("Lists/Día.ron"), "").unwrap();
    let (reply, mut answer) = iced::futures::channel::mpsc::unbounded();
    let wanted = Wanted::Path(Question::Open {
        title: "Open a list".into(),
        kind: Kind::Booklist,
    });
    let (mut dialog, _) = Dialog::asked(Asked { wanted, reply }, folder.path());
    let looked = |folder: &Path, names: &[&str]| {
        let names = names.iter().map(|&name| name.into()).collect();
        Message::Which(which::Message::Looked(folder.join(""), names))
    };
    let _ = desk.tap(&mut dialog, Named::Enter);
    let _ = desk.play(&mut dialog, |played| {
        let _ = played.find("Please add the name of the file.").unwrap();
    });
    let names = which::names(folder.path(), Some(Kind::Booklist));
    assert_eq!(names, [format!("Lists{}", std::path::MAIN_SEPARATOR)]);
    let names = which::names(&folder.path().join("Lists"), Some(Kind::Booklist));
    assert_eq!(names, ["Día.ron"]);
    desk.type_in(&mut dialog, "Lists/d");
    let _ = dialog.update(
        looked(&folder.path().join("Lists"), &["Día.ron"]),
        desk.context(),
    );
    let _ = desk.click(&mut dialog, "Día.ron");
    let action = desk.tap(&mut dialog, Named::Enter);
    assert!(matches!(action, Action::Close), "{action:?}");
    let path = answer.try_recv().unwrap();
    assert_eq!(path, folder.path().join("Lists/Día.ron"));
}

#[test]
fn a_command_is_given_by_typing_a_part_of_its_name() {
    let mut desk = Desk::new(Tongue::English);
    let mut palette = Dialog::palette(Command::ALL.to_vec());
    desk.type_in(&mut palette, "redo");
    let action = desk.tap(&mut palette, Named::Enter);
    assert!(matches!(action, Action::Give(Command::Redo)), "{action:?}");
}

#[test]
fn arrows_go_through_the_commands() {
    let mut desk = Desk::new(Tongue::Spanish);
    let mut palette = Dialog::palette(vec![Command::NewList, Command::Open, Command::Import]);
    let _ = desk.tap(&mut palette, Named::ArrowUp);
    let action = desk.tap(&mut palette, Named::Enter);
    assert!(
        matches!(action, Action::Give(Command::Import)),
        "{action:?}"
    );
    let _ = desk.tap(&mut palette, Named::ArrowDown);
    let _ = desk.tap(&mut palette, Named::ArrowDown);
    let action = desk.tap(&mut palette, Named::Enter);
    assert!(matches!(action, Action::Give(Command::Open)), "{action:?}");
}

#[test]
fn a_command_is_given_by_pressing_it() {
    let mut desk = Desk::new(Tongue::English);
    let mut palette = Dialog::palette(Command::ALL.to_vec());
    let action = desk.click(&mut palette, "Open a list");
    assert!(matches!(action, Action::Give(Command::Open)), "{action:?}");
}

#[test]
fn a_list_is_begun_by_typing_its_title() {
    let mut desk = Desk::new(Tongue::English);
    let mut new = Dialog::new_list(Some(Template::Summer), &desk.words);
    assert!(matches!(
        desk.click(&mut new, "Create the list"),
        Action::None
    ));
    desk.type_in(&mut new, "Verano");
    let action = desk.tap(&mut new, Named::Enter);
    let Action::Begin(list) = action else {
        panic!("{action:?}");
    };
    assert_eq!(list.title.words(&list.language), "Verano");
    assert!(!list.sections.is_empty());
}

#[test]
fn escape_closes_every_dialog_and_does_nothing() {
    let mut desk = Desk::new(Tongue::English);
    let words = desk.words.clone();
    let session = session("Día");
    let path = PathBuf::from("dia.ron");
    let options = print::Options::default();
    let copy = |wish| {
        let (own, context) = (Arc::default(), desk.context());
        Dialog::export(wish, &session, (&options, None), &own, context).0
    };
    let dialogs = [
        Dialog::new_list(None, &words),
        Dialog::palette(Command::ALL.to_vec()),
        Dialog::keys(),
        Dialog::settings(),
        Dialog::unsaved(&session, Then::Quit, &words),
        Dialog::changed(session.saving_to(path.clone()), Then::Stay),
        Dialog::unreadable(path.clone(), OpenError::Missing),
        Dialog::claimed(path.clone()),
        copy(Wish::One(CopyKind::Pdf)),
        copy(Wish::Several),
        Dialog::recovered(path.clone(), &crate::file::recover(b"")),
        Dialog::asked(asked(Wanted::Consent(path)), Path::new("")).0,
        Dialog::asked(asked(Wanted::Path(save())), Path::new("")).0,
    ];
    for mut dialog in dialogs {
        let action = desk.tap(&mut dialog, Named::Escape);
        assert!(matches!(action, Action::Close), "{action:?}");
        let cancel = dialog.cancel();
        assert!(matches!(
            dialog.update(cancel, desk.context()),
            Action::Close
        ));
    }
}

#[test]
fn enter_saves_unsaved_work_and_only_a_press_gives_it_up() {
    let mut desk = Desk::new(Tongue::English);
    let mut unsaved = Dialog::unsaved(&session("Día"), Then::Quit, &desk.words);
    let action = desk.tap(&mut unsaved, Named::Enter);
    assert!(matches!(action, Action::Save(Then::Quit)), "{action:?}");
    let action = desk.click(&mut unsaved, "Keep as a draft");
    assert!(
        matches!(action, Action::KeepDraft(Then::Quit)),
        "{action:?}"
    );
    let action = desk.click(&mut unsaved, "Discard");
    assert!(matches!(action, Action::Discard(Then::Quit)), "{action:?}");
}

#[test]
fn a_file_that_changed_is_kept_beside_ours() {
    let mut desk = Desk::new(Tongue::Spanish);
    let saving = session("Día").saving_to(PathBuf::from("dia.ron"));
    let mut changed = Dialog::changed(saving, Then::Stay);
    let action = desk.tap(&mut changed, Named::Enter);
    let Action::SaveBoth(saving, Then::Stay) = action else {
        panic!("{action:?}");
    };
    assert_eq!(saving.path, PathBuf::from("dia (2).ron"));
    let action = desk.click(&mut changed, "Reemplazarlo con el mío");
    let Action::Replace(saving, Then::Stay) = action else {
        panic!("{action:?}");
    };
    assert_eq!(saving.path, PathBuf::from("dia.ron"));
}

#[test]
fn a_damaged_file_can_be_opened_in_part_and_a_missing_one_cannot() {
    let mut desk = Desk::new(Tongue::English);
    let damaged = OpenError::Content(DecodeError::Damaged {
        line: 3,
        column: 1,
        fault: Fault::Ends,
    });
    let mut dialog = Dialog::unreadable(PathBuf::from("dia.ron"), damaged);
    let action = desk.click(&mut dialog, "Open what can be read");
    assert!(matches!(action, Action::Recover(_)), "{action:?}");
    let mut missing = Dialog::unreadable(PathBuf::from("dia.ron"), OpenError::Missing);
    let _ = desk.play(&mut missing, |played| {
        assert!(played.find("Open what can be read").is_err());
    });
}

#[test]
fn settings_take_effect_at_once() {
    let mut desk = Desk::new(Tongue::English);
    let mut settings = Dialog::settings();
    let _ = desk.click(&mut settings, "Español");
    assert_eq!(desk.settings.tongue, Some(Tongue::Spanish));
    let _ = desk.click(&mut settings, "Dark");
    assert_eq!(desk.settings.theme, Appearance::Dark);
    let text = |size| Message::Choices(settings::Message::Text(size));
    let action = settings.update(text(500), desk.context());
    assert!(matches!(action, Action::Settings(settings) if settings.text_size == 200));
}

#[test]
fn a_draft_says_what_it_would_change() {
    let mut desk = Desk::new(Tongue::English);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dia.ron");
    let mut session = session("Día");
    let saving = session.saving_to(path.clone());
    let saved = saving.run().unwrap();
    session.saved(path.clone(), saving.state, saved);
    let renamed = ListField::Title(LanguageTag::english(), "Día 2027".into());
    session.apply(Edit::List(renamed), Joining::Apart).unwrap();
    let stamp = session.file().map(|file| file.stamp.clone());
    let id = desk
        .shelf
        .keep_draft(
            session.list(),
            session.lineage(),
            Some(&path),
            stamp.as_ref(),
        )
        .unwrap();
    let kept = desk.shelf.drafts().unwrap();
    let (mut drafts, _) = Dialog::drafts(kept, &desk.shelf);
    let change = drafts::change(&desk.shelf, &id);
    let compared = Message::Drafts(drafts::Message::Compared(id.clone(), change));
    let _ = drafts.update(compared, desk.context());
    let action = desk.play(&mut drafts, |played| {
        let _ = played.find("About the list itself: title.").unwrap();
        let _ = played.click("Resume the draft").unwrap();
    });
    assert!(matches!(action, Action::Regain(regained) if regained == id));
    let action = desk.click(&mut drafts, "Discard");
    assert!(matches!(action, Action::Close), "{action:?}");
    assert_eq!(desk.shelf.drafts().unwrap(), []);
}

#[test]
fn a_copy_that_was_stopped_is_not_written() {
    let mut desk = Desk::new(Tongue::English);
    let session = session("Día");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dia.txt");
    let options = print::Options::default();
    let wish = Wish::One(CopyKind::Text);
    let begin = |desk: &Desk| {
        let templates = Arc::default();
        let (mut dialog, _) =
            Dialog::export(wish, &session, (&options, None), &templates, desk.context());
        let answered = Message::Export(export::Message::Answered(Some(path.clone())));
        let action = dialog.update(answered, desk.context());
        assert!(matches!(action, Action::Run(_)));
        dialog
    };
    let copy = Copy {
        kind: CopyKind::Text,
        options: options.clone(),
        set: None,
    };
    let list = crate::model::PublicList::from(session.list());
    let made = copy.make(&mut print::Press::new(), &list).unwrap();
    let made = |job| Message::Export(export::Message::Made(job, path.clone(), Ok(made.clone())));

    let mut dialog = begin(&desk);
    let action = desk.click(&mut dialog, "Stop");
    assert!(matches!(action, Action::Close));
    let late = dialog.update(made(1), desk.context());
    assert!(matches!(late, Action::None));

    let mut dialog = begin(&desk);
    let action = dialog.update(made(1), desk.context());
    assert!(matches!(action, Action::Run(_)));
    let written = Message::Export(export::Message::Written(path.clone(), Ok(Vec::new())));
    let action = dialog.update(written, desk.context());
    assert!(
        matches!(action, Action::Settings(settings) if settings.export_folder.as_deref() == path.parent())
    );
    let _ = desk.play(&mut dialog, |played| {
        let done = format!("The copy is here: {}", path.display());
        let _ = played.find(done.as_str()).unwrap();
    });
}
