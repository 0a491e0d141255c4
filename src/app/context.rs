//! What every screen is told about the rest of the program, and what it may ask of it.

pub use super::asker::{Asker, Kind, Question};

use super::theme::Theme;
use crate::shelf::{Settings, Shelf};
use crate::words::Words;

/// What every screen is told. Passed down, never kept.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The words of the window.
    pub words: &'a Words,
    /// What the user has chosen.
    pub settings: &'a Settings,
    /// This computer's own folder.
    pub shelf: &'a Shelf,
    /// The system's file dialogs.
    pub asker: &'a Asker,
    /// Light or dark.
    pub theme: Theme,
}
