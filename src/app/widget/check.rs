//! Yes or no.

use super::semantics::Role;
use super::{Icon, Press, icon, press, text};
use crate::app::theme::{Ground, Space};
use iced::alignment::Vertical;
use iced::widget::{container, row, space};

/// Makes a box with a tick and its name; pressing it gives the other state.
pub fn check<'a, M: Clone + 'a>(
    name: impl Into<String>,
    on: bool,
    on_toggle: impl FnOnce(bool) -> M,
) -> Press<'a, M> {
    let name = name.into();
    let tick: super::Element<'a, M> = if on {
        icon(Icon::Tick).size(14.0).into()
    } else {
        space().into()
    };
    let face = row![
        container(tick)
            .center(18)
            .class(if on { Ground::BoxOn } else { Ground::BoxOff }),
        text(name.clone())
    ]
    .spacing(Space::S)
    .align_y(Vertical::Center);
    press(name)
        .role(Role::CheckBox)
        .checked(on)
        .face(face)
        .bare()
        .on_press(on_toggle(!on))
}
