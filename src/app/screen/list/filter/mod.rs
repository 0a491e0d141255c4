//! The filter: what the books of the list have in common, counted while one chooses. It stands where the book stands otherwise, and
//! what it finds shows beside it at once.
//!
//! Knows what is asked for and what was counted, not the list: the list screen finds the books and shows them.

mod view;

pub use view::{bar_ground, ink};

use crate::app::widget::{Heights, KeyPress};
use crate::search::facets::{Choice, Count, Counts, Facet, Facets, Filter, Joined, Rows, Value};
use iced::keyboard::Key;
use iced::keyboard::key::Named;
use std::collections::HashSet;

/// The values, for the keyboard.
pub const VALUES: &str = "filter";

/// How many values of a facet are shown until more are asked for.
const FEW: usize = 6;

/// The heights of the lines, in pixels.
const HEADING: f32 = 44.0;
const VALUE: f32 = 30.0;

/// What is asked for, and what else could be.
#[derive(Debug, Default)]
pub struct Filtering {
    asked: Filter,
    open: bool,
    counts: Counts,
    lines: Vec<Line>,
    heights: Heights,
    at: usize,
    unfolded: HashSet<Facet>,
}

/// A line of the pane.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// The name of a facet.
    Heading(Facet),
    /// A value of it, with its count.
    Value(Facet, Count),
    /// Leads to the rest of its values, so many.
    More(Facet, usize),
    /// Leads back to a few of its values.
    Fewer(Facet),
}

impl Line {
    fn facet(&self) -> Facet {
        match self {
            Self::Heading(facet)
            | Self::Value(facet, _)
            | Self::More(facet, _)
            | Self::Fewer(facet) => *facet,
        }
    }
}

/// What happens here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another line is reached.
    Reached(usize),
    /// A line is acted on: a value is chosen or let go, a facet is folded.
    Acted(usize),
    /// A value is left out, or no longer.
    LeftOut(usize),
    /// The chosen values of a facet are joined in the other way.
    Joined(Facet),
    /// What is asked of one value is let go.
    LetGo(Facet, Value),
    /// All that is asked for is let go.
    Cleared,
    /// The book is to be shown again.
    Closed,
}

/// What is asked of the list screen.
#[derive(Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Something else is asked for.
    Asked,
    /// The book is to be shown again.
    Closed,
}

impl Filtering {
    /// Begins with what was asked for the last time.
    pub fn new(asked: Filter) -> Self {
        Self {
            asked,
            ..Self::default()
        }
    }

    /// Gives what is asked for.
    pub fn asked(&self) -> &Filter {
        &self.asked
    }

    /// Tells whether the pane is open.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Opens the pane, or closes it.
    pub fn open(&mut self, open: bool) {
        self.open = open;
    }

    /// Asks for all books.
    pub fn clear(&mut self) {
        self.asked = Filter::default();
    }

    /// Asks for something else.
    pub fn ask(&mut self, asked: Filter) {
        self.asked = asked;
    }

    /// Counts anew, among the books that the search finds.
    pub fn count(&mut self, facets: &Facets, searched: Option<&Rows>) {
        self.counts = facets.counts(&self.asked, searched);
        self.lay_out();
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Reached(at) => {
                self.at = self.past_headings(at);
                Action::None
            }
            Message::Acted(at) => {
                self.at = at;
                self.act(at)
            }
            Message::LeftOut(at) => {
                self.at = at;
                match self.lines.get(at) {
                    Some(Line::Value(facet, count)) => {
                        self.asked.exclude(*facet, count.value.clone());
                        Action::Asked
                    }
                    _ => Action::None,
                }
            }
            Message::Joined(facet) => {
                let joined = match self.asked.of(facet).map(|choice| choice.joined) {
                    Some(Joined::All) => Joined::Any,
                    _ => Joined::All,
                };
                self.asked.join(facet, joined);
                Action::Asked
            }
            Message::LetGo(facet, value) => {
                if self.asked.is_chosen(facet, &value) {
                    self.asked.choose(facet, value);
                } else if self.asked.is_excluded(facet, &value) {
                    self.asked.exclude(facet, value);
                }
                Action::Asked
            }
            Message::Cleared => {
                self.clear();
                Action::Asked
            }
            Message::Closed => {
                self.open = false;
                Action::Closed
            }
        }
    }

    fn act(&mut self, at: usize) -> Action {
        match self.lines.get(at) {
            Some(Line::Value(facet, count)) => {
                self.asked.choose(*facet, count.value.clone());
                Action::Asked
            }
            Some(Line::More(facet, _)) => {
                let _ = self.unfolded.insert(*facet);
                self.lay_out();
                Action::None
            }
            Some(Line::Fewer(facet)) => {
                let _ = self.unfolded.remove(facet);
                self.lay_out();
                Action::None
            }
            Some(Line::Heading(_)) | None => Action::None,
        }
    }

    /// Goes over the headings: on, in the direction of the keys, to what can be acted on.
    fn past_headings(&self, to: usize) -> usize {
        let is_heading = |at: &usize| matches!(self.lines.get(*at), Some(Line::Heading(_)));
        let passed = match to < self.at {
            true => to.checked_sub(1),
            false => Some(to + 1),
        };
        match (is_heading(&to), passed) {
            (true, passed) => passed.unwrap_or(to + 1),
            (false, _) => to,
        }
    }

    /// Works out the lines, and stays at the one where the keyboard was.
    fn lay_out(&mut self) {
        let before = self.lines.get(self.at).cloned();
        self.lines = self
            .counts
            .iter()
            .filter(|counts| is_worth_asking(counts.facet, &counts.values))
            .flat_map(|counts| {
                let few = !self.unfolded.contains(&counts.facet);
                lines_of(
                    counts.facet,
                    &counts.values,
                    self.asked.of(counts.facet),
                    few,
                )
            })
            .collect();
        let is_same = |line: &Line| match (line, &before) {
            (Line::Value(facet, count), Some(Line::Value(other, before))) => {
                facet == other && count.value == before.value
            }
            (line, Some(before)) => line == before,
            (_, None) => false,
        };
        let last = self.lines.len().saturating_sub(1);
        self.at = self
            .lines
            .iter()
            .position(is_same)
            .unwrap_or(self.at.clamp(1.min(last), last));
        self.heights = Heights::new(self.lines.iter().map(|line| match line {
            Line::Heading(_) => HEADING,
            _ => VALUE,
        }));
    }

    /// Says what a key does on a line.
    fn key(&self, at: usize, press: &KeyPress) -> Option<Message> {
        let facet = self.lines.get(at)?.facet();
        if !press.modifiers.is_empty() {
            return None;
        }
        match &press.key {
            Key::Named(Named::Space) => Some(Message::Acted(at)),
            Key::Named(Named::Delete | Named::Backspace) => Some(Message::LeftOut(at)),
            Key::Named(Named::Escape) => Some(Message::Closed),
            Key::Character(letter) if letter == "a" => {
                self.can_join(facet).then_some(Message::Joined(facet))
            }
            _ => None,
        }
    }

    /// Tells whether it matters how the chosen values of a facet are joined.
    fn can_join(&self, facet: Facet) -> bool {
        self.asked
            .of(facet)
            .is_some_and(|choice| choice.chosen.len() > 1)
    }
}

/// Tells whether a facet says anything about the list. What every committee states is shown even where nobody has yet.
fn is_worth_asking(facet: Facet, values: &[Count]) -> bool {
    let stated = |count: &Count| matches!(count.value, Value::Stated(_));
    let always = matches!(
        facet,
        Facet::Text | Facet::About | Facet::By | Facet::Setting | Facet::AgeBand | Facet::Format
    );
    always && !values.is_empty() || values.iter().any(stated)
}

/// Gives the lines of one facet. What is asked for, and what is not stated, is never folded away.
fn lines_of(facet: Facet, values: &[Count], asked: Option<&Choice>, few: bool) -> Vec<Line> {
    let is_asked = |value: &Value| {
        asked.is_some_and(|choice| choice.chosen.contains(value) || choice.excluded.contains(value))
    };
    let is_shown = |at: usize, count: &Count| {
        !few || at < FEW || !matches!(count.value, Value::Stated(_)) || is_asked(&count.value)
    };
    let shown = values
        .iter()
        .enumerate()
        .filter(|(at, count)| is_shown(*at, count));
    let mut lines = vec![Line::Heading(facet)];
    lines.extend(shown.map(|(_, count)| Line::Value(facet, count.clone())));
    let left = values.len() + 1 - lines.len();
    if left > 0 {
        lines.push(Line::More(facet, left));
    } else if !few && values.len() > FEW + 1 {
        lines.push(Line::Fewer(facet));
    }
    lines
}
