//! How what can be pressed looks, by what it means and the state it is in.

use crate::app::theme::{Corner, Look, Theme};
use iced::advanced::{Renderer as _, renderer};
use iced::{Border, Color, Rectangle, Renderer, border};

/// What a press means, and so how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Primary,
    Plain,
    Quiet,
    Danger,
    Tab,
    Pill,
    Row,
    Link,
    Bare,
    Inside,
}

/// The state that a press shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Status {
    pub(super) over: bool,
    pub(super) down: bool,
    pub(super) ring: bool,
}

/// Draws the ring around what the keyboard acts on.
pub(super) fn ring(renderer: &mut Renderer, theme: &Theme, bounds: Rectangle, corner: f32) {
    renderer.fill_quad(
        renderer::Quad {
            bounds,
            border: border::color(theme.look().focus).width(2).rounded(corner),
            ..renderer::Quad::default()
        },
        Color::TRANSPARENT,
    );
}

/// How a press looks.
pub(super) struct Face {
    pub(super) ink: Color,
    pub(super) ground: Option<Color>,
    pub(super) border: Border,
}

/// Mixes a little of one colour into another.
fn mix(into: Color, of: Color, part: f32) -> Color {
    Color {
        r: into.r + (of.r - into.r) * part,
        g: into.g + (of.g - into.g) * part,
        b: into.b + (of.b - into.b) * part,
        a: 1.0,
    }
}

impl Meaning {
    /// Gives the look of a press of this meaning, in its state, among words of a colour.
    pub(super) fn face(
        self,
        look: &Look,
        status: Status,
        selected: bool,
        disabled: bool,
        around: Color,
    ) -> Face {
        let line = |color| border::color(color).width(1).rounded(Corner::FIELD);
        let bare = border::rounded(Corner::FIELD);
        let touched = |ground| match (status.down, status.over) {
            (true, _) => mix(ground, look.ink, 0.10),
            (false, true) => mix(ground, look.ink, 0.05),
            (false, false) => ground,
        };
        let hover = (status.over && !disabled).then(|| touched(look.paper));
        match self {
            Meaning::Row => Face {
                ink: around,
                ground: match (selected, status.over && !disabled) {
                    (true, _) => Some(look.teal_ground),
                    (false, true) => hover,
                    (false, false) => None,
                },
                border: Border::default(),
            },
            Meaning::Bare => Face {
                ink: if disabled { look.soft } else { around },
                ground: None,
                border: Border::default(),
            },
            Meaning::Inside => Face {
                ink: around,
                ground: status.over.then_some(Color { a: 0.15, ..around }),
                border: border::rounded(Corner::TAG),
            },
            Meaning::Link => Face {
                ink: if disabled {
                    look.soft
                } else if status.over {
                    mix(look.teal, look.ink, 0.3)
                } else {
                    look.teal
                },
                ground: None,
                border: Border::default(),
            },
            Meaning::Tab if selected => Face {
                ink: look.teal,
                ground: Some(look.teal_ground),
                border: bare,
            },
            Meaning::Pill if selected => Face {
                ink: look.teal,
                ground: Some(look.teal_ground),
                border: border::color(look.teal).width(1).rounded(Corner::PILL),
            },
            _ if disabled => Face {
                ink: look.soft,
                ground: matches!(
                    self,
                    Meaning::Primary | Meaning::Plain | Meaning::Danger | Meaning::Pill
                )
                .then_some(look.paper),
                border: match self {
                    Meaning::Quiet | Meaning::Tab => bare,
                    Meaning::Pill => line(look.line).rounded(Corner::PILL),
                    _ => line(look.line),
                },
            },
            Meaning::Primary => Face {
                ink: look.on_teal,
                ground: Some(touched(look.teal)),
                border: bare,
            },
            Meaning::Plain => Face {
                ink: look.ink,
                ground: Some(touched(look.card)),
                border: line(look.line),
            },
            Meaning::Pill => Face {
                ink: look.ink,
                ground: Some(touched(look.card)),
                border: line(look.line).rounded(Corner::PILL),
            },
            Meaning::Danger => Face {
                ink: look.error,
                ground: Some(if status.over {
                    look.error_ground
                } else {
                    look.card
                }),
                border: line(look.error),
            },
            Meaning::Quiet => Face {
                ink: look.ink,
                ground: hover,
                border: bare,
            },
            Meaning::Tab => Face {
                ink: if status.over { look.ink } else { look.soft },
                ground: hover,
                border: bare,
            },
        }
    }
}
