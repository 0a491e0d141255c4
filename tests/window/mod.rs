//! Drives the real program without a screen: its view, its tasks, its subscriptions, with keys and presses as a person gives them.
//!
//! Things are found by what a screen reader would say of them: role and name.

// The benches and each test use a part of it.
#![allow(dead_code)]
#![allow(clippy::unwrap_used, clippy::panic)]

pub mod computer;

use colibri::app::widget::semantics::{self, Node, Role};
use colibri::app::{App, Message};
use iced::advanced::clipboard;
use iced::event::Status;
use iced::futures::channel::mpsc;
use iced::futures::stream::BoxStream;
use iced::futures::task::noop_waker;
use iced::futures::{FutureExt, StreamExt};
use iced::keyboard::key::{NativeCode, Physical};
use iced::keyboard::{self, Key, Modifiers, key};
use iced::{Event, Program, Rectangle, Size, mouse, window};
use iced_test::core::renderer::Headless;
use iced_test::core::widget::operation::{Operation, Outcome};
use iced_test::futures::subscription::{self, Tracker};
use iced_test::runtime::user_interface::{self, UserInterface};
use iced_test::runtime::{Action, Task, task};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// The program in a window that nobody sees.
pub struct Window<P: Program<State = App, Message = Message>> {
    program: P,
    app: App,
    cache: Option<user_interface::Cache>,
    renderer: P::Renderer,
    size: Size,
    cursor: mouse::Cursor,
    modifiers: Modifiers,
    clipboard: Clipboard,
    id: window::Id,
    tasks: Vec<BoxStream<'static, Action<Message>>>,
    tracker: Tracker,
    messages: (mpsc::Sender<Message>, mpsc::Receiver<Message>),
    pub ended: bool,
}

#[derive(Default)]
struct Clipboard(Option<String>);

impl iced::advanced::Clipboard for Clipboard {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }
    fn write(&mut self, _kind: clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

impl<P> Window<P>
where
    P: Program<State = App, Message = Message> + 'static,
{
    /// Starts the program in a window of this size.
    pub fn start(program: P, size: Size) -> Self {
        let settings = program.settings();
        let renderer = iced::futures::executor::block_on(P::Renderer::new(
            settings.default_font,
            settings.default_text_size,
            Some("tiny-skia"),
        ))
        .unwrap();
        let (app, task) = program.boot();
        let mut window = Self {
            program,
            app,
            cache: Some(user_interface::Cache::default()),
            renderer,
            size,
            cursor: mouse::Cursor::Unavailable,
            modifiers: Modifiers::empty(),
            clipboard: Clipboard::default(),
            id: window::Id::unique(),
            tasks: Vec::new(),
            tracker: Tracker::new(),
            messages: mpsc::channel(1000),
            ended: false,
        };
        window.run(task);
        window.subscribe();
        window.settle();
        window
    }

    fn run(&mut self, task: Task<Message>) {
        self.tasks.extend(task::into_stream(task));
    }

    fn subscribe(&mut self) {
        let recipes = subscription::into_recipes(self.program.subscription(&self.app));
        for future in self
            .tracker
            .update(recipes.into_iter(), self.messages.0.clone())
        {
            self.tasks
                .push(future.into_stream().filter_map(async |()| None).boxed());
        }
    }

    fn update(&mut self, message: Message) {
        let task = self.program.update(&mut self.app, message);
        self.run(task);
        self.subscribe();
    }

    /// Lets everything that is ready happen.
    fn turn(&mut self) -> bool {
        let waker = noop_waker();
        let mut context = Context::from_waker(&waker);
        let mut happened = false;
        let mut at = 0;
        while at < self.tasks.len() {
            match self.tasks[at].poll_next_unpin(&mut context) {
                Poll::Ready(Some(action)) => {
                    happened = true;
                    self.perform(action);
                }
                Poll::Ready(None) => drop(self.tasks.swap_remove(at)),
                Poll::Pending => at += 1,
            }
        }
        while let Ok(message) = self.messages.1.try_recv() {
            happened = true;
            self.update(message);
        }
        happened
    }

    fn perform(&mut self, action: Action<Message>) {
        match action {
            Action::Output(message) => self.update(message),
            Action::Widget(mut operation) => {
                self.operate(operation.as_mut());
                while let Outcome::Chain(next) = operation.finish() {
                    operation = next;
                    self.operate(operation.as_mut());
                }
            }
            Action::LoadFont { channel, .. } => drop(channel.send(Ok(()))),
            Action::System(iced_test::runtime::system::Action::GetTheme(channel)) => {
                let _ = channel.send(iced::theme::Mode::Light);
            }
            Action::Window(iced_test::runtime::window::Action::GetScaleFactor(_, channel)) => {
                let _ = channel.send(1.0);
            }
            Action::Exit => self.ended = true,
            _ => {}
        }
    }

    fn with<T>(
        &mut self,
        work: impl FnOnce(
            &mut UserInterface<'_, Message, P::Theme, P::Renderer>,
            &mut P::Renderer,
            mouse::Cursor,
            &mut Clipboard,
        ) -> T,
    ) -> T {
        let scale = self.program.scale_factor(&self.app, self.id);
        let size = Size::new(self.size.width / scale, self.size.height / scale);
        let view = self.program.view(&self.app, self.id);
        let mut interface =
            UserInterface::build(view, size, self.cache.take().unwrap(), &mut self.renderer);
        let answer = work(
            &mut interface,
            &mut self.renderer,
            self.cursor,
            &mut self.clipboard,
        );
        self.cache = Some(interface.into_cache());
        answer
    }

    /// Shows one frame: view, layout, update, draw into the renderer's layers. What the benches measure.
    pub fn frame(&mut self) {
        let theme = self
            .program
            .theme(&self.app, self.id)
            .unwrap_or_else(|| <P::Theme as iced::theme::Base>::default(iced::theme::Mode::Light));
        let style = self.program.style(&self.app, &theme);
        let redraw = [Event::Window(
            window::Event::RedrawRequested(Instant::now()),
        )];
        self.with(|interface, renderer, cursor, clipboard| {
            let mut messages = Vec::new();
            let _ = interface.update(&redraw, cursor, renderer, clipboard, &mut messages);
            let text = iced_test::core::renderer::Style {
                text_color: style.text_color,
            };
            interface.draw(renderer, &theme, &text, cursor);
        });
    }

    /// Shows one frame and gives its pixels.
    pub fn picture(&mut self) -> Vec<u8> {
        self.frame();
        let size = Size::new(self.size.width as u32, self.size.height as u32);
        self.renderer.screenshot(size, 1.0, iced::Color::WHITE)
    }

    /// Tells whether the program does nothing by itself for a while.
    pub fn is_idle(&mut self, time: Duration) -> bool {
        let begin = Instant::now();
        while begin.elapsed() < time {
            if self.turn() {
                return false;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        true
    }

    fn operate(&mut self, operation: &mut dyn Operation) {
        self.with(|interface, renderer, _, _| interface.operate(renderer, operation));
    }

    /// Gives events to the program, each to a view that shows what came before it.
    fn events(&mut self, events: impl IntoIterator<Item = Event>) {
        for event in events {
            let mut messages = Vec::new();
            let one = [event.clone()];
            let statuses = self.with(|interface, renderer, cursor, clipboard| {
                let (_, statuses) =
                    interface.update(&one, cursor, renderer, clipboard, &mut messages);
                statuses
            });
            let status = statuses.first().copied().unwrap_or(Status::Ignored);
            self.tracker.broadcast(subscription::Event::Interaction {
                window: self.id,
                event,
                status,
            });
            for message in messages {
                self.update(message);
            }
            while self.turn() {}
        }
    }

    /// Waits until nothing more happens for a moment.
    pub fn settle(&mut self) {
        let begin = Instant::now();
        let mut quiet = Instant::now();
        while quiet.elapsed() < Duration::from_millis(60) {
            if self.turn() {
                quiet = Instant::now();
            } else {
                std::thread::sleep(Duration::from_millis(2));
            }
            assert!(
                begin.elapsed() < PATIENCE,
                "the program does not come to rest"
            );
        }
    }

    /// Waits until something is so.
    pub fn until(&mut self, what: &str, mut so: impl FnMut(&mut Self) -> bool) {
        let begin = Instant::now();
        while !so(self) {
            let _ = self.turn();
            std::thread::sleep(Duration::from_millis(5));
            assert!(
                begin.elapsed() < PATIENCE,
                "waited in vain: {what}\n{}",
                self.describe()
            );
        }
    }

    /// Everything in the window, as a screen reader has it.
    pub fn nodes(&mut self) -> Vec<Node> {
        let mut operation = semantics::read();
        self.operate(&mut iced_test::core::widget::operation::black_box(
            &mut operation,
        ));
        match operation.finish() {
            Outcome::Some(nodes) => nodes,
            _ => Vec::new(),
        }
    }

    /// The window in words, for messages of failed tests.
    pub fn describe(&mut self) -> String {
        self.nodes()
            .into_iter()
            .map(|node| {
                let s = node.semantics;
                let focus = if node.focused { " ←" } else { "" };
                format!(
                    "{:?} {:?} {:?}{focus}\n",
                    s.role,
                    s.name,
                    s.value.unwrap_or_default()
                )
            })
            .collect()
    }

    pub fn find(&mut self, role: Role, name: &str) -> Option<Node> {
        self.nodes()
            .into_iter()
            .find(|node| node.semantics.role == role && node.semantics.name == name)
    }

    /// Tells whether words can be read anywhere: as a name, a value or a label.
    pub fn reads(&mut self, words: &str) -> bool {
        self.nodes().iter().any(|node| {
            let s = &node.semantics;
            s.name.contains(words)
                || s.value
                    .as_deref()
                    .is_some_and(|value| value.contains(words))
                || s.description
                    .as_deref()
                    .is_some_and(|text| text.contains(words))
        })
    }

    #[track_caller]
    pub fn expect(&mut self, words: &str) {
        self.settle();
        assert!(
            self.reads(words),
            "nothing says {words:?}\n{}",
            self.describe()
        );
    }

    /// Presses something with the mouse.
    #[track_caller]
    pub fn press(&mut self, role: Role, name: &str) {
        self.settle();
        let Some(node) = self.find(role, name) else {
            panic!("no {role:?} is called {name:?}\n{}", self.describe());
        };
        self.click(node.bounds);
        self.settle();
    }

    fn click(&mut self, bounds: Rectangle) {
        let position = bounds.center();
        self.cursor = mouse::Cursor::Available(position);
        self.events([
            Event::Mouse(mouse::Event::CursorMoved { position }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Drags what has a name to just above the lower edge of a row, and lets go.
    #[track_caller]
    pub fn drag(&mut self, what: &str, to: &str) {
        let (from, to) = self.way(what, to);
        let middle = iced::Point::new(from.x + 20.0, from.y + 20.0);
        self.cursor = mouse::Cursor::Available(from);
        self.events([
            Event::Mouse(mouse::Event::CursorMoved { position: from }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
        ]);
        for position in [middle, to, to] {
            self.cursor = mouse::Cursor::Available(position);
            self.events([Event::Mouse(mouse::Event::CursorMoved { position })]);
        }
        self.events([Event::Mouse(mouse::Event::ButtonReleased(
            mouse::Button::Left,
        ))]);
        self.settle();
    }

    /// As [`Self::drag`], so quickly that the program hears of all of it at once.
    #[track_caller]
    pub fn fling(&mut self, what: &str, to: &str) {
        let (from, to) = self.way(what, to);
        let at = |position| Event::Mouse(mouse::Event::CursorMoved { position });
        let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        let release = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
        self.cursor = mouse::Cursor::Available(from);
        self.events([at(from), press]);
        self.cursor = mouse::Cursor::Available(to);
        let mut messages = Vec::new();
        let _ = self.with(|interface, renderer, cursor, clipboard| {
            interface.update(
                &[at(to), release],
                cursor,
                renderer,
                clipboard,
                &mut messages,
            )
        });
        for message in messages {
            self.update(message);
        }
        self.redraw();
        self.settle();
    }

    /// Lets the program see that a frame is due.
    pub fn redraw(&mut self) {
        let now = Instant::now();
        self.events([Event::Window(window::Event::RedrawRequested(now))]);
    }

    #[track_caller]
    fn way(&mut self, what: &str, to: &str) -> (iced::Point, iced::Point) {
        self.settle();
        let (Some(from), Some(to)) = (self.find(Role::Button, what), self.find(Role::ListItem, to))
        else {
            panic!("no {what:?} or {to:?}\n{}", self.describe());
        };
        let edge = iced::Point::new(to.bounds.center_x(), to.bounds.y + to.bounds.height - 3.0);
        (from.bounds.center(), edge)
    }

    /// Types, letter by letter, wherever the keyboard acts.
    pub fn write(&mut self, text: &str) {
        for letter in text.chars() {
            let typed = letter.to_string();
            self.stroke(Key::Character(typed.as_str().into()), Some(typed));
        }
        self.settle();
    }

    /// Types one letter and does not wait for anything.
    pub fn stroke_of(&mut self, letter: char) {
        let typed = letter.to_string();
        self.stroke(Key::Character(typed.as_str().into()), Some(typed));
    }

    /// Presses a key with a name.
    pub fn key(&mut self, named: key::Named) {
        let text = match named {
            key::Named::Space => Some(" ".to_owned()),
            _ => None,
        };
        self.stroke(Key::Named(named), text);
        self.settle();
    }

    /// Presses a key with modifiers held.
    pub fn chord(&mut self, modifiers: Modifiers, key: Key) {
        self.hold(modifiers);
        self.stroke(key, None);
        self.hold(Modifiers::empty());
        self.settle();
    }

    /// Presses Ctrl (on a Mac ⌘) and a letter.
    pub fn ctrl(&mut self, letter: &str) {
        self.chord(Modifiers::COMMAND, Key::Character(letter.into()));
    }

    fn hold(&mut self, modifiers: Modifiers) {
        self.modifiers = modifiers;
        self.events([Event::Keyboard(keyboard::Event::ModifiersChanged(
            modifiers,
        ))]);
    }

    fn stroke(&mut self, key: Key, text: Option<String>) {
        let physical_key = Physical::Unidentified(NativeCode::Unidentified);
        let modifiers = self.modifiers;
        self.events([
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location: keyboard::Location::Standard,
                modifiers,
                text: text.map(Into::into),
                repeat: false,
            }),
            Event::Keyboard(keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key,
                location: keyboard::Location::Standard,
                modifiers,
            }),
        ]);
    }

    /// Presses Tab until the keyboard acts on something with this name.
    #[track_caller]
    pub fn tab_to(&mut self, name: &str) {
        for _ in 0..200 {
            if self
                .focused()
                .is_some_and(|node| node.semantics.name == name)
            {
                return;
            }
            self.key(key::Named::Tab);
        }
        panic!("Tab never comes to {name:?}\n{}", self.describe());
    }

    /// What the keyboard acts on.
    pub fn focused(&mut self) -> Option<Node> {
        self.nodes().into_iter().rfind(|node| node.focused)
    }

    /// Somebody closes the window.
    pub fn close(&mut self) {
        self.events([Event::Window(window::Event::CloseRequested)]);
        self.settle();
    }

    /// A file is dropped on the window.
    pub fn drop_file(&mut self, path: &std::path::Path) {
        self.events([Event::Window(window::Event::FileDropped(path.to_owned()))]);
        self.settle();
    }
}
