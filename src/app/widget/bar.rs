//! A bar that shows a part of a whole. It says nothing alone: the number stands beside it, in words for everyone.

use super::Element;
use crate::app::theme::Ground;
use iced::Length::{Fill, FillPortion};
use iced::widget::{container, row, space};

/// The height of a bar, in pixels.
pub const BAR: f32 = 10.0;

/// How finely a bar is measured. Less than a pixel of a bar that fills a large screen.
const PARTS: u16 = 4096;

/// Makes a bar that fills a part, from 0 to 1, of the width it has, at a height in pixels.
pub fn bar<'a, M: 'a>(part: f32, height: f32, ground: Ground) -> Element<'a, M> {
    let full = (part.clamp(0.0, 1.0) * f32::from(PARTS)).round() as u16;
    let filled = (full > 0).then(|| {
        container(space())
            .width(FillPortion(full))
            .height(Fill)
            .class(ground)
    });
    let rest = (full < PARTS).then(|| space().width(FillPortion(PARTS - full)));
    row![]
        .push(filled)
        .push(rest)
        .width(Fill)
        .height(height)
        .into()
}
