//! The states of the list that were saved on this computer: looked at, compared with the present one, taken back.

use crate::app::Element;
use crate::app::aside::aside;
use crate::app::context::Context;
use crate::app::screen::shelf::moment;
use crate::app::theme::{Ink, Size, Space};
use crate::app::widget::{self, Icon, heading, note, press, text};
use crate::merge::Difference;
use crate::model::{Booklist, ListId};
use crate::say;
use crate::shelf::{SavedState, Shelf, ShelfError};
use crate::words::Words;
use iced::Length::Fill;
use iced::Task;
use iced::widget::{column, container, scrollable};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The greatest width of the page, in logical pixels.
const WIDTH: f32 = 860.0;

/// The newest state, for the keyboard.
const FIRST: &str = "state";

/// Goes to the newest state.
pub fn focus<M: Send + 'static>() -> Task<M> {
    widget::focus::on(FIRST)
}

/// The saved states of a list, the newest first.
pub struct States {
    states: Vec<SavedState>,
    refused: Option<ShelfError>,
    looked_at: Option<LookedAt>,
}

/// A state that is looked at.
struct LookedAt {
    state: SavedState,
    /// Nothing while it is being read.
    read: Option<(Box<Booklist>, Difference)>,
}

/// What happens here.
#[derive(Debug, Clone)]
pub enum Message {
    /// A state is to be looked at.
    Pressed(SavedState),
    /// It has been read, and compared with the list.
    Read(SavedState, Result<(Box<Booklist>, Difference), ShelfError>),
    /// The state that is looked at is to be the present one.
    TakeBack,
}

/// What is asked of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// A task.
    Run(Task<Message>),
    /// To make a state the present one.
    TakeBack(Box<Booklist>),
}

impl States {
    /// Lists what was saved.
    pub fn new(shelf: &Shelf, list: ListId) -> Self {
        let (states, refused) = match shelf.states(list) {
            Ok(states) => (states, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        Self {
            states,
            refused,
            looked_at: None,
        }
    }

    /// Takes in what happened and tells what the list screen is to do.
    pub fn update(&mut self, message: Message, list: &Booklist, context: Context<'_>) -> Action {
        match message {
            Message::Pressed(state) => self.look_at(state, list, context),
            Message::Read(state, read) => self.read(&state, read),
            Message::TakeBack => match self.looked_at.take() {
                Some(LookedAt {
                    read: Some((state, _)),
                    ..
                }) => Action::TakeBack(state),
                _ => Action::None,
            },
        }
    }

    /// Reads a state and compares it with the list as it now is.
    fn look_at(&mut self, state: SavedState, list: &Booklist, context: Context<'_>) -> Action {
        self.refused = None;
        self.looked_at = Some(LookedAt {
            state: state.clone(),
            read: None,
        });
        let (shelf, list) = (context.shelf.clone(), list.clone());
        Action::Run(aside(move || {
            let read = shelf.state(&state).map(|opened| {
                let difference = Difference::between(&list, &opened.list);
                (Box::new(opened.list), difference)
            });
            Message::Read(state, read)
        }))
    }

    fn read(
        &mut self,
        state: &SavedState,
        read: Result<(Box<Booklist>, Difference), ShelfError>,
    ) -> Action {
        if let Some(looked_at) = &mut self.looked_at
            && looked_at.state == *state
        {
            match read {
                Ok(read) => looked_at.read = Some(read),
                Err(error) => {
                    self.looked_at = None;
                    self.refused = Some(error);
                }
            }
        }
        Action::None
    }

    /// Shows the states, and the one that is looked at.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let refused = self
            .refused
            .as_ref()
            .map(|error| text(error.sentence(words)).class(Ink::Error));
        let nothing = self
            .states
            .is_empty()
            .then(|| text(say!(words, "states-none")));
        let whens: Vec<String> = self
            .states
            .iter()
            .map(|state| moment(state.saved, words))
            .collect();
        let states = self.states.iter().enumerate().map(|(at, state)| {
            // Two states of one minute, or of one day long ago, are told apart by the second.
            let alike = whens.iter().filter(|when| **when == whens[at]).count() > 1;
            let when = match alike {
                true => exactly(&whens[at], state.saved, words),
                false => whens[at].clone(),
            };
            self.one(at, state, when, words)
        });
        let page = column![
            heading(1, say!(words, "states-title")).size(Size::TITLE),
            note(say!(words, "states-note")),
            refused,
            nothing,
            column(states).spacing(Space::XS),
        ]
        .spacing(Space::L)
        .padding(Space::XL)
        .max_width(WIDTH);
        scrollable(container(page).center_x(Fill))
            .height(Fill)
            .into()
    }

    fn one<'a>(
        &'a self,
        at: usize,
        state: &'a SavedState,
        when: String,
        words: &Words,
    ) -> Element<'a, Message> {
        let open = self
            .looked_at
            .as_ref()
            .filter(|looked_at| looked_at.state == *state);
        let name = say!(words, "states-one", when = when, count = state.count);
        let name = match at {
            0 => say!(words, "states-newest", state = name),
            _ => name,
        };
        let head = press(name.clone())
            .face(text(name).width(Fill))
            .row(open.is_some())
            .expanded(open.is_some())
            .width(Fill)
            .on_press(Message::Pressed(state.clone()));
        let head = match at {
            0 => head.id(FIRST),
            _ => head,
        };
        column![head, open.map(|open| looked_at(open, words))].into()
    }
}

/// Tells a moment to the second.
fn exactly(when: &str, at: Timestamp, words: &Words) -> String {
    let at = at.to_zoned_datetime(TimeZone::system());
    let hour = match at.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    say!(
        words,
        "states-exactly",
        when = when,
        hour = hour,
        minute = format!("{:02}", at.minute()),
        second = format!("{:02}", at.second()),
        half = if at.hour() < 12 { "am" } else { "pm" }
    )
}

fn looked_at<'a>(open: &LookedAt, words: &Words) -> Element<'a, Message> {
    let told: Element<'a, Message> = match &open.read {
        None => note(say!(words, "states-reading")).into(),
        Some((_, difference)) if difference.is_empty() => text(say!(words, "states-same")).into(),
        Some((_, difference)) => column![note(say!(words, "states-would"))]
            .extend(
                difference
                    .sentences(words)
                    .into_iter()
                    .map(|sentence| text(sentence).into()),
            )
            .push(
                press(say!(words, "states-take-back"))
                    .icon(Icon::History)
                    .primary()
                    .on_press(Message::TakeBack),
            )
            .spacing(Space::S)
            .into(),
    };
    container(told).padding([Space::S, Space::L]).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::dialog::tests::{Desk, shown};
    use crate::file::{Lineage, encode};
    use crate::mint;
    use crate::model::{LanguageTag, Texts};
    use crate::words::Tongue;

    #[test]
    fn a_state_is_looked_at_and_taken_back() {
        let desk = Desk::new(Tongue::English);
        let english = LanguageTag::english();
        let before = Booklist::new(mint::id(), english.clone());
        desk.shelf
            .keep_state(&encode(&before, &Lineage::new()))
            .unwrap();
        let mut now = before.clone();
        now.title = Texts::of(&english, "Día");
        let mut states = States::new(&desk.shelf, before.id);
        let state = states.states[0].clone();
        let action = states.update(Message::Pressed(state.clone()), &now, desk.context());
        assert!(matches!(action, Action::Run(_)));
        let read = desk.shelf.state(&state).map(|opened| {
            let difference = Difference::between(&now, &opened.list);
            (Box::new(opened.list), difference)
        });
        let _ = states.update(Message::Read(state, read), &now, desk.context());
        let pressed = shown(states.view(desk.context()), |played| {
            let _ = played.find("About the list itself: title.").unwrap();
            let _ = played.click("Restore this state").unwrap();
        });
        assert!(
            matches!(pressed.as_slice(), [Message::TakeBack]),
            "{pressed:?}"
        );
        let action = states.update(Message::TakeBack, &now, desk.context());
        assert!(matches!(action, Action::TakeBack(list) if *list == before));
    }
}
