//! The widgets as people meet them: by key, by pointer, by what is read to them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::app::theme::{BODY, Size as Type, Theme, load_fonts};
use colibri::app::widget::semantics::{Act, Node, Role, act, read};
use colibri::app::widget::{
    Element, Heights, Suggestion, check, chip, choice, clipped, dialog, field, focus, heading,
    press, rows, segments, split, suggest, text,
};
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Outcome, black_box};
use iced::advanced::{clipboard, renderer};
use iced::event::Status;
use iced::keyboard::{self, Key, Location, Modifiers, key::Named, key::Physical};
use iced::widget::{column, container, row, scrollable, space};
use iced::{Event, Point, Renderer, Size, Task, mouse, window};
use iced_test::core::renderer::Headless;
use iced_test::futures::futures::{StreamExt, executor::block_on};
use iced_test::runtime::Action;
use iced_test::runtime::task::into_stream;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use std::cell::Cell;
use std::rc::Rc;

/// A program on a stage: its state, shown and acted on as iced does, without a window.
struct Stage<S, M> {
    state: S,
    update: fn(&mut S, M),
    view: fn(&S) -> Element<'_, M>,
    renderer: Renderer,
    cache: Cache,
    cursor: mouse::Cursor,
}

const WINDOW: Size = Size::new(600.0, 400.0);

impl<S, M: std::fmt::Debug + Clone + Send + 'static> Stage<S, M> {
    fn new(state: S, update: fn(&mut S, M), view: fn(&S) -> Element<'_, M>) -> Self {
        load_fonts();
        let mut stage = Self {
            state,
            update,
            view,
            renderer: block_on(<Renderer as Headless>::new(
                BODY,
                Type::BODY.into(),
                Some("tiny-skia"),
            ))
            .expect("a renderer without a window"),
            cache: Cache::default(),
            cursor: mouse::Cursor::Unavailable,
        };
        let _ = stage.send(&[]);
        stage
    }

    fn with_ui<T>(
        &mut self,
        on: impl FnOnce(&mut UserInterface<'_, M, Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let cache = std::mem::take(&mut self.cache);
        let mut ui =
            UserInterface::build((self.view)(&self.state), WINDOW, cache, &mut self.renderer);
        let result = on(&mut ui, &mut self.renderer);
        self.cache = ui.into_cache();
        result
    }

    /// Sends events, does what their messages say, and gives what became of the events.
    fn send(&mut self, events: &[Event]) -> Vec<Status> {
        let cursor = self.cursor;
        let mut messages = Vec::new();
        let frame = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
        let all: Vec<Event> = std::iter::once(frame.clone())
            .chain(events.iter().cloned())
            .collect();
        let mut statuses = self.with_ui(|ui, renderer| {
            ui.update(&all, cursor, renderer, &mut clipboard::Null, &mut messages)
                .1
        });
        for message in messages.drain(..) {
            (self.update)(&mut self.state, message);
        }
        // One more frame: what has been learnt of outside is done then.
        let _ = self.with_ui(|ui, renderer| {
            ui.update(
                &[frame],
                cursor,
                renderer,
                &mut clipboard::Null,
                &mut messages,
            )
        });
        for message in messages {
            (self.update)(&mut self.state, message);
        }
        let _ = statuses.remove(0);
        statuses
    }

    fn key(&mut self, key: Key, modifiers: Modifiers) -> Status {
        self.send(&[pressed(key, modifiers)])[0]
    }

    fn tap(&mut self, key: Named) -> Status {
        self.key(Key::Named(key), Modifiers::empty())
    }

    fn letters(&mut self, letters: &str) {
        for letter in letters.chars() {
            let _ = self.key(
                Key::Character(letter.to_string().into()),
                Modifiers::empty(),
            );
        }
    }

    fn click(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        for event in [
            mouse::Event::CursorMoved { position: at },
            mouse::Event::ButtonPressed(mouse::Button::Left),
            mouse::Event::ButtonReleased(mouse::Button::Left),
        ] {
            let _ = self.send(&[Event::Mouse(event)]);
        }
        self.cursor = mouse::Cursor::Unavailable;
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            self.with_ui(|ui, renderer| ui.operate(renderer, operation.as_mut()));
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
    }

    fn run(&mut self, task: Task<M>) {
        let Some(mut actions) = into_stream(task) else {
            return;
        };
        while let Some(action) = block_on(actions.next()) {
            if let Action::Widget(operation) = action {
                self.operate(operation);
            }
        }
        let _ = self.send(&[]);
    }

    fn tab(&mut self) {
        self.run(focus::next());
    }

    fn read(&mut self) -> Vec<Node> {
        let mut operation = read();
        self.with_ui(|ui, renderer| ui.operate(renderer, &mut black_box(&mut operation)));
        match operation.finish() {
            Outcome::Some(nodes) => nodes,
            _ => Vec::new(),
        }
    }

    fn node(&mut self, role: Role, name: &str) -> Option<Node> {
        self.read()
            .into_iter()
            .find(|node| node.semantics.role == role && node.semantics.name == name)
    }

    fn focused(&mut self) -> Option<String> {
        self.read()
            .into_iter()
            .find(|node| node.focused)
            .map(|node| node.semantics.name)
    }

    fn act(&mut self, role: Role, name: &str, what: Act) {
        let node = self
            .read()
            .iter()
            .position(|node| node.semantics.role == role && node.semantics.name == name)
            .expect("something of that role and name");
        self.operate(Box::new(act(node, what)));
        let _ = self.send(&[]);
    }

    /// Gives the colour at a place of the window.
    fn pixel(&mut self, theme: Theme, at: Point) -> [u8; 3] {
        let look = theme.look();
        let ink = look.ink;
        self.with_ui(|ui, renderer| {
            let frame = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
            let away = mouse::Cursor::Unavailable;
            let mut messages = Vec::new();
            let _ = ui.update(
                &[frame],
                away,
                renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            let style = renderer::Style { text_color: ink };
            ui.draw(renderer, &theme, &style, away);
        });
        let size = Size::new(WINDOW.width as u32, WINDOW.height as u32);
        let rgba = self.renderer.screenshot(size, 1.0, look.paper);
        let start = (at.y as usize * WINDOW.width as usize + at.x as usize) * 4;
        [rgba[start], rgba[start + 1], rgba[start + 2]]
    }
}

fn pressed(key: Key, modifiers: Modifiers) -> Event {
    let typed = match &key {
        Key::Character(letter) if !modifiers.command() => Some(letter.clone()),
        _ => None,
    };
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers,
        text: typed,
        repeat: false,
    })
}

#[derive(Debug, Clone, PartialEq)]
enum Message {
    Title(String),
    Pressed(&'static str),
    Checked(bool),
    Paper(&'static str),
    Opened(bool),
    Row(usize),
    Shares(Vec<f32>),
}

#[derive(Default)]
struct State {
    title: String,
    said: Vec<Message>,
    covers: bool,
    paper: &'static str,
    open: bool,
    row: Option<usize>,
    shares: Vec<f32>,
}

fn update(state: &mut State, message: Message) {
    state.said.push(message.clone());
    match message {
        Message::Title(title) => state.title = title,
        Message::Checked(covers) => state.covers = covers,
        Message::Paper(paper) => state.paper = paper,
        Message::Opened(open) => state.open = open,
        Message::Row(row) => state.row = Some(row),
        Message::Shares(shares) => state.shares = shares,
        Message::Pressed(_) => {}
    }
}

const PAPERS: [&str; 3] = ["Letter", "A4", "Legal"];

fn papers() -> [(&'static str, String); 3] {
    PAPERS.map(|paper| (paper, paper.to_owned()))
}

fn form(state: &State) -> Element<'_, Message> {
    column![
        heading(1, "A list"),
        field("Title", &state.title)
            .on_input(Message::Title)
            .on_key(|key| {
                (key.empty && key.is(Named::Backspace)).then_some(Message::Pressed("emptied"))
            }),
        press("Not now"),
        press("Add a book")
            .primary()
            .on_press(Message::Pressed("added")),
        check("Covers", state.covers, Message::Checked),
        segments("Paper", papers(), &state.paper, Message::Paper),
        choice("Sheet", papers(), Some(&state.paper), Message::Paper),
    ]
    .spacing(8)
    .padding(20)
    .into()
}

fn stage(view: fn(&State) -> Element<'_, Message>) -> Stage<State, Message> {
    let state = State {
        paper: "Letter",
        shares: vec![0.5, 0.5],
        ..State::default()
    };
    Stage::new(state, update, view)
}

#[test]
fn tab_goes_to_everything_that_can_be_done_and_around() {
    let mut stage = stage(form);
    let mut met = Vec::new();
    for _ in 0..6 {
        stage.tab();
        met.extend(stage.focused());
    }
    assert_eq!(
        met,
        ["Title", "Add a book", "Covers", "Paper", "Sheet", "Title"]
    );
    stage.run(focus::previous());
    assert_eq!(stage.focused().as_deref(), Some("Sheet"));
}

#[test]
fn everything_says_what_it_is() {
    let mut stage = stage(form);
    for (role, name, value, disabled) in [
        (Role::Heading, "A list", None, false),
        (Role::TextInput, "Title", Some(""), false),
        (Role::Button, "Not now", None, true),
        (Role::Button, "Add a book", None, false),
        (Role::CheckBox, "Covers", None, false),
        (Role::RadioGroup, "Paper", Some("Letter"), false),
        (Role::RadioButton, "A4", None, false),
        (Role::ComboBox, "Sheet", Some("Letter"), false),
    ] {
        let node = stage.node(role, name).expect(name);
        assert_eq!(node.semantics.value.as_deref(), value, "{name}");
        assert_eq!(node.semantics.disabled, disabled, "{name}");
        assert!(
            node.bounds.width > 0.0 && node.bounds.height > 0.0,
            "{name}"
        );
    }
}

#[test]
fn enter_and_space_press_and_the_keys_of_the_program_do_not() {
    let mut stage = stage(form);
    stage.tab();
    stage.tab();
    assert_eq!(stage.tap(Named::Enter), Status::Captured);
    assert_eq!(stage.tap(Named::Space), Status::Captured);
    let both = Key::Named(Named::Enter);
    assert_eq!(stage.key(both, Modifiers::CTRL), Status::Ignored);
    assert_eq!(stage.state.said, vec![Message::Pressed("added"); 2]);
    stage.tab();
    let _ = stage.tap(Named::Space);
    assert!(stage.state.covers);
}

#[test]
fn a_pointer_presses_and_so_does_assistive_technology() {
    let mut stage = stage(form);
    let button = stage.node(Role::Button, "Add a book").expect("the button");
    stage.click(button.bounds.center());
    stage.act(Role::Button, "Add a book", Act::Press);
    assert_eq!(stage.state.said, vec![Message::Pressed("added"); 2]);
    stage.act(Role::TextInput, "Title", Act::SetValue("Día".into()));
    assert_eq!(stage.state.title, "Día");
    stage.act(Role::CheckBox, "Covers", Act::Focus);
    assert_eq!(stage.focused().as_deref(), Some("Covers"));
}

#[test]
fn the_ring_shows_where_the_keyboard_is() {
    for theme in [Theme::Light, Theme::Dark] {
        let mut stage = stage(form);
        let field = stage.node(Role::TextInput, "Title").expect("the field");
        let edge = Point::new(field.bounds.center_x(), field.bounds.y + 1.0);
        let focus = theme.look().focus.into_rgba8();
        let focus = [focus[0], focus[1], focus[2]];
        assert_ne!(stage.pixel(theme, edge), focus);
        stage.tab();
        assert_eq!(stage.pixel(theme, edge), focus);
        let button = stage.node(Role::Button, "Add a book").expect("the button");
        let edge = Point::new(button.bounds.center_x(), button.bounds.y - 2.0);
        assert_ne!(stage.pixel(theme, edge), focus);
        stage.tab();
        assert_eq!(stage.pixel(theme, edge), focus);
    }
}

#[test]
fn a_field_takes_letters_and_leaves_undo_to_the_program() {
    let mut stage = stage(form);
    stage.tab();
    let _ = stage.tap(Named::Backspace);
    assert_eq!(stage.state.said, [Message::Pressed("emptied")]);
    stage.letters("Fry");
    assert_eq!(stage.state.title, "Fry");
    let _ = stage.tap(Named::Backspace);
    assert_eq!(stage.state.title, "Fr");
    for (letter, modifiers) in [
        ("z", Modifiers::CTRL),
        ("z", Modifiers::CTRL | Modifiers::SHIFT),
        ("y", Modifiers::CTRL),
        ("+", Modifiers::ALT),
    ] {
        let key = Key::Character(letter.into());
        assert_eq!(stage.key(key, modifiers), Status::Ignored, "{letter}");
    }
    assert_eq!(stage.tap(Named::Escape), Status::Ignored);
    assert_eq!(stage.state.title, "Fr");
    assert_eq!(stage.focused().as_deref(), Some("Title"));
}

#[test]
fn arrow_keys_choose_one_of_a_few() {
    let mut stage = stage(form);
    stage.act(Role::RadioGroup, "Paper", Act::Focus);
    let _ = stage.tap(Named::ArrowRight);
    assert_eq!(stage.state.paper, "A4");
    let _ = stage.tap(Named::ArrowLeft);
    let _ = stage.tap(Named::ArrowLeft);
    assert_eq!(stage.state.paper, "Legal");
}

#[test]
fn a_choice_opens_and_is_made_by_key() {
    let mut stage = stage(form);
    stage.act(Role::ComboBox, "Sheet", Act::Focus);
    assert!(stage.node(Role::ListBoxOption, "A4").is_none());
    let _ = stage.tap(Named::ArrowDown);
    assert!(stage.node(Role::ListBoxOption, "A4").is_some());
    let _ = stage.tap(Named::ArrowDown);
    let _ = stage.tap(Named::Enter);
    assert_eq!(stage.state.paper, "A4");
    assert!(stage.node(Role::ListBoxOption, "A4").is_none());

    let _ = stage.tap(Named::Enter);
    stage.letters("le");
    let _ = stage.tap(Named::Enter);
    assert_eq!(stage.state.paper, "Legal");

    let _ = stage.tap(Named::Enter);
    assert_eq!(stage.tap(Named::Escape), Status::Captured);
    assert!(stage.node(Role::ListBoxOption, "A4").is_none());
    assert_eq!(stage.state.paper, "Legal");
    assert_eq!(stage.focused().as_deref(), Some("Sheet"));
}

#[test]
fn a_choice_is_made_by_pointer_and_closes_at_a_press_elsewhere() {
    let mut stage = stage(form);
    let button = stage.node(Role::ComboBox, "Sheet").expect("the choice");
    stage.click(button.bounds.center());
    let line = stage.node(Role::ListBoxOption, "A4").expect("open");
    stage.click(line.bounds.center());
    assert_eq!(stage.state.paper, "A4");
    stage.click(button.bounds.center());
    assert!(stage.node(Role::ListBoxOption, "A4").is_some());
    stage.click(button.bounds.center());
    assert!(stage.node(Role::ListBoxOption, "A4").is_none());
    stage.click(button.bounds.center());
    stage.click(Point::new(590.0, 5.0));
    assert!(stage.node(Role::ListBoxOption, "A4").is_none());
}

fn suggesting(state: &State) -> Element<'_, Message> {
    let known = ["Ojibwe", "Oriya", "Spanish"];
    let found = known
        .into_iter()
        .filter(|name| !state.title.is_empty() && name.to_lowercase().starts_with(&state.title))
        .map(|name| Suggestion {
            text: name.to_owned(),
            detail: None,
            message: Message::Title(name.to_owned()),
        })
        .collect();
    column![
        suggest(
            field("Language", &state.title)
                .on_input(Message::Title)
                .on_submit(Message::Pressed("entered")),
            found
        )
        .take_first(true),
        press("Next").on_press(Message::Pressed("next")),
    ]
    .into()
}

#[test]
fn a_suggestion_is_taken_by_key() {
    let mut stage = stage(suggesting);
    stage.tab();
    stage.letters("o");
    assert!(stage.node(Role::ListBoxOption, "Oriya").is_some());
    let _ = stage.tap(Named::ArrowDown);
    assert_eq!(stage.tap(Named::Enter), Status::Captured);
    assert_eq!(stage.state.title, "Oriya");
}

#[test]
fn enter_answers_to_what_stands_in_the_field_however_fast_it_was_typed() {
    let mut stage = stage(suggesting);
    stage.tab();
    stage.letters("o");
    let fast = [
        pressed(Key::Character("r".into()), Modifiers::empty()),
        pressed(Key::Named(Named::Enter), Modifiers::empty()),
    ];
    let _ = stage.send(&fast);
    let said = [Message::Title("or".into()), Message::Pressed("entered")];
    assert!(stage.state.said.ends_with(&said), "{:?}", stage.state.said);
    // Shown anew, the mark is on what fits.
    let _ = stage.tap(Named::Enter);
    assert_eq!(stage.state.title, "Oriya");
}

#[test]
fn suggestions_show_only_while_the_field_has_the_keyboard() {
    let mut stage = stage(suggesting);
    stage.tab();
    stage.letters("o");
    assert_eq!(stage.tap(Named::Escape), Status::Captured);
    assert!(stage.node(Role::ListBoxOption, "Ojibwe").is_none());
    stage.letters("j");
    let line = stage
        .node(Role::ListBoxOption, "Ojibwe")
        .expect("open again");
    stage.tab();
    assert!(stage.node(Role::ListBoxOption, "Ojibwe").is_none());
    stage.run(focus::previous());
    assert!(stage.node(Role::ListBoxOption, "Ojibwe").is_some());
    stage.click(line.bounds.center());
    assert_eq!(stage.state.title, "Ojibwe");
}

#[test]
fn what_is_typed_after_a_suggestion_was_taken_goes_behind_it() {
    let mut stage = stage(suggesting);
    stage.tab();
    stage.letters("o");
    let _ = stage.tap(Named::Enter);
    assert_eq!(stage.state.title, "Ojibwe");
    stage.letters("!");
    assert_eq!(stage.state.title, "Ojibwe!");
}

fn with_a_long_chip(_: &State) -> Element<'_, Message> {
    let words = "Descendants of many peoples of the river and of the coast of the north";
    container(chip(words).on_remove("Remove it", Message::Pressed("removed")))
        .max_width(200)
        .into()
}

#[test]
fn a_long_chip_keeps_its_press() {
    let mut stage = stage(with_a_long_chip);
    let press = stage.node(Role::Button, "Remove it").expect("its press");
    assert!(press.bounds.width >= 9.0, "{:?}", press.bounds);
    assert!(press.bounds.x + press.bounds.width <= 200.0);
    stage.click(press.bounds.center());
    assert_eq!(stage.state.said, [Message::Pressed("removed")]);
}

fn suggesting_on_demand(state: &State) -> Element<'_, Message> {
    let usual = Suggestion {
        text: "Ojibwe".to_owned(),
        detail: None,
        message: Message::Title("Ojibwe".into()),
    };
    column![
        suggest(
            field("Language", &state.title).on_input(Message::Title),
            vec![usual]
        )
        .on_demand()
    ]
    .into()
}

#[test]
fn suggestions_on_demand_wait_for_the_arrow_key_or_a_press() {
    let mut stage = stage(suggesting_on_demand);
    stage.tab();
    assert!(stage.node(Role::ListBoxOption, "Ojibwe").is_none());
    let _ = stage.tap(Named::ArrowDown);
    assert!(stage.node(Role::ListBoxOption, "Ojibwe").is_some());
    assert_eq!(stage.tap(Named::Enter), Status::Captured);
    assert_eq!(stage.state.title, "Ojibwe");

    let mut stage = self::stage(suggesting_on_demand);
    let place = stage.node(Role::EditableComboBox, "Language").unwrap();
    stage.click(place.bounds.center());
    assert!(stage.node(Role::ListBoxOption, "Ojibwe").is_some());
}

fn asking(state: &State) -> Element<'_, Message> {
    dialog::over(
        column![
            field("Title", &state.title).on_input(Message::Title),
            press("Delete").on_press(Message::Opened(true)),
        ],
        state.open.then(|| {
            dialog("Delete it?", text("It can be brought back."))
                .button(press("Keep").on_press(Message::Opened(false)))
                .button(press("Yes").danger().on_press(Message::Pressed("deleted")))
                .on_cancel(Message::Opened(false))
        }),
    )
}

#[test]
fn a_dialog_keeps_the_keyboard_and_gives_it_back() {
    let mut stage = stage(asking);
    stage.tab();
    stage.tab();
    assert_eq!(stage.focused().as_deref(), Some("Delete"));
    let _ = stage.tap(Named::Enter);
    assert!(stage.node(Role::Dialog, "Delete it?").is_some());
    assert!(stage.node(Role::TextInput, "Title").is_none());
    let mut met = Vec::new();
    for _ in 0..3 {
        met.extend(stage.focused());
        stage.tab();
    }
    assert_eq!(met, ["Keep", "Yes", "Keep"]);
    stage.letters("x");
    stage.click(Point::new(100.0, 12.0));
    stage.letters("x");
    assert_eq!(stage.state.title, "");
    assert_eq!(stage.tap(Named::Escape), Status::Captured);
    assert!(!stage.state.open);
    assert_eq!(stage.focused().as_deref(), Some("Delete"));
}

struct Long {
    heights: Heights,
    selected: Option<usize>,
    built: Rc<Cell<usize>>,
}

fn long(state: &Long) -> Element<'_, Message> {
    rows("Books", &state.heights, |index| {
        state.built.set(state.built.get() + 1);
        press(format!("Book {index}"))
            .row(state.selected == Some(index))
            .still()
            .width(iced::Fill)
            .on_press(Message::Row(index))
            .into()
    })
    .selected(state.selected)
    .on_select(|index, _| Message::Row(index))
    .into()
}

fn long_stage(count: usize) -> Stage<Long, Message> {
    let state = Long {
        heights: Heights::new((0..count).map(|_| 40.0)),
        selected: None,
        built: Rc::default(),
    };
    Stage::new(
        state,
        |state, message| {
            if let Message::Row(row) = message {
                state.selected = Some(row);
            }
        },
        long,
    )
}

#[test]
fn a_long_list_makes_only_the_rows_that_show() {
    for count in [100, 10_000] {
        let mut stage = long_stage(count);
        stage.state.built.set(0);
        let shown = stage
            .read()
            .iter()
            .filter(|node| node.semantics.role == Role::ListItem)
            .count();
        // 400 pixels, 40 for each row.
        assert_eq!(shown, 10);
        assert_eq!(stage.state.built.get(), 10);
    }
}

#[test]
fn keys_go_through_a_long_list_and_keep_the_chosen_row_in_sight() {
    let mut stage = long_stage(10_000);
    stage.tab();
    assert_eq!(stage.focused().as_deref(), Some("Books"));
    for (key, expected) in [
        (Named::ArrowDown, 0),
        (Named::ArrowDown, 1),
        (Named::PageDown, 12),
        (Named::End, 9_999),
        (Named::ArrowUp, 9_998),
        (Named::Home, 0),
        (Named::ArrowUp, 0),
    ] {
        let _ = stage.tap(key);
        assert_eq!(stage.state.selected, Some(expected), "{key:?}");
        let name = format!("Book {expected}");
        let row = stage.node(Role::ListItem, &name).expect(&name);
        assert!(
            row.bounds.y >= 0.0 && row.bounds.y + row.bounds.height <= 400.0,
            "{name}"
        );
        assert_eq!(row.semantics.selected, Some(true));
    }
}

#[test]
fn the_wheel_scrolls_a_long_list_and_a_press_chooses() {
    let mut stage = long_stage(10_000);
    stage.cursor = mouse::Cursor::Available(Point::new(100.0, 100.0));
    let _ = stage.send(&[Event::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Pixels {
            x: 0.0,
            y: -4_000.0,
        },
    })]);
    assert!(stage.node(Role::ListItem, "Book 100").is_some());
    assert!(stage.node(Role::ListItem, "Book 0").is_none());
    stage.click(Point::new(100.0, 100.0));
    assert_eq!(stage.state.selected, Some(102));
}

fn panes(state: &State) -> Element<'_, Message> {
    let share = |index: usize| state.shares.get(index).copied().unwrap_or(0.5);
    split(Message::Shares)
        .pane("List", share(0), 100.0, Some(text("one").into()))
        .pane("Book", share(1), 100.0, Some(text("two").into()))
        .pane("Page", 0.3, 100.0, None)
        .into()
}

#[test]
fn a_divider_is_moved_by_key_and_by_pointer_but_not_too_far() {
    let mut stage = stage(panes);
    stage.tab();
    assert_eq!(stage.focused().as_deref(), Some("List"));
    let before = stage.node(Role::Splitter, "List").expect("the divider");
    let _ = stage.tap(Named::ArrowRight);
    let after = stage.node(Role::Splitter, "List").expect("the divider");
    assert!((after.bounds.x - before.bounds.x - 24.0).abs() < 1.0);
    stage.cursor = mouse::Cursor::Available(after.bounds.center());
    let _ = stage.send(&[Event::Mouse(mouse::Event::ButtonPressed(
        mouse::Button::Left,
    ))]);
    let position = Point::new(5.0, 200.0);
    stage.cursor = mouse::Cursor::Available(position);
    let _ = stage.send(&[Event::Mouse(mouse::Event::CursorMoved { position })]);
    let last = stage.node(Role::Splitter, "List").expect("the divider");
    assert!((last.bounds.x - 100.0).abs() < 1.0, "{:?}", last.bounds);
    assert!((stage.state.shares.iter().sum::<f32>() - 1.0).abs() < 0.01);
}

#[test]
fn tab_brings_what_it_goes_to_into_view() {
    fn deep(_: &State) -> Element<'_, Message> {
        scrollable(column![
            press("First").on_press(Message::Pressed("first")),
            space().height(2_000),
            press("Last").on_press(Message::Pressed("last")),
            space().height(500),
        ])
        .into()
    }
    let mut stage = stage(deep);
    let last = |stage: &mut Stage<State, Message>| {
        stage.node(Role::Button, "Last").expect("the button").bounds
    };
    assert!(last(&mut stage).y > 400.0);
    stage.tab();
    stage.tab();
    let bounds = last(&mut stage);
    assert!(
        bounds.y >= 0.0 && bounds.y + bounds.height <= 400.0,
        "{bounds:?}"
    );
    stage.tab();
    let first = stage
        .node(Role::Button, "First")
        .expect("the button")
        .bounds;
    assert!(first.y >= 0.0, "{first:?}");
}

#[test]
fn words_that_are_too_long_are_cut_and_still_said_whole() {
    const LONG: &str = "A title that is much too long for the line that it is given";
    fn line(_: &State) -> Element<'_, Message> {
        row![container(clipped(LONG)).width(120), clipped("Short")].into()
    }
    let mut stage = stage(line);
    let cut = stage.node(Role::Label, LONG).expect("all of the words");
    assert!(
        cut.bounds.width <= 120.0 && cut.bounds.width > 60.0,
        "{:?}",
        cut.bounds
    );
    let whole = stage.node(Role::Label, "Short").expect("the short word");
    assert!((cut.bounds.height - whole.bounds.height).abs() < 0.5);
}
