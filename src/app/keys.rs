//! Keys as data: one chord, how it is recognised and how it is written for people.

use crate::say;
use crate::words::Words;
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{Key, Modifiers};

/// A key with its modifiers. `command` is Ctrl, on a Mac ⌘.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chord {
    command: bool,
    shift: bool,
    alt: bool,
    stroke: Stroke,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Stroke {
    Letter(char),
    Named(Named),
}

impl Chord {
    /// A letter, digit or sign.
    pub const fn letter(letter: char) -> Self {
        Self::of(Stroke::Letter(letter))
    }

    /// A key with a name.
    pub const fn named(named: Named) -> Self {
        Self::of(Stroke::Named(named))
    }

    const fn of(stroke: Stroke) -> Self {
        Self {
            command: false,
            shift: false,
            alt: false,
            stroke,
        }
    }

    /// With Ctrl, on a Mac ⌘.
    pub const fn command(mut self) -> Self {
        self.command = true;
        self
    }

    /// With Shift.
    pub const fn shift(mut self) -> Self {
        self.shift = true;
        self
    }

    /// With Alt.
    pub const fn alt(mut self) -> Self {
        self.alt = true;
        self
    }

    /// Tells whether a key press is this chord. Signs that need Shift on some keyboards (`+`, `?`) are met with and without it.
    pub fn is(&self, key: &Key, physical: Physical, modifiers: Modifiers) -> bool {
        let stroke = match self.stroke {
            Stroke::Named(named) => *key == Key::Named(named),
            Stroke::Letter(letter) => {
                key.to_latin(physical) == Some(letter)
                    || matches!(key, Key::Character(typed) if typed.chars().eq([letter]))
            }
        };
        let free = matches!(self.stroke, Stroke::Letter(c) if !c.is_alphanumeric());
        stroke
            && modifiers.command() == self.command
            && modifiers.alt() == self.alt
            && (free || modifiers.shift() == self.shift)
    }

    /// Writes the chord as people read it: `Ctrl+Shift+S`, on a Mac `⇧⌘S`.
    pub fn written(&self, words: &Words) -> String {
        let mac = cfg!(target_os = "macos");
        let mut text = String::new();
        for (held, there, here) in [
            (self.command, "Ctrl".to_owned(), "⌘"),
            (self.alt, "Alt".to_owned(), "⌥"),
            (self.shift, say!(words, "key-shift"), "⇧"),
        ] {
            if held && mac {
                text.push_str(here);
            } else if held {
                text.push_str(&there);
                text.push('+');
            }
        }
        match self.stroke {
            Stroke::Letter(letter) => text.extend(letter.to_uppercase()),
            Stroke::Named(named) => text.push_str(&match named {
                Named::Enter => say!(words, "key-enter"),
                Named::Delete => say!(words, "key-delete"),
                Named::PageUp => say!(words, "key-page-up"),
                Named::PageDown => say!(words, "key-page-down"),
                Named::Home => say!(words, "key-home"),
                Named::End => say!(words, "key-end"),
                Named::Space => say!(words, "key-space"),
                Named::ArrowUp => "↑".to_owned(),
                Named::ArrowDown => "↓".to_owned(),
                Named::Escape => "Esc".to_owned(),
                // F1 and its like, which are called so everywhere.
                named => format!("{named:?}"),
            }),
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;
    use iced::keyboard::key::{Code, Physical};

    fn pressed(chord: Chord, letter: &str, modifiers: Modifiers) -> bool {
        chord.is(
            &Key::Character(letter.into()),
            Physical::Code(Code::F24),
            modifiers,
        )
    }

    #[test]
    fn a_chord_wants_exactly_its_modifiers() {
        let save = Chord::letter('s').command();
        assert!(pressed(save, "s", Modifiers::COMMAND));
        assert!(!pressed(save, "s", Modifiers::empty()));
        assert!(!pressed(save, "s", Modifiers::COMMAND | Modifiers::SHIFT));
        assert!(!pressed(save, "a", Modifiers::COMMAND));
    }

    #[test]
    fn a_sign_is_met_wherever_the_keyboard_has_it() {
        let larger = Chord::letter('+').command();
        assert!(pressed(larger, "+", Modifiers::COMMAND));
        assert!(pressed(larger, "+", Modifiers::COMMAND | Modifiers::SHIFT));
    }

    #[test]
    #[cfg(not(target_os = "macos"))]
    fn a_chord_reads_well() {
        let check = |chord: Chord, english: &str, spanish: &str| {
            assert_eq!(chord.written(&Words::of(Tongue::English)), english);
            assert_eq!(chord.written(&Words::of(Tongue::Spanish)), spanish);
        };
        let save_as = Chord::letter('s').command().shift();
        check(save_as, "Ctrl+Shift+S", "Ctrl+Mayús+S");
        check(Chord::named(Named::ArrowUp).alt(), "Alt+↑", "Alt+↑");
        check(Chord::named(Named::PageDown), "Page Down", "Av Pág");
        check(Chord::named(Named::F7), "F7", "F7");
    }
}
