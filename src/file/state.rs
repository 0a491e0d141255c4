//! States of a list, told apart by what they hold, and the line of them that led to the present one.
//!
//! Two copies that travelled by e-mail find where they parted by comparing their lines.

use memchr::memmem;
use serde::{Deserialize, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// Identifies a saved state by its content: the first 16 bytes of the SHA-256 of the file without its `lineage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct State([u8; 16]);

/// Says that a text is not the 32 hexadecimal digits of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a state is written as 32 hexadecimal digits")]
pub struct StateError;

impl State {
    /// Works out the state that the text of a file holds.
    pub(super) fn of_text(text: &str) -> Self {
        let mut digest = Sha256::new();
        match lineage_lines(text) {
            Some((from, to)) => {
                digest.update(&text[..from]);
                digest.update(&text[to..]);
            }
            None => digest.update(text),
        }
        Self::first_half(&digest.finalize())
    }

    /// Works out the identity of any bytes.
    pub(super) fn of_bytes(bytes: &[u8]) -> Self {
        Self::first_half(&Sha256::digest(bytes))
    }

    fn first_half(digest: &[u8]) -> Self {
        let mut half = [0; 16];
        half.copy_from_slice(&digest[..16]);
        Self(half)
    }
}

/// Finds the lines of the lineage in a file as the program writes it.
fn lineage_lines(text: &str) -> Option<(usize, usize)> {
    const START: &str = "\n    lineage: [\n";
    const END: &str = "\n    ],\n";
    let from = memmem::rfind(text.as_bytes(), START.as_bytes())? + 1;
    let to = from + text[from..].find(END)? + END.len();
    Some((from, to))
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "State({self})")
    }
}

impl FromStr for State {
    type Err = StateError;
    fn from_str(text: &str) -> Result<Self, StateError> {
        let digits = text.as_bytes();
        if digits.len() != 32 {
            return Err(StateError);
        }
        let digit = |byte: u8| char::from(byte).to_digit(16).ok_or(StateError);
        let mut half = [0; 16];
        for (byte, pair) in half.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = (digit(pair[0])? * 16 + digit(pair[1])?) as u8;
        }
        Ok(Self(half))
    }
}

impl TryFrom<String> for State {
    type Error = StateError;
    fn try_from(text: String) -> Result<Self, StateError> {
        text.parse()
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The states that led to the present one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lineage {
    now: Option<State>,
    earlier: Vec<State>,
}

impl Lineage {
    /// How many earlier states a file remembers.
    pub const LONGEST: usize = 100;

    /// Begins with a list that was never saved.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn of_file(now: State, mut earlier: Vec<State>) -> Self {
        earlier.truncate(Self::LONGEST);
        Self {
            now: Some(now),
            earlier,
        }
    }

    /// Gives the state that was opened or saved last; nothing for a list that was never saved.
    pub fn now(&self) -> Option<State> {
        self.now
    }

    /// Gives the states before that one, newest first: those that stand in the file.
    pub fn earlier(&self) -> &[State] {
        &self.earlier
    }

    /// Gives all states, newest first.
    pub fn states(&self) -> impl Iterator<Item = State> {
        self.now.into_iter().chain(self.earlier.iter().copied())
    }

    /// Gives the newest state that both lines share: where two copies parted.
    pub fn parted_from(&self, other: &Self) -> Option<State> {
        self.states()
            .find(|state| other.states().any(|theirs| theirs == *state))
    }

    /// Gives the line of a file that is saved after the present state.
    pub(super) fn of_next(&self) -> Self {
        Self {
            now: None,
            earlier: self.states().take(Self::LONGEST).collect(),
        }
    }

    pub(super) fn at(self, now: State) -> Self {
        self.with_now(Some(now))
    }

    /// Gives the same line with another present state: for a draft, whose present state is that of the file it came from.
    pub(crate) fn with_now(mut self, now: Option<State>) -> Self {
        self.now = now;
        self
    }
}
