//! Keys as data: one chord, how it is recognised and how it is written for people.

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
    pub fn written(&self) -> String {
        let mac = cfg!(target_os = "macos");
        let mut text = String::new();
        for (held, there, here) in [
            (self.command, "Ctrl+", "⌘"),
            (self.alt, "Alt+", "⌥"),
            (self.shift, "Shift+", "⇧"),
        ] {
            if held {
                text.push_str(if mac { here } else { there });
            }
        }
        match self.stroke {
            Stroke::Letter(letter) => text.extend(letter.to_uppercase()),
            Stroke::Named(named) => text.push_str(match named {
                Named::Enter => "Enter",
                Named::Delete => "Delete",
                Named::Escape => "Esc",
                Named::ArrowUp => "↑",
                Named::ArrowDown => "↓",
                Named::PageUp => "Page Up",
                Named::PageDown => "Page Down",
                Named::F1 => "F1",
                Named::F2 => "F2",
                Named::F6 => "F6",
                Named::F7 => "F7",
                _ => "?",
            }),
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(
            Chord::letter('s').command().shift().written(),
            "Ctrl+Shift+S"
        );
        assert_eq!(Chord::named(Named::ArrowUp).alt().written(), "Alt+↑");
    }
}
