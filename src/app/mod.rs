//! The window. The only place that knows iced.

mod aside;
mod command;
mod keys;

pub use command::{Command, Group, Place};
pub use keys::Chord;
