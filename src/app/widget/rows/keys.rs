//! Where the keys go in a long list, and how they choose.

use super::super::Heights;
use iced::keyboard::{Modifiers, key::Named};

/// How a row is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// It alone is chosen.
    Alone,
    /// Everything up to it is chosen: Shift.
    UpTo,
    /// It is gone to and not chosen: Ctrl, on a Mac ⌘.
    Past,
    /// It is chosen too, or no longer: Ctrl+Space.
    Too,
}

/// Gives the row that a key leads to from the one at hand, and how.
pub(super) fn reached(
    heights: &Heights,
    from: Option<usize>,
    key: Named,
    modifiers: Modifiers,
    window: f64,
) -> Option<(usize, Reach)> {
    let how = if modifiers.is_empty() {
        Reach::Alone
    } else if modifiers == Modifiers::SHIFT {
        Reach::UpTo
    } else if modifiers == Modifiers::COMMAND {
        Reach::Past
    } else {
        return None;
    };
    let at = match (key, how) {
        (Named::Space, Reach::Past) => return from.map(|at| (at, Reach::Too)),
        // With Ctrl these go from book to book, wherever the keyboard is.
        (Named::PageDown | Named::PageUp, Reach::Past) => return None,
        _ => to(heights, from, key, window)?,
    };
    Some((at, how))
}

fn to(heights: &Heights, from: Option<usize>, key: Named, window: f64) -> Option<usize> {
    let last = heights.count().checked_sub(1)?;
    let page = |down: bool| {
        let (start, end) = heights.place(from.unwrap_or(0))?;
        let to = if down { end + window } else { start - window };
        let to = to.clamp(0.0, heights.total() - 1.0);
        Some(heights.between(to, heights.total()).start)
    };
    match key {
        Named::ArrowDown => Some(from.map_or(0, |at| at + 1)).filter(|at| *at <= last),
        Named::ArrowUp => from.map_or(Some(last), |at| at.checked_sub(1)),
        Named::Home => Some(0),
        Named::End => Some(last),
        Named::PageDown => page(true),
        Named::PageUp => page(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_choose_one_or_many_or_none() {
        let heights = Heights::new([10.0; 20]);
        let none = Modifiers::empty();
        let (shift, ctrl) = (Modifiers::SHIFT, Modifiers::COMMAND);
        for (from, key, modifiers, expected) in [
            (Some(3), Named::ArrowDown, none, Some((4, Reach::Alone))),
            (Some(19), Named::ArrowDown, none, None),
            (None, Named::ArrowDown, none, Some((0, Reach::Alone))),
            (Some(3), Named::ArrowUp, shift, Some((2, Reach::UpTo))),
            (Some(0), Named::ArrowUp, shift, None),
            (Some(3), Named::Home, shift, Some((0, Reach::UpTo))),
            (Some(3), Named::End, shift, Some((19, Reach::UpTo))),
            (Some(3), Named::PageDown, shift, Some((9, Reach::UpTo))),
            (Some(9), Named::PageUp, none, Some((4, Reach::Alone))),
            (Some(3), Named::ArrowDown, ctrl, Some((4, Reach::Past))),
            (Some(3), Named::Space, ctrl, Some((3, Reach::Too))),
            (Some(3), Named::Space, none, None),
            (Some(3), Named::PageDown, ctrl, None),
            (Some(3), Named::ArrowDown, ctrl | shift, None),
        ] {
            let found = reached(&heights, from, key, modifiers, 50.0);
            assert_eq!(found, expected, "{from:?} {key:?} {modifiers:?}");
        }
    }
}
