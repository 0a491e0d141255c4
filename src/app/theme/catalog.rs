//! The theme told to the widgets of iced that ours are made of.

use super::{Corner, Ground, Ink, Theme};
use iced::widget::{container, rule, scrollable, svg, text, text_editor, text_input};
use iced::{Background, Border, Color, Shadow, border};

impl text::Catalog for Theme {
    type Class<'a> = Ink;

    fn default<'a>() -> Self::Class<'a> {
        Ink::Inherited
    }

    fn style(&self, ink: &Ink) -> text::Style {
        text::Style {
            color: ink.color(self.look()),
        }
    }
}

impl container::Catalog for Theme {
    type Class<'a> = Ground;

    fn default<'a>() -> Self::Class<'a> {
        Ground::Clear
    }

    fn style(&self, ground: &Ground) -> container::Style {
        let look = self.look();
        let plain = |color| container::Style::default().background(color);
        let tag = |ink, ground| {
            plain(ground)
                .color(ink)
                .border(border::rounded(Corner::TAG))
        };
        let line = border::color(look.line).width(1);
        match ground {
            Ground::Clear => container::Style::default(),
            Ground::Paper => plain(look.paper).color(look.ink),
            Ground::Card => plain(look.card).color(look.ink),
            Ground::Desk => plain(look.desk).color(look.ink),
            Ground::Framed => plain(look.card)
                .color(look.ink)
                .border(line.rounded(Corner::FIELD)),
            Ground::Floating => plain(look.card)
                .color(look.ink)
                .border(line.rounded(Corner::CARD)),
            // Paper stays white in the dark: it is what will be printed. No shadow: the software renderer draws shadows over
            // whatever stands below a scrolled sheet.
            Ground::Sheet => plain(Color::WHITE).border(line),
            Ground::TealTag => tag(look.teal, look.teal_ground),
            Ground::HibiscusTag => tag(look.hibiscus, look.hibiscus_ground),
            Ground::MarigoldTag => tag(look.marigold, look.marigold_ground),
            Ground::ErrorTag => tag(look.error, look.error_ground),
            Ground::PlainTag => tag(look.ink, look.paper).border(line.rounded(Corner::PILL)),
            Ground::TealBar => plain(look.teal).border(border::rounded(Corner::BAR)),
            Ground::HibiscusBar => plain(look.hibiscus).border(border::rounded(Corner::BAR)),
            Ground::HollowBar => {
                plain(look.card).border(border::color(look.soft).width(1).rounded(Corner::BAR))
            }
            Ground::OtherBar => plain(look.soft).border(border::rounded(Corner::BAR)),
            Ground::BoxOn => plain(look.teal)
                .color(look.on_teal)
                .border(border::rounded(Corner::TAG)),
            Ground::BoxOff => {
                plain(look.card).border(border::color(look.soft).width(1).rounded(Corner::TAG))
            }
            Ground::Tip => plain(look.ink)
                .color(look.paper)
                .border(border::rounded(Corner::TAG)),
            Ground::Dim => plain(look.dim),
        }
    }
}

/// How a field is framed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Frame {
    /// On its own, all is well.
    #[default]
    Plain,
    /// What it holds is not understood.
    Wrong,
    /// Inside something that draws the frame.
    None,
}

struct FieldColours {
    background: Background,
    border: Border,
    placeholder: Color,
    value: Color,
    selection: Color,
}

impl Theme {
    fn field(self, frame: Frame, focused: bool, hovered: bool, disabled: bool) -> FieldColours {
        let look = self.look();
        let border = match (frame, focused) {
            (Frame::None, _) => border::width(0),
            (_, true) => border::color(look.focus).width(2),
            (Frame::Wrong, _) => border::color(look.error).width(1),
            (Frame::Plain, _) if hovered => border::color(look.soft).width(1),
            (Frame::Plain, _) => border::color(look.line).width(1),
        };
        FieldColours {
            background: match frame {
                Frame::None => Color::TRANSPARENT.into(),
                _ if disabled => look.paper.into(),
                _ => look.card.into(),
            },
            border: border.rounded(Corner::FIELD),
            placeholder: look.soft,
            value: if disabled { look.soft } else { look.ink },
            selection: look.selection,
        }
    }
}

impl text_input::Catalog for Theme {
    type Class<'a> = Frame;

    fn default<'a>() -> Self::Class<'a> {
        Frame::Plain
    }

    fn style(&self, frame: &Frame, status: text_input::Status) -> text_input::Style {
        use text_input::Status;
        let of = self.field(
            *frame,
            matches!(status, Status::Focused { .. }),
            matches!(status, Status::Hovered),
            matches!(status, Status::Disabled),
        );
        text_input::Style {
            background: of.background,
            border: of.border,
            icon: of.placeholder,
            placeholder: of.placeholder,
            value: of.value,
            selection: of.selection,
        }
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = Frame;

    fn default<'a>() -> Self::Class<'a> {
        Frame::Plain
    }

    fn style(&self, frame: &Frame, status: text_editor::Status) -> text_editor::Style {
        use text_editor::Status;
        let of = self.field(
            *frame,
            matches!(status, Status::Focused { .. }),
            matches!(status, Status::Hovered),
            matches!(status, Status::Disabled),
        );
        text_editor::Style {
            background: of.background,
            border: of.border,
            placeholder: of.placeholder,
            value: of.value,
            selection: of.selection,
        }
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, (): &(), status: scrollable::Status) -> scrollable::Style {
        use scrollable::Status;
        let look = self.look();
        let at_hand = match status {
            Status::Active { .. } => false,
            Status::Hovered {
                is_vertical_scrollbar_hovered,
                is_horizontal_scrollbar_hovered,
                ..
            } => is_vertical_scrollbar_hovered || is_horizontal_scrollbar_hovered,
            Status::Dragged { .. } => true,
        };
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: if at_hand { look.soft } else { look.line }.into(),
                border: border::rounded(4),
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: look.card.into(),
                border: border::color(look.line).width(1).rounded(16),
                shadow: Shadow::default(),
                icon: look.soft,
            },
        }
    }
}

impl rule::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, (): &()) -> rule::Style {
        rule::Style {
            color: self.look().line,
            radius: 0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        }
    }
}

impl svg::Catalog for Theme {
    type Class<'a> = Ink;

    fn default<'a>() -> Self::Class<'a> {
        Ink::Inherited
    }

    fn style(&self, ink: &Ink, _status: svg::Status) -> svg::Style {
        svg::Style {
            color: ink.color(self.look()),
        }
    }
}
