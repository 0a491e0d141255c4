//! The keys of the desk: plain letters and digits, which no field has taken.

use super::{By, Desk, Message};
use crate::app::command::Command;
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Key, Modifiers};

impl Desk {
    /// Says what a key means here, if anything.
    pub fn key(&self, key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Message> {
        if modifiers.command() || modifiers.alt() || modifiers.logo() {
            return None;
        }
        if *key == Key::Named(Named::Escape) {
            return Some(match self.choosing {
                true => Message::Choosing(false),
                false => Message::Leave,
            });
        }
        // Behind the last question too, one can go back and take back.
        match (key, key.to_latin(physical)) {
            (Key::Named(Named::ArrowLeft | Named::Backspace), _) if self.at > 0 => {
                return Some(Message::Back);
            }
            (_, Some('u' | 'U')) if !self.trail.is_empty() => {
                return Some(Message::Give(Command::Undo));
            }
            _ => {}
        }
        let _ = self.step()?;
        Some(match key {
            Key::Named(Named::Enter | Named::Space | Named::ArrowRight) => Message::Next,
            Key::Character(typed) if typed == "/" => Message::Field(true),
            _ => {
                if let Some(number) = digit(key, physical) {
                    return Some(match number {
                        0 => Message::None(By::Key),
                        number => Message::Answered(number - 1, By::Key),
                    });
                }
                match key.to_latin(physical)?.to_ascii_lowercase() {
                    'n' => Message::None(By::Key),
                    's' => Message::Next,
                    'y' => Message::Confirmed(By::Key),
                    _ => return None,
                }
            }
        })
    }
}

/// Gives the digit of a key, also where Shift types it.
fn digit(key: &Key, physical: Physical) -> Option<usize> {
    if let Key::Character(typed) = key
        && let Ok(number @ 0..=9) = typed.parse()
    {
        return Some(number);
    }
    let Physical::Code(code) = physical else {
        return None;
    };
    let codes = [
        Code::Digit0,
        Code::Digit1,
        Code::Digit2,
        Code::Digit3,
        Code::Digit4,
        Code::Digit5,
        Code::Digit6,
        Code::Digit7,
        Code::Digit8,
        Code::Digit9,
    ];
    codes.iter().position(|digit| *digit == code)
}
